//! `lokctl scopes`.

use crate::cli::{Labels, nullable};
use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Listed, Noun, Session, Standard, Verb};
use clap::{Args, Subcommand};
use lok_common::admin::scope::{Scope, ScopeDraft, ScopeFilter};

/// The verbs of scopes.
#[derive(Debug, Subcommand)]
pub enum Scopes {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Standard<Scope>),
}

/// What narrows a list of scopes.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Those that this organization declared
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
}

/// What is said of a scope once.
#[derive(Debug, Args)]
pub struct Making {
    /// The name, as apps ask for it
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Only in this organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
}

/// What can be changed of a scope.
#[derive(Debug, Args)]
pub struct Fields {
    /// The plain words of the consent page
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Scope {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> ScopeFilter {
        ScopeFilter { org: narrow.org }
    }
}

impl Noun for Scope {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["name", "description"];
    const ENSURE_NEEDS: &'static [&'static str] = &["name"];
    const DELETE: Tier = Tier::Ask;

    fn draft(
        _session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<ScopeDraft, Failure> {
        let (name, org) = making.map_or((None, None), |making| (making.name, making.org));
        Ok(ScopeDraft {
            name,
            organization: nullable(org),
            description: fields.description,
            labels: fields.labels.into_map(),
        })
    }
}

impl Scopes {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let Self::Standard(verb) = self;
        verb.run(session)
    }
}
