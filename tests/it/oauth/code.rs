//! Codes: used once, by the one who asked, with the verifier of the one who asked.

use super::*;
use lok_tests::rp::{challenge, claims, random};

#[tokio::test]
async fn a_person_signs_in_at_an_app() {
    let world = World::start().await;
    let (request, code) = world
        .code("openid profile email roles offline_access")
        .await;
    assert!(code.starts_with("lok_ac_"), "{code}");
    let tokens = world.keep(world.rp.redeem(&request, &code).await);
    assert_eq!(tokens.body["token_type"], "Bearer");
    assert_eq!(tokens.body["expires_in"], 300);
    assert!(tokens.refresh.starts_with("lok_rt_"));
    let id = world.rp.id_token(&request, &tokens.id).await;
    assert_eq!(id["sub"], *world.user.subject);
    assert_eq!(id["amr"], json!(["pwd"]));
    assert_eq!(id["acr"], "1");
    assert!(id["auth_time"].is_i64() && id["at_hash"].is_string() && id["sid"].is_string());
    let access = world.rp.verify(&tokens.access, world.lokd.issuer()).await;
    let access = access.expect("an access token for lok");
    assert_eq!(access["sub"], id["sub"]);
    assert_eq!(access["client_id"], "app");
    assert_eq!(access["preferred_username"], "ada");
    assert_eq!(access["active_org"], "acme");
    assert_eq!(access["aud"], json!([world.lokd.issuer(), "rekuest"]));
    assert!(access["exp"].as_i64().unwrap() - access["iat"].as_i64().unwrap() <= 900);
    assert_eq!(world.alive(&tokens).await, [true; 3]);
}

#[tokio::test]
async fn pkce_cannot_be_left_out_or_added() {
    let world = World::start().await;
    let wrong = random();
    let verifiers = [None, Some(wrong.as_str()), Some("short")];
    for verifier in verifiers {
        let (_, code) = world.code(SCOPE).await;
        let reply = redeem(&world.rp, &code, REDIRECT, verifier).await;
        assert_eq!(
            (reply.status, reply.error()),
            (400, "invalid_grant"),
            "{verifier:?}"
        );
        // A code that was shown with a wrong verifier is used up.
        assert_eq!(world.audited("code.replay").await, 0);
    }
    // Asked without a challenge, a confidential client gets a code, which no verifier opens (RFC 9700 2.1.1).
    let plain = |rp: &RelyingParty| {
        rp.begin(SCOPE)
            .with("code_challenge", None)
            .with("code_challenge_method", None)
    };
    for (verifier, status) in [(Some(wrong.as_str()), 400), (None, 200)] {
        let request = plain(&world.rp);
        let back = world.person.sign_in(request.url.as_str()).await;
        let code = world.rp.code(&request, &back).expect("a code");
        assert_eq!(
            redeem(&world.rp, &code, REDIRECT, verifier).await.status,
            status
        );
    }
    // A public client never gets one.
    let app = world
        .lokd
        .app("spa")
        .kind("spa")
        .redirect(REDIRECT)
        .create()
        .await;
    let spa = RelyingParty::discover(&world.lokd, &app).await;
    let refused = [
        plain(&spa),
        spa.begin(SCOPE).with("code_challenge_method", "plain"),
        // RFC 7636 4.3: without a method it is plain.
        spa.begin(SCOPE).with("code_challenge_method", None),
        spa.begin(SCOPE).with("code_challenge", "too-short"),
        spa.begin(SCOPE).with(
            "code_challenge",
            "!2345678901234567890123456789012345678901234",
        ),
    ];
    for request in refused {
        let back = world.person.sign_in(request.url.as_str()).await;
        assert_eq!(
            spa.code(&request, &back).unwrap_err(),
            "invalid_request",
            "{}",
            request.url
        );
    }
    let request = spa.begin(SCOPE);
    let back = world.person.sign_in(request.url.as_str()).await;
    let code = spa.code(&request, &back).expect("a code");
    assert_eq!(spa.redeem(&request, &code).await.status, 200);
    assert_eq!(
        challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    );
}

#[tokio::test]
async fn a_code_that_is_used_twice_ends_what_came_of_it() {
    let world = World::start().await;
    let (request, code) = world.code("openid offline_access").await;
    let tokens = world.keep(world.rp.redeem(&request, &code).await);
    let again = world.rp.redeem(&request, &code).await;
    assert_eq!((again.status, again.error()), (400, "invalid_grant"));
    assert_eq!(world.alive(&tokens).await, DEAD);
    assert_eq!(world.audited("code.replay").await, 1);
    // Another grant of the same person and app is not touched.
    let other = world.tokens(SCOPE).await;
    assert_eq!(world.alive(&other).await, [true; 3]);
}

#[tokio::test]
async fn a_code_is_of_use_to_its_client_only() {
    let world = World::start().await;
    let thief = world.other("thief").await;
    for thief_first in [true, false] {
        let (request, code) = world.code(SCOPE).await;
        if thief_first {
            let reply = thief.redeem(&request, &code).await;
            assert_eq!((reply.status, reply.error()), (400, "invalid_grant"));
        }
        let tokens = world.keep(world.rp.redeem(&request, &code).await);
        let reply = thief.redeem(&request, &code).await;
        assert_eq!(reply.error(), "invalid_grant");
        assert_eq!(world.alive(&tokens).await, [true; 3]);
    }
    assert_eq!(world.audited("code.foreign").await, 3);
    assert_eq!(world.audited("code.replay").await, 0);
}

