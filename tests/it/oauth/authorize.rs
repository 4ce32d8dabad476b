//! Authorization requests: good, odd and hostile ones.

use super::*;
use lok_tests::person::Page;
use lok_tests::rp::claims;

/// That an error page was shown, and nobody was sent anywhere.
fn is_page(page: &Page) {
    assert_eq!((page.status, page.outside), (400, false), "{}", page.url);
    assert!(
        page.text().contains("This sign-in request is not valid"),
        "{}",
        page.text()
    );
    assert!(page.html.contains("id=\"lok-error-code\"") || page.html.contains("id=lok-error-code"));
    assert_eq!(page.headers["cache-control"], "no-store");
}

#[tokio::test]
async fn a_redirect_address_is_compared_by_letters() {
    let world = World::start().await;
    for uri in [
        "https://app.example.org/Callback",
        "https://APP.example.org/callback",
        "https://app.example.org/callback/",
        "https://app.example.org/callback?x=1",
        "https://app.example.org/callback?",
        "https://app.example.org/callback#x",
        "https://app.example.org/callback#",
        "https://app.example.org/x/../callback",
        "https://app.example.org/./callback",
        "https://app.example.org/%63allback",
        "https://app.example.org/callback%2e",
        "https://app.example.org//callback",
        "https://app.example.org:443/callback",
        "https://app.example.org:8443/callback",
        "http://app.example.org/callback",
        "https://app.example.org@evil.example/callback",
        "https://app.example.org\\@evil.example/callback",
        "https://appXexample.org/callback",
        "https://app.example.org.evil.example/callback",
        "https://аpp.example.org/callback",
        "https://app.example.org./callback",
        "\thttps://app.example.org/callback",
        " https://app.example.org/callback",
        "https://app.example.org/callback ",
        "https://app.example.org/callback\n",
        "//app.example.org/callback",
        "/callback",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://evil.example/",
        "x",
    ] {
        for mode in ["query", "form_post"] {
            let mut request = world
                .rp
                .begin(SCOPE)
                .with("redirect_uri", None)
                .with("response_mode", mode);
            request
                .url
                .query_pairs_mut()
                .append_pair("redirect_uri", uri);
            is_page(&world.person.open(request.url.as_str()).await);
        }
    }
    let nobody = world.rp.begin(SCOPE).with("client_id", "nobody");
    is_page(&world.person.open(nobody.url).await);
}

#[tokio::test]
async fn native_apps_may_listen_on_any_port() {
    let world = World::start().await;
    let app = world
        .lokd
        .app("tool")
        .kind("native")
        .redirect("http://127.0.0.1/cb")
        .redirect("http://[::1]/cb");
    let app = app.redirect("http://localhost:7000/cb").create().await;
    let rp = RelyingParty::discover(&world.lokd, &app).await;
    for (uri, good) in [
        ("http://127.0.0.1:54321/cb", true),
        ("http://127.0.0.1/cb", true),
        ("http://[::1]:54321/cb", true),
        ("http://localhost:7000/cb", true),
        ("http://localhost:7001/cb", false),
        ("http://127.0.0.1:54321/cb/", false),
        ("http://127.0.0.1:54321/other", false),
        ("http://127.0.0.1:54321/cb?x=1", false),
        ("http://127.0.0.2:54321/cb", false),
        ("https://127.0.0.1:54321/cb", false),
        ("http://127.0.0.1:99999/cb", false),
        ("http://127.0.0.1:80:80/cb", false),
        ("http://127.0.0.1:1@evil.example/cb", false),
    ] {
        let mut request = rp.begin("openid").with("redirect_uri", None);
        request
            .url
            .query_pairs_mut()
            .append_pair("redirect_uri", uri);
        let page = world
            .person
            .go_on(world.person.open(request.url.as_str()).await)
            .await;
        assert_eq!(page.outside, good, "{uri}: {}", page.text());
        if good {
            assert!(page.url.as_str().starts_with(uri), "{}", page.url);
            // The token request repeats just this address (RFC 6749 4.1.3).
            let rp = RelyingParty {
                redirect_uri: uri.to_owned(),
                ..rp.clone()
            };
            let code = rp.code(&request, &page.url).expect("a code");
            assert_eq!(rp.redeem(&request, &code).await.status, 200);
        } else {
            is_page(&page);
        }
    }
}

