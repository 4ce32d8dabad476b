//! Public documents: discovery and JWKS, sent as they were rendered.

use super::cors;
use crate::measure;
use crate::service::Lok;
use crate::service::published::{self, Document};
use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use std::sync::Arc;

const JSON: &str = "application/json";
const JWK_SET: &str = "application/jwk-set+json";

/// `GET /.well-known/openid-configuration` (OpenID Connect Discovery 4).
pub async fn openid(State(lok): State<Arc<Lok>>, headers: HeaderMap) -> Response {
    render(&published::now(&lok).openid, JSON, &headers)
}

/// `GET /.well-known/oauth-authorization-server` (RFC 8414 3).
pub async fn authorization_server(State(lok): State<Arc<Lok>>, headers: HeaderMap) -> Response {
    let snapshot = published::now(&lok);
    render(&snapshot.authorization_server, JSON, &headers)
}

/// `GET /jwks` (RFC 7517 5).
pub async fn jwks(State(lok): State<Arc<Lok>>, headers: HeaderMap) -> Response {
    measure::jwks();
    let media = if wants_plain_json(&headers) {
        JSON
    } else {
        JWK_SET
    };
    let mut response = render(&published::now(&lok).jwks, media, &headers);
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static("Accept"));
    response
}

/// Some libraries ask for `application/json` and refuse any other type.
fn wants_plain_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains(JSON) && !accept.contains(JWK_SET))
}

fn render(document: &Document, media: &'static str, headers: &HeaderMap) -> Response {
    let mut response = cors::any(Response::default());
    let answer = response.headers_mut();
    for (name, bytes) in [
        (header::ETAG, &document.etag),
        (header::CACHE_CONTROL, &document.cache_control),
    ] {
        if let Ok(value) = HeaderValue::from_maybe_shared(bytes.clone()) {
            answer.insert(name, value);
        }
    }
    if has(headers, &document.etag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    *response.body_mut() = Body::from(document.body.clone());
    response
}

/// Whether the client has this very document already (RFC 9110 13.1.2).
fn has(headers: &HeaderMap, etag: &[u8]) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag).as_bytes() == etag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_sent_once() {
        let document = Document {
            body: "{}".into(),
            etag: "\"a\"".into(),
            cache_control: "public, max-age=900".into(),
        };
        let ask = |tag: Option<&str>| {
            let mut headers = HeaderMap::new();
            if let Some(tag) = tag {
                headers.insert(header::IF_NONE_MATCH, tag.parse().expect("a value"));
            }
            render(&document, JSON, &headers)
        };
        assert_eq!(ask(None).status(), 200);
        assert_eq!(ask(Some("\"b\"")).status(), 200);
        for tag in ["\"a\"", "W/\"a\"", "\"b\", \"a\"", "*"] {
            let answer = ask(Some(tag));
            assert_eq!(answer.status(), 304, "{tag}");
            assert_eq!(answer.headers()[header::ETAG], "\"a\"");
            assert_eq!(answer.headers()[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
        }
    }
}
