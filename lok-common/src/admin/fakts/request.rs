//! Requests: apps, services and hubs that wait for somebody to decide.

use crate::Time;
use crate::admin::Column;
use serde::{Deserialize, Serialize};

/// The `kind` of an object.
pub const KIND: &str = "FaktsRequest";
/// The plural in paths and commands.
pub const PATH: &str = "fakts/requests";
/// The columns of the table.
pub const COLUMNS: &[Column] = &[
    Column::new("ID", "/metadata/id"),
    Column::new("KIND", "/spec/kind"),
    Column::new("IDENTIFIER", "/spec/identifier"),
    Column::new("VERSION", "/spec/version"),
    Column::new("STATE", "/status/state"),
    Column::new("FROM", "/status/ip"),
    Column::wide("PROTOCOL", "/spec/protocol"),
    Column::wide("ORGANIZATION", "/status/organization"),
    Column::wide("HUB", "/status/hub"),
    Column::new("SINCE", "/metadata/created_at"),
    Column::wide("EXPIRES", "/status/expires_at"),
];
/// The columns of the table of what each requirement gets.
pub const REQUIREMENT_COLUMNS: &[Column] = &[
    Column::new("KEY", "/key"),
    Column::new("SERVICE", "/service"),
    Column::new("OPTIONAL", "/optional"),
    Column::new("STATUS", "/status"),
    Column::new("INSTANCE", "/instance"),
    Column::new("REASON", "/reason"),
];

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestSpec {
    /// `client`, `service` or `hub`.
    pub kind: String,
    /// `v1` or `v2`.
    pub protocol: String,
    /// The identifier of the app, the service or the hub.
    pub identifier: String,
    /// Its version.
    pub version: Option<String>,
    /// What it says of itself.
    pub description: Option<String>,
    /// The address of its logo.
    pub logo: Option<String>,
    /// Where its source can be read.
    pub sources: Vec<String>,
    /// What kind of client it is.
    pub client_kind: Option<String>,
    /// `interface` or `agent`.
    pub client_role: Option<String>,
    /// Where sign-ins may return to.
    pub redirect_uris: Vec<String>,
    /// The scopes, in plain words.
    pub scopes: Vec<RequestScope>,
    /// The services that it needs, with what each would get.
    pub requirements: Vec<RequestRequirement>,
    /// The addresses that a service says it answers on.
    pub addresses: Vec<String>,
    /// The instances and clients that a hub brings along.
    pub parts: Vec<String>,
    /// The roles that services declare.
    pub declared_roles: Vec<String>,
    /// The scopes that services declare.
    pub declared_scopes: Vec<String>,
}

/// A scope that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestScope {
    /// Its name.
    pub name: String,
    /// The plain words of who declared it; empty: nobody did.
    pub description: String,
    /// Whether it would be granted: unknown ones are left out.
    pub granted: bool,
}

/// A requirement and what it would get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestRequirement {
    /// What the app calls it.
    pub key: String,
    /// The identifier of the service.
    pub service: String,
    /// Whether the app can do without.
    pub optional: bool,
    /// What the app says of it.
    pub description: Option<String>,
    /// `granted`, `denied` or `unavailable`; null before a hub is chosen.
    pub status: Option<String>,
    /// The name of the instance.
    pub instance: Option<String>,
    /// Why, in a sentence.
    pub reason: String,
    /// The other instances, with why not; for administrators.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<String>,
}

/// What lok observed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestStatus {
    /// `pending`, `granted`, `denied`, `used` or `expired`.
    pub state: String,
    /// The address that it came from.
    pub ip: Option<String>,
    /// When it ends.
    pub expires_at: Option<Time>,
    /// When it was decided.
    pub decided_at: Option<Time>,
    /// The login name of the person for whom it is looked at, or who decided.
    pub user: Option<String>,
    /// The slug of the organization.
    pub organization: Option<String>,
    /// The name of the hub.
    pub hub: Option<String>,
    /// The client that came of it.
    pub client_id: Option<String>,
    /// What stands in the way of an approval; empty: nothing.
    pub missing: Vec<String>,
}

/// What a list of requests can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestFilter {
    /// `client`, `service` or `hub`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// `pending`, `granted`, `denied`, `used` or `expired`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

/// Where a request is looked at: the query of `show`, as [`Decide`] but for the list.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Show {
    /// The organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// The hub.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<String>,
    /// The member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Keys of optional requirements that it shall not get, as a JSON list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declined: Option<String>,
}

/// Where a request is approved: the body of `approve`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    /// The organization; needed unless there is only one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// The hub; needed unless the organization has only one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hub: Option<String>,
    /// The member on whose behalf; an owner of the organization unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Keys of optional requirements that it shall not get.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declined: Vec<String>,
}
