//! Every page as a person sees it: pictures in light and dark, wide and on a phone, and what axe-core says.

use super::{PATIENCE, arrive, scripts};
use lok_tests::browser::Browser;
use lok_tests::builders::{App, User};
use lok_tests::lokd::Lokd;
use lok_tests::rp::{Callback, RelyingParty};
use serde_json::json;

/// Waits for the page of this heading, and looks at it from all sides.
async fn look(browser: &Browser, name: &str, heading: &str) {
    arrive(browser, heading).await;
    browser.check_page(name).await;
}

async fn sign_in(browser: &Browser, user: &User) {
    browser.fill("#username", &user.username).await;
    browser.fill("#password", &user.password).await;
    browser.click("#lok-login").await;
}

/// An app that others run, with everything that pages show of one.
async fn notebook(lokd: &Lokd, callback: &Callback) -> App {
    lokd.app("notebook")
        .set("name", json!("Lab notebook"))
        .third_party()
        .redirect(&callback.uri)
        .set(
            "links",
            json!({
                "home": "https://notebook.example/",
                "policy": "https://notebook.example/privacy",
                "terms": "https://notebook.example/terms",
            }),
        )
        .create()
        .await
}

#[tokio::test]
async fn pages_of_signing_in() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let harbour = json!({ "slug": "harbour", "name": "Harbour Institute of Marine Biology" });
    lokd.admin("POST", "/v1/orgs/ensure", harbour).await.ok();
    lokd.ctl(&["orgs", "members", "add", "harbour", "ada"])
        .await
        .ok();
    let callback = Callback::listen();
    let app = notebook(&lokd, &callback).await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let browser = Browser::start().await;

    browser.open(&lokd.url("/")).await;
    look(&browser, "home-signed-out", "Welcome to Lok of the tests").await;
    browser.open(&lokd.url("/nowhere")).await;
    look(&browser, "not-found", "Page not found").await;
    browser.open(&lokd.url("/authorize?client_id=nobody")).await;
    look(
        &browser,
        "authorization-error",
        "This sign-in request is not valid",
    )
    .await;
    browser.open(&lokd.url("/login")).await;
    look(&browser, "sign-in", "Sign in").await;
    // Without its cookies the browser is another one, whose form this is not.
    browser.delete_all_cookies().await.unwrap();
    sign_in(&browser, &ada).await;
    look(&browser, "form-out-of-date", "This form cannot be used").await;
    browser.open(&lokd.url("/login?t=other")).await;
    look(&browser, "sign-in-expired", "Sign in").await;

    let request = rp.begin("openid profile email roles offline_access");
    browser.open(request.url.as_str()).await;
    look(&browser, "sign-in-for-an-app", "Sign in").await;
    browser.fill("#username", &ada.username).await;
    browser.fill("#password", "not the password").await;
    browser.press("#lok-login").await;
    look(&browser, "sign-in-refused", "Sign in").await;
    let alert = browser.element("#lok-form-error").await.text().await;
    assert_eq!(
        alert.unwrap(),
        "The user name or the password is not right."
    );
    browser.fill("#password", &ada.password).await;
    browser.click("#lok-login").await;
    look(&browser, "organization", "Choose an organization").await;
    browser.click("input[name=organization]").await;
    browser.click("#lok-continue").await;
    look(&browser, "consent", "Allow Lab notebook access?").await;
    browser.click("#lok-allow").await;
    let back = callback.visit(PATIENCE).await;
    rp.code(&request, &back).unwrap();

    // The page that posts itself stays where it is without scripts; its button does the same.
    let request = rp.begin("openid").with("response_mode", "form_post");
    browser.open(request.url.as_str()).await;
    look(
        &browser,
        "organization-used-before",
        "Choose an organization",
    )
    .await;
    scripts(&browser, false).await;
    browser.click("#lok-continue").await;
    arrive(&browser, "Almost there").await;
    scripts(&browser, true).await;
    look(&browser, "form-post", "Almost there").await;
    browser.click("#lok-continue").await;
    let back = callback.visit(PATIENCE).await;
    rp.code(&request, &back).unwrap();

    // Whoever tries too often waits.
    browser.delete_all_cookies().await.ok();
    browser.open(&lokd.url("/login")).await;
    browser.delete_all_cookies().await.unwrap();
    browser.open(&lokd.url("/login")).await;
    for _ in 0..20 {
        browser.fill("#username", "grace").await;
        browser.fill("#password", "not the password").await;
        browser.press("#lok-login").await;
        if browser.text().await.contains("Too many tries") {
            break;
        }
    }
    look(&browser, "sign-in-throttled", "Sign in").await;
    assert!(
        browser
            .text()
            .await
            .contains("Too many tries. Try again in")
    );

    let new = lokd
        .user("newcomer")
        .set("must_change_password", json!(true))
        .create()
        .await;
    browser.open(&lokd.url("/login")).await;
    sign_in(&browser, &new).await;
    look(&browser, "change-password", "Choose a new password").await;
    browser.fill("#new_password", "short").await;
    browser.fill("#new_password_again", "short").await;
    browser.press("#lok-change-password").await;
    look(&browser, "change-password-refused", "Choose a new password").await;
    let password = lokd.secret("a path along the harbour");
    browser.fill("#new_password", &password).await;
    browser.fill("#new_password_again", &password).await;
    browser.press("#lok-change-password").await;
    look(&browser, "home-signed-in", "Welcome to Lok of the tests").await;
    browser.element("#lok-account").await;
}

