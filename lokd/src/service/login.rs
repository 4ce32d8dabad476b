//! Sign-in with a password, and the change of one that must not stay.
//!
//! Whatever is wrong (no such user, no password, a disabled account, a wrong password), the same things happen: one
//! write, one hash, one answer.

use super::admin::users::end_everything;
use super::audit::{self, Event, Outcome};
use super::password::{self, Weak};
use super::session::{self, Origin, millis};
use super::transaction::PasswordChange;
use super::{Fresh, Lok, throttle};
use crate::config::Login;
use crate::crypto::password::PoolError;
use crate::crypto::token;
use crate::protocol::agent;
use crate::store::users::{self, User, fold};
use crate::store::{Db, StoreError, StoreResult, throttles};
use lok_common::Secret;
use serde_json::json;
use std::net::IpAddr;

/// Names longer than this are nobody's.
const MAX_NAME: usize = 254;

/// What somebody typed, and where.
pub struct Attempt {
    /// The login name or the address.
    pub username: String,
    /// The password.
    pub password: Secret,
    /// The address it came from.
    pub ip: Option<IpAddr>,
    /// The browser.
    pub origin: Origin,
}

/// How a try to sign in ended.
pub enum SignIn {
    /// A session began: what its cookie holds.
    Done(Secret),
    /// The password is right and must be changed first.
    MustChange(PasswordChange),
    /// Anything was wrong.
    Refused,
    /// Too many tries; the next is taken after so many seconds.
    Wait(u64),
    /// Too many passwords are being checked.
    Busy,
}

/// Tries to sign somebody in.
///
/// # Errors
/// Those of the database.
pub async fn sign_in(lok: &Lok, fresh: Fresh, attempt: Attempt) -> StoreResult<SignIn> {
    if let Some(ip) = attempt.ip
        && let Err(seconds) = lok.networks.take(ip, fresh.now)
    {
        return Ok(SignIn::Wait(seconds));
    }
    let config = lok.config();
    let (free, most) = (config.login.free_tries, millis(config.login.max_delay));
    let name = Some(fold(&attempt.username)).filter(|name| name.chars().count() <= MAX_NAME);
    let (budget_name, now) = (name.clone().unwrap_or_default(), fresh.now);
    let taken = lok
        .store
        .write(move |db| {
            let user = match &name {
                Some(name) => users::by_login(db, name)?,
                None => None,
            };
            let budget = match &user {
                Some(user) => throttle::account(&user.id),
                // The name itself could be a password that was typed into the wrong field.
                None => format!("login:{}", token::hash(&budget_name).as_str()),
            };
            let taken = throttle::take(db, &budget, free, most, now)?;
            StoreResult::Ok(taken.map(|()| user))
        })
        .await?;
    let user = match taken {
        Ok(user) => user,
        Err(until) => {
            let left = until.saturating_sub(now).max(0);
            return Ok(SignIn::Wait(
                u64::try_from(left).unwrap_or(0).div_ceil(1_000).max(1),
            ));
        }
    };
    let stored = user
        .as_ref()
        .filter(|user| user.is_active())
        .and_then(|user| user.password_hash.clone());
    let verdict = match lok.passwords.verify(attempt.password.clone(), stored).await {
        Ok(verdict) => verdict,
        Err(PoolError::Busy) => return Ok(SignIn::Busy),
        Err(error) => return Err(StoreError::Unavailable(error.to_string())),
    };
    let Some(user) = user.clone().filter(|_| verdict.ok) else {
        failed(lok, fresh, user, &attempt.origin).await?;
        return Ok(SignIn::Refused);
    };
    let rehashed = if verdict.rehash {
        // Where the pool is busy, the next sign-in does it.
        lok.passwords.hash(attempt.password).await.ok()
    } else {
        None
    };
    let entry = Entry {
        fingerprint: Some(fingerprint(&user)),
        user_id: user.id,
        method: "password",
        amr: vec!["pwd".to_owned()],
        rehashed,
        origin: attempt.origin,
    };
    Ok(match enter(lok, fresh, entry).await? {
        Entered::Done(cookie) => SignIn::Done(cookie),
        Entered::MustChange(change) => SignIn::MustChange(change),
        Entered::Refused => SignIn::Refused,
    })
}

/// Somebody who has shown who they are, by whatever way.
#[derive(Clone)]
pub struct Entry {
    /// Whose account.
    pub user_id: String,
    /// The way, for the audit: `password`, `passkey`, `provider`, `signup`, `reset`.
    pub method: &'static str,
    /// What was shown (RFC 8176).
    pub amr: Vec<String>,
    /// Which password was right; it must still be the one.
    pub fingerprint: Option<String>,
    /// The same password under newer parameters.
    pub rehashed: Option<String>,
    /// Where the session begins.
    pub origin: Origin,
}

/// What became of an [`Entry`].
pub enum Entered {
    /// A session began: what its cookie holds.
    Done(Secret),
    /// The password is right and must be changed first.
    MustChange(PasswordChange),
    /// The account is not there any more, or may not sign in.
    Refused,
}

