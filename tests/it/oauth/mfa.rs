//! Second factors: an authenticator app and recovery codes, who demands them, and how often they may be guessed.

use super::*;
use lok_tests::html;
use lok_tests::person::Page;
use lok_tests::totp::Authenticator;

/// What sets an account up: the app, and the recovery codes.
struct Kit {
    app: Authenticator,
    codes: Vec<String>,
}

/// The text between two marks of a page.
fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let start = html
        .find(from)
        .unwrap_or_else(|| panic!("no {from} in {html}"))
        + from.len();
    let rest = &html[start..];
    &rest[..rest.find(to).expect("an end")]
}

/// The secret of an enrolment page, in an app.
pub(super) fn scan(lokd: &Lokd, page: &Page) -> Authenticator {
    assert!(html::has_id(&page.html, "lok-qr"), "{}", page.text());
    let secret = between(&page.html, "id=\"lok-secret\" tabindex=\"0\">", "<").trim();
    lokd.secret(secret);
    lokd.secret(secret.replace(' ', ""));
    Authenticator::type_in(secret)
}

/// The codes of the page that shows them.
pub(super) fn codes(lokd: &Lokd, page: &Page) -> Vec<String> {
    assert_eq!(page.status, 200, "{}", page.text());
    let shown = between(&page.html, "id=\"lok-recovery-codes\" tabindex=\"0\">", "<");
    let codes: Vec<String> = shown.split_whitespace().map(str::to_owned).collect();
    assert_eq!(codes.len(), 10, "{}", page.text());
    for code in &codes {
        lokd.secret(code);
        lokd.secret(code.replace('-', ""));
    }
    codes
}

/// Where the page of the codes leads.
pub(super) async fn go_on(lokd: &Lokd, person: &Person, shown: &Page) -> Page {
    codes(lokd, shown);
    let next = between(&shown.html, "id=\"lok-continue\" href=\"", "\"");
    person.open(lokd.url(&next.replace("&amp;", "&"))).await
}

/// Signs in, and sets an authenticator app up on the account page.
async fn enrolled(lokd: &Lokd, person: &Person) -> Kit {
    let page = person.go_on(person.open(lokd.url("/login")).await).await;
    assert_eq!(page.url.path(), "/", "{}", page.text());
    let page = person.open(lokd.url("/account/security/totp")).await;
    let app = scan(lokd, &page);
    let code = app.code(lokd).await;
    let page = person.press(&page, "lok-enrol", &[("code", &code)]).await;
    let codes = codes(lokd, &page);
    lokd.advance(seconds(90)).await;
    Kit { app, codes }
}

/// Shows the password at the sign-in page of a request.
async fn password(world: &World, person: &Person, url: &str) -> Page {
    let page = person.open(url).await;
    let values = [
        ("username", &*world.user.username),
        ("password", &*world.user.password),
    ];
    person.press(&page, "lok-login", &values).await
}

async fn sign_out(lokd: &Lokd, person: &Person) {
    let home = person.open(lokd.url("/")).await;
    person.press(&home, "lok-logout", &[]).await;
}

/// Tries, and waits, until the wait is half a minute or longer.
async fn wear_out(lokd: &Lokd, attempt: impl AsyncFn() -> (u16, reqwest::header::HeaderMap)) {
    for _ in 0..30 {
        let (status, headers) = attempt().await;
        if status == 429 {
            let wait: u64 = headers["retry-after"].to_str().unwrap().parse().unwrap();
            if wait > 30 {
                return;
            }
            lokd.advance(seconds(wait)).await;
        }
    }
    panic!("still no wait");
}

/// The claims of the ID token of a code.
async fn claims(world: &World, request: &Request, back: &Page) -> Value {
    let code = world.rp.code(request, &back.url).expect("a code");
    world.lokd.secret(code.clone());
    let tokens = world.keep(world.rp.redeem(request, &code).await);
    world.rp.id_token(request, &tokens.id).await
}

