//! `lokctl providers`, and what is kept of a secret.

use super::*;

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

#[tokio::test]
async fn providers_are_managed_like_everything_else() {
    let lokd = builder().start().await;
    let provider = Provider::start();
    let issuer = provider.issuer.as_str();
    lokd.org("lab").await;
    let secret = lokd.secret("a secret that the provider made");
    let create = format!(
        "providers create --name there --kind oidc --issuer {issuer} --client-id lok --client-secret-file - --allow-signup --allow-domain Lab.Example --org lab -o json"
    );
    let output = lokd.ctl_with(&words(&create), &format!("{secret}\n")).await;
    let change = output.ok();
    assert!(
        change.stderr.contains("http"),
        "a warning: {}",
        change.stderr
    );
    assert!(!change.stdout.contains(&secret));
    let object = &change.json()["object"];
    assert_eq!(object["spec"]["allowed_domains"], json!(["lab.example"]));
    assert_eq!(
        object["spec"]["scopes"],
        json!(["openid", "profile", "email"])
    );
    assert_eq!(object["spec"]["link_policy"], "ask");
    assert_eq!(object["spec"]["authoritative"], false);
    assert_eq!(object["status"]["has_secret"], true);
    assert_eq!(object["status"]["callback_path"], "/login/callback/there");
    let run = async |line: &str| lokd.ctl(&words(line)).await;
    assert_eq!(run(&create).await.code, 7, "no secret on standard input");
    let ensure = format!(
        "providers ensure --name there --kind oidc --issuer {issuer} --client-id lok -o value=changed"
    );
    assert_eq!(run(&ensure).await.ok().stdout.trim(), "false");
    let update = "providers update there --allow-signup=false --title Elsewhere --org lab -o json";
    let spec = run(update).await.ok().json()["object"]["spec"].clone();
    assert_eq!(
        (&spec["allow_signup"], &spec["title"]),
        (&json!(false), &json!("Elsewhere"))
    );
    // By default, people join an organization of their own.
    let spec = lokd
        .ctl(&["providers", "update", "there", "--org", "", "-o", "json"])
        .await
        .ok()
        .json();
    assert_eq!(spec["object"]["spec"]["organization"], Value::Null);
    assert_eq!(
        run("providers list -o name").await.ok().stdout,
        "providers/there\n"
    );
    assert_eq!(
        run("providers list --kind github -o name")
            .await
            .ok()
            .stdout,
        ""
    );
    run("providers disable there --yes").await.ok();
    assert_eq!(
        run("providers get there -o value=state").await.ok().stdout,
        "disabled"
    );
    run("providers enable there").await.ok();
    for (line, code) in [
        (
            "providers create --name there --kind oidc --issuer https://a.example --client-id x",
            4,
        ),
        (
            "providers create --name There --kind oidc --issuer https://a.example --client-id x",
            7,
        ),
        ("providers create --name a --kind oidc --client-id x", 7),
        ("providers create --name a --kind google --client-id x", 7),
        (
            "providers create --name a --kind oidc --issuer ftp://a.example --client-id x",
            7,
        ),
        (
            "providers create --name a --kind oidc --issuer https://a.example --client-id x --scope profile",
            7,
        ),
        (
            "providers create --name a --kind oidc --issuer https://a.example --client-id x --org nowhere",
            3,
        ),
        (
            "providers create --name a --kind oidc --issuer https://a.example --client-id x --allow-domain a@b.example",
            7,
        ),
        ("providers create --name a --kind saml --client-id x", 2),
        (
            "providers ensure --name there --issuer https://other.example",
            4,
        ),
        ("providers ensure --name there --kind google", 4),
        ("providers get nowhere", 3),
        ("providers test nowhere", 3),
        ("providers delete there --yes", 8),
        ("providers disable there", 8),
    ] {
        let output = lokd.ctl(&words(line)).await;
        assert_eq!(output.code, code, "{line}: {}", output.stderr);
    }
    for (rotated, code) in [("", 7), ("another secret of the provider\n", 0)] {
        let line = "providers rotate-secret there --client-secret-file -";
        let output = lokd.ctl_with(&words(line), rotated).await;
        assert_eq!(output.code, code, "{}", output.stderr);
    }
    lokd.secret("another secret of the provider");
    run("providers delete there --confirm there").await.ok();
    assert_eq!(run("providers list -o name").await.ok().stdout, "");
    let audit = run("audit list --limit 100 -o json").await.ok().stdout;
    for action in [
        "create",
        "update",
        "disable",
        "enable",
        "rotate_secret",
        "delete",
    ] {
        assert!(audit.contains(&format!("provider.{action}")), "{action}");
    }
    assert!(!audit.contains(&secret));
}

