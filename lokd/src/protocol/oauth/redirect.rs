//! Where answers may go: registration rules, and comparison letter by letter (RFC 9700 2.1, RFC 8252).

use lok_common::admin::app::AppKind;
use url::Url;

const MAX_LENGTH: usize = 2_048;
/// Schemes that browsers run, open or hand to something else than an app.
const NEVER: &[&str] = &[
    "javascript",
    "data",
    "file",
    "vbscript",
    "about",
    "blob",
    "filesystem",
    "ftp",
    "ws",
    "wss",
    "mailto",
    "tel",
    "view-source",
];

/// A redirect URI that may be registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedirectUri(String);

impl RedirectUri {
    /// Checks a URI for registration by a client of this kind.
    ///
    /// https anywhere; http on loopback only; a private scheme, with a dot, for native apps only (RFC 8252 7).
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn register(text: &str, kind: AppKind) -> Result<Self, String> {
        let refuse = |why: &str| Err(why.to_owned());
        if text.len() > MAX_LENGTH {
            return refuse("it has more than 2048 letters");
        }
        if kind == AppKind::Service {
            return refuse("a service has no one to send back");
        }
        if !text.bytes().all(|b| b.is_ascii_graphic())
            || text.contains(['\\', '*', '"', '<', '>', '`', '{', '}', '|', '^'])
        {
            return refuse("it has a letter that does not belong in a URI");
        }
        let Ok(url) = Url::parse(text) else {
            return refuse("it is not an absolute URI");
        };
        if text.contains('#') {
            return refuse("it has a fragment");
        }
        if !url.username().is_empty() || url.password().is_some() || authority(text).contains('@') {
            return refuse("it names a user");
        }
        let path = text.to_ascii_lowercase();
        if path.contains("/../")
            || path.contains("/./")
            || path.ends_with("/..")
            || path.ends_with("/.")
            || path.contains("%2e")
        {
            return refuse("it has dot segments");
        }
        if url.query_pairs().any(|(name, _)| {
            matches!(
                &*name,
                "code"
                    | "state"
                    | "iss"
                    | "error"
                    | "error_description"
                    | "id_token"
                    | "access_token"
                    | "response"
            )
        }) {
            return refuse("its query has a parameter that the answer carries");
        }
        match url.scheme() {
            "https" if url.host_str().is_some_and(|host| !host.is_empty()) => {}
            "http" if is_loopback(&url) => {}
            "http" => {
                return refuse(
                    "http is for loopback only (127.0.0.1, [::1], localhost); use https",
                );
            }
            scheme if NEVER.contains(&scheme) => return refuse("its scheme is not that of an app"),
            scheme if kind.is_native() && scheme.contains('.') => {}
            _ if kind.is_native() => {
                return refuse(
                    "a private scheme is a domain of yours in reverse, such as org.example.app:/callback",
                );
            }
            _ => return refuse("it must be https, or http on loopback"),
        }
        // Comparison is by letters: a form that browsers would write otherwise never matches what they send.
        if matches!(url.scheme(), "http" | "https")
            && authority(text) != authority(url.as_str())
            && !default_port(text)
        {
            return refuse("its host is not in its normal form; write it as the browser shows it");
        }
        Ok(Self(text.to_owned()))
    }

