//! `lokctl fakts releases`.

use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Found, Listed, Noun, Session, Verb};
use clap::{Args, Subcommand};
use lok_common::admin::fakts::release::{Release, ReleaseDraft, ReleaseFilter};

/// The verbs of releases.
#[derive(Debug, Subcommand)]
pub enum Releases {
    /// Those of every kind that comes by itself.
    #[command(flatten)]
    Found(Found<Release>),
}

/// What narrows a list of releases.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this app
    #[arg(long, value_name = "IDENTIFIER")]
    app: Option<String>,
}

impl Listed for Release {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> ReleaseFilter {
        ReleaseFilter { app: narrow.app }
    }
}

impl Noun for Release {
    type Making = ();
    type Fields = ();
    const CREATE_NEEDS: &'static [&'static str] = &[];
    const ENSURE_NEEDS: &'static [&'static str] = &[];
    const DELETE: Tier = Tier::Ask;

    fn draft(
        _session: &Session,
        _verb: Verb,
        _making: Option<()>,
        (): (),
    ) -> Result<ReleaseDraft, Failure> {
        Ok(ReleaseDraft::default())
    }
}

impl Releases {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let Self::Found(verb) = self;
        verb.run(session)
    }
}
