//! What every request goes through: its id, its true sender, the rules of paths and sizes, time-outs, headers, the log line.

use super::limits::Limits;
use crate::config::Cidr;
use crate::measure;
use crate::request::{CURRENT, ClientIp, PeerAddr, PeerCred, RequestId, TooLong};
use axum::Router;
use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use http_body_util::{BodyExt, Limited};
use std::future::{Future, poll_fn};
use std::net::IpAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The rules of one listener.
#[derive(Clone, Debug)]
pub struct Guard {
    proxies: Arc<[Cidr]>,
    plain: bool,
    body_bytes: usize,
    uploads: &'static [&'static str],
    limits: Limits,
}

impl Guard {
    /// The rules of the public listener. Only if `plain`, peers beyond this machine and the proxies may do without TLS.
    #[must_use]
    pub fn public(proxies: Arc<[Cidr]>, plain: bool, limits: Limits) -> Self {
        let body_bytes = limits.body_bytes;
        Self {
            proxies,
            plain,
            body_bytes,
            uploads: &[],
            limits,
        }
    }

    /// The rules of a private listener, which has loopback and private addresses only.
    #[must_use]
    pub fn private(limits: Limits) -> Self {
        Self::public(Arc::new([]), true, limits)
    }

    /// The rules of the admin socket.
    #[must_use]
    pub fn admin(limits: Limits) -> Self {
        let body_bytes = limits.admin_body_bytes;
        Self {
            proxies: Arc::new([]),
            plain: false,
            body_bytes,
            uploads: &[],
            limits,
        }
    }

    /// The routes that take a form with a file (RFC 7578); everything else is short.
    #[must_use]
    pub fn uploads(mut self, routes: &'static [&'static str]) -> Self {
        self.uploads = routes;
        self
    }

    /// Puts a whole router, its fallback included, behind the rules.
    pub fn wrap(self, router: Router) -> Router {
        router.layer(from_fn_with_state(Arc::new(self), enforce))
    }

    fn is_upload(&self, request: &Request) -> bool {
        let route = request.extensions().get::<MatchedPath>();
        let route = route.map(|route| route.as_str().trim_end_matches('/'));
        let kind = request.headers().get(header::CONTENT_TYPE);
        let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        route.is_some_and(|route| self.uploads.contains(&route))
            && kind.to_ascii_lowercase().starts_with("multipart/form-data")
    }

    fn trusts(&self, ip: IpAddr) -> bool {
        self.proxies.iter().any(|range| range.contains(ip))
    }

    /// Whether a peer is heard: what others read on the way, and could change, is not.
    fn hears(&self, peer: PeerAddr) -> bool {
        let ip = peer.addr.ip().to_canonical();
        peer.tls || self.plain || ip.is_loopback() || self.trusts(ip)
    }

    /// The rightmost hop that is no trusted proxy. A header that does not parse counts for nothing.
    fn client_ip(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        if !self.trusts(peer) {
            return peer.to_canonical();
        }
        let mut hops = Vec::new();
        for value in headers.get_all("x-forwarded-for") {
            let parsed: Option<Vec<IpAddr>> = value
                .to_str()
                .ok()
                .and_then(|text| text.split(',').map(|hop| hop.trim().parse().ok()).collect());
            match parsed {
                Some(parsed) => hops.extend(parsed),
                None => return peer.to_canonical(),
            }
        }
        let last = hops.iter().rev().find(|hop| !self.trusts(**hop));
        last.or(hops.first()).unwrap_or(&peer).to_canonical()
    }
}

