//! Table `webauthn_challenges`: what browsers were asked to sign, each to be answered once.

use super::connection::on_backend;
use super::schema::webauthn_challenges;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A challenge.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = webauthn_challenges)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Challenge {
    pub id: String,
    pub user_id: Option<String>,
    pub state: String,
    pub created_at: i64,
    pub expires_at: i64,
}

/// Adds a challenge.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, challenge: Challenge) -> StoreResult<()> {
    diesel::insert_into(webauthn_challenges::table)
        .values(challenge)
        .execute(db)?;
    Ok(())
}

/// Takes a challenge away, whatever its age: nobody gets it twice.
///
/// # Errors
/// Those of the database.
pub fn take(db: &mut Db, id: &str) -> StoreResult<Option<Challenge>> {
    let taken = on_backend!(db, |connection| diesel::delete(
        webauthn_challenges::table.find(id)
    )
    .returning(Challenge::as_returning())
    .get_result(connection)
    .optional());
    Ok(taken?)
}

/// Removes challenges that expired before `before`. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let ids: Vec<String> = webauthn_challenges::table
        .filter(webauthn_challenges::expires_at.lt(before))
        .select(webauthn_challenges::id)
        .limit(most)
        .load(db)?;
    let old = webauthn_challenges::table.filter(webauthn_challenges::id.eq_any(ids));
    Ok(diesel::delete(old).execute(db)?)
}
