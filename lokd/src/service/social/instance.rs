//! Instances: running copies of services in hubs of the organization.

use super::{Filter, Reader, Slice, not_found};
use crate::protocol::fakts::access::Access;
use crate::service::Failure;
use crate::store::{instances, mappings, reads};

/// An instance.
#[derive(Clone, Debug)]
pub struct Instance {
    /// The id.
    pub id: String,
    /// The hub that it is part of.
    pub hub_id: String,
    /// The service that it runs.
    pub service_id: String,
    /// Its name in the hub.
    pub name: String,
    /// The version that it runs.
    pub version: Option<String>,
    /// Who may use it: people by id, roles by name.
    pub access: Access,
}

/// A requirement of a client and the instance that meets it.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// The id.
    pub id: String,
    /// The client.
    pub client_id: String,
    /// What the client calls it.
    pub key: String,
    /// Whether the client can do without.
    pub optional: bool,
    /// The instance.
    pub instance_id: String,
}

impl From<instances::Instance> for Instance {
    fn from(row: instances::Instance) -> Self {
        Self {
            id: row.id,
            hub_id: row.hub_id,
            service_id: row.service_id,
            name: row.name,
            version: row.version,
            access: row.access.0,
        }
    }
}

impl From<mappings::Mapping> for Mapping {
    fn from(row: mappings::Mapping) -> Self {
        Self {
            id: row.id,
            client_id: row.client_id,
            key: row.key,
            optional: row.optional,
            instance_id: row.instance_id.unwrap_or_default(),
        }
    }
}

impl Reader {
    /// Instances, by id.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn instances(&self, filter: &Filter, slice: Slice) -> Result<Vec<Instance>, Failure> {
        let wanted = filter.wanted();
        let rows = self
            .read(move |db, organization| {
                reads::instances(db, organization, &wanted, slice.offset, slice.limit)
            })
            .await?;
        self.charged(rows.into_iter().map(Instance::from).collect())
    }

    /// An instance.
    ///
    /// # Errors
    /// The organization has none, and those of the database.
    pub async fn instance(&self, id: &str) -> Result<Instance, Failure> {
        let found = self
            .one(
                &self.instances,
                id,
                reads::instances_by_id,
                |_, row: instances::Instance| (row.id.clone(), row.into()),
            )
            .await?;
        found.ok_or_else(|| not_found("service instance", id))
    }

    /// The instances of a service.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn instances_of_service(&self, service_id: &str) -> Result<Vec<Instance>, Failure> {
        self.many(
            &self.instances_of_service,
            service_id,
            reads::instances_of_services,
            |_, row: instances::Instance| (row.service_id.clone(), row.into()),
        )
        .await
    }

    /// The instances of a hub.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn instances_of_hub(&self, hub_id: &str) -> Result<Vec<Instance>, Failure> {
        self.many(
            &self.instances_of_hub,
            hub_id,
            reads::instances_of_hubs,
            |_, row: instances::Instance| (row.hub_id.clone(), row.into()),
        )
        .await
    }

    /// The instances that have an address on a layer.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn instances_of_layer(&self, layer_id: &str) -> Result<Vec<Instance>, Failure> {
        self.many(
            &self.instances_of_layer,
            layer_id,
            reads::instances_of_layers,
            |_, (layer, row): (String, instances::Instance)| (layer, row.into()),
        )
        .await
    }
}
