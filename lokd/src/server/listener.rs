//! The public accept loop. A handshake runs in the connection's own task and never holds up the next accept.

use super::connection;
use super::limits::Limits;
use super::shutdown::Shutdown;
use super::tls::TlsState;
use crate::measure;
use crate::request::PeerAddr;
use axum::Router;
use futures_util::FutureExt;
use http::Extensions;
use rustix::net::{AddressFamily, SocketType, bind as bind_socket, listen, socket, sockopt};
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;

/// Connections that the kernel keeps for us while we are busy or restarting.
const BACKLOG: i32 = 4_096;

/// Binds an address, with `SO_REUSEADDR` and a long backlog.
///
/// # Errors
/// The address is taken, or not one of this machine.
pub fn bind(address: SocketAddr) -> io::Result<std::net::TcpListener> {
    let family = match address {
        SocketAddr::V4(_) => AddressFamily::INET,
        SocketAddr::V6(_) => AddressFamily::INET6,
    };
    let fd = socket(family, SocketType::STREAM, None)?;
    rustix::io::fcntl_setfd(&fd, rustix::io::FdFlags::CLOEXEC)?;
    sockopt::set_socket_reuseaddr(&fd, true)?;
    bind_socket(&fd, &address)?;
    listen(&fd, BACKLOG)?;
    Ok(fd.into())
}

pub(super) async fn accept(
    listener: TcpListener,
    tls: Option<TlsState>,
    router: Router,
    limits: Limits,
    shutdown: Shutdown,
) {
    let slots = Arc::new(Semaphore::new(limits.connections));
    let mut connections = JoinSet::new();
    let serve = |(stream, addr): (TcpStream, SocketAddr), slot: OwnedSemaphorePermit| {
        let one = one(
            stream,
            addr,
            tls.clone(),
            router.clone(),
            limits.clone(),
            shutdown.clone(),
        );
        async move {
            one.await;
            drop(slot);
        }
    };
    loop {
        // A free slot first: what waits, waits in the kernel's backlog.
        let slot = tokio::select! {
            slot = slots.clone().acquire_owned() => slot,
            () = shutdown.draining() => break,
        };
        let Ok(slot) = slot else { break };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = shutdown.draining() => break,
        };
        while connections.try_join_next().is_some() {}
        match accepted {
            Ok(peer) => drop(connections.spawn(serve(peer, slot))),
            Err(error) => pause_after(&error).await,
        }
    }
    // Whoever is in the backlog has connected: without a manager that keeps the socket they would be reset.
    for _ in 0..BACKLOG {
        let Ok(slot) = slots.clone().try_acquire_owned() else {
            break;
        };
        let Some(Ok(peer)) = listener.accept().now_or_never() else {
            break;
        };
        connections.spawn(serve(peer, slot));
    }
    drop(listener);
    drain(connections, &limits, &shutdown).await;
}

/// One connection, from its handshake to its end.
async fn one(
    stream: TcpStream,
    addr: SocketAddr,
    tls: Option<TlsState>,
    router: Router,
    limits: Limits,
    shutdown: Shutdown,
) {
    // A connection that is gone already has nothing to be served.
    let Ok(local_addr) = stream.local_addr() else {
        return;
    };
    let _ = stream.set_nodelay(true);
    let mut seed = Extensions::new();
    seed.insert(PeerAddr {
        addr,
        local_addr,
        tls: tls.is_some(),
    });
    let Some(tls) = tls else {
        return connection::serve(stream, false, router, seed, limits, shutdown).await;
    };
    // What was accepted is served, also when lokd is about to stop: whoever is in the middle of a handshake waits for an answer.
    let handshake = tokio::select! {
        handshake = tokio::time::timeout(limits.handshake, tls.acceptor().accept(stream)) => handshake,
        () = shutdown.aborted() => return,
    };
    match handshake {
        Ok(Ok(stream)) => {
            measure::handshake("ok", version(stream.get_ref().1.protocol_version()));
            let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
            connection::serve(stream, http2, router, seed, limits, shutdown).await;
        }
        Ok(Err(error)) => {
            measure::handshake("failed", "none");
            tracing::debug!(%error, "TLS handshake failed");
        }
        Err(_) => {
            measure::handshake("timeout", "none");
            tracing::debug!("TLS handshake took too long");
        }
    }
}

fn version(version: Option<rustls::ProtocolVersion>) -> &'static str {
    match version {
        Some(rustls::ProtocolVersion::TLSv1_3) => "1.3",
        Some(rustls::ProtocolVersion::TLSv1_2) => "1.2",
        _ => "other",
    }
}

/// Waits for the connections to end, at most as long as requests may drain.
pub(super) async fn drain(mut connections: JoinSet<()>, limits: &Limits, shutdown: &Shutdown) {
    tokio::select! {
        () = async { while connections.join_next().await.is_some() {} } => {}
        () = tokio::time::sleep(limits.drain) => {
            tracing::warn!(connections = connections.len(), "stopped before every request had ended");
        }
        () = shutdown.aborted() => {}
    }
    connections.shutdown().await;
}

/// A connection that died in the backlog costs nothing; a lack of descriptors or memory needs time to pass.
pub(super) async fn pause_after(error: &io::Error) {
    let died = [
        io::ErrorKind::ConnectionAborted,
        io::ErrorKind::ConnectionReset,
        io::ErrorKind::ConnectionRefused,
        io::ErrorKind::Interrupted,
    ];
    if !died.contains(&error.kind()) {
        tracing::error!(%error, "cannot accept");
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
}
