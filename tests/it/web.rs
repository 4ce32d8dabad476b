//! What guards the pages: cookies, forms, headers, origins, return addresses and what comes from outside.

use lok_tests::builders::App;
use lok_tests::lokd::Lokd;
use lok_tests::person::{Page, Person};
use lok_tests::poll::eventually;
use lok_tests::rp::RelyingParty;
use lokd::http::router::endpoints;
use reqwest::header::{HeaderMap, LOCATION, SET_COOKIE};
use reqwest::{Response, StatusCode};
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

/// Presses a button, and looks at the answer itself instead of following it.
async fn press(
    person: &Person,
    page: &Page,
    button: &str,
    values: &[(&str, &str)],
    headers: &[(&'static str, &str)],
) -> Response {
    let form = page.form_with(button).expect("a form");
    let url = page.url.join(&form.action).unwrap();
    let mut request = person
        .http()
        .post(url)
        .form(&form.filled(Some(button), values));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.send().await.unwrap()
}

/// The cookie of this name that an answer sets, whole.
fn set_cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let mut cookies = headers.get_all(SET_COOKIE).iter();
    cookies.find_map(|cookie| {
        let cookie = cookie.to_str().unwrap();
        cookie
            .starts_with(&format!("{name}="))
            .then(|| cookie.to_owned())
    })
}

fn value(cookie: &str) -> String {
    let pair = cookie.split(';').next().unwrap();
    pair.split_once('=').unwrap().1.to_owned()
}

async fn is_signed_in(person: &Person, lokd: &Lokd) -> bool {
    let page = person.open(lokd.url("/")).await;
    lok_tests::html::has_id(&page.html, "lok-account")
}

async fn third_party(lokd: &Lokd) -> App {
    lokd.app("notebook")
        .third_party()
        .redirect("https://notebook.example/callback")
        .post_logout_redirect("https://notebook.example/bye")
        .create()
        .await
}

// --- Behind a proxy --------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn only_a_trusted_proxy_says_that_a_browser_speaks_https() {
    for trusted in [false, true] {
        let proxies = if trusted {
            "127.0.0.1/32"
        } else {
            "10.0.0.0/8"
        };
        let config = format!("[http]\ntrusted_proxies = [\"{proxies}\"]");
        let lokd = Lokd::builder().config(&config).start().await;
        for (said, https) in [
            ("https", true),
            ("http, https", true),
            ("https, http", false),
            ("http", false),
            ("", false),
        ] {
            let request = lokd.http().get(lokd.url("/login"));
            let answer = request.header("X-Forwarded-Proto", said).send();
            let answer = answer.await.unwrap();
            let (plain, secure) = ("lok_b", "__Host-lok_b");
            let cookie = |name| set_cookie(answer.headers(), name);
            if trusted && https {
                let cookie = cookie(secure).expect(said);
                assert!(cookie.contains("; Secure"), "{said}: {cookie}");
            } else {
                assert!(cookie(plain).is_some(), "{trusted} {said}");
                assert_eq!(cookie(secure), None, "{trusted} {said}");
            }
        }
    }
}

