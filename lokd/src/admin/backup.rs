//! The route of backups: its answer is the file, as it is read.

use super::answer::Refusal;
use super::caller::Caller;
use super::endpoint::{Endpoint, change};
use crate::service::Lok;
use crate::service::backup::{self, Pieces};
use axum::Extension;
use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use futures_util::stream;
use http::{HeaderValue, header};
use lok_common::admin::role::Permission::BackupCreate;
use lok_common::socket::{API_HEADER, API_VERSION};
use std::sync::Arc;

/// The list.
pub fn endpoints() -> Vec<Endpoint> {
    // It writes an audit event.
    vec![change("/v1/backup", BackupCreate, create)]
}

async fn create(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
) -> Result<Response, Refusal> {
    let pieces = backup::create(&lok, caller.actor()).await?;
    let body = stream::unfold(pieces, |mut pieces: Pieces| async move {
        let piece = pieces.next().await?;
        // A failure closes the connection before the end of the body.
        Some((piece.map_err(std::io::Error::other), pieces))
    });
    let mut response = Response::new(Body::from_stream(body));
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("application/octet-stream");
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(API_HEADER, HeaderValue::from(API_VERSION));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
