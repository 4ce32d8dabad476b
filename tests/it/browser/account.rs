//! The account pages as they look.

use super::arrive;
use lok_tests::browser::Browser;
use lok_tests::builders::User;
use lok_tests::lokd::Lokd;
use lok_tests::person::Person;
use serde_json::json;

async fn look(browser: &Browser, name: &str, heading: &str) {
    arrive(browser, heading).await;
    browser.check_page(name).await;
}

/// Signs in at a section of the account.
async fn enter(lokd: &Lokd, browser: &Browser, user: &User, path: &str) {
    browser.open(&lokd.url(path)).await;
    browser.fill("#username", &user.username).await;
    browser.fill("#password", &user.password).await;
    browser.press("#lok-login").await;
}

#[tokio::test]
async fn pages_of_the_profile_and_of_sessions() {
    let lokd = Lokd::start().await;
    let name = json!("Ada Lovelace");
    let ada = lokd.user("ada").set("name", name).create().await;
    let elsewhere = Person::new(&lokd, &ada);
    let page = elsewhere.open(lokd.url("/login")).await;
    elsewhere.go_on(page).await;

    let browser = Browser::start().await;
    enter(&lokd, &browser, &ada, "/account").await;
    look(&browser, "account-profile", "Profile").await;
    browser.fill("#about", "I grow cells.\nAnd crystals.").await;
    browser.press("#lok-save").await;
    look(&browser, "account-profile-saved", "Profile").await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    // What the browser itself would hold back.
    browser
        .execute(
            "document.querySelector('#name').removeAttribute('maxlength')",
            [],
        )
        .await
        .unwrap();
    browser.fill("#name", &"a".repeat(130)).await;
    browser.press("#lok-save").await;
    look(&browser, "account-profile-refused", "Profile").await;
    browser.click(".sections a[href='/account/sessions']").await;
    look(&browser, "account-sessions", "Sessions").await;
    browser.press("#lok-end-others").await;
    look(&browser, "account-sessions-ended", "Sessions").await;
}
