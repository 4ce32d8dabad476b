//! Fakts: discovery, and the endpoints of its first protocol. Those of the second are OAuth's, but for its start.

use super::reached::reached;
use super::{answer, bearer, cors, params};
use crate::protocol::fakts::body::{Body, Fault, MAX_BODY, failure};
use crate::protocol::fakts::poll::{Poll, granted};
use crate::protocol::fakts::report::Report;
use crate::protocol::fakts::request::{Challenge, Claim, Redeem, Retrieve};
use crate::protocol::fakts::wellknown::Document;
use crate::protocol::fakts::{ClientKind, Origin};
use crate::protocol::oauth::{Code, Error};
use crate::service::dev::sign_challenge;
use crate::service::fakts::demand::{Kind, NotStarted, Started, start};
use crate::service::fakts::mandate::{self, Presented};
use crate::service::fakts::{Refused, deliver, report, retrieve};
use crate::service::{Lok, Reached};
use axum::extract::{Request, State};
use axum::response::Response;
use http::request::Parts;
use http::{HeaderValue, StatusCode, header};
use serde_json::{Value, json};
use std::sync::Arc;

/// Seconds for which the document may be kept.
const MAX_AGE: HeaderValue = HeaderValue::from_static("public, max-age=60");

/// `GET /.well-known/fakts`: one document for both protocols, on the name by which it was asked for.
pub async fn discover(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let config = lok.config();
    let origin = reached(&parts, &config).origin(&lok);
    let document = Document {
        origin: &origin,
        mount_prefix: &config.http.mount_prefix,
        name: &config.server.name,
        description: None,
        version: env!("CARGO_PKG_VERSION"),
        issuer: config
            .fakts
            .token_issuer
            .as_deref()
            .unwrap_or_else(|| config.server.issuer()),
    };
    let mut response = cors::any(answer::json(StatusCode::OK, &document.render()));
    let headers = response.headers_mut();
    headers.remove(header::PRAGMA);
    headers.insert(header::CACHE_CONTROL, MAX_AGE);
    headers.insert(header::VARY, HeaderValue::from_static("Host"));
    response
}

/// `GET /ht` and `/.well-known/fakts-challenge`: lok itself answers like every instance that works.
pub async fn well() -> Response {
    cors::any(answer::json(StatusCode::OK, &json!({ "status": "ok" })))
}

/// `GET /dev/rekuest/ht`: `lokd dev` answers for its own instance, and signs the nonce if there is one.
pub async fn dev_instance(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let nonce = url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "nonce")
        .map(|(_, value)| value.into_owned())
        .filter(|nonce| nonce.len() <= 200);
    let signature = nonce.and_then(|nonce| sign_challenge(&lok, &nonce));
    let body = match signature {
        Some(signature) => json!({ "signature": signature }),
        None => json!({ "status": "ok" }),
    };
    cors::any(answer::json(StatusCode::OK, &body))
}

/// `POST /f/start/`.
pub async fn start_client(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    begin(&lok, Kind::ClientV1, request).await
}

/// `POST /f/servicestart/`.
pub async fn start_service(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    begin(&lok, Kind::Service, request).await
}

/// `POST /f/compositionstart/`.
pub async fn start_hub(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    begin(&lok, Kind::Hub, request).await
}

async fn begin(lok: &Arc<Lok>, kind: Kind, request: Request) -> Response {
    let call = match Call::read(request).await {
        Ok(call) => call,
        Err(response) => return response,
    };
    let (ip, actor) = (params::ip(&call.parts), params::actor(&call.parts));
    open(match start(lok, kind, &call.bytes, ip, actor).await {
        Ok(started) => {
            let mut body = json!({ "status": "granted", "code": started.code });
            if let Some(secret) = started.secret {
                body["challenge"] = json!(secret);
            }
            answer::json(StatusCode::OK, &body)
        }
        Err(NotStarted::Fault(fault)) => malformed(&fault),
        Err(NotStarted::Throttled(seconds)) => throttled(seconds),
        Err(NotStarted::Store(error)) => unavailable(&error),
    })
}

