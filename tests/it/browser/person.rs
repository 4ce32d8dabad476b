//! The whole way of a person who joins: an invite, two factors, an account elsewhere, and what is told meanwhile.

use super::{PATIENCE, arrive};
use lok_tests::browser::Browser;
use lok_tests::lokd::{Database, Lokd};
use lok_tests::mailbox::Mailbox;
use lok_tests::poll::eventually;
use lok_tests::receiver::Receiver;
use lok_tests::totp::Authenticator;
use serde_json::{Value, json};

const PASSWORD: &str = "a path along the harbour";

#[tokio::test]
async fn a_person_joins_proves_who_they_are_and_is_told_of_it() {
    // Cookies do not tell ports apart, so the two are reached by two names; passkeys need the one of a secure place.
    let there = Lokd::builder().database(Database::Sqlite).start().await;
    let countess = there.user("countess").create().await;
    let receiver = Receiver::start().await;
    let hook = format!("127.0.0.1:{}", receiver.port);
    let private = format!("[outbound]\nallow_private = [\"127.0.0.0/8\", \"::1/128\", \"{hook}\"]");
    let lokd = Lokd::builder()
        .host("localhost")
        .config(&private)
        .start()
        .await;
    lokd.secret(PASSWORD);
    let app = there
        .app("lok")
        .redirect(&lokd.url("/login/callback/there"))
        .create()
        .await;
    let provider = json!({
        "name": "there", "kind": "oidc", "title": "The Other Institute", "issuer": there.issuer(),
        "client_id": app.client_id, "client_secret": lokd.secret(app.client_secret.unwrap()),
    });
    lokd.admin("POST", "/v1/providers", provider).await.ok();
    let mailbox = Mailbox::of(&lokd).await;
    let hooks = json!({ "name": "hooks", "kind": "webhook" });
    lokd.admin("POST", "/v1/notify/transports", hooks)
        .await
        .ok();
    let org = json!({ "slug": "lab", "name": "Institute of Cell Biology" });
    lokd.admin("POST", "/v1/orgs", org).await.ok();

    // The operator sends an invite; it is read, and followed.
    let send = [
        "orgs",
        "invites",
        "create",
        "lab",
        "--email",
        "ada@lab.example",
        "--role",
        "editor",
        "--send",
    ];
    lokd.ctl(&send).await.ok();
    let invite = mailbox.mail("ada@lab.example", "").await.link().to_owned();
    lokd.secret(invite.split_once("token=").unwrap().1);
    let browser = Browser::start().await;
    browser.cdp_call("WebAuthn.enable", json!({})).await;
    let options = json!({ "options": {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
        "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true,
    }});
    browser
        .cdp_call("WebAuthn.addVirtualAuthenticator", options)
        .await;
    browser.open(&invite).await;
    arrive(&browser, "Join Institute of Cell Biology").await;
    browser.click("#lok-sign-up").await;
    arrive(&browser, "Create your account").await;
    browser.fill("#username", "ada").await;
    browser.fill("#name", "Ada Lovelace").await;
    browser.fill("#new_password", PASSWORD).await;
    browser.fill("#new_password_again", PASSWORD).await;
    browser.press("#lok-create-account").await;
    browser.element("#lok-account").await;
    let ada = lokd.admin("GET", "/v1/users/ada", Value::Null).await.ok();
    assert_eq!(ada["status"]["roles"], json!({ "lab": ["editor"] }));
    assert_eq!(ada["spec"]["email_verified"], true);

    // A webhook of her own.
    browser.open(&lokd.url("/account/notifications")).await;
    browser.check_page("account-notifications-none").await;
    browser.fill("input[name=name]", "my bot").await;
    browser
        .fill("input[type=url]", &receiver.url("/hook"))
        .await;
    browser.press("button[name=do][value=add]").await;
    let secret = browser.element("#lok-webhook-secret").await.text().await;
    let secret = lokd.secret(secret.unwrap());
    receiver.control(&json!({ "secrets": { "/hook": secret } }));
    browser.check_page("account-notifications-secret").await;

    // A passkey, and an authenticator app.
    browser.open(&lokd.url("/account/security")).await;
    browser.fill("#passkey_name", "My phone").await;
    browser.click("#lok-passkey-add").await;
    arrive(&browser, "Recovery codes").await;
    let codes = browser.element("#lok-recovery-codes").await.text().await;
    for code in codes.unwrap().split_whitespace() {
        lokd.secret(code);
    }
    browser.press("#lok-continue").await;
    browser.press("#lok-totp-add").await;
    let shown = browser.element("#lok-secret").await.text().await.unwrap();
    let authenticator = Authenticator::type_in(&shown);
    browser
        .fill("#code", &authenticator.code(&lokd).await)
        .await;
    browser.press("#lok-enrol").await;
    arrive(&browser, "Security").await;
    let factors = lokd
        .ctl(&["users", "mfa", "list", "ada", "-o", "json"])
        .await
        .ok();
    let kinds: Vec<Value> = factors.json()["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|factor| factor["kind"].clone())
        .collect();
    assert!(
        kinds.contains(&json!("passkey")) && kinds.contains(&json!("totp")),
        "{kinds:?}"
    );

    // An account elsewhere, linked there and seen here.
    browser.open(&lokd.url("/account/identities")).await;
    browser.click("#lok-link-there").await;
    arrive(&browser, "Sign in").await;
    browser.fill("#username", &countess.username).await;
    browser.fill("#password", &countess.password).await;
    browser.click("#lok-login").await;
    arrive(&browser, "Linked accounts").await;
    assert!(browser.text().await.contains("countess@example.org"));
    browser.open(&lokd.url("/account")).await;
    browser.check_page("account-of-a-person").await;
    assert!(browser.text().await.contains("The Other Institute"));

    browser.open(&lokd.url("/account/notifications")).await;
    browser.check_page("account-notifications").await;

    // It signs her in, and the second factor is asked for all the same.
    browser.open(&lokd.url("/")).await;
    browser.press("#lok-logout").await;
    browser.open(&lokd.url("/login")).await;
    browser.click("#lok-with-there").await;
    arrive(&browser, "Second step").await;
    browser.click("#lok-passkey").await;
    browser.element("#lok-account").await;

    // She was told of it, by mail and at her webhook.
    mailbox.mail("ada@lab.example", "How you sign in").await;
    mailbox.mail("ada@lab.example", "A linked account").await;
    let told = async || {
        let types: Vec<String> = receiver
            .got("/hook")
            .iter()
            .filter(|got| got["verified"] == true)
            .filter_map(|got| got["body"]["type"].as_str().map(str::to_owned))
            .collect();
        ["factor.change", "identity.change"]
            .iter()
            .all(|kind| types.iter().any(|found| found == kind))
            .then_some(())
    };
    eventually("the webhook is told of both", PATIENCE, told).await;
    let sent = lokd
        .ctl(&[
            "notify", "outbox", "list", "--user", "ada", "--state", "sent", "-o", "json",
        ])
        .await
        .ok();
    assert!(sent.json()["items"].as_array().unwrap().len() >= 4);
}