// --- Cookies ---------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn cookies_are_as_narrow_as_they_can_be() {
    for tls in [false, true] {
        let builder = Lokd::builder();
        let lokd = if tls { builder.tls() } else { builder };
        let lokd = lokd.start().await;
        let ada = lokd.user("ada").create().await;
        let (session, mark) = if tls {
            ("__Host-lok_s", "__Host-lok_b")
        } else {
            ("lok_s", "lok_b")
        };
        let secure = if tls { "; Secure" } else { "" };
        let values = [("username", &*ada.username), ("password", &*ada.password)];

        let person = Person::new(&lokd, &ada);
        let page = person.open(lokd.url("/login")).await;
        let cookie = set_cookie(&page.headers, mark).expect("the browser's mark");
        assert!(value(&cookie).len() >= 43, "{cookie}");
        assert_eq!(
            cookie,
            format!(
                "{mark}={}; Path=/; HttpOnly; SameSite=Lax{secure}",
                value(&cookie)
            )
        );
        assert_eq!(set_cookie(&page.headers, session), None);
        let mut seen = BTreeSet::new();
        for remember in [false, true] {
            let mut values = values.to_vec();
            if remember {
                values.push(("remember", "1"));
            }
            let answer = press(&person, &page, "lok-login", &values, &[]).await;
            assert_eq!(answer.status(), StatusCode::SEE_OTHER);
            // From now on the browser is known.
            let kept = set_cookie(answer.headers(), mark).expect("the mark again");
            assert!(
                kept.ends_with(&format!("{secure}; Max-Age=31536000")),
                "{kept}"
            );
            let cookie = set_cookie(answer.headers(), session).expect("a session");
            let id = lokd.secret(value(&cookie));
            assert!(id.len() >= 43, "{cookie}");
            let life = if remember { "; Max-Age=2592000" } else { "" };
            assert_eq!(
                cookie,
                format!("{session}={id}; Path=/; HttpOnly; SameSite=Lax{secure}{life}")
            );
            assert!(seen.insert(id), "the same id twice");
            // The form was for somebody who is not signed in, so it is out of date.
            let again = press(&person, &page, "lok-login", &values, &[]).await;
            assert_eq!(again.status(), StatusCode::FORBIDDEN);
            let home = person.open(lokd.url("/")).await;
            let answer = press(&person, &home, "lok-logout", &[], &[]).await;
            let cookie = set_cookie(answer.headers(), session).expect("it is taken away");
            assert!(cookie.starts_with(&format!("{session}=;")) && cookie.ends_with("; Max-Age=0"));
            assert!(!is_signed_in(&person, &lokd).await);
        }
        // What ended does not come back, and nothing of it is in the database.
        for id in &seen {
            let answer = lokd.http().get(lokd.url("/"));
            let answer = answer.header("Cookie", format!("{session}={id}"));
            let html = answer.send().await.unwrap().text().await.unwrap();
            assert!(!html.contains("lok-account"));
        }
    }
}

#[tokio::test]
async fn a_session_is_not_taken_from_outside_and_ends_by_itself() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let sign_in = async |remember: bool| {
        let person = Person::new(&lokd, &ada);
        let page = person.open(lokd.url("/login")).await;
        let mut values = vec![("username", &*ada.username), ("password", &*ada.password)];
        if remember {
            values.push(("remember", "1"));
        }
        press(&person, &page, "lok-login", &values, &[]).await;
        assert!(is_signed_in(&person, &lokd).await);
        person
    };
    for planted in ["", "x", &"A".repeat(43), "lok_se_AAAA", "\"q\"", "a,b"] {
        let planted = format!("lok_s={planted}; lok_b={planted}");
        let answer = lokd.http().get(lokd.url("/")).header("Cookie", &planted);
        let answer = answer.send().await.unwrap();
        assert!([200, 400].contains(&answer.status().as_u16()), "{planted}");
        assert!(
            !answer.text().await.unwrap().contains("lok-account"),
            "{planted}"
        );
    }
    let idle = sign_in(false).await;
    let busy = sign_in(false).await;
    let remembered = sign_in(true).await;
    // Whoever is active every 50 minutes stays for 12 hours and not longer.
    for hour in 1..=13 {
        lokd.advance(50 * MINUTE).await;
        assert!(is_signed_in(&busy, &lokd).await, "{hour}");
    }
    assert!(!is_signed_in(&idle, &lokd).await, "an hour without a visit");
    lokd.advance(50 * MINUTE).await;
    is_signed_in(&busy, &lokd).await;
    lokd.advance(30 * MINUTE).await;
    assert!(!is_signed_in(&busy, &lokd).await, "twelve hours are over");
    assert!(is_signed_in(&remembered, &lokd).await);
    lokd.advance(31 * 24 * 60 * MINUTE).await;
    assert!(
        !is_signed_in(&remembered, &lokd).await,
        "thirty days are over"
    );
}

// --- Forms -----------------------------------------------------------------------------------------------------------------

/// The pages that take a form of lok's own.
const FORMS: &[&str] = &[
    "/account/email",
    "/email",
    "/invite",
    "/invite/account",
    "/reset",
    "/reset/password",
    "/signup",
    "/signup/account",
    "/account/identities",
    "/login/join",
    "/login/with/{provider}",
    "/configure/confirm",
    "/login",
    "/login/password",
    "/login/organization",
    "/consent",
    "/logout",
    "/device",
    "/account",
    "/account/notifications",
    "/account/picture",
    "/account/sessions",
    "/account/apps",
    "/account/organizations",
    "/account/security",
    "/account/security/totp",
    "/account/security/passkey",
    "/login/factor",
    "/login/enrol",
    "/login/passkey",
];

