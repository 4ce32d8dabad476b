//! The web origins of apps that run in the browser: only they may read the answers of `/token` and its kin there.

use super::Lok;
use crate::store::{StoreResult, clients};
use lok_common::admin::app::AppState;
use std::collections::HashSet;
use std::sync::{Arc, PoisonError, RwLock};
use url::Url;

/// The origins, in memory. A preflight does not say which app it is for, so that one set serves all.
#[derive(Default)]
pub struct Origins(RwLock<Arc<HashSet<String>>>);

impl Origins {
    /// Whether an app that is enabled runs at `origin`, compared letter by letter.
    #[must_use]
    pub fn contains(&self, origin: &str) -> bool {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .contains(origin)
    }
}

/// Reads them from the database.
///
/// # Errors
/// Those of the database.
pub async fn load(lok: &Lok) -> StoreResult<()> {
    let clients = lok.store.read(clients::browser_apps).await?;
    let origins = clients
        .iter()
        .filter(|client| client.state.0 == AppState::Enabled)
        .flat_map(|client| &client.redirect_uris.0)
        .filter_map(|uri| origin(uri))
        .collect();
    *lok.origins
        .0
        .write()
        .unwrap_or_else(PoisonError::into_inner) = Arc::new(origins);
    Ok(())
}

/// The origin of a redirect URI (RFC 6454 6.2); only web pages have one.
fn origin(uri: &str) -> Option<String> {
    let url = Url::parse(uri).ok()?;
    matches!(url.scheme(), "http" | "https").then(|| url.origin().ascii_serialization())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        for (uri, expected) in [
            ("https://app.example/cb?x=1", Some("https://app.example")),
            ("http://localhost:3000/cb", Some("http://localhost:3000")),
            ("https://app.example:443/", Some("https://app.example")),
            ("org.example.app:/cb", None),
            ("nonsense", None),
        ] {
            assert_eq!(origin(uri).as_deref(), expected, "{uri}");
        }
    }
}
