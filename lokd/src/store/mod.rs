//! The database: the only place that names diesel.
//!
//! Two doors, [`Store::read`] and [`Store::write`]: each takes one blocking closure, runs it in one transaction on a
//! thread that owns a connection, and answers when the outcome is durable. A closure may run more than once, so
//! whatever it writes (ids, secrets, the time) is drawn before and handed in.
//!
//! Must not import: service, http, admin, jobs, server.

mod connection;
mod error;
mod folded;
mod migrate;
mod postgres;
mod schema;
mod snapshot;
mod sqlite;
mod types;
mod work;

pub mod aliases;
pub mod audit_events;
pub mod authorization_codes;
pub mod avatars;
pub mod backup;
pub mod browsers;
pub mod channels;
pub mod claim_tokens;
pub mod client_secrets;
pub mod clients;
pub mod comments;
pub mod consents;
pub mod device_codes;
pub mod devices;
pub mod fakts_apps;
pub mod fakts_clients;
pub mod grants;
pub mod group_profiles;
pub mod hubs;
pub mod identities;
pub mod instances;
pub mod invites;
pub mod keys;
pub mod layers;
pub mod links;
pub mod logos;
pub mod mandate_keys;
pub mod mandates;
pub mod mappings;
pub mod memberships;
pub mod messages;
pub mod organizations;
pub mod outbox;
pub mod passkeys;
pub mod providers;
pub mod reads;
pub mod recovery_codes;
pub mod refresh_tokens;
pub mod releases;
pub mod roles;
pub mod scopes;
pub mod services;
pub mod sessions;
pub mod settings;
pub mod stashes;
pub mod templates;
pub mod throttles;
pub mod tokens;
pub mod totps;
pub mod transports;
pub mod users;
pub mod webauthn_challenges;

pub use connection::Db;
pub use error::{StoreError, StoreResult, TxFailure};
pub use migrate::{Migration, Mode as MigrateMode};
pub use types::{Json, Page, PageOf};

use crate::measure;
use bytes::Bytes;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tokio::sync::mpsc::Receiver;
use work::{Gate, Job};

/// Which database, and how many threads serve it.
#[derive(Clone)]
pub struct Settings {
    /// `sqlite:///path/to/file` or `postgres://…`.
    pub url: String,
    /// Reader threads on SQLite.
    pub readers: usize,
    /// Connections (and threads) on PostgreSQL.
    pub pool: usize,
    /// What to do about a schema that is not ours yet.
    pub migrate: MigrateMode,
}

/// A handle on the database. Cloning it is cheap; the threads end with the last handle.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    reads: Gate,
    writes: Gate,
    /// Held by the one that writes much: while it waits for its like on other nodes, it holds no more than one thread.
    long: Mutex<()>,
    backend: Backend,
    url: String,
    _threads: work::Threads,
}

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// One file, one process.
    Sqlite,
    /// A server that many nodes share.
    Postgres,
}

impl Backend {
    /// Reads the scheme of a database URL.
    ///
    /// # Errors
    /// A sentence, without the URL's secrets, when it is neither.
    pub fn of(url: &str) -> Result<Self, String> {
        if url.starts_with("sqlite:") {
            Ok(Self::Sqlite)
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Ok(Self::Postgres)
        } else {
            Err("the database URL begins with neither sqlite:// nor postgres://".to_owned())
        }
    }

    /// The word for people and metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }
}

/// The file behind a `sqlite:` URL; of a symbolic link, the one that it leads to, beside which SQLite keeps the rest.
#[must_use]
pub fn sqlite_file(url: &str) -> Option<PathBuf> {
    let rest = url.strip_prefix("sqlite:")?;
    let path = rest.strip_prefix("//").unwrap_or(rest);
    let there = || Path::new(path).canonicalize();
    (!path.is_empty()).then(|| there().unwrap_or_else(|_| PathBuf::from(path)))
}

/// Whether a write is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// Committed when the closure answers `Ok`.
    Yes,
    /// Rolled back whatever the closure answers: `--dry-run`.
    No,
}