#[tokio::test]
async fn a_form_from_elsewhere_is_refused_on_every_page() {
    let pages = endpoints();
    let pages = pages.iter().filter(|each| {
        // The pages of devices answer under the names of the older world as well.
        let page = !each.mounted || each.paths.contains(&"/device");
        page && each.methods.contains(&"POST")
    });
    let known: BTreeSet<&str> = FORMS.iter().copied().chain(["/device/confirm"]).collect();
    let all: BTreeSet<&str> = pages.map(|each| each.paths[0]).collect();
    assert_eq!(all, known, "a page whose form nobody looks at");

    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let person = Person::new(&lokd, &ada);
    let page = person.open(lokd.url("/login")).await;
    person.go_on(page).await;
    let home = person.open(lokd.url("/")).await;
    let csrf = home.form_with("lok-logout").unwrap();
    let csrf = csrf.field("csrf").unwrap().value.clone();
    let own = lokd.issuer();
    let other = Person::new(&lokd, &ada);
    let others = other.open(lokd.url("/login")).await;
    let others = others.form_with("lok-login").unwrap();
    let others = others.field("csrf").unwrap().value.clone();

    for path in all {
        let post = async |csrf: Option<&str>, headers: &[(&str, &str)]| {
            let mut form = vec![
                ("decision", "yes"),
                ("username", "ada"),
                ("code", "BCDFBCDF"),
            ];
            form.extend(csrf.map(|csrf| ("csrf", csrf)));
            let mut request = person.http().post(lokd.url(path)).form(&form);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            let answer = request.send().await.unwrap();
            let status = answer.status();
            let page = answer.text().await.unwrap();
            (status, page.contains("This form cannot be used"))
        };
        for (csrf, headers) in [
            (None, &[("Origin", own)][..]),
            (None, &[]),
            (Some(""), &[("Origin", own)]),
            (Some("x"), &[("Origin", own)]),
            (Some(&*others), &[("Origin", own)]),
            (Some(&*csrf), &[("Origin", "https://elsewhere.example")]),
            (Some(&*csrf), &[("Origin", "http://127.0.0.1")]),
            (Some(&*csrf), &[("Origin", "")]),
            (
                Some(&*csrf),
                &[("Origin", own), ("Sec-Fetch-Site", "cross-site")],
            ),
            (Some(&*csrf), &[("Sec-Fetch-Site", "same-site")]),
            (
                Some(&*csrf),
                &[("Origin", "null"), ("Sec-Fetch-Site", "cross-site")],
            ),
        ] {
            let refused = post(csrf, headers).await;
            let expected = (StatusCode::FORBIDDEN, true);
            assert_eq!(refused, expected, "{path} {csrf:?} {headers:?}");
        }
        assert!(is_signed_in(&person, &lokd).await, "{path}");
        if path != "/logout" {
            let (_, refused) = post(Some(&csrf), &[("Origin", own)]).await;
            assert!(!refused, "{path}");
        }
    }
}

#[tokio::test]
async fn a_visit_changes_nothing() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let app = lokd
        .app("microscope")
        .kind("native")
        .set(
            "grants",
            json!(["urn:ietf:params:oauth:grant-type:device_code"]),
        )
        .create()
        .await;
    let device = RelyingParty::discover(&lokd, &app).await;
    let begun = device.post("device_authorization_endpoint", &[("scope", "openid")]);
    let begun = begun.await.ok();
    let user_code = begun["user_code"].as_str().unwrap();
    let person = Person::new(&lokd, &ada);
    let page = person.open(lokd.url("/login")).await;
    let csrf = page.form_with("lok-login").unwrap();
    let csrf = csrf.field("csrf").unwrap().value.clone();

    // Nobody is signed in by an address.
    let query = format!("?username=ada&password={}&csrf={csrf}", "x".repeat(12));
    person.open(lokd.url(&format!("/login{query}"))).await;
    assert!(!is_signed_in(&person, &lokd).await);
    person.go_on(page).await;
    assert!(is_signed_in(&person, &lokd).await);

    let events = async || {
        let list = lokd
            .ctl(&["audit", "list", "-o", "json", "--all"])
            .await
            .ok()
            .json();
        list["items"].as_array().unwrap().len()
    };
    let before = events().await;
    let home = person.open(lokd.url("/")).await;
    let csrf = home.form_with("lok-logout").unwrap();
    let csrf = csrf.field("csrf").unwrap().value.clone();
    for path in FORMS
        .iter()
        .copied()
        .chain(["/device/confirm", "/device/done", "/"])
    {
        for query in [
            format!("?decision=yes&csrf={csrf}"),
            format!("?decision=approve&user_code={user_code}&code={user_code}&csrf={csrf}"),
            format!("?decision=allow&transaction=x&csrf={csrf}"),
            format!("?new_password=aaaaaaaaaaaaaa&new_password_again=aaaaaaaaaaaaaa&csrf={csrf}"),
        ] {
            person.open(lokd.url(&format!("{path}{query}"))).await;
        }
        assert!(is_signed_in(&person, &lokd).await, "{path}");
    }
    let polled = device
        .token(&[
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            ("device_code", begun["device_code"].as_str().unwrap()),
        ])
        .await;
    assert_eq!(polled.error(), "authorization_pending");
    assert_eq!(events().await, before);
}

