//! Mandates: authorities that are given in advance. Fakts v1 calls their keys redeem tokens.

use super::client::ClientRole;
use crate::Time;
use crate::admin::{Column, Resource, patch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `fakts/mandates`. Its key is `ORGANIZATION:HUB:NAME`.
#[derive(Clone, Copy, Debug)]
pub struct Mandate;

impl Resource for Mandate {
    const KIND: &'static str = "Mandate";
    const NOUN: &'static str = "mandate";
    const PATH: &'static str = "fakts/mandates";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/metadata/name"),
        Column::new("APP", "/spec/app"),
        Column::new("USER", "/spec/user"),
        Column::new("CLIENTS", "/status/clients"),
        Column::new("AT MOST", "/spec/max_clients"),
        Column::new("EXPIRES", "/spec/expires_at"),
        Column::new("REVOKED", "/status/revoked_at"),
        Column::wide("VERSION", "/spec/app_version"),
        Column::wide("ROLE", "/spec/role"),
        Column::wide("DEVICE", "/spec/device"),
        Column::wide("SCOPES", "/spec/scopes"),
        Column::wide("REQUIREMENTS", "/spec/requirements"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = MandateSpec;
    type Status = MandateStatus;
    type Draft = MandateDraft;
    type Filter = MandateFilter;
}

/// What was decided of a mandate: what whoever holds one of its keys may register as.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MandateSpec {
    /// The hub, as `ORGANIZATION:NAME`.
    pub hub: String,
    /// The login name of the member for whom its clients act.
    pub user: String,
    /// The name, unique in the hub.
    pub name: String,
    /// The identifier of the only app; null: the one that uses a key first.
    pub app: Option<String>,
    /// The only version; null: any.
    pub app_version: Option<String>,
    /// The id of the only device; null: any.
    pub device: Option<String>,
    /// What its clients do.
    pub role: ClientRole,
    /// The scopes that its clients may have at most; null: those that they ask for.
    pub scopes: Option<Vec<String>>,
    /// The services (or keys of requirements) that its clients may have at most; null: those that they ask for.
    pub requirements: Option<Vec<String>>,
    /// How many clients it may make; null: any number.
    pub max_clients: Option<u64>,
    /// When it ends; null: never.
    pub expires_at: Option<Time>,
    /// Whether a key that names no app may be used with another manifest than the first.
    pub allow_changed_manifest: bool,
}

/// What lok observed of a mandate.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MandateStatus {
    /// How many clients it made.
    pub clients: u64,
    /// When it was revoked.
    pub revoked_at: Option<Time>,
    /// Its keys, without the keys.
    pub keys: Vec<KeyInfo>,
    /// The identifier of the app that hands out keys below it; null: its own keys alone open it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// Whether its member gave it through an app, with which it ends.
    #[serde(default)]
    pub by_app: bool,
    /// The id of the mandate below which it was handed out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
}

/// A key of a mandate, without the key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyInfo {
    /// Its id.
    pub id: String,
    /// The id of the only device; null: any.
    pub device: Option<String>,
    /// When it was made.
    pub created_at: Time,
    /// When it ends; null: with the mandate.
    pub expires_at: Option<Time>,
    /// When it was last used.
    pub last_used_at: Option<Time>,
    /// When it was revoked.
    pub revoked_at: Option<Time>,
}

/// What create, ensure and update of a mandate take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MandateDraft {
    /// Needed to create. It cannot change afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// An owner of the organization unless given. It cannot change afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// `null`: the app that uses a key first.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub app: Option<Option<String>>,
    /// `null`: any version.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub app_version: Option<Option<String>>,
    /// `null`: any device.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub device: Option<Option<String>>,
    /// Interface unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<ClientRole>,
    /// `null`: no ceiling.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub scopes: Option<Option<Vec<String>>>,
    /// `null`: no ceiling.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub requirements: Option<Option<Vec<String>>>,
    /// 1 unless given; `null`: any number.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_clients: Option<Option<u64>>,
    /// Create only: seconds until it ends. One that is there keeps its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<u64>,
    /// `null`: it does not end.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub expires_at: Option<Option<Time>>,
    /// No unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_changed_manifest: Option<bool>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of mandates can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MandateFilter {
    /// Of this hub.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<String>,
}

/// The body of `issue`: a further key.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issue {
    /// Only good on the device of this id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// Seconds until it ends; absent: with the mandate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<u64>,
}

/// The body of `revoke`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revoke {
    /// Only the key of this id; absent: the mandate with all its keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// The answer of `POST /v1/fakts/mandates/purge-expired`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Purged {
    /// How many mandates went.
    pub mandates: u64,
    /// How many keys of other mandates went.
    pub keys: u64,
    /// Nothing was kept.
    pub dry_run: bool,
}
