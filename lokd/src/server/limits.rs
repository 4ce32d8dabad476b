//! How long and how much: every limit of a connection in one place, so that tests can hand in their own.

use std::time::Duration;

/// The limits of connections and requests.
#[derive(Clone, Debug)]
pub struct Limits {
    /// A TLS handshake.
    pub handshake: Duration,
    /// A request's head, from its first byte.
    pub header: Duration,
    /// A request's whole body.
    pub body: Duration,
    /// What a handler may take.
    pub handler: Duration,
    /// A connection without a request in flight.
    pub idle: Duration,
    /// Requests in flight after the stop signal.
    pub drain: Duration,
    /// A connection without a request in flight after the stop signal: whoever sent one just then is still answered.
    pub goodbye: Duration,
    /// Public connections at a time.
    pub connections: usize,
    /// Connections of the admin socket at a time.
    pub admin_connections: usize,
    /// A public body in bytes.
    pub body_bytes: usize,
    /// The body of a form with a file in bytes.
    pub upload_bytes: usize,
    /// How much of a longer one is read and thrown away: a browser that is cut off shows nothing of the answer.
    pub upload_waste: usize,
    /// A body on the admin socket in bytes.
    pub admin_body_bytes: usize,
    /// A request target in bytes.
    pub uri_bytes: usize,
    /// A request's head in bytes.
    pub header_bytes: usize,
    /// HTTP/2 streams of one connection at a time.
    pub streams: u32,
}

impl Default for Limits {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            handshake: seconds(10),
            header: seconds(10),
            body: seconds(15),
            handler: seconds(30),
            idle: seconds(60),
            drain: seconds(25),
            goodbye: seconds(2),
            connections: 8_192,
            admin_connections: 64,
            body_bytes: 64 * 1024,
            upload_bytes: 1024 * 1024,
            upload_waste: 16 * 1024 * 1024,
            admin_body_bytes: 8 * 1024 * 1024,
            uri_bytes: 8 * 1024,
            header_bytes: 16 * 1024,
            streams: 100,
        }
    }
}
