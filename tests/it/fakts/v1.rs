//! Protocol 1: `start`, `challenge`, `redeem`, `retrieve`, `claim`, `report`.

use super::*;

#[tokio::test]
async fn an_app_is_let_in() {
    let world = World::start().await;
    let (wire, app) = (&world.wire, manifest("my-app"));
    let code = wire.start(&app).await;
    let fit = |c: char| c.is_ascii_alphanumeric() || c == '-';
    assert!(code.chars().all(fit) && code.len() >= 16, "{code}");

    let pending = wire.challenge(&code).await;
    assert_eq!(pending.status, 200);
    assert_eq!(
        kinds(&pending.body),
        [("message", "string"), ("status", "string")]
    );
    assert_eq!(pending.body["status"], "pending");

    world.hub().approve(&code, "").await;
    let granted = wire.challenge(&code).await;
    assert_eq!(granted.status, 200, "{}", granted.body);
    assert_eq!(
        kinds(&granted.body),
        [("status", "string"), ("token", "string")]
    );
    let token = world.lokd.secret(text(&granted.body["token"]));

    // The claim token stays good: clients come back with it when they lost their cache.
    let config = wire.config(&token).await;
    let again = wire.config(&token).await;
    assert_eq!(config["auth"], again["auth"]);
    let answer = world.keep(wire.client_credentials(&config).await);
    assert_eq!(kind(&answer["expires_in"]), "int");
    let claims = lok_tests::rp::claims(text(&answer["access_token"]));
    assert_eq!(claims["sub"], *world.ada.subject, "{claims}");
    assert_eq!(claims["client_id"], config["auth"]["client_id"], "{claims}");
}

#[tokio::test]
async fn an_end_of_the_polling_is_no_200() {
    let world = World::start().await;
    let (wire, app) = (&world.wire, manifest("my-app"));
    let denied = wire.start(&app).await;
    world.hub().deny(&denied).await;
    let late = wire.start(&app).await;
    world.lokd.advance(seconds(301)).await;
    let cases = [
        (denied.as_str(), "denied"),
        (late.as_str(), "error"),
        ("BBBB-BBBB-BBBB-BBBB", "error"),
        ("no code at all", "error"),
        ("", "error"),
    ];
    for (code, status) in cases {
        // The oldest clients ask again without a pause after any 200 that they do not know.
        for _ in 0..2 {
            let reply = wire.challenge(code).await;
            assert!(
                (400..500).contains(&reply.status),
                "{code}: {}",
                reply.status
            );
            is_refusal(&reply, status);
        }
    }
    // Nobody can be let in too late, or after a no.
    for code in [denied, late] {
        let output = world.hub().try_approve(&code, "").await;
        assert_ne!(output.code, 0, "{code}: {}", output.stdout);
    }
}

#[tokio::test]
async fn bodies_are_read_whatever_their_type() {
    let world = World::start().await;
    let wire = &world.wire;
    let old =
        json!({ "manifest": { "identifier": "old-app", "version": "1", "scopes": ["openid"] } });
    let odd = json!({
        "manifest": {
            "identifier": "odd-app", "version": "1", "scopes": ["openid", "never-heard-of"], "logo": null,
            "requirements": null, "public_sources": [], "node_id": null, "description": null, "surprise": { "a": [1] },
        },
        "supported_layers": [], "requested_public": true, "headers": { "Content-Type": "application/json" },
        "requested_client_kind": "website", "redirect_uris": ["https://app.example.org/"],
    });
    for base in ["/lok/f/", "/f/", "/lok/f", "/f"] {
        for media in [
            "application/json",
            "application/x-www-form-urlencoded;charset=UTF-8",
            "text/plain;charset=UTF-8",
        ] {
            for body in [&old, &odd] {
                let slash = if base.ends_with('/') { "/" } else { "" };
                let url = world
                    .lokd
                    .url(&format!("{}/start{slash}", base.trim_end_matches('/')));
                let reply = wire.post(&url, media, &body.to_string()).await;
                assert_eq!(reply.status, 200, "{url} {media}: {}", reply.body);
                assert_eq!(reply.body["status"], "granted", "{url} {media}");
            }
        }
    }
}

