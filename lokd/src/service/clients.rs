//! Clients with their secrets, in memory: every request to the token endpoint asks for one.

use super::Lok;
use crate::store::organizations::Organization;
use crate::store::{self, StoreResult, client_secrets::ClientSecret, clients::Client};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// More clients than this are not kept: an attacker's guesses must not fill the memory.
const MOST: usize = 10_000;

/// A client with what belongs to it.
#[derive(Clone, Debug)]
pub struct Known {
    /// The client.
    pub client: Client,
    /// Its secrets, ended ones as well: the reader compares the time.
    pub secrets: Vec<ClientSecret>,
    /// The organization that it serves, if it serves one only.
    pub organization: Option<Organization>,
    /// Its public keys (RFC 7517), for `private_key_jwt`.
    pub jwks: Option<serde_json::Value>,
    /// What Fakts knows of it, if it came of a request or a mandate.
    pub fakts: Option<FaktsFacts>,
}

/// What tokens and configurations of a Fakts client say of it.
#[derive(Clone, Debug)]
pub struct FaktsFacts {
    /// The app's identifier.
    pub app: String,
    /// The release's version.
    pub version: String,
    /// The device that it runs on.
    pub device_id: Option<String>,
    /// `interface` or `agent`.
    pub role: String,
    /// The grant of who approved it.
    pub grant_id: String,
    /// The hub that it is composed against.
    pub hub_id: String,
    /// Which of its derived secrets is good.
    pub epoch: i64,
}

/// The clients in memory.
#[derive(Default)]
pub struct Clients(RwLock<Kept>);

#[derive(Default)]
struct Kept {
    by_id: HashMap<String, Arc<Known>>,
    /// How often all was forgotten: what was read before the last time may be older than what made it necessary.
    forgotten: u64,
}

impl Clients {
    fn find(&self, client_id: &str) -> Option<Arc<Known>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        kept.by_id.get(client_id).cloned()
    }

    /// To be asked before the database is, and handed to [`Clients::keep`] after it.
    fn forgotten(&self) -> u64 {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        kept.forgotten
    }

    /// Keeps what was read, unless all was forgotten meanwhile.
    fn keep(&self, known: &Arc<Known>, forgotten: u64) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.forgotten != forgotten {
            return;
        }
        if kept.by_id.len() >= MOST {
            kept.by_id.clear();
        }
        kept.by_id
            .insert(known.client.id.clone(), Arc::clone(known));
    }

    fn forget(&self) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        kept.by_id.clear();
        kept.forgotten += 1;
    }
}

/// A client, from memory if it is there.
///
/// # Errors
/// Those of the database.
pub async fn find(lok: &Lok, client_id: &str) -> StoreResult<Option<Arc<Known>>> {
    match lok.clients.find(client_id) {
        Some(known) => Ok(Some(known)),
        None => find_again(lok, client_id).await,
    }
}

/// A client, from the database: for when what is in memory refuses a request, and another node may have changed it.
///
/// # Errors
/// Those of the database.
pub async fn find_again(lok: &Lok, client_id: &str) -> StoreResult<Option<Arc<Known>>> {
    let id = client_id.to_owned();
    let now = lok.clock.now();
    let forgotten = lok.clients.forgotten();
    let known = lok
        .store
        .read(move |db| {
            let Some(client) = store::clients::by_id(db, &id)? else {
                return StoreResult::Ok(None);
            };
            let organization = match &client.organization_id {
                Some(id) => store::organizations::by_id(db, id)?,
                None => None,
            };
            let jwks = client
                .jwks
                .as_deref()
                .and_then(|text| serde_json::from_str(text).ok());
            let fakts = if client.kind.0.is_fakts() {
                store::fakts_clients::find(db, &id)?.map(|(row, facts)| FaktsFacts {
                    app: facts.app,
                    version: facts.version,
                    device_id: row.device_id,
                    role: row.role,
                    grant_id: row.grant_id,
                    hub_id: row.hub_id,
                    epoch: row.epoch,
                })
            } else {
                None
            };
            Ok(Some(Arc::new(Known {
                fakts,
                secrets: store::client_secrets::live(db, &id, now)?,
                organization,
                jwks,
                client,
            })))
        })
        .await?;
    if let Some(known) = &known {
        lok.clients.keep(known, forgotten);
    }
    Ok(known)
}

/// Forgets all: the next request reads the database.
pub fn forget(lok: &Lok) {
    lok.clients.forget();
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::store::Json;
    use crate::store::clients::{Auth, Kind, State, TrustWord};
    use lok_common::admin::app::{AppKind, AppLinks, AppState, AuthMethod, GrantType, Trust};

    /// A service with these scopes and audiences.
    pub(in crate::service) fn service(scopes: &[&str], audiences: &[&str]) -> Known {
        let texts = |names: &[&str]| Json(names.iter().map(|name| (*name).to_owned()).collect());
        Known {
            client: Client {
                id: "app".to_owned(),
                name: "App".to_owned(),
                kind: Kind(AppKind::Service),
                organization_id: None,
                trust: TrustWord(Trust::FirstParty),
                auth_method: Auth(AuthMethod::ClientSecretBasic),
                redirect_uris: Json::default(),
                post_logout_redirect_uris: Json::default(),
                grants: Json(vec![GrantType::ClientCredentials]),
                scopes: texts(scopes),
                audiences: texts(audiences),
                roles: Json::default(),
                jwks: None,
                alg: None,
                access_token_ttl: None,
                refresh_token_ttl: None,
                links: Json(AppLinks::default()),
                state: State(AppState::Enabled),
                labels: Json::default(),
                etag: 1,
                created_at: 0,
                updated_at: 0,
                require_mfa: false,
            },
            secrets: Vec::new(),
            organization: None,
            jwks: None,
            fakts: None,
        }
    }

    #[test]
    fn what_was_read_before_all_was_forgotten_is_not_kept() {
        let clients = Clients::default();
        let known = Arc::new(service(&[], &[]));
        let before = clients.forgotten();
        // Between the read and the keeping somebody changes the client.
        clients.forget();
        clients.keep(&known, before);
        assert!(clients.find("app").is_none());
        clients.keep(&known, clients.forgotten());
        assert!(clients.find("app").is_some());
        clients.forget();
        assert!(clients.find("app").is_none());
    }
}
