//! What a provider that people sign in with says of itself (OpenID Connect Discovery 3), of a sign-in (Core 3.1.3.7),
//! and of a person (Core 5.1). None of it is believed before it is checked.

use crate::protocol::Millis;
use crate::protocol::jose::strict;
use crate::protocol::jose::verify::{Expect, JwtError, VerifyingKey, verify};
use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use url::Url;

/// The algorithms that ID tokens may be signed with: those with a public key, and never `none`.
pub const ALGS: &[&str] = &["RS256", "PS256", "ES256", "EdDSA"];
/// How far the clocks of two servers may be apart.
pub const SKEW: Millis = 60_000;
/// Levels of nesting that are read of a provider's documents.
const DEPTH: u8 = 16;
/// The longest subject (Core 2).
const MAX_SUBJECT: usize = 255;

/// What is wrong with what a provider says. For operators; people are told only that it did not work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// It is no JSON object.
    #[error("it is no JSON object")]
    NoObject,
    /// A member is missing, or of another type.
    #[error("{0} is missing or is not what it has to be")]
    Member(&'static str),
    /// The document names another issuer.
    #[error("it says that its issuer is {0:?}")]
    Issuer(String),
    /// The ID token is not good.
    #[error("the ID token: {0}")]
    Token(#[from] JwtError),
    /// A claim of the ID token is not what it has to be.
    #[error("the ID token: {0} is not what it has to be")]
    Claim(&'static str),
    /// `UserInfo` is of somebody else.
    #[error("userinfo is about somebody else than the ID token")]
    OtherPerson,
}

/// What a provider says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// Where people are sent.
    pub authorization_endpoint: Url,
    /// Where codes are redeemed.
    pub token_endpoint: Url,
    /// Where its keys are.
    pub jwks_uri: Url,
    /// Where it tells more of people.
    pub userinfo_endpoint: Option<Url>,
    /// It takes the client's secret in the form, and not by Basic.
    pub secret_in_form: bool,
    /// It promises to name itself in what people come back with (RFC 9207).
    pub names_itself: bool,
    /// It says that it knows PKCE with S256 (RFC 8414 2).
    pub knows_pkce: bool,
}

impl Metadata {
    /// Reads the discovery document of an issuer, which it must name by just these letters.
    ///
    /// # Errors
    /// [`Flaw`].
    pub fn parse(bytes: &[u8], issuer: &str) -> Result<Self, Flaw> {
        let document = object(bytes)?;
        match document.get("issuer").and_then(Value::as_str) {
            Some(given) if given == issuer => {}
            Some(other) => return Err(Flaw::Issuer(other.chars().take(200).collect())),
            None => return Err(Flaw::Member("issuer")),
        }
        // Whoever is asked over TLS sends nobody anywhere in the clear.
        let clear = issuer.starts_with("http://");
        let url = |name: &'static str| {
            let text = document.get(name).and_then(Value::as_str);
            text.and_then(|text| Url::parse(text).ok())
                .filter(|url| url.scheme() == "https" || (clear && url.scheme() == "http"))
                .filter(|url| url.has_host() && url.fragment().is_none())
                .ok_or(Flaw::Member(name))
        };
        let lists = |name: &str, word: &str| {
            let list = document.get(name).and_then(Value::as_array);
            list.map(|list| list.iter().any(|each| each == word))
        };
        let methods = "token_endpoint_auth_methods_supported";
        Ok(Self {
            authorization_endpoint: url("authorization_endpoint")?,
            token_endpoint: url("token_endpoint")?,
            jwks_uri: url("jwks_uri")?,
            userinfo_endpoint: match document.get("userinfo_endpoint") {
                None | Some(Value::Null) => None,
                Some(_) => Some(url("userinfo_endpoint")?),
            },
            secret_in_form: lists(methods, "client_secret_basic") == Some(false)
                && lists(methods, "client_secret_post") == Some(true),
            names_itself: document.get("authorization_response_iss_parameter_supported")
                == Some(&Value::Bool(true)),
            knows_pkce: lists("code_challenge_methods_supported", "S256") == Some(true),
        })
    }
}

