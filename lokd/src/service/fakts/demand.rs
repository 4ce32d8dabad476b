//! An app, a service or a hub asks to be known: a request that waits for somebody to decide.

use super::wait;
use crate::crypto::token::{self, TokenKind};
use crate::protocol::fakts::composition::CompositionStart;
use crate::protocol::fakts::request::ClientRequest;
use crate::protocol::fakts::service::ServiceStart;
use crate::protocol::fakts::{Body, ClientKind, Fault, code};
use crate::protocol::oauth::device::INTERVAL;
use crate::protocol::oauth::redirect::RedirectUri;
use crate::service::{Actor, Lok, throttle};
use crate::store::device_codes::{self, DeviceCode};
use crate::store::{Json, StoreError, TxFailure};
use lok_common::Secret;
use lok_common::admin::app::AppKind;
use std::net::IpAddr;
use std::sync::Arc;

/// Requests that may wait at a time: of one network, and in all.
const MOST_OF_A_NETWORK: i64 = 200;
const MOST: i64 = 20_000;
/// How often other codes are drawn when somebody has these.
const TRIES: usize = 3;
/// The letters of the client id of an app.
pub(super) const ID_LETTERS: &[u8] = b"abcdefghijkmnopqrstuvwxyz0123456789";
/// Their number.
pub(super) const ID_LENGTH: usize = 20;

/// Who asks, and by which protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An app, Fakts v1.
    ClientV1,
    /// An app, Fakts v2.
    ClientV2,
    /// A service.
    Service,
    /// A whole hub.
    Hub,
}

impl Kind {
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::ClientV1 => ("client", device_codes::V1),
            Self::ClientV2 => ("client", device_codes::V2),
            Self::Service => ("service", device_codes::V1),
            Self::Hub => ("hub", device_codes::V1),
        }
    }
}

/// What is asked.
#[derive(Clone, Debug)]
pub enum Demand {
    /// By an app.
    Client(Box<ClientRequest>),
    /// By a service.
    Service(Box<ServiceStart>),
    /// By a hub.
    Hub(Box<CompositionStart>),
}

impl Demand {
    /// Reads the body of a request of this `device_codes.kind`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(kind: &str, body: &[u8]) -> Result<Self, Fault> {
        let body = Body::read(body)?;
        Ok(match kind {
            "service" => Self::Service(Box::new(ServiceStart::parse(&body)?)),
            "hub" => Self::Hub(Box::new(CompositionStart::parse(&body)?)),
            _ => Self::Client(Box::new(ClientRequest::parse(&body)?)),
        })
    }

    /// Reads what is kept of a request while it waits.
    ///
    /// # Errors
    /// Nothing is kept, or it cannot be read.
    pub fn of(row: &DeviceCode) -> Result<Self, Fault> {
        let text = row.request.as_deref().unwrap_or_default();
        let value = serde_json::from_str(text).map_err(|error| Fault::new(error.to_string()))?;
        Ok(match row.kind.as_str() {
            "service" => Self::Service(Box::new(ServiceStart::from_value(&value)?)),
            "hub" => Self::Hub(Box::new(CompositionStart::from_value(&value)?)),
            _ => Self::Client(Box::new(ClientRequest::from_value(&value)?)),
        })
    }

    /// What is kept of it while it waits. The raw device is in it, and is wiped when it is decided.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Client(request) => request.to_value(),
            Self::Service(request) => request.to_value(),
            Self::Hub(request) => request.to_value(),
        }
        .to_string()
    }

    /// What is kept of it afterwards: no raw device.
    #[must_use]
    pub fn decided(self) -> Self {
        match self {
            Self::Client(mut request) => {
                request.manifest.device_id = None;
                Self::Client(request)
            }
            Self::Service(mut request) => {
                request.manifest.node_id = None;
                Self::Service(request)
            }
            Self::Hub(mut request) => {
                for instance in &mut request.composition.instances {
                    instance.manifest.node_id = None;
                }
                for client in &mut request.composition.clients {
                    client.manifest.device_id = None;
                }
                Self::Hub(request)
            }
        }
    }

    fn seconds(&self) -> i64 {
        i64::from(match self {
            Self::Client(request) => request.expiration_time_seconds,
            Self::Service(request) => request.expiration_time_seconds,
            Self::Hub(request) => request.expiration_time_seconds,
        })
    }

    fn scopes(&self) -> Vec<String> {
        match self {
            Self::Client(request) => request.manifest.scopes.clone(),
            Self::Service(_) | Self::Hub(_) => Vec::new(),
        }
    }
}

/// Checks the redirect URIs of a request by the rules for its kind.
///
/// # Errors
/// Which one cannot be registered, and why.
pub fn check_redirect_uris(kind: AppKind, uris: &[String]) -> Result<(), Fault> {
    for (index, uri) in uris.iter().enumerate() {
        RedirectUri::register(uri, kind)
            .map_err(|why| Fault::new(format!("redirect_uris[{index}] cannot be used: {why}")))?;
    }
    Ok(())
}

