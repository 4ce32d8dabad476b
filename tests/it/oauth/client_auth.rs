//! How apps prove who they are.

use super::*;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use lok_tests::rp::random;
use reqwest::Response;
use std::time::{SystemTime, UNIX_EPOCH};

const ASSERTION: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// Asks for a token with just this header and form.
async fn ask(
    lokd: &Lokd,
    basic: Option<&str>,
    more: &[(&str, &str)],
) -> (u16, Value, Option<String>) {
    let mut form = vec![("grant_type", "client_credentials")];
    form.extend(more);
    let mut request = lokd.http().post(lokd.url("/token")).form(&form);
    if let Some(basic) = basic {
        let header = format!("Basic {}", BASE64_STANDARD.encode(basic));
        request = request.header("Authorization", header);
    }
    answer(request.send().await.unwrap()).await
}

async fn answer(response: Response) -> (u16, Value, Option<String>) {
    assert_eq!(response.headers()["cache-control"], "no-store");
    let challenge = response.headers().get("www-authenticate");
    let challenge = challenge.map(|value| value.to_str().unwrap().to_owned());
    (
        response.status().as_u16(),
        response.json().await.unwrap(),
        challenge,
    )
}

#[tokio::test]
async fn a_secret_comes_the_one_way_that_was_registered() {
    let lokd = Lokd::start().await;
    let basic = lokd.app("basic.app").kind("service").create().await;
    let secret = basic.client_secret.clone().unwrap();
    let post = lokd
        .app("post")
        .kind("service")
        .set("auth_method", json!("client_secret_post"));
    let post = post.create().await.client_secret.unwrap();
    let good = format!("basic.app:{secret}");
    assert_eq!(ask(&lokd, Some(&good), &[]).await.0, 200);
    // RFC 6749 2.3.1: both halves are form-encoded.
    let encoded: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
    assert_eq!(
        ask(&lokd, Some(&format!("basic%2Eapp:{encoded}")), &[])
            .await
            .0,
        200
    );
    assert_eq!(
        ask(&lokd, Some(&good), &[("client_id", "basic.app")])
            .await
            .0,
        200
    );
    let post_form = [("client_id", "post"), ("client_secret", post.as_str())];
    assert_eq!(ask(&lokd, None, &post_form).await.0, 200);

    let both = [
        ("client_id", "basic.app"),
        ("client_secret", secret.as_str()),
    ];
    let (status, body, _) = ask(&lokd, Some(&good), &both).await;
    assert_eq!((status, text(&body["error"])), (400, "invalid_request"));
    let (status, body, _) = ask(&lokd, Some(&good), &[("client_id", "post")]).await;
    assert_eq!((status, text(&body["error"])), (400, "invalid_request"));

    let wrong = secret.replace("lok_cs_", "lok_cs_x");
    type Attempt<'a> = (Option<String>, Vec<(&'a str, &'a str)>);
    let refused: [Attempt<'_>; 9] = [
        (None, both.to_vec()),
        (Some(format!("post:{post}")), vec![]),
        (Some(format!("basic.app:{wrong}")), vec![]),
        (Some("basic.app:".into()), vec![]),
        (Some("basic.app".into()), vec![]),
        (Some(format!("nobody:{secret}")), vec![]),
        (Some(format!("basic.app:{}", "%zz")), vec![]),
        (None, vec![("client_id", "basic.app")]),
        (None, vec![]),
    ];
    let mut told = Vec::new();
    for (basic, form) in refused {
        let (status, mut body, challenge) = ask(&lokd, basic.as_deref(), &form).await;
        assert_eq!(
            (status, text(&body["error"])),
            (401, "invalid_client"),
            "{form:?}"
        );
        let expected = basic
            .is_some()
            .then_some("Basic realm=\"lok\", charset=\"UTF-8\"");
        assert_eq!(challenge.as_deref(), expected, "{form:?}");
        body.as_object_mut().unwrap().remove("request_id");
        told.push(body);
    }
    // Nobody learns which clients there are.
    told.dedup();
    assert_eq!(told.len(), 1, "{told:?}");
}

