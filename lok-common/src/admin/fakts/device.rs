//! Devices: the machines that clients run on. Their raw ids are not known.

use crate::Time;
use crate::admin::{Column, Resource, patch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `fakts/devices`. It comes of requests that are approved, and of mandates.
#[derive(Clone, Copy, Debug)]
pub struct Device;

impl Resource for Device {
    const KIND: &'static str = "Device";
    const NOUN: &'static str = "device";
    const PATH: &'static str = "fakts/devices";
    const COLUMNS: &'static [Column] = &[
        Column::new("ID", "/metadata/id"),
        Column::new("NAME", "/spec/name"),
        Column::new("ORGANIZATION", "/spec/organization"),
        Column::new("CLIENTS", "/status/clients"),
        Column::new("LAST SEEN", "/status/last_seen_at"),
        Column::wide("CREATED", "/metadata/created_at"),
    ];
    type Spec = DeviceSpec;
    type Status = DeviceStatus;
    type Draft = DeviceDraft;
    type Filter = DeviceFilter;
}

/// What was decided of a device.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeviceSpec {
    /// The organization's slug.
    pub organization: String,
    /// What people call it.
    pub name: Option<String>,
}

/// What lok observed of a device.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeviceStatus {
    /// How many clients run on it.
    pub clients: u64,
    /// When an app on it last registered.
    pub last_seen_at: Time,
}

/// What update of a device takes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceDraft {
    /// `null` removes the name.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<Option<String>>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of devices can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceFilter {
    /// Of this organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
}

/// The query of `GET /v1/fakts/devices/lookup`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lookup {
    /// The id that the machine has of itself.
    pub raw: String,
    /// Only in this organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
}
