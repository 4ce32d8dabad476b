//! Layers: networks of the organization on which instances are reached.

use super::context::reader;
use super::error::Result;
use super::instance::ServiceInstance;
use super::list::{LayerFilter, OffsetPaginationInput, cost, nested, slice};
use super::media::MediaStore;
use crate::service::social;
use async_graphql::{Context, ID, Object};

/// A network on which instances are reached.
pub struct Layer(social::Layer);

#[Object]
impl Layer {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// The name, by which documents call it.
    async fn identifier(&self) -> &str {
        &self.0.name
    }

    /// What sort of network it is, such as `public` or `lan`.
    async fn kind(&self) -> &str {
        &self.0.kind
    }

    /// What it is.
    async fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// Layers have no picture.
    async fn logo(&self) -> Option<MediaStore> {
        None
    }

    /// The instances that have an address on it.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn instances(&self, ctx: &Context<'_>) -> Result<Vec<ServiceInstance>> {
        let found = reader(ctx)?.instances_of_layer(&self.0.id).await?;
        Ok(found.into_iter().map(ServiceInstance).collect())
    }
}

/// Reads of layers.
#[derive(Default)]
pub struct LayerQuery;

#[Object]
impl LayerQuery {
    /// A layer of the organization.
    async fn layer(&self, ctx: &Context<'_>, id: ID) -> Result<Layer> {
        Ok(Layer(reader(ctx)?.layer(&id).await?))
    }

    /// The layers of the organization, by name.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn layers(
        &self,
        ctx: &Context<'_>,
        filters: Option<LayerFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Layer>> {
        let (filter, slice) = (LayerFilter::read(filters)?, slice(pagination)?);
        let found = reader(ctx)?.layers(&filter, slice).await?;
        Ok(found.into_iter().map(Layer).collect())
    }
}
