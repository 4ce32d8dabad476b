//! Table `devices`: the machines that clients run on. Their raw ids are not known.

use super::schema::{devices, fakts_clients, organizations};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A device; its raw id as an HMAC of the organization's own.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = devices, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Device {
    pub id: String,
    pub organization_id: String,
    pub device_hash: String,
    pub name: Option<String>,
    pub last_seen_at: i64,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds a device.
///
/// # Errors
/// `Taken` when the organization has it.
pub fn insert(db: &mut Db, device: Device) -> StoreResult<()> {
    diesel::insert_into(devices::table)
        .values(device)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a device that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, device: Device) -> StoreResult<()> {
    diesel::update(devices::table.find(device.id.clone()))
        .set(device)
        .execute(db)?;
    Ok(())
}

/// Removes a device. The database refuses while a client runs on it.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(devices::table.find(id)).execute(db)?;
    Ok(())
}

/// The device of a hash in an organization.
///
/// # Errors
/// Those of the database.
pub fn by_hash(
    db: &mut Db,
    organization_id: &str,
    device_hash: &str,
) -> StoreResult<Option<Device>> {
    Ok(devices::table
        .filter(devices::organization_id.eq(organization_id))
        .filter(devices::device_hash.eq(device_hash))
        .first(db)
        .optional()?)
}

/// The devices of any of these hashes, each with its organization's slug.
///
/// # Errors
/// Those of the database.
pub fn by_hashes(db: &mut Db, hashes: &[String]) -> StoreResult<Vec<(Device, String)>> {
    Ok(devices::table
        .inner_join(organizations::table)
        .filter(devices::device_hash.eq_any(hashes.to_vec()))
        .select((devices::all_columns, organizations::slug))
        .order(devices::id)
        .load(db)?)
}

/// The device of an id with its organization's slug.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, id: &str) -> StoreResult<Option<(Device, String)>> {
    Ok(devices::table
        .inner_join(organizations::table)
        .filter(devices::id.eq(id))
        .select((devices::all_columns, organizations::slug))
        .first(db)
        .optional()?)
}

/// Devices by id, each with its organization's slug.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    organization_id: Option<&str>,
    page: &Page,
) -> StoreResult<PageOf<(Device, String)>> {
    let mut query = devices::table
        .inner_join(organizations::table)
        .select((devices::all_columns, organizations::slug))
        .into_boxed();
    if let Some(organization) = organization_id {
        query = query.filter(devices::organization_id.eq(organization.to_owned()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(devices::id.gt(after));
    }
    let rows = query.order(devices::id).limit(page.limit + 1).load(db)?;
    Ok(PageOf::cut(rows, page, |(row, _): &(Device, String)| {
        row.id.clone()
    }))
}

/// How many clients run on a device.
///
/// # Errors
/// Those of the database.
pub fn clients(db: &mut Db, id: &str) -> StoreResult<i64> {
    Ok(fakts_clients::table
        .filter(fakts_clients::device_id.eq(id))
        .count()
        .get_result(db)?)
}
