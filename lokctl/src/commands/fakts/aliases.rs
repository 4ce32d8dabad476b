//! `lokctl fakts aliases`.

use crate::cli::{Labels, nullable, word};
use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Listed, Noun, Session, Standard, Verb};
use clap::{Args, Subcommand};
use lok_common::admin::fakts::alias::{Alias, AliasDraft, AliasFilter, AliasKind};

const KINDS: &[&str] = &["absolute", "relative"];

/// The verbs of aliases.
#[derive(Debug, Subcommand)]
pub enum Aliases {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Box<Standard<Alias>>),
}

/// What narrows a list of aliases.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this instance
    #[arg(long, value_name = "INSTANCE")]
    instance: Option<String>,
}

/// What is said of an alias once.
#[derive(Debug, Args)]
pub struct Making {
    /// The instance that answers there
    #[arg(long, value_name = "INSTANCE")]
    instance: Option<String>,
    /// The name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

/// What can be changed of an alias.
#[derive(Debug, Args)]
pub struct Fields {
    /// The network that it is on: the name of a layer of the organization
    #[arg(long, value_name = "LAYER")]
    layer: Option<String>,
    /// Whether it has a host of its own, or is on the name by which the app reached lok
    #[arg(long, value_parser = word::<AliasKind>(KINDS))]
    kind: Option<AliasKind>,
    /// A name or an IP address; empty removes it
    #[arg(long, value_name = "HOST")]
    host: Option<String>,
    /// The port; 0 is that of the scheme
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Whether it speaks TLS; no unless given
    #[arg(long, value_name = "BOOL")]
    ssl: Option<bool>,
    /// The path; empty removes it
    #[arg(long, value_name = "PATH")]
    path: Option<String>,
    /// The path below it that answers 200 while the service is well
    #[arg(long, value_name = "PATH")]
    challenge: Option<String>,
    /// The alias with the lowest number comes first
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    priority: Option<i64>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Alias {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> AliasFilter {
        AliasFilter {
            instance: narrow.instance,
        }
    }
}

impl Noun for Alias {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["instance", "name", "layer"];
    const ENSURE_NEEDS: &'static [&'static str] = &["instance", "name"];
    const DELETE: Tier = Tier::Ask;

    fn draft(
        _session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<AliasDraft, Failure> {
        let (instance, name) = making.map_or((None, None), |making| (making.instance, making.name));
        Ok(AliasDraft {
            instance,
            name,
            layer: fields.layer,
            kind: fields.kind,
            host: nullable(fields.host),
            port: fields.port.map(|port| Some(port).filter(|port| *port != 0)),
            ssl: fields.ssl,
            path: nullable(fields.path),
            challenge: fields.challenge,
            priority: fields.priority,
            labels: fields.labels.into_map(),
        })
    }
}

impl Aliases {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let Self::Standard(verb) = self;
        verb.run(session)
    }
}
