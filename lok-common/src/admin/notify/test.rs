//! One real delivery, explained step by step.

use crate::admin::Column;
use serde::{Deserialize, Serialize};

/// The body of `test`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Test {
    /// A mail address, a topic, or the key of a channel.
    pub to: String,
}

/// One step.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Step {
    /// In a word.
    pub step: String,
    /// Whether it worked.
    pub works: bool,
    /// What was seen.
    pub said: String,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
}

/// The columns of the table of steps.
pub const COLUMNS: &[Column] = &[
    Column::new("STEP", "/step"),
    Column::new("WORKS", "/works"),
    Column::new("SAID", "/said"),
];
