//! `[http]`: the public listener.

use super::cidr::Cidr;
use super::section::{Section, Walk};
use super::server::is_private;
use serde::Serialize;
use std::net::SocketAddr;
use std::time::Duration;

/// The public listener.
#[derive(Clone, Debug, Serialize)]
pub struct Http {
    /// The addresses to listen on.
    pub listen: Vec<SocketAddr>,
    /// The path below which everything answers a second time, such as `/lok`.
    pub mount_prefix: String,
    /// Hosts that Fakts documents may be answered on, besides the issuer's and loopback.
    pub public_hosts: Vec<String>,
    /// Peers whose `X-Forwarded-*` headers are believed.
    pub trusted_proxies: Vec<Cidr>,
    /// Plain HTTP on private addresses is wanted.
    pub insecure_lan: bool,
    /// How long to go on accepting after the stop signal, for a balancer to notice.
    pub drain_delay: Duration,
}

impl Http {
    pub(super) fn read(section: &mut Section) -> Self {
        let mut listen = section.or("listen", vec![SocketAddr::from(([127, 0, 0, 1], 8080))]);
        if listen.is_empty() {
            section.problem(
                "listen",
                Some("[]".into()),
                "must name at least one address",
            );
        }
        listen.dedup();
        let mount_prefix = section.or("mount_prefix", "/lok".to_owned());
        if !is_prefix(&mount_prefix) {
            section.problem(
                "mount_prefix",
                Some(format!("{mount_prefix:?}")),
                "must be a path such as /lok, of letters, digits, - and _, without a slash at its end",
            );
        }
        let public_hosts: Vec<String> = section.or("public_hosts", Vec::new());
        for host in &public_hosts {
            let authority = url::Url::parse(&format!("http://{host}/"));
            if !authority.is_ok_and(|url| url.path() == "/" && url.username().is_empty()) {
                section.problem(
                    "public_hosts",
                    Some(format!("{host:?}")),
                    "each entry must be a host such as lok.lab.example or 192.168.1.10:8080",
                );
            }
        }
        Self {
            listen,
            mount_prefix,
            public_hosts: public_hosts
                .iter()
                .map(|host| host.to_lowercase())
                .collect(),
            trusted_proxies: section.or("trusted_proxies", Vec::new()),
            insecure_lan: section.or("insecure_lan", false),
            drain_delay: section.within(
                "drain_delay",
                Duration::ZERO,
                Duration::ZERO..=Duration::from_secs(300),
            ),
        }
    }
}

fn is_prefix(text: &str) -> bool {
    text.strip_prefix('/').is_some_and(|rest| {
        rest.split('/').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        })
    })
}

/// Without a certificate: loopback, behind a trusted proxy, or a private network that was asked for.
pub(super) fn check_plain(http: &Http, tls: bool, walk: &mut Walk) {
    if tls || !http.trusted_proxies.is_empty() {
        return;
    }
    for address in &http.listen {
        let ip = address.ip();
        let private = is_private(ip) || ip.is_unspecified();
        if !(ip.to_canonical().is_loopback() || (http.insecure_lan && private)) {
            walk.problem(
                "http.listen",
                Some(format!("{address:?}")),
                "speaks plain HTTP beyond this machine: add [tls], name the proxy in front in \
                 http.trusted_proxies, or on a private network set http.insecure_lan = true",
            );
        }
    }
}