/// `POST /f/device_authorization/`: the start of Fakts v2 (RFC 8628 3.1, with a manifest).
pub async fn device_authorization(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let call = match Call::read(request).await {
        Ok(call) => call,
        Err(response) => return response,
    };
    let (ip, actor) = (params::ip(&call.parts), params::actor(&call.parts));
    let reached = call.reached(&lok);
    open(
        match start(&lok, Kind::ClientV2, &call.bytes, ip, actor).await {
            Ok(started) => answer::json(
                StatusCode::OK,
                &authorization(&started, &reached.origin(&lok), &lok),
            ),
            Err(NotStarted::Fault(fault)) => answer::error(&Error::request(&fault.message)),
            Err(NotStarted::Throttled(seconds)) => {
                let error = Error::new(Code::SlowDown, "too many requests; try again later");
                let mut response = answer::json(StatusCode::TOO_MANY_REQUESTS, &error);
                let headers = response.headers_mut();
                headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
                response
            }
            Err(NotStarted::Store(error)) => answer::refusal(error.into()),
        },
    )
}

fn authorization(started: &Started, origin: &Origin, lok: &Lok) -> Value {
    let page = format!("{origin}/configure");
    let code = started.code.expose();
    let prefix = lok.config().http.mount_prefix.clone();
    json!({
        "status": "granted",
        "device_code": started.secret,
        "client_id": started.client_id,
        "user_code": code,
        "verification_uri": format!("{origin}/device"),
        "verification_uri_complete": format!("{page}/{code}"),
        "expires_in": started.expires_in,
        "interval": started.interval,
        "token_endpoint": format!("{origin}{prefix}/o/token/"),
    })
}

/// `POST /f/challenge/`.
pub async fn challenge_client(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    challenge(&lok, "client", request).await
}

/// `POST /f/servicechallenge/`.
pub async fn challenge_service(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    challenge(&lok, "service", request).await
}

/// `POST /f/compositionchallenge/`.
pub async fn challenge_hub(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    challenge(&lok, "hub", request).await
}

async fn challenge(lok: &Arc<Lok>, kind: &'static str, request: Request) -> Response {
    let (call, asked) = match Call::parse(request, Challenge::parse).await {
        Ok(read) => read,
        Err(response) => return response,
    };
    let (poll, token) = match deliver::challenge(lok, kind, &asked.code).await {
        Ok(answer) => answer,
        Err(error) => return open(unavailable(&error)),
    };
    // Codes that are nobody's are guesses.
    if poll == Poll::Unknown
        && let Some(ip) = params::ip(&call.parts)
        && let Err(seconds) = lok.requests.take(ip, lok.clock.now())
    {
        return open(throttled(seconds));
    }
    let status = StatusCode::from_u16(poll.http_status()).unwrap_or(StatusCode::BAD_REQUEST);
    let body = match token {
        Some(token) => granted(token.expose()),
        None => poll.body(),
    };
    open(answer::json(status, &body))
}

/// `POST /f/redeem/`.
pub async fn redeem(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let (call, asked) = match Call::parse(request, Redeem::parse).await {
        Ok(read) => read,
        Err(response) => return response,
    };
    let presented = Presented {
        key: asked.token,
        manifest: asked.manifest,
        kind: ClientKind::Development,
        role: asked.role,
        claim: true,
    };
    let opened = mandate::open(&lok, presented, params::actor(&call.parts)).await;
    open(match opened {
        Ok(opened) => {
            let token = opened.claim_token.as_ref().map(|token| token.expose());
            answer::json(StatusCode::OK, &granted(token.unwrap_or_default()))
        }
        Err(refused) => refusal(&lok, &call.parts, refused),
    })
}

/// `POST /f/retrieve/`.
pub async fn retrieve_client(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let (_, asked) = match Call::parse(request, Retrieve::parse).await {
        Ok(read) => read,
        Err(response) => return response,
    };
    open(match retrieve::retrieve(&lok, &asked.manifest).await {
        Ok(Ok(token)) => answer::json(StatusCode::OK, &granted(token.expose())),
        Ok(Err(why)) => answer::json(StatusCode::OK, &failure("error", why)),
        Err(error) => unavailable(&error),
    })
}

/// `POST /f/claim/`.
pub async fn claim(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let (call, asked) = match Call::parse(request, Claim::parse).await {
        Ok(read) => read,
        Err(response) => return response,
    };
    let reached = call.reached(&lok);
    let config = deliver::claim(&lok, &asked.token, &reached).await;
    claimed(&lok, &call.parts, config, "No Client found for this token")
}

