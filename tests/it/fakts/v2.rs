//! Protocol 2: device authorization with a manifest, and the configuration in every token response.

use super::*;

#[tokio::test]
async fn an_app_is_let_in() {
    let world = World::start().await;
    let wire = &world.wire;
    let started = wire.begin(&manifest("my-app")).await;
    let body = &started.body;
    for (name, is) in [
        ("device_code", "string"),
        ("user_code", "string"),
        ("client_id", "string"),
        ("verification_uri", "string"),
        ("verification_uri_complete", "string"),
        ("expires_in", "int"),
        ("interval", "int"),
    ] {
        assert_eq!(kind(&body[name]), is, "{name}: {body}");
    }
    assert_eq!(body["expires_in"], 300);
    let root = world.lokd.issuer();
    assert_eq!(body["verification_uri"], format!("{root}/device"));
    let complete = text(&body["verification_uri_complete"]);
    assert!(
        complete.starts_with(&format!("{root}/configure/")),
        "{complete}"
    );

    let pending = wire.poll(&started).await;
    assert_eq!(
        (pending.status, pending.error()),
        (400, "authorization_pending")
    );
    assert_eq!(wire.poll(&started).await.error(), "slow_down");
    world.hub().approve(&started.user_code, "").await;
    world.lokd.advance(seconds(30)).await;
    let tokens = world.keep(wire.poll(&started).await);
    for (name, is) in [
        ("access_token", "string"),
        ("refresh_token", "string"),
        ("token_type", "string"),
        ("expires_in", "int"),
        ("scope", "string"),
        ("client_id", "string"),
        ("self", "object"),
        ("instances", "object"),
        ("statuses", "object"),
    ] {
        assert_eq!(kind(&tokens[name]), is, "{name}: {tokens}");
    }
    assert_eq!(tokens["client_id"], *started.client_id);
    assert_eq!(wire.poll(&started).await.error(), "invalid_grant");
    let claims = lok_tests::rp::claims(text(&tokens["access_token"]));
    assert_eq!(claims["sub"], *world.ada.subject, "{claims}");
}

#[tokio::test]
async fn an_app_is_told_that_it_was_denied_or_late() {
    let world = World::start().await;
    let wire = &world.wire;
    let denied = wire.begin(&manifest("my-app")).await;
    world.hub().deny(&denied.user_code).await;
    let reply = wire.poll(&denied).await;
    assert_eq!((reply.status, reply.error()), (400, "access_denied"));
    let late = wire.begin(&manifest("my-app")).await;
    world.lokd.advance(seconds(301)).await;
    let reply = wire.poll(&late).await;
    assert_eq!((reply.status, reply.error()), (400, "expired_token"));
    let unknown = Started {
        device_code: "nobody-has-this-device-code".to_owned(),
        ..late
    };
    // Nobody approved its client, so that there is none of that name.
    let reply = wire.poll(&unknown).await;
    assert_eq!((reply.status, reply.error()), (401, "invalid_client"));
    for body in ["", "no json", "{}", "{\"manifest\": \"a text\"}"] {
        let url = wire.endpoint("device_authorization_endpoint");
        let reply = wire.post(url, "application/json", body).await;
        assert_eq!(reply.status, 400, "{body}: {}", reply.body);
        assert!(!reply.error().is_empty());
    }
}

#[tokio::test]
async fn a_refresh_renews_the_configuration() {
    let world = World::start().await;
    let wire = &world.wire;
    let first = world.v2().await;
    let (client, old) = (text(&first["client_id"]), text(&first["refresh_token"]));
    let second = world.keep(wire.refresh(client, old).await);
    assert_ne!(second["access_token"], first["access_token"]);
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    for name in ["client_id", "self", "instances", "statuses"] {
        assert_eq!(second[name], first[name], "{name}");
    }
    // Processes share a file: the one that comes second finds the same successor, and nothing ends.
    let again = world.keep(wire.refresh(client, old).await);
    assert_eq!(again["refresh_token"], second["refresh_token"]);
    let third = wire.refresh(client, text(&second["refresh_token"])).await;
    let third = world.keep(third);
    // Later it is too late for that, but whoever holds the newest token goes on.
    world.lokd.advance(seconds(700)).await;
    let reply = wire.refresh(client, old).await;
    assert_eq!((reply.status, reply.error()), (400, "invalid_grant"));
    let fourth = wire.refresh(client, text(&third["refresh_token"])).await;
    world.keep(fourth);
    let reuse = ["audit", "list", "--action", "refresh.reuse", "-o", "json"];
    let events = world.lokd.ctl(&reuse).await.ok().json();
    assert_eq!(
        events["items"].as_array().map(Vec::len),
        Some(1),
        "{events}"
    );
}

#[tokio::test]
async fn a_service_that_moved_is_found_at_the_next_refresh() {
    let world = World::start().await;
    let first = world.v2().await;
    let known = |tokens: &Value| {
        let aliases = tokens["instances"]["rekuest"]["aliases"].as_array();
        aliases.expect("aliases").len()
    };
    assert_eq!(known(&first), 1);
    let options = "--kind relative --path elsewhere --challenge ht";
    world.hub().alias(REKUEST, "second", options).await;
    let (client, token) = (text(&first["client_id"]), text(&first["refresh_token"]));
    let second = world.keep(world.wire.refresh(client, token).await);
    assert_eq!(known(&second), 2, "{second}");
}

