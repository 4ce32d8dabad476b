//! What an app says of itself.

use async_graphql::{Enum, InputObject};
use serde_json::{Value, json};

/// What a source is.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub enum PublicSourceKind {
    /// A repository of GitHub.
    Github,
    /// A page.
    Website,
}

/// Where the source of an app can be read.
#[derive(InputObject)]
pub struct PublicSourceInput {
    /// What it is.
    pub kind: PublicSourceKind,
    /// Its address.
    pub url: String,
}

/// The need for one service.
#[derive(InputObject)]
pub struct RequirementInput {
    /// The identifier of the service.
    pub service: String,
    /// Whether the app can do without.
    #[graphql(default)]
    pub optional: bool,
    /// What for.
    pub description: Option<String>,
    /// What the app calls it.
    pub key: String,
}

/// What an app says of itself.
#[derive(InputObject)]
pub struct ManifestInput {
    /// Which app.
    pub identifier: String,
    /// Which release of it.
    pub version: String,
    /// Taken and not kept.
    pub title: Option<String>,
    /// What it is.
    pub description: Option<String>,
    /// Where its picture is.
    pub logo: Option<String>,
    /// What it asks for.
    #[graphql(default)]
    pub scopes: Vec<String>,
    /// The services that it needs.
    #[graphql(default)]
    pub requirements: Vec<RequirementInput>,
    /// The device, by its older name.
    pub node_id: Option<String>,
    /// The device that it runs on.
    pub device_id: Option<String>,
    /// Who made it.
    #[graphql(default)]
    pub authors: Vec<String>,
    /// Taken and not kept.
    #[graphql(default)]
    pub keywords: Vec<String>,
    /// Taken and not kept.
    pub license: Option<String>,
    /// Taken and not kept.
    pub homepage: Option<String>,
    /// Where problems are reported.
    pub repo_url: Option<String>,
    /// Where its source can be read.
    pub public_sources: Option<Vec<PublicSourceInput>>,
}

impl ManifestInput {
    /// The manifest as apps send it.
    pub fn value(self) -> Value {
        let requirements: Vec<Value> = self
            .requirements
            .into_iter()
            .map(|each| {
                json!({
                    "service": each.service, "optional": each.optional,
                    "description": each.description, "key": each.key,
                })
            })
            .collect();
        let sources: Vec<Value> = self
            .public_sources
            .unwrap_or_default()
            .into_iter()
            .map(|source| {
                let kind = match source.kind {
                    PublicSourceKind::Github => "github",
                    PublicSourceKind::Website => "website",
                };
                json!({ "kind": kind, "url": source.url })
            })
            .collect();
        json!({
            "identifier": self.identifier, "version": self.version, "description": self.description,
            "logo": self.logo, "scopes": self.scopes, "requirements": requirements,
            "device_id": self.device_id.or(self.node_id), "author": self.authors.into_iter().next(),
            "repo_url": self.repo_url, "public_sources": sources,
        })
    }
}
