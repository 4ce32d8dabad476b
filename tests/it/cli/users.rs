//! `lokctl users`.

use super::{ctl, json, ok, refused, refuses};
use lok_tests::lokd::Lokd;
use lok_tests::person::Person;
use lok_tests::totp::Authenticator;
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;

const PASSWORD: &str = "four plain words here";

#[tokio::test]
async fn a_password_comes_from_stdin_a_file_or_the_environment() {
    let lokd = Lokd::start().await;
    lokd.secret(PASSWORD);
    let has_password = async |name: &str| {
        let user = json(&lokd, &format!("users get {name}")).await;
        user["status"]["has_password"].clone()
    };
    lokd.ctl_with(
        &["users", "create", "--username", "one", "--password-stdin"],
        &format!("{PASSWORD}\n"),
    )
    .await
    .ok();

    let file = lokd.path("password");
    std::fs::write(&file, PASSWORD).unwrap();
    let mode = |mode| std::fs::set_permissions(&file, PermissionsExt::from_mode(mode)).unwrap();
    let path = file.to_str().unwrap();
    mode(0o644);
    let create = [
        "users",
        "create",
        "--username",
        "two",
        "--password-file",
        path,
    ];
    let strict = lokd.ctl(&[&create[..], &["--strict"]].concat()).await;
    assert_eq!(strict.code, 7, "{}", strict.stderr);
    let open = lokd.ctl(&create).await.ok();
    assert!(open.stderr.starts_with("warning: "), "{}", open.stderr);
    assert!(open.stderr.contains("mode 0644"), "{}", open.stderr);
    mode(0o600);
    let closed = lokd
        .ctl(&["users", "set-password", "two", "--password-file", path])
        .await
        .ok();
    assert!(!closed.stderr.contains("warning"), "{}", closed.stderr);

    let mut command = lokd.ctl_command();
    command
        .args([
            "users",
            "create",
            "--username",
            "three",
            "--password-env",
            "SECRET_OF_THREE",
        ])
        .env("SECRET_OF_THREE", PASSWORD);
    lok_tests::lokd::run(command, "").ok();
    let unset = ctl(&lokd, "users create --username four --password-env NOT_SET").await;
    assert_eq!(unset.code, 7, "{}", unset.stderr);

    ok(&lokd, "users create --username five --no-password").await;
    for (name, has) in [
        ("one", true),
        ("two", true),
        ("three", true),
        ("five", false),
    ] {
        assert_eq!(has_password(name).await, has, "{name}");
    }
    let two = ctl(
        &lokd,
        "users create --username six --no-password --password-stdin",
    )
    .await;
    assert_eq!(two.code, 2, "{}", two.stderr);
    refuses(&lokd, "users create --username seven", 8).await;
}

#[tokio::test]
async fn a_user_is_found_by_name_id_and_address() {
    let lokd = Lokd::start().await;
    let made = json(
        &lokd,
        "users create --username alice --email Alice@lab.example --no-password --org lab --role owner",
    )
    .await;
    assert_eq!(made["created"], true);
    let id = made["object"]["metadata"]["id"].as_str().unwrap();
    for key in [
        id,
        "alice",
        "ALICE",
        "alice@lab.example",
        "ALICE@LAB.EXAMPLE",
    ] {
        let found = ok(&lokd, &format!("users get {key} -o value=id")).await;
        assert_eq!(found.stdout, id, "{key}");
    }
    let user = json(&lokd, "users get alice").await;
    assert_eq!(user["status"]["roles"], json!({ "lab": ["owner"] }));
    assert_eq!(
        refuses(&lokd, "users get nobody", 3).await["code"],
        "not_found"
    );
}

