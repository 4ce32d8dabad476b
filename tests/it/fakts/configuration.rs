//! What an app is told: the types that the strictest client asks for, and the addresses that it can reach.

use super::*;

/// What every client builds of an alias.
fn url(alias: &Value, end: &str) -> String {
    let scheme = if alias["ssl"] == true {
        "https"
    } else {
        "http"
    };
    let mut url = format!("{scheme}://{}", text(&alias["host"]));
    if let Some(port) = alias["port"].as_u64() {
        url.push_str(&format!(":{port}"));
    }
    for part in [alias["path"].as_str().unwrap_or_default(), end] {
        if !part.is_empty() {
            url.push_str(&format!("/{}", part.trim_start_matches('/')));
        }
    }
    url
}

/// The types that are the same in both protocols.
#[track_caller]
fn is_alias(alias: &Value) {
    for name in ["id", "host", "challenge"] {
        assert_eq!(kind(&alias[name]), "string", "{name}: {alias}");
    }
    assert_eq!(kind(&alias["ssl"]), "bool", "{alias}");
    assert!(matches!(kind(&alias["port"]), "int" | "null"), "{alias}");
    assert!(matches!(kind(&alias["path"]), "string" | "null"), "{alias}");
    let path = alias["path"].as_str().unwrap_or_default();
    assert!(!path.ends_with('/'), "{alias}");
}

#[track_caller]
fn is_instance(instance: &Value, key: &str) {
    for name in ["service", "identifier"] {
        assert_eq!(kind(&instance[name]), "string", "{name}: {instance}");
    }
    assert_eq!(instance["service"], REKUEST);
    assert_eq!(
        instance["challenge_key"],
        json!({ "kind": "ed25519", "key": key })
    );
    for alias in instance["aliases"].as_array().expect("aliases") {
        is_alias(alias);
    }
}

#[tokio::test]
async fn protocol_1_is_told_where_everything_is() {
    let world = World::start().await;
    let config = world.v1().await;
    let root = world.lokd.issuer();
    let port = world.lokd.address().port();

    assert_eq!(config["self"]["deployment_name"], "Lok of the tests");
    assert_eq!(
        config["self"]["alias"],
        json!({
            "id": "self", "host": "127.0.0.1", "port": port, "ssl": false, "path": "lok", "challenge": "ht",
        })
    );

    let auth = &config["auth"];
    for name in ["client_token", "client_id", "client_secret"] {
        assert_eq!(kind(&auth[name]), "string", "{name}");
    }
    assert_eq!(auth["token_url"], format!("{root}/lok/o/token/"));
    assert_eq!(auth["report_url"], format!("{root}/lok/f/report/"));
    let scopes = auth["scopes"].as_array().expect("scopes");
    assert!(scopes.iter().all(Value::is_string), "{scopes:?}");

    let instances = config["instances"].as_object().expect("instances");
    assert_eq!(instances.keys().collect::<Vec<_>>(), ["rekuest"]);
    let rekuest = &instances["rekuest"];
    is_instance(rekuest, &world.rekuest.key);
    let alias = &rekuest["aliases"][0];
    assert_eq!(
        url(alias, text(&alias["challenge"])),
        world.rekuest.challenge()
    );
    assert_eq!(
        config["statuses"],
        json!({ "rekuest": "granted", "kab": "unavailable" })
    );

    let lok = &config["lok"];
    assert_eq!(lok["base_url"], format!("{root}/lok/o"));
    assert_eq!(lok["userinfo_url"], format!("{root}/lok/o/userinfo"));
    assert_eq!(lok["grant_type"], "client-credentials");
    assert_eq!(lok["redirect_uri"], Value::Null);
    for name in ["client_id", "client_secret", "scopes"] {
        assert_eq!(lok[name], auth[name], "{name}");
    }
}

