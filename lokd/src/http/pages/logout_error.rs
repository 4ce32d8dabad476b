//! The page of a sign-out request that is refused, `/logout`.

use std::fmt;

use askama::Template;

use super::{Chrome, Shown};

/// Says why a sign-out request was not carried out; status 400.
#[derive(Debug, Template)]
#[template(path = "logout_error.html")]
pub struct LogoutError {
    /// The frame.
    pub chrome: Chrome,
    /// Why.
    pub reason: LogoutRefusal,
    /// The request's id.
    pub request_id: Shown,
}

/// Why a sign-out request is refused (RP-Initiated Logout 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoutRefusal {
    /// `post_logout_redirect_uri` is not one of the client's.
    ReturnAddress,
    /// `id_token_hint` is not an ID token of ours for this client.
    Hint,
    /// A return address was given without an `id_token_hint` or `client_id` that shows whose it is.
    HintMissing,
}

impl fmt::Display for LogoutRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ReturnAddress => "This return address is not registered",
            Self::Hint => "This id_token_hint is not valid",
            Self::HintMissing => "An id_token_hint is needed",
        })
    }
}