#[tokio::test]
async fn ensure_changes_once() {
    let lokd = Lokd::start().await;
    let ensure = "users ensure --username bot --email bot@lab.example --org lab --role bot";
    let flags = async |line: &str| {
        let change = json(&lokd, line).await;
        (change["created"].clone(), change["changed"].clone())
    };
    assert_eq!(flags(ensure).await, (json!(true), json!(true)));
    assert_eq!(flags(ensure).await, (json!(false), json!(false)));
    let etag = ok(&lokd, "users get bot -o value=etag").await.stdout;
    let named = "users ensure --username bot --name Bot";
    assert_eq!(flags(named).await, (json!(false), json!(true)));
    assert_eq!(flags(named).await, (json!(false), json!(false)));
    let after = json(&lokd, "users get bot").await;
    assert_eq!(after["spec"]["email"], "bot@lab.example");
    assert_ne!(after["metadata"]["etag"], json!(etag));
    assert_eq!(ok(&lokd, ensure).await.stderr, "unchanged: user bot\n");
}

#[tokio::test]
async fn update_changes_only_what_is_named_and_can_clear_it() {
    let lokd = Lokd::start().await;
    ok(&lokd, "users create --username alice --email a@lab.example --name Alice --locale en-GB --no-password").await;
    let spec = async || json(&lokd, "users get alice").await["spec"].clone();
    ok(&lokd, "users update alice --name Ali").await;
    ok(&lokd, "users update alice --email-verified true").await;
    let expected = json!({
        "username": "alice", "email": "a@lab.example", "email_verified": true, "name": "Ali", "locale": "en-GB",
    });
    assert_eq!(spec().await, expected);
    for flag in ["--email", "--name", "--locale"] {
        lokd.ctl(&["users", "update", "alice", flag, ""]).await.ok();
    }
    let cleared = spec().await;
    for field in ["email", "name", "locale"] {
        assert_eq!(cleared[field], Value::Null, "{field}");
    }
    // Another address is not known to be hers.
    ok(&lokd, "users update alice --email b@lab.example").await;
    assert_eq!(spec().await["email_verified"], false);
    ok(
        &lokd,
        "users update alice --label team=cells --label kind=test",
    )
    .await;
    let labels = json(&lokd, "users get alice").await["metadata"]["labels"].clone();
    assert_eq!(labels, json!({ "team": "cells", "kind": "test" }));
}

#[tokio::test]
async fn disable_enable_and_unlock() {
    let lokd = Lokd::start().await;
    ok(&lokd, "users create --username alice --no-password").await;
    let status = async || json(&lokd, "users get alice").await["status"].clone();
    let error = refuses(&lokd, "users disable alice", 8).await;
    assert!(error["fix"].as_str().unwrap().contains("--yes"), "{error}");
    assert_eq!(status().await["state"], "active");
    ok(&lokd, "users disable alice --yes --reason left").await;
    assert_eq!(status().await["state"], "disabled");
    assert_eq!(status().await["disabled_reason"], "left");
    ok(&lokd, "users enable alice").await;
    assert_eq!(status().await["state"], "active");
    assert_eq!(status().await["disabled_reason"], Value::Null);
    assert_eq!(
        ok(&lokd, "users unlock alice").await.stderr,
        "unchanged: user alice\n"
    );
}

