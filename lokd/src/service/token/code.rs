//! authorization_code (RFC 6749 4.1.3, RFC 7636 4.6).

use super::{Carried, Outcome, Ready, narrow, next_refresh_token};
use crate::crypto::token;
use crate::protocol::oauth::ScopeSet;
use crate::protocol::oauth::pkce::{self, Challenge};
use crate::service::audit::{self, Event, Outcome as Ended};
use crate::service::clients::Known;
use crate::service::{Fresh, Lok, Refusal, grant, person};
use crate::store::authorization_codes::{self, AuthorizationCode};
use crate::store::{Db, grants};
use lok_common::Secret;
use serde_json::json;
use std::sync::Arc;

/// What the client presents.
pub(super) struct Asked {
    pub code: Secret,
    pub redirect_uri: Option<String>,
    pub code_verifier: Option<Secret>,
    pub resource: Vec<String>,
}

/// Uses a code, and decides afterwards: a code that was shown with anything wrong stays used.
pub(super) async fn redeem(
    lok: &Lok,
    client: &Arc<Known>,
    asked: Asked,
    fresh: &Fresh,
) -> Result<Outcome, Refusal> {
    let hash = token::hash(asked.code.expose()).into_string();
    let (config, client, fresh) = (lok.config(), Arc::clone(client), fresh.clone());
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let Some(code) = authorization_codes::by_hash(db, &hash)? else {
                return Ok(Outcome::refused());
            };
            if code.client_id != client.client.id {
                // Not used up: a thief could otherwise deny it to its owner.
                tell(db, &fresh, &code, "code.foreign")?;
                return Ok(Outcome::refused());
            }
            if !authorization_codes::take(db, &hash, fresh.now)? {
                // Somebody else has it too (RFC 6749 4.1.2): everything that came of it ends.
                grants::revoke(db, grants::Of::Id(&code.grant_id), "code replay", fresh.now)?;
                tell(db, &fresh, &code, "code.replay")?;
                return Ok(Outcome::refused());
            }
            if let Err(refused) = check(&code, &client, &asked, fresh.now) {
                return Ok(refused);
            }
            let audience = match narrow(&config, &client, &code.resources.0, &asked.resource) {
                Ok(audience) => audience,
                Err(error) => return Ok(Outcome::Refused(error)),
            };
            let Some((grant, live)) = grant::find_live(db, &code.grant_id, fresh.now)? else {
                return Ok(Outcome::refused());
            };
            let scope = ScopeSet::from_names(code.scopes.0.iter().map(String::as_str))?;
            let carried = Carried {
                grant: &grant,
                generation: 0,
                scopes: &code.scopes.0,
                resources: &code.resources.0,
                auth_time: code.auth_time,
                amr: &code.amr.0,
            };
            let refresh_token = next_refresh_token(db, &config, &client, &carried, None, &fresh)?;
            Ok(Outcome::Issue(Box::new(Ready {
                person: person::read(db, &live, &scope, config.server.issuer())?,
                scope,
                audience,
                auth_time: code.auth_time,
                amr: code.amr.0,
                nonce: code.nonce,
                refresh_token,
                grant,
                live,
            })))
        })
        .await
}

fn check(code: &AuthorizationCode, client: &Known, asked: &Asked, now: i64) -> Result<(), Outcome> {
    let challenge = code.code_challenge.clone().map(Challenge::from_stored);
    let verifier = asked.code_verifier.as_ref().map(Secret::expose);
    let same_redirect = match asked.redirect_uri.as_deref() {
        None => code.redirect_uri.is_empty(),
        // Not named before, and harmless: the client has no other.
        Some(uri) if code.redirect_uri.is_empty() => client
            .client
            .redirect_uris
            .0
            .iter()
            .any(|known| known == uri),
        Some(uri) => uri == code.redirect_uri,
    };
    if code.expires_at <= now || !same_redirect {
        return Err(Outcome::refused());
    }
    pkce::verify(challenge.as_ref(), verifier).map_err(Outcome::Refused)
}

fn tell(
    db: &mut Db,
    fresh: &Fresh,
    code: &AuthorizationCode,
    action: &'static str,
) -> crate::store::StoreResult<()> {
    let event = Event::ok(action)
        .outcome(Ended::Denied)
        .object("grants", &code.grant_id)
        .detail(json!({ "client_id": code.client_id }));
    audit::record(db, fresh, event)
}
