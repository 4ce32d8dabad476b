//! How a node notices what another changed: version counters in the database, read every two seconds.

use super::{Fresh, Lok, clients, keys, origins, scopes};
use crate::store::{Db, StoreResult, settings};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Something that nodes keep in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Clients with their secrets.
    Clients,
    /// Signing keys.
    Keys,
    /// Scopes.
    Scopes,
}

impl Kept {
    fn setting(self) -> &'static str {
        match self {
            Self::Clients => "version.clients",
            Self::Keys => "version.keys",
            Self::Scopes => "version.scopes",
        }
    }
}

/// The versions that this process has loaded.
#[derive(Default)]
pub struct Versions {
    known: Mutex<HashMap<String, i64>>,
    /// One loads at a time: a slow load must not put older rows in place of a newer one's.
    loading: tokio::sync::Mutex<()>,
}

/// Says, in the transaction of a change, that what nodes keep is out of date.
///
/// # Errors
/// Those of the database.
pub fn bump(db: &mut Db, fresh: &Fresh, kept: Kept) -> StoreResult<()> {
    settings::put(db, kept.setting(), "", fresh.now)
}

/// Loads again whatever changed since this process last looked.
///
/// # Errors
/// Those of the database; then what is in memory stays, and the next call tries again.
pub async fn notice(lok: &Lok) -> StoreResult<()> {
    let _loading = lok.versions.loading.lock().await;
    let versions: HashMap<String, i64> = lok
        .store
        .read(settings::versions)
        .await?
        .into_iter()
        .collect();
    let stale = |kept: Kept| {
        let known = lok
            .versions
            .known
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let current = versions.get(kept.setting()).copied().unwrap_or_default();
        known.get(kept.setting()) != Some(&current)
    };
    let learn = |kept: Kept| {
        let current = versions.get(kept.setting()).copied().unwrap_or_default();
        lok.versions
            .known
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(kept.setting().to_owned(), current);
    };
    if stale(Kept::Scopes) {
        scopes::load(lok).await?;
        learn(Kept::Scopes);
    }
    if stale(Kept::Keys) {
        keys::load(lok).await?;
        learn(Kept::Keys);
    }
    if stale(Kept::Clients) {
        clients::forget(lok);
        origins::load(lok).await?;
        learn(Kept::Clients);
    }
    Ok(())
}
