//! `[keys]`: signing keys and the master key that seals them.

use super::section::{Section, Setting};
use lok_common::admin::app::Alg;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The clock skew between this server and a verifier that the windows allow for.
const SKEW: Duration = Duration::from_secs(60);
/// How long until every node has noticed a new key.
const PROPAGATION: Duration = Duration::from_secs(30);

/// Signing keys and the master key that seals them.
#[derive(Clone, Debug, Serialize)]
pub struct Keys {
    /// The algorithms that are signed with.
    pub algs: Vec<Alg>,
    /// The length of RSA keys in bits.
    pub rsa_bits: u32,
    /// How often a key is replaced.
    pub every: Duration,
    /// How long a key is published before it signs.
    pub lead: Duration,
    /// How long verifiers may keep the JWKS (`Cache-Control: max-age`).
    pub jwks_max_age: Duration,
    /// The name under which the signing key is known to services that were configured before lok: the `kid` of the
    /// tokens of Fakts clients.
    pub kid_override: Option<String>,
    /// Where the master key comes from.
    #[serde(flatten)]
    pub master: MasterKey,
}

/// Where the master key comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum MasterKey {
    /// A file, generated at first start.
    #[serde(rename = "master_key_file")]
    File(PathBuf),
    /// A systemd credential of this name.
    #[serde(rename = "master_key_credential")]
    Credential(String),
    /// An entry of the OS keyring.
    #[serde(rename = "master_key_keyring")]
    Keyring {
        /// The keyring's service.
        service: String,
        /// The keyring's account.
        account: String,
    },
}

impl Keys {
    pub(super) fn read(section: &mut Section, data_dir: &Path) -> Self {
        let mut algs = section.or("algs", vec![Alg::RS256, Alg::ES256]);
        let named = algs.clone();
        algs = Vec::new();
        for alg in named {
            if !algs.contains(&alg) {
                algs.push(alg);
            }
        }
        if !algs.contains(&Alg::RS256) {
            section.problem(
                "algs",
                None,
                "must name RS256, which every OpenID provider signs with (OpenID Connect Core 15.1)",
            );
        }
        let rsa_bits = section.or("rsa_bits", 2048);
        if ![2048, 3072, 4096].contains(&rsa_bits) {
            section.problem(
                "rsa_bits",
                Some(rsa_bits.to_string()),
                "must be 2048, 3072 or 4096",
            );
        }
        let day = Duration::from_secs(86_400);
        let keys = Self {
            algs,
            rsa_bits,
            every: section.within("every", 90 * day, Duration::from_secs(3_600)..=3_650 * day),
            lead: section.or("lead", day),
            jwks_max_age: section.or("jwks_max_age", Duration::from_secs(900)),
            kid_override: section.optional("kid_override"),
            master: read_master(section, data_dir),
        };
        if let Some(kid) = &keys.kid_override
            && (kid.is_empty() || kid.len() > 100 || !kid.bytes().all(|b| b.is_ascii_graphic()))
        {
            section.problem(
                "kid_override",
                Some(format!("{kid:?}")),
                "must be 1 to 100 printable letters, such as lok-key-1",
            );
        }
        keys.check_windows(section);
        keys
    }

    /// A key must be in every cache before it signs.
    fn check_windows(&self, section: &mut Section) {
        let Self {
            lead,
            jwks_max_age,
            every,
            ..
        } = self;
        let needed = *jwks_max_age + SKEW + PROPAGATION;
        if *lead < needed {
            section.problem(
                "lead",
                Some(lead.show()),
                format!(
                    "must be at least keys.jwks_max_age {} + skew {} + propagation {} = {}",
                    jwks_max_age.show(),
                    SKEW.show(),
                    PROPAGATION.show(),
                    needed.show()
                ),
            );
        }
        if *jwks_max_age > *lead / 2 {
            section.problem(
                "jwks_max_age",
                Some(jwks_max_age.show()),
                format!(
                    "must be at most keys.lead / 2 = {} / 2 = {}",
                    lead.show(),
                    (*lead / 2).show()
                ),
            );
        }
        if lead >= every {
            section.problem(
                "every",
                Some(every.show()),
                format!("must be longer than keys.lead {}", lead.show()),
            );
        }
    }
}

fn read_master(section: &mut Section, data_dir: &Path) -> MasterKey {
    let file: Option<PathBuf> = section.optional("master_key_file");
    let credential: Option<String> = section.optional("master_key_credential");
    let keyring: Option<String> = section.optional("master_key_keyring");
    let given = [file.is_some(), credential.is_some(), keyring.is_some()];
    if given.iter().filter(|given| **given).count() > 1 {
        section.problem(
            "master_key_file",
            None,
            "give one of keys.master_key_file, keys.master_key_credential, keys.master_key_keyring",
        );
    }
    if let Some(name) = credential {
        if name.contains('/') || name.starts_with('.') {
            let shown = Some(format!("{name:?}"));
            section.problem(
                "master_key_credential",
                shown,
                "must be a plain name such as master.key",
            );
        }
        return MasterKey::Credential(name);
    }
    if let Some(entry) = keyring {
        match entry.split_once('/') {
            Some((service, account)) if !service.is_empty() && !account.is_empty() => {
                return MasterKey::Keyring {
                    service: service.to_owned(),
                    account: account.to_owned(),
                };
            }
            _ => section.problem(
                "master_key_keyring",
                Some(format!("{entry:?}")),
                "must be SERVICE/ACCOUNT such as lokd/master",
            ),
        }
    }
    MasterKey::File(file.unwrap_or_else(|| data_dir.join("master.key")))
}
