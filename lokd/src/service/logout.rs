//! Sign-out that a client asks for (OpenID Connect RP-Initiated Logout), and the `id_token_hint` that it brings.

use super::clients;
use super::session::{self, Session};
use super::{Fresh, Lok};
use crate::protocol::jose::verify::{Expect, VerifyingKey, verify};
use crate::protocol::oidc::logout::{self as protocol, Browser, Decision, LogoutRequest};
use crate::store::StoreResult;
use lok_common::admin::app::Alg;
use serde_json::Value;

/// An ID token of ours, however old: its age does not matter where it only tells who somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The client that it was made for.
    pub client_id: String,
    /// Whom it is about.
    pub sub: String,
    /// The session.
    pub sid: Option<String>,
}

/// Reads an `id_token_hint`: signed by any key that we had, and neither an access token nor another's.
#[must_use]
pub fn hint(lok: &Lok, token: &str) -> Option<Hint> {
    let now = lok.clock.now();
    let keys: Vec<VerifyingKey> = lok
        .keys
        .known()
        .verifying(now, true)
        .iter()
        .filter_map(|jwk| VerifyingKey::from_jwk(jwk).ok())
        .collect();
    let algs: Vec<&str> = Alg::ALL.iter().map(|alg| alg.as_str()).collect();
    let claims = verify(
        token,
        &keys,
        &Expect {
            typ: &["JWT"],
            algs: &algs,
            issuer: Some(&lok.issuer()),
            audience: &[],
            now,
            // Its end does not count here; no clock is behind by so much.
            leeway: i64::MAX / 4,
        },
    )
    .ok()?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str).map(str::to_owned);
    Some(Hint {
        client_id: text("aud")?,
        sub: text("sub")?,
        sid: text("sid"),
    })
}

/// What follows a request for sign-out, and the name of the client that asks.
#[derive(Debug)]
pub struct Asked {
    /// What follows.
    pub decision: Decision,
    /// Who asks.
    pub client_name: Option<String>,
    /// The session that ends, if that is decided.
    pub session_id: Option<String>,
}

/// Decides on a request for sign-out.
///
/// # Errors
/// Those of the database.
pub async fn ask(
    lok: &Lok,
    request: &LogoutRequest,
    session: Option<&Session>,
) -> StoreResult<Asked> {
    let hint = request.id_token_hint.as_ref().map(|token| hint(lok, token));
    let mut known = match &hint {
        Some(Some(hint)) => clients::find(lok, &hint.client_id).await?,
        _ => None,
    };
    let browser = session.map(|session| Browser {
        sub: &session.subject,
        sid: &session.id,
    });
    let decide = |registered: &[String], known: bool| {
        let given = match &hint {
            None => protocol::Hint::Absent,
            Some(Some(hint)) if known => protocol::Hint::Valid {
                client_id: &hint.client_id,
                sub: &hint.sub,
                sid: hint.sid.as_deref(),
            },
            Some(_) => protocol::Hint::Invalid,
        };
        protocol::decide(request, given, registered, browser)
    };
    let uris = |known: &Option<std::sync::Arc<clients::Known>>| {
        known
            .as_ref()
            .map(|known| known.client.post_logout_redirect_uris.0.clone())
            .unwrap_or_default()
    };
    let mut decision = decide(&uris(&known), known.is_some());
    if let (Decision::BadRedirect, Some(Some(hint))) = (&decision, &hint) {
        known = clients::find_again(lok, &hint.client_id).await?;
        decision = decide(&uris(&known), known.is_some());
    }
    let sid = hint.flatten().and_then(|hint| hint.sid);
    Ok(Asked {
        decision,
        client_name: known.map(|known| known.client.name.clone()),
        session_id: session.map(|session| session.id.clone()).or(sid),
    })
}

/// Ends a session.
///
/// # Errors
/// Those of the database.
pub async fn sign_out(lok: &Lok, fresh: Fresh, session_id: String) -> StoreResult<()> {
    session::end(lok, fresh, session_id).await
}