#[tokio::test]
async fn errors_go_to_the_app_with_state_and_issuer() {
    let world = World::start().await;
    let long = Box::leak("x".repeat(1_100).into_boxed_str());
    let big = Box::leak("x".repeat(2_100).into_boxed_str());
    let cases: [(&str, &'static str, &str); 22] = [
        ("response_type", "token", "unsupported_response_type"),
        ("response_type", "id_token", "unsupported_response_type"),
        (
            "response_type",
            "code id_token",
            "unsupported_response_type",
        ),
        ("response_type", "none", "unsupported_response_type"),
        ("response_mode", "fragment", "invalid_request"),
        ("scope", "openid nothing\"", "invalid_scope"),
        ("scope", big, "invalid_request"),
        ("nonce", long, "invalid_request"),
        ("prompt", "none login", "invalid_request"),
        ("prompt", "whatever", "invalid_request"),
        ("prompt", "none", "login_required"),
        ("max_age", "-1", "invalid_request"),
        ("max_age", "x", "invalid_request"),
        ("max_age", "99999999999999999999999", "invalid_request"),
        ("id_token_hint", "x.y.z", "invalid_request"),
        ("request", "x.y.z", "request_not_supported"),
        (
            "request_uri",
            "https://a.example/r",
            "request_uri_not_supported",
        ),
        ("resource", "https://elsewhere.example", "invalid_target"),
        ("code_challenge", "", "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("acr_values", long, "invalid_request"),
        ("ui_locales", long, "invalid_request"),
    ];
    for (name, value, code) in cases {
        let request = world.rp.begin("openid").with(name, value);
        let page = world.person.open(request.url.as_str()).await;
        assert!(
            page.outside,
            "{name}={value}: {} {}",
            page.status,
            page.text()
        );
        assert_eq!(
            world.rp.code(&request, &page.url).unwrap_err(),
            code,
            "{name}={value}"
        );
    }
    // Nobody knows where in the redirect the answer would belong.
    is_page(
        &world
            .person
            .open(world.rp.begin("openid").with("response_type", None).url)
            .await,
    );
}

#[tokio::test]
async fn doubled_and_unreadable_parameters_are_refused() {
    let world = World::start().await;
    for (name, goes_back) in [
        ("client_id", false),
        ("redirect_uri", false),
        ("response_type", true),
        ("scope", true),
        ("nonce", true),
        ("code_challenge", true),
        ("prompt", true),
        ("max_age", true),
    ] {
        let mut request = world.rp.begin("openid");
        let value = request.url.query_pairs().find(|(key, _)| key == name);
        let value = value.map_or("1".to_owned(), |(_, value)| value.into_owned());
        request.url.query_pairs_mut().append_pair(name, &value);
        if matches!(name, "prompt" | "max_age") {
            request.url.query_pairs_mut().append_pair(name, &value);
        }
        let page = world.person.open(request.url.as_str()).await;
        if goes_back {
            assert_eq!(
                world.rp.code(&request, &page.url).unwrap_err(),
                "invalid_request",
                "{name}"
            );
        } else {
            is_page(&page);
        }
    }
    // A doubled state is not given back.
    let mut request = world.rp.begin("openid");
    request.url.query_pairs_mut().append_pair("state", "other");
    let page = world.person.open(request.url.as_str()).await;
    assert_eq!(
        (page.param("error").as_deref(), page.param("state")),
        (Some("invalid_request"), None)
    );

    let url = world.rp.begin("openid").url;
    for junk in ["&x=%ff", "&x=%00", "&x=%zz", &"&x=1".repeat(70)] {
        is_page(&world.person.open(format!("{url}{junk}")).await);
    }
    // Parameters in the address and in a form.
    let form = [("client_id", "app")];
    let answer = world
        .person
        .http()
        .post(url)
        .form(&form)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 400);
}

#[tokio::test]
async fn what_lok_does_not_know_or_need_changes_nothing() {
    let world = World::start().await;
    let mut request = world.rp.begin("openid profile address phone unheard-of");
    request
        .url
        .query_pairs_mut()
        .append_pair("extra", "foobar")
        // Our own pages use this name.
        .append_pair("t", "foobar")
        .append_pair("display", "popup")
        .append_pair("ui_locales", "se de")
        .append_pair("claims_locales", "se")
        .append_pair("acr_values", "1 2")
        .append_pair("claims", r#"{"userinfo":{"name":{"essential":true}}}"#)
        .append_pair("login_hint", "<b>ada</b>");
    let page = world.person.open(request.url.as_str()).await;
    let form = page.form_with("lok-login").expect("a sign-in page");
    assert_eq!(form.field("username").unwrap().value, "<b>ada</b>");
    assert!(!page.html.contains("<b>ada"), "{}", page.html);
    let page = world.person.go_on(page).await;
    let code = world.rp.code(&request, &page.url).expect("a code");
    let tokens = world.rp.redeem(&request, &code).await.ok();
    assert_eq!(tokens["scope"], "openid profile");
    // Without a nonce there is none in the ID token; without a state none comes back.
    let mut request = world
        .rp
        .begin("openid")
        .with("nonce", None)
        .with("state", None);
    let page = world.person.open(request.url.as_str()).await;
    assert_eq!(page.param("state"), None);
    assert_eq!(page.param("iss").as_deref(), Some(world.lokd.issuer()));
    let code = page.param("code").expect("a code");
    request.state.clear();
    let tokens = world.rp.redeem(&request, &code).await.ok();
    assert_eq!(claims(text(&tokens["id_token"])).get("nonce"), None);
    // As a form, which is sent again as an address.
    let request = world.rp.begin("openid");
    let pairs: Vec<(String, String)> = request.url.query_pairs().into_owned().collect();
    let answer = world
        .person
        .http()
        .post(world.lokd.url("/authorize"))
        .form(&pairs)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 303);
    let page = world
        .person
        .open(
            world
                .lokd
                .url(answer.headers()["location"].to_str().unwrap()),
        )
        .await;
    assert!(world.rp.code(&request, &page.url).is_ok());
    // As a page that posts itself to the app.
    let request = world.rp.begin("openid").with("response_mode", "form_post");
    let page = world.person.open(request.url.as_str()).await;
    let form = page.form_with("code").expect("a form");
    assert_eq!((form.action.as_str(), page.status), (REDIRECT, 200));
    assert_eq!(form.field("state").unwrap().value, request.state);
    assert_eq!(form.field("iss").unwrap().value, world.lokd.issuer());
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
}

#[tokio::test]
async fn apps_say_how_fresh_a_sign_in_must_be() {
    let world = World::start().await;
    let redeem = async |request: &Request, page: Page| {
        let code = world.rp.code(request, &page.url).expect("a code");
        let tokens = world.rp.redeem(request, &code).await.ok();
        claims(text(&tokens["id_token"]))["auth_time"]
            .as_i64()
            .unwrap()
    };
    let first = world.rp.begin("openid");
    let page = world
        .person
        .go_on(world.person.open(first.url.as_str()).await)
        .await;
    let began = redeem(&first, page).await;
    world.lokd.advance(seconds(100)).await;
    for silent in [
        ("prompt", "none"),
        ("max_age", "10000"),
        ("prompt", ""),
        ("max_age", "200"),
    ] {
        let request = world.rp.begin("openid").with(silent.0, silent.1);
        let page = world.person.open(request.url.as_str()).await;
        assert!(page.outside, "{silent:?}: {}", page.text());
        assert_eq!(redeem(&request, page).await, began, "{silent:?}");
    }
    for (old, pass) in [
        (("max_age", "10"), 0),
        (("prompt", "login"), 1),
        (("max_age", "0"), 2),
        (("prompt", "select_account"), 3),
    ] {
        world.lokd.advance(seconds(100)).await;
        let request = world.rp.begin("openid").with(old.0, old.1);
        let page = world.person.open(request.url.as_str()).await;
        assert!(page.has("lok-login"), "{old:?}: {}", page.text());
        let page = world.person.go_on(page).await;
        assert!(
            redeem(&request, page).await >= began + 100 * (pass + 1),
            "{old:?}"
        );
    }
    world.lokd.advance(seconds(100)).await;
    let silent = world
        .rp
        .begin("openid")
        .with("prompt", "none")
        .with("max_age", "10");
    let page = world.person.open(silent.url.as_str()).await;
    assert_eq!(
        world.rp.code(&silent, &page.url).unwrap_err(),
        "login_required"
    );
}

#[tokio::test]
async fn a_hint_names_who_must_be_signed_in() {
    let world = World::start().await;
    let eve = world.lokd.user("eve").create().await;
    let tokens = world.tokens("openid").await;
    let hinted = |prompt: &'static str| {
        let mut request = world.rp.begin("openid").with("prompt", prompt);
        request
            .url
            .query_pairs_mut()
            .append_pair("id_token_hint", &tokens.id);
        request
    };
    let request = hinted("none");
    let page = world.person.open(request.url.as_str()).await;
    assert!(world.rp.code(&request, &page.url).is_ok());
    // Also long after its end.
    world.lokd.advance(seconds(1_800)).await;
    let request = hinted("none");
    let page = world.person.open(request.url.as_str()).await;
    assert!(world.rp.code(&request, &page.url).is_ok());
    // Somebody else is not taken for her.
    let eve = Person::new(&world.lokd, &eve);
    eve.sign_in(world.rp.begin("openid").url).await;
    let request = hinted("none");
    let page = eve.open(request.url.as_str()).await;
    assert_eq!(
        world.rp.code(&request, &page.url).unwrap_err(),
        "login_required"
    );
    let request = hinted("");
    let page = eve.go_on(eve.open(request.url.as_str()).await).await;
    assert_eq!(
        world.rp.code(&request, &page.url).unwrap_err(),
        "login_required"
    );
    // Nor is a token of another app believed.
    let other = world.other("other").await;
    let mut request = other.begin("openid");
    request
        .url
        .query_pairs_mut()
        .append_pair("id_token_hint", &tokens.id);
    let page = world.person.open(request.url.as_str()).await;
    assert_eq!(
        other.code(&request, &page.url).unwrap_err(),
        "invalid_request"
    );
}

