//! `lokctl audit`.

use crate::client::query;
use crate::error::Failure;
use crate::output::View;
use crate::resource::{Paging, Session, from_answer, list, trouble};
use clap::{Args, Subcommand};
use lok_common::Time;
use lok_common::admin::audit::{AUDIT_COLUMNS, AuditFilter, AuditVerify};

/// The verbs of the audit log.
#[derive(Debug, Subcommand)]
pub enum Audit {
    /// List events, newest first
    List {
        /// Which.
        #[command(flatten)]
        narrow: Narrow,
        /// How many.
        #[command(flatten)]
        paging: Paging,
    },
    /// Check that no event was changed or removed since it was written
    Verify,
}

/// What narrows a list of events.
#[derive(Debug, Args)]
pub struct Narrow {
    /// This action, such as user.create; or all of a noun: user.*
    #[arg(long, value_name = "ACTION")]
    action: Option<String>,
    /// By this actor, such as uid:0
    #[arg(long, value_name = "ACTOR")]
    actor: Option<String>,
    /// To this object, such as users/alice
    #[arg(long, value_name = "OBJECT")]
    object: Option<String>,
    /// With this outcome
    #[arg(long, value_parser = ["ok", "refused", "denied"])]
    outcome: Option<String>,
    /// At or after this time, such as 2026-11-23T18:00:00Z
    #[arg(long, value_name = "TIME")]
    since: Option<Time>,
    /// Before this time
    #[arg(long, value_name = "TIME")]
    until: Option<Time>,
}

const EVENTS: View = View {
    path: "audit",
    name: "/id",
    columns: AUDIT_COLUMNS,
};

impl Audit {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List { narrow, paging } => {
                let filter = AuditFilter {
                    action: narrow.action,
                    actor: narrow.actor,
                    object: narrow.object,
                    outcome: narrow.outcome,
                    since: narrow.since,
                    until: narrow.until,
                };
                list(session, "/v1/audit", EVENTS, query(&filter), &paging)
            }
            Self::Verify => verify(session),
        }
    }
}

fn verify(session: &Session) -> Result<(), Failure> {
    let answer = session
        .client
        .get("/v1/audit/verify", &[], "verifying the audit log")?;
    let found: AuditVerify = from_answer(answer.clone())?;
    let mut pairs = vec![
        ("intact", if found.intact { "yes" } else { "no" }.to_owned()),
        ("events", found.events.to_string()),
    ];
    pairs.extend(
        found
            .first_bad_seq
            .map(|seq| ("first bad event", seq.to_string())),
    );
    pairs.extend(found.head.map(|head| ("head", head)));
    session.out.pairs("AuditVerify", &answer, &pairs)?;
    if found.intact {
        return Ok(());
    }
    let place = found
        .first_bad_seq
        .map_or_else(String::new, |seq| format!(" from event {seq} on"));
    Err(
        trouble(format!("the audit log is not as it was written{place}"))
            .why("an event was changed, removed or put in")
            .fix("compare with a backup, and find out who can write to the database"),
    )
}
