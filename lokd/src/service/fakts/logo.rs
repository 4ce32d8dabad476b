//! The pictures of apps: fetched after an approval, re-encoded, kept, and never in the way of anything.

use crate::crypto::token;
use crate::outbound::Rules;
use crate::protocol::picture::{from_data_url, reencode_png};
use crate::service::{Fresh, Lok};
use crate::store::logos::{self, Logo};
use crate::store::outbox::{self, Delivery};
use crate::store::{Db, StoreResult};
use base64::{Engine, engine::general_purpose::STANDARD};
use url::Url;

/// The topic of deliveries that fetch a picture.
const TOPIC: &str = "logo";
/// The longest side of a picture that is kept, in pixels.
const SIDE: u32 = 256;
/// Pictures of one run.
const MOST: i64 = 8;
/// Tries before a picture is given up.
const TRIES: i64 = 5;
/// The wait after the first failure, in milliseconds; it doubles.
const WAIT: i64 = 30_000;

/// The name under which the picture of an address is kept.
fn key(url: &str) -> String {
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

/// The picture that is kept under a name, a PNG.
///
/// # Errors
/// Those of the database.
pub async fn find(lok: &Lok, name: String) -> StoreResult<Option<Vec<u8>>> {
    let found = lok.store.read(move |db| logos::by_hash(db, &name)).await?;
    Ok(found.map(|logo| logo.png))
}

/// Asks for the picture of an address to be fetched, in the transaction of the approval.
///
/// # Errors
/// Those of the database.
pub fn want(db: &mut Db, url: &str, fresh: &Fresh) -> StoreResult<()> {
    let idempotency_key = format!("{TOPIC}:{}", key(url));
    if outbox::by_key(db, &idempotency_key)?.is_some() {
        return Ok(());
    }
    outbox::insert(
        db,
        Delivery {
            id: fresh.id(),
            topic: TOPIC.to_owned(),
            payload: url.to_owned(),
            state: "queued".to_owned(),
            attempts: 0,
            next_attempt_at: fresh.now,
            idempotency_key,
            created_at: fresh.now,
            updated_at: fresh.now,
            event: None,
            user_id: None,
            channel_id: None,
            sealed: None,
            receipt: None,
            last_error: None,
        },
    )
}

/// Fetches the pictures that are wanted. A picture that cannot be had is tried again, and given up in the end.
///
/// # Errors
/// Those of the database.
pub async fn fetch(lok: &Lok) -> StoreResult<()> {
    let now = lok.clock.now();
    let due = lok
        .store
        .read(move |db| outbox::due(db, TOPIC, now, MOST))
        .await?;
    for delivery in due {
        let (id, seen) = (delivery.id.clone(), delivery.next_attempt_at);
        let wait = WAIT << delivery.attempts.clamp(0, 10);
        // Another node may have taken it.
        let taken = lok
            .store
            .write(move |db| outbox::take(db, &id, seen, now.saturating_add(wait), now))
            .await?;
        if !taken {
            continue;
        }
        let picture = picture(lok, &delivery.payload).await;
        let last = delivery.attempts + 1 >= TRIES;
        let (id, url_hash) = (delivery.id, key(&delivery.payload));
        lok.store
            .write(move |db| match &picture {
                Some(png) => {
                    logos::put(
                        db,
                        Logo {
                            url_hash: url_hash.clone(),
                            png: png.clone(),
                            fetched_at: now,
                        },
                    )?;
                    outbox::end(db, &id, "sent", now)
                }
                None if last => outbox::end(db, &id, "dead", now),
                None => Ok(()),
            })
            .await?;
    }
    Ok(())
}

async fn picture(lok: &Lok, url: &str) -> Option<Vec<u8>> {
    let fetched = if url.starts_with("data:") {
        None
    } else {
        let url = Url::parse(url).ok()?;
        Some(lok.outbound.get(&url, &Rules::logo()).await.ok()?.body)
    };
    let url = url.to_owned();
    // Decoding takes a while: not on a thread that serves others.
    let decoded = tokio::task::spawn_blocking(move || match fetched {
        Some(bytes) => reencode_png(&bytes, SIDE),
        None => from_data_url(&url, SIDE),
    });
    match decoded.await {
        Ok(Ok(png)) => Some(png),
        Ok(Err(why)) => {
            tracing::info!(target: "lokd::fakts", %why, "a logo is no picture that can be kept");
            None
        }
        Err(error) => {
            tracing::error!(target: "lokd::fakts", %error, "a logo could not be decoded");
            None
        }
    }
}
