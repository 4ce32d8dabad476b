//! The page that chooses an organization.

use askama::Template;

use super::{Chrome, Client, Form, OrganizationChoice, Shown};

/// Asks in which organization the user acts (`organization`).
#[derive(Debug, Template)]
#[template(path = "organization.html")]
pub struct Organization {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// The client that asks, if one does.
    pub client: Option<Client>,
    /// Who is signed in.
    pub username: Shown,
    /// The user's organizations, the last used one selected.
    pub organizations: Vec<OrganizationChoice>,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}
