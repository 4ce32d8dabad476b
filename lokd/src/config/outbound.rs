//! `[outbound]`: requests that lokd makes to addresses which others name.

use super::cidr::Cidr;
use super::section::{Section, Setting, from_text};
use serde::{Serialize, Serializer};
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;
use url::Host;

/// Requests that lokd makes to addresses which others name.
#[derive(Clone, Debug, Serialize)]
pub struct Outbound {
    /// Private addresses and uncommon ports that may be asked all the same.
    pub allow_private: Vec<Allowed>,
    /// The most that one request may take, from the name to the last byte.
    pub timeout: Duration,
    /// Certificates in PEM that are trusted beside those of the machine.
    pub ca_file: Option<PathBuf>,
}

impl Outbound {
    pub(super) fn read(section: &mut Section) -> Self {
        let seconds = Duration::from_secs;
        Self {
            allow_private: section.or("allow_private", Vec::new()),
            timeout: section.within("timeout", seconds(5), seconds(1)..=seconds(60)),
            ca_file: section.optional("ca_file"),
        }
    }

    /// What `lokd dev` may ask: this machine, the networks around it and itself.
    pub(super) fn dev(&mut self, listen: SocketAddr) {
        self.allow_private = PRIVATE
            .iter()
            .filter_map(|range| Some(Allowed::Range(range.parse().ok()?)))
            .collect();
        let mut own = vec![
            Host::Domain("localhost".to_owned()),
            Host::Ipv4(Ipv4Addr::LOCALHOST),
            Host::Ipv6(Ipv6Addr::LOCALHOST),
        ];
        match listen.ip() {
            ip if ip.is_unspecified() || ip.is_loopback() => {}
            IpAddr::V4(ip) => own.push(Host::Ipv4(ip)),
            IpAddr::V6(ip) => own.push(Host::Ipv6(ip)),
        }
        let port = Some(listen.port());
        self.allow_private
            .extend(own.into_iter().map(|host| Allowed::Host { host, port }));
    }
}

/// Loopback, RFC 1918, RFC 4193.
const PRIVATE: &[&str] = &[
    "127.0.0.0/8",
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "::1/128",
    "fc00::/7",
];

/// One entry of `outbound.allow_private`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// Every address of a range.
    Range(Cidr),
    /// One host, by the name or address that the URL has.
    Host {
        /// In the normal form of URLs.
        host: Host<String>,
        /// This port only.
        port: Option<u16>,
    },
}

impl FromStr for Allowed {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(range) = text.parse() {
            return Ok(Self::Range(range));
        }
        let refuse = || {
            format!(
                "{text:?} is no range such as 10.0.0.0/8 and no host such as nas.lab.example:8443"
            )
        };
        let (host, port) = match text.rsplit_once(':') {
            // The colons of [::1] are not before a port.
            Some((host, port)) if !port.contains(']') => {
                let port = port.parse().ok().filter(|port: &u16| *port > 0);
                (host, Some(port.ok_or_else(refuse)?))
            }
            _ => (text, None),
        };
        // A star would be a name to the parser, and a pattern to whoever wrote it.
        if host.contains('*') {
            return Err(refuse());
        }
        let host = Host::parse(host).map_err(|_| refuse())?;
        Ok(Self::Host { host, port })
    }
}

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Range(range) => range.fmt(f),
            Self::Host { host, port: None } => host.fmt(f),
            Self::Host {
                host,
                port: Some(port),
            } => write!(f, "{host}:{port}"),
        }
    }
}

impl Serialize for Allowed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Setting for Allowed {
    fn parse(value: &toml::Value) -> Result<Self, String> {
        from_text(
            value,
            "a range such as 10.0.0.0/8, a host such as nas.lab.example, or a host and a port such as nas.lab.example:8443",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_ranges_or_hosts() {
        for (text, shown) in [
            ("10.0.0.0/8", "10.0.0.0/8"),
            ("192.168.1.5", "192.168.1.5/32"),
            ("::1", "::1/128"),
            ("192.168.1.5:8080", "192.168.1.5:8080"),
            ("[fd00::5]:8080", "[fd00::5]:8080"),
            ("[fd00::5]", "[fd00::5]"),
            ("NAS.Lab.Example", "nas.lab.example"),
            ("nas:80", "nas:80"),
        ] {
            let entry: Allowed = text.parse().expect("an entry");
            assert_eq!(entry.to_string(), shown);
            assert_eq!(
                shown.parse::<Allowed>().expect("an entry").to_string(),
                shown
            );
        }
        for bad in [
            "",
            "10.0.0.0/33",
            "nas:0",
            "nas:99999",
            "nas:",
            ":80",
            "http://nas",
            "nas/path",
            "user@nas",
            "*.lab.example",
            "[::1",
            "a b",
        ] {
            assert!(bad.parse::<Allowed>().is_err(), "{bad}");
        }
    }

    #[test]
    fn dev_may_ask_itself_by_name() {
        let mut outbound = Outbound {
            allow_private: Vec::new(),
            timeout: Duration::from_secs(5),
            ca_file: None,
        };
        outbound.dev("192.168.1.2:8080".parse().expect("an address"));
        let shown: Vec<String> = outbound
            .allow_private
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(shown[..2], ["127.0.0.0/8", "10.0.0.0/8"]);
        assert_eq!(
            shown[6..],
            [
                "localhost:8080",
                "127.0.0.1:8080",
                "[::1]:8080",
                "192.168.1.2:8080"
            ]
        );
    }
}
