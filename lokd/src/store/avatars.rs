//! Table `avatars`: pictures of people, decoded and written anew by lok.

use super::schema::avatars;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A person's picture.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = avatars, primary_key(user_id))]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Avatar {
    pub user_id: String,
    pub hash: String,
    pub png: Vec<u8>,
    pub updated_at: i64,
}

/// Keeps a picture in place of the one before.
///
/// # Errors
/// Those of the database.
pub fn put(db: &mut Db, avatar: Avatar) -> StoreResult<()> {
    delete(db, &avatar.user_id)?;
    diesel::insert_into(avatars::table)
        .values(avatar)
        .execute(db)?;
    Ok(())
}

/// The picture of a user, if it is the one of this hash.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, user_id: &str, hash: &str) -> StoreResult<Option<Avatar>> {
    Ok(avatars::table
        .find(user_id)
        .filter(avatars::hash.eq(hash))
        .first(db)
        .optional()?)
}

/// The hash of a user's picture.
///
/// # Errors
/// Those of the database.
pub fn hash_of(db: &mut Db, user_id: &str) -> StoreResult<Option<String>> {
    Ok(avatars::table
        .find(user_id)
        .select(avatars::hash)
        .first(db)
        .optional()?)
}

/// Removes a user's picture. Answers whether there was one.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, user_id: &str) -> StoreResult<bool> {
    Ok(diesel::delete(avatars::table.find(user_id)).execute(db)? > 0)
}
