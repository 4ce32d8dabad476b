//! Whether an address may be asked: the private ones only where the configuration names them. Pure.

use super::address::{Special, embedded, special};
use super::rules::{Rules, Schemes};
use super::target::Target;
use crate::config::Allowed;
use std::net::{IpAddr, SocketAddr};
use thiserror::Error;
use url::Host;

/// Why an address may not be asked.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Of no single machine, or in disguise.
    #[error("{0} is never asked")]
    Never(IpAddr),
    /// Not public, and not allowed.
    #[error("{0} is not a public address; outbound.allow_private may name it")]
    Private(IpAddr),
    /// Not public, and not allowed to whoever named it.
    #[error(
        "{0} is not a public address; outbound.allow_private may name exactly this host and port"
    )]
    Exact(IpAddr),
    /// Lok itself.
    #[error("{0} is lok itself; outbound.allow_private may name exactly this host and port")]
    Own(SocketAddr),
    /// In the clear, and not allowed.
    #[error("{0} is not asked in the clear; use https, or name the host in outbound.allow_private")]
    Clear(IpAddr),
    /// Neither the scheme's own port nor allowed.
    #[error("port {0} is not asked; outbound.allow_private may name the host with this port")]
    Port(u16),
}

impl Refusal {
    /// The word for metrics.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Never(_) => "never",
            Self::Private(_) | Self::Exact(_) => "private",
            Self::Own(_) => "own",
            Self::Clear(_) => "clear",
            Self::Port(_) => "port",
        }
    }
}

/// What the configuration allows, and where lok itself is.
#[derive(Clone, Debug)]
pub struct Policy {
    allowed: Vec<Allowed>,
    own: Vec<SocketAddr>,
}

impl Policy {
    /// `own` are the addresses that lokd listens on.
    #[must_use]
    pub fn new(allowed: &[Allowed], own: &[SocketAddr]) -> Self {
        Self {
            allowed: allowed.to_vec(),
            own: own.to_vec(),
        }
    }

    /// Decides about one address of a target; `this_machine` says that it is one of the machine that lokd runs on.
    ///
    /// # Errors
    /// It may not be asked.
    pub fn admit(
        &self,
        target: &Target,
        rules: &Rules,
        address: SocketAddr,
        this_machine: bool,
    ) -> Result<(), Refusal> {
        let ip = address.ip();
        let kind = special(ip);
        if kind == Some(Special::Never) {
            return Err(Refusal::Never(ip));
        }
        let exact = self.names(&target.host, Some(target.port));
        let host = exact || (!rules.only_exact && self.names(&target.host, None));
        if !exact && self.is_own(address, this_machine) {
            return Err(Refusal::Own(address));
        }
        let listed = host || (!rules.only_exact && self.contains(ip));
        let private = kind.is_some() || this_machine;
        if private && !listed && rules.only_exact {
            return Err(Refusal::Exact(ip));
        }
        if private && !listed {
            return Err(Refusal::Private(ip));
        }
        // A range of translated addresses says nothing of where they lead.
        if let Some(inner) = embedded(ip).map(IpAddr::V4).filter(|_| !host) {
            match special(inner) {
                Some(Special::Never) => return Err(Refusal::Never(ip)),
                Some(Special::Private) if !self.contains(inner) => {
                    return Err(Refusal::Private(ip));
                }
                _ => {}
            }
        }
        if !target.tls && rules.schemes == Schemes::HttpWhereListed && !listed {
            return Err(Refusal::Clear(ip));
        }
        let common = match target.port {
            443 => target.tls,
            80 => !target.tls && rules.schemes != Schemes::Https,
            _ => false,
        };
        if !(common || exact || (listed && rules.any_listed_port)) {
            return Err(Refusal::Port(target.port));
        }
        Ok(())
    }

    fn names(&self, wanted: &Host<String>, wanted_port: Option<u16>) -> bool {
        self.allowed.iter().any(|entry| match entry {
            Allowed::Host { host, port } => *port == wanted_port && same(host, wanted),
            Allowed::Range(_) => false,
        })
    }

