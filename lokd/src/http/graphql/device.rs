//! Devices: machines on which clients run.

use super::client::Client;
use super::context::reader;
use super::error::Result;
use super::list::{DeviceFilter, OffsetPaginationInput, cost, nested, slice};
use crate::service::social;
use async_graphql::{Context, ID, Object};

/// A machine on which clients run.
pub struct Device(pub social::Device);

#[Object]
impl Device {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The name that somebody gave it.
    async fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// When an app last came from it.
    async fn last_seen(&self) -> String {
        lok_common::Time(self.0.last_seen_at).to_string()
    }

    /// The clients on it.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn clients(&self, ctx: &Context<'_>) -> Result<Vec<Client>> {
        let found = reader(ctx)?.clients_of_device(&self.0.id).await?;
        Ok(found.into_iter().map(Client).collect())
    }
}

/// Reads of devices.
#[derive(Default)]
pub struct DeviceQuery;

#[Object]
impl DeviceQuery {
    /// A device of the organization.
    async fn device(&self, ctx: &Context<'_>, id: ID) -> Result<Device> {
        Ok(Device(reader(ctx)?.device(&id).await?))
    }

    /// The devices of the organization.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn devices(
        &self,
        ctx: &Context<'_>,
        filters: Option<DeviceFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Device>> {
        list(ctx, filters, pagination).await
    }

    /// A device of the organization, by its older name.
    async fn compute_node(&self, ctx: &Context<'_>, id: ID) -> Result<Device> {
        Ok(Device(reader(ctx)?.device(&id).await?))
    }

    /// The devices of the organization, by their older name.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn compute_nodes(
        &self,
        ctx: &Context<'_>,
        filters: Option<DeviceFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Device>> {
        list(ctx, filters, pagination).await
    }
}

async fn list(
    ctx: &Context<'_>,
    filters: Option<DeviceFilter>,
    pagination: Option<OffsetPaginationInput>,
) -> Result<Vec<Device>> {
    let (filter, slice) = (DeviceFilter::read(filters)?, slice(pagination)?);
    let found = reader(ctx)?.devices(&filter, slice).await?;
    Ok(found.into_iter().map(Device).collect())
}
