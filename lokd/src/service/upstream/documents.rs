//! What providers say of themselves, and their keys, kept for a while.

use super::Fault;
use crate::outbound::Rules;
use crate::protocol::Millis;
use crate::protocol::jose::verify::VerifyingKey;
use crate::protocol::oidc::upstream::{self, Metadata};
use crate::service::Lok;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use url::Url;

/// How long a document is good.
const LIFE: Millis = 15 * 60_000;
/// How long one goes on being used that cannot be had anew.
const GRACE: Millis = 24 * 60 * 60_000;
/// How often keys are asked for because of a name that is not among them, or a signature that is by none of them.
const PAUSE: Millis = 60_000;
/// Providers that are remembered at once.
const MOST: usize = 256;

/// What is kept, by issuer, with when it was read.
type Kept<T> = Mutex<HashMap<String, (Millis, Arc<T>)>>;

/// The documents, by issuer.
#[derive(Default)]
pub struct Documents {
    metadata: Kept<Metadata>,
    keys: Kept<Vec<VerifyingKey>>,
}

/// What an issuer says of itself.
///
/// # Errors
/// It says nothing, or nothing good, and has not lately.
pub async fn metadata(lok: &Lok, issuer: &str) -> Result<Arc<Metadata>, Fault> {
    let kept = find(&lok.upstream.metadata, issuer);
    let now = lok.clock.now();
    if let Some((at, metadata)) = &kept
        && (0..LIFE).contains(&(now - at))
    {
        return Ok(Arc::clone(metadata));
    }
    match read_metadata(lok, issuer).await {
        Ok(metadata) => {
            let metadata = Arc::new(metadata);
            keep(&lok.upstream.metadata, issuer, now, Arc::clone(&metadata));
            Ok(metadata)
        }
        Err(fault) => match kept {
            Some((at, metadata)) if (0..GRACE).contains(&(now - at)) => Ok(metadata),
            _ => Err(fault),
        },
    }
}

/// Asks an issuer what it says of itself.
///
/// # Errors
/// It says nothing, or nothing good.
pub async fn read_metadata(lok: &Lok, issuer: &str) -> Result<Metadata, Fault> {
    let url = document_url(issuer)?;
    let fetched = lok.outbound.get(&url, &Rules::provider()).await?;
    Ok(Metadata::parse(&fetched.body, issuer)?)
}

/// Where an issuer says what it is (OpenID Connect Discovery 4.1).
///
/// # Errors
/// The issuer is no URL.
pub fn document_url(issuer: &str) -> Result<Url, Fault> {
    let issuer = issuer.trim_end_matches('/');
    Url::parse(&format!("{issuer}/.well-known/openid-configuration"))
        .map_err(|_| Fault::Here("the issuer is no URL"))
}

/// The keys of an issuer; asked for anew if they are old, if none has the name that a token gives, or if the token is by
/// none of them (`failed`).
///
/// # Errors
/// They cannot be had.
pub async fn keys(
    lok: &Lok,
    issuer: &str,
    metadata: &Metadata,
    kid: Option<&str>,
    failed: bool,
) -> Result<Arc<Vec<VerifyingKey>>, Fault> {
    let kept = find(&lok.upstream.keys, issuer);
    let now = lok.clock.now();
    if let Some((at, keys)) = &kept {
        let age = now - at;
        let known = kid.is_none_or(|kid| keys.iter().any(|key| key.kid() == Some(kid)));
        let limit = if known && !failed { LIFE } else { PAUSE };
        if (0..limit).contains(&age) {
            return Ok(Arc::clone(keys));
        }
    }
    match lok
        .outbound
        .get(&metadata.jwks_uri, &Rules::provider())
        .await
    {
        Ok(fetched) => {
            let keys = Arc::new(upstream::keys(&fetched.body)?);
            keep(&lok.upstream.keys, issuer, now, Arc::clone(&keys));
            Ok(keys)
        }
        Err(error) => match kept {
            Some((at, keys)) if (0..GRACE).contains(&(now - at)) => Ok(keys),
            _ => Err(error.into()),
        },
    }
}

fn find<T>(kept: &Kept<T>, issuer: &str) -> Option<(Millis, Arc<T>)> {
    let kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    kept.get(issuer).map(|(at, value)| (*at, Arc::clone(value)))
}

fn keep<T>(kept: &Kept<T>, issuer: &str, at: Millis, value: Arc<T>) {
    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= MOST {
        kept.clear();
    }
    kept.insert(issuer.to_owned(), (at, value));
}
