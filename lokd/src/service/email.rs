//! Proving an address: it becomes the user's when the link that was mailed to it is opened, and not before.

use super::admin::users::address as checked;
use super::audit::{self, Event};
use super::notify::{self, Kind as Told, Notice};
use super::session::{self, Session};
use super::{Failure, Fresh, Lok, links, throttle};
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::store::links::{self as rows, Kind, Link};
use crate::store::users::{self, User, fold};
use crate::store::{Db, StoreResult};
use serde_json::json;
use std::net::IpAddr;

/// How long a link is good, in milliseconds.
const LIFE: Millis = 24 * 3_600_000;

/// A person's address, for its page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The one that the account has.
    pub current: Option<String>,
    /// Whether it is known to be theirs.
    pub verified: bool,
    /// One that a link was sent to and that has not been opened.
    pub pending: Option<String>,
}

/// What became of a wish for another address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Whether it is somebody's already is not told.
    Sent,
    /// It is no address.
    NotAnAddress,
    /// Too many from this network or for this account; so many seconds to wait.
    Wait(u64),
}

/// The address of a person.
///
/// # Errors
/// Those of the database.
pub async fn address(lok: &Lok, session: &Session) -> StoreResult<Address> {
    let (id, now) = (session.user_id.clone(), lok.clock.now());
    lok.store
        .read(move |db| {
            let Some(user) = users::by_id(db, &id)? else {
                return Ok(Address::default());
            };
            let pending = rows::of_user(db, Kind::VerifyEmail, &id, now)?;
            Ok(Address {
                current: user.email,
                verified: user.email_verified,
                pending: pending.and_then(|link| link.email),
            })
        })
        .await
}

/// Mails a link to an address that a person says is theirs, and tells the one that the account has.
///
/// # Errors
/// Those of the database.
pub async fn ask(
    lok: &Lok,
    fresh: Fresh,
    ip: Option<IpAddr>,
    session: &Session,
    wanted: &str,
) -> StoreResult<Asked> {
    let Ok(wanted) = checked(wanted) else {
        return Ok(Asked::NotAnAddress);
    };
    if let Some(ip) = ip
        && let Err(seconds) = lok.mails.take(ip, fresh.now)
    {
        return Ok(Asked::Wait(seconds));
    }
    let (issuer, sealer) = (lok.issuer(), lok.sealer.clone());
    let (id, session_id) = (session.user_id.clone(), session.id.clone());
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            // What ends the session ends its links: one that has ended makes no more of them.
            let user = match session::stands(db, &session_id)? {
                true => users::by_id(db, &id)?,
                false => None,
            };
            let Some(user) = user else {
                return Ok(Asked::Sent);
            };
            if let Err(until) = throttle::take_own_mail(db, &user.id, fresh.now)? {
                let left = u64::try_from(until - fresh.now).unwrap_or(0);
                return Ok(Asked::Wait(left.div_ceil(1_000).max(1)));
            }
            if challenge(db, &fresh, &issuer, &sealer, &user, &wanted)? {
                warn(db, &fresh, &sealer, &user, &wanted)?;
            }
            Ok(Asked::Sent)
        })
        .await
}

/// Tells the address that an account has, and that is known to be the person's, that it may get another.
fn warn(db: &mut Db, fresh: &Fresh, sealer: &Sealer, user: &User, wanted: &str) -> StoreResult<()> {
    if !user.email_verified || user.email_folded == Some(fold(wanted)) {
        return Ok(());
    }
    let notice = Notice {
        kind: Told::EmailAsk,
        user_id: Some(user.id.clone()),
        address: None,
        data: json!({ "username": user.username }),
    };
    notify::tell(db, fresh, sealer, notice)
}

