//! What waits while a person signs in: sealed, carried by the browser itself, and good in that browser only.
//!
//! Nothing of it is in the database, so that nobody who is not signed in can fill it.

use super::Lok;
use crate::crypto::random::OsRandom;
use crate::protocol::Millis;
use crate::protocol::oauth::Params;
use crate::protocol::oauth::authorize::{AuthorizeRequest, ResponseMode};
use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use url::form_urlencoded;

const LABEL: &str = "transaction";
/// How long a person may take for a page.
pub const LIFE: Millis = 10 * 60_000;
/// What fits into a URL beside the path.
const MOST: usize = 7_800;

/// Why a person is signing in, and how far that is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Transaction {
    /// When its last page was made.
    pub at: Millis,
    /// What follows.
    pub goal: Goal,
    /// The password was right, and must be changed before anything else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<PasswordChange>,
    /// One factor was shown, and another one is needed before anything else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<SecondStep>,
}

/// What follows a sign-in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// The start page.
    Home,
    /// A page of the account, by its path.
    Account {
        /// One of lok's own, with its query.
        path: String,
    },
    /// A device's code.
    Device {
        /// As it was typed or linked.
        code: Option<String>,
    },
    /// The request of a device whose code was entered in a session.
    DeviceRequest {
        /// The code.
        code: String,
        /// The session's id: in no other one the code counts as entered.
        session_id: String,
    },
    /// The request of a Fakts app, service or hub whose code was entered in a session.
    FaktsRequest {
        /// The code.
        code: String,
        /// The session's id: in no other one the code counts as entered.
        session_id: String,
        /// The organization and the hub (ids) for which the page showed what the request would get.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        shown: Option<(String, String)>,
    },
    /// What became of it.
    DeviceDecided {
        /// The name of the client that runs on the device.
        client: String,
        /// How it was decided.
        approved: bool,
    },
    /// The answer to an app.
    Authorize(Box<Authorization>),
}

/// An authorization request under way.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Authorization {
    /// The request. It was sound when it came, and is checked again at every step.
    pub request: AuthorizeRequest,
    /// When it came: a sign-in from then on is one that was asked for.
    pub started: Millis,
    /// Who must be signed in (from `id_token_hint`), by `sub`.
    pub sub: Option<String>,
    /// The organization that was chosen (id).
    pub organization: Option<String>,
    /// What the consent page showed.
    pub shown: Option<Shown>,
    /// What was pressed there.
    pub allowed: Option<bool>,
    /// Whether `acr_values` asks for several factors.
    #[serde(default)]
    pub strong: bool,
}

/// What a consent page asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Whom.
    pub user_id: String,
    /// In which organization.
    pub organization_id: String,
    /// For what.
    pub scopes: Vec<String>,
}

/// An account elsewhere that somebody came with; it must still be linked, and its provider enabled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// What is linked (id).
    pub identity_id: String,
    /// When they showed there who they are, where that is not now.
    #[serde(default)]
    pub shown_at: Option<Millis>,
}

/// A sign-in that waits for a new password.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PasswordChange {
    /// Whose.
    pub user_id: String,
    /// The name that the page shows.
    pub username: String,
    /// Which password was right: the fingerprint of its hash, so that the step can be taken once.
    pub fingerprint: String,
    /// Whether the browser stays signed in.
    pub remember: bool,
    /// What was shown (RFC 8176).
    #[serde(default)]
    pub amr: Vec<String>,
    /// The way, for the audit.
    #[serde(default)]
    pub method: String,
    /// What they came with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elsewhere: Option<Elsewhere>,
}

/// A sign-in, or a session, that waits for a second factor.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SecondStep {
    /// Whose.
    pub user_id: String,
    /// The name that the page shows.
    pub username: String,
    /// When it began.
    pub at: Millis,
    /// What was shown until now (RFC 8176).
    pub amr: Vec<String>,
    /// The way, for the audit.
    pub method: String,
    /// Which password was right; it must still be the one.
    pub fingerprint: Option<String>,
    /// Whether the browser stays signed in.
    pub remember: bool,
    /// The session that goes on; none begins one.
    pub session_id: Option<String>,
    /// There is no factor to show: one is enrolled.
    pub enrol: bool,
    /// Who demands it.
    pub why: Why,
    /// What they came with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elsewhere: Option<Elsewhere>,
}

/// Who demands a second factor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The person, by having one.
    Own,
    /// Whoever manages the account.
    Account,
    /// An organization, by name.
    Organization(String),
    /// An app, by name.
    App(String),
    /// The request of an app (`acr_values`).
    Request,
}

impl Transaction {
    /// One that begins now.
    #[must_use]
    pub fn new(goal: Goal, now: Millis) -> Self {
        Self {
            at: now,
            goal,
            change: None,
            step: None,
        }
    }

    /// The request that it is about, if it is about one.
    #[must_use]
    pub fn authorization(&self) -> Option<&Authorization> {
        match &self.goal {
            Goal::Authorize(authorization) => Some(authorization),
            _ => None,
        }
    }

