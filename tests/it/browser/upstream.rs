//! A person with an account at another lokd, in Chromium.

use super::{PATIENCE, arrive};
use lok_tests::browser::Browser;
use lok_tests::lokd::{Database, Lokd};
use lok_tests::poll::eventually;
use lok_tests::rp::{Callback, RelyingParty};
use serde_json::json;

#[tokio::test]
async fn an_account_at_another_lokd_is_linked_and_signs_in() {
    // Cookies do not tell ports apart, so the two are reached by two names.
    let named = "[server]\nissuer = \"http://localhost:{port}\"";
    let there = Lokd::builder()
        .database(Database::Sqlite)
        .config(named)
        .start()
        .await;
    let issuer = there.issuer().replace("127.0.0.1", "localhost");
    let home_there = format!("{issuer}/");
    let countess = there.user("countess").create().await;
    let private = "[outbound]\nallow_private = [\"127.0.0.0/8\", \"::1/128\"]";
    let lokd = Lokd::builder().config(private).start().await;
    let ada = lokd.user("ada").create().await;
    let callback = lokd.url("/login/callback/there");
    let app = there
        .app("lok")
        .third_party()
        .redirect(&callback)
        .create()
        .await;
    let draft = json!({
        "name": "there", "kind": "oidc", "title": "The Other Institute",
        "issuer": issuer, "client_id": app.client_id,
        "client_secret": lokd.secret(app.client_secret.unwrap()), "allow_signup": true,
    });
    lokd.admin("POST", "/v1/providers", draft).await.ok();
    let browser = Browser::start().await;
    let at = async |path: &str| {
        let wanted = lokd.url(path);
        let there = async || {
            let url = browser.url().await;
            url.as_str().starts_with(&wanted).then_some(())
        };
        eventually(path, PATIENCE, there).await;
    };

    // Linked on the account page.
    browser.open(&lokd.url("/account/identities")).await;
    arrive(&browser, "Sign in").await;
    browser.check_page("sign-in-with-providers").await;
    browser.fill("#username", &ada.username).await;
    browser.fill("#password", &ada.password).await;
    browser.click("#lok-login").await;
    arrive(&browser, "Linked accounts").await;
    browser.check_page("linked-accounts-none").await;
    browser.click("#lok-link-there").await;
    arrive(&browser, "Sign in").await;
    browser.fill("#username", &countess.username).await;
    browser.fill("#password", &countess.password).await;
    browser.click("#lok-login").await;
    arrive(&browser, "Allow Lok access?").await;
    browser.click("#lok-allow").await;
    at("/account/identities?done=linked").await;
    arrive(&browser, "Linked accounts").await;
    let text = browser.text().await;
    assert!(text.contains("countess@example.org"), "{text}");
    browser.check_page("linked-accounts").await;

    // Signed out here, an app waits, and the way there and back ends at the app.
    browser.open(&lokd.url("/")).await;
    browser.press("#lok-logout").await;
    let visits = Callback::listen();
    let notebook = lokd.app("notebook").redirect(&visits.uri).create().await;
    let rp = RelyingParty::discover(&lokd, &notebook).await;
    let request = rp.begin("openid");
    browser.complaints().await;
    browser.open(request.url.as_str()).await;
    arrive(&browser, "Sign in").await;
    browser.click("#lok-with-there").await;
    let back = visits.visit(PATIENCE).await;
    let code = rp.code(&request, &back).unwrap();
    let tokens = rp.redeem(&request, &code).await.ok();
    let claims = rp
        .id_token(&request, tokens["id_token"].as_str().unwrap())
        .await;
    assert_eq!(claims["sub"], *ada.subject);
    let refused = browser.complaints().await;
    assert!(
        !refused
            .iter()
            .any(|text| text.contains("Content Security Policy")),
        "{refused:?}"
    );

    // Signed out in both, with the form of the other in between, to the app all the same.
    browser.open(&lokd.url("/")).await;
    browser.press("#lok-logout").await;
    browser.open(&home_there).await;
    browser.press("#lok-logout").await;
    let request = rp.begin("openid");
    browser.open(request.url.as_str()).await;
    arrive(&browser, "Sign in").await;
    browser.click("#lok-with-there").await;
    let at_the_other = async || {
        let url = browser.url().await;
        url.as_str().starts_with(&issuer).then_some(())
    };
    eventually("the other lokd", PATIENCE, at_the_other).await;
    browser.fill("#username", &countess.username).await;
    browser.fill("#password", &countess.password).await;
    browser.click("#lok-login").await;
    let back = visits.visit(PATIENCE).await;
    rp.code(&request, &back).unwrap();

    // Nobody's account there: the page to join, and what is said of one that may not.
    let stranger = there.user("stranger").create().await;
    for url in [lokd.url("/"), home_there.clone()] {
        browser.open(&url).await;
        browser.press("#lok-logout").await;
    }
    browser.open(&lokd.url("/login")).await;
    browser.click("#lok-with-there").await;
    eventually("the other lokd", PATIENCE, at_the_other).await;
    browser.fill("#username", &stranger.username).await;
    browser.fill("#password", &stranger.password).await;
    browser.click("#lok-login").await;
    arrive(&browser, "Allow Lok access?").await;
    browser.click("#lok-allow").await;
    arrive(&browser, "New account").await;
    browser.check_page("join").await;
    browser.fill("#username", "ada").await;
    browser.press("#lok-join").await;
    browser.check_page("join-refused").await;
    lokd.admin(
        "POST",
        "/v1/providers/there/update",
        json!({ "allow_signup": false }),
    )
    .await
    .ok();
    browser.fill("#username", "stranger").await;
    browser.press("#lok-join").await;
    arrive(&browser, "You cannot sign in with that").await;
    browser.check_page("provider-refused").await;
}
