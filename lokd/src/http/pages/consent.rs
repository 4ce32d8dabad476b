//! The consent page, `/consent`.

use askama::Template;

use super::{Chrome, Client, Destination, Form, Scope, Shown};

/// Asks whether a client may act for the user (`decision` is `allow` or `deny`).
#[derive(Debug, Template)]
#[template(path = "consent.html")]
pub struct Consent {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// The client that asks.
    pub client: Client,
    /// Whether others run the client, so that the page warns.
    pub third_party: bool,
    /// Where the browser goes afterwards.
    pub destination: Destination,
    /// Who is signed in.
    pub username: Shown,
    /// The organization that the client acts in.
    pub organization: Option<Shown>,
    /// What it would be allowed.
    pub scopes: Vec<Scope>,
}
