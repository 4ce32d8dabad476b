//! `lokctl apps`.

use super::{ctl, json, ok, refuses};
use lok_tests::lokd::Lokd;
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt as _;

#[tokio::test]
async fn every_kind_has_its_defaults() {
    let lokd = Lokd::start().await;
    let person = json!(["authorization_code", "refresh_token"]);
    let device = json!([
        "authorization_code",
        "refresh_token",
        "urn:ietf:params:oauth:grant-type:device_code"
    ]);
    for (kind, redirect, auth, grants, secret) in [
        (
            "web",
            "https://a.example/cb",
            "client_secret_basic",
            person.clone(),
            true,
        ),
        ("spa", "https://a.example/cb", "none", person, false),
        ("native", "org.example.a:/cb", "none", device, false),
        (
            "service",
            "",
            "client_secret_basic",
            json!(["client_credentials"]),
            true,
        ),
    ] {
        let redirect = match redirect {
            "" => String::new(),
            uri => format!("--redirect-uri {uri}"),
        };
        let line = format!("apps create --client-id a-{kind} --name A --kind {kind} {redirect}");
        let change = json(&lokd, &line).await;
        let spec = &change["object"]["spec"];
        assert_eq!(spec["auth_method"], auth, "{kind}");
        assert_eq!(spec["grants"], grants, "{kind}");
        assert_eq!(spec["trust"], "third-party", "{kind}");
        assert_eq!(spec["scopes"] == json!([]), kind == "service", "{spec}");
        assert_eq!(change["secret"].is_string(), secret, "{kind}");
        if let Some(secret) = change["secret"].as_str() {
            lokd.secret(secret);
        }
    }
    for (flags, expected) in [
        ("", "a-native a-service a-spa a-web"),
        ("--kind spa", "a-spa"),
        ("--trust first-party", ""),
    ] {
        let ids = ok(&lokd, &format!("apps list {flags} -o value=client_id"))
            .await
            .stdout;
        assert_eq!(
            ids.lines().collect::<Vec<_>>().join(" "),
            expected,
            "{flags}"
        );
    }
    let made_up = json(
        &lokd,
        "apps create --name B --kind spa --redirect-uri https://b.example/",
    )
    .await;
    assert!(
        made_up["object"]["spec"]["client_id"]
            .as_str()
            .unwrap()
            .len()
            > 8
    );
}

#[tokio::test]
async fn what_does_not_go_together_is_refused() {
    let lokd = Lokd::start().await;
    let uri = "--redirect-uri https://a.example/cb";
    for (flags, field) in [
        (
            format!("--kind spa --auth client_secret_basic {uri}"),
            "spec.auth_method",
        ),
        (
            format!("--kind native --auth client_secret_post {uri}"),
            "spec.auth_method",
        ),
        (format!("--kind web --auth none {uri}"), "spec.auth_method"),
        (
            format!("--kind web --auth private_key_jwt {uri}"),
            "spec.jwks",
        ),
        (format!("--kind service {uri}"), "spec.redirect_uris[0]"),
        (
            "--kind service --grant authorization_code".to_owned(),
            "spec.grants",
        ),
        ("--kind service --scope openid".to_owned(), "spec.scopes"),
        (
            format!("--kind spa --grant client_credentials {uri}"),
            "spec.grants",
        ),
        (format!("--kind web --scope nosuch {uri}"), "spec.scopes"),
        (
            format!("--kind web --client-id bad/id {uri}"),
            "spec.client_id",
        ),
        (
            format!("--kind web --access-ttl 2h {uri}"),
            "spec.access_token_ttl",
        ),
        (
            format!("--kind web --home-url nowhere {uri}"),
            "spec.links.home",
        ),
    ] {
        let error = refuses(&lokd, &format!("apps create --name A {flags}"), 7).await;
        assert_eq!(error["field"], field, "{flags}: {error}");
    }
    for uri in [
        "http://shop.example/cb",
        "https://shop.example/cb#here",
        "/relative",
        "javascript:alert(1)",
        "https://*.shop.example/cb",
        "https://user@shop.example/cb",
        "https://shop.example/a/../cb",
        "org.example.app:/cb",
    ] {
        let line = format!(
            "apps create --name A --kind web --redirect-uri https://a.example/ --redirect-uri {uri}"
        );
        let error = refuses(&lokd, &line, 7).await;
        assert_eq!(error["field"], "spec.redirect_uris[1]", "{uri}: {error}");
    }
    assert_eq!(json(&lokd, "apps list").await["items"], json!([]));
}

