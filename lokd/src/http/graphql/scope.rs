//! Scopes: what an app may be allowed.

use super::context::reader;
use super::error::Result;
use super::list::nested;
use crate::service::social;
use async_graphql::{Context, Object};

/// A scope.
pub struct Scope(social::Scope);

#[Object]
impl Scope {
    /// The name, as it stands in tokens.
    async fn value(&self) -> &str {
        &self.0.name
    }

    /// The name for people.
    async fn label(&self) -> &str {
        &self.0.name
    }

    /// What it allows.
    async fn description(&self) -> &str {
        &self.0.description
    }
}

/// Reads of scopes.
#[derive(Default)]
pub struct ScopeQuery;

#[Object]
impl ScopeQuery {
    /// The scopes that apps of the organization can have, by name.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn scopes(&self, ctx: &Context<'_>) -> Result<Vec<Scope>> {
        let found = reader(ctx)?.scopes().await?;
        Ok(found.into_iter().map(Scope).collect())
    }
}
