//! What lok publishes of itself, rendered before it is asked for: JWKS and discovery as bytes, and its own public keys
//! parsed. Made anew when a key, a scope or the configuration changed, and once a second for the keys' own schedule.

use super::{Lok, keys, scopes};
use crate::config::Config;
use crate::protocol::Millis;
use crate::protocol::jose::verify::VerifyingKey;
use crate::protocol::oidc::discovery::{self, Facts};
use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use bytes::Bytes;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// The latest [`Snapshot`].
#[derive(Default)]
pub struct Published(RwLock<Option<Arc<Snapshot>>>);

/// A document, ready to send.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its JSON.
    pub body: Bytes,
    /// A strong entity tag (RFC 9110 8.8.3), with its quotes.
    pub etag: Bytes,
    /// Its `Cache-Control`.
    pub cache_control: Bytes,
}

/// Everything that is published at one moment.
pub struct Snapshot {
    /// The public keys (RFC 7517).
    pub jwks: Document,
    /// The `OpenID` document.
    pub openid: Document,
    /// The RFC 8414 document.
    pub authorization_server: Document,
    /// The keys that lok itself verifies with.
    pub verifying: Vec<VerifyingKey>,
    second: i64,
    keys: Arc<keys::Known>,
    scopes: Arc<BTreeMap<String, scopes::Scope>>,
    config: Arc<Config>,
}

/// What is published now.
#[must_use]
pub fn now(lok: &Lok) -> Arc<Snapshot> {
    let moment = lok.clock.now();
    let (keys, scopes, config) = (lok.keys.known(), lok.scopes.all(), lok.config());
    let latest = {
        let latest = lok.published.0.read();
        latest.unwrap_or_else(PoisonError::into_inner).clone()
    };
    if let Some(latest) = latest
        && latest.second == moment.div_euclid(1_000)
        && Arc::ptr_eq(&latest.keys, &keys)
        && Arc::ptr_eq(&latest.scopes, &scopes)
        && Arc::ptr_eq(&latest.config, &config)
    {
        return latest;
    }
    let snapshot = Arc::new(render(moment, keys, scopes, config));
    *lok.published
        .0
        .write()
        .unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&snapshot));
    snapshot
}

fn render(
    moment: Millis,
    keys: Arc<keys::Known>,
    scopes: Arc<BTreeMap<String, scopes::Scope>>,
    config: Arc<Config>,
) -> Snapshot {
    let longest = i64::try_from(config.keys.jwks_max_age.as_millis()).unwrap_or(i64::MAX);
    let max_age = keys.max_age(moment, longest);
    let algs = keys.algs(moment);
    // Those that an organization declared are its own business.
    let names: Vec<String> = scopes
        .iter()
        .filter(|(_, scope)| scope.organization_id.is_none())
        .map(|(name, _)| name.clone())
        .collect();
    let facts = Facts {
        issuer: config.server.issuer(),
        algs: &algs,
        scopes: &names,
    };
    let alias = known_as(&keys, &config, moment);
    let verifying = keys
        .verifying(moment, false)
        .iter()
        .chain(&alias)
        .filter_map(|jwk| VerifyingKey::from_jwk(jwk).ok())
        .collect();
    let mut jwks = keys.jwks(moment);
    if let (Some(alias), Some(Value::Array(list))) = (alias, jwks.get_mut("keys")) {
        list.push(alias);
    }
    Snapshot {
        jwks: document(&jwks, max_age),
        openid: document(&discovery::openid(&facts), max_age),
        authorization_server: document(&discovery::authorization_server(&facts), max_age),
        verifying,
        second: moment.div_euclid(1_000),
        keys,
        scopes,
        config,
    }
}

/// The key that signs the tokens of Fakts clients, once more under the name that older services know it by.
fn known_as(keys: &keys::Known, config: &Config, moment: Millis) -> Option<Value> {
    let kid = config.keys.kid_override.as_ref()?;
    let signer = keys.signer(config.tokens.access_token_alg, moment)?;
    let mut jwk = signer.public_jwk().clone();
    jwk["kid"] = Value::String(kid.clone());
    Some(jwk)
}

fn document(value: &Value, max_age: u64) -> Document {
    let body = value.to_string();
    let hash = digest::digest(&digest::SHA256, body.as_bytes());
    let etag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(&hash.as_ref()[..16]));
    Document {
        body: body.into(),
        etag: etag.into(),
        cache_control: format!("public, max-age={max_age}").into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn equal_documents_have_equal_tags() {
        let one = document(&json!({"keys": []}), 900);
        assert_eq!(&one.body[..], br#"{"keys":[]}"#);
        assert_eq!(&one.cache_control[..], b"public, max-age=900");
        assert_eq!(one.etag, document(&json!({"keys": []}), 1).etag);
        assert_ne!(one.etag, document(&json!({"keys": [1]}), 900).etag);
        assert!(one.etag.starts_with(b"\"") && one.etag.ends_with(b"\"") && one.etag.len() == 24);
    }
}
