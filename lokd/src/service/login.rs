//! Sign-in with a password, and the change of one that must not stay.
//!
//! Whatever is wrong (no such user, no password, a disabled account, one that has no tries left, a wrong password), the
//! same things happen: one write, one hash, one answer.

use super::admin::users::end_everything;
use super::audit::{self, Event, Outcome};
use super::notify::{self, Kind, Notice};
use super::password::{self, Weak};
use super::session::{self, Origin, millis};
use super::transaction::{Elsewhere, PasswordChange, SecondStep, Why};
use super::{Fresh, Lok, factors, throttle};
use crate::config::Login;
use crate::crypto::password::PoolError;
use crate::crypto::seal::Sealer;
use crate::crypto::token;
use crate::protocol::agent;
use crate::store::browsers::{self, Browser};
use crate::store::users::{self, User, fold};
use crate::store::{Db, StoreError, StoreResult, identities, throttles};
use lok_common::Secret;
use serde_json::json;
use std::net::IpAddr;
use std::sync::Arc;

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
    /// The password was checked.
    Entered(Entered),
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
    let browser = attempt.origin.browser.clone();
    let taken = lok
        .store
        .write(move |db| {
            let user = match &name {
                Some(name) => users::by_login(db, name)?,
                None => None,
            };
            let own = match &user {
                Some(user) => throttle::of_browser(db, "user", &user.id, &browser)?,
                None => None,
            };
            // Who is told to wait is told of what was typed, and not of whose it is.
            let typed = throttle::typed(&budget_name);
            let budget = own.as_ref().unwrap_or(&typed);
            if let Err(until) = throttle::take(db, budget, free, most, now)? {
                return StoreResult::Ok(Err(until));
            }
            // Several names lead to one account, which has no more tries for it: beyond them every password is wrong.
            let spent = match &user {
                Some(user) if own.is_none() => {
                    let account = throttle::account(&user.id);
                    throttle::take(db, &account, free, most, now)?.is_err()
                }
                _ => false,
            };
            Ok(Ok((user, spent)))
        })
        .await?;
    let (user, spent) = match taken {
        Ok(taken) => taken,
        Err(until) => {
            let left = until.saturating_sub(now).max(0);
            return Ok(SignIn::Wait(
                u64::try_from(left).unwrap_or(0).div_ceil(1_000).max(1),
            ));
        }
    };
    let stored = user
        .as_ref()
        .filter(|user| user.is_active() && !spent)
        .and_then(|user| user.password_hash.clone());
    let verdict = match lok.passwords.verify(attempt.password.clone(), stored).await {
        Ok(verdict) => verdict,
        Err(PoolError::Busy) => return Ok(SignIn::Busy),
        Err(error) => return Err(StoreError::Unavailable(error.to_string())),
    };
    let Some(user) = user.clone().filter(|_| verdict.ok) else {
        failed(lok, fresh, user, &attempt.origin).await?;
        return Ok(SignIn::Entered(Entered::Refused));
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
        elsewhere: None,
        origin: attempt.origin,
    };
    enter(lok, fresh, entry).await.map(SignIn::Entered)
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
    /// The account elsewhere that they came with.
    pub elsewhere: Option<Elsewhere>,
    /// Where the session begins.
    pub origin: Origin,
}

/// What became of an [`Entry`].
pub enum Entered {
    /// A session began: what its cookie holds.
    Done(Secret),
    /// The password is right and must be changed first.
    MustChange(PasswordChange),
    /// Another factor is needed: one is shown, or enrolled.
    Factor(Box<SecondStep>),
    /// The account is not there any more, or may not sign in.
    Refused,
}

/// Lets somebody in who has shown who they are: every way to sign in ends here.
///
/// # Errors
/// Those of the database.
pub async fn enter(lok: &Lok, fresh: Fresh, entry: Entry) -> StoreResult<Entered> {
    let (sealer, login) = (Arc::clone(&lok.sealer), lok.config().login.clone());
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
            if let Some(hash) = &entry.rehashed {
                user.password_hash = Some(hash.clone());
                users::update(db, user.clone())?;
            }
            admit(db, fresh, &sealer, &entry, user, &login)
        })
        .await
}

