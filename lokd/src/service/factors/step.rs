//! The second step of a sign-in: a factor is shown, or enrolled by whoever must have one.
//!
//! The state is in the browser, sealed; wrong tries are counted for the account, whatever is begun anew.

use super::super::audit::{self, Event, Outcome};
use super::super::login::{self, Entered, Entry};
use super::super::session::{self, Origin, Session, millis};
use super::super::transaction::{Elsewhere, LIFE, SecondStep, Why};
use super::super::{Fresh, Lok, throttle};
use super::passkey::{self, Response};
use super::{MFA, added, recovery, totp};
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::store::users::{self, User};
use crate::store::{Db, StoreResult, sessions, throttles, totps};
use lok_common::Secret;
use serde_json::json;
use std::sync::Arc;

/// A one-time code was shown (RFC 8176).
const OTP: [&str; 2] = ["otp", MFA];

/// What is shown as a second factor.
#[derive(Clone)]
pub enum Proof {
    /// A code of the authenticator app.
    Code(Secret),
    /// A recovery code.
    Recovery(Secret),
    /// A passkey.
    Passkey(Response),
}

/// What became of it.
pub enum Proved {
    /// It is right.
    Entered(Entered),
    /// It is wrong.
    Wrong,
    /// Too many were wrong; the next is taken after so many seconds.
    Wait(u64),
    /// The step took too long, or the account changed meanwhile: sign in again.
    Expired,
}

/// What is enrolled.
#[derive(Clone)]
pub enum New {
    /// The authenticator app whose secret the page carried, and its first code.
    Totp {
        /// The sealed secret.
        sealed: String,
        /// The code.
        code: Secret,
    },
    /// A passkey.
    Passkey {
        /// What the browser answered.
        response: Response,
        /// What the person calls it.
        name: String,
    },
}

/// What became of it.
pub enum Enrolled {
    /// It is there. Recovery codes come with the first.
    Done {
        /// The session goes on, or begins.
        entered: Entered,
        /// To be shown once.
        codes: Vec<Secret>,
    },
    /// The code is wrong, or the passkey was not accepted.
    Wrong,
    /// There is such a factor already.
    Taken,
    /// The step took too long, or the account changed meanwhile: sign in again.
    Expired,
}

/// The step of somebody who is signed in, and has to show or enrol a factor.
#[must_use]
pub fn up(session: &Session, why: Why, enrol: bool, now: Millis) -> SecondStep {
    SecondStep {
        user_id: session.user_id.clone(),
        username: session.username.clone(),
        at: now,
        amr: session.amr.clone(),
        method: String::new(),
        fingerprint: None,
        remember: session.remember,
        session_id: Some(session.id.clone()),
        enrol,
        why,
        elsewhere: None,
    }
}

/// Takes what is shown as a second factor.
///
/// # Errors
/// Those of the database.
pub async fn prove(
    lok: &Lok,
    fresh: Fresh,
    step: SecondStep,
    proof: Proof,
    origin: Origin,
) -> StoreResult<Proved> {
    let login = lok.config().login.clone();
    let (free, most) = (login.free_tries, millis(login.max_delay));
    let (sealer, site) = (Arc::clone(&lok.sealer), passkey::site(&lok.config()));
    lok.store
        .write(move |db| {
            let mut fresh = fresh.clone();
            let Some(user) = who(db, &step, fresh.now)? else {
                return StoreResult::Ok(Proved::Expired);
            };
            fresh.actor.name = format!("user:{}", user.id);
            let budget = throttle::in_browser(db, "mfa", &user.id, &origin.browser)?;
            if let Err(until) = throttle::take(db, &budget, free, most, fresh.now)? {
                let left = u64::try_from(until - fresh.now).unwrap_or(0);
                return Ok(Proved::Wait(left.div_ceil(1_000).max(1)));
            }
            let (kind, right) = match &proof {
                Proof::Code(code) => {
                    let code = code.expose();
                    ("totp", totp::check(db, &sealer, &user.id, code, fresh.now)?)
                }
                Proof::Recovery(code) => {
                    let code = code.expose();
                    ("recovery", recovery::spend(db, &fresh, &user.id, code)?)
                }
                Proof::Passkey(response) => (
                    "passkey",
                    match &site {
                        Some(site) => passkey::check(
                            db,
                            &fresh,
                            &sealer,
                            site,
                            &user,
                            response,
                            &origin.browser,
                        )?,
                        None => false,
                    },
                ),
            };
            let event = if right {
                Event::ok("factor.show")
            } else {
                Event::ok("factor.fail").outcome(Outcome::Refused)
            };
            let event = event.object("users", &user.id);
            audit::record(db, &fresh, event.detail(json!({ "kind": kind })))?;
            if !right {
                return Ok(Proved::Wrong);
            }
            throttles::clear(db, &budget)?;
            if kind == "recovery" {
                let what = "A recovery code was used to sign in";
                super::tell(db, &fresh, &sealer, &user.id, what)?;
            }
            let more: &[&str] = if kind == "passkey" {
                &passkey::AMR
            } else {
                &OTP
            };
            settle(db, fresh, &sealer, &step, user, more, &origin, &login).map(Proved::Entered)
        })
        .await
}

