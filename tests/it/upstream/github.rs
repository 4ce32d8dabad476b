//! GitHub's documented endpoints, and ORCID's iD.

use super::*;

async fn github() -> World {
    let more = json!({ "allow_signup": true, "authoritative": true });
    World::of(builder(), "github", more).await
}

#[tokio::test]
async fn a_github_account_is_known_by_its_number() {
    let world = github().await;
    let octo = |login: &str| {
        json!({
            "id": 583_231, "login": login, "name": "Octo", "email": "public@x.example",
            "avatar_url": "https://avatars.example/u/583231",
            "emails": [
                { "email": "other@x.example", "primary": false, "verified": true },
                { "email": "octo@x.example", "primary": true, "verified": true },
            ],
        })
    };
    world.provider.person(octo("octo"));
    let person = stranger(&world.lokd);
    let page = world.sign_in_page(&person).await;
    let page = world.through(&person, &page).await;
    assert!(page.text().contains("octo@x.example"), "{}", page.text());
    let page = person
        .press(&page, "lok-join", &[("username", "octo")])
        .await;
    assert!(page.status < 400, "{} {}", page.status, page.text());
    assert!(is_signed_in(&person, &world.lokd).await);
    let page = person.open(world.lokd.url("/account/identities")).await;
    let link = format!("{}/octo", world.provider.issuer);
    assert!(page.html.contains(&link), "{}", page.html);

    // The login is somebody else's now, and the number still the same person's.
    world.provider.person(octo("octo-renamed"));
    let other = stranger(&world.lokd);
    let login = world.sign_in_page(&other).await;
    world.through(&other, &login).await;
    assert!(is_signed_in(&other, &world.lokd).await);
    let linked = world.identities("octo").await;
    assert_eq!(linked[0]["username"], "octo-renamed");
    assert_eq!(linked[0]["subject"], "583231");
    world.provider.person(json!({ "id": 7, "login": "octo" }));
    let other = stranger(&world.lokd);
    let login = world.sign_in_page(&other).await;
    let page = world.through(&other, &login).await;
    assert!(page.has("lok-join"), "another number is another person");

    // No number, no person.
    for person in [
        json!({ "login": "octo" }),
        json!({ "id": "583231" }),
        json!([]),
    ] {
        world.provider.person(person);
        let other = stranger(&world.lokd);
        let login = world.sign_in_page(&other).await;
        let page = world.through(&other, &login).await;
        assert_eq!(page.status, 502, "{}", page.text());
    }
    let output = world.lokd.ctl(&["providers", "test", "there"]).await;
    assert_eq!(output.code, 0, "{}{}", output.stdout, output.stderr);
}

#[tokio::test]
async fn a_linked_orcid_id_is_told_to_apps_that_may_know() {
    let world = World::of(builder(), "orcid", json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    let person = Person::new(&world.lokd, &ada);
    world
        .provider
        .person(json!({ "sub": "0000-0002-1825-0098" }));
    let page = world.link(&person).await;
    assert_eq!(page.status, 502, "its checksum is wrong");
    world.provider.person(json!({
        "sub": "0000-0002-1825-0097", "given_name": "Josiah", "family_name": "Carberry",
    }));
    let page = world.link(&person).await;
    let id = format!("{}/0000-0002-1825-0097", world.provider.issuer);
    assert!(
        page.html.contains(&format!("href=\"{id}\"")),
        "{}",
        page.html
    );
    assert!(page.text().contains("Josiah Carberry"));
    for (scope, told) in [
        ("openid profile", Value::Null),
        ("openid linked_accounts", json!(id)),
    ] {
        let request = world.rp.begin(scope);
        let back = person.sign_in(request.url.as_str()).await;
        let code = world.rp.code(&request, &back).unwrap();
        let tokens = world.rp.redeem(&request, &code).await.ok();
        let token = tokens["access_token"].as_str().unwrap();
        let info = world.rp.userinfo(token).await.ok();
        assert_eq!(info["orcid"], told, "{scope}");
    }
}

#[tokio::test]
async fn who_only_presses_a_button_there_is_not_held_to_have_signed_in_anew() {
    let world = github().await;
    world.provider.person(json!({ "id": 7, "login": "ada" }));
    let ada = world.lokd.user("ada").create().await;
    let person = Person::new(&world.lokd, &ada);
    let page = world.link(&person).await;
    assert_eq!(page.url.query(), Some("done=linked"), "{}", page.text());

    // Signed in with it, the account itself is changed by whoever has the password.
    let other = Person::new(&world.lokd, &ada);
    let page = world.sign_in_page(&other).await;
    world.through(&other, &page).await;
    assert!(is_signed_in(&other, &world.lokd).await);
    let page = other.open(world.lokd.url("/account/identities")).await;
    let login = other.press(&page, "lok-link-there", &[]).await;
    assert_eq!(login.url.path(), "/login", "{}", login.text());
    let page = other.press(&login, "lok-with-there", &[]).await;
    assert!(
        onward(&page)
            .query()
            .unwrap()
            .contains("prompt=select_account")
    );
    let back = world.provider.visit(&onward(&page)).await;
    let page = other.open(back).await;
    assert_eq!(page.status, 403, "{}", page.text());
    assert!(page.text().contains("your password"), "{}", page.text());
    assert!(is_signed_in(&other, &world.lokd).await);
    let back = html::link(&page.html, "lok-back").unwrap();
    let page = other.go_on(other.open(world.lokd.url(&back)).await).await;
    assert_eq!(page.url.path(), "/account/identities", "{}", page.text());
    let page = other.press(&page, "lok-link-there", &[]).await;
    onward(&page);

    // Who has nothing else goes on by it.
    world.provider.person(json!({ "id": 8, "login": "octo" }));
    let octo = stranger(&world.lokd);
    let page = world.sign_in_page(&octo).await;
    let page = world.through(&octo, &page).await;
    octo.press(&page, "lok-join", &[("username", "octo")]).await;
    let page = octo.open(world.lokd.url("/account/identities")).await;
    world.advance(Duration::from_secs(660)).await;
    let login = octo.press(&page, "lok-link-there", &[]).await;
    assert_eq!(login.url.path(), "/login", "{}", login.text());
    let page = world.through(&octo, &login).await;
    assert_eq!(page.url.path(), "/account/identities", "{}", page.text());
    onward(&octo.press(&page, "lok-link-there", &[]).await);
}
