//! From a [`Lok`] to a server: listeners, jobs, signals, and the end in the right order.

use super::reload::{Reloader, Stamp};
use super::{start, watchdog};
use crate::admin::endpoint::Endpoint;
use crate::config::Config;
use crate::exit::{Class, Exit};
use crate::server::inherited::Inherited;
use crate::server::lifecycle::{self, Signals};
use crate::server::limits::Limits;
use crate::server::middleware::Guard;
use crate::server::shutdown::Shutdown;
use crate::server::tls::{TlsError, TlsState};
use crate::server::unix::AdminListener;
use crate::server::{Public, serve as serve_listeners};
use crate::service::{Actor, Lok, audit, reload};
use crate::telemetry::Telemetry;
use crate::{admin, http, jobs};
use std::net::{SocketAddr, TcpListener};
use std::os::unix::net::UnixListener;
use std::sync::Arc;
use tokio::task::JoinSet;

/// Serves until a signal ends it, on the admin socket `more` beside its own routes. `sockets` are those that are bound
/// already, `load` reads the configuration anew, `on_ready` is called when requests are taken.
///
/// # Errors
/// Whatever kept it from starting.
pub async fn serve(
    lok: Lok,
    more: Vec<Endpoint>,
    telemetry: Telemetry,
    sockets: Inherited,
    load: impl FnMut() -> Result<Config, Exit> + Send + 'static,
    on_ready: impl FnOnce(&Lok) -> Result<(), Exit>,
) -> Result<(), Exit> {
    let signals =
        Signals::install().map_err(|why| Exit::internal("signals cannot be received", why))?;
    let lok = Arc::new(lok);
    start::load(&lok).await?;
    let config = lok.config();
    let seen = Stamp::of(config.tls.as_ref());
    let tls = load_tls(&config)?;
    if let Some(state) = &tls {
        lok.set_certificate_end(state.not_after());
        warn_of(&config, state);
    }
    let listeners = public(&config, tls.as_ref(), sockets.public)?;
    let private = private(&config)?;
    let socket = admin_socket(&lok, sockets.admin)?;
    let jobs = jobs::start(&lok);
    let (handle, shutdown) = Shutdown::new();
    let mut tasks = JoinSet::new();
    if let Some(asks) = lok.reloads.asks() {
        let reloader = Reloader {
            load,
            lok: Arc::clone(&lok),
            telemetry,
            tls,
            seen,
        };
        tasks.spawn(reloader.run(asks));
    }
    if let Some(interval) = lifecycle::watchdog() {
        tasks.spawn(watchdog::watch(Arc::clone(&lok), interval));
    }
    tasks.spawn({
        let (reloaded, stopped) = (Arc::clone(&lok), Arc::clone(&lok));
        let drain_delay = config.http.drain_delay;
        async move {
            let on_reload = || {
                let lok = Arc::clone(&reloaded);
                // How it went is in the log.
                tokio::spawn(async move { reload::reload(&lok, Actor::lokd()).await.is_ok() });
            };
            signals
                .watch(handle, drain_delay, on_reload, move || stopped.drain())
                .await;
        }
    });
    let limits = Limits::default().within_descriptors();
    lifecycle::ready();
    tracing::info!(issuer = config.server.issuer(), "ready");
    on_ready(&lok)?;
    let public = http::router::router(Arc::clone(&lok));
    let admin = admin::router::router(Arc::clone(&lok), more);
    let proxies = config.http.trusted_proxies.clone().into();
    let operators = serve_listeners(
        private,
        Guard::private(limits.clone()).wrap(admin::private::router(Arc::clone(&lok))),
        None,
        limits.for_operators(),
        shutdown.clone(),
    );
    let everybody = serve_listeners(
        listeners,
        Guard::public(proxies, config.http.insecure_lan, limits.clone())
            .uploads(http::router::UPLOADS)
            .wrap(public),
        Some((socket, Guard::admin(limits.clone()).wrap(admin))),
        limits,
        shutdown,
    );
    let result = tokio::try_join!(operators, everybody);
    tasks.shutdown().await;
    lok.sockets.close();
    lok.sockets.ended().await;
    jobs.stop().await;
    lok.deliveries.stop().await;
    if let Err(error) = audit::link(&lok).await {
        tracing::warn!(%error, "the last audit events are not linked yet; the next start does it");
    }
    tracing::info!("stopped");
    result
        .map(drop)
        .map_err(|why| Exit::internal("the listeners could not be started", why))
}

