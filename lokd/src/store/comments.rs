//! Tables `comments` and `comment_mentions`: what people say of things, and whom they mention.

use super::schema::{comment_mentions, comments, memberships, users};
use super::{Db, StoreResult};
use diesel::prelude::*;

#[diesel::declare_sql_function]
extern "SQL" {
    /// How many letters a text has.
    fn length(text: diesel::sql_types::Text) -> diesel::sql_types::Integer;
}

/// A comment of a list (id), and how many letters its tree has: it may be too much to be read.
pub type Listed = (String, i32);

/// A remark on an object that some service keeps. `descendants` is a tree in JSON.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = comments)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Comment {
    pub id: String,
    pub organization_id: String,
    pub user_id: String,
    pub parent_id: Option<String>,
    pub identifier: String,
    pub object: String,
    pub descendants: String,
    pub created_at: i64,
    pub resolved_at: Option<i64>,
    pub resolved_by: Option<String>,
}

/// Adds a comment.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, comment: Comment) -> StoreResult<()> {
    diesel::insert_into(comments::table)
        .values(comment)
        .execute(db)?;
    Ok(())
}

/// Notes that a comment mentions a user, who was not noted yet.
///
/// # Errors
/// Those of the database.
pub fn mention(db: &mut Db, comment_id: &str, user_id: &str, now: i64) -> StoreResult<()> {
    diesel::insert_into(comment_mentions::table)
        .values((
            comment_mentions::comment_id.eq(comment_id),
            comment_mentions::user_id.eq(user_id),
            comment_mentions::created_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// The comment of an id in an organization.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, organization_id: &str, id: &str) -> StoreResult<Option<Comment>> {
    Ok(comments::table
        .find(id)
        .filter(comments::organization_id.eq(organization_id))
        .first(db)
        .optional()?)
}

/// What an organization's members say of an object, without the replies, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_object(
    db: &mut Db,
    organization_id: &str,
    identifier: &str,
    object: &str,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Listed>> {
    Ok(comments::table
        .filter(comments::organization_id.eq(organization_id))
        .filter(comments::identifier.eq(identifier))
        .filter(comments::object.eq(object))
        .filter(comments::parent_id.is_null())
        .order(comments::id)
        .offset(offset)
        .limit(limit)
        .select((comments::id, length(comments::descendants)))
        .load(db)?)
}

/// Those of the comments of an organization that are there.
///
/// # Errors
/// Those of the database.
pub fn listed(db: &mut Db, organization_id: &str, ids: &[String]) -> StoreResult<Vec<Listed>> {
    Ok(comments::table
        .filter(comments::organization_id.eq(organization_id))
        .filter(comments::id.eq_any(ids))
        .select((comments::id, length(comments::descendants)))
        .load(db)?)
}

/// Comments of an organization by their ids.
///
/// # Errors
/// Those of the database.
pub fn by_ids(db: &mut Db, organization_id: &str, ids: &[String]) -> StoreResult<Vec<Comment>> {
    Ok(comments::table
        .filter(comments::organization_id.eq(organization_id))
        .filter(comments::id.eq_any(ids))
        .load(db)?)
}

/// The replies to comments of an organization, the oldest first.
///
/// # Errors
/// Those of the database.
pub fn replies(
    db: &mut Db,
    organization_id: &str,
    parent_ids: &[String],
    limit: i64,
) -> StoreResult<Vec<Listed>> {
    Ok(comments::table
        .filter(comments::organization_id.eq(organization_id))
        .filter(comments::parent_id.eq_any(parent_ids))
        .order(comments::id)
        .limit(limit)
        .select((comments::id, length(comments::descendants)))
        .load(db)?)
}

/// How many replies a comment has.
///
/// # Errors
/// Those of the database.
pub fn count_replies(db: &mut Db, parent_id: &str) -> StoreResult<i64> {
    Ok(comments::table
        .filter(comments::parent_id.eq(parent_id))
        .count()
        .get_result(db)?)
}

/// The comments of an organization that mention a user, the newest first.
///
/// # Errors
/// Those of the database.
pub fn mentioning(
    db: &mut Db,
    organization_id: &str,
    user_id: &str,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Listed>> {
    Ok(comments::table
        .inner_join(comment_mentions::table)
        .filter(comment_mentions::user_id.eq(user_id))
        .filter(comments::organization_id.eq(organization_id))
        .order(comments::id.desc())
        .offset(offset)
        .limit(limit)
        .select((comments::id, length(comments::descendants)))
        .load(db)?)
}

/// Those of the users (ids) who are active members of an organization.
///
/// # Errors
/// Those of the database.
pub fn members_among(
    db: &mut Db,
    organization_id: &str,
    user_ids: &[String],
) -> StoreResult<Vec<String>> {
    Ok(memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization_id))
        .filter(memberships::user_id.eq_any(user_ids))
        .filter(users::state.eq("active"))
        .select(memberships::user_id)
        .load(db)?)
}

/// Resolves a comment that is not: false when it is already.
///
/// # Errors
/// Those of the database.
pub fn resolve(db: &mut Db, id: &str, user_id: &str, now: i64) -> StoreResult<bool> {
    Ok(diesel::update(
        comments::table
            .find(id)
            .filter(comments::resolved_at.is_null()),
    )
    .set((
        comments::resolved_at.eq(now),
        comments::resolved_by.eq(user_id),
    ))
    .execute(db)?
        == 1)
}

/// Removes a comment with its replies.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(comments::table.find(id)).execute(db)?;
    Ok(())
}
