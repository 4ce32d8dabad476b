//! Sign-in with a password: what those who guess are told, and how fast they may.

use super::*;
use lok_tests::person::Page;
use std::collections::BTreeSet;

async fn attempt(lokd: &Lokd, person: &Person, username: &str, password: &str) -> Page {
    let page = person.open(lokd.url("/login")).await;
    person
        .press(
            &page,
            "lok-login",
            &[("username", username), ("password", password)],
        )
        .await
}

/// A page without what is new in each: the ids of requests, the tokens of forms.
fn shape(page: &Page, username: &str) -> String {
    let mut html = page.html.replace(username, "{username}");
    for field in ["csrf", "transaction"] {
        if let Some(value) = page
            .form_with("lok-login")
            .and_then(|form| form.field(field).map(|f| f.value.clone()))
        {
            html = html.replace(&value, "{hidden}");
        }
    }
    let id = page.headers["x-request-id"].to_str().unwrap();
    let mut headers: Vec<String> = page
        .headers
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "x-request-id" | "date" | "content-length"))
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    headers.sort();
    format!(
        "{}\n{}\n{}",
        page.status,
        headers.join("\n"),
        html.replace(id, "{id}")
    )
}

#[tokio::test]
async fn whoever_cannot_sign_in_is_told_the_same() {
    let lokd = Lokd::start().await;
    lokd.user("known").create().await;
    lokd.user("gone").create().await;
    lokd.admin("POST", "/v1/users/gone/disable", json!({}))
        .await
        .ok();
    lokd.org("acme").await;
    let draft = json!({ "username": "empty", "organization": "acme" });
    lokd.admin("POST", "/v1/users", draft).await.ok();
    let user = lokd.user("ada").create().await;
    let mut shapes = BTreeSet::new();
    for (username, password) in [
        ("known", "not the password of known"),
        ("gone", "gone opens the door"),
        ("gone", "not the password of gone"),
        ("empty", "whatever it may be"),
        ("nobody", "whatever it may be"),
        ("nobody@example.org", "whatever it may be"),
    ] {
        // Another browser each time, so that all have the same history.
        let person = Person::new(&lokd, &user);
        let page = attempt(&lokd, &person, username, password).await;
        assert_eq!(page.status, 403);
        assert!(!page.html.contains(password));
        shapes.insert(shape(&page, username));
    }
    assert_eq!(shapes.len(), 1, "{shapes:#?}");
}

#[tokio::test]
async fn guesses_are_slowed_down_for_known_and_unknown_names_alike() {
    let lokd = Lokd::start().await;
    let user = lokd.user("ada").create().await;
    let person = Person::new(&lokd, &user);
    for username in ["nobody", "ada"] {
        for _ in 0..5 {
            assert_eq!(
                attempt(&lokd, &person, username, "not the password")
                    .await
                    .status,
                403,
                "{username}"
            );
        }
        let mut wait = 1;
        for _ in 0..7 {
            let page = attempt(&lokd, &person, username, &user.password).await;
            assert_eq!(
                (page.status, &page.headers["retry-after"]),
                (429, &wait.to_string().parse().unwrap()),
                "{username}"
            );
            lokd.advance(seconds(wait)).await;
            let page = attempt(&lokd, &person, username, "not the password").await;
            assert_eq!(page.status, 403, "{username} after {wait} s");
            wait = (wait * 2).min(60);
        }
    }
    // By name and by address it is one account, without a try left; but whoever is told to wait under the one does not
    // learn that the other is the same: there the right password is as wrong as any.
    let mut shapes = BTreeSet::new();
    for address in ["ada@example.org", "nobody@example.org"] {
        for password in [&*user.password, "not the password"] {
            let page = attempt(&lokd, &person, address, password).await;
            assert_eq!(page.status, 403, "{address}");
            shapes.insert(shape(&page, address));
        }
    }
    assert_eq!(shapes.len(), 1, "{shapes:#?}");
    // Never for ever: a minute later, or when an administrator says so.
    lokd.admin("POST", "/v1/users/ada/unlock", json!({}))
        .await
        .ok();
    assert_eq!(
        attempt(&lokd, &person, "ada", "not the password")
            .await
            .status,
        403
    );
    // What succeeds forgets what was counted, in browsers that are new as well.
    for _ in 0..6 {
        let person = Person::new(&lokd, &user);
        let page = attempt(&lokd, &person, "ADA", &user.password).await;
        assert_eq!(page.status, 200, "{}", page.text());
    }
}

