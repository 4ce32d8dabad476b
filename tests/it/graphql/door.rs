//! Who is let in, and how requests and answers look.

use super::{ME, acme, status, text};
use lok_tests::graphql::Api;
use lok_tests::lokd::Lokd;
use lok_tests::person::Person;
use lok_tests::rp::RelyingParty;
use lok_tests::wire::Wire;
use serde_json::{Value, json};
use std::time::Duration;

const REDIRECT: &str = "https://app.example.org/callback";

#[tokio::test]
async fn the_api_answers_at_every_address_and_for_every_page() {
    let (lokd, acme) = acme().await;
    let body = json!({ "query": ME }).to_string();
    for path in ["/graphql", "/graphql/", "/lok/graphql", "/lok/graphql/"] {
        let api = Api {
            url: lokd.url(path),
            ..acme.api.clone()
        };
        assert_eq!(status(&api).await, 200, "{path}");
        let request = api.http.post(&api.url).bearer_auth(&api.token);
        let request = request.header("Origin", "https://elsewhere.example");
        let request = request.header("Content-Type", "application/json; charset=utf-8");
        let answer = request.body(body.clone()).send().await.unwrap();
        assert_eq!(answer.headers()["access-control-allow-origin"], "*");
        let preflight = api.http.request(reqwest::Method::OPTIONS, &api.url);
        let preflight = preflight.send().await.unwrap();
        assert_eq!(preflight.status(), 204);
        assert_eq!(
            preflight.headers()["access-control-allow-headers"],
            "Authorization, Content-Type"
        );
    }
    for path in ["/schema", "/lok/schema"] {
        let answer = lokd.get(path).await;
        assert_eq!(answer.status(), 200);
        let schema = answer.text().await.unwrap();
        assert!(
            schema.contains("type Query") && schema.contains("users("),
            "{schema}"
        );
    }
}

#[tokio::test]
async fn whoever_is_not_let_in_gets_403() {
    let (lokd, acme) = acme().await;
    assert_eq!(status(&acme.api).await, 200);
    let with = |token: &str| Api {
        token: token.to_owned(),
        ..acme.api.clone()
    };
    let mut forged = acme.api.token.clone();
    forged.replace_range(forged.len() - 8.., "AAAAAAAA");
    for token in ["", "x", "a.b.c", &forged, &acme.key] {
        assert_eq!(status(&with(token)).await, 403, "{token:?}");
    }
    // Without the header, and in the places where no token belongs.
    let body = json!({ "query": ME }).to_string();
    for url in [
        acme.api.url.clone(),
        format!("{}?access_token={}", acme.api.url, acme.api.token),
    ] {
        let request = acme.api.http.post(url).body(body.clone());
        let answer = request.header("Content-Type", "application/json").send();
        let answer = answer.await.unwrap();
        assert_eq!(answer.status(), 403);
        let answer: Value = answer.json().await.unwrap();
        assert!(text(&answer, "/errors/0/message").contains("Authorization"));
    }
    // A token that is over; a new one is good.
    lokd.advance(Duration::from_secs(3_601)).await;
    assert_eq!(status(&acme.api).await, 403);
    let api = acme.renewed(&lokd).await;
    assert_eq!(status(&api).await, 200);
    // An app that logged out.
    let wire = Wire::discover(&lokd).await;
    wire.revoke(&acme.client_id, &api.token).await.ok();
    assert_eq!(status(&api).await, 403);
}

#[tokio::test]
async fn what_a_token_rests_on_ends_it_at_once() {
    let (lokd, acme) = acme().await;
    let wire = Wire::discover(&lokd).await;
    lokd.user("bob").role("user").create().await;
    let hub = lokd.hub("acme", "lab");
    let token = async |name: &str| {
        let key = hub.mandate(name, "--user bob").await;
        let manifest = json!({ "identifier": format!("org.bob.{name}"), "version": "1", "scopes": ["openid"] });
        let body = wire.mandate(&manifest, &key).await.ok();
        let api = Api::new(&lokd, &lokd.secret(text(&body, "/access_token")));
        assert_eq!(status(&api).await, 200);
        (api, text(&body, "/client_id").to_owned())
    };
    let (api, client) = token("app").await;
    lokd.ctl(&["fakts", "clients", "disable", &client, "--yes"])
        .await
        .ok();
    assert_eq!(status(&api).await, 403);
    let (api, _) = token("person").await;
    lokd.ctl(&["users", "disable", "bob", "--yes"]).await.ok();
    assert_eq!(status(&api).await, 403);
    lokd.ctl(&["users", "enable", "bob"]).await.ok();
    let (api, _) = token("member").await;
    let remove = ["orgs", "members", "remove", "acme", "bob", "--yes"];
    lokd.ctl(&remove).await.ok();
    assert_eq!(status(&api).await, 403);
    assert_eq!(status(&acme.api).await, 200, "others go on");
}

