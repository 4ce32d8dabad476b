//! Signing keys as the admin API shows them; making and rotating them is `service::keys`.

use super::{Call, metadata, object};
use crate::protocol::jose::jwk::PublicKey;
use crate::protocol::keyring;
use crate::service::keys::{self, moments};
use crate::service::{Failure, Keep, Lok, versions};
use crate::store::{StoreResult, keys as rows};
use lok_common::admin::app::Alg;
use lok_common::admin::key::{Key, KeyDraft, KeyFilter, KeySpec, KeyStatus, Revoke};
use lok_common::admin::{Change, ChangeOf, List, ObjectOf, Resource};
use lok_common::{ErrorCode, Problem, Time};
use serde_json::{Value, json};
use std::sync::Arc;

/// Every key that a filter lets through, oldest first.
///
/// # Errors
/// Those of the database.
pub async fn list(lok: &Lok, filter: KeyFilter) -> Result<List<ObjectOf<Key>>, Failure> {
    let now = lok.clock.now();
    let rows = lok.store.read(rows::all).await?;
    let items = rows
        .into_iter()
        .map(|row| view(row, now))
        .filter(|key| filter.alg.is_none_or(|alg| alg == key.spec.alg))
        .filter(|key| filter.state.is_none_or(|state| state == key.status.state))
        .collect();
    Ok(List::new(Key::KIND, items, None))
}

/// The key of a kid.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn get(lok: &Lok, kid: String) -> Result<ObjectOf<Key>, Failure> {
    let now = lok.clock.now();
    let key = kid.clone();
    lok.store
        .read(move |db| StoreResult::Ok(rows::by_kid(db, &key)?.map(|row| view(row, now))))
        .await?
        .ok_or_else(|| Problem::not_found(Key::NOUN, Key::PATH, &kid).into())
}

fn view(row: rows::Key, now: i64) -> ObjectOf<Key> {
    let state = keyring::state(&moments(&row), now);
    object::<Key>(
        metadata(
            &row.kid,
            &row.kid,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        KeySpec {
            alg: row.alg.0,
            bits: row.bits.and_then(|bits| u32::try_from(bits).ok()),
        },
        KeyStatus {
            state,
            publish_at: Time(row.publish_at),
            activate_at: row.activate_at.map(Time),
            retire_at: row.retire_at.map(Time),
            drop_at: row.drop_at.map(Time),
            purge_at: row.purge_at.map(Time),
            revoked_at: row.revoked_at.map(Time),
            revoke_reason: row.revoke_reason,
            jwk: row.public_jwk.0,
        },
    )
}

/// The public keys that verifiers are given now; what another node changed a moment ago counts.
///
/// # Errors
/// Those of the database.
pub async fn published(lok: &Lok) -> Result<Vec<Value>, Failure> {
    versions::notice(lok).await?;
    let now = lok.clock.now();
    let keys = lok.keys.known().jwks(now)["keys"].as_array().cloned();
    Ok(keys.unwrap_or_default())
}

/// Public keys as text: `jwk` (one), `jwks` or `pem` (RFC 7468, one block a key).
///
/// # Errors
/// Another format.
pub fn export(keys: Vec<Value>, format: Option<&str>, set: bool) -> Result<Value, Failure> {
    let format = format.unwrap_or(if set { "jwks" } else { "jwk" });
    let text = match format {
        "jwks" => json!({ "keys": keys }).to_string(),
        "jwk" if keys.len() == 1 => keys[0].to_string(),
        "pem" => keys
            .iter()
            .map(|key| PublicKey::from_jwk(key).map(|key| key.to_pem()))
            .collect::<Result<String, _>>()
            .map_err(|why| Problem::new(ErrorCode::Internal, why.to_string()))?,
        other => {
            return Err(
                Problem::invalid("format", format!("{other:?} is no format here"))
                    .fix("use jwk (of one key), jwks or pem")
                    .into(),
            );
        }
    };
    Ok(json!({ "format": format, "text": text }))
}

/// Makes a key that stands by.
///
/// # Errors
/// As [`keys::generate`].
pub async fn generate(
    lok: &Arc<Lok>,
    call: Call,
    draft: KeyDraft,
) -> Result<ChangeOf<Key>, Failure> {
    let alg = draft.alg.unwrap_or(Alg::RS256);
    let row = keys::generate(lok, call.actor, alg, draft.bits, call.keep).await?;
    Ok(Change {
        object: view(row, lok.clock.now()),
        changed: true,
        created: true,
        dry_run: call.keep == Keep::No,
        secret: None,
        secret_shown_once: false,
        warnings: Vec::new(),
    })
}

/// Revokes a key.
///
/// # Errors
/// As [`keys::revoke`].
pub async fn revoke(
    lok: &Arc<Lok>,
    call: Call,
    kid: String,
    wish: Revoke,
) -> Result<ChangeOf<Key>, Failure> {
    let revoked = keys::revoke(lok, call.actor, kid, wish.reason, call.keep).await?;
    let warning = revoked.believed_until.map(|until| {
        format!(
            "verifiers that keep the published keys may believe it until {}, and longer if they keep them longer than they are told",
            Time(until)
        )
    });
    Ok(Change {
        object: view(revoked.row, lok.clock.now()),
        changed: revoked.changed,
        created: false,
        dry_run: call.keep == Keep::No,
        secret: None,
        secret_shown_once: false,
        warnings: warning.into_iter().collect(),
    })
}