#[tokio::test]
async fn a_rotated_secret_goes_on_for_its_overlap() {
    let lokd = Lokd::start().await;
    let app = lokd.app("worker").kind("service").create().await;
    let old = format!("worker:{}", app.client_secret.as_deref().unwrap());
    let rotate = async |overlap: u64| {
        let wish = json!({ "overlap": overlap });
        let change = lokd
            .admin("POST", "/v1/apps/worker/rotate-secret", wish)
            .await
            .ok();
        noticed(&lokd).await;
        format!("worker:{}", lokd.secret(text(&change["secret"])))
    };
    let new = rotate(3_600).await;
    for each in [&old, &new] {
        assert_eq!(ask(&lokd, Some(each), &[]).await.0, 200);
    }
    lokd.advance(seconds(3_601)).await;
    assert_eq!(ask(&lokd, Some(&old), &[]).await.0, 401);
    assert_eq!(ask(&lokd, Some(&new), &[]).await.0, 200);
    let newest = rotate(0).await;
    assert_eq!(ask(&lokd, Some(&new), &[]).await.0, 401);
    assert_eq!(ask(&lokd, Some(&newest), &[]).await.0, 200);
}

/// A client's own key.
struct Key(EcdsaKeyPair);

impl Key {
    fn new() -> Self {
        Self(EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap())
    }

    fn jwk(&self, kid: &str) -> Value {
        let point = self.0.public_key().as_ref();
        let part = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
        json!({ "kty": "EC", "crv": "P-256", "kid": kid, "alg": "ES256", "use": "sig",
            "x": part(&point[1..33]), "y": part(&point[33..65]) })
    }

