//! A document as a tree that remembers its lines.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value, and its line where that is known.
#[derive(Clone, Debug)]
pub struct Node {
    /// The line, counted from 1.
    pub line: Option<usize>,
    /// The value.
    pub content: Content,
}

/// What a value is.
#[derive(Clone, Debug)]
pub enum Content {
    /// A text, a number, yes or no, or nothing.
    Plain(Value),
    /// Several.
    List(Vec<Node>),
    /// With names.
    Table(Vec<Field>),
}

/// One field of a table.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// The line of the name.
    pub line: Option<usize>,
    /// Its value.
    pub node: Node,
}

/// A document that cannot be read: the line, and why.
#[derive(Debug)]
pub struct Unreadable {
    /// The line.
    pub line: Option<usize>,
    /// Why.
    pub message: String,
}

impl Node {
    /// The value without lines.
    pub fn value(&self) -> Value {
        match &self.content {
            Content::Plain(value) => value.clone(),
            Content::List(items) => items.iter().map(Self::value).collect(),
            Content::Table(fields) => fields
                .iter()
                .map(|field| (field.name.clone(), field.node.value()))
                .collect::<Map<_, _>>()
                .into(),
        }
    }

    /// The field of a name, if it is a table that has it.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match &self.content {
            Content::Table(fields) => fields
                .iter()
                .find(|field| field.name == name)
                .map(|field| &field.node),
            _ => None,
        }
    }

    /// The text that it is.
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Plain(Value::String(text)) => Some(text),
            _ => None,
        }
    }
}

/// Reads TOML.
pub fn toml(text: &str) -> Result<Node, Unreadable> {
    let lines = Lines::of(text);
    let table = DeTable::parse(text).map_err(|error| Unreadable {
        line: error.span().map(|span| lines.of_span(&span)),
        message: error.message().trim().replace('\n', ", "),
    })?;
    let line = Some(lines.of_span(&table.span()));
    Ok(Node {
        line,
        content: Content::Table(fields(table.into_inner(), &lines)?),
    })
}

/// Reads JSON. Its lines are known only where it cannot be read.
pub fn json(text: &str) -> Result<Node, Unreadable> {
    serde_json::from_str(text).map_err(|error| Unreadable {
        line: Some(error.line()),
        message: error.to_string(),
    })
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self(ends.map(|(at, _)| at).collect())
    }

    fn of_span(&self, span: &Range<usize>) -> usize {
        self.0.partition_point(|end| *end < span.start) + 1
    }
}

fn fields(table: DeTable<'_>, lines: &Lines) -> Result<Vec<Field>, Unreadable> {
    table
        .into_iter()
        .map(|(name, value)| {
            Ok(Field {
                line: Some(lines.of_span(&name.span())),
                name: name.into_inner().into_owned(),
                node: node(value, lines)?,
            })
        })
        .collect()
}

fn node(value: Spanned<DeValue<'_>>, lines: &Lines) -> Result<Node, Unreadable> {
    let line = lines.of_span(&value.span());
    let content = match value.into_inner() {
        DeValue::String(text) => Content::Plain(text.into_owned().into()),
        DeValue::Boolean(flag) => Content::Plain(flag.into()),
        // A moment is a text on the wire.
        DeValue::Datetime(time) => Content::Plain(time.to_string().into()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map(|number| Content::Plain(number.into()))
            .map_err(|_| Unreadable {
                line: Some(line),
                message: "this number is too large".to_owned(),
            })?,
        DeValue::Float(number) => match number.as_str().parse::<f64>() {
            Ok(number) if number.is_finite() => Content::Plain(number.into()),
            _ => {
                return Err(Unreadable {
                    line: Some(line),
                    message: "this is no number that can be kept".to_owned(),
                });
            }
        },
        DeValue::Array(items) => Content::List(
            items
                .into_iter()
                .map(|item| node(item, lines))
                .collect::<Result<_, _>>()?,
        ),
        DeValue::Table(table) => Content::Table(fields(table, lines)?),
    };
    Ok(Node {
        line: Some(line),
        content,
    })
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

/// Reads a value of JSON, and refuses a name that is there twice, of which one would be lost.
struct Reader;

impl Reader {
    fn plain<E>(value: impl Into<Value>) -> Result<Node, E> {
        Ok(Node {
            line: None,
            content: Content::Plain(value.into()),
        })
    }
}

impl<'de> Visitor<'de> for Reader {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Self::plain(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Self::plain(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Self::plain(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        Self::plain(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Self::plain(value)
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Self::plain(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node {
            line: None,
            content: Content::List(list),
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut fields: Vec<Field> = Vec::new();
        let mut names = std::collections::HashSet::new();
        while let Some(name) = map.next_key::<String>()? {
            if !names.insert(name.clone()) {
                return Err(A::Error::custom(format!("{name:?} is there twice")));
            }
            fields.push(Field {
                name,
                line: None,
                node: map.next_value()?,
            });
        }
        Ok(Node {
            line: None,
            content: Content::Table(fields),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_document_comes_whole_and_with_its_lines() {
        let text = "a = 1\n\n[[b]]\nc = 'x'\nd = 2027-01-01T00:00:00Z\n[[b]]\n";
        let node = toml(text).expect("TOML");
        assert_eq!(
            node.value(),
            json!({"a": 1, "b": [{"c": "x", "d": "2027-01-01T00:00:00Z"}, {}]})
        );
        let Some(Content::List(items)) = node.get("b").map(|list| &list.content) else {
            panic!("a list");
        };
        assert_eq!(items[1].line, Some(6));
        let Content::Table(fields) = &items[0].content else {
            panic!("a table");
        };
        assert_eq!(fields[0].line, Some(4));
        let value = json!({"a": [1, null, {"b": -1.5}]});
        assert_eq!(
            super::json(&value.to_string()).expect("JSON").value(),
            value
        );
    }

    #[test]
    fn what_cannot_be_read_says_where() {
        assert_eq!(toml("a = 1\nb = [").expect_err("open").line, Some(2));
        assert_eq!(toml("a = 1\na = 2").expect_err("twice").line, Some(2));
        assert_eq!(
            toml("a = 99999999999999999999").expect_err("large").line,
            Some(1)
        );
        let twice = super::json("{\"a\": 1,\n\"a\": 2}").expect_err("twice");
        assert_eq!(twice.line, Some(2), "{twice:?}");
        for endless in ["nan", "-inf", "1e999"] {
            let text = format!("b = 1.5\na = {endless}");
            assert_eq!(toml(&text).expect_err(endless).line, Some(2));
        }
        assert!(super::json(&"[".repeat(100_000)).is_err());
        assert!(toml(&format!("a = {}", "[".repeat(100_000))).is_err());
    }
}
