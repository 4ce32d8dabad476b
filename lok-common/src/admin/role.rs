//! Roles in organizations; and, apart from them, what a caller of the admin API may do.

use super::{Column, Resource, patch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `roles`. Its key is `ORGANIZATION:NAME`.
#[derive(Clone, Copy, Debug)]
pub struct Role;

impl Resource for Role {
    const KIND: &'static str = "Role";
    const NOUN: &'static str = "role";
    const PATH: &'static str = "roles";
    const COLUMNS: &'static [Column] = &[
        Column::new("ORGANIZATION", "/spec/organization"),
        Column::new("NAME", "/spec/name"),
        Column::new("MEMBERS", "/status/members"),
        Column::new("DESCRIPTION", "/spec/description"),
        Column::wide("BUILT IN", "/status/built_in"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = RoleSpec;
    type Status = RoleStatus;
    type Draft = RoleDraft;
    type Filter = RoleFilter;
}

/// The roles that every new organization has, with what they mean.
pub const DEFAULT_ROLES: &[(&str, &str)] = &[
    ("admin", "manages the organization"),
    ("bot", "acts without a person"),
    ("contributor", "adds to what is there"),
    ("editor", "changes what is there"),
    ("guest", "visits"),
    ("labeler", "labels data"),
    ("manager", "manages people and projects"),
    ("owner", "owns the organization"),
    ("user", "works in the organization"),
    ("viewer", "reads what is there"),
];

/// What was decided of a role.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RoleSpec {
    /// The organization's slug.
    pub organization: String,
    /// The name in the claim `roles`: `[a-z0-9_.:-]`, 1 to 63 long.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
}

/// What lok observed of a role.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RoleStatus {
    /// How many members have it.
    pub members: u64,
    /// Every organization has it, and it cannot be deleted.
    pub built_in: bool,
}

/// What create, ensure and update of a role take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleDraft {
    /// Needed to create: the organization's slug.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
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

/// What a list of roles can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleFilter {
    /// Of this organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
}

/// What a caller of the admin API is (`[[admin_socket.allow]]`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdminRole {
    /// Everything.
    Owner,
    /// Everything but what can take lok itself away.
    Admin,
    /// Reads, without personal data beyond the user name.
    Auditor,
    /// Organizations' apps, roles and scopes: what a pipeline sets up.
    Provisioner,
}

/// What a route of the admin API needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Permission {
    /// Who am I, which version, is it ready. Every role.
    StatusRead,
    /// Read users and memberships.
    UsersRead,
    /// Change users and memberships.
    UsersWrite,
    /// Read organizations, roles and scopes.
    OrgsRead,
    /// Change organizations.
    OrgsWrite,
    /// Delete an organization.
    OrgsDelete,
    /// Change roles and scopes.
    RolesWrite,
    /// Read apps.
    AppsRead,
    /// Change apps and make their secrets.
    AppsWrite,
    /// Read key states and public keys.
    KeysRead,
    /// Generate and rotate keys.
    KeysWrite,
    /// Read and verify the audit log.
    AuditRead,
    /// Read the providers of sign-in.
    ProvidersRead,
    /// Change the providers of sign-in and their secrets.
    ProvidersWrite,
    /// Read how people are told of things, and what became of it.
    NotifyRead,
    /// Change how people are told of things, and tell them.
    NotifyWrite,
    /// Have the configuration read anew.
    Reload,
    /// Make a backup, which has everything in it.
    BackupCreate,
}

impl AdminRole {
    /// Every role, most powerful first.
    pub const ALL: [Self; 4] = [Self::Owner, Self::Admin, Self::Auditor, Self::Provisioner];

    /// The word in the configuration and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Admin => "admin",
            Self::Auditor => "auditor",
            Self::Provisioner => "provisioner",
        }
    }

    /// Whether a caller of this role sees of people more than their user names.
    #[must_use]
    pub fn sees_people(self) -> bool {
        matches!(self, Self::Owner | Self::Admin)
    }

    /// Whether a caller of this role may do what needs `permission`: the whole policy, in one table.
    #[must_use]
    pub fn may(self, permission: Permission) -> bool {
        use Permission as P;
        match permission {
            P::StatusRead => true,
            P::UsersRead
            | P::OrgsRead
            | P::AppsRead
            | P::KeysRead
            | P::ProvidersRead
            | P::NotifyRead => {
                self != Self::Provisioner || matches!(permission, P::OrgsRead | P::AppsRead)
            }
            P::AuditRead => matches!(self, Self::Owner | Self::Admin | Self::Auditor),
            P::AppsWrite | P::RolesWrite => {
                matches!(self, Self::Owner | Self::Admin | Self::Provisioner)
            }
            P::UsersWrite | P::OrgsWrite | P::KeysWrite | P::ProvidersWrite | P::NotifyWrite => {
                matches!(self, Self::Owner | Self::Admin)
            }
            P::Reload => matches!(self, Self::Owner | Self::Admin),
            P::OrgsDelete | P::BackupCreate => self == Self::Owner,
        }
    }
}

impl std::str::FromStr for AdminRole {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|role| role.as_str() == text)
            .ok_or_else(|| format!("{text:?} is not one of owner, admin, auditor, provisioner"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_auditor_changes_nothing_and_a_provisioner_lists_no_person() {
        for permission in [
            Permission::UsersWrite,
            Permission::OrgsWrite,
            Permission::OrgsDelete,
            Permission::RolesWrite,
            Permission::AppsWrite,
            Permission::KeysWrite,
        ] {
            assert!(!AdminRole::Auditor.may(permission), "{permission:?}");
        }
        for permission in [
            Permission::UsersRead,
            Permission::UsersWrite,
            Permission::AuditRead,
            Permission::KeysWrite,
            Permission::OrgsWrite,
            Permission::ProvidersWrite,
            Permission::NotifyRead,
        ] {
            assert!(!AdminRole::Provisioner.may(permission), "{permission:?}");
        }
        assert!(AdminRole::Provisioner.may(Permission::AppsWrite));
        assert!(!AdminRole::Admin.may(Permission::OrgsDelete));
        assert!(!AdminRole::Admin.may(Permission::BackupCreate));
    }
}
