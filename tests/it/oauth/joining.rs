//! Joining: invites, accounts that people make themselves, forgotten passwords, addresses that are proved.

use super::*;
use lok_tests::person::Page;
use std::collections::BTreeSet;

pub(super) const PASSWORD: &str = "a path along the harbour";

/// An invite of the organization `acme`, by the admin API: its link and what it is.
async fn invite(lokd: &Lokd, draft: Value) -> (String, Value) {
    lokd.org("acme").await;
    let path = "/v1/orgs/acme/invites";
    let made = lokd.admin("POST", path, draft).await.ok();
    let link = text(&made["secret"]).to_owned();
    lokd.secret(token(&link));
    (link, made["object"].clone())
}

/// A link to a new password.
async fn reset_link(lokd: &Lokd, user: &str) -> String {
    let path = format!("/v1/users/{user}/reset-link");
    let made = lokd.admin("POST", &path, json!({})).await.ok();
    let link = text(&made["secret"]).to_owned();
    lokd.secret(token(&link));
    link
}

/// What opens, of a link.
pub(super) fn token(link: &str) -> String {
    link.split_once("token=").expect("a token").1.to_owned()
}

/// Where the link of this id leads.
fn href(page: &Page, id: &str) -> String {
    let (_, rest) = page
        .html
        .split_once(&format!("id=\"{id}\" href=\""))
        .unwrap_or_else(|| panic!("no link {id}: {}", page.html));
    let target = rest.split('"').next().unwrap().replace("&amp;", "&");
    page.url.join(&target.replace("&#38;", "&")).unwrap().into()
}

/// Somebody who has a browser and no account.
pub(super) fn stranger(lokd: &Lokd) -> Person {
    let nobody = User {
        id: String::new(),
        username: "nobody".to_owned(),
        password: String::new(),
        subject: String::new(),
        organization: String::new(),
        object: Value::Null,
    };
    Person::new(lokd, &nobody)
}

pub(super) async fn signed_in(lokd: &Lokd, user: &User) -> Person {
    let person = Person::new(lokd, user);
    let page = person.go_on(person.open(lokd.url("/login")).await).await;
    assert_eq!(page.status, 200, "{}", page.text());
    person
}

pub(super) async fn is_signed_in(person: &Person, lokd: &Lokd) -> bool {
    let page = person.open(lokd.url("/")).await;
    lok_tests::html::has_id(&page.html, "lok-account")
}

pub(super) async fn user(lokd: &Lokd, name: &str) -> Value {
    let path = format!("/v1/users/{name}");
    lokd.admin("GET", &path, Value::Null).await.ok()
}

pub(super) async fn exists(lokd: &Lokd, name: &str) -> bool {
    let path = format!("/v1/users?search={name}");
    let list = lokd.admin("GET", &path, Value::Null).await.ok();
    !list["items"].as_array().unwrap().is_empty()
}

async fn uses(lokd: &Lokd, id: &Value) -> Value {
    let list = lokd
        .admin("GET", "/v1/orgs/acme/invites", Value::Null)
        .await;
    let list = list.ok();
    let mut items = list["items"].as_array().unwrap().iter();
    items.find(|invite| invite["id"] == *id).unwrap()["uses"].clone()
}

pub(super) async fn audited(lokd: &Lokd, action: &str) -> usize {
    let path = format!("/v1/audit?action={action}&limit=200");
    let list = lokd.admin("GET", &path, Value::Null).await.ok();
    list["items"].as_array().expect("events").len()
}

pub(super) fn is_gone(page: &Page) {
    assert_eq!(page.status, 410, "{}: {}", page.url, page.text());
    assert!(page.text().contains("This link cannot be used"));
}

/// The form of a new account, filled in.
pub(super) fn account<'a>(
    username: &'a str,
    email: &'a str,
    password: &'a str,
) -> [(&'a str, &'a str); 5] {
    [
        ("username", username),
        ("name", "Grace Hopper"),
        ("email", email),
        ("new_password", password),
        ("new_password_again", password),
    ]
}

pub(super) fn passwords(password: &str) -> [(&str, &str); 2] {
    [("new_password", password), ("new_password_again", password)]
}

