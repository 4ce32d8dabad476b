//! The pages of a forgotten password: `/reset` asks whose, `/reset/password` for the new one.

use askama::Template;
use lok_common::Secret;

use super::{Chrome, Form, Shown};

/// Asks for the user name or the address (`username`).
#[derive(Debug, Template)]
#[template(path = "reset.html")]
pub struct Reset {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}

/// Asks for a new password twice (`new_password`, `new_password_again`).
#[derive(Debug, Template)]
#[template(path = "reset_password.html")]
pub struct ResetPassword {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// What the link brought (field `token`).
    pub token: Secret,
    /// Whose password.
    pub username: Shown,
    /// The fewest characters allowed.
    pub min_length: usize,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}