#[tokio::test]
async fn a_code_is_asked_for_after_the_password() {
    let world = World::start().await;
    let lokd = &world.lokd;
    // The first code must be right, and what the page carries is of use in this browser only.
    let person = &world.person;
    person.go_on(person.open(lokd.url("/login")).await).await;
    let page = person.open(lokd.url("/account/security/totp")).await;
    let app = scan(lokd, &page);
    let wrong = app.wrong(lokd).await;
    let again = person.press(&page, "lok-enrol", &[("code", &wrong)]).await;
    assert_eq!(again.status, 403, "{}", again.text());
    let secret = |page: &Page| between(&page.html, "id=\"lok-secret\"", "<").to_owned();
    assert_eq!(
        secret(&again),
        secret(&page),
        "the app that scanned it stays of use"
    );
    for forged in ["", "x", "AAAA"] {
        let values = [("enrolment", forged), ("code", &wrong)];
        let refused = person.press(&page, "lok-enrol", &values).await;
        assert!(
            !html::has_id(&refused.html, "lok-recovery-codes"),
            "{forged}"
        );
    }
    let code = app.code(lokd).await;
    let page = person.press(&again, "lok-enrol", &[("code", &code)]).await;
    codes(lokd, &page);

    let other = Person::new(lokd, &world.user);
    let request = world.rp.begin("openid");
    let page = password(&world, &other, request.url.as_str()).await;
    assert_eq!(page.url.path(), "/login/factor", "{}", page.text());
    // Nobody is signed in until it is shown.
    let silent = world.rp.begin("openid").with("prompt", "none");
    let there = other.open(silent.url.as_str()).await;
    assert_eq!(
        world.rp.code(&silent, &there.url).unwrap_err(),
        "login_required"
    );
    // The code that set the app up is used.
    let refused = other.press(&page, "lok-factor", &[("code", &code)]).await;
    assert_eq!(refused.status, 403, "{}", refused.text());
    for junk in ["", "0", "abcdef", "1234567", "+12345", "\u{662}\u{662}"] {
        let refused = other.press(&page, "lok-factor", &[("code", junk)]).await;
        assert!(matches!(refused.status, 403 | 429), "{junk}");
    }
    lokd.advance(seconds(90)).await;
    let code = app.code(lokd).await;
    let back = other.press(&page, "lok-factor", &[("code", &code)]).await;
    let id = claims(&world, &request, &back).await;
    assert_eq!(id["amr"], json!(["pwd", "otp", "mfa"]));
    assert_eq!(id["acr"], "2");

    // Each code once, whoever shows it.
    let third = Person::new(lokd, &world.user);
    let page = password(&world, &third, &lokd.url("/login")).await;
    let refused = third.press(&page, "lok-factor", &[("code", &code)]).await;
    assert_eq!(refused.status, 403, "{}", refused.text());
    // One step around the present one.
    for (away, status) in [(-2, 403), (2, 403), (1, 200)] {
        let code = app.at(lokd.now().await + away * 30_000);
        let page = third.press(&page, "lok-factor", &[("code", &code)]).await;
        assert_eq!(page.status, status, "{away}: {}", page.text());
    }
    assert!(world.audited("factor.add").await == 1 && world.audited("factor.fail").await > 3);
}

#[tokio::test]
async fn one_code_at_the_same_instant_opens_one_session() {
    let world = World::start().await;
    let kit = enrolled(&world.lokd, &world.person).await;
    let code = kit.app.code(&world.lokd).await;
    let mut tries = Vec::new();
    for _ in 0..4 {
        let person = Person::new(&world.lokd, &world.user);
        let page = password(&world, &person, &world.lokd.url("/login")).await;
        let form = page.form_with("lok-factor").expect("the second step");
        let sent = form.filled(Some("lok-factor"), &[("code", &code)]);
        tries.push(
            person
                .http()
                .post(world.lokd.url("/login/factor"))
                .form(&sent),
        );
    }
    let tries: Vec<_> = tries
        .into_iter()
        .map(|each| tokio::spawn(async move { each.send().await.unwrap().status().as_u16() }))
        .collect();
    let mut statuses = Vec::new();
    for each in tries {
        statuses.push(each.await.unwrap());
    }
    // The others are refused, or told to wait.
    let opened = statuses.iter().filter(|status| **status == 303).count();
    assert_eq!(opened, 1, "{statuses:?}");
    let refused = |status: &u16| matches!(status, 303 | 403 | 429 | 503);
    assert!(statuses.iter().all(refused), "{statuses:?}");
}

