//! Callbacks that are forged, replayed, late, of another browser, of a disabled provider, for a disabled user.

use super::*;
use lok_tests::poll::eventually;
use lok_tests::totp::Authenticator;

#[tokio::test]
async fn a_callback_is_good_once_in_the_browser_that_began_it() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    world.link(&Person::new(&world.lokd, &ada)).await;

    // In another browser it is nothing, and it goes on being good in its own.
    let person = stranger(&world.lokd);
    let page = world.sign_in_page(&person).await;
    let back = world.there(&person, &page).await;
    let asked = world.provider.asked();
    let other = stranger(&world.lokd);
    for browser in [&other, &stranger(&world.lokd)] {
        let page = browser.open(&back).await;
        assert_eq!(page.status, 400, "{}", page.text());
        assert!(!is_signed_in(browser, &world.lokd).await);
    }
    assert_eq!(world.provider.asked(), asked, "nobody was asked");
    let page = person.open(&back).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(is_signed_in(&person, &world.lokd).await);

    // And once: not again there, and not with the code of another.
    let asked = world.provider.asked();
    let page = person.open(&back).await;
    assert_eq!(page.status, 400);
    assert_eq!(world.provider.asked(), asked);

    // Late, forged, or cut short.
    let person = stranger(&world.lokd);
    let page = world.sign_in_page(&person).await;
    let back = world.there(&person, &page).await;
    let state = back
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
    for forged in [
        String::new(),
        "x".to_owned(),
        state[1..].to_owned(),
        format!("{state}A"),
        state.chars().rev().collect(),
        format!("{state}&state={state}"),
        "//evil.example".to_owned(),
    ] {
        let url = format!("/login/callback/there?code=x&state={forged}");
        let page = person.open(world.lokd.url(&url)).await;
        assert_eq!(page.status, 400, "{forged}");
    }
    // At the path of another provider it is used up for nothing.
    world.lokd.advance(Duration::from_secs(601)).await;
    let page = person.open(&back).await;
    assert_eq!(page.status, 400, "late");
    assert!(!is_signed_in(&person, &world.lokd).await);
}

#[tokio::test]
async fn a_code_comes_back_to_the_provider_that_it_is_of() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    world.link(&Person::new(&world.lokd, &ada)).await;
    let second = Provider::start();
    register(
        &world.lokd,
        &second.issuer,
        "oidc",
        json!({ "name": "second" }),
    )
    .await;
    let person = stranger(&world.lokd);
    let page = world.sign_in_page(&person).await;
    let mut back = world.there(&person, &page).await;
    back.set_path("/login/callback/second");
    let page = person.open(back).await;
    assert_eq!(page.status, 403, "{}", page.text());
    assert_eq!(second.asked(), 0, "the code was shown to nobody else");
    assert!(!is_signed_in(&person, &world.lokd).await);
}

