//! The key with which an instance signs alias challenges.

use super::body::Fault;
use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD},
};
use serde_json::{Value, json};

/// Some tools leave the padding out.
const FORGIVING: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A public Ed25519 key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChallengeKey([u8; 32]);

impl ChallengeKey {
    /// Reads the base64 of 32 bytes.
    ///
    /// # Errors
    /// It is something else.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        FORGIVING
            .decode(text)
            .ok()
            .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok())
            .map(Self)
            .ok_or_else(|| {
                Fault::new("must be the base64 of a raw Ed25519 public key, which has 32 bytes")
            })
    }

    /// Its 32 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// It in standard base64 with padding, as every client reads it.
    #[must_use]
    pub fn to_base64(&self) -> String {
        STANDARD.encode(self.0)
    }

    /// It in a configuration.
    #[must_use]
    pub fn to_value(&self) -> Value {
        json!({"kind": "ed25519", "key": self.to_base64()})
    }

    /// The bytes that an instance signs for a nonce (Fakts signed alias challenge).
    #[must_use]
    pub fn message(nonce: &str) -> Vec<u8> {
        format!("fakts-challenge-v1:{nonce}").into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_thirty_two_bytes() {
        let text = STANDARD.encode([7; 32]);
        let key = ChallengeKey::parse(&text).expect("key");
        assert_eq!(key.as_bytes(), &[7; 32]);
        assert_eq!(key.to_value(), json!({"kind": "ed25519", "key": text}));
        assert_eq!(ChallengeKey::parse(text.trim_end_matches('=')), Ok(key));
        for bad in [
            "",
            "x",
            &STANDARD.encode([7; 31]),
            &STANDARD.encode([7; 33]),
            &text.replace('B', "-"),
            &format!("{text}\n"),
        ] {
            assert!(ChallengeKey::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(ChallengeKey::message("n"), b"fakts-challenge-v1:n");
    }
}
