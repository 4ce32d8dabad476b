//! What lok says of itself, under every name that it has.

use super::*;
use std::collections::BTreeSet;

#[tokio::test]
async fn the_documents_can_be_cached_and_read_from_anywhere() {
    let world = World::start().await;
    let http = world.lokd.http();
    for path in [
        "/.well-known/openid-configuration",
        "/.well-known/oauth-authorization-server",
        "/jwks",
    ] {
        let answer = world.lokd.get(path).await;
        assert_eq!(answer.status(), 200, "{path}");
        let headers = answer.headers().clone();
        let media = if path == "/jwks" {
            "application/jwk-set+json"
        } else {
            "application/json"
        };
        assert_eq!(headers["content-type"], media, "{path}");
        assert_eq!(headers["access-control-allow-origin"], "*");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["cache-control"], "public, max-age=900");
        assert!(!headers.contains_key("set-cookie"));
        let etag = headers["etag"].clone();
        let again = http
            .get(world.lokd.url(path))
            .header("If-None-Match", &etag);
        let again = again.send().await.unwrap();
        assert_eq!(
            (again.status().as_u16(), &again.headers()["etag"]),
            (304, &etag)
        );
        assert!(again.text().await.unwrap().is_empty());
        let head = http.head(world.lokd.url(path)).send().await.unwrap();
        assert_eq!(
            (head.status().as_u16(), &head.headers()["etag"]),
            (200, &etag)
        );
    }
    let plain = http
        .get(world.lokd.url("/jwks"))
        .header("Accept", "application/json");
    let plain = plain.send().await.unwrap();
    assert_eq!(plain.headers()["content-type"], "application/json");
}

#[tokio::test]
async fn the_documents_say_what_is_true() {
    let world = World::start().await;
    let lokd = &world.lokd;
    let openid: Value = lokd
        .get("/.well-known/openid-configuration")
        .await
        .json()
        .await
        .unwrap();
    let oauth: Value = lokd
        .get("/.well-known/oauth-authorization-server")
        .await
        .json()
        .await
        .unwrap();
    for (name, value) in oauth.as_object().unwrap() {
        assert_eq!(&openid[name], value, "{name}");
    }
    let issuer = lokd.issuer();
    let said = openid.to_string().replace(issuer, "{issuer}");
    let mut said: Value = said.parse().unwrap();
    said.as_object_mut().unwrap().remove("claims_supported");
    assert_eq!(said["issuer"], "{issuer}");
    for (name, path) in [
        ("authorization_endpoint", "/authorize"),
        ("token_endpoint", "/token"),
        ("userinfo_endpoint", "/userinfo"),
        ("introspection_endpoint", "/introspect"),
        ("revocation_endpoint", "/revoke"),
        ("device_authorization_endpoint", "/device_authorization"),
        ("end_session_endpoint", "/logout"),
        ("jwks_uri", "/jwks"),
    ] {
        assert_eq!(said[name], format!("{{issuer}}{path}"));
    }
    assert_eq!(said["response_types_supported"], json!(["code"]));
    assert_eq!(said["code_challenge_methods_supported"], json!(["S256"]));
    assert_eq!(
        said["id_token_signing_alg_values_supported"],
        json!(["RS256", "ES256"])
    );
    assert_eq!(said["authorization_response_iss_parameter_supported"], true);
    assert!(
        !said["grant_types_supported"]
            .to_string()
            .contains("implicit")
    );
}

