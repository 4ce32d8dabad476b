//! Is lok well: what `lokctl status` and `/health/ready` answer.

use super::{Lok, keys};
use crate::protocol::Millis;
use crate::store::{self, Db, StoreResult};
use lok_common::Time;
use lok_common::admin::server::{Check, Counts, Status};
use std::future::Future;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// What the database said lately. Anybody who reaches the socket may ask, again and again.
#[derive(Default)]
pub struct Looks {
    answers: Lately<Result<(), String>>,
    counts: Lately<Counts>,
    outbox: Lately<Vec<(String, u64)>>,
}

impl Looks {
    /// How many deliveries are in each state.
    pub async fn outbox(&self, lok: &Lok) -> Vec<(String, u64)> {
        let count = async {
            let counted = within(lok.store.read(store::outbox::by_state)).await;
            let counted = counted.into_iter();
            counted
                .map(|(state, count)| (state, natural(count)))
                .collect()
        };
        self.outbox.get(|| lok.clock.now(), count).await
    }
}

/// The check of the database.
pub const DATABASE: &str = "database";
/// How long an answer is good.
const FRESH: Millis = 2_000;
/// A database that takes longer is not there.
const PATIENCE: Duration = Duration::from_secs(3);

/// An answer that is kept for a moment, and asked for by one caller at a time. Who waits meanwhile gets that answer.
struct Lately<T>(Mutex<Option<Answer<T>>>);

struct Answer<T> {
    /// When it was there, by lok's clock and by one that nobody sets.
    at: (Millis, Instant),
    what: T,
}

impl<T> Default for Lately<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T: Clone> Lately<T> {
    async fn get(&self, now: impl Fn() -> Millis, ask: impl Future<Output = T>) -> T {
        let came = Instant::now();
        let mut kept = self.0.lock().await;
        if let Some(Answer { at, what }) = &*kept
            && (at.1 >= came || (0..FRESH).contains(&(now() - at.0)))
        {
            return what.clone();
        }
        let what = ask.await;
        let at = (now(), Instant::now());
        kept.insert(Answer { at, what }).what.clone()
    }
}

