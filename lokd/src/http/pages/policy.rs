//! The Content-Security-Policy of a page.

use axum::http::HeaderValue;
use url::{Host, Url};

use super::PageHeaders;

/// A source expression for `form-action`: the place to which a transaction's redirect leads.
///
/// Chromium applies `form-action` to the redirects that follow a POST, so a page whose form ends on the
/// client's redirect must name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormAction(String);

impl FormAction {
    /// The source that covers a registered redirect URI: its origin, or its scheme where it has no web origin.
    ///
    /// None for what is no URI, and for schemes that run or read in the browser itself.
    pub fn of_redirect(redirect_uri: &str) -> Option<Self> {
        let url = Url::parse(redirect_uri).ok()?;
        match (url.scheme(), url.host()) {
            // CSP has no notation for an IPv6 address (CSP 3, 2.3.1), so its scheme stands for it.
            (scheme @ ("http" | "https"), Some(Host::Ipv6(_))) => Some(Self(format!("{scheme}:"))),
            // A URL's host may hold `;` or `*`, which would mean something in a policy.
            ("http" | "https", Some(host)) => {
                let plain = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
                let fit = host.to_string().chars().all(plain);
                fit.then(|| Self(url.origin().ascii_serialization()))
            }
            ("javascript" | "data" | "blob" | "file" | "filesystem" | "about" | "vbscript", _) => {
                None
            }
            (scheme, _) => Some(Self(format!("{scheme}:"))),
        }
    }

    /// The source expression as it stands in the policy.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The strictest policy that the page works with: own styles and images, own forms, nothing else.
pub(super) fn content_security_policy(headers: &PageHeaders) -> HeaderValue {
    let mut policy = String::from(
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'",
    );
    if let Some(target) = &headers.form_action {
        policy.push(' ');
        policy.push_str(target.as_str());
    }
    policy.push_str("; frame-ancestors 'none'; base-uri 'none'");
    if let Some(nonce) = &headers.script_nonce {
        policy.push_str("; script-src 'nonce-");
        policy.extend(
            nonce
                .chars()
                .filter(|c| c.is_ascii_alphanumeric() || "-_+/=".contains(*c)),
        );
        policy.push('\'');
    }
    if headers.worker {
        policy.push_str("; worker-src 'self'");
    }
    // Only ASCII without controls is written above, so the fallback, which allows nothing, is never taken.
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}
