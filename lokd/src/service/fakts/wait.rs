//! Whom a request concerns before anybody decided it: whoever let the same app in on the same machine before.

use super::demand::Demand;
use super::register;
use crate::crypto::seal::Sealer;
use crate::service::Fresh;
use crate::service::notify::{self, Kind, Notice};
use crate::store::{Db, StoreResult, devices, fakts_clients, organizations, outbox};
use serde_json::json;

/// Organizations that are looked at: each knows a machine by a name of its own.
const MOST: usize = 200;
/// People who are told of one request.
const TOLD: usize = 3;
/// A person is told of one request in this time, whoever asks how often.
const PAUSE: i64 = 10 * 60_000;

/// Tells them, in the transaction of the request.
///
/// # Errors
/// Those of the database.
pub fn tell(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    issuer: &str,
    demand: &Demand,
    code: &str,
) -> StoreResult<()> {
    let Demand::Client(request) = demand else {
        return Ok(());
    };
    let Some(raw) = &request.manifest.device_id else {
        return Ok(());
    };
    let mut hashes = Vec::new();
    for id in organizations::ids(db)?.iter().take(MOST) {
        hashes.push(register::device_hash(sealer, id, raw));
    }
    let mut people = Vec::new();
    for (device, _) in devices::by_hashes(db, &hashes)? {
        people.extend(fakts_clients::people_of(
            db,
            &device.id,
            &request.manifest.identifier,
        )?);
    }
    people.sort();
    people.dedup();
    for user_id in people.into_iter().take(TOLD) {
        let since = fresh.now.saturating_sub(PAUSE);
        if outbox::was_told(db, &user_id, Kind::RequestWait.as_str(), since)? {
            continue;
        }
        let notice = Notice {
            kind: Kind::RequestWait,
            user_id: Some(user_id),
            address: None,
            data: json!({
                "name": request.manifest.identifier,
                "link": format!("{issuer}/configure/{code}"),
            }),
        };
        notify::tell(db, fresh, sealer, notice)?;
    }
    Ok(())
}
