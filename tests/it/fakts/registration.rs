//! Services and hubs that register themselves, and the tokens that they get for it.

use super::{World, text};
use lok_tests::fakts::manifest;
use serde_json::{Value, json};

fn service(key: &str, port: u16) -> Value {
    json!({
        "manifest": {
            "identifier": "live.arkitekt.mikro", "version": "2.0.0", "challenge_key": key,
            "roles": [{ "key": "microscopist", "description": "May take pictures" }],
            "scopes": [{ "key": "mikro:read", "description": "See pictures" }],
        },
        "staging_aliases": [{
            "id": "main", "host": "127.0.0.1", "port": port, "ssl": false, "path": "rekuest", "challenge": "ht",
        }],
    })
}

#[tokio::test]
async fn a_service_is_approved_like_an_app_and_gets_what_is_its_own() {
    let world = World::start().await;
    let body = service(&world.rekuest.key, world.rekuest.port);
    let started = world.wire.v1("servicestart", &body).await.ok();
    assert_eq!(started["status"], "granted", "{started}");
    let (code, secret) = (text(&started["code"]), text(&started["challenge"]));
    assert_ne!(code, secret);
    // The code that people see opens nothing, and the secret nothing of an app's.
    let poll = world
        .wire
        .v1("servicechallenge", &json!({ "code": code }))
        .await;
    assert_eq!(poll.status, 400, "{}", poll.body);
    assert_eq!(world.wire.challenge(secret).await.status, 400);
    let ask = json!({ "code": secret });
    let pending = world.wire.v1("servicechallenge", &ask).await.ok();
    assert_eq!(pending["status"], "pending", "{pending}");

    let shown = world
        .lokd
        .fakts(&format!("requests show {code} --org acme --hub lab"))
        .await;
    assert_eq!(shown["spec"]["kind"], "service", "{shown}");
    assert_eq!(
        shown["spec"]["declared_roles"],
        json!(["microscopist"]),
        "{shown}"
    );
    // It changes what everybody's apps are given, so that not every member lets it in.
    world.lokd.user("bob").role("user").create().await;
    let refused = world.hub().try_approve(code, "--as bob").await;
    assert_eq!(refused.code, 5, "{refused:?}");
    let line = format!("requests show {code} --org acme --hub lab --as bob");
    let shown = world.lokd.fakts(&line).await;
    let missing = text(&shown["status"]["missing"][0]);
    assert!(missing.contains("an owner or an admin"), "{shown}");
    world.hub().approve(code, "").await;
    let granted = world.wire.v1("servicechallenge", &ask).await.ok();
    assert_eq!(granted["status"], "granted", "{granted}");
    let token = world.lokd.secret(text(&granted["token"]));
    // A lost answer is given again.
    assert_eq!(world.wire.v1("servicechallenge", &ask).await.ok(), granted);

    // Its own claim, and nothing else.
    let claim = world.wire.claim(&token).await.ok();
    let config = &claim["config"];
    assert_eq!(
        config["instance"]["service"], "live.arkitekt.mikro",
        "{claim}"
    );
    assert!(config["auth"].get("client_secret").is_none(), "{claim}");
    assert!(config.get("instances").is_none(), "{claim}");
    let wrong = world
        .wire
        .v1("claimcomposition", &json!({ "token": token }))
        .await
        .ok();
    assert_eq!(wrong["status"], "error", "{wrong}");
    let report = json!({ "token": token, "functional": true, "alias_reports": {} });
    assert_eq!(
        world.wire.v1("report", &report).await.body["status"],
        "error"
    );

    // What it declared is there, and apps can be given it.
    let roles = ["roles", "list", "--org", "acme", "--all", "-o", "json"];
    let roles = world.lokd.ctl(&roles).await.ok().json();
    assert!(roles.to_string().contains("microscopist"), "{roles}");
    let mut app = manifest("viewer");
    app["scopes"] = json!(["openid", "mikro:read"]);
    app["requirements"] = json!([{ "key": "mikro", "service": "live.arkitekt.mikro" }]);
    let code = world.wire.start(&app).await;
    world.hub().approve(&code, "").await;
    let token = world.wire.granted(&code).await;
    let config = world.wire.config(&token).await;
    assert_eq!(
        config["auth"]["scopes"],
        json!(["openid", "mikro:read"]),
        "{config}"
    );
    let instance = &config["instances"]["mikro"];
    assert_eq!(
        instance["challenge_key"]["key"],
        world.rekuest.key.as_str(),
        "{config}"
    );
    assert_eq!(
        instance["aliases"][0]["port"], world.rekuest.port,
        "{config}"
    );

    // A service that registers again is the same instance, at another address.
    let again = world
        .wire
        .v1("servicestart", &service(&world.rekuest.key, 9))
        .await
        .ok();
    world.hub().approve(text(&again["code"]), "").await;
    let config = world.wire.config(&token).await;
    let same = &config["instances"]["mikro"];
    assert_eq!(same["identifier"], instance["identifier"], "{config}");
    assert_eq!(same["aliases"][0]["port"], 9, "{config}");
}

#[tokio::test]
async fn a_hub_brings_its_services_and_clients_along() {
    let world = World::start().await;
    let mut client = manifest("worker");
    client["requirements"] = json!([{ "key": "mikro", "service": "live.arkitekt.mikro" }]);
    let body = json!({ "composition": {
        "identifier": "annex",
        "instances": [{
            "identifier": "mikro",
            "manifest": { "identifier": "live.arkitekt.mikro", "version": "1" },
            "aliases": [{ "id": "main", "host": "mikro.lab.example", "ssl": true }],
        }],
        "clients": [{ "identifier": "worker", "manifest": client }],
    }});
    let started = world.wire.v1("compositionstart", &body).await.ok();
    let line = format!("requests approve {} --org acme", text(&started["code"]));
    world.lokd.fakts(&line).await;
    let ask = json!({ "code": started["challenge"] });
    let granted = world.wire.v1("compositionchallenge", &ask).await.ok();
    let token = world.lokd.secret(text(&granted["token"]));

    let claim = json!({ "token": token });
    let config = world.wire.v1("claimcomposition", &claim).await.ok()["config"].clone();
    assert!(
        text(&config["auth"]["jwks_url"]).ends_with("/.well-known/jwks.json"),
        "{config}"
    );
    let only = |what: &str| {
        let map = config[what].as_object().expect("a map");
        assert_eq!(map.len(), 1, "{config}");
        world.lokd.secret(map.keys().next().expect("one"))
    };
    let (instance, worker) = (only("instances"), only("clients"));
    assert_eq!(config["clients"][worker.as_str()]["token"], worker.as_str());
    // Asked again, they are the same.
    let again = world.wire.v1("claimcomposition", &claim).await.ok();
    assert_eq!(again["config"], config);

    let claimed = world.wire.config(&worker).await;
    world.lokd.secret(text(&claimed["auth"]["client_secret"]));
    assert_eq!(claimed["statuses"]["mikro"], "granted", "{claimed}");
    let tokens = world.wire.client_credentials(&claimed).await.ok();
    world.lokd.secret(text(&tokens["access_token"]));
    let own = world.wire.claim(&instance).await.ok();
    assert_eq!(own["config"]["instance"]["hub"], "annex", "{own}");
}
