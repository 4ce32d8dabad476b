//! Services: kinds of programs that instances run.

use crate::admin::{Column, Resource, patch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `fakts/services`. Its key is the identifier.
#[derive(Clone, Copy, Debug)]
pub struct Service;

impl Resource for Service {
    const KIND: &'static str = "Service";
    const NOUN: &'static str = "service";
    const PATH: &'static str = "fakts/services";
    const COLUMNS: &'static [Column] = &[
        Column::new("IDENTIFIER", "/spec/identifier"),
        Column::new("INSTANCES", "/status/instances"),
        Column::new("DESCRIPTION", "/spec/description"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = ServiceSpec;
    type Status = ServiceStatus;
    type Draft = ServiceDraft;
    type Filter = ServiceFilter;
}

/// What was decided of a service.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ServiceSpec {
    /// What manifests call it: `live.arkitekt.rekuest`.
    pub identifier: String,
    /// What it is, for people.
    pub description: Option<String>,
}

/// What lok observed of a service.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ServiceStatus {
    /// How many instances of it there are, in all hubs.
    pub instances: u64,
}

/// What create, ensure and update of a service take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceDraft {
    /// Needed to create. It cannot change afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
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

/// Services are listed whole.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceFilter {}
