//! Strict verification of signed JWTs (RFC 7515, RFC 7519, RFC 8725).

use super::jwk::{JwkError, PublicKey};
use super::strict::Object;
use crate::protocol::Millis;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde_json::{Map, Value};

/// Longer tokens are refused before anything is decoded.
pub const MAX_TOKEN: usize = 16 * 1_024;

/// A public key with the name and the algorithm that a token must have to be checked with it.
#[derive(Clone, Debug)]
pub struct VerifyingKey {
    kid: Option<String>,
    alg: Option<String>,
    public: PublicKey,
    decoding: DecodingKey,
}

impl VerifyingKey {
    /// Reads a JWK (RFC 7517); `kid` and `alg` are kept if they are there.
    ///
    /// # Errors
    /// [`JwkError`]; also if the key is marked for encryption, or for an algorithm that it cannot do.
    pub fn from_jwk(jwk: &Value) -> Result<Self, JwkError> {
        let public = PublicKey::from_jwk(jwk)?;
        let text = |name: &str| match jwk.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(JwkError::Malformed),
        };
        let (kid, alg, usage) = (text("kid")?, text("alg")?, text("use")?);
        let fits = alg
            .as_deref()
            .is_none_or(|alg| public.algs().contains(&alg));
        if !fits || usage.is_some_and(|usage| usage != "sig") {
            return Err(JwkError::Malformed);
        }
        let decoding = match &public {
            PublicKey::Rsa { n, e } => DecodingKey::from_rsa_raw_components(n, e),
            PublicKey::P256(point) => DecodingKey::from_ec_der(point),
            PublicKey::Ed25519(point) => DecodingKey::from_ed_der(point),
        };
        Ok(Self {
            kid,
            alg,
            public,
            decoding,
        })
    }

    /// The key's name, if it has one.
    #[must_use]
    pub fn kid(&self) -> Option<&str> {
        self.kid.as_deref()
    }

    fn does(&self, alg: &str) -> bool {
        match &self.alg {
            Some(own) => own == alg,
            None => self.public.algs().contains(&alg),
        }
    }
}

/// What a token must be.
#[derive(Clone, Copy, Debug)]
pub struct Expect<'a> {
    /// The kinds of token that are accepted (`typ`, case-insensitive, without `application/`); a missing `typ` is `JWT`.
    pub typ: &'a [&'a str],
    /// The algorithms that are accepted.
    pub algs: &'a [&'a str],
    /// The issuer, if it is known beforehand.
    pub issuer: Option<&'a str>,
    /// Audiences one of which it must name; none: not looked at.
    pub audience: &'a [&'a str],
    /// Now.
    pub now: Millis,
    /// How far clocks may differ, in milliseconds. [`Millis::MAX`]: times are not looked at, for `id_token_hint`.
    pub leeway: Millis,
}

/// Why a token is refused. For the log: the outside learns only that it is invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JwtError {
    /// Too long, not three parts, not base64url, or not strict JSON.
    #[error("the token is malformed")]
    Malformed,
    /// Not a kind that is accepted here.
    #[error("the token has the wrong typ")]
    Type,
    /// Not an algorithm that is accepted, or not the key's own.
    #[error("the token has the wrong alg")]
    Algorithm,
    /// The header asks for what is never honoured: `crit`, `b64`, `jwk`, `jku`, `x5u`, `x5c`, `zip`, `enc`, `cty`.
    #[error("the token's header has a member that is not honoured")]
    Header,
    /// No key of that name.
    #[error("the token names no known key")]
    UnknownKey,
    /// The signature is not the key's.
    #[error("the token's signature is wrong")]
    Signature,
    /// Its time is over.
    #[error("the token has expired")]
    Expired,
    /// Its time has not come.
    #[error("the token is not valid yet")]
    NotYet,
    /// Another issuer.
    #[error("the token has another issuer")]
    Issuer,
    /// For somebody else.
    #[error("the token has another audience")]
    Audience,
    /// A registered claim has the wrong type, or `exp` is missing.
    #[error("a claim of the token is missing or has the wrong type")]
    Claims,
}

