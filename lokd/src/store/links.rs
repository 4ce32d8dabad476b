//! Table `links`: links in mails that prove an address, set a new password, or begin an account.

use super::schema::links;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A link, as its SHA-256.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = links)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Link {
    pub id: String,
    pub kind: String,
    pub user_id: Option<String>,
    pub email: Option<String>,
    pub token_hash: String,
    pub created_at: i64,
    pub expires_at: i64,
    pub used_at: Option<i64>,
}

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It proves that an address is the user's.
    VerifyEmail,
    /// It sets a new password.
    ResetPassword,
    /// It begins an account of the address.
    SignUp,
}

impl Kind {
    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::VerifyEmail => "verify_email",
            Self::ResetPassword => "reset_password",
            Self::SignUp => "sign_up",
        }
    }
}

/// Whose links.
#[derive(Clone, Copy, Debug)]
pub enum Of<'a> {
    /// Of a user.
    User(&'a str),
    /// Of an address that is nobody's yet.
    Address(&'a str),
}

/// Adds a link.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, link: Link) -> StoreResult<()> {
    diesel::insert_into(links::table).values(link).execute(db)?;
    Ok(())
}

/// The link of this kind of a token's hash, if it is good at `now`.
///
/// # Errors
/// Those of the database.
pub fn open(db: &mut Db, kind: Kind, hash: &str, now: i64) -> StoreResult<Option<Link>> {
    Ok(links::table
        .filter(links::token_hash.eq(hash))
        .filter(links::kind.eq(kind.as_str()))
        .filter(links::used_at.is_null())
        .filter(links::expires_at.gt(now))
        .first(db)
        .optional()?)
}

/// The newest link of this kind of a user, if it is good at `now`.
///
/// # Errors
/// Those of the database.
pub fn of_user(db: &mut Db, kind: Kind, user_id: &str, now: i64) -> StoreResult<Option<Link>> {
    Ok(links::table
        .filter(links::user_id.eq(user_id))
        .filter(links::kind.eq(kind.as_str()))
        .filter(links::used_at.is_null())
        .filter(links::expires_at.gt(now))
        .order(links::id.desc())
        .first(db)
        .optional()?)
}

/// Uses a link: true for exactly one caller.
///
/// # Errors
/// Those of the database.
pub fn take(db: &mut Db, id: &str, now: i64) -> StoreResult<bool> {
    Ok(diesel::update(
        links::table
            .find(id)
            .filter(links::used_at.is_null())
            .filter(links::expires_at.gt(now)),
    )
    .set(links::used_at.eq(now))
    .execute(db)?
        == 1)
}

/// Removes the links of a kind that a newer one, or something else, puts an end to.
///
/// # Errors
/// Those of the database.
pub fn end(db: &mut Db, kind: Kind, of: Of<'_>) -> StoreResult<usize> {
    let all = links::table.filter(links::kind.eq(kind.as_str()));
    Ok(match of {
        Of::User(id) => diesel::delete(all.filter(links::user_id.eq(id))).execute(db)?,
        Of::Address(email) => diesel::delete(all.filter(links::email.eq(email))).execute(db)?,
    })
}

/// Removes links that expired before `before`, `most` at the most. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let ids: Vec<String> = links::table
        .filter(links::expires_at.lt(before))
        .select(links::id)
        .limit(most)
        .load(db)?;
    Ok(diesel::delete(links::table.filter(links::id.eq_any(ids))).execute(db)?)
}
