//! Providers that are real: another lokd, and oidc-provider of npm.

use super::*;
use lok_tests::poll::eventually;
use reqwest::Client;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

#[tokio::test]
async fn another_lokd_signs_people_in_and_its_errors_are_understood() {
    let there = Lokd::start().await;
    let ada_there = there.user("ada").create().await;
    let lokd = builder().start().await;
    let grace = lokd.user("grace").create().await;
    let app = there
        .app("lok")
        .redirect(&lokd.url("/login/callback/there"))
        .create()
        .await;
    let draft = json!({
        "client_id": app.client_id, "client_secret": lokd.secret(app.client_secret.unwrap()),
    });
    register(&lokd, there.issuer(), "oidc", draft).await;
    let output = lokd
        .ctl(&["providers", "test", "there", "-o", "json"])
        .await;
    let failed: Vec<Value> = output.json()["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|check| check["ok"] == false)
        .cloned()
        .collect();
    assert_eq!(failed.len(), 0, "{failed:?}");

    // Linked here, with a person who signs in there by password.
    let person = Person::new(&lokd, &grace);
    let browser_there = Person::new(&there, &ada_there);
    let page = sign_in_by_password(&person, &lokd).await;
    let page = person.press(&page, "lok-link-there", &[]).await;
    let back = browser_there.sign_in(onward(&page)).await;
    let page = person.open(back).await;
    assert_eq!(page.url.query(), Some("done=linked"), "{}", page.text());

    // And signed in with it, while an app waits.
    let own = lokd
        .app("app")
        .redirect("https://app.example.org/callback")
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &own).await;
    let request = rp.begin("openid profile");
    let other = stranger(&lokd);
    let page = other.open(request.url.as_str()).await;
    let page = other.press(&page, "lok-with-there", &[]).await;
    let back = browser_there.sign_in(onward(&page)).await;
    let page = other.open(back).await;
    let page = other.open(onward(&page)).await;
    assert!(page.outside, "{}", page.text());
    let code = rp.code(&request, &page.url).unwrap();
    let tokens = rp.redeem(&request, &code).await.ok();
    let claims = rp
        .id_token(&request, tokens["id_token"].as_str().unwrap())
        .await;
    assert_eq!(claims["sub"], *grace.subject);

    // Asked to sign in anew, they do so there, and that counts here.
    let request = rp.begin("openid").with("prompt", "login");
    let page = other.open(request.url.as_str()).await;
    let page = other.press(&page, "lok-with-there", &[]).await;
    let back = browser_there.sign_in(onward(&page)).await;
    let page = other.open(back).await;
    let page = other.open(onward(&page)).await;
    rp.code(&request, &page.url).unwrap();

    // It takes lok's address back.
    there
        .admin(
            "POST",
            "/v1/apps/lok/update",
            json!({ "redirect_uris": ["https://elsewhere.example/"] }),
        )
        .await
        .ok();
    // The other node of the other lok learns of it within a second.
    let refused = async || {
        let output = lokd.ctl(&["providers", "test", "there"]).await;
        (output.code == 11).then_some(output.stdout)
    };
    let told = eventually("a refused address", Duration::from_secs(30), refused).await;
    assert!(told.contains("register"), "{told}");
}

/// `oidc-provider` as a program of its own. It ends with this.
struct Op {
    child: Child,
    issuer: String,
    /// What it says later has to go somewhere.
    _output: BufReader<ChildStdout>,
}

impl Op {
    fn start(redirect: &str) -> Self {
        let node = lok_tests::paths::installed("node");
        let port = lok_tests::ports::free();
        let issuer = format!("http://127.0.0.1:{port}");
        let script = lok_tests::paths::root().join("tests/clients/node/provider.cjs");
        let mut child = Command::new("node")
            .arg(script)
            .env("NODE_PATH", node.join("node_modules"))
            .env("ISSUER", &issuer)
            .env("REDIRECT", redirect)
            .env("CLIENT_ID", CLIENT_ID)
            .env("CLIENT_SECRET", CLIENT_SECRET)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node: tests/run installs it");
        let mut line = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        Self {
            child,
            issuer,
            _output: output,
        }
    }

    /// Signs in and consents by its forms: the address that it sends the browser back to.
    async fn sign_in(&self, url: &Url, login: &str) -> Url {
        let http = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .cookie_store(true)
            .build()
            .unwrap();
        let mut answer = http.get(url.clone()).send().await.unwrap();
        for _ in 0..20 {
            if let Some(target) = answer.headers().get("location") {
                let target = answer.url().join(target.to_str().unwrap()).unwrap();
                if !target.as_str().starts_with(&self.issuer) {
                    return target;
                }
                answer = http.get(target).send().await.unwrap();
                continue;
            }
            let url = answer.url().clone();
            let html = answer.text().await.unwrap();
            let form = lok_tests::html::forms(&html).into_iter().next();
            let form = form.unwrap_or_else(|| panic!("{url}: {html}"));
            let sent = form.filled(None, &[("login", login), ("password", "any")]);
            let action = url.join(&form.action).unwrap();
            answer = http.post(action).form(&sent).send().await.unwrap();
        }
        panic!("still not through");
    }
}

impl Drop for Op {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

#[tokio::test]
async fn oidc_provider_of_npm_signs_people_in() {
    let lokd = builder().start().await;
    let op = Op::start(&lokd.url("/login/callback/there"));
    register(&lokd, &op.issuer, "oidc", json!({ "allow_signup": true })).await;
    let output = lokd.ctl(&["providers", "test", "there"]).await;
    assert!(
        output.stdout.contains("knows the client id"),
        "{}",
        output.stdout
    );
    let person = stranger(&lokd);
    let page = person.open(lokd.url("/login")).await;
    let page = person.press(&page, "lok-with-there", &[]).await;
    let back = op.sign_in(&onward(&page), "ada").await;
    let page = person.open(back).await;
    assert!(page.has("lok-join"), "{}", page.text());
    person
        .press(&page, "lok-join", &[("username", "ada")])
        .await;
    assert!(is_signed_in(&person, &lokd).await);
    let linked = lokd
        .admin("GET", "/v1/users/ada/identities", Value::Null)
        .await
        .ok();
    assert_eq!(linked["items"][0]["subject"], "ada");
    let other = stranger(&lokd);
    let page = other.open(lokd.url("/login")).await;
    let page = other.press(&page, "lok-with-there", &[]).await;
    let back = op.sign_in(&onward(&page), "ada").await;
    other.open(back).await;
    assert!(is_signed_in(&other, &lokd).await);

    // Asked to sign in anew, they do so there, and that counts here.
    let own = app(&lokd).await;
    let rp = RelyingParty::discover(&lokd, &own).await;
    let request = rp.begin("openid").with("prompt", "login");
    let page = other.open(request.url.as_str()).await;
    let page = other.press(&page, "lok-with-there", &[]).await;
    let back = op.sign_in(&onward(&page), "ada").await;
    let page = other.open(back).await;
    let page = other.open(onward(&page)).await;
    rp.code(&request, &page.url).unwrap();
}
