//! What may act for a person, `/account/apps`.

use crate::http::pages::account::Nav;
use crate::http::pages::{Chrome, Form, Scope, Shown, When};
use askama::Template;

/// The apps of a person (`app` is the one to withdraw).
#[derive(Debug, Template)]
#[template(path = "account/apps.html")]
pub struct Apps {
    /// The frame.
    pub chrome: Chrome,
    /// Where in the account.
    pub nav: Nav,
    /// Where the form goes.
    pub form: Form,
    /// The apps.
    pub apps: Vec<App>,
}

/// An app.
#[derive(Clone, Debug)]
pub struct App {
    /// The `client_id`.
    pub client_id: String,
    /// Its name.
    pub name: Shown,
    /// What Fakts knows of it.
    pub fakts: Option<Fakts>,
    /// Where it may act.
    pub places: Vec<Place>,
}

/// Of what an app is an instance, and where it runs.
#[derive(Clone, Debug)]
pub struct Fakts {
    /// The app's identifier.
    pub app: Shown,
    /// Its version.
    pub version: Shown,
    /// The device.
    pub device: Option<Shown>,
    /// The hub.
    pub hub: Shown,
}

/// What an app may do in an organization.
#[derive(Clone, Debug)]
pub struct Place {
    /// The organization's name.
    pub organization: Shown,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// Since when.
    pub since: When,
}
