//! Which web pages may read answers (Fetch 3.2). Never with credentials: no cookie means anything here.

use super::answer;
use crate::service::Lok;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use std::sync::Arc;

/// Seconds for which a browser may keep the answer to a preflight.
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");

/// The origin that may read an answer, if the request names one that may.
#[derive(Clone, Debug)]
pub struct Allowed(Option<HeaderValue>);

/// Looks the origin of a request up among those of the apps that run in the browser.
#[must_use]
pub fn origin(lok: &Lok, headers: &HeaderMap) -> Allowed {
    let origin = headers
        .get(header::ORIGIN)
        .filter(|origin| origin.to_str().is_ok_and(|text| lok.origins.contains(text)));
    Allowed(origin.cloned())
}

impl Allowed {
    /// Says so in the answer.
    #[must_use]
    pub fn on(self, mut response: Response) -> Response {
        let headers = response.headers_mut();
        headers.append(header::VARY, HeaderValue::from_static("Origin"));
        if let Some(origin) = self.0 {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            headers.insert(
                header::ACCESS_CONTROL_EXPOSE_HEADERS,
                HeaderValue::from_static("WWW-Authenticate, Retry-After"),
            );
        }
        response
    }
}

/// The answer to a preflight for endpoints of registered apps.
pub async fn preflight(State(lok): State<Arc<Lok>>, headers: HeaderMap) -> Response {
    let allowed = origin(&lok, &headers);
    let known = allowed.0.is_some();
    let mut response = allowed.on(answer::empty(StatusCode::NO_CONTENT));
    if known {
        permit(&mut response, "GET, POST");
    }
    response
}

/// The answer to a preflight for public documents.
pub async fn preflight_any() -> Response {
    let mut response = any(answer::empty(StatusCode::NO_CONTENT));
    permit(&mut response, "GET");
    response
}

/// Lets every page read a public document.
#[must_use]
pub fn any(mut response: Response) -> Response {
    response.headers_mut().insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    response
}

fn permit(response: &mut Response, methods: &'static str) {
    let headers = response.headers_mut();
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_METHODS,
        HeaderValue::from_static(methods),
    );
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_HEADERS,
        HeaderValue::from_static("Authorization, Content-Type"),
    );
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, MAX_AGE);
}
