//! The daemon itself: is it ready, which version, who is asking.

use super::role::AdminRole;
use crate::Time;
use serde::{Deserialize, Serialize};

/// The answer of `GET /v1/status`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Status {
    /// Whether lok can serve everything.
    pub ready: bool,
    /// The issuer (`server.issuer`).
    pub issuer: String,
    /// lokd's version.
    pub version: String,
    /// When this process started.
    pub started_at: Time,
    /// `sqlite` or `postgres`.
    pub database: String,
    /// Every check, with what is wrong and what to do.
    pub checks: Vec<Check>,
    /// How many there are.
    pub counts: Counts,
}

/// How many there are.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Counts {
    /// Users that are not deleted.
    pub users: u64,
    /// Organizations.
    pub organizations: u64,
    /// Apps.
    pub apps: u64,
    /// Sessions that have not ended.
    pub sessions: u64,
}

/// One check.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Check {
    /// What was looked at: `database`, `keys`, `clock`, `certificate`.
    pub name: String,
    /// Whether it is well.
    pub ok: bool,
    /// What was found.
    pub detail: String,
    /// What to do, when it is not well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
}

/// The body of `POST /v1/reload`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReloadWish {
    /// To be answered when it is over.
    #[serde(default)]
    pub wait: bool,
}

/// The answer of `POST /v1/reload`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Reload {
    /// The keys that were taken up; empty also if nobody waited for it.
    pub changed: Vec<String>,
    /// The keys that changed and wait for a restart.
    pub restart_required: Vec<String>,
    /// Whether this tells of the end of the reload; else it was asked for and the log tells.
    pub done: bool,
}

/// The answer of `GET /v1/version`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Version {
    /// lokd's version.
    pub version: String,
    /// The oldest API version it speaks.
    pub api_min: u32,
    /// The newest API version it speaks.
    pub api_max: u32,
}

/// The answer of `GET /v1/whoami`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WhoAmI {
    /// What the caller may do.
    pub role: AdminRole,
    /// The caller's user id, as the kernel told it.
    pub uid: u32,
    /// The caller's group id.
    pub gid: u32,
    /// Which rule decided.
    pub rule: String,
}
