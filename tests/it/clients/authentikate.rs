//! A service that verifies access tokens with authentikate, which knows lok by its published keys only.

use lok_tests::builders::App;
use lok_tests::lokd::Lokd;
use lok_tests::person::Person;
use lok_tests::python;
use lok_tests::rp::RelyingParty;
use serde_json::{Value, json};

/// What authentikate reads from a token.
async fn read(lokd: &Lokd, token: &str) -> Value {
    let input = json!({ "token": token, "issuer": lokd.issuer(), "jwks_uri": lokd.url("/jwks") });
    let answer = python::run("authentikate", "verify.py", &input).await;
    assert!(answer["token"].is_object(), "{answer}");
    answer["token"].clone()
}

fn alg(token: &str) -> String {
    let header = jsonwebtoken::decode_header(token).unwrap();
    format!("{:?}", header.alg)
}

/// The access token of an app that acts for itself.
async fn of_service(lokd: &Lokd, app: &App) -> String {
    let rp = RelyingParty::discover(lokd, app).await;
    let answer = rp.token(&[("grant_type", "client_credentials")]).await.ok();
    lokd.secret(answer["access_token"].as_str().unwrap())
}

#[tokio::test]
async fn authentikate_verifies_tokens_of_services_and_people_in_both_algorithms() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").role("editor").create().await;
    for name in ["RS256", "ES256"] {
        let suffix = name.to_lowercase();
        let service = lokd
            .app(&format!("worker-{suffix}"))
            .kind("service")
            .org("acme")
            .set("alg", json!(name))
            .create()
            .await;
        let token = of_service(&lokd, &service).await;
        assert_eq!(alg(&token), name);
        let read_of_service = read(&lokd, &token).await;
        assert_eq!(read_of_service["sub"], *service.client_id);
        assert_eq!(read_of_service["preferred_username"], *service.client_id);
        assert_eq!(read_of_service["client_id"], *service.client_id);
        assert_eq!(read_of_service["iss"], lokd.issuer());

        let app = lokd
            .app(&format!("viewer-{suffix}"))
            .redirect("https://viewer.example/callback")
            .set("alg", json!(name))
            .create()
            .await;
        let rp = RelyingParty::discover(&lokd, &app).await;
        let request = rp.begin("openid profile email roles");
        let back = Person::new(&lokd, &ada).sign_in(&request.url).await;
        let code = rp.code(&request, &back).unwrap();
        let tokens = rp.redeem(&request, &code).await.ok();
        let token = lokd.secret(tokens["access_token"].as_str().unwrap());
        assert_eq!(alg(&token), name);
        let read_of_ada = read(&lokd, &token).await;
        assert_eq!(read_of_ada["sub"], *ada.subject);
        assert_eq!(read_of_ada["preferred_username"], "ada");
        assert_eq!(read_of_ada["client_id"], *app.client_id);
        assert_eq!(read_of_ada["roles"], json!(["editor"]), "{read_of_ada}");
        assert!(read_of_ada["active_org"].is_string(), "{read_of_ada}");
        assert!(read_of_ada["jti"].is_string(), "{read_of_ada}");
        let audience = read_of_ada["aud"].as_array().unwrap();
        assert!(audience.contains(&json!("rekuest")), "{read_of_ada}");
    }
}

#[tokio::test]
async fn authentikate_verifies_old_and_new_tokens_after_the_keys_were_rotated() {
    let lokd = Lokd::start().await;
    let app = lokd
        .app("worker")
        .kind("service")
        .org("acme")
        .create()
        .await;
    let old = of_service(&lokd, &app).await;
    lokd.ctl(&["keys", "rotate", "--now", "--yes"]).await.ok();
    // The other node takes a moment to notice; to move the clock is to have it look.
    lokd.advance(std::time::Duration::ZERO).await;
    let new = of_service(&lokd, &app).await;
    let kid = |token: &str| jsonwebtoken::decode_header(token).unwrap().kid;
    assert_ne!(kid(&old), kid(&new), "another key signs");
    for token in [&old, &new] {
        assert_eq!(read(&lokd, token).await["sub"], *app.client_id);
    }

    // One letter of the claims makes it worthless.
    let mut forged = new.clone().into_bytes();
    let at = new.find('.').unwrap() + 20;
    forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
    let forged = String::from_utf8(forged).unwrap();
    let input = json!({ "token": forged, "issuer": lokd.issuer(), "jwks_uri": lokd.url("/jwks") });
    let answer = python::run("authentikate", "verify.py", &input).await;
    assert!(answer["error"].is_string(), "{answer}");
}
