//! Tables `revoked_tokens` and `used_assertions`: what must not be accepted again, until it expires by itself.

use super::connection::on_backend;
use super::schema::{revoked_tokens, used_assertions};
use super::{Db, StoreResult};
use diesel::prelude::*;

/// Revokes an access token by its `jti` (RFC 7009). Twice is as good as once.
///
/// # Errors
/// Those of the database.
pub fn revoke(
    db: &mut Db,
    jti: &str,
    client_id: &str,
    now: i64,
    expires_at: i64,
) -> StoreResult<()> {
    on_backend!(db, |connection| diesel::insert_into(revoked_tokens::table)
        .values((
            revoked_tokens::jti.eq(jti),
            revoked_tokens::client_id.eq(client_id),
            revoked_tokens::revoked_at.eq(now),
            revoked_tokens::expires_at.eq(expires_at),
        ))
        .on_conflict_do_nothing()
        .execute(connection))?;
    Ok(())
}

/// Whether an access token was revoked.
///
/// # Errors
/// Those of the database.
pub fn is_revoked(db: &mut Db, jti: &str) -> StoreResult<bool> {
    Ok(diesel::select(diesel::dsl::exists(revoked_tokens::table.find(jti))).get_result(db)?)
}

/// The `jti` of every revoked token that has not expired at `now`.
///
/// # Errors
/// Those of the database.
pub fn revoked(db: &mut Db, now: i64) -> StoreResult<Vec<String>> {
    Ok(revoked_tokens::table
        .filter(revoked_tokens::expires_at.gt(now))
        .order(revoked_tokens::jti)
        .select(revoked_tokens::jti)
        .load(db)?)
}

/// Uses an assertion's id (RFC 7523 3): true for exactly one caller.
///
/// # Errors
/// Those of the database.
pub fn take_assertion(db: &mut Db, id: &str, expires_at: i64) -> StoreResult<bool> {
    Ok(
        on_backend!(db, |connection| diesel::insert_into(used_assertions::table)
            .values((
                used_assertions::id.eq(id),
                used_assertions::expires_at.eq(expires_at),
            ))
            .on_conflict_do_nothing()
            .execute(connection))?
            == 1,
    )
}

/// Removes what expired before `before`. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let tokens: Vec<String> = revoked_tokens::table
        .filter(revoked_tokens::expires_at.lt(before))
        .select(revoked_tokens::jti)
        .limit(most)
        .load(db)?;
    let assertions: Vec<String> = used_assertions::table
        .filter(used_assertions::expires_at.lt(before))
        .select(used_assertions::id)
        .limit(most)
        .load(db)?;
    Ok(
        diesel::delete(revoked_tokens::table.filter(revoked_tokens::jti.eq_any(tokens)))
            .execute(db)?
            + diesel::delete(used_assertions::table.filter(used_assertions::id.eq_any(assertions)))
                .execute(db)?,
    )
}
