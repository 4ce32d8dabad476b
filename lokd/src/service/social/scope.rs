//! Scopes: what an app may be allowed.

use super::Reader;
use crate::service::Failure;
use crate::store::scopes;

/// A scope that apps of the organization can have.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The name, as it stands in tokens.
    pub name: String,
    /// What it allows.
    pub description: String,
}

impl Reader {
    /// The scopes of everybody and of the organization, by name.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn scopes(&self) -> Result<Vec<Scope>, Failure> {
        let found = self
            .read(|db, organization| {
                let mut all = scopes::all(db)?;
                all.retain(|scope| {
                    scope
                        .organization_id
                        .as_deref()
                        .is_none_or(|id| id == organization)
                });
                Ok(all)
            })
            .await?;
        let found = found.into_iter().map(|scope| Scope {
            name: scope.name,
            description: scope.description,
        });
        self.charged(found.collect())
    }
}