/// A request that waits.
#[derive(Debug)]
pub struct Started {
    /// What a person sees and types; v1 apps poll with it too.
    pub code: Secret,
    /// What the asker polls with, unless it is the code.
    pub secret: Option<Secret>,
    /// The client id that a v2 app polls with.
    pub client_id: Option<String>,
    /// Seconds until it ends.
    pub expires_in: i64,
    /// Seconds between two polls.
    pub interval: u32,
}

/// Why there is no request.
#[derive(Debug)]
pub enum NotStarted {
    /// The body is wrong.
    Fault(Fault),
    /// Too many of them; after so many seconds there may be room.
    Throttled(u64),
    /// The database.
    Store(StoreError),
}

impl From<StoreError> for NotStarted {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Fault> for NotStarted {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl TxFailure for NotStarted {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}

/// Takes a request down.
///
/// # Errors
/// A body that is wrong, too many requests, and those of the database.
pub async fn start(
    lok: &Lok,
    kind: Kind,
    body: &[u8],
    ip: Option<IpAddr>,
    actor: Actor,
) -> Result<Started, NotStarted> {
    if let Some(ip) = ip {
        let budget = lok.requests.take(ip, lok.clock.now());
        budget.map_err(NotStarted::Throttled)?;
    }
    let (word, protocol) = kind.words();
    let demand = Demand::read(word, body)?;
    if let Demand::Client(request) = &demand {
        check_redirect_uris(app_kind(request.kind), &request.redirect_uris)?;
    }
    let text = demand.to_text();
    let issuer = lok.issuer();
    let network = ip.map(|ip| throttle::network(ip).to_string());
    for _ in 0..TRIES {
        let fresh = lok.fresh(actor.clone());
        let plain = match kind {
            Kind::ClientV2 => token::user_code(&fresh),
            _ => token::polling_code(&fresh),
        };
        let user_code_hash = token::hash(&plain).into_string();
        let secret = (kind != Kind::ClientV1).then(|| fresh.mint(TokenKind::DeviceCode));
        let (secret, device_hash) = match secret {
            Some((secret, hash)) => (Some(secret), hash.into_string()),
            None => (None, user_code_hash.clone()),
        };
        let client_id = (kind == Kind::ClientV2)
            .then(|| crate::crypto::random::text_code(ID_LETTERS, ID_LENGTH, &fresh));
        let row = DeviceCode {
            id: fresh.id(),
            kind: word.to_owned(),
            protocol: protocol.to_owned(),
            device_hash,
            user_code_hash,
            client_id: None,
            offered_client_id: client_id.clone(),
            request: Some(text.clone()),
            scopes: Json(demand.scopes()),
            state: device_codes::PENDING.to_owned(),
            user_id: None,
            organization_id: None,
            hub_id: None,
            session_id: None,
            auth_time: None,
            amr: None,
            poll_interval: i64::from(INTERVAL),
            last_polled_at: None,
            delivered_at: None,
            ip: fresh.actor.ip.clone(),
            network: network.clone(),
            created_at: fresh.now,
            expires_at: fresh
                .now
                .saturating_add(demand.seconds().saturating_mul(1_000)),
            decided_at: None,
        };
        let (fresh, sealer) = (fresh.clone(), Arc::clone(&lok.sealer));
        let (asked, issuer, shown) = (demand.clone(), issuer.clone(), code::format(&plain));
        let written = lok
            .store
            .write(move |db| {
                let fresh = fresh.clone();
                let network = row.network.as_deref().unwrap_or_default();
                let (near, all) = device_codes::count_waiting(db, network, row.created_at)?;
                if near >= MOST_OF_A_NETWORK || all >= MOST {
                    return Err(NotStarted::Throttled(60));
                }
                device_codes::insert(db, row.clone())?;
                Ok(wait::tell(db, &fresh, &sealer, &issuer, &asked, &shown)?)
            })
            .await;
        match written {
            Err(NotStarted::Store(StoreError::Taken(_))) => {}
            Err(refused) => return Err(refused),
            Ok(()) => {
                return Ok(Started {
                    code: Secret::new(code::format(&plain)),
                    secret,
                    client_id,
                    expires_in: demand.seconds(),
                    interval: INTERVAL,
                });
            }
        }
    }
    Err(NotStarted::Throttled(1))
}

/// The kind of a client, in the words of OAuth.
#[must_use]
pub fn app_kind(kind: ClientKind) -> AppKind {
    match kind {
        ClientKind::Development => AppKind::Development,
        ClientKind::Website => AppKind::Website,
        ClientKind::Desktop => AppKind::Desktop,
        ClientKind::Mobile => AppKind::Mobile,
        ClientKind::Hub => AppKind::Hub,
        ClientKind::RelyingParty => AppKind::RelyingParty,
    }
}
