//! Templates: the words of what people are told.

use crate::admin::{Column, Resource};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The resource `notify/templates`. Its key is a kind of notice, or `KIND:LANGUAGE`.
#[derive(Clone, Copy, Debug)]
pub struct Template;

impl Resource for Template {
    const KIND: &'static str = "Template";
    const NOUN: &'static str = "template";
    const PATH: &'static str = "notify/templates";
    const COLUMNS: &'static [Column] = &[
        Column::new("NAME", "/metadata/name"),
        Column::new("SUBJECT", "/spec/subject"),
        Column::new("CUSTOM", "/status/custom"),
        Column::wide("FIELDS", "/status/fields"),
    ];
    type Spec = TemplateSpec;
    type Status = TemplateStatus;
    type Draft = TemplateDraft;
    type Filter = TemplateFilter;
}

/// The words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TemplateSpec {
    /// For one line, with `{{name}}` where a value goes.
    pub subject: String,
    /// For the text.
    pub body: String,
}

/// What belongs to them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TemplateStatus {
    /// Whether they are an operator's, and not those that lok brings along.
    pub custom: bool,
    /// What can be filled in.
    pub fields: Vec<String>,
}

/// What `update` of a template takes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateDraft {
    /// For one line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// For the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

/// A list of templates is not narrowed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateFilter {}

/// The body of `preview`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preview {
    /// What is filled in; an example unless given.
    #[serde(default)]
    pub data: Option<Value>,
}

/// What `preview` answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Previewed {
    /// One line.
    pub subject: String,
    /// The text.
    pub text: String,
}
