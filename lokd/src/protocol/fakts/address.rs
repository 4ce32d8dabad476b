//! One address of an instance, as it is stored.

use super::body::{Fault, quote};
use super::origin::{Place, is_shared};
use super::words::words;
use std::net::Ipv6Addr;
use url::Host;

const MAX_HOST: usize = 253;
const MAX_PATH: usize = 500;

words! {
    /// Against what an address is read.
    AddressKind, "kind of address" {
        /// It has a host of its own.
        Absolute = "absolute",
        /// It is on the name by which the asker reached lok.
        Relative = "relative",
    }
}

words! {
    /// The network on which an address answers.
    LayerKind, "layer" {
        /// The internet.
        Public = "public",
        /// The local network.
        Lan = "lan",
        /// A private network over others, which the machine is in.
        Vpn = "vpn",
        /// A private network over others, which the app joins itself.
        Mesh = "mesh",
        /// Inside the containers of one machine.
        Docker = "docker",
    }
}

/// One address of an instance, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Against what it is read.
    pub kind: AddressKind,
    /// A name, an IPv4 address, or an IPv6 address in brackets; a relative one has none.
    pub host: Option<String>,
    /// The port; `None`: that of the scheme, or of the asker's request where it is relative.
    pub port: Option<u16>,
    /// Whether it speaks TLS; a relative one speaks as the asker's request did.
    pub ssl: bool,
    /// The path without slashes at its ends.
    pub path: Option<String>,
    /// The path below `path` that answers 200 while the service is well.
    pub challenge: String,
    /// The network on which it answers.
    pub layer: LayerKind,
}

impl Address {
    /// The address in the form in which it is stored.
    ///
    /// # Errors
    /// A host, path or challenge that clients could not make a URL of.
    pub fn checked(self) -> Result<Self, Fault> {
        let host = match (self.kind, self.host.as_deref()) {
            (AddressKind::Absolute, Some(host)) => Some(canonical_host(host)?),
            (AddressKind::Absolute, None) => {
                return Err(Fault::new("host is required where the address is absolute"));
            }
            (AddressKind::Relative, None) => None,
            (AddressKind::Relative, Some(_)) => {
                return Err(Fault::new(
                    "host must be left out where the address is relative",
                ));
            }
        };
        let path = self
            .path
            .map(|path| canonical_path("path", &path))
            .transpose()?;
        Ok(Self {
            host,
            port: self.port.filter(|port| *port != 0),
            path: path.filter(|path| !path.is_empty()),
            challenge: canonical_path("challenge", &self.challenge)?,
            ..self
        })
    }
}

impl LayerKind {
    /// The layer on which a host most likely answers, where nobody said it.
    #[must_use]
    pub fn guess(host: &str) -> Self {
        match Host::parse(host) {
            Ok(Host::Ipv4(ip)) if is_shared(ip) => Self::Vpn,
            Ok(Host::Ipv4(ip)) if Place::of_ip(ip.into()) == Place::Public => Self::Public,
            Ok(Host::Ipv6(ip)) if Place::of_ip(ip.into()) == Place::Public => Self::Public,
            // Single words are the names of containers among each other.
            Ok(Host::Domain(name)) if name != "localhost" && !name.contains('.') => Self::Docker,
            Ok(Host::Domain(name)) if name.ends_with(".docker.internal") => Self::Docker,
            _ => Self::Lan,
        }
    }
}

fn canonical_host(text: &str) -> Result<String, Fault> {
    let fault = |why: &str| Fault::new(format!("host is {}, {why}", quote(text)));
    if let Ok(ip) = text.parse::<Ipv6Addr>() {
        return Ok(format!("[{ip}]"));
    }
    let odd = |c: char| c.is_whitespace() || c.is_control() || "/\\?#@%<>^|\"`{}".contains(c);
    if text.is_empty() || text.len() > MAX_HOST || text.contains(odd) {
        return Err(fault("which is neither a name nor an address"));
    }
    match Host::parse(text) {
        Ok(Host::Ipv6(ip)) => Ok(format!("[{ip}]")),
        // `0x7f.1` and `127.1` are IPv4 to a URL parser, and names to others.
        Ok(Host::Ipv4(ip)) if ip.to_string() == text => Ok(text.to_owned()),
        Ok(Host::Ipv4(_)) => Err(fault("which must be written with four decimal numbers")),
        Ok(Host::Domain(name)) if is_name(&name) => Ok(name),
        _ if text.contains(':') => Err(fault("which must come without scheme and port")),
        _ => Err(fault("which is neither a name nor an address")),
    }
}

fn is_name(name: &str) -> bool {
    let letters = |label: &str| {
        label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
    };
    name.len() <= MAX_HOST
        && name
            .split('.')
            .all(|label| (1..=63).contains(&label.len()) && letters(label))
}

