//! Table `recovery_codes`: what opens an account once when a second factor is lost.

use super::schema::recovery_codes;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A recovery code, by its hash.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = recovery_codes)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct RecoveryCode {
    pub id: String,
    pub user_id: String,
    pub hash: String,
    pub created_at: i64,
    pub used_at: Option<i64>,
}

/// Adds a code.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, code: RecoveryCode) -> StoreResult<()> {
    diesel::insert_into(recovery_codes::table)
        .values(code)
        .execute(db)?;
    Ok(())
}

/// Uses a code up. Answers whether it was still to be had.
///
/// # Errors
/// Those of the database.
pub fn spend(db: &mut Db, user_id: &str, hash: &str, now: i64) -> StoreResult<bool> {
    let unused = recovery_codes::table
        .filter(recovery_codes::user_id.eq(user_id))
        .filter(recovery_codes::hash.eq(hash))
        .filter(recovery_codes::used_at.is_null());
    Ok(diesel::update(unused)
        .set(recovery_codes::used_at.eq(Some(now)))
        .execute(db)?
        > 0)
}

/// How many codes of a user are unused.
///
/// # Errors
/// Those of the database.
pub fn left(db: &mut Db, user_id: &str) -> StoreResult<i64> {
    Ok(recovery_codes::table
        .filter(recovery_codes::user_id.eq(user_id))
        .filter(recovery_codes::used_at.is_null())
        .count()
        .get_result(db)?)
}

/// When the codes of a user were made, and when one was last used; `None` if there are none.
///
/// # Errors
/// Those of the database.
pub fn times(db: &mut Db, user_id: &str) -> StoreResult<Option<(i64, Option<i64>)>> {
    let all: Vec<(i64, Option<i64>)> = recovery_codes::table
        .filter(recovery_codes::user_id.eq(user_id))
        .select((recovery_codes::created_at, recovery_codes::used_at))
        .load(db)?;
    let used = all.iter().filter_map(|(_, used)| *used).max();
    Ok(all.first().map(|(made, _)| (*made, used)))
}

/// Removes every code of a user.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, user_id: &str) -> StoreResult<()> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::user_id.eq(user_id)))
        .execute(db)?;
    Ok(())
}
