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

/// Connections of a private listener at a time.
const OPERATORS: usize = 16;
/// Descriptors that public connections leave to others: the admin socket, requests to the outside, files, the database when
/// it connects again.
const RESERVED: usize = 96;
/// What is open when lokd is ready, where that cannot be seen.
const OPEN: usize = 96;

impl Limits {
    /// With no more public connections than this process has descriptors for: those that come then wait in the kernel's
    /// backlog, and whoever administers still gets in.
    #[must_use]
    pub fn within_descriptors(mut self) -> Self {
        let Some(most) = rustix::process::getrlimit(rustix::process::Resource::Nofile).current
        else {
            return self;
        };
        let open = std::fs::read_dir("/proc/self/fd").map_or(OPEN, Iterator::count);
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let left = most.saturating_sub(open + RESERVED).max(16);
        if left < self.connections {
            tracing::warn!(
                descriptors = most,
                connections = left,
                "few descriptors: public connections beyond this wait (raise LimitNOFILE= or ulimit -n)"
            );
            self.connections = left;
        }
        self
    }
}

impl Limits {
    /// Of a private listener, which a few machines ask now and then.
    #[must_use]
    pub fn for_operators(&self) -> Self {
        Self {
            connections: OPERATORS,
            ..self.clone()
        }
    }
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
