//! Channels: where a user is told of things beside mail.

use crate::admin::app::words;
use crate::admin::notify::transport::TransportKind;
use crate::admin::{Column, Resource};
use crate::{Secret, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `notify/channels`. Its key is `USER:NAME`.
#[derive(Clone, Copy, Debug)]
pub struct Channel;

impl Resource for Channel {
    const KIND: &'static str = "Channel";
    const NOUN: &'static str = "channel";
    const PATH: &'static str = "notify/channels";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/metadata/name"),
        Column::new("TRANSPORT", "/spec/transport"),
        Column::new("ADDRESS", "/status/address"),
        Column::new("STATE", "/status/state"),
        Column::new("LAST SENT", "/status/last_sent_at"),
        Column::wide("LAST ERROR", "/status/last_error"),
        Column::wide("ID", "/metadata/id"),
    ];
    type Spec = ChannelSpec;
    type Status = ChannelStatus;
    type Draft = ChannelDraft;
    type Filter = ChannelFilter;
}

/// Whether a channel is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChannelState {
    /// Yes.
    Enabled,
    /// No.
    Disabled,
}

words!(ChannelState {
    Enabled => "enabled",
    Disabled => "disabled",
});

/// What was decided of a channel.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChannelSpec {
    /// The login name.
    pub user: String,
    /// The name of the transport.
    pub transport: String,
    /// What the user calls it.
    pub name: String,
}

/// What lok observed of a channel.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChannelStatus {
    /// Whether it is used.
    pub state: ChannelState,
    /// The kind of the transport.
    pub kind: TransportKind,
    /// Enough of the address to know it again.
    pub address: String,
    /// When something was last delivered.
    pub last_sent_at: Option<Time>,
    /// What went wrong the last time, if nothing was delivered since.
    pub last_error: Option<String>,
}

/// What create, ensure and update of a channel take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelDraft {
    /// Needed to create: the login name or id; cannot change later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Needed to create; cannot change later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Needed to create: a URL, a topic, a push token or a subscription; cannot change later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Secret>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// What a list of channels can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelFilter {
    /// Of this user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Through this transport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
}
