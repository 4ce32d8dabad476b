//! The listeners and the life of the process: accept loop, TLS, admin socket, signals, lock.
//!
//! It serves routers and knows nothing of what they do.

mod activity;
mod connection;
pub mod inherited;
mod lent;
pub mod lifecycle;
pub mod limits;
pub mod listener;
pub mod lock;
pub mod middleware;
pub mod shutdown;
pub mod tls;
pub mod unix;

use axum::Router;
use limits::Limits;
use shutdown::Shutdown;
use tls::TlsState;
use tokio::task::JoinSet;
use unix::AdminListener;

/// A public listener, with TLS or without.
#[derive(Debug)]
pub struct Public {
    /// The bound listener.
    pub listener: std::net::TcpListener,
    /// Its certificate; without one it speaks plain HTTP/1.1.
    pub tls: Option<TlsState>,
}

/// Serves until `shutdown`, then lets requests in flight end, at most `limits.drain` long.
///
/// # Errors
/// A listener cannot be taken over by the runtime.
pub async fn serve(
    public: Vec<Public>,
    router: Router,
    admin: Option<(AdminListener, Router)>,
    limits: Limits,
    shutdown: Shutdown,
) -> std::io::Result<()> {
    let mut loops = JoinSet::new();
    for Public { listener, tls } in public {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        loops.spawn(listener::accept(
            listener,
            tls,
            router.clone(),
            limits.clone(),
            shutdown.clone(),
        ));
    }
    if let Some((socket, router)) = admin {
        loops.spawn(unix::accept(
            socket,
            router,
            limits.clone(),
            shutdown.clone(),
        ));
    }
    while loops.join_next().await.is_some() {}
    Ok(())
}

#[cfg(test)]
mod tests;