// --- Invites ---------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn somebody_with_an_account_joins_by_an_invite_once() {
    let lokd = Lokd::start().await;
    let grace = lokd.user("grace").org("harbour").create().await;
    let draft = json!({ "roles": ["editor", "user"] });
    let (link, made) = invite(&lokd, draft).await;

    // She is led to sign in, and back.
    let person = Person::new(&lokd, &grace);
    let page = person.open(&link).await;
    assert!(page.text().contains("Join acme"), "{}", page.text());
    assert!(!page.has("lok-join"));
    let page = person
        .go_on(person.open(href(&page, "lok-sign-in")).await)
        .await;
    assert!(page.has("lok-join"), "{}", page.text());
    assert!(page.text().contains("grace"));
    assert_eq!(uses(&lokd, &made["id"]).await, 0, "a visit uses nothing up");
    let page = person.press(&page, "lok-join", &[]).await;
    assert_eq!((page.status, page.url.path()), (200, "/"));
    let roles = user(&lokd, "grace").await["status"]["roles"]["acme"].clone();
    assert_eq!(roles, json!(["editor", "user"]));
    assert_eq!(uses(&lokd, &made["id"]).await, 1);
    assert_eq!(audited(&lokd, "invite.accept").await, 1);

    // It was good for one.
    is_gone(&person.open(&link).await);
    let ada = lokd.user("ada").org("harbour").create().await;
    is_gone(&signed_in(&lokd, &ada).await.open(&link).await);

    // A member has nothing to join, and uses nothing up.
    let (link, made) = invite(&lokd, json!({})).await;
    let page = person.open(&link).await;
    assert!(lok_tests::html::has_id(&page.html, "lok-member"));
    assert_eq!(uses(&lokd, &made["id"]).await, 0);
}

#[tokio::test]
async fn of_many_who_accept_at_once_one_joins() {
    let lokd = Lokd::start().await;
    let (link, made) = invite(&lokd, json!({})).await;
    let mut people = Vec::new();
    for number in 0..16 {
        let user = lokd
            .user(&format!("user{number}"))
            .org("harbour")
            .create()
            .await;
        people.push(signed_in(&lokd, &user).await);
    }
    let mut ready = Vec::new();
    for person in &people {
        let page = person.open(&link).await;
        let form = page.form_with("lok-join").expect("a button");
        ready.push((person, form.filled(Some("lok-join"), &[])));
    }
    let mut tries = Vec::new();
    for (person, sent) in &ready {
        for _ in 0..4 {
            let request = person.http().post(lokd.url("/invite")).form(sent);
            tries.push(tokio::spawn(async move {
                request.send().await.unwrap().status().as_u16()
            }));
        }
    }
    assert_eq!(tries.len(), 64);
    for each in tries {
        let status = each.await.unwrap();
        assert!([303, 410, 503].contains(&status), "{status}");
    }
    let members = lokd
        .admin("GET", "/v1/orgs/acme/members", Value::Null)
        .await;
    assert_eq!(members.ok()["items"].as_array().unwrap().len(), 1);
    assert_eq!(uses(&lokd, &made["id"]).await, 1);
    assert_eq!(audited(&lokd, "invite.accept").await, 1);
}

#[tokio::test]
async fn invites_that_are_over_and_what_is_none_get_one_page() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").org("harbour").create().await;
    let (revoked, made) = invite(&lokd, json!({})).await;
    let id = text(&made["id"]).to_owned();
    let path = format!("/v1/orgs/acme/invites/{id}/revoke");
    let person = signed_in(&lokd, &ada).await;
    // The page was open already when it was withdrawn.
    let open = person.open(&revoked).await;
    lokd.admin("POST", &path, json!({})).await.ok();
    is_gone(&person.press(&open, "lok-join", &[]).await);
    let (good, _) = invite(&lokd, json!({})).await;
    let (expired, _) = invite(&lokd, json!({ "ttl": 3600 })).await;
    lokd.advance(seconds(3_600)).await;
    let reset = reset_link(&lokd, "ada").await;
    let mut pages = BTreeSet::new();
    for link in [
        revoked,
        expired,
        super::tampered(&good),
        lokd.url(&format!("/invite?token={}", token(&reset))),
        lokd.url("/invite?token="),
        lokd.url("/invite"),
        format!("{good}&token=x"),
        lokd.url(&format!("/invite?token={}", "x".repeat(5_000))),
    ] {
        for person in [&person, &stranger(&lokd)] {
            let page = person.open(&link).await;
            is_gone(&page);
            let id = page.headers["x-request-id"].to_str().unwrap();
            pages.insert(page.html.replace(id, "{id}"));
        }
    }
    assert_eq!(pages.len(), 1, "{pages:#?}");
    // The good one is good.
    let person = signed_in(&lokd, &ada).await;
    let page = person.open(&good).await;
    person.press(&page, "lok-join", &[]).await;
    assert_eq!(audited(&lokd, "invite.accept").await, 1);
}

