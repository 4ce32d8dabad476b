//! `lokd health`: asks the running server, for containers and scripts.

use http::Request;
use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use lok_common::admin::server::Check;
use lok_common::socket::{API_HEADER, API_HOST, API_VERSION};
use std::path::Path;
use std::time::Duration;
use tokio::net::UnixStream;

/// A server that takes longer is not well.
const PATIENCE: Duration = Duration::from_secs(5);
/// More than any answer has.
const MOST: usize = 64 * 1024;

/// What `/health/ready` answers, well or not.
#[derive(serde::Deserialize)]
struct Ready {
    ready: bool,
    checks: Vec<Check>,
}

/// Asks whether it is ready: `Ok` and `Err` are the line to print.
///
/// # Errors
/// It is not, or does not answer.
pub async fn ask(socket: &Path) -> Result<String, String> {
    let asked = tokio::time::timeout(PATIENCE, fetch(socket)).await;
    let answer = asked
        .unwrap_or_else(|_| Err(format!("no answer within {} s", PATIENCE.as_secs()).into()))
        .map_err(|error| {
            format!(
                "not ready: {}: {error}; lokd does not run, or its socket is elsewhere (admin_socket.path)",
                socket.display()
            )
        })?;
    if answer.ready {
        return Ok("ready".to_owned());
    }
    let bad: Vec<String> = answer
        .checks
        .iter()
        .filter(|check| !check.ok)
        .map(|check| format!("{}: {}", check.name, check.detail))
        .collect();
    Err(format!("not ready: {}", bad.join("; ")))
}

async fn fetch(socket: &Path) -> Result<Ready, Box<dyn std::error::Error + Send + Sync>> {
    let stream = TokioIo::new(UnixStream::connect(socket).await?);
    let (mut sender, connection) = hyper::client::conn::http1::handshake(stream).await?;
    let connection = tokio::spawn(connection);
    let request = Request::get("/health/ready")
        .header("host", API_HOST)
        .header(API_HEADER, API_VERSION)
        .body(Empty::<Bytes>::new())?;
    let answer = sender.send_request(request).await?;
    let code = answer.status();
    let body = Limited::new(answer.into_body(), MOST).collect().await?;
    connection.abort();
    serde_json::from_slice(&body.to_bytes())
        .map_err(|_| format!("it answered {code} and nothing that tells its health").into())
}