#[tokio::test]
async fn guesses_are_bounded_for_the_account_however_often_it_is_begun_anew() {
    let world = World::start().await;
    let lokd = &world.lokd;
    let kit = enrolled(lokd, &world.person).await;
    let person = Person::new(lokd, &world.user);
    let page = password(&world, &person, &lokd.url("/login")).await;
    let form = page.form_with("lok-factor").unwrap();
    let wrong = kit.app.wrong(lokd).await;
    let burst = async |name: &str, value: &str| {
        let sent = form.filled(Some("lok-factor"), &[(name, value)]);
        let tries: Vec<_> = (0..200)
            .map(|_| {
                let each = person.http().post(lokd.url("/login/factor")).form(&sent);
                tokio::spawn(async move { each.send().await.unwrap().status().as_u16() })
            })
            .collect();
        let mut statuses = Vec::new();
        for each in tries {
            statuses.push(each.await.unwrap());
        }
        let count = |status| statuses.iter().filter(|each| **each == status).count();
        (count(403), count(429), count(503))
    };
    // Of a burst five are looked at, and one more for each second that it takes. A writer under such a load may give up.
    let (looked, told, busy) = burst("code", &wrong).await;
    assert!(
        looked <= 8 && looked + told + busy == 200,
        "{looked} {told} {busy}"
    );
    assert_eq!(world.audited("factor.fail").await, looked);
    wear_out(lokd, async || {
        let refused = person.press(&page, "lok-factor", &[("code", &wrong)]).await;
        (refused.status, refused.headers)
    })
    .await;
    // The rest of a thousand.
    for (name, value) in [
        ("code", &*wrong),
        ("recovery_code", "aaaa-aaaa-aaaa-aaaa"),
        ("recovery_code", &*kit.codes[1]),
        ("code", "000000"),
    ] {
        let (looked, told, busy) = burst(name, value).await;
        assert_eq!((looked, told + busy), (0, 200), "{name}");
    }

    // Another flow in another browser has no more.
    let other = Person::new(lokd, &world.user);
    let page = password(&world, &other, &lokd.url("/login")).await;
    let code = kit.app.code(lokd).await;
    for (button, name, value) in [
        ("lok-factor", "code", &*code),
        ("lok-recovery", "recovery_code", &*kit.codes[0]),
    ] {
        let refused = other.press(&page, button, &[(name, value)]).await;
        assert_eq!(refused.status, 429, "{}", refused.text());
        assert!(refused.headers.contains_key("retry-after"));
    }
    // The person's own browser is not kept out by it, and nobody is for ever.
    sign_out(lokd, &world.person).await;
    let own = password(&world, &world.person, &lokd.url("/login")).await;
    let done = world
        .person
        .press(&own, "lok-factor", &[("code", &code)])
        .await;
    assert_eq!(done.url.path(), "/", "{}", done.text());
    lokd.advance(seconds(61)).await;
    let code = kit.app.code(lokd).await;
    let done = other.press(&page, "lok-factor", &[("code", &code)]).await;
    assert_eq!(done.url.path(), "/", "{}", done.text());
}

#[tokio::test]
async fn a_recovery_code_opens_once() {
    let world = World::start().await;
    let lokd = &world.lokd;
    let kit = enrolled(lokd, &world.person).await;
    let person = Person::new(lokd, &world.user);
    for junk in ["", "aaaa", "aaaa-aaaa-aaaa-aaaa"] {
        let page = password(&world, &person, &lokd.url("/login")).await;
        let refused = person
            .press(&page, "lok-recovery", &[("recovery_code", junk)])
            .await;
        assert_eq!(refused.status, 403, "{junk}: {}", refused.text());
    }
    let enter = async |person: &Person, code: &str| {
        let page = password(&world, person, &lokd.url("/login")).await;
        person
            .press(&page, "lok-recovery", &[("recovery_code", code)])
            .await
    };
    let typed = kit.codes[3].to_uppercase().replace('-', " ");
    let done = enter(&Person::new(lokd, &world.user), &typed).await;
    assert_eq!(done.url.path(), "/", "{}", done.text());
    let refused = enter(&Person::new(lokd, &world.user), &kit.codes[3]).await;
    assert_eq!(refused.status, 403, "{}", refused.text());
    let security = world.person.open(lokd.url("/account/security")).await;
    assert!(security.text().contains("9 unused"), "{}", security.text());

    // New ones void the old. The sign-in must be fresh: here it is renewed first.
    let page = enter(&person, &kit.codes[4]).await;
    assert_eq!(page.url.path(), "/", "{}", page.text());
    let security = person.open(lokd.url("/account/security")).await;
    let shown = person.press(&security, "lok-recovery-renew", &[]).await;
    let new = codes(lokd, &shown);
    let refused = enter(&Person::new(lokd, &world.user), &kit.codes[5]).await;
    assert_eq!(refused.status, 403, "{}", refused.text());
    let done = enter(&Person::new(lokd, &world.user), &new[0]).await;
    assert_eq!(done.url.path(), "/", "{}", done.text());
}

