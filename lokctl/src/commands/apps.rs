//! `lokctl apps`.

use crate::cli::{Labels, nullable, replaced, seconds, word};
use crate::client::{Guard, path, query};
use crate::error::Failure;
use crate::output::View;
use crate::prompt::Tier;
use crate::resource::{Deed, Listed, Noun, Paging, SecretFlags, Session, Standard, Verb, list};
use clap::{Args, Subcommand};
use lok_common::admin::Column;
use lok_common::admin::app::{
    Alg, App, AppDraft, AppFilter, AppKind, AppLinks, AuthMethod, CONSENT_COLUMNS, GrantType,
    RedirectUri, RevokeConsents, RotateSecret, Trust,
};
use serde_json::Value;
use std::path::{Path, PathBuf};

const KINDS: &[&str] = &["web", "spa", "native", "service"];
const TRUSTS: &[&str] = &["first-party", "third-party"];
const AUTH_METHODS: &[&str] = &[
    "none",
    "client_secret_basic",
    "client_secret_post",
    "private_key_jwt",
];
/// The algorithms that lok signs with.
pub const ALGS: &[&str] = &["RS256", "ES256"];

/// The verbs of apps.
#[derive(Debug, Subcommand)]
pub enum Apps {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Box<Standard<App>>),
    /// Stop an app: it gets no more tokens
    Disable(One),
    /// Let a disabled app go on
    Enable(One),
    /// Make a new client secret, and show it once
    RotateSecret {
        /// Which.
        #[command(flatten)]
        one: One,
        /// How long the older secrets go on working; 0 ends them now
        #[arg(long, value_name = "DURATION", default_value = "24h", value_parser = seconds)]
        overlap: u64,
        /// Where the secret goes.
        #[command(flatten)]
        secret: SecretFlags,
    },
    /// Where sign-ins may return to
    #[command(subcommand)]
    RedirectUris(RedirectUris),
    /// What people allowed an app
    #[command(subcommand)]
    Consents(Consents),
}

/// One app.
#[derive(Debug, Args)]
pub struct One {
    /// Client id
    client: String,
    /// Whether.
    #[command(flatten)]
    guard: Guard,
}

/// The verbs of redirect URIs.
#[derive(Debug, Subcommand)]
pub enum RedirectUris {
    /// List the redirect URIs of an app
    List {
        /// Client id
        client: String,
    },
    /// Add a redirect URI to an app
    Add {
        /// Which.
        #[command(flatten)]
        one: One,
        /// The URI, compared exactly
        uri: String,
    },
    /// Remove a redirect URI from an app
    Remove {
        /// Which.
        #[command(flatten)]
        one: One,
        /// The URI
        uri: String,
    },
}

/// The verbs of consents.
#[derive(Debug, Subcommand)]
pub enum Consents {
    /// List who allowed an app what
    List {
        /// Client id
        client: String,
    },
    /// Forget what people allowed an app, and end what it got by it
    Revoke {
        /// Which.
        #[command(flatten)]
        one: One,
        /// Only what this user allowed
        #[arg(long, value_name = "USER")]
        user: Option<String>,
    },
}

/// What narrows a list of apps.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// Of this kind
    #[arg(long, value_parser = word::<AppKind>(KINDS))]
    kind: Option<AppKind>,
    /// Of this trust
    #[arg(long, value_parser = word::<Trust>(TRUSTS))]
    trust: Option<Trust>,
}

/// What is said of an app once.
#[derive(Debug, Args)]
pub struct Making {
    /// The client id; made up unless given
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
    /// What kind of program it is
    #[arg(long, value_parser = word::<AppKind>(KINDS))]
    kind: Option<AppKind>,
    /// Where the secret goes.
    #[command(flatten)]
    secret: SecretFlags,
}

