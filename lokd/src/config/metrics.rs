//! `[metrics]`: a private listener for readiness and metrics, beside the admin socket.

use super::section::Section;
use super::server::is_private;
use serde::Serialize;
use std::net::SocketAddr;

/// A private listener for readiness and metrics.
#[derive(Clone, Debug, Serialize)]
pub struct Metrics {
    /// The addresses to listen on; none unless they are given.
    pub listen: Vec<SocketAddr>,
}

impl Metrics {
    pub(super) fn read(section: &mut Section) -> Self {
        let listen: Vec<SocketAddr> = section.or("listen", Vec::new());
        for address in &listen {
            let ip = address.ip().to_canonical();
            if !ip.is_loopback() && !is_private(ip) {
                section.problem(
                    "listen",
                    Some(format!("{address:?}")),
                    "must be a loopback or a private address such as 127.0.0.1:9443: it is plain HTTP and asks nobody who they are",
                );
            }
        }
        Self { listen }
    }
}
