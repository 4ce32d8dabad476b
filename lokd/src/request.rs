//! What is known of every request before it is read, as its extensions: the server says it, the transports read it.

use std::net::{IpAddr, SocketAddr};

/// The id of a request, in its answer, its log lines and its audit events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(pub String);

tokio::task_local! {
    /// The id of the request that is being answered.
    pub static CURRENT: String;
}

/// The id of the request that this task answers, for its lines in the log.
#[must_use]
pub fn current() -> Option<String> {
    CURRENT.try_with(Clone::clone).ok()
}

/// The address that a public request came from, behind the proxies that are trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientIp(pub IpAddr);

/// The body is longer than the form with a file may be, and was thrown away, so that its sender can be told on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

/// The two ends of a public connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerAddr {
    /// The other end, which may be a proxy.
    pub addr: SocketAddr,
    /// This end: the very address on which the connection was accepted.
    pub local_addr: SocketAddr,
    /// The connection is TLS of our own.
    pub tls: bool,
}

/// Who connected to the admin socket, as the kernel knew them at that moment (unix(7), `SO_PEERCRED`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerCred {
    /// The user.
    pub uid: u32,
    /// The primary group.
    pub gid: u32,
    /// The supplementary groups.
    pub groups: Vec<u32>,
    /// The process, for the log only: it may be another one by now.
    pub pid: Option<i32>,
}

/// A peer of the admin socket whom the kernel cannot name, so that nothing is served to it.
#[derive(Clone, Debug)]
pub struct Unnamed {
    /// The user id, if there is one.
    pub uid: Option<u32>,
    /// What is not known.
    pub why: String,
}
