//! Authlib as the relying party, and a person in Chromium.

use lok_tests::browser::Browser;
use lok_tests::builders::{App, User};
use lok_tests::lokd::Lokd;
use lok_tests::python::Script;
use lok_tests::rp::RelyingParty;
use serde_json::{Value, json};
use url::Url;

/// A program that signs people in by Authlib.
struct Site {
    app: App,
    url: String,
    script: Script,
}

impl Site {
    async fn start(lokd: &Lokd, client_id: &str, trust: &str) -> Self {
        let port = lok_tests::ports::free();
        let app = lokd
            .app(client_id)
            .set("trust", json!(trust))
            .redirect(&format!("http://127.0.0.1:{port}/callback"))
            .post_logout_redirect(&format!("http://127.0.0.1:{port}/signed-out"))
            .create()
            .await;
        let input = json!({
            "issuer": lokd.issuer(), "client_id": app.client_id, "client_secret": app.client_secret, "port": port,
        });
        let script = Script::launch("authlib", "rp.py", &input);
        let url = script.answer().await["url"].as_str().unwrap().to_owned();
        Self { app, url, script }
    }

    /// What the program shows at one of its paths.
    async fn shown(&self, browser: &Browser, path: &str) -> Value {
        browser.open(&format!("{}{path}", self.url)).await;
        self.here(browser).await
    }

    /// What the program shows where the browser is.
    async fn here(&self, browser: &Browser) -> Value {
        let url = browser.url().await;
        assert!(
            url.as_str().starts_with(&self.url),
            "{url}: {}",
            browser.text().await
        );
        let text = browser.element("pre").await.text().await.unwrap();
        serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{error}: {text}\n{}", self.script.errors()))
    }
}

fn token(lokd: &Lokd, shown: &Value, name: &str) -> String {
    let token = shown["token"][name].as_str();
    lokd.secret(token.unwrap_or_else(|| panic!("no {name}: {shown}")))
}

fn is_ada(claims: &Value, ada: &User) {
    assert_eq!(claims["sub"], *ada.subject, "{claims}");
    assert_eq!(claims["preferred_username"], "ada", "{claims}");
    assert_eq!(claims["name"], "Ada", "{claims}");
    assert_eq!(claims["email"], "ada@example.org", "{claims}");
    assert_eq!(claims["email_verified"], true, "{claims}");
}

#[tokio::test]
async fn authlib_signs_in_refreshes_and_signs_out() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let site = Site::start(&lokd, "notebook", "first-party").await;
    let browser = Browser::start().await;

    browser.open(&format!("{}/login", site.url)).await;
    assert!(browser.text().await.contains("Notebook"));
    browser.sign_in(&ada).await;
    let shown = site.here(&browser).await;
    is_ada(&shown["claims"], &ada);
    assert_eq!(shown["claims"]["aud"], *site.app.client_id);
    let (access, refresh) = (
        token(&lokd, &shown, "access_token"),
        token(&lokd, &shown, "refresh_token"),
    );

    is_ada(&site.shown(&browser, "/userinfo").await, &ada);
    let renewed = site.shown(&browser, "/refresh").await;
    assert_ne!(token(&lokd, &renewed, "access_token"), access);
    assert_ne!(token(&lokd, &renewed, "refresh_token"), refresh);
    is_ada(&site.shown(&browser, "/userinfo").await, &ada);

    // A second sign-in needs no password: the session is there.
    is_ada(&site.shown(&browser, "/login").await["claims"], &ada);
    assert_eq!(
        site.shown(&browser, "/logout").await,
        json!({ "signed_out": true })
    );
    assert!(browser.url().await.path() == "/signed-out");
    browser.open(&lokd.url("/")).await;
    assert!(!browser.has("#lok-account").await, "still signed in");
    browser.open(&format!("{}/login", site.url)).await;
    browser.element("#lok-login").await;
}

#[tokio::test]
async fn authlib_of_a_third_party_needs_consent() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let site = Site::start(&lokd, "stranger", "third-party").await;
    let browser = Browser::start().await;

    browser.open(&format!("{}/login", site.url)).await;
    browser.fill("#username", &ada.username).await;
    browser.fill("#password", &ada.password).await;
    browser.press("#lok-login").await;
    let asked = browser.text().await;
    for words in ["Allow Stranger access?", "e-mail", "while you are away"] {
        assert!(asked.contains(words), "{words}: {asked}");
    }
    browser.press("#lok-deny").await;
    let refused = site.here(&browser).await;
    assert_eq!(refused["error"], "access_denied", "{refused}");

    browser.open(&format!("{}/login", site.url)).await;
    browser.press("#lok-allow").await;
    is_ada(&site.here(&browser).await["claims"], &ada);
    // What was allowed is remembered.
    is_ada(&site.shown(&browser, "/login").await["claims"], &ada);
}

#[tokio::test]
async fn a_code_that_is_replayed_ends_the_whole_grant_of_authlib() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let site = Site::start(&lokd, "notebook", "first-party").await;
    let browser = Browser::start().await;
    browser.open(&format!("{}/login", site.url)).await;
    browser.sign_in(&ada).await;
    let shown = site.here(&browser).await;
    let (access, refresh) = (
        token(&lokd, &shown, "access_token"),
        token(&lokd, &shown, "refresh_token"),
    );
    let callback: Url = browser.url().await;
    let code = callback.query_pairs().find(|(name, _)| name == "code");
    let code = lokd.secret(code.expect("a code").1);

    let thief = RelyingParty::discover(&lokd, &site.app).await;
    let active = async |token: &str| {
        let answer = thief
            .post("introspection_endpoint", &[("token", token)])
            .await;
        answer.ok()["active"] == true
    };
    assert!(active(&access).await && active(&refresh).await);
    let verifier = lok_tests::rp::random();
    let replayed = thief
        .token(&[
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", &site.app.redirect_uris[0]),
            ("code_verifier", &verifier),
        ])
        .await;
    assert_eq!(replayed.error(), "invalid_grant");

    assert!(!active(&access).await && !active(&refresh).await);
    assert_eq!(thief.userinfo(&access).await.status, 401);
    let refused = site.shown(&browser, "/refresh").await;
    assert_eq!(refused["error"], "invalid_grant", "{refused}");
    let arguments = ["audit", "list", "--action", "code.replay", "-o", "json"];
    let events = lokd.ctl(&arguments).await.ok().json();
    let events = events["items"].as_array().expect("a list");
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(events[0]["detail"]["client_id"], *site.app.client_id);
    // The browser is still signed in: it did nothing wrong.
    is_ada(&site.shown(&browser, "/login").await["claims"], &ada);
}
