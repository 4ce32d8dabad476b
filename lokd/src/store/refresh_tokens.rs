//! Table `refresh_tokens`: the family of a grant, one generation after another.

use super::schema::refresh_tokens;
use super::{Db, Json, StoreResult};
use diesel::prelude::*;

/// A refresh token, as its SHA-256.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = refresh_tokens, primary_key(hash))]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct RefreshToken {
    pub hash: String,
    pub grant_id: String,
    pub client_id: String,
    pub generation: i64,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub scopes: Json<Vec<String>>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub resources: Json<Vec<String>>,
    pub auth_time: i64,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub amr: Json<Vec<String>>,
    pub created_at: i64,
    pub expires_at: i64,
    pub used_at: Option<i64>,
}

/// Adds a token.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, token: RefreshToken) -> StoreResult<()> {
    diesel::insert_into(refresh_tokens::table)
        .values(token)
        .execute(db)?;
    Ok(())
}

/// The token of a hash, used or not.
///
/// # Errors
/// Those of the database.
pub fn by_hash(db: &mut Db, hash: &str) -> StoreResult<Option<RefreshToken>> {
    Ok(refresh_tokens::table.find(hash).first(db).optional()?)
}

/// Uses a token: true for exactly one caller, whoever else tries.
///
/// # Errors
/// Those of the database.
pub fn take(db: &mut Db, hash: &str, now: i64) -> StoreResult<bool> {
    Ok(diesel::update(
        refresh_tokens::table
            .find(hash)
            .filter(refresh_tokens::used_at.is_null()),
    )
    .set(refresh_tokens::used_at.eq(now))
    .execute(db)?
        == 1)
}

/// Removes tokens that expired before `before`, `most` at the most. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let hashes: Vec<String> = refresh_tokens::table
        .filter(refresh_tokens::expires_at.lt(before))
        .select(refresh_tokens::hash)
        .limit(most)
        .load(db)?;
    Ok(
        diesel::delete(refresh_tokens::table.filter(refresh_tokens::hash.eq_any(hashes)))
            .execute(db)?,
    )
}
