//! `lokctl orgs invites` and `users reset-link`.

use super::{ctl, json, ok, refuses};
use lok_tests::lokd::Lokd;
use serde_json::json;

async fn lab() -> Lokd {
    let lokd = Lokd::start().await;
    ok(&lokd, "orgs create --slug lab --name Laboratory").await;
    lokd
}

/// Where the link of an answer leads, and what opens it.
fn token(lokd: &Lokd, link: &str) -> String {
    let url: url::Url = link.parse().unwrap();
    assert_eq!(url.origin().ascii_serialization(), lokd.issuer());
    let mut pairs = url.query_pairs();
    let (name, token) = pairs.next().unwrap();
    assert_eq!(name, "token");
    lokd.secret(token.into_owned())
}

#[tokio::test]
async fn invites_are_made_listed_and_withdrawn() {
    let lokd = lab().await;
    let shown = ok(&lokd, "orgs invites create lab").await;
    let link = shown.stdout.lines().last().unwrap();
    assert!(token(&lokd, link).starts_with("lok_in_"), "{link}");
    assert!(link.contains("/invite?token="), "{link}");

    let made = json(
        &lokd,
        "orgs invites create lab --role editor --role user --max-uses 20 --ttl 2d",
    )
    .await;
    token(&lokd, made["secret"].as_str().unwrap());
    let invite = &made["object"];
    assert_eq!(made["secret_shown_once"], true);
    assert_eq!(invite["roles"], json!(["editor", "user"]));
    assert_eq!(invite["max_uses"], 20);
    assert_eq!(invite["state"], "open");

    let listed = ok(&lokd, "orgs invites list lab -o json").await;
    assert!(!listed.stdout.contains("lok_in_"), "{}", listed.stdout);
    let items = listed.json()["items"].as_array().unwrap().clone();
    assert_eq!(items.len(), 2);
    // Newest first.
    assert_eq!(items[0]["id"], invite["id"]);
    assert_eq!(items[1]["roles"], json!([]));

    let id = invite["id"].as_str().unwrap();
    let revoke = format!("orgs invites revoke lab {id}");
    assert_eq!(ctl(&lokd, &revoke).await.code, 8, "it is asked about");
    let dry = ok(&lokd, &format!("{revoke} --dry-run")).await;
    assert!(dry.stderr.contains("nothing was kept"), "{}", dry.stderr);
    let revoked = json(&lokd, &format!("{revoke} --yes")).await;
    assert_eq!(revoked["object"]["state"], "revoked");
    let again = json(&lokd, &format!("{revoke} --yes")).await;
    assert_eq!(again["changed"], false);

    let events = json(&lokd, "audit list --action invite.create").await;
    let event = &events["items"][0];
    assert_eq!(event["object"], format!("invites/{id}"));
    assert!(!event.to_string().contains("lok_in_"), "{event}");
}

#[tokio::test]
async fn the_link_goes_to_a_file_or_by_mail_instead() {
    let lokd = lab().await;
    let file = lokd.path("invite.link");
    let create = format!(
        "orgs invites create lab --secret-out {}",
        file.to_str().unwrap()
    );
    let made = ok(&lokd, &create).await;
    let link = std::fs::read_to_string(&file).unwrap();
    token(&lokd, link.trim());
    assert!(!made.stdout.contains("lok_in_"), "{}", made.stdout);
    // What is there is not written over.
    refuses(&lokd, &create, 7).await;

    let sent = json(
        &lokd,
        "orgs invites create lab --email bob@lab.example --send",
    )
    .await;
    assert_eq!(sent.get("secret"), None, "{sent}");
    assert_eq!(sent["object"]["mailed"], true);
    assert_eq!(sent["object"]["email"], "bob@lab.example");
}

