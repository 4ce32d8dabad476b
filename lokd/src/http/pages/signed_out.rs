//! The page after a sign-out, `/logout/done`.

use askama::Template;

use super::{Chrome, Client};

/// Says that the user is signed out.
#[derive(Debug, Template)]
#[template(path = "signed_out.html")]
pub struct SignedOut {
    /// The frame.
    pub chrome: Chrome,
    /// The client to go back to; its home page is linked.
    pub client: Option<Client>,
}
