//! Backups: every row of every table, written from either database and read into either.
//!
//! Which tables there are is not listed: an empty SQLite database with the schema in question says it, so that no table
//! can be forgotten. Rows are written as JSON by the database itself, in one snapshot, and read by a database as well.

mod dump;
mod pour;
mod replace;
mod shape;
mod stage;

pub use dump::About;
pub use replace::{Kept, discard, put_back, replace_file};
pub use stage::{BackupError, Staged};

pub(super) use dump::dump;

use super::schema::{
    authorization_codes, device_codes, fakts_clients, grants, links, outbox, refresh_tokens,
    sessions, webauthn_challenges,
};
use super::{Db, StoreResult, migrate};
use diesel::prelude::*;
use std::path::Path;

/// A line that a database writes.
#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = diesel::sql_types::Text)]
    line: String,
}

/// Reads a whole backup into an SQLite database of its own: the file `place`, or one that goes with its handle.
///
/// `heard` is told how many rows have been read, and of how many.
///
/// # Errors
/// [`BackupError`]: it is no backup, not whole, of a newer lok, or there is no room for it.
pub fn stage(
    input: &mut dyn std::io::BufRead,
    place: Option<&Path>,
    heard: &mut dyn FnMut(u64, u64),
) -> Result<Staged, BackupError> {
    stage::stage(input, place, heard)
}

/// Whether a database holds anything that a restore would take away.
///
/// # Errors
/// Those of the database; also that its schema is not known.
pub fn holds_data(url: &str) -> StoreResult<bool> {
    let mut db = Db::open(url)?;
    let applied = migrate::applied(&mut db)?;
    if applied.is_empty() {
        return Ok(false);
    }
    for table in shape::tables(&applied)? {
        if shape::count(&mut db, &table)? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Replaces everything in a PostgreSQL database by what is staged, in one transaction; its schema is brought up to date
/// before.
///
/// # Errors
/// Other nodes use it, or it cannot be written: then it is as it was.
pub fn pour(staged: &mut Staged, url: &str, heard: &mut dyn FnMut(u64)) -> StoreResult<()> {
    let mut target = Db::open(url)?;
    pour::refuse_company(&mut target)?;
    migrate::run(&mut target, None, migrate::Mode::Auto, &mut |_| {})?;
    pour::pour(&mut staged.db, &mut target, heard)
}

/// Whether other nodes are connected to a PostgreSQL database, as far as it tells.
///
/// # Errors
/// They are, or it cannot be asked.
pub fn refuse_company(url: &str) -> StoreResult<()> {
    pour::refuse_company(&mut Db::open(url)?)
}

/// What was ended of all that let somebody in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// Sessions of browsers.
    pub sessions: usize,
    /// Grants, with the refresh tokens below them.
    pub grants: usize,
    /// Codes, links and requests that nobody had used yet.
    pub openers: usize,
    /// Notices that waited to be delivered, and may have been since.
    pub notices: usize,
}

/// Ends whatever lets somebody in and may have been ended, used or rotated after the backup was made.
///
/// What a person allowed a Fakts client stays, or every device would have to be approved again; its refresh tokens go.
///
/// # Errors
/// Those of the database.
pub fn end_openers(db: &mut Db, now: i64, reason: &str) -> StoreResult<Ended> {
    let sessions = diesel::update(sessions::table.filter(sessions::revoked_at.is_null()))
        .set(sessions::revoked_at.eq(now))
        .execute(db)?;
    let fakts = || fakts_clients::table.select(fakts_clients::grant_id);
    let grants = diesel::update(
        grants::table
            .filter(grants::revoked_at.is_null())
            .filter(grants::id.ne_all(fakts())),
    )
    .set((
        grants::revoked_at.eq(now),
        grants::revoked_reason.eq(reason),
    ))
    .execute(db)?;
    diesel::delete(refresh_tokens::table.filter(refresh_tokens::grant_id.eq_any(fakts())))
        .execute(db)?;
    let codes =
        diesel::update(authorization_codes::table.filter(authorization_codes::used_at.is_null()))
            .set(authorization_codes::used_at.eq(now))
            .execute(db)?;
    let devices = diesel::update(
        device_codes::table.filter(device_codes::state.eq_any(["pending", "granted"])),
    )
    .set((
        device_codes::state.eq("denied"),
        device_codes::decided_at.eq(now),
    ))
    .execute(db)?;
    let links = diesel::update(links::table.filter(links::used_at.is_null()))
        .set(links::used_at.eq(now))
        .execute(db)?;
    diesel::delete(webauthn_challenges::table).execute(db)?;
    let notices = diesel::delete(outbox::table.filter(outbox::state.eq("queued"))).execute(db)?;
    Ok(Ended {
        sessions,
        grants,
        openers: codes + devices + links,
        notices,
    })
}
