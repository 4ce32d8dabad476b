//! Services and their releases.

use super::context::reader;
use super::error::Result;
use super::instance::ServiceInstance;
use super::list::{
    OffsetPaginationInput, ServiceFilter, ServiceReleaseFilter, cost, nested, slice,
};
use super::media::MediaStore;
use crate::service::social;
use async_graphql::{Context, ID, Object};

/// A kind of service.
pub struct Service(pub social::Service);

#[Object]
impl Service {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The identifier, such as `live.arkitekt.rekuest`.
    async fn identifier(&self) -> &str {
        &self.0.identifier
    }

    /// The identifier's last part.
    async fn name(&self) -> &str {
        let identifier = &self.0.identifier;
        identifier.rsplit('.').next().unwrap_or(identifier)
    }

    /// What it does.
    async fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// Services have no picture.
    async fn logo(&self) -> Option<MediaStore> {
        None
    }

    /// The versions that instances of the organization run.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn releases(&self, ctx: &Context<'_>) -> Result<Vec<ServiceRelease>> {
        let found = reader(ctx)?.releases_of_service(&self.0.id).await?;
        Ok(found.into_iter().map(ServiceRelease).collect())
    }

    /// The instances of the organization.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn instances(&self, ctx: &Context<'_>) -> Result<Vec<ServiceInstance>> {
        let found = reader(ctx)?.instances_of_service(&self.0.id).await?;
        Ok(found.into_iter().map(ServiceInstance).collect())
    }
}

/// A version of a service.
pub struct ServiceRelease(pub social::ServiceRelease);

#[Object]
impl ServiceRelease {
    /// The id: that of the service, and the version.
    async fn id(&self) -> ID {
        ID(self.0.id())
    }

    /// The version; empty where instances do not say.
    async fn version(&self) -> &str {
        &self.0.version
    }

    /// The service.
    async fn service(&self, ctx: &Context<'_>) -> Result<Service> {
        Ok(Service(reader(ctx)?.service(&self.0.service_id).await?))
    }

    /// The instances that run it.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn instances(&self, ctx: &Context<'_>) -> Result<Vec<ServiceInstance>> {
        let found = reader(ctx)?.instances_of_release(&self.0).await?;
        Ok(found.into_iter().map(ServiceInstance).collect())
    }
}

/// Reads of services.
#[derive(Default)]
pub struct ServiceQuery;

#[Object]
impl ServiceQuery {
    /// A service that the organization runs.
    async fn service(&self, ctx: &Context<'_>, id: ID) -> Result<Service> {
        Ok(Service(reader(ctx)?.service(&id).await?))
    }

    /// The services that the organization runs, by identifier.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn services(
        &self,
        ctx: &Context<'_>,
        filters: Option<ServiceFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Service>> {
        let (filter, slice) = (ServiceFilter::read(filters)?, slice(pagination)?);
        let found = reader(ctx)?.services(&filter, slice).await?;
        Ok(found.into_iter().map(Service).collect())
    }

    /// A release of a service that the organization runs.
    async fn service_release(&self, ctx: &Context<'_>, id: ID) -> Result<ServiceRelease> {
        Ok(ServiceRelease(reader(ctx)?.service_release(&id).await?))
    }

    /// The releases of services that the organization runs.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn service_releases(
        &self,
        ctx: &Context<'_>,
        filters: Option<ServiceReleaseFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<ServiceRelease>> {
        let (filter, slice) = (ServiceReleaseFilter::read(filters)?, slice(pagination)?);
        let found = reader(ctx)?.service_releases(&filter, slice).await?;
        Ok(found.into_iter().map(ServiceRelease).collect())
    }
}
