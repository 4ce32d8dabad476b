//! How a use case of OAuth ends when it does not succeed.

use crate::protocol::oauth::{Code, Error};
use crate::store::{StoreError, TxFailure};

/// Either the client is told what is wrong, or the database failed.
#[derive(Debug)]
pub enum Refusal {
    /// The error that the protocol has for it.
    OAuth(Error),
    /// Too many requests from that network.
    Throttled {
        /// Seconds to wait.
        seconds: u64,
    },
    /// The database.
    Store(StoreError),
}

impl Refusal {
    /// The OAuth error of a code, with a sentence.
    #[must_use]
    pub fn new(code: Code, description: &str) -> Self {
        Self::OAuth(Error::new(code, description))
    }

    /// `invalid_token`, which never says what was wrong (RFC 6750 3.1).
    #[must_use]
    pub fn token() -> Self {
        Self::new(
            Code::InvalidToken,
            "the access token is invalid, expired or revoked",
        )
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::OAuth(error)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl TxFailure for Refusal {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}