#[tokio::test]
async fn somebody_new_makes_an_account_by_an_invite() {
    let lokd = Lokd::start().await;
    lokd.user("ada").org("harbour").create().await;
    lokd.secret(PASSWORD);
    let (link, made) = invite(&lokd, json!({ "email": "grace@example.org" })).await;
    let person = stranger(&lokd);
    let page = person.open(&link).await;
    let page = person.open(href(&page, "lok-sign-up")).await;
    assert!(page.text().contains("acme"), "{}", page.text());
    let form = page.form_with("lok-create-account").unwrap();
    assert_eq!(form.field("email").unwrap().value, "grace@example.org");

    for (values, says) in [
        (account("ada", "", PASSWORD), "This user name is taken"),
        (account("ADA", "", PASSWORD), "This user name is taken"),
        // Nobody is called like somebody's address (S74).
        (account("ada@example.org", "", PASSWORD), "and no @"),
        (account("", "", PASSWORD), "1 to 64"),
        (account("a b", "", PASSWORD), "1 to 64"),
        (
            account("grace", "nonsense", PASSWORD),
            "not an e-mail address",
        ),
        (account("grace", "", "short"), "at least 12 characters"),
        (account("grace", "", "Password2024!"), "one of the first"),
        (account("grace", "", "Grace Hopper 1"), "than your name"),
        (account("grace", "", ""), "at least 12 characters"),
    ] {
        let page = person.press(&page, "lok-create-account", &values).await;
        assert_eq!(page.status, 400, "{values:?}");
        assert!(page.text().contains(says), "{values:?}: {}", page.text());
        assert!(!page.html.contains(PASSWORD));
    }
    let mut different = account("grace", "", PASSWORD);
    different[4].1 = "a path along the river";
    let refused = person.press(&page, "lok-create-account", &different).await;
    assert!(
        refused.text().contains("not the same"),
        "{}",
        refused.text()
    );
    // What was typed is still there, but for the passwords.
    let form = refused.form_with("lok-create-account").unwrap();
    assert_eq!(form.field("username").unwrap().value, "grace");
    assert_eq!(form.field("new_password").unwrap().value, "");
    assert!(!exists(&lokd, "grace").await, "nothing half-made");
    assert_eq!(uses(&lokd, &made["id"]).await, 0);

    let late = stranger(&lokd);
    let open = late.open(page.url.as_str()).await;
    let values = account("grace", "grace@example.org", PASSWORD);
    let done = person.press(&page, "lok-create-account", &values).await;
    assert_eq!(
        (done.status, done.url.path()),
        (200, "/"),
        "{}",
        done.text()
    );
    assert!(is_signed_in(&person, &lokd).await);
    let grace = user(&lokd, "grace").await;
    assert_eq!(grace["status"]["roles"], json!({ "acme": ["user"] }));
    assert_eq!(grace["spec"]["name"], "Grace Hopper");
    // The link was printed, so it says nothing of the address.
    assert_eq!(grace["spec"]["email"], Value::Null);
    assert_eq!(grace["spec"]["email_verified"], false);
    assert_eq!(audited(&lokd, "user.sign_up").await, 1);
    is_gone(
        &late
            .press(&open, "lok-create-account", &account("eve", "", PASSWORD))
            .await,
    );
    assert!(!exists(&lokd, "eve").await);

    // The password is hers.
    let again = stranger(&lokd);
    let page = again.open(lokd.url("/login")).await;
    let values = [("username", "grace"), ("password", PASSWORD)];
    again.press(&page, "lok-login", &values).await;
    assert!(is_signed_in(&again, &lokd).await);
}

