//! Apps and their releases.

use super::client::Client;
use super::context::reader;
use super::error::{Result, Told};
use super::list::{AppFilter, OffsetPaginationInput, cost, nested, slice};
use super::media::MediaStore;
use crate::service::social::{self, Reader, not_found};
use async_graphql::{Context, ID, Object};
use lok_common::Problem;
use serde::{Deserialize, Serialize};

/// The identifier of an app, such as `org.example.viewer`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AppIdentifier(pub String);
async_graphql::scalar!(AppIdentifier);

/// The version of a release.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Version(pub String);
async_graphql::scalar!(Version);

/// An app.
pub struct App(pub social::App);

#[Object]
impl App {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The identifier.
    async fn identifier(&self) -> AppIdentifier {
        AppIdentifier(self.0.identifier.clone())
    }

    /// What it is.
    async fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// The picture of its newest release.
    async fn logo(&self, ctx: &Context<'_>) -> Result<Option<MediaStore>> {
        let reader = reader(ctx)?;
        let releases = reader.releases_of(&self.0.id).await?;
        let newest = releases.iter().rev().find_map(|one| one.logo.as_deref());
        Ok(MediaStore::at(reader.logo(newest).await?))
    }

    /// The releases of which the organization has clients.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn releases(&self, ctx: &Context<'_>) -> Result<Vec<Release>> {
        let found = reader(ctx)?.releases_of(&self.0.id).await?;
        Ok(found.into_iter().map(Release).collect())
    }
}

/// A version of an app.
pub struct Release(pub social::Release);

#[Object]
impl Release {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The version.
    async fn version(&self) -> Version {
        Version(self.0.version.clone())
    }

    /// The picture.
    async fn logo(&self, ctx: &Context<'_>) -> Result<Option<MediaStore>> {
        let logo = reader(ctx)?.logo(self.0.logo.as_deref()).await?;
        Ok(MediaStore::at(logo))
    }

    /// The app.
    async fn app(&self, ctx: &Context<'_>) -> Result<App> {
        Ok(App(reader(ctx)?.app(&self.0.app_id).await?))
    }

    /// The clients of the organization.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn clients(&self, ctx: &Context<'_>) -> Result<Vec<Client>> {
        let found = reader(ctx)?.clients_of_release(&self.0.id).await?;
        Ok(found.into_iter().map(Client).collect())
    }
}

/// Reads of apps.
#[derive(Default)]
pub struct AppQuery;

#[Object]
impl AppQuery {
    /// An app, by id, identifier or one of its clients.
    async fn app(
        &self,
        ctx: &Context<'_>,
        identifier: Option<AppIdentifier>,
        id: Option<ID>,
        client_id: Option<ID>,
    ) -> Result<App> {
        let reader = reader(ctx)?;
        Ok(App(match (id, identifier, client_id) {
            (Some(id), _, _) => reader.app(&id).await?,
            (None, Some(identifier), _) => reader.app_named(&identifier.0).await?,
            (None, None, Some(client_id)) => {
                let release = release_of(reader, &client_id).await?;
                reader.app(&release.app_id).await?
            }
            (None, None, None) => return Err(which("an app", "id, identifier or clientId")),
        }))
    }

    /// The apps of which the organization has clients, by identifier.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn apps(
        &self,
        ctx: &Context<'_>,
        filters: Option<AppFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<App>> {
        let (filter, slice) = (AppFilter::read(filters)?, slice(pagination)?);
        let found = reader(ctx)?.apps(&filter, slice).await?;
        Ok(found.into_iter().map(App).collect())
    }

    /// A release, by id, by the app's identifier and its version, or by one of its clients.
    async fn release(
        &self,
        ctx: &Context<'_>,
        identifier: Option<AppIdentifier>,
        version: Option<Version>,
        id: Option<ID>,
        client_id: Option<ID>,
    ) -> Result<Release> {
        let reader = reader(ctx)?;
        Ok(Release(match (id, identifier, version, client_id) {
            (Some(id), _, _, _) => reader.release(&id).await?,
            (None, Some(identifier), Some(version), _) => {
                let app = reader.app_named(&identifier.0).await?;
                let releases = reader.releases_of(&app.id).await?;
                let found = releases.into_iter().find(|one| one.version == version.0);
                found.ok_or_else(|| not_found("release", &version.0))?
            }
            (None, None, None, Some(client_id)) => release_of(reader, &client_id).await?,
            _ => {
                let how = "id, identifier and version, or clientId";
                return Err(which("a release", how));
            }
        }))
    }

    /// The releases of which the organization has clients.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn releases(
        &self,
        ctx: &Context<'_>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Release>> {
        let found = reader(ctx)?.releases(slice(pagination)?).await?;
        Ok(found.into_iter().map(Release).collect())
    }
}

async fn release_of(reader: &Reader, client_id: &str) -> Result<social::Release> {
    let client = reader.client(client_id).await?;
    Ok(reader.release(&client.release_id).await?)
}

/// Nothing says which one is wanted.
pub fn which(one: &str, how: &str) -> Told {
    Told::problem(&Problem::invalid(
        "arguments",
        format!("say which: {one} is found by {how}"),
    ))
}