#[tokio::test]
async fn a_step_is_taken_in_its_browser_in_its_time_and_with_its_password() {
    let world = World::start().await;
    let lokd = &world.lokd;
    let kit = enrolled(lokd, &world.person).await;
    let person = Person::new(lokd, &world.user);
    let page = password(&world, &person, &lokd.url("/login")).await;
    let expired = |page: &Page| page.status == 400 && page.has("lok-login");
    // Another browser.
    let other = Person::new(lokd, &world.user);
    assert!(expired(&other.open(page.url.as_str()).await));
    assert!(expired(&other.open(lokd.url("/login/factor")).await));
    assert!(expired(&other.open(lokd.url("/login/enrol")).await));
    // A step of one kind is none of the other: nobody enrols instead of showing.
    let t = page.param("t").unwrap();
    assert!(expired(
        &person.open(lokd.url(&format!("/login/enrol?t={t}"))).await
    ));
    // Another password.
    let set = json!({ "password": "another password of ada" });
    world.change("/v1/users/ada/set-password", set).await;
    let code = kit.app.code(lokd).await;
    let late = person.press(&page, "lok-factor", &[("code", &code)]).await;
    assert!(expired(&late), "{}", late.text());
    // Too late.
    let person = person.typing("another password of ada");
    let start = person.open(lokd.url("/login")).await;
    let values = [("username", "ada"), ("password", "another password of ada")];
    let page = person.press(&start, "lok-login", &values).await;
    lokd.advance(seconds(601)).await;
    let code = kit.app.code(lokd).await;
    let late = person.press(&page, "lok-factor", &[("code", &code)]).await;
    assert!(expired(&late), "{}", late.text());
}

#[tokio::test]
async fn an_organization_and_an_app_can_demand_it() {
    for demand in ["org", "app"] {
        let world = World::start().await;
        let lokd = &world.lokd;
        let before = world.tokens("openid").await;
        let id = lok_tests::rp::claims(&before.id);
        assert_eq!((&id["acr"], &id["amr"]), (&json!("1"), &json!(["pwd"])));
        let told = match demand {
            "org" => {
                lokd.ctl(&["orgs", "update", "acme", "--require-mfa", "true"])
                    .await
            }
            _ => {
                lokd.ctl(&["apps", "update", "app", "--require-mfa", "true"])
                    .await
            }
        };
        told.ok();
        noticed(lokd).await;
        // What was granted before ends as well, at the next refresh.
        let refused = world.rp.refresh(&before.refresh).await;
        assert_eq!(refused.error(), "invalid_grant", "{demand}");
        let silent = world.rp.begin("openid").with("prompt", "none");
        let page = world.person.open(silent.url.as_str()).await;
        let why = world.rp.code(&silent, &page.url).unwrap_err();
        assert_eq!(why, "interaction_required", "{demand}");
        // Who has none is led to set one up, in the same session.
        let request = world.rp.begin("openid");
        let page = world.person.open(request.url.as_str()).await;
        assert_eq!(page.url.path(), "/login/enrol", "{}", page.text());
        assert!(html::has_id(&page.html, "lok-why"), "{}", page.text());
        let app = scan(lokd, &page);
        let wrong = app.wrong(lokd).await;
        let refused = world
            .person
            .press(&page, "lok-enrol", &[("code", &wrong)])
            .await;
        assert_eq!(refused.status, 403);
        let code = app.code(lokd).await;
        let shown = world
            .person
            .press(&page, "lok-enrol", &[("code", &code)])
            .await;
        let back = go_on(lokd, &world.person, &shown).await;
        let after = claims(&world, &request, &back).await;
        assert_eq!(
            (&after["acr"], &after["amr"]),
            (&json!("2"), &json!(["pwd", "otp", "mfa"]))
        );
        assert_eq!(after["sid"], id["sid"], "the session goes on");
        // Signing in anew asks for it once, and it is enough.
        lokd.advance(seconds(90)).await;
        let other = Person::new(lokd, &world.user);
        let request = world.rp.begin("openid");
        let page = password(&world, &other, request.url.as_str()).await;
        let code = app.code(lokd).await;
        let back = other.press(&page, "lok-factor", &[("code", &code)]).await;
        assert_eq!(claims(&world, &request, &back).await["acr"], "2");
        let silent = world.rp.begin("openid").with("prompt", "none");
        let page = other.open(silent.url.as_str()).await;
        assert!(world.rp.code(&silent, &page.url).is_ok());
    }
}

