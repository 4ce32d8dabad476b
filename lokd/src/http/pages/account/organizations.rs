//! Where a person belongs, `/account/organizations`.

use crate::http::pages::account::Nav;
use crate::http::pages::{Chrome, Form, Shown, When};
use askama::Template;

/// The organizations of a person (`leave` is the one to leave).
#[derive(Debug, Template)]
#[template(path = "account/organizations.html")]
pub struct Organizations {
    /// The frame.
    pub chrome: Chrome,
    /// Where in the account.
    pub nav: Nav,
    /// Where the form goes.
    pub form: Form,
    /// The memberships.
    pub memberships: Vec<Membership>,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}

/// A membership.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The organization's id.
    pub id: String,
    /// Its name.
    pub name: Shown,
    /// Its slug.
    pub slug: Shown,
    /// The person's roles.
    pub roles: Vec<Shown>,
    /// Since when.
    pub since: When,
    /// Whether it asks for a second factor.
    pub require_mfa: bool,
    /// Whether the person is its only owner.
    pub last_owner: bool,
}
