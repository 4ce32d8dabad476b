//! Table `device_codes`: requests that wait for a person (RFC 8628).

use super::schema::device_codes;
use super::{Db, Json, StoreResult};
use diesel::prelude::*;

/// A pending request; both codes as their SHA-256.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = device_codes, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct DeviceCode {
    pub id: String,
    pub kind: String,
    pub protocol: String,
    pub device_hash: String,
    pub user_code_hash: String,
    pub client_id: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub scopes: Json<Vec<String>>,
    pub state: String,
    pub user_id: Option<String>,
    pub organization_id: Option<String>,
    pub session_id: Option<String>,
    pub auth_time: Option<i64>,
    pub amr: Option<String>,
    pub poll_interval: i64,
    pub last_polled_at: Option<i64>,
    pub ip: Option<String>,
    pub created_at: i64,
    pub expires_at: i64,
    pub decided_at: Option<i64>,
}

/// A request that nobody decided yet.
pub const PENDING: &str = "pending";
/// A request that a person granted; the app has not fetched its tokens.
pub const GRANTED: &str = "granted";
/// A request that a person denied.
pub const DENIED: &str = "denied";
/// A request whose tokens were fetched.
pub const USED: &str = "used";

/// Adds a request.
///
/// # Errors
/// `Taken` when one of the codes exists.
pub fn insert(db: &mut Db, code: DeviceCode) -> StoreResult<()> {
    diesel::insert_into(device_codes::table)
        .values(code)
        .execute(db)?;
    Ok(())
}

/// The request of a device code.
///
/// # Errors
/// Those of the database.
pub fn by_device_hash(db: &mut Db, hash: &str) -> StoreResult<Option<DeviceCode>> {
    Ok(device_codes::table
        .filter(device_codes::device_hash.eq(hash))
        .first(db)
        .optional()?)
}

/// The request of a user code.
///
/// # Errors
/// Those of the database.
pub fn by_user_code_hash(db: &mut Db, hash: &str) -> StoreResult<Option<DeviceCode>> {
    Ok(device_codes::table
        .filter(device_codes::user_code_hash.eq(hash))
        .first(db)
        .optional()?)
}

/// Moves a request from one state to the next with everything else in `code`: true for exactly one caller.
///
/// # Errors
/// Those of the database.
pub fn advance(db: &mut Db, from: &str, code: DeviceCode) -> StoreResult<bool> {
    Ok(diesel::update(
        device_codes::table
            .find(code.id.clone())
            .filter(device_codes::state.eq(from)),
    )
    .set(code)
    .execute(db)?
        == 1)
}

/// Notes a poll.
///
/// # Errors
/// Those of the database.
pub fn polled(db: &mut Db, id: &str, now: i64, interval: i64) -> StoreResult<()> {
    diesel::update(device_codes::table.find(id))
        .set((
            device_codes::last_polled_at.eq(now),
            device_codes::poll_interval.eq(interval),
        ))
        .execute(db)?;
    Ok(())
}

/// How many requests of a client wait at `now`.
///
/// # Errors
/// Those of the database.
pub fn count_pending(db: &mut Db, client_id: &str, now: i64) -> StoreResult<i64> {
    Ok(device_codes::table
        .filter(device_codes::client_id.eq(client_id))
        .filter(device_codes::state.eq(PENDING))
        .filter(device_codes::expires_at.gt(now))
        .count()
        .get_result(db)?)
}

/// Removes requests that expired before `before`, `most` at the most. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let ids: Vec<String> = device_codes::table
        .filter(device_codes::expires_at.lt(before))
        .select(device_codes::id)
        .limit(most)
        .load(db)?;
    Ok(diesel::delete(device_codes::table.filter(device_codes::id.eq_any(ids))).execute(db)?)
}
