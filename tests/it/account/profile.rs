//! The profile: what a person may change of it, and what not.

use super::{event, section, signed_in, user};
use lok_tests::lokd::Lokd;
use lok_tests::person::Person;
use serde_json::json;

#[tokio::test]
async fn a_person_changes_their_profile() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let person = signed_in(&lokd, &ada).await;
    let home = person.open(lokd.url("/")).await;
    assert!(home.html.contains("href=\"/account\""), "{}", home.html);

    let page = section(&lokd, &person, "/account").await;
    let form = page.form_with("lok-save").unwrap();
    assert_eq!(form.field("name").unwrap().value, "Ada");
    assert!(
        page.text().contains("ada@example.org confirmed"),
        "{}",
        page.text()
    );
    let about = "I grow \u{200c}cells.\n<b>&amp;</b> And \"crystals\".";
    let values = [
        ("name", "  Ada Lovelace "),
        ("locale", "de-CH"),
        ("about", about),
    ];
    let page = person.press(&page, "lok-save", &values).await;
    assert_eq!(page.url.path(), "/account");
    assert!(page.text().contains("Saved."), "{}", page.text());
    let form = page.form_with("lok-save").unwrap();
    assert_eq!(form.field("name").unwrap().value, "Ada Lovelace");
    assert_eq!(form.field("locale").unwrap().value, "de-CH");
    assert_eq!(form.field("about").unwrap().value, about);
    let told = user(&lokd, "ada").await;
    assert_eq!(told["spec"]["name"], "Ada Lovelace");
    assert_eq!(told["spec"]["locale"], "de-CH");
    let written = event(&lokd, "profile.update").await;
    assert_eq!(written["actor"], format!("user:{}", ada.id));
    assert_eq!(written["object"], format!("users/{}", ada.id));
    assert_eq!(
        written["detail"],
        json!({ "changed": ["name", "locale", "about"] })
    );

    // The same again changes nothing; what is empty is nothing.
    person.press(&page, "lok-save", &[]).await;
    assert_eq!(event(&lokd, "profile.update").await["id"], written["id"]);
    let values = [("name", " "), ("locale", ""), ("about", "")];
    let page = person.press(&page, "lok-save", &values).await;
    assert!(page.text().contains("Saved."), "{}", page.text());
    let told = user(&lokd, "ada").await;
    assert_eq!(told["spec"]["name"], json!(null));
    assert_eq!(told["spec"]["locale"], json!(null));
}

#[tokio::test]
async fn a_profile_that_is_wrong_is_said_and_not_kept() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let person = signed_in(&lokd, &ada).await;
    let before = user(&lokd, "ada").await;
    let page = section(&lokd, &person, "/account").await;
    for (field, value, said) in [
        ("name", "a".repeat(121), "The name has at most 120"),
        ("name", "a\u{7}b".to_owned(), "The name has at most 120"),
        ("locale", "de_CH".to_owned(), "Choose one of the languages"),
        (
            "locale",
            "<script>".to_owned(),
            "Choose one of the languages",
        ),
        ("about", "ä".repeat(501), "at most 500"),
        ("about", "a\u{1b}[31m".to_owned(), "at most 500"),
    ] {
        let page = person.press(&page, "lok-save", &[(field, &value)]).await;
        assert_eq!(page.status, 422, "{field} {value:?}");
        assert!(
            page.text().contains(said),
            "{field} {value:?}: {}",
            page.text()
        );
        assert!(!page.html.contains("<script"), "{}", page.html);
        let typed = page.form_with("lok-save").unwrap();
        let kept = &typed.field(field).unwrap().value;
        let shown = value.chars().all(|c| !c.is_control()) && field != "locale";
        assert!(*kept == value || !shown, "{field}: {kept:?}");
    }
    assert_eq!(user(&lokd, "ada").await, before);
}

/// S68: a form writes what it is for, whatever it says beside.
#[tokio::test]
async fn nobody_writes_more_of_themselves_than_the_profile() {
    let lokd = Lokd::start().await;
    lokd.user("grace").create().await;
    let ada = lokd
        .user("ada")
        .set("email_verified", json!(false))
        .create()
        .await;
    lokd.org("harbour").await;
    let person = signed_in(&lokd, &ada).await;
    let before = user(&lokd, "ada").await;
    let page = section(&lokd, &person, "/account").await;
    assert!(page.text().contains("not confirmed"), "{}", page.text());
    let more = [
        ("name", "Countess"),
        ("email", "grace@example.org"),
        ("email_verified", "true"),
        ("username", "grace"),
        ("id", "x"),
        ("user_id", "x"),
        ("subject", "x"),
        ("state", "disabled"),
        ("roles", "owner"),
        ("role", "owner"),
        ("organization", "harbour"),
        ("org", "harbour"),
        ("require_mfa", "true"),
        ("must_change_password", "true"),
        ("password", "another password"),
        ("password_hash", "x"),
        ("labels", "{\"a\":\"b\"}"),
        ("etag", "99"),
        ("updated_at", "0"),
        ("picture", "/avatars/x/y"),
    ];
    let page = person.press(&page, "lok-save", &more).await;
    assert!(page.text().contains("Saved."), "{}", page.text());
    let mut after = user(&lokd, "ada").await;
    assert_eq!(after["spec"]["name"], "Countess");
    after["spec"]["name"] = before["spec"]["name"].clone();
    for changed in ["etag", "updated_at"] {
        assert_ne!(after["metadata"][changed], before["metadata"][changed]);
        after["metadata"][changed] = before["metadata"][changed].clone();
    }
    assert_eq!(after, before);
}

#[tokio::test]
async fn the_account_is_for_whoever_is_signed_in() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    for path in [
        "/account",
        "/account/sessions",
        "/account/apps",
        "/account/organizations",
        "/account/activity",
    ] {
        let person = Person::new(&lokd, &ada);
        let page = person.open(lokd.url(path)).await;
        assert_eq!(page.url.path(), "/login", "{path}");
        let page = person.go_on(page).await;
        assert_eq!(page.url.path(), path);
        // Somebody who is disabled meanwhile is out at once.
        lokd.ctl(&["users", "disable", "ada", "--yes"]).await.ok();
        let page = person.open(lokd.url(path)).await;
        assert_eq!(page.url.path(), "/login", "{path}");
        lokd.ctl(&["users", "enable", "ada"]).await.ok();
    }
}
