//! Releases: the versions of apps, each with its manifest.

use crate::admin::{Column, Resource};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `fakts/releases`. Its key is `IDENTIFIER@VERSION`.
#[derive(Clone, Copy, Debug)]
pub struct Release;

impl Resource for Release {
    const KIND: &'static str = "Release";
    const NOUN: &'static str = "release";
    const PATH: &'static str = "fakts/releases";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/metadata/name"),
        Column::new("CLIENTS", "/status/clients"),
        Column::new("SINCE", "/metadata/created_at"),
        Column::wide("SCOPES", "/spec/manifest/scopes"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = ReleaseSpec;
    type Status = ReleaseStatus;
    type Draft = ReleaseDraft;
    type Filter = ReleaseFilter;
}

/// What is known of a release.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReleaseSpec {
    /// The identifier of the app.
    pub app: String,
    /// The version.
    pub version: String,
    /// The manifest that was approved last.
    pub manifest: serde_json::Value,
}

/// What lok observed of a release.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReleaseStatus {
    /// How many clients are of it.
    pub clients: u64,
}

/// What update of a release takes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseDraft {
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of releases can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleaseFilter {
    /// Of this app.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app: Option<String>,
}
