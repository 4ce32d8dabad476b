//! Signing keys over their life, as verifiers see them.

use super::*;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{DecodingKey, Validation, decode, decode_header};
use std::collections::BTreeSet;

async fn published(lokd: &Lokd) -> (Value, u64) {
    let answer = lokd.get("/jwks").await;
    let cache = answer.headers()["cache-control"]
        .to_str()
        .unwrap()
        .to_owned();
    let max_age = cache
        .strip_prefix("public, max-age=")
        .unwrap()
        .parse()
        .unwrap();
    let keys: Value = answer.json().await.unwrap();
    for key in keys["keys"].as_array().unwrap() {
        for private in ["d", "p", "q", "dp", "dq", "qi", "k", "oth"] {
            assert_eq!(key.get(private), None, "a private member is published");
        }
        assert_eq!((text(&key["kid"]).len(), text(&key["use"])), (43, "sig"));
        assert!(key["alg"].is_string());
    }
    (keys, max_age)
}

fn verifies(keys: &Value, token: &str) -> bool {
    let keys: JwkSet = serde_json::from_value(keys.clone()).unwrap();
    let header = decode_header(token).unwrap();
    let Some(key) = keys.find(header.kid.as_deref().unwrap()) else {
        return false;
    };
    let mut rules = Validation::new(header.alg);
    rules.validate_exp = false;
    rules.validate_aud = false;
    decode::<Value>(token, &DecodingKey::from_jwk(key).unwrap(), &rules).is_ok()
}

/// A verifier that fetches the keys only when it may no longer use those that it has, and a clock that runs for 200
/// days: each token verifies with the keys fetched at most `max-age` before.
#[tokio::test]
async fn no_token_surprises_a_verifier_that_caches() {
    let lokd = Lokd::start().await;
    let mut clients = Vec::new();
    for alg in ["RS256", "ES256"] {
        let name = alg.to_lowercase();
        let app = lokd
            .app(&name)
            .kind("service")
            .set("alg", json!(alg))
            .create()
            .await;
        clients.push(RelyingParty::discover(&lokd, &app).await);
    }
    let token = async |rp: &RelyingParty| {
        let body = rp.token(&[("grant_type", "client_credentials")]).await.ok();
        text(&body["access_token"]).to_owned()
    };
    let (mut kids, mut shortest) = (BTreeSet::new(), u64::MAX);
    let (mut day, mut steps) = (seconds(0), 0);
    while day < days(200) {
        let (keys, max_age) = published(&lokd).await;
        assert!(max_age <= 900);
        shortest = shortest.min(max_age);
        let issued = [token(&clients[0]).await, token(&clients[1]).await];
        // The last moment at which the keys may be used.
        let last = seconds(max_age.saturating_sub(1));
        lokd.advance(last).await;
        for rp in &clients {
            let late = token(rp).await;
            assert!(
                verifies(&keys, &late),
                "after {day:?}: a key that was not published yet"
            );
            kids.insert(decode_header(&late).unwrap().kid.unwrap());
        }
        // Until their end tokens verify with the keys of the day.
        let left = seconds(300).saturating_sub(last);
        lokd.advance(left).await;
        let (keys, _) = published(&lokd).await;
        for token in &issued {
            assert!(
                verifies(&keys, token),
                "after {day:?}: a key that left too early"
            );
        }
        // Around the changes, which come at full days, and between them.
        let step = if steps % 2 == 0 {
            seconds(86_400 - 1_500)
        } else {
            seconds(4 * 86_400 + 700)
        };
        lokd.advance(step).await;
        day += last + left + step;
        steps += 1;
    }
    assert!(kids.len() >= 6, "{} keys in 200 days", kids.len());
    assert!(shortest <= 900);
    let logs = lokd.logs();
    let failed = logs.lines().find(|line| line.contains("the jobs failed"));
    assert_eq!(failed, None);
}

/// Before a change the keys may be cached only until it.
#[tokio::test]
async fn the_keys_are_cached_until_the_next_change_only() {
    let lokd = Lokd::start().await;
    let rotated = lokd.admin("POST", "/v1/keys/rotate", json!({})).await.ok();
    let at = rotated["items"][0]["at"].clone();
    let list = lokd.admin("GET", "/v1/keys", Value::Null).await.ok();
    assert!(at.is_string(), "{rotated}");
    let before = published(&lokd).await;
    let mut shrunk = false;
    for _ in 0..200 {
        let (_, max_age) = published(&lokd).await;
        if max_age < 900 {
            shrunk = true;
            break;
        }
        lokd.advance(seconds(600)).await;
    }
    assert!(
        shrunk,
        "max-age did not shrink before {at}: {list} {}",
        before.1
    );
}

#[tokio::test]
async fn a_rotation_now_disturbs_nobody() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    let (before, _) = published(&world.lokd).await;
    world
        .change("/v1/keys/rotate", json!({ "now": true }))
        .await;
    let (after, _) = published(&world.lokd).await;
    assert_ne!(before, after);
    let next = world.tokens(SCOPE).await;
    assert_ne!(
        decode_header(&tokens.access).unwrap().kid,
        decode_header(&next.access).unwrap().kid
    );
    for token in [&tokens.access, &tokens.id, &next.access, &next.id] {
        assert!(verifies(&after, token));
    }
    // Who fetched the keys before verifies the new tokens as well: the standby was published.
    assert!(verifies(&before, &next.access));
    assert_eq!(world.alive(&tokens).await, [true; 3]);
    // As a hint, an ID token of an old key goes on to tell who somebody is.
    world.lokd.advance(days(2)).await;
    let back = world
        .lokd
        .get(&format!("/logout?id_token_hint={}", tokens.id))
        .await;
    assert_eq!(back.status(), 303);
}

#[tokio::test]
async fn what_a_revoked_key_signed_is_worth_nothing() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    let kid = decode_header(&tokens.access).unwrap().kid.unwrap();
    let (before, _) = published(&world.lokd).await;
    let revoked = world
        .change(
            &format!("/v1/keys/{kid}/revoke"),
            json!({ "reason": "compromise" }),
        )
        .await;
    assert_eq!(
        (
            &revoked["object"]["status"]["state"],
            &revoked["object"]["status"]["revoke_reason"]
        ),
        (&json!("revoked"), &json!("compromise"))
    );
    noticed(&world.lokd).await;
    let (after, _) = published(&world.lokd).await;
    assert!(!verifies(&after, &tokens.access));
    // What it signed is refused; what the person granted stands.
    assert_eq!(world.alive(&tokens).await, [false, false, true]);
    let hint = format!("/logout?id_token_hint={}", tokens.id);
    assert_eq!(world.lokd.get(&hint).await.status(), 400);

    // The standby signs, whom those who fetched the keys before know, and another stands by.
    let next = world.tokens(SCOPE).await;
    for keys in [&before, &after] {
        assert!(verifies(keys, &next.access));
    }
    assert_eq!(world.alive(&next).await, [true; 3]);
    let count = |keys: &Value| keys["keys"].as_array().unwrap().len();
    assert_eq!(count(&after), count(&before));
    assert_eq!(world.audited("key.revoke").await, 1);
    assert_eq!(world.audited("key.rotate").await, 1);
}
