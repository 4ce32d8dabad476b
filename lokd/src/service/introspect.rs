//! Says what a token is worth right now (RFC 7662), to those whom it concerns.

use super::access::{self, AccessToken};
use super::clients::Known;
use super::grant::{self, Live};
use super::{Lok, Refusal, client_auth};
use crate::crypto::token;
use crate::protocol::oauth::{Error, Params};
use crate::store::refresh_tokens::{self, RefreshToken};
use crate::store::{Db, StoreResult, clients, tokens};
use lok_common::admin::app::{AppKind, AppState};
use serde_json::{Value, json};

/// The claims of an access token that an answer repeats.
const REPEATED: &[&str] = &[
    "iss",
    "sub",
    "aud",
    "exp",
    "iat",
    "jti",
    "client_id",
    "scope",
    "roles",
    "active_org",
    "org",
    "sid",
    "auth_time",
];

/// The body for a token that is not good, or none of the caller's business: the two look the same.
fn inactive() -> Value {
    json!({ "active": false })
}

/// Answers an introspection request.
///
/// # Errors
/// The error of RFC 6749 5.2, and those of the database.
pub async fn introspect(
    lok: &Lok,
    authorization: Option<&str>,
    form: &Params,
) -> Result<Value, Refusal> {
    let client = client_auth::authenticate(lok, authorization, form).await?;
    if !client_auth::is_confidential(&client) {
        return Err(Error::client().into());
    }
    let text = form.required("token")?;
    match access::read(lok, text, None) {
        Ok(token) if concerns(&token, &client) => of_access(lok, token).await,
        Ok(_) => Ok(inactive()),
        Err(_) => of_refresh(lok, text, &client).await,
    }
}

/// Whether a token was issued to the caller, or for it to accept: that is a service's, and not an app's whose own tokens
/// may name the audience.
fn concerns(token: &AccessToken, caller: &Known) -> bool {
    let client = &caller.client;
    let accepts = |name: &String| *name == client.id || client.audiences.0.contains(name);
    token.client_id == client.id
        || (client.kind.0 == AppKind::Service && token.aud.iter().any(accepts))
}

async fn of_access(lok: &Lok, token: AccessToken) -> Result<Value, Refusal> {
    let now = lok.clock.now();
    let (jti, gid, client_id) = (
        token.jti.clone(),
        token.gid.clone(),
        token.client_id.clone(),
    );
    let standing = lok
        .store
        .read(move |db| standing(db, &jti, gid.as_deref(), &client_id, now))
        .await?;
    let Some(live) = standing else {
        return Ok(inactive());
    };
    let mut answer = json!({ "active": true, "token_type": "Bearer" });
    for name in REPEATED {
        if let Some(value) = token.claims.get(*name) {
            answer[*name] = value.clone();
        }
    }
    answer["username"] = match &live {
        Some(live) => json!(live.user.username),
        None => json!(token.client_id),
    };
    if let Some(live) = live {
        // As they are now, not as they were when the token was issued.
        answer["roles"] = json!(live.membership.roles);
    }
    Ok(answer)
}

/// What is behind an access token: `None` if it is revoked; `Some(None)` for a client that acts for itself.
fn standing(
    db: &mut Db,
    jti: &str,
    gid: Option<&str>,
    client_id: &str,
    now: i64,
) -> StoreResult<Option<Option<Live>>> {
    if tokens::is_revoked(db, jti)? {
        return Ok(None);
    }
    Ok(match gid {
        Some(gid) => grant::find_live(db, gid, now)?.map(|(_, live)| Some(live)),
        None => clients::by_id(db, client_id)?
            .filter(|client| client.state.0 == AppState::Enabled)
            .map(|_| None),
    })
}

async fn of_refresh(lok: &Lok, text: &str, client: &Known) -> Result<Value, Refusal> {
    let now = lok.clock.now();
    let (hash, caller) = (token::hash(text), client.client.id.clone());
    let found = lok
        .store
        .read(move |db| {
            let row = refresh_tokens::by_hash(db, hash.as_str())?
                .filter(|row| is_good(row, &caller, now));
            let Some(row) = row else {
                return StoreResult::Ok(None);
            };
            let live = grant::find_live(db, &row.grant_id, now)?;
            Ok(live.map(|(_, live)| (row, live)))
        })
        .await?;
    Ok(match found {
        None => inactive(),
        Some((row, live)) => json!({
            "active": true,
            "iss": lok.issuer(),
            "sub": live.user.subject,
            "username": live.user.username,
            "client_id": row.client_id,
            "scope": row.scopes.0.join(" "),
            "exp": row.expires_at.div_euclid(1_000),
            "iat": row.created_at.div_euclid(1_000),
        }),
    })
}

fn is_good(row: &RefreshToken, caller: &str, now: i64) -> bool {
    row.client_id == caller && row.used_at.is_none() && row.expires_at > now
}
