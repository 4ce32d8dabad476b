//! Signing up by way of a provider: who may, and what they get.

use super::*;

async fn arrive(world: &World, claims: Value) -> (Person, Page) {
    world.provider.person(claims);
    let person = stranger(&world.lokd);
    let page = world.sign_in_page(&person).await;
    let page = world.through(&person, &page).await;
    (person, page)
}

async fn user(world: &World, name: &str) -> Value {
    let path = format!("/v1/users/{name}");
    world.lokd.admin("GET", &path, Value::Null).await.body
}

#[tokio::test]
async fn somebody_new_chooses_a_name_and_the_app_gets_its_answer() {
    let world = World::start(json!({ "allow_signup": true, "authoritative": true })).await;
    world.lokd.user("grace").create().await;
    world.provider.person(json!({
        "sub": "ada-there", "preferred_username": "Ada L", "name": "Ada There",
        "email": "ada@there.example", "email_verified": true,
    }));
    let person = stranger(&world.lokd);
    let request = world.rp.begin("openid email");
    let page = person.open(request.url.as_str()).await;
    let page = world.through(&person, &page).await;
    assert_eq!(page.url.path(), "/login/join");
    assert!(page.text().contains("ada@there.example"), "{}", page.text());
    let form = page.form_with("lok-join").unwrap();
    assert_eq!(form.field("username").unwrap().value, "AdaL");
    for (name, words) in [
        ("grace", "taken"),
        ("GRACE", "taken"),
        ("ada@there.example", "1 to 64 letters"),
        ("", "1 to 64 letters"),
        ("<b>", "1 to 64 letters"),
    ] {
        let refused = person.press(&page, "lok-join", &[("username", name)]).await;
        assert_eq!(refused.status, 400, "{name}");
        assert!(refused.text().contains(words), "{name}: {}", refused.text());
    }
    let done = person
        .press(&page, "lok-join", &[("username", "ada")])
        .await;
    assert!(done.outside, "{} {}", done.url, done.text());
    world.rp.code(&request, &done.url).unwrap();
    let ada = user(&world, "ada").await;
    assert_eq!(ada["spec"]["email"], "ada@there.example");
    assert_eq!(ada["spec"]["email_verified"], true);
    assert_eq!(ada["spec"]["name"], "Ada There");
    assert_eq!(ada["status"]["has_password"], false);
    assert_eq!(ada["status"]["roles"]["ada"], json!(["owner"]));
    // The page from before makes no second account of the same person.
    let again = person.open(page.url.as_str()).await;
    if again.has("lok-join") {
        let again = person
            .press(&again, "lok-join", &[("username", "ada2")])
            .await;
        assert!(again.status >= 400, "{}", again.text());
    }
    assert_eq!(user(&world, "ada2").await["error"]["code"], "not_found");
    assert_eq!(world.audited("identity.link").await, 1);
}

#[tokio::test]
async fn only_verified_addresses_of_the_domains_may_join() {
    let world = World::start(json!({
        "allow_signup": true, "allowed_domains": ["lab.example"], "organization": null,
    }))
    .await;
    for (email, verified, joins) in [
        (Some("ada@lab.example"), json!(true), true),
        (Some("ada@LAB.example"), json!(true), true),
        (Some("ada@lab.example"), json!(false), false),
        (Some("ada@lab.example"), json!("true"), false),
        (Some("ada@lab.example"), json!(null), false),
        (Some("ada@sub.lab.example"), json!(true), false),
        (
            Some("ada@evil.example@lab.example.evil"),
            json!(true),
            false,
        ),
        (Some("ada@evil-lab.example"), json!(true), false),
        (None, json!(true), false),
    ] {
        let claims = json!({ "sub": "x", "email": email, "email_verified": verified });
        let (_, page) = arrive(&world, claims).await;
        assert_eq!(page.has("lok-join"), joins, "{email:?} {verified}");
        assert_eq!(page.status, if joins { 200 } else { 403 });
    }
    // Not authoritative: the address lets in, and is not taken over.
    world.lokd.org("lab").await;
    world
        .change("update", json!({ "organization": "lab" }))
        .await;
    let claims = json!({ "sub": "x", "email": "ada@lab.example", "email_verified": true });
    let (person, page) = arrive(&world, claims.clone()).await;
    assert!(!page.text().contains("ada@lab.example"));
    let page = person
        .press(&page, "lok-join", &[("username", "ada")])
        .await;
    assert!(page.status < 400, "{} {}", page.status, page.text());
    assert!(is_signed_in(&person, &world.lokd).await);
    let ada = user(&world, "ada").await;
    assert_eq!(ada["spec"]["email"], Value::Null);
    assert_eq!(ada["status"]["roles"], json!({ "lab": ["user"] }));

    // Whoever is on the page when the door closes does not come in.
    let (person, page) = arrive(
        &world,
        json!({ "sub": "y", "email": "b@lab.example", "email_verified": true }),
    )
    .await;
    world
        .change("update", json!({ "allow_signup": false }))
        .await;
    let refused = person
        .press(&page, "lok-join", &[("username", "bob")])
        .await;
    assert_eq!(refused.status, 403);
    assert_eq!(user(&world, "bob").await["error"]["code"], "not_found");
    // Who is in stays in.
    let (person, _) = arrive(&world, claims).await;
    assert!(is_signed_in(&person, &world.lokd).await);
}

