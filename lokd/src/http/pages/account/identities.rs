//! Linked accounts, `/account/identities`.

use askama::Template;

use super::super::{Chrome, Form, ProviderButton, Shown, WebLink, When};
use super::Nav;

/// The accounts elsewhere, each to be unlinked, and the providers to link one of.
#[derive(Debug, Template)]
#[template(path = "account/identities.html")]
pub struct Identities {
    /// The frame.
    pub chrome: Chrome,
    /// The frame of the section.
    pub nav: Nav,
    /// Where the forms go.
    pub form: Form,
    /// What is linked.
    pub identities: Vec<IdentityLine>,
    /// What can be linked.
    pub providers: Vec<ProviderButton>,
    /// Why the last wish was not fulfilled.
    pub error: Option<Shown>,
}

/// An account elsewhere.
#[derive(Debug, Clone)]
pub struct IdentityLine {
    /// The value of the field `identity`.
    pub id: String,
    /// What people call the provider.
    pub title: Shown,
    /// Who it is there.
    pub account: Shown,
    /// What they are called there.
    pub name: Option<Shown>,
    /// Their page there.
    pub page: Option<WebLink>,
    /// Their picture there, a data URI.
    pub picture: Option<String>,
    /// When it was linked.
    pub linked: When,
    /// The last sign-in with it.
    pub used: Option<When>,
    /// Whether the provider can be signed in with now.
    pub enabled: bool,
}
