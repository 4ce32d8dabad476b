//! Sign-in elsewhere: a person comes back from a provider, and is known by issuer and subject alone.
//!
//! Nothing is kept of who is on the way: what has to be known afterwards is sealed, carried by the browser ([`flow`]),
//! and good once, in that browser.

pub mod check;
mod documents;
pub mod enter;
pub mod flow;
mod github;
pub mod linked;
mod oidc;

pub use documents::Documents;
pub use flow::{Flow, Purpose};

use super::Lok;
use super::transaction::Transaction;
use crate::outbound::{Fetched, OutboundError};
use crate::protocol::oauth::Params;
use crate::protocol::oidc::upstream::{Flaw, Profile};
use crate::store::providers::{self, Provider};
use crate::store::{StoreError, StoreResult};
use base64::{Engine, engine::general_purpose::STANDARD};
use lok_common::Secret;
use lok_common::admin::provider::{LinkPolicy, ProviderKind};
use url::Url;

/// What secrets of providers are sealed for.
pub const LABEL: &str = "provider";

/// A provider as a button shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// Its name.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// Whether an account of it may be linked.
    pub links: bool,
}

/// Why somebody did not come back as anybody. For the log and for operators.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// It cannot be asked.
    #[error("{}", .0.inside())]
    Silent(#[from] OutboundError),
    /// It refuses.
    #[error("it answers {0}")]
    Refuses(String),
    /// What it says does not hold.
    #[error("{0}")]
    Flawed(#[from] Flaw),
    /// Something here is not as it has to be.
    #[error("{0}")]
    Here(&'static str),
}

/// The path of the callback of a provider, below the issuer.
#[must_use]
pub fn callback_path(name: &str) -> String {
    format!("/login/callback/{name}")
}

/// The providers that can be signed in with.
///
/// # Errors
/// Those of the database.
pub async fn buttons(lok: &Lok) -> StoreResult<Vec<Button>> {
    let rows = lok.store.read(providers::enabled).await?;
    Ok(rows
        .into_iter()
        .map(|row| Button {
            links: row.link_policy.0 == LinkPolicy::Ask,
            name: row.name,
            title: row.title,
        })
        .collect())
}

/// How a way to a provider begins.
pub enum Begun {
    /// There.
    Go {
        /// The address.
        url: Url,
        /// What people call it.
        title: String,
        /// What stays behind in the browser until then.
        waiting: Option<String>,
    },
    /// No such provider, or it is disabled.
    Nowhere,
    /// It cannot be asked how.
    Failed(String),
    /// The request of the app does not fit into an address.
    TooLong,
}

/// Begins a way to a provider. `anew`: whoever is signed in there signs in again, as far as the provider does that.
///
/// # Errors
/// Those of the database.
pub async fn begin(
    lok: &Lok,
    browser: &str,
    name: &str,
    purpose: Purpose,
    transaction: Option<Transaction>,
    anew: bool,
) -> StoreResult<Begun> {
    let wanted = name.to_owned();
    let row = lok
        .store
        .read(move |db| providers::by_name(db, &wanted))
        .await?;
    let links = |row: &Provider| row.link_policy.0 == LinkPolicy::Ask;
    let row = row.filter(|row| row.is_enabled() && (purpose == Purpose::SignIn || links(row)));
    let Some(row) = row else {
        return Ok(Begun::Nowhere);
    };
    let flow = Flow::new(lok, &row.id, purpose, transaction, anew);
    let Some((state, waiting)) = flow.seal(lok, browser) else {
        return Ok(Begun::TooLong);
    };
    let site = Site::open(lok, row)?;
    match site.authorization_url(lok, &flow, &state).await {
        Ok(url) => Ok(Begun::Go {
            url,
            title: site.row.title,
            waiting,
        }),
        Err(fault) => {
            site.tell(&fault);
            Ok(Begun::Failed(site.row.title))
        }
    }
}

/// A provider with its secret open.
pub struct Site {
    /// The provider.
    pub row: Provider,
    secret: Option<Secret>,
    redirect_uri: String,
}

impl Site {
    /// Opens the secret.
    ///
    /// # Errors
    /// It does not open: another master key sealed it.
    pub fn open(lok: &Lok, row: Provider) -> StoreResult<Self> {
        let secret = match &row.sealed_secret {
            None => None,
            Some(sealed) => {
                let unreadable = |why: String| StoreError::Unavailable(why);
                let plain = lok
                    .sealer
                    .open(LABEL, row.id.as_bytes(), sealed)
                    .map_err(|error| unreadable(error.to_string()))?;
                let text = std::str::from_utf8(&plain)
                    .map_err(|_| unreadable("a provider's secret is no text".to_owned()))?;
                Some(Secret::new(text.to_owned()))
            }
        };
        Ok(Self {
            redirect_uri: format!("{}{}", lok.issuer(), callback_path(&row.name)),
            row,
            secret,
        })
    }

    /// Where a person is sent.
    ///
    /// # Errors
    /// The provider does not say.
    pub async fn authorization_url(
        &self,
        lok: &Lok,
        flow: &Flow,
        state: &str,
    ) -> Result<Url, Fault> {
        match self.row.kind.0 {
            ProviderKind::Github => github::authorization_url(self, lok, flow, state),
            _ => oidc::authorization_url(self, lok, flow, state).await,
        }
    }

    /// Who came back with these parameters.
    ///
    /// # Errors
    /// Nobody.
    async fn person(&self, lok: &Lok, flow: &Flow, params: &Params) -> Result<Profile, Fault> {
        let code = single(params, "code").ok_or(Fault::Here("no code came back"))?;
        let iss = single(params, "iss");
        if params.has("iss") && iss.is_none() {
            return Err(Fault::Here("iss comes twice"));
        }
        let profile = match self.row.kind.0 {
            ProviderKind::Github => github::person(self, lok, flow, code, iss).await?,
            _ => oidc::person(self, lok, flow, code, iss).await?,
        };
        let orcid = self.row.kind.0 == ProviderKind::Orcid;
        if orcid && !crate::protocol::oidc::upstream::is_orcid(&profile.subject) {
            return Err(Flaw::Claim("sub").into());
        }
        Ok(profile)
    }

    /// The parameters by which lok proves itself, and the header, whichever it is.
    fn credentials(&self, in_form: bool) -> (Vec<(&'static str, String)>, Option<Secret>) {
        let id = self.row.client_id.clone();
        match &self.secret {
            None => (vec![("client_id", id)], None),
            Some(secret) if in_form => {
                let secret = secret.expose().to_owned();
                (vec![("client_id", id), ("client_secret", secret)], None)
            }
            Some(secret) => {
                // RFC 6749 2.3.1: both are form-encoded before they are joined.
                let encoded = |text: &str| {
                    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>()
                };
                let pair = format!("{}:{}", encoded(&id), encoded(secret.expose()));
                let header = format!("Basic {}", STANDARD.encode(pair));
                (Vec::new(), Some(Secret::new(header)))
            }
        }
    }

    /// Tells the log what happened. Nothing that a provider says in its own words is repeated to people.
    fn tell(&self, fault: &Fault) {
        tracing::warn!(provider = %self.row.name, why = %fault, "a sign-in elsewhere did not succeed");
    }
}

/// The one value of a parameter. What others make is as long as it is; lok's own bounds do not hold for it.
fn single<'a>(params: &'a Params, name: &str) -> Option<&'a str> {
    let mut values = params.all(name);
    let first = values.next().filter(|value| !value.is_empty());
    first.filter(|_| values.next().is_none())
}

/// A form, as it is sent.
fn form(pairs: &[(&str, String)]) -> Secret {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(pairs);
    Secret::new(form.finish())
}

/// The error code of a refusal (RFC 6749 5.2): letters and underscores, and not too many.
fn error_code(text: Option<&str>, fetched: &Fetched) -> String {
    let word = text.filter(|text| {
        (1..=60).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
    });
    word.map_or_else(|| fetched.status.to_string(), str::to_owned)
}
