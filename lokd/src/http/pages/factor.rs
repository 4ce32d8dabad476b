//! The second step of a sign-in, `/login/factor`.

use askama::Template;

use super::{Chrome, Form, Shown};

/// Asks for a code (`code`), a recovery code (`recovery_code`) or a passkey.
#[derive(Debug, Template)]
#[template(path = "factor.html")]
pub struct Factor {
    /// The frame.
    pub chrome: Chrome,
    /// Where the codes go.
    pub form: Form,
    /// Who signs in.
    pub username: Shown,
    /// Who demands it, as a sentence; none where the person does.
    pub why: Option<Shown>,
    /// Whether there is an authenticator app.
    pub totp: bool,
    /// Whether there is a passkey that can be shown here.
    pub passkeys: bool,
    /// Whether there are recovery codes.
    pub recovery: bool,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}
