//! Opaque tokens: 256 random bits behind a prefix that secret scanners know, stored as SHA-256 only.

use super::random::{Random, text_code};
use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use lok_common::Secret;
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// What an opaque token opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// An opaque access token.
    Access,
    /// A refresh token.
    Refresh,
    /// An authorization code.
    AuthorizationCode,
    /// The secret of a client.
    ClientSecret,
    /// The device's half of a device authorization.
    DeviceCode,
    /// A browser session.
    Session,
    /// What a Fakts v1 client, a service or a hub fetches its configuration with.
    Claim,
    /// The key of a mandate.
    MandateKey,
    /// An invite to an organization.
    Invite,
    /// A link in a mail: a new password, or the proof of an address.
    Link,
}

impl TokenKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Access,
        Self::Refresh,
        Self::AuthorizationCode,
        Self::ClientSecret,
        Self::DeviceCode,
        Self::Session,
        Self::Claim,
        Self::MandateKey,
        Self::Invite,
        Self::Link,
    ];

    /// What every token of this kind begins with.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Access => "lok_at_",
            Self::Refresh => "lok_rt_",
            Self::AuthorizationCode => "lok_ac_",
            Self::ClientSecret => "lok_cs_",
            Self::DeviceCode => "lok_dc_",
            Self::Session => "lok_ss_",
            Self::Claim => "lok_fc_",
            Self::MandateKey => "lok_mk_",
            Self::Invite => "lok_in_",
            Self::Link => "lok_li_",
        }
    }

    /// The kind of a well-formed token: prefix, length and checksum are right. It says nothing of its being valid.
    #[must_use]
    pub fn of(token: &str) -> Option<Self> {
        let kind = Self::ALL
            .into_iter()
            .find(|kind| token.starts_with(kind.prefix()))?;
        let (body, sum) = token.split_at_checked(token.len().checked_sub(SUM)?)?;
        (token.len() == kind.prefix().len() + BODY + SUM && checksum(body) == sum).then_some(kind)
    }
}

/// Characters of 256 bits in base64url.
const BODY: usize = 43;
/// Characters of the checksum.
const SUM: usize = 6;

/// The base64url SHA-256 of a token: what the database knows of it.
#[derive(Clone, Eq)]
pub struct TokenHash(String);

impl TokenHash {
    /// A hash as it was read from the database.
    #[must_use]
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// The 43 characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The 43 characters, to be stored.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl PartialEq for TokenHash {
    /// In constant time.
    fn eq(&self, other: &Self) -> bool {
        same(&self.0, &other.0)
    }
}

impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenHash(..)")
    }
}

/// A fresh token and what to store of it.
pub fn mint(kind: TokenKind, random: &dyn Random) -> (Secret, TokenHash) {
    let mut bytes = Zeroizing::new([0; 32]);
    random.fill(bytes.as_mut());
    from_bytes(kind, &bytes)
}

/// The token of 32 given bytes: for answers that must be repeatable, whose bytes are derived.
#[must_use]
pub fn from_bytes(kind: TokenKind, bytes: &[u8; 32]) -> (Secret, TokenHash) {
    let mut text = String::with_capacity(kind.prefix().len() + BODY + SUM);
    text.push_str(kind.prefix());
    URL_SAFE_NO_PAD.encode_string(bytes, &mut text);
    text.push_str(&checksum(&text));
    let hash = hash(&text);
    (Secret::new(text), hash)
}

/// The hash under which a token is stored.
#[must_use]
pub fn hash(token: &str) -> TokenHash {
    TokenHash(URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, token.as_bytes())))
}

/// Whether two texts are equal, in a time that tells nothing but their lengths.
#[must_use]
pub fn same(a: &str, b: &str) -> bool {
    a.as_bytes().ct_eq(b.as_bytes()).into()
}

/// A fresh code for a person to type: 8 letters, without the dash that `protocol::oauth::device` shows.
pub fn user_code(random: &dyn Random) -> String {
    use crate::protocol::oauth::device::{USER_CODE_ALPHABET, USER_CODE_LENGTH};
    text_code(USER_CODE_ALPHABET, USER_CODE_LENGTH, random)
}

/// A fresh code that an app shows and polls with itself (Fakts v1): 16 letters.
pub fn polling_code(random: &dyn Random) -> String {
    use crate::protocol::{fakts::code::POLLING_CODE_LENGTH, oauth::device::USER_CODE_ALPHABET};
    text_code(USER_CODE_ALPHABET, POLLING_CODE_LENGTH, random)
}

/// CRC-32 (ISO-HDLC) of `text` in six characters of base 62: tells a typing error from a stolen token.
fn checksum(text: &str) -> String {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut crc = !0u32;
    for byte in text.bytes() {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xEDB8_8320 * (crc & 1));
        }
    }
    let mut rest = !crc as usize;
    let mut digits = ['0'; SUM];
    for digit in digits.iter_mut().rev() {
        *digit = char::from(DIGITS[rest % 62]);
        rest /= 62;
    }
    digits.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::random::OsRandom;
    use super::*;

    #[test]
    fn tokens_know_their_kind_and_hash() {
        for kind in TokenKind::ALL {
            let (token, stored) = mint(kind, &OsRandom);
            let text = token.expose();
            assert_eq!(text.len(), 56);
            assert!(
                text.bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"_-".contains(&b))
            );
            assert_eq!(TokenKind::of(text), Some(kind));
            assert!(hash(text) == stored);
            assert_eq!(stored.as_str().len(), 43);
            let mut wrong = text.to_owned();
            wrong.replace_range(20..21, if &text[20..21] == "A" { "B" } else { "A" });
            assert_eq!(TokenKind::of(&wrong), None);
            assert!(hash(&wrong) != stored);
        }
    }

    #[test]
    fn junk_has_no_kind() {
        for junk in ["", "lok_at_", "lok_at_é", "lok_xx_0", &"é".repeat(28)] {
            assert_eq!(TokenKind::of(junk), None, "{junk}");
        }
    }

    #[test]
    fn the_checksum_is_crc32() {
        // The check value of CRC-32/ISO-HDLC is 0xCBF43926 = 3421780262.
        assert_eq!(checksum("123456789"), "3jZRME");
    }

    #[test]
    fn same_compares() {
        assert!(same("a", "a"));
        assert!(!same("a", "b"));
        assert!(!same("a", "ab"));
    }
}
