//! What whoever watches lokd may ask without saying who they are: on a private listener, never on the public one.

use super::answer;
use crate::service::{Lok, measures, status};
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::{HeaderValue, StatusCode, header};
use serde_json::json;
use std::sync::Arc;

/// The format of Prometheus' text.
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");

/// The routes of a private listener.
pub fn router(lok: Arc<Lok>) -> Router {
    Router::new()
        .route("/health/live", get(async || StatusCode::NO_CONTENT))
        .route("/health/ready", get(ready))
        .route("/metrics", get(metrics))
        .fallback(async || StatusCode::NOT_FOUND)
        .with_state(lok)
}

/// `GET /health/ready`: 200 or 503, and what every check found.
pub async fn ready(State(lok): State<Arc<Lok>>) -> Response {
    let checks = status::checks(&lok).await;
    let ready = status::is_ready(&checks);
    let code = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let body = json!({ "ready": ready, "checks": checks });
    answer::render(code, &body)
}

/// `GET /metrics`: everything that is counted.
pub async fn metrics(State(lok): State<Arc<Lok>>) -> Response {
    let mut response = Body::from(measures::page(&lok).await).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, TEXT);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
