//! Backups: who may have one gets it as it is read, and what was read from one is looked through.

use super::{Actor, Failure, Fresh, Lok, audit, keys};
use crate::crypto::seal::Sealer;
use crate::store::backup::{About, Ended, Staged, end_openers};
use crate::store::{StoreError, StoreResult, settings};
use bytes::Bytes;
use lok_common::Time;
use lok_common::{ErrorCode, Problem};
use serde_json::json;
use std::sync::Arc;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::mpsc::Receiver;

/// The setting that names the master key under which everything of a database is sealed.
pub const MASTER: &str = "master.key_id";

/// Backups at a time: each keeps its snapshot, and reads the whole disk.
pub const AT_ONCE: usize = 1;

/// Why a grant ended that a restore found alive.
const REASON: &str = "restore";

/// A backup on its way.
pub struct Pieces {
    first: Option<Bytes>,
    rest: Receiver<StoreResult<Bytes>>,
    _turn: OwnedSemaphorePermit,
}

impl Pieces {
    /// The next bytes. A failure is in the log, and means that the backup is none.
    pub async fn next(&mut self) -> Option<Result<Bytes, String>> {
        if let Some(first) = self.first.take() {
            return Some(Ok(first));
        }
        let piece = self.rest.recv().await?;
        Some(piece.map_err(|error| {
            tracing::error!(%error, "a backup was broken off");
            error.to_string()
        }))
    }
}

/// Begins a backup of everything, which the audit log knows of before it has left.
///
/// # Errors
/// Another one is being made, or the database cannot be read.
pub async fn create(lok: &Lok, actor: Actor) -> Result<Pieces, Failure> {
    let turn = Arc::clone(&lok.backups).try_acquire_owned().map_err(|_| {
        Problem::new(ErrorCode::Conflict, "another backup is being made")
            .fix("wait until it is done")
    })?;
    audit::link(lok).await?;
    let fresh = lok.fresh(actor);
    let created_at = Time(fresh.now);
    lok.store
        .write(move |db| audit::record(db, &fresh.clone(), audit::Event::ok("backup.create")))
        .await?;
    let mut rest = lok.store.dump(About {
        issuer: lok.issuer(),
        created_at,
        master_key: lok.sealer.key_id(),
    })?;
    // What fails before the first byte is told as a failure.
    let gone = || StoreError::Unavailable("it was closed meanwhile".to_owned());
    let first = rest.recv().await.ok_or_else(gone)??;
    Ok(Pieces {
        first: Some(first),
        rest,
        _turn: turn,
    })
}

/// What was found in a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Findings {
    /// Audit events whose chain is whole.
    pub events: u64,
    /// Signing keys that open with the master key; not known without it.
    pub keys: Option<usize>,
}

/// What is wrong with a backup that was read.
#[derive(Debug, thiserror::Error)]
pub enum Wrong {
    /// It says two things at once, or somebody changed it.
    #[error("{0}")]
    Broken(String),
    /// It belongs to another master key.
    #[error("{0}")]
    Master(String),
    /// The database that it was read into fails.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Looks through a backup: the chain of the audit log, and, with the master key, whether the signing keys open.
///
/// # Errors
/// [`Wrong`].
pub fn look(staged: &mut Staged, sealer: Option<&Sealer>) -> Result<Findings, Wrong> {
    let Staged { manifest, db } = staged;
    let found = audit::check(db)?;
    if let Some(seq) = found.first_bad_seq {
        return Err(Wrong::Broken(format!(
            "the audit log in it is not as it was written, from event {seq} on"
        )));
    }
    if let Some((known, _)) = settings::find(db, MASTER)?
        && known != manifest.master_key
    {
        return Err(Wrong::Broken(format!(
            "it says that master key {} belongs to it, and its database that it is {known}",
            manifest.master_key
        )));
    }
    let mut opened = None;
    if let Some(sealer) = sealer {
        let ours = sealer.key_id();
        if ours != manifest.master_key {
            return Err(Wrong::Master(format!(
                "everything in it is sealed under master key {}, and this one is {ours}",
                manifest.master_key
            )));
        }
        opened = Some(keys::open_all(db, sealer).map_err(|error| match error {
            StoreError::Setup(why) => Wrong::Broken(why),
            other => Wrong::Store(other),
        })?);
    }
    Ok(Findings {
        events: found.events,
        keys: opened,
    })
}

/// What a restore does with what it restores.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// Leave sessions, grants, codes and links as they were.
    pub keep_sessions: bool,
}

/// Makes what is staged ready to be served, and writes into its audit log that it was restored.
///
/// # Errors
/// Those of the database.
pub fn prepare(staged: &mut Staged, fresh: &Fresh, wish: Wish) -> StoreResult<Ended> {
    let backup = Time(staged.manifest.created_at.0).to_string();
    staged.change(|db| {
        let ended = if wish.keep_sessions {
            Ended::default()
        } else {
            end_openers(db, fresh.now, REASON)?
        };
        let event = audit::Event::ok("backup.restore").detail(json!({
            "created_at": backup,
            "sessions_ended": ended.sessions,
            "grants_ended": ended.grants,
            "kept_sessions": wish.keep_sessions,
        }));
        audit::record(db, fresh, event)?;
        Ok(ended)
    })
}
