//! `lokctl fakts`: apps that ask where their services live, and what they are told.

mod requests;

pub use requests::Requests;

use crate::error::Failure;
use crate::resource::Session;
use clap::Subcommand;

/// The nouns of Fakts.
#[derive(Debug, Subcommand)]
pub enum Fakts {
    /// What waits for somebody to decide
    #[command(subcommand, alias = "request", alias = "device-codes")]
    Requests(Requests),
}

impl Fakts {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::Requests(requests) => requests.run(session),
        }
    }
}
