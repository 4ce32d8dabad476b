//! The outbox: every notice, and every delivery that was made of it.

use crate::Time;
use crate::admin::app::words;
use crate::admin::{Column, Resource};
use serde::{Deserialize, Serialize};

/// The resource `notify/outbox`. It comes by itself.
#[derive(Clone, Copy, Debug)]
pub struct Delivery;

impl Resource for Delivery {
    const KIND: &'static str = "Delivery";
    const NOUN: &'static str = "delivery";
    const PATH: &'static str = "notify/outbox";
    const COLUMNS: &'static [Column] = &[
        Column::new("ID", "/metadata/id"),
        Column::new("EVENT", "/spec/event"),
        Column::new("USER", "/spec/user"),
        Column::new("TRANSPORT", "/spec/transport"),
        Column::new("STATE", "/status/state"),
        Column::new("TRIES", "/status/tries"),
        Column::new("NEXT TRY", "/status/next_try_at"),
        Column::new("LAST ERROR", "/status/last_error"),
        Column::wide("CREATED", "/metadata/created_at"),
    ];
    type Spec = DeliverySpec;
    type Status = DeliveryStatus;
    type Draft = DeliveryDraft;
    type Filter = DeliveryFilter;
}

/// How far a delivery is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DeliveryState {
    /// It waits for its next try.
    Queued,
    /// It was taken.
    Sent,
    /// It was given up.
    Dead,
}

words!(DeliveryState {
    Queued => "queued",
    Sent => "sent",
    Dead => "dead",
});

/// What is delivered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeliverySpec {
    /// What happened.
    pub event: String,
    /// The login name of whom it concerns; nothing for an address that is nobody's yet.
    pub user: Option<String>,
    /// The name of the transport; nothing for a notice of which no delivery was made yet.
    pub transport: Option<String>,
    /// The name of the channel; nothing for mail.
    pub channel: Option<String>,
}

/// How far it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeliveryStatus {
    /// In a word.
    pub state: DeliveryState,
    /// How often it was tried.
    pub tries: u64,
    /// When it is tried again.
    pub next_try_at: Option<Time>,
    /// What went wrong the last time.
    pub last_error: Option<String>,
}

/// Nothing can be said of a delivery.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeliveryDraft {}

/// What a list of deliveries can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeliveryFilter {
    /// In this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<DeliveryState>,
    /// To this user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// By this transport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
    /// Of this event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
}

/// The body of `purge`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Purge {
    /// What is removed: `sent` or `dead`.
    pub state: DeliveryState,
}

/// What `purge` did.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Purged {
    /// How many.
    pub removed: u64,
    /// Whether nothing was kept of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
}
