//! How often somebody may fail: each account in the database, where every node counts; each network in memory.

use crate::crypto::token;
use crate::measure;
use crate::protocol::Millis;
use crate::store::users::{User, fold};
use crate::store::{Db, StoreResult, browsers, throttles};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

/// Networks that are remembered at once; beyond it the oldest minute is forgotten.
const MOST: usize = 50_000;
const MINUTE: Millis = 60_000;
const SECOND: Millis = 1_000;
const HOUR: Millis = 60 * MINUTE;
/// Mails with links that one account or address is sent in an hour.
const MAILS: i64 = 5;
/// Tests of their channels that one user is sent in an hour.
const TESTS: i64 = 5;

/// The budget of an account's sign-ins.
#[must_use]
pub fn account(user_id: &str) -> String {
    format!("user:{user_id}")
}

/// The budget of what was typed as a name, whether it is somebody's or not: it says when to wait. It is kept as a hash,
/// because it could be a password that was typed into the wrong field.
#[must_use]
pub fn typed(name: &str) -> String {
    format!("login:{}", token::hash(&fold(name)).as_str())
}

/// The budget of a browser in which the user has signed in before, so that nobody who guesses elsewhere keeps the user
/// out (security 63).
///
/// # Errors
/// Those of the database.
pub fn of_browser(
    db: &mut Db,
    kind: &str,
    user_id: &str,
    browser: &str,
) -> StoreResult<Option<String>> {
    let known = !browser.is_empty() && browsers::knows(db, user_id, browser)?;
    Ok(known.then(|| format!("{kind}:{user_id}:{browser}")))
}

/// The budget of a user's tries of one kind: that of the browser, if it has one.
///
/// # Errors
/// Those of the database.
pub fn in_browser(db: &mut Db, kind: &str, user_id: &str, browser: &str) -> StoreResult<String> {
    let own = of_browser(db, kind, user_id, browser)?;
    Ok(own.unwrap_or_else(|| format!("{kind}:{user_id}")))
}

/// Forgets the failed sign-ins of a user outside the browsers that are known: those of the account, and of the names by
/// which it is found. Answers whether there were any.
///
/// # Errors
/// Those of the database.
pub fn forget(db: &mut Db, user: &User) -> StoreResult<bool> {
    let mut any = throttles::clear(db, &account(&user.id))?;
    for name in [Some(&user.username), user.email.as_ref()]
        .into_iter()
        .flatten()
    {
        any |= throttles::clear(db, &typed(name))?;
    }
    Ok(any)
}

/// Takes one try of a budget before it is known how it ends, so that a burst counts each of its tries.
///
/// `Err` is the moment until which tries are refused. After `free` tries the wait doubles from a second to `most`.
///
/// # Errors
/// Those of the database.
pub fn take(
    db: &mut Db,
    id: &str,
    free: u32,
    most: Millis,
    now: Millis,
) -> StoreResult<Result<(), Millis>> {
    let failures = match throttles::find(db, id)? {
        Some(budget) if budget.blocked_until > now => {
            // A transaction that lost a race counts again: these are orders of magnitude, not accounts.
            measure::rate_limited("account");
            return Ok(Err(budget.blocked_until));
        }
        Some(budget) => budget.failures,
        None => 0,
    } + 1;
    let beyond = failures - i64::from(free);
    let wait = if beyond < 0 {
        0
    } else {
        1_000_i64
            .checked_shl(u32::try_from(beyond).unwrap_or(u32::MAX).min(20))
            .unwrap_or(most)
            .min(most)
    };
    if beyond == 0 {
        measure::locked_out();
    }
    throttles::put(db, id, failures, now + wait, now)?;
    Ok(Ok(()))
}

/// Takes a mail of the budget of an account, or of what was typed instead of one: false when it had as many within the
/// hour that its first one began.
///
/// # Errors
/// Those of the database.
pub fn take_mail(db: &mut Db, whom: &str, now: Millis) -> StoreResult<bool> {
    let budget = format!("mail:{}", token::hash(&fold(whom)).as_str());
    Ok(within_an_hour(db, &budget, MAILS, now)?.is_ok())
}

/// Takes a mail of the budget of what a person asks for in a session of their own, which nobody else can spend. `Err` is
/// the moment at which there are more.
///
/// # Errors
/// Those of the database.
pub fn take_own_mail(db: &mut Db, user_id: &str, now: Millis) -> StoreResult<Result<(), Millis>> {
    within_an_hour(db, &format!("own-mail:{user_id}"), MAILS, now)
}

/// Takes one of the tests of their channels that a user may ask for; false: there were as many within the hour.
///
/// # Errors
/// Those of the database.
pub fn take_test(db: &mut Db, user_id: &str, now: Millis) -> StoreResult<bool> {
    Ok(within_an_hour(db, &format!("test:{user_id}"), TESTS, now)?.is_ok())
}

/// Takes one of so many an hour; `Err`: there were as many, until then.
fn within_an_hour(
    db: &mut Db,
    budget: &str,
    most: i64,
    now: Millis,
) -> StoreResult<Result<(), Millis>> {
    let (sent, until) = match throttles::find(db, budget)? {
        Some(budget) if budget.blocked_until > now => (budget.failures, budget.blocked_until),
        _ => (0, now + HOUR),
    };
    if sent >= most {
        return Ok(Err(until));
    }
    throttles::put(db, budget, sent + 1, until, now)?;
    Ok(Ok(()))
}

