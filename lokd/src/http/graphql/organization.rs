//! The organization of the token, and what the token is worth in it.

use super::client::Client;
use super::context::reader;
use super::error::Result;
use super::list::nested;
use super::user::User;
use crate::service::Failure;
use crate::service::social::{self, not_found};
use async_graphql::{Context, ID, Object};

/// An organization.
pub struct Organization(pub social::Organization);

#[Object]
impl Organization {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The id by which services know it: the claim `org`.
    async fn sub(&self) -> &str {
        &self.0.subject
    }

    /// The slug: the claim `active_org`.
    async fn slug(&self) -> &str {
        &self.0.slug
    }

    /// The name that people see.
    async fn name(&self) -> &str {
        &self.0.name
    }
}

/// Who calls: what the token is worth now.
pub struct AppContext;

#[Object(name = "Context")]
impl AppContext {
    /// The person for whom the app acts.
    async fn user(&self, ctx: &Context<'_>) -> Result<User> {
        Ok(User(reader(ctx)?.me().await?))
    }

    /// The organization in which it acts.
    async fn organization(&self, ctx: &Context<'_>) -> Result<Organization> {
        Ok(Organization(reader(ctx)?.organization().await?))
    }

    /// The client, if the app was approved for a hub.
    async fn client(&self, ctx: &Context<'_>) -> Result<Option<Client>> {
        let reader = reader(ctx)?;
        match reader.client(&reader.caller.client_id).await {
            Ok(client) => Ok(Some(Client(client))),
            // One of the operator's own apps is in no hub.
            Err(Failure::Refused(_)) => Ok(None),
            Err(failure) => Err(failure.into()),
        }
    }

    /// The person's roles, as they are now.
    async fn roles<'a>(&self, ctx: &Context<'a>) -> Result<&'a [String]> {
        Ok(&reader(ctx)?.caller.roles)
    }

    /// What the app may.
    async fn scopes<'a>(&self, ctx: &Context<'a>) -> Result<Vec<&'a str>> {
        Ok(reader(ctx)?.caller.scopes.iter().collect())
    }
}

/// Reads of organizations.
#[derive(Default)]
pub struct OrganizationQuery;

#[Object]
impl OrganizationQuery {
    /// The organization of the token, by nothing, its id or its slug.
    async fn organization(&self, ctx: &Context<'_>, id: Option<ID>) -> Result<Organization> {
        let found = reader(ctx)?.organization().await?;
        match id {
            Some(id) if *id != found.id && *id != found.slug && *id != found.subject => {
                Err(not_found("organization", &id).into())
            }
            _ => Ok(Organization(found)),
        }
    }

    /// The organizations that the token is good for: one.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn organizations(&self, ctx: &Context<'_>) -> Result<Vec<Organization>> {
        Ok(vec![Organization(reader(ctx)?.organization().await?)])
    }

    /// Who calls.
    async fn mycontext(&self) -> AppContext {
        AppContext
    }
}
