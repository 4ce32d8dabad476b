//! The API as an app of somebody speaks it, and organizations in which there is something to be read.

use crate::builders::User;
use crate::lokd::Lokd;
use crate::wire::Wire;
use reqwest::Client;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// An app with an access token.
#[derive(Clone, Debug)]
pub struct Api {
    /// The HTTP client.
    pub http: Client,
    /// Where the API is.
    pub url: String,
    /// The access token.
    pub token: String,
}

impl Api {
    /// An app with this access token.
    #[must_use]
    pub fn new(lokd: &Lokd, token: &str) -> Self {
        Self {
            http: lokd.http(),
            url: lokd.url("/lok/graphql"),
            token: token.to_owned(),
        }
    }

    /// Posts a body; status and answer.
    ///
    /// # Panics
    ///
    /// When the answer is no JSON.
    pub async fn post(&self, body: impl Into<String>) -> (u16, Value) {
        let request = self.http.post(&self.url).bearer_auth(&self.token);
        let request = request.header("Content-Type", "application/json");
        let answer = request.body(body.into()).send().await.unwrap();
        let status = answer.status().as_u16();
        (status, answer.json().await.unwrap())
    }

    /// Runs a document.
    pub async fn run(&self, document: &str, variables: &Value) -> (u16, Value) {
        let body = json!({ "query": document, "variables": variables });
        self.post(body.to_string()).await
    }

    /// What a document that works answers.
    pub async fn data(&self, document: &str, variables: &Value) -> Value {
        let (status, mut answer) = self.run(document, variables).await;
        assert_eq!(status, 200, "{document}\n{answer}");
        assert!(
            answer.get("errors").is_none(),
            "{document}\n{variables}\n{answer}"
        );
        answer["data"].take()
    }

    /// The message of a document that does not work.
    ///
    /// # Panics
    ///
    /// When it works.
    pub async fn error(&self, document: &str, variables: &Value) -> String {
        let (_, answer) = self.run(document, variables).await;
        let message = answer["errors"][0]["message"].as_str();
        message
            .unwrap_or_else(|| panic!("{document} works: {answer}"))
            .to_owned()
    }
}

/// An organization with a hub, a service, and an app of its owner in it.
#[derive(Clone, Debug)]
pub struct Tenant {
    /// The slug.
    pub slug: &'static str,
    /// The owner.
    pub owner: User,
    /// The app's `client_id`.
    pub client_id: String,
    /// The key with which the app comes in.
    pub key: String,
    /// The app.
    pub api: Api,
}

impl Tenant {
    /// Makes all of it. Everything of it is of no other organization, the kind of service and the app included.
    ///
    /// # Panics
    ///
    /// When lokd refuses.
    pub async fn start(lokd: &Lokd, slug: &'static str, owner: &str) -> Self {
        let owner = lokd.user(owner).org(slug).role("owner").create().await;
        let hub = lokd.hub(slug, "lab").create().await;
        let service = service(slug);
        hub.instance(&service, None).await;
        hub.alias(
            &service,
            "main",
            "--kind absolute --host 127.0.0.1 --port 9",
        )
        .await;
        let line = format!("instances update {slug}:lab:{service}:default --service-version 1.2");
        lokd.fakts(&line).await;
        let who = &owner.username;
        let line = format!(
            "instances access allow {slug}:lab:{service}:default --user {who} --role owner"
        );
        lokd.fakts(&line).await;
        let key = hub.mandate("apps", "").await;
        let (client_id, api) = come_in(lokd, slug, &key).await;
        Self {
            slug,
            owner,
            client_id,
            key,
            api,
        }
    }

    /// The app with a new access token.
    pub async fn renewed(&self, lokd: &Lokd) -> Api {
        come_in(lokd, self.slug, &self.key).await.1
    }