/// The keys of a JWK set that can verify something here; others are passed over (RFC 7517 5).
///
/// # Errors
/// [`Flaw`].
pub fn keys(bytes: &[u8]) -> Result<Vec<VerifyingKey>, Flaw> {
    let document = object(bytes)?;
    let list = document.get("keys").and_then(Value::as_array);
    let list = list.ok_or(Flaw::Member("keys"))?;
    Ok(list
        .iter()
        .filter_map(|jwk| VerifyingKey::from_jwk(jwk).ok())
        .collect())
}

/// What an ID token must be.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The provider.
    pub issuer: &'a str,
    /// What lok is registered as.
    pub client_id: &'a str,
    /// What was asked with.
    pub nonce: &'a str,
    /// The access token beside it.
    pub access_token: Option<&'a str>,
    /// Now.
    pub now: Millis,
}

/// Verifies an ID token and answers its claims (Core 3.1.3.7).
///
/// # Errors
/// [`Flaw`].
pub fn id_token(
    token: &str,
    keys: &[VerifyingKey],
    expected: &Expected<'_>,
) -> Result<Map<String, Value>, Flaw> {
    let claims = verify(
        token,
        keys,
        &Expect {
            typ: &["JWT"],
            algs: ALGS,
            issuer: Some(expected.issuer),
            audience: &[expected.client_id],
            now: expected.now,
            leeway: SKEW,
        },
    )?;
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    if !claims.contains_key("iat") {
        return Err(Flaw::Claim("iat"));
    }
    if text("nonce") != Some(expected.nonce) {
        return Err(Flaw::Claim("nonce"));
    }
    let several = claims
        .get("aud")
        .and_then(Value::as_array)
        .is_some_and(|list| list.len() > 1);
    let azp = claims.get("azp");
    if azp.map_or(several, |azp| azp.as_str() != Some(expected.client_id)) {
        return Err(Flaw::Claim("azp"));
    }
    if let Some(hash) = claims.get("at_hash") {
        let fits = expected
            .access_token
            .is_some_and(|token| hash.as_str().is_some_and(|hash| is_hash_of(hash, token)));
        if !fits {
            return Err(Flaw::Claim("at_hash"));
        }
    }
    if !text("sub").is_some_and(is_subject) {
        return Err(Flaw::Claim("sub"));
    }
    Ok(claims)
}

/// Whether an `at_hash` is of an access token: half of its SHA-256, or of its SHA-512 beside an Ed25519 signature.
fn is_hash_of(hash: &str, token: &str) -> bool {
    [&digest::SHA256, &digest::SHA512].iter().any(|algorithm| {
        let whole = digest::digest(algorithm, token.as_bytes());
        let half = &whole.as_ref()[..whole.as_ref().len() / 2];
        hash == URL_SAFE_NO_PAD.encode(half)
    })
}

fn is_subject(text: &str) -> bool {
    (1..=MAX_SUBJECT).contains(&text.len()) && !text.chars().any(char::is_control)
}

/// Adds what `UserInfo` says to what the ID token says, which stands where both speak (Core 5.3.2, 5.3.4).
///
/// # Errors
/// [`Flaw::OtherPerson`].
pub fn merge(claims: &mut Map<String, Value>, info: Map<String, Value>) -> Result<(), Flaw> {
    if info.get("sub") != claims.get("sub") {
        return Err(Flaw::OtherPerson);
    }
    // An address and whether it is verified belong together.
    let address = claims.contains_key("email");
    for (name, value) in info {
        if !(address && name == "email_verified") {
            claims.entry(name).or_insert(value);
        }
    }
    Ok(())
}

/// Reads an object of a provider.
///
/// # Errors
/// [`Flaw::NoObject`].
pub fn object(bytes: &[u8]) -> Result<Map<String, Value>, Flaw> {
    strict::object(bytes, DEPTH).map_err(|_| Flaw::NoObject)
}

