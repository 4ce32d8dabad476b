//! Aliases: the addresses of instances.

use crate::Time;
use crate::admin::app::words;
use crate::admin::{Column, Resource, patch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `fakts/aliases`. Its key is `ORGANIZATION:HUB:SERVICE:INSTANCE/NAME`.
#[derive(Clone, Copy, Debug)]
pub struct Alias;

impl Resource for Alias {
    const KIND: &'static str = "Alias";
    const NOUN: &'static str = "alias";
    const PATH: &'static str = "fakts/aliases";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/metadata/name"),
        Column::new("LAYER", "/spec/layer"),
        Column::new("KIND", "/spec/kind"),
        Column::new("URL", "/status/url"),
        Column::new("WORKING", "/status/working"),
        Column::wide("CHECKED", "/status/checked_at"),
        Column::wide("REASON", "/status/reason"),
        Column::wide("PRIORITY", "/spec/priority"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = AliasSpec;
    type Status = AliasStatus;
    type Draft = AliasDraft;
    type Filter = AliasFilter;
}

/// Against what an address is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AliasKind {
    /// It has a host of its own.
    Absolute,
    /// It is on the name by which the asker reached lok.
    Relative,
}

words!(AliasKind { Absolute => "absolute", Relative => "relative" });

/// What was decided of an alias.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AliasSpec {
    /// The instance, as `ORGANIZATION:HUB:SERVICE:NAME`.
    pub instance: String,
    /// The name, unique among the aliases of the instance.
    pub name: String,
    /// The name of the layer, in the organization of the hub.
    pub layer: String,
    /// Against what it is read.
    pub kind: AliasKind,
    /// A name, an IPv4 address, or an IPv6 address in brackets; a relative one has none.
    pub host: Option<String>,
    /// The port; null: that of the scheme, or of the asker's request where it is relative.
    pub port: Option<u16>,
    /// Whether it speaks TLS; a relative one speaks as the asker's request did.
    pub ssl: bool,
    /// The path.
    pub path: Option<String>,
    /// The path below `path` that answers 200 while the service is well.
    pub challenge: String,
    /// The one with the lowest number comes first.
    pub priority: i64,
}

/// What lok observed of an alias.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AliasStatus {
    /// The URL; null: it is on the name by which the asker reached lok.
    pub url: Option<String>,
    /// Whether it worked when it was last tried.
    pub working: Option<bool>,
    /// When that was.
    pub checked_at: Option<Time>,
    /// Why it did not work.
    pub reason: Option<String>,
}

/// What create, ensure and update of an alias take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AliasDraft {
    /// Needed to create. It cannot change afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Needed to create: the name of a layer of the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer: Option<String>,
    /// Absolute unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AliasKind>,
    /// Needed to create an absolute one. `null` removes the host.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub host: Option<Option<String>>,
    /// `null`: that of the scheme.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub port: Option<Option<u16>>,
    /// No unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ssl: Option<bool>,
    /// `null` removes the path.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub path: Option<Option<String>>,
    /// `ht` unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<String>,
    /// 0 unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of aliases can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AliasFilter {
    /// Of this instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
}
