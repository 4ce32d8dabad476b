//! Table `instances`: running copies of services.

use super::schema::{hubs, instances, organizations, services};
use super::{Db, Json, Page, PageOf, StoreResult};
use crate::protocol::fakts::Access;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A running copy of a service, in a hub.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = instances, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Instance {
    pub id: String,
    pub hub_id: String,
    pub service_id: String,
    pub name: String,
    pub version: Option<String>,
    pub challenge_key: Option<String>,
    pub priority: i64,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub access: Json<Access>,
    pub token_hash: Option<String>,
    pub state: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// An instance that can be given to clients.
pub const ENABLED: &str = "enabled";
/// An instance that an administrator keeps from clients.
pub const DISABLED: &str = "disabled";

/// What an instance is part of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The slug of the organization.
    pub organization: String,
    /// The name of the hub.
    pub hub: String,
    /// The identifier of the service.
    pub service: String,
}

type Joined = (Instance, (String, String, String));

fn placed((instance, (organization, hub, service)): Joined) -> (Instance, Place) {
    let place = Place {
        organization,
        hub,
        service,
    };
    (instance, place)
}

/// Adds an instance.
///
/// # Errors
/// `Taken` when the hub has one of that service and name.
pub fn insert(db: &mut Db, instance: Instance) -> StoreResult<()> {
    diesel::insert_into(instances::table)
        .values(instance)
        .execute(db)?;
    Ok(())
}

/// Writes every column of an instance that exists.
///
/// # Errors
/// `Taken` when the hub has another of that service and name.
pub fn update(db: &mut Db, instance: Instance) -> StoreResult<()> {
    diesel::update(instances::table.find(instance.id.clone()))
        .set(instance)
        .execute(db)?;
    Ok(())
}

/// Removes an instance with its aliases. Clients that were given it are left without.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(instances::table.find(id)).execute(db)?;
    Ok(())
}

/// The instance of a service and a name in a hub.
///
/// # Errors
/// Those of the database.
pub fn by_name(
    db: &mut Db,
    hub_id: &str,
    service_id: &str,
    name: &str,
) -> StoreResult<Option<Instance>> {
    Ok(instances::table
        .filter(instances::hub_id.eq(hub_id))
        .filter(instances::service_id.eq(service_id))
        .filter(instances::name.eq(name))
        .first(db)
        .optional()?)
}

/// The instance of a token.
///
/// # Errors
/// Those of the database.
pub fn by_token_hash(db: &mut Db, hash: &str) -> StoreResult<Option<Instance>> {
    Ok(instances::table
        .filter(instances::token_hash.eq(hash))
        .first(db)
        .optional()?)
}

/// The instance of an id, or of `SLUG:HUB:SERVICE:NAME`, and what it is part of.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<(Instance, Place)>> {
    let query = instances::table
        .inner_join(hubs::table.inner_join(organizations::table))
        .inner_join(services::table)
        .select((
            instances::all_columns,
            (organizations::slug, hubs::name, services::identifier),
        ));
    let parts: Vec<&str> = key.split(':').collect();
    let found: Option<Joined> = match parts.as_slice() {
        [slug, hub, service, name] => query
            .filter(organizations::slug.eq(slug.to_lowercase()))
            .filter(hubs::name.eq(*hub))
            .filter(services::identifier.eq(*service))
            .filter(instances::name.eq(*name))
            .first(db)
            .optional()?,
        _ => query.filter(instances::id.eq(key)).first(db).optional()?,
    };
    Ok(found.map(placed))
}

/// The instances of a hub with the identifiers of their services.
///
/// # Errors
/// Those of the database.
pub fn of_hub(db: &mut Db, hub_id: &str) -> StoreResult<Vec<(Instance, String)>> {
    Ok(instances::table
        .inner_join(services::table)
        .filter(instances::hub_id.eq(hub_id))
        .select((instances::all_columns, services::identifier))
        .order(instances::id)
        .load(db)?)
}

/// Instances by id, and what each is part of.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    hub_id: Option<&str>,
    service_id: Option<&str>,
    page: &Page,
) -> StoreResult<PageOf<(Instance, Place)>> {
    let mut query = instances::table
        .inner_join(hubs::table.inner_join(organizations::table))
        .inner_join(services::table)
        .select((
            instances::all_columns,
            (organizations::slug, hubs::name, services::identifier),
        ))
        .into_boxed();
    if let Some(hub) = hub_id {
        query = query.filter(instances::hub_id.eq(hub.to_owned()));
    }
    if let Some(service) = service_id {
        query = query.filter(instances::service_id.eq(service.to_owned()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(instances::id.gt(after));
    }
    let rows: Vec<Joined> = query.order(instances::id).limit(page.limit + 1).load(db)?;
    let found = PageOf::cut(rows, page, |(row, _): &Joined| row.id.clone());
    Ok(found.map(placed))
}

/// The instances of these ids.
///
/// # Errors
/// Those of the database.
pub fn by_ids(db: &mut Db, ids: &[String]) -> StoreResult<Vec<Instance>> {
    Ok(instances::table
        .filter(instances::id.eq_any(ids.to_vec()))
        .load(db)?)
}
