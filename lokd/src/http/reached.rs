//! By which name and how a request reached lok.

use crate::config::Config;
use crate::request::{ClientIp, PeerAddr};
use crate::service::Reached;
use http::header::{HOST, HeaderMap};
use http::request::Parts;

/// What the connection, the request and the proxies that are trusted tell.
#[must_use]
pub fn reached(parts: &Parts, config: &Config) -> Reached {
    let peer = parts.extensions.get::<PeerAddr>();
    let trusted = peer.is_some_and(|peer| is_trusted(peer, config));
    let said = text(&parts.headers, "x-forwarded-host").filter(|_| trusted);
    let host = said
        .or_else(|| text(&parts.headers, HOST.as_str()))
        // HTTP/2 has no Host (RFC 9113 8.3.1).
        .or_else(|| parts.uri.authority().map(http::uri::Authority::as_str));
    Reached {
        host: host.map(str::to_owned),
        secure: is_secure(parts, config),
        local: peer.map(|peer| peer.local_addr),
        ip: parts.extensions.get::<ClientIp>().map(|ip| ip.0),
    }
}

/// Whether the asker speaks HTTPS: to us, or to the proxy in front.
#[must_use]
pub fn is_secure(parts: &Parts, config: &Config) -> bool {
    let Some(peer) = parts.extensions.get::<PeerAddr>() else {
        return config.server.issuer.scheme() == "https";
    };
    if peer.tls {
        return true;
    }
    if !is_trusted(peer, config) {
        return false;
    }
    match text(&parts.headers, "x-forwarded-proto") {
        Some(said) => said == "https",
        None => config.server.issuer.scheme() == "https",
    }
}

fn is_trusted(peer: &PeerAddr, config: &Config) -> bool {
    let ip = peer.addr.ip().to_canonical();
    let mut ranges = config.http.trusted_proxies.iter();
    ranges.any(|range| range.contains(ip))
}

/// The last of the values of a header, which the nearest proxy added.
fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let value = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    value.split(',').next_back().map(str::trim)
}