#[tokio::test]
async fn ensure_changes_once_and_never_shows_the_secret_again() {
    let lokd = Lokd::start().await;
    let ensure = "apps ensure --client-id shop --name Shop --kind web --redirect-uri https://shop.example/cb";
    let first = json(&lokd, ensure).await;
    assert_eq!(
        (&first["created"], &first["changed"]),
        (&json!(true), &json!(true))
    );
    let secret = lokd.secret(first["secret"].as_str().unwrap());
    let second = json(&lokd, ensure).await;
    assert_eq!(
        (&second["created"], &second["changed"]),
        (&json!(false), &json!(false))
    );
    assert_eq!(second["secret"], Value::Null);
    let third = json(&lokd, "apps ensure --client-id shop --access-ttl 10m").await;
    assert_eq!(
        (&third["changed"], &third["secret"]),
        (&json!(true), &Value::Null)
    );
    assert_eq!(
        third["object"]["spec"]["redirect_uris"],
        json!(["https://shop.example/cb"])
    );
    refuses(&lokd, "apps ensure --client-id shop --kind spa", 4).await;
    refuses(
        &lokd,
        "apps create --client-id shop --name Shop --kind web --redirect-uri https://shop.example/",
        4,
    )
    .await;
    let everything = ok(&lokd, "apps list -o json").await.stdout;
    assert!(!everything.contains(&secret));
}

#[tokio::test]
async fn secrets_overlap_and_go_into_new_files_only() {
    let lokd = Lokd::start().await;
    let out = lokd.path("shop.secret");
    let (file, path) = (out.to_str().unwrap(), &out);
    let create = format!(
        "apps create --client-id shop --name Shop --kind web --redirect-uri https://shop.example/cb --secret-out {file}"
    );
    ok(&lokd, &format!("{create} --dry-run")).await;
    assert!(!path.exists());
    let made = ok(&lokd, &create).await;
    let secret = lokd.secret(std::fs::read_to_string(path).unwrap());
    assert_eq!(
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert!(!made.stdout.contains(&secret) && !made.stderr.contains(&secret));

    // The file is there already: the app does not get another secret.
    let before = json(&lokd, "apps get shop").await;
    refuses(
        &lokd,
        &format!("apps rotate-secret shop --secret-out {file}"),
        7,
    )
    .await;
    assert_eq!(json(&lokd, "apps get shop").await, before);
    assert_eq!(std::fs::read_to_string(path).unwrap(), secret);
    let nowhere = lokd.path("missing/file");
    let line = format!("apps rotate-secret shop --secret-out {}", nowhere.display());
    refuses(&lokd, &line, 7).await;

    let shown = ok(
        &lokd,
        "apps rotate-secret shop --overlap 24h -o value=secret",
    )
    .await
    .stdout;
    assert_ne!(lokd.secret(shown.as_str()), secret);
    let secrets = async || json(&lokd, "apps get shop").await["status"]["secrets"].clone();
    let both = secrets().await;
    assert_eq!(both.as_array().unwrap().len(), 2, "{both}");
    assert!(
        both[0]["expires_at"].is_string() && both[1]["expires_at"].is_null(),
        "{both}"
    );
    lokd.secret(
        ok(&lokd, "apps rotate-secret shop --overlap 0 -o value=secret")
            .await
            .stdout,
    );
    assert_eq!(secrets().await.as_array().unwrap().len(), 1);
    ok(
        &lokd,
        "apps create --client-id spa --name S --kind spa --redirect-uri https://spa.example/",
    )
    .await;
    refuses(&lokd, "apps rotate-secret spa", 4).await;
}

#[tokio::test]
async fn ensure_with_a_file_for_the_secret_is_repeatable() {
    let lokd = Lokd::start().await;
    let out = lokd.path("ci.secret");
    let file = out.to_str().unwrap();
    let ensure = format!("apps ensure --client-id ci --name CI --kind service --secret-out {file}");
    // A file that holds something else is not overwritten, and the app is not made.
    std::fs::write(&out, "something else").unwrap();
    refuses(&lokd, &ensure, 7).await;
    refuses(&lokd, "apps get ci", 3).await;
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "something else");
    std::fs::remove_file(&out).unwrap();

    assert_eq!(json(&lokd, &ensure).await["created"], true);
    let secret = lokd.secret(std::fs::read_to_string(&out).unwrap());
    let again = ok(&lokd, &format!("{ensure} -o json")).await;
    assert_eq!(again.json()["changed"], false);
    assert_eq!(again.json()["secret"], Value::Null);
    assert!(again.stderr.contains("no new secret"), "{}", again.stderr);
    // With something to change it is changed.
    let renamed = ensure.replace("--name CI", "--name Pipeline");
    let changed = json(&lokd, &renamed).await;
    assert_eq!(changed["object"]["spec"]["name"], "Pipeline");
    assert_eq!(std::fs::read_to_string(&out).unwrap(), secret);
    let secrets = json(&lokd, "apps get ci").await["status"]["secrets"].clone();
    assert_eq!(secrets.as_array().unwrap().len(), 1, "{secrets}");
}