#[tokio::test]
async fn second_factors_are_listed_demanded_and_reset() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let mfa = async || json(&lokd, "users get ada").await["status"]["mfa"].clone();
    let none = json!({ "required": false, "totp": false, "passkeys": 0, "recovery_codes": 0 });
    assert_eq!(mfa().await, none);
    let list = json(&lokd, "users mfa list ada").await;
    assert_eq!(list["items"], json!([]));
    assert_eq!(
        ok(&lokd, "users mfa reset ada --yes").await.stderr,
        "unchanged: user ada\n"
    );
    refuses(&lokd, "users mfa list nobody", 3).await;

    ok(&lokd, "users mfa require ada").await;
    assert_eq!(mfa().await["required"], true);
    assert!(
        ok(&lokd, "users mfa require ada")
            .await
            .stderr
            .starts_with("unchanged")
    );
    ok(&lokd, "users mfa require ada --off").await;
    assert_eq!(mfa().await["required"], false);

    let person = Person::new(&lokd, &ada);
    person.go_on(person.open(lokd.url("/login")).await).await;
    let page = person.open(lokd.url("/account/security/totp")).await;
    let secret = page
        .html
        .split("id=\"lok-secret\" tabindex=\"0\">")
        .nth(1)
        .unwrap();
    let secret = secret.split('<').next().unwrap().trim();
    lokd.secret(secret.replace(' ', ""));
    let code = Authenticator::type_in(secret).code(&lokd).await;
    person.press(&page, "lok-enrol", &[("code", &code)]).await;
    let set = json!({ "required": false, "totp": true, "passkeys": 0, "recovery_codes": 10 });
    assert_eq!(mfa().await, set);
    let list = json(&lokd, "users mfa list ada").await;
    let kinds: Vec<&str> = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| each["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["totp", "recovery_codes"]);
    let table = ok(&lokd, "users mfa list ada").await.stdout;
    assert!(
        table.contains("authenticator app") && table.contains("10 unused"),
        "{table}"
    );

    let error = refuses(&lokd, "users mfa reset ada", 8).await;
    assert!(error["fix"].as_str().unwrap().contains("--yes"), "{error}");
    ok(&lokd, "users mfa reset ada --yes --dry-run").await;
    assert_eq!(mfa().await, set);
    ok(&lokd, "users mfa reset ada --yes").await;
    assert_eq!(mfa().await, none);
    let home = person.open(lokd.url("/account")).await;
    assert_eq!(home.url.path(), "/login", "the session has ended");
    let page = person.go_on(home).await;
    assert_eq!(page.url.path(), "/account", "{}", page.text());
}

#[tokio::test]
async fn a_generated_password_is_shown_once_on_a_line_of_its_own() {
    let lokd = Lokd::start().await;
    ok(&lokd, "users create --username alice --no-password").await;
    let shown = ok(&lokd, "users set-password alice --generate --must-change").await;
    let lines: Vec<&str> = shown.stdout.lines().collect();
    assert_eq!(lines.len(), 3, "{}", shown.stdout);
    let secret = lokd.secret(lines[2]);
    assert!(
        !secret.contains(char::is_whitespace) && secret.len() >= 16,
        "{secret}"
    );
    assert!(shown.stderr.contains("shown this once"), "{}", shown.stderr);
    let user = json(&lokd, "users get alice").await;
    assert_eq!(user["status"]["must_change_password"], true);
    assert!(!user.to_string().contains(&secret));

    let change = json(&lokd, "users set-password alice --generate").await;
    assert_eq!(change["secret_shown_once"], true);
    assert_ne!(lokd.secret(change["secret"].as_str().unwrap()), secret);
    let named = ok(&lokd, "users set-password alice --generate -o name").await;
    assert_eq!(named.stdout, "users/alice\n");
    assert!(
        named.stderr.contains("shown this once, here: "),
        "{}",
        named.stderr
    );

    let given = lokd
        .ctl_with(
            &[
                "users",
                "set-password",
                "alice",
                "--password-stdin",
                "-o",
                "json",
            ],
            PASSWORD,
        )
        .await
        .ok();
    assert_eq!(given.json()["secret"], Value::Null);
    let audit = ok(&lokd, "audit list --all -o json").await.stdout;
    assert!(!audit.contains(&secret) && !audit.contains(PASSWORD));
}

#[tokio::test]
async fn a_deleted_name_is_free_again() {
    let lokd = Lokd::start().await;
    let create = "users create --username alice --email alice@lab.example --no-password";
    ok(&lokd, create).await;
    let first = ok(&lokd, "users get alice -o value=id").await.stdout;
    refuses(&lokd, "users delete alice", 8).await;
    let deleted = json(&lokd, "users delete alice --yes").await;
    assert_eq!(deleted["object"]["status"]["state"], "deleted");
    refuses(&lokd, "users get alice", 3).await;
    ok(&lokd, create).await;
    assert_ne!(ok(&lokd, "users get alice -o value=id").await.stdout, first);
    let gone = ok(&lokd, "users list --status deleted -o value=id")
        .await
        .stdout;
    assert_eq!(gone, format!("{first}\n"));
}

