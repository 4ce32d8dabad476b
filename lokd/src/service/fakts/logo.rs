//! The pictures of apps: kept after they were fetched and re-encoded, and never in the way.

use crate::crypto::token;
use crate::service::Lok;
use crate::store::{StoreResult, logos};
use base64::{Engine, engine::general_purpose::STANDARD};

/// The name under which the picture of an address is kept.
#[must_use]
pub fn key(url: &str) -> String {
    token::hash(url).into_string()
}

/// The picture of an address as a data URI, if it was fetched before.
///
/// # Errors
/// Those of the database.
pub async fn data_uri(lok: &Lok, url: Option<&str>) -> StoreResult<Option<String>> {
    let Some(key) = url.map(key) else {
        return Ok(None);
    };
    let found = lok.store.read(move |db| logos::by_hash(db, &key)).await?;
    Ok(found.map(|logo| format!("data:image/png;base64,{}", STANDARD.encode(logo.png))))
}
