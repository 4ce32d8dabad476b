//! The scheme and name under which an asker reached lok.

use super::body::{Fault, quote};
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// The scheme of an origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Plain.
    Http,
    /// Over TLS.
    Https,
}

impl Scheme {
    /// The word in a URL.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    /// The port that a URL need not name.
    #[must_use]
    pub fn default_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

/// Scheme, host and port; equal origins are equal values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    scheme: Scheme,
    host: String,
    port: Option<u16>,
}

impl Origin {
    /// Reads `https://lok.example:8443`, with or without a slash at its end.
    ///
    /// # Errors
    /// Anything that is more or less than scheme, host and port.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let fault = || Fault::new(format!("{} is no http or https origin", quote(text)));
        let (scheme, authority) = match text.split_once("://") {
            Some(("http", rest)) => (Scheme::Http, rest),
            Some(("https", rest)) => (Scheme::Https, rest),
            _ => return Err(fault()),
        };
        let authority = authority.strip_suffix('/').unwrap_or(authority);
        Self::of_authority(scheme, authority).ok_or_else(fault)
    }

    /// The origin of a request: its scheme, and its `Host` header; `None`: that is no host with an optional port.
    #[must_use]
    pub fn of_authority(scheme: Scheme, authority: &str) -> Option<Self> {
        // The URL parser would quietly cut off or skip each of these.
        let odd = |b: u8| !b.is_ascii_graphic() || b"/\\?#@%".contains(&b);
        if authority.is_empty() || authority.len() > 300 || authority.bytes().any(odd) {
            return None;
        }
        let url = Url::parse(&format!("{}://{authority}/", scheme.as_str())).ok()?;
        if url.port() == Some(0) {
            return None;
        }
        Some(Self {
            scheme,
            host: url.host_str()?.to_owned(),
            port: url.port(),
        })
    }

    /// This machine, on the port of the scheme.
    #[must_use]
    pub fn localhost(scheme: Scheme) -> Self {
        Self {
            scheme,
            host: "localhost".to_owned(),
            port: None,
        }
    }

    /// Its scheme.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Its host in lower case; an IPv6 address is in brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Its port; `None`: that of the scheme.
    #[must_use]
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// The port that is connected to.
    #[must_use]
    pub fn effective_port(&self) -> u16 {
        self.port.unwrap_or(self.scheme.default_port())
    }

    /// Whether it is over TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.scheme == Scheme::Https
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme.as_str(), self.host)?;
        match self.port {
            Some(port) => write!(f, ":{port}"),
            None => Ok(()),
        }
    }
}

/// Where somebody is, as seen from lok.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// On the same machine.
    Loopback,
    /// On a private network.
    Lan,
    /// Anywhere.
    Public,
}

impl Place {
    /// The place of an address.
    #[must_use]
    pub fn of_ip(ip: IpAddr) -> Self {
        match ip.to_canonical() {
            ip if ip.is_loopback() => Self::Loopback,
            IpAddr::V4(ip) if ip.is_private() || ip.is_link_local() || is_shared(ip) => Self::Lan,
            IpAddr::V6(ip) if is_local_v6(ip) => Self::Lan,
            _ => Self::Public,
        }
    }

    /// The place that a host name or literal stands for, as far as it can be told without asking anybody.
    #[must_use]
    pub fn of_host(host: &str) -> Self {
        match Host::parse(host) {
            Ok(Host::Ipv4(ip)) => Self::of_ip(ip.into()),
            Ok(Host::Ipv6(ip)) => Self::of_ip(ip.into()),
            Ok(Host::Domain(name)) if name == "localhost" || name.ends_with(".localhost") => {
                Self::Loopback
            }
            Ok(Host::Domain(name)) if is_local_name(&name) => Self::Lan,
            _ => Self::Public,
        }
    }
}

/// 100.64.0.0/10 (RFC 6598), in which mesh networks live as well.
pub(super) fn is_shared(ip: Ipv4Addr) -> bool {
    let [first, second, ..] = ip.octets();
    first == 100 && second & 0xc0 == 64
}

fn is_local_v6(ip: Ipv6Addr) -> bool {
    ip.is_unique_local() || ip.is_unicast_link_local()
}

fn is_local_name(name: &str) -> bool {
    const LOCAL: [&str; 4] = [".local", ".lan", ".internal", ".home.arpa"];
    !name.contains('.') || LOCAL.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn origins_are_read_and_written() {
        for (text, shown, port) in [
            ("http://localhost:8000", "http://localhost:8000", 8000),
            ("https://Lok.Example/", "https://lok.example", 443),
            ("https://lok.example:443", "https://lok.example", 443),
            ("http://h:443", "http://h:443", 443),
            ("http://h:80/", "http://h", 80),
            ("http://[::1]:8080", "http://[::1]:8080", 8080),
            ("http://10.0.0.1", "http://10.0.0.1", 80),
            ("http://my_host", "http://my_host", 80),
        ] {
            let origin = Origin::parse(text).expect(text);
            assert_eq!(origin.to_string(), shown);
            assert_eq!(origin.effective_port(), port);
        }
        for bad in [
            "",
            "h",
            "ftp://h",
            "http://",
            "http:///",
            "http://h/a",
            "http://h//",
            "http://u@h",
            "http://h?",
            "http://h#",
            "http://h\\a",
            "http://h:x",
            "http://h:99999",
            "http://h h",
            "http://h\t",
            "http://é",
            "HTTP://h",
            "http://a%2eb",
            "http://:80",
            "http://h:0",
        ] {
            assert!(Origin::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn places_are_told_by_address_and_name() {
        for (host, place) in [
            ("localhost", Place::Loopback),
            ("app.localhost", Place::Loopback),
            ("127.3.2.1", Place::Loopback),
            ("[::1]", Place::Loopback),
            ("[::ffff:127.0.0.1]", Place::Loopback),
            ("10.1.2.3", Place::Lan),
            ("192.168.0.1", Place::Lan),
            ("172.31.0.1", Place::Lan),
            ("172.32.0.1", Place::Public),
            ("100.64.0.1", Place::Lan),
            ("100.128.0.1", Place::Public),
            ("[fd00::1]", Place::Lan),
            ("[fe80::1]", Place::Lan),
            ("[2001:db8::1]", Place::Public),
            ("nas", Place::Lan),
            ("nas.local", Place::Lan),
            ("lok.example", Place::Public),
            ("", Place::Public),
        ] {
            assert_eq!(Place::of_host(host), place, "{host}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(text in "https?://([a-zA-Z.]{1,8}|\\[[0-9a-f:]{2,8}\\]|[0-9.]{1,8})(:[0-9]{1,5})?/?") {
            if let Ok(origin) = Origin::parse(&text) {
                prop_assert_eq!(Origin::parse(&origin.to_string()), Ok(origin));
            }
        }

        #[test]
        fn any_text_is_survived(text in any::<String>()) {
            let _ = Origin::parse(&text);
            let _ = Origin::of_authority(Scheme::Http, &text);
            let _ = Place::of_host(&text);
        }
    }
}
