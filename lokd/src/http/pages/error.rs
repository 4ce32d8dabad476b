//! The page for any other error.

use askama::Template;

use super::{Chrome, Shown};

/// Says what went wrong and under which id the log tells more.
#[derive(Debug, Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    /// The frame.
    pub chrome: Chrome,
    /// The HTTP status.
    pub status: u16,
    /// What happened, in a few words.
    pub title: Shown,
    /// What to do next, in a sentence of lok's own.
    pub detail: Shown,
    /// The request's id.
    pub request_id: Shown,
}
