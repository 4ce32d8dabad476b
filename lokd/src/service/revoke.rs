//! Revokes tokens at the wish of the client that has them (RFC 7009), and lists those that services must refuse.

use super::{Actor, Lok, Refusal, access, client_auth, grant};
use crate::crypto::token;
use crate::protocol::oauth::Params;
use crate::service::audit::{self, Event};
use crate::store::{grants, refresh_tokens, tokens};
use serde_json::{Value, json};

/// Revokes a token of the client; another's, or none at all, is left as it is, and the answer is the same.
///
/// # Errors
/// The error of RFC 6749 5.2, and those of the database.
pub async fn revoke(
    lok: &Lok,
    authorization: Option<&str>,
    form: &Params,
    mut actor: Actor,
) -> Result<(), Refusal> {
    let client = client_auth::authenticate(lok, authorization, form).await?;
    let text = form.required("token")?;
    let client_id = client.client.id.clone();
    actor.name = format!("client:{client_id}");
    let fresh = lok.fresh(actor);
    if let Ok(token) = access::read(lok, text, None) {
        if token.client_id == client_id {
            lok.store
                .write(move |db| {
                    let fresh = fresh.clone();
                    let until = token.exp.saturating_mul(1_000);
                    tokens::revoke(db, &token.jti, &client_id, fresh.now, until)?;
                    let event = Event::ok("token.revoke").object("tokens", &token.jti);
                    audit::record(db, &fresh, event)
                })
                .await?;
        }
        return Ok(());
    }
    let hash = token::hash(text).into_string();
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let row = refresh_tokens::by_hash(db, &hash)?;
            if let Some(row) = row.filter(|row| row.client_id == client_id)
                && let Some(found) = grants::by_id(db, &row.grant_id)?
            {
                grant::revoke(db, &fresh, &found, "revoked by the app")?;
            }
            Ok(())
        })
        .await
}

/// The access tokens that were revoked and have not ended, for services to fetch now and then.
///
/// # Errors
/// Those of the database.
pub async fn list(lok: &Lok) -> Result<Value, Refusal> {
    let now = lok.clock.now();
    let revoked = lok.store.read(move |db| tokens::revoked(db, now)).await?;
    Ok(json!({ "revoked": revoked }))
}
