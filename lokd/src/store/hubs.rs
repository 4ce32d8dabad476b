//! Table `hubs`: sets of instances and clients in an organization.

use super::schema::{fakts_clients, hubs, instances, organizations};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A hub.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = hubs, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Hub {
    pub id: String,
    pub organization_id: String,
    pub name: String,
    pub description: Option<String>,
    pub token_hash: Option<String>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds a hub.
///
/// # Errors
/// `Taken` when the organization has one of that name.
pub fn insert(db: &mut Db, hub: Hub) -> StoreResult<()> {
    diesel::insert_into(hubs::table).values(hub).execute(db)?;
    Ok(())
}

/// Writes every column of a hub that exists.
///
/// # Errors
/// `Taken` when the organization has another of that name.
pub fn update(db: &mut Db, hub: Hub) -> StoreResult<()> {
    diesel::update(hubs::table.find(hub.id.clone()))
        .set(hub)
        .execute(db)?;
    Ok(())
}

/// Removes a hub with its instances and mandates. The database refuses while it has clients.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(hubs::table.find(id)).execute(db)?;
    Ok(())
}

/// The hub of a plain id.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Hub>> {
    Ok(hubs::table.find(id).first(db).optional()?)
}

/// The hub of a name in an organization.
///
/// # Errors
/// Those of the database.
pub fn by_name(db: &mut Db, organization_id: &str, name: &str) -> StoreResult<Option<Hub>> {
    Ok(hubs::table
        .filter(hubs::organization_id.eq(organization_id))
        .filter(hubs::name.eq(name))
        .first(db)
        .optional()?)
}

/// The hub of a token.
///
/// # Errors
/// Those of the database.
pub fn by_token_hash(db: &mut Db, hash: &str) -> StoreResult<Option<Hub>> {
    Ok(hubs::table
        .filter(hubs::token_hash.eq(hash))
        .first(db)
        .optional()?)
}

/// The hub of an id, or of `SLUG:NAME`, with its organization's slug.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<(Hub, String)>> {
    let query = hubs::table
        .inner_join(organizations::table)
        .select((hubs::all_columns, organizations::slug));
    Ok(match key.split_once(':') {
        Some((slug, name)) => query
            .filter(organizations::slug.eq(slug.to_lowercase()))
            .filter(hubs::name.eq(name))
            .first(db)
            .optional()?,
        None => query.filter(hubs::id.eq(key)).first(db).optional()?,
    })
}

/// The hubs of an organization, by name.
///
/// # Errors
/// Those of the database.
pub fn of_organization(db: &mut Db, organization_id: &str) -> StoreResult<Vec<Hub>> {
    Ok(hubs::table
        .filter(hubs::organization_id.eq(organization_id))
        .order(hubs::name)
        .load(db)?)
}

/// The hubs of a name, in whatever organization: for a key without one.
///
/// # Errors
/// Those of the database.
pub fn named(db: &mut Db, name: &str) -> StoreResult<Vec<(Hub, String)>> {
    Ok(hubs::table
        .inner_join(organizations::table)
        .filter(hubs::name.eq(name))
        .select((hubs::all_columns, organizations::slug))
        .order(hubs::id)
        .limit(2)
        .load(db)?)
}

/// Hubs by id, each with its organization's slug.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    organization_id: Option<&str>,
    page: &Page,
) -> StoreResult<PageOf<(Hub, String)>> {
    let mut query = hubs::table
        .inner_join(organizations::table)
        .select((hubs::all_columns, organizations::slug))
        .into_boxed();
    if let Some(organization) = organization_id {
        query = query.filter(hubs::organization_id.eq(organization.to_owned()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(hubs::id.gt(after));
    }
    let rows = query.order(hubs::id).limit(page.limit + 1).load(db)?;
    Ok(PageOf::cut(rows, page, |(row, _): &(Hub, String)| {
        row.id.clone()
    }))
}

/// How many instances and clients a hub has.
///
/// # Errors
/// Those of the database.
pub fn counts(db: &mut Db, id: &str) -> StoreResult<(i64, i64)> {
    let found = instances::table
        .filter(instances::hub_id.eq(id))
        .count()
        .get_result(db)?;
    let clients = fakts_clients::table
        .filter(fakts_clients::hub_id.eq(id))
        .count()
        .get_result(db)?;
    Ok((found, clients))
}
