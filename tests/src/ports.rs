//! Free ports on the loopback address.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU16, Ordering};

/// Below the range from which the kernel serves outgoing connections, so that none of those takes a port in between.
const FIRST: u16 = 12_000;
const COUNT: u16 = 20_000;

/// A port of 127.0.0.1 that nobody listens on and that this process has not handed out lately.
///
/// # Panics
///
/// When no port is free.
#[must_use]
pub fn free() -> u16 {
    listen().local_addr().expect("an address").port()
}

/// Listens on such a port.
///
/// # Panics
///
/// When no port is free.
#[must_use]
pub fn listen() -> TcpListener {
    static NEXT: LazyLock<AtomicU16> = LazyLock::new(|| AtomicU16::new(rand::random()));
    (0..COUNT)
        .map(|_| FIRST + NEXT.fetch_add(1, Ordering::Relaxed) % COUNT)
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .expect("a free port")
}
