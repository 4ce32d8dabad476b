//! refresh_token (RFC 6749 6, RFC 9700 4.14.2).

use super::{Carried, Outcome, Ready, narrow, next_refresh_token};
use crate::crypto::token::{self, TokenKind};
use crate::protocol::oauth::{Code, Error, ScopeSet};
use crate::protocol::refresh::{self, Decision, RefreshRow};
use crate::service::audit::{self, Event, Outcome as Ended};
use crate::service::clients::Known;
use crate::service::{Fresh, Lok, Refusal, factors, grant, person};
use crate::store::refresh_tokens::{self, RefreshToken};
use crate::store::{Db, StoreResult, grants};
use lok_common::Secret;
use serde_json::json;
use std::sync::Arc;

/// Uses a refresh token and makes its successor; a second use ends the whole family.
///
/// Processes of a Fakts app share their tokens without telling each other: within the grace the same successor is given
/// again, and a later use is refused without ending what the others have.
pub(super) async fn rotate(
    lok: &Lok,
    client: &Arc<Known>,
    presented: &Secret,
    asked: Option<ScopeSet>,
    resource: Vec<String>,
    fresh: &Fresh,
) -> Result<Outcome, Refusal> {
    let hash = token::hash(presented.expose()).into_string();
    let (config, client, fresh) = (lok.config(), Arc::clone(client), fresh.clone());
    let shared = client.fakts.is_some();
    let derived = shared.then(|| {
        let family = client.client.id.as_bytes();
        let bytes = lok.sealer.derive("refresh", &[family, hash.as_bytes()]);
        token::from_bytes(TokenKind::Refresh, &bytes)
    });
    // Never for others, so that a second use is always seen.
    let grace = if shared {
        i64::try_from(config.fakts.refresh_grace.as_millis()).unwrap_or(i64::MAX)
    } else {
        0
    };
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let found = refresh_tokens::by_hash(db, &hash)?;
            let Some(row) = found.filter(|row| row.client_id == client.client.id) else {
                return Ok(Outcome::refused());
            };
            let Some(grant) = grants::by_id(db, &row.grant_id)? else {
                return Ok(Outcome::refused());
            };
            let decision = refresh::decide(
                &RefreshRow {
                    expires_at: row.expires_at,
                    rotated_at: row.used_at,
                    revoked_at: grant.revoked_at,
                    successor_used: match &derived {
                        Some((_, successor)) => refresh_tokens::by_hash(db, successor.as_str())?
                            .is_none_or(|row| row.used_at.is_some()),
                        None => true,
                    },
                },
                fresh.now,
                grace,
            );
            match decision {
                Decision::Rotate | Decision::Repeat => {}
                Decision::Replay => return replayed(db, &row, shared, &fresh),
                Decision::Expired | Decision::Revoked => {
                    return Ok(Outcome::refused());
                }
            }
            let Some(live) = grant::live(db, &grant, fresh.now)? else {
                return Ok(Outcome::refused());
            };
            // Demanded since, of somebody who has not shown it: an app that a person let in for good is not asked.
            let demanded = client.client.require_mfa
                || live.membership.organization.require_mfa
                || live.user.require_mfa;
            if demanded && !shared && !factors::is_strong(&row.amr.0) {
                return Ok(Outcome::refused());
            }
            // What the client may no longer have is not given again.
            let granted = ScopeSet::from_names(row.scopes.0.iter().map(String::as_str))?;
            let granted = granted.intersection(&super::allowed(&client)?);
            let scope = match &asked {
                None => granted,
                Some(asked) if asked.is_subset(&granted) => asked.clone(),
                Some(_) => {
                    let why = "a scope was not granted";
                    return Ok(Outcome::Refused(Error::new(Code::InvalidScope, why)));
                }
            };
            let audience = match narrow(&config, &client, &row.resources.0, &resource) {
                Ok(audience) => audience,
                Err(error) => return Ok(Outcome::Refused(error)),
            };
            if decision == Decision::Rotate && !refresh_tokens::take(db, &hash, fresh.now)? {
                return replayed(db, &row, shared, &fresh);
            }
            let carried = Carried {
                grant: &grant,
                generation: row.generation.saturating_add(1),
                scopes: &row.scopes.0,
                resources: &row.resources.0,
                auth_time: row.auth_time,
                amr: &row.amr.0,
            };
            let given = derived.clone();
            let refresh_token = match (decision, given) {
                (Decision::Repeat, Some((token, _))) => Some(token),
                (_, given) => next_refresh_token(db, &config, &client, &carried, given, &fresh)?,
            };
            Ok(Outcome::Issue(Box::new(Ready {
                person: person::read(db, &live, &scope, config.server.issuer())?,
                scope,
                audience,
                auth_time: row.auth_time,
                amr: row.amr.0,
                // OpenID Connect Core 12.2: an ID token of a refresh should have none.
                nonce: None,
                refresh_token,
                grant,
                live,
            })))
        })
        .await
}

/// Ends the family: one of the two who used this token stole it, and nobody can tell which.
fn replayed(
    db: &mut Db,
    row: &RefreshToken,
    shared: bool,
    fresh: &Fresh,
) -> Result<Outcome, Refusal> {
    reused(db, row, shared, fresh)?;
    Ok(Outcome::refused())
}

fn reused(db: &mut Db, row: &RefreshToken, shared: bool, fresh: &Fresh) -> StoreResult<()> {
    if !shared {
        let reason = "refresh token reuse";
        grants::revoke(db, grants::Of::Id(&row.grant_id), reason, fresh.now)?;
    }
    let event = Event::ok("refresh.reuse")
        .outcome(Ended::Denied)
        .object("grants", &row.grant_id)
        .detail(json!({ "client_id": row.client_id, "generation": row.generation }));
    audit::record(db, fresh, event)
}
