//! `lokctl fakts clients`.

use crate::cli::{Labels, word};
use crate::client::{Guard, path, query};
use crate::error::Failure;
use crate::output::{View, of_kind};
use crate::prompt::Tier;
use crate::resource::{Deed, Found, Listed, Noun, Paging, Session, Standard, Verb, list};
use clap::{Args, Subcommand};
use lok_common::admin::Resource;
use lok_common::admin::app::AppKind;
use lok_common::admin::fakts::client::{
    ClientRole, FaktsClient, FaktsClientDraft, FaktsClientFilter, MAPPING_COLUMNS, Render,
};

const KINDS: &[&str] = &[
    "development",
    "website",
    "desktop",
    "mobile",
    "hub",
    "relying_party",
];
/// What clients do.
pub const ROLES: &[&str] = &["interface", "agent"];

/// The verbs of clients.
#[derive(Debug, Subcommand)]
pub enum Clients {
    /// Those of every kind that comes by itself.
    #[command(flatten)]
    Found(Found<FaktsClient>),
    /// Change the named fields of {a noun}
    Update {
        /// Client id
        key: String,
        /// What.
        #[command(flatten)]
        fields: Fields,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// Stop a client: it gets no more tokens
    Disable(One),
    /// Let a disabled client go on
    Enable(One),
    /// Show what a client would be told, without its secrets
    Render {
        /// Client id
        client: String,
        /// The scheme, name and port by which it reaches lok, such as http://192.168.1.20:8080
        #[arg(long, value_name = "URL")]
        origin: Option<String>,
    },
    /// Show which instance each requirement of a client got, and why
    Mappings {
        /// Client id
        client: String,
    },
    /// End the claim tokens and the secret of a client of Fakts v1, which has to register again
    RotateToken(One),
}

/// One client.
#[derive(Debug, Args)]
pub struct One {
    /// Client id
    client: String,
    /// Whether.
    #[command(flatten)]
    guard: Guard,
}

/// What narrows a list of clients.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this hub
    #[arg(long, value_name = "HUB")]
    hub: Option<String>,
    /// Of this kind
    #[arg(long, value_parser = word::<AppKind>(KINDS))]
    kind: Option<AppKind>,
    /// Of this role
    #[arg(long, value_parser = word::<ClientRole>(ROLES))]
    role: Option<ClientRole>,
    /// Those that said that they cannot do their work
    #[arg(long)]
    broken: bool,
}

/// What can be changed of a client.
#[derive(Debug, Args)]
pub struct Fields {
    /// Whether whoever has the same app may be this client, without being asked about
    #[arg(long, value_name = "BOOL")]
    published: Option<bool>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for FaktsClient {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> FaktsClientFilter {
        FaktsClientFilter {
            hub: narrow.hub,
            kind: narrow.kind,
            role: narrow.role,
            broken: narrow.broken,
        }
    }
}

impl Noun for FaktsClient {
    type Making = ();
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &[];
    const ENSURE_NEEDS: &'static [&'static str] = &[];
    const DELETE: Tier = Tier::Ask;

    fn draft(
        _session: &Session,
        _verb: Verb,
        _making: Option<()>,
        fields: Fields,
    ) -> Result<FaktsClientDraft, Failure> {
        Ok(FaktsClientDraft {
            published: fields.published,
            labels: fields.labels.into_map(),
        })
    }
}

const MAPPINGS: View = View {
    path: "mappings",
    name: "/key",
    columns: MAPPING_COLUMNS,
};

impl Clients {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let none = serde_json::json!({});
        match self {
            Self::Found(verb) => verb.run(session),
            Self::Update { key, fields, guard } => {
                Standard::<FaktsClient>::Update { key, fields, guard }.run(session)
            }
            Self::Disable(one) => {
                Deed::new::<FaktsClient>("disable", "disabled", &[&one.client, "disable"])
                    .confirmed(session, Tier::Ask, &one.client, None, &one.guard)?
                    .carry_out(session, &none, &one.guard)
            }
            Self::Enable(one) => {
                Deed::new::<FaktsClient>("enable", "enabled", &[&one.client, "enable"])
                    .carry_out(session, &none, &one.guard)
            }
            Self::Render { client, origin } => {
                let path = path(&[FaktsClient::PATH, &client, "render"]);
                let what = "rendering the configuration";
                let asked = query(&Render { origin });
                let told = session.client.get(&path, &asked, what)?;
                session.out.document(&of_kind("Configuration", &told))
            }
            Self::Mappings { client } => {
                let path = path(&[FaktsClient::PATH, &client, "mappings"]);
                list(session, &path, MAPPINGS, query(&()), &Paging::default())
            }
            Self::RotateToken(one) => {
                let below = [one.client.as_str(), "rotate-token"];
                Deed::new::<FaktsClient>("end the tokens of", "ended the tokens of", &below)
                    .confirmed(session, Tier::Ask, &one.client, None, &one.guard)?
                    .carry_out(session, &none, &one.guard)
            }
        }
    }
}
