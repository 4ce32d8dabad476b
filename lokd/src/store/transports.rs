//! Table `transports`: the ways by which people are told of things.

use super::schema::transports;
use super::types::word;
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use lok_common::Time;
use lok_common::admin::notify::transport::{MailTls, TransportKind, TransportState};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

word! {
    /// The kind of a transport, as it is stored.
    Kind(TransportKind)
}

word! {
    /// The state of a transport, as it is stored.
    State(TransportState)
}

/// What a transport is told, by kind; nothing secret.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Config {
    /// smtp: the host; ntfy and expo: the URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// smtp: the port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// smtp: how the connection is encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<MailTls>,
    /// smtp: who logs in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// smtp: from whom the mail is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// webpush: whom the push service may ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// webpush: the public key that browsers subscribe with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// When the secret was set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_set_at: Option<Time>,
}

/// A transport.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = transports, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Transport {
    pub id: String,
    pub name: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub kind: Kind,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub config: Json<Config>,
    pub sealed_secret: Option<Vec<u8>>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub state: State,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

impl Transport {
    /// The topic of its deliveries.
    #[must_use]
    pub fn topic(&self) -> String {
        topic(self.kind.0, &self.id)
    }
}

/// The topic of the deliveries of a transport.
#[must_use]
pub fn topic(kind: TransportKind, id: &str) -> String {
    format!("{}:{id}", kind.as_str())
}

/// Adds a transport.
///
/// # Errors
/// `Taken` when there is one of that name.
pub fn insert(db: &mut Db, transport: Transport) -> StoreResult<()> {
    diesel::insert_into(transports::table)
        .values(transport)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a transport that exists.
///
/// # Errors
/// `Taken` when there is another of that name.
pub fn update(db: &mut Db, transport: Transport) -> StoreResult<()> {
    diesel::update(transports::table.find(transport.id.clone()))
        .set(transport)
        .execute(db)?;
    Ok(())
}

/// Removes a transport with its channels.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(transports::table.find(id)).execute(db)?;
    Ok(())
}

/// The transport of an id.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Transport>> {
    Ok(transports::table.find(id).first(db).optional()?)
}

/// The transport of an id or a name.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<Transport>> {
    Ok(transports::table
        .filter(transports::id.eq(key).or(transports::name.eq(key)))
        .first(db)
        .optional()?)
}

/// The transports that deliver, by name.
///
/// # Errors
/// Those of the database.
pub fn enabled(db: &mut Db) -> StoreResult<Vec<Transport>> {
    Ok(transports::table
        .filter(transports::state.eq(TransportState::Enabled.as_str()))
        .order(transports::name)
        .load(db)?)
}

/// The transport that carries mail: the first by name of those that deliver, else of those that wait for that.
///
/// # Errors
/// Those of the database.
pub fn for_mail(db: &mut Db) -> StoreResult<Option<Transport>> {
    let found: Vec<Transport> = transports::table
        .filter(transports::kind.eq(TransportKind::Smtp.as_str()))
        .order(transports::name)
        .load(db)?;
    let enabled = |transport: &&Transport| transport.state.0 == TransportState::Enabled;
    let first = found.iter().find(enabled).or(found.first());
    Ok(first.cloned())
}

/// Transports by id.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    kind: Option<TransportKind>,
    page: &Page,
) -> StoreResult<PageOf<Transport>> {
    let mut query = transports::table.into_boxed();
    if let Some(kind) = kind {
        query = query.filter(transports::kind.eq(kind.as_str()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(transports::id.gt(after));
    }
    let rows = query.order(transports::id).limit(page.limit + 1).load(db)?;
    Ok(PageOf::cut(rows, page, |row: &Transport| row.id.clone()))
}
