//! What went wrong: one sentence for everybody, the rest for operators.

use super::policy::Refusal;
use std::fmt;
use std::time::Duration;
use thiserror::Error;
use url::Url;

/// An address that cannot be used.
///
/// Its text and its debug form are the same whatever happened, so that nobody scans a network by naming addresses.
pub struct OutboundError {
    why: Why,
    at: String,
}

impl OutboundError {
    pub(super) fn new(url: &Url, why: Why) -> Self {
        // Neither path nor query: they may hold what is secret.
        let at = match (url.host_str(), url.port()) {
            (Some(host), Some(port)) => format!("{}://{host}:{port}", url.scheme()),
            (Some(host), None) => format!("{}://{host}", url.scheme()),
            (None, _) => format!("{}:", url.scheme()),
        };
        Self {
            why,
            at: at.chars().take(300).collect(),
        }
    }

    /// Of an address that is no URL.
    #[must_use]
    pub fn unreadable() -> Self {
        Self {
            why: Why::Url("it is no URL"),
            at: "nowhere".to_owned(),
        }
    }

    /// What happened and where, as one sentence for operators and nobody else.
    #[must_use]
    pub fn inside(&self) -> String {
        format!("{}: {}", self.at, self.why)
    }

    /// What happened, for operators and for what lok does next.
    #[must_use]
    pub fn why(&self) -> &Why {
        &self.why
    }
}

impl fmt::Display for OutboundError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the address cannot be used")
    }
}

impl fmt::Debug for OutboundError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OutboundError")
    }
}

impl std::error::Error for OutboundError {}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Why {
    /// The URL is not of the kind that is asked.
    #[error("{0}")]
    Url(&'static str),
    /// An address may not be asked.
    #[error(transparent)]
    Forbidden(Refusal),
    /// Others were before it until its time was over.
    #[error("too many requests run already")]
    Busy,
    /// It failed often and is left alone for a while.
    #[error("it failed 5 times in a row and is left alone for 30 seconds")]
    Open,
    /// The name has no address.
    #[error("the name cannot be resolved: {0}")]
    Resolve(String),
    /// No connection.
    #[error("no connection: {0}")]
    Connect(String),
    /// No TLS, or another host's certificate.
    #[error("no TLS: {0}")]
    Tls(String),
    /// It takes too long.
    #[error("no whole answer within {} ms", .0.as_millis())]
    Timeout(Duration),
    /// No HTTP, or not to its end.
    #[error("no HTTP: {0}")]
    Http(String),
    /// It answers, and not with success.
    #[error("it answered {0}")]
    Status(u16),
    /// It wants something else to be asked.
    #[error("it answered {0}, and redirects are not followed")]
    Redirect(u16),
    /// The answer is something else.
    #[error("it answered {}, which is not asked for", .0.as_deref().unwrap_or("without a type"))]
    Type(Option<String>),
    /// The answer is compressed, which nobody asked for.
    #[error("it answered in an encoding that was not asked for")]
    Encoded,
    /// The answer is longer than what is taken.
    #[error("its answer is longer than {0} bytes")]
    TooLarge(usize),
}

impl Why {
    /// The word for metrics.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Url(_) => "url",
            Self::Forbidden(_) => "blocked",
            Self::Busy => "busy",
            Self::Open => "circuit_open",
            Self::Resolve(_) => "resolve",
            Self::Connect(_) => "connect",
            Self::Tls(_) => "tls",
            Self::Timeout(_) => "timeout",
            Self::Http(_) => "http",
            Self::Status(_) => "status",
            Self::Redirect(_) => "redirect",
            Self::Type(_) | Self::Encoded | Self::TooLarge(_) => "answer",
        }
    }

    /// Whether the host works in spite of it; nothing when it was not asked.
    pub(super) fn verdict(&self) -> Option<bool> {
        match self {
            Self::Url(_) | Self::Forbidden(_) | Self::Busy | Self::Open => None,
            Self::Resolve(_)
            | Self::Connect(_)
            | Self::Tls(_)
            | Self::Timeout(_)
            | Self::Http(_)
            | Self::Status(500..) => Some(false),
            Self::Status(_)
            | Self::Redirect(_)
            | Self::Type(_)
            | Self::Encoded
            | Self::TooLarge(_) => Some(true),
        }
    }
}
