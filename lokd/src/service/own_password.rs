//! A person changes the own password, and shows the old one.

use super::admin::users::end_everything_else;
use super::audit::{self, Event, Outcome};
use super::login::{Replaced, acting, fingerprint, replace, tell_password};
use super::password;
use super::session::{self, Origin, Session, millis};
use super::{Fresh, Lok, throttle};
use crate::crypto::password::PoolError;
use crate::store::users::{self, User};
use crate::store::{StoreError, StoreResult, throttles};
use lok_common::Secret;
use serde_json::json;
use std::sync::Arc;

/// What became of it.
pub enum Changed {
    /// It is changed, and every other session has ended: what the cookie of this one holds now.
    Done(Secret),
    /// The old password is wrong.
    Wrong,
    /// Too many were wrong; the next is taken after so many seconds.
    Wait(u64),
    /// The new password is not good; a sentence for the page.
    Refused(String),
    /// Too many passwords are being checked.
    Busy,
    /// The account changed meanwhile, or the session has ended: sign in again.
    Expired,
}

/// Sets a new password. Every other session ends, and with all of them what was granted.
///
/// Whoever has no password sets a first one; the caller knows that the sign-in is fresh.
///
/// # Errors
/// Those of the database.
pub async fn change(
    lok: &Lok,
    fresh: Fresh,
    session: &Session,
    old: Secret,
    new: Secret,
    origin: Origin,
) -> StoreResult<Changed> {
    let user_id = session.user_id.clone();
    let known = lok.store.read(move |db| users::by_id(db, &user_id)).await?;
    let Some(known) = known else {
        return Ok(Changed::Expired);
    };
    if let Err(weak) = password::check(lok, &new, &password::names(&known)) {
        return Ok(Changed::Refused(weak.to_string()));
    }
    let login = lok.config().login.clone();
    let (free, most, now) = (login.free_tries, millis(login.max_delay), fresh.now);
    let (user_id, browser) = (session.user_id.clone(), origin.browser);
    let taken = lok
        .store
        .write(move |db| {
            let Some(user) = users::by_id(db, &user_id)?.filter(User::is_active) else {
                return StoreResult::Ok(None);
            };
            let budget = throttle::in_browser(db, "user", &user.id, &browser)?;
            let taken = throttle::take(db, &budget, free, most, now)?;
            Ok(Some((user, budget, taken)))
        })
        .await?;
    let (user, budget) = match taken {
        None => return Ok(Changed::Expired),
        Some((user, budget, Ok(()))) => (user, budget),
        Some((_, _, Err(until))) => {
            let left = u64::try_from(until - now).unwrap_or(0);
            return Ok(Changed::Wait(left.div_ceil(1_000).max(1)));
        }
    };
    let fresh = acting(fresh, &user);
    if user.password_hash.is_some() {
        match lok.passwords.verify(old, user.password_hash.clone()).await {
            Ok(verdict) if verdict.ok => {}
            Ok(_) => {
                failed(lok, fresh, &user).await?;
                return Ok(Changed::Wrong);
            }
            Err(PoolError::Busy) => return Ok(Changed::Busy),
            Err(error) => return Err(StoreError::Unavailable(error.to_string())),
        }
    }
    let hash = match replace(lok, new, user.password_hash.clone()).await? {
        Replaced::Hash(hash) => hash,
        Replaced::Refused(why) => {
            // The old password was right.
            lok.store
                .write(move |db| throttles::clear(db, &budget))
                .await?;
            return Ok(Changed::Refused(why));
        }
        Replaced::Busy => return Ok(Changed::Busy),
    };
    let (sealer, before) = (Arc::clone(&lok.sealer), fingerprint(&user));
    let (session_id, amr) = (session.id.clone(), session.amr.clone());
    let cookie = lok
        .store
        .write(move |db| {
            let fresh = fresh.clone();
            let same = |user: &User| user.is_active() && fingerprint(user) == before;
            let Some(mut user) = users::by_id(db, &user.id)?.filter(same) else {
                return StoreResult::Ok(None);
            };
            let Some(cookie) = session::raise(db, &fresh, &session_id, &amr)? else {
                return Ok(None);
            };
            user.password_hash = Some(hash.clone());
            user.password_changed_at = Some(fresh.now);
            user.must_change_password = false;
            user.etag += 1;
            user.updated_at = fresh.now;
            throttles::clear(db, &budget)?;
            end_everything_else(db, &user.id, &session_id, "password changed", fresh.now)?;
            let event = Event::ok("user.change_password").object("users", &user.id);
            audit::record(
                db,
                &fresh,
                event.detail(json!({ "username": user.username })),
            )?;
            tell_password(db, &fresh, &sealer, &user.id, "on your account page")?;
            users::update(db, user)?;
            Ok(Some(cookie))
        })
        .await?;
    Ok(cookie.map_or(Changed::Expired, Changed::Done))
}

/// Whether somebody has a password.
///
/// # Errors
/// Those of the database.
pub async fn exists(lok: &Lok, user_id: &str) -> StoreResult<bool> {
    let user_id = user_id.to_owned();
    let user = lok.store.read(move |db| users::by_id(db, &user_id)).await?;
    Ok(user.is_some_and(|user| user.password_hash.is_some()))
}

async fn failed(lok: &Lok, fresh: Fresh, user: &User) -> StoreResult<()> {
    let id = user.id.clone();
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let event = Event::ok("user.change_password").outcome(Outcome::Refused);
            audit::record(db, &fresh, event.object("users", &id))
        })
        .await
}