#[tokio::test]
async fn nonsense_is_refused_in_json() {
    let world = World::start().await;
    let wire = &world.wire;
    let base = wire.endpoint("base_url").to_owned();
    for verb in [
        "start",
        "challenge",
        "redeem",
        "retrieve",
        "claim",
        "report",
    ] {
        let url = format!("{base}{verb}/");
        for body in ["", "no json", "[]", "null", "{\"token\": 1}", "{\"code\":"] {
            let reply = wire.post(&url, "application/json", body).await;
            is_refusal(&reply, "error");
        }
        let answer = wire.http.get(&url).send().await.unwrap();
        assert_eq!(answer.status(), 405, "{verb}");
    }
    for (verb, body) in [
        ("start", json!({})),
        ("start", json!({ "manifest": { "version": "1" } })),
        (
            "start",
            json!({ "manifest": { "identifier": "a b", "version": "1" } }),
        ),
        ("claim", json!({ "token": "nobody-has-this-token" })),
        (
            "redeem",
            json!({ "token": "nobody-has-this", "manifest": manifest("my-app") }),
        ),
        ("retrieve", json!({ "manifest": manifest("my-app") })),
        (
            "report",
            json!({ "token": "nobody-has-this", "alias_reports": {}, "functional": true }),
        ),
    ] {
        is_refusal(&wire.v1(verb, &body).await, "error");
    }
}

#[tokio::test]
async fn the_same_app_redeems_the_same_client() {
    let world = World::start().await;
    let (wire, app) = (&world.wire, manifest("my-app"));
    let key = world.hub().mandate("ci", "").await;
    let redeem = async |app: &Value, key: &str| {
        let reply = wire.redeem(app, key).await;
        let token = reply.body["token"].as_str().map(|t| world.lokd.secret(t));
        (reply, token)
    };
    let (reply, token) = redeem(&app, &key).await;
    assert_eq!(
        (reply.status, &reply.body["status"]),
        (200, &json!("granted"))
    );
    assert_eq!(
        kinds(&reply.body),
        [("status", "string"), ("token", "string")]
    );
    let first = wire.config(&token.unwrap()).await;
    let (_, token) = redeem(&app, &key).await;
    let second = wire.config(&token.expect("the same app again")).await;
    assert_eq!(first["auth"]["client_id"], second["auth"]["client_id"]);

    // The first one pinned what the app is.
    let mut changed = app.clone();
    changed["version"] = json!("0.2.0");
    is_refusal(&redeem(&changed, &key).await.0, "error");
    let open = "--allow-changed-manifest --max-clients 0";
    let key = world.hub().mandate("open", open).await;
    for app in [&app, &changed] {
        assert!(redeem(app, &key).await.1.is_some());
    }
    // This mandate is for another app.
    let key = world.hub().mandate("narrow", "--app other-app").await;
    is_refusal(&redeem(&app, &key).await.0, "error");
}

#[tokio::test]
async fn a_report_is_taken() {
    let world = World::start().await;
    let config = world.v1().await;
    let alias = &config["instances"]["rekuest"]["aliases"][0]["id"];
    let report = json!({
        "token": config["auth"]["client_token"],
        "alias_reports": {
            "rekuest": { "alias_id": alias, "reason": null, "valid": true },
            "kab": { "alias_id": "nothing-lok-knows", "reason": "no such service", "valid": false },
        },
        "functional": true,
    });
    let url = text(&config["auth"]["report_url"]);
    for media in [
        "application/json",
        "application/x-www-form-urlencoded;charset=UTF-8",
    ] {
        let reply = world.wire.post(url, media, &report.to_string()).await;
        assert_eq!(
            (reply.status, &reply.body["status"]),
            (200, &json!("reported")),
            "{media}: {}",
            reply.body
        );
        assert_eq!(kind(&reply.body["message"]), "string");
    }
}

#[tokio::test]
async fn every_generation_finds_its_page() {
    let world = World::start().await;
    let code = world.wire.start(&manifest("my-app")).await;
    for path in [
        format!("/configure/{code}"),
        format!("/f/configure/{code}"),
        format!("/lok/configure/{code}"),
        format!("/f/configure/?device_code={code}&grant=device_code"),
        format!("/lok/f/configure/?device_code={code}&grant=device_code"),
        "/device".to_owned(),
        "/f/device".to_owned(),
        "/lok/f/device".to_owned(),
    ] {
        let answer = world.lokd.get(&path).await;
        let status = answer.status().as_u16();
        // The page itself, or the one on which people sign in first.
        assert!([200, 303].contains(&status), "{path}: {status}");
        if status == 200 {
            let media = answer.headers()["content-type"].to_str().unwrap();
            assert!(media.starts_with("text/html"), "{path}: {media}");
        }
    }
}