async fn enforce(State(guard): State<Arc<Guard>>, mut request: Request, next: Next) -> Response {
    let began = Instant::now();
    let _in_flight = measure::in_flight();
    let peer = request.extensions().get::<PeerAddr>().copied();
    let believed = request.extensions().get::<PeerCred>().is_some()
        || peer.is_some_and(|peer| guard.trusts(peer.addr.ip()));
    let id = request_id(request.headers(), believed);
    request.extensions_mut().insert(RequestId(id.clone()));
    if let Some(peer) = peer {
        let ip = guard.client_ip(peer.addr.ip(), request.headers());
        request.extensions_mut().insert(ClientIp(ip));
    }
    let html = wants_html(request.headers());
    let method = request.method().clone();
    // The template and never the path itself, which may hold a code.
    let route = request.extensions().get::<MatchedPath>().cloned();

    let mut response = match admit(&guard, request).await {
        _ if peer.is_some_and(|peer| !guard.hears(peer)) => plain_refusal(html, &id),
        Ok(request) => {
            let answer = CURRENT.scope(id.clone(), catch(next.run(request)));
            match tokio::time::timeout(guard.limits.handler, answer).await {
                Ok(Some(response)) => response,
                Ok(None) => refusal(StatusCode::INTERNAL_SERVER_ERROR, html, &id),
                Err(_) => refusal(StatusCode::SERVICE_UNAVAILABLE, html, &id),
            }
        }
        Err(status) => refusal(status, html, &id),
    };
    add_headers(
        response.headers_mut(),
        peer.is_some_and(|peer| peer.tls),
        &id,
    );
    let took = began.elapsed();
    measure::request(
        route.as_ref().map(MatchedPath::as_str),
        method.as_str(),
        response.status().as_u16(),
        took,
    );
    tracing::debug!(
        target: "lokd::access",
        request_id = id,
        %method,
        route = route.as_ref().map_or("-", MatchedPath::as_str),
        status = response.status().as_u16(),
        dur_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
        "request"
    );
    response
}

/// A given id if its sender is believed and it cannot forge a log line; else a new one.
fn request_id(headers: &HeaderMap, believed: bool) -> String {
    headers
        .get(REQUEST_ID)
        .filter(|_| believed)
        .and_then(|value| value.to_str().ok())
        .filter(|id| {
            (1..=64).contains(&id.len())
                && id
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
        })
        .map_or_else(|| uuid::Uuid::now_v7().to_string(), str::to_owned)
}

