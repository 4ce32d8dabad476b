//! `[fakts]`: apps that ask where their services live and who they are.

use super::section::Section;
use serde::Serialize;
use std::time::Duration;

/// How Fakts clients are served.
#[derive(Clone, Debug, Serialize)]
pub struct Fakts {
    /// The life of an access token of a Fakts client.
    pub access_ttl: Duration,
    /// How long a refresh token that was used is answered with the same successor.
    pub refresh_grace: Duration,
    /// Requests that one network (IPv4 /24, IPv6 /64) may start in a minute.
    pub requests_per_network_per_minute: u32,
    /// The `iss` of their tokens, for services that were configured with an older name.
    pub token_issuer: Option<String>,
}

impl Fakts {
    pub(super) fn read(section: &mut Section) -> Self {
        let seconds = Duration::from_secs;
        let token_issuer: Option<String> = section.optional("token_issuer");
        if let Some(issuer) = &token_issuer
            && (issuer.is_empty()
                || issuer.len() > 200
                || !issuer.bytes().all(|b| b.is_ascii_graphic()))
        {
            section.problem(
                "token_issuer",
                Some(format!("{issuer:?}")),
                "must be the name that services are configured with, such as lok",
            );
        }
        Self {
            access_ttl: section.within("access_ttl", seconds(3_600), seconds(10)..=seconds(86_400)),
            refresh_grace: section.within(
                "refresh_grace",
                seconds(60),
                Duration::ZERO..=seconds(600),
            ),
            requests_per_network_per_minute: section.within(
                "requests_per_network_per_minute",
                120,
                1..=1_000_000,
            ),
            token_issuer,
        }
    }
}
