//! Table `organizations`.

use super::schema::{memberships, organizations};
use super::users::escape_like;
use super::{Db, Json, Page, PageOf, StoreResult, fakts_clients, hubs};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// An organization.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = organizations, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Organization {
    pub id: String,
    pub subject: String,
    pub slug: String,
    pub name: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
    pub require_mfa: bool,
}

/// Adds an organization.
///
/// # Errors
/// `Taken` when the slug is another's.
pub fn insert(db: &mut Db, organization: Organization) -> StoreResult<()> {
    diesel::insert_into(organizations::table)
        .values(organization)
        .execute(db)?;
    Ok(())
}

/// Writes every column of an organization that exists.
///
/// # Errors
/// `Taken` when the slug is another's.
pub fn update(db: &mut Db, organization: Organization) -> StoreResult<()> {
    diesel::update(organizations::table.find(organization.id.clone()))
        .set(organization)
        .execute(db)?;
    Ok(())
}

/// Removes an organization with its memberships, roles, scopes, apps, grants and hubs.
///
/// The hubs go first: PostgreSQL looks after each step whether what is left still refers to what went.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    for hub in hubs::of_organization(db, id)? {
        fakts_clients::remove(db, fakts_clients::Of::Hub(hub.id.clone()))?;
        hubs::delete(db, &hub.id)?;
    }
    diesel::delete(organizations::table.find(id)).execute(db)?;
    Ok(())
}

/// The organization of an id.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Organization>> {
    Ok(organizations::table.find(id).first(db).optional()?)
}

/// The organization that services know by a subject.
///
/// # Errors
/// Those of the database.
pub fn by_subject(db: &mut Db, subject: &str) -> StoreResult<Option<Organization>> {
    Ok(organizations::table
        .filter(organizations::subject.eq(subject))
        .first(db)
        .optional()?)
}

/// The organization of an id or a slug.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<Organization>> {
    Ok(organizations::table
        .filter(
            organizations::id
                .eq(key)
                .or(organizations::slug.eq(key.to_lowercase())),
        )
        .first(db)
        .optional()?)
}

/// Organizations by slug, those whose slug contains `search`.
///
/// # Errors
/// Those of the database.
pub fn list(db: &mut Db, search: Option<&str>, page: &Page) -> StoreResult<PageOf<Organization>> {
    let mut query = organizations::table.into_boxed();
    if let Some(search) = search {
        let pattern = format!("%{}%", escape_like(&search.to_lowercase()));
        query = query.filter(organizations::slug.like(pattern).escape('\\'));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(organizations::slug.gt(after));
    }
    let rows = query
        .order(organizations::slug)
        .limit(page.limit + 1)
        .load(db)?;
    Ok(PageOf::cut(rows, page, |row: &Organization| {
        row.slug.clone()
    }))
}

/// How many members an organization has.
///
/// # Errors
/// Those of the database.
pub fn members(db: &mut Db, id: &str) -> StoreResult<i64> {
    Ok(memberships::table
        .filter(memberships::organization_id.eq(id))
        .count()
        .get_result(db)?)
}

/// How many organizations there are.
///
/// # Errors
/// Those of the database.
pub fn count(db: &mut Db) -> StoreResult<i64> {
    Ok(organizations::table.count().get_result(db)?)
}

/// The ids of all organizations.
///
/// # Errors
/// Those of the database.
pub fn ids(db: &mut Db) -> StoreResult<Vec<String>> {
    Ok(organizations::table.select(organizations::id).load(db)?)
}
