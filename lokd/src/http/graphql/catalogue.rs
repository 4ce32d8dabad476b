//! Clients and instances that members make.

use super::client::Client;
use super::context::{fresh, reader};
use super::error::Result;
use super::instance::ServiceInstance;
use super::manifest::ManifestInput;
use crate::service::social::development;
use crate::service::social::instance_change::{self, Lists};
use async_graphql::{Context, ID, InputObject, Object};

/// A client for development.
#[derive(InputObject)]
pub struct DevelopmentClientInput {
    /// What the app says of itself.
    pub manifest: ManifestInput,
    /// The hub; that of the caller's app unless given.
    pub composition: Option<ID>,
    /// Taken and not needed: every layer is told of.
    pub layers: Option<Vec<String>>,
}

/// An instance to be made.
#[derive(InputObject)]
pub struct CreateServiceInstanceInput {
    /// Its name in the hub.
    pub identifier: String,
    /// The service.
    pub service: ID,
    /// Who may use it; nobody named: everybody may.
    pub allowed_users: Option<Vec<ID>>,
    /// The groups that may.
    pub allowed_groups: Option<Vec<ID>>,
    /// The groups that may not.
    pub denied_groups: Option<Vec<ID>>,
    /// Who may not.
    pub denied_users: Option<Vec<ID>>,
}

/// Who may use an instance. What is left out stays as it is.
#[derive(InputObject)]
pub struct UpdateServiceInstanceInput {
    /// Which.
    pub id: ID,
    /// Who may use it; nobody named: everybody may.
    pub allowed_users: Option<Vec<ID>>,
    /// The groups that may.
    pub allowed_groups: Option<Vec<ID>>,
    /// The groups that may not.
    pub denied_groups: Option<Vec<ID>>,
    /// Who may not.
    pub denied_users: Option<Vec<ID>>,
}

fn ids(list: Option<Vec<ID>>) -> Option<Vec<String>> {
    list.map(|list| list.into_iter().map(|id| id.0).collect())
}

/// Changes of clients and instances.
#[derive(Default)]
pub struct CatalogueMutation;

#[Object]
impl CatalogueMutation {
    /// Makes a client of the caller's for an app in development. Its `token`, which claims its configuration, is shown here
    /// and nowhere again.
    async fn create_developmental_client(
        &self,
        ctx: &Context<'_>,
        input: DevelopmentClientInput,
    ) -> Result<Client> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let (manifest, hub) = (input.manifest.value(), input.composition.map(|id| id.0));
        let made = development::create(reader.lok(), fresh(ctx)?, caller, manifest, hub).await?;
        reader.renew();
        let mut client = reader.client(&made.client_id).await?;
        client.claim = Some(made.token);
        Ok(Client(client))
    }

    /// Makes an instance of a service in the hub of the caller's app: for owners and administrators.
    async fn create_service_instance(
        &self,
        ctx: &Context<'_>,
        input: CreateServiceInstanceInput,
    ) -> Result<ServiceInstance> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let lists = Lists {
            allowed_users: ids(input.allowed_users),
            denied_users: ids(input.denied_users),
            allowed_groups: ids(input.allowed_groups),
            denied_groups: ids(input.denied_groups),
        };
        let (name, service) = (input.identifier, input.service.0);
        let id = instance_change::create(reader.lok(), fresh(ctx)?, caller, name, service, lists)
            .await?;
        reader.renew();
        Ok(ServiceInstance(reader.instance(&id).await?))
    }

    /// Says who may use an instance: for owners and administrators.
    async fn update_service_instance(
        &self,
        ctx: &Context<'_>,
        input: UpdateServiceInstanceInput,
    ) -> Result<ServiceInstance> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let lists = Lists {
            allowed_users: ids(input.allowed_users),
            denied_users: ids(input.denied_users),
            allowed_groups: ids(input.allowed_groups),
            denied_groups: ids(input.denied_groups),
        };
        let id = instance_change::update(reader.lok(), fresh(ctx)?, caller, input.id.0, lists);
        let id = id.await?;
        reader.renew();
        Ok(ServiceInstance(reader.instance(&id).await?))
    }
}
