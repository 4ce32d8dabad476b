//! What one answer may have at the most, counted while it is made.

use crate::service::Failure;
use lok_common::{ErrorCode, Problem};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// Values for each object that an answer may have.
const VALUES_EACH: usize = 10;
/// Values that an answer may always have: what the schema says of itself has as many, whatever the configuration allows.
const VALUES: usize = 100_000;
/// Bytes of text, those that are read for an answer and those that it has.
const BYTES: usize = 16 * 1024 * 1024;

/// What is left for an answer.
pub(super) struct Budget {
    most: usize,
    objects: AtomicUsize,
    values: AtomicUsize,
    read: AtomicUsize,
    written: AtomicUsize,
    is_over: AtomicBool,
    refused: Mutex<Option<Problem>>,
}

impl Budget {
    /// For an answer of so many objects.
    pub fn new(most: usize) -> Self {
        let budget = Self {
            most,
            objects: AtomicUsize::default(),
            values: AtomicUsize::default(),
            read: AtomicUsize::default(),
            written: AtomicUsize::default(),
            is_over: AtomicBool::default(),
            refused: Mutex::default(),
        };
        budget.fill();
        budget
    }

    fn values(&self) -> usize {
        self.most.saturating_mul(VALUES_EACH).max(VALUES)
    }

    fn fill(&self) {
        self.objects.store(self.most, Ordering::Relaxed);
        self.values.store(self.values(), Ordering::Relaxed);
        self.read.store(BYTES, Ordering::Relaxed);
        self.written.store(BYTES, Ordering::Relaxed);
        self.is_over.store(false, Ordering::Relaxed);
    }

    /// Begins anew. Answers why the answer is refused, if it is.
    pub fn settle(&self) -> Option<Problem> {
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        self.fill();
        refused.take()
    }

    /// Whether something was refused already: nothing more is worth its while.
    pub fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Relaxed)
    }

    /// Why nothing more is given.
    pub fn check(&self) -> Result<(), Failure> {
        if !self.is_over() {
            return Ok(());
        }
        let refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        Err(refused.clone().unwrap_or_else(too_much).into())
    }

    /// How many objects are left.
    pub fn objects_left(&self) -> usize {
        self.objects.load(Ordering::Relaxed)
    }

    /// Looks whether there are so many objects left.
    pub fn afford(&self, objects: usize) -> Result<(), Failure> {
        if objects <= self.objects_left() {
            return self.check();
        }
        self.refuse(&format!("{} objects", self.most))
    }

    /// Takes objects.
    pub fn take_objects(&self, many: usize) -> Result<(), Failure> {
        if take(&self.objects, many) {
            return self.check();
        }
        self.refuse(&format!("{} objects", self.most))
    }

    /// Takes values of an answer, and the bytes of their text.
    pub fn take_values(&self, many: usize, bytes: usize) -> Result<(), Failure> {
        if !take(&self.values, many) {
            return self.refuse(&format!("{} values", self.values()));
        }
        if !take(&self.written, bytes) {
            return self.refuse(&format!("{BYTES} bytes"));
        }
        self.check()
    }

    /// Takes bytes that are about to be read.
    pub fn take_bytes(&self, bytes: usize) -> Result<(), Failure> {
        if take(&self.read, bytes) {
            return self.check();
        }
        self.refuse(&format!("{BYTES} bytes"))
    }

    fn refuse(&self, most: &str) -> Result<(), Failure> {
        let text = format!("the answer would have more than {most}; ask for less at a time");
        let problem = Problem::new(ErrorCode::InvalidInput, text);
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        self.is_over.store(true, Ordering::Relaxed);
        Err(refused.get_or_insert(problem).clone().into())
    }
}

fn too_much() -> Problem {
    Problem::new(ErrorCode::InvalidInput, "the answer would be too large")
}

/// Takes what is there: false when it is less.
fn take(left: &AtomicUsize, many: usize) -> bool {
    left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
        left.checked_sub(many)
    })
    .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(result: Result<(), Failure>) -> String {
        match result {
            Err(Failure::Refused(problem)) => problem.message.clone(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn what_is_used_up_stays_so_until_the_answer_is_settled() {
        let budget = Budget::new(3);
        assert!(budget.afford(3).is_ok());
        assert!(budget.take_objects(2).is_ok());
        assert!(budget.afford(1).is_ok());
        assert!(!budget.is_over());
        assert!(told(budget.afford(2)).contains("more than 3 objects"));
        assert!(budget.is_over());
        assert!(told(budget.take_bytes(1)).contains("more than 3 objects"));
        let why = budget.settle().map(|problem| problem.message);
        assert!(why.is_some_and(|why| why.contains("3 objects")));
        assert!(budget.settle().is_none());
        assert!(budget.take_objects(3).is_ok());
        assert!(budget.take_values(VALUES, BYTES).is_ok());
        assert!(budget.check().is_ok());
        assert!(told(budget.take_values(1, 0)).contains("values"));
        budget.settle();
        assert!(told(budget.take_values(1, BYTES + 1)).contains("bytes"));
    }
}
