//! An address as it goes to a client.

use super::address::{Address, AddressKind, LayerKind};
use super::origin::{Origin, Place};
use serde_json::{Value, json};

/// Which of the two Fakts protocols a client speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// `start`, `challenge`, `claim`.
    V1,
    /// Device authorization, with the configuration in the token response.
    V2,
}

/// An address as it goes to a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias {
    /// What a report calls it.
    pub id: String,
    /// The host; an IPv6 address is in brackets, as clients put it into a URL as it is.
    pub host: String,
    /// The port; `None`: that of the scheme.
    pub port: Option<u16>,
    /// Whether it speaks TLS.
    pub ssl: bool,
    /// The path without slashes at its ends.
    pub path: Option<String>,
    /// The path below `path` that answers 200 while the service is well.
    pub challenge: String,
    /// How it is reached: `absolute`, `relative`, `mesh` or `docker`.
    kind: &'static str,
    /// Whether it is on the internet.
    public: bool,
    /// From where it is reached, in the words of Fakts v2.
    reach: Option<&'static str>,
}

impl Alias {
    /// Renders an address for an asker who reached lok by `origin`.
    #[must_use]
    pub fn render(address: &Address, id: &str, origin: &Origin) -> Self {
        let (host, port, ssl) = match (&address.host, address.kind) {
            (Some(host), AddressKind::Absolute) => (host.clone(), address.port, address.ssl),
            _ => {
                let port = address.port.or(origin.port());
                (origin.host().to_owned(), port, origin.is_secure())
            }
        };
        Self {
            id: id.to_owned(),
            reach: reach(&host, address.layer),
            host,
            port,
            ssl,
            path: address.path.clone(),
            challenge: address.challenge.clone(),
            kind: match address.layer {
                LayerKind::Mesh => "mesh",
                LayerKind::Docker => "docker",
                // Without a kind, clients take a host in 100.64.0.0/10 to be reached over the mesh only.
                LayerKind::Public | LayerKind::Lan | LayerKind::Vpn => address.kind.as_str(),
            },
            public: address.layer == LayerKind::Public,
        }
    }

    /// The alias of lok itself.
    #[must_use]
    pub fn of_self(origin: &Origin, mount_prefix: &str) -> Self {
        let path = mount_prefix.trim_matches('/');
        let layer = match Place::of_host(origin.host()) {
            Place::Public => LayerKind::Public,
            Place::Lan | Place::Loopback => LayerKind::Lan,
        };
        let address = Address {
            kind: AddressKind::Absolute,
            host: Some(origin.host().to_owned()),
            port: origin.port(),
            ssl: origin.is_secure(),
            path: (!path.is_empty()).then(|| path.to_owned()),
            challenge: "ht".to_owned(),
            layer,
        };
        Self::render(&address, "self", origin)
    }

    /// The URL that every client makes of it.
    #[must_use]
    pub fn url(&self) -> String {
        let scheme = if self.ssl { "https" } else { "http" };
        let mut url = format!("{scheme}://{}", self.host);
        if let Some(port) = self.port.filter(|port| *port != 0) {
            url.push_str(&format!(":{port}"));
        }
        append(&mut url, self.path.as_deref().unwrap_or_default());
        url
    }

    /// The URL that says whether it works.
    #[must_use]
    pub fn challenge_url(&self) -> String {
        let mut url = self.url();
        append(&mut url, &self.challenge);
        url
    }

    /// It as JSON.
    ///
    /// Every member has the type that the strictest client asks for: no `challenge` and no `ssl` is null.
    #[must_use]
    pub fn to_value(&self, version: Version) -> Value {
        let mut alias = json!({
            "id": self.id,
            "host": self.host,
            "port": self.port,
            "ssl": self.ssl,
            "path": self.path,
            "challenge": self.challenge,
        });
        if version == Version::V2 {
            alias["kind"] = json!(self.kind);
            alias["public"] = json!(self.public);
            alias["reach"] = json!(self.reach);
        }
        alias
    }
}

fn append(url: &mut String, path: &str) {
    let path = path.trim_start_matches('/');
    if !path.is_empty() {
        url.push('/');
        url.push_str(path);
    }
}

