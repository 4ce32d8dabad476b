//! The API: GraphQL as apps of people speak it.

mod bombs;
mod door;
mod matrix;
mod reads;
mod sockets;
mod unlok;

use lok_tests::graphql::{Api, Tenant};
use lok_tests::lokd::Lokd;
use serde_json::{Value, json};

/// A lokd with one organization.
async fn acme() -> (Lokd, Tenant) {
    let lokd = Lokd::start().await;
    let tenant = Tenant::start(&lokd, "acme", "ada").await;
    (lokd, tenant)
}

/// The document by which most tests see whether somebody is let in.
const ME: &str = "{ me { id username } }";

async fn status(api: &Api) -> u16 {
    let (status, answer) = api.run(ME, &json!({})).await;
    let let_in = answer["data"]["me"]["username"].is_string();
    assert_eq!(status == 200, let_in, "{answer}");
    assert_eq!(let_in, answer.get("errors").is_none(), "{answer}");
    assert!(let_in || answer["errors"][0]["message"].is_string());
    status
}

/// A text of an answer.
fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    value
        .pointer(path)
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("no {path} in {value}"))
}