#[tokio::test]
async fn of_many_who_sign_up_at_once_by_one_invite_one_does() {
    let lokd = Lokd::start().await;
    let (link, made) = invite(&lokd, json!({})).await;
    let person = stranger(&lokd);
    let page = person.open(&link).await;
    let page = person.open(href(&page, "lok-sign-up")).await;
    let form = page.form_with("lok-create-account").unwrap();
    lokd.secret(PASSWORD);
    let mut tries = Vec::new();
    for number in 0..12 {
        let username = format!("user{number}");
        let values = account(&username, "", PASSWORD);
        let sent = form.filled(Some("lok-create-account"), &values);
        let request = person.http().post(lokd.url("/invite/account")).form(&sent);
        tries.push(tokio::spawn(async move {
            request.send().await.unwrap().status().as_u16()
        }));
    }
    let mut statuses = Vec::new();
    for each in tries {
        statuses.push(each.await.unwrap());
    }
    let made_some = statuses.iter().filter(|status| **status == 303).count();
    assert_eq!(made_some, 1, "{statuses:?}");
    let users = lokd
        .admin("GET", "/v1/users?search=user", Value::Null)
        .await;
    assert_eq!(users.ok()["items"].as_array().unwrap().len(), 1);
    assert_eq!(uses(&lokd, &made["id"]).await, 1);
}

#[tokio::test]
async fn who_may_make_an_account_is_configured() {
    for (signup, page, by_invite) in [
        ("off", 404, false),
        ("invite", 404, true),
        ("open", 200, true),
    ] {
        let config = format!("[login]\nsignup = \"{signup}\"");
        let lokd = Lokd::builder().config(&config).start().await;
        let person = stranger(&lokd);
        let open = person.open(lokd.url("/signup")).await;
        assert_eq!(open.status, page, "{signup}");
        let login = person.open(lokd.url("/login")).await;
        let linked = login.html.contains("id=\"lok-sign-up\"");
        assert_eq!(linked, signup == "open", "{signup}");
        let (link, _) = invite(&lokd, json!({})).await;
        let page = person.open(&link).await;
        let offered = page.html.contains("id=\"lok-sign-up\"");
        assert_eq!(offered, by_invite, "{signup}");
        let form = person
            .open(lokd.url(&format!("/invite/account?token={}", token(&link))))
            .await;
        assert_eq!(form.status, if by_invite { 200 } else { 410 }, "{signup}");
        if !by_invite {
            assert!(page.text().contains("Sign in to join"), "{}", page.text());
        }
    }
}

// --- Sign-up ---------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn an_address_that_is_taken_is_told_to_nobody() {
    let lokd = Lokd::builder()
        .config("[login]\nsignup = \"open\"")
        .start()
        .await;
    lokd.user("ada").create().await;
    let mut shapes = BTreeSet::new();
    for email in ["ada@example.org", "ADA@example.org", "grace@example.org"] {
        let person = stranger(&lokd);
        let page = person.open(lokd.url("/signup")).await;
        let sent = person
            .press(&page, "lok-sign-up", &[("email", email)])
            .await;
        assert_eq!(sent.status, 200, "{email}");
        assert!(!sent.html.contains(email));
        shapes.insert(sent.html);
    }
    assert_eq!(shapes.len(), 1, "{shapes:#?}");
    let person = stranger(&lokd);
    let page = person.open(lokd.url("/signup")).await;
    for email in ["", "nonsense", "a b@example.org", "@example.org", "a@b@c"] {
        let refused = person
            .press(&page, "lok-sign-up", &[("email", email)])
            .await;
        assert_eq!(refused.status, 400, "{email}");
        assert!(refused.text().contains("not an e-mail address"), "{email}");
    }
    assert!(!exists(&lokd, "grace").await, "there is nothing but a link");
}

