//! `lokctl fakts instances`.

use crate::cli::{Labels, nullable};
use crate::client::{Guard, path};
use crate::error::Failure;
use crate::output::View;
use crate::prompt::Tier;
use crate::resource::{Deed, Listed, Noun, Session, Standard, Verb};
use clap::{Args, Subcommand};
use lok_common::admin::Resource;
use lok_common::admin::fakts::instance::{ChangeAccess, Instance, InstanceDraft, InstanceFilter};
use lok_common::admin::fakts::probe::COLUMNS as PROBE_COLUMNS;

/// The verbs of instances.
#[derive(Debug, Subcommand)]
pub enum Instances {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Standard<Instance>),
    /// Keep an instance from apps
    Disable(One),
    /// Give an instance to apps again
    Enable(One),
    /// Who may use an instance
    #[command(subcommand)]
    Access(Access),
    /// Ask the addresses of an instance as an app does, and note which of them work
    Probe {
        /// ORG:HUB:SERVICE:NAME or id
        instance: String,
        /// Ask, and note nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// One instance.
#[derive(Debug, Args)]
pub struct One {
    /// ORG:HUB:SERVICE:NAME or id
    instance: String,
    /// Whether.
    #[command(flatten)]
    guard: Guard,
}

/// The verbs of who may use an instance.
#[derive(Debug, Subcommand)]
pub enum Access {
    /// Let these use an instance, and nobody who is not named
    Allow(Whom),
    /// Let these not use an instance
    Deny(Whom),
    /// Say nothing of these any more; without names, let everybody use an instance
    Clear(Whom),
}

/// Who is meant.
#[derive(Debug, Args)]
pub struct Whom {
    /// Which.
    #[command(flatten)]
    one: One,
    /// A user; may be given more than once
    #[arg(long, value_name = "USER")]
    user: Vec<String>,
    /// Everybody with this role; may be given more than once
    #[arg(long, value_name = "ROLE")]
    role: Vec<String>,
    /// Everybody who acts in this organization; may be given more than once
    #[arg(long, value_name = "ORG")]
    org: Vec<String>,
}

/// What narrows a list of instances.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this hub
    #[arg(long, value_name = "HUB")]
    hub: Option<String>,
    /// Of this service
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,
}

/// What is said of an instance once.
#[derive(Debug, Args)]
pub struct Making {
    /// The hub
    #[arg(long, value_name = "HUB")]
    hub: Option<String>,
    /// The identifier of the service, which is made when it is new
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,
    /// The name; default unless given
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

/// What can be changed of an instance.
#[derive(Debug, Args)]
pub struct Fields {
    /// The version of the service that it runs; empty removes it
    #[arg(long, value_name = "VERSION")]
    service_version: Option<String>,
    /// The public Ed25519 key with which it signs alias challenges, in base64; empty removes it
    #[arg(long, value_name = "BASE64")]
    challenge_key: Option<String>,
    /// The instance with the lowest number is taken first
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    priority: Option<i64>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Instance {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> InstanceFilter {
        InstanceFilter {
            hub: narrow.hub,
            service: narrow.service,
        }
    }
}

impl Noun for Instance {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["hub", "service"];
    const ENSURE_NEEDS: &'static [&'static str] = &["hub", "service"];
    const DELETE: Tier = Tier::Ask;

    fn draft(
        _session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<InstanceDraft, Failure> {
        let mut draft = InstanceDraft {
            version: nullable(fields.service_version),
            challenge_key: nullable(fields.challenge_key),
            priority: fields.priority,
            labels: fields.labels.into_map(),
            ..InstanceDraft::default()
        };
        if let Some(making) = making {
            draft.hub = making.hub;
            draft.service = making.service;
            draft.name = making.name;
        }
        Ok(draft)
    }
}

const PROBES: View = View {
    path: "probes",
    name: "/name",
    columns: PROBE_COLUMNS,
};

impl Instances {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let none = serde_json::json!({});
        match self {
            Self::Standard(verb) => verb.run(session),
            Self::Disable(one) => {
                Deed::new::<Instance>("disable", "disabled", &[&one.instance, "disable"])
                    .confirmed(session, Tier::Ask, &one.instance, None, &one.guard)?
                    .carry_out(session, &none, &one.guard)
            }
            Self::Enable(one) => {
                Deed::new::<Instance>("enable", "enabled", &[&one.instance, "enable"])
                    .carry_out(session, &none, &one.guard)
            }
            Self::Access(verb) => verb.run(session),
            Self::Probe { instance, dry_run } => {
                let path = path(&[Instance::PATH, &instance, "probe"]);
                let what = "waiting for lokd to ask the addresses";
                let told = session
                    .client
                    .post(&path, &none, &Guard::dry(dry_run), what)?;
                session.out.list(PROBES, &told, true)
            }
        }
    }
}

impl Access {
    fn run(self, session: &Session) -> Result<(), Failure> {
        let (verb, whom) = match self {
            Self::Allow(whom) => ("allow", whom),
            Self::Deny(whom) => ("deny", whom),
            Self::Clear(whom) => ("clear", whom),
        };
        let below = [whom.one.instance.as_str(), "access", verb];
        let body = ChangeAccess {
            users: whom.user,
            roles: whom.role,
            organizations: whom.org,
        };
        Deed::new::<Instance>("change the access to", "changed who may use", &below).carry_out(
            session,
            &body,
            &whom.one.guard,
        )
    }
}