    fn sign(&self, header: Value, claims: &Value) -> String {
        let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let input = format!("{}.{}", part(&header), part(claims));
        let random = aws_lc_rs::rand::SystemRandom::new();
        let signature = self.0.sign(&random, input.as_bytes()).unwrap();
        format!("{input}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
    }
}

fn with(mut object: Value, name: &str, value: Value) -> Value {
    object[name] = value;
    object
}

fn without(mut object: Value, name: &str) -> Value {
    object.as_object_mut().unwrap().remove(name);
    object
}

#[tokio::test]
async fn an_assertion_is_signed_short_lived_and_used_once() {
    let lokd = Lokd::start().await;
    let (key, other) = (Key::new(), Key::new());
    let app = lokd
        .app("signer")
        .kind("service")
        .set("auth_method", json!("private_key_jwt"))
        .set("jwks", json!({ "keys": [key.jwk("one")] }));
    assert_eq!(app.create().await.client_secret, None);
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let claims = || {
        json!({ "iss": "signer", "sub": "signer", "aud": lokd.issuer(), "jti": random(),
            "iat": now, "exp": now + 60 })
    };
    let header = || json!({ "alg": "ES256", "kid": "one", "typ": "JWT" });
    let send = async |assertion: &str| {
        let form = [
            ("client_assertion_type", ASSERTION),
            ("client_assertion", assertion),
        ];
        ask(&lokd, None, &form).await.0
    };
    let sign = |header: Value, claims: Value| key.sign(header, &claims);

    let good = sign(header(), claims());
    assert_eq!(send(&good).await, 200);
    assert_eq!(send(&good).await, 401, "a replay");
    let endpoint = with(claims(), "aud", json!(lokd.url("/token")));
    assert_eq!(send(&sign(header(), endpoint)).await, 200);
    let both = with(claims(), "aud", json!([lokd.issuer(), "else"]));
    assert_eq!(send(&sign(header(), both)).await, 200);
    assert_eq!(send(&sign(without(header(), "typ"), claims())).await, 200);

    let jwk = key.jwk("one");
    let secret = jsonwebtoken::EncodingKey::from_secret(jwk.to_string().as_bytes());
    let hmac = jsonwebtoken::Header {
        kid: Some("one".into()),
        ..Default::default()
    };
    let hmac = jsonwebtoken::encode(&hmac, &claims(), &secret).unwrap();
    let none = sign(with(header(), "alg", json!("none")), claims());
    let unsigned = format!("{}.", &none[..none.rfind('.').unwrap()]);
    let refused = [
        (
            "audience",
            sign(
                header(),
                with(claims(), "aud", json!("https://else.example")),
            ),
        ),
        ("no audience", sign(header(), without(claims(), "aud"))),
        (
            "issuer",
            sign(header(), with(claims(), "iss", json!("other"))),
        ),
        (
            "subject",
            sign(header(), with(claims(), "sub", json!("other"))),
        ),
        ("no subject", sign(header(), without(claims(), "sub"))),
        ("no jti", sign(header(), without(claims(), "jti"))),
        (
            "expired",
            sign(header(), with(claims(), "exp", json!(now - 300))),
        ),
        (
            "too long",
            sign(header(), with(claims(), "exp", json!(now + 3_600))),
        ),
        ("no end", sign(header(), without(claims(), "exp"))),
        (
            "text as end",
            sign(
                header(),
                with(claims(), "exp", json!((now + 60).to_string())),
            ),
        ),
        (
            "not yet",
            sign(header(), with(claims(), "nbf", json!(now + 300))),
        ),
        ("other key", other.sign(header(), &claims())),
        (
            "unknown kid",
            sign(with(header(), "kid", json!("two")), claims()),
        ),
        (
            "RS256 said",
            sign(with(header(), "alg", json!("RS256")), claims()),
        ),
        ("HS256", hmac),
        ("none", none),
        ("none, unsigned", unsigned),
        (
            "critical",
            sign(with(header(), "crit", json!(["x"])), claims()),
        ),
        (
            "at+jwt",
            sign(with(header(), "typ", json!("at+jwt")), claims()),
        ),
        ("tampered", tampered(&sign(header(), claims()))),
        ("nothing", "x".to_owned()),
    ];
    for (what, assertion) in refused {
        assert_eq!(send(&assertion).await, 401, "{what}");
    }

    // One assertion, many at once: one gets in.
    let shared = sign(header(), claims());
    let tries = (0..16).map(|_| {
        let form = vec![
            ("grant_type".to_owned(), "client_credentials".to_owned()),
            ("client_assertion_type".to_owned(), ASSERTION.to_owned()),
            ("client_assertion".to_owned(), shared.clone()),
        ];
        let request = lokd.http().post(lokd.url("/token")).form(&form);
        tokio::spawn(async move { request.send().await.unwrap().status().as_u16() })
    });
    let mut won = 0;
    for each in tries.collect::<Vec<_>>() {
        won += usize::from(each.await.unwrap() == 200);
    }
    assert_eq!(won, 1);

    let assertion = sign(header(), claims());
    for (form, code) in [
        (
            vec![("client_assertion", assertion.as_str())],
            "invalid_request",
        ),
        (
            vec![("client_assertion_type", ASSERTION)],
            "invalid_request",
        ),
        (
            vec![
                ("client_assertion", &*assertion),
                ("client_assertion_type", "x"),
            ],
            "invalid_request",
        ),
        (
            vec![
                ("client_assertion", &*assertion),
                ("client_assertion_type", ASSERTION),
                ("client_secret", "x"),
            ],
            "invalid_request",
        ),
        (
            vec![
                ("client_assertion", &*assertion),
                ("client_assertion_type", ASSERTION),
                ("client_id", "other"),
            ],
            "invalid_request",
        ),
    ] {
        let (status, body, _) = ask(&lokd, None, &form).await;
        assert_eq!((status, text(&body["error"])), (400, code), "{form:?}");
    }
}
