//! The page after sign-in with a password that must be changed.

use askama::Template;

use super::{Chrome, Form, Shown};

/// Asks for a new password twice (`new_password`, `new_password_again`).
#[derive(Debug, Template)]
#[template(path = "change_password.html")]
pub struct ChangePassword {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// Who is signed in.
    pub username: Shown,
    /// The fewest characters allowed.
    pub min_length: usize,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}