// --- Headers ---------------------------------------------------------------------------------------------------------------

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let mut values = headers.get_all(name).iter();
    let value = values.next().unwrap_or_else(|| panic!("no {name}"));
    assert!(values.next().is_none(), "{name} comes twice");
    value.to_str().unwrap()
}

fn has_guards(headers: &HeaderMap, tls: bool, form_action: &str) {
    for (name, expected) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin-allow-popups"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cache-control", "no-store"),
        ("content-type", "text/html; charset=utf-8"),
    ] {
        assert_eq!(header(headers, name), expected, "{name}");
    }
    assert!(header(headers, "permissions-policy").contains("camera=()"));
    assert_eq!(
        header(headers, "content-security-policy"),
        format!(
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'{form_action}; \
             frame-ancestors 'none'; base-uri 'none'"
        )
    );
    let strict = headers.get("strict-transport-security");
    assert_eq!(
        strict.map(|value| value == "max-age=31536000"),
        tls.then_some(true)
    );
    assert!(headers.get("access-control-allow-origin").is_none());
    assert!(headers.get("server").is_none());
}

#[tokio::test]
async fn every_page_has_its_guards() {
    for tls in [false, true] {
        let builder = Lokd::builder();
        let lokd = if tls { builder.tls() } else { builder };
        let lokd = lokd.start().await;
        let ada = lokd.user("ada").create().await;
        lokd.org("harbour").await;
        lokd.ctl(&["orgs", "members", "add", "harbour", "ada"])
            .await
            .ok();
        let app = third_party(&lokd).await;
        let rp = RelyingParty::discover(&lokd, &app).await;
        let person = Person::new(&lokd, &ada);
        let expect = |page: &Page, status: u16, form_action: &str| {
            assert_eq!(page.status, status, "{}: {}", page.url, page.text());
            has_guards(&page.headers, tls, form_action);
            // No page loads, runs or posts to what is not lok's own.
            for strange in ["<script", " style=", " on", "javascript:"] {
                assert!(!page.html.contains(&format!("<{strange}")), "{}", page.url);
            }
        };
        for (path, status) in [
            ("/", 200),
            ("/login", 200),
            ("/login?t=x", 400),
            ("/login/password?t=x", 400),
            ("/login/organization?t=x", 400),
            ("/consent?t=x", 400),
            ("/invite?token=x", 410),
            ("/invite/account?token=x", 410),
            ("/reset", 200),
            ("/reset?sent=1", 200),
            ("/reset/password?token=x", 410),
            ("/signup", 404),
            ("/signup/account?token=x", 410),
            ("/email?token=x", 410),
            ("/authorize", 400),
            ("/authorize?client_id=notebook", 400),
            ("/logout/done", 200),
            ("/logout?id_token_hint=x", 400),
            (
                "/logout?post_logout_redirect_uri=https://elsewhere.example",
                400,
            ),
            ("/device", 200),
        ] {
            expect(&person.open(lokd.url(path)).await, status, "");
        }
        let request = person.http().get(lokd.url("/nowhere"));
        let answer = request.header("Accept", "text/html").send().await.unwrap();
        assert_eq!(answer.status(), 404);
        has_guards(answer.headers(), tls, "");

        let client = " https://notebook.example";
        let page = person.open(rp.begin("openid").url).await;
        expect(&page, 200, client);
        let values = [("username", &*ada.username), ("password", &*ada.password)];
        let wrong = [("username", &*ada.username), ("password", "wrong")];
        expect(&person.press(&page, "lok-login", &wrong).await, 403, client);
        let page = person.press(&page, "lok-login", &values).await;
        expect(&page, 200, client);
        let organization = page.form_with("organization").unwrap();
        let organization = organization.field("organization").unwrap().value.clone();
        let values = [("organization", &*organization)];
        let page = person.press(&page, "lok-continue", &values).await;
        expect(&page, 200, client);
        let page = person.press(&page, "lok-allow", &[]).await;
        assert!(page.outside, "{}", page.url);
        for (path, status) in [
            ("/", 200),
            ("/logout", 200),
            ("/device", 200),
            ("/account", 200),
            ("/account/sessions", 200),
            ("/account/apps", 200),
            ("/account/organizations", 200),
            ("/account/activity", 200),
            ("/account/activity?before=x", 200),
            ("/account/security", 200),
            ("/account/security/totp", 200),
        ] {
            expect(&person.open(lokd.url(path)).await, status, "");
        }
    }
}

