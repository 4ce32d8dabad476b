//! Invites, sign-up and forgotten passwords as they look, and the way through them.

use super::arrive;
use lok_tests::browser::Browser;
use lok_tests::lokd::Lokd;
use serde_json::{Value, json};

const PASSWORD: &str = "a path along the harbour";

async fn look(browser: &Browser, name: &str, heading: &str) {
    arrive(browser, heading).await;
    browser.check_page(name).await;
}

/// The link of an answer of the admin API.
async fn link(lokd: &Lokd, path: &str, draft: Value) -> String {
    let made = lokd.admin("POST", path, draft).await.ok();
    let link = made["secret"].as_str().unwrap().to_owned();
    lokd.secret(link.split_once("token=").unwrap().1);
    link
}

#[tokio::test]
async fn somebody_new_joins_by_an_invite() {
    let lokd = Lokd::start().await;
    lokd.secret(PASSWORD);
    lokd.user("grace").org("harbour").create().await;
    let lab = json!({ "slug": "lab", "name": "Institute of Cell Biology" });
    lokd.admin("POST", "/v1/orgs/ensure", lab).await.ok();
    let invites = "/v1/orgs/lab/invites";
    let draft = json!({ "email": "ada@lab.example", "roles": ["editor"] });
    let first = link(&lokd, invites, draft).await;
    let browser = Browser::start().await;

    browser.open(&first).await;
    look(&browser, "invite", "Join Institute of Cell Biology").await;
    browser.click("#lok-sign-up").await;
    look(&browser, "invite-account", "Create your account").await;
    browser.fill("#username", "grace").await;
    browser.fill("#name", "Ada Lovelace").await;
    browser.fill("#new_password", PASSWORD).await;
    browser.fill("#new_password_again", PASSWORD).await;
    browser.press("#lok-create-account").await;
    look(&browser, "invite-account-refused", "Create your account").await;
    let alert = browser.element("#lok-form-error").await.text().await;
    assert_eq!(alert.unwrap(), "This user name is taken. Choose another.");
    browser.fill("#username", "ada").await;
    browser.fill("#new_password", PASSWORD).await;
    browser.fill("#new_password_again", PASSWORD).await;
    browser.press("#lok-create-account").await;
    arrive(&browser, "Welcome to Lok of the tests").await;
    browser.element("#lok-account").await;
    let ada = lokd.admin("GET", "/v1/users/ada", Value::Null).await.ok();
    assert_eq!(ada["status"]["roles"], json!({ "lab": ["editor"] }));

    browser.open(&first).await;
    look(&browser, "link-gone", "This link cannot be used").await;
    let again = link(&lokd, invites, json!({})).await;
    browser.open(&again).await;
    look(&browser, "invite-member", "Join Institute of Cell Biology").await;
    let other = link(&lokd, "/v1/orgs/harbour/invites", json!({})).await;
    browser.open(&other).await;
    look(&browser, "invite-join", "Join harbour").await;
    browser.press("#lok-join").await;
    arrive(&browser, "Welcome to Lok of the tests").await;
    let ada = lokd.admin("GET", "/v1/users/ada", Value::Null).await.ok();
    assert_eq!(ada["status"]["roles"]["harbour"], json!(["user"]));

    browser.open(&lokd.url("/account/email")).await;
    look(&browser, "account-email", "E-mail address").await;
    browser.fill("#email", "countess@lab.example").await;
    browser.press("#lok-change-email").await;
    look(&browser, "account-email-sent", "E-mail address").await;
    browser.element("#lok-pending-email").await;
}

#[tokio::test]
async fn pages_of_sign_up_and_of_a_forgotten_password() {
    let lokd = Lokd::builder()
        .config("[login]\nsignup = \"open\"")
        .start()
        .await;
    lokd.secret(PASSWORD);
    lokd.user("ada").create().await;
    let browser = Browser::start().await;
    browser.open(&lokd.url("/login")).await;
    look(&browser, "sign-in-open", "Sign in").await;
    browser.click("#lok-sign-up").await;
    look(&browser, "sign-up", "Create an account").await;
    browser.fill("#email", "nonsense").await;
    browser.press("#lok-sign-up").await;
    look(&browser, "sign-up-refused", "Create an account").await;
    browser.fill("#email", "grace@example.org").await;
    browser.press("#lok-sign-up").await;
    look(&browser, "sign-up-sent", "Check your mail").await;

    browser.open(&lokd.url("/login")).await;
    browser.click("#lok-forgot").await;
    look(&browser, "reset", "Forgot your password?").await;
    browser.fill("#username", "ada").await;
    browser.press("#lok-reset").await;
    look(&browser, "reset-sent", "Check your mail").await;
    let set = link(&lokd, "/v1/users/ada/reset-link", json!({})).await;
    browser.open(&set).await;
    look(&browser, "reset-password", "Set a new password").await;
    browser.fill("#new_password", "password1234").await;
    browser.fill("#new_password_again", "password1234").await;
    browser.press("#lok-set-password").await;
    look(&browser, "reset-password-refused", "Set a new password").await;
    browser.fill("#new_password", PASSWORD).await;
    browser.fill("#new_password_again", PASSWORD).await;
    browser.press("#lok-set-password").await;
    arrive(&browser, "Welcome to Lok of the tests").await;
    browser.element("#lok-account").await;
}
