//! `lokctl notify`: how people are told of things, and what became of it.

mod channels;
mod messages;
mod outbox;
mod send;
mod templates;
mod test;
mod transports;

pub use channels::Channels;
pub use messages::Messages;
pub use outbox::Outbox;
pub use send::Send;
pub use templates::Templates;
pub use test::Test;
pub use transports::Transports;

use crate::error::Failure;
use crate::resource::Session;
use clap::Subcommand;

/// The nouns of notifications.
#[derive(Debug, Subcommand)]
pub enum Notify {
    /// The ways by which people are told: mail servers, webhooks, push services
    #[command(subcommand, alias = "transport")]
    Transports(Transports),
    /// Where users are told of things beside mail
    #[command(subcommand, alias = "channel")]
    Channels(Channels),
    /// The words of what people are told
    #[command(subcommand, alias = "template")]
    Templates(Templates),
    /// What people are shown until they say that they have read it
    #[command(subcommand, alias = "message")]
    Messages(Messages),
    /// What waits, what was sent, and what was given up
    #[command(subcommand)]
    Outbox(Outbox),
    /// Deliver something by a transport now, and say what works
    Test(Test),
    /// Tell one person something, by every way that there is
    Send(Send),
}

impl Notify {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::Transports(transports) => transports.run(session),
            Self::Channels(channels) => channels.run(session),
            Self::Outbox(outbox) => outbox.run(session),
            Self::Templates(templates) => templates.run(session),
            Self::Messages(messages) => messages.run(session),
            Self::Test(test) => test.run(session),
            Self::Send(send) => send.run(session),
        }
    }
}
