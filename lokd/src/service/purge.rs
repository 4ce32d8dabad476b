//! Forgetting what has ended: a few rows a write, so that nobody waits for it.

use super::Lok;
use crate::protocol::Millis;
use crate::store::{
    Db, StoreResult, authorization_codes, browsers, client_secrets, device_codes, grants, invites,
    links, outbox, refresh_tokens, sessions, throttles, tokens, users, webauthn_challenges,
};

/// Rows of one write.
const MOST: i64 = 500;
const DAY: Millis = 86_400_000;

/// Removes what nothing asks for any more. Codes and tokens stay a day longer than they are good for, so that a replay
/// is known for what it is; what people may ask about stays for 30 days.
///
/// # Errors
/// Those of the database; what was removed until then stays removed.
pub async fn run(lok: &Lok) -> StoreResult<()> {
    let now = lok.clock.now();
    let (day, month) = (now - DAY, now - 30 * DAY);
    batches(lok, move |db| authorization_codes::purge(db, day, MOST)).await?;
    batches(lok, move |db| refresh_tokens::purge(db, day, MOST)).await?;
    batches(lok, move |db| device_codes::purge(db, day, MOST)).await?;
    batches(lok, move |db| tokens::purge(db, day, MOST / 2)).await?;
    batches(lok, move |db| sessions::purge(db, day, MOST)).await?;
    batches(lok, move |db| throttles::purge(db, day, MOST)).await?;
    batches(lok, move |db| links::purge(db, day, MOST)).await?;
    batches(lok, move |db| invites::purge(db, month, MOST)).await?;
    batches(lok, move |db| webauthn_challenges::purge(db, now, MOST)).await?;
    batches(lok, move |db| browsers::purge(db, now - 365 * DAY, MOST)).await?;
    batches(lok, move |db| client_secrets::purge(db, month, MOST)).await?;
    batches(lok, move |db| grants::purge(db, month, MOST)).await?;
    let (three_days, week) = (now - 3 * DAY, now - 7 * DAY);
    batches(lok, move |db| outbox::expire(db, three_days, MOST, now)).await?;
    batches(lok, move |db| outbox::purge(db, week, month, MOST)).await?;
    batches(lok, move |db| users::purge_deleted(db, month, MOST)).await
}

async fn batches(
    lok: &Lok,
    purge: impl FnMut(&mut Db) -> StoreResult<usize> + Clone + Send + 'static,
) -> StoreResult<()> {
    loop {
        let removed = lok.store.write(purge.clone()).await?;
        if i64::try_from(removed).unwrap_or_default() < MOST {
            return Ok(());
        }
    }
}
