//! Table `outbox`: what has to be delivered elsewhere, written with the change that causes it.

use super::schema::outbox;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// Something to deliver.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = outbox)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Delivery {
    pub id: String,
    pub topic: String,
    pub payload: String,
    pub state: String,
    pub attempts: i64,
    pub next_attempt_at: i64,
    pub idempotency_key: String,
    pub created_at: i64,
    pub updated_at: i64,
    pub event: Option<String>,
    pub user_id: Option<String>,
    pub channel_id: Option<String>,
    pub sealed: Option<Vec<u8>>,
    pub receipt: Option<String>,
    pub last_error: Option<String>,
}

/// Adds a delivery.
///
/// # Errors
/// `Taken` when its idempotency key is there already.
pub fn insert(db: &mut Db, delivery: Delivery) -> StoreResult<()> {
    diesel::insert_into(outbox::table)
        .values(delivery)
        .execute(db)?;
    Ok(())
}

/// What of a topic is due at `now`, oldest first.
///
/// # Errors
/// Those of the database.
pub fn due(db: &mut Db, topic: &str, now: i64, most: i64) -> StoreResult<Vec<Delivery>> {
    Ok(outbox::table
        .filter(outbox::topic.eq(topic))
        .filter(outbox::state.eq("queued"))
        .filter(outbox::next_attempt_at.le(now))
        .order(outbox::next_attempt_at)
        .limit(most)
        .load(db)?)
}

/// The delivery of an idempotency key, in whatever state.
///
/// # Errors
/// Those of the database.
pub fn by_key(db: &mut Db, idempotency_key: &str) -> StoreResult<Option<Delivery>> {
    Ok(outbox::table
        .filter(outbox::idempotency_key.eq(idempotency_key))
        .first(db)
        .optional()?)
}

/// Takes a try of a delivery that was seen to be due at `seen`, and puts the next one off until `next`: true for exactly
/// one caller.
///
/// # Errors
/// Those of the database.
pub fn take(db: &mut Db, id: &str, seen: i64, next: i64, now: i64) -> StoreResult<bool> {
    Ok(diesel::update(
        outbox::table
            .find(id)
            .filter(outbox::state.eq("queued"))
            .filter(outbox::next_attempt_at.eq(seen)),
    )
    .set((
        outbox::attempts.eq(outbox::attempts + 1),
        outbox::next_attempt_at.eq(next),
        outbox::updated_at.eq(now),
    ))
    .execute(db)?
        == 1)
}

/// Ends a delivery: `sent` or `dead`.
///
/// # Errors
/// Those of the database.
pub fn end(db: &mut Db, id: &str, state: &str, now: i64) -> StoreResult<()> {
    diesel::update(outbox::table.find(id))
        .set((outbox::state.eq(state), outbox::updated_at.eq(now)))
        .execute(db)?;
    Ok(())
}
