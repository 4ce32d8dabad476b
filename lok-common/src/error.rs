//! What went wrong, why, and what to do: one shape for the daemon and the command line.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The classes of failure (closed; a code never changes its meaning).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// A value cannot be what it is.
    InvalidInput,
    /// Nothing of that name is here, or nothing that the caller may know of.
    NotFound,
    /// It exists already, or something stands in the way.
    Conflict,
    /// It changed since it was read (`If-Match`).
    PreconditionFailed,
    /// The caller may not.
    NotPermitted,
    /// The server cannot, now; trying again later is right.
    Unavailable,
    /// Too many in too short a time.
    RateLimited,
    /// It was good once.
    Expired,
    /// A defect of lok.
    Internal,
    /// This lok does not do that.
    Unsupported,
}

impl ErrorCode {
    /// The exit code of `lokctl` (lokctl(1), EXIT STATUS).
    #[must_use]
    pub fn exit(self) -> u8 {
        match self {
            Self::NotFound => 3,
            Self::Conflict | Self::PreconditionFailed => 4,
            Self::NotPermitted => 5,
            Self::InvalidInput => 7,
            Self::Unavailable
            | Self::RateLimited
            | Self::Expired
            | Self::Internal
            | Self::Unsupported => 1,
        }
    }

    /// The HTTP status on the admin socket (RFC 9110 15).
    #[must_use]
    pub fn status(self) -> u16 {
        match self {
            Self::InvalidInput => 400,
            Self::NotPermitted => 403,
            Self::NotFound => 404,
            Self::Conflict => 409,
            Self::Expired => 410,
            Self::PreconditionFailed => 412,
            Self::RateLimited => 429,
            Self::Internal => 500,
            Self::Unsupported => 501,
            Self::Unavailable => 503,
        }
    }

    /// The word on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidInput => "invalid_input",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::PreconditionFailed => "precondition_failed",
            Self::NotPermitted => "not_permitted",
            Self::Unavailable => "unavailable",
            Self::RateLimited => "rate_limited",
            Self::Expired => "expired",
            Self::Internal => "internal",
            Self::Unsupported => "unsupported",
        }
    }
}

/// One failure, told in three lines: what, why, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The class.
    pub code: ErrorCode,
    /// What failed, and which one: lower case, one line, no full stop.
    pub message: String,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
    /// The field at fault, as a path such as `spec.redirect_uris[0]`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The request that failed, as the daemon's log names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

impl Problem {
    /// A problem of the class `code`.
    #[must_use]
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            why: None,
            fix: None,
            field: None,
            request_id: None,
        }
    }

    /// A value cannot be what it is.
    #[must_use]
    pub fn invalid(field: &str, message: impl Into<String>) -> Self {
        Self::new(ErrorCode::InvalidInput, message).field(field)
    }

    /// No `noun` is called `name`.
    #[must_use]
    pub fn not_found(noun: &str, path: &str, name: &str) -> Self {
        Self::new(ErrorCode::NotFound, format!("no {noun} is called {name:?}"))
            .why("neither a name nor an id matches")
            .fix(format!(
                "list what there is: lokctl {} list",
                crate::admin::words(path)
            ))
    }

    /// Says why.
    #[must_use]
    pub fn why(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn fix(mut self, fix: impl Into<String>) -> Self {
        self.fix = Some(fix.into());
        self
    }

    /// Names the field at fault.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}

/// The body of every answer on the admin socket that is not a success.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ProblemBody {
    /// The problem.
    pub error: Problem,
}
