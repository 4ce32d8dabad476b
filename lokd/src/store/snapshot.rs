//! What an SQLite file was before its schema changed: a copy beside it.

use super::{StoreError, StoreResult};
use diesel::SqliteConnection;
use diesel::connection::SimpleConnection;
use rustix::fs::statvfs;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, fchown};
use std::path::{Path, PathBuf};

/// As many snapshots are kept.
const KEPT: usize = 3;
/// What stands between the name of the file and that of the migration.
const BEFORE: &str = ".before-";
/// A snapshot takes the room of the database, and the migration may take it again.
const ROOM: u64 = 2;

/// Copies the database to `FILE.before-MIGRATION`, mode 0600, whole or not at all.
pub(super) fn take(
    connection: &mut SqliteConnection,
    file: &Path,
    migration: &str,
) -> StoreResult<()> {
    let kept = beside(file, &format!("{BEFORE}{migration}"));
    let failed = |why: &dyn std::fmt::Display| {
        StoreError::Setup(format!(
            "the copy {} that is made before the schema changes could not be written: {why}; make room and try again, nothing was changed",
            kept.display()
        ))
    };
    // A full log would make the copy look larger than it is.
    connection.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")?;
    let size = fs::metadata(file).map_err(|error| failed(&error))?.len();
    let needed = size.saturating_mul(ROOM);
    let there = free(file).map_err(|error| failed(&error))?;
    if there < needed {
        return Err(StoreError::Setup(format!(
            "the schema has to change, and {} MiB are free where {} MiB may be needed for it and for a copy made before; make room and try again, nothing was changed",
            there >> 20,
            (needed >> 20) + 1,
        )));
    }
    let draft = beside(file, &format!("{BEFORE}{migration}.part"));
    let written = (|| -> Result<(), Box<dyn std::error::Error>> {
        remove(&draft)?;
        // VACUUM INTO takes an empty file, so that it is nobody else's from its first moment on.
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&draft)?;
        let name = draft.to_str().ok_or("its name is not UTF-8")?;
        let name = name.replace('\'', "''");
        connection.batch_execute(&format!("VACUUM INTO '{name}'"))?;
        let copy = File::open(&draft)?;
        copy.sync_all()?;
        give_to_its_owner(&copy, &draft);
        fs::rename(&draft, &kept)?;
        Ok(sync_folder(file)?)
    })();
    written.map_err(|error| {
        let _ = remove(&draft);
        failed(&error)
    })
}

/// Keeps the newest snapshots only. What cannot be removed stays.
pub(super) fn forget_old(file: &Path) {
    let mut prefix = file.file_name().unwrap_or_default().to_os_string();
    prefix.push(BEFORE);
    let Ok(entries) = fs::read_dir(folder(file)) else {
        return;
    };
    // Names of migrations begin with their date.
    let mut snapshots: Vec<OsString> = entries
        .flatten()
        .map(|entry| entry.file_name())
        .filter(|name| is_snapshot(name.as_encoded_bytes(), prefix.as_encoded_bytes()))
        .collect();
    // The half of one that was killed.
    let half = |name: &OsString| name.as_encoded_bytes().ends_with(b".part");
    for name in snapshots.extract_if(.., |name| half(name)) {
        let _ = fs::remove_file(file.with_file_name(name));
    }
    snapshots.sort();
    let old = snapshots.len().saturating_sub(KEPT);
    for name in snapshots.drain(..old) {
        let _ = fs::remove_file(file.with_file_name(name));
    }
}

/// A path beside the database's file.
pub(super) fn beside(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_os_string();
    name.push(suffix);
    file.with_file_name(name)
}

/// Makes names in the database's folder durable.
pub(super) fn sync_folder(file: &Path) -> io::Result<()> {
    File::open(folder(file))?.sync_all()
}

/// What root makes belongs to whom its folder belongs to: lokd has to open it.
pub(super) fn give_to_its_owner(file: &File, path: &Path) {
    if let (Ok(own), Ok(folder)) = (file.metadata(), fs::metadata(folder(path)))
        && own.uid() == 0
        && folder.uid() != 0
        && rustix::process::geteuid().is_root()
    {
        // Fails only where root itself may not do it, who can use the file then.
        let _ = fchown(file, Some(folder.uid()), Some(folder.gid()));
    }
}

/// Removes a file that may not be there.
pub(super) fn remove(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn is_snapshot(name: &[u8], prefix: &[u8]) -> bool {
    // Not what a restore left behind.
    name.strip_prefix(prefix)
        .is_some_and(|rest| rest.first().is_some_and(u8::is_ascii_digit))
}

/// Where a file is.
pub(super) fn folder(file: &Path) -> &Path {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Bytes that are free where the database is.
fn free(file: &Path) -> io::Result<u64> {
    let disk = statvfs(folder(file))?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}