#[tokio::test]
async fn a_person_is_asked_for_what_is_new_and_can_say_no() {
    let lokd = Lokd::start().await;
    let user = lokd.user("ada").create().await;
    let app = lokd
        .app("foreign")
        .redirect(REDIRECT)
        .third_party()
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let person = Person::new(&lokd, &user);
    let ask = async |scope: &str, prompt: &'static str| {
        let request = rp.begin(scope).with("prompt", prompt);
        let page = person.open(request.url.as_str()).await;
        let page = if page.has("lok-login") {
            let values = [("username", "ada"), ("password", user.password.as_str())];
            person.press(&page, "lok-login", &values).await
        } else {
            page
        };
        (request, page)
    };
    let (request, page) = ask("openid profile", "").await;
    for words in ["Foreign", "app.example.org"] {
        assert!(page.text().contains(words), "{}", page.text());
    }
    let no = person.press(&page, "lok-deny", &[]).await;
    assert_eq!(rp.code(&request, &no.url).unwrap_err(), "access_denied");
    let (request, page) = ask("openid profile", "none").await;
    assert_eq!(
        rp.code(&request, &page.url).unwrap_err(),
        "consent_required"
    );
    let (request, page) = ask("openid profile", "").await;
    let yes = person.press(&page, "lok-allow", &[]).await;
    assert!(rp.code(&request, &yes.url).is_ok());
    for (scope, prompt, asked) in [
        ("openid profile", "", false),
        ("openid", "none", false),
        ("openid email", "", true),
        ("openid", "consent", true),
    ] {
        let (_, page) = ask(scope, prompt).await;
        assert_eq!(page.has("lok-allow"), asked, "{scope} {prompt}");
    }
    // Another app of the same name was never allowed anything.
    let twin = lokd
        .app("twin")
        .set("name", json!("Foreign"))
        .redirect(REDIRECT)
        .third_party()
        .create()
        .await;
    let twin = RelyingParty::discover(&lokd, &twin).await;
    assert!(person.open(twin.begin("openid").url).await.has("lok-allow"));
}