/// The `kid` of a token, unverified, to look its key up.
#[must_use]
pub fn kid_of(token: &str) -> Option<String> {
    let (header, _) = header(token).ok()?;
    header.get("kid")?.as_str().map(str::to_owned)
}

/// Verifies a compact JWT and answers its claims.
///
/// A token with a `kid` is checked with the key of that name only; one without, if exactly one key does its algorithm.
///
/// # Errors
/// [`JwtError`].
pub fn verify(
    token: &str,
    keys: &[VerifyingKey],
    expect: &Expect<'_>,
) -> Result<Map<String, Value>, JwtError> {
    let (header, alg) = header(token)?;
    if !expect.algs.contains(&alg.as_str()) {
        return Err(JwtError::Algorithm);
    }
    let typ = match header.get("typ") {
        None => "JWT",
        Some(Value::String(typ)) => typ.strip_prefix("application/").unwrap_or(typ),
        Some(_) => return Err(JwtError::Type),
    };
    if !expect.typ.iter().any(|each| each.eq_ignore_ascii_case(typ)) {
        return Err(JwtError::Type);
    }
    let key = match header.get("kid") {
        Some(Value::String(kid)) => keys
            .iter()
            .find(|key| key.kid.as_ref() == Some(kid))
            .ok_or(JwtError::UnknownKey)?,
        Some(_) => return Err(JwtError::UnknownKey),
        None => {
            let mut fitting = keys.iter().filter(|key| key.does(&alg));
            match (fitting.next(), fitting.next()) {
                (Some(only), None) => only,
                _ => return Err(JwtError::UnknownKey),
            }
        }
    };
    if !key.does(&alg) {
        return Err(JwtError::Algorithm);
    }
    let algorithm: Algorithm = alg.parse().map_err(|_| JwtError::Algorithm)?;
    let mut validation = Validation::new(algorithm);
    // Claims are checked below: with the time that is handed in, and by type.
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;
    let Object(claims) = jsonwebtoken::decode::<Object>(token, &key.decoding, &validation)
        .map_err(|error| match error.kind() {
            jsonwebtoken::errors::ErrorKind::InvalidSignature => JwtError::Signature,
            jsonwebtoken::errors::ErrorKind::InvalidAlgorithm => JwtError::Algorithm,
            _ => JwtError::Malformed,
        })?
        .claims;
    check(&claims, expect)?;
    Ok(claims)
}

fn header(token: &str) -> Result<(Map<String, Value>, String), JwtError> {
    if token.len() > MAX_TOKEN || token.bytes().filter(|b| *b == b'.').count() != 2 {
        return Err(JwtError::Malformed);
    }
    let (first, _) = token.split_once('.').ok_or(JwtError::Malformed)?;
    let json = URL_SAFE_NO_PAD
        .decode(first)
        .map_err(|_| JwtError::Malformed)?;
    let Object(header) = serde_json::from_slice(&json).map_err(|_| JwtError::Malformed)?;
    if [
        "crit", "b64", "jwk", "jku", "x5u", "x5c", "zip", "enc", "cty",
    ]
    .iter()
    .any(|name| header.contains_key(*name))
    {
        return Err(JwtError::Header);
    }
    let alg = header
        .get("alg")
        .and_then(Value::as_str)
        .ok_or(JwtError::Algorithm)?
        .to_owned();
    Ok((header, alg))
}

