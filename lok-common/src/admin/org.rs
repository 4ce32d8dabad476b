//! Organizations: groups of users, and who belongs to them.

use super::{Column, Resource};
use crate::Time;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `orgs`.
#[derive(Clone, Copy, Debug)]
pub struct Org;

impl Resource for Org {
    const KIND: &'static str = "Organization";
    const NOUN: &'static str = "organization";
    const PATH: &'static str = "orgs";
    const COLUMNS: &'static [Column] = &[
        Column::new("SLUG", "/spec/slug"),
        Column::new("NAME", "/spec/name"),
        Column::new("MEMBERS", "/status/members"),
        Column::wide("CREATED", "/metadata/created_at"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = OrgSpec;
    type Status = OrgStatus;
    type Draft = OrgDraft;
    type Filter = OrgFilter;
}

/// What was decided of an organization.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OrgSpec {
    /// The short name in claims and commands: `[a-z0-9-]`, 1 to 63 long.
    pub slug: String,
    /// The name to show.
    pub name: String,
    /// Whether apps act in it only for people who have shown a second factor.
    #[serde(default)]
    pub require_mfa: bool,
}

/// What lok observed of an organization.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OrgStatus {
    /// The id that services know it by (claim `org`).
    pub subject: String,
    /// How many members it has.
    pub members: u64,
}

/// What create, ensure and update of an organization take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrgDraft {
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// The name to show; the slug unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether a second factor is demanded of its members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_mfa: Option<bool>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of organizations can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrgFilter {
    /// Whose slug contains this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
}

/// A user in an organization: `GET /v1/orgs/{org}/members` lists them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Member {
    /// The user's login name.
    pub username: String,
    /// The user's id.
    pub user_id: String,
    /// The organization's slug.
    pub organization: String,
    /// The names of the user's roles, sorted.
    pub roles: Vec<String>,
    /// Since when.
    pub created_at: Time,
}

/// The columns of the table of members.
pub const MEMBER_COLUMNS: &[Column] = &[
    Column::new("USERNAME", "/username"),
    Column::new("ROLES", "/roles"),
    Column::new("SINCE", "/created_at"),
    Column::wide("ORGANIZATION", "/organization"),
    Column::wide("USER ID", "/user_id"),
];

/// The body of `POST /v1/orgs/{org}/members/{user}/{add,remove,set-roles}`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberDraft {
    /// The roles to have. Absent on `add`: the role `user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
}
