//! Table `roles`.

use super::schema::{membership_roles, organizations, roles};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A role of an organization.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = roles, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Role {
    pub id: String,
    pub organization_id: String,
    pub name: String,
    pub description: Option<String>,
    pub built_in: bool,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds a role.
///
/// # Errors
/// `Taken` when the organization has one of that name.
pub fn insert(db: &mut Db, role: Role) -> StoreResult<()> {
    diesel::insert_into(roles::table).values(role).execute(db)?;
    Ok(())
}

/// Writes every column of a role that exists.
///
/// # Errors
/// `Taken` when the organization has another of that name.
pub fn update(db: &mut Db, role: Role) -> StoreResult<()> {
    diesel::update(roles::table.find(role.id.clone()))
        .set(role)
        .execute(db)?;
    Ok(())
}

/// Removes a role, and takes it from whoever has it.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(roles::table.find(id)).execute(db)?;
    Ok(())
}

/// The role of a name in an organization.
///
/// # Errors
/// Those of the database.
pub fn by_name(db: &mut Db, organization_id: &str, name: &str) -> StoreResult<Option<Role>> {
    Ok(roles::table
        .filter(roles::organization_id.eq(organization_id))
        .filter(roles::name.eq(name))
        .first(db)
        .optional()?)
}

/// The role of an id, or of `ORGANIZATION:NAME`, with its organization's slug.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<(Role, String)>> {
    let query = roles::table
        .inner_join(organizations::table)
        .select((roles::all_columns, organizations::slug));
    let found = match key.split_once(':') {
        Some((organization, name)) => query
            .filter(
                organizations::slug
                    .eq(organization.to_lowercase())
                    .or(organizations::id.eq(organization)),
            )
            .filter(roles::name.eq(name))
            .first(db)
            .optional()?,
        None => query.filter(roles::id.eq(key)).first(db).optional()?,
    };
    Ok(found)
}

/// Roles by organization and name, each with the organization's slug. The sort key is the id.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    organization_id: Option<&str>,
    page: &Page,
) -> StoreResult<PageOf<(Role, String)>> {
    let mut query = roles::table
        .inner_join(organizations::table)
        .select((roles::all_columns, organizations::slug))
        .into_boxed();
    if let Some(organization) = organization_id {
        query = query.filter(roles::organization_id.eq(organization));
    }
    if let Some((slug, name)) = page.after.as_deref().and_then(|key| key.split_once(':')) {
        query = query.filter(
            organizations::slug
                .gt(slug)
                .or(organizations::slug.eq(slug).and(roles::name.gt(name))),
        );
    }
    let rows = query
        .order((organizations::slug, roles::name))
        .limit(page.limit + 1)
        .load(db)?;
    Ok(PageOf::cut(rows, page, |(role, slug): &(Role, String)| {
        format!("{slug}:{}", role.name)
    }))
}

/// How many members have a role.
///
/// # Errors
/// Those of the database.
pub fn members(db: &mut Db, id: &str) -> StoreResult<i64> {
    Ok(membership_roles::table
        .filter(membership_roles::role_id.eq(id))
        .count()
        .get_result(db)?)
}