#[tokio::test]
async fn an_address_that_is_somebodys_links_nothing() {
    let world = World::start(json!({ "allow_signup": true })).await;
    world.lokd.user("grace").create().await;
    let claims = json!({ "sub": "mallory", "preferred_username": "grace",
        "email": "grace@example.org", "email_verified": true });
    // Of a provider that vouches for nothing, the address is as if it were not there.
    let (_, page) = arrive(&world, claims.clone()).await;
    assert!(page.has("lok-join"));
    assert!(!page.text().contains("grace@example.org"));
    // Of one that does, its owner is told where to link, and nothing is done.
    world
        .change("update", json!({ "authoritative": true }))
        .await;
    let (person, page) = arrive(&world, claims).await;
    assert_eq!(page.status, 409, "{}", page.text());
    assert!(page.text().contains("account page"));
    assert!(!is_signed_in(&person, &world.lokd).await);
    assert_eq!(world.identities("grace").await, json!([]));
}

#[tokio::test]
async fn a_page_to_join_is_good_in_its_browser_only() {
    let world = World::start(json!({ "allow_signup": true })).await;
    let (person, page) = arrive(&world, json!({ "sub": "x" })).await;
    assert!(page.has("lok-join"));
    let other = stranger(&world.lokd);
    let stolen = other.open(page.url.as_str()).await;
    assert_eq!(stolen.status, 400, "{}", stolen.text());
    for bad in ["/login/join", "/login/join?t=", "/login/join?t=x"] {
        assert_eq!(person.open(world.lokd.url(bad)).await.status, 400, "{bad}");
    }
    world
        .lokd
        .advance(std::time::Duration::from_secs(601))
        .await;
    let late = person
        .press(&page, "lok-join", &[("username", "late")])
        .await;
    assert_eq!(late.status, 400);
}

#[tokio::test]
async fn google_answers_for_its_own_addresses_and_those_that_it_hosts() {
    let more = json!({
        "allow_signup": true, "authoritative": true, "allowed_domains": ["lab.example"],
    });
    let world = World::of(builder(), "google", more).await;
    let claims = |email: &str, hd: Value| json!({ "sub": "x", "email": email, "email_verified": true, "hd": hd });
    for (hd, joins) in [
        (Value::Null, false),
        (json!("evil.example"), false),
        (json!("lab.example"), true),
    ] {
        let (_, page) = arrive(&world, claims("ada@lab.example", hd.clone())).await;
        assert_eq!(page.has("lok-join"), joins, "{hd}: {}", page.text());
    }
    world
        .change("update", json!({ "allowed_domains": [] }))
        .await;
    for (email, hd, taken) in [
        ("ada@lab.example", Value::Null, false),
        ("ada@lab.example", json!("lab.example"), true),
        ("ada@gmail.com", Value::Null, true),
    ] {
        let (_, page) = arrive(&world, claims(email, hd.clone())).await;
        assert!(page.has("lok-join"), "{}", page.text());
        assert_eq!(page.text().contains(email), taken, "{email} {hd}");
    }
}

#[tokio::test]
async fn an_address_that_lok_does_not_take_keeps_nobody_out() {
    let world = World::start(json!({ "allow_signup": true, "authoritative": true })).await;
    for (name, local) in [("ada", "a".repeat(65)), ("grace", "\"grace h\"".to_owned())] {
        let email = format!("{local}@there.example");
        let claims = json!({ "sub": name, "email": email, "email_verified": true });
        let (person, page) = arrive(&world, claims).await;
        let page = person.press(&page, "lok-join", &[("username", name)]).await;
        assert!(page.status < 400, "{} {}", page.status, page.text());
        assert!(is_signed_in(&person, &world.lokd).await);
        let user = user(&world, name).await;
        assert_eq!(user["spec"]["email"], Value::Null);
    }
}
