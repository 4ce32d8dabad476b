//! Table `aliases`: the addresses of instances.

use super::schema::{aliases, layers};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// An address of an instance, on a layer.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = aliases, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Alias {
    pub id: String,
    pub instance_id: String,
    pub layer_id: String,
    pub name: String,
    pub kind: String,
    pub host: Option<String>,
    pub port: Option<i64>,
    pub ssl: bool,
    pub path: Option<String>,
    pub challenge: String,
    pub priority: i64,
    pub working: Option<bool>,
    pub checked_at: Option<i64>,
    pub reason: Option<String>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// An address of its own.
pub const ABSOLUTE: &str = "absolute";
/// An address on the name by which the asker reached lok.
pub const RELATIVE: &str = "relative";

/// Adds an alias.
///
/// # Errors
/// `Taken` when the instance has one of that name.
pub fn insert(db: &mut Db, alias: Alias) -> StoreResult<()> {
    diesel::insert_into(aliases::table)
        .values(alias)
        .execute(db)?;
    Ok(())
}

/// Writes every column of an alias that exists.
///
/// # Errors
/// `Taken` when the instance has another of that name.
pub fn update(db: &mut Db, alias: Alias) -> StoreResult<()> {
    diesel::update(aliases::table.find(alias.id.clone()))
        .set(alias)
        .execute(db)?;
    Ok(())
}

/// Removes an alias.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(aliases::table.find(id)).execute(db)?;
    Ok(())
}

/// The alias of an id, with its layer's name and kind.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, id: &str) -> StoreResult<Option<(Alias, String, String)>> {
    Ok(aliases::table
        .inner_join(layers::table)
        .filter(aliases::id.eq(id))
        .select((aliases::all_columns, layers::name, layers::kind))
        .first(db)
        .optional()?)
}

/// The alias of a name of an instance.
///
/// # Errors
/// Those of the database.
pub fn by_name(db: &mut Db, instance_id: &str, name: &str) -> StoreResult<Option<Alias>> {
    Ok(aliases::table
        .filter(aliases::instance_id.eq(instance_id))
        .filter(aliases::name.eq(name))
        .first(db)
        .optional()?)
}

/// The aliases of instances as they were declared, with the names and kinds of their layers.
///
/// # Errors
/// Those of the database.
pub fn of_instances(
    db: &mut Db,
    instance_ids: &[String],
) -> StoreResult<Vec<(Alias, String, String)>> {
    Ok(aliases::table
        .inner_join(layers::table)
        .filter(aliases::instance_id.eq_any(instance_ids.to_vec()))
        .select((aliases::all_columns, layers::name, layers::kind))
        .order((aliases::instance_id, aliases::priority, aliases::id))
        .load(db)?)
}

/// Aliases by id, with the names and kinds of their layers.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    instance_id: Option<&str>,
    page: &Page,
) -> StoreResult<PageOf<(Alias, String, String)>> {
    let mut query = aliases::table
        .inner_join(layers::table)
        .select((aliases::all_columns, layers::name, layers::kind))
        .into_boxed();
    if let Some(instance) = instance_id {
        query = query.filter(aliases::instance_id.eq(instance.to_owned()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(aliases::id.gt(after));
    }
    let rows = query.order(aliases::id).limit(page.limit + 1).load(db)?;
    Ok(PageOf::cut(
        rows,
        page,
        |(row, _, _): &(Alias, String, String)| row.id.clone(),
    ))
}

/// Notes whether an alias was found to work, and why not. It is no change that an etag tells of.
///
/// # Errors
/// Those of the database.
pub fn mark(
    db: &mut Db,
    id: &str,
    working: bool,
    reason: Option<&str>,
    now: i64,
) -> StoreResult<()> {
    diesel::update(aliases::table.find(id))
        .set((
            aliases::working.eq(working),
            aliases::reason.eq(reason),
            aliases::checked_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}
