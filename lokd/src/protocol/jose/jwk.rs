//! Public keys as JSON (RFC 7517, RFC 7518 6): weak and private ones are refused.

use super::thumbprint::thumbprint;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, ED25519, ParsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value};

/// A public key that is sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// RSA: modulus and exponent, big-endian without leading zeros.
    Rsa {
        /// The modulus, 2048 to 8192 bits.
        n: Vec<u8>,
        /// The exponent, odd and at least 65537.
        e: Vec<u8>,
    },
    /// A point on P-256: 4, x, y.
    P256(Vec<u8>),
    /// A point on Ed25519.
    Ed25519(Vec<u8>),
}

/// Why a JWK is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JwkError {
    /// A member is missing or has the wrong form.
    #[error("the key is not a JWK of type RSA, EC (P-256) or OKP (Ed25519)")]
    Malformed,
    /// It carries a private or symmetric part, which must never leave its owner.
    #[error("the key has a private part; give the public key only, and replace this one")]
    Private,
    /// An RSA modulus below 2048 or above 8192 bits, or an exponent that is even or below 65537.
    #[error(
        "the RSA key is weak: it needs a modulus of 2048 to 8192 bits and an odd exponent of at least 65537"
    )]
    Weak,
    /// Not a point on the curve.
    #[error("the key is not a point on its curve")]
    Point,
}

impl PublicKey {
    /// An RSA key of big-endian numbers.
    ///
    /// # Errors
    /// [`JwkError::Weak`].
    pub fn rsa(n: &[u8], e: &[u8]) -> Result<Self, JwkError> {
        let (n, e) = (without_zeros(n), without_zeros(e));
        let bits = n.len() * 8 - n.first().map_or(0, |b| b.leading_zeros() as usize);
        let exponent =
            (e.len() <= 8).then(|| e.iter().fold(0u64, |sum, b| sum << 8 | u64::from(*b)));
        let sound = (2_048..=8_192).contains(&bits)
            && n.last().is_some_and(|b| b & 1 == 1)
            && exponent.is_some_and(|e| e >= 65_537 && e & 1 == 1 && e < 1 << 33);
        if !sound {
            return Err(JwkError::Weak);
        }
        Ok(Self::Rsa {
            n: n.to_vec(),
            e: e.to_vec(),
        })
    }

