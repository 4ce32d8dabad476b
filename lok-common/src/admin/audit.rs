//! The audit log: who did what, to what, when, from where, and how it ended.

use super::Column;
use crate::Time;
use serde::{Deserialize, Serialize};

/// One event. `GET /v1/audit` lists them, newest first.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AuditEvent {
    /// Its place in the chain, from 1.
    pub seq: i64,
    /// Its id.
    pub id: String,
    /// When.
    pub at: Time,
    /// What, as `noun.verb`: `user.create`, `login.fail`.
    pub action: String,
    /// `ok`, `refused` or `denied`.
    pub outcome: String,
    /// Who: `uid:0`, `user:…`, `client:…`, `lokd`.
    pub actor: String,
    /// To what: `users/…`.
    pub object: Option<String>,
    /// The organization's id.
    pub organization: Option<String>,
    /// The address it came from.
    pub ip: Option<String>,
    /// The request, as the log names it.
    pub request_id: Option<String>,
    /// More, by the action.
    pub detail: serde_json::Value,
    /// The hash of this event and of all before it, in hex.
    pub hash: String,
}

/// The columns of the table of events.
pub const AUDIT_COLUMNS: &[Column] = &[
    Column::new("AT", "/at"),
    Column::new("ACTION", "/action"),
    Column::new("OUTCOME", "/outcome"),
    Column::new("ACTOR", "/actor"),
    Column::new("OBJECT", "/object"),
    Column::wide("IP", "/ip"),
    Column::wide("REQUEST", "/request_id"),
    Column::wide("SEQ", "/seq"),
];

/// What a list of events can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditFilter {
    /// This action, or all of a noun with `user.*`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// By this actor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// To this object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// With this outcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// At or after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Time>,
    /// Before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Time>,
}

/// What `GET /v1/audit/verify` found.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AuditVerify {
    /// Whether every hash is what it has to be.
    pub intact: bool,
    /// How many events were read.
    pub events: u64,
    /// The first event that is not as it was.
    pub first_bad_seq: Option<i64>,
    /// The hash at the end of the chain, in hex, to be kept elsewhere.
    pub head: Option<String>,
}
