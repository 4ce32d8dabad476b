//! Table `services`: kinds of services, by identifier.

use super::schema::{instances, services};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A kind of service.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = services, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Service {
    pub id: String,
    pub identifier: String,
    pub description: Option<String>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds a service.
///
/// # Errors
/// `Taken` when there is one of that identifier.
pub fn insert(db: &mut Db, service: Service) -> StoreResult<()> {
    diesel::insert_into(services::table)
        .values(service)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a service that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, service: Service) -> StoreResult<()> {
    diesel::update(services::table.find(service.id.clone()))
        .set(service)
        .execute(db)?;
    Ok(())
}

/// Removes a service. The database refuses while it has an instance.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(services::table.find(id)).execute(db)?;
    Ok(())
}

/// The service of an id or an identifier.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<Service>> {
    Ok(services::table
        .filter(services::id.eq(key).or(services::identifier.eq(key)))
        .first(db)
        .optional()?)
}

/// Services by identifier.
///
/// # Errors
/// Those of the database.
pub fn list(db: &mut Db, page: &Page) -> StoreResult<PageOf<Service>> {
    let mut query = services::table.into_boxed();
    if let Some(after) = page.after.clone() {
        query = query.filter(services::identifier.gt(after));
    }
    let rows = query
        .order(services::identifier)
        .limit(page.limit + 1)
        .load(db)?;
    Ok(PageOf::cut(rows, page, |row: &Service| {
        row.identifier.clone()
    }))
}

/// How many instances a service has.
///
/// # Errors
/// Those of the database.
pub fn instances(db: &mut Db, id: &str) -> StoreResult<i64> {
    Ok(instances::table
        .filter(instances::service_id.eq(id))
        .count()
        .get_result(db)?)
}
