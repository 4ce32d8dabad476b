//! `lokctl fakts apps`.

use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Found, Listed, Noun, Session, Verb};
use clap::Subcommand;
use lok_common::admin::fakts::app::{FaktsApp, FaktsAppDraft, FaktsAppFilter};

/// The verbs of apps.
#[derive(Debug, Subcommand)]
pub enum Apps {
    /// Those of every kind that comes by itself.
    #[command(flatten)]
    Found(Found<FaktsApp>),
}

impl Listed for FaktsApp {
    type Narrow = ();

    fn filter((): ()) -> FaktsAppFilter {
        FaktsAppFilter {}
    }
}

impl Noun for FaktsApp {
    type Making = ();
    type Fields = ();
    const CREATE_NEEDS: &'static [&'static str] = &[];
    const ENSURE_NEEDS: &'static [&'static str] = &[];
    const DELETE: Tier = Tier::Type;

    fn draft(
        _session: &Session,
        _verb: Verb,
        _making: Option<()>,
        (): (),
    ) -> Result<FaktsAppDraft, Failure> {
        Ok(FaktsAppDraft::default())
    }
}

impl Apps {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let Self::Found(verb) = self;
        verb.run(session)
    }
}
