//! Is this client who it says it is? Unknown, disabled and wrong ones get one and the same answer.

use super::clients::{self, Known};
use super::{Lok, Refusal, fakts};
use crate::crypto::token::{self, TokenHash};
use crate::protocol::Millis;
use crate::protocol::jose::verify::VerifyingKey;
use crate::protocol::oauth::client_auth::{self, Assertion, Credentials};
use crate::protocol::oauth::{Error, Params};
use crate::protocol::oidc::discovery::path;
use crate::store::tokens;
use lok_common::admin::app::{AppState, AuthMethod};
use serde_json::Value;
use std::sync::Arc;

/// What the credentials of a client came to.
enum Verdict {
    Good,
    /// Good, unless somebody showed the same assertion before.
    Once(Assertion),
    Wrong,
}

/// Finds and checks the credentials of a request.
///
/// # Errors
/// `invalid_client`, `invalid_request` for credentials of two kinds, and those of the database.
pub async fn authenticate(
    lok: &Lok,
    authorization: Option<&str>,
    form: &Params,
) -> Result<Arc<Known>, Refusal> {
    let credentials = client_auth::extract(authorization, form)?;
    let now = lok.clock.now();
    let id = credentials.client_id();
    let known = clients::find(lok, id).await?;
    if matches!(credentials, Credentials::Basic { repeated: true, .. })
        && !known.as_deref().is_some_and(is_fakts)
    {
        return Err(client_auth::two_ways().into());
    }
    let mut verdict = judge(lok, known.as_deref(), &credentials, now);
    let mut client = known;
    // What is in memory may be older than what another node wrote.
    if client.is_some() && matches!(verdict, Verdict::Wrong) {
        client = clients::find_again(lok, id).await?;
        verdict = judge(lok, client.as_deref(), &credentials, now);
    }
    let good = match verdict {
        Verdict::Good => true,
        Verdict::Wrong => false,
        Verdict::Once(assertion) => {
            // Two clients may choose the same jti.
            let name = token::hash(&format!("{id}\n{}", assertion.jti)).into_string();
            lok.store
                .write(move |db| tokens::take_assertion(db, &name, assertion.until))
                .await?
        }
    };
    match client {
        Some(client) if good => Ok(client),
        _ => {
            let method = credentials.method().as_str();
            tracing::info!(target: "lokd::oauth", client_id = id, method, "client authentication failed");
            Err(Error::client().into())
        }
    }
}

fn is_fakts(known: &Known) -> bool {
    known.client.kind.0.is_fakts()
}

fn judge(lok: &Lok, known: Option<&Known>, credentials: &Credentials, now: Millis) -> Verdict {
    if let Some(known) = known.filter(|known| is_fakts(known)) {
        return judge_fakts(lok, known, credentials);
    }
    let registered = known
        .filter(|known| known.client.state.0 == AppState::Enabled)
        .map(|known| known.client.auth_method.0);
    let fits = registered == Some(credentials.method());
    let good = match credentials {
        Credentials::None { .. } => true,
        Credentials::Basic { secret, .. } | Credentials::Post { secret, .. } => {
            // Compared also for a client that is unknown, so that both take the same time.
            is_secret(known, &token::hash(secret.expose()), now)
        }
        Credentials::Assertion {
            client_id,
            assertion,
        } => {
            let issuer = lok.issuer();
            let endpoint = format!("{issuer}{}", path::TOKEN);
            let keys = known.map(keys).unwrap_or_default();
            let audiences = [issuer.as_str(), endpoint.as_str()];
            match client_auth::check_assertion(
                assertion.expose(),
                client_id,
                &keys,
                &audiences,
                now,
            ) {
                Ok(assertion) if fits => return Verdict::Once(assertion),
                Ok(_) => false,
                Err((_, why)) => {
                    tracing::info!(target: "lokd::oauth", client_id, %why, "assertion refused");
                    false
                }
            }
        }
    };
    if fits && good {
        Verdict::Good
    } else {
        Verdict::Wrong
    }
}

/// Clients of Fakts are public, and those of its first protocol have a derived secret as well.
fn judge_fakts(lok: &Lok, known: &Known, credentials: &Credentials) -> Verdict {
    let good = match (credentials, &known.fakts) {
        (Credentials::None { .. }, Some(_)) => true,
        (Credentials::Basic { secret, .. } | Credentials::Post { secret, .. }, Some(facts)) => {
            let own = fakts::v1_secret(lok, &known.client.id, facts.epoch);
            token::same(own.expose(), secret.expose())
        }
        _ => false,
    };
    if good && known.client.state.0 == AppState::Enabled {
        Verdict::Good
    } else {
        Verdict::Wrong
    }
}

/// Whether one of the client's secrets that has not ended has this hash.
fn is_secret(known: Option<&Known>, hash: &TokenHash, now: Millis) -> bool {
    let nobody = TokenHash::from_stored("-".repeat(hash.as_str().len()));
    let mut found = *hash == nobody;
    for secret in known.iter().flat_map(|known| &known.secrets) {
        let lives = secret.expires_at.is_none_or(|at| at > now);
        // Not short-circuited: the time tells nothing of which one it was.
        found |= token::same(&secret.hash, hash.as_str()) & lives;
    }
    found
}

/// The public keys that the client registered; those that are not sound count for nothing.
fn keys(known: &Known) -> Vec<VerifyingKey> {
    let keys = known.jwks.as_ref().and_then(|jwks| jwks.get("keys"));
    keys.and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|jwk| VerifyingKey::from_jwk(jwk).ok())
        .collect()
}

/// Whether a client can keep a secret (RFC 6749 2.1).
#[must_use]
pub fn is_confidential(known: &Known) -> bool {
    known.client.auth_method.0 != AuthMethod::None
}

#[cfg(test)]
mod tests {
    use super::super::clients::tests::service;
    use super::*;
    use crate::store::client_secrets::ClientSecret;

    #[test]
    fn secrets_end_and_unknown_clients_have_none() {
        let mut known = service(&[], &[]);
        for (secret, expires_at) in [("old", Some(100)), ("new", None)] {
            known.secrets.push(ClientSecret {
                id: secret.to_owned(),
                client_id: "app".to_owned(),
                hash: token::hash(secret).into_string(),
                created_at: 0,
                expires_at,
            });
        }
        let check =
            |known: Option<&Known>, secret: &str, now| is_secret(known, &token::hash(secret), now);
        assert!(check(Some(&known), "old", 99));
        assert!(!check(Some(&known), "old", 100));
        assert!(check(Some(&known), "new", 100));
        assert!(!check(Some(&known), "other", 0));
        assert!(!check(None, "new", 0));
        assert!(is_confidential(&known));
    }
}