/// What can be changed of an app.
#[derive(Debug, Args)]
pub struct Fields {
    /// The name that people are shown
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// The one organization it serves; empty: every organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// Whether people are asked before it sees them
    #[arg(long, value_parser = word::<Trust>(TRUSTS))]
    trust: Option<Trust>,
    /// How it proves itself at the token endpoint
    #[arg(long, value_name = "METHOD", value_parser = word::<AuthMethod>(AUTH_METHODS))]
    auth: Option<AuthMethod>,
    /// Where sign-ins may return to; those given replace all that there are
    #[arg(long, value_name = "URI")]
    redirect_uri: Vec<String>,
    /// Where sign-outs may return to; those given replace all that there are
    #[arg(long, value_name = "URI")]
    post_logout_uri: Vec<String>,
    /// authorization_code, refresh_token, client_credentials or device_code; those given replace all that there are
    #[arg(long, value_name = "GRANT", value_parser = grant)]
    grant: Vec<GrantType>,
    /// What it may ask for; those given replace all that there are
    #[arg(long, value_name = "SCOPE")]
    scope: Vec<String>,
    /// What its tokens may be for beside lok; those given replace all that there are
    #[arg(long, value_name = "AUDIENCE")]
    audience: Vec<String>,
    /// The roles of an app that acts for itself; those given replace all that there are
    #[arg(long, value_name = "ROLE")]
    role: Vec<String>,
    /// Its public keys as a JWK set (RFC 7517), for private_key_jwt
    #[arg(long, value_name = "PATH")]
    jwks_file: Option<PathBuf>,
    /// How its tokens are signed
    #[arg(long, value_parser = word::<Alg>(ALGS))]
    alg: Option<Alg>,
    /// How long its access tokens live
    #[arg(long = "access-ttl", value_name = "DURATION", value_parser = seconds)]
    access_ttl: Option<u64>,
    /// How long its refresh tokens live
    #[arg(long = "refresh-ttl", value_name = "DURATION", value_parser = seconds)]
    refresh_ttl: Option<u64>,
    /// Whether it is only for people who have shown a second factor
    #[arg(long, value_name = "BOOL")]
    require_mfa: Option<bool>,
    /// Its home page; the links given replace all three
    #[arg(long, value_name = "URL")]
    home_url: Option<String>,
    /// Its privacy policy
    #[arg(long, value_name = "URL")]
    policy_url: Option<String>,
    /// Its terms of service
    #[arg(long, value_name = "URL")]
    terms_url: Option<String>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

fn grant(text: &str) -> Result<GrantType, String> {
    let word = match text {
        "device_code" => GrantType::DeviceCode.as_str(),
        other => other,
    };
    word.parse()
}

impl Listed for App {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> AppFilter {
        AppFilter {
            org: narrow.org,
            kind: narrow.kind,
            trust: narrow.trust,
        }
    }
}

impl Noun for App {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["name", "kind"];
    const ENSURE_NEEDS: &'static [&'static str] = &["client_id"];
    const DELETE: Tier = Tier::Type;

    fn secret_out(making: &Making) -> SecretFlags {
        making.secret.clone()
    }