/// `POST /f/claimcomposition/`.
pub async fn claim_composition(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let (call, asked) = match Call::parse(request, Claim::parse).await {
        Ok(read) => read,
        Err(response) => return response,
    };
    let reached = call.reached(&lok);
    let config = deliver::claim_composition(&lok, &asked.token, &reached).await;
    let why = "No Composition found for this token";
    claimed(&lok, &call.parts, config, why)
}

fn claimed(
    lok: &Lok,
    parts: &Parts,
    config: Result<Option<Value>, impl std::fmt::Display>,
    why: &str,
) -> Response {
    open(match config {
        Ok(Some(config)) => {
            let body = json!({ "status": "granted", "config": config });
            answer::json(StatusCode::OK, &body)
        }
        Ok(None) => guessed(lok, parts, why),
        Err(error) => unavailable(&error),
    })
}

/// `POST /f/report/`.
pub async fn take_report(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let (call, said) = match Call::parse(request, Report::parse).await {
        Ok(read) => read,
        Err(response) => return response,
    };
    let bearer = bearer::in_header(&call.parts.headers).ok().flatten();
    let done = report::report(&lok, said, bearer.as_ref().map(|token| token.expose())).await;
    open(match done {
        Ok(true) => {
            let message = "Report processed successfully";
            let body = json!({ "status": "reported", "message": message });
            answer::json(StatusCode::OK, &body)
        }
        // A client that raises at anything but 200 must not fail because of a report.
        Ok(false) => guessed(&lok, &call.parts, "No Client found for this token"),
        Err(error) => unavailable(&error),
    })
}

/// A request of Fakts with its bytes.
struct Call {
    parts: Parts,
    bytes: bytes::Bytes,
}

impl Call {
    async fn read(request: Request) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        match axum::body::to_bytes(body, MAX_BODY).await {
            Ok(bytes) => Ok(Self { parts, bytes }),
            Err(_) => Err(open(malformed(&Fault::new("the body is too long")))),
        }
    }

    async fn parse<T>(
        request: Request,
        parse: impl Fn(&Body) -> Result<T, Fault>,
    ) -> Result<(Self, T), Response> {
        let call = Self::read(request).await?;
        let read = Body::read(&call.bytes).and_then(|body| parse(&body));
        let value = read.map_err(|fault| open(malformed(&fault)))?;
        Ok((call, value))
    }

    fn reached(&self, lok: &Lok) -> Reached {
        reached(&self.parts, &lok.config())
    }
}

/// Pages of any app may call these: what counts is in the body.
fn open(response: Response) -> Response {
    cors::any(response)
}

/// The answer to a body that cannot be used. 400, because at 200 the oldest clients ask again without a pause.
fn malformed(fault: &Fault) -> Response {
    answer::json(StatusCode::BAD_REQUEST, &fault.envelope())
}

fn throttled(seconds: u64) -> Response {
    let body = failure(
        "error",
        "Too many requests from this network; try again later",
    );
    let mut response = answer::json(StatusCode::TOO_MANY_REQUESTS, &body);
    let headers = response.headers_mut();
    headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response
}

fn unavailable(error: &impl std::fmt::Display) -> Response {
    tracing::warn!(target: "lokd::fakts", %error, "the database did not answer");
    let body = failure("error", "Not available just now; try again in a moment");
    let mut response = answer::json(StatusCode::SERVICE_UNAVAILABLE, &body);
    let headers = response.headers_mut();
    headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    response
}

/// A token that opens nothing is answered as the reference does, and counted as a guess.
fn guessed(lok: &Lok, parts: &Parts, why: &str) -> Response {
    if let Some(ip) = params::ip(parts)
        && let Err(seconds) = lok.requests.take(ip, lok.clock.now())
    {
        return throttled(seconds);
    }
    answer::json(StatusCode::OK, &failure("error", why))
}

fn refusal(lok: &Lok, parts: &Parts, refused: Refused) -> Response {
    match refused {
        Refused::Store(error) => unavailable(&error),
        Refused::Key => guessed(lok, parts, "Invalid redeem token"),
        refused => {
            tracing::info!(target: "lokd::fakts", why = %refused, "a redeem token was refused");
            answer::json(StatusCode::OK, &failure("error", &refused.to_string()))
        }
    }
}
