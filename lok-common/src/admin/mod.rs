//! The admin API: one shape for every kind of object, and one file per kind.
//!
//! Every kind is an [`Object`] of a spec (what somebody decided) and a status (what lok observed), and is
//! created, ensured and updated by the same partial draft. Paths, for a kind with the path `users`:
//!
//! | call | what it does |
//! |---|---|
//! | `GET /v1/users?limit=&cursor=…` | a [`List`] |
//! | `GET /v1/users/{key}` | an [`Object`]; the key is an id or a name |
//! | `POST /v1/users` | creates from a draft: a [`Change`] |
//! | `POST /v1/users/ensure` | creates, or patches the named fields, or nothing: a [`Change`] |
//! | `POST /v1/users/{key}/update` | patches the named fields: a [`Change`] |
//! | `POST /v1/users/{key}/delete` | a [`Change`] |
//! | `POST /v1/users/{key}/{verb}` | what is the noun's own |
//!
//! A `/` in a key is written `~1`, and a `~` is written `~0` ([`part`]).
//!
//! `?dry_run=true` does the same in a transaction that is rolled back. `If-Match: "etag"` guards a change.

pub mod app;
pub mod apply;
pub mod audit;
pub mod fakts;
pub mod invite;
pub mod key;
pub mod notify;
pub mod org;
pub mod provider;
pub mod role;
pub mod scope;
pub mod server;
pub mod user;

use crate::{Secret, Time};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The `apiVersion` of every object. Fields are only ever added within it.
pub const API: &str = "lok/v1";
/// Items in a page unless asked otherwise.
pub const DEFAULT_LIMIT: u32 = 100;
/// The most items that one page holds.
pub const MAX_LIMIT: u32 = 1_000;

/// What every kind says of itself, once, for the daemon's routes and for the command line.
pub trait Resource: 'static {
    /// The `kind` of an object: `User`.
    const KIND: &'static str;
    /// One of them, in a sentence: `user`.
    const NOUN: &'static str;
    /// The plural in paths and commands: `users`.
    const PATH: &'static str;
    /// The columns of its table, most telling first.
    const COLUMNS: &'static [Column];
    /// What somebody decided.
    type Spec: Serialize + DeserializeOwned + Send + 'static;
    /// What lok observed.
    type Status: Serialize + DeserializeOwned + Send + 'static;
    /// What create, ensure and update take: every field optional, the named ones change.
    type Draft: Serialize + DeserializeOwned + Send + 'static;
    /// What `list` can be narrowed by.
    type Filter: Serialize + DeserializeOwned + Default + Send + 'static;
}

/// The words of a path in a command: `fakts hubs` of `fakts/hubs`.
#[must_use]
pub fn words(path: &str) -> String {
    path.replace('/', " ")
}

/// One column of a kind's table.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The heading.
    pub title: &'static str,
    /// Where the value is in the object (RFC 6901).
    pub pointer: &'static str,
    /// Only shown by `-o wide`.
    pub wide: bool,
}

impl Column {
    /// A column of every table.
    #[must_use]
    pub const fn new(title: &'static str, pointer: &'static str) -> Self {
        Self {
            title,
            pointer,
            wide: false,
        }
    }

    /// A column of the wide table.
    #[must_use]
    pub const fn wide(title: &'static str, pointer: &'static str) -> Self {
        Self {
            title,
            pointer,
            wide: true,
        }
    }
}

/// One object of a kind.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Object<S, T> {
    /// Always [`API`].
    pub api_version: String,
    /// [`Resource::KIND`].
    pub kind: String,
    /// What every object has.
    pub metadata: Metadata,
    /// What somebody decided.
    pub spec: S,
    /// What lok observed.
    pub status: T,
}

/// The object of a resource.
pub type ObjectOf<R> = Object<<R as Resource>::Spec, <R as Resource>::Status>;

/// What every object has.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Metadata {
    /// UUIDv7, or the kind's own id (a client id, a key id).
    pub id: String,
    /// What people call it; unique within its kind, and as good as the id in every path.
    pub name: String,
    /// When it was made.
    pub created_at: Time,
    /// When it last changed.
    pub updated_at: Time,
    /// Changes with every change; for `If-Match`.
    pub etag: String,
    /// Marks of the operator's own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
}

/// A page of objects.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct List<O> {
    /// Always [`API`].
    pub api_version: String,
    /// The kind with `List` behind it.
    pub kind: String,
    /// The objects.
    pub items: Vec<O>,
    /// Hand this in as `cursor` for the next page; null on the last.
    pub next: Option<String>,
}

impl<O> List<O> {
    /// A page of objects of `kind`.
    #[must_use]
    pub fn new(kind: &str, items: Vec<O>, next: Option<String>) -> Self {
        Self {
            api_version: API.to_owned(),
            kind: format!("{kind}List"),
            items,
            next,
        }
    }
}

/// Which page.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Page {
    /// At most this many items, 1 to [`MAX_LIMIT`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// From the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
}

/// What a mutating call did.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Change<O> {
    /// The object as it is now; of a deleted one, as it was.
    pub object: O,
    /// Whether anything is different from before.
    pub changed: bool,
    /// Whether it was made by this call.
    #[serde(default)]
    pub created: bool,
    /// Whether this was `?dry_run=true`: nothing was kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dry_run: bool,
    /// A new secret. It is in this answer and nowhere else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// True beside a `secret`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub secret_shown_once: bool,
    /// What the operator should know of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
}

/// The change of a resource.
pub type ChangeOf<R> = Change<ObjectOf<R>>;

/// For fields that can be emptied: absent leaves it, `null` empties it, a value sets it.
pub mod patch {
    use serde::{Deserialize, Deserializer};

    /// `#[serde(default, deserialize_with = "patch::nullable")]` on an `Option<Option<T>>`.
    ///
    /// # Errors
    /// Whatever `T` finds wrong.
    pub fn nullable<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
    where
        D: Deserializer<'de>,
        T: Deserialize<'de>,
    {
        Option::<T>::deserialize(deserializer).map(Some)
    }
}

/// For fields that are yes or no in a query, where every value is a text.
pub mod flag {
    use serde::{Deserialize, Deserializer};

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Said {
        Flag(bool),
        Text(String),
    }

    /// `#[serde(default, deserialize_with = "flag::read")]` on a `bool`.
    ///
    /// # Errors
    /// Anything but `true` and `false`.
    pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
        match Said::deserialize(deserializer)? {
            Said::Flag(flag) => Ok(flag),
            Said::Text(text) => text.parse().map_err(serde::de::Error::custom),
        }
    }
}

/// For names in paths: `/` is written `~1`, and `~` is written `~0` (RFC 6901 3).
pub mod part {
    /// A name as a part of a path.
    #[must_use]
    pub fn escape(name: &str) -> String {
        name.replace('~', "~0").replace('/', "~1")
    }

    /// The name of a part of a path.
    #[must_use]
    pub fn unescape(part: &str) -> String {
        part.replace("~1", "/").replace("~0", "~")
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_name_comes_back() {
            for (name, part) in [
                ("plain", "plain"),
                ("a/b", "a~1b"),
                ("~1", "~01"),
                ("~/~", "~0~1~0"),
            ] {
                assert_eq!(escape(name), part);
                assert_eq!(unescape(part), name);
            }
        }
    }
}
