//! The page that decides the request of a Fakts app, a service or a hub, `/configure/confirm`.

use askama::Template;

use super::{Chrome, Form, Scope, Shown, WebLink};

/// Shows who asks and what it would get, and takes the decision (`decision` is `approve`, `deny` or `look`;
/// `organization`, `hub`, and one `decline` for each optional requirement).
#[derive(Debug, Template)]
#[template(path = "configure.html")]
pub struct Configure {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// `app`, `service` or `hub`.
    pub what: &'static str,
    /// The identifier.
    pub name: Shown,
    /// The version.
    pub version: Option<Shown>,
    /// The logo, re-encoded by lok, as a data URI.
    pub logo: Option<String>,
    /// What it says of itself.
    pub description: Option<Shown>,
    /// Where its source can be read.
    pub sources: Vec<WebLink>,
    /// What kind of client it is, and what it does.
    pub kind: Option<Shown>,
    /// Who is signed in.
    pub username: Shown,
    /// The code, to be compared with the app's.
    pub code: Shown,
    /// The address that the request came from.
    pub address: Shown,
    /// Whether that is in the network of this browser.
    pub same_network: bool,
    /// Whole minutes since the request.
    pub minutes_ago: u32,
    /// Where sign-ins may return to.
    pub redirect_uris: Vec<Shown>,
    /// The organizations of the person.
    pub organizations: Vec<Pick>,
    /// The hubs of the chosen one.
    pub hubs: Vec<Pick>,
    /// The scopes that would be granted.
    pub scopes: Vec<Scope>,
    /// The scopes that nobody declared, which are left out.
    pub unknown_scopes: Vec<Shown>,
    /// What it needs, with what it would get.
    pub requirements: Vec<Requirement>,
    /// The addresses that a service says it answers on.
    pub addresses: Vec<Shown>,
    /// What a hub brings along, and what services declare.
    pub parts: Vec<Shown>,
    /// Why it cannot be approved as it is.
    pub missing: Vec<Shown>,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}

/// Something to pick.
#[derive(Debug, Clone)]
pub struct Pick {
    /// The value of the field.
    pub id: String,
    /// Its name.
    pub name: Shown,
    /// Whether it is picked.
    pub selected: bool,
}

/// A requirement and what it would get.
#[derive(Debug, Clone)]
pub struct Requirement {
    /// What the app calls it: the value of the field `decline`.
    pub key: Shown,
    /// The identifier of the service.
    pub service: Shown,
    /// What the app says of it.
    pub description: Option<Shown>,
    /// Whether the app can do without.
    pub optional: bool,
    /// Whether the person declined it.
    pub declined: bool,
    /// `granted`, `denied`, `unavailable` or nothing.
    pub status: Shown,
    /// Why, in a sentence.
    pub reason: Shown,
}
