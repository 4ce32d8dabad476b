//! Table `totps`: the authenticator app of a person.

use super::schema::totps;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// An authenticator app. It has no `Debug`, because of the secret, sealed as it is.
#[derive(Clone, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = totps, primary_key(user_id))]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Totp {
    pub user_id: String,
    pub sealed: Vec<u8>,
    pub last_step: i64,
    pub created_at: i64,
    pub last_used_at: Option<i64>,
}

/// The authenticator app of a user.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, user_id: &str) -> StoreResult<Option<Totp>> {
    Ok(totps::table.find(user_id).first(db).optional()?)
}

/// Adds an authenticator app.
///
/// # Errors
/// `Taken` when the user has one.
pub fn insert(db: &mut Db, totp: Totp) -> StoreResult<()> {
    diesel::insert_into(totps::table).values(totp).execute(db)?;
    Ok(())
}

/// Uses a time step up, and with it all before. Answers whether it was still to be had.
///
/// # Errors
/// Those of the database.
pub fn advance(db: &mut Db, user_id: &str, step: i64, now: i64) -> StoreResult<bool> {
    let behind = totps::table.find(user_id).filter(totps::last_step.lt(step));
    Ok(diesel::update(behind)
        .set((totps::last_step.eq(step), totps::last_used_at.eq(Some(now))))
        .execute(db)?
        > 0)
}

/// Removes the authenticator app of a user. Answers whether there was one.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, user_id: &str) -> StoreResult<bool> {
    Ok(diesel::delete(totps::table.find(user_id)).execute(db)? > 0)
}