// --- Forgotten passwords ---------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_forgotten_password_is_set_anew_by_a_link() {
    let world = World::start().await;
    let lokd = &world.lokd;
    lokd.secret(PASSWORD);
    let tokens = world.tokens("openid offline_access").await;
    let elsewhere = signed_in(lokd, &world.user).await;
    let link = reset_link(lokd, "ada").await;

    let person = stranger(lokd);
    let page = person.open(&link).await;
    let late = stranger(lokd);
    let open = late.open(&link).await;
    assert!(page.text().contains("ada"), "{}", page.text());
    assert!(
        is_signed_in(&elsewhere, lokd).await,
        "a visit changes nothing"
    );
    for (values, says) in [
        (passwords("short"), "at least 12 characters"),
        (passwords("123456789012"), "one of the first"),
        (passwords("ada@example.org"), "than your name"),
        (passwords(""), "at least 12 characters"),
        (
            [("new_password", PASSWORD), ("new_password_again", "x")],
            "not the same",
        ),
    ] {
        let refused = person.press(&page, "lok-set-password", &values).await;
        assert_eq!(refused.status, 400);
        assert!(refused.text().contains(says), "{}", refused.text());
    }
    let long = "x".repeat(257);
    let refused = person
        .press(&page, "lok-set-password", &passwords(&long))
        .await;
    assert!(refused.text().contains("too long"), "{}", refused.text());

    let done = person
        .press(&page, "lok-set-password", &passwords(PASSWORD))
        .await;
    assert_eq!(
        (done.status, done.url.path()),
        (200, "/"),
        "{}",
        done.text()
    );
    assert!(is_signed_in(&person, lokd).await);
    assert!(
        !is_signed_in(&elsewhere, lokd).await,
        "every other session ended"
    );
    assert_eq!(world.alive(&tokens).await, DEAD);
    assert_eq!(audited(lokd, "user.reset_password").await, 1);
    // Once.
    is_gone(&person.open(&link).await);
    let other = "another path along the harbour";
    lokd.secret(other);
    is_gone(
        &late
            .press(&open, "lok-set-password", &passwords(other))
            .await,
    );
    // The old password is the old one.
    let page = person.open(lokd.url("/logout")).await;
    person.press(&page, "lok-logout-yes", &[]).await;
    let page = person.open(lokd.url("/login")).await;
    let old = [("username", "ada"), ("password", &*world.user.password)];
    assert_eq!(person.press(&page, "lok-login", &old).await.status, 403);
    let new = [("username", "ada"), ("password", PASSWORD)];
    person.press(&page, "lok-login", &new).await;
    assert!(is_signed_in(&person, lokd).await);
}

#[tokio::test]
async fn a_link_to_a_new_password_ends_by_all_that_makes_it_needless() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let person = stranger(&lokd);
    let change = async |path: &str, body: Value| {
        lokd.admin("POST", path, body).await.ok();
    };
    // A newer one.
    let older = reset_link(&lokd, "ada").await;
    let newer = reset_link(&lokd, "ada").await;
    is_gone(&person.open(&older).await);
    assert_eq!(person.open(&newer).await.status, 200);
    // A sign-in.
    signed_in(&lokd, &ada).await;
    is_gone(&person.open(&newer).await);
    // Its time.
    let link = reset_link(&lokd, "ada").await;
    lokd.advance(seconds(29 * 60)).await;
    assert_eq!(person.open(&link).await.status, 200);
    lokd.advance(seconds(60)).await;
    is_gone(&person.open(&link).await);
    // Another password.
    let link = reset_link(&lokd, "ada").await;
    lokd.secret(PASSWORD);
    change(
        "/v1/users/ada/set-password",
        json!({ "password": PASSWORD }),
    )
    .await;
    is_gone(&person.open(&link).await);
    // Another address.
    let link = reset_link(&lokd, "ada").await;
    change(
        "/v1/users/ada/update",
        json!({ "email": "new@example.org" }),
    )
    .await;
    is_gone(&person.open(&link).await);
    // Whoever may not sign in; the page was open already.
    let link = reset_link(&lokd, "ada").await;
    let page = person.open(&link).await;
    change("/v1/users/ada/disable", json!({})).await;
    is_gone(&person.open(&link).await);
    is_gone(
        &person
            .press(&page, "lok-set-password", &passwords(PASSWORD))
            .await,
    );
    assert_eq!(audited(&lokd, "user.reset_password").await, 0);
}

