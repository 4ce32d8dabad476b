//! Transports: the ways by which people are told of things.

use crate::admin::app::words;
use crate::admin::{Column, Resource, patch};
use crate::{Secret, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `notify/transports`.
#[derive(Clone, Copy, Debug)]
pub struct Transport;

impl Resource for Transport {
    const KIND: &'static str = "Transport";
    const NOUN: &'static str = "transport";
    const PATH: &'static str = "notify/transports";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/metadata/name"),
        Column::new("KIND", "/spec/kind"),
        Column::new("SERVER", "/spec/server"),
        Column::new("STATE", "/status/state"),
        Column::new("QUEUED", "/status/queued"),
        Column::new("DEAD", "/status/dead"),
        Column::wide("CHANNELS", "/status/channels"),
        Column::wide("TROUBLE", "/status/trouble"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = TransportSpec;
    type Status = TransportStatus;
    type Draft = TransportDraft;
    type Filter = TransportFilter;
}

/// By which protocol a transport delivers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TransportKind {
    /// Mail.
    Smtp,
    /// A request to an address of the person's own, signed (Standard Webhooks).
    Webhook,
    /// A topic of an ntfy server.
    Ntfy,
    /// Push to phones through Expo.
    Expo,
    /// Push to browsers (RFC 8030).
    Webpush,
}

words!(TransportKind {
    Smtp => "smtp",
    Webhook => "webhook",
    Ntfy => "ntfy",
    Expo => "expo",
    Webpush => "webpush",
});

/// How a connection to a mail server is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailTls {
    /// From the greeting on, by STARTTLS; without it nothing is sent.
    Starttls,
    /// From the first byte.
    Implicit,
    /// Not at all.
    None,
}

words!(MailTls {
    Starttls => "starttls",
    Implicit => "implicit",
    None => "none",
});

/// Whether a transport delivers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TransportState {
    /// Yes.
    Enabled,
    /// An administrator says no: what is queued waits.
    Disabled,
}

words!(TransportState {
    Enabled => "enabled",
    Disabled => "disabled",
});

/// What was decided of a transport.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TransportSpec {
    /// The name, unique.
    pub name: String,
    /// By which protocol it delivers.
    pub kind: TransportKind,
    /// smtp: the host; ntfy and expo: the URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// smtp: the port.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// smtp: how the connection is encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls: Option<MailTls>,
    /// smtp: who logs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// smtp: from whom the mail is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// webpush: whom the push service may ask, a mail address or a URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

/// What lok observed of a transport.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TransportStatus {
    /// Whether it delivers.
    pub state: TransportState,
    /// When its secret was set; nothing if it has none.
    pub secret_set_at: Option<Time>,
    /// webpush: the public key that browsers subscribe with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// How many channels lead through it.
    pub channels: u64,
    /// How many deliveries wait.
    pub queued: u64,
    /// How many were given up in the last 30 days.
    pub dead: u64,
    /// What the last try that failed and was not made good met.
    pub trouble: Option<String>,
}

/// What create, ensure and update of a transport take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransportDraft {
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Needed to create; cannot change later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<TransportKind>,
    /// smtp: the host; ntfy and expo: the URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// smtp: the port; that of the encryption unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// smtp: how the connection is encrypted; `starttls` unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls: Option<MailTls>,
    /// smtp: who logs in; `null`: nobody.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub username: Option<Option<String>>,
    /// smtp: from whom the mail is. Needed to create one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// webpush: whom the push service may ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// smtp: the password; expo and ntfy: the access token. `null` removes it.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub secret: Option<Option<Secret>>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of transports can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransportFilter {
    /// Of this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<TransportKind>,
}