/// Who somebody is at a provider, as far as lok keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// For good.
    pub subject: String,
    /// The name to sign in with there.
    pub username: Option<String>,
    /// The address.
    pub email: Option<String>,
    /// The provider says that the address is theirs.
    pub email_verified: bool,
    /// The whole name.
    pub name: Option<String>,
    /// A picture's URL.
    pub picture: Option<String>,
    /// When they signed in there, where the provider says so.
    #[serde(default)]
    pub signed_in_at: Option<Millis>,
}

impl Profile {
    /// Of claims (Core 5.1) whose `sub` was checked.
    ///
    /// # Errors
    /// [`Flaw::Claim`] without a `sub`.
    pub fn of_claims(claims: &Map<String, Value>) -> Result<Self, Flaw> {
        let text = |name: &str| claims.get(name).and_then(Value::as_str);
        let subject = text("sub").filter(|sub| is_subject(sub));
        // ORCID tells the parts of a name only.
        let parts = [text("given_name"), text("family_name")];
        let joined = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let email = line(text("email"), 254);
        Ok(Self {
            subject: subject.ok_or(Flaw::Claim("sub"))?.to_owned(),
            username: line(text("preferred_username"), 120),
            email_verified: email.is_some()
                && claims.get("email_verified") == Some(&Value::Bool(true)),
            email,
            name: line(text("name").or(Some(&joined)), 120),
            picture: picture(text("picture")),
            signed_in_at: None,
        })
    }

    /// Of Google's claims. An account there can have any address, verified once; Google answers for those of its own mail
    /// and of the domain that it hosts for the account (`hd`).
    ///
    /// # Errors
    /// As [`Profile::of_claims`].
    pub fn of_google(claims: &Map<String, Value>) -> Result<Self, Flaw> {
        let mut profile = Self::of_claims(claims)?;
        let hosted = claims.get("hd").and_then(Value::as_str);
        profile.email_verified = profile.domain().is_some_and(|domain| {
            matches!(domain.as_str(), "gmail.com" | "googlemail.com")
                || hosted.is_some_and(|hosted| hosted.to_lowercase() == domain)
        });
        Ok(profile)
    }

    /// Of GitHub's answers to `GET /user` and `GET /user/emails`.
    ///
    /// # Errors
    /// [`Flaw::Member`] without an `id`, which alone stays what it is.
    pub fn of_github(user: &Map<String, Value>, emails: &Value) -> Result<Self, Flaw> {
        let text = |name: &str| user.get(name).and_then(Value::as_str);
        let id = user.get("id").and_then(Value::as_u64);
        let address = emails.as_array().into_iter().flatten().find_map(|each| {
            let counts = each["primary"] == true && each["verified"] == true;
            line(each["email"].as_str().filter(|_| counts), 254)
        });
        Ok(Self {
            subject: id.ok_or(Flaw::Member("id"))?.to_string(),
            username: line(text("login"), 120),
            email_verified: address.is_some(),
            email: address,
            name: line(text("name"), 120),
            picture: picture(text("avatar_url")),
            signed_in_at: None,
        })
    }

    /// The domain of the address, if the provider says that it is theirs; in lower case.
    #[must_use]
    pub fn domain(&self) -> Option<String> {
        let email = self.email.as_deref().filter(|_| self.email_verified)?;
        let (_, domain) = email.rsplit_once('@')?;
        Some(domain.to_lowercase())
    }
}

/// One line of a bounded length, or nothing.
fn line(text: Option<&str>, most: usize) -> Option<String> {
    let text = text?.trim();
    let fits = (1..=most).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
}

fn picture(text: Option<&str>) -> Option<String> {
    let url = Url::parse(text?).ok()?;
    let fits = url.scheme() == "https" && url.username().is_empty() && url.as_str().len() <= 1_000;
    fits.then(|| url.into())
}

