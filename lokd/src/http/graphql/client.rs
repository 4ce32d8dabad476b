//! Clients: apps of people in hubs of the organization.

use super::app::{Release, which};
use super::context::reader;
use super::device::Device;
use super::error::Result;
use super::hub::Hub;
use super::instance::ServiceInstanceMapping;
use super::list::{OffsetPaginationInput, cost, filter, nested, slice, uncombined};
use super::media::MediaStore;
use super::user::User;
use crate::service::social::{self, not_found};
use async_graphql::parser::types::Field;
use async_graphql::registry::Registry;
use async_graphql::{
    Context, ContextSelectionSet, Enum, ID, InputObject, Object, OutputType, Positioned,
    ServerResult, SimpleObject, Value,
};
use lok_common::Secret;
use lok_common::admin::app::AppKind;
use std::borrow::Cow;

/// What a client is.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub enum ClientKind {
    /// A program under development, on somebody's machine.
    Development,
    /// It runs in the browser.
    Website,
    /// It is installed on a machine.
    Desktop,
    /// It is installed on a phone.
    Mobile,
    /// It stands for a whole hub.
    Hub,
    /// A service that signs people in.
    RelyingParty,
}

impl ClientKind {
    fn of(kind: AppKind) -> Self {
        match kind {
            AppKind::Website => Self::Website,
            AppKind::Desktop => Self::Desktop,
            AppKind::Mobile => Self::Mobile,
            AppKind::Hub => Self::Hub,
            AppKind::RelyingParty => Self::RelyingParty,
            // The others are no Fakts clients and never here.
            _ => Self::Development,
        }
    }

    fn kind(self) -> AppKind {
        match self {
            Self::Development => AppKind::Development,
            Self::Website => AppKind::Website,
            Self::Desktop => AppKind::Desktop,
            Self::Mobile => AppKind::Mobile,
            Self::Hub => AppKind::Hub,
            Self::RelyingParty => AppKind::RelyingParty,
        }
    }
}

/// What a client does.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub enum ClientRole {
    /// A person sits in front of it.
    Interface,
    /// It works on its own.
    Agent,
}

impl ClientRole {
    fn word(self) -> &'static str {
        match self {
            Self::Interface => "interface",
            Self::Agent => "agent",
        }
    }
}

/// What a list of clients is narrowed by.
#[derive(InputObject, Default)]
pub struct ClientFilter {
    /// A part of the name, without regard to case.
    pub search: Option<String>,
    /// Only these.
    pub ids: Option<Vec<ID>>,
    /// Of this role.
    pub role: Option<ClientRole>,
    /// Must be null: filters are not combined here. Older clients always send it.
    #[graphql(name = "AND")]
    pub and: Option<Box<ClientFilter>>,
    /// Must be null: filters are not combined here. Older clients always send it.
    #[graphql(name = "OR")]
    pub or: Option<Box<ClientFilter>>,
    /// Must be null: filters are not combined here. Older clients always send it.
    #[graphql(name = "NOT")]
    pub not: Option<Box<ClientFilter>>,
    /// Lists have everything once, whatever it says.
    #[graphql(name = "DISTINCT")]
    pub distinct: Option<bool>,
}

/// The client as OAuth knows it.
#[derive(SimpleObject)]
pub struct Oauth2Client {
    /// Its `client_id`.
    pub client_id: String,
}

/// A client.
pub struct Client(pub social::Client);

#[Object]
impl Client {
    /// The id, which is its `client_id`.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// Its `client_id`.
    async fn client_id(&self) -> &str {
        &self.0.id
    }

    /// The client as OAuth knows it.
    async fn oauth2_client(&self) -> Oauth2Client {
        Oauth2Client {
            client_id: self.0.id.clone(),
        }
    }

    /// Empty, but where the client was just made: lok keeps no token that it could tell.
    async fn token(&self) -> &str {
        self.0.claim.as_ref().map_or("", Secret::expose)
    }

    /// Its name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What it is.
    async fn kind(&self) -> ClientKind {
        ClientKind::of(self.0.kind)
    }

    /// What it does.
    async fn role(&self) -> ClientRole {
        match self.0.role.as_str() {
            "agent" => ClientRole::Agent,
            _ => ClientRole::Interface,
        }
    }

