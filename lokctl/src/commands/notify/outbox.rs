//! `lokctl notify outbox`.

use crate::cli::word;
use crate::client::{Guard, path, query};
use crate::error::Failure;
use crate::output::View;
use crate::prompt::Tier;
use crate::resource::{Deed, Paging, Session, get, list, view};
use clap::{Args, Subcommand};
use lok_common::admin::notify::outbox::{Delivery, DeliveryFilter, DeliveryState, Purge};
use lok_common::admin::{Column, Resource};

/// The verbs of the outbox.
#[derive(Debug, Subcommand)]
pub enum Outbox {
    /// List notices and the deliveries that were made of them, the newest first
    List {
        /// Which.
        #[command(flatten)]
        narrow: Narrow,
        /// How many.
        #[command(flatten)]
        paging: Paging,
    },
    /// Show one delivery
    Get {
        /// Id
        delivery: String,
    },
    /// Try again what was given up
    Retry(One),
    /// Give up what waits
    Cancel(One),
    /// Remove what was sent or given up
    Purge {
        /// What is removed
        #[arg(long, value_parser = word::<DeliveryState>(&["sent", "dead"]))]
        state: DeliveryState,
        /// Count, and remove nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// One delivery.
#[derive(Debug, Args)]
pub struct One {
    /// Id
    delivery: String,
    /// Whether.
    #[command(flatten)]
    guard: Guard,
}

/// What narrows a list of deliveries.
#[derive(Debug, Args)]
pub struct Narrow {
    /// In this state
    #[arg(long, value_parser = word::<DeliveryState>(&["queued", "sent", "dead"]))]
    state: Option<DeliveryState>,
    /// To this user
    #[arg(long, value_name = "USER")]
    user: Option<String>,
    /// By this transport
    #[arg(long, value_name = "TRANSPORT")]
    transport: Option<String>,
    /// Of this event
    #[arg(long, value_name = "EVENT")]
    event: Option<String>,
}

const PURGED: View = View {
    path: "purged",
    name: "/removed",
    columns: &[Column::new("REMOVED", "/removed")],
};

impl Outbox {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let none = serde_json::json!({});
        match self {
            Self::List { narrow, paging } => {
                let filter = DeliveryFilter {
                    state: narrow.state,
                    user: narrow.user,
                    transport: narrow.transport,
                    event: narrow.event,
                };
                let at = path(&[Delivery::PATH]);
                list(session, &at, view::<Delivery>(), query(&filter), &paging)
            }
            Self::Get { delivery } => get::<Delivery>(session, &delivery),
            Self::Retry(one) => {
                Deed::new::<Delivery>("retry", "queued again:", &[&one.delivery, "retry"])
                    .carry_out(session, &none, &one.guard)
            }
            Self::Cancel(one) => {
                Deed::new::<Delivery>("cancel", "cancelled", &[&one.delivery, "cancel"])
                    .confirmed(session, Tier::Ask, &one.delivery, None, &one.guard)?
                    .carry_out(session, &none, &one.guard)
            }
            Self::Purge { state, dry_run } => {
                let at = path(&[Delivery::PATH, "purge"]);
                let what = "waiting for lokd to purge the outbox";
                let guard = Guard::dry(dry_run);
                // What was given up may be tried again until then; what was sent is gone anyway.
                if state == DeliveryState::Dead && !dry_run {
                    let deed = "purge what was given up";
                    session.answers.confirm(Tier::Ask, deed, "dead", None)?;
                }
                let purged = session.client.post(&at, &Purge { state }, &guard, what)?;
                session.out.object(PURGED, &purged)
            }
        }
    }
}
