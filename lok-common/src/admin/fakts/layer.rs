//! Layers: the networks of an organization on which instances can be reached.

use crate::admin::app::words;
use crate::admin::{Column, Resource, patch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `fakts/layers`. Its key is `ORGANIZATION:NAME`.
#[derive(Clone, Copy, Debug)]
pub struct Layer;

impl Resource for Layer {
    const KIND: &'static str = "Layer";
    const NOUN: &'static str = "layer";
    const PATH: &'static str = "fakts/layers";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/metadata/name"),
        Column::new("KIND", "/spec/kind"),
        Column::new("ALIASES", "/status/aliases"),
        Column::new("DESCRIPTION", "/spec/description"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = LayerSpec;
    type Status = LayerStatus;
    type Draft = LayerDraft;
    type Filter = LayerFilter;
}

/// What sort of network a layer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LayerKind {
    /// The internet.
    Public,
    /// A local network.
    Lan,
    /// A private network over others, which the machine is in.
    Vpn,
    /// A private network over others, which the app joins itself.
    Mesh,
    /// Inside the containers of one machine.
    Docker,
}

words!(LayerKind {
    Public => "public",
    Lan => "lan",
    Vpn => "vpn",
    Mesh => "mesh",
    Docker => "docker",
});

/// What was decided of a layer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LayerSpec {
    /// The organization's slug.
    pub organization: String,
    /// The name, unique in the organization.
    pub name: String,
    /// What sort of network it is.
    pub kind: LayerKind,
    /// What it is, for people.
    pub description: Option<String>,
}

/// What lok observed of a layer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LayerStatus {
    /// How many addresses are on it.
    pub aliases: u64,
}

/// What create, ensure and update of a layer take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LayerDraft {
    /// Needed to create: the organization's slug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<LayerKind>,
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

/// What a list of layers can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LayerFilter {
    /// Of this organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
}
