//! Sign-out that an app asks for (OpenID Connect RP-Initiated Logout 1.0), and sessions that end by themselves.

use super::*;
use lok_tests::person::Page;

const BYE: &str = "https://app.example.org/bye";

async fn world() -> World {
    let lokd = Lokd::start().await;
    let user = lokd.user("ada").create().await;
    let app = lokd
        .app("app")
        .redirect(REDIRECT)
        .post_logout_redirect(BYE)
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let person = Person::new(&lokd, &user);
    World {
        lokd,
        app,
        rp,
        user,
        person,
    }
}

async fn logout(world: &World, parameters: &[(&str, &str)]) -> Page {
    let mut url: url::Url = world.rp.endpoint("end_session_endpoint").parse().unwrap();
    if !parameters.is_empty() {
        url.query_pairs_mut().extend_pairs(parameters);
    }
    world.person.open(url).await
}

async fn signed_in(world: &World) -> bool {
    let request = world.rp.begin("openid").with("prompt", "none");
    let page = world.person.open(request.url.as_str()).await;
    world.rp.code(&request, &page.url).is_ok()
}

#[tokio::test]
async fn an_app_with_a_hint_gets_the_person_back() {
    let world = world().await;
    let tokens = world.tokens("openid").await;
    let page = logout(
        &world,
        &[
            ("id_token_hint", &tokens.id),
            ("post_logout_redirect_uri", BYE),
            ("state", "a b&c"),
        ],
    )
    .await;
    assert!(page.outside, "{}", page.text());
    assert!(page.url.as_str().starts_with(BYE));
    assert_eq!(page.param("state").as_deref(), Some("a b&c"));
    assert!(!signed_in(&world).await);
    assert_eq!(world.alive(&tokens).await, DEAD);

    let tokens = world.tokens("openid").await;
    let page = logout(
        &world,
        &[
            ("id_token_hint", &tokens.id),
            ("post_logout_redirect_uri", BYE),
        ],
    )
    .await;
    assert_eq!(page.url.as_str(), BYE);
    let tokens = world.tokens("openid").await;
    let page = logout(&world, &[("id_token_hint", &tokens.id)]).await;
    assert!(
        page.text().contains("You are signed out"),
        "{}",
        page.text()
    );
    assert!(!signed_in(&world).await);
}

#[tokio::test]
async fn nobody_is_sent_where_nothing_is_registered() {
    let world = world().await;
    let tokens = world.tokens("openid").await;
    let bad = tampered(&tokens.id);
    let (id, access) = (tokens.id.as_str(), tokens.access.as_str());
    for (parameters, words) in [
        (
            vec![
                ("id_token_hint", id),
                ("post_logout_redirect_uri", "https://evil.example/"),
            ],
            "This return address is not registered",
        ),
        (
            vec![
                ("id_token_hint", id),
                (
                    "post_logout_redirect_uri",
                    "https://app.example.org/bye?x=1",
                ),
            ],
            "This return address is not registered",
        ),
        (
            vec![
                ("id_token_hint", id),
                ("post_logout_redirect_uri", "https://app.example.org/bye/"),
            ],
            "This return address is not registered",
        ),
        (
            vec![
                ("id_token_hint", id),
                ("post_logout_redirect_uri", REDIRECT),
            ],
            "This return address is not registered",
        ),
        (
            vec![("id_token_hint", &bad), ("post_logout_redirect_uri", BYE)],
            "This id_token_hint is not valid",
        ),
        (
            vec![("id_token_hint", &bad)],
            "This id_token_hint is not valid",
        ),
        (
            vec![("id_token_hint", access), ("post_logout_redirect_uri", BYE)],
            "This id_token_hint is not valid",
        ),
        (
            vec![("id_token_hint", id), ("client_id", "other")],
            "This id_token_hint is not valid",
        ),
        (
            vec![("post_logout_redirect_uri", BYE)],
            "An id_token_hint is needed",
        ),
        (
            vec![("post_logout_redirect_uri", BYE), ("state", "x")],
            "An id_token_hint is needed",
        ),
    ] {
        let page = logout(&world, &parameters).await;
        assert_eq!((page.status, page.outside), (400, false), "{parameters:?}");
        assert!(
            page.text().contains(words),
            "{parameters:?}: {}",
            page.text()
        );
    }
    let page = logout(&world, &[("state", "x"), ("state", "y")]).await;
    assert_eq!(page.status, 400);
    assert!(signed_in(&world).await);
    // Without a hint the person is asked, and can stay.
    for parameters in [vec![], vec![("state", "x")]] {
        let page = logout(&world, &parameters).await;
        assert!(
            page.has("lok-logout-yes") && page.has("lok-logout-no"),
            "{}",
            page.text()
        );
        world.person.press(&page, "lok-logout-no", &[]).await;
        assert!(signed_in(&world).await);
    }
    let page = logout(&world, &[]).await;
    let done = world.person.press(&page, "lok-logout-yes", &[]).await;
    assert!(done.text().contains("You are signed out"));
    assert!(!signed_in(&world).await);
    let page = logout(&world, &[("state", "x")]).await;
    assert!(
        page.text().contains("You are signed out"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn the_token_of_one_session_does_not_end_another_unasked() {
    let world = world().await;
    let eve = world.lokd.user("eve").create().await;
    let ada = world.tokens("openid").await;
    let eve = Person::new(&world.lokd, &eve);
    eve.sign_in(world.rp.begin("openid").url).await;
    let url = world.lokd.url(&format!("/logout?id_token_hint={}", ada.id));
    assert!(eve.open(&url).await.has("lok-logout-yes"));
    // As a form from an app's page: sent here again as an address.
    let form = [
        ("id_token_hint", ada.id.as_str()),
        ("post_logout_redirect_uri", BYE),
    ];
    let answer = world
        .person
        .http()
        .post(world.lokd.url("/logout"))
        .form(&form)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 303);
    let next = world
        .lokd
        .url(answer.headers()["location"].to_str().unwrap());
    assert_eq!(world.person.open(next).await.url.as_str(), BYE);
    assert!(!signed_in(&world).await);
}

#[tokio::test]
async fn sessions_end_by_idleness_and_age() {
    let world = world().await;
    world.tokens("openid").await;
    world.lokd.advance(seconds(3_500)).await;
    assert!(signed_in(&world).await);
    world.lokd.advance(seconds(3_601)).await;
    assert!(!signed_in(&world).await, "idle for an hour");
    let tokens = world.tokens("openid").await;
    for _ in 0..13 {
        assert!(signed_in(&world).await);
        world.lokd.advance(seconds(3_300)).await;
    }
    assert!(signed_in(&world).await);
    world.lokd.advance(seconds(600)).await;
    assert!(!signed_in(&world).await, "twelve hours old");
    assert_eq!(
        world.rp.refresh(&tokens.refresh).await.error(),
        "invalid_grant"
    );
    // Who is remembered stays for a month.
    let page = world.person.open(world.rp.begin("openid").url).await;
    let values = [
        ("username", "ada"),
        ("password", world.user.password.as_str()),
        ("remember", "on"),
    ];
    let page = world.person.press(&page, "lok-login", &values).await;
    assert!(page.outside, "{}", page.text());
    world.lokd.advance(days(29)).await;
    assert!(signed_in(&world).await);
    world.lokd.advance(days(2)).await;
    assert!(!signed_in(&world).await);
}
