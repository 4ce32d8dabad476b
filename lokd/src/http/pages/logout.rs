//! The page that confirms a sign-out, `/logout`.

use askama::Template;

use super::{Chrome, Form, Shown};

/// Asks whether to sign out (`decision` is `yes` or `no`).
#[derive(Debug, Template)]
#[template(path = "logout.html")]
pub struct Logout {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// The client that asks, if it is known.
    pub client: Option<Shown>,
    /// Who is signed in.
    pub username: Option<Shown>,
}
