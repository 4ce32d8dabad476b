//! Sealing at rest: what the database keeps of private keys and other secrets opens only with the master key.

use super::random::Random;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::{hkdf, hmac};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use std::fmt;
use zeroize::Zeroizing;

/// The form of the blobs that are written.
const VERSION: u8 = 1;
const SALT: usize = 32;

/// Seals, opens and derives under one master key.
pub struct Sealer {
    master: Zeroizing<[u8; 32]>,
}

/// Why a blob does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It is shorter than any blob.
    #[error("the sealed data is cut short")]
    Short,
    /// A later lok wrote it.
    #[error("the sealed data has version {0}, which this lokd does not know")]
    Version(u8),
    /// Another master key, label or owner, or the bytes were changed.
    #[error("the sealed data does not open with this master key")]
    Refused,
}

impl Sealer {
    /// Works under `master`.
    #[must_use]
    pub fn new(master: Zeroizing<[u8; 32]>) -> Self {
        Self { master }
    }

    /// Seals `plain` for the purpose `label`, bound to `aad` (the row it belongs to).
    ///
    /// The blob is: version, 32 bytes of salt, AES-256-GCM under HKDF-SHA256(master, salt, label).
    ///
    /// # Errors
    /// Only if aws-lc refuses, which it does for plain texts of many gigabytes.
    pub fn seal(
        &self,
        label: &str,
        aad: &[u8],
        plain: &[u8],
        random: &dyn Random,
    ) -> Result<Vec<u8>, SealError> {
        let mut salt = [0; SALT];
        random.fill(&mut salt);
        let mut sealed = Vec::with_capacity(plain.len() + 16);
        sealed.extend_from_slice(plain);
        self.cipher(label, &salt)?
            .seal_in_place_append_tag(zero_nonce(), Aad::from(aad), &mut sealed)
            .map_err(|_| SealError::Refused)?;
        let mut blob = Vec::with_capacity(1 + SALT + sealed.len());
        blob.push(VERSION);
        blob.extend_from_slice(&salt);
        blob.append(&mut sealed);
        Ok(blob)
    }

    /// Opens what [`Sealer::seal`] made of the same label and `aad`.
    ///
    /// # Errors
    /// [`SealError`]; nothing of the plain text is handed out.
    pub fn open(
        &self,
        label: &str,
        aad: &[u8],
        blob: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let (version, rest) = blob.split_first().ok_or(SealError::Short)?;
        if *version != VERSION {
            return Err(SealError::Version(*version));
        }
        let (salt, sealed) = rest.split_at_checked(SALT).ok_or(SealError::Short)?;
        let mut sealed = Zeroizing::new(sealed.to_vec());
        let length = self
            .cipher(label, salt)?
            .open_in_place(zero_nonce(), Aad::from(aad), &mut sealed)
            .map_err(|_| SealError::Refused)?
            .len();
        sealed.truncate(length);
        Ok(sealed)
    }

    /// 32 bytes that follow from the master key, the purpose and the parts, and from nothing else.
    ///
    /// HMAC-SHA256 under a sub-key of the label. Each part is led by its length, so that no two lists of parts are alike.
    #[must_use]
    pub fn derive(&self, label: &str, parts: &[&[u8]]) -> [u8; 32] {
        let master = hmac::Key::new(hmac::HMAC_SHA256, self.master.as_ref());
        let sub_key = hmac::sign(&master, format!("lok/derive/v1/{label}").as_bytes());
        let mut context =
            hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, sub_key.as_ref()));
        for part in parts {
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part);
        }
        let mut out = [0; 32];
        out.copy_from_slice(context.sign().as_ref());
        out
    }

    /// A fingerprint of the master key. Kept beside the data, it tells a wrong master key from damage.
    #[must_use]
    pub fn key_id(&self) -> String {
        URL_SAFE_NO_PAD.encode(&self.derive("key-id", &[])[..12])
    }

    fn cipher(&self, label: &str, salt: &[u8]) -> Result<LessSafeKey, SealError> {
        let key = hkdf::Salt::new(hkdf::HKDF_SHA256, salt)
            .extract(self.master.as_ref())
            .expand(&[b"lok/seal/v1/", label.as_bytes()], &AES_256_GCM)
            .map(UnboundKey::from)
            .map_err(|_| SealError::Refused)?;
        Ok(LessSafeKey::new(key))
    }
}

/// The nonce is zero because each key, made from 256 random bits of salt, seals one blob only.
fn zero_nonce() -> Nonce {
    Nonce::assume_unique_for_key([0; NONCE_LEN])
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealer([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::super::random::OsRandom;
    use super::*;

    fn sealer(byte: u8) -> Sealer {
        Sealer::new(Zeroizing::new([byte; 32]))
    }

    #[test]
    fn what_is_sealed_opens_only_for_its_label_owner_and_master() {
        let sealer = sealer(1);
        let blob = sealer
            .seal("sign", b"kid", b"secret", &OsRandom)
            .expect("seals");
        assert!(!blob.windows(6).any(|w| w == b"secret"));
        assert_eq!(
            &**sealer.open("sign", b"kid", &blob).expect("opens"),
            b"secret"
        );
        assert_eq!(sealer.open("totp", b"kid", &blob), Err(SealError::Refused));
        assert_eq!(
            sealer.open("sign", b"other", &blob),
            Err(SealError::Refused)
        );
        assert_eq!(
            super::tests::sealer(2).open("sign", b"kid", &blob),
            Err(SealError::Refused)
        );
        assert_ne!(
            blob,
            sealer
                .seal("sign", b"kid", b"secret", &OsRandom)
                .expect("seals")
        );
    }

    #[test]
    fn every_changed_byte_and_every_cut_is_noticed() {
        let sealer = sealer(1);
        let blob = sealer.seal("sign", b"", b"x", &OsRandom).expect("seals");
        for at in 0..blob.len() {
            let mut changed = blob.clone();
            changed[at] ^= 1;
            assert!(sealer.open("sign", b"", &changed).is_err(), "{at}");
            assert!(sealer.open("sign", b"", &blob[..at]).is_err(), "{at}");
        }
    }

    #[test]
    fn derived_bytes_depend_on_everything() {
        let one = sealer(1).derive("a", &[b"x", b"y"]);
        assert_eq!(one, sealer(1).derive("a", &[b"x", b"y"]));
        assert_ne!(one, sealer(2).derive("a", &[b"x", b"y"]));
        assert_ne!(one, sealer(1).derive("b", &[b"x", b"y"]));
        assert_ne!(one, sealer(1).derive("a", &[b"xy", b""]));
        assert_ne!(sealer(1).key_id(), sealer(2).key_id());
        assert_eq!(sealer(1).key_id().len(), 16);
    }
}