#[tokio::test]
async fn enrolling_needs_a_fresh_sign_in() {
    let world = World::start().await;
    let lokd = &world.lokd;
    world.tokens("openid").await;
    lokd.advance(seconds(601)).await;
    lokd.ctl(&["apps", "update", "app", "--require-mfa", "true"])
        .await
        .ok();
    noticed(lokd).await;
    for url in [
        world.rp.begin("openid").url.to_string(),
        lokd.url("/account/security/totp"),
    ] {
        let page = world.person.open(&url).await;
        assert_eq!(page.url.path(), "/login", "{}", page.text());
        let page = password(&world, &world.person, page.url.as_str()).await;
        assert!(
            page.has("lok-enrol") || page.url.path() == "/account/security",
            "{}",
            page.text()
        );
        lokd.advance(seconds(601)).await;
    }
}

#[tokio::test]
async fn a_request_can_ask_for_it() {
    let world = World::start().await;
    let lokd = &world.lokd;
    // A wish makes nobody enrol (`acr_values` is voluntary).
    let request = world.rp.begin("openid").with("acr_values", "2");
    let back = world
        .person
        .go_on(world.person.open(request.url.as_str()).await)
        .await;
    assert_eq!(claims(&world, &request, &back).await["acr"], "1");
    for values in ["1", "1 2", "phr", "urn:nobody 1", "urn:nobody 2 1"] {
        let request = world.rp.begin("openid").with("acr_values", values);
        let back = world.person.open(request.url.as_str()).await;
        assert_eq!(
            claims(&world, &request, &back).await["acr"],
            "1",
            "{values}"
        );
    }
    // Another browser enrols, and this one has not shown it.
    let other = Person::new(lokd, &world.user);
    let kit = enrolled(lokd, &other).await;
    let silent = world
        .rp
        .begin("openid")
        .with("acr_values", "1")
        .with("prompt", "none");
    let back = world.person.open(silent.url.as_str()).await;
    assert_eq!(
        world.rp.code(&silent, &back.url).unwrap_err(),
        "login_required"
    );
    let request = world
        .rp
        .begin("openid")
        .with("acr_values", "urn:nobody 2 1");
    let page = password(&world, &world.person, request.url.as_str()).await;
    let code = kit.app.code(lokd).await;
    let back = world
        .person
        .press(&page, "lok-factor", &[("code", &code)])
        .await;
    assert_eq!(claims(&world, &request, &back).await["acr"], "2");
}

#[tokio::test]
async fn a_user_of_whom_it_is_demanded_enrols_at_the_sign_in() {
    let world = World::start().await;
    let lokd = &world.lokd;
    world.tokens("openid").await;
    lokd.ctl(&["users", "mfa", "require", "ada"]).await.ok();
    // The session that is there is not enough any more.
    let silent = world.rp.begin("openid").with("prompt", "none");
    let page = world.person.open(silent.url.as_str()).await;
    assert_eq!(
        world.rp.code(&silent, &page.url).unwrap_err(),
        "login_required"
    );
    let request = world.rp.begin("openid");
    let page = password(&world, &world.person, request.url.as_str()).await;
    assert_eq!(page.url.path(), "/login/enrol", "{}", page.text());
    let page_again = world.person.open(silent.url.as_str()).await;
    assert_eq!(
        world.rp.code(&silent, &page_again.url).unwrap_err(),
        "login_required"
    );
    let app = scan(lokd, &page);
    let code = app.code(lokd).await;
    let shown = world
        .person
        .press(&page, "lok-enrol", &[("code", &code)])
        .await;
    let back = go_on(lokd, &world.person, &shown).await;
    assert_eq!(claims(&world, &request, &back).await["acr"], "2");
    // The form that enrolled enrols nothing more.
    lokd.advance(seconds(90)).await;
    let code = app.code(lokd).await;
    let again = world
        .person
        .press(&page, "lok-enrol", &[("code", &code)])
        .await;
    assert!(again.status >= 400, "{}", again.text());
}