/// Of somebody of whom everything is known, by an app that may see all of it.
#[tokio::test]
async fn the_claims_that_are_named_are_those_that_are_given() {
    let world = World::start().await;
    world
        .change("/v1/users/ada/update", json!({ "locale": "en-GB" }))
        .await;
    let page = world.person.open(world.lokd.url("/login")).await;
    world.person.go_on(page).await;
    let page = world.person.open(world.lokd.url("/account")).await;
    let portrait = lok_tests::picture::portrait();
    world.person.upload(&page, "lok-upload", &portrait).await;
    let scopes = [
        "openid",
        "profile",
        "email",
        "roles",
        "groups",
        "linked_accounts",
    ];
    let app = world.lokd.app("curious").redirect(REDIRECT).scopes(&scopes);
    let rp = RelyingParty::discover(&world.lokd, &app.create().await).await;
    let request = rp.begin(&scopes.join(" "));
    let back = world.person.sign_in(request.url.as_str()).await;
    let code = rp.code(&request, &back).expect("a code");
    let tokens = world.keep(rp.redeem(&request, &code).await);
    let id_token = rp.id_token(&request, &tokens.id).await;
    let userinfo = rp.userinfo(&tokens.access).await.ok();
    let given: BTreeSet<&str> = [&id_token, &userinfo]
        .into_iter()
        .flat_map(|claims| claims.as_object().expect("claims"))
        .map(|(name, _)| name.as_str())
        .collect();
    let document = world.lokd.get("/.well-known/openid-configuration").await;
    let document: Value = document.json().await.unwrap();
    let named = document["claims_supported"].as_array().expect("a list");
    let mut named: BTreeSet<&str> = named.iter().map(text).collect();
    // Of somebody whose iD is linked: it::upstream::github.
    assert!(named.remove("orcid"));
    assert_eq!(named, given);
}

#[tokio::test]
async fn every_alias_answers_by_itself() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    let http = world.lokd.http();
    let ask = async |method: &str, path: &str| {
        let mut request = http.request(method.parse().unwrap(), world.lokd.url(path));
        if path.contains("user") {
            request = request.bearer_auth(&tokens.access);
        } else if method == "POST" {
            let secret = world.app.client_secret.as_deref();
            request = request
                .basic_auth("app", secret)
                .form(&[("grant_type", "refresh_token"), ("refresh_token", "x")]);
        }
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    };
    for (method, paths, status) in [
        ("GET", vec!["/.well-known/openid-configuration"], 200),
        ("GET", vec!["/.well-known/oauth-authorization-server"], 200),
        (
            "GET",
            vec!["/jwks", "/o/jwks", "/.well-known/jwks.json"],
            200,
        ),
        ("GET", vec!["/userinfo", "/o/userinfo", "/o/user_info"], 200),
        ("POST", vec!["/token", "/o/token"], 400),
        ("GET", vec!["/o/revoked"], 200),
        ("GET", vec!["/authorize", "/o/authorize"], 400),
    ] {
        let mut told = BTreeSet::new();
        for path in &paths {
            for spelled in [
                path.to_string(),
                format!("{path}/"),
                format!("/lok{path}"),
                format!("/lok{path}/"),
            ] {
                let (found, body) = ask(method, &spelled).await;
                assert_eq!(found, status, "{spelled}: {body}");
                if !path.ends_with("authorize") {
                    told.insert(body);
                }
            }
        }
        assert!(told.len() <= 1, "{paths:?}: {told:?}");
    }
}

#[tokio::test]
async fn pages_of_registered_apps_may_ask_and_others_not() {
    let world = World::start().await;
    world
        .lokd
        .app("spa")
        .kind("spa")
        .redirect("https://spa.example.org/callback")
        .create()
        .await;
    noticed(&world.lokd).await;
    let http = world.lokd.http();
    for (origin, allowed) in [
        ("https://spa.example.org", true),
        ("https://app.example.org", false),
        ("https://spa.example.org.evil.example", false),
        ("https://evilspa.example.org", false),
        ("http://spa.example.org", false),
        ("https://SPA.example.org", false),
        ("null", false),
    ] {
        for path in ["/token", "/userinfo", "/revoke"] {
            let preflight = http
                .request("OPTIONS".parse().unwrap(), world.lokd.url(path))
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST");
            let answer = preflight.send().await.unwrap();
            assert_eq!(answer.status(), 204, "{path}");
            let told = answer.headers().get("access-control-allow-origin");
            assert_eq!(
                told.is_some_and(|told| told == origin),
                allowed,
                "{origin} {path}"
            );
            assert!(
                !answer
                    .headers()
                    .contains_key("access-control-allow-credentials")
            );
            let asked = http
                .post(world.lokd.url(path))
                .header("Origin", origin)
                .body("");
            let answer = asked.send().await.unwrap();
            let told = answer.headers().get("access-control-allow-origin");
            assert_eq!(told.is_some(), allowed, "{origin} {path}");
        }
    }
}
