//! Leaves a transport alone that does not work, so that what is queued does not wait for one time-out each.

use crate::protocol::Millis;

/// Failures in a row after which it is left alone.
const FAILURES: u32 = 3;
/// For how long at first; it doubles.
const PAUSE: Millis = 30_000;
/// The longest time that it is left alone.
const LONGEST: Millis = 300_000;

/// How a transport did lately.
#[derive(Clone, Copy, Debug, Default)]
pub struct Circuit {
    failures: u32,
    until: Millis,
}

/// How much may be delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// As much as there is.
    All,
    /// One, to see whether it works again.
    One,
    /// Nothing.
    Nothing,
}

impl Circuit {
    /// How much may be delivered now. A clock that was set back does not lengthen the pause.
    #[must_use]
    pub fn leave(&self, now: Millis) -> Leave {
        match self.until - now {
            _ if self.failures < FAILURES => Leave::All,
            left if (1..=LONGEST).contains(&left) => Leave::Nothing,
            _ => Leave::One,
        }
    }

    /// Tells whether it worked.
    pub fn tell(&mut self, works: bool, now: Millis) {
        if works {
            *self = Self::default();
            return;
        }
        self.failures = self.failures.saturating_add(1);
        let pause = PAUSE << self.failures.saturating_sub(FAILURES).min(10);
        self.until = now.saturating_add(pause.min(LONGEST));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_failures_in_a_row_pause_it_and_one_success_ends_that() {
        let mut circuit = Circuit::default();
        for at in 0..3 {
            assert_eq!(circuit.leave(at), Leave::All);
            circuit.tell(false, at);
        }
        assert_eq!(circuit.leave(2), Leave::Nothing);
        assert_eq!(circuit.leave(30_001), Leave::Nothing);
        assert_eq!(circuit.leave(30_002), Leave::One);
        circuit.tell(false, 30_002);
        assert_eq!(circuit.leave(90_001), Leave::Nothing);
        assert_eq!(circuit.leave(90_002), Leave::One);
        assert_eq!(circuit.leave(-1_000_000), Leave::One, "a clock set back");
        circuit.tell(true, 90_002);
        assert_eq!(circuit.leave(90_002), Leave::All);
    }

    #[test]
    fn no_pause_is_longer_than_five_minutes() {
        let mut circuit = Circuit::default();
        for _ in 0..1_000 {
            circuit.tell(false, 0);
        }
        assert_eq!(circuit.leave(299_999), Leave::Nothing);
        assert_eq!(circuit.leave(300_000), Leave::One);
    }
}