#[tokio::test]
async fn a_password_that_must_be_changed_is_changed_after_the_factor() {
    let world = World::start().await;
    let lokd = &world.lokd;
    let kit = enrolled(lokd, &world.person).await;
    let first = json!({ "password": "from the administrator", "must_change": true });
    world.change("/v1/users/ada/set-password", first).await;
    let person = Person::new(lokd, &world.user);
    let request = world.rp.begin("openid");
    let page = person.open(request.url.as_str()).await;
    let values = [("username", "ada"), ("password", "from the administrator")];
    let page = person.press(&page, "lok-login", &values).await;
    let code = kit.app.code(lokd).await;
    let page = person.press(&page, "lok-factor", &[("code", &code)]).await;
    assert!(page.has("new_password"), "{}", page.text());
    let new = lokd.secret("a new password of mine");
    let values = [("new_password", &*new), ("new_password_again", &*new)];
    let back = person.press(&page, "lok-change-password", &values).await;
    let id = claims(&world, &request, &back).await;
    assert_eq!(id["amr"], json!(["pwd", "otp", "mfa"]));
}

#[tokio::test]
async fn a_factor_is_removed_by_who_has_shown_it() {
    let world = World::start().await;
    let lokd = &world.lokd;
    let kit = enrolled(lokd, &world.person).await;
    // An old sign-in is not believed.
    lokd.advance(seconds(601)).await;
    let security = world.person.open(lokd.url("/account/security")).await;
    let page = world.person.press(&security, "lok-totp-remove", &[]).await;
    assert_eq!(page.url.path(), "/login", "{}", page.text());
    let page = password(&world, &world.person, page.url.as_str()).await;
    let code = kit.app.code(lokd).await;
    let security = world
        .person
        .press(&page, "lok-factor", &[("code", &code)])
        .await;
    assert_eq!(
        security.url.path(),
        "/account/security",
        "{}",
        security.text()
    );
    let done = world.person.press(&security, "lok-totp-remove", &[]).await;
    assert!(done.text().contains("Removed."), "{}", done.text());
    assert!(
        !html::has_id(&done.html, "lok-recovery-left"),
        "the codes end with it"
    );
    let person = Person::new(lokd, &world.user);
    let page = person.go_on(person.open(lokd.url("/login")).await).await;
    assert_eq!(page.url.path(), "/", "{}", page.text());
    assert_eq!(world.audited("factor.remove").await, 1);
}

#[tokio::test]
async fn a_session_from_before_the_factor_has_no_power_over_the_account() {
    let world = World::start().await;
    let lokd = &world.lokd;
    let tokens = world.tokens("openid").await;
    let early = &world.person;
    let email = early.open(lokd.url("/account/email")).await;
    let security = early.open(lokd.url("/account/security")).await;
    let owner = Person::new(lokd, &world.user);
    let kit = enrolled(lokd, &owner).await;

    let wanted = [("email", "evil@example.org")];
    let page = early.press(&email, "lok-change-email", &wanted).await;
    assert!(page.has("lok-login"), "{}", page.text());
    let new = lokd.secret("a password of somebody else");
    let values = [
        ("old_password", &*world.user.password),
        ("new_password", &*new),
        ("new_password_again", &*new),
    ];
    let page = early.press(&security, "lok-change-password", &values).await;
    assert!(page.has("lok-login"), "{}", page.text());
    assert_eq!(world.audited("user.email_ask").await, 0);
    assert_eq!(world.audited("user.change_password").await, 0);
    assert_eq!(world.alive(&tokens).await, DEAD, "nor has its app");
    // The session that set it up stays, and who signs in anew shows it.
    let home = owner.open(lokd.url("/")).await;
    assert!(html::has_id(&home.html, "lok-account"));
    let page = password(&world, early, &lokd.url("/login")).await;
    let code = kit.app.code(lokd).await;
    let home = early.press(&page, "lok-factor", &[("code", &code)]).await;
    assert!(html::has_id(&home.html, "lok-account"), "{}", home.text());
}

