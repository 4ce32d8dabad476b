//! Types that behave alike on both databases, and pages of rows.

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;

/// A value that is stored as JSON text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Json<T>(pub T);

/// A stored text that is not what it has to be.
#[derive(Debug, thiserror::Error)]
#[error("a stored value cannot be read: {0}")]
pub struct Unreadable(String);

impl<T: DeserializeOwned> TryFrom<String> for Json<T> {
    type Error = Unreadable;

    fn try_from(text: String) -> Result<Self, Unreadable> {
        serde_json::from_str(&text)
            .map(Json)
            .map_err(|error| Unreadable(error.to_string()))
    }
}

impl<T: Serialize> From<Json<T>> for String {
    fn from(value: Json<T>) -> Self {
        // Every T here is made of strings, numbers and lists; none can fail to be written.
        serde_json::to_string(&value.0).unwrap_or_default()
    }
}

/// Makes an enum of lok's own storable as its word: `text_enum!(Trust)` for anything with `as_str` and `FromStr`.
macro_rules! word {
    ($(#[$doc:meta])* $name:ident($type:ty)) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub $type);

        impl From<$name> for String {
            fn from(word: $name) -> Self {
                word.0.as_str().to_owned()
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::store::types::Unreadable;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
                    .map($name)
                    .map_err($crate::store::types::Unreadable::from_text)
            }
        }
    };
}
pub(super) use word;

impl Unreadable {
    pub(super) fn from_text(text: impl fmt::Display) -> Self {
        Self(text.to_string())
    }
}

/// Which rows of a list: those behind `after`, `limit` at the most.
#[derive(Clone, Debug)]
pub struct Page {
    /// The sort key of the last row of the page before.
    pub after: Option<String>,
    /// How many, at least 1.
    pub limit: i64,
}

/// A page of rows, and where the next begins.
#[derive(Clone, Debug)]
pub struct PageOf<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// The sort key to go on behind; `None` on the last page.
    pub next: Option<String>,
}

impl<T> PageOf<T> {
    /// Takes `limit + 1` rows apart: the last one only tells that there are more.
    pub(super) fn cut(mut rows: Vec<T>, page: &Page, key: impl Fn(&T) -> String) -> Self {
        let limit = usize::try_from(page.limit).unwrap_or(1);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = more.then(|| rows.last().map(&key)).flatten();
        Self { rows, next }
    }

    /// The same page of something else.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> PageOf<U> {
        PageOf {
            rows: self.rows.into_iter().map(f).collect(),
            next: self.next,
        }
    }
}