    /// An uncompressed point on P-256 (65 bytes).
    ///
    /// # Errors
    /// [`JwkError::Point`].
    pub fn p256(point: &[u8]) -> Result<Self, JwkError> {
        let sound = point.len() == 65
            && point[0] == 4
            && ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).is_ok();
        sound
            .then(|| Self::P256(point.to_vec()))
            .ok_or(JwkError::Point)
    }

    /// A point on Ed25519 (32 bytes).
    ///
    /// # Errors
    /// [`JwkError::Point`].
    pub fn ed25519(point: &[u8]) -> Result<Self, JwkError> {
        let sound = point.len() == 32 && ParsedPublicKey::new(&ED25519, point).is_ok();
        sound
            .then(|| Self::Ed25519(point.to_vec()))
            .ok_or(JwkError::Point)
    }

    /// Reads a JWK.
    ///
    /// # Errors
    /// [`JwkError`].
    pub fn from_jwk(jwk: &Value) -> Result<Self, JwkError> {
        let jwk = jwk.as_object().ok_or(JwkError::Malformed)?;
        if ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"]
            .iter()
            .any(|name| jwk.contains_key(*name))
        {
            return Err(JwkError::Private);
        }
        match (text(jwk, "kty")?, jwk.get("crv").and_then(Value::as_str)) {
            ("RSA", _) => Self::rsa(&bytes(jwk, "n")?, &bytes(jwk, "e")?),
            ("EC", Some("P-256")) => {
                let (x, y) = (bytes(jwk, "x")?, bytes(jwk, "y")?);
                if x.len() != 32 || y.len() != 32 {
                    return Err(JwkError::Point);
                }
                Self::p256(&[&[4], x.as_slice(), y.as_slice()].concat())
            }
            ("OKP", Some("Ed25519")) => Self::ed25519(&bytes(jwk, "x")?),
            _ => Err(JwkError::Malformed),
        }
    }

    /// The JWK, for signatures of the algorithm `alg`.
    #[must_use]
    pub fn to_jwk(&self, kid: &str, alg: &str) -> Value {
        let mut jwk: Map<String, Value> = self
            .members()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), Value::String(value)))
            .collect();
        for (name, value) in [("kid", kid), ("use", "sig"), ("alg", alg)] {
            jwk.insert(name.to_owned(), Value::String(value.to_owned()));
        }
        Value::Object(jwk)
    }

    /// Its RFC 7638 thumbprint.
    #[must_use]
    pub fn thumbprint(&self) -> String {
        let members = self.members();
        let borrowed: Vec<_> = members
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        thumbprint(&borrowed)
    }

    /// The algorithms that this kind of key can verify (RFC 7518 3.1, RFC 8037).
    #[must_use]
    pub fn algs(&self) -> &'static [&'static str] {
        match self {
            Self::Rsa { .. } => &["RS256", "PS256"],
            Self::P256(_) => &["ES256"],
            Self::Ed25519(_) => &["EdDSA"],
        }
    }

    /// The key as a PEM `PUBLIC KEY` (RFC 7468 13).
    #[must_use]
    pub fn to_pem(&self) -> String {
        let text = STANDARD.encode(self.to_spki());
        let mut pem = String::from("-----BEGIN PUBLIC KEY-----\n");
        for (at, letter) in text.chars().enumerate() {
            if at > 0 && at % 64 == 0 {
                pem.push('\n');
            }
            pem.push(letter);
        }
        pem.push_str("\n-----END PUBLIC KEY-----\n");
        pem
    }

    /// The key as a DER `SubjectPublicKeyInfo` (RFC 5280 4.1, RFC 8017 A.1, RFC 5480 2.1, RFC 8410 4).
    #[must_use]
    pub fn to_spki(&self) -> Vec<u8> {
        const RSA: &[u8] = b"\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00";
        const P256: &[u8] =
            b"\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07";
        const ED25519: &[u8] = b"\x30\x05\x06\x03\x2b\x65\x70";
        let (algorithm, key) = match self {
            Self::Rsa { n, e } => (RSA, der(0x30, &[integer(n), integer(e)].concat())),
            Self::P256(point) => (P256, point.clone()),
            Self::Ed25519(point) => (ED25519, point.clone()),
        };
        // The zero says that no bits of the last byte are unused.
        let key = der(0x03, &[&[0], key.as_slice()].concat());
        der(0x30, &[algorithm, &key].concat())
    }

    /// The required members, in alphabetical order (RFC 7638 3.2).
    fn members(&self) -> Vec<(&'static str, String)> {
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        match self {
            Self::Rsa { n, e } => vec![("e", text(e)), ("kty", "RSA".into()), ("n", text(n))],
            Self::P256(point) => vec![
                ("crv", "P-256".into()),
                ("kty", "EC".into()),
                ("x", text(&point[1..33])),
                ("y", text(&point[33..])),
            ],
            Self::Ed25519(point) => vec![
                ("crv", "Ed25519".into()),
                ("kty", "OKP".into()),
                ("x", text(point)),
            ],
        }
    }
}

fn without_zeros(bytes: &[u8]) -> &[u8] {
    let start = bytes.iter().position(|b| *b != 0).unwrap_or(bytes.len());
    &bytes[start..]
}

fn text<'a>(jwk: &'a Map<String, Value>, name: &str) -> Result<&'a str, JwkError> {
    jwk.get(name)
        .and_then(Value::as_str)
        .ok_or(JwkError::Malformed)
}