#[tokio::test]
async fn a_known_browser_is_not_locked_out_by_guesses_elsewhere() {
    let world = World::start().await;
    let lokd = &world.lokd;
    let own = &world.person;
    own.go_on(own.open(lokd.url("/login")).await).await;
    sign_out(lokd, own).await;
    let stranger = Person::new(lokd, &world.user);
    wear_out(lokd, async || {
        let page = stranger.open(lokd.url("/login")).await;
        let values = [("username", "ada"), ("password", "not the password")];
        let refused = stranger.press(&page, "lok-login", &values).await;
        (refused.status, refused.headers)
    })
    .await;
    let page = password(&world, own, &lokd.url("/login")).await;
    assert_eq!(
        (page.status, page.url.path()),
        (200, "/"),
        "{}",
        page.text()
    );
    // The stranger gains nothing by it.
    let page = password(&world, &stranger, &lokd.url("/login")).await;
    assert_eq!(page.status, 429);
    // Nor has the known browser tries without end.
    sign_out(lokd, own).await;
    for round in 0..6 {
        let page = own.open(lokd.url("/login")).await;
        let values = [("username", "ada"), ("password", "not the password")];
        let status = own.press(&page, "lok-login", &values).await.status;
        assert_eq!(status, if round < 5 { 403 } else { 429 }, "{round}");
    }
}

#[tokio::test]
async fn a_person_changes_the_password_by_the_old_one() {
    let world = World::start().await;
    let lokd = &world.lokd;
    let tokens = world.tokens("openid offline_access").await;
    let other = Person::new(lokd, &world.user);
    other.go_on(other.open(lokd.url("/login")).await).await;
    let security = world.person.open(lokd.url("/account/security")).await;
    let old = &*world.user.password;
    let new = lokd.secret("a new password of mine");
    let say = async |old: &str, once: &str, again: &str| {
        let values = [
            ("old_password", old),
            ("new_password", once),
            ("new_password_again", again),
        ];
        world
            .person
            .press(&security, "lok-change-password", &values)
            .await
    };
    for (old, once, again, status) in [
        (old, "a new password", "another password", 400),
        (old, "short", "short", 400),
        (old, old, old, 400),
        ("not the password", &*new, &*new, 403),
        ("", &*new, &*new, 403),
    ] {
        let page = say(old, once, again).await;
        assert_eq!(page.status, status, "{}", page.text());
    }
    let done = say(old, &new, &new).await;
    assert!(
        done.text().contains("Your password is changed"),
        "{}",
        done.text()
    );
    assert_eq!(world.alive(&tokens).await, DEAD);
    let home = other.open(lokd.url("/")).await;
    assert!(!html::has_id(&home.html, "lok-account"));
    let home = world.person.open(lokd.url("/")).await;
    assert!(
        html::has_id(&home.html, "lok-account"),
        "this browser stays signed in"
    );
    let person = Person::new(lokd, &world.user);
    let page = password(&world, &person, &lokd.url("/login")).await;
    assert_eq!(page.status, 403, "the old one is void");
    let page = person
        .press(
            &page,
            "lok-login",
            &[("username", "ada"), ("password", &new)],
        )
        .await;
    assert_eq!(page.status, 200, "{}", page.text());
    // Guesses are counted here too.
    let mut statuses = Vec::new();
    for _ in 0..6 {
        let security = world.person.open(lokd.url("/account/security")).await;
        let values = [
            ("old_password", "not the password"),
            ("new_password", "yet another password"),
            ("new_password_again", "yet another password"),
        ];
        statuses.push(
            world
                .person
                .press(&security, "lok-change-password", &values)
                .await
                .status,
        );
    }
    assert_eq!(statuses, [403, 403, 403, 403, 403, 429]);
}

#[tokio::test]
async fn a_link_to_a_new_password_does_not_go_round_the_factor() {
    let world = World::start().await;
    let lokd = &world.lokd;
    let kit = enrolled(lokd, &world.person).await;
    let link = world.change("/v1/users/ada/reset-link", json!({})).await;
    let link = lokd.secret(text(&link["secret"]));
    lokd.advance(seconds(1)).await;
    let person = Person::new(lokd, &world.user);
    let page = person.open(&link).await;
    let new = lokd.secret("a new password of mine");
    let values = [("new_password", &*new), ("new_password_again", &*new)];
    let page = person.press(&page, "lok-set-password", &values).await;
    assert_eq!(page.url.path(), "/login/factor", "{}", page.text());
    let home = person.open(lokd.url("/")).await;
    assert!(!html::has_id(&home.html, "lok-account"));
    let code = kit.app.code(lokd).await;
    let done = person.press(&page, "lok-factor", &[("code", &code)]).await;
    assert!(html::has_id(&done.html, "lok-account"), "{}", done.text());
}
