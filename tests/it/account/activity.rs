//! What happened, in words, and to nobody else.

use super::{section, signed_in};
use lok_tests::builders::User;
use lok_tests::html;
use lok_tests::lokd::Lokd;
use lok_tests::person::{Page, Person};
use lok_tests::rp::RelyingParty;
use std::time::Duration;

/// The events of the page, in order.
fn events(page: &Page) -> Vec<String> {
    let Some((_, list)) = page.html.split_once("id=\"lok-events\"") else {
        return Vec::new();
    };
    let list = list.split("</ol>").next().unwrap();
    let items = list.split("<li").skip(1);
    items
        .map(|item| html::text(item.split_once('>').unwrap().1))
        .collect()
}

async fn fail(lokd: &Lokd, user: &User) {
    let person = Person::new(lokd, user).typing("not the password");
    let page = person.open(lokd.url("/login")).await;
    let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    let form = page.form_with("lok-login").unwrap();
    let values = [
        ("username", &*user.username),
        ("password", "not the password"),
    ];
    let sent = form.filled(Some("lok-login"), &values);
    let request = person.http().post(lokd.url("/login")).form(&sent);
    let answer = request.header("User-Agent", agent).send().await.unwrap();
    assert_eq!(answer.status(), 403);
}

/// S93.
#[tokio::test]
async fn a_person_reads_what_happened_to_their_account() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let grace = lokd.user("grace").create().await;
    let app = lokd
        .app("notebook")
        .third_party()
        .redirect("https://app.example/callback")
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    fail(&lokd, &ada).await;
    lokd.advance(Duration::from_secs(120)).await;
    let person = signed_in(&lokd, &ada).await;
    let request = rp.begin("openid");
    let back = person.sign_in(&request.url).await;
    let code = rp.code(&request, &back).unwrap();
    let tokens = rp.redeem(&request, &code).await.ok();
    let refresh = tokens["refresh_token"].as_str().unwrap();
    rp.refresh(refresh).await.ok();
    assert_eq!(rp.refresh(refresh).await.error(), "invalid_grant");
    let page = section(&lokd, &person, "/account").await;
    person.press(&page, "lok-save", &[("name", "Ada L")]).await;
    lokd.ctl(&["roles", "grant", "ada", "--org", "acme", "--role", "admin"])
        .await
        .ok();
    // Of others nothing is shown, whoever did it.
    let other = signed_in(&lokd, &grace).await;
    let theirs = section(&lokd, &other, "/account").await;
    let theirs = other
        .press(&theirs, "lok-save", &[("name", "Grace H")])
        .await;
    assert!(theirs.text().contains("Saved."));
    lokd.ctl(&["users", "disable", "grace", "--reason", "x", "--yes"])
        .await
        .ok();

    let page = section(&lokd, &person, "/account/activity").await;
    let shown = events(&page);
    let expected = [
        ("Your roles changed in acme", "by an administrator"),
        ("You changed your profile", "from 127.0.0.1"),
        (
            "A token of Notebook was used a second time",
            "from 127.0.0.1",
        ),
        (
            "You allowed Notebook to act for you in acme",
            "from 127.0.0.1",
        ),
        ("You signed in", "from 127.0.0.1"),
        (
            "Somebody tried to sign in as you and could not",
            "from 127.0.0.1 · Firefox on Linux",
        ),
        ("Your account was made", "by an administrator"),
    ];
    let mut rest = shown.iter();
    for (words, more) in expected {
        let found = rest.find(|event| event.starts_with(words));
        let event = found.unwrap_or_else(|| panic!("no {words:?} in {shown:#?}"));
        assert!(event.contains(more), "{event}");
    }
    for item in &shown {
        assert!(
            !item.contains("Grace") && !item.contains("disabled"),
            "{item}"
        );
    }
    let failed = shown
        .iter()
        .find(|event| event.contains("could not"))
        .unwrap();
    assert!(failed.contains("2 minutes ago"), "{failed}");
    assert_eq!(
        page.html.matches("class=\"alarming\"").count(),
        2,
        "{}",
        page.html
    );
}

#[tokio::test]
async fn events_come_page_by_page_and_a_place_of_nowhere_is_the_newest() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let person = signed_in(&lokd, &ada).await;
    let page = section(&lokd, &person, "/account").await;
    for index in 0..60 {
        lokd.advance(Duration::from_secs(1)).await;
        let name = format!("Ada the {index}th");
        person.press(&page, "lok-save", &[("name", &*name)]).await;
    }
    let mut page = section(&lokd, &person, "/account/activity").await;
    let newest = events(&page);
    let mut seen = Vec::new();
    loop {
        seen.push(events(&page));
        assert!(seen.len() < 9, "{}", page.html);
        let Some((_, rest)) = page.html.split_once("id=\"lok-older\" href=\"") else {
            break;
        };
        let path = rest.split('"').next().unwrap();
        page = person.open(lokd.url(path)).await;
        assert_eq!(page.status, 200);
    }
    let counts: Vec<usize> = seen.iter().map(Vec::len).collect();
    assert_eq!(counts[..2], [25, 25], "{counts:?}");
    let all: Vec<&String> = seen.iter().flatten().collect();
    let saved = all
        .iter()
        .filter(|event| event.starts_with("You changed your profile"));
    assert_eq!(saved.count(), 60);
    assert!(
        all.last().unwrap().starts_with("Your account was made"),
        "{all:?}"
    );
    for odd in ["x", "%00", "%ff", "'", "0", "a&before=b"] {
        let page = person
            .open(lokd.url(&format!("/account/activity?before={odd}")))
            .await;
        assert_eq!(page.status, 200, "{odd}");
        assert_eq!(events(&page).len(), newest.len(), "{odd}");
    }
    let beginning = "00000000-0000-7000-8000-000000000000";
    let page = person
        .open(lokd.url(&format!("/account/activity?before={beginning}")))
        .await;
    assert!(
        page.text().contains("Nothing before that."),
        "{}",
        page.text()
    );
}
