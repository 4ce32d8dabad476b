//! The account pages as they look.

use super::arrive;
use lok_tests::browser::Browser;
use lok_tests::builders::User;
use lok_tests::lokd::Lokd;
use lok_tests::person::Person;
use lok_tests::picture::portrait;
use lok_tests::rp::RelyingParty;
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

#[tokio::test]
async fn a_picture_is_chosen_and_shown() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let browser = Browser::start().await;
    enter(&lokd, &browser, &ada, "/account").await;
    arrive(&browser, "Profile").await;
    let file = lokd.path("portrait.png");
    std::fs::write(&file, portrait()).unwrap();
    let field = browser.element("#picture").await;
    field.send_keys(file.to_str().unwrap()).await.unwrap();
    browser.press("#lok-upload").await;
    look(&browser, "account-picture", "Profile").await;
    let wide = "return document.querySelector('#lok-picture').naturalWidth";
    let wide = browser.execute(wide, []).await.unwrap();
    assert_eq!(wide.json(), 256);
    assert_eq!(browser.complaints().await, Vec::<String>::new());
    // One that is far too big ends on the page as well, and not in the middle of nowhere.
    std::fs::write(&file, vec![7; 5 * 1024 * 1024]).unwrap();
    let field = browser.element("#picture").await;
    field.send_keys(file.to_str().unwrap()).await.unwrap();
    browser.press("#lok-upload").await;
    look(&browser, "account-picture-refused", "Profile").await;
    let alert = browser.element("#lok-form-error").await.text().await;
    assert_eq!(
        alert.unwrap(),
        "The picture is larger than 1 MiB. Choose a smaller one."
    );
}

#[tokio::test]
async fn pages_of_apps_organizations_and_activity() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").role("owner").create().await;
    let harbour = json!({ "slug": "harbour", "name": "Harbour Institute of Marine Biology" });
    lokd.admin("POST", "/v1/orgs/ensure", harbour).await.ok();
    lokd.ctl(&["orgs", "members", "add", "harbour", "ada"])
        .await
        .ok();
    let wrong = Person::new(&lokd, &ada).typing("not the password");
    let page = wrong.open(lokd.url("/login")).await;
    let values = [("username", "ada"), ("password", "not the password")];
    wrong.press(&page, "lok-login", &values).await;
    let person = Person::new(&lokd, &ada);
    for (id, scope) in [
        ("notebook", "openid profile email offline_access"),
        ("microscope", "openid roles"),
    ] {
        let app = lokd
            .app(id)
            .third_party()
            .redirect("https://app.example/callback")
            .create()
            .await;
        let rp = RelyingParty::discover(&lokd, &app).await;
        person.sign_in(rp.begin(scope).url).await;
    }

    let browser = Browser::start().await;
    enter(&lokd, &browser, &ada, "/account/apps").await;
    look(&browser, "account-apps", "Apps").await;
    browser.press("#lok-withdraw-notebook").await;
    browser.press("#lok-withdraw-microscope").await;
    look(&browser, "account-apps-none", "Apps").await;
    browser
        .press(".sections a[href='/account/organizations']")
        .await;
    browser.click("summary").await;
    look(&browser, "account-organizations", "Organizations").await;
    browser.press("details[open] button").await;
    look(&browser, "account-organizations-left", "Organizations").await;
    browser.press(".sections a[href='/account/activity']").await;
    look(&browser, "account-activity", "Activity").await;
    browser.open(&lokd.url("/")).await;
    look(
        &browser,
        "home-with-an-account",
        "Welcome to Lok of the tests",
    )
    .await;
    browser.press("#lok-account-link").await;
    arrive(&browser, "Profile").await;
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}
