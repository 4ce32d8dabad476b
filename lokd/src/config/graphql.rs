//! `[graphql]`: the API that the clients of people and apps speak.

use super::section::Section;
use serde::Serialize;

/// How much one request of the API may ask.
#[derive(Clone, Debug, Serialize)]
pub struct Graphql {
    /// Whether the schema is told.
    pub introspection: bool,
    /// Fields within fields.
    pub max_depth: usize,
    /// What a request may cost, estimated before, and how many objects its answer may have, counted meanwhile.
    pub max_complexity: usize,
}

impl Graphql {
    pub(super) fn read(section: &mut Section) -> Self {
        let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        Self {
            introspection: section.or("introspection", true),
            max_depth: size(section.within("max_depth", 20, 5..=64)),
            max_complexity: size(section.within("max_complexity", 30_000, 100..=1_000_000)),
        }
    }
}
