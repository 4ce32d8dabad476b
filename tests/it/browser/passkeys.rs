//! Passkeys in Chromium, with a virtual authenticator (Web Authentication, level 2, section 11).

use super::{PATIENCE, arrive};
use lok_tests::browser::Browser;
use lok_tests::builders::User;
use lok_tests::lokd::Lokd;
use lok_tests::poll::eventually;
use lok_tests::provider::{CLIENT_ID, CLIENT_SECRET, Provider};
use lok_tests::rp::{Callback, RelyingParty};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

/// An issuer with a name in a secure place.
async fn start() -> (Lokd, User) {
    let lokd = Lokd::builder().host("localhost").start().await;
    let ada = lokd.user("ada").create().await;
    (lokd, ada)
}

/// Gives the browser an authenticator that unlocks by itself. Answers its id.
async fn authenticator(browser: &Browser) -> String {
    browser.cdp_call("WebAuthn.enable", json!({})).await;
    let options = json!({ "options": {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
        "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true,
    }});
    let made = browser
        .cdp_call("WebAuthn.addVirtualAuthenticator", options)
        .await;
    made["authenticatorId"].as_str().unwrap().to_owned()
}

async fn password(browser: &Browser, lokd: &Lokd, user: &User) {
    browser.open(&lokd.url("/login")).await;
    browser.fill("#username", &user.username).await;
    browser.fill("#password", &user.password).await;
    browser.press("#lok-login").await;
}

/// Adds a passkey on the account page of somebody who is signed in.
async fn enrol(browser: &Browser, lokd: &Lokd, name: &str) {
    browser.open(&lokd.url("/account/security")).await;
    browser.fill("#passkey_name", name).await;
    browser.click("#lok-passkey-add").await;
}

async fn sign_out(browser: &Browser, lokd: &Lokd) {
    browser.open(&lokd.url("/")).await;
    browser.press("#lok-logout").await;
}

async fn credentials(browser: &Browser, id: &str) -> Vec<Value> {
    let asked = json!({ "authenticatorId": id });
    let told = browser.cdp_call("WebAuthn.getCredentials", asked).await;
    told["credentials"].as_array().unwrap().clone()
}

#[tokio::test]
async fn a_passkey_is_the_second_factor_and_the_only_one() {
    let (lokd, ada) = start().await;
    let callback = Callback::listen();
    let app = lokd.app("notebook").redirect(&callback.uri).create().await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let browser = Browser::start().await;
    let id = authenticator(&browser).await;
    password(&browser, &lokd, &ada).await;
    browser.open(&lokd.url("/account/security")).await;
    browser.check_page("account-security").await;
    enrol(&browser, &lokd, "My phone").await;
    arrive(&browser, "Recovery codes").await;
    browser.check_page("recovery-codes").await;
    for code in browser
        .element("#lok-recovery-codes")
        .await
        .text()
        .await
        .unwrap()
        .split_whitespace()
    {
        lokd.secret(code);
    }
    browser.press("#lok-continue").await;
    assert!(browser.text().await.contains("My phone"));
    browser.check_page("account-security-passkey").await;
    let kept = credentials(&browser, &id).await;
    assert_eq!((kept.len(), &kept[0]["rpId"]), (1, &json!("localhost")));
    // The same device twice: it says no itself.
    enrol(&browser, &lokd, "Again").await;
    let refused = async || {
        let words = browser
            .find(By::Css("#lok-form-error"))
            .await
            .ok()?
            .text()
            .await
            .ok()?;
        words.contains("already").then_some(())
    };
    eventually("a refusal", PATIENCE, refused).await;
    browser.check_page("passkey-refused").await;

    // After the password it is asked for, and the app is told so.
    sign_out(&browser, &lokd).await;
    let request = rp.begin("openid");
    browser.open(request.url.as_str()).await;
    browser.fill("#username", &ada.username).await;
    browser.fill("#password", &ada.password).await;
    browser.press("#lok-login").await;
    arrive(&browser, "Second step").await;
    browser.check_page("second-step-passkey").await;
    browser.click("#lok-passkey").await;
    let back = callback.visit(PATIENCE).await;
    let code = rp.code(&request, &back).unwrap();
    let tokens = rp.redeem(&request, &code).await.ok();
    let claims = rp
        .id_token(&request, tokens["id_token"].as_str().unwrap())
        .await;
    assert_eq!(claims["amr"], json!(["pwd", "pop", "user", "mfa"]));
    assert_eq!(claims["acr"], "2");

    // Without a name and a password it is both factors.
    sign_out(&browser, &lokd).await;
    let request = rp.begin("openid");
    browser.open(request.url.as_str()).await;
    browser.click("#lok-passkey").await;
    let back = callback.visit(PATIENCE).await;
    let code = rp.code(&request, &back).unwrap();
    let tokens = rp.redeem(&request, &code).await.ok();
    let claims = rp
        .id_token(&request, tokens["id_token"].as_str().unwrap())
        .await;
    assert_eq!(claims["sub"], *ada.subject);
    assert_eq!(claims["amr"], json!(["pop", "user", "mfa"]));
    assert_eq!(claims["acr"], "2");

    // Removed, it opens nothing, and nothing is told of whose it was.
    browser.open(&lokd.url("/account/security")).await;
    browser.press("#lok-passkey-remove-1").await;
    assert!(browser.text().await.contains("Removed."));
    sign_out(&browser, &lokd).await;
    browser.open(&lokd.url("/login")).await;
    browser.click("#lok-passkey").await;
    arrive(&browser, "This passkey does not work").await;
    assert!(!browser.text().await.contains("ada"));
}

