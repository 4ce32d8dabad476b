//! The section Security, `/account/security`: password, authenticator app, passkeys, recovery codes.

use askama::Template;

use super::Nav;
use crate::http::pages::{Chrome, Form, Shown, When};

/// What a person has, and the forms that change it (`action`).
#[derive(Debug, Template)]
#[template(path = "account/security.html")]
pub struct Security {
    /// The frame.
    pub chrome: Chrome,
    /// The section.
    pub nav: Nav,
    /// Where the forms go.
    pub form: Form,
    /// The form that adds a passkey; none where passkeys do not work.
    pub passkey_form: Option<Form>,
    /// The login name, for password managers.
    pub username: Shown,
    /// Whether there is a password.
    pub has_password: bool,
    /// The fewest characters of one.
    pub min_length: usize,
    /// Since when there is an authenticator app.
    pub totp: Option<When>,
    /// Passkeys.
    pub passkeys: Vec<PasskeyRow>,
    /// Unused recovery codes; none where there is no factor.
    pub recovery: Option<i64>,
    /// What was wrong with the last try of a password.
    pub error: Option<Shown>,
}

/// A passkey in the list.
#[derive(Debug)]
pub struct PasskeyRow {
    /// Its id.
    pub id: String,
    /// What the person calls it.
    pub name: Shown,
    /// Since when.
    pub since: When,
    /// When it was last used.
    pub used: Option<When>,
}
