//! Table `claim_tokens`: what Fakts v1 clients fetch their configuration with.

use super::schema::claim_tokens;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A claim token, as its SHA-256.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = claim_tokens, primary_key(hash))]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct ClaimToken {
    pub hash: String,
    pub client_id: String,
    pub created_at: i64,
}

/// Adds a token.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, token: ClaimToken) -> StoreResult<()> {
    diesel::insert_into(claim_tokens::table)
        .values(token)
        .execute(db)?;
    Ok(())
}

/// The `client_id` of a token.
///
/// # Errors
/// Those of the database.
pub fn client_of(db: &mut Db, hash: &str) -> StoreResult<Option<String>> {
    Ok(claim_tokens::table
        .find(hash)
        .select(claim_tokens::client_id)
        .first(db)
        .optional()?)
}

/// Ends the tokens of a client. Answers how many there were.
///
/// # Errors
/// Those of the database.
pub fn delete_of(db: &mut Db, client_id: &str) -> StoreResult<usize> {
    Ok(
        diesel::delete(claim_tokens::table.filter(claim_tokens::client_id.eq(client_id)))
            .execute(db)?,
    )
}

/// Ends all but the newest `most` tokens of a client.
///
/// # Errors
/// Those of the database.
pub fn trim(db: &mut Db, client_id: &str, most: i64) -> StoreResult<()> {
    let kept: Vec<String> = claim_tokens::table
        .filter(claim_tokens::client_id.eq(client_id))
        .order((claim_tokens::created_at.desc(), claim_tokens::hash))
        .limit(most)
        .select(claim_tokens::hash)
        .load(db)?;
    diesel::delete(
        claim_tokens::table
            .filter(claim_tokens::client_id.eq(client_id))
            .filter(claim_tokens::hash.ne_all(kept)),
    )
    .execute(db)?;
    Ok(())
}

/// A client that is everybody's to be (Fakts v1 retrieve) or was approved gets a further token.
///
/// # Errors
/// Those of the database.
pub fn put(db: &mut Db, token: ClaimToken) -> StoreResult<()> {
    if client_of(db, &token.hash)?.is_none() {
        insert(db, token)?;
    }
    Ok(())
}