    fn contains(&self, ip: IpAddr) -> bool {
        self.allowed
            .iter()
            .any(|entry| matches!(entry, Allowed::Range(range) if range.contains(ip)))
    }

    fn is_own(&self, address: SocketAddr, this_machine: bool) -> bool {
        self.own.iter().any(|own| {
            let everywhere = own.ip().is_unspecified() && this_machine;
            own.port() == address.port() && (everywhere || own.ip() == address.ip())
        })
    }
}

/// A name with a dot at its end is the name without it.
fn same(entry: &Host<String>, wanted: &Host<String>) -> bool {
    match (entry, wanted) {
        (Host::Domain(entry), Host::Domain(wanted)) => {
            entry.strip_suffix('.').unwrap_or(entry) == wanted
        }
        _ => entry == wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use url::Url;

    fn admit(
        allowed: &[&str],
        url: &str,
        ip: &str,
        rules: &Rules,
        this_machine: bool,
    ) -> Result<(), Refusal> {
        let allowed: Vec<Allowed> = allowed
            .iter()
            .map(|text| text.parse().expect("an entry"))
            .collect();
        let own =
            ["192.168.1.2:8443", "0.0.0.0:8080"].map(|text| text.parse().expect("an address"));
        let target = Target::read(&Url::parse(url).expect("a URL"), rules).expect("a target");
        let address = SocketAddr::new(ip.parse().expect("an address"), target.port);
        Policy::new(&allowed, &own).admit(&target, rules, address, this_machine)
    }

    #[test]
    fn private_addresses_are_asked_where_they_are_listed_only() {
        let (logo, probe) = (&Rules::logo(), &Rules::probe());
        let ok = |allowed: &[&str], url: &str, ip: &str, rules: &Rules| {
            admit(allowed, url, ip, rules, false).is_ok()
        };
        // Public: the port of the scheme, or one that is listed.
        assert!(ok(&[], "https://a.example/", "8.8.8.8", logo));
        assert!(ok(&[], "http://a.example/", "8.8.8.8", probe));
        assert!(!ok(&[], "http://a.example:443/", "8.8.8.8", probe));
        assert!(!ok(&[], "https://a.example:80/", "8.8.8.8", probe));
        assert!(!ok(&[], "https://a.example:8443/", "8.8.8.8", probe));
        assert!(!ok(&[], "https://a.example:22/", "8.8.8.8", logo));
        assert!(ok(
            &["a.example:8443"],
            "https://a.example:8443/",
            "8.8.8.8",
            logo
        ));
        assert!(!ok(
            &["b.example:8443"],
            "https://a.example:8443/",
            "8.8.8.8",
            logo
        ));
        assert!(!ok(
            &["a.example:8444"],
            "https://a.example:8443/",
            "8.8.8.8",
            probe
        ));
        // Private: by range, by host, by host and port.
        let url = "https://nas.lab.example:9000/";
        assert!(!ok(&[], url, "10.0.0.5", probe));
        assert!(ok(&["10.0.0.0/8"], url, "10.0.0.5", probe));
        assert!(!ok(&["10.0.0.0/8"], url, "10.0.0.5", logo));
        assert!(!ok(&["192.168.0.0/16"], url, "10.0.0.5", probe));
        assert!(ok(&["nas.lab.example."], url, "10.0.0.5", probe));
        assert!(!ok(&["nas.lab.example"], url, "10.0.0.5", logo));
        assert!(ok(&["nas.lab.example:9000"], url, "10.0.0.5", logo));
        assert!(!ok(&["lab.example"], url, "10.0.0.5", probe));
        assert!(ok(
            &["10.0.0.5:9000"],
            "http://10.0.0.5:9000/",
            "10.0.0.5",
            probe
        ));
        // An entry for an address is none for a name that leads there on another port.
        assert!(!ok(&["10.0.0.5:9000"], url, "10.0.0.5", probe));
    }

    #[test]
    fn providers_are_asked_in_the_clear_where_they_are_listed_only() {
        let rules = &Rules::provider();
        let ok = |allowed: &[&str], url: &str, ip: &str| admit(allowed, url, ip, rules, false);
        assert_eq!(ok(&[], "https://idp.example/", "8.8.8.8"), Ok(()));
        let ip = "8.8.8.8".parse().expect("an address");
        assert_eq!(
            ok(&[], "http://idp.example/", "8.8.8.8"),
            Err(Refusal::Clear(ip))
        );
        assert!(ok(&[], "http://idp.example/", "10.0.0.5").is_err());
        for entry in ["10.0.0.0/8", "idp.example", "idp.example:8080"] {
            assert_eq!(
                ok(&[entry], "http://idp.example:8080/", "10.0.0.5"),
                Ok(()),
                "{entry}"
            );
        }
    }

    #[test]
    fn what_anybody_names_is_asked_where_exactly_it_is_listed_only() {
        let ok = |allowed: &[&str], url: &str, ip: &str, rules: &Rules| {
            admit(allowed, url, ip, rules, false).is_ok()
        };
        let ranges = ["10.0.0.0/8", "nas.lab.example"];
        let url = "http://nas.lab.example:9000/";
        for rules in [&Rules::webhook(), &Rules::browser()] {
            assert!(ok(&[], "https://a.example/", "8.8.8.8", rules));
            assert!(!ok(&ranges, url, "10.0.0.5", rules));
            assert!(!ok(&ranges, "https://nas.lab.example/", "10.0.0.5", rules));
            assert!(ok(&["nas.lab.example:9000"], url, "10.0.0.5", rules));
        }
        // An operator's own server is asked like a provider.
        assert!(ok(&ranges, url, "10.0.0.5", &Rules::push()));
    }

    #[test]
    fn some_addresses_are_never_asked() {
        let everything = &["0.0.0.0/0", "::/0", "a.example", "a.example:80"];
        for ip in [
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "::",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "ff02::1",
        ] {
            let refused = admit(everything, "http://a.example/", ip, &Rules::probe(), false);
            assert!(matches!(refused, Err(Refusal::Never(_))), "{ip}");
        }
    }

    #[test]
    fn translated_addresses_are_asked_for_where_they_lead() {
        let probe = &Rules::probe();
        let url = "http://a.example/";
        for (allowed, ip, good) in [
            (&[][..], "64:ff9b::8.8.8.8", false),
            (&["64:ff9b::/96"], "64:ff9b::8.8.8.8", true),
            (&["64:ff9b::/96"], "64:ff9b::10.0.0.1", false),
            (&["64:ff9b::/96", "10.0.0.0/8"], "64:ff9b::10.0.0.1", true),
            (&["2002::/16"], "2002:7f00:1::", false),
            (&["2002::/16", "127.0.0.0/8"], "2002:7f00:1::", true),
            (&["64:ff9b::/96"], "64:ff9b::224.0.0.1", false),
        ] {
            assert_eq!(
                admit(allowed, url, ip, probe, false).is_ok(),
                good,
                "{ip} {allowed:?}"
            );
        }
    }

    #[test]
    fn lok_asks_itself_only_when_named_exactly() {
        let probe = &Rules::probe();
        let url = "https://a.example:8443/";
        let own = |allowed: &[&str]| admit(allowed, url, "192.168.1.2", probe, true);
        assert!(matches!(own(&["192.168.0.0/16"]), Err(Refusal::Own(_))));
        assert!(matches!(own(&["a.example"]), Err(Refusal::Own(_))));
        assert_eq!(own(&["a.example:8443"]), Ok(()));
        // A listener on every address is on each of this machine.
        let url = "http://a.example:8080/";
        let everywhere = admit(&["127.0.0.0/8"], url, "127.0.0.1", probe, true);
        assert!(matches!(everywhere, Err(Refusal::Own(_))));
        assert_eq!(
            admit(&["127.0.0.0/8"], url, "127.0.0.1", probe, false),
            Ok(())
        );
        // A public address of this machine is as private as the others.
        let url = "http://a.example/";
        let refused = admit(&[], url, "8.8.8.8", probe, true);
        assert!(matches!(refused, Err(Refusal::Private(_))));
        assert_eq!(admit(&["8.8.8.8"], url, "8.8.8.8", probe, true), Ok(()));
    }
}
