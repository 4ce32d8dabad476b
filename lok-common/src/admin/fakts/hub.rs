//! Hubs: sets of instances and clients that apps are composed against.

use crate::admin::{Column, Resource, patch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `fakts/hubs`. Its key is `ORGANIZATION:NAME`; a name that is unique will do.
#[derive(Clone, Copy, Debug)]
pub struct Hub;

impl Resource for Hub {
    const KIND: &'static str = "Hub";
    const NOUN: &'static str = "hub";
    const PATH: &'static str = "fakts/hubs";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/metadata/name"),
        Column::new("INSTANCES", "/status/instances"),
        Column::new("CLIENTS", "/status/clients"),
        Column::new("DESCRIPTION", "/spec/description"),
        Column::wide("REGISTERED", "/status/registered"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = HubSpec;
    type Status = HubStatus;
    type Draft = HubDraft;
    type Filter = HubFilter;
}

/// What was decided of a hub.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct HubSpec {
    /// The organization's slug.
    pub organization: String,
    /// The name, unique in the organization.
    pub name: String,
    /// What it is, for people.
    pub description: Option<String>,
}

/// What lok observed of a hub.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct HubStatus {
    /// How many instances it has.
    pub instances: u64,
    /// How many clients it has.
    pub clients: u64,
    /// It asked to be known by itself, and has a token that opens its claim.
    pub registered: bool,
}

/// What create, ensure and update of a hub take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HubDraft {
    /// Needed to create: the organization's slug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `null` removes the description.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub description: Option<Option<String>>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of hubs can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HubFilter {
    /// Of this organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
}

/// The body of `resolve`: what would an app get here?
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resolve {
    /// What the app says of itself.
    pub manifest: serde_json::Value,
    /// The member for whom; an owner of the organization unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}

/// The columns of the table of what each requirement would get.
pub const RESOLVED_COLUMNS: &[Column] = &[
    Column::new("KEY", "/key"),
    Column::new("SERVICE", "/service"),
    Column::new("OPTIONAL", "/optional"),
    Column::new("STATUS", "/status"),
    Column::new("INSTANCE", "/instance"),
    Column::new("REASON", "/reason"),
    Column::new("OTHERS", "/others"),
];