#[tokio::test]
async fn the_page_that_posts_itself_runs_one_script_and_goes_to_the_app_only() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let app = lokd
        .app("notebook")
        .redirect("https://notebook.example/callback")
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let person = Person::new(&lokd, &ada);
    let mut nonces = BTreeSet::new();
    for _ in 0..3 {
        let request = rp.begin("openid").with("response_mode", "form_post");
        let page = person.go_on(person.open(&request.url).await).await;
        let policy = header(&page.headers, "content-security-policy");
        let nonce = policy.split("script-src 'nonce-").nth(1).unwrap();
        let nonce = nonce.split('\'').next().unwrap();
        assert!(
            policy.contains("form-action 'self' https://notebook.example;"),
            "{policy}"
        );
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(page.html.matches("<script").count(), 1);
        assert!(page.html.contains(&format!("<script nonce=\"{nonce}\">")));
        assert_eq!(header(&page.headers, "referrer-policy"), "no-referrer");
        assert_eq!(header(&page.headers, "cache-control"), "no-store");
        let form = page.form_with("lok-continue").expect("a button");
        assert_eq!(form.action, app.redirect_uris[0]);
        assert_eq!(form.field("state").unwrap().value, request.state);
        assert_eq!(form.field("iss").unwrap().value, lokd.issuer());
        assert!(nonces.insert(nonce.to_owned()), "the same nonce twice");
    }
}

// --- Origins ---------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn only_pages_of_registered_apps_read_tokens() {
    let lokd = Lokd::start().await;
    lokd.app("viewer")
        .kind("spa")
        .redirect("https://viewer.example/callback")
        .create()
        .await;
    third_party(&lokd).await;
    let own = "https://viewer.example";
    let ask = async |method: &str, path: &str, origin: &str| {
        let request = lokd.http().request(method.parse().unwrap(), lokd.url(path));
        let request = request
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST");
        request.send().await.unwrap()
    };
    let allowed = |answer: &Response| {
        let headers = answer.headers();
        assert!(headers.get("access-control-allow-credentials").is_none());
        let origin = headers.get("access-control-allow-origin");
        origin.map(|origin| origin.to_str().unwrap().to_owned())
    };
    // Every node has heard of the app.
    let heard = async || {
        for _ in 0..2 * lokd.nodes().len() {
            allowed(&ask("OPTIONS", "/token", own).await)?;
        }
        Some(())
    };
    eventually("the app is known", Duration::from_secs(30), heard).await;
    for path in ["/token", "/userinfo", "/revoke", "/lok/o/token/"] {
        for method in ["OPTIONS", "POST"] {
            let answer = ask(method, path, own).await;
            assert_eq!(allowed(&answer).as_deref(), Some(own), "{method} {path}");
            let vary = answer.headers().get_all("vary").iter();
            assert!(vary.into_iter().any(|value| value == "Origin"), "{path}");
            for origin in [
                "null",
                "",
                "*",
                "http://viewer.example",
                "https://viewer.example:444",
                "https://viewer.example/",
                "https://viewer.example.elsewhere.example",
                "https://elsewhere-viewer.example",
                "https://VIEWER.example",
                "https://notebook.example",
                "https://viewer.example, https://elsewhere.example",
            ] {
                let answer = ask(method, path, origin).await;
                assert_eq!(allowed(&answer), None, "{method} {path} {origin}");
            }
        }
    }
    for path in ["/jwks", "/.well-known/openid-configuration"] {
        for origin in ["https://anybody.example", "null"] {
            for method in ["GET", "OPTIONS"] {
                let answer = ask(method, path, origin).await;
                assert_eq!(allowed(&answer).as_deref(), Some("*"), "{method} {path}");
            }
        }
    }
    for path in [
        "/",
        "/login",
        "/authorize",
        "/logout",
        "/device",
        "/introspect",
    ] {
        for method in ["GET", "POST", "OPTIONS"] {
            let answer = ask(method, path, own).await;
            assert_eq!(allowed(&answer), None, "{method} {path}");
        }
    }
}

