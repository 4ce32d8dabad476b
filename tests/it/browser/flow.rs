//! The ways of a person through the pages.

use super::{PATIENCE, arrive, scripts};
use lok_tests::browser::Browser;
use lok_tests::builders::User;
use lok_tests::lokd::Lokd;
use lok_tests::poll::eventually;
use lok_tests::rp::{Callback, RelyingParty};
use serde_json::json;
use thirtyfour::prelude::*;

async fn press(browser: &Browser, keys: impl Into<TypingData>) {
    let keys = browser.action_chain().send_keys(keys);
    keys.perform().await.unwrap();
}

/// The name or id of what has the focus.
async fn focused(browser: &Browser) -> String {
    let script = "return document.activeElement.name || document.activeElement.id";
    let found = browser.execute(script, []).await.unwrap();
    found.json().as_str().unwrap_or_default().to_owned()
}

async fn type_in(browser: &Browser, user: &User) {
    browser.fill("#username", &user.username).await;
    browser.fill("#password", &user.password).await;
    browser.click("#lok-login").await;
}

/// Forgets everything, as a new profile.
async fn forget(browser: &Browser, lokd: &Lokd) {
    browser.open(&lokd.url("/health/live")).await;
    browser.open(&lokd.url("/logout/done")).await;
    browser.delete_all_cookies().await.unwrap();
}

async fn is_signed_in(browser: &Browser, lokd: &Lokd) -> bool {
    browser.open(&lokd.url("/")).await;
    browser.has("#lok-account").await
}

#[tokio::test]
async fn a_person_signs_in_by_keyboard_alone_and_without_scripts() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let callback = Callback::listen();
    let app = lokd
        .app("notebook")
        .third_party()
        .redirect(&callback.uri)
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let browser = Browser::start().await;
    let expiry = async || {
        let cookie = browser.get_named_cookie("lok_s").await.unwrap();
        cookie.expiry
    };

    // By keyboard, in the order of the page, with the box ticked and the button pressed.
    let request = rp.begin("openid profile");
    browser.open(request.url.as_str()).await;
    arrive(&browser, "Sign in").await;
    assert_eq!(focused(&browser).await, "username");
    press(&browser, ada.username.as_str()).await;
    for next in ["password", "remember", "lok-login"] {
        press(&browser, Key::Tab).await;
        assert_eq!(focused(&browser).await, next);
        match next {
            "password" => press(&browser, ada.password.as_str()).await,
            "remember" => press(&browser, Key::Space).await,
            _ => press(&browser, Key::Enter).await,
        }
    }
    arrive(&browser, "Allow Notebook access?").await;
    assert!(expiry().await.is_some(), "stays when the browser is closed");
    let outline = "document.activeElement.matches(':focus-visible') && \
        getComputedStyle(document.activeElement).outlineStyle !== 'none'";
    press(&browser, Key::Tab).await;
    assert_eq!(focused(&browser).await, "decision");
    let seen = browser
        .execute(format!("return {outline}"), [])
        .await
        .unwrap();
    assert_eq!(seen.json(), &json!(true), "one sees where the focus is");
    press(&browser, Key::Enter).await;
    let back = callback.visit(PATIENCE).await;
    let code = rp.code(&request, &back).unwrap();
    let tokens = rp.redeem(&request, &code).await.ok();
    let id_token = tokens["id_token"].as_str().unwrap();
    assert_eq!(rp.id_token(&request, id_token).await["sub"], *ada.subject);

    // Without scripts, and not remembered.
    forget(&browser, &lokd).await;
    scripts(&browser, false).await;
    let request = rp.begin("openid");
    browser.open(request.url.as_str()).await;
    type_in(&browser, &ada).await;
    rp.code(&request, &callback.visit(PATIENCE).await).unwrap();
    browser.open(&lokd.url("/")).await;
    assert_eq!(expiry().await, None, "ends with the browser");

    // A form that posts itself does so with scripts only.
    scripts(&browser, true).await;
    let request = rp.begin("openid").with("response_mode", "form_post");
    browser.complaints().await;
    browser.open(request.url.as_str()).await;
    rp.code(&request, &callback.visit(PATIENCE).await).unwrap();
    arrive(&browser, "Back at the app").await;
    assert_eq!(browser.url().await.query(), None, "nothing in the address");
    let refused = browser.complaints().await;
    assert!(
        !refused
            .iter()
            .any(|text| text.contains("Content Security Policy")),
        "{refused:?}"
    );
}

