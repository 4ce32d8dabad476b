//! The cookies of a browser: its session, the mark by which forms and transactions know it again, and for minutes what
//! waits for it while its person is with a provider.
//!
//! All are `SameSite=Lax`: a person arrives at the sign-in page from an app's site, through redirects. A `Strict`
//! cookie is not sent at the end of such a chain, so the browser would not be known to be the one that began it.

use axum::http::{HeaderMap, header};

/// A cookie's name, by what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The session.
    Session,
    /// The browser, signed in or not.
    Browser,
    /// What waits for a person who is with a provider.
    Waiting,
}

impl Cookie {
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-lok_s",
            (Self::Session, false) => "lok_s",
            (Self::Browser, true) => "__Host-lok_b",
            (Self::Browser, false) => "lok_b",
            (Self::Waiting, true) => "__Host-lok_w",
            (Self::Waiting, false) => "lok_w",
        }
    }

    /// What the request holds; the first if there are several.
    pub fn read(self, headers: &HeaderMap, secure: bool) -> Option<&str> {
        let name = self.name(secure);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .find_map(|pair| {
                let (key, value) = pair.trim().split_once('=')?;
                (key == name).then_some(value)
            })
    }

    /// The header that sets it; for so many seconds, or until the browser is closed.
    pub fn set(self, value: &str, seconds: Option<u64>, secure: bool) -> String {
        let name = self.name(secure);
        let life = seconds.map_or(String::new(), |seconds| format!("; Max-Age={seconds}"));
        let secure = if secure { "; Secure" } else { "" };
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{life}")
    }

    /// The header that removes it.
    pub fn clear(self, secure: bool) -> String {
        self.set("", Some(0), secure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookies_are_read_by_their_whole_name() {
        let mut headers = HeaderMap::new();
        headers.append(
            "cookie",
            "xlok_s=1; lok_s=two; lok_s=3".parse().expect("a value"),
        );
        headers.append("cookie", "__Host-lok_s=four".parse().expect("a value"));
        assert_eq!(Cookie::Session.read(&headers, false), Some("two"));
        assert_eq!(Cookie::Session.read(&headers, true), Some("four"));
        assert_eq!(Cookie::Browser.read(&headers, false), None);
    }

    #[test]
    fn cookies_are_set_for_https_and_for_plain_http() {
        assert_eq!(
            Cookie::Session.set("v", Some(60), true),
            "__Host-lok_s=v; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60"
        );
        assert_eq!(
            Cookie::Browser.set("v", None, false),
            "lok_b=v; Path=/; HttpOnly; SameSite=Lax"
        );
    }
}