#[tokio::test]
async fn bad_values_name_their_field() {
    let lokd = Lokd::start().await;
    let long = "a".repeat(65);
    let cases: [(&[&str], &str); 7] = [
        (&["--username", "a@b.example"], "spec.username"),
        (&["--username", ""], "spec.username"),
        (&["--username", &long], "spec.username"),
        (&["--username", "x", "--email", "nope"], "spec.email"),
        (&["--username", "x", "--locale", "zz__!"], "spec.locale"),
        (&["--username", "x", "--name", "a\u{7}b"], "spec.name"),
        (
            &["--username", "x", "--label", "Bad Key=1"],
            "metadata.labels",
        ),
    ];
    for (flags, field) in cases {
        let create = [&["users", "create", "--no-password"], flags].concat();
        let error = refused(&lokd, &create, 7).await;
        assert_eq!(error["field"], field, "{flags:?}: {error}");
        assert_eq!(error["code"], "invalid_input");
        assert!(error["request_id"].is_string(), "{error}");
    }
    let short = lokd
        .ctl_with(
            &[
                "users",
                "create",
                "--username",
                "x",
                "--password-stdin",
                "-o",
                "json",
            ],
            "short",
        )
        .await;
    assert_eq!(short.code, 7);
    assert!(
        short.stderr.contains("\"spec.password\""),
        "{}",
        short.stderr
    );
    assert!(!short.stderr.contains("\"short\""), "{}", short.stderr);
    assert_eq!(json(&lokd, "users list").await["items"], json!([]));
}

#[tokio::test]
async fn conflicts_dry_runs_and_etags() {
    let lokd = Lokd::start().await;
    ok(
        &lokd,
        "users create --username alice --email alice@lab.example --no-password",
    )
    .await;
    ok(&lokd, "users create --username bob --no-password").await;
    let before = json(&lokd, "users list").await;
    for (line, exit) in [
        ("users create --username Alice --no-password", 4),
        (
            "users create --username al --email ALICE@lab.example --no-password",
            4,
        ),
        ("users create --username alice --no-password --dry-run", 4),
        ("users update bob --email alice@lab.example", 4),
        ("users update bob --email alice@lab.example --dry-run", 4),
        ("users update nobody --name X --dry-run", 3),
        ("users delete nobody --dry-run", 3),
        ("users update alice --name X --if-match wrong", 4),
        ("users delete alice --yes --if-match wrong", 4),
        ("users disable alice --yes --if-match wrong", 4),
    ] {
        refuses(&lokd, line, exit).await;
    }
    for line in [
        "users create --username carol --no-password --dry-run",
        "users update alice --name X --dry-run",
        "users ensure --username bob --name X --dry-run",
        "users disable alice --dry-run",
        "users delete alice --dry-run",
        "users set-password alice --generate --dry-run",
    ] {
        let change = json(&lokd, line).await;
        assert_eq!(
            (&change["dry_run"], &change["changed"]),
            (&json!(true), &json!(true)),
            "{line}"
        );
        assert_eq!(change["secret"], Value::Null, "{line}");
    }
    assert_eq!(json(&lokd, "users list").await, before);
    let etag = ok(&lokd, "users get alice -o value=etag").await.stdout;
    ok(
        &lokd,
        &format!("users update alice --name X --if-match {etag}"),
    )
    .await;
    refuses(
        &lokd,
        &format!("users update alice --name Y --if-match {etag}"),
        4,
    )
    .await;
}

