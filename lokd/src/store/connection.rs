//! One connection of either kind, and how each is set up.

use super::{Backend, StoreError, StoreResult, sqlite_file};
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
                let separator = if url.contains('?') { '&' } else { '?' };
                let url = if url.contains("connect_timeout") {
                    url.to_owned()
                } else {
                    format!("{url}{separator}connect_timeout=3")
                };
                let mut connection = PgConnection::establish(&url)
                    .map_err(|error| StoreError::Unavailable(first_line(&error.to_string())))?;
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

/// libpq repeats the whole connection string's parts over several lines; the first says what is wrong.
fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