impl Store {
    /// Opens the database, brings its schema up to date, and starts its threads. `progress` hears of each migration.
    ///
    /// # Errors
    /// When the database cannot be reached, or its schema is newer than this program or not lok's.
    pub fn open(settings: &Settings, progress: &mut dyn FnMut(Migration)) -> StoreResult<Self> {
        let backend = Backend::of(&settings.url).map_err(StoreError::Setup)?;
        let (reads, writes, threads) = match backend {
            Backend::Sqlite => sqlite::open(settings, progress)?,
            Backend::Postgres => postgres::open(settings, progress)?,
        };
        Ok(Self {
            inner: Arc::new(Inner {
                reads,
                writes,
                long: Mutex::new(()),
                backend,
                url: settings.url.clone(),
                _threads: threads,
            }),
        })
    }

    /// Which database this is.
    #[must_use]
    pub fn backend(&self) -> Backend {
        self.inner.backend
    }

    /// Runs `f` on a consistent snapshot; it cannot write.
    ///
    /// # Errors
    /// What `f` answers, or that the database is unavailable or its queue is full.
    pub async fn read<T, E, F>(&self, f: F) -> Result<T, E>
    where
        F: FnMut(&mut Db) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: TxFailure,
    {
        let began = Instant::now();
        let answer = self.inner.reads.run(Job::new(f, Keep::Yes)).await;
        measure::read(began);
        answer
    }

    /// Runs `f` in one transaction: `Ok` is durable before this answers, `Err` leaves nothing behind.
    /// A refusal that must be remembered (a used code stays used) is therefore an `Ok` value.
    ///
    /// # Errors
    /// What `f` answers, or that the database is unavailable or its queue is full.
    pub async fn write<T, E, F>(&self, f: F) -> Result<T, E>
    where
        F: FnMut(&mut Db) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: TxFailure,
    {
        self.write_if(Keep::Yes, f).await
    }

    /// [`Store::write`], rolled back at the end for [`Keep::No`], so that `--dry-run` is a flag and not a second path.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub async fn write_if<T, E, F>(&self, keep: Keep, f: F) -> Result<T, E>
    where
        F: FnMut(&mut Db) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: TxFailure,
    {
        let began = Instant::now();
        let answer = self.inner.writes.run(Job::new(f, keep)).await;
        measure::write(began);
        answer
    }

    /// [`Store::write_if`], for what writes so much that it takes seconds: one such after the other, on all nodes together.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub async fn write_long<T, E, F>(&self, keep: Keep, f: F) -> Result<T, E>
    where
        F: FnMut(&mut Db) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: TxFailure,
    {
        let _turn = self.inner.long.lock().await;
        let began = Instant::now();
        let answer = self.inner.writes.run(Job::new(f, keep).long()).await;
        measure::write(began);
        answer
    }

    /// Begins a backup on a thread and a connection of its own, and answers its bytes, piece by piece as they are taken.
    /// A failure is the last piece. Dropping the receiver ends it.
    ///
    /// # Errors
    /// There is no thread for it.
    pub fn dump(&self, about: backup::About) -> StoreResult<Receiver<StoreResult<Bytes>>> {
        let (to, pieces) = tokio::sync::mpsc::channel(2);
        let (url, runtime) = (self.inner.url.clone(), Handle::current());
        std::thread::Builder::new()
            .name("lok-backup".to_owned())
            .spawn(move || backup::dump(&url, about, to, runtime))
            .map_err(|error| StoreError::Unavailable(format!("no thread for it: {error}")))?;
        Ok(pieces)
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store")
            .field("backend", &self.inner.backend)
            .finish_non_exhaustive()
    }
}

/// Brings a database's schema up to date and closes it again: `lokd migrate`.
///
/// # Errors
/// As [`Store::open`].
pub fn migrate(url: &str, progress: &mut dyn FnMut(Migration)) -> StoreResult<usize> {
    let file = sqlite_file(url);
    let mut db = match &file {
        Some(file) => sqlite::open_sound(url, file)?,
        None => Db::open(url)?,
    };
    migrate::run(&mut db, file.as_deref(), MigrateMode::Auto, progress)
}
