//! What people of an organization share over the API, and what they cannot do to others.

mod catalogue;
mod comments;
mod mandates;
mod messages;
mod profiles;
mod published;
mod stashes;

use lok_tests::builders::User;
use lok_tests::graphql::{Api, Tenant};
use lok_tests::lokd::Lokd;
use lok_tests::wire::Wire;
use serde_json::{Value, json};

/// Ada owns `acme`, Bob is a member of it; each with an app.
struct Lab {
    lokd: Lokd,
    acme: Tenant,
    bob: User,
    bobs: Api,
}

impl Lab {
    async fn start() -> Self {
        Self::on(Lokd::start().await).await
    }

    async fn on(lokd: Lokd) -> Self {
        let acme = Tenant::start(&lokd, "acme", "ada").await;
        let bob = lokd.user("bob").role("user").create().await;
        let bobs = app_of(&lokd, "bob", "desk").await;
        Self {
            lokd,
            acme,
            bob,
            bobs,
        }
    }

    /// The app of Ada.
    fn ada(&self) -> &Api {
        &self.acme.api
    }

    /// Eve's organization, with her app: strangers.
    async fn globex(&self) -> Tenant {
        Tenant::start(&self.lokd, "globex", "eve").await
    }

    /// A comment of Ada on an image: its id.
    async fn comment(&self, words: &str) -> String {
        comment_on(self.ada(), "7", &said(words)).await
    }
}

/// The app of a member of `acme`, which asks for nothing but to know them.
async fn app_of(lokd: &Lokd, user: &str, name: &str) -> Api {
    app_in(lokd, "acme", user, name).await
}

/// Such an app of a member of any organization.
async fn app_in(lokd: &Lokd, organization: &str, user: &str, name: &str) -> Api {
    let identifier = format!("org.{organization}.{name}");
    let options = format!("--user {user} --app {identifier}");
    let key = lokd.hub(organization, "lab").mandate(name, &options).await;
    let manifest = manifest(&identifier);
    let body = Wire::discover(lokd)
        .await
        .mandate(&manifest, &key)
        .await
        .ok();
    let token = body["access_token"].as_str().expect("a token");
    Api::new(lokd, &lokd.secret(token))
}

/// An app that needs no service.
fn manifest(identifier: &str) -> Value {
    json!({ "identifier": identifier, "version": "1.0", "scopes": ["openid", "profile"] })
}

/// A paragraph of words.
fn said(words: &str) -> Value {
    json!([{ "kind": "PARAGRAPH", "children": [{ "kind": "LEAF", "text": words }] }])
}

/// A paragraph that mentions somebody.
fn to(user: &str) -> Value {
    json!([{ "kind": "PARAGRAPH", "children": [
        { "kind": "LEAF", "text": "Look, " },
        { "kind": "MENTION", "user": user },
    ]}])
}

const COMMENT: &str = "mutation($object: ID!, $descendants: [DescendantInput!]!, $parent: ID) { \
    createComment(input: {identifier: \"@mikro/image\", object: $object, descendants: $descendants, parent: $parent}) \
    { id parent { id } } }";

/// A comment on an image: its id.
async fn comment_on(api: &Api, object: &str, descendants: &Value) -> String {
    let variables = json!({ "object": object, "descendants": descendants });
    let data = api.data(COMMENT, &variables).await;
    text(&data, "/createComment/id").to_owned()
}

/// A text of an answer.
fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    value
        .pointer(path)
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("no {path} in {value}"))
}

/// Asserts that a document is refused in words that have this in them.
async fn refused(api: &Api, document: &str, variables: Value, words: &str) {
    let message = api.error(document, &variables).await;
    assert!(message.contains(words), "{document} {variables}: {message}");
}
