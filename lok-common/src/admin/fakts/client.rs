//! Clients: apps that were approved, or hold a key of a mandate.

use crate::Time;
use crate::admin::app::{AppKind, AppState, words};
use crate::admin::{Column, Resource, flag};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `fakts/clients`. Its id is the `client_id`, as that of the app that OAuth knows it as.
#[derive(Clone, Copy, Debug)]
pub struct FaktsClient;

impl Resource for FaktsClient {
    const KIND: &'static str = "FaktsClient";
    const NOUN: &'static str = "client";
    const PATH: &'static str = "fakts/clients";
    const COLUMNS: &'static [Column] = &[
        Column::new("CLIENT ID", "/metadata/id"),
        Column::new("APP", "/status/app"),
        Column::new("VERSION", "/status/version"),
        Column::new("HUB", "/status/hub"),
        Column::new("USER", "/status/user"),
        Column::new("FUNCTIONAL", "/status/functional"),
        Column::wide("STATE", "/status/state"),
        Column::wide("KIND", "/status/kind"),
        Column::wide("ROLE", "/status/role"),
        Column::wide("DEVICE", "/status/device"),
        Column::wide("MANDATE", "/status/mandate"),
        Column::wide("PUBLISHED", "/spec/published"),
        Column::wide("REPORTED", "/status/reported_at"),
    ];
    type Spec = FaktsClientSpec;
    type Status = FaktsClientStatus;
    type Draft = FaktsClientDraft;
    type Filter = FaktsClientFilter;
}

/// What a client does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClientRole {
    /// A person sits in front of it.
    Interface,
    /// It works on its own.
    Agent,
}

words!(ClientRole { Interface => "interface", Agent => "agent" });

/// What was decided of a client.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FaktsClientSpec {
    /// Whoever has the same app may be this client, without being asked (Fakts v1 retrieve).
    pub published: bool,
}

/// What lok observed of a client.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FaktsClientStatus {
    /// Whether it can do anything.
    pub state: AppState,
    /// What it says of itself: whether it can do its work.
    pub functional: Option<bool>,
    /// When it said so.
    pub reported_at: Option<Time>,
    /// The identifier of the app.
    pub app: String,
    /// The version.
    pub version: String,
    /// The login name of the person for whom it acts.
    pub user: String,
    /// The organization's slug.
    pub organization: String,
    /// The hub, as `ORGANIZATION:NAME`.
    pub hub: String,
    /// The id of the device that it runs on.
    pub device: Option<String>,
    /// What it does.
    pub role: ClientRole,
    /// What it is.
    pub kind: AppKind,
    /// The id of the mandate that it comes of.
    pub mandate: Option<String>,
    /// What it may.
    pub scopes: Vec<String>,
    /// How many of its requirements got an instance.
    pub mappings: u64,
}

/// What update of a client takes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaktsClientDraft {
    /// Whether everybody may be it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of clients can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaktsClientFilter {
    /// Of this hub.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<String>,
    /// Of this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AppKind>,
    /// Of this role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<ClientRole>,
    /// Those that said that they cannot do their work.
    #[serde(
        default,
        deserialize_with = "flag::read",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub broken: bool,
}

/// A requirement of a client and what it got: `GET /v1/fakts/clients/{client}/mappings` lists them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Mapping {
    /// What the app calls it.
    pub key: String,
    /// The identifier of the service.
    pub service: String,
    /// Whether the app can do without.
    pub optional: bool,
    /// `granted`, `denied` or `unavailable`.
    pub status: String,
    /// The instance, as `ORGANIZATION:HUB:SERVICE:NAME`.
    pub instance: Option<String>,
    /// Why, in a sentence.
    pub reason: String,
}

/// The columns of the table of mappings.
pub const MAPPING_COLUMNS: &[Column] = &[
    Column::new("KEY", "/key"),
    Column::new("SERVICE", "/service"),
    Column::new("OPTIONAL", "/optional"),
    Column::new("STATUS", "/status"),
    Column::new("INSTANCE", "/instance"),
    Column::new("REASON", "/reason"),
];

/// The query of `render`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Render {
    /// The scheme, name and port by which the app reaches lok; the issuer's unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

/// The answer of `render`: what the client would be told, without its secrets.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rendered {
    /// The client.
    pub client_id: String,
    /// By which name it reaches lok.
    pub origin: String,
    /// The answer to a claim of Fakts v1.
    pub v1: serde_json::Value,
    /// What Fakts v2 adds to a token response.
    pub v2: serde_json::Value,
}
