//! `lokctl fakts services`.

use crate::cli::{Labels, nullable};
use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Listed, Noun, Session, Standard, Verb};
use clap::{Args, Subcommand};
use lok_common::admin::fakts::service::{Service, ServiceDraft, ServiceFilter};

/// The verbs of services.
#[derive(Debug, Subcommand)]
pub enum Services {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Standard<Service>),
}

/// What is said of a service once.
#[derive(Debug, Args)]
pub struct Making {
    /// What manifests call it, such as org.example.storage
    #[arg(long, value_name = "IDENTIFIER")]
    identifier: Option<String>,
}

/// What can be changed of a service.
#[derive(Debug, Args)]
pub struct Fields {
    /// What it is; empty removes it
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Service {
    type Narrow = ();

    fn filter((): ()) -> ServiceFilter {
        ServiceFilter {}
    }
}

impl Noun for Service {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["identifier"];
    const ENSURE_NEEDS: &'static [&'static str] = &["identifier"];
    const DELETE: Tier = Tier::Type;

    fn draft(
        _session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<ServiceDraft, Failure> {
        Ok(ServiceDraft {
            identifier: making.and_then(|making| making.identifier),
            description: nullable(fields.description),
            labels: fields.labels.into_map(),
        })
    }
}

impl Services {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let Self::Standard(verb) = self;
        verb.run(session)
    }
}