#[tokio::test]
async fn pages_of_devices_and_of_signing_out() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    lokd.org("harbour").await;
    let callback = Callback::listen();
    let app = notebook(&lokd, &callback).await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let microscope = lokd
        .app("microscope")
        .set("name", json!("Microscope control"))
        .kind("native")
        .third_party()
        .set(
            "grants",
            json!([
                "urn:ietf:params:oauth:grant-type:device_code",
                "refresh_token"
            ]),
        )
        .create()
        .await;
    let device = RelyingParty::discover(&lokd, &microscope).await;
    let browser = Browser::start().await;

    // An ID token for the hints of later.
    let request = rp.begin("openid");
    browser.open(request.url.as_str()).await;
    browser.sign_in(&ada).await;
    let back = callback.visit(PATIENCE).await;
    let code = rp.code(&request, &back).unwrap();
    let tokens = rp.redeem(&request, &code).await.ok();
    let hint = tokens["id_token"].as_str().unwrap();

    for (name, button, heading, organizations) in [
        ("approved", "#lok-approve", "Device connected", 1),
        ("denied", "#lok-deny", "Request denied", 2),
    ] {
        if organizations == 2 {
            lokd.ctl(&["orgs", "members", "add", "harbour", "ada"])
                .await
                .ok();
        }
        let scope = [("scope", "openid profile email offline_access")];
        let begun = device.post("device_authorization_endpoint", &scope);
        let begun = begun.await.ok();
        let user_code = begun["user_code"].as_str().unwrap();
        browser.open(&lokd.url("/device")).await;
        if organizations == 1 {
            look(&browser, "device", "Enter a code").await;
            browser.fill("#code", "BCDF-BCDF").await;
            browser.press("#lok-continue").await;
            look(&browser, "device-unknown", "Enter a code").await;
        }
        browser.fill("#code", user_code).await;
        browser.click("#lok-continue").await;
        let page = format!("device-confirm-{organizations}");
        look(&browser, &page, "Connect Microscope control?").await;
        assert!(browser.text().await.contains(user_code));
        browser.click(button).await;
        look(&browser, &format!("device-{name}"), heading).await;
    }

    let logout = |parameters: &[(&str, &str)]| {
        let mut url: url::Url = lokd.url("/logout").parse().unwrap();
        url.query_pairs_mut().extend_pairs(parameters);
        String::from(url)
    };
    let elsewhere = ("post_logout_redirect_uri", "https://elsewhere.example/");
    for (name, parameters, heading) in [
        (
            "logout-error-hint-needed",
            &[elsewhere][..],
            "An id_token_hint is needed",
        ),
        (
            "logout-error-hint",
            &[("id_token_hint", "nonsense")],
            "This id_token_hint is not valid",
        ),
        (
            "logout-error-return-address",
            &[("id_token_hint", hint), elsewhere],
            "This return address is not registered",
        ),
    ] {
        browser.open(&logout(parameters)).await;
        look(&browser, name, heading).await;
    }
    browser.open(&lokd.url("/logout")).await;
    look(&browser, "logout", "Sign out?").await;
    browser.click("#lok-logout-no").await;
    arrive(&browser, "Welcome to Lok of the tests").await;
    browser.element("#lok-account").await;
    browser.click("#lok-logout").await;
    look(&browser, "signed-out", "You are signed out").await;
    assert_eq!(browser.url().await.path(), "/logout/done");
}
