//! Table `users`.

use super::schema::{membership_roles, memberships, roles, users};
use super::types::word;
use super::{Db, Json, Page, PageOf, StoreResult, fakts_clients};
use diesel::prelude::*;
use lok_common::admin::user::UserState;
use std::collections::BTreeMap;

word! {
    /// The state of a user, as it is stored.
    State(UserState)
}

/// A user. It has no `Debug`, because of the password hash.
#[derive(Clone, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = users, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct User {
    pub id: String,
    pub subject: String,
    pub username: String,
    pub username_folded: String,
    pub email: Option<String>,
    pub email_folded: Option<String>,
    pub email_verified: bool,
    pub name: Option<String>,
    pub locale: Option<String>,
    pub password_hash: Option<String>,
    pub password_changed_at: Option<i64>,
    pub must_change_password: bool,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub state: State,
    pub disabled_reason: Option<String>,
    pub last_sign_in_at: Option<i64>,
    pub last_organization_id: Option<String>,
    pub deleted_at: Option<i64>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
    pub about: Option<String>,
    pub require_mfa: bool,
}

impl User {
    /// Whether the user can sign in and act.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.state.0 == UserState::Active
    }
}

/// What a list of users is narrowed by.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Members of this organization (id).
    pub organization_id: Option<String>,
    /// Who have this role (name) there.
    pub role: Option<String>,
    /// In this state; `None`: not deleted.
    pub state: Option<UserState>,
    /// Whose folded username or address contains this folded text.
    pub search: Option<String>,
    /// The search does not look at addresses.
    pub names_only: bool,
}

/// The form in which names and addresses are compared: two that fold alike are the same.
#[must_use]
pub fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}

/// Adds a user.
///
/// # Errors
/// `Taken` when the name or the address is somebody's.
pub fn insert(db: &mut Db, user: User) -> StoreResult<()> {
    diesel::insert_into(users::table).values(user).execute(db)?;
    Ok(())
}

/// Writes every column of a user that exists.
///
/// # Errors
/// `Taken` when the name or the address is somebody else's.
pub fn update(db: &mut Db, user: User) -> StoreResult<()> {
    diesel::update(users::table.find(user.id.clone()))
        .set(user)
        .execute(db)?;
    Ok(())
}

/// The user of an id.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<User>> {
    Ok(users::table.find(id).first(db).optional()?)
}

/// The user of a `sub`.
///
/// # Errors
/// Those of the database.
pub fn by_subject(db: &mut Db, subject: &str) -> StoreResult<Option<User>> {
    Ok(users::table
        .filter(users::subject.eq(subject))
        .first(db)
        .optional()?)
}

/// The user who signs in with a username or an e-mail address, without regard to case. Usernames have no `@`.
///
/// # Errors
/// Those of the database.
pub fn by_login(db: &mut Db, login: &str) -> StoreResult<Option<User>> {
    let login = fold(login);
    if login.contains('@') {
        return Ok(users::table
            .filter(users::email_folded.eq(login))
            .first(db)
            .optional()?);
    }
    Ok(users::table
        .filter(users::username_folded.eq(login))
        .first(db)
        .optional()?)
}

/// The user of an id or a name.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<User>> {
    match by_id(db, key)? {
        Some(user) => Ok(Some(user)),
        None => by_login(db, key),
    }
}

/// Users by folded name.
///
/// # Errors
/// Those of the database.
pub fn list(db: &mut Db, filter: &Filter, page: &Page) -> StoreResult<PageOf<User>> {
    let mut query = users::table.into_boxed();
    query = match filter.state {
        Some(state) => query.filter(users::state.eq(state.as_str())),
        None => query.filter(users::state.ne(UserState::Deleted.as_str())),
    };
    if let Some(organization) = filter.organization_id.clone() {
        let members = memberships::table.filter(memberships::organization_id.eq(organization));
        query = match filter.role.clone() {
            None => query.filter(users::id.eq_any(members.select(memberships::user_id))),
            Some(role) => query.filter(
                users::id.eq_any(
                    members
                        .inner_join(membership_roles::table.inner_join(roles::table))
                        .filter(roles::name.eq(role))
                        .select(memberships::user_id),
                ),
            ),
        };
    }
    if let Some(search) = &filter.search {
        let pattern = format!("%{}%", escape_like(&fold(search)));
        let named = users::username_folded.like(pattern.clone()).escape('\\');
        query = if filter.names_only {
            query.filter(named)
        } else {
            let addressed = users::email_folded.like(pattern).escape('\\');
            query.filter(named.or(addressed.assume_not_null()))
        };
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(users::username_folded.gt(after));
    }
    let rows = query
        .order(users::username_folded)
        .limit(page.limit + 1)
        .load(db)?;
    Ok(PageOf::cut(rows, page, |user: &User| {
        user.username_folded.clone()
    }))
}

/// How many users are not deleted.
///
/// # Errors
/// Those of the database.
pub fn count(db: &mut Db) -> StoreResult<i64> {
    Ok(users::table
        .filter(users::state.ne(UserState::Deleted.as_str()))
        .count()
        .get_result(db)?)
}

/// Whether there is a user beside this one that is not deleted.
///
/// # Errors
/// Those of the database.
pub fn any_beside(db: &mut Db, id: &str) -> StoreResult<bool> {
    let one: Option<String> = users::table
        .filter(users::state.ne(UserState::Deleted.as_str()))
        .filter(users::id.ne(id))
        .select(users::id)
        .limit(1)
        .first(db)
        .optional()?;
    Ok(one.is_some())
}

/// Removes users that were deleted before `before` with all that is theirs, `most` at the most. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge_deleted(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let ids: Vec<String> = users::table
        .filter(users::deleted_at.lt(before))
        .select(users::id)
        .limit(most)
        .load(db)?;
    fakts_clients::remove(db, fakts_clients::Of::Users(ids.clone()))?;
    Ok(diesel::delete(users::table.filter(users::id.eq_any(ids))).execute(db)?)
}

/// Takes the meaning from `LIKE`'s own signs.
/// A text of which `LIKE … ESCAPE '\'` takes every letter as itself.
pub(super) fn escape_like(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_")
}
