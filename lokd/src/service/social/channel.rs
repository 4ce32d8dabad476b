//! Phones that members are told by: their apps bring the token.

use super::{Caller, not_found};
use crate::service::audit::{self, Event};
use crate::service::notify::address::Address;
use crate::service::notify::channel::{self, New};
use crate::service::{Failure, Fresh, Lok};
use crate::store::{StoreResult, channels as rows, transports};
use lok_common::admin::notify::transport::TransportKind;
use lok_common::{ErrorCode, Problem};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A channel of the caller's.
#[derive(Clone, Debug)]
pub struct Channel {
    /// The id.
    pub id: String,
    /// Whose it is (id).
    pub user_id: String,
    /// What it is called.
    pub name: String,
    /// By what it delivers.
    pub kind: String,
    /// Enough of the address to know it again.
    pub address: String,
}

/// Makes a phone a channel of the caller's; one that is there already stays.
///
/// # Errors
/// A token that is none, no way to reach phones, too many channels, and those of the database.
pub async fn register(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    token: String,
) -> Result<Channel, Failure> {
    let kind = TransportKind::Expo;
    let address = Address::read(kind, &token).map_err(|why| {
        Problem::invalid("token", "this is no push token")
            .why(why)
            .fix("give the token that Expo made for the app on this phone")
    })?;
    let sealer = Arc::clone(&lok.sealer);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            caller.standing(db)?;
            let transport = transports::enabled(db)?
                .into_iter()
                .find(|transport| transport.kind.0 == kind)
                .ok_or_else(|| {
                    Problem::new(ErrorCode::Unsupported, "this server reaches no phones")
                        .why("it has no Expo transport, or that is switched off")
                        .fix("ask whoever runs it: lokctl notify transports create")
                })?;
            let hash = address.hash(&sealer, &transport.id);
            let mine = rows::of_user(db, &caller.user_id)?;
            if let Some((known, ..)) = mine.iter().find(|(row, ..)| row.address_hash == hash) {
                return Ok(view(known.clone(), kind.as_str().to_owned()));
            }
            let taken = |name: &str| mine.iter().any(|(row, ..)| row.name == name);
            let name = (1..=mine.len() + 1)
                .map(|n| format!("Phone {n}"))
                .find(|name| !taken(name))
                .unwrap_or_else(|| "Phone".to_owned());
            let new = New {
                user_id: caller.user_id.clone(),
                transport_id: transport.id,
                kind,
                name: name.clone(),
                address: address.clone(),
                labels: BTreeMap::new(),
            };
            let (id, _) = channel::make(db, &sealer, &fresh, new)?;
            let event = Event::ok("channel.create")
                .object("notify/channels", &id)
                .detail(json!({ "kind": kind, "name": name }));
            audit::record(db, &fresh, event)?;
            let row = rows::by_id(db, &id)?.ok_or_else(|| not_found("channel", &id))?;
            Ok(view(row, kind.as_str().to_owned()))
        })
        .await
}

/// The caller's channels.
///
/// # Errors
/// Those of the database.
pub async fn mine(lok: &Lok, caller: &Caller) -> StoreResult<Vec<Channel>> {
    let user = caller.user_id.clone();
    let found = lok
        .store
        .read(move |db| rows::of_user(db, &user))
        .await?
        .into_iter();
    Ok(found.map(|(row, kind, _)| view(row, kind)).collect())
}

fn view(row: rows::Channel, kind: String) -> Channel {
    Channel {
        id: row.id,
        user_id: row.user_id,
        name: row.name,
        kind,
        address: row.shown,
    }
}
