//! `[server]`: who this server is.

use super::http::Http;
use super::section::{Section, Walk};
use lok_common::socket::DATA_DIR;
use serde::Serialize;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use url::{Host, Url};

/// Who this server is.
#[derive(Clone, Debug, Serialize)]
pub struct Server {
    /// The issuer's URL (OpenID Connect Discovery 3); use [`Server::issuer`] for its text.
    #[serde(serialize_with = "as_text")]
    pub issuer: Url,
    /// The name that people see.
    pub name: String,
    /// Where files are kept.
    pub data_dir: PathBuf,
}

impl Server {
    /// The issuer exactly as tokens carry it: without a trailing slash.
    #[must_use]
    pub fn issuer(&self) -> &str {
        self.issuer.as_str().trim_end_matches('/')
    }

    pub(super) fn read(section: &mut Section) -> Self {
        let issuer = section
            .required::<String>("issuer", "issuer = \"https://id.example.org\"")
            .and_then(|text| match parse_issuer(&text) {
                Ok(url) => Some(url),
                Err(message) => {
                    section.problem("issuer", Some(format!("{text:?}")), message);
                    None
                }
            })
            .unwrap_or_else(|| loopback(SocketAddr::from(([127, 0, 0, 1], 8080))));
        let data_dir = section.or("data_dir", PathBuf::from(DATA_DIR));
        if !data_dir.is_absolute() {
            let shown = Some(format!("{data_dir:?}"));
            section.problem("data_dir", shown, "must be an absolute path");
        }
        Self {
            issuer,
            name: section.or("name", "Lok".to_owned()),
            data_dir,
        }
    }

    pub(super) fn dev(data: &Path, listen: SocketAddr) -> Self {
        // Nobody can visit "every address"; this machine can visit its loopback.
        let named = match listen.ip() {
            ip if !ip.is_unspecified() => listen,
            IpAddr::V4(_) => SocketAddr::from(([127, 0, 0, 1], listen.port())),
            IpAddr::V6(_) => SocketAddr::new(std::net::Ipv6Addr::LOCALHOST.into(), listen.port()),
        };
        Self {
            issuer: loopback(named),
            name: "Lok (dev)".to_owned(),
            data_dir: data.to_owned(),
        }
    }
}

fn as_text<S: serde::Serializer>(url: &Url, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(url.as_str())
}

/// `http://` and the address.
fn loopback(address: SocketAddr) -> Url {
    #[expect(clippy::expect_used, reason = "an address is always a valid authority")]
    Url::parse(&format!("http://{address}")).expect("an address makes a URL")
}

fn parse_issuer(text: &str) -> Result<Url, String> {
    let url = Url::parse(text)
        .map_err(|error| format!("must be a URL such as https://id.example.org ({error})"))?;
    if !matches!(url.scheme(), "https" | "http") || url.host().is_none() {
        return Err("must be an https URL such as https://id.example.org".to_owned());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("must have neither a query nor a fragment (OpenID Connect Discovery 3)".into());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not name a user".to_owned());
    }
    // Every comparison of `iss` is by bytes: what is configured must be what is issued.
    if text.trim_end_matches('/') != url.as_str().trim_end_matches('/') {
        return Err(format!(
            "must be written in its normal form, {}",
            url.as_str().trim_end_matches('/')
        ));
    }
    Ok(url)
}

/// Plain HTTP names a loopback, or with `http.insecure_lan` a private address.
pub(super) fn check_issuer(server: &Server, http: &Http, walk: &mut Walk) {
    if server.issuer.scheme() == "https" || is_loopback(&server.issuer) {
        return;
    }
    let shown = Some(format!("{:?}", server.issuer()));
    match server.issuer.host() {
        Some(Host::Ipv4(ip)) if is_private(ip.into()) && http.insecure_lan => {}
        Some(Host::Ipv6(ip)) if is_private(ip.into()) && http.insecure_lan => {}
        Some(Host::Ipv4(ip)) if is_private(ip.into()) => walk.problem(
            "server.issuer",
            shown,
            "must be https; on a private network http.insecure_lan = true allows plain HTTP",
        ),
        _ if http.insecure_lan => walk.problem(
            "server.issuer",
            shown,
            "must be https, or with http.insecure_lan a private address such as 192.168.1.10",
        ),
        _ => walk.problem(
            "server.issuer",
            shown,
            "must be https; plain HTTP is for loopback addresses. Behind a proxy write the proxy's https URL",
        ),
    }
    if http.insecure_lan {
        walk.warn(
            "http.insecure_lan",
            "passwords and tokens cross this network in the clear",
        );
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

/// RFC 1918, RFC 4193 and link-local addresses.
#[must_use]
pub fn is_private(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_unique_local() || ip.is_unicast_link_local(),
    }
}
