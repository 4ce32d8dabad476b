//! Table `throttles`: how often somebody failed in a row, counted where every node sees it.

use super::connection::on_backend;
use super::schema::throttles;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A budget.
#[derive(Clone, Debug, Queryable, Selectable, Identifiable)]
#[diesel(table_name = throttles)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Throttle {
    pub id: String,
    pub failures: i64,
    pub blocked_until: i64,
    pub updated_at: i64,
}

/// The budget of an id; `None` when nothing failed.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, id: &str) -> StoreResult<Option<Throttle>> {
    Ok(throttles::table.find(id).first(db).optional()?)
}

/// Writes a budget.
///
/// # Errors
/// Those of the database.
pub fn put(db: &mut Db, id: &str, failures: i64, blocked_until: i64, now: i64) -> StoreResult<()> {
    on_backend!(db, |connection| diesel::insert_into(throttles::table)
        .values((
            throttles::id.eq(id),
            throttles::failures.eq(failures),
            throttles::blocked_until.eq(blocked_until),
            throttles::updated_at.eq(now),
        ))
        .on_conflict(throttles::id)
        .do_update()
        .set((
            throttles::failures.eq(failures),
            throttles::blocked_until.eq(blocked_until),
            throttles::updated_at.eq(now),
        ))
        .execute(connection))?;
    Ok(())
}

/// Forgets a budget: it succeeded, or an administrator says so. Answers whether there was one.
///
/// # Errors
/// Those of the database.
pub fn clear(db: &mut Db, id: &str) -> StoreResult<bool> {
    Ok(diesel::delete(throttles::table.find(id)).execute(db)? > 0)
}

/// Forgets a budget and those below it, which are called like it and a colon. Answers whether there was one.
///
/// # Errors
/// Those of the database.
pub fn clear_all(db: &mut Db, id: &str) -> StoreResult<bool> {
    let below = throttles::table.filter(throttles::id.like(format!("{id}:%")));
    let removed = diesel::delete(below).execute(db)?;
    Ok(clear(db, id)? || removed > 0)
}

/// Removes budgets that were last used before `before`. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let ids: Vec<String> = throttles::table
        .filter(throttles::updated_at.lt(before))
        .select(throttles::id)
        .limit(most)
        .load(db)?;
    Ok(diesel::delete(throttles::table.filter(throttles::id.eq_any(ids))).execute(db)?)
}
