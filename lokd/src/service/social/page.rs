//! Which objects of a list are wanted.

use crate::service::Failure;
use crate::store::reads::{Like, Wanted};
use lok_common::Problem;

/// The most objects of a page.
pub const MOST: i64 = 1_000;
/// The most ids of a filter.
const MOST_IDS: usize = 500;

/// A part of a list.
#[derive(Clone, Copy, Debug)]
pub struct Slice {
    /// How many are skipped.
    pub offset: i64,
    /// How many are wanted at the most.
    pub limit: i64,
}

impl Default for Slice {
    fn default() -> Self {
        Self {
            offset: 0,
            limit: MOST,
        }
    }
}

impl Slice {
    /// `limit` objects behind the first `offset`.
    ///
    /// # Errors
    /// Negative numbers, and more than a page has.
    pub fn new(offset: i32, limit: Option<i32>) -> Result<Self, Failure> {
        if offset < 0 {
            return Err(Problem::invalid("pagination.offset", "the offset is negative").into());
        }
        let limit = limit.map_or(MOST, i64::from);
        if !(0..=MOST).contains(&limit) {
            let text = format!("the limit is not between 0 and {MOST}");
            return Err(Problem::invalid("pagination.limit", text).into());
        }
        Ok(Self {
            offset: offset.into(),
            limit,
        })
    }
}

/// What a list is narrowed by.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    names: Vec<Like>,
    /// Only these.
    pub ids: Option<Vec<String>>,
}

impl Filter {
    /// A part of a name and ids, in bounds.
    ///
    /// # Errors
    /// Too many ids, or a search that is too long.
    pub fn new(search: Option<String>, ids: Option<Vec<String>>) -> Result<Self, Failure> {
        if ids.as_ref().is_some_and(|ids| ids.len() > MOST_IDS) {
            let text = format!("more than {MOST_IDS} ids");
            return Err(Problem::invalid("filters.ids", text).into());
        }
        let filter = Self {
            names: Vec::new(),
            ids,
        };
        let search = search.map(|text| text.trim().to_owned());
        filter.named(search.filter(|text| !text.is_empty()), false, false)
    }

    /// Names that have this text as well, at their start, at their end, or anywhere; without regard to case.
    ///
    /// # Errors
    /// It is too long.
    pub fn named(
        mut self,
        text: Option<String>,
        at_start: bool,
        at_end: bool,
    ) -> Result<Self, Failure> {
        if text.as_ref().is_some_and(|text| text.len() > 200) {
            return Err(Problem::invalid("filters.search", "the search is too long").into());
        }
        self.names.extend(text.map(|text| Like {
            text,
            at_start,
            at_end,
        }));
        Ok(self)
    }

    /// Whether a name has all that is searched for.
    pub(super) fn matches(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        self.names.iter().all(|like| {
            let text = like.text.to_lowercase();
            match (like.at_start, like.at_end) {
                (true, true) => name == text,
                (true, false) => name.starts_with(&text),
                (false, true) => name.ends_with(&text),
                (false, false) => name.contains(&text),
            }
        })
    }

    /// Whether it looks at names.
    pub(super) fn is_by_name(&self) -> bool {
        !self.names.is_empty()
    }

    /// The filter for names that are shown without this at their end.
    pub(super) fn without_end(mut self, end: char) -> Self {
        for like in &mut self.names {
            like.text.truncate(like.text.trim_end_matches(end).len());
        }
        self
    }

    /// Parts of what every name has that [`Filter::matches`], as JSON writes them. Only of letters that every database
    /// folds alike.
    pub(super) fn hints(&self) -> Vec<String> {
        let plain = self.names.iter().filter(|like| like.text.is_ascii());
        let json = plain.map(|like| serde_json::json!(like.text).to_string());
        json.filter_map(|text| Some(text.get(1..text.len() - 1)?.to_lowercase()))
            .collect()
    }

    /// The filter for the store.
    pub(super) fn wanted(&self) -> Wanted {
        Wanted {
            names: self.names.clone(),
            ids: self.ids.clone(),
        }
    }
}
