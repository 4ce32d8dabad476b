//! Table `fakts_clients`: what Fakts knows of a client beside what OAuth does.

use super::schema::{clients, fakts_apps, fakts_clients, hubs, organizations, releases};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::dsl::min;
use diesel::prelude::*;
use serde_json::Value;
use std::collections::HashMap;

/// A client that came of a request or a mandate.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = fakts_clients, primary_key(client_id), treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct FaktsClient {
    pub client_id: String,
    pub identity_key: String,
    pub release_id: String,
    pub user_id: String,
    pub device_id: Option<String>,
    pub hub_id: String,
    pub role: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub manifest: Json<Value>,
    pub grant_id: String,
    pub mandate_id: Option<String>,
    pub epoch: i64,
    pub published: bool,
    pub functional: Option<bool>,
    pub reported_at: Option<i64>,
    pub configured_at: Option<i64>,
}

/// What a client is an instance of, and where.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Facts {
    /// The app's identifier.
    pub app: String,
    /// The release's version.
    pub version: String,
    /// The hub's name.
    pub hub: String,
    /// The organization's slug.
    pub organization: String,
}

/// Adds a client.
///
/// # Errors
/// `Taken` when there is one of that identity.
pub fn insert(db: &mut Db, client: FaktsClient) -> StoreResult<()> {
    diesel::insert_into(fakts_clients::table)
        .values(client)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a client that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, client: FaktsClient) -> StoreResult<()> {
    diesel::update(fakts_clients::table.find(client.client_id.clone()))
        .set(client)
        .execute(db)?;
    Ok(())
}

/// The client of a `client_id`.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, client_id: &str) -> StoreResult<Option<FaktsClient>> {
    Ok(fakts_clients::table.find(client_id).first(db).optional()?)
}

/// The client of an identity.
///
/// # Errors
/// Those of the database.
pub fn by_identity(db: &mut Db, identity_key: &str) -> StoreResult<Option<FaktsClient>> {
    Ok(fakts_clients::table
        .filter(fakts_clients::identity_key.eq(identity_key))
        .first(db)
        .optional()?)
}

/// The client of a `client_id` with its facts.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, client_id: &str) -> StoreResult<Option<(FaktsClient, Facts)>> {
    Ok(fakts_clients::table
        .inner_join(releases::table.inner_join(fakts_apps::table))
        .inner_join(hubs::table.inner_join(organizations::table))
        .filter(fakts_clients::client_id.eq(client_id))
        .select((
            fakts_clients::all_columns,
            (
                fakts_apps::identifier,
                releases::version,
                hubs::name,
                organizations::slug,
            ),
        ))
        .first(db)
        .optional()?)
}

/// A client of an app that was published for everybody who asks (Fakts v1 retrieve).
///
/// # Errors
/// Those of the database.
pub fn published(db: &mut Db, release_id: &str) -> StoreResult<Option<FaktsClient>> {
    Ok(fakts_clients::table
        .inner_join(clients::table)
        .filter(fakts_clients::release_id.eq(release_id))
        .filter(fakts_clients::published.eq(true))
        .filter(clients::state.eq("enabled"))
        .select(fakts_clients::all_columns)
        .order(fakts_clients::client_id)
        .first(db)
        .optional()?)
}

/// Which clients a list has.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this hub.
    pub hub_id: Option<String>,
    /// Of this role.
    pub role: Option<String>,
    /// Of this kind.
    pub kind: Option<String>,
    /// Those that said that they do not work.
    pub broken: bool,
}

