//! Reading: a backup becomes an SQLite database, which is then looked at like any other.

use super::Line;
use super::dump::hex;
use super::shape::{self, Kind, Table};
use crate::store::connection::on_backend;
use crate::store::{Db, StoreError, StoreResult, migrate};
use aws_lc_rs::digest::{self, Context};
use diesel::prelude::*;
use lok_common::backup::{END, LONGEST_LINE, Last, Manifest, NoBackup, TableHead, read_first_line};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, Read};
use std::path::Path;

/// Rows are added in lists of this many bytes, or of one longer row.
const LIST: usize = 256 * 1024;

/// Fast, since a half-read backup is thrown away; made safe by [`Staged::seal`].
const SETUP: &str = "\
    PRAGMA journal_mode = OFF;\
    PRAGMA synchronous = OFF;\
    PRAGMA foreign_keys = OFF;\
    PRAGMA trusted_schema = OFF;\
    PRAGMA cell_size_check = ON;\
    PRAGMA locking_mode = EXCLUSIVE;";

/// Why a backup cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file does not let itself be read.
    #[error("it cannot be read: {0}")]
    Read(std::io::Error),
    /// It is no backup, not a whole one, or not one that this lokd understands.
    #[error("{0}")]
    Broken(String),
    /// The database that it is read into fails.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A backup that was read, whole and unharmed, into a database of its own.
pub struct Staged {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The database. Nobody else has it.
    pub db: Db,
}

pub(super) fn stage(
    input: &mut dyn BufRead,
    place: Option<&Path>,
    heard: &mut dyn FnMut(u64, u64),
) -> Result<Staged, BackupError> {
    let mut lines = Lines::new(input);
    let manifest = first(&mut lines)?;
    let tables = shape::tables(&manifest.schema)?;
    let mut db = Db::scratch(place)?;
    db.batch(SETUP)?;
    migrate::up_to(&mut db, &manifest.schema)?;
    db.batch("BEGIN")?;
    load(&mut lines, &manifest, &tables, &mut db, heard)?;
    db.batch("COMMIT")?;
    sound(&mut db)?;
    Ok(Staged { manifest, db })
}

impl Staged {
    /// Brings the schema up to date. Answers how many steps that took.
    ///
    /// # Errors
    /// Those of the database.
    pub fn migrate(&mut self) -> StoreResult<usize> {
        self.db.batch("PRAGMA foreign_keys = ON")?;
        migrate::run(&mut self.db, None, migrate::Mode::Auto, &mut |_| {})
    }

    /// Changes what is staged, all of it or nothing.
    ///
    /// # Errors
    /// What `change` answers, and those of the database: then what is staged is to be thrown away.
    pub fn change<T>(&mut self, change: impl FnOnce(&mut Db) -> StoreResult<T>) -> StoreResult<T> {
        // Without a journal nothing can be rolled back; a failure ends the whole restore.
        self.db.batch("BEGIN")?;
        let done = change(&mut self.db)?;
        self.db.batch("COMMIT")?;
        Ok(done)
    }

    /// Looks once more whether all is well, writes everything out and closes the database, so that its file can take
    /// another one's place.
    ///
    /// # Errors
    /// It is not well, or cannot be written.
    pub fn seal(mut self, file: &Path) -> Result<(), BackupError> {
        sound(&mut self.db)?;
        drop(self.db);
        std::fs::File::open(file)
            .and_then(|file| file.sync_all())
            .map_err(|error| StoreError::Unavailable(error.to_string()))?;
        Ok(())
    }
}

fn first(lines: &mut Lines<'_>) -> Result<Manifest, BackupError> {
    let Some(line) = lines.next().map_err(foreign)? else {
        return Err(broken("it is empty"));
    };
    let manifest = read_first_line(line).map_err(|why| match why {
        NoBackup::Newer(_) => broken(format!("{why}; use the lokd that wrote it, or a newer one")),
        _ => broken(why),
    })?;
    let known = migrate::names()?;
    let newest = known.last().cloned().unwrap_or_default();
    if let Some(unknown) = manifest.schema.iter().find(|name| !known.contains(name)) {
        return Err(broken(if *unknown > newest {
            format!(
                "its schema is newer than this lokd knows: it has {unknown}, lokd {} wrote it; use that one, or a newer one",
                manifest.lok
            )
        } else {
            format!("its schema is none of lok's: it has {unknown}")
        }));
    }
    if manifest.schema.is_empty() || !known.starts_with(&manifest.schema) {
        return Err(broken("its schema is none that a release of lok had"));
    }
    Ok(manifest)
}