/// What an account demands before its session begins, and the session when nothing is left: first the factor that it
/// has, then a password of the person's own, then a factor if it has to have one.
pub(super) fn admit(
    db: &mut Db,
    fresh: Fresh,
    sealer: &Sealer,
    entry: &Entry,
    user: User,
    login: &Login,
) -> StoreResult<Entered> {
    if !still_links(db, entry.elsewhere.as_ref(), &user.id)? {
        return Ok(Entered::Refused);
    }
    let strong = factors::is_strong(&entry.amr);
    let has_factor = factors::read(db, &user.id)?.any();
    let step = |enrol, why| {
        Entered::Factor(Box::new(SecondStep {
            user_id: user.id.clone(),
            username: user.username.clone(),
            at: fresh.now,
            amr: entry.amr.clone(),
            method: entry.method.to_owned(),
            fingerprint: Some(fingerprint(&user)),
            remember: entry.origin.remember,
            session_id: None,
            enrol,
            why,
            elsewhere: entry.elsewhere.clone(),
        }))
    };
    if has_factor && !strong {
        return Ok(step(false, Why::Own));
    }
    if user.must_change_password && user.password_hash.is_some() {
        return Ok(Entered::MustChange(PasswordChange {
            fingerprint: fingerprint(&user),
            user_id: user.id,
            username: user.username,
            remember: entry.origin.remember,
            amr: entry.amr.clone(),
            method: entry.method.to_owned(),
            elsewhere: entry.elsewhere.clone(),
        }));
    }
    if user.require_mfa && !strong {
        return Ok(step(true, Why::Account));
    }
    let cookie = begin(db, &acting(fresh, &user), sealer, user, entry, login)?;
    Ok(Entered::Done(cookie))
}

/// Whether somebody can still come in by what they came with: it is linked to them, and its provider is enabled.
pub(super) fn still_links(
    db: &mut Db,
    elsewhere: Option<&Elsewhere>,
    user_id: &str,
) -> StoreResult<bool> {
    match elsewhere {
        None => Ok(true),
        Some(elsewhere) => identities::is_usable(db, &elsewhere.identity_id, user_id),
    }
}

/// The word of a way to sign in, as an [`Entry`] has it.
pub(super) fn method(word: &str) -> &'static str {
    const ALL: [&str; 5] = ["password", "passkey", "provider", "signup", "reset"];
    ALL.into_iter()
        .find(|known| *known == word)
        .unwrap_or("other")
}

/// Begins the session of somebody who may have it.
fn begin(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    mut user: User,
    entry: &Entry,
    login: &Login,
) -> StoreResult<Secret> {
    match throttle::of_browser(db, "user", &user.id, &entry.origin.browser)? {
        Some(budget) => throttles::clear(db, &budget)?,
        None => throttle::forget(db, &user)?,
    };
    notice_browser(db, fresh, sealer, &user, &entry.origin)?;
    user.last_sign_in_at = Some(fresh.now);
    let shown_at = entry.elsewhere.as_ref().and_then(|each| each.shown_at);
    let cookie = session::begin(
        db,
        fresh,
        &user,
        &entry.origin,
        login,
        &entry.amr,
        shown_at.unwrap_or(fresh.now),
    )?;
    audit::record(
        db,
        fresh,
        Event::ok("login.succeed")
            .object("users", &user.id)
            .detail(json!({
                "username": user.username, "method": entry.method, "amr": entry.amr,
                "browser": agent::describe(entry.origin.user_agent.as_deref()),
            })),
    )?;
    users::update(db, user)?;
    Ok(cookie)
}

/// Keeps the browser in mind, and tells the person of one that was not seen before; not at the very first sign-in.
fn notice_browser(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    user: &User,
    origin: &Origin,
) -> StoreResult<()> {
    if origin.browser.is_empty() {
        return Ok(());
    }
    let agent = origin.user_agent.clone().unwrap_or_default();
    let agent: String = agent.chars().take(session::MAX_AGENT).collect();
    let new = browsers::seen(
        db,
        Browser {
            user_id: user.id.clone(),
            hash: origin.browser.clone(),
            user_agent: Some(agent.clone()),
            created_at: fresh.now,
            last_seen_at: fresh.now,
        },
    )?;
    if !new || user.last_sign_in_at.is_none() {
        return Ok(());
    }
    notify::tell(
        db,
        fresh,
        sealer,
        Notice {
            kind: Kind::NewDevice,
            user_id: Some(user.id.clone()),
            address: None,
            data: json!({ "ip": origin.ip, "agent": agent }),
        },
    )
}