    /// The URI, as it was registered.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether `asked` is `registered`: the same letters, except that a native client may use any port of `127.0.0.1` or
/// `[::1]` (RFC 8252 7.3).
#[must_use]
pub fn matches(registered: &str, asked: &str, kind: AppKind) -> bool {
    registered == asked
        || (kind.is_native()
            && match (without_port(registered), without_port(asked)) {
                (Some(registered), Some(asked)) => registered == asked,
                _ => false,
            })
}

/// The host and the rest of a loopback URI, without its port.
fn without_port(uri: &str) -> Option<(&str, &str)> {
    let rest = uri.strip_prefix("http://")?;
    let host = ["127.0.0.1", "[::1]"]
        .into_iter()
        .find(|host| rest.starts_with(host))?;
    let rest = &rest[host.len()..];
    let Some(port) = rest.strip_prefix(':') else {
        return (rest.is_empty() || rest.starts_with(['/', '?'])).then_some((host, rest));
    };
    let end = port.find(['/', '?', '#']).unwrap_or(port.len());
    let (digits, rest) = port.split_at(end);
    let good = !digits.is_empty()
        && digits.bytes().all(|b| b.is_ascii_digit())
        && digits.parse::<u16>().is_ok_and(|port| port != 0);
    (good && !rest.contains(['#', '\\'])).then_some((host, rest))
}

fn is_loopback(url: &Url) -> bool {
    matches!(url.host_str(), Some("127.0.0.1" | "[::1]" | "localhost"))
}

fn authority(text: &str) -> &str {
    let rest = text.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

fn default_port(text: &str) -> bool {
    let authority = authority(text);
    let bare = |suffix| {
        authority
            .strip_suffix(suffix)
            .is_some_and(|host: &str| host == host.to_ascii_lowercase())
    };
    (text.starts_with("https:") && bare(":443")) || (text.starts_with("http:") && bare(":80"))
}

/// What the page's `form-action` must name for this redirect: its origin, or its private scheme.
#[must_use]
pub fn form_action(uri: &str) -> Option<String> {
    let url = Url::parse(uri).ok()?;
    match url.scheme() {
        "http" | "https" => Some(url.origin().ascii_serialization()),
        scheme => Some(format!("{scheme}:")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_registered() {
        for (uri, kind) in [
            ("https://app.example/cb", AppKind::Web),
            ("https://app.example:8443/cb?tenant=1", AppKind::Web),
            ("https://app.example", AppKind::Spa),
            ("http://localhost:3000/cb", AppKind::Spa),
            ("http://127.0.0.1/cb", AppKind::Native),
            ("http://[::1]/cb", AppKind::Native),
            ("org.example.app:/cb", AppKind::Native),
            ("org.example.app://cb", AppKind::Native),
        ] {
            assert!(RedirectUri::register(uri, kind).is_ok(), "{uri}");
        }
        for (uri, kind) in [
            ("", AppKind::Web),
            ("/cb", AppKind::Web),
            ("//app.example/cb", AppKind::Web),
            ("https://", AppKind::Web),
            ("http://app.example/cb", AppKind::Web),
            ("http://127.0.0.1.evil.example/cb", AppKind::Web),
            ("http://192.168.0.1/cb", AppKind::Web),
            ("https://app.example/cb#", AppKind::Web),
            ("https://app.example/cb#x", AppKind::Web),
            ("https://*.example/cb", AppKind::Web),
            ("https://good@evil.example/cb", AppKind::Web),
            ("https://@evil.example/cb", AppKind::Web),
            ("https://app.example/a/../cb", AppKind::Web),
            ("https://app.example/%2e%2e/cb", AppKind::Web),
            ("https://app.example\\cb", AppKind::Web),
            ("https://app.example/c b", AppKind::Web),
            ("https://app.example/\tcb", AppKind::Web),
            ("https://äpp.example/cb", AppKind::Web),
            ("https://APP.example/cb", AppKind::Web),
            ("https:app.example/cb", AppKind::Web),
            ("https://app.example/cb?code=1", AppKind::Web),
            ("https://app.example/cb?st%61te=1", AppKind::Web),
            ("javascript:alert(1)", AppKind::Native),
            ("data:text/html,x", AppKind::Native),
            ("file:///etc/passwd", AppKind::Native),
            ("app:/cb", AppKind::Native),
            ("org.example.app:/cb", AppKind::Web),
            ("https://app.example/cb", AppKind::Service),
        ] {
            assert!(RedirectUri::register(uri, kind).is_err(), "{uri}");
        }
    }

    #[test]
    fn comparison_is_by_letters() {
        let registered = "https://app.example/cb";
        assert!(matches(registered, registered, AppKind::Web));
        for asked in [
            "https://app.example/cb/",
            "https://app.example/CB",
            "https://app.example/cb?x=1",
            "https://app.example/cb#",
            "https://app.example:443/cb",
            "https://app.example/./cb",
            "https://app.example/%63b",
            "https://app.example@evil.example/cb",
            "http://app.example/cb",
            "https://app.example/cb\t",
            "https://appXexample/cb",
            "HTTPS://app.example/cb",
            "",
        ] {
            assert!(!matches(registered, asked, AppKind::Web), "{asked}");
            assert!(!matches(registered, asked, AppKind::Native), "{asked}");
        }
    }

    #[test]
    fn native_apps_choose_the_port_of_a_literal_loopback() {
        for (registered, asked, same) in [
            ("http://127.0.0.1/cb", "http://127.0.0.1:51004/cb", true),
            (
                "http://127.0.0.1:8000/cb",
                "http://127.0.0.1:51004/cb",
                true,
            ),
            ("http://[::1]/cb", "http://[::1]:51004/cb", true),
            ("http://127.0.0.1/cb?a=1", "http://127.0.0.1:1/cb?a=1", true),
            ("http://127.0.0.1/cb", "http://127.0.0.1:51004/other", false),
            ("http://127.0.0.1/cb", "http://127.0.0.1:51004/cb?x", false),
            ("http://127.0.0.1/cb", "http://[::1]:51004/cb", false),
            ("http://127.0.0.1/cb", "http://127.0.0.1:99999/cb", false),
            ("http://127.0.0.1/cb", "http://127.0.0.1:/cb", false),
            ("http://127.0.0.1/cb", "http://127.0.0.1:0/cb", false),
            (
                "http://127.0.0.1/cb",
                "http://127.0.0.1:80@evil.example/cb",
                false,
            ),
            (
                "http://127.0.0.1/cb",
                "http://127.0.0.1.evil.example/cb",
                false,
            ),
            ("http://127.0.0.1/cb", "https://127.0.0.1:51004/cb", false),
            ("http://localhost/cb", "http://localhost:51004/cb", false),
        ] {
            assert_eq!(matches(registered, asked, AppKind::Native), same, "{asked}");
            assert!(!matches(registered, asked, AppKind::Web), "{asked}");
        }
    }

    #[test]
    fn the_page_may_lead_to_the_redirect_only() {
        assert_eq!(
            form_action("https://app.example:8443/cb").as_deref(),
            Some("https://app.example:8443")
        );
        assert_eq!(
            form_action("org.example.app:/cb").as_deref(),
            Some("org.example.app:")
        );
    }
}
