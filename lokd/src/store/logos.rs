//! Table `logos`: pictures of apps, fetched once and re-encoded.

use super::schema::logos;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A picture, by the hash of the address that it came from.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = logos, primary_key(url_hash))]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Logo {
    pub url_hash: String,
    pub png: Vec<u8>,
    pub fetched_at: i64,
}

/// Keeps a picture in place of the one before.
///
/// # Errors
/// Those of the database.
pub fn put(db: &mut Db, logo: Logo) -> StoreResult<()> {
    diesel::delete(logos::table.find(logo.url_hash.clone())).execute(db)?;
    diesel::insert_into(logos::table).values(logo).execute(db)?;
    Ok(())
}

/// The picture of an address.
///
/// # Errors
/// Those of the database.
pub fn by_hash(db: &mut Db, url_hash: &str) -> StoreResult<Option<Logo>> {
    Ok(logos::table.find(url_hash).first(db).optional()?)
}