fn check(claims: &Map<String, Value>, expect: &Expect<'_>) -> Result<(), JwtError> {
    let moment = |name: &str| match claims.get(name) {
        None => Ok(None),
        // An integer, written as one: 1e3 and 1000.0 are not.
        Some(value) => value
            .as_i64()
            .filter(|seconds| *seconds >= 0)
            .map(|seconds| Some(seconds.saturating_mul(1_000)))
            .ok_or(JwtError::Claims),
    };
    let (exp, nbf, iat) = (moment("exp")?, moment("nbf")?, moment("iat")?);
    if exp.ok_or(JwtError::Claims)?.saturating_add(expect.leeway) <= expect.now {
        return Err(JwtError::Expired);
    }
    let latest = expect.now.saturating_add(expect.leeway);
    if nbf.max(iat).is_some_and(|moment| moment > latest) {
        return Err(JwtError::NotYet);
    }
    let text = |name: &str| match claims.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.as_str())),
        Some(_) => Err(JwtError::Claims),
    };
    for name in ["sub", "jti"] {
        text(name)?;
    }
    if expect.issuer.is_some() && text("iss")? != expect.issuer {
        return Err(JwtError::Issuer);
    }
    let named = match claims.get("aud") {
        None => false,
        Some(Value::String(one)) => expect.audience.contains(&one.as_str()),
        Some(Value::Array(list)) => {
            let mut named = false;
            for each in list {
                named |= expect
                    .audience
                    .contains(&each.as_str().ok_or(JwtError::Claims)?);
            }
            named
        }
        Some(_) => return Err(JwtError::Claims),
    };
    if !expect.audience.is_empty() && !named {
        return Err(JwtError::Audience);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::signer::{SigningKey, TYP_ACCESS};
    use lok_common::admin::app::Alg;
    use serde_json::json;

    const EXPECT: Expect<'static> = Expect {
        typ: &["at+jwt"],
        algs: &["RS256", "PS256", "ES256"],
        issuer: Some("https://id.example"),
        audience: &["a", "b"],
        now: 1_000_000,
        leeway: 0,
    };

    fn key() -> (SigningKey, Vec<VerifyingKey>) {
        let (key, _) = SigningKey::generate(Alg::ES256, 0).expect("a key");
        let public = VerifyingKey::from_jwk(key.public_jwk()).expect("public");
        (key, vec![public])
    }

    fn good() -> Value {
        json!({ "iss": "https://id.example", "aud": ["x", "a"], "exp": 1_001, "iat": 1_000 })
    }

    fn encode(header: &str, claims: &str, signature: &[u8]) -> String {
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        format!(
            "{}.{}.{}",
            text(header.as_bytes()),
            text(claims.as_bytes()),
            text(signature)
        )
    }

    #[test]
    fn claims_are_checked_by_type_and_value() {
        let (key, keys) = key();
        let with = |name: &str, value: Value| {
            let mut claims = good();
            claims[name] = value;
            let token = key.sign(TYP_ACCESS, &claims).expect("signed");
            verify(&token, &keys, &EXPECT).err()
        };
        assert_eq!(with("x", json!(1)), None);
        assert_eq!(with("aud", json!("b")), None);
        for (name, value, error) in [
            ("exp", json!(1_000), JwtError::Expired),
            ("exp", json!(1_001.5), JwtError::Claims),
            ("exp", json!("1001"), JwtError::Claims),
            ("exp", json!(null), JwtError::Claims),
            ("exp", json!(-1), JwtError::Claims),
            ("exp", json!(1e300), JwtError::Claims),
            ("nbf", json!(1_001), JwtError::NotYet),
            ("iat", json!(1_001), JwtError::NotYet),
            ("iss", json!("https://id.example/"), JwtError::Issuer),
            ("iss", json!(["https://id.example"]), JwtError::Claims),
            ("aud", json!("c"), JwtError::Audience),
            ("aud", json!([]), JwtError::Audience),
            ("aud", json!(["a", 1]), JwtError::Claims),
            ("aud", json!({"a": 1}), JwtError::Claims),
            ("sub", json!(1), JwtError::Claims),
            ("jti", json!([]), JwtError::Claims),
        ] {
            assert_eq!(with(name, value.clone()), Some(error), "{name} {value}");
        }
    }

    #[test]
    fn confusing_tokens_are_refused() {
        let (key, keys) = key();
        let (claims, kid) = (good().to_string(), key.kid());
        let header =
            |extra: &str| format!(r#"{{"alg":"ES256","typ":"at+jwt","kid":"{kid}"{extra}}}"#);
        for (header, error) in [
            (
                r#"{"alg":"none","typ":"at+jwt"}"#.to_owned(),
                JwtError::Algorithm,
            ),
            (
                r#"{"alg":"nOnE","typ":"at+jwt"}"#.into(),
                JwtError::Algorithm,
            ),
            (
                r#"{"alg":"HS256","typ":"at+jwt"}"#.into(),
                JwtError::Algorithm,
            ),
            (
                r#"{"alg":["ES256"],"typ":"at+jwt"}"#.into(),
                JwtError::Algorithm,
            ),
            (r#"{"typ":"at+jwt"}"#.into(), JwtError::Algorithm),
            (
                format!(r#"{{"alg":"RS256","typ":"at+jwt","kid":"{kid}"}}"#),
                JwtError::Algorithm,
            ),
            (
                r#"{"alg":"ES256","typ":"at+jwt","kid":"../../etc/passwd"}"#.into(),
                JwtError::UnknownKey,
            ),
            (
                r#"{"alg":"ES256","typ":"at+jwt","kid":["a"]}"#.into(),
                JwtError::UnknownKey,
            ),
            (r#"{"alg":"ES256","typ":"JWT"}"#.into(), JwtError::Type),
            (r#"{"alg":"ES256"}"#.into(), JwtError::Type),
            (r#"{"alg":"ES256","typ":1}"#.into(), JwtError::Type),
            (
                r#"{"alg":"ES256","alg":"ES256"}"#.into(),
                JwtError::Malformed,
            ),
            (header(r#","crit":["b64"]"#), JwtError::Header),
            (header(r#","b64":false"#), JwtError::Header),
            (header(r#","jwk":{}"#), JwtError::Header),
            (header(r#","cty":"JWT""#), JwtError::Header),
            ("[]".into(), JwtError::Malformed),
            ("{".into(), JwtError::Malformed),
            (header(""), JwtError::Signature),
        ] {
            let token = encode(&header, &claims, &[0; 64]);
            assert_eq!(
                verify(&token, &keys, &EXPECT).err(),
                Some(error),
                "{header}"
            );
        }
        for signature in [&[][..], &[0; 63], &[0; 65], &[0x30; 70]] {
            let token = encode(&header(""), &claims, signature);
            assert!(verify(&token, &keys, &EXPECT).is_err());
        }
        let token = key.sign(TYP_ACCESS, &good()).expect("signed");
        assert!(verify(&token, &keys, &EXPECT).is_ok());
        for token in [
            format!("{token}.x"),
            format!("{token}="),
            format!("{token} "),
            format!(".{token}"),
            token.replacen('.', "", 1),
            "x".repeat(100 * 1_024),
            String::new(),
        ] {
            assert_eq!(
                verify(&token, &keys, &EXPECT).err(),
                Some(JwtError::Malformed)
            );
        }
        assert_eq!(kid_of(&token).as_deref(), Some(kid));
    }

    #[test]
    fn without_a_kid_only_a_single_key_will_do() {
        let (key, keys) = key();
        let mut jwk = key.public_jwk().clone();
        jwk.as_object_mut().expect("an object").remove("kid");
        let nameless = VerifyingKey::from_jwk(&jwk).expect("public");
        // The token names a key, so a key without a name never fits it.
        let token = key.sign(TYP_ACCESS, &good()).expect("signed");
        assert_eq!(
            verify(&token, &[nameless], &EXPECT).err(),
            Some(JwtError::UnknownKey)
        );
        assert_eq!(
            verify(&token, &[], &EXPECT).err(),
            Some(JwtError::UnknownKey)
        );
        assert_eq!(keys[0].kid(), Some(key.kid()));
    }
}
