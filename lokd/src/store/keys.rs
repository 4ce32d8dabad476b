//! Table `keys`: signing keys, with every moment of their lives as a column.

use super::schema::keys;
use super::types::word;
use super::{Db, Json, StoreResult};
use diesel::prelude::*;
use lok_common::admin::app::Alg;
use std::collections::BTreeMap;

word! {
    /// The algorithm of a key, as it is stored.
    AlgWord(Alg)
}

/// A signing key. It has no `Debug`, because of the private part, sealed though it is.
#[derive(Clone, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = keys, primary_key(kid), treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Key {
    pub kid: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub alg: AlgWord,
    pub bits: Option<i64>,
    pub sealed: Option<Vec<u8>>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub public_jwk: Json<serde_json::Value>,
    pub publish_at: i64,
    pub activate_at: Option<i64>,
    pub retire_at: Option<i64>,
    pub drop_at: Option<i64>,
    pub purge_at: Option<i64>,
    pub revoked_at: Option<i64>,
    pub revoke_reason: Option<String>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds a key.
///
/// # Errors
/// `Taken` when there is one of that kid.
pub fn insert(db: &mut Db, key: Key) -> StoreResult<()> {
    diesel::insert_into(keys::table).values(key).execute(db)?;
    Ok(())
}

/// Writes every column of a key that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, key: Key) -> StoreResult<()> {
    diesel::update(keys::table.find(key.kid.clone()))
        .set(key)
        .execute(db)?;
    Ok(())
}

/// Every key, oldest first. There are few.
///
/// # Errors
/// Those of the database.
pub fn all(db: &mut Db) -> StoreResult<Vec<Key>> {
    Ok(keys::table.order((keys::created_at, keys::kid)).load(db)?)
}

/// The key of a kid.
///
/// # Errors
/// Those of the database.
pub fn by_kid(db: &mut Db, kid: &str) -> StoreResult<Option<Key>> {
    Ok(keys::table.find(kid).first(db).optional()?)
}
