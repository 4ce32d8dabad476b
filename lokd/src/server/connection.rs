//! One connection: HTTP/1.1 or HTTP/2 over any stream, with its time-outs and its graceful end.

use super::activity::{Activity, Reporter, RequestGuard, Watched};
use super::lent::Lender;
use super::limits::Limits;
use super::shutdown::Shutdown;
use axum::Router;
use axum::body::Body;
use http::{Extensions, Request, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use std::convert::Infallible;
use std::future::Future;
use std::pin::{Pin, pin};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch;
use tokio::time::Instant;
use tower::ServiceExt;

/// Serves one connection to its end.
///
/// Which HTTP it speaks is known beforehand (ALPN): to sniff it would be a read without a time-out.
pub(super) async fn serve<I>(
    io: I,
    http2: bool,
    router: Router,
    seed: Extensions,
    limits: Limits,
    shutdown: Shutdown,
) where
    I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (reporter, activity) = Reporter::new();
    let requests = reporter.clone();
    let service = service_fn(move |mut request: Request<Incoming>| {
        let guard = requests.request();
        request.extensions_mut().extend(seed.clone());
        let answer = router.clone().oneshot(request.map(Body::new));
        async move {
            let Ok(answer): Result<Response<Body>, Infallible> = answer.await;
            Ok::<_, Infallible>(in_flight_to_its_end(answer, guard))
        }
    });
    let (lender, io) = Lender::lend(io);
    if http2 {
        let connection = http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .max_concurrent_streams(limits.streams)
            .max_header_list_size(u32::try_from(limits.header_bytes).unwrap_or(u32::MAX))
            .max_pending_accept_reset_streams(20)
            .max_local_error_reset_streams(100)
            .keep_alive_interval(limits.idle / 2)
            .keep_alive_timeout(Duration::from_secs(20))
            .serve_connection(TokioIo::new(io), service);
        drive(connection, activity, &limits, &shutdown).await;
    } else {
        let io = TokioIo::new(Watched { io, reporter });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            // The activity's own clock is stricter: it tells an idle connection from half a head.
            .header_read_timeout(limits.idle + limits.header)
            .max_buf_size(limits.header_bytes)
            .serve_connection(io, service)
            // A socket leaves the connection behind, and looks after itself.
            .with_upgrades();
        drive(connection, activity, &limits, &shutdown).await;
    }
    if shutdown.is_draining() {
        lender.close().await;
    }
}

/// An answer that is made as it is sent is in flight until its end; any other is as good as sent.
fn in_flight_to_its_end(answer: Response<Body>, guard: RequestGuard) -> Response<Body> {
    if hyper::body::Body::size_hint(answer.body())
        .exact()
        .is_some()
    {
        return answer;
    }
    answer.map(|body| {
        let mut guard = Some(guard);
        let body = body.map_frame(move |frame| {
            // The guard goes with the body.
            let _ = &mut guard;
            frame
        });
        Body::new(body)
    })
}

/// A connection of either HTTP.
trait Graceful: Future<Output = hyper::Result<()>> {
    /// No further request after those in flight: `Connection: close`, or GOAWAY.
    fn finish(self: Pin<&mut Self>);
}

macro_rules! graceful {
    ($connection:ty, $($bounds:tt)*) => {
        impl<I, S, $($bounds)*> Graceful for $connection
        where
            I: hyper::rt::Read + hyper::rt::Write + Unpin + Send + 'static,
            S: hyper::service::Service<Request<Incoming>, Response = Response<Body>, Error = Infallible>,
            S::Future: Send + 'static,
        {
            fn finish(self: Pin<&mut Self>) {
                self.graceful_shutdown();
            }
        }
    };
}
graceful!(http1::UpgradeableConnection<I, S>,);
graceful!(http2::Connection<I, S, TokioExecutor>,);

async fn drive<C: Graceful>(
    connection: C,
    mut activity: watch::Receiver<Activity>,
    limits: &Limits,
    shutdown: &Shutdown,
) {
    let mut connection = pin!(connection);
    let mut draining = pin!(shutdown.draining());
    let mut aborted = pin!(shutdown.aborted());
    // Once it is to end, an idle connection has this long to say goodbye.
    let mut goodbye: Option<Instant> = None;
    // A connection on which nothing came would be closed at once, and who made it is about to ask.
    let mut unfinished = false;
    loop {
        let now = *activity.borrow_and_update();
        if unfinished && !now.is_fresh() {
            unfinished = false;
            connection.as_mut().finish();
        }
        let deadline = now.deadline(limits).map(|deadline| match goodbye {
            Some(goodbye) if now.is_idle() => deadline.min(goodbye),
            _ => deadline,
        });
        tokio::select! {
            ended = connection.as_mut() => {
                if let Err(error) = ended {
                    tracing::debug!(%error, "connection ended");
                }
                return;
            }
            _ = activity.changed() => {}
            () = until(deadline) => {
                if goodbye.is_some() || !now.is_idle() {
                    return;
                }
                goodbye = Some(Instant::now() + limits.header);
                connection.as_mut().finish();
            }
            () = &mut draining, if goodbye.is_none() => {
                goodbye = Some(Instant::now() + limits.goodbye);
                unfinished = now.is_fresh();
                if !unfinished {
                    connection.as_mut().finish();
                }
            }
            () = &mut aborted => return,
        }
    }
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}