#[tokio::test]
async fn lists_are_narrowed_and_paged() {
    let lokd = Lokd::start().await;
    for slug in ["lab", "zoo"] {
        ok(&lokd, &format!("orgs create --slug {slug}")).await;
    }
    for (name, flags) in [
        ("ann", "--org lab --role owner --email 100%@lab.example"),
        ("be_n", "--org lab --role viewer"),
        ("cleo", "--org lab --role viewer --email cleo@x_y.example"),
        ("dora", "--org zoo --role viewer"),
        ("emil", "--org zoo"),
    ] {
        ok(
            &lokd,
            &format!("users create --username {name} --no-password {flags}"),
        )
        .await;
    }
    ok(&lokd, "users disable emil --yes").await;
    for (flags, expected) in [
        ("", "ann be_n cleo dora emil"),
        ("--org lab", "ann be_n cleo"),
        ("--org lab --role viewer", "be_n cleo"),
        ("--status disabled", "emil"),
        ("--status active --org zoo", "dora"),
        ("--search %", "ann"),
        ("--search _", "be_n cleo"),
        ("--search E", "ann be_n cleo emil"),
        ("--search nothing", ""),
        ("--limit 2", "ann be_n"),
        ("--limit 2 --all", "ann be_n cleo dora emil"),
    ] {
        let names = ok(&lokd, &format!("users list {flags} -o value=username"))
            .await
            .stdout;
        let names: Vec<&str> = names.lines().collect();
        assert_eq!(names.join(" "), expected, "{flags}");
    }
    let page = json(&lokd, "users list --limit 2").await;
    let next = page["next"].as_str().unwrap();
    let rest = json(&lokd, &format!("users list --limit 2 --cursor {next}")).await;
    assert_eq!(rest["items"][0]["spec"]["username"], "cleo");
    let all = json(&lokd, "users list --limit 2 --all").await;
    assert_eq!(
        (all["items"].as_array().unwrap().len(), &all["next"]),
        (5, &Value::Null)
    );
    let told = ok(&lokd, "users list --limit 2").await;
    assert!(told.stderr.contains("--cursor"), "{}", told.stderr);
    // A heading for the whole list, not for each page.
    let table = ok(&lokd, "users list --limit 2 --all").await.stdout;
    assert_eq!(table.lines().count(), 6, "{table}");
    assert_eq!(ctl(&lokd, "users list --role viewer").await.code, 2);
}

/// With the very first user an organization that is named is made; later ones have to be there.
#[tokio::test]
async fn the_first_user_brings_an_organization() {
    let lokd = Lokd::start().await;
    ok(&lokd, "users create --username ada --no-password --org lab").await;
    assert_eq!(ok(&lokd, "orgs list -o name").await.stdout, "orgs/lab\n");
    refuses(
        &lokd,
        "users create --username bob --no-password --org zoo",
        3,
    )
    .await;
    // Whoever is deleted counts no more.
    ok(&lokd, "users delete ada --yes").await;
    ok(&lokd, "users create --username bob --no-password --org zoo").await;
    let orgs = ok(&lokd, "orgs list -o name").await.stdout;
    assert_eq!(orgs, "orgs/lab\norgs/zoo\n");
}

/// A deleted user, who is known by the id only, is not changed any more.
#[tokio::test]
async fn a_deleted_user_stays_as_it_is() {
    let lokd = Lokd::start().await;
    lokd.secret(PASSWORD);
    ok(&lokd, "orgs create --slug lab").await;
    ok(&lokd, "users create --username ada --no-password").await;
    let id = ok(&lokd, "users get ada -o value=id").await.stdout;
    ok(&lokd, "users delete ada --yes").await;
    let before = json(&lokd, &format!("users get {id}")).await;
    assert_eq!(before["status"]["state"], "deleted");
    for line in [
        format!("users update {id} --name Ada"),
        format!("users update {id} --locale en-GB"),
        format!("users enable {id}"),
        format!("orgs members add lab {id}"),
    ] {
        refuses(&lokd, &line, 4).await;
    }
    let path = format!("/v1/users/{id}/set-password");
    let wish = json!({ "password": PASSWORD });
    let answer = lokd.admin("POST", &path, wish).await;
    assert_eq!(answer.status, 409, "{}", answer.body);
    assert_eq!(json(&lokd, &format!("users get {id}")).await, before);
}