// --- Return addresses ------------------------------------------------------------------------------------------------------

/// Addresses that have led others astray.
fn corpus() -> Vec<String> {
    let mut all = Vec::new();
    for start in [
        "//",
        "///",
        "////",
        "/\\",
        "\\\\",
        "\\/",
        "/%09/",
        "/%5c",
        "/%2f%2f",
        "%2f%2f",
        "/./",
        "/../",
        "/;//",
        "\t//",
        "\n//",
        " //",
        "/\t/",
        "/\n/",
        "\u{0}//",
        "https:",
        "https:/",
        "https://",
        "https:///",
        "HTTPS://",
        "http://",
        "http:\\\\",
        "ftp://",
        "//\u{ff0f}",
        "https://notebook.example@",
        "https://notebook.example:",
        "https://notebook.example\\@",
        "https://notebook.example#@",
        "https://notebook.example?@",
        "https://notebook.example%00.",
        "https://notebook.example%2e",
        "https://notebook.example.",
        "https://notebook.example/bye/..//",
        "https://notebook.example/bye@",
        "https://notebook.example/bye?to=//",
        "https://notebook.example/bye#",
        "https://notebook.example/bye/",
        "https://notebook.example/Bye/",
        "https://NOTEBOOK.example/bye/",
        "javascript://",
        "data://",
        "blob:https://",
    ] {
        for host in [
            "elsewhere.example",
            "elsewhere.example/%2e%2e",
            "0x7f000001",
            "[::1]",
        ] {
            all.push(format!("{start}{host}"));
        }
    }
    let whole = [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "JaVaScRiPt:alert(document.domain)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "about:blank",
        "https://notebook.example/bye?",
        "https://notebook.example/bye#x",
        "https://notebook.example/bye%20",
        " https://notebook.example/bye",
        "https://notebook.example/bye ",
        "https://notebook.example:443/bye",
        "https://notebook.example:8443/bye",
        "https://user@notebook.example/bye",
        "http://notebook.example/bye",
        "https://notebook.example/%62ye",
        "https://notebook.example//bye",
        "/",
        "/device",
        "*",
        ".",
        "",
    ];
    all.extend(whole.map(str::to_owned));
    all
}