/// The admin socket: the one that was handed over, or a new one.
fn admin_socket(lok: &Arc<Lok>, handed: Option<UnixListener>) -> Result<AdminListener, Exit> {
    let config = lok.config();
    let place = &config.admin_socket;
    let socket = match handed {
        Some(handed) => AdminListener::inherit(handed, &place.path)
            .map_err(|why| Exit::internal("the admin socket cannot be taken over", why))?,
        None => AdminListener::bind(&place.path, place.mode, place.group)?,
    };
    let hears = Arc::clone(lok);
    Ok(socket.on_unnamed(move |unnamed| {
        let lok = Arc::clone(&hears);
        async move { admin::closed(&lok, unnamed).await }
    }))
}

/// Loads the certificate, if one is configured.
///
/// # Errors
/// It cannot be used (78).
pub fn load_tls(config: &Config) -> Result<Option<TlsState>, Exit> {
    config
        .tls
        .as_ref()
        .map(|tls| TlsState::load(&tls.cert_file, &tls.key_file).map_err(tls_exit))
        .transpose()
}

/// What is odd about a certificate that is taken all the same.
#[must_use]
pub fn tls_warning(config: &Config, tls: &TlsState) -> Option<String> {
    let host = config.server.issuer.host_str().unwrap_or_default();
    (!tls.covers(host)).then(|| {
        format!("the certificate does not name {host}, the host of the issuer: browsers and apps will refuse it")
    })
}

fn warn_of(config: &Config, tls: &TlsState) {
    if let Some(warning) = tls_warning(config, tls) {
        tracing::warn!(key = "tls.cert_file", "{warning}");
    }
}

pub(super) fn tls_exit(error: TlsError) -> Exit {
    Exit::new(
        Class::Config,
        "the certificate cannot be used",
        error,
        "mend tls.cert_file and tls.key_file",
    )
}

/// The public listeners: those that were handed over, or what `http.listen` names.
fn public(
    config: &Config,
    tls: Option<&TlsState>,
    handed: Vec<(TcpListener, bool)>,
) -> Result<Vec<Public>, Exit> {
    if handed.is_empty() {
        let bound = |address| bind(address, "http.listen");
        return config
            .http
            .listen
            .iter()
            .map(|address| {
                Ok(Public {
                    listener: bound(*address)?,
                    tls: tls.cloned(),
                })
            })
            .collect();
    }
    let mut listeners = Vec::new();
    for (listener, secure) in handed {
        let tls = match (secure, tls) {
            (false, _) => None,
            (true, Some(tls)) => Some(tls.clone()),
            (true, None) => {
                return Err(Exit::new(
                    Class::Config,
                    "the socket \"https\" cannot be served",
                    "there is no certificate: the section [tls] is missing",
                    "set tls.cert_file and tls.key_file, or hand over a socket of the name http",
                ));
            }
        };
        listeners.push(Public { listener, tls });
    }
    Ok(listeners)
}

/// The listeners of `[metrics]`.
fn private(config: &Config) -> Result<Vec<Public>, Exit> {
    let listen = |address: &SocketAddr| {
        Ok(Public {
            listener: bind(*address, "metrics.listen")?,
            tls: None,
        })
    };
    config.metrics.listen.iter().map(listen).collect()
}

fn bind(address: SocketAddr, key: &str) -> Result<TcpListener, Exit> {
    crate::server::listener::bind(address).map_err(|why| {
        Exit::new(
            Class::Software,
            format!("cannot listen on {address}"),
            why,
            format!("free the address or change {key}"),
        )
    })
}
