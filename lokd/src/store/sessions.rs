//! Table `sessions`: a person signed in, in one browser.

use super::schema::sessions;
use super::{Db, Json, StoreResult};
use diesel::prelude::*;

/// A session.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = sessions, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Session {
    pub id: String,
    pub token_hash: String,
    pub user_id: String,
    pub created_at: i64,
    pub last_seen_at: i64,
    pub auth_time: i64,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub amr: Json<Vec<String>>,
    pub remember: bool,
    pub expires_at: i64,
    pub revoked_at: Option<i64>,
    pub ip: Option<String>,
    pub user_agent: Option<String>,
}

/// Adds a session.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, session: Session) -> StoreResult<()> {
    diesel::insert_into(sessions::table)
        .values(session)
        .execute(db)?;
    Ok(())
}

/// Writes a session that goes on: another token, and another check of the credentials.
///
/// # Errors
/// Those of the database.
pub fn renew(db: &mut Db, session: Session) -> StoreResult<()> {
    diesel::update(sessions::table.find(session.id.clone()))
        .set(session)
        .execute(db)?;
    Ok(())
}

/// The session of a cookie's hash, ended or not.
///
/// # Errors
/// Those of the database.
pub fn by_token_hash(db: &mut Db, hash: &str) -> StoreResult<Option<Session>> {
    Ok(sessions::table
        .filter(sessions::token_hash.eq(hash))
        .first(db)
        .optional()?)
}

/// The session of an id, ended or not.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Session>> {
    Ok(sessions::table.find(id).first(db).optional()?)
}

/// The sessions of a user that have not ended at `now`, the one used last first.
///
/// # Errors
/// Those of the database.
pub fn of_user(db: &mut Db, user_id: &str, now: i64) -> StoreResult<Vec<Session>> {
    Ok(sessions::table
        .filter(sessions::user_id.eq(user_id))
        .filter(sessions::revoked_at.is_null())
        .filter(sessions::expires_at.gt(now))
        .order((sessions::last_seen_at.desc(), sessions::id.desc()))
        .load(db)?)
}

/// Notes that a session is in use.
///
/// # Errors
/// Those of the database.
pub fn touch(db: &mut Db, id: &str, now: i64) -> StoreResult<()> {
    diesel::update(sessions::table.find(id))
        .set(sessions::last_seen_at.eq(now))
        .execute(db)?;
    Ok(())
}

/// Ends a session. Answers whether it was live.
///
/// # Errors
/// Those of the database.
pub fn revoke(db: &mut Db, id: &str, now: i64) -> StoreResult<bool> {
    Ok(diesel::update(
        sessions::table
            .find(id)
            .filter(sessions::revoked_at.is_null()),
    )
    .set(sessions::revoked_at.eq(now))
    .execute(db)?
        > 0)
}

/// Ends every session of a user. Answers how many were live.
///
/// # Errors
/// Those of the database.
pub fn revoke_of_user(db: &mut Db, user_id: &str, now: i64) -> StoreResult<usize> {
    Ok(diesel::update(
        sessions::table
            .filter(sessions::user_id.eq(user_id))
            .filter(sessions::revoked_at.is_null()),
    )
    .set(sessions::revoked_at.eq(now))
    .execute(db)?)
}

/// Ends every session of a user but one. Answers how many were live.
///
/// # Errors
/// Those of the database.
pub fn revoke_others(db: &mut Db, user_id: &str, but: &str, now: i64) -> StoreResult<usize> {
    Ok(diesel::update(
        sessions::table
            .filter(sessions::user_id.eq(user_id))
            .filter(sessions::id.ne(but))
            .filter(sessions::revoked_at.is_null()),
    )
    .set(sessions::revoked_at.eq(now))
    .execute(db)?)
}

/// How many sessions have not ended at `now`.
///
/// # Errors
/// Those of the database.
pub fn count_live(db: &mut Db, now: i64) -> StoreResult<i64> {
    Ok(sessions::table
        .filter(sessions::revoked_at.is_null())
        .filter(sessions::expires_at.gt(now))
        .count()
        .get_result(db)?)
}

/// Removes sessions that expired before `before`, `most` at the most. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let ids: Vec<String> = sessions::table
        .filter(sessions::expires_at.lt(before))
        .select(sessions::id)
        .limit(most)
        .load(db)?;
    Ok(diesel::delete(sessions::table.filter(sessions::id.eq_any(ids))).execute(db)?)
}
