//! Tables `messages` and `acknowledgements`: what people are shown until they say that they have read it.

use super::schema::{acknowledgements, memberships, messages};
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A message: to one user, to the members of an organization, or to everybody. One with both is from a member to another:
/// it is the user's alone, and the organization's.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = messages, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Message {
    pub id: String,
    pub organization_id: Option<String>,
    pub user_id: Option<String>,
    pub title: String,
    pub body: String,
    pub created_by: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
    pub expires_at: Option<i64>,
}

/// Adds a message.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, message: Message) -> StoreResult<()> {
    diesel::insert_into(messages::table)
        .values(message)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a message that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, message: Message) -> StoreResult<()> {
    diesel::update(messages::table.find(message.id.clone()))
        .set(message)
        .execute(db)?;
    Ok(())
}

/// Removes a message.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(messages::table.find(id)).execute(db)?;
    Ok(())
}

/// The message of an id.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Message>> {
    Ok(messages::table.find(id).first(db).optional()?)
}

/// Messages, the newest first.
///
/// # Errors
/// Those of the database.
pub fn list(db: &mut Db, page: &Page) -> StoreResult<PageOf<Message>> {
    let mut query = messages::table.into_boxed();
    if let Some(after) = page.after.clone() {
        query = query.filter(messages::id.lt(after));
    }
    let rows = query
        .order(messages::id.desc())
        .limit(page.limit + 1)
        .load(db)?;
    Ok(PageOf::cut(rows, page, |row: &Message| row.id.clone()))
}

/// How many have acknowledged a message.
///
/// # Errors
/// Those of the database.
pub fn acknowledged(db: &mut Db, id: &str) -> StoreResult<i64> {
    Ok(acknowledgements::table
        .filter(acknowledgements::message_id.eq(id))
        .count()
        .get_result(db)?)
}

/// What a user has to acknowledge at `now`, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn pending(db: &mut Db, user_id: &str, now: i64, most: i64) -> StoreResult<Vec<Message>> {
    let organizations: Vec<String> = memberships::table
        .filter(memberships::user_id.eq(user_id))
        .select(memberships::organization_id)
        .load(db)?;
    let done: Vec<String> = acknowledgements::table
        .filter(acknowledgements::user_id.eq(user_id))
        .select(acknowledgements::message_id)
        .load(db)?;
    Ok(messages::table
        .filter(
            messages::user_id
                .eq(user_id)
                .or(messages::user_id.is_null().and(
                    messages::organization_id
                        .is_null()
                        .or(messages::organization_id.eq_any(organizations)),
                )),
        )
        .filter(
            messages::expires_at
                .is_null()
                .or(messages::expires_at.gt(now)),
        )
        .filter(messages::id.ne_all(done))
        .order(messages::id)
        .limit(most)
        .load(db)?)
}

/// What of `pending` is an organization's or the operator's, and no other organization's.
///
/// # Errors
/// Those of the database.
pub fn pending_in(
    db: &mut Db,
    organization_id: &str,
    user_id: &str,
    now: i64,
    most: i64,
) -> StoreResult<Vec<Message>> {
    let done: Vec<String> = acknowledgements::table
        .filter(acknowledgements::user_id.eq(user_id))
        .select(acknowledgements::message_id)
        .load(db)?;
    Ok(messages::table
        .filter(
            messages::user_id
                .eq(user_id)
                .or(messages::user_id.is_null()),
        )
        .filter(
            messages::organization_id
                .eq(organization_id)
                .or(messages::organization_id.is_null()),
        )
        .filter(
            messages::expires_at
                .is_null()
                .or(messages::expires_at.gt(now)),
        )
        .filter(messages::id.ne_all(done))
        .order(messages::id)
        .limit(most)
        .load(db)?)
}

/// Notes that a user has read a message. Answers whether that is news.
///
/// # Errors
/// Those of the database.
pub fn acknowledge(db: &mut Db, id: &str, user_id: &str, now: i64) -> StoreResult<bool> {
    let known: i64 = acknowledgements::table
        .find((id, user_id))
        .count()
        .get_result(db)?;
    if known > 0 {
        return Ok(false);
    }
    diesel::insert_into(acknowledgements::table)
        .values((
            acknowledgements::message_id.eq(id),
            acknowledgements::user_id.eq(user_id),
            acknowledgements::acknowledged_at.eq(now),
        ))
        .execute(db)?;
    Ok(true)
}
