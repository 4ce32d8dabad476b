//! Apps of Fakts: what clients are instances of.

use crate::admin::{Column, Resource};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `fakts/apps`. Its key is the identifier; it comes of requests that are approved, and of mandates.
#[derive(Clone, Copy, Debug)]
pub struct FaktsApp;

impl Resource for FaktsApp {
    const KIND: &'static str = "FaktsApp";
    const NOUN: &'static str = "app";
    const PATH: &'static str = "fakts/apps";
    const COLUMNS: &'static [Column] = &[
        Column::new("IDENTIFIER", "/spec/identifier"),
        Column::new("RELEASES", "/status/releases"),
        Column::new("CLIENTS", "/status/clients"),
        Column::new("DESCRIPTION", "/spec/description"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = FaktsAppSpec;
    type Status = FaktsAppStatus;
    type Draft = FaktsAppDraft;
    type Filter = FaktsAppFilter;
}

/// What is known of an app.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FaktsAppSpec {
    /// What its manifests call it: `org.example.segmenter`.
    pub identifier: String,
    /// What its first manifest said of it.
    pub description: Option<String>,
}

/// What lok observed of an app.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FaktsAppStatus {
    /// How many releases of it there are.
    pub releases: u64,
    /// How many clients are of one of them.
    pub clients: u64,
}

/// What update of an app takes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaktsAppDraft {
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// Apps are listed whole.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FaktsAppFilter {}
