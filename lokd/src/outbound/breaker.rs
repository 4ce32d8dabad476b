//! Leaves alone for a while what failed several times in a row.

use crate::protocol::Millis;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Failures in a row that open it.
const FAILURES: u32 = 5;
/// How long it stays open.
const PAUSE: Millis = 30_000;
/// Authorities that are remembered at once; beyond it those that are asked again are forgotten, then all.
const MOST: usize = 4_096;

#[derive(Clone, Copy, Debug, Default)]
struct Record {
    failures: u32,
    since: Millis,
}

impl Record {
    /// A clock that was set back does not lengthen the pause.
    fn is_open(&self, now: Millis) -> bool {
        self.failures >= FAILURES && (0..PAUSE).contains(&(now - self.since))
    }
}

/// What failed lately, by host and port.
#[derive(Debug, Default)]
pub struct Breaker {
    records: Mutex<HashMap<String, Record>>,
}

impl Breaker {
    /// Whether it may be asked. After the pause one may try, and the others wait for how it ends.
    pub fn ask(&self, authority: &str, now: Millis) -> bool {
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(record) = records.get_mut(authority) else {
            return true;
        };
        if record.is_open(now) {
            return false;
        }
        if record.failures >= FAILURES {
            record.since = now;
        }
        true
    }

    /// Tells how it ended: it works, it failed, or it was not asked after all.
    pub fn tell(&self, authority: &str, works: Option<bool>, now: Millis) {
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        match works {
            None => {}
            Some(true) => {
                records.remove(authority);
            }
            Some(false) => {
                if records.len() >= MOST && !records.contains_key(authority) {
                    records.retain(|_, record| record.is_open(now));
                    if records.len() >= MOST {
                        records.clear();
                    }
                }
                let record = records.entry(authority.to_owned()).or_default();
                record.failures = record.failures.saturating_add(1);
                record.since = now;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_failures_in_a_row_open_it_for_half_a_minute() {
        let breaker = Breaker::default();
        for at in 0..4 {
            assert!(breaker.ask("a:443", at));
            breaker.tell("a:443", Some(false), at);
        }
        breaker.tell("a:443", None, 4);
        assert!(breaker.ask("a:443", 4));
        breaker.tell("a:443", Some(true), 4);
        for at in 5..10 {
            assert!(breaker.ask("a:443", at), "a success counts anew");
            breaker.tell("a:443", Some(false), at);
        }
        assert!(!breaker.ask("a:443", 10));
        assert!(!breaker.ask("a:443", 30_008));
        assert!(breaker.ask("b:443", 10), "others are not meant");
        // One may try, and its failure opens it again.
        assert!(breaker.ask("a:443", 30_009));
        assert!(!breaker.ask("a:443", 30_009));
        breaker.tell("a:443", Some(false), 30_010);
        assert!(!breaker.ask("a:443", 60_009));
        assert!(breaker.ask("a:443", 60_010));
        breaker.tell("a:443", Some(true), 60_011);
        assert!(breaker.ask("a:443", 60_011));
        assert!(breaker.ask("a:443", 60_011));
    }

    #[test]
    fn a_clock_that_is_set_back_opens_nothing_for_longer() {
        let breaker = Breaker::default();
        for _ in 0..5 {
            breaker.tell("a:443", Some(false), 1_000_000);
        }
        assert!(!breaker.ask("a:443", 1_000_000));
        assert!(breaker.ask("a:443", 999_999));
    }

    #[test]
    fn it_remembers_so_many_and_no_more() {
        let breaker = Breaker::default();
        for n in 0..3 * MOST {
            breaker.tell(&n.to_string(), Some(false), 0);
        }
        assert!(breaker.records.lock().expect("whole").len() <= MOST);
    }
}