#[tokio::test]
async fn answers_to_no_challenge_are_counted_and_leave_no_trace() {
    let lokd = Lokd::builder()
        .host("localhost")
        .nodes(1)
        .config("[login]\nper_network_per_minute = 3")
        .start()
        .await;
    let user = lokd.user("ada").create().await;
    let person = Person::new(&lokd, &user);
    let page = person.open(lokd.url("/login")).await;
    let nonsense = [("challenge", "nonsense"), ("credential", "{}")];
    let form = lok_tests::html::Form {
        action: "/login/passkey".to_owned(),
        ..page.form_with("lok-passkey").expect("the way by passkey")
    };
    for status in [403, 403, 403, 429, 429] {
        let answer = person.submit(&page, &form, Some("lok-passkey"), &nonsense);
        let answer = answer.await;
        assert_eq!(answer.status, status, "{}", answer.text());
        assert_eq!(answer.headers.contains_key("retry-after"), status == 429);
    }
    let list = lokd.admin("GET", "/v1/audit?action=login.fail", Value::Null);
    assert_eq!(list.await.ok()["items"], json!([]));
}

#[tokio::test]
async fn a_burst_of_guesses_counts_each() {
    let lokd = Lokd::start().await;
    let user = lokd.user("ada").create().await;
    let person = Person::new(&lokd, &user);
    let page = person.open(lokd.url("/login")).await;
    let form = page.form_with("lok-login").unwrap();
    let sent = form.filled(
        Some("lok-login"),
        &[("username", "ada"), ("password", "not the password")],
    );
    let tries = (0..50).map(|_| {
        let request = person.http().post(lokd.url("/login")).form(&sent);
        tokio::spawn(async move { request.send().await.unwrap().status().as_u16() })
    });
    let mut statuses = Vec::new();
    for each in tries.collect::<Vec<_>>() {
        statuses.push(each.await.unwrap());
    }
    let checked = statuses.iter().filter(|status| **status == 403).count();
    let refused = statuses.iter().filter(|status| **status == 429).count();
    assert_eq!((checked, refused), (5, 45), "{statuses:?}");
}

#[tokio::test]
async fn one_network_has_so_many_tries() {
    let lokd = Lokd::builder()
        .config("[login]\nper_network_per_minute = 20")
        .start()
        .await;
    let user = lokd.user("ada").create().await;
    let person = Person::new(&lokd, &user);
    let mut first_wait = None;
    for round in 0..60 {
        let page = attempt(
            &lokd,
            &person,
            &format!("nobody{round}"),
            "not the password",
        )
        .await;
        if page.status == 429 {
            first_wait = Some(round);
            assert!(page.headers.contains_key("retry-after"));
            break;
        }
    }
    // Each node counts for itself, and those behind a balancer do not get the same share.
    let first_wait = first_wait.expect("an end");
    assert!(
        (20..=20 * lokd.nodes().len()).contains(&first_wait),
        "{first_wait}"
    );
    lokd.advance(seconds(61)).await;
    assert_eq!(
        attempt(&lokd, &person, "ada", &user.password).await.status,
        200
    );
}

