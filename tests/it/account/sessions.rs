//! Browsers: seen, ended one by one or all at once, and nobody else's.

use super::{event, section, signed_in};
use lok_tests::html;
use lok_tests::lokd::Lokd;
use lok_tests::person::{Page, Person};
use lok_tests::rp::RelyingParty;
use std::time::Duration;

/// The ids of the sessions on the page, in its order.
fn ids(page: &Page) -> Vec<String> {
    let form = page.form_with("end").expect("sessions");
    let buttons = form.fields.iter().filter(|field| field.name == "end");
    let ids = buttons.map(|field| field.value.clone());
    ids.filter(|id| id != "others").collect()
}

async fn is_in(lokd: &Lokd, person: &Person) -> bool {
    let page = person.open(lokd.url("/")).await;
    html::has_id(&page.html, "lok-account")
}

#[tokio::test]
async fn a_person_ends_a_session_elsewhere_with_what_was_granted_in_it() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let app = lokd
        .app("notebook")
        .redirect("https://notebook.example/callback")
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let lost = signed_in(&lokd, &ada).await;
    let grant = async |scope: &str| {
        let request = rp.begin(scope);
        let back = lost.sign_in(&request.url).await;
        let code = rp.code(&request, &back).unwrap();
        rp.redeem(&request, &code).await.ok()
    };
    let (inside, away) = (grant("openid").await, grant("openid offline_access").await);
    lokd.advance(Duration::from_secs(600)).await;
    let here = signed_in(&lokd, &ada).await;

    let page = section(&lokd, &here, "/account/sessions").await;
    let (all, text) = (ids(&page), page.text());
    assert_eq!(all.len(), 2, "{text}");
    assert!(text.contains("this browser"), "{text}");
    assert!(text.contains("10 minutes ago"), "{text}");
    assert!(text.contains("from 127.0.0.1"), "{text}");
    // This one comes first.
    let button = format!("lok-end-{}", all[1]);
    let page = here.press(&page, &button, &[]).await;
    assert!(page.text().contains("Signed out there."), "{}", page.text());
    assert_eq!(ids(&page), all[..1]);
    assert!(!is_in(&lokd, &lost).await);
    assert!(is_in(&lokd, &here).await);
    let access = inside["access_token"].as_str().unwrap();
    assert_eq!(rp.userinfo(access).await.error(), "invalid_token");
    let refresh = inside["refresh_token"].as_str().unwrap();
    assert_eq!(rp.refresh(refresh).await.error(), "invalid_grant");
    // What may be done while the person is away goes on.
    let refresh = away["refresh_token"].as_str().unwrap();
    rp.refresh(refresh).await.ok();
    let written = event(&lokd, "session.end").await;
    assert_eq!(written["actor"], format!("user:{}", ada.id));
    assert_eq!(written["object"], format!("sessions/{}", all[1]));
}

#[tokio::test]
async fn a_person_ends_all_other_sessions_and_this_one() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let (here, second, third) = (
        signed_in(&lokd, &ada).await,
        signed_in(&lokd, &ada).await,
        signed_in(&lokd, &ada).await,
    );
    let grace = lokd.user("grace").create().await;
    let grace = signed_in(&lokd, &grace).await;
    let page = section(&lokd, &here, "/account/sessions").await;
    assert_eq!(ids(&page).len(), 3);
    let page = here.press(&page, "lok-end-others", &[]).await;
    assert!(
        page.text().contains("Signed out everywhere else."),
        "{}",
        page.text()
    );
    let [this] = ids(&page).try_into().unwrap();
    assert!(!page.has("lok-end-others"));
    for (person, there) in [
        (&here, true),
        (&second, false),
        (&third, false),
        (&grace, true),
    ] {
        assert_eq!(is_in(&lokd, person).await, there);
    }
    let page = here.press(&page, &format!("lok-end-{this}"), &[]).await;
    assert_eq!(page.url.path(), "/logout/done");
    assert!(!is_in(&lokd, &here).await);
    assert!(is_in(&lokd, &grace).await);
}

#[tokio::test]
async fn nobody_sees_or_ends_the_session_of_another() {
    let lokd = Lokd::start().await;
    let (ada, grace) = (
        lokd.user("ada").create().await,
        lokd.user("grace").create().await,
    );
    let (ada, grace) = (signed_in(&lokd, &ada).await, signed_in(&lokd, &grace).await);
    let theirs = ids(&section(&lokd, &grace, "/account/sessions").await);
    let page = section(&lokd, &ada, "/account/sessions").await;
    let mine = ids(&page);
    assert_eq!(mine.len(), 1);
    assert!(!page.html.contains(&theirs[0]));
    let form = page.form_with("end").unwrap();
    for id in [&*theirs[0], "", "x", "'", &"x".repeat(5_000)] {
        let page = ada.submit(&page, &form, None, &[("end", id)]).await;
        assert_eq!(page.status, 404, "{id}");
    }
    assert!(is_in(&lokd, &grace).await);
    assert!(is_in(&lokd, &ada).await);
    // One that is over is not there any more.
    let form = page.form_with("end").unwrap();
    lokd.advance(Duration::from_secs(59 * 60)).await;
    is_in(&lokd, &grace).await;
    lokd.advance(Duration::from_secs(2 * 60)).await;
    assert!(!is_in(&lokd, &ada).await);
    let page = ada.submit(&page, &form, None, &[("end", &theirs[0])]).await;
    assert!(
        page.status == 403 || page.url.path() == "/login",
        "{}",
        page.url
    );
    assert!(is_in(&lokd, &grace).await);
}