/// Checks the target, and reads the whole body within its size and time.
///
/// Bodies are small, so that reading them here gives every handler the same answers: 408 and 413.
async fn admit(guard: &Guard, request: Request) -> Result<Request, StatusCode> {
    let uri = request.uri();
    if uri
        .path_and_query()
        .map_or(0, |target| target.as_str().len())
        > guard.limits.uri_bytes
    {
        return Err(StatusCode::URI_TOO_LONG);
    }
    if !is_plain(uri.path()) {
        return Err(StatusCode::BAD_REQUEST);
    }
    if hyper::body::Body::is_end_stream(request.body()) {
        return Ok(request);
    }
    if guard.is_upload(&request) {
        return take_upload(guard, request).await;
    }
    let announced = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > guard.body_bytes) {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let (parts, body) = request.into_parts();
    let read = Limited::new(body, guard.body_bytes).collect();
    match tokio::time::timeout(guard.limits.body, read).await {
        Ok(Ok(body)) => Ok(Request::from_parts(parts, Body::from(body.to_bytes()))),
        Ok(Err(error)) if error.is::<http_body_util::LengthLimitError>() => {
            Err(StatusCode::PAYLOAD_TOO_LARGE)
        }
        Ok(Err(_)) => Err(StatusCode::BAD_REQUEST),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

/// [`admit`] for a form with a file: one that is too long is thrown away, and its handler says so.
async fn take_upload(guard: &Guard, request: Request) -> Result<Request, StatusCode> {
    let most = guard.limits.upload_bytes;
    let endless = most.saturating_add(guard.limits.upload_waste);
    let (mut parts, mut body) = request.into_parts();
    let read = async {
        let (mut kept, mut seen) = (Vec::new(), 0_usize);
        while let Some(frame) = body.frame().await {
            let Ok(data) = frame.map_err(|_| StatusCode::BAD_REQUEST)?.into_data() else {
                continue;
            };
            seen = seen.saturating_add(data.len());
            if seen > endless {
                return Err(StatusCode::PAYLOAD_TOO_LARGE);
            }
            if seen <= most {
                kept.extend_from_slice(&data);
            } else {
                kept = Vec::new();
            }
        }
        Ok((kept, seen > most))
    };
    match tokio::time::timeout(guard.limits.body, read).await {
        Ok(read) => {
            let (kept, too_long) = read?;
            if too_long {
                parts.extensions.insert(TooLong);
            }
            Ok(Request::from_parts(parts, Body::from(kept)))
        }
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

/// No path that a proxy in front could have read as another one.
fn is_plain(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    path.starts_with('/')
        && !lower.contains("//")
        && !["%2f", "%5c", "%2e", "%00", "%3b"]
            .iter()
            .any(|code| lower.contains(code))
        && !path.contains([';', '\\'])
        && !path.ends_with('.')
        && !path.split('/').any(|part| part == "." || part == "..")
}

/// Runs a handler; a panic in it is nothing, and is logged by the panic hook.
async fn catch<F: Future<Output = Response>>(handler: F) -> Option<Response> {
    let mut handler = pin!(handler);
    poll_fn(
        |cx| match catch_unwind(AssertUnwindSafe(|| handler.as_mut().poll(cx))) {
            Ok(poll) => poll.map(Some),
            Err(_) => std::task::Poll::Ready(None),
        },
    )
    .await
}

fn wants_html(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}

/// A refusal from before any handler: the status and the request's id, nothing more.
fn refusal(status: StatusCode, html: bool, id: &str) -> Response {
    let reason = status.canonical_reason().unwrap_or("Error");
    refusal_for(reason, status, html, id)
}

/// For a peer that speaks plain HTTP and may not.
fn plain_refusal(html: bool, id: &str) -> Response {
    let why = "plain HTTP is for this machine and for the proxies in front; use https, or name the proxy in \
               http.trusted_proxies";
    refusal_for(why, StatusCode::FORBIDDEN, html, id)
}

fn refusal_for(reason: &str, status: StatusCode, html: bool, id: &str) -> Response {
    let (content_type, text) = if html {
        // The id is letters, digits, - and _: nothing to escape.
        let text = format!(
            "<!doctype html><html lang=\"en\"><title>{reason}</title><h1>{reason}</h1><p>Request {id}</p></html>"
        );
        ("text/html; charset=utf-8", text)
    } else {
        let code = match status {
            StatusCode::INTERNAL_SERVER_ERROR => "server_error",
            StatusCode::SERVICE_UNAVAILABLE => "temporarily_unavailable",
            _ => "invalid_request",
        };
        let body = serde_json::json!({
            "error": code, "error_description": reason, "request_id": id,
        });
        ("application/json", body.to_string())
    };
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; base-uri 'none'"),
    );
    if status == StatusCode::SERVICE_UNAVAILABLE {
        headers.insert(
            header::RETRY_AFTER,
            HeaderValue::from(Duration::from_secs(5).as_secs()),
        );
    }
    if status == StatusCode::REQUEST_TIMEOUT || status == StatusCode::PAYLOAD_TOO_LARGE {
        // What is left of the body is not waited for (RFC 9110 15.5.9).
        headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

/// Headers that every answer has unless its handler chose its own.
fn add_headers(headers: &mut HeaderMap, tls: bool, id: &str) {
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin-allow-popups",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=()",
        ),
    ] {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    if tls {
        headers
            .entry(header::STRICT_TRANSPORT_SECURITY)
            .or_insert(HeaderValue::from_static("max-age=31536000"));
    }
    if let Ok(id) = HeaderValue::from_str(id) {
        headers.insert(REQUEST_ID, id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_paths_pass() {
        for good in [
            "/",
            "/o/token/",
            "/.well-known/fakts",
            "/configure/ABCD-EFGH",
            "/a%20b",
        ] {
            assert!(is_plain(good), "{good}");
        }
        for bad in [
            "*", "//", "/a//b", "/a;b", "/a%2Fb", "/a%5cb", "/%2e%2e/", "/a/../b", "/.", "/a/..",
            "/a.", "/a\\b",
        ] {
            assert!(!is_plain(bad), "{bad}");
        }
    }

    #[tokio::test]
    async fn plain_http_is_for_this_machine_and_its_proxies() {
        use tower::ServiceExt;
        let ask = async |plain: bool, tls: bool, peer: &str| {
            let proxies = Arc::new(["10.0.0.0/8".parse().expect("a range")]);
            let router = Router::new().route("/", axum::routing::get(|| async { "heard" }));
            let router = Guard::public(proxies, plain, Limits::default()).wrap(router);
            let mut request = Request::new(Body::empty());
            request.extensions_mut().insert(PeerAddr {
                addr: std::net::SocketAddr::new(peer.parse().expect("an address"), 40_000),
                local_addr: ([192, 0, 2, 1], 80).into(),
                tls,
            });
            let answer = router.oneshot(request).await.expect("an answer");
            let status = answer.status();
            let body = answer.into_body().collect().await.expect("a body");
            let text = String::from_utf8_lossy(&body.to_bytes()).into_owned();
            assert_eq!(status == StatusCode::OK, text == "heard", "{text}");
            assert!(text == "heard" || text.contains("plain HTTP is for this machine"));
            status.as_u16()
        };
        for peer in [
            "127.0.0.1",
            "::1",
            "::ffff:127.0.0.2",
            "10.1.2.3",
            "::ffff:10.1.2.3",
        ] {
            assert_eq!(ask(false, false, peer).await, 200, "{peer}");
        }
        for peer in [
            "192.0.2.7",
            "192.168.1.4",
            "2001:db8::1",
            "::ffff:192.0.2.7",
        ] {
            assert_eq!(ask(false, false, peer).await, 403, "{peer}");
            assert_eq!(ask(false, true, peer).await, 200, "{peer}");
            assert_eq!(ask(true, false, peer).await, 200, "{peer}");
        }
    }

    #[test]
    fn only_trusted_proxies_name_the_client() {
        let guard = Guard::public(
            Arc::new(["10.0.0.0/8".parse().expect("a range")]),
            false,
            Limits::default(),
        );
        let resolve = |peer: &str, forwarded: &[&str]| {
            let mut headers = HeaderMap::new();
            for value in forwarded {
                headers.append("x-forwarded-for", value.parse().expect("a value"));
            }
            guard
                .client_ip(peer.parse().expect("an address"), &headers)
                .to_string()
        };
        assert_eq!(resolve("192.0.2.1", &["1.1.1.1"]), "192.0.2.1");
        assert_eq!(resolve("10.0.0.1", &["1.1.1.1"]), "1.1.1.1");
        assert_eq!(
            resolve("::ffff:10.0.0.1", &["6.6.6.6, 1.1.1.1, 10.0.0.2"]),
            "1.1.1.1"
        );
        assert_eq!(
            resolve("10.0.0.1", &["6.6.6.6", "2001:db8::1"]),
            "2001:db8::1"
        );
        assert_eq!(resolve("10.0.0.1", &["1.1.1.1, nonsense"]), "10.0.0.1");
        assert_eq!(resolve("10.0.0.1", &[]), "10.0.0.1");
    }

    #[test]
    fn a_foreign_id_is_not_believed() {
        let mut headers = HeaderMap::new();
        headers.insert(REQUEST_ID, HeaderValue::from_static("abc-1"));
        assert_eq!(request_id(&headers, true), "abc-1");
        assert_ne!(request_id(&headers, false), "abc-1");
        headers.insert(REQUEST_ID, HeaderValue::from_static("a b"));
        assert_ne!(request_id(&headers, true), "a b");
    }
}
