//! Table `releases`: the versions of apps, each with its manifest.

use super::schema::{fakts_apps, fakts_clients, releases};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// A version of an app.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = releases, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Release {
    pub id: String,
    pub app_id: String,
    pub version: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub manifest: Json<Value>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds a release.
///
/// # Errors
/// `Taken` when the app has one of that version.
pub fn insert(db: &mut Db, release: Release) -> StoreResult<()> {
    diesel::insert_into(releases::table)
        .values(release)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a release that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, release: Release) -> StoreResult<()> {
    diesel::update(releases::table.find(release.id.clone()))
        .set(release)
        .execute(db)?;
    Ok(())
}

/// Removes a release. The database refuses while a client is one.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(releases::table.find(id)).execute(db)?;
    Ok(())
}

/// The release of a version of an app.
///
/// # Errors
/// Those of the database.
pub fn by_version(db: &mut Db, app_id: &str, version: &str) -> StoreResult<Option<Release>> {
    Ok(releases::table
        .filter(releases::app_id.eq(app_id))
        .filter(releases::version.eq(version))
        .first(db)
        .optional()?)
}

/// The release of an id, or of `IDENTIFIER@VERSION`, with its app's identifier.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<(Release, String)>> {
    let query = releases::table
        .inner_join(fakts_apps::table)
        .select((releases::all_columns, fakts_apps::identifier));
    // Identifiers may begin with an @.
    Ok(match key.rsplit_once('@') {
        Some((identifier, version)) => query
            .filter(fakts_apps::identifier.eq(identifier))
            .filter(releases::version.eq(version))
            .first(db)
            .optional()?,
        None => query.filter(releases::id.eq(key)).first(db).optional()?,
    })
}

/// Releases by id, each with its app's identifier.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    app_id: Option<&str>,
    page: &Page,
) -> StoreResult<PageOf<(Release, String)>> {
    let mut query = releases::table
        .inner_join(fakts_apps::table)
        .select((releases::all_columns, fakts_apps::identifier))
        .into_boxed();
    if let Some(app) = app_id {
        query = query.filter(releases::app_id.eq(app.to_owned()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(releases::id.gt(after));
    }
    let rows = query.order(releases::id).limit(page.limit + 1).load(db)?;
    Ok(PageOf::cut(rows, page, |(row, _): &(Release, String)| {
        row.id.clone()
    }))
}

/// How many clients are of a release.
///
/// # Errors
/// Those of the database.
pub fn clients(db: &mut Db, id: &str) -> StoreResult<i64> {
    Ok(fakts_clients::table
        .filter(fakts_clients::release_id.eq(id))
        .count()
        .get_result(db)?)
}