#[tokio::test]
async fn a_sign_in_goes_on_only_where_it_began() {
    let world = World::start().await;
    let page = world.person.open(world.rp.begin("openid").url).await;
    assert!(page.has("lok-login"));
    let other = Person::new(&world.lokd, &world.user);
    // The address in another browser begins nothing.
    let copied = other.open(page.url.as_str()).await;
    assert_eq!((copied.status, copied.outside), (400, false));
    // Nor does the form of one browser go through in another.
    let values = [
        ("username", "ada"),
        ("password", world.user.password.as_str()),
    ];
    let posted = other.press(&page, "lok-login", &values).await;
    assert_eq!(posted.status, 403, "{}", posted.text());
    // A tampered transaction is none, and a late one neither.
    let mut url = page.url.clone();
    let t = page.param("t").unwrap();
    url.query_pairs_mut()
        .clear()
        .append_pair("t", &super::tampered(&t));
    assert_eq!(world.person.open(url.as_str()).await.status, 400);
    world.lokd.advance(seconds(7_200)).await;
    assert_eq!(
        world.person.press(&page, "lok-login", &values).await.status,
        400
    );
    // Answers of the pages are 303, which forgets the form (RFC 9700 4.12).
    let page = world.person.open(world.rp.begin("openid").url).await;
    let form = page.form_with("lok-login").unwrap();
    let sent = form.filled(Some("lok-login"), &values);
    let answer = world
        .person
        .http()
        .post(world.lokd.url("/login"))
        .form(&sent)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 303);
}

#[tokio::test]
async fn redirect_addresses_are_checked_when_registered() {
    let lokd = Lokd::start().await;
    for (kind, uri) in [
        ("web", "javascript:alert(1)"),
        ("web", "data:text/html,x"),
        ("web", "file:///etc/passwd"),
        ("web", "http://app.example.org/cb"),
        ("web", "https://*.example.org/cb"),
        ("web", "https://app.example.org/cb#x"),
        ("web", "https://user@app.example.org/cb"),
        ("web", "https://app.example.org/a/../cb"),
        ("web", "https://app.example.org/cb?code=x"),
        ("web", "org.example.app:/cb"),
        ("native", "app:/cb"),
        ("native", "javascript:/cb"),
        ("service", "https://app.example.org/cb"),
    ] {
        let draft =
            json!({ "client_id": "app", "name": "App", "kind": kind, "redirect_uris": [uri] });
        let answer = lokd.admin("POST", "/v1/apps", draft).await;
        assert_eq!(answer.status, 400, "{kind} {uri}: {}", answer.body);
    }
}