#[tokio::test]
async fn a_password_of_an_administrators_choice_is_changed_first() {
    let world = World::start().await;
    let first = json!({ "password": "from the administrator", "must_change": true });
    world.change("/v1/users/ada/set-password", first).await;
    let request = world.rp.begin("openid");
    let page = world.person.open(request.url.as_str()).await;
    let values = [("username", "ada"), ("password", "from the administrator")];
    let page = world.person.press(&page, "lok-login", &values).await;
    assert!(page.has("new_password"), "{}", page.text());
    // Nobody is signed in until it is done.
    let silent = world.rp.begin("openid").with("prompt", "none");
    let other = world.person.open(silent.url.as_str()).await;
    assert_eq!(
        world.rp.code(&silent, &other.url).unwrap_err(),
        "login_required"
    );
    let form = page.form_with("new_password").unwrap();
    let say = async |once: &str, again: &str| {
        let values = [("new_password", once), ("new_password_again", again)];
        let button = form
            .fields
            .iter()
            .find(|field| field.tag == "button")
            .map(|field| field.id.clone());
        world
            .person
            .submit(
                &page,
                &form,
                button.as_deref().filter(|id| !id.is_empty()),
                &values,
            )
            .await
    };
    for (once, again) in [
        ("one new password", "another new one"),
        ("short", "short"),
        ("", ""),
    ] {
        assert_eq!(say(once, again).await.status, 400, "{once}");
    }
    let next = say("a new password of mine", "a new password of mine").await;
    assert!(
        world.rp.code(&request, &next.url).is_ok(),
        "{}",
        next.text()
    );
    // The form is of no use a second time.
    assert_eq!(
        say("yet another password", "yet another password")
            .await
            .status,
        403
    );
    let person = Person::new(&world.lokd, &world.user);
    assert_eq!(
        attempt(&world.lokd, &person, "ada", "from the administrator")
            .await
            .status,
        403
    );
    assert_eq!(
        attempt(&world.lokd, &person, "ada", "a new password of mine")
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn forms_of_other_pages_are_refused() {
    let world = World::start().await;
    world.tokens("openid").await;
    for path in [
        "/login",
        "/login/password",
        "/login/organization",
        "/consent",
        "/device",
        "/device/confirm",
    ] {
        let answer = world
            .person
            .http()
            .post(world.lokd.url(path))
            .form(&[("csrf", "x"), ("decision", "yes")]);
        let answer = answer.send().await.unwrap();
        assert_eq!(answer.status(), 403, "{path}");
    }
    let page = world.person.open(world.lokd.url("/logout")).await;
    let form = page.form_with("lok-logout-yes").unwrap();
    let sent = form.filled(Some("lok-logout-yes"), &[]);
    for (name, value) in [
        ("Origin", "https://evil.example"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ] {
        let post = world
            .person
            .http()
            .post(world.lokd.url("/logout"))
            .form(&sent)
            .header(name, value);
        assert_eq!(post.send().await.unwrap().status(), 403, "{name}: {value}");
    }
    // A cookie that is no session is nobody.
    for cookie in [
        "lok_s=x",
        "lok_s=lok_ss_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "lok_s=;lok_s=;",
        "lok_s=\"",
        "=;=;",
    ] {
        let request = world
            .lokd
            .http()
            .get(world.lokd.url("/"))
            .header("Cookie", cookie);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200, "{cookie}");
        assert!(!answer.text().await.unwrap().contains("Ada"), "{cookie}");
    }
}

#[tokio::test]
async fn the_cookie_changes_at_every_sign_in() {
    let world = World::start().await;
    let cookie = async |person: &Person| {
        let page = person.open(world.lokd.url("/login")).await;
        let form = page.form_with("lok-login").unwrap();
        let sent = form.filled(
            Some("lok-login"),
            &[("username", "ada"), ("password", &world.user.password)],
        );
        let answer = person
            .http()
            .post(world.lokd.url("/login"))
            .form(&sent)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status(), 303);
        let cookies = answer.headers().get_all("set-cookie").iter();
        let cookie = cookies
            .map(|value| value.to_str().unwrap().to_owned())
            .find(|text| text.starts_with("lok_s="));
        let cookie = cookie.expect("a session");
        for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        cookie.split(';').next().unwrap().to_owned()
    };
    let one = cookie(&world.person).await;
    let two = cookie(&Person::new(&world.lokd, &world.user)).await;
    assert_ne!(one, two);
    world.lokd.secret(one.trim_start_matches("lok_s="));
}
