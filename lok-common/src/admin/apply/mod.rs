//! Manifests: objects of many kinds that are to be as they are written down, in one transaction.

mod fields;
mod kind;

pub use fields::{MOST_KEY, More, State};
pub use kind::Kind;

use super::Column;
use super::app::words;
use crate::{Problem, Secret};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The path of the call that applies.
pub const PATH: &str = "apply";
/// The path of the call that exports.
pub const EXPORT_PATH: &str = "export";
/// The label that says whose an object is.
pub const OWNER_LABEL: &str = "managed-by";
/// Objects in one manifest at the most.
pub const MOST: usize = 5_000;

/// The columns of a plan.
pub const COLUMNS: &[Column] = &[
    Column::new("OUTCOME", "/outcome"),
    Column::new("KIND", "/kind"),
    Column::new("NAME", "/name"),
    Column::new("FIELDS", "/fields"),
];

/// An object as a manifest has it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// What it is.
    pub kind: Kind,
    /// All its labels; absent: those that it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    /// The fields that are to be as they are here. What is not named stays as it is.
    pub spec: Map<String, Value>,
    /// The secret of a provider or a transport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
}

/// The body of `POST /v1/apply`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apply {
    /// What is to be.
    pub objects: Vec<Declaration>,
    /// Whose the objects are: they get the label [`OWNER_LABEL`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Whether what is the owner's and not among the objects is deleted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub prune: bool,
    /// What was agreed to be deleted, by kind and name: nothing else is. Absent: whatever there is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Vec<(Kind, String)>>,
    /// Whether objects of other owners may be changed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub take_over: bool,
}

/// What becomes of one object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was not there.
    Created,
    /// It was there, and was different.
    Updated,
    /// It is there as the manifest has it.
    Unchanged,
    /// It was the owner's, and is no longer in the manifest.
    Deleted,
    /// It cannot be; then nothing of the manifest is kept.
    Refused,
}

words!(Outcome {
    Created => "created",
    Updated => "updated",
    Unchanged => "unchanged",
    Deleted => "deleted",
    Refused => "refused",
});

/// A field that is different. A secret is named, and is null before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// Its name: `redirect_uris`, `labels.team`, `memberships.lab`.
    pub field: String,
    /// What it was.
    pub before: Value,
    /// What it is to be.
    pub after: Value,
}

/// What becomes of one object, and what there is to know of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Line {
    /// What becomes of it.
    pub outcome: Outcome,
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// Its place among the objects that were sent; none if it was not among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<usize>,
    /// What is different.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Difference>,
    /// A new secret. It is in this answer and nowhere else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// Whether a secret is made: in a dry run without showing one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub secret_shown_once: bool,
    /// What the operator should know of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
    /// Why it cannot be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<Problem>,
}

impl Line {
    /// An object of which there is nothing more to say.
    #[must_use]
    pub fn new(outcome: Outcome, kind: Kind, name: impl Into<String>) -> Self {
        Self {
            outcome,
            kind,
            name: name.into(),
            index: None,
            differences: Vec::new(),
            secret: None,
            secret_shown_once: false,
            warnings: Vec::new(),
            problem: None,
        }
    }
}

/// How many objects of each outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Created.
    pub created: usize,
    /// Updated.
    pub updated: usize,
    /// Unchanged.
    pub unchanged: usize,
    /// Deleted.
    pub deleted: usize,
    /// Refused.
    pub refused: usize,
}

impl Totals {
    /// How many objects are, or would be, different from before.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.created + self.updated + self.deleted
    }
}

/// What becomes of a manifest.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Report {
    /// Its objects, in the order in which they are made, and then what is deleted.
    pub items: Vec<Line>,
    /// How many of each outcome.
    pub totals: Totals,
    /// Whether it was done. Nothing is kept of a dry run, and of a manifest of which an object is refused.
    pub kept: bool,
}

impl Report {
    /// Adds a line, and counts it.
    pub fn add(&mut self, line: Line) {
        let totals = &mut self.totals;
        *match line.outcome {
            Outcome::Created => &mut totals.created,
            Outcome::Updated => &mut totals.updated,
            Outcome::Unchanged => &mut totals.unchanged,
            Outcome::Deleted => &mut totals.deleted,
            Outcome::Refused => &mut totals.refused,
        } += 1;
        self.items.push(line);
    }
}

/// The query of `GET /v1/export`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportFilter {
    /// Only these kinds, by their words in a manifest, with commas between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kinds: Option<String>,
    /// Only what belongs to this organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
}

/// What `GET /v1/export` answers: what a manifest can say, in the order in which it is made.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Exported {
    /// The objects, without ids, times and secrets.
    pub objects: Vec<ExportedObject>,
    /// What is left out, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
}

/// One object of an export.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExportedObject {
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// Its labels.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// Its fields.
    pub spec: Map<String, Value>,
    /// Whether it has a secret, which an export does not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_secret: bool,
}
