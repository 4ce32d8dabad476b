//! `lokctl fakts mandates`.

use super::clients::ROLES;
use crate::cli::{Labels, ceiling, nullable, seconds, word};
use crate::client::{Guard, path};
use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Deed, Listed, Noun, SecretFlags, Session, Standard, Verb, from_answer};
use clap::{Args, Subcommand};
use lok_common::Time;
use lok_common::admin::Resource;
use lok_common::admin::fakts::client::ClientRole;
use lok_common::admin::fakts::mandate::{
    Issue, Mandate, MandateDraft, MandateFilter, Purged, Revoke,
};

/// The verbs of mandates.
#[derive(Debug, Subcommand)]
pub enum Mandates {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Box<Standard<Mandate>>),
    /// Make a further key of a mandate, and show it once
    Issue {
        /// Which.
        #[command(flatten)]
        one: One,
        /// The id of the only device that the key is good on
        #[arg(long, value_name = "DEVICE")]
        device: Option<String>,
        /// How long the key is good; as long as the mandate unless given
        #[arg(long, value_name = "DURATION", value_parser = seconds)]
        ttl: Option<u64>,
        /// Where the key goes.
        #[command(flatten)]
        secret: SecretFlags,
    },
    /// End a mandate with all its keys, or one key; clients that came of it stay
    Revoke {
        /// Which.
        #[command(flatten)]
        one: One,
        /// Only the key of this id
        #[arg(long, value_name = "ID")]
        key: Option<String>,
    },
    /// Remove the mandates and keys whose end has passed
    PurgeExpired {
        /// Check everything and change nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// One mandate.
#[derive(Debug, Args)]
pub struct One {
    /// ORG:HUB:NAME or id
    mandate: String,
    /// Whether.
    #[command(flatten)]
    guard: Guard,
}

/// What narrows a list of mandates.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this hub
    #[arg(long, value_name = "HUB")]
    hub: Option<String>,
}

/// What is said of a mandate once.
#[derive(Debug, Args)]
pub struct Making {
    /// The hub that its clients are composed against
    #[arg(long, value_name = "HUB")]
    hub: Option<String>,
    /// The name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The member for whom its clients act; an owner of the organization unless given. A provisioner has to name one
    #[arg(long, value_name = "USER")]
    user: Option<String>,
    /// How long it is good, if it is new; without end unless given
    #[arg(long, value_name = "DURATION", value_parser = seconds, conflicts_with = "expires_at")]
    ttl: Option<u64>,
    /// Where the first key goes.
    #[command(flatten)]
    secret: SecretFlags,
}

/// What can be changed of a mandate.
#[derive(Debug, Args)]
pub struct Fields {
    /// The identifier of the only app; empty: the app that uses a key first
    #[arg(long, value_name = "IDENTIFIER")]
    app: Option<String>,
    /// The only version of the app; empty: any
    #[arg(long, value_name = "VERSION")]
    app_version: Option<String>,
    /// The id of the only device; empty: any
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,
    /// What its clients do; interface unless given
    #[arg(long, value_parser = word::<ClientRole>(ROLES))]
    role: Option<ClientRole>,
    /// What its clients may at most; those given replace all that there are, an empty one: no ceiling
    #[arg(long, value_name = "SCOPE")]
    scope: Vec<String>,
    /// The services that its clients get at most; those given replace all that there are, an empty one: no ceiling
    #[arg(long, value_name = "SERVICE")]
    requirement: Vec<String>,
    /// How many clients it makes at most; 1 unless given, 0: any number
    #[arg(long, value_name = "N")]
    max_clients: Option<u64>,
    /// When it ends, such as 2026-12-31T00:00:00Z; empty: never
    #[arg(long, value_name = "TIME", value_parser = end)]
    expires_at: Option<End>,
    /// Whether a key that names no app may be used with another manifest than the first
    #[arg(
        long,
        value_name = "BOOL",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "true"
    )]
    allow_changed_manifest: Option<bool>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

/// A moment, or none.
#[derive(Clone, Copy, Debug)]
pub struct End(Option<Time>);

fn end(text: &str) -> Result<End, String> {
    match text {
        "" => Ok(End(None)),
        text => text.parse().map(|time| End(Some(time))),
    }
}

impl Listed for Mandate {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> MandateFilter {
        MandateFilter { hub: narrow.hub }
    }
}

impl Noun for Mandate {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["hub", "name"];
    const ENSURE_NEEDS: &'static [&'static str] = &["hub", "name"];
    const DELETE: Tier = Tier::Ask;

    fn secret_out(making: &Making) -> SecretFlags {
        making.secret.clone()
    }

    fn draft(
        _session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<MandateDraft, Failure> {
        let mut draft = MandateDraft {
            app: nullable(fields.app),
            app_version: nullable(fields.app_version),
            device: nullable(fields.device),
            role: fields.role,
            scopes: ceiling(fields.scope),
            requirements: ceiling(fields.requirement),
            max_clients: fields
                .max_clients
                .map(|most| Some(most).filter(|most| *most > 0)),
            expires_at: fields.expires_at.map(|end| end.0),
            allow_changed_manifest: fields.allow_changed_manifest,
            labels: fields.labels.into_map(),
            ..MandateDraft::default()
        };
        if let Some(making) = making {
            draft.hub = making.hub;
            draft.name = making.name;
            draft.user = making.user;
            draft.ttl = making.ttl;
        }
        Ok(draft)
    }
}

impl Mandates {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::Standard(verb) => verb.run(session),
            Self::Issue {
                one,
                device,
                ttl,
                secret,
            } => {
                let below = [one.mandate.as_str(), "issue"];
                Deed::new::<Mandate>("issue a key of", "issued a key of", &below)
                    .secret(secret)
                    .carry_out(session, &Issue { device, ttl }, &one.guard)
            }
            Self::Revoke { one, key } => {
                let below = [one.mandate.as_str(), "revoke"];
                let (verb, done) = match key {
                    Some(_) => ("revoke a key of", "revoked a key of"),
                    None => ("revoke", "revoked"),
                };
                Deed::new::<Mandate>(verb, done, &below)
                    .confirmed(session, Tier::Ask, &one.mandate, None, &one.guard)?
                    .carry_out(session, &Revoke { key }, &one.guard)
            }
            Self::PurgeExpired { dry_run } => purge_expired(session, &Guard::dry(dry_run)),
        }
    }
}

fn purge_expired(session: &Session, guard: &Guard) -> Result<(), Failure> {
    let path = path(&[Mandate::PATH, "purge-expired"]);
    let what = "waiting for lokd to remove what has ended";
    let none = serde_json::json!({});
    let answer = session.client.post(&path, &none, guard, what)?;
    let purged: Purged = from_answer(answer.clone())?;
    let pairs = [
        ("mandates", purged.mandates.to_string()),
        ("keys", purged.keys.to_string()),
    ];
    session.out.pairs("Purged", &answer, &pairs)?;
    if purged.dry_run {
        session.out.notice("dry run: nothing was kept");
    }
    Ok(())
}
