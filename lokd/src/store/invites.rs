//! Table `invites`: links by which people join an organization.

use super::schema::invites;
use super::{Db, Json, StoreResult};
use diesel::prelude::*;

/// An invite, as its SHA-256.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = invites)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Invite {
    pub id: String,
    pub organization_id: String,
    pub token_hash: String,
    pub email: Option<String>,
    pub mailed: bool,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub roles: Json<Vec<String>>,
    pub max_uses: i64,
    pub uses: i64,
    pub created_by: String,
    pub created_at: i64,
    pub expires_at: i64,
    pub revoked_at: Option<i64>,
}

impl Invite {
    /// Whether somebody may still join by it at `now`.
    #[must_use]
    pub fn is_open(&self, now: i64) -> bool {
        self.revoked_at.is_none() && now < self.expires_at && self.uses < self.max_uses
    }
}

/// Adds an invite.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, invite: Invite) -> StoreResult<()> {
    diesel::insert_into(invites::table)
        .values(invite)
        .execute(db)?;
    Ok(())
}

/// The invite of a token's hash.
///
/// # Errors
/// Those of the database.
pub fn by_token_hash(db: &mut Db, hash: &str) -> StoreResult<Option<Invite>> {
    Ok(invites::table
        .filter(invites::token_hash.eq(hash))
        .first(db)
        .optional()?)
}

/// The invites of an organization, newest first.
///
/// # Errors
/// Those of the database.
pub fn of_organization(db: &mut Db, organization_id: &str) -> StoreResult<Vec<Invite>> {
    Ok(invites::table
        .filter(invites::organization_id.eq(organization_id))
        .order(invites::id.desc())
        .load(db)?)
}

/// The invite of an id in an organization.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, organization_id: &str, id: &str) -> StoreResult<Option<Invite>> {
    Ok(invites::table
        .find(id)
        .filter(invites::organization_id.eq(organization_id))
        .first(db)
        .optional()?)
}

/// Counts a use of an invite that is open at `now`: false when it is not, or not any more.
///
/// # Errors
/// Those of the database.
pub fn take(db: &mut Db, id: &str, now: i64) -> StoreResult<bool> {
    Ok(diesel::update(
        invites::table
            .find(id)
            .filter(invites::revoked_at.is_null())
            .filter(invites::expires_at.gt(now))
            .filter(invites::uses.lt(invites::max_uses)),
    )
    .set(invites::uses.eq(invites::uses + 1))
    .execute(db)?
        == 1)
}

/// Withdraws an invite: false when it was withdrawn before.
///
/// # Errors
/// Those of the database.
pub fn revoke(db: &mut Db, id: &str, now: i64) -> StoreResult<bool> {
    Ok(diesel::update(
        invites::table
            .find(id)
            .filter(invites::revoked_at.is_null()),
    )
    .set(invites::revoked_at.eq(now))
    .execute(db)?
        == 1)
}

/// Removes invites that expired before `before`, `most` at the most. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let ids: Vec<String> = invites::table
        .filter(invites::expires_at.lt(before))
        .select(invites::id)
        .limit(most)
        .load(db)?;
    Ok(diesel::delete(invites::table.filter(invites::id.eq_any(ids))).execute(db)?)
}