/// Everything that an operator wants to know at a glance.
pub async fn status(lok: &Lok) -> Status {
    let now = lok.clock.now();
    let checks = checks(lok).await;
    // A database that does not answer is not asked for more.
    let counts = if is_well(&checks, DATABASE) {
        let count = async { within(lok.store.read(move |db| count(db, now))).await };
        lok.looks.counts.get(|| lok.clock.now(), count).await
    } else {
        Counts::default()
    };
    Status {
        ready: is_ready(&checks),
        issuer: lok.issuer(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        started_at: Time(lok.started_at),
        database: lok.store.backend().as_str().to_owned(),
        checks,
        counts,
    }
}

fn count(db: &mut Db, now: Millis) -> StoreResult<Counts> {
    Ok(Counts {
        users: natural(store::users::count(db)?),
        organizations: natural(store::organizations::count(db)?),
        apps: natural(store::clients::count(db)?),
        sessions: natural(store::sessions::count_live(db, now)?),
    })
}

/// What the database answers in time; else nothing, and the checks say why.
async fn within<T: Default>(answer: impl Future<Output = StoreResult<T>>) -> T {
    let answer = tokio::time::timeout(PATIENCE, answer).await;
    answer.ok().and_then(Result::ok).unwrap_or_default()
}

/// Whether the check of this name is well.
#[must_use]
pub fn is_well(checks: &[Check], name: &str) -> bool {
    checks.iter().any(|check| check.name == name && check.ok)
}

/// Whether nothing stands in the way of serving.
#[must_use]
pub fn is_ready(checks: &[Check]) -> bool {
    checks.iter().all(|check| check.ok)
}

/// Looks whether lok is well. It writes nothing: whether the database takes writes is known from those of
/// [`clock::watch`](super::clock::watch).
pub async fn checks(lok: &Lok) -> Vec<Check> {
    let now = lok.clock.now();
    let ask = async {
        let answer =
            tokio::time::timeout(PATIENCE, lok.store.read(store::settings::versions)).await;
        match answer {
            Ok(answer) => answer.map(drop).map_err(|error| error.to_string()),
            Err(_) => Err(format!("no answer within {} s", PATIENCE.as_secs())),
        }
    };
    let answer = lok.looks.answers.get(|| lok.clock.now(), ask).await;
    let failure = answer.err().or_else(|| lok.newest.failure());
    let mut checks = vec![match failure {
        None => well(DATABASE, "reads and writes".to_owned()),
        Some(detail) => Check {
            name: DATABASE.to_owned(),
            ok: false,
            detail,
            fix: Some("check that it runs, and that the disk has room".to_owned()),
        },
    }];
    checks.push(match keys::missing(lok) {
        missing if missing.is_empty() => {
            well("keys", "one active key for each algorithm".to_owned())
        }
        missing => Check {
            name: "keys".to_owned(),
            ok: false,
            detail: format!("no active key for {}", missing.join(", ")),
            fix: Some("lokctl keys generate --alg ALG".to_owned()),
        },
    });
    checks.push(match lok.newest.behind(now) {
        Some(behind) => Check {
            name: "clock".to_owned(),
            ok: false,
            detail: format!("it is {} s behind what the database has seen", behind / 1_000),
            fix: Some(
                "set the clock: nothing is signed while it is wrong; if it is right and was ahead before, delete the \
                 row clock.newest of the table settings"
                    .to_owned(),
            ),
        },
        None => well("clock", "not behind the database".to_owned()),
    });
    if let Some(end) = lok.certificate_end() {
        checks.push(certificate(end, now));
    }
    if let Some(why) = lok.reloads.refused() {
        // The old one serves, so that this keeps nobody away; it is to be seen all the same.
        checks.push(Check {
            fix: Some("mend it, then: lokctl reload --wait".to_owned()),
            ..well(
                "configuration",
                format!("the files were refused and the old ones are in use: {why}"),
            )
        });
    }
    if lok.is_draining() {
        checks.push(Check {
            name: "serving".to_owned(),
            ok: false,
            detail: "lokd is about to stop".to_owned(),
            fix: None,
        });
    }
    checks
}

/// A certificate that ended is as good as none.
fn certificate(end: u64, now: Millis) -> Check {
    let end = i64::try_from(end).unwrap_or(i64::MAX).saturating_mul(1_000);
    if end <= now {
        return Check {
            name: "certificate".to_owned(),
            ok: false,
            detail: format!("it ended {}", Time(end)),
            fix: Some("renew it, then: lokctl reload --wait".to_owned()),
        };
    }
    well("certificate", format!("good until {}", Time(end)))
}

fn well(name: &str, detail: String) -> Check {
    Check {
        name: name.to_owned(),
        ok: true,
        detail,
        fix: None,
    }
}

fn natural(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
    use tokio::sync::Notify;

    #[tokio::test]
    async fn an_answer_is_kept_for_two_seconds() {
        let (lately, asked) = (Lately::default(), AtomicU32::new(0));
        let ask = |now| lately.get(move || now, async { asked.fetch_add(1, Ordering::Relaxed) });
        let mut answers = Vec::new();
        for now in [10_000, 10_001, 11_999, 12_000, 13_999, 9_000] {
            answers.push(ask(now).await);
        }
        assert_eq!(answers, [0, 0, 0, 1, 1, 2]);
    }

    #[tokio::test]
    async fn who_comes_while_the_database_is_asked_gets_that_answer() {
        let (lately, asked) = (Lately::default(), AtomicU32::new(0));
        let (now, answers) = (AtomicI64::new(0), Notify::new());
        let ask_at = async |moment| {
            now.store(moment, Ordering::Relaxed);
            let ask = async {
                answers.notified().await;
                asked.fetch_add(1, Ordering::Relaxed)
            };
            lately.get(|| now.load(Ordering::Relaxed), ask).await
        };
        let answer = async {
            now.store(3_000, Ordering::Relaxed);
            answers.notify_one();
        };
        let (first, second, third, ()) = tokio::join!(ask_at(0), ask_at(1), ask_at(2_900), answer);
        assert_eq!((first, second, third), (0, 0, 0));
        // It counts from when it was there.
        assert_eq!(ask_at(4_999).await, 0);
        answers.notify_one();
        assert_eq!(ask_at(5_000).await, 1);
    }
}
