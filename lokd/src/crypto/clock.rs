//! The clock is handed in, so that a test moves it instead of sleeping.

use crate::protocol::Millis;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now, in Unix milliseconds.
    fn now(&self) -> Millis;
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Millis {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .ok()
            .and_then(|since| Millis::try_from(since.as_millis()).ok())
            .unwrap_or(0)
    }
}

/// Remembers the latest moment seen.
///
/// Key states are computed from it, so that a clock set back never makes a retired key sign again.
#[derive(Debug, Default)]
pub struct Ratchet(AtomicI64);

impl Ratchet {
    /// The later of `now` and every moment handed in before.
    pub fn advance(&self, now: Millis) -> Millis {
        self.0.fetch_max(now, Ordering::SeqCst).max(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratchet_never_goes_back() {
        let ratchet = Ratchet::default();
        assert_eq!(ratchet.advance(10), 10);
        assert_eq!(ratchet.advance(3), 10);
        assert_eq!(ratchet.advance(11), 11);
    }

    #[test]
    fn the_system_clock_is_past_2020() {
        assert!(SystemClock.now() > 1_577_836_800_000);
    }
}
