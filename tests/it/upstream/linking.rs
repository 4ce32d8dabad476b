//! Linking and unlinking by the owner, who has just signed in.

use super::*;

#[tokio::test]
async fn an_account_elsewhere_is_linked_signs_in_and_is_unlinked() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    let person = Person::new(&world.lokd, &ada);
    world.provider.person(json!({
        "sub": "ada-there", "preferred_username": "countess", "name": "Ada There",
        "email": "grace@example.org", "email_verified": true, "picture": "https://there.example/ada.png",
    }));
    // An address that is somebody's says nothing, verified or not.
    world.lokd.user("grace").create().await;
    let page = world.link(&person).await;
    assert_eq!(page.url.query(), Some("done=linked"));
    assert!(page.text().contains("grace@example.org"), "{}", page.text());
    assert!(page.text().contains("Ada There"));
    let linked = world.identities("ada").await;
    assert_eq!(linked[0]["subject"], "ada-there");
    assert_eq!(linked[0]["username"], "countess");
    assert_eq!(linked[0]["last_used_at"], Value::Null);
    assert_eq!(world.identities("grace").await, json!([]));
    let shown = world.lokd.ctl(&["users", "get", "ada", "-o", "json"]).await;
    assert_eq!(shown.ok().json()["status"]["identities"], linked);
    assert_eq!(world.audited("identity.link").await, 1);

    // Twice is as good as once.
    world.link(&person).await;
    assert_eq!(world.identities("ada").await.as_array().unwrap().len(), 1);
    assert_eq!(world.audited("identity.link").await, 1);

    // With an app that waits, in a new browser, and with another picture.
    world.provider.person(json!({
        "sub": "ada-there", "preferred_username": "countess", "name": "Ada There",
        "email": "grace@example.org", "email_verified": true, "picture": "https://there.example/new.png",
    }));
    let other = stranger(&world.lokd);
    let request = world.rp.begin("openid linked_accounts");
    let page = other.open(request.url.as_str()).await;
    let page = world.through(&other, &page).await;
    assert!(page.outside, "{} {}", page.url, page.text());
    let code = world.rp.code(&request, &page.url).unwrap();
    world.lokd.secret(&code);
    let tokens = world.rp.redeem(&request, &code).await.ok();
    let claims = world
        .rp
        .id_token(&request, tokens["id_token"].as_str().unwrap())
        .await;
    assert_eq!(claims["sub"], *ada.subject);
    assert_eq!(claims["amr"], json!(["fed"]));
    let info = world
        .rp
        .userinfo(tokens["access_token"].as_str().unwrap())
        .await
        .ok();
    assert_eq!(
        info["linked_accounts"],
        json!([{
            "provider": "there", "issuer": world.provider.issuer, "subject": "ada-there",
            "username": "countess", "picture": "https://there.example/new.png",
        }])
    );
    assert_eq!(info.get("orcid"), None);

    // Unlinked, it is nobody's.
    let page = person.open(world.lokd.url("/account/identities")).await;
    let form = page.form_with("identity").unwrap();
    let id = form.field("identity").unwrap().value.clone();
    let page = person.press(&page, &format!("lok-unlink-{id}"), &[]).await;
    assert_eq!(page.url.query(), Some("done=unlinked"));
    assert_eq!(world.identities("ada").await, json!([]));
    assert_eq!(world.audited("identity.unlink").await, 1);
    let other = stranger(&world.lokd);
    let page = world.sign_in_page(&other).await;
    let page = world.through(&other, &page).await;
    assert_eq!(page.status, 403);
}

#[tokio::test]
async fn what_is_somebody_elses_is_not_linked_or_unlinked() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    let eve = world.lokd.user("eve").create().await;
    let (ada, eve) = (
        Person::new(&world.lokd, &ada),
        Person::new(&world.lokd, &eve),
    );
    world.link(&ada).await;
    let page = world.link(&eve).await;
    assert_eq!(page.status, 409, "{}", page.text());
    assert!(!page.text().contains("ada"), "nothing of whose it is");
    assert_eq!(world.identities("eve").await, json!([]));

    // Her form with his id.
    let of_ada = ada.open(world.lokd.url("/account/identities")).await;
    let id = of_ada.form_with("identity").unwrap();
    let id = id.field("identity").unwrap().value.clone();
    let page = eve.open(world.lokd.url("/account/identities")).await;
    let page = eve
        .press(
            &page,
            "lok-link-there",
            &[("action", "unlink"), ("identity", &id)],
        )
        .await;
    assert!(page.status < 400);
    assert_eq!(world.identities("ada").await.as_array().unwrap().len(), 1);

    // Begun in her session and ended in his: the same browser, signed in anew as somebody else.
    world.provider.person(json!({ "sub": "eve-there" }));
    let page = eve.open(world.lokd.url("/account/identities")).await;
    let page = eve.press(&page, "lok-link-there", &[]).await;
    let back = world.provider.visit(&onward(&page)).await;
    let home = eve.open(world.lokd.url("/")).await;
    eve.press(&home, "lok-logout", &[]).await;
    let grace = world.lokd.user("grace").create().await;
    let login = eve.open(world.lokd.url("/login")).await;
    let values = [
        ("username", &*grace.username),
        ("password", &*grace.password),
    ];
    eve.press(&login, "lok-login", &values).await;
    let page = eve.open(back).await;
    assert_eq!(page.status, 403, "{}", page.text());
    assert_eq!(world.identities("grace").await, json!([]));
    assert_eq!(world.identities("eve").await, json!([]));
}

