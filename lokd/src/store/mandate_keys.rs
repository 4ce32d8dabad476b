//! Table `mandate_keys`: what opens a mandate.

use super::folded::folded;
use super::mandates::Mandate;
use super::reads::Wanted;
use super::schema::{hubs, mandate_keys, mandates};
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A key, as its SHA-256.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = mandate_keys)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct MandateKey {
    pub id: String,
    pub mandate_id: String,
    pub hash: String,
    pub device_id: Option<String>,
    pub manifest_hash: Option<String>,
    pub created_at: i64,
    pub expires_at: Option<i64>,
    pub last_used_at: Option<i64>,
    pub revoked_at: Option<i64>,
    pub prefix: Option<String>,
}

/// Adds a key.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, key: MandateKey) -> StoreResult<()> {
    diesel::insert_into(mandate_keys::table)
        .values(key)
        .execute(db)?;
    Ok(())
}

/// The key of a hash.
///
/// # Errors
/// Those of the database.
pub fn by_hash(db: &mut Db, hash: &str) -> StoreResult<Option<MandateKey>> {
    Ok(mandate_keys::table
        .filter(mandate_keys::hash.eq(hash))
        .first(db)
        .optional()?)
}

/// The keys of a mandate, oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_mandate(db: &mut Db, mandate_id: &str) -> StoreResult<Vec<MandateKey>> {
    Ok(mandate_keys::table
        .filter(mandate_keys::mandate_id.eq(mandate_id))
        .order(mandate_keys::id)
        .load(db)?)
}

/// The keys of mandates, oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_mandates(db: &mut Db, mandate_ids: &[String]) -> StoreResult<Vec<MandateKey>> {
    Ok(mandate_keys::table
        .filter(mandate_keys::mandate_id.eq_any(mandate_ids))
        .order(mandate_keys::id)
        .load(db)?)
}

/// Pins a key to the manifest of its first use: false when it is pinned already.
///
/// # Errors
/// Those of the database.
pub fn pin(db: &mut Db, id: &str, manifest_hash: &str) -> StoreResult<bool> {
    Ok(diesel::update(
        mandate_keys::table
            .find(id)
            .filter(mandate_keys::manifest_hash.is_null()),
    )
    .set(mandate_keys::manifest_hash.eq(manifest_hash))
    .execute(db)?
        == 1)
}

/// Notes that a key was used.
///
/// # Errors
/// Those of the database.
pub fn used(db: &mut Db, id: &str, now: i64) -> StoreResult<()> {
    diesel::update(mandate_keys::table.find(id))
        .set(mandate_keys::last_used_at.eq(now))
        .execute(db)?;
    Ok(())
}

/// Ends the keys of a mandate, or one of them. Answers how many were live.
///
/// # Errors
/// Those of the database.
pub fn revoke(db: &mut Db, mandate_id: &str, id: Option<&str>, now: i64) -> StoreResult<usize> {
    let live = mandate_keys::table
        .filter(mandate_keys::mandate_id.eq(mandate_id))
        .filter(mandate_keys::revoked_at.is_null());
    let set = mandate_keys::revoked_at.eq(now);
    Ok(match id {
        Some(id) => diesel::update(live.filter(mandate_keys::id.eq(id)))
            .set(set)
            .execute(db)?,
        None => diesel::update(live).set(set).execute(db)?,
    })
}

/// Removes the keys whose end was before `now`. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, now: i64) -> StoreResult<usize> {
    Ok(diesel::delete(mandate_keys::table.filter(mandate_keys::expires_at.le(now))).execute(db)?)
}

/// The keys of an organization that name no app, newest first, each with its mandate: all, or those that a user gave.
/// They are called as they begin.
///
/// # Errors
/// Those of the database.
pub fn unbound(
    db: &mut Db,
    organization_id: &str,
    user_id: Option<&str>,
    wanted: &Wanted,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<(MandateKey, Mandate)>> {
    let mut query = mandate_keys::table
        .inner_join(mandates::table.inner_join(hubs::table))
        .filter(hubs::organization_id.eq(organization_id.to_owned()))
        .filter(mandates::identifier.is_null())
        .filter(mandates::agent.is_null())
        .select((mandate_keys::all_columns, mandates::all_columns))
        .into_boxed();
    if let Some(user) = user_id {
        query = query.filter(mandates::user_id.eq(user.to_owned()));
    }
    for pattern in wanted.patterns() {
        let prefix = folded(mandate_keys::prefix.assume_not_null(), &pattern);
        query = query.filter(prefix.like(pattern).escape('\\'));
    }
    if let Some(ids) = wanted.ids.clone() {
        query = query.filter(mandate_keys::id.eq_any(ids));
    }
    Ok(query
        .order(mandate_keys::id.desc())
        .offset(offset)
        .limit(limit)
        .load(db)?)
}
