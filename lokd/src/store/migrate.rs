//! Bringing the schema up to date: forward only, one transaction a step, one node at a time.

use super::connection::on_backend;
use super::error::is_passing;
use super::{Db, StoreError, StoreResult, snapshot};
use diesel::backend::Backend;
use diesel::migration::{Migration as _, MigrationSource};
use diesel::sqlite::Sqlite;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::path::Path;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any number that no other program of this database uses: `lok` in ASCII.
const LOCK: i64 = 0x6c_6f_6b;

/// What to do about a schema that is behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Bring it up to date.
    Auto,
    /// Refuse to start.
    Check,
    /// Do not look whether it is.
    Off,
}

/// One step that is about to run.
#[derive(Clone, Debug)]
pub struct Migration {
    /// Its name.
    pub name: String,
    /// Its place, from 1.
    pub number: usize,
    /// How many there are to run.
    pub of: usize,
}

/// Answers how many steps were run. Of an SQLite file that holds something a snapshot is kept beside it, if it is named.
pub(super) fn run(
    db: &mut Db,
    file: Option<&Path>,
    mode: Mode,
    progress: &mut dyn FnMut(Migration),
) -> StoreResult<usize> {
    if mode == Mode::Off {
        let there = as_it_is(db)?;
        return refuse_unknown(&there, &known::<Sqlite>(&SQLITE)?).map(|()| 0);
    }
    match db {
        Db::Sqlite(connection) => {
            let done = apply(
                connection,
                SQLITE,
                mode,
                progress,
                &mut |connection, step| {
                    file.map_or(Ok(()), |file| snapshot::take(connection, file, step))
                },
            )?;
            if let (Some(file), 1..) = (file, done) {
                snapshot::forget_old(file);
            }
            Ok(done)
        }
        Db::Postgres(connection) => {
            use diesel::connection::SimpleConnection;
            connection.batch_execute(&format!(
                "SET lock_timeout = 0; SET statement_timeout = 0; SELECT pg_advisory_lock({LOCK});"
            ))?;
            let done = apply(connection, POSTGRES, mode, progress, &mut |_, _| Ok(()));
            connection.batch_execute(&format!("SELECT pg_advisory_unlock({LOCK});"))?;
            done
        }
    }
}

/// The names of all migrations, oldest first. They are the same for both databases.
pub(super) fn names() -> StoreResult<Vec<String>> {
    let mut known = known::<Sqlite>(&SQLITE)?;
    known.sort();
    Ok(known.into_iter().map(|(_, name)| name).collect())
}

/// The names of the migrations that a database has, oldest first; none if it has no schema yet.
///
/// # Errors
/// It has one that this lokd does not know.
pub(super) fn applied(db: &mut Db) -> StoreResult<Vec<String>> {
    let mut versions: Vec<String> = match db {
        Db::Sqlite(connection) => versions(connection)?,
        Db::Postgres(connection) => versions(connection)?,
    };
    versions.sort();
    let known = known::<Sqlite>(&SQLITE)?;
    refuse_unknown(&versions, &known)?;
    Ok(known
        .into_iter()
        .filter(|(version, _)| versions.contains(version))
        .map(|(_, name)| name)
        .collect())
}

/// The versions that a database has, whose user may have no right to make a table.
fn as_it_is(db: &mut Db) -> StoreResult<Vec<String>> {
    use diesel::prelude::*;
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = diesel::sql_types::Text)]
        version: String,
    }
    let sql = "SELECT version FROM __diesel_schema_migrations";
    let rows = on_backend!(db, |connection| diesel::sql_query(sql)
        .load::<Row>(connection)
        .map_err(StoreError::from));
    match rows {
        Ok(rows) if !rows.is_empty() => Ok(rows.into_iter().map(|row| row.version).collect()),
        Ok(_) | Err(StoreError::Defect(_)) => Err(StoreError::Setup(
            "the database has no schema and database.migrate is \"off\"; run lokd migrate"
                .to_owned(),
        )),
        Err(error) => Err(error),
    }
}

/// Gives an empty SQLite database the schema that it had after these migrations.
pub(super) fn up_to(db: &mut Db, names: &[String]) -> StoreResult<()> {
    let Db::Sqlite(connection) = db else {
        return Err(StoreError::Defect("no SQLite".to_owned()));
    };
    // Which makes the table of those that there are.
    versions(connection)?;
    for step in MigrationSource::<Sqlite>::migrations(&SQLITE).map_err(failed)? {
        if names.contains(&step.name().to_string()) {
            connection.run_migration(&step).map_err(failed)?;
        }
    }
    Ok(())
}

fn apply<C, B>(
    connection: &mut C,
    source: EmbeddedMigrations,
    mode: Mode,
    progress: &mut dyn FnMut(Migration),
    before: &mut dyn FnMut(&mut C, &str) -> StoreResult<()>,
) -> StoreResult<usize>
where
    C: MigrationHarness<B>,
    B: Backend,
    EmbeddedMigrations: MigrationSource<B>,
{
    let applied = versions(connection)?;
    refuse_unknown(&applied, &known(&source)?)?;
    let pending = connection.pending_migrations(source).map_err(failed)?;
    if mode == Mode::Check && !pending.is_empty() {
        return Err(StoreError::Setup(format!(
            "the schema is {} steps behind and database.migrate is \"check\"; run lokd migrate",
            pending.len()
        )));
    }
    if let (Some(first), false) = (pending.first(), applied.is_empty()) {
        before(connection, &first.name().to_string())?;
    }
    for (index, step) in pending.iter().enumerate() {
        progress(Migration {
            name: step.name().to_string(),
            number: index + 1,
            of: pending.len(),
        });
        connection.run_migration(step).map_err(failed)?;
    }
    Ok(pending.len())
}

fn versions<C, B>(connection: &mut C) -> StoreResult<Vec<String>>
where
    C: MigrationHarness<B>,
    B: Backend,
{
    let applied = connection.applied_migrations().map_err(failed)?;
    Ok(applied.iter().map(ToString::to_string).collect())
}

/// Version and name of each migration.
fn known<B>(source: &EmbeddedMigrations) -> StoreResult<Vec<(String, String)>>
where
    B: Backend,
    EmbeddedMigrations: MigrationSource<B>,
{
    let steps = MigrationSource::<B>::migrations(source).map_err(failed)?;
    let named = steps.iter().map(|step| {
        let name = step.name();
        (name.version().to_string(), name.to_string())
    });
    Ok(named.collect())
}

fn refuse_unknown(applied: &[String], known: &[(String, String)]) -> StoreResult<()> {
    let unknown = applied
        .iter()
        .filter(|version| !known.iter().any(|(known, _)| known == *version))
        .max();
    let Some(unknown) = unknown else {
        return Ok(());
    };
    let newest = known.iter().map(|(version, _)| version).max();
    let what = if newest.is_none_or(|newest| unknown > newest) {
        "which is newer than this lokd knows"
    } else {
        "which no release of lokd has"
    };
    Err(StoreError::Setup(format!(
        "the database has schema {unknown}, {what}; run the lokd that made it, or restore a backup made before"
    )))
}

fn failed(error: Box<dyn std::error::Error + Send + Sync>) -> StoreError {
    let text = format!("the schema cannot be brought up to date: {error}");
    if is_passing(&text) {
        StoreError::Unavailable(text)
    } else {
        StoreError::Setup(text)
    }
}
