//! A program that acts for itself.

use super::*;
use lok_tests::rp::claims;

async fn service(lokd: &Lokd) -> RelyingParty {
    let app = lokd
        .app("worker")
        .kind("service")
        .org("acme")
        .scopes(&["read", "write"])
        .set("audiences", json!(["mikro"]))
        .set("roles", json!(["bot"]));
    RelyingParty::discover(lokd, &app.create().await).await
}

async fn declare(lokd: &Lokd) {
    lokd.org("acme").await;
    for name in ["read", "write", "other"] {
        let scope = json!({ "name": name, "description": name });
        lokd.admin("POST", "/v1/scopes", scope).await.ok();
    }
    noticed(lokd).await;
}

#[tokio::test]
async fn a_service_is_itself() {
    let lokd = Lokd::start().await;
    declare(&lokd).await;
    let rp = service(&lokd).await;
    let ask = async |more: &[(&str, &str)]| {
        let mut form = vec![("grant_type", "client_credentials")];
        form.extend(more);
        rp.token(&form).await
    };
    let body = ask(&[]).await.ok();
    for absent in ["refresh_token", "id_token"] {
        assert_eq!(body.get(absent), None, "{body}");
    }
    assert_eq!(body["scope"], "read write");
    let token = text(&body["access_token"]).to_owned();
    let said = rp
        .verify(&token, "rekuest")
        .await
        .expect("a token for rekuest");
    assert_eq!(said["sub"], "worker");
    assert_eq!(said["preferred_username"], "worker");
    assert_eq!(said["client_id"], "worker");
    assert_eq!(said["roles"], json!(["bot"]));
    assert_eq!(said["scope"], "read write");
    assert_eq!(said["active_org"], "acme");
    assert!(said["org"].is_string() && said["jti"].is_string());
    assert_eq!(said["aud"], json!([lokd.issuer(), "rekuest", "mikro"]));
    // No verifier with a clock of its own sees a token of the future.
    assert!(said["iat"].as_i64().unwrap() < said["exp"].as_i64().unwrap() - 300);

    assert_eq!(ask(&[("scope", "write")]).await.ok()["scope"], "write");
    let narrow = ask(&[("resource", "mikro")]).await.ok();
    assert_eq!(
        claims(text(&narrow["access_token"]))["aud"],
        json!(["mikro"])
    );
    let both = ask(&[("resource", "mikro"), ("resource", "rekuest")])
        .await
        .ok();
    assert_eq!(
        claims(text(&both["access_token"]))["aud"],
        json!(["mikro", "rekuest"])
    );
    for (parameter, code) in [
        (("scope", "openid"), "invalid_scope"),
        (("scope", "offline_access"), "invalid_scope"),
        (("scope", "other"), "invalid_scope"),
        (("scope", "read read\u{7f}"), "invalid_scope"),
        (("resource", "elsewhere"), "invalid_target"),
    ] {
        let reply = ask(&[parameter]).await;
        assert_eq!((reply.status, reply.error()), (400, code), "{parameter:?}");
    }
    // Nobody signed in.
    assert_eq!(rp.userinfo(&token).await.status, 401);
    let state = introspect(&rp, &token).await;
    assert_eq!(
        (&state["active"], &state["username"]),
        (&json!(true), &json!("worker"))
    );
    lokd.admin("POST", "/v1/apps/worker/disable", json!({}))
        .await
        .ok();
    noticed(&lokd).await;
    assert_eq!(ask(&[]).await.error(), "invalid_client");
}

#[tokio::test]
async fn each_client_has_its_grants_only() {
    let world = World::start().await;
    declare(&world.lokd).await;
    let worker = service(&world.lokd).await;
    for grant in [
        "password",
        "implicit",
        "urn:ietf:params:oauth:grant-type:token-exchange",
        "x",
    ] {
        let reply = world
            .rp
            .token(&[
                ("grant_type", grant),
                ("username", "ada"),
                ("password", "x"),
            ])
            .await;
        assert_eq!(
            (reply.status, reply.error()),
            (400, "unsupported_grant_type"),
            "{grant}"
        );
    }
    let reply = world
        .rp
        .token(&[("grant_type", "client_credentials")])
        .await;
    assert_eq!((reply.status, reply.error()), (400, "unauthorized_client"));
    for form in [
        [("grant_type", "authorization_code"), ("code", "x")],
        [("grant_type", "refresh_token"), ("refresh_token", "x")],
        [
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ("device_code", "x"),
        ],
    ] {
        assert_eq!(
            worker.token(&form).await.error(),
            "unauthorized_client",
            "{form:?}"
        );
    }
    // Nor can it send somebody to sign in.
    let page = world.person.open(worker.begin("read").url).await;
    assert_eq!((page.status, page.outside), (400, false));
}