#[tokio::test]
async fn a_code_ends_after_a_minute_and_keeps_to_its_redirect_uri() {
    let world = World::start().await;
    let (request, code) = world.code(SCOPE).await;
    world.lokd.advance(seconds(61)).await;
    assert_eq!(
        world.rp.redeem(&request, &code).await.error(),
        "invalid_grant"
    );
    for uri in [
        "https://app.example.org/other",
        "https://app.example.org/callback/",
        "",
    ] {
        let (request, code) = world.code(SCOPE).await;
        let reply = redeem(&world.rp, &code, uri, Some(&request.verifier)).await;
        assert_eq!(
            (reply.status, reply.error()),
            (400, "invalid_grant"),
            "{uri}"
        );
    }
    // A redirect address that was not named need not be named again (RFC 6749 4.1.3); OpenID Connect wants it named.
    let request = world.rp.begin("profile").with("redirect_uri", None);
    let back = world.person.sign_in(request.url.as_str()).await;
    let code = world.rp.code(&request, &back).expect("a code");
    let reply = redeem(&world.rp, &code, "", Some(&request.verifier))
        .await
        .ok();
    assert_eq!(reply["id_token"], Value::Null);
    let page = world
        .person
        .open(world.rp.begin(SCOPE).with("redirect_uri", None).url)
        .await;
    assert_eq!((page.status, page.outside), (400, false));
}

#[tokio::test]
async fn of_many_redemptions_at_once_one_succeeds() {
    let world = World::start().await;
    let (request, code) = world.code("openid offline_access").await;
    let tries = (0..64).map(|_| {
        let (rp, request, code) = (world.rp.clone(), request.clone(), code.clone());
        tokio::spawn(async move { rp.redeem(&request, &code).await })
    });
    let mut won = Vec::new();
    for each in tries.collect::<Vec<_>>() {
        let reply = each.await.unwrap();
        match reply.status {
            200 => won.push(world.keep(reply)),
            status => assert_eq!((status, reply.error()), (400, "invalid_grant")),
        }
    }
    assert_eq!(won.len(), 1);
    assert_eq!(world.alive(&won[0]).await, DEAD);
}

#[tokio::test]
async fn used_codes_and_tokens_stay_used_over_a_restart() {
    let world = World::start().await;
    let (request, code) = world.code("openid offline_access").await;
    let tokens = world.keep(world.rp.redeem(&request, &code).await);
    let next = world.keep(world.rp.refresh(&tokens.refresh).await);
    world.lokd.kill();
    world.lokd.start_again().await;
    // Introspection first: it changes nothing.
    assert_eq!(
        introspect(&world.rp, &tokens.refresh).await["active"],
        false
    );
    assert_eq!(introspect(&world.rp, &next.refresh).await["active"], true);
    assert_eq!(
        world.rp.redeem(&request, &code).await.error(),
        "invalid_grant"
    );
    assert_eq!(world.alive(&next).await, DEAD);
}

#[tokio::test]
async fn tokens_say_what_services_need() {
    let world = World::start().await;
    world
        .change(
            "/v1/orgs/acme/members/ada/set-roles",
            json!({ "roles": ["editor"] }),
        )
        .await;
    let tokens = world.tokens(SCOPE).await;
    let claims = claims(&tokens.access);
    assert_eq!(claims["roles"], json!(["editor"]));
    for name in [
        "sub",
        "iss",
        "client_id",
        "preferred_username",
        "scope",
        "jti",
        "active_org",
        "org",
    ] {
        assert!(claims[name].is_string(), "{name}: {claims}");
    }
    assert!(claims["iat"].is_i64() && claims["exp"].is_i64(), "{claims}");
    let header = jsonwebtoken::decode_header(&tokens.access).unwrap();
    assert_eq!(
        (header.typ.as_deref(), header.kid.map(|kid| kid.len())),
        (Some("at+jwt"), Some(43))
    );
}

async fn redeem(
    rp: &RelyingParty,
    code: &str,
    redirect_uri: &str,
    verifier: Option<&str>,
) -> Reply {
    let mut form = vec![("grant_type", "authorization_code"), ("code", code)];
    if !redirect_uri.is_empty() {
        form.push(("redirect_uri", redirect_uri));
    }
    form.extend(verifier.map(|verifier| ("code_verifier", verifier)));
    rp.token(&form).await
}

/// A clock that was set back dates nothing, and uses nothing up.
#[tokio::test]
async fn nothing_is_signed_while_the_clock_is_behind() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    let (request, code) = world.code(SCOPE).await;
    let turn = async |seconds: i64| {
        for node in world.lokd.nodes() {
            let by = json!({ "advance_ms": seconds * 1_000 });
            node.admin("POST", "/v1/test/clock", by).await.ok();
        }
    };
    let checks = async || {
        let status = world.lokd.admin("GET", "/v1/status", Value::Null).await;
        let status = status.ok();
        let checks = status["checks"].as_array().unwrap();
        let clock = checks.iter().find(|check| check["name"] == "clock");
        (status["ready"].clone(), clock.unwrap()["ok"].clone())
    };
    // What the clock says now is written; then it is behind.
    turn(0).await;
    turn(-590).await;
    assert_eq!(checks().await, (json!(true), json!(true)));
    turn(-3_000).await;
    assert_eq!(checks().await, (json!(false), json!(false)));
    for reply in [
        world.rp.redeem(&request, &code).await,
        world.rp.refresh(&tokens.refresh).await,
    ] {
        let said = (reply.status, reply.error());
        assert_eq!(said, (503, "temporarily_unavailable"));
    }
    turn(3_590).await;
    assert_eq!(checks().await, (json!(true), json!(true)));
    world.keep(world.rp.redeem(&request, &code).await);
    world.keep(world.rp.refresh(&tokens.refresh).await);
}
