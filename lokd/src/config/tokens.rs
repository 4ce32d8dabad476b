//! `[tokens]`: what is issued, and how long it lives.

use super::section::{Section, Setting};
use lok_common::admin::app::Alg;
use serde::Serialize;
use std::time::Duration;

/// What is issued, and how long it lives.
#[derive(Clone, Debug, Serialize)]
pub struct Tokens {
    /// The life of an access token.
    pub access_ttl: Duration,
    /// The life of an ID token.
    pub id_ttl: Duration,
    /// The life of a refresh token.
    pub refresh_ttl: Duration,
    /// The life of an authorization code (RFC 6749 4.1.2).
    pub code_ttl: Duration,
    /// The life of a device code (RFC 8628 3.2).
    pub device_ttl: Duration,
    /// Audiences that every access token names besides the issuer.
    pub default_audience: Vec<String>,
    /// What access tokens are signed with.
    pub access_token_alg: Alg,
    /// What ID tokens are signed with, unless a client registered otherwise.
    pub id_token_alg: Alg,
}

impl Tokens {
    pub(super) fn read(section: &mut Section, algs: &[Alg]) -> Self {
        let seconds = Duration::from_secs;
        let day = seconds(86_400);
        let tokens = Self {
            access_ttl: section.within("access_ttl", seconds(300), seconds(10)..=seconds(900)),
            id_ttl: section.within("id_ttl", seconds(300), seconds(10)..=seconds(3_600)),
            refresh_ttl: section.within("refresh_ttl", 30 * day, seconds(60)..=366 * day),
            code_ttl: section.within("code_ttl", seconds(60), seconds(1)..=seconds(60)),
            device_ttl: section.within("device_ttl", seconds(600), seconds(30)..=seconds(1_800)),
            default_audience: section.or("default_audience", vec!["rekuest".to_owned()]),
            access_token_alg: section.or("access_token_alg", Alg::RS256),
            id_token_alg: section.or("id_token_alg", Alg::RS256),
        };
        for (key, alg) in [
            ("access_token_alg", tokens.access_token_alg),
            ("id_token_alg", tokens.id_token_alg),
        ] {
            if !algs.contains(&alg) {
                section.problem(key, Some(alg.show()), "must be one of keys.algs");
            }
        }
        tokens
    }
}
