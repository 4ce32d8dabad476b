//! lokd as a service that an operator runs: units, sockets that are handed over, signs of life, reload, metrics, logs.

mod activation;
mod limits;
mod logs;
mod manager;
mod metrics;
mod notify;
mod reload;
mod units;

use lok_tests::lokd::{Lokd, Node};
use std::time::Duration;

/// Longer than anything takes, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// What `/metrics` says on a private listener.
async fn page(lokd: &Lokd, port: u16) -> String {
    let answer = lokd
        .http()
        .get(format!("http://127.0.0.1:{port}/metrics"))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    answer.text().await.unwrap()
}

/// The value of a sample, by its name and labels as they are written.
fn sample(page: &str, name: &str) -> Option<f64> {
    let line = page
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
    Some(line.parse().unwrap_or_else(|_| panic!("{name} {line}")))
}

/// Whether a node says that it is ready; nothing while it is away.
async fn is_ready(node: &Node) -> Option<bool> {
    let answer = node
        .try_admin("GET", "/health/ready", serde_json::Value::Null)
        .await;
    answer.ok().map(|answer| answer.status == 200)
}