#[tokio::test]
async fn nobody_is_led_to_an_address_that_is_not_registered() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let app = third_party(&lokd).await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let person = Person::new(&lokd, &ada);
    let request = rp.begin("openid");
    let back = person.sign_in(&request.url).await;
    let code = rp.code(&request, &back).unwrap();
    let tokens = rp.redeem(&request, &code).await.ok();
    let hint = tokens["id_token"].as_str().unwrap();
    let corpus = corpus();
    assert!(corpus.len() >= 200, "{}", corpus.len());

    let visit = async |path: &str, parameters: &[(&str, &str)]| {
        let mut url: url::Url = lokd.url(path).parse().unwrap();
        url.query_pairs_mut().extend_pairs(parameters);
        person.http().get(url).send().await.unwrap()
    };
    for address in &corpus {
        let address = address.as_str();
        let to = ("post_logout_redirect_uri", address);
        for parameters in [
            &[to][..],
            &[to, ("client_id", &*app.client_id)],
            &[to, ("id_token_hint", hint)],
            &[to, ("id_token_hint", hint), ("state", "s")],
        ] {
            let answer = visit("/logout", parameters).await;
            let names: Vec<&str> = parameters.iter().map(|pair| pair.0).collect();
            // An empty parameter counts as none (RFC 6749 3.1).
            let fine = address.is_empty();
            assert!(
                fine || answer.status() == 400,
                "{address:?} {names:?}: {answer:?}"
            );
            let location = answer.headers().get(LOCATION);
            let location = location.map(|location| location.to_str().unwrap());
            assert!(
                matches!(location, None | Some("/logout/done")),
                "{address:?}: {location:?}"
            );
            if location.is_some() {
                person.sign_in(rp.begin("openid").url).await;
            }
        }
        let mut request = rp.begin("openid");
        let kept = request
            .url
            .query_pairs()
            .filter(|pair| pair.0 != "redirect_uri");
        let mut kept: Vec<(String, String)> = kept.map(|(k, v)| (k.into(), v.into())).collect();
        kept.push(("redirect_uri".to_owned(), address.to_owned()));
        request.url.query_pairs_mut().clear().extend_pairs(kept);
        let answer = person.http().get(request.url).send().await.unwrap();
        assert_eq!(answer.status(), 400, "{address:?}");
        assert!(answer.headers().get(LOCATION).is_none(), "{address:?}");
    }
    assert!(is_signed_in(&person, &lokd).await);

    // Sign-in knows no address to go to but the one of its own request.
    let stranger = Person::new(&lokd, &ada);
    for (index, address) in corpus.iter().enumerate() {
        let address = address.as_str();
        let names = [
            "next",
            "return_to",
            "redirect",
            "continue",
            "url",
            "t",
            "goto",
        ];
        let parameters = names.map(|name| (name, address));
        let mut url: url::Url = lokd.url("/login").parse().unwrap();
        url.query_pairs_mut().extend_pairs(parameters);
        let answer = stranger.http().get(url).send().await.unwrap();
        assert!(answer.headers().get(LOCATION).is_none(), "{address:?}");
        // A password costs time, so only some are followed to the end.
        if index % 20 == 0 {
            let person = Person::new(&lokd, &ada);
            let page = person.open(lokd.url("/login")).await;
            let mut values = parameters.to_vec();
            values.extend([("username", &*ada.username), ("password", &*ada.password)]);
            let answer = press(&person, &page, "lok-login", &values, &[]).await;
            assert_eq!(answer.headers()[LOCATION], "/", "{address:?}");
        }
    }

    // The registered one works, with a hint of the session.
    let request = rp.begin("openid");
    let back = person.sign_in(&request.url).await;
    let code = rp.code(&request, &back).unwrap();
    let tokens = rp.redeem(&request, &code).await.ok();
    let hint = tokens["id_token"].as_str().unwrap();
    let to = ("post_logout_redirect_uri", "https://notebook.example/bye");
    let answer = visit(
        "/logout",
        &[to, ("id_token_hint", hint), ("state", "a b&c")],
    )
    .await;
    let location = answer.headers()[LOCATION].to_str().unwrap();
    assert_eq!(location, "https://notebook.example/bye?state=a+b%26c");
    assert!(!is_signed_in(&person, &lokd).await);
}

// --- Text from outside -----------------------------------------------------------------------------------------------------

const MARKUP: &str = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>&lt;{{7*7}}${7*7}";

/// That a page shows the text as text, or not at all.
fn is_text(page: &Page) {
    for raw in ["<img src=x", "<script>alert", "onerror=alert(1)>\""] {
        assert!(
            !page.html.contains(raw),
            "{raw} on {}: {}",
            page.url,
            page.html
        );
    }
}

