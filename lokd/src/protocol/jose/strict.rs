//! JSON whose objects name each member once, to a bounded depth.
//!
//! Two parsers that each pick another of two equal names see two different tokens.

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Nested objects and lists that are read of a token.
const DEPTH: u8 = 16;

/// An object that was read strictly.
#[derive(Debug)]
pub struct Object(pub Map<String, Value>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Strict(DEPTH).deserialize(deserializer)? {
            Value::Object(map) => Ok(Self(map)),
            _ => Err(de::Error::custom("not an object")),
        }
    }
}

/// Reads one object, nested at most `depth` deep, and nothing behind it.
///
/// # Errors
/// Not JSON, no object, too deep, or a member that is named twice. The message repeats nothing of `bytes`.
pub fn object(bytes: &[u8], depth: u8) -> serde_json::Result<Map<String, Value>> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = Strict(depth).deserialize(&mut deserializer)?;
    deserializer.end()?;
    match value {
        Value::Object(map) => Ok(map),
        _ => Err(de::Error::custom("not an object")),
    }
}

struct Strict(u8);

impl Strict {
    fn deeper<E: de::Error>(&self) -> Result<u8, E> {
        self.0
            .checked_sub(1)
            .ok_or_else(|| E::custom("nested too deeply"))
    }
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("not a number"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let depth = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Strict(depth))? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let depth = self.deeper()?;
        let mut map = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(Strict(depth))?;
            if map.insert(name, value).is_some() {
                return Err(de::Error::custom("a member is named twice"));
            }
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_single_and_depth_is_bounded() {
        let read = |text: &str| serde_json::from_str::<Object>(text);
        assert!(read(r#"{"a":1,"b":[{"a":null}]}"#).is_ok());
        assert!(read(r#"{"a":1,"a":1}"#).is_err());
        assert!(read(r#"{"b":{"a":1,"\u0061":1}}"#).is_err());
        assert!(read("[]").is_err());
        assert!(read(&format!("{{\"a\":{}{}}}", "[".repeat(15), "]".repeat(15))).is_ok());
        assert!(read(&format!("{{\"a\":{}{}}}", "[".repeat(16), "]".repeat(16))).is_err());
        assert!(read(&format!("{{\"a\":{}", "[".repeat(100_000))).is_err());
    }

    #[test]
    fn the_depth_is_the_callers() {
        let nested =
            |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
        assert!(object(nested(31).as_bytes(), 32).is_ok());
        assert!(object(nested(32).as_bytes(), 32).is_err());
        assert!(object(br#"{"a":1,"a":1}"#, 32).is_err());
        assert!(object(b"{} {}", 32).is_err());
        assert!(object(b"{}\n", 32).is_ok());
        assert!(object(b"[]", 32).is_err());
    }
}
