//! Instances: running copies of services, in hubs.

use crate::Time;
use crate::admin::app::words;
use crate::admin::{Column, Resource, patch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `fakts/instances`. Its key is `ORGANIZATION:HUB:SERVICE:NAME`.
#[derive(Clone, Copy, Debug)]
pub struct Instance;

impl Resource for Instance {
    const KIND: &'static str = "Instance";
    const NOUN: &'static str = "instance";
    const PATH: &'static str = "fakts/instances";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/metadata/name"),
        Column::new("VERSION", "/spec/version"),
        Column::new("STATE", "/status/state"),
        Column::new("HEALTH", "/status/health"),
        Column::new("CLIENTS", "/status/clients"),
        Column::wide("PRIORITY", "/spec/priority"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = InstanceSpec;
    type Status = InstanceStatus;
    type Draft = InstanceDraft;
    type Filter = InstanceFilter;
}

/// What was decided of an instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InstanceSpec {
    /// The hub, as `ORGANIZATION:NAME`.
    pub hub: String,
    /// The identifier of the service.
    pub service: String,
    /// The name, unique among the hub's instances of the service.
    pub name: String,
    /// The version of the service that it runs.
    pub version: Option<String>,
    /// The public Ed25519 key with which it signs alias challenges, in base64.
    pub challenge_key: Option<String>,
    /// The one with the lowest number is taken first.
    pub priority: i64,
    /// Who may use it.
    pub access: Access,
}

/// Who may use an instance. To be on one list of those who may not is enough, and wins; where all lists of those who
/// may are empty, everybody may.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Access {
    /// Login names of users who may.
    pub allow_users: Vec<String>,
    /// Login names of users who may not.
    pub deny_users: Vec<String>,
    /// Roles that may.
    pub allow_roles: Vec<String>,
    /// Roles that may not.
    pub deny_roles: Vec<String>,
    /// Slugs of organizations that may.
    pub allow_organizations: Vec<String>,
    /// Slugs of organizations that may not.
    pub deny_organizations: Vec<String>,
}

/// Whether an instance is given to clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InstanceState {
    /// Yes.
    Enabled,
    /// An administrator says no.
    Disabled,
}

words!(InstanceState { Enabled => "enabled", Disabled => "disabled" });

/// What the last reports and probes said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Health {
    /// An address worked.
    Working,
    /// Nobody tried.
    Unknown,
    /// No address worked.
    Broken,
}

/// What lok observed of an instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InstanceStatus {
    /// Whether it is given to clients.
    pub state: InstanceState,
    /// What the last reports and probes said.
    pub health: Health,
    /// Where it answers.
    pub aliases: Vec<AliasInfo>,
    /// How many requirements of clients it meets.
    pub clients: u64,
}

/// An address of an instance, in short.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AliasInfo {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The URL; null: it is on the name by which the asker reached lok.
    pub url: Option<String>,
    /// The name of the layer.
    pub layer: String,
    /// Whether it worked when it was last tried.
    pub working: Option<bool>,
    /// When that was.
    pub checked_at: Option<Time>,
    /// Why it did not work.
    pub reason: Option<String>,
}

/// What create, ensure and update of an instance take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstanceDraft {
    /// Needed to create. It cannot change afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<String>,
    /// Needed to create: the identifier; the service is made when it is new. It cannot change afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// `default` unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `null` removes the version.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub version: Option<Option<String>>,
    /// `null` removes the key.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub challenge_key: Option<Option<String>>,
    /// 0 unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// Replaces all lists. Everybody may unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Access>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of instances can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstanceFilter {
    /// Of this hub.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<String>,
    /// Of this service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
}

/// The body of `access/allow`, `access/deny` and `access/clear`. To clear nobody is to clear everybody.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ChangeAccess {
    /// Users, by login name or id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub users: Vec<String>,
    /// Roles, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<String>,
    /// Organizations, by slug or id.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organizations: Vec<String>,
}
