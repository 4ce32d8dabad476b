//! From a configuration to a [`Lok`] with its database, its master key and nothing served yet.

use crate::config::{Config, MasterKey, Migrate, redact_url};
use crate::crypto::clock::Clock;
use crate::crypto::master::{self, MasterError, Source};
use crate::crypto::password::{Parameters, PasswordPool};
use crate::crypto::random::OsRandom;
use crate::crypto::seal::Sealer;
use crate::exit::{Class, Exit};
use crate::outbound::Outbound;
use crate::run::progress::Progress;
use crate::server::lifecycle;
use crate::server::lock::Lock;
use crate::service::backup::MASTER;
use crate::service::{Actor, Lok, clock, keys, scopes, versions};
use crate::store::{self, MigrateMode, Migration, Store, StoreError, StoreResult, settings};
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Arc;

/// Opens everything that is not a listener. The locks are to be held until the store is closed.
///
/// # Errors
/// Whatever kept it from starting, by class: 78, 75, 69 or 77.
pub async fn open(config: Config, clock: Arc<dyn Clock>) -> Result<(Lok, Vec<Lock>), Exit> {
    lifecycle::harden();
    std::fs::create_dir_all(&config.server.data_dir)
        .map_err(|why| directory_exit(&config.server.data_dir, why))?;
    let mut locks = vec![Lock::take(&config.server.data_dir)?];
    locks.extend(lock_database(&config.database.url)?);
    let store = open_store(&config)?;
    let sealer = open_master(&config, &store).await?;
    let passwords = PasswordPool::new(
        Parameters {
            memory_kib: config.password.memory_kib,
            iterations: config.password.iterations,
            parallelism: config.password.parallelism,
            workers: config.password.workers,
            queue: config.password.queue,
        },
        Arc::new(OsRandom),
    )
    .map_err(|why| {
        Exit::new(
            Class::Config,
            "passwords cannot be hashed like this",
            why,
            "mend the section [password]",
        )
    })?;
    let outbound = outbound(&config, &clock)?;
    let lok = Lok::new(config, store, clock, passwords, sealer, outbound);
    prepare(&lok).await?;
    Ok((lok, locks))
}

fn outbound(config: &Config, clock: &Arc<dyn Clock>) -> Result<Outbound, Exit> {
    let own = [config.http.listen.as_slice(), &config.metrics.listen].concat();
    Outbound::new(&config.outbound, &own, Arc::clone(clock)).map_err(|why| {
        Exit::new(
            Class::Config,
            "nothing outside can be asked like this",
            why,
            "mend the section [outbound]",
        )
    })
}

/// The lock beside an SQLite file; a server's database may have many nodes.
pub(super) fn lock_database(url: &str) -> Result<Option<Lock>, Exit> {
    store::sqlite_file(url)
        .map(|file| Lock::beside(&file))
        .transpose()
}

fn open_store(config: &Config) -> Result<Store, Exit> {
    let settings = store::Settings {
        url: config.database.url.clone(),
        readers: config.database.readers,
        pool: config.database.pool,
        migrate: match config.database.migrate {
            Migrate::Auto => MigrateMode::Auto,
            Migrate::Check => MigrateMode::Check,
            Migrate::Off => MigrateMode::Off,
        },
    };
    let progress = Progress::start("bringing the schema up to date");
    let _starting = lifecycle::starting();
    Store::open(&settings, &mut |step| told(&progress, &step))
        .map_err(|error| database_exit(&config.database.url, error))
}

/// Says that a step of the schema begins.
pub(super) fn told(progress: &Progress, step: &Migration) {
    progress.step(step.number, step.of);
    tracing::info!(
        step = step.number,
        of = step.of,
        name = step.name,
        "bringing the schema up to date"
    );
}

async fn open_master(config: &Config, store: &Store) -> Result<Sealer, Exit> {
    let empty = store
        .read(|db| {
            StoreResult::Ok(
                settings::find(db, MASTER)?.is_none() && store::keys::all(db)?.is_empty(),
            )
        })
        .await
        .map_err(|error| database_exit(&config.database.url, error))?;
    let source = master_source(config);
    let master = master::load(&source, empty, &OsRandom).map_err(|error| master_exit(&error))?;
    if master.created {
        tracing::warn!(
            at = %source,
            "a master key was made: keep a copy of it apart from the database's, nothing can be opened without it"
        );
    }
    Ok(Sealer::new(master.key))
}