#[tokio::test]
async fn an_app_that_may_only_know_who_somebody_is_may_not_read() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let person = Person::new(&lokd, &ada);
    for (name, trust, expected) in [("own", "first-party", 200), ("other", "third-party", 403)] {
        let app = lokd.app(name).redirect(REDIRECT);
        let app = app.set("trust", json!(trust)).create().await;
        let rp = RelyingParty::discover(&lokd, &app).await;
        let request = rp.begin("openid");
        let back = person.sign_in(request.url.as_str()).await;
        let code = rp.code(&request, &back).expect("a code");
        let tokens = rp.redeem(&request, &code).await.ok();
        let api = Api::new(&lokd, text(&tokens, "/access_token"));
        assert_eq!(status(&api).await, expected, "{name}");
        // An ID token says who somebody is, and opens nothing.
        let api = Api::new(&lokd, text(&tokens, "/id_token"));
        assert_eq!(status(&api).await, 403, "{name}");
    }
    // Nobody is behind an app that acts for itself.
    let worker = lokd.app("worker").kind("service").create().await;
    let rp = RelyingParty::discover(&lokd, &worker).await;
    let tokens = rp.token(&[("grant_type", "client_credentials")]).await.ok();
    let api = Api::new(&lokd, text(&tokens, "/access_token"));
    assert_eq!(status(&api).await, 403);
}

#[tokio::test]
async fn a_token_for_another_service_is_none_for_the_api() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let app = lokd.app("app").redirect(REDIRECT).create().await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let request = rp.begin("openid");
    let back = Person::new(&lokd, &ada).sign_in(request.url.as_str()).await;
    let code = rp.code(&request, &back).expect("a code");
    let tokens = rp.redeem(&request, &code).await.ok();
    let api = Api::new(&lokd, text(&tokens, "/access_token"));
    assert_eq!(status(&api).await, 200);
    let narrow = rp
        .token(&[
            ("grant_type", "refresh_token"),
            ("refresh_token", text(&tokens, "/refresh_token")),
            ("resource", "rekuest"),
        ])
        .await
        .ok();
    let api = Api::new(&lokd, text(&narrow, "/access_token"));
    assert_eq!(status(&api).await, 403);
}

#[tokio::test]
async fn what_is_no_operation_is_told_in_a_sentence() {
    let (_lokd, acme) = acme().await;
    for (body, said) in [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("\"x\"", "no JSON object"),
        ("{}", "query is missing"),
        (r#"{"query":1}"#, "query is missing"),
        (r#"{"query":"{me{id}}","variables":[]}"#, "variables"),
        (
            r#"{"query":"{me{id}}","operationName":{}}"#,
            "operationName",
        ),
        (r#"[{"query":"{me{id}}"}]"#, "one operation at a time"),
    ] {
        let (status, answer) = acme.api.post(body).await;
        assert_eq!(status, 400, "{body}");
        let message = text(&answer, "/errors/0/message");
        assert!(message.contains(said), "{body}: {message}");
    }
    for (document, said) in [
        ("", "expected"),
        ("{", "expected"),
        ("{ nothing }", "Unknown field"),
        ("{ user { id } }", "argument"),
        ("query($id: ID!) { user(id: $id) { id } }", "id"),
        ("query A { me { id } } query B { me { id } }", "Operation"),
        ("subscription { mentions { id } }", "ubscription"),
        ("{ hubs(filters: { OR: {} }) { id } }", "OR"),
        ("{ users(pagination: { limit: -1 }) { id } }", "limit"),
        ("{ users(pagination: { limit: 1001 }) { id } }", "limit"),
        ("{ users(pagination: { offset: -1 }) { id } }", "offset"),
        (
            "mutation { requestMediaUpload(input: { key: \"a\", datalayer: \"b\" }) { key } }",
            "no files",
        ),
    ] {
        let (status, answer) = acme.api.run(document, &json!({})).await;
        assert_eq!(status, 200, "{document}");
        let message = text(&answer, "/errors/0/message");
        assert!(message.contains(said), "{document}: {message}");
        for inside in ["diesel", ".rs", "SELECT", "panicked"] {
            assert!(!message.contains(inside), "{message}");
        }
    }
    let api = &acme.api;
    for media in [
        "multipart/form-data; boundary=x",
        "text/plain",
        "application/x-www-form-urlencoded",
    ] {
        let request = api.http.post(&api.url).bearer_auth(&api.token);
        let answer = request.header("Content-Type", media).body("--x--").send();
        let answer = answer.await.unwrap();
        assert_eq!(answer.status(), 415, "{media}");
        let answer: Value = answer.json().await.unwrap();
        assert!(!text(&answer, "/errors/0/message").is_empty());
    }
}

#[tokio::test]
async fn the_schema_is_told_as_configured() {
    let lokd = Lokd::builder()
        .config("[graphql]\nintrospection = false\nmax_depth = 5")
        .start()
        .await;
    let acme = lok_tests::graphql::Tenant::start(&lokd, "acme", "ada").await;
    assert_eq!(status(&acme.api).await, 200);
    let answer = acme
        .api
        .run("{ __schema { types { name } } }", &json!({}))
        .await;
    assert!(
        !answer.1.to_string().contains("ServiceInstance"),
        "{}",
        answer.1
    );
    let answer = acme.api.error("{ mee { id } }", &json!({})).await;
    assert!(!answer.contains("\"me\""), "{answer}");
    assert_eq!(lokd.get("/lok/schema").await.status(), 404);
    let deep = "{ mycontext { client { release { app { logo { presignedUrl } } } } } }";
    let told = acme.api.error(deep, &json!({})).await;
    assert!(told.contains("deep"), "{told}");
}
