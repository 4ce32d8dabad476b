//! Apps and their releases, as far as the organization has clients of them.

use super::{Filter, Reader, Slice, not_found};
use crate::crypto::token;
use crate::service::Failure;
use crate::store::fakts_apps::FaktsApp;
use crate::store::reads;
use crate::store::releases;
use serde_json::Value;

/// An app.
#[derive(Clone, Debug)]
pub struct App {
    /// The id.
    pub id: String,
    /// The identifier, such as `org.example.viewer`.
    pub identifier: String,
    /// What it is.
    pub description: Option<String>,
}

/// A version of an app.
#[derive(Clone, Debug)]
pub struct Release {
    /// The id.
    pub id: String,
    /// The id of the app.
    pub app_id: String,
    /// The version.
    pub version: String,
    /// The address of its picture, as its manifest has it.
    pub logo: Option<String>,
    /// Where to report what is wrong with it.
    pub issues: Option<String>,
}

impl From<FaktsApp> for App {
    fn from(app: FaktsApp) -> Self {
        Self {
            id: app.id,
            identifier: app.identifier,
            description: app.description,
        }
    }
}

impl From<releases::Release> for Release {
    fn from(release: releases::Release) -> Self {
        let manifest = release.manifest.0;
        Self {
            id: release.id,
            app_id: release.app_id,
            version: release.version,
            logo: text(&manifest, "logo"),
            issues: issues(&manifest),
        }
    }
}

fn text(manifest: &Value, name: &str) -> Option<String> {
    manifest
        .get(name)
        .and_then(Value::as_str)
        .map(str::to_owned)
}

/// The issues of a public source on GitHub. Only what is surely a web address is handed on.
fn issues(manifest: &Value) -> Option<String> {
    let sources = manifest.get("public_sources")?.as_array()?;
    let source = sources
        .iter()
        .find(|source| text(source, "kind").as_deref() == Some("github"))?;
    let url = text(source, "url")?;
    let url = url.trim_end_matches('/').trim_end_matches(".git");
    url.starts_with("https://").then(|| format!("{url}/issues"))
}

impl Reader {
    /// Apps, by identifier.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn apps(&self, filter: &Filter, slice: Slice) -> Result<Vec<App>, Failure> {
        let wanted = filter.wanted();
        let apps = self
            .read(move |db, organization| {
                reads::apps(db, organization, &wanted, slice.offset, slice.limit)
            })
            .await?;
        self.charged(apps.into_iter().map(App::from).collect())
    }

    /// An app.
    ///
    /// # Errors
    /// The organization has none, and those of the database.
    pub async fn app(&self, id: &str) -> Result<App, Failure> {
        let found = self
            .one(&self.apps, id, reads::apps_by_id, |_, app: FaktsApp| {
                (app.id.clone(), app.into())
            })
            .await?;
        found.ok_or_else(|| not_found("app", id))
    }

    /// The app of an identifier.
    ///
    /// # Errors
    /// As [`Reader::app`].
    pub async fn app_named(&self, identifier: &str) -> Result<App, Failure> {
        let wanted = identifier.to_owned();
        let found = self
            .read(move |db, organization| reads::app_named(db, organization, &wanted))
            .await?;
        let app = found.ok_or_else(|| not_found("app", identifier))?;
        Ok(app.into())
    }

    /// Releases, by id.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn releases(&self, slice: Slice) -> Result<Vec<Release>, Failure> {
        let found = self
            .read(move |db, organization| {
                reads::releases(db, organization, slice.offset, slice.limit)
            })
            .await?;
        self.charged(found.into_iter().map(Release::from).collect())
    }

    /// A release.
    ///
    /// # Errors
    /// The organization has no client of it, and those of the database.
    pub async fn release(&self, id: &str) -> Result<Release, Failure> {
        let found = self
            .one(
                &self.releases,
                id,
                reads::releases_by_id,
                |_, release: releases::Release| (release.id.clone(), release.into()),
            )
            .await?;
        found.ok_or_else(|| not_found("release", id))
    }

    /// The releases of an app, by id.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn releases_of(&self, app_id: &str) -> Result<Vec<Release>, Failure> {
        self.many(
            &self.releases_of,
            app_id,
            reads::releases_of_apps,
            |_, release: releases::Release| (release.app_id.clone(), release.into()),
        )
        .await
    }

    /// Where lok shows the picture of an address, if it could be fetched.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn logo(&self, address: Option<&str>) -> Result<Option<String>, Failure> {
        let Some(address) = address else {
            return Ok(None);
        };
        let key = token::hash(address).into_string();
        self.one(
            &self.logos,
            &key,
            |db, _, keys| reads::logos(db, keys),
            |reader, key: String| (key.clone(), format!("{}/logos/{key}", reader.origin)),
        )
        .await
    }
}
