//! Tables `stashes` and `stash_items`: what people keep by them for later.

use super::schema::{stash_items, stashes};
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A pile of things of one user in an organization.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = stashes)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Stash {
    pub id: String,
    pub organization_id: String,
    pub user_id: String,
    pub name: String,
    pub description: String,
    pub created_at: i64,
    pub updated_at: i64,
}

/// A thing in a stash, by the name that its service knows.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = stash_items)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct StashItem {
    pub id: String,
    pub stash_id: String,
    pub identifier: String,
    pub object: String,
    pub description: Option<String>,
    pub created_at: i64,
}

/// Adds a stash.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, stash: Stash) -> StoreResult<()> {
    diesel::insert_into(stashes::table)
        .values(stash)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a stash that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, stash: Stash) -> StoreResult<()> {
    diesel::update(stashes::table.find(stash.id.clone()))
        .set(stash)
        .execute(db)?;
    Ok(())
}

/// Removes a stash with what is in it.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(stashes::table.find(id)).execute(db)?;
    Ok(())
}

/// A stash of a user in an organization.
///
/// # Errors
/// Those of the database.
pub fn mine(
    db: &mut Db,
    organization_id: &str,
    user_id: &str,
    id: &str,
) -> StoreResult<Option<Stash>> {
    Ok(stashes::table
        .find(id)
        .filter(stashes::organization_id.eq(organization_id))
        .filter(stashes::user_id.eq(user_id))
        .first(db)
        .optional()?)
}

/// The stashes of a user in an organization, the newest first.
///
/// # Errors
/// Those of the database.
pub fn of_user(
    db: &mut Db,
    organization_id: &str,
    user_id: &str,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Stash>> {
    Ok(stashes::table
        .filter(stashes::organization_id.eq(organization_id))
        .filter(stashes::user_id.eq(user_id))
        .order(stashes::id.desc())
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// How many stashes a user has in an organization.
///
/// # Errors
/// Those of the database.
pub fn count(db: &mut Db, organization_id: &str, user_id: &str) -> StoreResult<i64> {
    Ok(stashes::table
        .filter(stashes::organization_id.eq(organization_id))
        .filter(stashes::user_id.eq(user_id))
        .count()
        .get_result(db)?)
}

/// The thing of that name in a stash.
///
/// # Errors
/// Those of the database.
pub fn item(
    db: &mut Db,
    stash_id: &str,
    identifier: &str,
    object: &str,
) -> StoreResult<Option<StashItem>> {
    Ok(stash_items::table
        .filter(stash_items::stash_id.eq(stash_id))
        .filter(stash_items::identifier.eq(identifier))
        .filter(stash_items::object.eq(object))
        .first(db)
        .optional()?)
}

/// Puts a thing into a stash.
///
/// # Errors
/// `Taken` when it is there already.
pub fn add(db: &mut Db, item: StashItem) -> StoreResult<()> {
    diesel::insert_into(stash_items::table)
        .values(item)
        .execute(db)?;
    Ok(())
}

/// What is in stashes, in the order in which it came.
///
/// # Errors
/// Those of the database.
pub fn items(
    db: &mut Db,
    stash_ids: &[String],
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<StashItem>> {
    Ok(stash_items::table
        .filter(stash_items::stash_id.eq_any(stash_ids))
        .order((stash_items::created_at, stash_items::id))
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// How many things are in a stash.
///
/// # Errors
/// Those of the database.
pub fn count_items(db: &mut Db, stash_id: &str) -> StoreResult<i64> {
    Ok(stash_items::table
        .filter(stash_items::stash_id.eq(stash_id))
        .count()
        .get_result(db)?)
}

/// The things of these ids in a user's stashes of an organization.
///
/// # Errors
/// Those of the database.
pub fn my_items(
    db: &mut Db,
    organization_id: &str,
    user_id: &str,
    ids: &[String],
) -> StoreResult<Vec<StashItem>> {
    Ok(stash_items::table
        .inner_join(stashes::table)
        .filter(stashes::organization_id.eq(organization_id))
        .filter(stashes::user_id.eq(user_id))
        .filter(stash_items::id.eq_any(ids))
        .order(stash_items::id)
        .select(stash_items::all_columns)
        .load(db)?)
}

/// Every thing in a user's stashes of an organization, the newest first.
///
/// # Errors
/// Those of the database.
pub fn all_my_items(
    db: &mut Db,
    organization_id: &str,
    user_id: &str,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<StashItem>> {
    Ok(stash_items::table
        .inner_join(stashes::table)
        .filter(stashes::organization_id.eq(organization_id))
        .filter(stashes::user_id.eq(user_id))
        .order((stash_items::created_at.desc(), stash_items::id.desc()))
        .offset(offset)
        .limit(limit)
        .select(stash_items::all_columns)
        .load(db)?)
}

/// Takes things out of their stashes.
///
/// # Errors
/// Those of the database.
pub fn take(db: &mut Db, ids: &[String]) -> StoreResult<()> {
    diesel::delete(stash_items::table.filter(stash_items::id.eq_any(ids))).execute(db)?;
    Ok(())
}
