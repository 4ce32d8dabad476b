//! The page that posts an authorization response.

use askama::Template;

use super::{Chrome, Shown, WebLink};

/// Posts the response to the client by itself, or by its button (Form Post Response Mode 2).
#[derive(Template)]
#[template(path = "form_post.html")]
pub struct FormPost {
    /// The frame.
    pub chrome: Chrome,
    /// The client's name.
    pub client: Shown,
    /// The registered redirect URI of the transaction.
    pub target: WebLink,
    /// The parameters of the response.
    pub parameters: Vec<(String, String)>,
    /// The nonce of the script, the same as in `PageHeaders`.
    pub script_nonce: String,
}
