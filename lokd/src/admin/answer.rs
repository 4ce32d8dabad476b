//! Answers of the admin socket: JSON, and problems in one shape.

use crate::service::Failure;
use crate::service::admin::{has_nul, nul};
use axum::body::Body;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use lok_common::error::ProblemBody;
use lok_common::socket::{API_HEADER, API_VERSION};
use lok_common::{ErrorCode, Problem};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// How every handler ends.
pub type Answer<T> = Result<Json<T>, Refusal>;

/// A value that is answered as JSON.
pub struct Json<T>(pub T);

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        render(StatusCode::OK, &self.0)
    }
}

/// A problem that is answered as JSON.
pub struct Refusal(pub Problem);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status =
            StatusCode::from_u16(self.0.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let retry = matches!(self.0.code, ErrorCode::Unavailable | ErrorCode::RateLimited);
        let mut response = render(status, &ProblemBody { error: self.0 });
        if retry {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        response
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self(failure.into())
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self(problem)
    }
}

/// A JSON answer with the version of the API.
pub fn render(status: StatusCode, value: &impl Serialize) -> Response {
    let (status, body) = match serde_json::to_vec(value) {
        Ok(body) => (status, body),
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, Vec::new()),
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    headers.insert(API_HEADER, HeaderValue::from(API_VERSION));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Reads a JSON body; an empty one is the default of its type (`{}`).
///
/// # Errors
/// `invalid_input` with the place of the mistake.
pub fn body<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refusal> {
    // Only so is it written in JSON.
    let may_have_nul = bytes.windows(6).any(|part| part == br"\u0000");
    if may_have_nul && serde_json::from_slice(bytes).is_ok_and(|value| has_nul(&value)) {
        return Err(Refusal(nul("the request")));
    }
    body_with_nul(bytes)
}

/// [`body`], whose texts are looked at elsewhere.
///
/// # Errors
/// As [`body`].
pub fn body_with_nul<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refusal> {
    let bytes = if bytes.is_empty() { b"{}" } else { bytes };
    serde_json::from_slice(bytes).map_err(|error| {
        Refusal(
            Problem::new(ErrorCode::InvalidInput, "the request cannot be read")
                .why(error.to_string())
                .fix("send JSON of the documented form; lokctl of the same version does"),
        )
    })
}

/// Refuses a NUL in a filter; no path has one.
pub async fn refuse_nul(request: Request, next: Next) -> Response {
    let query = request.uri().query();
    if query.is_some_and(|query| query.contains("%00")) {
        return Refusal(nul("the query")).into_response();
    }
    next.run(request).await
}

/// Reads the query into a type whose fields are all optional.
///
/// # Errors
/// `invalid_input` that names the parameter.
pub fn query<T: DeserializeOwned>(query: Option<&str>) -> Result<T, Refusal> {
    let mut fields = serde_json::Map::new();
    for (name, value) in url::form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
        if matches!(name.as_ref(), "limit" | "cursor" | "dry_run") {
            continue;
        }
        if fields
            .insert(name.to_string(), value.into_owned().into())
            .is_some()
        {
            return Err(Refusal(Problem::invalid(
                &name,
                format!("{name} is given twice"),
            )));
        }
    }
    serde_json::from_value(fields.into()).map_err(|error| {
        Refusal(
            Problem::new(ErrorCode::InvalidInput, "the filter cannot be read")
                .why(error.to_string()),
        )
    })
}

/// One of the parameters that every list or change knows.
pub fn parameter(query: Option<&str>, name: &str) -> Option<String> {
    url::form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}
