//! `lokctl providers`.

use crate::cli::{Labels, nullable, replaced, word};
use crate::client::{Guard, path};
use crate::credential::secret_of_file;
use crate::error::Failure;
use crate::output::View;
use crate::prompt::Tier;
use crate::resource::{Deed, Listed, Noun, Session, Standard, Verb, trouble};
use clap::{Args, Subcommand};
use lok_common::Secret;
use lok_common::admin::Resource;
use lok_common::admin::provider::{
    CHECK_COLUMNS, LinkPolicy, Provider, ProviderDraft, ProviderFilter, ProviderKind,
    RotateProviderSecret,
};
use std::path::PathBuf;

const KINDS: &[&str] = &["google", "orcid", "github", "oidc"];
const POLICIES: &[&str] = &["never", "ask"];

/// The verbs of providers.
#[derive(Debug, Subcommand)]
pub enum Providers {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Box<Standard<Provider>>),
    /// Let people sign in with a disabled provider again
    Enable(One),
    /// Let nobody sign in with a provider; linked accounts stay
    Disable(One),
    /// Take the client secret that the provider made anew
    RotateSecret {
        /// Which.
        #[command(flatten)]
        one: One,
        /// Read the client secret from a file; - is standard input
        #[arg(long, value_name = "PATH")]
        client_secret_file: PathBuf,
        /// A secret file that others can read is an error, not a warning
        #[arg(long)]
        strict: bool,
    },
    /// Show what works with a provider and what does not, each with a fix
    Test {
        /// Name or id
        provider: String,
    },
}

/// One provider.
#[derive(Debug, Args)]
pub struct One {
    /// Name or id
    provider: String,
    /// Whether.
    #[command(flatten)]
    guard: Guard,
}

/// What narrows a list of providers.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this kind
    #[arg(long, value_parser = word::<ProviderKind>(KINDS))]
    kind: Option<ProviderKind>,
}

/// What is said of a provider once.
#[derive(Debug, Args)]
pub struct Making {
    /// The name, which is in the callback URL
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// What it speaks
    #[arg(long, value_parser = word::<ProviderKind>(KINDS))]
    kind: Option<ProviderKind>,
    /// Its issuer, letter by letter; of GitHub Enterprise Server, the address of the site
    #[arg(long, value_name = "URL")]
    issuer: Option<String>,
    /// Read the client secret from a file; - is standard input
    #[arg(long, value_name = "PATH")]
    client_secret_file: Option<PathBuf>,
    /// A secret file that others can read is an error, not a warning
    #[arg(long)]
    strict: bool,
}

/// What can be changed of a provider.
#[derive(Debug, Args)]
pub struct Fields {
    /// What people call it
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// As what lok is registered there
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
    /// What is asked for; those given replace all that there are
    #[arg(long, value_name = "SCOPE")]
    scope: Vec<String>,
    /// Whether people who have no account here may sign up with one of theirs
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true", require_equals = true)]
    allow_signup: Option<bool>,
    /// Of which domain their verified address must be; those given replace all, a single empty one allows any
    #[arg(long, value_name = "DOMAIN")]
    allow_domain: Vec<String>,
    /// The organization that people who sign up join; empty: one of their own
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// Whether people may link an account to the one that they have here
    #[arg(long, value_parser = word::<LinkPolicy>(POLICIES))]
    link_policy: Option<LinkPolicy>,
    /// Whether an address that it calls verified counts as verified here
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true", require_equals = true)]
    authoritative: Option<bool>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Provider {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> ProviderFilter {
        ProviderFilter { kind: narrow.kind }
    }
}

impl Noun for Provider {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["name", "kind", "client_id"];
    const ENSURE_NEEDS: &'static [&'static str] = &["name"];
    const DELETE: Tier = Tier::Type;

    fn draft(
        session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<ProviderDraft, Failure> {
        let mut domains = replaced(fields.allow_domain);
        if let Some(list) = &mut domains {
            list.retain(|domain| !domain.is_empty());
        }
        let mut draft = ProviderDraft {
            title: fields.title,
            client_id: fields.client_id,
            scopes: replaced(fields.scope),
            allow_signup: fields.allow_signup,
            allowed_domains: domains,
            organization: nullable(fields.org),
            link_policy: fields.link_policy,
            authoritative: fields.authoritative,
            labels: fields.labels.into_map(),
            ..ProviderDraft::default()
        };
        if let Some(making) = making {
            draft.client_secret = match &making.client_secret_file {
                None => None,
                Some(path) => Some(read(session, path, making.strict)?),
            };
            draft.name = making.name;
            draft.kind = making.kind;
            draft.issuer = making.issuer;
        }
        Ok(draft)
    }
}

fn read(session: &Session, path: &std::path::Path, strict: bool) -> Result<Secret, Failure> {
    secret_of_file(path, strict, &|text: &str| session.out.warn(text))
}

const CHECKS: View = View {
    path: "checks",
    name: "/name",
    columns: CHECK_COLUMNS,
};

impl Providers {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let none = serde_json::json!({});
        match self {
            Self::Standard(verb) => verb.run(session),
            Self::Enable(one) => {
                Deed::new::<Provider>("enable", "enabled", &[&one.provider, "enable"])
                    .carry_out(session, &none, &one.guard)
            }
            Self::Disable(one) => {
                Deed::new::<Provider>("disable", "disabled", &[&one.provider, "disable"])
                    .confirmed(session, Tier::Ask, &one.provider, None, &one.guard)?
                    .carry_out(session, &none, &one.guard)
            }
            Self::RotateSecret {
                one,
                client_secret_file,
                strict,
            } => {
                let body = RotateProviderSecret {
                    client_secret: read(session, &client_secret_file, strict)?,
                };
                let below = [one.provider.as_str(), "rotate-secret"];
                Deed::new::<Provider>("rotate the secret of", "took the new secret of", &below)
                    .carry_out(session, &body, &one.guard)
            }
            Self::Test { provider } => test(session, &provider),
        }
    }
}

fn test(session: &Session, provider: &str) -> Result<(), Failure> {
    let path = path(&[Provider::PATH, provider, "test"]);
    let what = "waiting for lokd to ask the provider";
    let none = serde_json::json!({});
    let told = session.client.post(&path, &none, &Guard::default(), what)?;
    session.out.list(CHECKS, &told, true)?;
    let failed: Vec<String> = told["items"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|check| check["ok"] != true)
        .map(|check| {
            let text = |name: &str| check[name].as_str().unwrap_or_default().to_owned();
            format!("{}: {}; fix: {}", text("name"), text("detail"), text("fix"))
        })
        .collect();
    if failed.is_empty() {
        return Ok(());
    }
    Err(
        trouble(format!("people cannot sign in with {provider} as it is"))
            .why(failed.join("\n"))
            .fix("do what is said above, and test again"),
    )
}
