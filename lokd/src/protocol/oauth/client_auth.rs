//! How a client proves itself (RFC 6749 2.3, RFC 7523 3).

use super::error::{Code, Error};
use super::params::{self, Params};
use crate::protocol::Millis;
use crate::protocol::jose::verify::{Expect, JwtError, VerifyingKey, verify};
use base64::{Engine, engine::general_purpose::STANDARD};
use lok_common::Secret;
use lok_common::admin::app::AuthMethod;
use serde_json::Value;
use subtle::ConstantTimeEq;

/// The one type of assertion (RFC 7523 2.2).
pub const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// The algorithms that an assertion may be signed with.
pub const ASSERTION_ALGS: &[&str] = &["RS256", "PS256", "ES256", "EdDSA"];
/// How far ahead an assertion may expire, in milliseconds.
const MAX_AHEAD: Millis = 300_000;
const LEEWAY: Millis = 10_000;

/// What a client presented.
#[derive(Debug)]
pub enum Credentials {
    /// Its name only: a public client.
    None {
        /// Who it says it is.
        client_id: String,
    },
    /// A secret in the Authorization header.
    Basic {
        /// Who it says it is.
        client_id: String,
        /// The secret.
        secret: Secret,
        /// Whether the form has the same secret once more, as Fakts v1 clients send it.
        repeated: bool,
    },
    /// A secret in the form.
    Post {
        /// Who it says it is.
        client_id: String,
        /// The secret.
        secret: Secret,
    },
    /// A signed assertion.
    Assertion {
        /// Who it says it is, unverified until [`check_assertion`].
        client_id: String,
        /// The JWT.
        assertion: Secret,
    },
}

impl Credentials {
    /// Who the client says it is.
    #[must_use]
    pub fn client_id(&self) -> &str {
        match self {
            Self::None { client_id }
            | Self::Basic { client_id, .. }
            | Self::Post { client_id, .. }
            | Self::Assertion { client_id, .. } => client_id,
        }
    }

    /// The method that was used; another than the registered one is refused (RFC 9700 2.5).
    #[must_use]
    pub fn method(&self) -> AuthMethod {
        match self {
            Self::None { .. } => AuthMethod::None,
            Self::Basic { .. } => AuthMethod::ClientSecretBasic,
            Self::Post { .. } => AuthMethod::ClientSecretPost,
            Self::Assertion { .. } => AuthMethod::PrivateKeyJwt,
        }
    }
}

/// Finds the credentials in the Authorization header and the form.
///
/// # Errors
/// `invalid_request`: two methods at once, or doubled parameters; `invalid_client`: none, or a header that is broken.
pub fn extract(authorization: Option<&str>, form: &Params) -> Result<Credentials, Error> {
    let id = form.one("client_id")?;
    let secret = form.one("client_secret")?;
    let assertion = form.one("client_assertion")?;
    if assertion.is_some() && (authorization.is_some() || secret.is_some()) {
        return Err(two_ways());
    }
    if form.has("client_assertion_type") != assertion.is_some() {
        return Err(Error::request(
            "client_assertion and client_assertion_type belong together",
        ));
    }
    if let Some(header) = authorization {
        let (client_id, secret) = basic(header)?;
        if id.is_some_and(|id| id != client_id) {
            return Err(Error::request(
                "client_id differs from the Authorization header",
            ));
        }
        let repeated = form.one("client_secret")?;
        if repeated
            .is_some_and(|again| !bool::from(again.as_bytes().ct_eq(secret.expose().as_bytes())))
        {
            return Err(two_ways());
        }
        return Ok(Credentials::Basic {
            client_id,
            secret,
            repeated: repeated.is_some(),
        });
    }
    if let Some(assertion) = assertion {
        if form.one("client_assertion_type")? != Some(ASSERTION_TYPE) {
            return Err(Error::request("client_assertion_type is not known"));
        }
        let subject = subject(assertion).ok_or_else(Error::client)?;
        if id.is_some_and(|id| id != subject) {
            return Err(Error::request("client_id differs from the assertion"));
        }
        return Ok(Credentials::Assertion {
            client_id: subject,
            assertion: Secret::new(assertion.to_owned()),
        });
    }
    let client_id = id.ok_or_else(Error::client)?.to_owned();
    Ok(match secret {
        Some(secret) => Credentials::Post {
            client_id,
            secret: Secret::new(secret.to_owned()),
        },
        None => Credentials::None { client_id },
    })
}

