//! People are told of what concerns them, whatever the ways do by which they are told.

mod channels;
mod mail;
mod people;

use lok_tests::lokd::Lokd;
use serde_json::{Value, json};
use std::time::Duration;

/// How long a delivery may take. Long, because other tests run beside it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Tells somebody something, as an operator does.
async fn tell(lokd: &Lokd, user: &str, title: &str) -> Value {
    let wish = json!({ "user": user, "title": title, "text": format!("About {title}.") });
    lokd.admin("POST", "/v1/notify/send", wish).await.ok()
}

/// A transport as the admin API shows it.
async fn transport(lokd: &Lokd, name: &str) -> Value {
    let path = format!("/v1/notify/transports/{name}");
    lokd.admin("GET", &path, Value::Null).await.ok()
}
