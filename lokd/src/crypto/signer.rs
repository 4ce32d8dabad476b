//! Signing keys, parsed once: a token costs one signature and nothing else.

use crate::protocol::jose::jwk;
use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::encoding::Pkcs8V1Der;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair,
    RsaPublicKeyComponents,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use lok_common::admin::app::Alg;
use serde::Serialize;
use serde_json::Value;
use std::fmt;
use zeroize::Zeroizing;

/// The `typ` of an ID token (RFC 7519 5.1).
pub const TYP_ID: &str = "JWT";
/// The `typ` of an access token (RFC 9068 2.1).
pub const TYP_ACCESS: &str = "at+jwt";
/// The `typ` of a logout token (OpenID Back-Channel Logout 2.4).
pub const TYP_LOGOUT: &str = "logout+jwt";

/// A private key, ready to sign. Its memory is wiped by aws-lc when it is dropped.
pub struct SigningKey {
    alg: Alg,
    kid: String,
    public_jwk: Value,
    pair: Pair,
    /// The encoded header and its dot, for each `typ`.
    headers: Vec<(&'static str, String)>,
}

enum Pair {
    Rsa(Box<RsaKeyPair>),
    P256(Box<EcdsaKeyPair>),
}

/// Why a key cannot be made, read or used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignerError {
    /// Not a size that is allowed.
    #[error("an RSA key has 2048, 3072 or 4096 bits")]
    Size,
    /// Not a private key for this algorithm, or a weak one.
    #[error("this is not a sound private key for its algorithm")]
    Key,
    /// The library could not make a key.
    #[error("no key could be generated")]
    Generate,
    /// The claims are not JSON.
    #[error("the claims cannot be written as JSON")]
    Claims,
    /// The library could not sign.
    #[error("the signature failed")]
    Sign,
}

impl SigningKey {
    /// Makes a key, whose `kid` is a word of a command line, and its PKCS#8 form, to be sealed. `bits` is for RSA only. RSA takes a second or more: not on a
    /// runtime's thread.
    ///
    /// # Errors
    /// [`SignerError::Size`] and [`SignerError::Generate`].
    pub fn generate(alg: Alg, bits: u32) -> Result<(Self, Zeroizing<Vec<u8>>), SignerError> {
        // A command line takes a `kid` that begins with `-`, as one in 64 does, for an option: another key is made.
        loop {
            let made = Self::generate_any(alg, bits)?;
            if !made.0.kid.starts_with('-') {
                return Ok(made);
            }
        }
    }

    fn generate_any(alg: Alg, bits: u32) -> Result<(Self, Zeroizing<Vec<u8>>), SignerError> {
        let pkcs8 = match alg {
            Alg::RS256 => {
                let size = match bits {
                    2048 => KeySize::Rsa2048,
                    3072 => KeySize::Rsa3072,
                    4096 => KeySize::Rsa4096,
                    _ => return Err(SignerError::Size),
                };
                let pair = RsaKeyPair::generate(size).map_err(|_| SignerError::Generate)?;
                let der: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| SignerError::Generate)?;
                Zeroizing::new(der.as_ref().to_vec())
            }
            Alg::ES256 => {
                let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING)
                    .map_err(|_| SignerError::Generate)?;
                let der = pair.to_pkcs8v1().map_err(|_| SignerError::Generate)?;
                Zeroizing::new(der.as_ref().to_vec())
            }
        };
        Ok((Self::from_pkcs8(alg, &pkcs8)?, pkcs8))
    }

    /// Parses an unencrypted PKCS#8 key; its `kid` is its RFC 7638 thumbprint.
    ///
    /// # Errors
    /// [`SignerError::Key`] for another kind of key, an inconsistent or a weak one.
    pub fn from_pkcs8(alg: Alg, pkcs8: &[u8]) -> Result<Self, SignerError> {
        let (pair, public) = match alg {
            Alg::RS256 => {
                let pair = RsaKeyPair::from_pkcs8(pkcs8).map_err(|_| SignerError::Key)?;
                let parts = RsaPublicKeyComponents::<Vec<u8>>::from(pair.public_key());
                let public = jwk::PublicKey::rsa(&parts.n, &parts.e);
                (Pair::Rsa(Box::new(pair)), public)
            }
            Alg::ES256 => {
                let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8)
                    .map_err(|_| SignerError::Key)?;
                let public = jwk::PublicKey::p256(pair.public_key().as_ref());
                (Pair::P256(Box::new(pair)), public)
            }
        };
        let public = public.map_err(|_| SignerError::Key)?;
        let kid = public.thumbprint();
        let public_jwk = public.to_jwk(&kid, alg.as_str());
        let headers = [TYP_ID, TYP_ACCESS, TYP_LOGOUT]
            .map(|typ| (typ, header(alg, &kid, typ)))
            .to_vec();
        Ok(Self {
            alg,
            kid,
            public_jwk,
            pair,
            headers,
        })
    }

    /// The one algorithm it signs with.
    #[must_use]
    pub fn alg(&self) -> Alg {
        self.alg
    }

    /// Its RFC 7638 thumbprint.
    #[must_use]
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// The public key with `kid`, `use` and `alg` (RFC 7517 4).
    #[must_use]
    pub fn public_jwk(&self) -> &Value {
        &self.public_jwk
    }

    /// Signs a JWT of this `typ`, such as [`TYP_ACCESS`], in the compact form (RFC 7515 7.1).
    ///
    /// # Errors
    /// [`SignerError::Claims`] and [`SignerError::Sign`].
    pub fn sign(&self, typ: &str, claims: &impl Serialize) -> Result<String, SignerError> {
        self.sign_as(typ, None, claims)
    }

    /// [`SigningKey::sign`] with another `kid` in the header, for verifiers that know the key by an older name.
    ///
    /// # Errors
    /// As [`SigningKey::sign`].
    pub fn sign_as(
        &self,
        typ: &str,
        kid: Option<&str>,
        claims: &impl Serialize,
    ) -> Result<String, SignerError> {
        let claims = serde_json::to_vec(claims).map_err(|_| SignerError::Claims)?;
        let mut token = String::with_capacity(claims.len() * 4 / 3 + 1_024);
        match self.headers.iter().find(|(known, _)| *known == typ) {
            Some((_, header)) if kid.is_none() => token.push_str(header),
            _ => token.push_str(&header(self.alg, kid.unwrap_or(&self.kid), typ)),
        }
        URL_SAFE_NO_PAD.encode_string(claims, &mut token);
        let random = SystemRandom::new();
        match &self.pair {
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &random, token.as_bytes(), &mut signature)
                    .map_err(|_| SignerError::Sign)?;
                append(&mut token, &signature);
            }
            Pair::P256(pair) => {
                let signature = pair
                    .sign(&random, token.as_bytes())
                    .map_err(|_| SignerError::Sign)?;
                append(&mut token, signature.as_ref());
            }
        }
        Ok(token)
    }
}