/// Clients by id, each with its facts.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    filter: &Filter,
    page: &Page,
) -> StoreResult<PageOf<(FaktsClient, Facts)>> {
    let mut query = fakts_clients::table
        .inner_join(clients::table)
        .inner_join(releases::table.inner_join(fakts_apps::table))
        .inner_join(hubs::table.inner_join(organizations::table))
        .select((
            fakts_clients::all_columns,
            (
                fakts_apps::identifier,
                releases::version,
                hubs::name,
                organizations::slug,
            ),
        ))
        .into_boxed();
    if let Some(hub) = filter.hub_id.clone() {
        query = query.filter(fakts_clients::hub_id.eq(hub));
    }
    if let Some(role) = filter.role.clone() {
        query = query.filter(fakts_clients::role.eq(role));
    }
    if let Some(kind) = filter.kind.clone() {
        query = query.filter(clients::kind.eq(kind));
    }
    if filter.broken {
        query = query.filter(fakts_clients::functional.eq(false));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(fakts_clients::client_id.gt(after));
    }
    let rows = query
        .order(fakts_clients::client_id)
        .limit(page.limit + 1)
        .load(db)?;
    Ok(PageOf::cut(
        rows,
        page,
        |(row, _): &(FaktsClient, Facts)| row.client_id.clone(),
    ))
}

/// Notes what a client says of itself.
///
/// # Errors
/// Those of the database.
pub fn reported(db: &mut Db, client_id: &str, functional: bool, now: i64) -> StoreResult<()> {
    diesel::update(fakts_clients::table.find(client_id))
        .set((
            fakts_clients::functional.eq(functional),
            fakts_clients::reported_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Whose clients.
#[derive(Clone, Debug)]
pub enum Of {
    /// Of these users.
    Users(Vec<String>),
    /// Of a hub.
    Hub(String),
    /// On a device.
    Device(String),
    /// Of an app.
    App(String),
    /// Of a release.
    Release(String),
}

/// Removes clients with all that came of them. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn remove(db: &mut Db, of: Of) -> StoreResult<usize> {
    let query = fakts_clients::table
        .select(fakts_clients::client_id)
        .into_boxed();
    let query = match of {
        Of::Users(ids) => query.filter(fakts_clients::user_id.eq_any(ids)),
        Of::Hub(id) => query.filter(fakts_clients::hub_id.eq(id)),
        Of::Device(id) => query.filter(fakts_clients::device_id.eq(id)),
        Of::Release(id) => query.filter(fakts_clients::release_id.eq(id)),
        Of::App(id) => query.filter(
            fakts_clients::release_id.eq_any(
                releases::table
                    .filter(releases::app_id.eq(id))
                    .select(releases::id),
            ),
        ),
    };
    let ids: Vec<String> = query.load(db)?;
    let mut removed = 0;
    for some in ids.chunks(500) {
        removed +=
            diesel::delete(clients::table.filter(clients::id.eq_any(some.to_vec()))).execute(db)?;
    }
    Ok(removed)
}

/// The clients of a hub.
///
/// # Errors
/// Those of the database.
pub fn of_hub(db: &mut Db, hub_id: &str) -> StoreResult<Vec<FaktsClient>> {
    Ok(fakts_clients::table
        .filter(fakts_clients::hub_id.eq(hub_id))
        .order(fakts_clients::client_id)
        .load(db)?)
}

/// The users (ids) for whom an app is let in on a device.
///
/// # Errors
/// Those of the database.
pub fn people_of(db: &mut Db, device_id: &str, identifier: &str) -> StoreResult<Vec<String>> {
    Ok(fakts_clients::table
        .inner_join(releases::table.inner_join(fakts_apps::table))
        .filter(fakts_clients::device_id.eq(device_id))
        .filter(fakts_apps::identifier.eq(identifier))
        .select(fakts_clients::user_id)
        .order(fakts_clients::user_id)
        .load(db)?)
}

/// The first client of each of some mandates that has one, by mandate.
///
/// # Errors
/// Those of the database.
pub fn first_of_mandates(
    db: &mut Db,
    mandate_ids: &[String],
) -> StoreResult<HashMap<String, String>> {
    let found: Vec<(Option<String>, Option<String>)> = fakts_clients::table
        .filter(fakts_clients::mandate_id.eq_any(mandate_ids))
        .group_by(fakts_clients::mandate_id)
        .select((fakts_clients::mandate_id, min(fakts_clients::client_id)))
        .load(db)?;
    Ok(found
        .into_iter()
        .filter_map(|(mandate, client)| mandate.zip(client))
        .collect())
}