/// The refusal of a client that proves itself in more than one way (RFC 6749 2.3).
#[must_use]
pub fn two_ways() -> Error {
    Error::request("the client proves itself in two ways at once")
}

/// Name and secret, each form-encoded, in Base64 (RFC 6749 2.3.1).
fn basic(header: &str) -> Result<(String, Secret), Error> {
    let (scheme, text) = header.split_once(' ').ok_or_else(Error::client)?;
    if !scheme.eq_ignore_ascii_case("basic") || text.len() > 4_096 {
        return Err(Error::client());
    }
    let bytes = zeroize::Zeroizing::new(STANDARD.decode(text.trim()).map_err(|_| Error::client())?);
    let colon = bytes
        .iter()
        .position(|b| *b == b':')
        .ok_or_else(Error::client)?;
    let id = params::decode(&bytes[..colon]).map_err(|_| Error::client())?;
    let secret = params::decode(&bytes[colon + 1..]).map_err(|_| Error::client())?;
    if id.is_empty() || id.len() > 256 {
        return Err(Error::client());
    }
    Ok((id, Secret::new(secret)))
}

/// The `sub` of an assertion that nobody verified yet.
fn subject(assertion: &str) -> Option<String> {
    use crate::protocol::jose::{strict::Object, verify::MAX_TOKEN};
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    if assertion.len() > MAX_TOKEN {
        return None;
    }
    let claims = URL_SAFE_NO_PAD.decode(assertion.split('.').nth(1)?).ok()?;
    let Object(claims) = serde_json::from_slice(&claims).ok()?;
    Some(claims.get("sub")?.as_str()?.to_owned())
}

/// An assertion that is good, if nobody has shown it before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assertion {
    /// Its id, to be stored once until `until`; a second time is a replay.
    pub jti: String,
    /// Until when the id must be remembered: the expiry and the leeway.
    pub until: Millis,
}