/// Takes a new factor of somebody who has just shown another.
///
/// # Errors
/// Those of the database.
pub async fn enrol(
    lok: &Lok,
    fresh: Fresh,
    step: SecondStep,
    new: New,
    origin: Origin,
) -> StoreResult<Enrolled> {
    let login = lok.config().login.clone();
    let (sealer, site) = (Arc::clone(&lok.sealer), passkey::site(&lok.config()));
    let secret = match &new {
        New::Totp { sealed, .. } => match totp::open(lok, &step.user_id, &origin.browser, sealed) {
            Some(secret) => Some(secret),
            None => return Ok(Enrolled::Expired),
        },
        New::Passkey { .. } => None,
    };
    lok.store
        .write(move |db| {
            let mut fresh = fresh.clone();
            let Some(user) = who(db, &step, fresh.now)? else {
                return StoreResult::Ok(Enrolled::Expired);
            };
            let had = super::read(db, &user.id)?.any();
            // What must not be skipped is not gone round by enrolling another.
            if !super::is_strong(&step.amr) && had {
                return Ok(Enrolled::Expired);
            }
            fresh.actor.name = format!("user:{}", user.id);
            let (kind, name, more): (_, _, &[&str]) = match (&new, &secret, &site) {
                (New::Totp { code, .. }, Some(secret), _) => {
                    if totps::find(db, &user.id)?.is_some() {
                        return Ok(Enrolled::Taken);
                    }
                    if !totp::confirm(db, &fresh, &sealer, &user.id, secret, code.expose())? {
                        return Ok(Enrolled::Wrong);
                    }
                    ("totp", totp::NAME.to_owned(), &OTP)
                }
                (New::Passkey { response, name }, _, Some(site)) => {
                    let name = named(name);
                    let browser = &origin.browser;
                    let row = passkey::add(db, &fresh, site, &user, response, &name, browser)?;
                    let Some(row) = row else {
                        return Ok(Enrolled::Wrong);
                    };
                    ("passkey", row.name, &passkey::AMR)
                }
                _ => return Ok(Enrolled::Expired),
            };
            let codes = added(db, &fresh, &sealer, &user, kind, &name)?;
            if !had {
                end_weak(db, &fresh, &step, &origin)?;
            }
            let entered = settle(db, fresh, &sealer, &step, user, more, &origin, &login)?;
            Ok(Enrolled::Done { entered, codes })
        })
        .await
}

/// Ends the sessions of a person that have shown one factor, once there is a second: except the one that has shown it.
fn end_weak(db: &mut Db, fresh: &Fresh, step: &SecondStep, origin: &Origin) -> StoreResult<()> {
    let own = step.session_id.as_ref().or(origin.session_id.as_ref());
    for row in sessions::of_user(db, &step.user_id, fresh.now)? {
        if Some(&row.id) != own && !super::is_strong(&row.amr.0) {
            session::close(db, fresh, &row.id)?;
        }
    }
    Ok(())
}

/// What a passkey is called: something that can be shown, and not long.
#[must_use]
pub fn named(typed: &str) -> String {
    let name: String = typed
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(60)
        .collect();
    if name.is_empty() {
        "Passkey".to_owned()
    } else {
        name
    }
}

/// Whose step it is, if it can still be taken.
fn who(db: &mut Db, step: &SecondStep, now: Millis) -> StoreResult<Option<User>> {
    if now - step.at > LIFE {
        return Ok(None);
    }
    let same = |user: &User| {
        let expected = step.fingerprint.as_ref();
        user.is_active() && expected.is_none_or(|expected| login::fingerprint(user) == *expected)
    };
    let Some(user) = users::by_id(db, &step.user_id)?.filter(same) else {
        return Ok(None);
    };
    if !login::still_links(db, step.elsewhere.as_ref(), &user.id)? {
        return Ok(None);
    }
    let alive = match &step.session_id {
        Some(id) => sessions::by_id(db, id)?
            .is_some_and(|row| row.revoked_at.is_none() && row.user_id == user.id),
        None => true,
    };
    Ok(alive.then_some(user))
}

#[expect(clippy::too_many_arguments, reason = "what a session is begun with")]
fn settle(
    db: &mut Db,
    fresh: Fresh,
    sealer: &Sealer,
    step: &SecondStep,
    user: User,
    more: &[&str],
    origin: &Origin,
    login: &crate::config::Login,
) -> StoreResult<Entered> {
    let mut amr = step.amr.clone();
    for each in more {
        if !amr.iter().any(|known| known == each) {
            amr.push((*each).to_owned());
        }
    }
    if let Some(id) = &step.session_id {
        let cookie = session::raise(db, &fresh, id, &amr)?;
        return Ok(cookie.map_or(Entered::Refused, Entered::Done));
    }
    let entry = Entry {
        user_id: user.id.clone(),
        method: login::method(&step.method),
        amr,
        fingerprint: None,
        rehashed: None,
        // A factor that was there before was shown now; a new one says nothing of who enrols it.
        elsewhere: step.elsewhere.clone().map(|each| Elsewhere {
            shown_at: each.shown_at.filter(|_| step.enrol),
            ..each
        }),
        origin: Origin {
            remember: step.remember,
            ..origin.clone()
        },
    };
    login::admit(db, fresh, sealer, &entry, user, login)
}