#[tokio::test]
async fn whoever_asks_for_a_link_is_told_the_same() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    lokd.user("gone").create().await;
    lokd.user("unproved")
        .set("email_verified", json!(false))
        .create()
        .await;
    lokd.user("silent").set("email", Value::Null).create().await;
    lokd.admin("POST", "/v1/users/gone/disable", json!({}))
        .await
        .ok();
    let mut shapes = BTreeSet::new();
    let long = "x".repeat(300);
    for login in [
        "ada",
        "ADA@example.org",
        "gone",
        "unproved",
        "silent",
        "nobody",
        "nobody@example.org",
        "",
        &long,
    ] {
        let person = stranger(&lokd);
        let page = person.open(lokd.url("/reset")).await;
        let sent = person
            .press(&page, "lok-reset", &[("username", login)])
            .await;
        assert_eq!((sent.status, sent.url.path()), (200, "/reset"), "{login}");
        shapes.insert(sent.html);
    }
    assert_eq!(shapes.len(), 1, "{shapes:#?}");
    // One link was made, for the one account that can be mailed to; it was asked for twice.
    assert_eq!(audited(&lokd, "user.reset_link").await, 2);
    // No more than so many in an hour, and nobody is told.
    for _ in 0..6 {
        let person = stranger(&lokd);
        let page = person.open(lokd.url("/reset")).await;
        person
            .press(&page, "lok-reset", &[("username", "ada")])
            .await;
    }
    assert_eq!(audited(&lokd, "user.reset_link").await, 5);
    lokd.advance(seconds(3_600)).await;
    let person = stranger(&lokd);
    let page = person.open(lokd.url("/reset")).await;
    person
        .press(&page, "lok-reset", &[("username", "ada")])
        .await;
    assert_eq!(audited(&lokd, "user.reset_link").await, 6);
}

#[tokio::test]
async fn one_network_has_so_many_mails() {
    let lokd = Lokd::builder()
        .config("[login]\nper_network_per_minute = 3\nsignup = \"open\"")
        .nodes(1)
        .start()
        .await;
    let person = stranger(&lokd);
    for (path, button, field) in [
        ("/reset", "lok-reset", "username"),
        ("/signup", "lok-sign-up", "email"),
    ] {
        let page = person.open(lokd.url(path)).await;
        let mut statuses = Vec::new();
        for number in 0..5 {
            let value = format!("somebody{number}@example.org");
            let page = person.press(&page, button, &[(field, &value)]).await;
            if page.status == 429 {
                assert!(page.headers.contains_key("retry-after"));
            }
            statuses.push(page.status);
        }
        assert_eq!(statuses, [200, 200, 200, 429, 429], "{path}");
        lokd.advance(seconds(61)).await;
    }
}

// --- Addresses -------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn another_address_is_not_the_persons_until_it_is_proved() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    lokd.user("grace").create().await;
    let person = signed_in(&lokd, &ada).await;
    let page = person.open(lokd.url("/account/email")).await;
    assert!(page.text().contains("ada@example.org"), "{}", page.text());
    for email in ["", "nonsense", "a b@example.org"] {
        let refused = person
            .press(&page, "lok-change-email", &[("email", email)])
            .await;
        assert_eq!(refused.status, 400, "{email}");
    }
    // One that is somebody's looks like one that is nobody's.
    for email in ["new@example.org", "grace@example.org"] {
        let sent = person
            .press(&page, "lok-change-email", &[("email", email)])
            .await;
        assert_eq!(sent.status, 200);
        assert!(
            sent.text().contains(&format!("We sent a link to {email}")),
            "{}",
            sent.text()
        );
        let spec = user(&lokd, "ada").await["spec"].clone();
        assert_eq!(spec["email"], "ada@example.org");
    }
    // Only for whoever has shown lately who they are.
    lokd.advance(seconds(11 * 60)).await;
    let page = person.open(lokd.url("/account/email")).await;
    assert!(page.has("lok-login"), "{}", page.text());
    let page = person.go_on(page).await;
    assert!(page.has("lok-change-email"), "{}", page.text());
}

#[tokio::test]
async fn links_are_of_the_issuer_whatever_the_request_says() {
    let lokd = Lokd::builder()
        .config("[login]\nsignup = \"open\"")
        .start()
        .await;
    let (link, _) = invite(&lokd, json!({})).await;
    for path in [
        format!("/invite?token={}", token(&link)),
        "/signup".to_owned(),
        "/reset".to_owned(),
    ] {
        let request = lokd.http().get(lokd.url(&path));
        let request = request
            .header("Host", "evil.example")
            .header("X-Forwarded-Host", "evil.example")
            .header("Forwarded", "host=evil.example");
        let answer = request.send().await.unwrap();
        let html = answer.text().await.unwrap();
        assert!(!html.contains("evil.example"), "{path}: {html}");
    }
}
