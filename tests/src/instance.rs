//! A service's running copy, as far as Fakts clients ask for it: its alias challenge.

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use url::Url;

/// What is signed before the nonce, so that the signature is good for nothing else.
const DOMAIN: &str = "fakts-challenge-v1:";

/// A service on a port of the loopback address. It answers `GET /{path}/ht` with 200, and signs a nonce.
#[derive(Debug)]
pub struct Instance {
    /// Where it listens.
    pub port: u16,
    /// The path below which it answers.
    pub path: &'static str,
    /// Its public key: the base64 of 32 bytes.
    pub key: String,
    visits: Arc<Mutex<Vec<Url>>>,
}

impl Instance {
    /// Listens on a free port, with a new key.
    ///
    /// # Panics
    ///
    /// When no port can be listened on.
    #[must_use]
    pub fn start(path: &'static str) -> Self {
        let listener = crate::ports::listen();
        let port = listener.local_addr().unwrap().port();
        let pair = Arc::new(Ed25519KeyPair::generate().unwrap());
        let key = BASE64_STANDARD.encode(pair.public_key().as_ref());
        let visits = Arc::<Mutex<Vec<Url>>>::default();
        let seen = visits.clone();
        std::thread::spawn(move || {
            for visitor in listener.incoming().flatten() {
                let (pair, seen) = (pair.clone(), seen.clone());
                std::thread::spawn(move || answer(&visitor, port, path, &pair, &seen));
            }
        });
        Self {
            port,
            path,
            key,
            visits,
        }
    }

    /// What was asked for, in order.
    ///
    /// # Panics
    ///
    /// When an answer to somebody else failed.
    #[must_use]
    pub fn visits(&self) -> Vec<Url> {
        self.visits.lock().unwrap().clone()
    }

    /// Where its challenge is.
    #[must_use]
    pub fn challenge(&self) -> String {
        format!("http://127.0.0.1:{}/{}/ht", self.port, self.path)
    }
}

/// Answers one request, and closes.
fn answer(
    mut visitor: &TcpStream,
    port: u16,
    path: &str,
    pair: &Ed25519KeyPair,
    seen: &Mutex<Vec<Url>>,
) {
    visitor.set_read_timeout(Some(Duration::from_secs(5))).ok();
    let mut lines = BufReader::new(visitor).lines().map_while(Result::ok);
    let line = lines.next().unwrap_or_default();
    // The rest of the head; there is no body.
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    let target = line.split(' ').nth(1).unwrap_or("/");
    let Ok(url) = Url::parse(&format!("http://127.0.0.1:{port}{target}")) else {
        return;
    };
    let nonce = url.query_pairs().find(|(name, _)| name == "nonce");
    let (status, body) = if url.path() != format!("/{path}/ht") {
        ("404 Not Found", serde_json::json!({ "error": "not found" }))
    } else if let Some((_, nonce)) = nonce {
        let signature = pair.sign(format!("{DOMAIN}{nonce}").as_bytes());
        let signature = BASE64_STANDARD.encode(signature.as_ref());
        ("200 OK", serde_json::json!({ "signature": signature }))
    } else {
        ("200 OK", serde_json::json!({ "status": "ok" }))
    };
    seen.lock().unwrap().push(url);
    let body = body.to_string();
    write!(
        visitor,
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .ok();
}
