//! Table `passkeys`: public keys by which people sign in (Web Authentication).

use super::schema::passkeys;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A passkey.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = passkeys)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Passkey {
    pub id: String,
    pub user_id: String,
    pub credential_id: String,
    pub name: String,
    pub credential: String,
    pub created_at: i64,
    pub last_used_at: Option<i64>,
}

/// The passkeys of a user, oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_user(db: &mut Db, user_id: &str) -> StoreResult<Vec<Passkey>> {
    Ok(passkeys::table
        .filter(passkeys::user_id.eq(user_id))
        .order(passkeys::id)
        .load(db)?)
}

/// The passkey of a credential id.
///
/// # Errors
/// Those of the database.
pub fn by_credential(db: &mut Db, credential_id: &str) -> StoreResult<Option<Passkey>> {
    Ok(passkeys::table
        .filter(passkeys::credential_id.eq(credential_id))
        .first(db)
        .optional()?)
}

/// Adds a passkey.
///
/// # Errors
/// `Taken` when its credential id is somebody's.
pub fn insert(db: &mut Db, passkey: Passkey) -> StoreResult<()> {
    diesel::insert_into(passkeys::table)
        .values(passkey)
        .execute(db)?;
    Ok(())
}

/// Notes that a passkey was used, and what it counts now.
///
/// # Errors
/// Those of the database.
pub fn used(db: &mut Db, id: &str, credential: &str, now: i64) -> StoreResult<()> {
    diesel::update(passkeys::table.find(id))
        .set((
            passkeys::credential.eq(credential),
            passkeys::last_used_at.eq(Some(now)),
        ))
        .execute(db)?;
    Ok(())
}

/// Calls a passkey of a user something else. Answers whether there is one.
///
/// # Errors
/// Those of the database.
pub fn rename(db: &mut Db, user_id: &str, id: &str, name: &str) -> StoreResult<bool> {
    let own = passkeys::table
        .find(id)
        .filter(passkeys::user_id.eq(user_id));
    Ok(diesel::update(own)
        .set(passkeys::name.eq(name))
        .execute(db)?
        > 0)
}

/// Removes a passkey of a user. Answers whether there was one.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, user_id: &str, id: &str) -> StoreResult<bool> {
    let own = passkeys::table
        .find(id)
        .filter(passkeys::user_id.eq(user_id));
    Ok(diesel::delete(own).execute(db)? > 0)
}

/// Removes every passkey of a user. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn delete_of_user(db: &mut Db, user_id: &str) -> StoreResult<usize> {
    Ok(diesel::delete(passkeys::table.filter(passkeys::user_id.eq(user_id))).execute(db)?)
}