#[tokio::test]
async fn a_session_ends_by_a_revocation() {
    let world = World::start().await;
    let wire = &world.wire;
    let tokens = world.v2().await;
    let (client, token) = (text(&tokens["client_id"]), text(&tokens["refresh_token"]));
    let reply = wire.revoke(client, token).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert!(reply.body.is_object(), "{}", reply.body);
    let reply = wire.refresh(client, token).await;
    assert_eq!((reply.status, reply.error()), (400, "invalid_grant"));
}

#[tokio::test]
async fn what_was_approved_before_a_new_password_is_not_fetched_after_it() {
    let world = World::start().await;
    let wire = &world.wire;
    let second = wire.begin(&manifest("my-app")).await;
    world.hub().approve(&second.user_code, "").await;
    let first = wire.start(&manifest("old-app")).await;
    world.hub().approve(&first, "").await;
    let claimed = wire.start(&manifest("older-app")).await;
    world.hub().approve(&claimed, "").await;
    let claimed = world.lokd.secret(wire.granted(&claimed).await);
    let config = wire.config(&claimed).await;
    world.lokd.secret(text(&config["auth"]["client_secret"]));

    let same = json!({ "password": world.ada.password });
    let path = "/v1/users/ada/set-password";
    world.lokd.admin("POST", path, same).await.ok();
    assert_eq!(wire.poll(&second).await.error(), "access_denied");
    is_refusal(&wire.challenge(&first).await, "denied");
    is_refusal(&wire.claim(&claimed).await, "error");
    // The same app is approved anew: what another copy of it had before stays void.
    let anew = wire.start(&manifest("older-app")).await;
    world.hub().approve(&anew, "").await;
    let anew = world.lokd.secret(wire.granted(&anew).await);
    let after = wire.config(&anew).await;
    world.lokd.secret(text(&after["auth"]["client_secret"]));
    assert_eq!(after["auth"]["client_id"], config["auth"]["client_id"]);
    is_refusal(&wire.claim(&claimed).await, "error");
    assert_eq!(wire.client_credentials(&config).await.status, 401);
    assert_eq!(wire.client_credentials(&after).await.status, 200);
}

#[tokio::test]
async fn a_key_logs_an_app_in_without_a_refresh_token() {
    let world = World::start().await;
    let (wire, app) = (&world.wire, manifest("my-app"));
    let key = world.hub().mandate("ci", "").await;
    let first = world.keep(wire.mandate(&app, &key).await);
    assert_eq!(first.get("refresh_token"), None, "{first}");
    for name in ["client_id", "self", "instances"] {
        assert!(!first[name].is_null(), "{name}: {first}");
    }
    let second = world.keep(wire.mandate(&app, &key).await);
    assert_eq!(first["client_id"], second["client_id"]);
    assert_ne!(first["access_token"], second["access_token"]);

    let mut changed = app.clone();
    changed["scopes"] = json!(["openid"]);
    for (app, key) in [(&changed, key.as_str()), (&app, "nobody-has-this-key")] {
        let reply = wire.mandate(app, key).await;
        assert_eq!((reply.status, reply.error()), (400, "invalid_grant"));
    }
    let form = [
        ("grant_type", lok_tests::wire::MANDATE_KEY),
        ("key", &key),
        ("manifest", "no json"),
    ];
    assert_eq!(wire.token(&form).await.error(), "invalid_request");
}

#[tokio::test]
async fn a_redeem_token_logs_an_app_in_with_a_refresh_token() {
    let world = World::start().await;
    let (wire, app) = (&world.wire, manifest("my-app"));
    let key = world.hub().mandate("ci", "").await;
    let first = world.keep(wire.redeem_grant(&app, &key).await);
    for name in ["client_id", "self", "instances", "refresh_token"] {
        assert!(!first[name].is_null(), "{name}: {first}");
    }
    let (client, token) = (text(&first["client_id"]), text(&first["refresh_token"]));
    let second = world.keep(wire.refresh(client, token).await);
    assert_eq!(second["client_id"], first["client_id"]);
    let reply = wire.redeem_grant(&app, "nobody-has-this-token").await;
    assert_eq!((reply.status, reply.error()), (400, "invalid_grant"));
}

#[tokio::test]
async fn a_report_comes_with_an_access_token() {
    let world = World::start().await;
    let tokens = world.v2().await;
    let report = json!({
        "alias_reports": { "rekuest": { "alias_id": null, "reason": "unreachable", "valid": false } },
        "functional": false,
    });
    let wire = &world.wire;
    let reply = wire
        .report(&report, Some(text(&tokens["access_token"])))
        .await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    for token in [None, Some("no-token")] {
        let reply = wire.report(&report, token).await;
        // Old clients fail at any other status.
        assert_eq!(reply.status, 200);
        is_refusal(&reply, "error");
    }
}