#[tokio::test]
async fn linking_asks_for_a_sign_in_that_is_fresh() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    let person = Person::new(&world.lokd, &ada);
    let page = sign_in_by_password(&person, &world.lokd).await;
    world.lokd.advance(Duration::from_secs(660)).await;
    let page = person.press(&page, "lok-link-there", &[]).await;
    assert_eq!(page.url.path(), "/login", "{}", page.text());
    let page = person.go_on(page).await;
    assert_eq!(page.url.path(), "/account/identities");
    assert_eq!(world.identities("ada").await, json!([]));

    // Where nobody may link, nobody is asked to, and a form from before does not.
    world
        .change("update", json!({ "link_policy": "never" }))
        .await;
    let refused = person.press(&page, "lok-link-there", &[]).await;
    assert_eq!(refused.status, 403);
    let page = person.open(world.lokd.url("/account/identities")).await;
    assert!(!page.has("lok-link-there"));
}

#[tokio::test]
async fn the_last_way_to_sign_in_stays() {
    let world = World::start(json!({ "allow_signup": true })).await;
    let person = stranger(&world.lokd);
    let page = world.sign_in_page(&person).await;
    let page = world.through(&person, &page).await;
    let page = person
        .press(&page, "lok-join", &[("username", "ada")])
        .await;
    assert!(page.status < 400, "{}", page.text());
    let page = person.open(world.lokd.url("/account/identities")).await;
    let id = page.form_with("identity").unwrap();
    let id = id.field("identity").unwrap().value.clone();
    let button = format!("lok-unlink-{id}");
    let refused = person.press(&page, &button, &[]).await;
    assert_eq!(refused.status, 409);
    assert!(refused.text().contains("last way to sign in"));
    assert_eq!(world.identities("ada").await.as_array().unwrap().len(), 1);

    // A social-only account has no password, whatever is typed (P40).
    let other = stranger(&world.lokd);
    for password in ["", "\u{0}", "nobody opens no door"] {
        let login = world.sign_in_page(&other).await;
        let values = [("username", "ada"), ("password", password)];
        let page = other.press(&login, "lok-login", &values).await;
        assert!(page.status >= 400, "{password:?}");
    }
    // An operator may, and is told what that means.
    let output = world
        .lokd
        .ctl(&[
            "users",
            "identities",
            "unlink",
            "ada",
            "--provider",
            "there",
            "--subject",
            "ada-there",
            "--yes",
        ])
        .await
        .ok();
    assert!(
        output.stderr.contains("no way to sign in"),
        "{}",
        output.stderr
    );
    assert_eq!(world.identities("ada").await, json!([]));
}

#[tokio::test]
async fn who_signs_in_anew_elsewhere_counts_where_the_provider_says_so() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    let person = Person::new(&world.lokd, &ada);
    let mut page = world.link(&person).await;
    for (said, status) in [(false, 403), (true, 200)] {
        if said {
            world.provider.signed_in(Duration::ZERO);
        }
        world.advance(Duration::from_secs(660)).await;
        let login = person.press(&page, "lok-link-there", &[]).await;
        assert_eq!(login.url.path(), "/login", "{}", login.text());
        let back = world.there(&person, &login).await;
        let came = person.open(back).await;
        assert_eq!(came.status, status, "{}", came.text());
        assert!(is_signed_in(&person, &world.lokd).await);
        page = person.open(world.lokd.url("/account/identities")).await;
        let next = person.press(&page, "lok-link-there", &[]).await;
        assert_eq!(next.has("lok-login"), !said, "{}", next.text());
    }

    // An app that wants a sign-in of now gets none but by what is one.
    let other = Person::new(&world.lokd, &ada);
    let page = world.sign_in_page(&other).await;
    world.through(&other, &page).await;
    world.provider.signed_in(Duration::from_secs(3_600));
    let request = world.rp.begin("openid").with("prompt", "login");
    let login = other.open(request.url.as_str()).await;
    let back = world.there(&other, &login).await;
    assert_eq!(other.open(back).await.status, 502);
    world.provider.signed_in(Duration::ZERO);
    let login = other.open(request.url.as_str()).await;
    let page = world.through(&other, &login).await;
    world.rp.code(&request, &page.url).unwrap();
}