    /// Seals it for the browser of this cookie. `None` if it is too long for a URL.
    #[must_use]
    pub fn seal(&self, lok: &Lok, browser: &str) -> Option<String> {
        let at = lok.clock.now();
        let now = Self { at, ..self.clone() };
        seal(lok, LABEL, browser, &now)
    }

    /// Opens what [`Transaction::seal`] made for the same browser within its life.
    #[must_use]
    pub fn open(lok: &Lok, browser: &str, text: &str) -> Option<Self> {
        let transaction: Self = open(lok, LABEL, browser, text)?;
        let age = lok.clock.now().saturating_sub(transaction.at);
        (age <= LIFE).then_some(transaction)
    }
}

/// Seals something for the browser of this cookie. `None` if it is too long for a URL.
pub(super) fn seal<T: Serialize>(
    lok: &Lok,
    label: &str,
    browser: &str,
    value: &T,
) -> Option<String> {
    let plain = serde_json::to_vec(value).ok()?;
    let sealed = lok
        .sealer
        .seal(label, &binding(browser), &plain, &OsRandom)
        .ok()?;
    let text = URL_SAFE_NO_PAD.encode(sealed);
    (text.len() <= MOST).then_some(text)
}

/// Opens what [`seal`] made for the same browser.
pub(super) fn open<T: DeserializeOwned>(
    lok: &Lok,
    label: &str,
    browser: &str,
    text: &str,
) -> Option<T> {
    if text.len() > MOST {
        return None;
    }
    let sealed = URL_SAFE_NO_PAD.decode(text).ok()?;
    let plain = lok.sealer.open(label, &binding(browser), &sealed).ok()?;
    serde_json::from_slice(&plain).ok()
}

/// The cookie's hash, and not the cookie: what is sealed with it must never lead back.
fn binding(browser: &str) -> Vec<u8> {
    digest::digest(&digest::SHA256, browser.as_bytes())
        .as_ref()
        .to_vec()
}

/// The parameters that a request was read from, as far as they still matter, so that it can be read again.
#[must_use]
pub fn params(request: &AuthorizeRequest) -> Params {
    let prompt: Vec<&str> = [
        (request.prompt.none, "none"),
        (request.prompt.login, "login"),
        (request.prompt.consent, "consent"),
        (request.prompt.select_account, "select_account"),
    ]
    .into_iter()
    .filter_map(|(asked, word)| asked.then_some(word))
    .collect();
    let mut query = form_urlencoded::Serializer::new(String::new());
    query
        .append_pair("response_type", "code")
        .append_pair("client_id", &request.client_id)
        .append_pair("scope", &request.scope)
        .append_pair("prompt", &prompt.join(" "));
    if request.redirect_uri_given {
        query.append_pair("redirect_uri", &request.redirect_uri);
    }
    if request.response_mode == ResponseMode::FormPost {
        query.append_pair("response_mode", "form_post");
    }
    if let Some(challenge) = &request.code_challenge {
        query
            .append_pair("code_challenge", challenge)
            .append_pair("code_challenge_method", "S256");
    }
    let max_age = request.max_age.map(|seconds| seconds.to_string());
    for (name, value) in [
        ("state", &request.state),
        ("nonce", &request.nonce),
        ("max_age", &max_age),
        ("login_hint", &request.login_hint),
    ] {
        if let Some(value) = value {
            query.append_pair(name, value);
        }
    }
    for resource in &request.resource {
        query.append_pair("resource", resource);
    }
    // It was read from as many fields and from more letters, so this does not fail; without parameters it is refused.
    Params::from_form(query.finish().as_bytes()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::oauth::ScopeSet;
    use crate::protocol::oauth::authorize::{ClientView, parse};
    use lok_common::admin::app::{AppKind, GrantType};

    #[test]
    fn a_request_is_read_again_as_it_was() {
        let client = ClientView {
            client_id: "app",
            kind: AppKind::Web,
            confidential: true,
            redirect_uris: &["https://a.example/cb?x=1".to_owned()],
            grants: &[GrantType::AuthorizationCode],
            scopes: &ScopeSet::parse("openid email").expect("scopes"),
            audiences: &["https://api.example".to_owned()],
        };
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        for more in [
            "scope=openid+email&redirect_uri=https://a.example/cb?x%3D1&state=%26+%C3%A9&nonce=n",
            "scope=openid&redirect_uri=https://a.example/cb?x%3D1&prompt=login+consent&max_age=7&login_hint=ada",
            "response_mode=form_post&resource=https://api.example",
            &format!("scope=email&code_challenge={challenge}&code_challenge_method=S256"),
        ] {
            let query = format!("client_id=app&response_type=code&{more}");
            let given = Params::from_query(query.as_bytes()).expect("params");
            let request = parse(&given, &client).expect("a sound request");
            let again = parse(&params(&request), &client).expect("still sound");
            assert_eq!(
                serde_json::to_value(&again).expect("json"),
                serde_json::to_value(&request).expect("json"),
            );
        }
    }
}