#[tokio::test]
async fn the_algorithm_is_the_clients_choice() {
    let lokd = Lokd::start().await;
    let app = lokd
        .app("worker")
        .kind("service")
        .set("alg", json!("ES256"))
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let token = rp.token(&[("grant_type", "client_credentials")]).await.ok();
    let token = text(&token["access_token"]);
    assert_eq!(
        jsonwebtoken::decode_header(token).unwrap().alg,
        jsonwebtoken::Algorithm::ES256
    );
    rp.verify(token, "rekuest").await.expect("a good signature");
    assert_eq!(introspect(&rp, token).await["active"], true);
}

/// Roles and scopes are what they are now, not what they were when the service was registered.
#[tokio::test]
async fn a_service_loses_what_is_taken_away() {
    let lokd = Lokd::start().await;
    declare(&lokd).await;
    for slug in ["other", "beta"] {
        lokd.org(slug).await;
    }
    let change = async |path: &str, body: Value| {
        let answer = lokd.admin("POST", path, body).await;
        noticed(&lokd).await;
        answer
    };
    let role = json!({ "organization": "acme", "name": "cleaner" });
    change("/v1/roles", role).await.ok();
    let app = lokd
        .app("worker")
        .kind("service")
        .org("acme")
        .scopes(&["read", "write", "other"])
        .set("roles", json!(["bot", "cleaner"]))
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let ask = async |scope: Option<&str>| {
        let mut form = vec![("grant_type", "client_credentials")];
        form.extend(scope.map(|scope| ("scope", scope)));
        rp.token(&form).await
    };
    let now = async || {
        let body = ask(None).await.ok();
        let said = claims(text(&body["access_token"]));
        (said["scope"].clone(), said["roles"].clone())
    };
    let all = (json!("read write other"), json!(["bot", "cleaner"]));
    assert_eq!(now().await, all);

    let etag = async || {
        let app = lokd.admin("GET", "/v1/apps/worker", Value::Null).await.ok();
        app["metadata"]["etag"].clone()
    };
    let before = etag().await;
    let renamed = json!({ "name": "sweeper" });
    change("/v1/roles/acme:cleaner/update", renamed).await.ok();
    assert_eq!(now().await.1, json!(["bot", "sweeper"]));
    assert_ne!(etag().await, before);
    change("/v1/roles/acme:sweeper/delete", json!({}))
        .await
        .ok();
    assert_eq!(now().await.1, json!(["bot"]));

    change("/v1/scopes/other/delete", json!({})).await.ok();
    assert_eq!(now().await.0, "read write");
    assert_eq!(ask(Some("other")).await.error(), "invalid_scope");
    // A scope that moves into another organization is out of reach.
    let moved = json!({ "organization": "beta" });
    change("/v1/scopes/write/update", moved).await.ok();
    assert_eq!(now().await.0, "read");
    assert_eq!(ask(Some("write")).await.error(), "invalid_scope");

    // Nor does the service take anything along into an organization that does not have it.
    let refused = change("/v1/apps/worker/update", json!({ "organization": "other" })).await;
    assert_eq!(refused.status, 400, "{}", refused.body);
    let plain = json!({ "organization": "other", "scopes": ["read"], "roles": [] });
    change("/v1/apps/worker/update", plain).await.ok();
    let role = json!({ "organization": "other", "name": "visitor" });
    change("/v1/roles", role).await.ok();
    let visitor = json!({ "roles": ["visitor"] });
    change("/v1/apps/worker/update", visitor).await.ok();
    for elsewhere in [json!("beta"), Value::Null] {
        let wish = json!({ "organization": elsewhere });
        let refused = change("/v1/apps/worker/update", wish).await;
        assert_eq!(refused.status, 400, "{}", refused.body);
    }
    assert_eq!(now().await, (json!("read"), json!(["visitor"])));
    // What belongs to one organization is not for a service of none.
    let draft =
        json!({ "client_id": "free", "name": "Free", "kind": "service", "scopes": ["write"] });
    let refused = change("/v1/apps", draft).await;
    assert_eq!(refused.status, 400, "{}", refused.body);
}
