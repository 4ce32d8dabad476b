//! SQLite: one thread writes, a few read, one checkpoints.
//!
//! Queued writes run each in a savepoint inside one `BEGIN IMMEDIATE`, are committed together with one fsync, and are
//! answered after the commit. There is no timer: a batch is whatever is waiting. SQLite may roll a whole transaction
//! back by itself (disk full, I/O error); then the next RELEASE fails, the batch is rolled back and its jobs run again
//! one by one, so that only the job at fault is refused.

use super::snapshot::{beside, give_to_its_owner};
use super::work::{self, Gate, Outcome, Queue, Threads, Work};
use super::{Db, Migration, Settings, StoreError, StoreResult, backup, migrate, sqlite_file};
use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// The most jobs that share a commit.
const BATCH: usize = 256;
/// A write-ahead log of more bytes than this is copied into the database. The file begins anew then, and is cut to this
/// length with the next commit (`journal_size_limit`), so that its length goes on telling how much is in it.
const CHECKPOINT_AT: u64 = 4 * 1024 * 1024;

/// A database of more bytes than this is not looked through at each start: it would take seconds.
const CHECKED: u64 = 256 * 1024 * 1024;

pub(super) fn open(
    settings: &Settings,
    progress: &mut dyn FnMut(Migration),
) -> StoreResult<(Gate, Gate, Threads)> {
    let file = sqlite_file(&settings.url)
        .ok_or_else(|| StoreError::Setup("the sqlite URL names no file".to_owned()))?;
    let mut writer = open_sound(&settings.url, &file)?;
    writer.batch(&format!("PRAGMA journal_size_limit = {CHECKPOINT_AT}"))?;
    migrate::run(&mut writer, Some(&file), settings.migrate, progress)?;

    let mut threads = Threads::default();
    let (reads, read_queue) = Gate::new();
    for number in 0..settings.readers.max(1) {
        let mut reader = Db::open(&settings.url)?;
        reader.batch("PRAGMA query_only = ON;")?;
        let queue = Queue::clone(&read_queue);
        threads.start(&format!("lok-read-{number}"), move || read(reader, &queue))?;
    }
    let (checkpoint, due) = sync_channel(1);
    let checkpointer = Db::open(&settings.url)?;
    threads.start("lok-checkpoint", move || keep_short(checkpointer, &due))?;
    let (writes, write_queue) = Gate::new();
    let log = PathBuf::from(format!("{}-wal", file.display()));
    threads.start("lok-write", move || {
        write(writer, &write_queue, &log, &checkpoint);
    })?;
    Ok((reads, writes, threads))
}

/// Opens the database, if its pages are what they have to be: a damaged one would be damaged further.
pub(super) fn open_sound(url: &str, file: &Path) -> StoreResult<Db> {
    let damaged = |why: &str| {
        StoreError::Setup(format!(
            "{} is damaged ({why}); keep a copy of it, and restore the last backup: lokd restore FILE",
            file.display()
        ))
    };
    let refuse = |error: StoreError| match &error {
        StoreError::Defect(why) if why.contains("malformed") || why.contains("not a database") => {
            damaged(why)
        }
        _ => error,
    };
    make_private(file)?;
    backup::put_back(file).map_err(|error| {
        StoreError::Unavailable(format!("{} cannot be opened: {error}", file.display()))
    })?;
    let mut db = Db::open(url).map_err(refuse)?;
    if std::fs::metadata(file).is_ok_and(|file| file.len() <= CHECKED) {
        let found = quick_check(&mut db).map_err(refuse)?;
        if found != "ok" {
            return Err(damaged(found.lines().last().unwrap_or_default()));
        }
    }
    Ok(db)
}

fn quick_check(db: &mut Db) -> StoreResult<String> {
    use diesel::prelude::*;
    #[derive(QueryableByName)]
    struct Line {
        #[diesel(sql_type = diesel::sql_types::Text)]
        quick_check: String,
    }
    let lines: Vec<Line> = diesel::sql_query("PRAGMA quick_check(1)").load(db)?;
    Ok(lines
        .into_iter()
        .map(|line| line.quick_check)
        .next()
        .unwrap_or_default())
}

/// The file is nobody else's from its first moment on, nor is one that somebody else made.
fn make_private(file: &Path) -> StoreResult<()> {
    let refuse = |error: io::Error| {
        StoreError::Unavailable(format!("{} cannot be opened: {error}", file.display()))
    };
    let made = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(file)
        .map_err(refuse)?;
    give_to_its_owner(&made, file);
    for name in ["", "-wal", "-shm"] {
        let path = beside(file, name);
        let is_open = fs::metadata(&path).is_ok_and(|there| there.mode() & 0o077 != 0);
        if is_open && let Err(error) = fs::set_permissions(&path, Permissions::from_mode(0o600)) {
            tracing::warn!(%error, "{} can be opened by others", path.display());
        }
    }
    Ok(())
}

fn read(mut db: Db, queue: &Queue) {
    while let Some(mut job) = work::next(queue) {
        if let Err(error) = db.batch("BEGIN") {
            job.refuse(error);
            continue;
        }
        job.run(&mut db);
        let _ = db.batch("ROLLBACK");
        job.answer();
    }
}

fn keep_short(mut db: Db, due: &Receiver<()>) {
    while due.recv().is_ok() {
        // A checkpoint that readers hold up is tried again after the next batch.
        let _ = db.batch("PRAGMA wal_checkpoint(PASSIVE)");
    }
    let _ = db.batch("PRAGMA wal_checkpoint(TRUNCATE)");
}

fn write(mut db: Db, queue: &Queue, log: &Path, checkpoint: &SyncSender<()>) {
    while let Some(first) = work::next(queue) {
        let mut batch = vec![first];
        batch.append(&mut work::waiting(queue, BATCH - 1));
        commit_together(&mut db, batch);
        if std::fs::metadata(log).is_ok_and(|log| log.len() > CHECKPOINT_AT) {
            let _ = checkpoint.try_send(());
        }
    }
}

fn commit_together(db: &mut Db, mut batch: Vec<Box<dyn Work>>) {
    match attempt(db, &mut batch) {
        Ok(()) => batch.into_iter().for_each(|job| job.answer()),
        Err(error) => {
            let _ = db.batch("ROLLBACK");
            if batch.len() == 1 {
                batch.into_iter().for_each(|job| {
                    job.refuse(StoreError::Unavailable(error.to_string()));
                });
            } else {
                for job in batch {
                    commit_together(db, vec![job]);
                }
            }
        }
    }
}

/// Runs every job and commits. An error says that nothing of the batch may be taken as done.
fn attempt(db: &mut Db, batch: &mut [Box<dyn Work>]) -> StoreResult<()> {
    db.batch("BEGIN IMMEDIATE")?;
    for job in batch {
        db.batch("SAVEPOINT lok_job")?;
        if job.run(db) == Outcome::Keep {
            db.batch("RELEASE lok_job")?;
        } else {
            db.batch("ROLLBACK TO lok_job; RELEASE lok_job")?;
        }
    }
    db.batch("COMMIT")
}
