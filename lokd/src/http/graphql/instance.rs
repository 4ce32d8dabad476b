//! Instances: running copies of services.

use super::client::Client;
use super::context::reader;
use super::error::Result;
use super::group::Group;
use super::hub::Hub;
use super::list::{OffsetPaginationInput, ServiceInstanceFilter, cost, nested, slice};
use super::media::MediaStore;
use super::service::ServiceRelease;
use super::user::User;
use crate::service::social;
use async_graphql::{Context, ID, Object};

/// A running copy of a service.
pub struct ServiceInstance(pub social::Instance);

#[Object]
impl ServiceInstance {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// Its name in the hub.
    async fn instance_id(&self) -> ID {
        ID(self.0.name.clone())
    }

    /// The release that it runs.
    async fn release(&self) -> ServiceRelease {
        ServiceRelease(social::ServiceRelease {
            service_id: self.0.service_id.clone(),
            version: self.0.version.clone().unwrap_or_default(),
        })
    }

    /// The hub that it is part of.
    async fn hub(&self, ctx: &Context<'_>) -> Result<Hub> {
        Ok(Hub(reader(ctx)?.hub(&self.0.hub_id).await?))
    }

    /// Who may use it; nobody named: everybody may.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn allowed_users(&self, ctx: &Context<'_>) -> Result<Vec<User>> {
        users(ctx, &self.0.access.allow_users).await
    }

    /// Who may not use it.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn denied_users(&self, ctx: &Context<'_>) -> Result<Vec<User>> {
        users(ctx, &self.0.access.deny_users).await
    }

    /// The groups that may use it.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn allowed_groups(&self, ctx: &Context<'_>) -> Result<Vec<Group>> {
        groups(ctx, &self.0.access.allow_roles).await
    }

    /// The groups that may not use it.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn denied_groups(&self, ctx: &Context<'_>) -> Result<Vec<Group>> {
        groups(ctx, &self.0.access.deny_roles).await
    }

    /// The requirements of clients that it meets.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn mappings(&self, ctx: &Context<'_>) -> Result<Vec<ServiceInstanceMapping>> {
        let found = reader(ctx)?.mappings_of_instance(&self.0).await?;
        Ok(found.into_iter().map(ServiceInstanceMapping).collect())
    }

    /// Instances have no picture.
    async fn logo(&self) -> Option<MediaStore> {
        None
    }
}

async fn users(ctx: &Context<'_>, ids: &[String]) -> Result<Vec<User>> {
    let found = reader(ctx)?.people(ids).await?;
    Ok(found.into_iter().map(User).collect())
}

async fn groups(ctx: &Context<'_>, names: &[String]) -> Result<Vec<Group>> {
    let found = reader(ctx)?.groups_named(names).await?;
    Ok(found.into_iter().map(Group).collect())
}

/// A requirement of a client and the instance that meets it.
pub struct ServiceInstanceMapping(pub social::Mapping);

#[Object]
impl ServiceInstanceMapping {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// What the client calls it.
    async fn key(&self) -> &str {
        &self.0.key
    }

    /// Whether the client can do without.
    async fn optional(&self) -> bool {
        self.0.optional
    }

    /// The instance.
    async fn instance(&self, ctx: &Context<'_>) -> Result<ServiceInstance> {
        let found = reader(ctx)?.instance(&self.0.instance_id).await?;
        Ok(ServiceInstance(found))
    }

    /// The client.
    async fn client(&self, ctx: &Context<'_>) -> Result<Client> {
        Ok(Client(reader(ctx)?.client(&self.0.client_id).await?))
    }
}

/// Reads of instances.
#[derive(Default)]
pub struct InstanceQuery;

#[Object]
impl InstanceQuery {
    /// An instance of the organization.
    async fn service_instance(&self, ctx: &Context<'_>, id: ID) -> Result<ServiceInstance> {
        Ok(ServiceInstance(reader(ctx)?.instance(&id).await?))
    }

    /// The instances of the organization.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn service_instances(
        &self,
        ctx: &Context<'_>,
        filters: Option<ServiceInstanceFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<ServiceInstance>> {
        let (filter, slice) = (ServiceInstanceFilter::read(filters)?, slice(pagination)?);
        let found = reader(ctx)?.instances(&filter, slice).await?;
        Ok(found.into_iter().map(ServiceInstance).collect())
    }
}
