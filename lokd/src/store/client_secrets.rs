//! Table `client_secrets`: several for a client, so that one can take over from another.

use super::schema::client_secrets;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A secret of a client, as its SHA-256.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = client_secrets)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct ClientSecret {
    pub id: String,
    pub client_id: String,
    pub hash: String,
    pub created_at: i64,
    pub expires_at: Option<i64>,
}

/// Adds a secret.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, secret: ClientSecret) -> StoreResult<()> {
    diesel::insert_into(client_secrets::table)
        .values(secret)
        .execute(db)?;
    Ok(())
}

/// The secrets of a client that have not ended at `now`, oldest first.
///
/// # Errors
/// Those of the database.
pub fn live(db: &mut Db, client_id: &str, now: i64) -> StoreResult<Vec<ClientSecret>> {
    Ok(client_secrets::table
        .filter(client_secrets::client_id.eq(client_id))
        .filter(
            client_secrets::expires_at
                .is_null()
                .or(client_secrets::expires_at.gt(now).assume_not_null()),
        )
        .order(client_secrets::created_at)
        .load(db)?)
}

/// Lets every secret of a client end at `at` at the latest.
///
/// # Errors
/// Those of the database.
pub fn expire(db: &mut Db, client_id: &str, at: i64) -> StoreResult<()> {
    diesel::update(
        client_secrets::table
            .filter(client_secrets::client_id.eq(client_id))
            .filter(
                client_secrets::expires_at
                    .is_null()
                    .or(client_secrets::expires_at.gt(at).assume_not_null()),
            ),
    )
    .set(client_secrets::expires_at.eq(at))
    .execute(db)?;
    Ok(())
}

/// Removes secrets that ended before `before`, `most` at the most. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let ids: Vec<String> = client_secrets::table
        .filter(client_secrets::expires_at.lt(before))
        .select(client_secrets::id)
        .limit(most)
        .load(db)?;
    Ok(diesel::delete(client_secrets::table.filter(client_secrets::id.eq_any(ids))).execute(db)?)
}
