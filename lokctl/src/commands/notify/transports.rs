//! `lokctl notify transports`.

use crate::cli::{Labels, nullable, word};
use crate::client::Guard;
use crate::credential::PasswordFlags;
use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Deed, Listed, Noun, Session, Standard, Verb};
use clap::{Args, Subcommand};
use lok_common::admin::notify::transport::{
    MailTls, Transport, TransportDraft, TransportFilter, TransportKind,
};
use std::path::PathBuf;

/// The words for kinds.
const KINDS: &[&str] = &["smtp", "webhook", "ntfy", "expo", "webpush"];

/// The verbs of transports.
#[derive(Debug, Subcommand)]
#[expect(clippy::large_enum_variant, reason = "one of them is made in a run")]
pub enum Transports {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Standard<Transport>),
    /// Keep a transport from delivering; what is queued waits
    Disable(One),
    /// Let a transport deliver again
    Enable(One),
}

/// One transport.
#[derive(Debug, Args)]
pub struct One {
    /// Name or id
    transport: String,
    /// Whether.
    #[command(flatten)]
    guard: Guard,
}

/// What narrows a list of transports.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this kind
    #[arg(long, value_parser = word::<TransportKind>(KINDS))]
    kind: Option<TransportKind>,
}

/// What is said of a transport once.
#[derive(Debug, Args)]
pub struct Making {
    /// The name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// By which protocol it delivers
    #[arg(long, value_parser = word::<TransportKind>(KINDS))]
    kind: Option<TransportKind>,
}

/// What can be changed of a transport.
#[derive(Debug, Args)]
pub struct Fields {
    /// smtp: the host; ntfy: the URL; expo: the URL, https://exp.host unless given
    #[arg(long, value_name = "HOST|URL")]
    server: Option<String>,
    /// smtp: the port; 587, 465 or 25 by --tls unless given
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    port: Option<u16>,
    /// smtp: how the connection is encrypted; starttls unless given
    #[arg(long, value_parser = word::<MailTls>(&["starttls", "implicit", "none"]))]
    tls: Option<MailTls>,
    /// smtp: who logs in; empty: nobody
    #[arg(long, value_name = "NAME")]
    username: Option<String>,
    /// smtp: from whom the mail is
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    /// webpush: whom a push service may ask, a mail address or an https URL
    #[arg(long, value_name = "ADDRESS|URL")]
    contact: Option<String>,
    /// smtp: where the password is.
    #[command(flatten)]
    source: PasswordFlags,
    /// expo, ntfy: read the access token from a file; - is standard input
    #[arg(long, value_name = "PATH", group = "password_source")]
    access_token_file: Option<PathBuf>,
    /// Remove the password or the access token
    #[arg(long, group = "password_source")]
    no_secret: bool,
    /// A file of a secret that others can read is an error, not a warning
    #[arg(long)]
    strict: bool,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Transport {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> TransportFilter {
        TransportFilter { kind: narrow.kind }
    }
}

impl Noun for Transport {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["name", "kind"];
    const ENSURE_NEEDS: &'static [&'static str] = &["name", "kind"];
    const DELETE: Tier = Tier::Type;

    fn draft(
        session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<TransportDraft, Failure> {
        let (name, kind) = making.map_or((None, None), |making| (making.name, making.kind));
        let source = match fields.access_token_file {
            Some(file) => PasswordFlags {
                password_file: Some(file),
                ..PasswordFlags::default()
            },
            None => fields.source,
        };
        let warn = |text: &str| session.out.warn(text);
        let secret = source.read(fields.strict, &warn)?;
        Ok(TransportDraft {
            name,
            kind,
            server: fields.server,
            port: fields.port,
            tls: fields.tls,
            username: nullable(fields.username),
            from: fields.from,
            contact: fields.contact,
            secret: secret.map(Some).or(fields.no_secret.then_some(None)),
            labels: fields.labels.into_map(),
        })
    }
}

impl Transports {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let none = serde_json::json!({});
        match self {
            Self::Standard(verb) => verb.run(session),
            Self::Disable(one) => {
                Deed::new::<Transport>("disable", "disabled", &[&one.transport, "disable"])
                    .confirmed(session, Tier::Ask, &one.transport, None, &one.guard)?
                    .carry_out(session, &none, &one.guard)
            }
            Self::Enable(one) => {
                Deed::new::<Transport>("enable", "enabled", &[&one.transport, "enable"])
                    .carry_out(session, &none, &one.guard)
            }
        }
    }
}
