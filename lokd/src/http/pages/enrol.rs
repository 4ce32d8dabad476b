//! The page that sets an authenticator app up: at sign-in for whoever must, and from the account.

use std::fmt;

use askama::Template;

use super::{Chrome, Form, Shown};

/// Shows a secret and asks for its first code (`code`); `enrolment` carries the secret, sealed.
#[derive(Template)]
#[template(path = "enrol.html")]
pub struct Enrol {
    /// The frame.
    pub chrome: Chrome,
    /// Where the code goes.
    pub form: Form,
    /// Where a wish for a passkey instead goes.
    pub passkey: Option<Form>,
    /// Whose account.
    pub username: Shown,
    /// Who demands it, as a sentence.
    pub why: Option<Shown>,
    /// The secret as a picture for cameras: a `data:` URI.
    pub qr: String,
    /// The secret in groups of four.
    pub secret: String,
    /// The secret, sealed.
    pub enrolment: String,
    /// Where to go instead.
    pub back: Option<&'static str>,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}

impl fmt::Debug for Enrol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Enrol")
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}
