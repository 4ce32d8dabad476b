//! A new password by a link in a mail, for whoever forgot the old one.
//!
//! Whatever is typed, the same answer: nobody learns who has an account. A link is mailed only to an address that is
//! known to be the user's. It is good once and for a while, and dies with whatever shows that it is not needed: a newer
//! one, a sign-in, another password, another address.

use super::admin::users::end_everything;
use super::audit::{self, Event};
use super::login::{self, Entered, Entry};
use super::notify::{self, Kind as Told, Notice};
use super::password::{self, Weak};
use super::session::Origin;
use super::{Failure, Fresh, Lok, links, throttle};
use crate::crypto::password::PoolError;
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::store::links::{self as rows, Kind, Link};
use crate::store::users::{self, User};
use crate::store::{Db, StoreError, StoreResult};
use lok_common::{Problem, Secret};
use serde_json::json;
use std::net::IpAddr;

/// How long a link is good unless it is said, in milliseconds.
pub const LIFE: Millis = 30 * 60_000;
/// The longest that an administrator can give it, in seconds.
const LONGEST: u64 = 7 * 86_400;
/// Names longer than this are nobody's.
const MAX_NAME: usize = 254;

/// What became of a wish for a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing is told of whether there is such an account.
    Taken,
    /// Too many from this network; so many seconds to wait.
    Wait(u64),
}

/// Mails a link to the account of a name or an address, if there is one that can be mailed to.
///
/// # Errors
/// Those of the database.
pub async fn ask(lok: &Lok, fresh: Fresh, ip: Option<IpAddr>, login: &str) -> StoreResult<Asked> {
    if let Some(ip) = ip
        && let Err(seconds) = lok.mails.take(ip, fresh.now)
    {
        return Ok(Asked::Wait(seconds));
    }
    if login.chars().count() > MAX_NAME {
        return Ok(Asked::Taken);
    }
    let (issuer, sealer, login) = (lok.issuer(), lok.sealer.clone(), login.to_owned());
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let user = users::by_login(db, &login)?;
            let whom = user
                .as_ref()
                .map_or(login.as_str(), |user| user.id.as_str());
            let within = throttle::take_mail(db, whom, fresh.now)?;
            let Some(user) = user.filter(|user| within && can_be_mailed(user)) else {
                return StoreResult::Ok(Asked::Taken);
            };
            let link = make(db, &fresh, &issuer, &user, LIFE)?;
            mail(db, &fresh, &sealer, &user, &link, LIFE)?;
            audit::record(
                db,
                &fresh,
                Event::ok("user.reset_link")
                    .object("users", &user.id)
                    .detail(json!({ "username": user.username, "mailed": true })),
            )?;
            Ok(Asked::Taken)
        })
        .await
}

/// Whether a link may go to the user's address: it is known to be theirs, and they may sign in.
#[must_use]
pub fn can_be_mailed(user: &User) -> bool {
    user.is_active() && user.email_verified && user.email.is_some()
}

/// The life of a link of so many seconds, in milliseconds.
///
/// # Errors
/// A problem that names the field.
pub fn life(ttl: Option<u64>) -> Result<Millis, Failure> {
    let Some(ttl) = ttl else {
        return Ok(LIFE);
    };
    let seconds = i64::try_from(ttl).ok();
    match seconds.filter(|_| (60..=LONGEST).contains(&ttl)) {
        Some(seconds) => Ok(seconds * 1_000),
        None => Err(
            Problem::invalid("ttl", format!("{ttl} s is too short or too long"))
                .why("whoever has the link has the account")
                .fix("choose between 1m and 7d")
                .into(),
        ),
    }
}

/// Makes the user's link, and ends the one before.
///
/// # Errors
/// Those of the database.
pub fn make(
    db: &mut Db,
    fresh: &Fresh,
    issuer: &str,
    user: &User,
    life: Millis,
) -> StoreResult<Secret> {
    let whom = links::For {
        user_id: Some(&user.id),
        email: user.email_folded.as_deref(),
    };
    let token = links::make(db, fresh, Kind::ResetPassword, whom, life)?;
    Ok(links::url(issuer, links::RESET, &token))
}