#[tokio::test]
async fn a_test_says_what_works_and_what_does_not_with_a_fix() {
    let world = World::start(json!({})).await;
    let test = async || {
        let output = world
            .lokd
            .ctl(&["providers", "test", "there", "-o", "json"])
            .await;
        let checks = output.json()["items"].as_array().unwrap().clone();
        let failed: Vec<String> = checks
            .iter()
            .filter(|check| check["ok"] == false)
            .map(|check| check["name"].as_str().unwrap().to_owned())
            .collect();
        for check in &checks {
            assert_eq!(check["ok"] == false, check["fix"].is_string(), "{check}");
        }
        (output.code, failed, output.stdout)
    };
    // In the clear it works on this machine, and is said.
    let (code, failed, shown) = test().await;
    assert_eq!((code, failed.join(" ").as_str()), (0, ""), "{shown}");
    assert!(shown.contains("in the clear"), "{shown}");
    for part in [
        "discovery",
        "keys",
        "clock",
        "pkce",
        "client",
        "/login/callback/there",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let wrong = json!({ "client_secret": world.lokd.secret("not the secret at all") });
    world.change("rotate-secret", wrong).await;
    let (_, failed, shown) = test().await;
    assert_eq!(failed.join(" "), "client", "{shown}");
    assert!(shown.contains("invalid_client"), "{shown}");
    assert!(shown.contains("rotate-secret"), "{shown}");
    world
        .change("rotate-secret", json!({ "client_secret": CLIENT_SECRET }))
        .await;
    world
        .lokd
        .advance(std::time::Duration::from_secs(300))
        .await;
    let (_, failed, shown) = test().await;
    assert_eq!(failed.join(" "), "clock", "{shown}");
    for lie in [
        lok_tests::provider::Lie::Issuer,
        lok_tests::provider::Lie::Document,
    ] {
        world.provider.lie(lie);
        let (code, failed, shown) = test().await;
        assert_eq!(
            (code, failed.join(" ").as_str()),
            (11, "discovery"),
            "{shown}"
        );
    }
    world.change("disable", json!({})).await;
    assert_eq!(test().await.1.join(" "), "enabled discovery");
}

#[tokio::test]
async fn ensure_takes_a_new_secret_and_an_update_refuses_one() {
    let world = World::start(json!({})).await;
    let wrong = json!({ "client_secret": world.lokd.secret("not the secret at all") });
    world.change("rotate-secret", wrong.clone()).await;
    let rotated = world.audited("provider.rotate_secret").await;
    let ensure = async |more: &str| {
        let line =
            format!("providers ensure --name there --client-secret-file - -o value=changed {more}");
        let output = world.lokd.ctl_with(&words(&line), CLIENT_SECRET).await;
        output.ok().stdout.trim().to_owned()
    };
    assert_eq!(ensure("--dry-run").await, "true");
    assert_eq!(ensure("").await, "true");
    assert_eq!(ensure("").await, "false", "it is the same");
    assert_eq!(ensure("--title Elsewhere").await, "true");
    assert_eq!(world.audited("provider.rotate_secret").await, rotated + 1);
    let output = world.lokd.ctl(&["providers", "test", "there"]).await;
    assert_eq!(output.code, 0, "{}", output.stdout);

    let path = "/v1/providers/there/update";
    let refused = world.lokd.admin("POST", path, wrong).await;
    let error = &refused.body["error"];
    assert_eq!(error["field"], "spec.client_secret", "{}", refused.body);
    assert!(error["fix"].as_str().unwrap().contains("rotate-secret"));
}

#[tokio::test]
async fn who_loses_a_linked_account_with_its_provider_is_told_and_counted() {
    let world = World::start(json!({ "allow_signup": true })).await;
    let ada = world.lokd.user("ada").create().await;
    world.link(&Person::new(&world.lokd, &ada)).await;
    world.provider.person(json!({ "sub": "grace-there" }));
    let grace = stranger(&world.lokd);
    let page = world.sign_in_page(&grace).await;
    let page = world.through(&grace, &page).await;
    grace
        .press(&page, "lok-join", &[("username", "grace")])
        .await;
    for (more, linked) in [(["--dry-run"].as_slice(), 2), (&["--confirm", "there"], 0)] {
        let line = [&["providers", "delete", "there"], more].concat();
        let output = world.lokd.ctl(&line).await.ok();
        for part in ["unlinked accounts: 2", "sign in: 1", "providers disable"] {
            assert!(output.stderr.contains(part), "{}", output.stderr);
        }
        let mut left = 0;
        for user in ["ada", "grace"] {
            left += world.identities(user).await.as_array().unwrap().len();
        }
        assert_eq!(left, linked, "{more:?}");
        assert_eq!(world.audited("identity.unlink").await, 2 - linked);
    }
}
