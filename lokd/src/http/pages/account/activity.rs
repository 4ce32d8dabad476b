//! What happened, `/account/activity`.

use crate::http::pages::account::Nav;
use crate::http::pages::{Chrome, Shown, When};
use askama::Template;

/// What happened to an account, newest first.
#[derive(Debug, Template)]
#[template(path = "account/activity.html")]
pub struct Activity {
    /// The frame.
    pub chrome: Chrome,
    /// Where in the account.
    pub nav: Nav,
    /// Whether this is the newest page.
    pub first: bool,
    /// The events.
    pub entries: Vec<Happened>,
    /// Where the page with older ones begins.
    pub next: Option<String>,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Happened {
    /// What.
    pub words: Shown,
    /// By whom, where it was not the person.
    pub by: Option<&'static str>,
    /// When.
    pub at: When,
    /// From where.
    pub ip: Option<Shown>,
    /// In which browser.
    pub browser: Option<Shown>,
    /// Whether the person should look twice.
    pub alarming: bool,
}
