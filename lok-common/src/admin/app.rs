//! Apps: the clients of OAuth 2 and OpenID Connect.

use super::{Column, Resource, patch};
use crate::Time;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `apps`. Its id is the `client_id`.
#[derive(Clone, Copy, Debug)]
pub struct App;

impl Resource for App {
    const KIND: &'static str = "App";
    const NOUN: &'static str = "app";
    const PATH: &'static str = "apps";
    const COLUMNS: &'static [Column] = &[
        Column::new("CLIENT ID", "/spec/client_id"),
        Column::new("NAME", "/spec/name"),
        Column::new("KIND", "/spec/kind"),
        Column::new("STATE", "/status/state"),
        Column::new("ORGANIZATION", "/spec/organization"),
        Column::wide("TRUST", "/spec/trust"),
        Column::wide("REDIRECT URIS", "/spec/redirect_uris"),
        Column::wide("GRANTS", "/spec/grants"),
        Column::wide("SCOPES", "/spec/scopes"),
        Column::wide("CREATED", "/metadata/created_at"),
    ];
    type Spec = AppSpec;
    type Status = AppStatus;
    type Draft = AppDraft;
    type Filter = AppFilter;
}

/// What kind of program an app is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppKind {
    /// Runs on a server of its own and keeps a secret.
    Web,
    /// Runs in the browser; public.
    Spa,
    /// Runs on a person's machine; public.
    Native,
    /// Acts for itself; no person.
    Service,
    /// Fakts: a program under development, on somebody's machine.
    Development,
    /// Fakts: runs in the browser.
    Website,
    /// Fakts: installed on a machine.
    Desktop,
    /// Fakts: installed on a phone.
    Mobile,
    /// Fakts: stands for a whole hub.
    Hub,
    /// Fakts: a service that signs people in.
    RelyingParty,
}

impl AppKind {
    /// Whether apps of this kind come of Fakts requests and mandates, and of nothing else.
    #[must_use]
    pub fn is_fakts(self) -> bool {
        !matches!(self, Self::Web | Self::Spa | Self::Native | Self::Service)
    }

    /// Whether it runs on a person's own machine, where it can have a port or a scheme of its own (RFC 8252 7).
    #[must_use]
    pub fn is_native(self) -> bool {
        matches!(
            self,
            Self::Native | Self::Development | Self::Desktop | Self::Mobile
        )
    }
}

/// How an app proves itself at the token endpoint (RFC 7591 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthMethod {
    /// A public client; PKCE instead.
    None,
    /// HTTP Basic (RFC 6749 2.3.1).
    ClientSecretBasic,
    /// In the form (RFC 6749 2.3.1).
    ClientSecretPost,
    /// A signed assertion (RFC 7523).
    PrivateKeyJwt,
}

/// Whether people are asked before the app sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// One of the operator's own: no consent page.
    FirstParty,
    /// Asked, once for each new scope.
    ThirdParty,
}

/// The grants that an app may use at the token endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum GrantType {
    /// RFC 6749 4.1.
    #[serde(rename = "authorization_code")]
    AuthorizationCode,
    /// RFC 6749 6.
    #[serde(rename = "refresh_token")]
    RefreshToken,
    /// RFC 6749 4.4.
    #[serde(rename = "client_credentials")]
    ClientCredentials,
    /// RFC 8628.
    #[serde(rename = "urn:ietf:params:oauth:grant-type:device_code")]
    DeviceCode,
    /// Fakts v2: the key of a mandate and a manifest.
    #[serde(rename = "urn:fakts:grant-type:mandate-key")]
    MandateKey,
    /// Fakts v2 as its first clients spoke it: a redeem token and a manifest.
    #[serde(rename = "urn:fakts:grant-type:redeem")]
    Redeem,
}

/// The signature algorithms that lok signs with (RFC 7518 3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Alg {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    RS256,
    /// ECDSA on P-256 with SHA-256.
    ES256,
}

