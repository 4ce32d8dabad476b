//! Bringing the schema up to date: forward only, one transaction a step, one node at a time.

use super::{Db, StoreError, StoreResult};
use diesel::migration::{Migration as _, MigrationSource};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

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
    /// Do not look.
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

/// Answers how many steps were run.
pub(super) fn run(
    db: &mut Db,
    mode: Mode,
    progress: &mut dyn FnMut(Migration),
) -> StoreResult<usize> {
    if mode == Mode::Off {
        return Ok(0);
    }
    match db {
        Db::Sqlite(connection) => apply(connection, SQLITE, mode, progress),
        Db::Postgres(connection) => {
            use diesel::connection::SimpleConnection;
            connection.batch_execute(&format!(
                "SET lock_timeout = 0; SET statement_timeout = 0; SELECT pg_advisory_lock({LOCK});"
            ))?;
            let done = apply(connection, POSTGRES, mode, progress);
            connection.batch_execute(&format!("SELECT pg_advisory_unlock({LOCK});"))?;
            done
        }
    }
}

fn apply<C, B>(
    connection: &mut C,
    source: EmbeddedMigrations,
    mode: Mode,
    progress: &mut dyn FnMut(Migration),
) -> StoreResult<usize>
where
    C: MigrationHarness<B>,
    B: diesel::backend::Backend,
    EmbeddedMigrations: MigrationSource<B>,
{
    let failed = |error: Box<dyn std::error::Error + Send + Sync>| {
        StoreError::Setup(format!("the schema cannot be brought up to date: {error}"))
    };
    let known = MigrationSource::<B>::migrations(&source).map_err(failed)?;
    let newest = known.iter().map(|step| step.name().version()).max();
    let applied = connection.applied_migrations().map_err(failed)?;
    if let Some(foreign) = applied
        .iter()
        .find(|version| newest.as_ref().is_none_or(|newest| *version > newest))
    {
        return Err(StoreError::Setup(format!(
            "the database has schema {foreign}, which is newer than this lokd knows; run the lokd that made it, or restore a backup made before"
        )));
    }
    let pending = connection.pending_migrations(source).map_err(failed)?;
    if mode == Mode::Check && !pending.is_empty() {
        return Err(StoreError::Setup(format!(
            "the schema is {} steps behind and database.migrate is \"check\"; run lokd migrate",
            pending.len()
        )));
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
