//! Counters of one name, a handle for each combination of labels.

use metrics::{Counter, Label};
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

/// The handles by the values of the labels.
type Handles<const N: usize> = RwLock<HashMap<[&'static str; N], Counter>>;

/// Counters of one name. Only words of the program are values, so that there is no end of them only in theory.
pub(super) struct Family<const N: usize> {
    name: &'static str,
    labels: [&'static str; N],
    handles: LazyLock<Handles<N>>,
}

impl<const N: usize> Family<N> {
    pub const fn new(name: &'static str, labels: [&'static str; N]) -> Self {
        Self {
            name,
            labels,
            handles: LazyLock::new(RwLock::default),
        }
    }

    /// Counts `count` of those with these values.
    pub fn add(&self, values: [&'static str; N], count: u64) {
        let known = self.handles.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(counter) = known.get(&values) {
            return counter.increment(count);
        }
        drop(known);
        let labels: Vec<Label> = self
            .labels
            .iter()
            .zip(values)
            .map(|(name, value)| Label::from_static_parts(name, value))
            .collect();
        let counter = metrics::counter!(self.name, labels);
        counter.increment(count);
        self.handles
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(values, counter);
    }
}
