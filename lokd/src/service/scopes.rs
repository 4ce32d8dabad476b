//! The scopes that exist, in memory: every authorization asks for them.

use super::{Fresh, Lok, versions};
use crate::store::{self, Db, Json, StoreResult};
use lok_common::admin::scope::DEFAULT_SCOPES;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Name, description and declaring organization of every scope.
#[derive(Default)]
pub struct Scopes(RwLock<Arc<BTreeMap<String, Scope>>>);

/// A scope, as far as sign-in needs it.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The plain words of the consent page.
    pub description: String,
    /// The id of the organization that declared it; `None`: everywhere.
    pub organization_id: Option<String>,
}

impl Scope {
    /// Whether it can be had in an organization; `None`: by a client that serves no organization alone.
    #[must_use]
    pub fn is_in(&self, organization_id: Option<&str>) -> bool {
        let only = self.organization_id.as_deref();
        only.is_none() || only == organization_id
    }
}

impl Scopes {
    /// All of them, by name.
    #[must_use]
    pub fn all(&self) -> Arc<BTreeMap<String, Scope>> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Reads them from the database.
///
/// # Errors
/// Those of the database.
pub async fn load(lok: &Lok) -> StoreResult<()> {
    let rows = lok.store.read(store::scopes::all).await?;
    let scopes = rows
        .into_iter()
        .map(|row| {
            (
                row.name,
                Scope {
                    description: row.description,
                    organization_id: row.organization_id,
                },
            )
        })
        .collect();
    *lok.scopes.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(scopes);
    Ok(())
}

/// Makes the scopes that exist without anybody's doing, where they are missing.
///
/// # Errors
/// Those of the database.
pub fn ensure_defaults(db: &mut Db, fresh: &Fresh) -> StoreResult<()> {
    let mut added = false;
    for (name, description) in DEFAULT_SCOPES {
        if store::scopes::find(db, name)?.is_none() {
            added = true;
            store::scopes::insert(
                db,
                store::scopes::Scope {
                    id: fresh.id(),
                    name: (*name).to_owned(),
                    organization_id: None,
                    description: (*description).to_owned(),
                    built_in: true,
                    labels: Json::default(),
                    etag: 1,
                    created_at: fresh.now,
                    updated_at: fresh.now,
                },
            )?;
        }
    }
    if added {
        versions::bump(db, fresh, versions::Kept::Scopes)?;
    }
    Ok(())
}
