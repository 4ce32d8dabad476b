//! Providers that are slow, dead, or not to be believed; and what people are told of it.

use super::*;
use lok_tests::provider::Lie;
use std::time::Instant;

#[tokio::test]
async fn a_provider_that_lies_lets_nobody_in() {
    let world = World::start(json!({ "allow_signup": true })).await;
    let ada = world.lokd.user("ada").create().await;
    let person = Person::new(&world.lokd, &ada);
    world.link(&person).await;
    let mut texts = std::collections::BTreeSet::new();
    for lie in Lie::ALL {
        // What was read before is good for a quarter of an hour, and a day if it cannot be had anew.
        let day = Duration::from_secs(25 * 3_600);
        world.lokd.advance(day).await;
        world.provider.advance(day);
        world.provider.lie(*lie);
        let person = stranger(&world.lokd);
        let page = world.sign_in_page(&person).await;
        let begun = Instant::now();
        let page = person.press(&page, "lok-with-there", &[]).await;
        let page = if matches!(lie, Lie::Issuer | Lie::Document) {
            page
        } else {
            let back = world.provider.visit(&onward(&page)).await;
            person.open(back).await
        };
        assert_eq!(page.status, 502, "{lie:?}: {}", page.text());
        assert!(begun.elapsed() < Duration::from_secs(15), "{lie:?}");
        assert!(!is_signed_in(&person, &world.lokd).await, "{lie:?}");
        let id = page.headers["x-request-id"].to_str().unwrap();
        texts.insert(page.text().replace(id, ""));
        // Nobody else is kept waiting, and the password is as good as ever.
        assert!(lok_tests::html::has_id(&page.html, "lok-back"), "{lie:?}");
    }
    assert_eq!(texts.len(), 1, "people are told the same: {texts:#?}");
    assert_eq!(world.identities("ada").await.as_array().unwrap().len(), 1);
    world.provider.lie(None);
    let minute = Duration::from_secs(60);
    world.lokd.advance(minute).await;
    world.provider.advance(minute);
    let person = stranger(&world.lokd);
    let page = world.sign_in_page(&person).await;
    world.through(&person, &page).await;
    assert!(is_signed_in(&person, &world.lokd).await, "the truth does");
}

#[tokio::test]
async fn a_provider_that_is_gone_ends_in_a_page_and_the_password_still_does() {
    let lokd = builder().start().await;
    let ada = lokd.user("ada").create().await;
    let port = lok_tests::ports::free();
    register(
        &lokd,
        &format!("http://127.0.0.1:{port}"),
        "oidc",
        json!({}),
    )
    .await;
    let person = Person::new(&lokd, &ada);
    let login = person.open(lokd.url("/login")).await;
    let page = person.press(&login, "lok-with-there", &[]).await;
    assert_eq!(page.status, 502, "{}", page.text());
    assert!(page.text().contains("The Other Place does not answer"));
    assert!(!page.html.contains(&port.to_string()), "nothing of where");
    let back = lok_tests::html::link(&page.html, "lok-back").unwrap();
    let page = person.open(lokd.url(&back)).await;
    person.go_on(page).await;
    assert!(is_signed_in(&person, &lokd).await);
}

#[tokio::test]
async fn addresses_that_are_not_listed_are_not_asked() {
    let lokd = Lokd::start().await;
    let provider = Provider::start();
    register(&lokd, &provider.issuer, "oidc", json!({})).await;
    let person = stranger(&lokd);
    let login = person.open(lokd.url("/login")).await;
    let page = person.press(&login, "lok-with-there", &[]).await;
    assert_eq!(page.status, 502);
    let output = lokd.ctl(&["providers", "test", "there"]).await;
    assert_eq!(output.code, 11, "{}", output.stderr);
    assert!(
        output.stdout.contains("outbound.allow_private"),
        "{}",
        output.stdout
    );
}

#[tokio::test]
async fn a_provider_that_signs_by_a_new_key_is_followed() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    world.link(&Person::new(&world.lokd, &ada)).await;
    world.provider.rotate();
    // The document is not read anew for every name that a token gives, but once a minute.
    let minute = Duration::from_secs(61);
    world.lokd.advance(minute).await;
    world.provider.advance(minute);
    let person = stranger(&world.lokd);
    let page = world.sign_in_page(&person).await;
    let page = world.through(&person, &page).await;
    assert!(page.status < 400, "{}", page.text());
    assert!(is_signed_in(&person, &world.lokd).await);
}

#[tokio::test]
async fn who_has_to_sign_in_again_does_so_there_as_well() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    world.link(&Person::new(&world.lokd, &ada)).await;
    let prompt = |url: &Url| {
        let mut pairs = url.query_pairs();
        pairs
            .find(|(name, _)| name == "prompt")
            .map(|(_, value)| value.into_owned())
    };
    for (request, again) in [
        (world.rp.begin("openid"), false),
        (world.rp.begin("openid").with("prompt", "login"), true),
        (world.rp.begin("openid").with("max_age", "60"), true),
    ] {
        for (ago, status) in [(0, 200), (3_600, if again { 502 } else { 200 })] {
            world.provider.signed_in(Duration::from_secs(ago));
            let person = stranger(&world.lokd);
            let page = person.open(request.url.as_str()).await;
            let page = person.press(&page, "lok-with-there", &[]).await;
            let url = onward(&page);
            assert_eq!(prompt(&url), again.then(|| "login".to_owned()));
            assert_eq!(url.query().unwrap().contains("max_age=0"), again);
            let page = person.open(world.provider.visit(&url).await).await;
            assert_eq!(page.status, status, "{} {ago}", request.url);
        }
    }
}

#[tokio::test]
async fn a_key_that_takes_the_place_of_another_is_followed() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    world.link(&Person::new(&world.lokd, &ada)).await;
    world.provider.replace();
    let login = async || {
        let person = stranger(&world.lokd);
        let page = world.sign_in_page(&person).await;
        world.through(&person, &page).await.status
    };
    assert_eq!(login().await, 502, "keys are asked for once a minute");
    world.advance(Duration::from_secs(61)).await;
    assert_eq!(login().await, 200);
}