fn bytes(jwk: &Map<String, Value>, name: &str) -> Result<Vec<u8>, JwkError> {
    let text = text(jwk, name)?;
    URL_SAFE_NO_PAD
        .decode(text)
        .map_err(|_| JwkError::Malformed)
}

/// One DER value of at most 64 KiB.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = (content.len() as u32).to_be_bytes();
    let length = without_zeros(&length);
    let mut out = vec![tag];
    match content.len() {
        0..=127 => out.push(content.len() as u8),
        _ => {
            out.push(0x80 | length.len() as u8);
            out.extend_from_slice(length);
        }
    }
    out.extend_from_slice(content);
    out
}

/// A positive DER integer: a leading zero where the first bit would mean a sign.
fn integer(bytes: &[u8]) -> Vec<u8> {
    match bytes.first() {
        Some(first) if first & 0x80 != 0 => der(0x02, &[&[0], bytes].concat()),
        _ => der(0x02, bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn weak_rsa_keys_are_refused() {
        let odd = |bytes: usize| {
            let mut n = vec![0xff; bytes];
            n[0] = 0x80;
            n
        };
        assert!(PublicKey::rsa(&odd(256), &[1, 0, 1]).is_ok());
        assert!(PublicKey::rsa(&[&[0], odd(256).as_slice()].concat(), &[0, 1, 0, 1]).is_ok());
        for (n, e) in [
            (odd(128), vec![1, 0, 1]),
            (odd(255), vec![1, 0, 1]),
            (odd(2_048), vec![1, 0, 1]),
            (odd(256), vec![1]),
            (odd(256), vec![3]),
            (odd(256), vec![1, 0, 0]),
            (odd(256), vec![]),
            (odd(256), vec![0xff; 9]),
            (vec![0x80; 256], vec![1, 0, 1]),
            (vec![], vec![1, 0, 1]),
        ] {
            assert_eq!(PublicKey::rsa(&n, &e), Err(JwkError::Weak));
        }
    }

    #[test]
    fn bad_jwks_are_refused() {
        let x = URL_SAFE_NO_PAD.encode([1; 32]);
        for (jwk, error) in [
            (json!("x"), JwkError::Malformed),
            (json!({}), JwkError::Malformed),
            (json!({"kty": "oct", "k": "AA"}), JwkError::Private),
            (json!({"kty": "oct"}), JwkError::Malformed),
            (
                json!({"kty": "EC", "crv": "P-256", "x": x, "y": x}),
                JwkError::Point,
            ),
            (
                json!({"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"}),
                JwkError::Point,
            ),
            (
                json!({"kty": "EC", "crv": "P-521", "x": x, "y": x}),
                JwkError::Malformed,
            ),
            (
                json!({"kty": "RSA", "n": "!", "e": "AQAB"}),
                JwkError::Malformed,
            ),
            (
                json!({"kty": "RSA", "n": 1, "e": "AQAB"}),
                JwkError::Malformed,
            ),
            (
                json!({"kty": "RSA", "n": "AQ", "e": "AQAB", "d": "AQ"}),
                JwkError::Private,
            ),
        ] {
            assert_eq!(PublicKey::from_jwk(&jwk), Err(error), "{jwk}");
        }
    }

    #[test]
    fn a_point_goes_to_json_and_pem() {
        // RFC 7517 A.1
        let jwk = json!({"kty": "EC", "crv": "P-256",
            "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
            "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"});
        let key = PublicKey::from_jwk(&jwk).expect("sound");
        let again = key.to_jwk("a", "ES256");
        assert_eq!(again["x"], jwk["x"]);
        assert_eq!(again["use"], "sig");
        assert_eq!(PublicKey::from_jwk(&again), Ok(key.clone()));
        let pem = key.to_pem();
        assert!(
            pem.starts_with("-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE")
        );
        assert!(pem.lines().all(|line| line.len() <= 64));
        let pem = jsonwebtoken::DecodingKey::from_ec_pem(pem.as_bytes());
        assert!(pem.is_ok());
    }
}
