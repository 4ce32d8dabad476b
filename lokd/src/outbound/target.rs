//! Where a URL leads: read once, so that nothing later looks at its text.

use super::error::Why;
use super::rules::{Rules, Schemes};
use url::{Host, Url};

/// The longest URL that is asked.
const LONGEST: usize = 4_096;

/// A URL that may be asked as far as its text tells.
#[derive(Clone, Debug)]
pub struct Target {
    /// The host; a name is in lower case and has no dot at its end.
    pub host: Host<String>,
    /// The port, written or the scheme's own.
    pub port: u16,
    /// Over TLS.
    pub tls: bool,
    /// The host as text, for counting.
    pub name: String,
    /// Host and port, for counting.
    pub authority: String,
    /// The value of `Host`.
    pub header: String,
    /// Path and query.
    pub path: String,
}

impl Target {
    /// Takes a URL apart.
    ///
    /// # Errors
    /// It has another scheme, is too long, names a user, or no host.
    pub fn read(url: &Url, rules: &Rules) -> Result<Self, Why> {
        if url.as_str().len() > LONGEST || url.host_str().is_some_and(|host| host.len() > 253) {
            return Err(Why::Url("it is too long"));
        }
        let tls = match (url.scheme(), rules.schemes) {
            ("https", _) => true,
            ("http", Schemes::Http | Schemes::HttpWhereListed) => false,
            (_, Schemes::Https) => return Err(Why::Url("only https is asked here")),
            (_, Schemes::Http | Schemes::HttpWhereListed) => {
                return Err(Why::Url("only https and http are asked here"));
            }
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Why::Url("it names a user"));
        }
        let host = match url.host() {
            Some(Host::Domain(name)) => match name.strip_suffix('.').unwrap_or(name) {
                "" => return Err(Why::Url("it has no host")),
                name => Host::Domain(name.to_owned()),
            },
            Some(Host::Ipv4(ip)) => Host::Ipv4(ip),
            Some(Host::Ipv6(ip)) => Host::Ipv6(ip),
            None => return Err(Why::Url("it has no host")),
        };
        let port = url
            .port_or_known_default()
            .filter(|port| *port != 0)
            .ok_or(Why::Url("it has no port"))?;
        let name = host.to_string();
        Ok(Self {
            authority: format!("{name}:{port}"),
            header: match url.port() {
                Some(port) => format!("{name}:{port}"),
                None => name.clone(),
            },
            path: match url.query() {
                Some(query) => format!("{}?{query}", url.path()),
                None => url.path().to_owned(),
            },
            host,
            port,
            tls,
            name,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str, rules: &Rules) -> Result<Target, Why> {
        Target::read(&Url::parse(url).expect("a URL"), rules)
    }

    #[test]
    fn a_url_is_taken_apart() {
        let target =
            read("HTTP://Nas.Lab.Example.:8080/a/../b?c=d#e", &Rules::probe()).expect("good");
        assert_eq!(target.host, Host::Domain("nas.lab.example".to_owned()));
        assert_eq!((target.port, target.tls), (8080, false));
        assert_eq!(target.header, "nas.lab.example:8080");
        assert_eq!(target.path, "/b?c=d");
        let target = read("https://[fd00::1]/", &Rules::logo()).expect("good");
        assert_eq!(
            (
                target.authority.as_str(),
                target.header.as_str(),
                target.tls
            ),
            ("[fd00::1]:443", "[fd00::1]", true)
        );
    }

    #[test]
    fn odd_urls_are_refused() {
        for url in [
            "ftp://a.example/",
            "file:///etc/passwd",
            "gopher://a.example/",
            "data:text/plain,x",
            "unix:/run/x",
            "http://user@a.example/",
            "http://:secret@a.example/",
            "http://./",
            "http://a.example:0/",
        ] {
            assert!(
                matches!(read(url, &Rules::probe()), Err(Why::Url(_))),
                "{url}"
            );
        }
        for url in [
            format!("https://{}/", "a.".repeat(130)),
            format!("https://a.example/{}", "a".repeat(4_096)),
        ] {
            assert!(
                matches!(read(&url, &Rules::logo()), Err(Why::Url(_))),
                "{url}"
            );
        }
        assert!(matches!(
            read("http://a.example/", &Rules::logo()),
            Err(Why::Url(_))
        ));
    }
}