#[tokio::test]
async fn nobody_comes_in_by_a_disabled_provider_or_to_a_disabled_account() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    world.link(&Person::new(&world.lokd, &ada)).await;
    let begin = async || {
        let person = stranger(&world.lokd);
        let page = world.sign_in_page(&person).await;
        let back = world.there(&person, &page).await;
        (person, back)
    };
    let refused = async |person: &Person, back: &Url| {
        let page = person.open(back).await;
        assert_eq!(page.status, 403, "{}", page.text());
        assert!(!is_signed_in(person, &world.lokd).await);
        let id = page.headers["x-request-id"].to_str().unwrap();
        page.text().replace(id, "")
    };

    // On the way when it happens.
    let (person, back) = begin().await;
    let asked = world.provider.asked();
    world.change("disable", json!({})).await;
    let disabled = refused(&person, &back).await;
    assert_eq!(world.provider.asked(), asked, "it is not even asked");
    let login = world.sign_in_page(&stranger(&world.lokd)).await;
    assert!(!login.has("lok-with-there"), "and it is offered no more");
    // A form from before leads nowhere.
    world.change("enable", json!({})).await;
    let person = stranger(&world.lokd);
    let login = world.sign_in_page(&person).await;
    world.change("disable", json!({})).await;
    let page = person.press(&login, "lok-with-there", &[]).await;
    assert_eq!(page.status, 403);
    world.change("enable", json!({})).await;

    // A disabled account, and an account that nobody has: the same words.
    let (person, back) = begin().await;
    world
        .lokd
        .admin("POST", "/v1/users/ada/disable", json!({}))
        .await
        .ok();
    let barred = refused(&person, &back).await;
    world.provider.person(json!({ "sub": "nobody-here" }));
    let (person, back) = begin().await;
    let unknown = refused(&person, &back).await;
    assert_eq!(barred, unknown);
    assert_eq!(disabled, unknown);
    assert!(world.audited("login.fail").await >= 2);

    // Enabled again, it does.
    world
        .lokd
        .admin("POST", "/v1/users/ada/enable", json!({}))
        .await
        .ok();
    world.provider.person(json!({ "sub": "ada-there" }));
    let (person, back) = begin().await;
    person.open(back).await;
    assert!(is_signed_in(&person, &world.lokd).await);

    // What was a deleted user's is nobody's.
    let eve = world.lokd.user("eve").create().await;
    world.provider.person(json!({ "sub": "eve-there" }));
    world.link(&Person::new(&world.lokd, &eve)).await;
    world
        .lokd
        .admin("POST", "/v1/users/eve/delete", json!({}))
        .await
        .ok();
    let eve = world.lokd.user("eve").create().await;
    let page = world.link(&Person::new(&world.lokd, &eve)).await;
    assert_eq!(page.url.query(), Some("done=linked"), "{}", page.text());
    world.provider.person(json!({ "sub": "ada-there" }));

    // A password that has to be changed comes first.
    let wish = json!({ "password": "a first password of hers", "must_change": true });
    world.lokd.secret("a first password of hers");
    world
        .lokd
        .admin("POST", "/v1/users/ada/set-password", wish)
        .await
        .ok();
    let (person, back) = begin().await;
    let page = person.open(back).await;
    assert_eq!(page.status, 403);
    assert!(page.text().contains("new password"), "{}", page.text());
}

#[tokio::test]
async fn what_the_provider_says_no_to_goes_back_to_the_sign_in() {
    let world = World::start(json!({})).await;
    let person = stranger(&world.lokd);
    let request = world.rp.begin("openid");
    let page = person.open(request.url.as_str()).await;
    let mut back = world.there(&person, &page).await;
    let state = back
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
    back.query_pairs_mut()
        .clear()
        .append_pair("error", "access_denied")
        .append_pair("error_description", "<script>alert(1)</script>")
        .append_pair("state", &state);
    let page = person.open(back).await;
    assert_eq!(page.status, 403);
    assert!(
        !page.html.contains("alert(1)"),
        "nothing of what it says is shown"
    );
    // The app still waits: by password it gets its answer.
    let ada = world.lokd.user("ada").create().await;
    let link = lok_tests::html::link(&page.html, "lok-back").unwrap();
    let login = person.open(world.lokd.url(&link)).await;
    let values = [("username", &*ada.username), ("password", &*ada.password)];
    let page = person.press(&login, "lok-login", &values).await;
    assert!(page.outside, "{}", page.text());
    world.rp.code(&request, &page.url).unwrap();
    assert_eq!(world.app.client_id, "app");
}

#[tokio::test]
async fn nobody_is_sent_away_by_a_form_of_another_site() {
    let world = World::start(json!({})).await;
    let url = world.lokd.url("/login/with/there");
    let person = stranger(&world.lokd);
    let login = world.sign_in_page(&person).await;
    let form = login.form_with("lok-with-there").unwrap();
    let csrf = form.field("csrf").unwrap().value.clone();
    for (fields, site, status) in [
        (vec![], "same-origin", 403),
        (vec![("csrf", "x")], "same-origin", 403),
        (vec![("csrf", &*csrf)], "cross-site", 403),
        (
            vec![("csrf", &*csrf), ("transaction", "x")],
            "same-origin",
            400,
        ),
        (vec![("csrf", &*csrf)], "same-origin", 200),
    ] {
        let answer = person.http().post(&url).form(&fields);
        let answer = answer.header("Sec-Fetch-Site", site).send().await.unwrap();
        assert_eq!(answer.status(), status, "{fields:?} {site}");
    }
    let answer = person.http().get(&url).send().await.unwrap();
    assert_eq!(answer.status(), 405, "a link starts nothing");
    let answer = person
        .http()
        .post(world.lokd.url("/login/with/nowhere"))
        .form(&[("csrf", &*csrf)])
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 403);
}

