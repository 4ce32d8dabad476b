//! Table `authorization_codes` (RFC 6749 4.1.2): each is good once.

use super::schema::authorization_codes;
use super::{Db, Json, StoreResult};
use diesel::prelude::*;

/// An authorization code, as its SHA-256, with what it was given for.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = authorization_codes, primary_key(hash))]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct AuthorizationCode {
    pub hash: String,
    pub grant_id: String,
    pub client_id: String,
    pub redirect_uri: String,
    pub code_challenge: Option<String>,
    pub nonce: Option<String>,
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

/// Adds a code.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, code: AuthorizationCode) -> StoreResult<()> {
    diesel::insert_into(authorization_codes::table)
        .values(code)
        .execute(db)?;
    Ok(())
}

/// The code of a hash, used or not.
///
/// # Errors
/// Those of the database.
pub fn by_hash(db: &mut Db, hash: &str) -> StoreResult<Option<AuthorizationCode>> {
    Ok(authorization_codes::table.find(hash).first(db).optional()?)
}

/// Uses a code: true for exactly one caller, whoever else tries.
///
/// # Errors
/// Those of the database.
pub fn take(db: &mut Db, hash: &str, now: i64) -> StoreResult<bool> {
    Ok(diesel::update(
        authorization_codes::table
            .find(hash)
            .filter(authorization_codes::used_at.is_null()),
    )
    .set(authorization_codes::used_at.eq(now))
    .execute(db)?
        == 1)
}

/// Removes codes that expired before `before`, `most` at the most. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let hashes: Vec<String> = authorization_codes::table
        .filter(authorization_codes::expires_at.lt(before))
        .select(authorization_codes::hash)
        .limit(most)
        .load(db)?;
    Ok(
        diesel::delete(authorization_codes::table.filter(authorization_codes::hash.eq_any(hashes)))
            .execute(db)?,
    )
}