/// What the browser says of broken policies.
async fn broken_policies(browser: &Browser) -> Vec<String> {
    let mut complaints = browser.complaints().await;
    complaints.retain(|text| text.contains("Content Security Policy"));
    complaints
}

#[tokio::test]
async fn sign_in_ends_on_the_app_over_https_on_loopback_and_by_a_scheme_of_its_own() {
    let lokd = Lokd::builder().tls().start().await;
    let ada = lokd.user("ada").create().await;
    // Another origin that speaks HTTPS.
    let web = format!("https://localhost:{}/callback", lokd.address().port());
    let site = lokd.app("site").redirect(&web).create().await;
    let own = "org.example.notebook:/callback";
    let callback = Callback::listen();
    let native = lokd
        .app("notebook")
        .kind("native")
        .third_party()
        .redirect("http://127.0.0.1/callback")
        .redirect(own)
        .create()
        .await;
    let browser = Browser::start().await;

    // The policy is in force: a form to anywhere else is stopped.
    browser.open(&lokd.url("/login")).await;
    let strange = "const form = document.createElement('form'); form.method = 'post';
        form.action = 'https://elsewhere.example/'; document.body.append(form); form.submit()";
    browser.execute(strange, []).await.unwrap();
    let stopped = async || (!broken_policies(&browser).await.is_empty()).then_some(());
    eventually("a complaint about the form", PATIENCE, stopped).await;

    // The password's form ends there by itself.
    let rp = RelyingParty::discover(&lokd, &site).await;
    let request = rp.begin("openid");
    browser.open(request.url.as_str()).await;
    type_in(&browser, &ada).await;
    let there = async || Some(browser.url().await).filter(|url| url.as_str().starts_with(&web));
    let back = eventually("the app over https", PATIENCE, there).await;
    rp.code(&request, &back).unwrap();
    assert_eq!(broken_policies(&browser).await, [""; 0]);

    // An app on this computer: its form of consent, then without a question.
    let mut rp = RelyingParty::discover(&lokd, &native).await;
    rp.redirect_uri.clone_from(&callback.uri);
    for asked in [true, false] {
        forget(&browser, &lokd).await;
        let request = rp.begin("openid");
        browser.open(request.url.as_str()).await;
        type_in(&browser, &ada).await;
        if asked {
            let words = browser.element("#lok-destination").await.text().await;
            assert_eq!(words.unwrap(), "A program on this computer");
            browser.click("#lok-allow").await;
        }
        let back = callback.visit(PATIENCE).await;
        rp.code(&request, &back).unwrap();
    }
    assert_eq!(broken_policies(&browser).await, [""; 0]);

    // A scheme that no program of this computer has: the browser tries it, and no policy stops it.
    own.clone_into(&mut rp.redirect_uri);
    forget(&browser, &lokd).await;
    let request = rp.begin("openid").with("prompt", "consent");
    browser.open(request.url.as_str()).await;
    type_in(&browser, &ada).await;
    let words = browser.element("#lok-destination").await.text().await;
    assert!(words.unwrap().contains("org.example.notebook"));
    let before = grants(&lokd).await;
    browser.click("#lok-allow").await;
    let granted = async || (grants(&lokd).await > before).then_some(());
    eventually("the code for the app", PATIENCE, granted).await;
    assert!(is_signed_in(&browser, &lokd).await);
    assert_eq!(broken_policies(&browser).await, [""; 0]);
}