#[tokio::test]
async fn an_answer_is_good_once_in_its_browser() {
    let (lokd, ada) = start().await;
    let browser = Browser::start().await;
    let id = authenticator(&browser).await;
    password(&browser, &lokd, &ada).await;
    enrol(&browser, &lokd, "My phone").await;
    arrive(&browser, "Recovery codes").await;
    sign_out(&browser, &lokd).await;
    // A device that does not unlock is not believed to be its owner.
    let locked = json!({ "authenticatorId": id, "isUserVerified": false });
    browser.cdp_call("WebAuthn.setUserVerified", locked).await;
    browser.open(&lokd.url("/login")).await;
    browser.click("#lok-passkey").await;
    let again = async || {
        let button = browser
            .find(By::Css("#lok-passkey-form #lok-passkey"))
            .await
            .ok()?;
        button.is_displayed().await.ok()?.then_some(())
    };
    eventually("a refusal", PATIENCE, again).await;
    browser.check_page("passkey-none").await;
    let unlocked = json!({ "authenticatorId": id, "isUserVerified": true });
    browser.cdp_call("WebAuthn.setUserVerified", unlocked).await;

    // An answer is held back, and the browser's own form is told to stay.
    let hold = "HTMLFormElement.prototype.submit = function () { window.held = true; };";
    browser.execute(hold, []).await.unwrap();
    browser.click("#lok-passkey-form #lok-passkey").await;
    let held = async || {
        let held = browser
            .execute("return window.held === true", [])
            .await
            .ok()?;
        (held.json() == true).then_some(())
    };
    eventually("an answer", PATIENCE, held).await;
    let form =
        "return Object.fromEntries(new FormData(document.getElementById('lok-passkey-form')))";
    let form = browser.execute(form, []).await.unwrap().json().clone();
    let cookies = browser.get_all_cookies().await.unwrap();
    let cookies: Vec<String> = cookies
        .iter()
        .map(|cookie| format!("{}={}", cookie.name, cookie.value))
        .collect();
    let post = async |form: &Value, cookies: &str| {
        let pairs: Vec<(String, String)> = form
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
            .collect();
        let request = lokd.http().post(lokd.url("/login/passkey")).form(&pairs);
        request
            .header("Cookie", cookies)
            .send()
            .await
            .unwrap()
            .status()
            .as_u16()
    };
    let own = cookies.join("; ");
    // The signature of another challenge, a changed answer, junk: none uses up what it does not name.
    for (field, value) in [
        ("challenge", json!("0193a1b2-0000-7000-8000-000000000000")),
        ("challenge", json!("x")),
    ] {
        let mut other = form.clone();
        other[field] = value;
        assert_eq!(post(&other, &own).await, 403, "{field}");
    }
    assert_eq!(
        post(&form, "lok_b=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").await,
        403
    );
    assert_eq!(post(&form, &own).await, 303);
    assert_eq!(post(&form, &own).await, 403, "a second time");

    // What is junk is refused.
    for credential in [
        "{}",
        "x",
        "[]",
        "{\"id\":\"\",\"rawId\":\"\",\"type\":\"\",\"response\":{}}",
    ] {
        let mut junk = form.clone();
        junk["credential"] = json!(credential);
        assert_eq!(post(&junk, &own).await, 403, "{credential}");
    }
}

#[tokio::test]
async fn a_challenge_ends_after_five_minutes_and_origins_are_exact() {
    let (lokd, ada) = start().await;
    let browser = Browser::start().await;
    authenticator(&browser).await;
    password(&browser, &lokd, &ada).await;
    enrol(&browser, &lokd, "My phone").await;
    arrive(&browser, "Recovery codes").await;
    sign_out(&browser, &lokd).await;
    for late in [true, false] {
        browser.open(&lokd.url("/login")).await;
        // The page opens, and its answer waits for the clock.
        let hold = "window.addEventListener('unload', () => {});";
        browser.execute(hold, []).await.unwrap();
        if late {
            let source = "HTMLFormElement.prototype.submit = function () { window.held = this; };";
            let kept = browser
                .cdp_call(
                    "Page.addScriptToEvaluateOnNewDocument",
                    json!({ "source": source }),
                )
                .await;
            browser.click("#lok-passkey").await;
            let held = async || {
                let held = browser.execute("return !!window.held", []).await.ok()?;
                (held.json() == true).then_some(())
            };
            eventually("an answer", PATIENCE, held).await;
            browser
                .cdp_call("Page.removeScriptToEvaluateOnNewDocument", kept)
                .await;
            lokd.advance(std::time::Duration::from_secs(301)).await;
            let send = "HTMLFormElement.prototype.requestSubmit.call(window.held)";
            browser.execute(send, []).await.unwrap();
            arrive(&browser, "This passkey does not work").await;
        } else {
            browser.click("#lok-passkey").await;
            arrive(&browser, "Welcome to Lok of the tests").await;
            sign_out(&browser, &lokd).await;
        }
    }
    // By its number the place is another: the browser itself refuses.
    let elsewhere = lokd.url("/login").replace("localhost", "127.0.0.1");
    browser.open(&elsewhere).await;
    browser.click("#lok-passkey").await;
    let again = async || {
        let button = browser
            .find(By::Css("#lok-passkey-form #lok-passkey"))
            .await
            .ok()?;
        button.is_displayed().await.ok()?.then_some(())
    };
    eventually("a refusal", PATIENCE, again).await;
}

