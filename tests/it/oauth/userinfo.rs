//! What an app may know of a person, and the many tokens that open nothing.

use super::*;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use lok_tests::rp::claims;
use reqwest::RequestBuilder;
use std::time::Instant;

#[tokio::test]
async fn a_token_comes_in_the_header_or_the_form() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    let (http, url) = (world.lokd.http(), world.lokd.url("/userinfo"));
    let token = tokens.access.as_str();
    let form = [("access_token", token)];
    let send = async |request: RequestBuilder| {
        let answer = request.send().await.unwrap();
        assert_eq!(answer.headers()["cache-control"], "no-store");
        let challenge = answer.headers().get("www-authenticate").cloned();
        let challenge = challenge.map(|value| value.to_str().unwrap().to_owned());
        let status = answer.status().as_u16();
        (
            status,
            answer.json::<Value>().await.unwrap(),
            challenge.unwrap_or_default(),
        )
    };
    for good in [
        http.get(&url).bearer_auth(token),
        http.post(&url).bearer_auth(token),
        http.post(&url).form(&form),
        http.get(&url)
            .header("Authorization", format!("bearer {token}")),
    ] {
        let (status, body, _) = send(good).await;
        assert_eq!(status, 200, "{body}");
        assert_eq!(body["sub"], *world.user.subject);
        assert_eq!(body["email"], "ada@example.org");
        assert_eq!(body["email_verified"], true);
        assert_eq!(body["preferred_username"], "ada");
        assert_eq!(body["name"], "Ada");
    }
    for (bad, expected, code) in [
        (http.get(&url), 401, ""),
        (http.get(format!("{url}?access_token={token}")), 401, ""),
        (http.post(format!("{url}?access_token={token}")), 401, ""),
        (http.get(&url).basic_auth("app", Some("x")), 401, ""),
        (
            http.post(&url).bearer_auth(token).form(&form),
            400,
            "invalid_request",
        ),
        (http.get(&url).bearer_auth(&tokens.id), 401, "invalid_token"),
        (
            http.get(&url).bearer_auth(&tokens.refresh),
            401,
            "invalid_token",
        ),
        (http.get(&url).bearer_auth("x"), 401, "invalid_token"),
        (
            http.get(&url).bearer_auth(token).bearer_auth(token),
            400,
            "invalid_request",
        ),
    ] {
        let (status, body, challenge) = send(bad).await;
        assert_eq!(status, expected, "{body}");
        assert!(challenge.starts_with("Bearer realm=\"lok\""), "{challenge}");
        assert_eq!(
            challenge.contains("error="),
            !code.is_empty(),
            "{challenge}"
        );
        assert!(challenge.contains(code), "{challenge}");
    }
    // Claims go by scope, and without openid there are none.
    let few = world.tokens("openid").await;
    let body = world.rp.userinfo(&few.access).await.ok();
    assert_eq!(body, json!({ "sub": world.user.subject }));
    let request = world.rp.begin("profile");
    let back = world.person.sign_in(request.url.as_str()).await;
    let code = world.rp.code(&request, &back).expect("a code");
    let plain = world.rp.redeem(&request, &code).await.ok();
    let reply = world.rp.userinfo(text(&plain["access_token"])).await;
    assert_eq!((reply.status, reply.error()), (403, "insufficient_scope"));
    world.lokd.advance(seconds(301)).await;
    assert_eq!(world.rp.userinfo(token).await.error(), "invalid_token");
}

