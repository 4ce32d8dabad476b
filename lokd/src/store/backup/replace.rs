//! An SQLite file takes another one's place.

use crate::store::snapshot::{beside, folder, remove, sync_folder};
use crate::store::{Db, StoreError, StoreResult};
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// What stands behind the name of the database that was replaced, before the time.
const KEPT: &str = ".before-restore";

/// What became of the database that was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// There was none.
    Nothing,
    /// It is this file now.
    As(PathBuf),
}

/// Puts the sealed database `staged` in the place of `file`, which is kept beside it under a name with the time `at`. At
/// every moment `file` is the old database or the new one; the log of an old one whose turn it was is put back by
/// [`put_back`].
///
/// # Errors
/// Another program has `file` open ([`StoreError::Setup`]), or the file system refuses. The old database is there then.
pub fn replace_file(staged: &Path, file: &Path, at: &str) -> StoreResult<Kept> {
    let failed = |error: io::Error| {
        StoreError::Unavailable(format!("{} cannot be replaced: {error}", file.display()))
    };
    let log = beside(file, "-wal");
    if !file.exists() {
        remove(&log).map_err(failed)?;
        take_its_place(staged, file).map_err(failed)?;
        return Ok(Kept::Nothing);
    }
    empty_log(file)?;
    let kept = free_name(file, at);
    let kept_log = beside(&kept, "-wal");
    let has_log = log.exists();
    let linked = match fs::hard_link(file, &kept) {
        // Its log could not be put back beside a copy.
        Err(error) if !has_log && error.kind() != io::ErrorKind::AlreadyExists => {
            fs::copy(file, &kept).map(drop)
        }
        linked => linked,
    };
    let done = linked
        .and_then(|()| {
            if has_log {
                fs::rename(&log, &kept_log)
            } else {
                Ok(())
            }
        })
        .and_then(|()| take_its_place(staged, file));
    if let Err(error) = done {
        // As after one that was killed: only what has the name of the database still is undone.
        let _ = put_back(file);
        return Err(failed(error));
    }
    Ok(Kept::As(kept))
}

fn take_its_place(staged: &Path, file: &Path) -> io::Result<()> {
    remove(&beside(file, "-shm"))?;
    sync_folder(file)?;
    fs::rename(staged, file)?;
    sync_folder(file)
}

/// Undoes what a restore had begun that was ended before the new database was there. Such a one has given the old a second
/// name, and may have moved its log.
///
/// # Errors
/// There is a newer log, or the file system refuses.
pub fn put_back(file: &Path) -> io::Result<()> {
    let Ok(own) = fs::metadata(file) else {
        return Ok(());
    };
    let mut prefix = file.file_name().unwrap_or_default().to_os_string();
    prefix.push(KEPT);
    let log = beside(file, "-wal");
    for entry in fs::read_dir(folder(file))? {
        let kept = entry?.path();
        let name = kept.file_name().unwrap_or_default().as_encoded_bytes();
        let is_its_name = name.starts_with(prefix.as_encoded_bytes())
            && fs::symlink_metadata(&kept)
                .is_ok_and(|kept| (kept.dev(), kept.ino()) == (own.dev(), own.ino()));
        if !is_its_name {
            continue;
        }
        let kept_log = beside(&kept, "-wal");
        if kept_log.exists() {
            if fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
                return Err(io::Error::other(format!(
                    "a restore that was killed has left the log {}, and there is a newer one since; keep a copy of all three, and remove one of the logs",
                    kept_log.display()
                )));
            }
            fs::rename(&kept_log, &log)?;
        }
        remove(&kept)?;
        sync_folder(file)?;
    }
    Ok(())
}

/// Removes what an earlier restore that was ended, or this one, has staged.
///
/// # Errors
/// The file system refuses.
pub fn discard(staged: &Path) -> io::Result<()> {
    remove(staged)
}

/// A name that nothing has yet: what is kept is nobody's to remove but a person's.
fn free_name(file: &Path, at: &str) -> PathBuf {
    let name = |number: u32| match number {
        1 => beside(file, &format!("{KEPT}-{at}")),
        number => beside(file, &format!("{KEPT}-{at}-{number}")),
    };
    let free = |name: &PathBuf| name.symlink_metadata().is_err();
    (1..1_000)
        .map(name)
        .find(free)
        .unwrap_or_else(|| name(1_000))
}

/// Writes the log of the database that is there into its file: a log that is left would be taken for one of the new
/// database. Whatever is too damaged for that keeps it. It takes that nobody else has the file open, who would go on with
/// what is there no longer.
fn empty_log(file: &Path) -> StoreResult<()> {
    let emptied = Db::open(&format!("sqlite://{}", file.display()))
        .and_then(|mut db| db.batch("PRAGMA journal_mode = DELETE"));
    match emptied {
        Err(error) if error.to_string().contains("locked") => Err(StoreError::Setup(
            "another program has it open, such as sqlite3 or Litestream; stop that, and restore again"
                .to_owned(),
        )),
        _ => Ok(()),
    }
}