/// How many codes were given to apps.
async fn grants(lokd: &Lokd) -> usize {
    let list = ["audit", "list", "--action", "grant.create", "-o", "json"];
    let list = lokd.ctl(&list).await.ok().json();
    list["items"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_person_is_asked_again_and_may_go_back() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let bob = lokd.user("bob").create().await;
    let callback = Callback::listen();
    let app = lokd.app("notebook").redirect(&callback.uri).create().await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let browser = Browser::start().await;

    let request = rp.begin("openid");
    browser.open(request.url.as_str()).await;
    type_in(&browser, &ada).await;
    let code = rp.code(&request, &callback.visit(PATIENCE).await).unwrap();
    let first = rp.redeem(&request, &code).await.ok();
    let first = rp
        .id_token(&request, first["id_token"].as_str().unwrap())
        .await;

    // Asked again though signed in; whoever goes away, or types another's wrong password, stays who they were.
    lokd.advance(std::time::Duration::from_secs(5)).await;
    let request = rp.begin("openid").with("prompt", "login");
    browser.open(request.url.as_str()).await;
    arrive(&browser, "Sign in").await;
    let bobs = User {
        password: "not the password".to_owned(),
        ..bob
    };
    type_in(&browser, &bobs).await;
    browser.element("#lok-form-error").await;
    assert!(is_signed_in(&browser, &lokd).await);
    let account = browser.element("#lok-account").await.text().await;
    assert_eq!(account.unwrap(), "Ada");

    browser.open(request.url.as_str()).await;
    type_in(&browser, &ada).await;
    let code = rp.code(&request, &callback.visit(PATIENCE).await).unwrap();
    let second = rp.redeem(&request, &code).await.ok();
    let second = rp
        .id_token(&request, second["id_token"].as_str().unwrap())
        .await;
    let auth_time = |claims: &serde_json::Value| claims["auth_time"].as_i64().unwrap();
    assert!(auth_time(&second) >= auth_time(&first) + 5, "{second}");
    assert_eq!(second["sid"], first["sid"], "the session went on");

    // The address of the page is worth nothing in another browser: it begins anew there, politely.
    forget(&browser, &lokd).await;
    let request = rp.begin("openid");
    browser.open(request.url.as_str()).await;
    let copied = browser.url().await;
    assert!(copied.path() == "/login" && copied.query().is_some());
    forget(&browser, &lokd).await;
    browser.open(copied.as_str()).await;
    assert!(browser.text().await.contains("Sign in again"));
    assert!(!browser.has("#lok-client-name").await);
    type_in(&browser, &ada).await;
    arrive(&browser, "Welcome to Lok of the tests").await;
    browser.element("#lok-account").await;
}

#[tokio::test]
async fn a_person_lets_a_device_in_or_not() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let app = lokd
        .app("microscope")
        .kind("native")
        .set(
            "grants",
            json!([
                "urn:ietf:params:oauth:grant-type:device_code",
                "refresh_token"
            ]),
        )
        .create()
        .await;
    let device = RelyingParty::discover(&lokd, &app).await;
    let browser = Browser::start().await;

    for (button, heading) in [
        ("#lok-approve", "Device connected"),
        ("#lok-deny", "Request denied"),
    ] {
        let begun = device
            .post("device_authorization_endpoint", &[("scope", "openid")])
            .await
            .ok();
        let device_code = begun["device_code"].as_str().unwrap();
        let poll = async || {
            // As often as the device may ask.
            lokd.advance(std::time::Duration::from_secs(6)).await;
            device
                .token(&[
                    ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
                    ("device_code", device_code),
                ])
                .await
        };
        assert_eq!(poll().await.error(), "authorization_pending");
        if button == "#lok-approve" {
            // As typed: in small letters, without the hyphen, by somebody who must sign in first.
            let typed = begun["user_code"].as_str().unwrap();
            browser
                .open(begun["verification_uri"].as_str().unwrap())
                .await;
            type_in(&browser, &ada).await;
            arrive(&browser, "Enter a code").await;
            let typed = typed.replace('-', "").to_lowercase();
            browser.fill("#code", &typed).await;
        } else {
            // From the link: filled in, and still to be sent.
            let link = begun["verification_uri_complete"].as_str().unwrap();
            browser.open(link).await;
            arrive(&browser, "Enter a code").await;
        }
        browser.click("#lok-continue").await;
        arrive(&browser, "Connect Microscope?").await;
        assert!(
            browser
                .text()
                .await
                .contains("Only continue if you started this")
        );
        assert_eq!(poll().await.error(), "authorization_pending");
        browser.click(button).await;
        arrive(&browser, heading).await;
        let answer = poll().await;
        if button == "#lok-approve" {
            let tokens = answer.ok();
            let claims = lok_tests::rp::claims(tokens["id_token"].as_str().unwrap());
            assert_eq!(claims["sub"], *ada.subject, "{claims}");
        } else {
            assert_eq!(answer.error(), "access_denied");
        }
    }
}
