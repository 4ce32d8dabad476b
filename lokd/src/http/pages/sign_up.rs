//! The page that begins an account, `/signup`.

use askama::Template;

use super::{Chrome, Form, Shown};

/// Asks for an address (`email`), to which the link to the rest is sent.
#[derive(Debug, Template)]
#[template(path = "sign_up.html")]
pub struct SignUp {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// The address of the last try.
    pub email: Shown,
    /// What was wrong with it.
    pub error: Option<Shown>,
}
