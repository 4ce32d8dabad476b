//! Scopes: what an app may be allowed.

use super::{Column, Resource, patch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `scopes`.
#[derive(Clone, Copy, Debug)]
pub struct Scope;

impl Resource for Scope {
    const KIND: &'static str = "Scope";
    const NOUN: &'static str = "scope";
    const PATH: &'static str = "scopes";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/spec/name"),
        Column::new("ORGANIZATION", "/spec/organization"),
        Column::new("DESCRIPTION", "/spec/description"),
        Column::wide("BUILT IN", "/status/built_in"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = ScopeSpec;
    type Status = ScopeStatus;
    type Draft = ScopeDraft;
    type Filter = ScopeFilter;
}

/// The scopes that exist without anybody's doing, in the plain words of the consent page.
pub const DEFAULT_SCOPES: &[(&str, &str)] = &[
    ("openid", "Know who you are"),
    ("profile", "See your name and username"),
    ("email", "See your e-mail address"),
    ("roles", "See your roles in the organization"),
    ("groups", "See the groups that you belong to"),
    (
        "linked_accounts",
        "See your linked accounts, such as your ORCID iD",
    ),
    ("offline_access", "Stay signed in when you are away"),
];

/// What was decided of a scope.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ScopeSpec {
    /// The name on the wire (RFC 6749 3.3).
    pub name: String,
    /// The slug of the organization that declared it; null: everywhere.
    pub organization: Option<String>,
    /// The plain words of the consent page.
    pub description: String,
}

/// What lok observed of a scope.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ScopeStatus {
    /// It cannot be changed or deleted.
    pub built_in: bool,
}

/// What create, ensure and update of a scope take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopeDraft {
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Create only: the organization's slug.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub organization: Option<Option<String>>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of scopes can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopeFilter {
    /// Those that this organization declared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
}