#[tokio::test]
async fn an_app_is_stopped_changed_and_deleted_by_name() {
    let lokd = Lokd::start().await;
    let uri = "https://shop.example/cb";
    let second = "https://shop.example/second";
    ok(
        &lokd,
        &format!("apps create --client-id shop --name Shop --kind spa --redirect-uri {uri}"),
    )
    .await;
    let uris = async || {
        let list = ok(&lokd, "apps redirect-uris list shop -o value=uri")
            .await
            .stdout;
        list.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let add = format!("apps redirect-uris add shop {second}");
    assert_eq!(json(&lokd, &add).await["changed"], true);
    assert_eq!(json(&lokd, &add).await["changed"], false);
    assert_eq!(uris().await, [uri, second]);
    refuses(&lokd, "apps redirect-uris add shop http://shop.example/", 7).await;
    refuses(
        &lokd,
        &format!("apps redirect-uris remove shop {second}"),
        8,
    )
    .await;
    ok(
        &lokd,
        &format!("apps redirect-uris remove shop {second} --yes"),
    )
    .await;
    refuses(
        &lokd,
        &format!("apps redirect-uris remove shop {second} --yes"),
        3,
    )
    .await;
    assert_eq!(uris().await, [uri]);
    assert_eq!(
        json(&lokd, "apps consents list shop").await["items"],
        json!([])
    );
    assert_eq!(
        json(&lokd, "apps consents revoke shop --yes").await["changed"],
        false
    );

    refuses(&lokd, "apps disable shop", 8).await;
    ok(&lokd, "apps disable shop --yes").await;
    assert_eq!(
        ok(&lokd, "apps get shop -o value=state").await.stdout,
        "disabled"
    );
    ok(&lokd, "apps enable shop").await;
    ok(
        &lokd,
        "apps update shop --name Store --policy-url https://shop.example/policy",
    )
    .await;
    let spec = json(&lokd, "apps get shop").await["spec"].clone();
    assert_eq!(
        (&spec["name"], &spec["kind"]),
        (&json!("Store"), &json!("spa"))
    );
    refuses(&lokd, "apps update shop --name X --if-match wrong", 4).await;
    for line in ["apps delete shop", "apps delete shop --yes"] {
        refuses(&lokd, line, 8).await;
    }
    assert_eq!(ctl(&lokd, "apps delete shop --confirm Shop").await.code, 8);
    ok(&lokd, "apps delete shop --confirm shop").await;
    refuses(&lokd, "apps get shop", 3).await;
}
