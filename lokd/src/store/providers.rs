//! Table `providers`: where else people have an account that they can sign in with.

use super::schema::{identities, organizations, providers};
use super::types::word;
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use lok_common::admin::provider::{LinkPolicy, ProviderKind, ProviderState};
use std::collections::BTreeMap;

word! {
    /// What a provider speaks, as it is stored.
    Kind(ProviderKind)
}
word! {
    /// Whether people may link, as it is stored.
    Policy(LinkPolicy)
}
word! {
    /// Whether it can be signed in with, as it is stored.
    State(ProviderState)
}

/// A provider. It has no `Debug`, because of the sealed secret.
#[derive(Clone, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = providers, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Provider {
    pub id: String,
    pub name: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub kind: Kind,
    pub title: String,
    pub issuer: String,
    pub client_id: String,
    pub sealed_secret: Option<Vec<u8>>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub scopes: Json<Vec<String>>,
    pub allow_signup: bool,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub allowed_domains: Json<Vec<String>>,
    pub organization_id: Option<String>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub link_policy: Policy,
    pub authoritative: bool,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub state: State,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

impl Provider {
    /// Whether it can be signed in with.
    #[must_use]
    pub fn is_enabled(&self) -> bool {
        self.state.0 == ProviderState::Enabled
    }
}

/// Adds a provider.
///
/// # Errors
/// `Taken` when there is one of that name.
pub fn insert(db: &mut Db, provider: Provider) -> StoreResult<()> {
    diesel::insert_into(providers::table)
        .values(provider)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a provider that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, provider: Provider) -> StoreResult<()> {
    diesel::update(providers::table.find(provider.id.clone()))
        .set(provider)
        .execute(db)?;
    Ok(())
}

/// Removes a provider with every identity that came by it.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(providers::table.find(id)).execute(db)?;
    Ok(())
}

/// The provider of an id.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Provider>> {
    Ok(providers::table.find(id).first(db).optional()?)
}

/// The provider of a name.
///
/// # Errors
/// Those of the database.
pub fn by_name(db: &mut Db, name: &str) -> StoreResult<Option<Provider>> {
    Ok(providers::table
        .filter(providers::name.eq(name))
        .first(db)
        .optional()?)
}

/// The provider of an id or a name.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<Provider>> {
    match by_id(db, key)? {
        Some(provider) => Ok(Some(provider)),
        None => by_name(db, key),
    }
}

/// The providers that can be signed in with, by title.
///
/// # Errors
/// Those of the database.
pub fn enabled(db: &mut Db) -> StoreResult<Vec<Provider>> {
    Ok(providers::table
        .filter(providers::state.eq(ProviderState::Enabled.as_str()))
        .order((providers::title, providers::name))
        .load(db)?)
}

/// Providers by name.
///
/// # Errors
/// Those of the database.
pub fn list(db: &mut Db, kind: Option<ProviderKind>, page: &Page) -> StoreResult<PageOf<Provider>> {
    let mut query = providers::table.into_boxed();
    if let Some(kind) = kind {
        query = query.filter(providers::kind.eq(kind.as_str()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(providers::name.gt(after));
    }
    let rows = query
        .order(providers::name)
        .limit(page.limit + 1)
        .load(db)?;
    Ok(PageOf::cut(rows, page, |row: &Provider| row.name.clone()))
}

/// The slug of the organization that people join, and how many accounts are linked.
///
/// # Errors
/// Those of the database.
pub fn facts(db: &mut Db, provider: &Provider) -> StoreResult<(Option<String>, i64)> {
    let slug = match &provider.organization_id {
        None => None,
        Some(id) => organizations::table
            .find(id)
            .select(organizations::slug)
            .first(db)
            .optional()?,
    };
    let linked = identities::table
        .filter(identities::provider_id.eq(&provider.id))
        .count()
        .get_result(db)?;
    Ok((slug, linked))
}