/// Lets somebody in who has shown who they are: every way to sign in ends here.
///
/// # Errors
/// Those of the database.
pub async fn enter(lok: &Lok, fresh: Fresh, entry: Entry) -> StoreResult<Entered> {
    let login = lok.config().login.clone();
    lok.store
        .write(move |db| {
            let (entry, fresh) = (entry.clone(), fresh.clone());
            // A password that was changed, or an account that was disabled, while the hash was computed.
            let user = users::by_id(db, &entry.user_id)?.filter(|user| {
                let same = |expected: &String| fingerprint(user) == *expected;
                user.is_active() && entry.fingerprint.as_ref().is_none_or(same)
            });
            let Some(mut user) = user else {
                return StoreResult::Ok(Entered::Refused);
            };
            if user.must_change_password && entry.method == "password" {
                return Ok(Entered::MustChange(PasswordChange {
                    fingerprint: fingerprint(&user),
                    user_id: user.id,
                    username: user.username,
                    remember: entry.origin.remember,
                }));
            }
            if let Some(hash) = &entry.rehashed {
                user.password_hash = Some(hash.clone());
            }
            let cookie = begin(db, &acting(fresh, &user), user, &entry, &login)?;
            Ok(Entered::Done(cookie))
        })
        .await
}

/// Begins the session of somebody who may have it.
fn begin(
    db: &mut Db,
    fresh: &Fresh,
    mut user: User,
    entry: &Entry,
    login: &Login,
) -> StoreResult<Secret> {
    user.last_sign_in_at = Some(fresh.now);
    throttles::clear(db, &throttle::account(&user.id))?;
    let cookie = session::begin(db, fresh, &user, &entry.origin, login, &entry.amr)?;
    audit::record(
        db,
        fresh,
        Event::ok("login.succeed")
            .object("users", &user.id)
            .detail(json!({
                "username": user.username, "method": entry.method,
                "browser": agent::describe(entry.origin.user_agent.as_deref()),
            })),
    )?;
    users::update(db, user)?;
    Ok(cookie)
}

/// Writes down a try that failed. What was typed as a name is not kept unless it is one: it could be a password.
async fn failed(lok: &Lok, fresh: Fresh, user: Option<User>, origin: &Origin) -> StoreResult<()> {
    let browser = agent::describe(origin.user_agent.as_deref());
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let event = Event::ok("login.fail").outcome(Outcome::Refused);
            let event = match &user {
                Some(user) => event.object("users", &user.id).detail(json!({
                    "username": user.username, "state": user.state.0.as_str(), "browser": browser,
                })),
                None => event.detail(json!({ "username": null, "browser": browser })),
            };
            audit::record(db, &fresh, event)
        })
        .await
}

/// The same moment with the user as the one who acts.
pub(super) fn acting(mut fresh: Fresh, user: &User) -> Fresh {
    fresh.actor.name = format!("user:{}", user.id);
    fresh
}

/// Tells one password of a user from the next, without being of use to anybody.
fn fingerprint(user: &User) -> String {
    let stored = user.password_hash.as_deref().unwrap_or_default();
    token::hash(stored).into_string()
}

/// How the change of a password ended.
pub enum Change {
    /// It is changed, and a session began: what its cookie holds.
    Done(Secret),
    /// The new password is not good; a sentence for the page.
    Refused(String),
    /// It was changed already, or the account is gone: sign in again.
    Expired,
    /// Too many passwords are being checked.
    Busy,
}

/// Sets the new password of somebody who has just shown the old one, and signs them in.
///
/// # Errors
/// Those of the database.
pub async fn change_password(
    lok: &Lok,
    fresh: Fresh,
    step: PasswordChange,
    new: Secret,
    origin: Origin,
) -> StoreResult<Change> {
    let user_id = step.user_id.clone();
    let user = lok
        .store
        .read(move |db| users::by_id(db, &user_id))
        .await?
        .filter(|user| fits(user, &step));
    let Some(user) = user else {
        return Ok(Change::Expired);
    };
    if let Err(weak) = password::check(lok, &new, &password::names(&user)) {
        return Ok(Change::Refused(weak.to_string()));
    }
    match lok
        .passwords
        .verify(new.clone(), user.password_hash.clone())
        .await
    {
        Ok(same) if same.ok => {
            let text = "The new password is the old one. Choose another.";
            return Ok(Change::Refused(text.to_owned()));
        }
        Ok(_) => {}
        Err(PoolError::Busy) => return Ok(Change::Busy),
        Err(error) => return Err(StoreError::Unavailable(error.to_string())),
    }
    let hash = match lok.passwords.hash(new).await {
        Ok(hash) => hash,
        Err(PoolError::Busy) => return Ok(Change::Busy),
        Err(PoolError::TooLong) => {
            return Ok(Change::Refused(Weak::Long.to_string()));
        }
        Err(error) => return Err(StoreError::Unavailable(error.to_string())),
    };
    let login = lok.config().login.clone();
    let fresh = acting(fresh, &user);
    let origin = Origin {
        remember: step.remember,
        ..origin
    };
    let cookie = lok
        .store
        .write(move |db| {
            let fresh = fresh.clone();
            let Some(mut user) = users::by_id(db, &step.user_id)?.filter(|user| fits(user, &step))
            else {
                return StoreResult::Ok(None);
            };
            user.password_hash = Some(hash.clone());
            user.password_changed_at = Some(fresh.now);
            user.must_change_password = false;
            user.etag += 1;
            user.updated_at = fresh.now;
            end_everything(db, &user.id, "password changed", fresh.now)?;
            audit::record(
                db,
                &fresh,
                Event::ok("user.change_password")
                    .object("users", &user.id)
                    .detail(json!({ "username": user.username })),
            )?;
            let entry = Entry {
                user_id: user.id.clone(),
                method: "password",
                amr: vec!["pwd".to_owned()],
                fingerprint: None,
                rehashed: None,
                origin: origin.clone(),
            };
            let cookie = begin(db, &fresh, user, &entry, &login)?;
            Ok(Some(cookie))
        })
        .await?;
    Ok(cookie.map_or(Change::Expired, Change::Done))
}

fn fits(user: &User, step: &PasswordChange) -> bool {
    user.is_active() && user.must_change_password && fingerprint(user) == step.fingerprint
}
