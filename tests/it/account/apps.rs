//! Apps that may act: seen with what they may, and ended at once.

use super::{event, section, signed_in};
use lok_tests::fakts::manifest;
use lok_tests::hub::REKUEST;
use lok_tests::instance::Instance;
use lok_tests::lokd::Lokd;
use lok_tests::person::Person;
use lok_tests::rp::RelyingParty;
use lok_tests::wire::Wire;
use serde_json::Value;

async fn third_party(lokd: &Lokd, id: &str) -> RelyingParty {
    let app = lokd
        .app(id)
        .third_party()
        .redirect("https://app.example/callback")
        .create()
        .await;
    RelyingParty::discover(lokd, &app).await
}

async fn tokens(rp: &RelyingParty, person: &Person, scope: &str) -> Value {
    let request = rp.begin(scope);
    let back = person.sign_in(&request.url).await;
    let code = rp.code(&request, &back).unwrap();
    rp.redeem(&request, &code).await.ok()
}

#[tokio::test]
async fn what_is_withdrawn_ends_at_once_and_is_asked_for_again() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let grace = lokd.user("grace").create().await;
    let notebook = third_party(&lokd, "notebook").await;
    let viewer = third_party(&lokd, "viewer").await;
    let person = signed_in(&lokd, &ada).await;
    let other = signed_in(&lokd, &grace).await;
    let page = section(&lokd, &person, "/account/apps").await;
    assert!(
        page.text().contains("No app may act for you."),
        "{}",
        page.text()
    );

    let scope = "openid email offline_access";
    let mine = tokens(&notebook, &person, scope).await;
    let kept = tokens(&viewer, &person, "openid").await;
    let theirs = tokens(&notebook, &other, scope).await;
    let page = section(&lokd, &person, "/account/apps").await;
    let text = page.text();
    for said in [
        "Notebook",
        "In acme",
        "since just now",
        "See your e-mail address",
        "Keep access while you are away",
        "Viewer",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let access = |tokens: &Value| tokens["access_token"].as_str().unwrap().to_owned();
    let refresh = |tokens: &Value| tokens["refresh_token"].as_str().unwrap().to_owned();
    notebook.userinfo(&access(&mine)).await.ok();

    let page = person.press(&page, "lok-withdraw-notebook", &[]).await;
    let text = page.text();
    assert!(
        text.contains("The app can no longer act for you."),
        "{text}"
    );
    assert!(
        !text.contains("Notebook") && text.contains("Viewer"),
        "{text}"
    );
    // On every node, and without a moment in between.
    for _ in 0..2 * lokd.nodes().len() {
        let told = notebook.userinfo(&access(&mine)).await;
        assert_eq!(told.error(), "invalid_token");
    }
    let told = notebook.refresh(&refresh(&mine)).await;
    assert_eq!(told.error(), "invalid_grant");
    viewer.userinfo(&access(&kept)).await.ok();
    notebook.userinfo(&access(&theirs)).await.ok();
    notebook.refresh(&refresh(&theirs)).await.ok();
    let written = event(&lokd, "consent.withdraw").await;
    assert_eq!(written["actor"], format!("user:{}", ada.id));
    assert_eq!(written["object"], "apps/notebook");
    assert_eq!(written["detail"]["grants"], 1);

    let request = notebook.begin(scope);
    let asked = person.open(&request.url).await;
    assert!(asked.has("lok-allow"), "{}", asked.text());
}

#[tokio::test]
async fn nobody_withdraws_what_another_allowed() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let grace = lokd.user("grace").create().await;
    let (notebook, viewer) = (
        third_party(&lokd, "notebook").await,
        third_party(&lokd, "viewer").await,
    );
    let (person, other) = (signed_in(&lokd, &ada).await, signed_in(&lokd, &grace).await);
    tokens(&viewer, &person, "openid").await;
    let theirs = tokens(&notebook, &other, "openid").await;
    let page = section(&lokd, &person, "/account/apps").await;
    assert!(!page.text().contains("Notebook"), "{}", page.text());
    let form = page.form_with("app").unwrap();
    for id in ["notebook", "nobody", "", "%", &"x".repeat(5_000)] {
        let page = person.submit(&page, &form, None, &[("app", id)]).await;
        assert_eq!(page.status, 404, "{id}");
    }
    let access = theirs["access_token"].as_str().unwrap();
    notebook.userinfo(access).await.ok();
}

/// An app that needs no consent may act as long as its session lasts; what was allowed lasts longer.
#[tokio::test]
async fn what_is_over_with_its_session_is_not_shown() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let own = lokd
        .app("own")
        .redirect("https://app.example/callback")
        .create()
        .await;
    let own = RelyingParty::discover(&lokd, &own).await;
    let viewer = third_party(&lokd, "viewer").await;
    let elsewhere = signed_in(&lokd, &ada).await;
    tokens(&own, &elsewhere, "openid").await;
    tokens(&viewer, &elsewhere, "openid").await;
    let person = signed_in(&lokd, &ada).await;
    let page = section(&lokd, &person, "/account/apps").await;
    assert!(page.text().contains("Own"), "{}", page.text());
    let page = section(&lokd, &person, "/account/sessions").await;
    person.press(&page, "lok-end-others", &[]).await;
    let text = section(&lokd, &person, "/account/apps").await.text();
    assert!(!text.contains("Own") && text.contains("Viewer"), "{text}");
}

#[tokio::test]
async fn an_app_of_fakts_is_seen_where_it_runs_and_ended() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").role("owner").create().await;
    let rekuest = Instance::start("rekuest");
    let hub = lokd.hub("acme", "lab").create().await;
    hub.serve(REKUEST, &rekuest, true).await;
    let wire = Wire::discover(&lokd).await;
    let started = wire.begin(&manifest("my-app")).await;
    hub.approve(&started.user_code, "").await;
    let given = wire.poll(&started).await.ok();
    let person = signed_in(&lokd, &ada).await;
    let page = section(&lokd, &person, "/account/apps").await;
    let text = page.text();
    assert!(text.contains("my-app 0.1.0 · hub lab"), "{text}");
    let form = page.form_with("app").unwrap();
    let button = &form
        .fields
        .iter()
        .find(|field| field.name == "app")
        .unwrap()
        .id;
    let page = person.press(&page, button, &[]).await;
    assert!(
        page.text().contains("No app may act for you."),
        "{}",
        page.text()
    );
    let refresh = given["refresh_token"].as_str().unwrap();
    let told = wire
        .refresh(given["client_id"].as_str().unwrap_or_default(), refresh)
        .await;
    assert_eq!(told.error(), "invalid_grant");
}
