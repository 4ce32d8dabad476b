//! The pages of a link that proves an address, `/email`.

use askama::Template;
use lok_common::Secret;

use super::{Chrome, Form, Shown};

/// Asks whether an address is to be the account's (`token`).
#[derive(Debug, Template)]
#[template(path = "confirm_email.html")]
pub struct ConfirmEmail {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// What the link brought.
    pub token: Secret,
    /// Whose account.
    pub username: Shown,
    /// The address.
    pub email: Shown,
}

/// Says that it is.
#[derive(Debug, Template)]
#[template(path = "email_confirmed.html")]
pub struct EmailConfirmed {
    /// The frame.
    pub chrome: Chrome,
}