/// A first line without an end is that of some other file.
fn foreign(error: BackupError) -> BackupError {
    match error {
        BackupError::Broken(_) => broken(NoBackup::Foreign),
        other => other,
    }
}

fn load(
    lines: &mut Lines<'_>,
    manifest: &Manifest,
    tables: &[Table],
    db: &mut Db,
    heard: &mut dyn FnMut(u64, u64),
) -> Result<(), BackupError> {
    let of = manifest.rows();
    let mut read = 0_u64;
    let mut now: Option<Rows<'_>> = None;
    let mut counts = BTreeMap::new();
    loop {
        let number = lines.number + 1;
        let Some(line) = lines.next()? else {
            return Err(broken("it is cut off: its end is missing"));
        };
        if line.starts_with(END) {
            let last: Last = serde_json::from_slice(line)
                .map_err(|error| broken(format!("its end cannot be read: {error}")))?;
            if let Some(rows) = now {
                rows.close(db, &mut counts)?;
            }
            if last.end.sha256 != lines.hash() {
                return Err(broken(
                    "it was changed or damaged after it was written: its hash is another one",
                ));
            }
            if counts != manifest.tables || last.end.rows != read {
                return Err(broken("it does not have the rows that it says it has"));
            }
            if lines.next()?.is_some() {
                return Err(broken("something follows behind its end"));
            }
            return Ok(());
        }
        let line =
            std::str::from_utf8(line).map_err(|_| broken(format!("line {number} is not UTF-8")))?;
        if line.starts_with('[') {
            let rows = now
                .as_mut()
                .ok_or_else(|| broken("it has a row before the first table"))?;
            rows.take(line, number, db)?;
            read += 1;
            if read.is_multiple_of(1_000) {
                heard(read, of);
            }
            continue;
        }
        let head: TableHead = serde_json::from_str(line)
            .map_err(|_| broken(format!("line {number} is neither a table nor a row")))?;
        if let Some(rows) = now {
            rows.close(db, &mut counts)?;
        }
        if counts.contains_key(&head.table) {
            return Err(broken(format!("table {:?} is there twice", head.table)));
        }
        let table = tables.iter().find(|table| table.name == head.table);
        let table = table.filter(|table| {
            let names = table.columns.iter().map(|column| &column.name);
            names.eq(&head.columns)
        });
        let table =
            table.ok_or_else(|| broken(format!("table {:?} is none of its schema", head.table)))?;
        now = Some(Rows {
            table,
            insert: table.insert(db),
            list: String::new(),
            waiting: 0,
            added: 0,
        });
    }
}

/// The rows of one table.
struct Rows<'a> {
    table: &'a Table,
    insert: String,
    /// Rows that wait, with commas between them.
    list: String,
    waiting: usize,
    added: u64,
}

impl Rows<'_> {
    fn take(&mut self, line: &str, number: u64, db: &mut Db) -> Result<(), BackupError> {
        if !fits(self.table, line) {
            return Err(broken(format!(
                "line {number} is no row of table {:?}",
                self.table.name
            )));
        }
        if self.list.len() + line.len() > LIST {
            self.add(db)?;
        }
        if !self.list.is_empty() {
            self.list.push(',');
        }
        self.list.push_str(line);
        self.waiting += 1;
        Ok(())
    }

    fn add(&mut self, db: &mut Db) -> Result<(), BackupError> {
        if self.waiting == 0 {
            return Ok(());
        }
        let added = add(db, &self.insert, &self.list).map_err(|error| match error {
            StoreError::Unavailable(_) => BackupError::Store(error),
            other => broken(format!(
                "table {:?} does not take its rows: {other}",
                self.table.name
            )),
        })?;
        if added != self.waiting {
            return Err(broken(format!(
                "rows of table {:?} are lost",
                self.table.name
            )));
        }
        self.added += u64::try_from(added).unwrap_or_default();
        self.waiting = 0;
        self.list.clear();
        Ok(())
    }

    fn close(mut self, db: &mut Db, counts: &mut BTreeMap<String, u64>) -> Result<(), BackupError> {
        self.add(db)?;
        counts.insert(self.table.name.clone(), self.added);
        Ok(())
    }
}

