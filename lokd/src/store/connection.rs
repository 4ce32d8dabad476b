//! One connection of either kind, and how each is set up.

use super::{Backend, StoreError, StoreResult, sqlite_file};
use crate::config::with_defaults;
use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use std::path::Path;

/// A connection to either database. Queries are written once, against this.
#[derive(diesel::MultiConnection)]
pub enum Db {
    /// To a file.
    Sqlite(SqliteConnection),
    /// To a server.
    Postgres(PgConnection),
}

/// Runs the same expression on whichever connection it is, for the few statements that diesel does not
/// compile against both at once (`ON CONFLICT`).
macro_rules! on_backend {
    ($db:expr, |$conn:ident| $body:expr) => {
        match $db {
            $crate::store::Db::Sqlite($conn) => $body,
            $crate::store::Db::Postgres($conn) => $body,
        }
    };
}
pub(super) use on_backend;

const SQLITE_SETUP: &str = "\
    PRAGMA busy_timeout = 5000;\
    PRAGMA journal_mode = WAL;\
    PRAGMA synchronous = FULL;\
    PRAGMA foreign_keys = ON;\
    PRAGMA trusted_schema = OFF;\
    PRAGMA cell_size_check = ON;\
    PRAGMA temp_store = MEMORY;\
    PRAGMA wal_autocheckpoint = 0;";

/// A statement that takes longer than this is ended: a stuck server must not hold the threads for ever. What the server
/// says is read in English; only a superuser may ask for that, and others live with the language that it has.
const POSTGRES_SETUP: &str = "\
    SET application_name = 'lokd';\
    SET statement_timeout = '5s';\
    SET lock_timeout = '5s';\
    SET idle_in_transaction_session_timeout = '30s';\
    SET client_min_messages = 'warning';\
    SELECT set_config('lc_messages', 'C', false) WHERE current_setting('is_superuser') = 'on';";

/// How long a connection may be silent, where the URL does not say it: a network that swallows what is sent, or a server
/// whose machine is gone, must not hold the threads either, which the kernel's own would do for a quarter of an hour. What
/// was sent and is not received within the statement timeout never will be; who waits for an answer asks whether the other
/// side is still there.
const POSTGRES_PATIENCE: [(&str, &str); 5] = [
    ("connect_timeout", "3"),
    ("tcp_user_timeout", "5000"),
    ("keepalives_idle", "5"),
    ("keepalives_interval", "2"),
    ("keepalives_count", "3"),
];

impl Db {
    /// Connects and sets the connection up.
    pub(super) fn open(url: &str) -> StoreResult<Self> {
        match Backend::of(url).map_err(StoreError::Setup)? {
            Backend::Sqlite => {
                let file = sqlite_file(url)
                    .ok_or_else(|| StoreError::Setup("the sqlite URL names no file".to_owned()))?;
                let mut connection =
                    SqliteConnection::establish(&file.to_string_lossy()).map_err(|error| {
                        StoreError::Unavailable(format!("{}: {error}", file.display()))
                    })?;
                connection.batch_execute(SQLITE_SETUP)?;
                Ok(Self::Sqlite(connection))
            }
            Backend::Postgres => {
                let mut connection =
                    PgConnection::establish(&with_defaults(url, &POSTGRES_PATIENCE))
                        .map_err(|error| StoreError::Unavailable(told(&error.to_string())))?;
                connection.batch_execute(POSTGRES_SETUP)?;
                Ok(Self::Postgres(connection))
            }
        }
    }

    /// An empty SQLite database in memory.
    pub(super) fn memory() -> StoreResult<Self> {
        SqliteConnection::establish(":memory:")
            .map(Self::Sqlite)
            .map_err(|error| StoreError::Unavailable(error.to_string()))
    }

    /// A new SQLite database, not set up: the file `place`, which nobody else may read, or one without a name that goes
    /// with this handle, however the process ends.
    pub(super) fn scratch(place: Option<&Path>) -> StoreResult<Self> {
        let failed = |error: &dyn std::fmt::Display| {
            let place = place.map_or("a temporary file".into(), |place| place.to_string_lossy());
            StoreError::Unavailable(format!("{place} cannot be made: {error}"))
        };
        if let Some(place) = place {
            use std::os::unix::fs::OpenOptionsExt;
            std::fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(place)
                .map_err(|error| failed(&error))?;
        }
        let name = place.map(Path::to_string_lossy).unwrap_or_default();
        SqliteConnection::establish(&name)
            .map(Self::Sqlite)
            .map_err(|error| failed(&error))
    }

    /// Executes plain statements: transaction control and set-up only.
    pub(super) fn batch(&mut self, sql: &str) -> StoreResult<()> {
        on_backend!(self, |connection| connection.batch_execute(sql)).map_err(StoreError::from)
    }
}

/// The first line of what libpq says; it repeats the parts of the URL over several. What it quotes before it has found a
/// server is left out: that may be a password which it took for something else.
fn told(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let found = ["connection to server ", "could not translate host name "];
    if found.iter().any(|start| line.starts_with(start)) {
        return line.to_owned();
    }
    match (line.split_once('"'), line.rsplit_once('"')) {
        (Some((before, _)), Some((_, after))) => format!("{before}\"…\"{after}"),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libpq_repeats_nothing_of_a_url_that_it_does_not_understand() {
        for url in [
            "postgres://lok:p@hunter2:w0rd@h:5432/lok",
            "postgres://lok:hunter2:cret/x@h/lok",
            "postgres://lok:hunter2%zz@h/lok",
            "postgres://h/lok?password=a&hunter2",
            "postgres://h/lok?password=a&hunter2=b",
            "postgres://h/lok?sslmode=hunter2",
        ] {
            let Err(error) = Db::open(url) else {
                panic!("{url} is understood");
            };
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
    }
}