macro_rules! words {
    ($type:ty { $($variant:ident => $word:literal),+ $(,)? }) => {
        impl $type {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::str::FromStr for $type {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(format!("{text:?} is not one of {}", [$($word),+].join(", "))),
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use words;

words!(AppKind {
    Web => "web",
    Spa => "spa",
    Native => "native",
    Service => "service",
    Development => "development",
    Website => "website",
    Desktop => "desktop",
    Mobile => "mobile",
    Hub => "hub",
    RelyingParty => "relying_party",
});
words!(AuthMethod {
    None => "none",
    ClientSecretBasic => "client_secret_basic",
    ClientSecretPost => "client_secret_post",
    PrivateKeyJwt => "private_key_jwt",
});
words!(Trust { FirstParty => "first-party", ThirdParty => "third-party" });
words!(GrantType {
    AuthorizationCode => "authorization_code",
    RefreshToken => "refresh_token",
    ClientCredentials => "client_credentials",
    DeviceCode => "urn:ietf:params:oauth:grant-type:device_code",
    MandateKey => "urn:fakts:grant-type:mandate-key",
    Redeem => "urn:fakts:grant-type:redeem",
});
words!(Alg { RS256 => "RS256", ES256 => "ES256" });

/// What was decided of an app.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AppSpec {
    /// `[A-Za-z0-9_.-]`, 1 to 100 long.
    pub client_id: String,
    /// The name that people are shown.
    pub name: String,
    /// What kind of program it is.
    pub kind: AppKind,
    /// The slug of the one organization it serves; null: every organization.
    pub organization: Option<String>,
    /// Whether people are asked.
    pub trust: Trust,
    /// How it proves itself.
    pub auth_method: AuthMethod,
    /// Where sign-ins may return to; compared exactly (RFC 9700 2.1).
    pub redirect_uris: Vec<String>,
    /// Where sign-outs may return to.
    pub post_logout_redirect_uris: Vec<String>,
    /// What it may do at the token endpoint.
    pub grants: Vec<GrantType>,
    /// What it may ask for.
    pub scopes: Vec<String>,
    /// The audiences that its tokens may name beside lok's own.
    pub audiences: Vec<String>,
    /// Roles in its organization, for an app that acts for itself.
    pub roles: Vec<String>,
    /// Its public keys (RFC 7517), for `private_key_jwt`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks: Option<serde_json::Value>,
    /// How its tokens are signed; null: as the configuration says.
    pub alg: Option<Alg>,
    /// Seconds that its access tokens live; null: as the configuration says.
    pub access_token_ttl: Option<u64>,
    /// Seconds that its refresh tokens live; null: as the configuration says.
    pub refresh_token_ttl: Option<u64>,
    /// Its home page, policy and terms, as links on the sign-in page.
    #[serde(default)]
    pub links: AppLinks,
    /// Whether it is only for people who have shown a second factor.
    #[serde(default)]
    pub require_mfa: bool,
}

/// What an app says about itself, for people to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppLinks {
    /// Its home page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<String>,
    /// Its privacy policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// Its terms of service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<String>,
}

/// What lok observed of an app.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AppStatus {
    /// `enabled` or `disabled`.
    pub state: AppState,
    /// Its live secrets, without the secrets.
    pub secrets: Vec<SecretInfo>,
}

/// Whether an app can do anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppState {
    /// Yes.
    Enabled,
    /// An administrator says no.
    Disabled,
}

words!(AppState { Enabled => "enabled", Disabled => "disabled" });

/// A secret, without the secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SecretInfo {
    /// Its id.
    pub id: String,
    /// When it was made.
    pub created_at: Time,
    /// When it ends; null: never.
    pub expires_at: Option<Time>,
}

/// What create, ensure and update of an app take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppDraft {
    /// Made up on create unless given; needed to ensure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Needed to create. It cannot change afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AppKind>,
    /// `null`: every organization.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub organization: Option<Option<String>>,
    /// Third party unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trust: Option<Trust>,
    /// By kind unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_method: Option<AuthMethod>,
    /// Replaces all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_uris: Option<Vec<String>>,
    /// Replaces all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_logout_redirect_uris: Option<Vec<String>>,
    /// By kind unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grants: Option<Vec<GrantType>>,
    /// By kind unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// None unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audiences: Option<Vec<String>>,
    /// None unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// `null` removes the keys.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub jwks: Option<Option<serde_json::Value>>,
    /// `null`: as the configuration says.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub alg: Option<Option<Alg>>,
    /// `null`: as the configuration says.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub access_token_ttl: Option<Option<u64>>,
    /// `null`: as the configuration says.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub refresh_token_ttl: Option<Option<u64>>,
    /// Replaces all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub links: Option<AppLinks>,
    /// Whether a second factor is demanded of whoever signs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_mfa: Option<bool>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of apps can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppFilter {
    /// Of this organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
    /// Of this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AppKind>,
    /// Of this trust.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trust: Option<Trust>,
}

/// The body of `rotate-secret`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RotateSecret {
    /// Seconds for which the older secrets go on working; 0: they end now.
    #[serde(default)]
    pub overlap: u64,
}

/// The body of `redirect-uris/add` and `redirect-uris/remove`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedirectUri {
    /// The URI.
    pub uri: String,
}

/// What a person allowed an app: `GET /v1/apps/{app}/consents` lists them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Consent {
    /// The person's login name.
    pub username: String,
    /// The organization's slug.
    pub organization: Option<String>,
    /// What was allowed.
    pub scopes: Vec<String>,
    /// When.
    pub granted_at: Time,
}

/// The columns of the table of consents.
pub const CONSENT_COLUMNS: &[Column] = &[
    Column::new("USERNAME", "/username"),
    Column::new("ORGANIZATION", "/organization"),
    Column::new("SCOPES", "/scopes"),
    Column::new("GRANTED", "/granted_at"),
];

/// The body of `consents/revoke`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RevokeConsents {
    /// Only this person's; absent: everybody's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
}