/// Tells a person that the password is another now.
pub(super) fn tell_password(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    user_id: &str,
    how: &str,
) -> StoreResult<()> {
    notify::tell(
        db,
        fresh,
        sealer,
        Notice {
            kind: Kind::PasswordChange,
            user_id: Some(user_id.to_owned()),
            address: None,
            data: json!({ "how": how }),
        },
    )
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
pub(super) fn fingerprint(user: &User) -> String {
    let stored = user.password_hash.as_deref().unwrap_or_default();
    token::hash(stored).into_string()
}

/// How the change of a password ended.
pub enum Change {
    /// It is changed.
    Entered(Entered),
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
    let hash = match replace(lok, new, user.password_hash.clone()).await? {
        Replaced::Hash(hash) => hash,
        Replaced::Refused(why) => return Ok(Change::Refused(why)),
        Replaced::Busy => return Ok(Change::Busy),
    };
    let (sealer, login) = (Arc::clone(&lok.sealer), lok.config().login.clone());
    let fresh = acting(fresh, &user);
    let origin = Origin {
        remember: step.remember,
        ..origin
    };
    let entered = lok
        .store
        .write(move |db| {
            let fresh = fresh.clone();
            let Some(mut user) = users::by_id(db, &step.user_id)?.filter(|user| fits(user, &step))
            else {
                return StoreResult::Ok(None);
            };
            if !still_links(db, step.elsewhere.as_ref(), &user.id)? {
                return Ok(None);
            }
            user.password_hash = Some(hash.clone());
            user.password_changed_at = Some(fresh.now);
            user.must_change_password = false;
            user.etag += 1;
            user.updated_at = fresh.now;
            users::update(db, user.clone())?;
            end_everything(db, &user.id, "password changed", fresh.now)?;
            audit::record(
                db,
                &fresh,
                Event::ok("user.change_password")
                    .object("users", &user.id)
                    .detail(json!({ "username": user.username })),
            )?;
            tell_password(db, &fresh, &sealer, &user.id, "at sign-in")?;
            let entry = Entry {
                user_id: user.id.clone(),
                method: method(&step.method),
                amr: step.amr.clone(),
                fingerprint: None,
                rehashed: None,
                elsewhere: step.elsewhere.clone(),
                origin: origin.clone(),
            };
            admit(db, fresh, &sealer, &entry, user, &login).map(Some)
        })
        .await?;
    Ok(entered.map_or(Change::Expired, Change::Entered))
}

/// What became of a new password.
pub(super) enum Replaced {
    /// Its hash.
    Hash(String),
    /// It is not good; a sentence for the page.
    Refused(String),
    /// Too many passwords are being checked.
    Busy,
}

/// Hashes a new password, unless it is the one before.
pub(super) async fn replace(
    lok: &Lok,
    password: Secret,
    before: Option<String>,
) -> StoreResult<Replaced> {
    if before.is_some() {
        match lok.passwords.verify(password.clone(), before).await {
            Ok(same) if same.ok => {
                let text = "The new password is the old one. Choose another.";
                return Ok(Replaced::Refused(text.to_owned()));
            }
            Ok(_) => {}
            Err(PoolError::Busy) => return Ok(Replaced::Busy),
            Err(error) => return Err(StoreError::Unavailable(error.to_string())),
        }
    }
    match lok.passwords.hash(password).await {
        Ok(hash) => Ok(Replaced::Hash(hash)),
        Err(PoolError::Busy) => Ok(Replaced::Busy),
        Err(PoolError::TooLong) => Ok(Replaced::Refused(Weak::Long.to_string())),
        Err(error) => Err(StoreError::Unavailable(error.to_string())),
    }
}

fn fits(user: &User, step: &PasswordChange) -> bool {
    user.is_active() && user.must_change_password && fingerprint(user) == step.fingerprint
}
