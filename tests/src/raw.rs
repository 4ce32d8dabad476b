//! Bytes over TCP, for requests that no HTTP client would send.

use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// A connection.
#[derive(Debug)]
pub struct Raw(TcpStream);

impl Raw {
    /// Connects.
    ///
    /// # Panics
    ///
    /// When nobody listens there.
    pub async fn connect(address: SocketAddr) -> Self {
        Self(TcpStream::connect(address).await.unwrap())
    }

    /// Sends these bytes; whether the other side still took them.
    pub async fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.0.write_all(bytes.as_ref()).await.is_ok()
    }

    /// Everything that comes until the other side closes; `None` when it has not closed after `deadline`. A reset counts as
    /// closed.
    pub async fn until_closed(&mut self, deadline: Duration) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        timeout(deadline, self.0.read_to_end(&mut bytes))
            .await
            .ok()
            .map(drop)?;
        Some(bytes)
    }

    /// What comes next; empty when the other side closed.
    ///
    /// # Panics
    ///
    /// When nothing comes within `deadline`.
    pub async fn read(&mut self, deadline: Duration) -> Vec<u8> {
        let mut bytes = vec![0; 64 * 1024];
        let read = timeout(deadline, self.0.read(&mut bytes)).await;
        bytes.truncate(read.expect("bytes within the deadline").unwrap_or(0));
        bytes
    }

    /// One whole request, and the whole answer; the request must ask to close.
    ///
    /// # Panics
    ///
    /// When the answer is not over within 30 s.
    pub async fn exchange(address: SocketAddr, request: impl AsRef<[u8]>) -> String {
        let mut raw = Self::connect(address).await;
        raw.send(request).await;
        let answer = raw.until_closed(Duration::from_secs(30)).await;
        String::from_utf8_lossy(&answer.expect("an answer within 30 s")).into_owned()
    }
}