fn append(token: &mut String, signature: &[u8]) {
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(signature, token);
}

/// The first part of a token, with its dot.
fn header(alg: Alg, kid: &str, typ: &str) -> String {
    let json = serde_json::json!({ "alg": alg.as_str(), "kid": kid, "typ": typ }).to_string();
    let mut text = URL_SAFE_NO_PAD.encode(json);
    text.push('.');
    text
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({} {}, [redacted])", self.alg, self.kid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::jose::verify::{Expect, VerifyingKey, verify};

    fn expect(typ: &'static [&'static str]) -> Expect<'static> {
        Expect {
            typ,
            algs: &["RS256", "ES256"],
            issuer: Some("https://id.example"),
            audience: &[],
            now: 1_000_000,
            leeway: 0,
        }
    }

    #[test]
    fn what_is_signed_verifies_and_survives_storage() {
        let claims = serde_json::json!({ "iss": "https://id.example", "exp": 2_000, "sub": "é" });
        for (alg, bits) in [(Alg::ES256, 0), (Alg::RS256, 2048)] {
            let (key, pkcs8) = SigningKey::generate(alg, bits).expect("a key");
            let again = SigningKey::from_pkcs8(alg, &pkcs8).expect("parsed");
            assert_eq!(key.kid(), again.kid());
            assert_eq!(key.kid().len(), 43);
            let verifying = VerifyingKey::from_jwk(again.public_jwk()).expect("public");
            let token = key.sign(TYP_ACCESS, &claims).expect("signed");
            let read = verify(
                &token,
                std::slice::from_ref(&verifying),
                &expect(&[TYP_ACCESS]),
            )
            .expect("verifies");
            assert_eq!(read["sub"], "é");
            assert!(verify(&token, &[verifying], &expect(&[TYP_ID])).is_err());
            for private in ["d", "p", "q", "dp", "dq", "qi", "k"] {
                assert!(key.public_jwk().get(private).is_none());
            }
            assert!(!format!("{key:?}").contains("RsaKeyPair"));
        }
    }

    #[test]
    fn no_kid_looks_like_an_option_of_a_command_line() {
        for _ in 0..1_000 {
            let (key, _) = SigningKey::generate(Alg::ES256, 0).expect("a key");
            assert!(!key.kid().starts_with('-'), "{}", key.kid());
        }
    }

    #[test]
    fn other_keys_and_sizes_are_refused() {
        assert_eq!(
            SigningKey::generate(Alg::RS256, 1024).err(),
            Some(SignerError::Size)
        );
        let (_, pkcs8) = SigningKey::generate(Alg::ES256, 0).expect("a key");
        assert_eq!(
            SigningKey::from_pkcs8(Alg::RS256, &pkcs8).err(),
            Some(SignerError::Key)
        );
        assert_eq!(
            SigningKey::from_pkcs8(Alg::ES256, b"junk").err(),
            Some(SignerError::Key)
        );
    }
}