#[tokio::test]
async fn a_counter_that_goes_back_is_refused() {
    let (lokd, ada) = start().await;
    let browser = Browser::start().await;
    let id = authenticator(&browser).await;
    password(&browser, &lokd, &ada).await;
    enrol(&browser, &lokd, "My phone").await;
    arrive(&browser, "Recovery codes").await;
    sign_out(&browser, &lokd).await;
    browser.open(&lokd.url("/login")).await;
    browser.click("#lok-passkey").await;
    arrive(&browser, "Welcome to Lok of the tests").await;
    sign_out(&browser, &lokd).await;
    // A copy of the key, as it was before.
    let mut copy = credentials(&browser, &id).await[0].clone();
    let credential_id = copy["credentialId"].clone();
    let gone = json!({ "authenticatorId": id, "credentialId": credential_id });
    browser.cdp_call("WebAuthn.removeCredential", gone).await;
    copy["signCount"] = json!(0);
    let add = json!({ "authenticatorId": id, "credential": copy });
    browser.cdp_call("WebAuthn.addCredential", add).await;
    for (way, heading) in [
        ("first", "This passkey does not work"),
        ("second", "Second step"),
    ] {
        if way == "second" {
            password(&browser, &lokd, &ada).await;
        } else {
            browser.open(&lokd.url("/login")).await;
        }
        browser.click("#lok-passkey").await;
        arrive(&browser, heading).await;
    }
    let list = lokd
        .ctl(&["audit", "list", "--action", "factor.suspect", "-o", "json"])
        .await;
    let list = list.ok().json();
    assert!(!list["items"].as_array().unwrap().is_empty(), "{list}");
}

#[tokio::test]
async fn who_must_have_a_factor_can_take_a_passkey() {
    let (lokd, ada) = start().await;
    lokd.ctl(&["users", "mfa", "require", "ada"]).await.ok();
    let browser = Browser::start().await;
    authenticator(&browser).await;
    password(&browser, &lokd, &ada).await;
    arrive(&browser, "Set up a second factor").await;
    browser.check_page("enrol").await;
    browser.click("#lok-passkey").await;
    arrive(&browser, "Recovery codes").await;
    browser.press("#lok-continue").await;
    let told = lokd
        .ctl(&["users", "mfa", "list", "ada", "-o", "json"])
        .await
        .ok()
        .json();
    assert_eq!(told["items"][0]["kind"], "passkey", "{told}");
}

#[tokio::test]
async fn the_last_passkey_of_somebody_who_has_nothing_else_stays() {
    let private = "[outbound]\nallow_private = [\"127.0.0.0/8\"]\n";
    let lokd = Lokd::builder().host("localhost").config(private);
    let lokd = lokd.start().await;
    let provider = Provider::start();
    let draft = json!({
        "name": "there", "kind": "oidc", "issuer": provider.issuer, "allow_signup": true,
        "client_id": CLIENT_ID, "client_secret": lokd.secret(CLIENT_SECRET),
    });
    lokd.admin("POST", "/v1/providers", draft).await.ok();
    let browser = Browser::start().await;
    authenticator(&browser).await;
    browser.open(&lokd.url("/login")).await;
    browser.click("#lok-with-there").await;
    arrive(&browser, "New account").await;
    browser.fill("#username", "ada").await;
    browser.press("#lok-join").await;
    enrol(&browser, &lokd, "My phone").await;
    arrive(&browser, "Recovery codes").await;
    let shown = browser.element("#lok-recovery-codes").await.text().await;
    for code in shown.unwrap().split_whitespace() {
        lokd.secret(code);
    }
    for (verb, words) in [
        ("disable", "This is your last way to sign in"),
        ("enable", "Removed."),
    ] {
        let path = format!("/v1/providers/there/{verb}");
        lokd.admin("POST", &path, json!({})).await.ok();
        browser.open(&lokd.url("/account/security")).await;
        browser.press("#lok-passkey-remove-1").await;
        assert!(browser.text().await.contains(words), "{verb}");
    }
}