    fn draft(
        _session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<AppDraft, Failure> {
        let (client_id, kind) =
            making.map_or((None, None), |making| (making.client_id, making.kind));
        let links = AppLinks {
            home: fields.home_url,
            policy: fields.policy_url,
            terms: fields.terms_url,
        };
        Ok(AppDraft {
            client_id,
            name: fields.name,
            kind,
            organization: nullable(fields.org),
            trust: fields.trust,
            auth_method: fields.auth,
            redirect_uris: replaced(fields.redirect_uri),
            post_logout_redirect_uris: replaced(fields.post_logout_uri),
            grants: replaced(fields.grant),
            scopes: replaced(fields.scope),
            audiences: replaced(fields.audience),
            roles: replaced(fields.role),
            jwks: fields.jwks_file.as_deref().map(jwks).transpose()?.map(Some),
            alg: fields.alg.map(Some),
            access_token_ttl: fields.access_ttl.map(Some),
            refresh_token_ttl: fields.refresh_ttl.map(Some),
            require_mfa: fields.require_mfa,
            links: (links != AppLinks::default()).then_some(links),
            labels: fields.labels.into_map(),
        })
    }
}

fn jwks(path: &Path) -> Result<Value, Failure> {
    let cannot = |why: String| {
        Failure::invalid(format!("cannot read a JWK set from {}", path.display())).why(why)
    };
    let text = std::fs::read_to_string(path).map_err(|error| cannot(error.to_string()))?;
    let value: Value = serde_json::from_str(&text).map_err(|error| cannot(error.to_string()))?;
    if value["keys"].is_array() {
        Ok(value)
    } else {
        Err(cannot("it has no field \"keys\" with a list".to_owned()))
    }
}

const CONSENTS: View = View {
    path: "consents",
    name: "/username",
    columns: CONSENT_COLUMNS,
};

const REDIRECT_URIS: View = View {
    path: "redirect-uris",
    name: "/uri",
    columns: &[Column::new("URI", "/uri")],
};

impl Apps {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let none = serde_json::json!({});
        match self {
            Self::Standard(verb) => verb.run(session),
            Self::Disable(one) => {
                Deed::new::<App>("disable", "disabled", &[&one.client, "disable"])
                    .confirmed(session, Tier::Ask, &one.client, None, &one.guard)?
                    .carry_out(session, &none, &one.guard)
            }
            Self::Enable(one) => Deed::new::<App>("enable", "enabled", &[&one.client, "enable"])
                .carry_out(session, &none, &one.guard),
            Self::RotateSecret {
                one,
                overlap,
                secret,
            } => {
                let below = [one.client.as_str(), "rotate-secret"];
                Deed::new::<App>("rotate the secret of", "rotated the secret of", &below)
                    .secret(secret)
                    .carry_out(session, &RotateSecret { overlap }, &one.guard)
            }
            Self::RedirectUris(verb) => verb.run(session),
            Self::Consents(verb) => verb.run(session),
        }
    }
}

impl RedirectUris {
    fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List { client } => {
                let app = session
                    .client
                    .get(&path(&["apps", &client]), &[], "reading app")?;
                let uris = app["spec"]["redirect_uris"]
                    .as_array()
                    .cloned()
                    .unwrap_or_default();
                let items = uris
                    .into_iter()
                    .map(|uri| serde_json::json!({ "uri": uri }))
                    .collect();
                let list = lok_common::admin::List::<Value>::new("RedirectUri", items, None);
                session
                    .out
                    .list(REDIRECT_URIS, &crate::resource::document(&list)?, true)
            }
            Self::Add { one, uri } => {
                let below = [one.client.as_str(), "redirect-uris", "add"];
                Deed::new::<App>("update", "added the redirect URI to", &below).carry_out(
                    session,
                    &RedirectUri { uri },
                    &one.guard,
                )
            }
            Self::Remove { one, uri } => {
                let below = [one.client.as_str(), "redirect-uris", "remove"];
                Deed::new::<App>(
                    "remove a redirect URI of",
                    "removed the redirect URI from",
                    &below,
                )
                .confirmed(session, Tier::Ask, &one.client, None, &one.guard)?
                .carry_out(session, &RedirectUri { uri }, &one.guard)
            }
        }
    }
}

impl Consents {
    fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List { client } => {
                let path = path(&["apps", &client, "consents"]);
                list(session, &path, CONSENTS, query(&()), &Paging::default())
            }
            Self::Revoke { one, user } => {
                let below = [one.client.as_str(), "consents", "revoke"];
                Deed::new::<App>("revoke the consents to", "revoked the consents to", &below)
                    .confirmed(session, Tier::Ask, &one.client, None, &one.guard)?
                    .carry_out(session, &RevokeConsents { user }, &one.guard)
            }
        }
    }
}
