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

/// What is due at `now`, oldest first.
///
/// # Errors
/// Those of the database.
pub fn due(db: &mut Db, now: i64, most: i64) -> StoreResult<Vec<Delivery>> {
    Ok(outbox::table
        .filter(outbox::state.eq("queued"))
        .filter(outbox::next_attempt_at.le(now))
        .order(outbox::next_attempt_at)
        .limit(most)
        .load(db)?)
}
