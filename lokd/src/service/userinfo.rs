//! What an app may know of the person who signed in (OpenID Connect Core 5.3).

use super::{Lok, Refusal, access, grant, person};
use crate::protocol::oauth::Code;
use crate::protocol::oidc::claims;
use crate::store::{StoreResult, tokens};
use serde_json::{Map, Value};

/// The claims that an access token opens.
///
/// # Errors
/// `invalid_token`, `insufficient_scope` (RFC 6750 3.1), and those of the database.
pub async fn userinfo(lok: &Lok, token: &str) -> Result<Map<String, Value>, Refusal> {
    let issuer = lok.issuer();
    let token = access::read(lok, token, Some(&issuer)).map_err(|why| {
        tracing::debug!(target: "lokd::oauth", %why, "access token refused");
        Refusal::token()
    })?;
    // Nobody signed in for a client that acts for itself.
    let gid = token.gid.ok_or_else(Refusal::token)?;
    if !token.scope.contains("openid") {
        let why = "the access token was not issued for openid";
        return Err(Refusal::new(Code::InsufficientScope, why));
    }
    let (jti, scope, now) = (token.jti, token.scope, lok.clock.now());
    let found = lok
        .store
        .read(move |db| {
            if tokens::is_revoked(db, &jti)? {
                return StoreResult::Ok(None);
            }
            let Some((_, live)) = grant::find_live(db, &gid, now)? else {
                return Ok(None);
            };
            let person = person::read(db, &live, &scope, &issuer)?;
            Ok(Some(claims::for_scopes(&person, &scope)))
        })
        .await?;
    found
        .filter(|claims| claims.get("sub").and_then(Value::as_str) == Some(token.sub.as_str()))
        .ok_or_else(Refusal::token)
}
