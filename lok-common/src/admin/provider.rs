//! Providers: where else people have an account that they can sign in with.

use super::app::words;
use super::{Column, Resource, patch};
use crate::{Secret, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `providers`.
#[derive(Clone, Copy, Debug)]
pub struct Provider;

impl Resource for Provider {
    const KIND: &'static str = "Provider";
    const NOUN: &'static str = "provider";
    const PATH: &'static str = "providers";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/spec/name"),
        Column::new("KIND", "/spec/kind"),
        Column::new("STATUS", "/status/state"),
        Column::new("ISSUER", "/spec/issuer"),
        Column::new("SIGN-UP", "/spec/allow_signup"),
        Column::new("LINKED", "/status/identities"),
        Column::wide("TITLE", "/spec/title"),
        Column::wide("CLIENT ID", "/spec/client_id"),
        Column::wide("CALLBACK", "/status/callback_path"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = ProviderSpec;
    type Status = ProviderStatus;
    type Draft = ProviderDraft;
    type Filter = ProviderFilter;
}

/// What a provider speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProviderKind {
    /// OpenID Connect, by Google.
    Google,
    /// OpenID Connect, by ORCID.
    Orcid,
    /// OAuth 2.0 with GitHub's own description of people; also GitHub Enterprise Server.
    Github,
    /// OpenID Connect.
    Oidc,
}

words!(ProviderKind { Google => "google", Orcid => "orcid", Github => "github", Oidc => "oidc" });

impl ProviderKind {
    /// Its one issuer, if it has one that everybody knows.
    #[must_use]
    pub fn issuer(self) -> Option<&'static str> {
        match self {
            Self::Google => Some("https://accounts.google.com"),
            Self::Orcid => Some("https://orcid.org"),
            Self::Github => Some("https://github.com"),
            Self::Oidc => None,
        }
    }

    /// What people call it, if everybody calls it the same.
    #[must_use]
    pub fn title(self) -> Option<&'static str> {
        match self {
            Self::Google => Some("Google"),
            Self::Orcid => Some("ORCID"),
            Self::Github => Some("GitHub"),
            Self::Oidc => None,
        }
    }

    /// What is asked for unless said otherwise.
    #[must_use]
    pub fn scopes(self) -> &'static [&'static str] {
        match self {
            Self::Google | Self::Oidc => &["openid", "profile", "email"],
            Self::Orcid => &["openid"],
            Self::Github => &["read:user", "user:email"],
        }
    }
}

/// Whether people may link an account of a provider to the one that they have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkPolicy {
    /// Nobody may; accounts are linked by signing up alone.
    Never,
    /// Whoever is signed in may, on the account page.
    Ask,
}

words!(LinkPolicy { Never => "never", Ask => "ask" });

/// Whether a provider can be signed in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProviderState {
    /// Yes.
    Enabled,
    /// No; who is on the way there does not come back in.
    Disabled,
}

words!(ProviderState { Enabled => "enabled", Disabled => "disabled" });

/// What was decided of a provider.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ProviderSpec {
    /// The name: it is in the callback URL, and cannot change.
    pub name: String,
    /// What it speaks.
    pub kind: ProviderKind,
    /// What people call it.
    pub title: String,
    /// Its issuer; of GitHub, the address of the site.
    pub issuer: String,
    /// As what lok is registered there.
    pub client_id: String,
    /// What is asked for.
    pub scopes: Vec<String>,
    /// Whether people who have no account here may sign up with one of theirs.
    pub allow_signup: bool,
    /// The domains that their verified address must be of; none: any.
    pub allowed_domains: Vec<String>,
    /// The slug of the organization that they join; null: one of their own.
    pub organization: Option<String>,
    /// Whether people may link an account that they have.
    pub link_policy: LinkPolicy,
    /// Whether an address that it calls verified counts as verified here.
    pub authoritative: bool,
}

/// What lok observed of a provider.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ProviderStatus {
    /// Whether it can be signed in with.
    pub state: ProviderState,
    /// Whether lok has a secret to prove itself with there.
    pub has_secret: bool,
    /// How many accounts are linked.
    pub identities: u64,
    /// The path, below the issuer, of the callback URL that is registered there.
    pub callback_path: String,
}

/// What create, ensure and update of a provider take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderDraft {
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ProviderKind>,
    /// What people call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Create only; needed for `oidc`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Create and ensure: the secret of a new provider. Rotated by a verb of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// Replaces all scopes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Whether people may sign up with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_signup: Option<bool>,
    /// Replaces all domains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_domains: Option<Vec<String>>,
    /// `null`: an organization of their own.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub organization: Option<Option<String>>,
    /// Whether people may link an account that they have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_policy: Option<LinkPolicy>,
    /// Whether its verified addresses count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authoritative: Option<bool>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of providers can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProviderFilter {
    /// Of this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ProviderKind>,
}

/// The body of `rotate-secret`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotateProviderSecret {
    /// The new secret, made by the provider.
    pub client_secret: Secret,
}

/// One thing that a test of a provider looked at.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Check {
    /// What: `discovery`, `keys`, `clock`, `client`, `callback`.
    pub name: String,
    /// Whether it is as it should be.
    pub ok: bool,
    /// What was found.
    pub detail: String,
    /// What to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
}

/// The columns of the table of checks.
pub const CHECK_COLUMNS: &[Column] = &[
    Column::new("CHECK", "/name"),
    Column::new("OK", "/ok"),
    Column::new("DETAIL", "/detail"),
    Column::new("FIX", "/fix"),
];

/// An account elsewhere that is linked to a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The provider's name.
    pub provider: String,
    /// Its issuer.
    pub issuer: String,
    /// Who the person is there, for good.
    pub subject: String,
    /// What they are called there: a GitHub login.
    pub username: Option<String>,
    /// The address that the provider told.
    pub email: Option<String>,
    /// When it was linked.
    pub created_at: Time,
    /// The last sign-in with it.
    pub last_used_at: Option<Time>,
}

/// The columns of the table of identities.
pub const IDENTITY_COLUMNS: &[Column] = &[
    Column::new("PROVIDER", "/provider"),
    Column::new("SUBJECT", "/subject"),
    Column::new("USERNAME", "/username"),
    Column::new("EMAIL", "/email"),
    Column::new("LAST USED", "/last_used_at"),
    Column::wide("LINKED", "/created_at"),
    Column::wide("ISSUER", "/issuer"),
];

/// The body of `identities/unlink` of a user.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unlink {
    /// The provider's name.
    pub provider: String,
    /// Who the person is there.
    pub subject: String,
}