    /// Whether it says that it works.
    async fn functional(&self) -> Option<bool> {
        self.0.functional
    }

    /// The person for whom it acts.
    async fn user(&self, ctx: &Context<'_>) -> Result<Option<User>> {
        Ok(reader(ctx)?.person(&self.0.user_id).await?.map(User))
    }

    /// The release that it is of.
    async fn release(&self, ctx: &Context<'_>) -> Result<Release> {
        Ok(Release(reader(ctx)?.release(&self.0.release_id).await?))
    }

    /// The picture of its release.
    async fn logo(&self, ctx: &Context<'_>) -> Result<Option<MediaStore>> {
        let reader = reader(ctx)?;
        let release = reader.release(&self.0.release_id).await?;
        Ok(MediaStore::at(reader.logo(release.logo.as_deref()).await?))
    }

    /// The device that it runs on.
    async fn device(&self, ctx: &Context<'_>) -> Result<Option<Device>> {
        Ok(match &self.0.device_id {
            Some(id) => Some(Device(reader(ctx)?.device(id).await?)),
            None => None,
        })
    }

    /// The hub that it belongs to.
    async fn hub(&self, ctx: &Context<'_>) -> Result<Hub> {
        Ok(Hub(reader(ctx)?.hub(&self.0.hub_id).await?))
    }

    /// Its requirements and the instances that meet them.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn mappings(&self, ctx: &Context<'_>) -> Result<Vec<ServiceInstanceMapping>> {
        let found = reader(ctx)?.mappings_of_client(&self.0.id).await?;
        Ok(found.into_iter().map(ServiceInstanceMapping).collect())
    }

    /// Where to report what is wrong with the app.
    async fn issue_url(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        Ok(reader(ctx)?.release(&self.0.release_id).await?.issues)
    }
}

/// Reads of clients.
#[derive(Default)]
pub struct ClientQuery;

#[Object]
impl ClientQuery {
    /// A client of the organization.
    async fn client(
        &self,
        ctx: &Context<'_>,
        id: Option<ID>,
        client_id: Option<ID>,
    ) -> Result<Client> {
        let key = id.or(client_id);
        let key = key.ok_or_else(|| which("a client", "id or clientId"))?;
        Ok(Client(reader(ctx)?.client(&key).await?))
    }

    /// The clients of the organization.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn clients(
        &self,
        ctx: &Context<'_>,
        filters: Option<ClientFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Client>> {
        let filters = filters.unwrap_or_default();
        uncombined(&[
            filters.and.is_some(),
            filters.or.is_some(),
            filters.not.is_some(),
        ])?;
        let role = filters.role.map(ClientRole::word);
        let filter = filter(filters.search, filters.ids)?;
        let slice = slice(pagination)?;
        let found = reader(ctx)?.clients(&filter, role, slice).await?;
        Ok(found.into_iter().map(Client).collect())
    }

    /// The caller's clients of a kind, the newest first. Apps of the older world are told the newest alone.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn my_managed_clients(
        &self,
        ctx: &Context<'_>,
        kind: ClientKind,
    ) -> Result<ManagedClients> {
        let reader = reader(ctx)?;
        let kind = kind.kind();
        let found = reader.my_clients(kind).await?;
        let alone = reader.is_of_older_world().await?;
        if alone && found.is_empty() {
            return Err(not_found("client of yours of the kind", kind.as_str()).into());
        }
        Ok(ManagedClients {
            clients: found.into_iter().map(Client).collect(),
            alone,
        })
    }
}

/// A list, for which the clients of the older world have a single object.
struct ManagedClients {
    clients: Vec<Client>,
    alone: bool,
}

impl OutputType for ManagedClients {
    fn type_name() -> Cow<'static, str> {
        Vec::<Client>::type_name()
    }

    fn qualified_type_name() -> String {
        Vec::<Client>::qualified_type_name()
    }

    fn create_type_info(registry: &mut Registry) -> String {
        Vec::<Client>::create_type_info(registry)
    }

    async fn resolve(
        &self,
        ctx: &ContextSelectionSet<'_>,
        field: &Positioned<Field>,
    ) -> ServerResult<Value> {
        match self.clients.first() {
            Some(newest) if self.alone => newest.resolve(ctx, field).await,
            _ => self.clients.resolve(ctx, field).await,
        }
    }
}