/// Whether a text has the form of an ORCID iD, with its checksum (ISO 7064 MOD 11-2).
#[must_use]
pub fn is_orcid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    if groups.len() != 4 || groups.iter().any(|group| group.len() != 4) {
        return false;
    }
    let digits = groups.concat();
    let (body, check) = digits.split_at(15);
    if !body.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    let sum = body
        .bytes()
        .fold(0u32, |sum, b| (sum + u32::from(b - b'0')) * 2);
    let expected = (12 - sum % 11) % 11;
    match expected {
        10 => check == "X",
        digit => check == digit.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::signer::SigningKey;
    use lok_common::admin::app::Alg;
    use serde_json::json;

    const ISSUER: &str = "https://idp.example";

    fn document(change: impl Fn(&mut Value)) -> Result<Metadata, Flaw> {
        let mut document = json!({
            "issuer": ISSUER,
            "authorization_endpoint": "https://idp.example/a",
            "token_endpoint": "https://idp.example/t",
            "jwks_uri": "https://keys.example/k",
        });
        change(&mut document);
        Metadata::parse(document.to_string().as_bytes(), ISSUER)
    }

    #[test]
    fn a_document_names_its_issuer_and_sends_nobody_into_the_clear() {
        let plain = document(|_| {}).expect("good");
        assert!(!plain.secret_in_form && !plain.names_itself && !plain.knows_pkce);
        assert_eq!(plain.userinfo_endpoint, None);
        for (name, value) in [
            ("issuer", json!("https://idp.example/")),
            ("issuer", json!("https://evil.example")),
            ("issuer", json!(null)),
            ("token_endpoint", json!("http://idp.example/t")),
            ("token_endpoint", json!("file:///t")),
            ("authorization_endpoint", json!("javascript:alert(1)")),
            ("authorization_endpoint", json!("https://idp.example/a#b")),
            ("jwks_uri", json!(["https://idp.example/k"])),
            ("userinfo_endpoint", json!(7)),
        ] {
            assert!(
                document(|document| document[name] = value.clone()).is_err(),
                "{name} {value}"
            );
        }
        let methods = |list: Value| {
            document(|document| document["token_endpoint_auth_methods_supported"] = list.clone())
                .expect("good")
                .secret_in_form
        };
        assert!(methods(json!(["client_secret_post"])));
        assert!(!methods(json!([
            "client_secret_post",
            "client_secret_basic"
        ])));
        assert!(!methods(json!(["private_key_jwt"])));
        for junk in ["", "[]", "{\"issuer\":1,\"issuer\":2}"] {
            assert_eq!(
                Metadata::parse(junk.as_bytes(), ISSUER),
                Err(Flaw::NoObject)
            );
        }
    }

    #[test]
    fn an_id_token_is_for_this_client_and_this_sign_in() {
        let (key, _) = SigningKey::generate(Alg::ES256, 0).expect("a key");
        let set = json!({ "keys": [{ "kty": "oct", "k": "x" }, key.public_jwk()] });
        let keys = keys(set.to_string().as_bytes()).expect("keys");
        assert_eq!(keys.len(), 1);
        let expected = Expected {
            issuer: ISSUER,
            client_id: "lok",
            nonce: "n",
            access_token: Some("token"),
            now: 1_000_000,
        };
        let with = |name: &str, value: Value| {
            let mut claims = json!({ "iss": ISSUER, "aud": "lok", "sub": "s", "exp": 1_001, "iat": 999, "nonce": "n" });
            match value {
                Value::Null => drop(claims.as_object_mut().expect("an object").remove(name)),
                value => claims[name] = value,
            }
            let token = key.sign("JWT", &claims).expect("signed");
            id_token(&token, &keys, &expected).err()
        };
        assert_eq!(with("x", json!(1)), None);
        assert_eq!(with("azp", json!("lok")), None);
        let half =
            URL_SAFE_NO_PAD.encode(&digest::digest(&digest::SHA256, b"token").as_ref()[..16]);
        assert_eq!(with("at_hash", json!(half)), None);
        for (name, value) in [
            ("iss", json!("https://idp.example/")),
            ("aud", json!("other")),
            ("aud", json!(["lok", "other"])),
            ("azp", json!("other")),
            ("exp", json!(900)),
            ("exp", json!(null)),
            ("iat", json!(null)),
            ("iat", json!(1_100)),
            ("nonce", json!(null)),
            ("nonce", json!("m")),
            ("at_hash", json!("x")),
            ("sub", json!("")),
            ("sub", json!(null)),
            ("sub", json!("s".repeat(256))),
        ] {
            assert!(with(name, value.clone()).is_some(), "{name} {value}");
        }
    }

    #[test]
    fn userinfo_adds_and_replaces_nothing() {
        let object = |value: Value| value.as_object().expect("an object").clone();
        let mut claims = object(json!({ "sub": "s", "email": "a@a.example" }));
        let info =
            json!({ "sub": "s", "email": "b@b.example", "email_verified": true, "name": "A" });
        assert_eq!(merge(&mut claims, object(info)), Ok(()));
        let profile = Profile::of_claims(&claims).expect("good");
        assert_eq!(profile.email.as_deref(), Some("a@a.example"));
        assert!(!profile.email_verified);
        assert_eq!(profile.domain(), None);
        assert_eq!(profile.name.as_deref(), Some("A"));
        for other in [json!({ "sub": "t" }), json!({ "name": "A" })] {
            assert_eq!(
                merge(&mut claims.clone(), object(other)),
                Err(Flaw::OtherPerson)
            );
        }
    }

    #[test]
    fn google_answers_for_its_own_addresses_and_those_that_it_hosts() {
        for (email, verified, hd, vouched) in [
            ("ada@gmail.com", true, None, true),
            ("ada@GoogleMail.com", true, None, true),
            ("ada@gmail.com", false, None, false),
            ("ada@lab.example", true, None, false),
            ("ada@lab.example", true, Some("lab.example"), true),
            ("ada@Lab.example", true, Some("LAB.example"), true),
            ("ada@lab.example", false, Some("lab.example"), false),
            ("ada@lab.example", true, Some("evil.example"), false),
        ] {
            let claims =
                json!({ "sub": "s", "email": email, "email_verified": verified, "hd": hd });
            let profile = Profile::of_google(claims.as_object().expect("an object")).expect("good");
            assert_eq!(profile.email_verified, vouched, "{email} {verified} {hd:?}");
            assert_eq!(profile.domain().is_some(), vouched);
            assert_eq!(profile.email.as_deref(), Some(email));
        }
    }

    #[test]
    fn what_github_says_is_read_by_id() {
        let user = json!({ "id": 7, "login": "octo", "name": null, "email": "public@x.example",
            "avatar_url": "http://a.example/" });
        let emails = json!([
            { "email": "new@x.example", "primary": false, "verified": true },
            { "email": "octo@X.example", "primary": true, "verified": true },
        ]);
        let user = user.as_object().expect("an object");
        let profile = Profile::of_github(user, &emails).expect("good");
        assert_eq!(profile.subject, "7");
        assert_eq!(profile.username.as_deref(), Some("octo"));
        assert_eq!(profile.domain().as_deref(), Some("x.example"));
        assert_eq!(profile.picture, None);
        let unverified = json!([{ "email": "octo@x.example", "primary": true, "verified": false }]);
        let profile = Profile::of_github(user, &unverified).expect("good");
        assert_eq!((profile.email, profile.email_verified), (None, false));
        for id in [json!("7"), json!(-7), json!(null), json!(7.5)] {
            let user = json!({ "id": id, "login": "octo" });
            assert!(
                Profile::of_github(user.as_object().expect("an object"), &Value::Null).is_err()
            );
        }
    }

    #[test]
    fn orcid_ids_have_a_checksum() {
        for good in [
            "0000-0002-1825-0097",
            "0000-0001-5109-3700",
            "0000-0002-1694-233X",
        ] {
            assert!(is_orcid(good), "{good}");
        }
        for bad in [
            "",
            "0000-0002-1825-0098",
            "0000-0002-1694-2339",
            "0000000218250097",
            "0000-0002-1825-009",
            "https://orcid.org/0000-0002-1825-0097",
            "é000-0002-1825-0097",
        ] {
            assert!(!is_orcid(bad), "{bad}");
        }
    }
}