/// Checks an assertion (RFC 7523 3): `iss` = `sub` = client, `aud` one of ours, short-lived, named.
///
/// `audiences` are the issuer and the token endpoint.
///
/// # Errors
/// `invalid_client`, which says nothing more; the reason is for the log.
pub fn check_assertion(
    assertion: &str,
    client_id: &str,
    keys: &[VerifyingKey],
    audiences: &[&str],
    now: Millis,
) -> Result<Assertion, (Error, JwtError)> {
    let refuse = |why| {
        (
            Error::new(Code::InvalidClient, "client authentication failed"),
            why,
        )
    };
    let expect = Expect {
        typ: &["JWT", "client-authentication+jwt"],
        algs: ASSERTION_ALGS,
        issuer: Some(client_id),
        audience: audiences,
        now,
        leeway: LEEWAY,
    };
    let claims = verify(assertion, keys, &expect).map_err(refuse)?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let expires = claims
        .get("exp")
        .and_then(Value::as_i64)
        .map(|seconds| seconds.saturating_mul(1_000))
        .filter(|at| *at <= now.saturating_add(MAX_AHEAD).saturating_add(LEEWAY));
    match (text("sub"), text("jti"), expires) {
        (Some(sub), Some(jti), Some(expires))
            if sub == client_id && (1..=256).contains(&jti.len()) =>
        {
            Ok(Assertion {
                jti: jti.to_owned(),
                until: expires.saturating_add(LEEWAY),
            })
        }
        _ => Err(refuse(JwtError::Claims)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::signer::{SigningKey, TYP_ACCESS, TYP_ID};
    use lok_common::admin::app::Alg;
    use serde_json::json;

    fn find(authorization: Option<&str>, form: &str) -> Result<Credentials, Code> {
        let form = Params::from_form(form.as_bytes()).expect("params");
        extract(authorization, &form).map_err(|error| error.code)
    }

    #[test]
    fn basic_is_form_encoded_inside() {
        let header = |text: &str| format!("Basic {}", STANDARD.encode(text));
        let Ok(Credentials::Basic {
            client_id,
            secret,
            repeated: false,
        }) = find(Some(&header("a%3Ab:s+%25:x")), "")
        else {
            panic!()
        };
        assert_eq!((client_id.as_str(), secret.expose()), ("a:b", "s %:x"));
        for bad in [
            "Basic",
            "Basic !",
            "Bearer x",
            &header("nocolon"),
            &header(":x"),
            &header("a:%zz"),
        ] {
            assert_eq!(
                find(Some(bad), "").err(),
                Some(Code::InvalidClient),
                "{bad}"
            );
        }
        assert_eq!(
            find(Some(&header("a:b")), "client_secret=c").err(),
            Some(Code::InvalidRequest)
        );
        // Which client may say it twice is for the service to know.
        assert!(matches!(
            find(Some(&header("a:b")), "client_secret=b"),
            Ok(Credentials::Basic { repeated: true, .. })
        ));
        assert_eq!(
            find(Some(&header("a:b")), "client_id=c").err(),
            Some(Code::InvalidRequest)
        );
        assert!(find(Some(&header("a:b")), "client_id=a").is_ok());
    }

    #[test]
    fn the_form_carries_one_method() {
        assert_eq!(
            find(None, "client_id=a").expect("found").method(),
            AuthMethod::None
        );
        assert_eq!(
            find(None, "client_id=a&client_secret=s")
                .expect("found")
                .method(),
            AuthMethod::ClientSecretPost
        );
        for (form, code) in [
            ("", Code::InvalidClient),
            ("client_secret=s", Code::InvalidClient),
            ("client_id=a&client_id=a", Code::InvalidRequest),
            (
                "client_id=a&client_secret=s&client_assertion=x",
                Code::InvalidRequest,
            ),
            ("client_id=a&client_assertion=x", Code::InvalidRequest),
            (
                "client_id=a&client_assertion=x&client_assertion_type=y",
                Code::InvalidRequest,
            ),
        ] {
            assert_eq!(find(None, form).err(), Some(code), "{form}");
        }
    }

    #[test]
    fn assertions_are_short_lived_and_named() {
        let (key, _) = SigningKey::generate(Alg::ES256, 0).expect("a key");
        let keys = [VerifyingKey::from_jwk(key.public_jwk()).expect("public")];
        let good = json!({"iss": "app", "sub": "app", "aud": "https://id.example/token", "exp": 1_300, "jti": "1"});
        let check = |claims: &Value, typ: &str| {
            let token = key.sign(typ, claims).expect("signed");
            check_assertion(
                &token,
                "app",
                &keys,
                &["https://id.example", "https://id.example/token"],
                1_000_000,
            )
        };
        assert_eq!(
            check(&good, TYP_ID),
            Ok(Assertion {
                jti: "1".into(),
                until: 1_310_000
            })
        );
        assert!(check(&good, TYP_ACCESS).is_err());
        for (name, value) in [
            ("iss", json!("x")),
            ("sub", json!("x")),
            ("aud", json!("x")),
            ("exp", json!(1_311)),
            ("exp", json!(900)),
            ("jti", json!("")),
            ("jti", json!(null)),
            ("exp", json!(null)),
        ] {
            let mut claims = good.clone();
            claims[name] = value;
            assert!(check(&claims, TYP_ID).is_err(), "{name}");
        }
        let token = key.sign(TYP_ID, &good).expect("signed");
        let form = format!(
            "client_assertion={token}&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
        );
        assert_eq!(find(None, &form).expect("found").client_id(), "app");
    }
}