fn part(bytes: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// Everything that was ever slipped past a verifier of JWTs.
fn confusions(good: &str, id_token: &str, jwk: &Value) -> Vec<(&'static str, String)> {
    let [head, body, signature] = good.split('.').collect::<Vec<_>>().try_into().unwrap();
    let header: Value =
        serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(head).unwrap()).unwrap();
    let claims = claims(good);
    let with = |name: &str, value: Value| {
        let mut header = header.clone();
        header[name] = value;
        format!("{}.{body}.{signature}", part(header.to_string()))
    };
    let said = |name: &str, value: Value| {
        let mut claims = claims.clone();
        claims[name] = value;
        format!("{head}.{}.{signature}", part(claims.to_string()))
    };
    let hmac = |secret: &[u8]| {
        let header = Header {
            typ: Some("at+jwt".into()),
            kid: header["kid"].as_str().map(str::to_owned),
            ..Header::new(Algorithm::HS256)
        };
        encode(&header, &claims, &EncodingKey::from_secret(secret)).unwrap()
    };
    let modulus = BASE64_URL_SAFE_NO_PAD.decode(text(&jwk["n"])).unwrap();
    let raw = |claims: &str| format!("{head}.{}.{signature}", part(claims));
    let long = "x".repeat(8_000);
    let mut all = vec![
        ("tampered", tampered(good)),
        ("no signature", format!("{head}.{body}.")),
        ("two parts", format!("{head}.{body}")),
        ("four parts", format!("{good}.x")),
        ("padding", format!("{good}=")),
        ("blank", format!("{good} x")),
        ("zeroes", format!("{head}.{body}.{}", part([0; 64]))),
        ("64 zeroes of ES256", {
            let header = json!({ "alg": "ES256", "typ": "at+jwt", "kid": header["kid"] });
            format!("{}.{body}.{}", part(header.to_string()), part([0; 64]))
        }),
        ("an ID token", id_token.to_owned()),
        ("HS256 with the JWK", hmac(jwk.to_string().as_bytes())),
        ("HS256 with the modulus", hmac(&modulus)),
        ("HS256 with nothing", hmac(b"")),
        ("other kid", with("kid", json!("../../../dev/null"))),
        ("kid of SQL", with("kid", json!("' OR 1=1 --"))),
        ("kid as a list", with("kid", json!([header["kid"]]))),
        ("kid as a number", with("kid", json!(1))),
        ("RS512", with("alg", json!("RS512"))),
        ("PS256", with("alg", json!("PS256"))),
        ("alg as a list", with("alg", json!(["RS256"]))),
        ("typ JWT", with("typ", json!("JWT"))),
        ("typ nothing", with("typ", Value::Null)),
        ("embedded key", with("jwk", jwk.clone())),
        (
            "key by address",
            with("jku", json!("https://evil.example/jwks")),
        ),
        ("critical", with("crit", json!(["exp"]))),
        ("unencoded", with("b64", json!(false))),
        ("zip", with("zip", json!("DEF"))),
        ("later end", said("exp", json!(9_999_999_999_i64))),
        ("end as text", said("exp", json!("9999999999"))),
        ("end as float", said("exp", json!(9.9e12))),
        ("other person", said("sub", json!("root"))),
        ("endless", raw(r#"{"exp":1e400}"#)),
        ("doubled member", raw(r#"{"sub":"a","sub":"b"}"#)),
        ("list of claims", raw("[]")),
        ("no JSON", raw("{")),
        ("nested", format!("{}.{}.{}", head, part(good), signature)),
        ("long", format!("{head}.{}.{signature}", part(long))),
        ("dots", "...".to_owned()),
        ("no base64", "!.!.!".to_owned()),
    ];
    for alg in ["none", "None", "nOnE", "NONE", ""] {
        let header = json!({ "alg": alg, "typ": "at+jwt", "kid": header["kid"] });
        let header = part(header.to_string());
        all.push(("alg none", format!("{header}.{body}.")));
        all.push((
            "alg none with a signature",
            format!("{header}.{body}.{signature}"),
        ));
    }
    all
}

#[tokio::test]
async fn no_confused_token_is_believed() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    let keys: Value = world.lokd.get("/jwks").await.json().await.unwrap();
    let kid = jsonwebtoken::decode_header(&tokens.access)
        .unwrap()
        .kid
        .unwrap();
    let keys = keys["keys"].as_array().unwrap();
    let jwk = keys.iter().find(|key| key["kid"] == *kid).unwrap();
    let began = Instant::now();
    let all = confusions(&tokens.access, &tokens.id, jwk);
    for (what, token) in &all {
        let reply = world.rp.userinfo(token).await;
        assert_eq!(
            (reply.status, reply.error()),
            (401, "invalid_token"),
            "{what}"
        );
        assert_eq!(
            introspect(&world.rp, token).await,
            json!({ "active": false }),
            "{what}"
        );
    }
    assert!(
        began.elapsed() < seconds(30),
        "{:?} for {}",
        began.elapsed(),
        all.len()
    );
    // Nor is any an id_token_hint, the access token itself not either.
    for token in [&tokens.access, &tampered(&tokens.id), &all[0].1] {
        let mut request = world.rp.begin(SCOPE);
        request
            .url
            .query_pairs_mut()
            .append_pair("id_token_hint", token);
        let back = world.person.sign_in(request.url.as_str()).await;
        assert_eq!(
            world.rp.code(&request, &back).unwrap_err(),
            "invalid_request"
        );
    }
    assert_eq!(world.rp.userinfo(&tokens.access).await.status, 200);
}
