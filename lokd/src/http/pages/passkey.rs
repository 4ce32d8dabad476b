//! The page that asks the browser for a passkey, or for a new one. It runs one script.

use std::fmt;

use askama::Template;

use super::{Chrome, Form};

/// Carries the challenge (`challenge`) and posts the browser's answer (`credential`).
#[derive(Template)]
#[template(path = "passkey.html")]
pub struct Passkey {
    /// The frame.
    pub chrome: Chrome,
    /// Where the answer goes.
    pub form: Form,
    /// What people read.
    pub title: &'static str,
    /// Whether a passkey is made, or shown.
    pub make: bool,
    /// The challenge's id.
    pub challenge: String,
    /// The options of the call, as JSON.
    pub options: String,
    /// What comes with the answer unseen.
    pub fields: Vec<(&'static str, String)>,
    /// Where to go instead.
    pub back: String,
    /// The path of the script.
    pub script_path: &'static str,
    /// The nonce of the script.
    pub script_nonce: String,
}

impl fmt::Debug for Passkey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Passkey")
            .field("title", &self.title)
            .finish_non_exhaustive()
    }
}