/// Adds the rows of a list without its brackets; answers how many.
pub(super) fn add(db: &mut Db, insert: &str, list: &str) -> StoreResult<usize> {
    let rows = format!("[{list}]");
    Ok(on_backend!(db, |connection| diesel::sql_query(insert)
        .bind::<diesel::sql_types::Text, _>(&rows)
        .execute(connection))?)
}

/// Whether a line is a row of the table: as many values, each of its column's kind.
fn fits(table: &Table, line: &str) -> bool {
    let Ok(values) = serde_json::from_str::<Vec<Value>>(line) else {
        return false;
    };
    values.len() == table.columns.len()
        && values
            .iter()
            .zip(&table.columns)
            .all(|(value, column)| match (value, column.kind) {
                (Value::Null, _) | (Value::String(_), Kind::Text) => true,
                (Value::Number(number), Kind::Number) => number.is_i64(),
                (Value::Number(number), Kind::Truth) => {
                    matches!(number.as_i64(), Some(0 | 1))
                }
                (Value::String(text), Kind::Bytes) => {
                    text.len().is_multiple_of(2)
                        && text.bytes().all(|byte| byte.is_ascii_hexdigit())
                }
                _ => false,
            })
}

/// Whether the database is in itself as it has to be.
fn sound(db: &mut Db) -> Result<(), BackupError> {
    for (sql, what) in [
        (
            "SELECT integrity_check AS line FROM pragma_integrity_check WHERE integrity_check <> 'ok' LIMIT 1",
            "the database in it is damaged",
        ),
        (
            "SELECT \"table\" || ' refers to ' || \"parent\" AS line FROM pragma_foreign_key_check LIMIT 1",
            "a row in it refers to one that is not there",
        ),
    ] {
        let found: Vec<Line> = diesel::sql_query(sql).load(db).map_err(StoreError::from)?;
        if let Some(Line { line }) = found.first() {
            return Err(broken(format!("{what}: {line}")));
        }
    }
    Ok(())
}

/// The lines of the input, and the hash of those before the one at hand.
struct Lines<'a> {
    input: &'a mut dyn BufRead,
    line: Vec<u8>,
    digest: Context,
    /// How many were read.
    number: u64,
}

impl<'a> Lines<'a> {
    fn new(input: &'a mut dyn BufRead) -> Self {
        Self {
            input,
            line: Vec::new(),
            digest: Context::new(&digest::SHA256),
            number: 0,
        }
    }

    /// The next line, without its end; `None` behind the last one.
    fn next(&mut self) -> Result<Option<&[u8]>, BackupError> {
        self.digest.update(&self.line);
        self.line.clear();
        let most = u64::try_from(LONGEST_LINE).unwrap_or(u64::MAX);
        let read = (&mut *self.input)
            .take(most)
            .read_until(b'\n', &mut self.line);
        if read.map_err(BackupError::Read)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        match self.line.strip_suffix(b"\n") {
            Some(line) => Ok(Some(line)),
            None if self.line.len() < LONGEST_LINE => {
                Err(broken("it is cut off in the middle of a line"))
            }
            None => Err(broken(format!(
                "line {} is longer than any line of a backup",
                self.number
            ))),
        }
    }

    fn hash(&self) -> String {
        hex(self.digest.clone().finish().as_ref())
    }
}

fn broken(why: impl std::fmt::Display) -> BackupError {
    BackupError::Broken(why.to_string())
}
