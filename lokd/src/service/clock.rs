//! The newest moment that anybody who shares the database has seen: a clock that is far behind it is wrong, and nothing is
//! signed by it.

use super::{Lok, Refusal};
use crate::protocol::Millis;
use crate::protocol::oauth::Code;
use crate::store::{Db, StoreError, StoreResult, settings};
use std::sync::{Mutex, PoisonError};

/// The setting that keeps the moment.
const NEWEST: &str = "clock.newest";
/// How far a clock may be behind.
const TOLERATED: Millis = 600_000;
/// How often the moment is written.
const EVERY: Millis = 60_000;

/// What this process knows of it.
#[derive(Default)]
pub struct Newest(Mutex<Known>);

#[derive(Default)]
struct Known {
    moment: Millis,
    /// When this process wrote it for the last time, or what kept it from writing.
    written: Option<Result<Millis, String>>,
}

impl Newest {
    /// How far a clock that says `now` is behind, if that is too far.
    #[must_use]
    pub fn behind(&self, now: Millis) -> Option<Millis> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let behind = known.moment.saturating_sub(now);
        (behind > TOLERATED).then_some(behind)
    }

    /// What kept this process from writing the last time that it tried.
    #[must_use]
    pub fn failure(&self) -> Option<String> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.written.as_ref()?.as_ref().err().cloned()
    }

    fn learn(&self, moment: Millis) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.moment = moment;
    }

    /// Whether it is time to write: once a minute, and again and again while it fails.
    fn is_due(&self, now: Millis) -> bool {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match known.written {
            Some(Ok(at)) => now < at || now - at >= EVERY,
            Some(Err(_)) | None => true,
        }
    }

    fn wrote(&self, written: Result<Millis, String>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.written = Some(written);
    }
}

/// Refuses to begin what ends in a signature while the clock is wrong, so that no code or token is used up in vain.
///
/// # Errors
/// `temporarily_unavailable`.
pub fn check(lok: &Lok, now: Millis) -> Result<(), Refusal> {
    let Some(behind) = lok.newest.behind(now) else {
        return Ok(());
    };
    let seconds = behind / 1_000;
    tracing::error!(
        seconds,
        "the clock is behind what the database has seen: nothing is signed; see lokctl status"
    );
    let why = "the server's clock is wrong";
    Err(Refusal::new(Code::TemporarilyUnavailable, why))
}

/// Reads the moment, and once a minute writes it. Whether that works tells as well whether this node can write.
///
/// # Errors
/// Those of the database.
pub async fn watch(lok: &Lok) -> StoreResult<()> {
    let now = lok.clock.now();
    lok.newest.learn(lok.store.read(newest).await?);
    if !lok.newest.is_due(now) {
        return Ok(());
    }
    let written = lok
        .store
        .write(move |db| {
            let moment = newest(db)?.max(now);
            settings::put(db, NEWEST, &moment.to_string(), now)?;
            StoreResult::Ok(moment)
        })
        .await;
    lok.newest
        .wrote(written.as_ref().map(|_| now).map_err(StoreError::to_string));
    lok.newest.learn(written?);
    Ok(())
}

fn newest(db: &mut Db) -> StoreResult<Millis> {
    let found = settings::find(db, NEWEST)?;
    Ok(found
        .and_then(|(value, _)| value.parse().ok())
        .unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_may_be_ten_minutes_behind() {
        let newest = Newest::default();
        assert_eq!(newest.behind(0), None);
        newest.learn(5_000_000);
        assert_eq!(newest.behind(6_000_000), None);
        assert_eq!(newest.behind(4_400_000), None);
        assert_eq!(newest.behind(4_399_999), Some(600_001));
        // Whoever mends the database is believed.
        newest.learn(0);
        assert_eq!(newest.behind(4_399_999), None);
    }

    #[test]
    fn the_moment_is_written_once_a_minute_and_again_after_a_failure() {
        let newest = Newest::default();
        assert!(newest.is_due(0));
        newest.wrote(Ok(0));
        assert_eq!(newest.failure(), None);
        assert!(!newest.is_due(59_999));
        assert!(newest.is_due(60_000));
        assert!(newest.is_due(-1));
        newest.wrote(Err("the disk is full".to_owned()));
        assert_eq!(newest.failure().as_deref(), Some("the disk is full"));
        assert!(newest.is_due(1));
    }
}
