//! Proof Key for Code Exchange (RFC 7636), S256 only.

use super::error::Error;
use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use subtle::ConstantTimeEq;

/// A challenge that a client sent: the base64url SHA-256 of a verifier that only it knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge(String);

impl Challenge {
    /// Checks the parameters of an authorization request (RFC 7636 4.3).
    ///
    /// # Errors
    /// `invalid_request`: another method than S256, which must be named, or not 43 letters of base64url.
    pub fn parse(challenge: &str, method: Option<&str>) -> Result<Self, Error> {
        if method != Some("S256") {
            return Err(Error::request("code_challenge_method must be S256"));
        }
        if challenge.len() != 43
            || !URL_SAFE_NO_PAD
                .decode(challenge)
                .is_ok_and(|hash| hash.len() == 32)
        {
            return Err(Error::request(
                "code_challenge must be the base64url SHA-256 of the verifier",
            ));
        }
        Ok(Self(challenge.to_owned()))
    }

    /// A challenge as it was stored.
    #[must_use]
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// The 43 letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Checks a token request against its authorization request (RFC 7636 4.6, RFC 9700 2.1.1).
///
/// A verifier without a challenge is refused as well: somebody cut the challenge out.
///
/// # Errors
/// `invalid_grant`.
pub fn verify(challenge: Option<&Challenge>, verifier: Option<&str>) -> Result<(), Error> {
    match (challenge, verifier) {
        (None, None) => Ok(()),
        (Some(challenge), Some(verifier)) if is_verifier(verifier) => {
            let hash = URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, verifier.as_bytes()));
            let same: bool = hash.as_bytes().ct_eq(challenge.0.as_bytes()).into();
            if same { Ok(()) } else { Err(Error::grant()) }
        }
        _ => Err(Error::grant()),
    }
}

/// The S256 challenge of a verifier (RFC 7636 4.2).
#[must_use]
pub fn challenge_of(verifier: &str) -> String {
    let hash = digest::digest(&digest::SHA256, verifier.as_bytes());
    URL_SAFE_NO_PAD.encode(hash)
}

/// 43 to 128 unreserved letters (RFC 7636 4.1).
fn is_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_rfc_and_its_neighbours() {
        // RFC 7636 B
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let text = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        let challenge = Challenge::parse(text, Some("S256")).expect("a challenge");
        assert!(verify(Some(&challenge), Some(verifier)).is_ok());
        assert_eq!(challenge_of(verifier), text);
        assert!(verify(None, None).is_ok());
        let wrong = verifier.replace('d', "e");
        for (challenge, verifier) in [
            (Some(&challenge), None),
            (None, Some(verifier)),
            (Some(&challenge), Some(wrong.as_str())),
            (Some(&challenge), Some(text)),
            (Some(&challenge), Some("short")),
        ] {
            assert!(verify(challenge, verifier).is_err(), "{verifier:?}");
        }
        for (text, method) in [
            (text, None),
            (text, Some("plain")),
            (text, Some("s256")),
            (&text[1..], Some("S256")),
            (&"a".repeat(129), Some("S256")),
            (&"+".repeat(43), Some("S256")),
        ] {
            assert!(Challenge::parse(text, method).is_err(), "{text} {method:?}");
        }
    }
}
