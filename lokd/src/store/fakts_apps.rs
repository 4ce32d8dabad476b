//! Table `fakts_apps`: what Fakts clients are instances of.

use super::schema::{fakts_apps, fakts_clients, releases};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// An app, by its identifier.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = fakts_apps, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct FaktsApp {
    pub id: String,
    pub identifier: String,
    pub description: Option<String>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds an app.
///
/// # Errors
/// `Taken` when there is one of that identifier.
pub fn insert(db: &mut Db, app: FaktsApp) -> StoreResult<()> {
    diesel::insert_into(fakts_apps::table)
        .values(app)
        .execute(db)?;
    Ok(())
}

/// Writes every column of an app that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, app: FaktsApp) -> StoreResult<()> {
    diesel::update(fakts_apps::table.find(app.id.clone()))
        .set(app)
        .execute(db)?;
    Ok(())
}

/// Removes an app with its releases. The database refuses while a client is one of them.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(fakts_apps::table.find(id)).execute(db)?;
    Ok(())
}

/// The app of an id or an identifier.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<FaktsApp>> {
    Ok(fakts_apps::table
        .filter(fakts_apps::id.eq(key).or(fakts_apps::identifier.eq(key)))
        .first(db)
        .optional()?)
}

/// Apps by identifier.
///
/// # Errors
/// Those of the database.
pub fn list(db: &mut Db, page: &Page) -> StoreResult<PageOf<FaktsApp>> {
    let mut query = fakts_apps::table.into_boxed();
    if let Some(after) = page.after.clone() {
        query = query.filter(fakts_apps::identifier.gt(after));
    }
    let rows = query
        .order(fakts_apps::identifier)
        .limit(page.limit + 1)
        .load(db)?;
    Ok(PageOf::cut(rows, page, |row: &FaktsApp| {
        row.identifier.clone()
    }))
}

/// How many releases and clients an app has.
///
/// # Errors
/// Those of the database.
pub fn counts(db: &mut Db, id: &str) -> StoreResult<(i64, i64)> {
    let of = releases::table.filter(releases::app_id.eq(id));
    let clients = fakts_clients::table
        .filter(fakts_clients::release_id.eq_any(of.select(releases::id)))
        .count()
        .get_result(db)?;
    Ok((of.count().get_result(db)?, clients))
}
