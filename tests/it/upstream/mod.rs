//! Sign-in elsewhere: at a provider of the tests that can lie, at another lokd, and at one that others wrote.

mod admin;
mod foreign;
mod github;
mod joining;
mod lies;
mod linking;
mod replay;

use lok_tests::builders::{App, User};
use lok_tests::html;
use lok_tests::lokd::{Builder, Lokd};
use lok_tests::person::{Page, Person};
use lok_tests::provider::{CLIENT_ID, CLIENT_SECRET, Provider};
use lok_tests::rp::RelyingParty;
use serde_json::{Value, json};
use std::time::Duration;
use url::Url;

/// A lokd with a provider, and an app that waits.
struct World {
    lokd: Lokd,
    provider: Provider,
    app: App,
    rp: RelyingParty,
}

/// What is asked on the loopback address.
const PRIVATE: &str = "[outbound]\nallow_private = [\"127.0.0.0/8\"]\ntimeout = \"2s\"\n";

fn builder() -> Builder {
    Lokd::builder().config(PRIVATE)
}

impl World {
    /// The provider is called `there`; `more` is laid over its draft.
    async fn start(more: Value) -> Self {
        Self::of(builder(), "oidc", more).await
    }

    /// With a provider of this kind.
    async fn of(builder: Builder, kind: &str, more: Value) -> Self {
        let lokd = builder.start().await;
        let provider = Provider::start();
        register(&lokd, &provider.issuer, kind, more).await;
        let app = app(&lokd).await;
        let rp = RelyingParty::discover(&lokd, &app).await;
        Self {
            lokd,
            provider,
            app,
            rp,
        }
    }

    /// Moves the clock on, here and there.
    async fn advance(&self, by: Duration) {
        self.lokd.advance(by).await;
        self.provider.advance(by);
    }

    /// A change of the provider.
    async fn change(&self, verb: &str, body: Value) -> Value {
        let path = format!("/v1/providers/there/{verb}");
        self.lokd.admin("POST", &path, body).await.ok()
    }

    /// How many events of this kind were written.
    async fn audited(&self, action: &str) -> usize {
        let path = format!("/v1/audit?action={action}&limit=200");
        let list = self.lokd.admin("GET", &path, Value::Null).await.ok();
        list["items"].as_array().expect("events").len()
    }

    /// Links whoever is at the provider to a user, who is signed in by password.
    async fn link(&self, person: &Person) -> Page {
        let page = sign_in_by_password(person, &self.lokd).await;
        let page = person.press(&page, "lok-link-there", &[]).await;
        let back = self.provider.visit(&onward(&page)).await;
        person.open(back).await
    }

    /// Presses the button of the provider on a sign-in page, goes there and comes back.
    async fn through(&self, person: &Person, page: &Page) -> Page {
        let back = self.there(person, page).await;
        let page = person.open(back).await;
        self.on(person, page).await
    }

    /// Presses the button of the provider on a sign-in page and goes there: the address to come back to.
    async fn there(&self, person: &Person, page: &Page) -> Url {
        let page = person.press(page, "lok-with-there", &[]).await;
        self.provider.visit(&onward(&page)).await
    }

    /// Follows the page that sends the browser on by itself.
    async fn on(&self, person: &Person, page: Page) -> Page {
        match html::link(&page.html, "lok-onward") {
            Some(_) if page.status == 200 => person.open(onward(&page)).await,
            _ => page,
        }
    }

    async fn sign_in_page(&self, person: &Person) -> Page {
        person.open(self.lokd.url("/login")).await
    }

    async fn identities(&self, user: &str) -> Value {
        let path = format!("/v1/users/{user}/identities");
        self.lokd.admin("GET", &path, Value::Null).await.ok()["items"].clone()
    }
}

/// An app that may know of linked accounts.
async fn app(lokd: &Lokd) -> App {
    lokd.app("app")
        .redirect("https://app.example.org/callback")
        .scopes(&["openid", "profile", "email", "linked_accounts"])
        .create()
        .await
}

/// Registers a provider as `there`, with a secret that is nowhere to be seen.
async fn register(lokd: &Lokd, issuer: &str, kind: &str, more: Value) {
    let mut draft = json!({
        "name": "there", "kind": kind, "title": "The Other Place", "issuer": issuer,
        "client_id": CLIENT_ID, "client_secret": lokd.secret(CLIENT_SECRET),
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        draft[name] = value.clone();
    }
    lokd.admin("POST", "/v1/providers", draft).await.ok();
}

/// Where a page sends the browser by itself.
#[track_caller]
fn onward(page: &Page) -> Url {
    let link = html::link(&page.html, "lok-onward");
    let link = link.unwrap_or_else(|| panic!("{} {}: {}", page.url, page.status, page.html));
    page.url.join(&link).unwrap()
}

/// A browser of somebody who has no account.
fn stranger(lokd: &Lokd) -> Person {
    let nobody = User {
        id: String::new(),
        username: "nobody".to_owned(),
        password: "nobody opens no door".to_owned(),
        subject: String::new(),
        organization: String::new(),
        object: Value::Null,
    };
    Person::new(lokd, &nobody)
}

/// Signs in by password: the page of linked accounts.
async fn sign_in_by_password(person: &Person, lokd: &Lokd) -> Page {
    let page = person.open(lokd.url("/account/identities")).await;
    let page = person.go_on(page).await;
    assert_eq!(page.url.path(), "/account/identities", "{}", page.text());
    page
}

async fn is_signed_in(person: &Person, lokd: &Lokd) -> bool {
    let page = person.open(lokd.url("/account/identities")).await;
    page.url.path() == "/account/identities"
}
