//! From a [`Lok`] to a server: listeners, jobs, signals, and the end in the right order.

use super::start;
use crate::admin::endpoint::Endpoint;
use crate::config::Config;
use crate::exit::{Class, Exit};
use crate::server::lifecycle::{self, Signals};
use crate::server::limits::Limits;
use crate::server::middleware::Guard;
use crate::server::shutdown::Shutdown;
use crate::server::tls::{TlsError, TlsState};
use crate::server::unix::AdminListener;
use crate::server::{Public, serve as serve_listeners};
use crate::service::{Lok, audit};
use crate::telemetry::Telemetry;
use crate::{admin, http, jobs};
use std::net::TcpListener;
use std::sync::Arc;

/// Serves until a signal ends it, on the admin socket `more` beside its own routes. `bound` stands in for `http.listen`,
/// `reload` reads the configuration anew, `on_ready` is called when requests are taken.
///
/// # Errors
/// Whatever kept it from starting.
pub async fn serve(
    lok: Lok,
    more: Vec<Endpoint>,
    telemetry: Telemetry,
    bound: Option<TcpListener>,
    mut reload: impl FnMut() -> Result<Config, Exit> + Send + 'static,
    on_ready: impl FnOnce(&Lok) -> Result<(), Exit>,
) -> Result<(), Exit> {
    let signals =
        Signals::install().map_err(|why| Exit::internal("signals cannot be received", why))?;
    let lok = Arc::new(lok);
    start::load(&lok).await?;
    let config = lok.config();
    let tls = load_tls(&config)?;
    if let Some(state) = &tls {
        warn_of(&config, state);
    }
    let listeners = match bound {
        Some(listener) => vec![Public {
            listener,
            tls: None,
        }],
        None => bind(&config, tls.as_ref())?,
    };
    let place = &config.admin_socket;
    let hears = Arc::clone(&lok);
    let socket =
        AdminListener::bind(&place.path, place.mode, place.group)?.on_unnamed(move |unnamed| {
            let lok = Arc::clone(&hears);
            async move { admin::closed(&lok, unnamed).await }
        });
    let jobs = jobs::start(&lok);
    let (handle, shutdown) = Shutdown::new();
    let watcher = tokio::spawn({
        let (reloaded, stopped) = (Arc::clone(&lok), Arc::clone(&lok));
        let drain_delay = config.http.drain_delay;
        async move {
            let on_reload = || {
                let outcome =
                    reload().and_then(|new| take_up(&reloaded, &telemetry, tls.as_ref(), new));
                if let Err(exit) = outcome {
                    tracing::error!(
                        error = exit.why,
                        "reload refused, the old configuration stays: {}",
                        exit.message
                    );
                }
            };
            signals
                .watch(handle, drain_delay, on_reload, move || stopped.drain())
                .await;
        }
    });
    lifecycle::ready();
    tracing::info!(issuer = config.server.issuer(), "ready");
    on_ready(&lok)?;
    let limits = Limits::default();
    let public = http::router::router(Arc::clone(&lok));
    let admin = admin::router::router(Arc::clone(&lok), more);
    let proxies = config.http.trusted_proxies.clone().into();
    let result = serve_listeners(
        listeners,
        Guard::public(proxies, config.http.insecure_lan, limits.clone())
            .uploads(http::router::UPLOADS)
            .wrap(public),
        Some((socket, Guard::admin(limits.clone()).wrap(admin))),
        limits,
        shutdown,
    )
    .await;
    watcher.abort();
    jobs.stop().await;
    lok.deliveries.stop().await;
    if let Err(error) = audit::link(&lok).await {
        tracing::warn!(%error, "the last audit events are not linked yet; the next start does it");
    }
    tracing::info!("stopped");
    result.map_err(|why| Exit::internal("the listeners could not be started", why))
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

fn tls_exit(error: TlsError) -> Exit {
    Exit::new(
        Class::Config,
        "the certificate cannot be used",
        error,
        "mend tls.cert_file and tls.key_file",
    )
}

fn bind(config: &Config, tls: Option<&TlsState>) -> Result<Vec<Public>, Exit> {
    let bind = |address: &std::net::SocketAddr| {
        let listener = crate::server::listener::bind(*address).map_err(|why| {
            Exit::new(
                Class::Software,
                format!("cannot listen on {address}"),
                why,
                "free the address or change http.listen",
            )
        })?;
        Ok(Public {
            listener,
            tls: tls.cloned(),
        })
    };
    config.http.listen.iter().map(bind).collect()
}

/// Takes a new configuration up, all that a running lokd can, or nothing of it.
fn take_up(
    lok: &Lok,
    telemetry: &Telemetry,
    tls: Option<&TlsState>,
    new: Config,
) -> Result<(), Exit> {
    let current = lok.config();
    let changes = current.changes(&new);
    let next = current.reloaded(new);
    super::check(&next)?;
    if let (Some(state), Some(files)) = (tls, &next.tls) {
        state
            .reload(&files.cert_file, &files.key_file)
            .map_err(tls_exit)?;
        warn_of(&next, state);
    }
    telemetry
        .set_level(&next.log.level)
        .map_err(|why| Exit::internal("the log level cannot be changed", why))?;
    lok.reconfigure(next);
    for change in &changes {
        tracing::info!(
            key = change.key,
            restart_required = change.needs_restart,
            "configuration changed"
        );
    }
    tracing::info!(changes = changes.len(), "configuration reloaded");
    Ok(())
}