#[tokio::test]
async fn protocol_2_is_told_where_everything_is() {
    let world = World::start().await;
    let tokens = world.v2().await;
    let me = &tokens["self"];
    assert_eq!(me["deployment_name"], "Lok of the tests");
    is_alias(&me["alias"]);
    let root = world.lokd.issuer();
    assert_eq!(url(&me["alias"], "graphql"), format!("{root}/lok/graphql"));
    for name in ["sub", "organization", "hub"] {
        assert!(
            matches!(kind(&me[name]), "string" | "int"),
            "{name}: {tokens}"
        );
    }
    assert_eq!(me["sub"], *world.ada.subject);
    let rekuest = &tokens["instances"]["rekuest"];
    is_instance(rekuest, &world.rekuest.key);
    for alias in [&me["alias"], &rekuest["aliases"][0]] {
        assert!(matches!(kind(&alias["public"]), "bool" | "null"), "{alias}");
        assert!(matches!(kind(&alias["kind"]), "string" | "null"), "{alias}");
        // One unknown word, and the client refuses all.
        let reach = alias["reach"].as_str();
        let known = ["loopback", "internal", "lan", "mesh", "public"];
        assert!(reach.is_none_or(|word| known.contains(&word)), "{alias}");
    }
    assert_eq!(
        tokens["statuses"],
        json!({ "rekuest": "granted", "kab": "unavailable" })
    );
    assert_eq!(tokens["instances"].get("kab"), None);
}

#[tokio::test]
async fn a_relative_alias_is_on_the_name_that_the_app_typed() {
    let world = World::start().await;
    let options = "--kind relative --path elsewhere --challenge ht";
    world.hub().alias(REKUEST, "second", options).await;
    let port = world.lokd.address().port();
    let key = world.hub().mandate("ci", "--max-clients 0").await;
    for host in ["127.0.0.1", "localhost"] {
        let typed = format!("{host}:{port}");
        let wire = Wire::discover_as(&world.lokd, Some(&typed)).await;
        let tokens = world.keep(wire.mandate(&manifest("my-app"), &key).await);
        let aliases = tokens["instances"]["rekuest"]["aliases"].as_array();
        let urls: Vec<String> = aliases
            .expect("aliases")
            .iter()
            .map(|alias| url(alias, text(&alias["challenge"])))
            .collect();
        let relative = format!("http://{typed}/elsewhere/ht");
        assert!(urls.contains(&relative), "{urls:?}");
        assert!(urls.contains(&world.rekuest.challenge()), "{urls:?}");
        let own = url(&tokens["self"]["alias"], "ht");
        assert_eq!(own, format!("http://{typed}/lok/ht"));
    }
}

#[tokio::test]
async fn over_tls_everything_relative_is_over_tls() {
    let world = World::with(Lokd::builder().tls()).await;
    let options = "--kind relative --path elsewhere --challenge ht";
    world.hub().alias(REKUEST, "second", options).await;
    let config = world.v1().await;
    assert_eq!(config["self"]["alias"]["ssl"], true);
    let aliases = config["instances"]["rekuest"]["aliases"].as_array();
    let ssl = |path: &str| {
        let of_path = aliases
            .iter()
            .copied()
            .flatten()
            .find(|a| a["path"] == path);
        of_path.unwrap_or_else(|| panic!("{config}"))["ssl"].clone()
    };
    assert_eq!(
        (ssl("elsewhere"), ssl("rekuest")),
        (json!(true), json!(false))
    );
    for name in ["token_url", "report_url"] {
        assert!(text(&config["auth"][name]).starts_with("https://"));
    }
}

#[tokio::test]
async fn an_app_that_cannot_work_is_not_let_in() {
    let world = World::start().await;
    let mut app = manifest("my-app");
    app["requirements"][1]["optional"] = json!(false);
    let code = world.wire.start(&app).await;
    let output = world.hub().try_approve(&code, "").await;
    assert_ne!(output.code, 0, "{}", output.stdout);
    assert!(
        output.stderr.contains("live.x.missing"),
        "{}",
        output.stderr
    );
    // It is still open: somebody may set the service up and say yes.
    assert_eq!(world.wire.challenge(&code).await.body["status"], "pending");
    // What it needs cannot be declined.
    let code = world.wire.start(&manifest("my-app")).await;
    let output = world.hub().try_approve(&code, "--decline rekuest").await;
    assert_ne!(output.code, 0, "{}", output.stdout);
}

#[tokio::test]
async fn what_was_declined_is_said() {
    let world = World::start().await;
    let kab = Instance::start("kab");
    world.hub().serve("live.x.missing", &kab, false).await;
    let code = world.wire.start(&manifest("my-app")).await;
    world.hub().approve(&code, "--decline kab").await;
    let token = world.wire.granted(&code).await;
    let config = world.wire.config(&token).await;
    assert_eq!(
        config["statuses"],
        json!({ "rekuest": "granted", "kab": "denied" })
    );
    assert_eq!(config["instances"].get("kab"), None);
}
