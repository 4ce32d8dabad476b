//! A person's picture: read within bounds, written anew, kept in the database so that every node has it.

use crate::protocol::picture::{PictureError, square_png};
use crate::service::audit::{self, Event};
use crate::service::{Fresh, Lok};
use crate::store::avatars::{self, Avatar};
use crate::store::users::{self, User};
use crate::store::{Db, StoreError, StoreResult};
use aws_lc_rs::digest;

/// The sides of a picture, in pixels at the most.
const SIDE: u32 = 256;
/// How many bytes of its SHA-256 name a picture.
const NAME: usize = 16;
/// Pictures of people that are decoded at once: each takes a core for some tenths of a second, and some memory.
pub const AT_ONCE: usize = 2;

/// Where the picture of a hash is, below the issuer.
#[must_use]
pub fn path(user_id: &str, hash: &str) -> String {
    format!("/avatars/{user_id}/{hash}")
}

/// Where a user's picture is, below the issuer; `None`: there is none.
///
/// # Errors
/// Those of the database.
pub fn path_of(db: &mut Db, user_id: &str) -> StoreResult<Option<String>> {
    Ok(avatars::hash_of(db, user_id)?.map(|hash| path(user_id, &hash)))
}

/// The picture of a user and a hash, a PNG.
///
/// # Errors
/// Those of the database.
pub async fn find(lok: &Lok, user_id: String, hash: String) -> StoreResult<Option<Vec<u8>>> {
    let found = lok
        .store
        .read(move |db| avatars::find(db, &user_id, &hash))
        .await?;
    Ok(found.map(|avatar| avatar.png))
}

/// Makes a picture of what somebody sent the picture of that person.
///
/// # Errors
/// Those of the database; what is wrong with the picture is the answer.
pub async fn put(
    lok: &Lok,
    fresh: Fresh,
    user_id: String,
    sent: Vec<u8>,
) -> StoreResult<Result<(), PictureError>> {
    let unavailable = |why: String| StoreError::Unavailable(why);
    let turn = lok.pictures.acquire().await;
    let turn = turn.map_err(|error| unavailable(error.to_string()))?;
    // Decoding takes a while: not on a thread that serves others.
    let decoded = tokio::task::spawn_blocking(move || square_png(&sent, SIDE)).await;
    drop(turn);
    let png = match decoded.map_err(|error| unavailable(error.to_string()))? {
        Ok(png) => png,
        Err(why) => return Ok(Err(why)),
    };
    let hash = name(&png);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let active = users::by_id(db, &user_id)?.filter(User::is_active);
            let Some(user) = active else {
                return StoreResult::Ok(());
            };
            if avatars::hash_of(db, &user.id)?.as_deref() == Some(&hash) {
                return Ok(());
            }
            let avatar = Avatar {
                user_id: user.id.clone(),
                hash: hash.clone(),
                png: png.clone(),
                updated_at: fresh.now,
            };
            avatars::put(db, avatar)?;
            let event = Event::ok("picture.update").object("users", &user.id);
            audit::record(db, &fresh, event)?;
            touch(db, user, &fresh)
        })
        .await?;
    Ok(Ok(()))
}

/// Removes a person's own picture.
///
/// # Errors
/// Those of the database.
pub async fn remove(lok: &Lok, fresh: Fresh, user_id: String) -> StoreResult<()> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            if take(db, &user_id, &fresh)? {
                let event = Event::ok("picture.remove").object("users", &user_id);
                audit::record(db, &fresh, event)?;
            }
            StoreResult::Ok(())
        })
        .await
}

/// Takes a user's picture away, inside a transaction. Answers whether there was one.
///
/// # Errors
/// Those of the database.
pub fn take(db: &mut Db, user_id: &str, fresh: &Fresh) -> StoreResult<bool> {
    if !avatars::delete(db, user_id)? {
        return Ok(false);
    }
    if let Some(user) = users::by_id(db, user_id)? {
        touch(db, user, fresh)?;
    }
    Ok(true)
}

/// The picture is a claim, and `updated_at` tells of all of them.
fn touch(db: &mut Db, mut user: User, fresh: &Fresh) -> StoreResult<()> {
    user.etag += 1;
    user.updated_at = fresh.now;
    users::update(db, user)
}

fn name(png: &[u8]) -> String {
    use std::fmt::Write as _;
    let hash = digest::digest(&digest::SHA256, png);
    let bytes = hash.as_ref().iter().take(NAME);
    bytes.fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
