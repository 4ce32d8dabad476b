//! Fakts, as apps of both protocols see it on the wire.

mod configuration;
mod deciding;
mod discovery;
mod mandates;
mod registration;
mod traps;
mod v1;
mod v2;

use lok_tests::builders::User;
use lok_tests::fakts::manifest;
use lok_tests::hub::{Hub, REKUEST};
use lok_tests::instance::Instance;
use lok_tests::lokd::{Builder, Lokd};
use lok_tests::rp::Reply;
use lok_tests::wire::{Started, Wire};
use serde_json::{Value, json};
use std::time::Duration;

/// A lokd with one person, who owns an organization with a hub, in which one service runs.
struct World {
    lokd: Lokd,
    ada: User,
    rekuest: Instance,
    wire: Wire,
}

impl World {
    async fn start() -> Self {
        Self::with(Lokd::builder()).await
    }

    async fn with(builder: Builder) -> Self {
        let lokd = builder.start().await;
        let ada = lokd.user("ada").role("owner").create().await;
        let rekuest = Instance::start("rekuest");
        let hub = lokd.hub("acme", "lab").create().await;
        hub.serve(REKUEST, &rekuest, true).await;
        Self {
            wire: Wire::discover(&lokd).await,
            ada,
            rekuest,
            lokd,
        }
    }

    fn hub(&self) -> Hub<'_> {
        self.lokd.hub("acme", "lab")
    }

    /// The configuration of an app of protocol 1 that was let in.
    async fn v1(&self) -> Value {
        let code = self.wire.start(&manifest("my-app")).await;
        self.hub().approve(&code, "").await;
        let token = self.wire.granted(&code).await;
        let config = self.wire.config(&token).await;
        for name in ["client_token", "client_secret"] {
            self.lokd.secret(text(&config["auth"][name]));
        }
        config
    }

    /// The first token response of an app of protocol 2 that was let in.
    async fn v2(&self) -> Value {
        let started = self.wire.begin(&manifest("my-app")).await;
        self.hub().approve(&started.user_code, "").await;
        self.keep(self.wire.poll(&started).await)
    }

    /// A token response, no token of which may be logged.
    fn keep(&self, reply: Reply) -> Value {
        let body = reply.ok();
        for token in [&body["access_token"], &body["refresh_token"]] {
            if let Some(token) = token.as_str() {
                self.lokd.secret(token);
            }
        }
        body
    }
}

/// What each member of an object is: `string`, `int`, `bool`, `null`, `array` or `object`.
fn kinds(object: &Value) -> Vec<(&str, &'static str)> {
    let members = object.as_object().unwrap_or_else(|| panic!("{object}"));
    let mut kinds: Vec<_> = members
        .iter()
        .map(|(name, value)| (name.as_str(), kind(value)))
        .collect();
    kinds.sort_unstable();
    kinds
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_i64() => "int",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// A refusal of protocol 1: every generation finds its word and its sentence.
#[track_caller]
fn is_refusal(reply: &Reply, status: &str) {
    let body = &reply.body;
    assert_eq!(body["status"], status, "{}: {body}", reply.status);
    for name in ["error", "message"] {
        let said = body[name].as_str();
        assert!(said.is_some_and(|said| !said.is_empty()), "{name}: {body}");
    }
    assert!(reply.status < 500, "{}: {body}", reply.status);
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn text(value: &Value) -> &str {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
}
