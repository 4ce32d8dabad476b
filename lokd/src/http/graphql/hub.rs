//! Hubs: sets of instances and clients that apps are composed against.

use super::client::Client;
use super::context::reader;
use super::error::Result;
use super::instance::ServiceInstance;
use super::list::{HubFilter, OffsetPaginationInput, cost, nested, slice};
use crate::service::social;
use async_graphql::{Context, ID, Object};

/// A set of instances and clients.
pub struct Hub(pub social::Hub);

#[Object]
impl Hub {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What it is.
    async fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// Its instances.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn instances(&self, ctx: &Context<'_>) -> Result<Vec<ServiceInstance>> {
        let found = reader(ctx)?.instances_of_hub(&self.0.id).await?;
        Ok(found.into_iter().map(ServiceInstance).collect())
    }

    /// Its clients.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn clients(&self, ctx: &Context<'_>) -> Result<Vec<Client>> {
        let found = reader(ctx)?.clients_of_hub(&self.0.id).await?;
        Ok(found.into_iter().map(Client).collect())
    }
}

/// Reads of hubs.
#[derive(Default)]
pub struct HubQuery;

#[Object]
impl HubQuery {
    /// A hub of the organization.
    async fn hub(&self, ctx: &Context<'_>, id: ID) -> Result<Hub> {
        Ok(Hub(reader(ctx)?.hub(&id).await?))
    }

    /// The hubs of the organization, by name.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn hubs(
        &self,
        ctx: &Context<'_>,
        filters: Option<HubFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Hub>> {
        let (filter, slice) = (HubFilter::read(filters)?, slice(pagination)?);
        let found = reader(ctx)?.hubs(&filter, slice).await?;
        Ok(found.into_iter().map(Hub).collect())
    }
}
