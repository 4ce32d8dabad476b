//! Table `identities`: accounts elsewhere that users sign in with, known by issuer and subject alone.

use super::providers::Provider;
use super::schema::{identities, passkeys, providers, users};
use super::{Db, StoreResult};
use diesel::prelude::*;

/// An account elsewhere.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = identities, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Identity {
    pub id: String,
    pub user_id: String,
    pub provider_id: String,
    pub issuer: String,
    pub subject: String,
    pub username: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub picture: Option<String>,
    pub created_at: i64,
    pub last_used_at: Option<i64>,
}

/// Links an account.
///
/// # Errors
/// `Taken` when it is linked already.
pub fn insert(db: &mut Db, identity: Identity) -> StoreResult<()> {
    diesel::insert_into(identities::table)
        .values(identity)
        .execute(db)?;
    Ok(())
}

/// Writes every column of an identity that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, identity: Identity) -> StoreResult<()> {
    diesel::update(identities::table.find(identity.id.clone()))
        .set(identity)
        .execute(db)?;
    Ok(())
}

/// Unlinks an account: true for exactly one caller.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<bool> {
    Ok(diesel::delete(identities::table.find(id)).execute(db)? == 1)
}

/// Unlinks whatever is linked to a user.
///
/// # Errors
/// Those of the database.
pub fn delete_of_user(db: &mut Db, user_id: &str) -> StoreResult<()> {
    diesel::delete(identities::table.filter(identities::user_id.eq(user_id))).execute(db)?;
    Ok(())
}

/// The identity of an issuer and a subject.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, issuer: &str, subject: &str) -> StoreResult<Option<Identity>> {
    Ok(identities::table
        .filter(identities::issuer.eq(issuer))
        .filter(identities::subject.eq(subject))
        .first(db)
        .optional()?)
}

/// What is linked to a user, oldest first, each with its provider.
///
/// # Errors
/// Those of the database.
pub fn of_user(db: &mut Db, user_id: &str) -> StoreResult<Vec<(Identity, Provider)>> {
    Ok(identities::table
        .inner_join(providers::table)
        .filter(identities::user_id.eq(user_id))
        .order(identities::id)
        .load(db)?)
}

/// Whether an identity is still this user's, and its provider enabled.
///
/// # Errors
/// Those of the database.
pub fn is_usable(db: &mut Db, id: &str, user_id: &str) -> StoreResult<bool> {
    let found: i64 = identities::table
        .inner_join(providers::table)
        .filter(identities::id.eq(id))
        .filter(identities::user_id.eq(user_id))
        .filter(providers::state.eq("enabled"))
        .count()
        .get_result(db)?;
    Ok(found > 0)
}

/// What came by a provider, oldest first.
///
/// # Errors
/// Those of the database.
pub fn of_provider(db: &mut Db, provider_id: &str) -> StoreResult<Vec<Identity>> {
    Ok(identities::table
        .filter(identities::provider_id.eq(provider_id))
        .order(identities::id)
        .load(db)?)
}

/// Whether a user can sign in: by a password, a passkey, or a linked account whose provider is enabled. `without` is the
/// id of a passkey or of a linked account that does not count.
///
/// # Errors
/// Those of the database.
pub fn has_way_in(db: &mut Db, user_id: &str, without: Option<&str>) -> StoreResult<bool> {
    let without = without.unwrap_or_default();
    let password: Option<Option<String>> = users::table
        .find(user_id)
        .select(users::password_hash)
        .first(db)
        .optional()?;
    if password.flatten().is_some() {
        return Ok(true);
    }
    let keys: i64 = passkeys::table
        .filter(passkeys::user_id.eq(user_id))
        .filter(passkeys::id.ne(without))
        .count()
        .get_result(db)?;
    let linked: i64 = identities::table
        .inner_join(providers::table)
        .filter(identities::user_id.eq(user_id))
        .filter(identities::id.ne(without))
        .filter(providers::state.eq("enabled"))
        .count()
        .get_result(db)?;
    Ok(keys + linked > 0)
}