/// One of the five words that clients know, as an unknown one would make them refuse the whole answer.
fn reach(host: &str, layer: LayerKind) -> Option<&'static str> {
    if Place::of_host(host) == Place::Loopback {
        return Some("loopback");
    }
    match layer {
        LayerKind::Public => Some("public"),
        LayerKind::Lan => Some("lan"),
        // None of the words is true of it.
        LayerKind::Vpn => None,
        LayerKind::Mesh => Some("mesh"),
        LayerKind::Docker => Some("internal"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::address::tests::{absolute, relative};
    use super::*;

    fn origin(text: &str) -> Origin {
        Origin::parse(text).expect(text)
    }

    #[test]
    fn relative_addresses_follow_the_request() {
        for (asked, port, url) in [
            (
                "http://localhost:8000",
                None,
                "http://localhost:8000/rekuest",
            ),
            (
                "http://localhost:8000",
                Some(9),
                "http://localhost:9/rekuest",
            ),
            ("https://h", None, "https://h/rekuest"),
            ("https://[::1]:8443", None, "https://[::1]:8443/rekuest"),
        ] {
            let address = Address {
                port,
                ssl: false,
                ..relative("rekuest")
            };
            let alias = Alias::render(&address, "a", &origin(asked));
            assert_eq!(alias.url(), url);
            assert_eq!(alias.challenge_url(), format!("{url}/ht"));
        }
    }

    #[test]
    fn absolute_addresses_stay_what_they_are() {
        let address = Address {
            ssl: true,
            port: Some(444),
            ..absolute("a.example", LayerKind::Public)
        };
        let alias = Alias::render(&address, "7", &origin("http://localhost"));
        assert_eq!(alias.url(), "https://a.example:444");
        assert_eq!(
            alias.to_value(Version::V1).to_string(),
            r#"{"id":"7","host":"a.example","port":444,"ssl":true,"path":null,"challenge":"ht"}"#
        );
        let bare = Alias {
            challenge: String::new(),
            ..alias
        };
        assert_eq!(bare.challenge_url(), bare.url());
    }

    #[test]
    fn the_words_of_v2_are_those_that_clients_know() {
        for (host, layer, kind, public, reach) in [
            (
                "a.example",
                LayerKind::Public,
                "absolute",
                true,
                json!("public"),
            ),
            ("10.0.0.1", LayerKind::Lan, "absolute", false, json!("lan")),
            ("100.64.0.1", LayerKind::Vpn, "absolute", false, json!(null)),
            (
                "100.64.0.1",
                LayerKind::Lan,
                "absolute",
                false,
                json!("lan"),
            ),
            ("100.64.0.1", LayerKind::Mesh, "mesh", false, json!("mesh")),
            (
                "rekuest",
                LayerKind::Docker,
                "docker",
                false,
                json!("internal"),
            ),
            (
                "127.0.0.1",
                LayerKind::Lan,
                "absolute",
                false,
                json!("loopback"),
            ),
        ] {
            let alias = Alias::render(&absolute(host, layer), "a", &origin("http://h"))
                .to_value(Version::V2);
            assert_eq!(alias["kind"], kind, "{host}");
            assert_eq!(alias["public"], public, "{host}");
            assert_eq!(alias["reach"], reach, "{host}");
        }
        let here =
            Alias::render(&relative("r"), "a", &origin("http://localhost")).to_value(Version::V2);
        assert_eq!(
            (&here["kind"], &here["reach"]),
            (&json!("relative"), &json!("loopback"))
        );
    }

    #[test]
    fn lok_is_where_it_was_asked() {
        let alias = Alias::of_self(&origin("http://h:8000"), "/lok");
        assert_eq!(
            alias.to_value(Version::V1).to_string(),
            r#"{"id":"self","host":"h","port":8000,"ssl":false,"path":"lok","challenge":"ht"}"#
        );
        assert_eq!(Alias::of_self(&origin("https://h"), "").url(), "https://h");
        assert!(Alias::of_self(&origin("https://h"), "").ssl);
    }
}