/// A path without slashes at its ends: clients put one before it, and a second one would change the URL.
fn canonical_path(name: &str, text: &str) -> Result<String, Fault> {
    let path = text.trim_matches('/');
    let fit = path.len() <= MAX_PATH
        && path
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/".contains(&b))
        && path.split('/').all(|part| !matches!(part, "." | ".."));
    if fit {
        Ok(path.to_owned())
    } else {
        Err(Fault::new(format!(
            "{name} is {}, which is no path of a URL",
            quote(text)
        )))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// An absolute address that is checked.
    pub fn absolute(host: &str, layer: LayerKind) -> Address {
        Address {
            kind: AddressKind::Absolute,
            host: Some(host.to_owned()),
            port: None,
            ssl: false,
            path: None,
            challenge: "ht".into(),
            layer,
        }
    }

    /// A relative address that is checked.
    pub fn relative(path: &str) -> Address {
        Address {
            kind: AddressKind::Relative,
            host: None,
            path: Some(path.to_owned()),
            ..absolute("", LayerKind::Public)
        }
    }

    #[test]
    fn hosts_are_names_or_addresses() {
        for (host, stored) in [
            ("Rekuest.Example", "rekuest.example"),
            ("my_service", "my_service"),
            ("10.0.0.1", "10.0.0.1"),
            ("::1", "[::1]"),
            ("[FD00:0::1]", "[fd00::1]"),
            ("bücher.example", "xn--bcher-kva.example"),
        ] {
            let address = absolute(host, LayerKind::Lan).checked().expect(host);
            assert_eq!(address.host.as_deref(), Some(stored));
        }
        for bad in [
            "",
            "http://h",
            "h:80",
            "u@h",
            "h/",
            "h h",
            "h\n",
            "a..b",
            ".a",
            "127.1",
            "0x7f.0.0.1",
            "256.1.1.1",
            "[::1",
            "fe80::1%eth0",
            "[::1]:80",
            "h?x",
            "a%20b",
            &"a".repeat(64),
            &"a.".repeat(140),
        ] {
            assert!(absolute(bad, LayerKind::Lan).checked().is_err(), "{bad:?}");
        }
        let none = Address {
            host: None,
            ..absolute("", LayerKind::Lan)
        };
        assert!(none.checked().is_err());
        let both = Address {
            host: Some("h".into()),
            ..relative("a")
        };
        assert!(both.checked().is_err());
    }

    #[test]
    fn paths_have_no_slashes_at_their_ends() {
        for (path, stored) in [
            ("/rekuest/", Some("rekuest")),
            ("a/b", Some("a/b")),
            ("", None),
            ("/", None),
        ] {
            assert_eq!(
                relative(path).checked().expect(path).path.as_deref(),
                stored
            );
        }
        for bad in [
            "a b",
            "a?b",
            "a#b",
            "a\nb",
            "a\\b",
            "../a",
            "a/./b",
            "é",
            &"a".repeat(501),
        ] {
            assert!(relative(bad).checked().is_err(), "{bad:?}");
            let challenge = Address {
                challenge: bad.into(),
                ..relative("a")
            };
            assert!(challenge.checked().is_err(), "{bad:?}");
        }
        let zero = Address {
            port: Some(0),
            challenge: "/ht/".into(),
            ..relative("a")
        };
        let zero = zero.checked().expect("checked");
        assert_eq!((zero.port, zero.challenge.as_str()), (None, "ht"));
    }

    #[test]
    fn layers_are_guessed_from_hosts() {
        for (host, layer) in [
            ("10.0.0.1", LayerKind::Lan),
            ("127.0.0.1", LayerKind::Lan),
            ("localhost", LayerKind::Lan),
            ("nas.lan", LayerKind::Lan),
            ("100.100.1.1", LayerKind::Vpn),
            ("8.8.8.8", LayerKind::Public),
            ("[2001:db8::1]", LayerKind::Public),
            ("rekuest", LayerKind::Docker),
            ("host.docker.internal", LayerKind::Docker),
        ] {
            assert_eq!(LayerKind::guess(host), layer, "{host}");
        }
    }

    proptest! {
        #[test]
        fn checking_is_done_once(host in "[a-zA-Z0-9.:\\[\\]_-]{1,12}|\\PC{0,6}", path in "[ -~]{0,12}", challenge in "[a-z/]{0,8}") {
            let address = Address { path: Some(path), challenge, ..absolute(&host, LayerKind::Lan) };
            if let Ok(once) = address.checked() {
                prop_assert_eq!(once.clone().checked(), Ok(once));
            }
        }
    }
}
