//! Table `scopes`.

use super::schema::scopes;
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A scope.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = scopes, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Scope {
    pub id: String,
    pub name: String,
    pub organization_id: Option<String>,
    pub description: String,
    pub built_in: bool,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds a scope.
///
/// # Errors
/// `Taken` when there is one of that name.
pub fn insert(db: &mut Db, scope: Scope) -> StoreResult<()> {
    diesel::insert_into(scopes::table)
        .values(scope)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a scope that exists.
///
/// # Errors
/// `Taken` when there is another of that name.
pub fn update(db: &mut Db, scope: Scope) -> StoreResult<()> {
    diesel::update(scopes::table.find(scope.id.clone()))
        .set(scope)
        .execute(db)?;
    Ok(())
}

/// Removes a scope.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(scopes::table.find(id)).execute(db)?;
    Ok(())
}

/// The scope of an id or a name.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<Scope>> {
    Ok(scopes::table
        .filter(scopes::id.eq(key).or(scopes::name.eq(key)))
        .first(db)
        .optional()?)
}

/// Every scope, by name. There are few: they are kept in memory.
///
/// # Errors
/// Those of the database.
pub fn all(db: &mut Db) -> StoreResult<Vec<Scope>> {
    Ok(scopes::table.order(scopes::name).load(db)?)
}

/// Scopes by name.
///
/// # Errors
/// Those of the database.
pub fn list(db: &mut Db, organization_id: Option<&str>, page: &Page) -> StoreResult<PageOf<Scope>> {
    let mut query = scopes::table.into_boxed();
    if let Some(organization) = organization_id {
        query = query.filter(scopes::organization_id.eq(organization.to_owned()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(scopes::name.gt(after));
    }
    let rows = query.order(scopes::name).limit(page.limit + 1).load(db)?;
    Ok(PageOf::cut(rows, page, |row: &Scope| row.name.clone()))
}