    /// The ids of what is there, by the names that rows of tests use.
    pub async fn things(&self) -> BTreeMap<String, String> {
        let document = "{ me { id groups { id } } organization { id } apps { id releases { id } } clients { id } \
                        services { id releases { id } } serviceInstances { id } layers { id } devices { id } hubs { id } }";
        let data = self.api.data(document, &json!({})).await;
        [
            ("user", "/me/id"),
            ("group", "/me/groups/0/id"),
            ("organization", "/organization/id"),
            ("app", "/apps/0/id"),
            ("release", "/apps/0/releases/0/id"),
            ("client", "/clients/0/id"),
            ("service", "/services/0/id"),
            ("service_release", "/services/0/releases/0/id"),
            ("instance", "/serviceInstances/0/id"),
            ("layer", "/layers/0/id"),
            ("device", "/devices/0/id"),
            ("hub", "/hubs/0/id"),
        ]
        .into_iter()
        .map(|(name, path)| {
            let id = data.pointer(path).and_then(Value::as_str);
            let id = id.unwrap_or_else(|| panic!("no {name} in {data}"));
            (name.to_owned(), id.to_owned())
        })
        .chain([("identifier".to_owned(), identifier(self.slug))])
        .collect()
    }

    /// The ids of what the owner shares, which is made for it, by the names that rows of tests use.
    pub async fn shared(&self) -> BTreeMap<String, String> {
        let document = "mutation($me: ID!, $app: String!) {
            comment: createComment(input: {identifier: \"@x/y\", object: \"of the owner\",
                descendants: [{kind: LEAF, text: \"a\"}]}) { id }
            stash: createStash(input: {name: \"a\"}) { id }
            notifyUser(input: {user: $me, message: \"a\"})
            mandate: createMandate(input: {agent: $app, manifest: {identifier: \"x\", version: \"1\"}}) { id }
            redeem_token: createRedeemToken(input: {}) { id }
        }";
        let variables = json!({ "me": self.owner.id, "app": identifier(self.slug) });
        let made = self.api.data(document, &variables).await;
        let stash = &made["stash"]["id"];
        let document = "mutation($stash: ID!) { addItemsToStash(input: {stash: $stash,
            items: [{identifier: \"@x/y\", object: \"1\"}]}) { id } }";
        let added = self.api.data(document, &json!({ "stash": stash })).await;
        let waiting = self
            .api
            .data("{ myActiveMessages { id } }", &json!({}))
            .await;
        let text = |id: &Value| id.as_str().expect("an id").to_owned();
        ["comment", "stash", "mandate", "redeem_token"]
            .into_iter()
            .map(|name| (name.to_owned(), text(&made[name]["id"])))
            .chain([
                ("item".to_owned(), text(&added["addItemsToStash"][0]["id"])),
                (
                    "message".to_owned(),
                    text(&waiting["myActiveMessages"][0]["id"]),
                ),
                ("object".to_owned(), "of the owner".to_owned()),
            ])
            .collect()
    }
}

/// The app of an organization comes in with its key: its `client_id`, and itself.
async fn come_in(lokd: &Lokd, slug: &str, key: &str) -> (String, Api) {
    let wire = Wire::discover(lokd).await;
    let body = wire.mandate(&manifest(slug), key).await.ok();
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let token = lokd.secret(text("access_token"));
    (text("client_id"), Api::new(lokd, &token))
}

/// The kind of service that an organization alone has.
#[must_use]
pub fn service(slug: &str) -> String {
    format!("live.{slug}.thing")
}

/// The identifier of the app that an organization alone has.
#[must_use]
pub fn identifier(slug: &str) -> String {
    format!("org.{slug}.app")
}

/// What that app says of itself.
#[must_use]
pub fn manifest(slug: &str) -> Value {
    json!({
        "identifier": identifier(slug),
        "version": "0.1.0",
        "scopes": ["openid", "profile", "email"],
        "device_id": format!("machine of {slug}"),
        "public_sources": [{ "kind": "github", "url": "https://github.com/example/app" }],
        "requirements": [{ "key": "thing", "service": service(slug) }],
    })
}
