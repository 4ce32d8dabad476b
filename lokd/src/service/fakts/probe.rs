//! Asks the aliases of an instance whether they work, as a client does.

use super::deliver::address;
use crate::crypto::random::{OsRandom, Random};
use crate::outbound::Rules;
use crate::protocol::fakts::{Alias, ChallengeKey, Origin};
use crate::service::{Lok, Reached};
use crate::store::instances::Instance;
use crate::store::{StoreResult, aliases};
use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use lok_common::admin::fakts::probe::Probe;
use serde_json::Value;
use std::sync::Arc;
use tokio::task::JoinSet;
use url::Url;

/// Asks every alias of an instance at once. Nothing is noted.
///
/// # Errors
/// Those of the database.
pub async fn probe(lok: &Arc<Lok>, instance: &Instance) -> StoreResult<Vec<Probe>> {
    let id = instance.id.clone();
    let found = lok
        .store
        .read(move |db| aliases::of_instances(db, std::slice::from_ref(&id)))
        .await?;
    // A relative alias is on whatever name lok is reached by: here, on the issuer's.
    let origin = Reached::unknown().origin(lok);
    let challenge_key = instance.challenge_key.as_deref();
    let challenge_key = challenge_key.and_then(|key| ChallengeKey::parse(key).ok());
    let mut asked = JoinSet::new();
    for (at, (alias, layer, kind)) in found.into_iter().enumerate() {
        let (lok, origin, key) = (Arc::clone(lok), origin.clone(), challenge_key);
        asked.spawn(async move {
            let (id, name) = (alias.id.clone(), alias.name.clone());
            let probe = one(&lok, alias, &kind, &origin, key.as_ref()).await;
            let named = Probe {
                id,
                name,
                layer,
                ..probe
            };
            (at, named)
        });
    }
    let mut probes = asked.join_all().await;
    probes.sort_unstable_by_key(|(at, _)| *at);
    Ok(probes.into_iter().map(|(_, probe)| probe).collect())
}

async fn one(
    lok: &Lok,
    alias: aliases::Alias,
    layer: &str,
    origin: &Origin,
    key: Option<&ChallengeKey>,
) -> Probe {
    let rendered = Alias::render(&address(alias.clone(), layer), &alias.id, origin);
    let mut probe = Probe {
        url: rendered.challenge_url(),
        ..Probe::default()
    };
    let Ok(mut url) = Url::parse(&probe.url) else {
        probe.reason = Some("its address makes no URL".to_owned());
        return probe;
    };
    let nonce = nonce();
    if key.is_some() {
        url.query_pairs_mut().append_pair("nonce", &nonce);
    }
    match lok.outbound.get(&url, &Rules::probe()).await {
        Err(error) => probe.reason = Some(error.inside()),
        Ok(fetched) => {
            probe.elapsed_ms = u64::try_from(fetched.elapsed.as_millis()).ok();
            probe.tls = fetched.tls;
            if fetched.status == 200 {
                let verified = key.map(|key| verify(key, &nonce, &fetched.body));
                probe.signature = verified.as_ref().map(Result::is_ok);
                match verified {
                    Some(Err(why)) => probe.reason = Some(why.to_owned()),
                    _ => probe.working = true,
                }
            } else {
                probe.reason = Some(format!("it answers {}", fetched.status));
            }
        }
    }
    probe
}

/// 24 random bytes, as clients draw them.
fn nonce() -> String {
    let mut bytes = [0; 24];
    OsRandom.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Whether an answer is signed with the instance's key (Fakts signed alias challenge).
fn verify(key: &ChallengeKey, nonce: &str, body: &[u8]) -> Result<(), &'static str> {
    let answer: Value =
        serde_json::from_slice(body).map_err(|_| "it answers without a signature")?;
    let signature = answer["signature"]
        .as_str()
        .and_then(|text| STANDARD.decode(text).ok())
        .ok_or("it answers without a signature")?;
    UnparsedPublicKey::new(&ED25519, key.as_bytes())
        .verify(&ChallengeKey::message(nonce), &signature)
        .map_err(|_| "its signature is by another key")
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};

    #[test]
    fn a_signature_is_of_the_nonce_by_the_key() {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).expect("a pair");
        let text = STANDARD.encode(pair.public_key().as_ref());
        let key = ChallengeKey::parse(&text).expect("a key");
        let signed = |nonce: &str| {
            let signature = pair.sign(&ChallengeKey::message(nonce));
            serde_json::json!({ "signature": STANDARD.encode(signature) }).to_string()
        };
        assert_eq!(verify(&key, "a", signed("a").as_bytes()), Ok(()));
        assert!(verify(&key, "a", signed("b").as_bytes()).is_err());
        for junk in ["", "{}", "ok", r#"{"signature":"x"}"#, r#"{"signature":1}"#] {
            assert!(verify(&key, "a", junk.as_bytes()).is_err(), "{junk}");
        }
    }
}
