//! `/account/picture` takes a picture, `/avatars/…` shows it.

use super::profile;
use crate::http::visit::{Answer, Visit, both};
use crate::protocol::picture::PictureError;
use crate::service::account::picture;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The field of the file.
const FIELD: &str = "picture";
const TOO_LONG: &str = "The picture is larger than 1 MiB. Choose a smaller one.";

/// Whoever had to sign in first comes here with nothing in their hands.
pub async fn get(visit: Visit) -> Response {
    visit.go("/account")
}

/// A new picture, or that there is to be none.
pub async fn post(mut visit: Visit) -> Response {
    both(change(&mut visit).await)
}

/// A picture, by its owner and its hash. Apps show it, so that it may be loaded by their pages.
pub async fn show(Path((user, hash)): Path<(String, String)>, visit: Visit) -> Response {
    let found = picture::find(&visit.lok, user, hash.clone()).await;
    match visit.stored(found) {
        Ok(png) => answer(&visit, &hash, png, "public, max-age=31536000, immutable"),
        Err(page) => page,
    }
}

/// A picture for the pages of apps, known by its hash, or that there is none.
pub fn answer(visit: &Visit, hash: &str, png: Option<Vec<u8>>, keep: &'static str) -> Response {
    let Some(png) = png else {
        let never = HeaderValue::from_static("no-store");
        return (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, never)]).into_response();
    };
    let tag = format!("\"{hash}\"");
    let known = visit.header(header::IF_NONE_MATCH.as_str()) == Some(tag.as_str());
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Response::new(Body::from(png))
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "image/png"),
        (header::CACHE_CONTROL, keep),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; sandbox",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "cross-origin",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(tag) = HeaderValue::try_from(tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

async fn change(visit: &mut Visit) -> Answer {
    if visit.is_too_long() {
        let session = visit.signed_in().await?;
        let status = StatusCode::PAYLOAD_TOO_LARGE;
        return profile::refuse_picture(visit, &session, status, TOO_LONG).await;
    }
    let Some(sent) = visit.upload(FIELD).await? else {
        return remove(visit).await;
    };
    let session = visit.signed_in().await?;
    let unfit = StatusCode::UNPROCESSABLE_ENTITY;
    if sent.is_empty() {
        let text = "Choose a picture first.";
        return profile::refuse_picture(visit, &session, unfit, text).await;
    }
    let fresh = visit.fresh(Some(&session));
    let kept = picture::put(&visit.lok, fresh, session.user_id.clone(), sent.into()).await;
    match visit.stored(kept)? {
        Ok(()) => Ok(visit.go("/account?done=picture")),
        Err(why) => profile::refuse_picture(visit, &session, unfit, sentence(why)).await,
    }
}

async fn remove(visit: &mut Visit) -> Answer {
    visit.form()?;
    let session = visit.signed_in().await?;
    let fresh = visit.fresh(Some(&session));
    let removed = picture::remove(&visit.lok, fresh, session.user_id).await;
    visit.stored(removed)?;
    Ok(visit.go("/account?done=removed"))
}

fn sentence(why: PictureError) -> &'static str {
    match why {
        PictureError::Kind | PictureError::DataUrl => {
            "The file is neither a PNG nor a JPEG picture. Choose another."
        }
        PictureError::TooLong => TOO_LONG,
        PictureError::TooBig => {
            "The picture has too many pixels: a JPEG may have 4 million, a PNG 4096 on each side. Choose a smaller one."
        }
        PictureError::Damaged => "The picture is damaged, or of a rare kind. Choose another.",
    }
}
