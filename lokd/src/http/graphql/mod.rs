//! The API: GraphQL over HTTP, and over WebSockets for what is watched.
//!
//! One file per noun. What belongs to another organization than the token's is not found.

mod app;
mod call;
mod catalogue;
mod client;
mod comment;
mod context;
mod device;
mod document;
mod error;
mod group;
mod hub;
mod instance;
mod layer;
mod list;
mod mandate;
mod manifest;
mod media;
mod message;
mod meter;
mod organization;
mod profile;
mod schema;
mod scope;
mod service;
mod socket;
mod stash;
mod time;
mod user;

use super::{answer, bearer, cors, params, reached::reached};
use crate::service::Lok;
use crate::service::social::{self, Caller, Reader, Stranger};
use axum::extract::{Request, State};
use axum::response::Response;
use call::Call;
use http::request::Parts;
use http::{HeaderValue, StatusCode, header};
use serde_json::json;
use std::sync::Arc;

/// The longest body, and the longest message of a socket, in bytes.
const MAX_BODY: usize = 64 * 1024;

/// `POST /graphql`: one operation.
pub async fn post(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let answered = async {
        let caller = caller(&lok, &parts).await?;
        check_type(&parts)?;
        let body = axum::body::to_bytes(body, MAX_BODY).await;
        let body = body.map_err(|_| told(StatusCode::PAYLOAD_TOO_LARGE, "the body is too long"))?;
        let call = Call::parse(&body).map_err(|why| told(StatusCode::BAD_REQUEST, &why))?;
        let reader = Reader::new(Arc::clone(&lok), Arc::new(caller), origin(&lok, &parts));
        let answer = call.run(Arc::new(reader), params::actor(&parts)).await;
        Ok(answer::json(StatusCode::OK, &answer))
    };
    cors::any(answered.await.unwrap_or_else(|refusal| refusal))
}

/// `GET /graphql`: a WebSocket.
pub async fn get(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let (mut parts, _) = request.into_parts();
    let origin = origin(&lok, &parts);
    cors::any(socket::open(lok, &mut parts, origin).await)
}

/// `GET /schema`: the schema in the language of schemas.
pub async fn sdl(State(lok): State<Arc<Lok>>) -> Response {
    if !lok.config().graphql.introspection {
        return told(StatusCode::NOT_FOUND, "the schema is not told here");
    }
    let mut response = answer::empty(StatusCode::OK);
    *response.body_mut() = schema::get(&lok).sdl().into();
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    cors::any(response)
}

async fn caller(lok: &Lok, parts: &Parts) -> Result<Caller, Response> {
    let token = bearer::in_header(&parts.headers).ok().flatten();
    let token = token.ok_or_else(|| told(StatusCode::FORBIDDEN, MISSING))?;
    social::authenticate(lok, token.expose())
        .await
        .map_err(|stranger| {
            let (status, why) = refusal(stranger);
            told(status, why)
        })
}

const MISSING: &str = "an access token is needed in the Authorization header";

/// Clients of this API get a new token when they are told 403, and at nothing else.
fn refusal(stranger: Stranger) -> (StatusCode, &'static str) {
    match stranger {
        Stranger::Token => (
            StatusCode::FORBIDDEN,
            "the access token is invalid, expired or revoked",
        ),
        Stranger::App => (
            StatusCode::FORBIDDEN,
            "this app is neither approved for a hub nor one of the operator's own",
        ),
        Stranger::Store(error) => {
            tracing::warn!(target: "lokd::graphql", %error, "the database did not answer");
            (
                StatusCode::SERVICE_UNAVAILABLE,
                "not available just now; try again in a moment",
            )
        }
    }
}

fn check_type(parts: &Parts) -> Result<(), Response> {
    let kind = parts.headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let why = match kind.to_ascii_lowercase().as_str() {
        "application/json" => return Ok(()),
        "multipart/form-data" => "files are not taken here; send JSON",
        _ => "the content type must be application/json",
    };
    Err(told(StatusCode::UNSUPPORTED_MEDIA_TYPE, why))
}

/// An error of the request as a whole.
fn told(status: StatusCode, why: &str) -> Response {
    let mut response = answer::json(status, &json!({ "errors": [{ "message": why }] }));
    if status == StatusCode::SERVICE_UNAVAILABLE {
        let seconds = HeaderValue::from_static("5");
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    response
}

fn origin(lok: &Lok, parts: &Parts) -> String {
    reached(parts, &lok.config()).origin(lok).to_string()
}
