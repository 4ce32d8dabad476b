//! By which name an asker reached lok: what Fakts documents are rendered for.
//!
//! Everything of OAuth and OpenID Connect goes by the configured issuer and never asks this.

use super::Lok;
use crate::protocol::fakts::{Origin, Place, Scheme};
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicI64, Ordering};

/// How a request came, as far as the connection and trusted proxies tell.
#[derive(Clone, Debug, Default)]
pub struct Reached {
    /// The `Host` of the request, or what a trusted proxy says of it.
    pub host: Option<String>,
    /// Whether the asker speaks TLS.
    pub secure: bool,
    /// The address and port on which the connection was accepted.
    pub local: Option<SocketAddr>,
    /// Where the asker is.
    pub ip: Option<IpAddr>,
}

/// A log line about a name that is not admitted is written this often at the most, in milliseconds.
const QUIET: i64 = 60_000;
static WARNED: AtomicI64 = AtomicI64::new(i64::MIN);

impl Reached {
    /// Nothing is known of the request.
    #[must_use]
    pub fn unknown() -> Self {
        Self::default()
    }

    /// The origin that documents for this asker name: the one that it used if that is admitted, else the issuer's.
    ///
    /// Admitted are the issuer's host, loopback, `http.public_hosts`, and the very address on which it was accepted. Any
    /// other name could be somebody's who wants an app to send its secrets there.
    #[must_use]
    pub fn origin(&self, lok: &Lok) -> Origin {
        let config = lok.config();
        let scheme = if self.secure {
            Scheme::Https
        } else {
            Scheme::Http
        };
        let issuer = Origin::parse(&config.server.issuer.origin().ascii_serialization());
        let asked = self
            .host
            .as_deref()
            .and_then(|host| Origin::of_authority(scheme, host));
        if let Some(asked) = asked {
            let same_name = issuer
                .as_ref()
                .is_ok_and(|issuer| issuer.host() == asked.host());
            if same_name
                || Place::of_host(asked.host()) == Place::Loopback
                || self.is_own(&asked)
                || config
                    .http
                    .public_hosts
                    .iter()
                    .any(|admitted| admits(admitted, &asked))
            {
                return asked;
            }
            warn(lok, asked.host());
        }
        issuer.unwrap_or_else(|_| Origin::localhost(scheme))
    }

    /// Where the asker is, as seen from lok.
    #[must_use]
    pub fn place(&self) -> Place {
        self.ip.map_or(Place::Public, Place::of_ip)
    }

    fn is_own(&self, asked: &Origin) -> bool {
        self.local.is_some_and(|local| {
            let ip = match local.ip().to_canonical() {
                IpAddr::V4(ip) => ip.to_string(),
                IpAddr::V6(ip) => format!("[{ip}]"),
            };
            asked.host() == ip && asked.effective_port() == local.port()
        })
    }
}

/// Whether an entry of `http.public_hosts` is this name: a host stands for every port, a host with a port for that one.
fn admits(admitted: &str, asked: &Origin) -> bool {
    match Origin::of_authority(asked.scheme(), admitted) {
        Some(entry) if entry.host() == asked.host() => {
            entry.port().is_none() || entry.port() == asked.port()
        }
        _ => false,
    }
}

fn warn(lok: &Lok, host: &str) {
    let now = lok.clock.now();
    let before = WARNED.load(Ordering::Relaxed);
    if now.saturating_sub(before) >= QUIET
        && WARNED
            .compare_exchange(before, now, Ordering::Relaxed, Ordering::Relaxed)
            .is_ok()
    {
        tracing::warn!(
            target: "lokd::fakts",
            host,
            "an app asked by a name that is not admitted and was told the issuer's; if the name is right, add it to http.public_hosts"
        );
    }
}