#[tokio::test]
async fn nobody_comes_in_by_a_provider_that_is_disabled_while_it_is_asked() {
    let patient = PRIVATE.replace("2s", "60s");
    let world = World::of(Lokd::builder().config(&patient), "oidc", json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    world.link(&Person::new(&world.lokd, &ada)).await;
    let person = stranger(&world.lokd);
    let page = world.sign_in_page(&person).await;
    let back = world.there(&person, &page).await;
    let asked = world.provider.asked();
    world.provider.hold(true);
    let disabled = async {
        let there = async || (world.provider.asked() > asked).then_some(());
        eventually("the provider is asked", Duration::from_secs(30), there).await;
        world.change("disable", json!({})).await;
        world.provider.hold(false);
    };
    let (page, ()) = tokio::join!(person.open(back), disabled);
    assert_eq!(page.status, 403, "{}", page.text());
    assert!(!is_signed_in(&person, &world.lokd).await);
}

#[tokio::test]
async fn a_second_step_ends_with_what_somebody_came_with() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    let person = Person::new(&world.lokd, &ada);
    world.link(&person).await;
    let page = person.open(world.lokd.url("/account/security/totp")).await;
    let secret = page
        .html
        .split_once("id=\"lok-secret\" tabindex=\"0\">")
        .unwrap()
        .1;
    let secret = secret.split_once('<').unwrap().0.trim();
    world.lokd.secret(secret);
    world.lokd.secret(secret.replace(' ', ""));
    let app = Authenticator::type_in(secret);
    let code = app.code(&world.lokd).await;
    let page = person.press(&page, "lok-enrol", &[("code", &code)]).await;
    assert_eq!(page.status, 200, "{}", page.text());

    let arrive = async || {
        world.advance(Duration::from_secs(90)).await;
        let other = stranger(&world.lokd);
        let page = world.sign_in_page(&other).await;
        let page = world.through(&other, &page).await;
        assert_eq!(page.url.path(), "/login/factor", "{}", page.text());
        (other, page)
    };
    let show = async |other: &Person, page: &Page| {
        let code = app.code(&world.lokd).await;
        other.press(page, "lok-factor", &[("code", &code)]).await;
        is_signed_in(other, &world.lokd).await
    };
    let (other, page) = arrive().await;
    world.change("disable", json!({})).await;
    assert!(!show(&other, &page).await, "disabled");
    world.change("enable", json!({})).await;
    let (other, page) = arrive().await;
    assert!(show(&other, &page).await, "enabled");
    let (other, page) = arrive().await;
    let unlink = json!({ "provider": "there", "subject": "ada-there" });
    let path = "/v1/users/ada/identities/unlink";
    world.lokd.admin("POST", path, unlink).await.ok();
    assert!(!show(&other, &page).await, "unlinked");
}

#[tokio::test]
async fn an_app_goes_on_waiting_for_somebody_who_is_signed_in() {
    let world = World::start(json!({})).await;
    let ada = world.lokd.user("ada").create().await;
    let person = Person::new(&world.lokd, &ada);
    world.link(&person).await;
    let request = world.rp.begin("openid").with("prompt", "login");
    let login = person.open(request.url.as_str()).await;
    let mut back = world.there(&person, &login).await;
    let state = back
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
    back.query_pairs_mut()
        .clear()
        .append_pair("error", "access_denied")
        .append_pair("state", &state);
    let page = person.open(back).await;
    assert_eq!(page.status, 403);
    let link = html::link(&page.html, "lok-back").unwrap();
    let page = person.go_on(person.open(world.lokd.url(&link)).await).await;
    world.rp.code(&request, &page.url).unwrap();

    // Nor does an answer that nobody asked for take it away.
    let other = stranger(&world.lokd);
    let request = world.rp.begin("openid");
    let login = other.open(request.url.as_str()).await;
    let back = world.there(&other, &login).await;
    let forged = world.lokd.url("/login/callback/two?code=x&state=forged");
    assert_eq!(other.open(forged).await.status, 400);
    let page = other.open(back).await;
    let page = world.on(&other, page).await;
    world.rp.code(&request, &page.url).unwrap();
}
