//! Making and removing channels, for operators and for people themselves.

use super::address::Address;
use crate::crypto::random::Random;
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::service::{Failure, Fresh};
use crate::store::channels::{self, Channel};
use crate::store::{Db, Json, StoreError, StoreResult, outbox};
use base64::{Engine, engine::general_purpose::STANDARD};
use lok_common::admin::notify::transport::TransportKind;
use lok_common::{ErrorCode, Problem};
use std::collections::BTreeMap;

/// Channels of one user.
const MOST: usize = 20;

/// A channel to be made.
pub struct New {
    /// Of whom.
    pub user_id: String,
    /// By what.
    pub transport_id: String,
    /// The transport's kind.
    pub kind: TransportKind,
    /// What the user calls it.
    pub name: String,
    /// Where it leads.
    pub address: Address,
    /// Marks of the operator's own.
    pub labels: BTreeMap<String, String>,
}

/// Makes a channel; its id, and for a webhook the secret that its receiver verifies with.
///
/// # Errors
/// `conflict` for a name or an address that the user has already, too many of them, and those of the database.
pub fn make(
    db: &mut Db,
    sealer: &Sealer,
    fresh: &Fresh,
    new: New,
) -> Result<(String, Option<String>), Failure> {
    let New {
        user_id,
        transport_id,
        kind,
        name,
        mut address,
        labels,
    } = new;
    let there = channels::of_user(db, &user_id)?;
    if there.len() >= MOST {
        return Err(
            Problem::new(ErrorCode::Conflict, "there are too many channels")
                .why(format!("a user has {MOST} at the most"))
                .fix("remove one that is not needed")
                .into(),
        );
    }
    let hash = address.hash(sealer, &transport_id);
    let taken = there
        .iter()
        .any(|(channel, ..)| channel.name == name || channel.address_hash == hash);
    if taken {
        return Err(
            Problem::new(ErrorCode::Conflict, "the user has this channel already")
                .why("one of that name or with that address is there")
                .fix("choose another name, or remove the other first")
                .into(),
        );
    }
    if kind == TransportKind::Webhook {
        let mut key = [0; 32];
        fresh.fill(&mut key);
        address.secret = Some(format!("whsec_{}", STANDARD.encode(key)));
    }
    let id = fresh.id();
    let sealed_address = address.seal(sealer, &id).map_err(StoreError::Defect)?;
    channels::insert(
        db,
        Channel {
            id: id.clone(),
            user_id,
            transport_id,
            name,
            address_hash: hash,
            shown: address.masked(),
            sealed_address,
            state: channels::ENABLED.to_owned(),
            last_error: None,
            last_sent_at: None,
            labels: Json(labels),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
        },
    )?;
    Ok((id, address.secret))
}

/// Removes a channel, and gives up what waits for it.
///
/// # Errors
/// Those of the database.
pub fn remove(db: &mut Db, id: &str, now: Millis) -> StoreResult<()> {
    outbox::give_up_channel(db, id, "the channel was removed", now)?;
    channels::delete(db, id)
}
