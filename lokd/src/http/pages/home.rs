//! The start page, `/`.

use askama::Template;

use super::{Chrome, Form, Shown};

/// What this is, who is signed in, and the way to sign in or to enter a code.
#[derive(Debug, Template)]
#[template(path = "home.html")]
pub struct Home {
    /// The frame.
    pub chrome: Chrome,
    /// Who is signed in.
    pub account: Option<Account>,
}

/// The signed-in person.
#[derive(Clone, Debug)]
pub struct Account {
    /// The name shown.
    pub name: Shown,
    /// The form that signs out.
    pub sign_out: Form,
}
