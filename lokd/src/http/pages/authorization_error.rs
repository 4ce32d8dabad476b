//! The error page of the authorization endpoint.

use askama::Template;

use super::{Chrome, Shown};

/// Says that a request cannot be answered by a redirect (RFC 6749 4.1.2.1); status 400.
#[derive(Debug, Template)]
#[template(path = "authorization_error.html")]
pub struct AuthorizationError {
    /// The frame.
    pub chrome: Chrome,
    /// The error code, lok's own and never one that was sent.
    pub code: Shown,
    /// What is wrong, in a sentence of lok's own.
    pub detail: Shown,
    /// The id under which the log tells more.
    pub request_id: Shown,
}
