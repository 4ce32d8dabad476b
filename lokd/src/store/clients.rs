//! Table `clients`.

use super::schema::clients;
use super::types::word;
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use lok_common::admin::app::{AppKind, AppLinks, AppState, AuthMethod, GrantType, Trust};
use std::collections::BTreeMap;

word! {
    /// The kind of a client, as it is stored.
    Kind(AppKind)
}
word! {
    /// The trust in a client, as it is stored.
    TrustWord(Trust)
}
word! {
    /// How a client proves itself, as it is stored.
    Auth(AuthMethod)
}
word! {
    /// Whether a client can do anything, as it is stored.
    State(AppState)
}

/// A client of OAuth. Its id is the `client_id`.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = clients, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Client {
    pub id: String,
    pub name: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub kind: Kind,
    pub organization_id: Option<String>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub trust: TrustWord,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub auth_method: Auth,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub redirect_uris: Json<Vec<String>>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub post_logout_redirect_uris: Json<Vec<String>>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub grants: Json<Vec<GrantType>>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub scopes: Json<Vec<String>>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub audiences: Json<Vec<String>>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub roles: Json<Vec<String>>,
    pub jwks: Option<String>,
    pub alg: Option<String>,
    pub access_token_ttl: Option<i64>,
    pub refresh_token_ttl: Option<i64>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub links: Json<AppLinks>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub state: State,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
    pub require_mfa: bool,
}

/// What a list of clients is narrowed by.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this organization (id).
    pub organization_id: Option<String>,
    /// Of this kind.
    pub kind: Option<AppKind>,
    /// Of this trust.
    pub trust: Option<Trust>,
}

/// Adds a client.
///
/// # Errors
/// `Taken` when there is one of that id.
pub fn insert(db: &mut Db, client: Client) -> StoreResult<()> {
    diesel::insert_into(clients::table)
        .values(client)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a client that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, client: Client) -> StoreResult<()> {
    diesel::update(clients::table.find(client.id.clone()))
        .set(client)
        .execute(db)?;
    Ok(())
}

/// Removes a client with its secrets, consents and grants.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(clients::table.find(id)).execute(db)?;
    Ok(())
}

/// The client of a `client_id`.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Client>> {
    Ok(clients::table.find(id).first(db).optional()?)
}

/// Clients by id.
///
/// # Errors
/// Those of the database.
pub fn list(db: &mut Db, filter: &Filter, page: &Page) -> StoreResult<PageOf<Client>> {
    let mut query = clients::table.into_boxed();
    if let Some(organization) = filter.organization_id.clone() {
        query = query.filter(clients::organization_id.eq(organization));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(clients::kind.eq(kind.as_str()));
    }
    if let Some(trust) = filter.trust {
        query = query.filter(clients::trust.eq(trust.as_str()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(clients::id.gt(after));
    }
    let rows = query.order(clients::id).limit(page.limit + 1).load(db)?;
    Ok(PageOf::cut(rows, page, |row: &Client| row.id.clone()))
}

/// Every client that serves an organization only.
///
/// # Errors
/// Those of the database.
pub fn of_organization(db: &mut Db, organization_id: &str) -> StoreResult<Vec<Client>> {
    Ok(clients::table
        .filter(clients::organization_id.eq(organization_id))
        .load(db)?)
}

/// How many clients there are.
///
/// # Errors
/// Those of the database.
pub fn count(db: &mut Db) -> StoreResult<i64> {
    Ok(clients::table.count().get_result(db)?)
}

/// Every client that runs in the browser.
///
/// # Errors
/// Those of the database.
pub fn browser_apps(db: &mut Db) -> StoreResult<Vec<Client>> {
    Ok(clients::table
        .filter(clients::kind.eq(AppKind::Spa.as_str()))
        .load(db)?)
}