/// Budgets by network, on this node.
pub struct Networks {
    name: &'static str,
    limit: AtomicU32,
    minutes: Mutex<HashMap<IpAddr, (Millis, u32)>>,
}

impl Networks {
    /// With `limit` tries a minute for each /24 and /64; `name` is what metrics call it.
    #[must_use]
    pub fn new(name: &'static str, limit: u32) -> Self {
        Self {
            name,
            limit: AtomicU32::new(limit),
            minutes: Mutex::default(),
        }
    }

    /// Takes another limit up.
    pub fn set_limit(&self, limit: u32) {
        self.limit.store(limit, Ordering::Relaxed);
    }

    /// Takes one try of the network of `address`.
    ///
    /// # Errors
    /// The seconds to wait.
    pub fn take(&self, address: IpAddr, now: Millis) -> Result<(), u64> {
        let mut minutes = self.minutes.lock().unwrap_or_else(PoisonError::into_inner);
        if minutes.len() >= MOST {
            minutes.retain(|_, (start, _)| now - *start < MINUTE);
            if minutes.len() >= MOST {
                minutes.clear();
            }
        }
        let (start, tries) = minutes.entry(network(address)).or_insert((now, 0));
        if now - *start >= MINUTE || now < *start {
            (*start, *tries) = (now, 0);
        }
        *tries += 1;
        if *tries > self.limit.load(Ordering::Relaxed) {
            measure::rate_limited(self.name);
            let left = (*start + MINUTE - now).max(1_000);
            return Err(u64::try_from(left / 1_000).unwrap_or(1));
        }
        Ok(())
    }
}

/// Wrong codes that all people together may type in a minute, on this node: whoever guesses from many addresses and
/// accounts meets one bound as well.
#[derive(Default)]
pub struct Guesses(Mutex<(Millis, u32)>);

impl Guesses {
    /// Many more than are ever mistyped, and far too few to hit one of some 25 thousand million codes.
    const MOST: u32 = 300;

    /// The seconds to wait, if there were too many.
    #[must_use]
    pub fn wait(&self, now: Millis) -> Option<u64> {
        let (start, wrong) = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let left = start + MINUTE - now;
        (wrong >= Self::MOST && (1..=MINUTE).contains(&left))
            .then(|| u64::try_from(left).unwrap_or_default().div_ceil(1_000))
    }

    /// Counts one.
    pub fn wrong(&self, now: Millis) {
        let mut minute = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if minute.1 == 0 || !(0..MINUTE).contains(&(now - minute.0)) {
            *minute = (now, 0);
        }
        minute.1 = minute.1.saturating_add(1);
    }
}

/// Lines of the log about users of this machine: one a second for each, and how many were left out before it.
#[derive(Default)]
pub struct Lines(Mutex<HashMap<u32, (Millis, u64)>>);

impl Lines {
    /// `Some`: say it, and that so many were not said; `None`: not again in this second.
    #[must_use]
    pub fn say(&self, uid: u32, now: Millis) -> Option<u64> {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() >= MOST {
            lines.clear();
        }
        let Some((said, unsaid)) = lines.get_mut(&uid) else {
            lines.insert(uid, (now, 0));
            return Some(0);
        };
        if (0..SECOND).contains(&(now - *said)) {
            *unsaid += 1;
            return None;
        }
        *said = now;
        Some(std::mem::take(unsaid))
    }
}

/// The /24 or /64 of an address.
#[must_use]
pub fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            IpAddr::from([a, b, c, 0])
        }
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => network(IpAddr::V4(v4)),
            None => {
                let mut octets = v6.octets();
                octets[8..].fill(0);
                IpAddr::from(octets)
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_people_together_have_so_many_guesses_each_minute() {
        let guesses = Guesses::default();
        for _ in 0..Guesses::MOST {
            assert_eq!(guesses.wait(5_000), None);
            guesses.wrong(5_000);
        }
        assert_eq!(guesses.wait(6_500), Some(59));
        guesses.wrong(7_000);
        assert_eq!(guesses.wait(5_000 + MINUTE), None);
        guesses.wrong(5_000 + MINUTE);
        assert_eq!(guesses.wait(5_001 + MINUTE), None);
    }

    #[test]
    fn a_network_has_its_tries_each_minute() {
        let networks = Networks::new("sign_in", 2);
        let one: IpAddr = [192, 0, 2, 1].into();
        let neighbour: IpAddr = [192, 0, 2, 200].into();
        let other: IpAddr = [198, 51, 100, 1].into();
        assert_eq!(networks.take(one, 0), Ok(()));
        assert_eq!(networks.take(neighbour, 1), Ok(()));
        assert_eq!(networks.take(one, 30_000), Err(30));
        assert_eq!(networks.take(other, 30_000), Ok(()));
        assert_eq!(networks.take(one, 60_000), Ok(()));
    }

    #[test]
    fn a_user_has_one_line_a_second() {
        let lines = Lines::default();
        assert_eq!(lines.say(1, 0), Some(0));
        assert_eq!(lines.say(1, 1), None);
        assert_eq!(lines.say(1, 999), None);
        assert_eq!(lines.say(2, 999), Some(0));
        assert_eq!(lines.say(1, 1_000), Some(2));
        assert_eq!(lines.say(1, 1_999), None);
        assert_eq!(lines.say(1, 500), Some(1));
    }
}
