//! Answers in JSON: bodies of the protocols, and their errors.

use crate::protocol::oauth::{Code, Error};
use crate::service::Refusal;
use axum::body::Body;
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;

/// Seconds after which a client may try again when lok is busy.
const RETRY_AFTER: u64 = 5;

/// A JSON body that nobody may store (RFC 6749 5.1).
pub fn json(status: StatusCode, body: &impl Serialize) -> Response {
    let (status, text) = match serde_json::to_vec(body) {
        Ok(text) => (status, text),
        Err(error) => {
            tracing::error!(%error, "an answer cannot be written as JSON");
            (StatusCode::INTERNAL_SERVER_ERROR, b"{}".to_vec())
        }
    };
    let mut response = empty(status);
    *response.body_mut() = Body::from(text);
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    response
}

/// No body, and nothing to store.
pub fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
    response
}

/// An error of OAuth where it is answered directly (RFC 6749 5.2).
pub fn error(error: &Error) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST);
    let mut response = json(status, error);
    if error.code == Code::TemporarilyUnavailable {
        retry_after(&mut response, RETRY_AFTER);
    }
    response
}

/// How a use case ended that did not succeed. The inside text goes to the log.
pub fn refusal(refusal: Refusal) -> Response {
    match refusal {
        Refusal::OAuth(refused) => error(&refused),
        Refusal::Throttled { seconds } => {
            let why = "too many requests from this network";
            let mut response = json(
                StatusCode::TOO_MANY_REQUESTS,
                &Error::new(Code::TemporarilyUnavailable, why),
            );
            retry_after(&mut response, seconds);
            response
        }
        Refusal::Store(failure) => {
            if failure.is_passing() {
                tracing::warn!(error = %failure, "the database is unavailable");
                let why = "try again in a moment";
                error(&Error::new(Code::TemporarilyUnavailable, why))
            } else {
                tracing::error!(error = %failure, "the database answered unexpectedly");
                let why = "a defect of the server; its log has the details";
                error(&Error::new(Code::ServerError, why))
            }
        }
    }
}

/// [`refusal`] for a client that used HTTP Basic: it is told the scheme (RFC 6749 5.2, RFC 9110 11.6.1).
pub fn client_refusal(why: Refusal, basic: bool) -> Response {
    let client = matches!(&why, Refusal::OAuth(error) if error.code == Code::InvalidClient);
    let mut response = refusal(why);
    if client && basic {
        response.headers_mut().insert(
            header::WWW_AUTHENTICATE,
            HeaderValue::from_static("Basic realm=\"lok\", charset=\"UTF-8\""),
        );
    }
    response
}

/// 405; the router adds `Allow`.
pub async fn not_allowed() -> Response {
    json(
        StatusCode::METHOD_NOT_ALLOWED,
        &Error::request("this method is not allowed here"),
    )
}

fn retry_after(response: &mut Response, seconds: u64) {
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_have_their_status_and_headers() {
        let basic = client_refusal(Error::client().into(), true);
        assert_eq!(basic.status(), 401);
        assert!(basic.headers().contains_key(header::WWW_AUTHENTICATE));
        let post = client_refusal(Error::client().into(), false);
        assert!(!post.headers().contains_key(header::WWW_AUTHENTICATE));
        assert_eq!(post.headers()[header::CACHE_CONTROL], "no-store");
        let throttled = refusal(Refusal::Throttled { seconds: 7 });
        assert_eq!(throttled.status(), 429);
        assert_eq!(throttled.headers()[header::RETRY_AFTER], "7");
    }
}
