//! Table `channels`: where people are told of things; and who wants no mail.

use super::schema::{channels, mail_refusals, transports, users};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// The state of a channel that is used.
pub const ENABLED: &str = "enabled";
/// The state of a channel that is not.
pub const DISABLED: &str = "disabled";

/// A channel. The address is sealed: whoever knows it can write to the person.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = channels, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Channel {
    pub id: String,
    pub user_id: String,
    pub transport_id: String,
    pub name: String,
    pub address_hash: String,
    pub shown: String,
    pub sealed_address: Vec<u8>,
    pub state: String,
    pub last_error: Option<String>,
    pub last_sent_at: Option<i64>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds a channel.
///
/// # Errors
/// `Taken` when the user has one with that address.
pub fn insert(db: &mut Db, channel: Channel) -> StoreResult<()> {
    diesel::insert_into(channels::table)
        .values(channel)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a channel that exists.
///
/// # Errors
/// `Taken` when the user has another with that address.
pub fn update(db: &mut Db, channel: Channel) -> StoreResult<()> {
    diesel::update(channels::table.find(channel.id.clone()))
        .set(channel)
        .execute(db)?;
    Ok(())
}

/// Removes a channel.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(channels::table.find(id)).execute(db)?;
    Ok(())
}

/// The channel of an id.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Channel>> {
    Ok(channels::table.find(id).first(db).optional()?)
}

/// The channels of a user that are used, each with the kind of its transport. What goes to one that is disabled waits.
///
/// # Errors
/// Those of the database.
pub fn used(db: &mut Db, user_id: &str) -> StoreResult<Vec<(Channel, String)>> {
    Ok(channels::table
        .inner_join(transports::table)
        .filter(channels::user_id.eq(user_id))
        .filter(channels::state.eq(ENABLED))
        .order(channels::id)
        .select((channels::all_columns, transports::kind))
        .load(db)?)
}

/// The channels of a user, each with its transport's kind and name.
///
/// # Errors
/// Those of the database.
pub fn of_user(db: &mut Db, user_id: &str) -> StoreResult<Vec<(Channel, String, String)>> {
    Ok(channels::table
        .inner_join(transports::table)
        .filter(channels::user_id.eq(user_id))
        .order(channels::id)
        .select((channels::all_columns, transports::kind, transports::name))
        .load(db)?)
}

/// What a list of channels is narrowed by.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this user (id).
    pub user_id: Option<String>,
    /// Through this transport (id).
    pub transport_id: Option<String>,
    /// This channel only (id).
    pub id: Option<String>,
}

/// Channels by id, each with the login name of its user, and its transport's name and kind.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    filter: &Filter,
    page: &Page,
) -> StoreResult<PageOf<(Channel, String, String, String)>> {
    let mut query = channels::table
        .inner_join(transports::table)
        .inner_join(users::table)
        .select((
            channels::all_columns,
            users::username,
            transports::name,
            transports::kind,
        ))
        .into_boxed();
    if let Some(id) = filter.id.clone() {
        query = query.filter(channels::id.eq(id));
    }
    if let Some(user) = filter.user_id.clone() {
        query = query.filter(channels::user_id.eq(user));
    }
    if let Some(transport) = filter.transport_id.clone() {
        query = query.filter(channels::transport_id.eq(transport));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(channels::id.gt(after));
    }
    let rows = query.order(channels::id).limit(page.limit + 1).load(db)?;
    Ok(PageOf::cut(
        rows,
        page,
        |(row, ..): &(Channel, String, String, String)| row.id.clone(),
    ))
}

/// The id of the channel of a name of a user, who is named by login name or id.
///
/// # Errors
/// Those of the database.
pub fn by_name(db: &mut Db, user: &str, name: &str) -> StoreResult<Option<String>> {
    let folded = super::users::fold(user);
    Ok(channels::table
        .inner_join(users::table)
        .filter(users::id.eq(user).or(users::username_folded.eq(folded)))
        .filter(channels::name.eq(name))
        .select(channels::id)
        .first(db)
        .optional()?)
}

/// How many channels lead through a transport.
///
/// # Errors
/// Those of the database.
pub fn count(db: &mut Db, transport_id: &str) -> StoreResult<i64> {
    Ok(channels::table
        .filter(channels::transport_id.eq(transport_id))
        .count()
        .get_result(db)?)
}

/// Notes how a delivery ended.
///
/// # Errors
/// Those of the database.
pub fn note(db: &mut Db, id: &str, error: Option<&str>, now: i64) -> StoreResult<()> {
    match error {
        Some(error) => diesel::update(channels::table.find(id))
            .set(channels::last_error.eq(error))
            .execute(db)?,
        None => diesel::update(channels::table.find(id))
            .set((
                channels::last_error.eq(None::<String>),
                channels::last_sent_at.eq(now),
            ))
            .execute(db)?,
    };
    Ok(())
}

/// Whether a user wants no mail about what happens.
///
/// # Errors
/// Those of the database.
pub fn refuses_mail(db: &mut Db, user_id: &str) -> StoreResult<bool> {
    let found: i64 = mail_refusals::table.find(user_id).count().get_result(db)?;
    Ok(found > 0)
}

/// Notes whether a user wants no mail about what happens. Answers whether that is news.
///
/// # Errors
/// Those of the database.
pub fn refuse_mail(db: &mut Db, user_id: &str, refuses: bool, now: i64) -> StoreResult<bool> {
    if refuses == refuses_mail(db, user_id)? {
        return Ok(false);
    }
    if refuses {
        diesel::insert_into(mail_refusals::table)
            .values((
                mail_refusals::user_id.eq(user_id),
                mail_refusals::created_at.eq(now),
            ))
            .execute(db)?;
    } else {
        diesel::delete(mail_refusals::table.find(user_id)).execute(db)?;
    }
    Ok(true)
}
