//! The pages on the way to a provider and back.

use askama::Template;

use super::{Chrome, Form, Shown};

/// A provider as a button.
#[derive(Debug, Clone)]
pub struct ProviderButton {
    /// Its name, `[a-z0-9-]`.
    pub name: String,
    /// What people call it.
    pub title: Shown,
}

/// Sends the browser on by itself. A redirect would be held against the form before it: Chromium applies `form-action` to
/// the redirects that follow a POST, and nobody knows where a provider's lead.
#[derive(Debug, Template)]
#[template(path = "onward.html")]
pub struct Onward {
    /// The frame.
    pub chrome: Chrome,
    /// What people call the place; none: back to what they came from.
    pub title: Option<Shown>,
    /// Where to.
    pub to: String,
}

/// Says why somebody did not come in.
#[derive(Debug, Template)]
#[template(path = "stopped.html")]
pub struct Stopped {
    /// The frame.
    pub chrome: Chrome,
    /// What happened.
    pub title: Shown,
    /// What to do.
    pub detail: Shown,
    /// The id of the request.
    pub request_id: Shown,
    /// Where to go on.
    pub back: String,
    /// Whether that is the account page.
    pub signed_in: bool,
}

/// Asks somebody who comes from a provider for the name of a new account (`username`).
#[derive(Debug, Template)]
#[template(path = "join.html")]
pub struct Join {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// What people call the provider.
    pub title: Shown,
    /// What the person is called there.
    pub name: Option<Shown>,
    /// The address that the account will have.
    pub email: Option<Shown>,
    /// The name filled in; use `Shown::input`.
    pub username: Shown,
    /// Why the last one would not do.
    pub error: Option<Shown>,
}
