//! The browsers that are signed in, `/account/sessions`.

use crate::http::pages::account::Nav;
use crate::http::pages::{Chrome, Form, Shown, When};
use askama::Template;

/// Where a person is signed in (`end` is a session's id or `others`).
#[derive(Debug, Template)]
#[template(path = "account/sessions.html")]
pub struct Sessions {
    /// The frame.
    pub chrome: Chrome,
    /// Where in the account.
    pub nav: Nav,
    /// Where the form goes.
    pub form: Form,
    /// This browser first, then the others, the one used last before.
    pub browsers: Vec<Browser>,
}

/// A browser that is signed in.
#[derive(Clone, Debug)]
pub struct Browser {
    /// The session's id.
    pub id: String,
    /// What it is.
    pub name: Shown,
    /// The address at which it signed in.
    pub ip: Option<Shown>,
    /// Since when.
    pub since: When,
    /// When it was last used.
    pub seen: When,
    /// Whether it is the one that asks.
    pub this: bool,
    /// Whether it stays signed in when it is closed.
    pub remembered: bool,
}
