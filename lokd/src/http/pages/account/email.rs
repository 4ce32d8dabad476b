//! The page that changes the address, `/account/email`.

use super::Nav;
use crate::http::pages::{Chrome, Form, Shown};
use askama::Template;

/// Shows the address and asks for another (`email`).
#[derive(Debug, Template)]
#[template(path = "account/email.html")]
pub struct Email {
    /// The frame.
    pub chrome: Chrome,
    /// Where it is.
    pub nav: Nav,
    /// Where the form goes.
    pub form: Form,
    /// The address of the account.
    pub current: Option<Shown>,
    /// Whether it is known to be the person's.
    pub verified: bool,
    /// One that a link was sent to.
    pub pending: Option<Shown>,
    /// What the field is filled with.
    pub proposed: Shown,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}
