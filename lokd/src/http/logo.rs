//! `/logos/…` shows the picture of an app.

use super::account::picture;
use super::visit::Visit;
use crate::service::fakts::logo;
use axum::extract::Path;
use axum::response::Response;

/// A picture, by the hash of its address.
pub async fn show(Path(hash): Path<String>, visit: Visit) -> Response {
    let found = logo::find(&visit.lok, hash.clone()).await;
    match visit.stored(found) {
        Ok(png) => picture::answer(&visit, &hash, png, "public, max-age=3600"),
        Err(page) => page,
    }
}
