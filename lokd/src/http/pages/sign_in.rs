//! The sign-in page, `/login`.

use std::fmt;

use askama::Template;

use super::{Chrome, Client, Form, ProviderButton, Shown};

/// Asks for user name (`username`), password (`password`) and `remember`.
#[derive(Debug, Template)]
#[template(path = "sign_in.html")]
pub struct SignIn {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// The client that asks, if one does.
    pub client: Option<Client>,
    /// The user name filled in (`login_hint`, or the last try); use `Shown::input`.
    pub username: Shown,
    /// Whether `remember` is ticked.
    pub remember: bool,
    /// Whether anybody may make an account.
    pub signup: bool,
    /// Whether somebody can sign in with a passkey.
    pub passkeys: bool,
    /// Why the last try did not sign in.
    pub error: Option<SignInError>,
    /// Where else people may have an account.
    pub providers: Vec<ProviderButton>,
}

impl SignIn {
    /// Whether the fields themselves were wrong, so that they are marked.
    fn refused(&self) -> bool {
        matches!(self.error, Some(SignInError::Refused))
    }
}

/// Why a try did not sign in; the texts tell nothing about whether the account exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignInError {
    /// Unknown name, wrong password, disabled account: one text for all.
    Refused,
    /// Too many tries; the next is taken after so many seconds.
    Wait(u64),
    /// The server is too busy to check a password now.
    Busy,
    /// The page was open too long, or belongs to another browser.
    Expired,
}

impl fmt::Display for SignInError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused => f.write_str("The user name or the password is not right."),
            Self::Wait(1) => f.write_str("Too many tries. Try again in 1 second."),
            Self::Wait(seconds) => write!(f, "Too many tries. Try again in {seconds} seconds."),
            Self::Busy => {
                f.write_str("Many people are signing in just now. Try again in a moment.")
            }
            Self::Expired => f.write_str("This page was open for too long. Sign in again."),
        }
    }
}
