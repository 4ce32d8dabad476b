//! The link that `lokd dev` prints, opened in a browser.

use super::arrive;
use crate::dev::Place;
use lok_tests::browser::Browser;
use rustix::process::Signal;

#[tokio::test]
async fn the_link_that_dev_prints_leads_to_tokens() {
    let place = Place::new();
    let dev = place.start();
    let facts = place.summary();
    let fact = |path: &str| facts.pointer(path).unwrap().as_str().unwrap();
    let browser = Browser::start().await;
    browser.open(dev.link()).await;
    arrive(&browser, "Sign in").await;
    browser.fill("#username", fact("/admin/username")).await;
    browser.fill("#password", fact("/admin/password")).await;
    browser.click("#lok-login").await;
    arrive(&browser, "Allow Example app access?").await;
    browser.click("#lok-allow").await;
    arrive(&browser, "Sign-in worked").await;
    assert!(
        browser
            .url()
            .await
            .as_str()
            .starts_with(fact("/app/redirect_uri"))
    );
    browser.check_page("dev-callback").await;
    let code = browser.element("#lok-code").await.text().await.unwrap();
    let command = browser.element("#lok-command").await.text().await.unwrap();
    assert!(command.contains(&code), "{command}");

    let tokens = place.type_line(&command).ok().json();
    for name in ["access_token", "id_token", "refresh_token"] {
        assert!(tokens[name].is_string(), "{tokens}");
    }
    let claims = lok_tests::rp::claims(tokens["id_token"].as_str().unwrap());
    assert_eq!(claims["preferred_username"], fact("/admin/username"));
    // A code is good for one use.
    let again = place.type_line(&command).ok().json();
    assert_eq!(again["error"], "invalid_grant", "{again}");

    // To whom did not begin the sign-in, the command with the app's secret is not shown.
    browser
        .open(&format!(
            "{}?code=x&state=guessed",
            fact("/app/redirect_uri")
        ))
        .await;
    assert!(!browser.has("#lok-command").await);
    browser
        .open(&format!(
            "{}?error=access_denied",
            fact("/app/redirect_uri")
        ))
        .await;
    arrive(&browser, "Sign-in refused").await;
    browser.check_page("dev-callback-refused").await;
    drop(browser);
    assert!(dev.end(Signal::INT).success());
}
