//! A person decides what a Fakts app asks for.

use super::arrive;
use lok_tests::browser::Browser;
use lok_tests::builders::User;
use lok_tests::fakts::manifest;
use lok_tests::hub::REKUEST;
use lok_tests::instance::Instance;
use lok_tests::lokd::Lokd;
use lok_tests::wire::Wire;
use serde_json::{Value, json};

async fn sign_in(browser: &Browser, user: &User) {
    browser.fill("#username", &user.username).await;
    browser.fill("#password", &user.password).await;
    browser.press("#lok-login").await;
}

/// The state that the page shows for a requirement.
async fn status(browser: &Browser, key: &str) -> String {
    let found = browser.element(&format!("li[data-key={key}]")).await;
    found.attr("data-status").await.unwrap().unwrap_or_default()
}

/// What `lokctl` says of a request.
async fn show(lokd: &Lokd, code: &str) -> Value {
    let line = format!("requests show {code} --org acme --hub lab --as ada");
    lokd.fakts(&line).await
}

#[tokio::test]
async fn a_person_decides_in_full_sight_of_what_is_asked() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").role("owner").create().await;
    let rekuest = Instance::start("rekuest");
    let hub = lokd.hub("acme", "lab").create().await;
    hub.serve(REKUEST, &rekuest, true).await;
    let wire = Wire::discover(&lokd).await;
    let browser = Browser::start().await;
    let mut asked = manifest("my-app");
    asked["description"] = json!("Looks at cells");
    asked["public_sources"] = json!([{ "kind": "github", "url": "https://github.com/x/my-app" }]);
    asked["scopes"] = json!(["openid", "profile", "unheard-of"]);

    // The link that an old app opens, by somebody who must sign in first; the code must still be sent.
    let code = wire.start(&asked).await;
    let link = format!("/lok/f/configure/?device_code={code}&grant=device_code");
    browser.open(&lokd.url(&link)).await;
    sign_in(&browser, &ada).await;
    arrive(&browser, "Enter a code").await;
    browser.press("#lok-continue").await;
    arrive(&browser, "Connect the app my-app?").await;
    browser.check_page("fakts-request").await;

    // The page and the command line show the same facts.
    let told = show(&lokd, &code).await;
    let (spec, state) = (&told["spec"], &told["status"]);
    assert_eq!(state["state"], "pending", "{told}");
    let page = browser.text().await;
    for fact in [
        &spec["identifier"],
        &spec["version"],
        &spec["description"],
        &spec["sources"][0],
        &state["ip"],
        &spec["scopes"][1]["description"],
        &spec["scopes"][2]["name"],
    ] {
        let fact = fact.as_str().unwrap_or_else(|| panic!("{told}"));
        // The standard scopes have words of the page's own.
        assert!(
            page.contains(fact) || fact.starts_with("See your"),
            "{fact}: {page}"
        );
    }
    assert!(page.contains(&code) && page.contains("Only continue if you started this"));
    for requirement in spec["requirements"].as_array().expect("requirements") {
        let key = requirement["key"].as_str().unwrap();
        assert_eq!(status(&browser, key).await, requirement["status"], "{told}");
        assert!(
            page.contains(requirement["reason"].as_str().unwrap()),
            "{page}"
        );
    }
    assert_eq!(status(&browser, "rekuest").await, "granted");
    assert_eq!(status(&browser, "kab").await, "unavailable");

    browser.press("#lok-approve").await;
    arrive(&browser, "Device connected").await;
    let token = wire.granted(&code).await;
    let config = wire.config(&token).await;
    assert_eq!(config["statuses"]["rekuest"], "granted", "{config}");
    assert_eq!(
        config["auth"]["scopes"],
        json!(["openid", "profile"]),
        "{config}"
    );
    let event = ["audit", "list", "--action", "request.approve", "-o", "json"];
    let event = &lokd.ctl(&event).await.ok().json()["items"][0];
    assert_eq!(event["detail"]["on_behalf_of"], "ada", "{event}");

    // A newer app's link, denied.
    let code = wire.start(&asked).await;
    browser.open(&lokd.url(&format!("/configure/{code}"))).await;
    arrive(&browser, "Enter a code").await;
    browser.press("#lok-continue").await;
    arrive(&browser, "Connect the app my-app?").await;
    browser.press("#lok-deny").await;
    arrive(&browser, "Request denied").await;
    let poll = wire.challenge(&code).await;
    assert_eq!((poll.status, &poll.body["status"]), (400, &json!("denied")));
}

#[tokio::test]
async fn a_person_declines_what_is_optional_and_chooses_the_hub() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").role("owner").create().await;
    let rekuest = Instance::start("rekuest");
    let kab = Instance::start("kab");
    lokd.hub("acme", "annex").create().await;
    let hub = lokd.hub("acme", "lab").create().await;
    hub.serve(REKUEST, &rekuest, true).await;
    hub.serve("live.x.missing", &kab, false).await;
    let wire = Wire::discover(&lokd).await;
    let browser = Browser::start().await;

    let started = wire.begin(&manifest("my-app")).await;
    browser.open(&lokd.url("/device")).await;
    sign_in(&browser, &ada).await;
    arrive(&browser, "Enter a code").await;
    browser
        .fill("#code", &started.user_code.to_lowercase())
        .await;
    browser.press("#lok-continue").await;
    arrive(&browser, "Connect the app my-app?").await;

    // In the hub that has nothing it cannot be approved, and the page says why.
    choose(&browser, "annex").await;
    browser.press("#lok-look").await;
    assert_eq!(status(&browser, "rekuest").await, "unavailable");
    assert!(
        browser
            .text()
            .await
            .contains("cannot be approved like this")
    );
    browser.check_page("fakts-request-missing").await;
    browser.press("#lok-approve").await;
    assert!(browser.has("#lok-form-error").await);
    let pending = wire.poll(&started).await;
    assert_eq!(pending.error(), "authorization_pending");

    // What was shown is what is approved: another hub is shown first.
    choose(&browser, "lab").await;
    browser.press("#lok-approve").await;
    assert!(
        browser
            .text()
            .await
            .contains("Look at what it would get there")
    );
    assert_eq!(status(&browser, "kab").await, "granted");
    browser.click("input[name=decline][value=kab]").await;
    browser.press("#lok-look").await;
    assert_eq!(status(&browser, "kab").await, "denied");
    browser.check_page("fakts-request-declined").await;
    browser.press("#lok-approve").await;
    arrive(&browser, "Device connected").await;

    lokd.advance(std::time::Duration::from_secs(6)).await;
    let tokens = wire.poll(&started).await.ok();
    for name in ["access_token", "refresh_token"] {
        lokd.secret(tokens[name].as_str().unwrap());
    }
    assert_eq!(
        tokens["statuses"],
        json!({ "rekuest": "granted", "kab": "denied" })
    );
    assert!(tokens["instances"].get("kab").is_none(), "{tokens}");
}

async fn choose(browser: &Browser, hub: &str) {
    let options = browser
        .find_all(thirtyfour::By::Css("#hub option"))
        .await
        .unwrap();
    for option in options {
        if option.text().await.unwrap() == hub {
            option.click().await.unwrap();
            return;
        }
    }
    panic!("no hub {hub}");
}
