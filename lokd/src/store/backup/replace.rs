//! An SQLite file takes another one's place.

use crate::store::snapshot::{beside, remove, sync_folder};
use crate::store::{Db, StoreError, StoreResult};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What became of the database that was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// There was none.
    Nothing,
    /// It is this file now.
    As(PathBuf),
}

/// Puts the sealed database `staged` in the place of `file`, which is kept beside it. At every moment `file` is the old
/// database or the new one.
///
/// # Errors
/// The file system refuses; which of both is there then, the error does not say.
pub fn replace_file(staged: &Path, file: &Path) -> StoreResult<Kept> {
    let failed = |error: io::Error| {
        StoreError::Unavailable(format!("{} cannot be replaced: {error}", file.display()))
    };
    let log = beside(file, "-wal");
    let mut kept = Kept::Nothing;
    if file.exists() {
        let old = beside(file, ".before-restore");
        let old_log = beside(file, ".before-restore-wal");
        // A log that is left would be taken for one of the new database. Whatever is damaged has one still.
        let _ = empty_log(file);
        remove(&old)
            .and_then(|()| remove(&old_log))
            .map_err(failed)?;
        fs::hard_link(file, &old)
            .or_else(|_| fs::copy(file, &old).map(drop))
            .map_err(failed)?;
        if log.exists() {
            fs::rename(&log, &old_log).map_err(failed)?;
        }
        kept = Kept::As(old);
    } else {
        remove(&log).map_err(failed)?;
    }
    remove(&beside(file, "-shm")).map_err(failed)?;
    sync_folder(file).map_err(failed)?;
    fs::rename(staged, file).map_err(failed)?;
    sync_folder(file).map_err(failed)?;
    Ok(kept)
}

/// Removes what an earlier restore that was ended, or this one, has staged.
///
/// # Errors
/// The file system refuses.
pub fn discard(staged: &Path) -> io::Result<()> {
    remove(staged)
}

/// Writes the log of the database that is there into its file.
fn empty_log(file: &Path) -> StoreResult<()> {
    let mut db = Db::open(&format!("sqlite://{}", file.display()))?;
    db.batch("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE")
}