/// Tells the user of the link.
///
/// # Errors
/// Those of the database.
pub fn mail(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    user: &User,
    link: &Secret,
    life: Millis,
) -> StoreResult<()> {
    let notice = Notice {
        kind: Told::PasswordReset,
        user_id: Some(user.id.clone()),
        address: user.email.clone(),
        data: json!({ "link": link.expose(), "minutes": links::minutes(life) }),
    };
    notify::tell(db, fresh, sealer, notice)
}

/// Whose password the link of a token sets: the username; `None` when it is not good.
///
/// # Errors
/// Those of the database.
pub async fn whose(lok: &Lok, token: String) -> StoreResult<Option<String>> {
    let now = lok.clock.now();
    lok.store
        .read(move |db| Ok(find(db, &token, now)?.map(|(_, user)| user.username)))
        .await
}

fn find(db: &mut Db, token: &str, now: Millis) -> StoreResult<Option<(Link, User)>> {
    let Some(link) = links::open(db, Kind::ResetPassword, token, now)? else {
        return Ok(None);
    };
    let user = match &link.user_id {
        Some(id) => users::by_id(db, id)?,
        None => None,
    };
    let earlier = |at: Option<Millis>| at.is_none_or(|at| at < link.created_at);
    Ok(user
        .filter(|user| {
            user.is_active()
                && link.email == user.email_folded
                && earlier(user.last_sign_in_at)
                && earlier(user.password_changed_at)
        })
        .map(|user| (link, user)))
}

/// How the new password was taken.
pub enum Reset {
    /// It is set, and the person is on the way in.
    Done(Entered),
    /// It is not good.
    Refused(Weak),
    /// The link is not good, or not any more.
    Gone,
    /// Too many passwords are being hashed.
    Busy,
    /// Too many from this network; so many seconds to wait.
    Wait(u64),
}

/// Sets the new password, ends every session and grant, and lets the person in as far as a password does.
///
/// # Errors
/// Those of the database.
pub async fn finish(
    lok: &Lok,
    fresh: Fresh,
    ip: Option<IpAddr>,
    token: String,
    password: Secret,
    origin: Origin,
) -> StoreResult<Reset> {
    if let Some(ip) = ip
        && let Err(seconds) = lok.mails.take(ip, fresh.now)
    {
        return Ok(Reset::Wait(seconds));
    }
    let (now, given) = (fresh.now, token.clone());
    let Some((_, user)) = lok.store.read(move |db| find(db, &given, now)).await? else {
        return Ok(Reset::Gone);
    };
    if let Err(weak) = password::check(lok, &password, &password::names(&user)) {
        return Ok(Reset::Refused(weak));
    }
    let hash = match lok.passwords.hash(password).await {
        Ok(hash) => hash,
        Err(PoolError::Busy) => return Ok(Reset::Busy),
        Err(PoolError::TooLong) => return Ok(Reset::Refused(Weak::Long)),
        Err(error) => return Err(StoreError::Unavailable(error.to_string())),
    };
    let (write, sealer) = (fresh.clone(), lok.sealer.clone());
    let set = lok
        .store
        .write(move |db| {
            let fresh = write.clone();
            let Some((link, mut user)) = find(db, &token, fresh.now)? else {
                return StoreResult::Ok(false);
            };
            if !rows::take(db, &link.id, fresh.now)? {
                return Ok(false);
            }
            user.password_hash = Some(hash.clone());
            user.password_changed_at = Some(fresh.now);
            user.must_change_password = false;
            user.etag += 1;
            user.updated_at = fresh.now;
            end_everything(db, &user.id, "password changed", fresh.now)?;
            throttle::forget(db, &user)?;
            let fresh = login::acting(fresh, &user);
            audit::record(
                db,
                &fresh,
                Event::ok("user.reset_password")
                    .object("users", &user.id)
                    .detail(json!({ "username": user.username })),
            )?;
            let notice = Notice {
                kind: Told::PasswordChange,
                user_id: Some(user.id.clone()),
                address: None,
                data: json!({ "how": "by a link" }),
            };
            notify::tell(db, &fresh, &sealer, notice)?;
            users::update(db, user)?;
            Ok(true)
        })
        .await?;
    if !set {
        return Ok(Reset::Gone);
    }
    let entry = Entry {
        user_id: user.id,
        method: "reset",
        amr: vec!["pwd".to_owned()],
        fingerprint: None,
        rehashed: None,
        elsewhere: None,
        origin,
    };
    Ok(Reset::Done(
        login::enter(lok, lok.fresh(fresh.actor), entry).await?,
    ))
}
