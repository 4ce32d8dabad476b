//! People are told of what concerns them, whatever the ways do by which they are told.

mod channels;
mod mail;
mod people;

use lok_tests::lokd::Lokd;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long a delivery may take. Long, because other tests run beside it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Time that goes by in steps, each long enough for a job to come round: what is never delivered expires after days.
struct Steps(Instant);

impl Steps {
    fn new() -> Self {
        Self(Instant::now())
    }

    /// One step, if the last one was a second ago.
    async fn take(&mut self, lokd: &Lokd, span: Duration) {
        if self.0.elapsed() > Duration::from_secs(1) {
            lokd.advance(span).await;
            self.0 = Instant::now();
        }
    }
}

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
