//! Words of an operator's own to one person.

use serde::{Deserialize, Serialize};

/// The body of `notify/send`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Send {
    /// Login name or id.
    pub user: String,
    /// One line.
    pub title: String,
    /// Paragraphs.
    pub text: String,
    /// Where to go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// What `notify/send` did.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Queued {
    /// The login name.
    pub user: String,
    /// The id of the notice in the outbox.
    pub id: String,
    /// Whether nothing was kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
}
