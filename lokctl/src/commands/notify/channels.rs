//! `lokctl notify channels`.

use crate::cli::Labels;
use crate::client::Guard;
use crate::credential::PasswordFlags;
use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Deed, Listed, Noun, SecretFlags, Session, Standard, Verb};
use clap::{Args, Subcommand};
use lok_common::admin::notify::channel::{Channel, ChannelDraft, ChannelFilter};
use std::path::PathBuf;

/// The verbs of channels.
#[derive(Debug, Subcommand)]
pub enum Channels {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Standard<Channel>),
    /// Tell a user nothing by a channel
    Disable(One),
    /// Use a channel again
    Enable(One),
}

/// One channel.
#[derive(Debug, Args)]
pub struct One {
    /// USER:NAME or id
    channel: String,
    /// Whether.
    #[command(flatten)]
    guard: Guard,
}

/// What narrows a list of channels.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this user
    #[arg(long, value_name = "USER")]
    user: Option<String>,
    /// Through this transport
    #[arg(long, value_name = "TRANSPORT")]
    transport: Option<String>,
}

/// What is said of a channel once.
#[derive(Debug, Args)]
pub struct Making {
    /// The user
    #[arg(long, value_name = "USER")]
    user: Option<String>,
    /// The transport
    #[arg(long, value_name = "TRANSPORT")]
    transport: Option<String>,
    /// What the user calls it
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Read where it leads from a file: a URL, a topic, a push token or a subscription; - is standard input
    #[arg(long, value_name = "PATH")]
    address_file: Option<PathBuf>,
    /// Where the secret of a webhook goes.
    #[command(flatten)]
    secret: SecretFlags,
}

/// What can be changed of a channel.
#[derive(Debug, Args)]
pub struct Fields {
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Channel {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> ChannelFilter {
        ChannelFilter {
            user: narrow.user,
            transport: narrow.transport,
        }
    }
}

impl Noun for Channel {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["user", "transport", "name", "address_file"];
    const ENSURE_NEEDS: &'static [&'static str] = &["user", "name"];
    const DELETE: Tier = Tier::Ask;

    fn secret_out(making: &Making) -> SecretFlags {
        making.secret.clone()
    }

    fn draft(
        session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<ChannelDraft, Failure> {
        let mut draft = ChannelDraft {
            labels: fields.labels.into_map(),
            ..ChannelDraft::default()
        };
        if let Some(making) = making {
            let source = PasswordFlags {
                password_file: making.address_file,
                ..PasswordFlags::default()
            };
            draft.address = source.read(false, &|text: &str| session.out.warn(text))?;
            draft.user = making.user;
            draft.transport = making.transport;
            draft.name = making.name;
        }
        Ok(draft)
    }
}

impl Channels {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let none = serde_json::json!({});
        match self {
            Self::Standard(verb) => verb.run(session),
            Self::Disable(one) => {
                Deed::new::<Channel>("disable", "disabled", &[&one.channel, "disable"])
                    .confirmed(session, Tier::Ask, &one.channel, None, &one.guard)?
                    .carry_out(session, &none, &one.guard)
            }
            Self::Enable(one) => {
                Deed::new::<Channel>("enable", "enabled", &[&one.channel, "enable"])
                    .carry_out(session, &none, &one.guard)
            }
        }
    }
}