/// Opens the master key, which has to be there: the user's, or for root that of whom the data directory belongs to.
pub(super) fn known_master(config: &Config) -> Result<Sealer, Exit> {
    let owner = std::fs::metadata(&config.server.data_dir).map_or(0, |data| data.uid());
    master::known(&master_source(config), owner)
        .map(Sealer::new)
        .map_err(|error| master_exit(&error))
}

fn master_source(config: &Config) -> Source {
    match config.keys.master.clone() {
        MasterKey::File(path) => Source::File(path),
        MasterKey::Credential(name) => Source::Credential(name),
        MasterKey::Keyring { service, account } => Source::Keyring { service, account },
    }
}

/// The first write: it refuses another master key than the one that everything is sealed under.
async fn prepare(lok: &Lok) -> Result<(), Exit> {
    let url = lok.config().database.url.clone();
    let id = lok.sealer.key_id();
    let fresh = lok.fresh(Actor::lokd());
    let other = lok
        .store
        .write(move |db| {
            let fresh = fresh.clone();
            match settings::find(db, MASTER)? {
                Some((known, _)) if known != id => return Ok(Some((known, id.clone()))),
                Some(_) => {}
                None => settings::put(db, MASTER, &id, fresh.now)?,
            }
            scopes::ensure_defaults(db, &fresh)?;
            StoreResult::Ok(None)
        })
        .await
        .map_err(|error| database_exit(&url, error))?;
    match other {
        None => Ok(()),
        Some((known, ours)) => Err(Exit::new(
            Class::Keys,
            "this is not the master key of this database",
            format!(
                "everything in it is sealed under master key {known}, and this one is {ours}; nothing was changed"
            ),
            "put the master key back that belongs to it; another node has it, or the backup of keys",
        )),
    }
}

/// Makes the first keys if there are none, and reads everything that is kept in memory.
///
/// # Errors
/// 69 and 77.
pub async fn load(lok: &Arc<Lok>) -> Result<(), Exit> {
    let url = lok.config().database.url.clone();
    let _progress = Progress::start("making signing keys");
    keys::tend(lok).await.map_err(|error| keys_exit(&error))?;
    versions::notice(lok).await.map_err(|error| match error {
        StoreError::Setup(_) => keys_exit(&error),
        other => database_exit(&url, other),
    })?;
    clock::watch(lok)
        .await
        .map_err(|error| database_exit(&url, error))
}

fn keys_exit(error: &dyn std::fmt::Display) -> Exit {
    Exit::new(
        Class::Keys,
        "the signing keys cannot be used",
        error,
        "see that the master key is the right one and that the database can be written",
    )
}

fn master_exit(error: &MasterError) -> Exit {
    let text = error.to_string();
    let (why, fix) = text.split_once("; ").unwrap_or((
        text.as_str(),
        "put the right master key there, as 43 characters of base64url",
    ));
    Exit::new(Class::Keys, "there is no usable master key", why, fix)
}

pub(super) fn database_exit(url: &str, error: StoreError) -> Exit {
    let text = error.to_string();
    let (why, fix) = match (&error, text.rsplit_once("; ")) {
        (StoreError::Setup(_), Some((why, fix))) => (why, fix),
        _ if text.contains("disk is full") || text.contains("No space left") => (
            text.as_str(),
            "make room on its disk, then try again; what was acknowledged is kept",
        ),
        _ => (
            text.as_str(),
            "see that it runs, that database.url is right, and that lokd's user may use it",
        ),
    };
    Exit::new(
        Class::Database,
        format!("the database {} cannot be used", redact_url(url)),
        why,
        fix,
    )
}

pub(super) fn directory_exit(path: &Path, why: std::io::Error) -> Exit {
    Exit::new(
        Class::Config,
        format!("the data directory {} cannot be made", path.display()),
        why,
        "make it, owned by the user that lokd runs as, or change server.data_dir",
    )
}
