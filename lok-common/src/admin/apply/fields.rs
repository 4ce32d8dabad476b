//! What a manifest can say of a kind beside the fields of its draft, and which fields a draft has.

use super::super::app::words;
use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, forward_to_deserialize_any};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// The longest name of an object that is told, in characters.
pub const MOST_KEY: usize = 400;

/// What commands do by verbs of their own, and a manifest by fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct More {
    /// Of a user: the roles in each of these organizations, by its slug; `null` ends the membership. Others stay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memberships: Option<BTreeMap<String, Option<Vec<String>>>>,
    /// Whether it does anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

/// Whether an object does what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Yes.
    #[serde(alias = "active")]
    Enabled,
    /// An administrator says no.
    Disabled,
}

words!(State { Enabled => "enabled", Disabled => "disabled" });

/// The names of the fields of a struct, as serde knows them.
pub(super) fn names<T: DeserializeOwned>() -> &'static [&'static str] {
    match T::deserialize(Probe) {
        Err(Names(names)) => names,
        Ok(_) => &[],
    }
}

/// Whether a field of a draft can have this value.
pub(super) fn check<T: DeserializeOwned>(field: &str, value: &Value) -> Result<(), String> {
    let alone = Map::from_iter([(field.to_owned(), value.clone())]);
    serde_json::from_value::<T>(alone.into())
        .map(drop)
        .map_err(|error| error.to_string())
}

/// Whether a field of a draft can be emptied: such a field keeps a null.
pub(super) fn can_be_empty<T: DeserializeOwned + Serialize>(field: &str) -> bool {
    let alone = Map::from_iter([(field.to_owned(), Value::Null)]);
    serde_json::from_value::<T>(alone.into())
        .and_then(|draft| serde_json::to_value(draft))
        .is_ok_and(|draft| draft.get(field).is_some())
}

/// Asks a struct for its fields instead of giving it any.
struct Probe;

/// The answer, which comes as an error because nothing is deserialized.
#[derive(Debug)]
struct Names(&'static [&'static str]);

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Names {}

impl Error for Names {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }
}

impl<'de> Deserializer<'de> for Probe {
    type Error = Names;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Names> {
        Err(Names(&[]))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Names> {
        Err(Names(fields))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
