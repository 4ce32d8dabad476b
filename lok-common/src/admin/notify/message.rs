//! Messages: what people are shown until they say that they have read it.

use crate::Time;
use crate::admin::{Column, Resource, patch};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The resource `notify/messages`.
#[derive(Clone, Copy, Debug)]
pub struct Message;

impl Resource for Message {
    const KIND: &'static str = "Message";
    const NOUN: &'static str = "message";
    const PATH: &'static str = "notify/messages";
    const COLUMNS: &'static [Column] = &[
        Column::new("ID", "/metadata/id"),
        Column::new("TITLE", "/spec/title"),
        Column::new("ORG", "/spec/organization"),
        Column::new("USER", "/spec/user"),
        Column::new("EXPIRES", "/spec/expires_at"),
        Column::new("ACKNOWLEDGED", "/status/acknowledged"),
    ];
    type Spec = MessageSpec;
    type Status = MessageStatus;
    type Draft = MessageDraft;
    type Filter = MessageFilter;
}

/// What was decided of a message.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MessageSpec {
    /// One line.
    pub title: String,
    /// Paragraphs.
    pub body: String,
    /// To the members of this organization; with a user: from one of them to another.
    pub organization: Option<String>,
    /// To this user.
    pub user: Option<String>,
    /// Until when it is shown.
    pub expires_at: Option<Time>,
}

/// What lok observed of a message.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MessageStatus {
    /// Who wrote it.
    pub created_by: String,
    /// How many have said that they have read it.
    pub acknowledged: u64,
}

/// What create and update of a message take.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageDraft {
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Needed to create.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// To the members of this organization; cannot change later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    /// To this user; cannot change later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// To everybody; cannot change later.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all: bool,
    /// Until when it is shown; `null`: until it is deleted.
    #[serde(
        default,
        deserialize_with = "patch::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub expires_at: Option<Option<Time>>,
    /// Replaces all labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

/// A list of messages is not narrowed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageFilter {}
