//! Users: the people who sign in.

use super::app::words;
use super::provider::Identity;
use super::{Column, Resource, patch};
use crate::{Secret, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `users`.
#[derive(Clone, Copy, Debug)]
pub struct User;

impl Resource for User {
    const KIND: &'static str = "User";
    const NOUN: &'static str = "user";
    const PATH: &'static str = "users";
    const COLUMNS: &'static [Column] = &[
        Column::new("USERNAME", "/spec/username"),
        Column::new("EMAIL", "/spec/email"),
        Column::new("STATUS", "/status/state"),
        Column::new("ORGANIZATIONS", "/status/organizations"),
        Column::new("LAST SIGN-IN", "/status/last_sign_in_at"),
        Column::wide("NAME", "/spec/name"),
        Column::wide("CREATED", "/metadata/created_at"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = UserSpec;
    type Status = UserStatus;
    type Draft = UserDraft;
    type Filter = UserFilter;
}

/// What was decided of a user.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UserSpec {
    /// The login name; unique without regard to case.
    pub username: String,
    /// The e-mail address, if any; unique without regard to case.
    pub email: Option<String>,
    /// Whether the address is known to be the user's.
    pub email_verified: bool,
    /// The full name to show (OpenID Connect Core 5.1 `name`).
    pub name: Option<String>,
    /// BCP 47 language tag (OpenID Connect Core 5.1 `locale`).
    pub locale: Option<String>,
    /// What the user says of themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

/// What lok observed of a user.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UserStatus {
    /// Whether the user can sign in.
    pub state: UserState,
    /// Why an administrator disabled the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_reason: Option<String>,
    /// The `sub` that services know the user by.
    pub subject: String,
    /// The path of the user's picture, below the issuer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// Slugs of the organizations that the user belongs to.
    pub organizations: Vec<String>,
    /// The roles in each organization, by its slug.
    pub roles: BTreeMap<String, Vec<String>>,
    /// Whether a password is set.
    pub has_password: bool,
    /// Whether the next sign-in asks for a new password.
    pub must_change_password: bool,
    /// The second factors.
    pub mfa: Mfa,
    /// The last successful sign-in.
    pub last_sign_in_at: Option<Time>,
    /// Accounts elsewhere that the user signs in with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub identities: Vec<Identity>,
    /// Failed sign-ins in a row.
    pub failed_sign_ins: u32,
    /// Sign-ins are refused until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub throttled_until: Option<Time>,
}

/// What a user has beside the password.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mfa {
    /// Whether an administrator demands a second factor of the user.
    pub required: bool,
    /// Whether there is an authenticator app.
    pub totp: bool,
    /// How many passkeys there are.
    pub passkeys: u64,
    /// How many recovery codes are unused.
    pub recovery_codes: u64,
}

/// A second factor: `GET /v1/users/{user}/mfa` lists them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Factor {
    /// `totp`, `passkey` or `recovery_codes`.
    pub kind: String,
    /// The id of a passkey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What the user calls it.
    pub name: String,
    /// Since when.
    pub created_at: Time,
    /// When it was last shown.
    pub last_used_at: Option<Time>,
}

/// The columns of the table of second factors.
pub const FACTOR_COLUMNS: &[Column] = &[
    Column::new("KIND", "/kind"),
    Column::new("NAME", "/name"),
    Column::new("CREATED", "/created_at"),
    Column::new("LAST USED", "/last_used_at"),
    Column::wide("ID", "/id"),
];

/// The body of `require-mfa`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequireMfa {
    /// Whether the user has to have a second factor.
    pub required: bool,
}

/// Whether a user can sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserState {
    /// Yes.
    Active,
    /// An administrator says no.
    Disabled,
    /// Deleted; the row is kept for a while so that ids and names are not taken up at once.
    Deleted,
}

words!(UserState { Active => "active", Disabled => "disabled", Deleted => "deleted" });

/// What create, ensure and update of a user take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserDraft {
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// `null` removes the address.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub email: Option<Option<String>>,
    /// The operator vouches for the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `null` removes the name.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<Option<String>>,
    /// `null` removes the locale.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub locale: Option<Option<String>>,
    /// `null` removes the text.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub about: Option<Option<String>>,
    /// Create only: a first password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Create only: the next sign-in asks for a new password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub must_change_password: Option<bool>,
    /// Create and ensure: be a member of this organization. It is made if this is the first of all users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// Create and ensure: with these roles in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of users can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserFilter {
    /// Members of this organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
    /// Who have this role in `org`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// In this state. Deleted users are only listed when asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<UserState>,
    /// Whose username or e-mail address contains this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Searches names and no addresses; lokd says so, and nobody asks for it.
    #[serde(skip)]
    pub names_only: bool,
}

/// The body of `disable`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disable {
    /// Kept, and shown by `get`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The body of `reset-link`. The answer's secret is the link, unless it is sent.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResetLink {
    /// Lok mails the link to the user, and the answer does not have it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub send: bool,
    /// Seconds until it ends; half an hour unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<u64>,
}

/// The body of `set-password`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetPassword {
    /// The new password; absent: lok makes one and the answer shows it once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// The next sign-in asks for a new one.
    #[serde(default)]
    pub must_change: bool,
    /// Ends every session and grant of the user as well. Default true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoke_sessions: Option<bool>,
}