#[tokio::test]
async fn what_an_invite_cannot_be_is_said() {
    let lokd = lab().await;
    for (line, exit, field) in [
        ("orgs invites create nowhere", 3, ""),
        ("orgs invites list nowhere", 3, ""),
        ("orgs invites create lab --role king", 3, "roles"),
        ("orgs invites create lab --email nobody", 7, "email"),
        ("orgs invites create lab --ttl 5s", 7, "ttl"),
        ("orgs invites create lab --ttl 400d", 7, "ttl"),
        ("orgs invites create lab --max-uses 0", 7, "max_uses"),
        ("orgs invites create lab --max-uses 10001", 7, "max_uses"),
        (
            "orgs invites create lab --email a@b.example --max-uses 2",
            7,
            "max_uses",
        ),
        ("orgs invites revoke lab nothing --yes", 3, ""),
    ] {
        let error = refuses(&lokd, line, exit).await;
        assert_eq!(error["field"].as_str().unwrap_or_default(), field, "{line}");
    }
    assert_eq!(ctl(&lokd, "orgs invites create lab --send").await.code, 2);
    // An invite of another organization is not there.
    ok(&lokd, "orgs create --slug other").await;
    let made = json(&lokd, "orgs invites create other").await;
    token(&lokd, made["secret"].as_str().unwrap());
    let id = made["object"]["id"].as_str().unwrap();
    refuses(&lokd, &format!("orgs invites revoke lab {id} --yes"), 3).await;
    let dry = json(&lokd, "orgs invites create other --dry-run").await;
    assert_eq!(dry["dry_run"], true);
    let listed = json(&lokd, "orgs invites list other").await;
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_link_to_a_new_password_is_printed_once_or_mailed() {
    let lokd = lab().await;
    ok(&lokd, "users create --username alice --no-password").await;
    let shown = ok(&lokd, "users reset-link alice --print --ttl 1h").await;
    let link = shown.stdout.lines().last().unwrap();
    assert!(link.contains("/reset/password?token="), "{link}");
    assert!(token(&lokd, link).starts_with("lok_li_"), "{link}");
    // Nothing is mailed to an address that is not known to be hers.
    refuses(&lokd, "users reset-link alice --send", 4).await;
    ok(&lokd, "users update alice --email alice@lab.example").await;
    refuses(&lokd, "users reset-link alice --send", 4).await;
    ok(&lokd, "users update alice --email-verified true").await;
    let sent = json(&lokd, "users reset-link alice --send").await;
    assert_eq!(sent.get("secret"), None, "{sent}");
    for ttl in ["5s", "8d"] {
        let line = format!("users reset-link alice --ttl {ttl}");
        assert_eq!(refuses(&lokd, &line, 7).await["field"], "ttl");
    }
    refuses(&lokd, "users reset-link nobody", 3).await;
    ok(&lokd, "users disable alice --yes").await;
    refuses(&lokd, "users reset-link alice", 4).await;
    assert_eq!(
        ctl(&lokd, "users reset-link alice --print --send")
            .await
            .code,
        2
    );
    let events = json(&lokd, "audit list --action user.reset_link").await;
    assert_eq!(events["items"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn an_administrator_is_warned_of_a_weak_password() {
    let lokd = lab().await;
    for (line, password, warned) in [
        ("users create --username alice", "password2024!", true),
        (
            "users create --username bob",
            "four plain words here",
            false,
        ),
        ("users set-password alice", "iloveyou1234", true),
        ("users set-password alice", "alice alice 1", true),
        (
            "users set-password alice",
            "five plain words of hers",
            false,
        ),
    ] {
        let words: Vec<&str> = line.split(' ').chain(["--password-stdin"]).collect();
        let output = lokd.ctl_with(&words, password).await.ok();
        assert_eq!(
            output.stderr.contains("warning: the password is"),
            warned,
            "{line} {password}: {}",
            output.stderr
        );
    }
    // What lok makes itself is not looked at.
    let made = ok(&lokd, "users set-password alice --generate").await;
    assert!(!made.stderr.contains("warning"), "{}", made.stderr);
    lokd.secret(made.stdout.lines().last().unwrap());
}
