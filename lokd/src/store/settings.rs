//! Table `settings`: a few values of the whole deployment, each with a version that counts its changes.

use super::connection::on_backend;
use super::schema::settings;
use super::{Db, StoreResult};
use diesel::prelude::*;
use diesel::upsert::excluded;

/// A value and its version; `None` when it was never set.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<(String, i64)>> {
    Ok(settings::table
        .find(key)
        .select((settings::value, settings::version))
        .first(db)
        .optional()?)
}

/// Sets a value and counts its version up.
///
/// # Errors
/// Those of the database.
pub fn put(db: &mut Db, key: &str, value: &str, now: i64) -> StoreResult<()> {
    on_backend!(db, |connection| diesel::insert_into(settings::table)
        .values((
            settings::key.eq(key),
            settings::value.eq(value),
            settings::version.eq(1_i64),
            settings::updated_at.eq(now),
        ))
        .on_conflict(settings::key)
        .do_update()
        .set((
            settings::value.eq(excluded(settings::value)),
            settings::version.eq(settings::version + 1),
            settings::updated_at.eq(now),
        ))
        .execute(connection))?;
    Ok(())
}

/// The version counters of everything that nodes keep in memory, by key.
///
/// # Errors
/// Those of the database.
pub fn versions(db: &mut Db) -> StoreResult<Vec<(String, i64)>> {
    Ok(settings::table
        .select((settings::key, settings::version))
        .order(settings::key)
        .load(db)?)
}
