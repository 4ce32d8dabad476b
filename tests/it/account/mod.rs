//! What people see and change of their own, by plain forms.

mod activity;
mod apps;
mod organizations;
mod picture;
mod profile;
mod sessions;

use lok_tests::builders::User;
use lok_tests::html;
use lok_tests::lokd::Lokd;
use lok_tests::person::{Page, Person};
use serde_json::Value;

/// Somebody who is signed in, in a browser of their own.
async fn signed_in(lokd: &Lokd, user: &User) -> Person {
    let person = Person::new(lokd, user);
    let page = person.open(lokd.url("/login")).await;
    let page = person.go_on(page).await;
    assert!(html::has_id(&page.html, "lok-account"), "{}", page.text());
    person
}

/// A section of the account pages.
async fn section(lokd: &Lokd, person: &Person, path: &str) -> Page {
    let page = person.open(lokd.url(path)).await;
    assert_eq!(page.status, 200, "{path}: {}", page.text());
    assert!(page.url.path() == path, "{path}: {}", page.url);
    page
}

/// What lokctl says of a user.
async fn user(lokd: &Lokd, name: &str) -> Value {
    let told = lokd.ctl(&["users", "get", name, "-o", "json"]).await;
    told.ok().json()
}

/// The newest event of an action.
async fn event(lokd: &Lokd, action: &str) -> Value {
    let list = ["audit", "list", "--action", action, "-o", "json"];
    let list = lokd.ctl(&list).await.ok().json();
    list["items"][0].clone()
}
