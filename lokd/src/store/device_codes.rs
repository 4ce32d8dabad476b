//! Table `device_codes`: requests that wait for a person (RFC 8628).

use super::grants::Of;
use super::schema::device_codes;
use super::{Db, Json, Page, PageOf, StoreResult};
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
    pub client_id: Option<String>,
    pub offered_client_id: Option<String>,
    pub request: Option<String>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub scopes: Json<Vec<String>>,
    pub state: String,
    pub user_id: Option<String>,
    pub organization_id: Option<String>,
    pub hub_id: Option<String>,
    pub session_id: Option<String>,
    pub auth_time: Option<i64>,
    pub amr: Option<String>,
    pub poll_interval: i64,
    pub last_polled_at: Option<i64>,
    pub delivered_at: Option<i64>,
    pub ip: Option<String>,
    pub network: Option<String>,
    pub created_at: i64,
    pub expires_at: i64,
    pub decided_at: Option<i64>,
}

/// Device authorization of plain OAuth (RFC 8628).
pub const OAUTH: &str = "oauth";
/// Fakts, protocol 1.
pub const V1: &str = "v1";
/// Fakts, protocol 2.
pub const V2: &str = "v2";

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

/// Denies the requests that were granted and that nobody has fetched: their grant is made when they do. Answers how many
/// there were. Those of a session are not among them: whether it lasts is looked at when they are fetched.
///
/// # Errors
/// Those of the database.
pub fn withdraw(db: &mut Db, of: Of<'_>) -> StoreResult<usize> {
    let granted = device_codes::table
        .filter(device_codes::state.eq(GRANTED))
        .filter(device_codes::delivered_at.is_null())
        .select(device_codes::id)
        .into_boxed();
    let granted = match of {
        Of::Id(_) | Of::Session(_) => return Ok(0),
        Of::User(id) => granted.filter(device_codes::user_id.eq(id)),
        Of::Client(id) => granted.filter(device_codes::client_id.eq(id)),
        Of::UserAndClient(user, client) => granted
            .filter(device_codes::user_id.eq(user))
            .filter(device_codes::client_id.eq(client)),
        Of::Membership {
            user_id,
            organization_id,
        } => granted
            .filter(device_codes::user_id.eq(user_id))
            .filter(device_codes::organization_id.eq(organization_id)),
    };
    let ids: Vec<String> = granted.load(db)?;
    Ok(
        diesel::update(device_codes::table.filter(device_codes::id.eq_any(ids)))
            .set(device_codes::state.eq(DENIED))
            .execute(db)?,
    )
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

/// The request of an id.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<DeviceCode>> {
    Ok(device_codes::table.find(id).first(db).optional()?)
}

/// Which requests a list has: those of Fakts, narrowed.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this kind.
    pub kind: Option<String>,
    /// In this state.
    pub state: Option<String>,
    /// Ended before this moment, or not: `None` takes both.
    pub expired: Option<(bool, i64)>,
}

/// Requests of Fakts by id, newest first.
///
/// # Errors
/// Those of the database.
pub fn list(db: &mut Db, filter: &Filter, page: &Page) -> StoreResult<PageOf<DeviceCode>> {
    let mut query = device_codes::table
        .filter(device_codes::protocol.ne(OAUTH))
        .into_boxed();
    if let Some(kind) = filter.kind.clone() {
        query = query.filter(device_codes::kind.eq(kind));
    }
    if let Some(state) = filter.state.clone() {
        query = query.filter(device_codes::state.eq(state));
    }
    query = match filter.expired {
        Some((true, now)) => query.filter(device_codes::expires_at.le(now)),
        Some((false, now)) => query.filter(device_codes::expires_at.gt(now)),
        None => query,
    };
    if let Some(after) = page.after.clone() {
        query = query.filter(device_codes::id.lt(after));
    }
    let rows = query
        .order(device_codes::id.desc())
        .limit(page.limit + 1)
        .load(db)?;
    Ok(PageOf::cut(rows, page, |row: &DeviceCode| row.id.clone()))
}

/// How many requests of Fakts wait at `now`: of a network, and in all.
///
/// # Errors
/// Those of the database.
pub fn count_waiting(db: &mut Db, network: &str, now: i64) -> StoreResult<(i64, i64)> {
    let waiting = device_codes::table
        .filter(device_codes::protocol.ne(OAUTH))
        .filter(device_codes::state.eq(PENDING))
        .filter(device_codes::expires_at.gt(now));
    let near = waiting
        .filter(device_codes::network.eq(network))
        .count()
        .get_result(db)?;
    Ok((near, waiting.count().get_result(db)?))
}

/// Notes that what was granted was handed out.
///
/// # Errors
/// Those of the database.
pub fn delivered(db: &mut Db, id: &str, now: i64) -> StoreResult<()> {
    diesel::update(device_codes::table.find(id))
        .set(device_codes::delivered_at.eq(now))
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
