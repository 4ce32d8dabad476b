//! The static files: compiled in, named by their content, cached for ever.

use std::sync::LazyLock;

use aws_lc_rs::digest::{SHA256, digest};
use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderValue, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{Response, StatusCode};

struct Asset {
    path: String,
    etag: String,
    content_type: &'static str,
    body: &'static [u8],
}

impl Asset {
    fn new(name: &str, extension: &str, content_type: &'static str, body: &'static [u8]) -> Self {
        let hash = digest(&SHA256, body);
        let hash: String = hash
            .as_ref()
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let path = format!("/assets/{name}-{hash}.{extension}");
        Self {
            path,
            etag: format!("\"{hash}\""),
            content_type,
            body,
        }
    }
}

static CSS: LazyLock<Asset> = LazyLock::new(|| {
    let body = include_bytes!("../../../assets/lok.css");
    Asset::new("lok", "css", "text/css; charset=utf-8", body)
});
static MARK: LazyLock<Asset> = LazyLock::new(|| {
    let body = include_bytes!("../../../assets/mark.svg");
    Asset::new("mark", "svg", "image/svg+xml", body)
});

static PASSKEY: LazyLock<Asset> = LazyLock::new(|| {
    let body = include_bytes!("../../../assets/passkey.js");
    Asset::new("passkey", "js", "text/javascript; charset=utf-8", body)
});

/// The path of the script that asks the browser for a passkey.
pub fn passkey_path() -> &'static str {
    &PASSKEY.path
}

pub(super) fn css_path() -> &'static str {
    &CSS.path
}

pub(super) fn mark_path() -> &'static str {
    &MARK.path
}

/// Answers `GET /assets/…` for the whole path as asked: the file, 304 if `If-None-Match` names it, or 404.
pub fn asset(path: &str, if_none_match: Option<&str>) -> Response<Body> {
    let all = [&*CSS, &*MARK, &*PASSKEY];
    let Some(asset) = all.into_iter().find(|asset| asset.path == path) else {
        return answer(StatusCode::NOT_FOUND, Body::empty());
    };
    // A weak comparison over the list (RFC 9110 13.1.2).
    let known = if_none_match.is_some_and(|tags| {
        tags.split(',')
            .map(str::trim)
            .any(|tag| tag == "*" || tag.trim_start_matches("W/") == asset.etag)
    });
    let mut response = if known {
        answer(StatusCode::NOT_MODIFIED, Body::empty())
    } else {
        answer(StatusCode::OK, Body::from(asset.body))
    };
    let headers = response.headers_mut();
    if !known {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    }
    if let Ok(etag) = HeaderValue::from_str(&asset.etag) {
        headers.insert(ETAG, etag);
    }
    headers.insert(
        CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    // An SVG opened by itself is a document; it may load and run nothing.
    headers.insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'"),
    );
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

fn answer(status: StatusCode, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}
