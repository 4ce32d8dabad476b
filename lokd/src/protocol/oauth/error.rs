//! The errors of OAuth 2, with their status and their body (RFC 6749 5.2 and its kin).

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal, $status:literal;)+) => {
        /// What went wrong, in the words of the protocols.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $word)] $name,)+
        }

        impl Code {
            /// The word on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }

            /// The HTTP status where it is answered directly.
            #[must_use]
            pub fn status(self) -> u16 {
                match self { $(Self::$name => $status,)+ }
            }
        }
    };
}

codes! {
    /// Missing, doubled or malformed parameters (RFC 6749 5.2).
    InvalidRequest = "invalid_request", 400;
    /// The client is not known or did not prove itself (RFC 6749 5.2).
    InvalidClient = "invalid_client", 401;
    /// The code or refresh token is not good (RFC 6749 5.2).
    InvalidGrant = "invalid_grant", 400;
    /// The client may not do this (RFC 6749 5.2).
    UnauthorizedClient = "unauthorized_client", 400;
    /// Not a grant type that is offered (RFC 6749 5.2).
    UnsupportedGrantType = "unsupported_grant_type", 400;
    /// Not a scope that is allowed (RFC 6749 5.2).
    InvalidScope = "invalid_scope", 400;
    /// The person or the server said no (RFC 6749 4.1.2.1).
    AccessDenied = "access_denied", 400;
    /// Not a response type that is offered (RFC 6749 4.1.2.1).
    UnsupportedResponseType = "unsupported_response_type", 400;
    /// A defect of the server (RFC 6749 4.1.2.1).
    ServerError = "server_error", 500;
    /// Not now (RFC 6749 4.1.2.1).
    TemporarilyUnavailable = "temporarily_unavailable", 503;
    /// Not an audience that is allowed (RFC 8707 2).
    InvalidTarget = "invalid_target", 400;
    /// Nobody decided yet (RFC 8628 3.5).
    AuthorizationPending = "authorization_pending", 400;
    /// The device asks too often (RFC 8628 3.5).
    SlowDown = "slow_down", 400;
    /// The device code has ended (RFC 8628 3.5).
    ExpiredToken = "expired_token", 400;
    /// The access token is not good (RFC 6750 3.1).
    InvalidToken = "invalid_token", 401;
    /// The access token does not reach so far (RFC 6750 3.1).
    InsufficientScope = "insufficient_scope", 403;
    /// A page would have to be shown (OpenID Connect Core 3.1.2.6).
    InteractionRequired = "interaction_required", 400;
    /// Somebody would have to sign in (OpenID Connect Core 3.1.2.6).
    LoginRequired = "login_required", 400;
    /// Somebody would have to choose (OpenID Connect Core 3.1.2.6).
    AccountSelectionRequired = "account_selection_required", 400;
    /// Somebody would have to agree (OpenID Connect Core 3.1.2.6).
    ConsentRequired = "consent_required", 400;
    /// Request objects are not taken (OpenID Connect Core 3.1.2.6).
    RequestNotSupported = "request_not_supported", 400;
    /// Request objects by reference are not taken (OpenID Connect Core 3.1.2.6).
    RequestUriNotSupported = "request_uri_not_supported", 400;
    /// Not a kind of token that is revoked here (RFC 7009 2.2.1).
    UnsupportedTokenType = "unsupported_token_type", 400;
}

/// One error: its code and a sentence for the developer of the client. It serializes as the body of RFC 6749 5.2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Error {
    /// The code.
    #[serde(rename = "error")]
    pub code: Code,
    /// ASCII without `"` and `\` (RFC 6749 5.2); nothing of the request is repeated in it.
    #[serde(rename = "error_description", default)]
    pub description: String,
}

impl Error {
    /// An error; letters that RFC 6749 5.2 does not allow in `description` become `?`.
    #[must_use]
    pub fn new(code: Code, description: &str) -> Self {
        let allowed = |c: char| matches!(c, ' ' | '!' | '#'..='[' | ']'..='~');
        Self {
            code,
            description: description
                .chars()
                .map(|c| if allowed(c) { c } else { '?' })
                .collect(),
        }
    }

    /// `invalid_request`.
    #[must_use]
    pub fn request(description: &str) -> Self {
        Self::new(Code::InvalidRequest, description)
    }

    /// `invalid_client`, which never says what was wrong.
    #[must_use]
    pub fn client() -> Self {
        Self::new(Code::InvalidClient, "client authentication failed")
    }

    /// `invalid_grant`, which never says what was wrong.
    #[must_use]
    pub fn grant() -> Self {
        Self::new(
            Code::InvalidGrant,
            "the grant is invalid, expired, used or revoked",
        )
    }

    /// The HTTP status where it is answered directly.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.code.status()
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code.as_str(), self.description)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_is_that_of_the_rfc() {
        let error = Error::request("a \"bad\" é\n");
        let body = serde_json::to_string(&error).expect("json");
        assert_eq!(
            body,
            r#"{"error":"invalid_request","error_description":"a ?bad? ??"}"#
        );
        assert_eq!(serde_json::from_str::<Error>(&body).expect("read"), error);
        assert_eq!(Error::client().status(), 401);
    }
}