#[tokio::test]
async fn text_from_outside_is_shown_as_text() {
    let lokd = Lokd::start().await;
    let name = "<b>Lab</b> \"'&\u{202e}notebook";
    let ada = lokd.user("ada").set("name", json!(name)).create().await;
    for slug in ["harbour", "reef"] {
        let org = json!({ "slug": slug, "name": name });
        lokd.admin("POST", "/v1/orgs/ensure", org).await.ok();
        lokd.ctl(&["orgs", "members", "add", slug, "ada"])
            .await
            .ok();
    }
    let app = lokd
        .app("notebook")
        .set("name", json!(name))
        .third_party()
        .redirect("https://notebook.example/callback")
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let person = Person::new(&lokd, &ada);
    let names_are_text = |page: &Page| {
        assert!(!page.html.contains("<b>Lab"), "{}", page.html);
        assert!(!page.html.contains('\u{202e}'), "{}", page.html);
        assert!(
            page.text().contains("<b>Lab</b> \"'&notebook"),
            "{}",
            page.text()
        );
    };

    // What comes with an address.
    let names = [
        "error",
        "error_description",
        "error_uri",
        "login_hint",
        "ui_locales",
        "state",
        "username",
        "user_code",
        "code",
        "client_id",
        "t",
        "message",
        "id_token_hint",
        "prompt",
        "scope",
    ];
    for path in [
        "/",
        "/login",
        "/authorize",
        "/logout",
        "/logout/done",
        "/device",
        "/device/done",
        "/consent",
    ] {
        for parameter in names {
            let mut url: url::Url = lokd.url(path).parse().unwrap();
            url.query_pairs_mut().append_pair(parameter, MARKUP);
            is_text(&person.open(url).await);
            let mut url: url::Url = lokd.url(path).parse().unwrap();
            let text = "Call 0800 123 and tell your password";
            url.query_pairs_mut().append_pair(parameter, text);
            let page = person.open(url).await;
            // Only fields that a person fills in themselves may begin with what a link says.
            assert!(!page.text().contains("tell your"), "{path} {parameter}");
        }
    }
    let mut request = rp.begin("openid");
    request
        .url
        .query_pairs_mut()
        .append_pair("login_hint", MARKUP)
        .append_pair("error_description", "Call 0800 123")
        .append_pair("ui_locales", MARKUP);
    let page = person.open(&request.url).await;
    is_text(&page);
    names_are_text(&page);
    assert!(!page.html.contains("Call 0800"));
    let typed = [("username", MARKUP), ("password", MARKUP)];
    let page = person.press(&page, "lok-login", &typed).await;
    is_text(&page);
    assert_eq!(
        page.form_with("lok-login")
            .unwrap()
            .field("username")
            .unwrap()
            .value,
        MARKUP
    );

    // What is stored.
    let typed = [("username", &*ada.username), ("password", &*ada.password)];
    let page = person.press(&page, "lok-login", &typed).await;
    names_are_text(&page);
    let organization = page.form_with("organization").unwrap();
    let organization = organization.field("organization").unwrap().value.clone();
    let page = person
        .press(&page, "lok-continue", &[("organization", &*organization)])
        .await;
    names_are_text(&page);
    names_are_text(&person.open(lokd.url("/")).await);
    let page = person.open(lokd.url("/device")).await;
    let page = person
        .press(&page, "lok-continue", &[("code", MARKUP)])
        .await;
    is_text(&page);
}

/// HTTP/2 has no `Host`: whoever reaches lokd by another name than the issuer's posts its forms all the same.
#[tokio::test]
async fn a_form_comes_over_http2_by_another_name_and_an_idle_connection_ends() {
    let lokd = Lokd::builder().tls().start().await;
    let base = lokd.issuer().replace("127.0.0.1", "localhost");
    let http = lokd.http();
    let answer = http.get(format!("{base}/login")).send().await.unwrap();
    assert_eq!(answer.version(), reqwest::Version::HTTP_2);
    let page = answer.text().await.unwrap();
    let forms = lok_tests::html::forms(&page);
    let form = forms.iter().find(|form| form.button("lok-login").is_some());
    let values = [("username", "ada"), ("password", "not the password")];
    let sent = form.unwrap().filled(Some("lok-login"), &values);
    for (origin, own) in [
        (base.as_str(), true),
        ("https://localhost", false),
        ("https://elsewhere.example", false),
    ] {
        let post = http
            .post(format!("{base}/login"))
            .header("Origin", origin)
            .form(&sent);
        let answer = post.send().await.unwrap();
        assert_eq!(answer.version(), reqwest::Version::HTTP_2);
        let page = answer.text().await.unwrap();
        let refused = page.contains("This form cannot be used");
        assert_eq!(refused, !own, "{origin}: {page}");
        assert_eq!(page.contains("lok-login"), own, "{origin}: {page}");
    }
    // The idle connection of a client that does not answer just now holds up nobody's restart.
    lokd.stop();
    assert!(!lokd.logs().contains("stopped before"), "{}", lokd.logs());
}
