//! `lokctl fakts layers`.

use crate::cli::{Labels, nullable, word};
use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Listed, Noun, Session, Standard, Verb};
use clap::{Args, Subcommand};
use lok_common::admin::fakts::layer::{Layer, LayerDraft, LayerFilter, LayerKind};

const KINDS: &[&str] = &["public", "lan", "vpn", "mesh", "docker"];

/// The verbs of layers.
#[derive(Debug, Subcommand)]
pub enum Layers {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Standard<Layer>),
}

/// What narrows a list of layers.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
}

/// What is said of a layer once.
#[derive(Debug, Args)]
pub struct Making {
    /// The organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// The name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

/// What can be changed of a layer.
#[derive(Debug, Args)]
pub struct Fields {
    /// What sort of network it is
    #[arg(long, value_parser = word::<LayerKind>(KINDS))]
    kind: Option<LayerKind>,
    /// What it is; empty removes it
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Layer {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> LayerFilter {
        LayerFilter { org: narrow.org }
    }
}

impl Noun for Layer {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["org", "name", "kind"];
    const ENSURE_NEEDS: &'static [&'static str] = &["org", "name"];
    const DELETE: Tier = Tier::Ask;

    fn draft(
        _session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<LayerDraft, Failure> {
        let (organization, name) = making.map_or((None, None), |making| (making.org, making.name));
        Ok(LayerDraft {
            organization,
            name,
            kind: fields.kind,
            description: nullable(fields.description),
            labels: fields.labels.into_map(),
        })
    }
}

impl Layers {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let Self::Standard(verb) = self;
        verb.run(session)
    }
}
