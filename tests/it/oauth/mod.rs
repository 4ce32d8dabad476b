//! OAuth 2.0 and OpenID Connect, as an app, a person and somebody who means no good see them.

mod at_rest;
mod authorize;
mod client_auth;
mod client_credentials;
mod code;
mod device;
mod discovery;
mod introspection;
mod joining;
mod keys;
mod login;
mod logout;
mod mails;
mod mfa;
mod refresh;
mod revocation;
mod userinfo;

use lok_tests::builders::{App, User};
use lok_tests::lokd::{Builder, Lokd};
use lok_tests::person::Person;
use lok_tests::rp::{RelyingParty, Reply, Request};
use serde_json::{Value, json};
use std::time::Duration;

/// The scopes that most tests ask for.
const SCOPE: &str = "openid profile email roles";
/// Where the app of most tests is returned to.
const REDIRECT: &str = "https://app.example.org/callback";

/// A lokd with one person and one web app.
struct World {
    lokd: Lokd,
    app: App,
    rp: RelyingParty,
    user: User,
    person: Person,
}

/// What an app got for a code.
#[derive(Clone)]
struct Tokens {
    access: String,
    refresh: String,
    id: String,
    body: Value,
}

impl World {
    async fn start() -> Self {
        Self::with(Lokd::builder()).await
    }

    async fn with(builder: Builder) -> Self {
        let lokd = builder.start().await;
        let user = lokd.user("ada").create().await;
        let app = lokd.app("app").redirect(REDIRECT).create().await;
        let rp = RelyingParty::discover(&lokd, &app).await;
        let person = Person::new(&lokd, &user);
        Self {
            app,
            rp,
            user,
            person,
            lokd,
        }
    }

    /// Another app, as a relying party.
    async fn other(&self, client_id: &str) -> RelyingParty {
        let app = self.lokd.app(client_id).redirect(REDIRECT).create().await;
        RelyingParty::discover(&self.lokd, &app).await
    }

    /// Signs the person in at the app: the request, and the code.
    async fn code(&self, scope: &str) -> (Request, String) {
        let request = self.rp.begin(scope);
        let back = self.person.sign_in(request.url.as_str()).await;
        let code = self.rp.code(&request, &back).expect("a code");
        self.lokd.secret(code.clone());
        (request, code)
    }

    /// Signs the person in at the app: the tokens.
    async fn tokens(&self, scope: &str) -> Tokens {
        let (request, code) = self.code(scope).await;
        self.keep(self.rp.redeem(&request, &code).await)
    }

    /// The tokens of an answer, none of which may be logged.
    fn keep(&self, reply: Reply) -> Tokens {
        let body = reply.ok();
        let token = |name: &str| match body[name].as_str() {
            Some(token) => self.lokd.secret(token),
            None => String::new(),
        };
        Tokens {
            access: token("access_token"),
            refresh: token("refresh_token"),
            id: token("id_token"),
            body: body.clone(),
        }
    }

    /// Whether the tokens are good at userinfo, at introspection, and for a refresh; the last uses the token up.
    async fn alive(&self, tokens: &Tokens) -> [bool; 3] {
        [
            self.rp.userinfo(&tokens.access).await.status == 200,
            introspect(&self.rp, &tokens.access).await["active"] == json!(true),
            self.rp.refresh(&tokens.refresh).await.status == 200,
        ]
    }

    /// How many events of this kind were written.
    async fn audited(&self, action: &str) -> usize {
        let path = format!("/v1/audit?action={action}&limit=200");
        let list = self.lokd.admin("GET", &path, Value::Null).await.ok();
        list["items"].as_array().expect("events").len()
    }

    /// A change through the admin API, with a body.
    async fn change(&self, path: &str, body: Value) -> Value {
        self.lokd.admin("POST", path, body).await.ok()
    }
}

/// All of it ended, and nothing else is told than that.
const DEAD: [bool; 3] = [false; 3];

async fn introspect(rp: &RelyingParty, token: &str) -> Value {
    let form = [("token", token)];
    rp.post("introspection_endpoint", &form).await.ok()
}

/// Lets every node notice at once what another changed; left alone it looks every two seconds.
async fn noticed(lokd: &Lokd) {
    lokd.advance(Duration::ZERO).await;
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn days(days: u64) -> Duration {
    seconds(days * 86_400)
}

/// Changes a character near the end of a token, each bit of which counts: those of the last one need not.
fn tampered(token: &str) -> String {
    let at = token.len() - 5;
    let other = if &token[at..=at] == "A" { "B" } else { "A" };
    format!("{}{other}{}", &token[..at], &token[at + 1..])
}

fn text(value: &Value) -> &str {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
}