/// Mails the link that makes an address the user's. The holder of one that is somebody else's is told instead, and
/// nobody else is. Answers whether there is a link; there is none for an address that had too many mails.
///
/// # Errors
/// Those of the database.
pub(super) fn challenge(
    db: &mut Db,
    fresh: &Fresh,
    issuer: &str,
    sealer: &Sealer,
    user: &User,
    wanted: &str,
) -> StoreResult<bool> {
    if !throttle::take_mail(db, wanted, fresh.now)? {
        return Ok(false);
    }
    // Whatever it is, a link is made, so that the page of the one who asks looks the same.
    let whom = links::For {
        user_id: Some(&user.id),
        email: Some(wanted),
    };
    let token = links::make(db, fresh, Kind::VerifyEmail, whom, LIFE)?;
    audit::record(
        db,
        fresh,
        Event::ok("user.email_ask")
            .object("users", &user.id)
            .detail(json!({ "username": user.username })),
    )?;
    if let Some(holder) = holder(db, user, wanted)? {
        told_of(db, fresh, issuer, sealer, &holder)?;
        return Ok(true);
    }
    let notice = Notice {
        kind: Told::EmailVerify,
        user_id: Some(user.id.clone()),
        address: Some(wanted.to_owned()),
        data: json!({
            "link": links::url(issuer, links::EMAIL, &token).expose(),
            "hours": (LIFE / 3_600_000).to_string(),
        }),
    };
    notify::tell(db, fresh, sealer, notice)?;
    Ok(true)
}

/// Tells the holder of an address that somebody tried to use it, unless an administrator closed the account.
///
/// # Errors
/// Those of the database.
pub(super) fn told_of(
    db: &mut Db,
    fresh: &Fresh,
    issuer: &str,
    sealer: &Sealer,
    holder: &User,
) -> StoreResult<()> {
    if !holder.is_active() {
        return Ok(());
    }
    let notice = Notice {
        kind: Told::SignupExists,
        user_id: Some(holder.id.clone()),
        address: holder.email.clone(),
        data: json!({ "link": format!("{issuer}/login") }),
    };
    notify::tell(db, fresh, sealer, notice)
}

fn holder(db: &mut Db, user: &User, address: &str) -> StoreResult<Option<User>> {
    let found = users::by_login(db, address)?;
    Ok(found.filter(|holder| holder.id != user.id))
}

/// What a link would do: whose address it makes which; `None` when it is not good. Nothing is used up.
///
/// # Errors
/// Those of the database.
pub async fn look(lok: &Lok, token: String) -> StoreResult<Option<(String, String)>> {
    let now = lok.clock.now();
    lok.store
        .read(move |db| {
            Ok(find(db, &token, now)?.map(|(_, user, address)| (user.username, address)))
        })
        .await
}

fn find(db: &mut Db, token: &str, now: Millis) -> StoreResult<Option<(Link, User, String)>> {
    let Some(link) = links::open(db, Kind::VerifyEmail, token, now)? else {
        return Ok(None);
    };
    let (Some(id), Some(address)) = (link.user_id.clone(), link.email.clone()) else {
        return Ok(None);
    };
    let Some(user) = users::by_id(db, &id)?.filter(User::is_active) else {
        return Ok(None);
    };
    // Somebody else may have proved it in the meantime.
    if holder(db, &user, &address)?.is_some() {
        return Ok(None);
    }
    Ok(Some((link, user, address)))
}

/// Tells the address that a user had that the account has another one, or none.
///
/// # Errors
/// Those of the database.
pub(super) fn tell_changed(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    before: &User,
    after: &User,
) -> StoreResult<()> {
    let Some(address) = before
        .email
        .clone()
        .filter(|_| before.email_folded != after.email_folded)
    else {
        return Ok(());
    };
    let notice = Notice {
        kind: Told::EmailChange,
        user_id: Some(after.id.clone()),
        address: Some(address),
        data: json!({ "username": after.username }),
    };
    notify::tell(db, fresh, sealer, notice)
}

/// Makes the address of a link the user's. Answers the address; `None` when the link is not good.
///
/// # Errors
/// Those of the database.
pub async fn confirm(lok: &Lok, fresh: Fresh, token: String) -> Result<Option<String>, Failure> {
    let sealer = lok.sealer.clone();
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let Some((link, mut user, address)) = find(db, &token, fresh.now)? else {
                return Ok(None);
            };
            if !rows::take(db, &link.id, fresh.now)? {
                return Ok(None);
            }
            let fresh = super::login::acting(fresh, &user);
            let before = user.clone();
            user.email = Some(address.clone());
            user.email_folded = Some(fold(&address));
            user.email_verified = true;
            user.etag += 1;
            user.updated_at = fresh.now;
            audit::record(
                db,
                &fresh,
                Event::ok("user.email_confirm")
                    .object("users", &user.id)
                    .detail(json!({
                        "username": user.username, "email": address, "before": before.email,
                    })),
            )?;
            tell_changed(db, &fresh, &sealer, &before, &user)?;
            users::update(db, user)?;
            Ok::<_, Failure>(Some(address))
        })
        .await
}
