//! Moving in: what the provisioning file of the reference server says, and what came of it, line by line.

use crate::admin::Column;
use crate::admin::app::words;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The path of the one call.
pub const PATH: &str = "fakts/import";

/// The sections of the file that are sent as they are. Of [`PARTS`] only some members are, and of others the name: they
/// hold keys and passwords that are none of lok's business.
pub const SECTIONS: &[&str] = &[
    "organizations",
    "roles",
    "users",
    "memberships",
    "openid_apps",
    "hubs",
    "compositions",
    "kommunity_partners",
    "partners",
    "redeem_tokens",
    "oidc_issuer",
];

/// Of these sections only the named members are sent.
pub const PARTS: &[(&str, &[&str])] = &[
    ("django", &["admin"]),
    ("lok", &["key_id"]),
    ("authentikate", &["issuers", "audience"]),
];

/// The columns of a report.
pub const COLUMNS: &[Column] = &[
    Column::new("SECTION", "/section"),
    Column::new("NAME", "/name"),
    Column::new("OUTCOME", "/outcome"),
    Column::new("DETAIL", "/detail"),
];

/// The columns of the settings of a report.
pub const SETTING_COLUMNS: &[Column] = &[
    Column::new("SETTING", "/key"),
    Column::new("VALUE", "/value"),
    Column::new("SET", "/set"),
    Column::new("DETAIL", "/detail"),
];

/// What is imported. It has no `Debug`: passwords are in it.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Import {
    /// The sections of the file, as they are in it.
    pub sections: Map<String, Value>,
    /// The names of sections and members that were not sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
}

/// What became of one thing in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was not there.
    Created,
    /// It was there, and was different.
    Changed,
    /// It was there as the file has it.
    Unchanged,
    /// Lok has no place for it.
    Skipped,
    /// It cannot be; then nothing of the file is kept.
    Refused,
}

words!(Outcome {
    Created => "created",
    Changed => "changed",
    Unchanged => "unchanged",
    Skipped => "skipped",
    Refused => "refused",
});

/// One line of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The section of the file.
    pub section: String,
    /// What the file calls it.
    pub name: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, or what else there is to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// How many lines of each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Things that were not there.
    pub created: u64,
    /// Things that were different.
    pub changed: u64,
    /// Things that were there as they are in the file.
    pub unchanged: u64,
    /// Things that lok has no place for.
    pub skipped: u64,
    /// Things that cannot be.
    pub refused: u64,
}

/// A setting of lokd with which services that run go on verifying tokens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// Its key in lokd's configuration.
    pub key: String,
    /// Its value.
    pub value: Value,
    /// Whether lokd has it already.
    pub set: bool,
    /// Why, or what else there is to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// What came of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Each thing of the file, in the order in which they were made.
    pub lines: Vec<Line>,
    /// How many of each.
    pub totals: Totals,
    /// What to put into lokd's configuration.
    pub settings: Vec<Setting>,
    /// Whether anything was kept: not in a dry run, and not if a line was refused.
    pub kept: bool,
}

impl Report {
    /// Adds a line, and counts it.
    pub fn add(&mut self, line: Line) {
        let totals = &mut self.totals;
        *match line.outcome {
            Outcome::Created => &mut totals.created,
            Outcome::Changed => &mut totals.changed,
            Outcome::Unchanged => &mut totals.unchanged,
            Outcome::Skipped => &mut totals.skipped,
            Outcome::Refused => &mut totals.refused,
        } += 1;
        self.lines.push(line);
    }
}
