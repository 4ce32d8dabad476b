//! The members of a JSON object, read by name and type.
//!
//! A member that is `null` is a member that is absent: clients send either. A wrong type is a fault.

use super::body::{Fault, quote};
use crate::protocol::oauth::scope::is_scope;
use lok_common::Secret;
use serde_json::{Map, Value};
use std::str::FromStr;
use url::Url;

/// Bytes of a URL.
pub(super) const MAX_URL: usize = 2048;
/// Letters of a text that describes.
pub(super) const MAX_PROSE: usize = 2000;
/// Letters of a name, and of an id that somebody else made.
pub(super) const MAX_NAME: usize = 200;
/// Letters of a key.
pub(super) const MAX_KEY: usize = 100;
/// Bytes of a token or a code.
const MAX_SECRET: usize = 1024;

/// An object, and where in the request it stands.
pub(super) struct Fields<'a> {
    map: &'a Map<String, Value>,
    path: String,
}

impl<'a> Fields<'a> {
    /// The request itself.
    pub fn root(map: &'a Map<String, Value>) -> Self {
        Self {
            map,
            path: String::new(),
        }
    }

    /// The object that `value` must be.
    pub fn of(value: &'a Value, path: String) -> Result<Self, Fault> {
        match value {
            Value::Object(map) => Ok(Self { map, path }),
            _ => Err(Fault::new(format!("{path} must be an object"))),
        }
    }

    /// How a message calls the member `name`.
    pub fn name(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// A sentence about the member `name`.
    pub fn fault(&self, name: &str, what: impl std::fmt::Display) -> Fault {
        Fault::new(format!("{} {what}", self.name(name)))
    }

    /// Makes a member necessary.
    pub fn required<T>(&self, name: &str, value: Option<T>) -> Result<T, Fault> {
        value.ok_or_else(|| self.fault(name, "is required"))
    }

    /// Each member with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.map.iter()
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    /// A text as it came.
    pub fn text(&self, name: &str) -> Result<Option<&'a str>, Fault> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.fault(name, "must be a string")),
        }
    }

    /// A text of one line; an empty one is none.
    pub fn line(&self, name: &str, max: usize) -> Result<Option<String>, Fault> {
        let Some(text) = self.text(name)?.filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        if text.chars().count() > max {
            Err(self.fault(name, format_args!("is longer than {max} letters")))
        } else if is_line(text) {
            Ok(Some(text.to_owned()))
        } else {
            Err(self.fault(name, "must be one line of plain text"))
        }
    }

    /// A text of one line, or a whole number that stands for one: what others number.
    pub fn label(&self, name: &str, max: usize) -> Result<Option<String>, Fault> {
        match self.get(name) {
            Some(Value::Number(number)) if number.is_i64() || number.is_u64() => {
                Ok(Some(number.to_string()))
            }
            _ => self.line(name, max),
        }
    }

    /// A text that people read; what would garble it is taken out.
    pub fn prose(&self, name: &str) -> Result<Option<String>, Fault> {
        let Some(text) = self.text(name)?.map(clean).filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        if text.chars().count() > MAX_PROSE {
            return Err(self.fault(name, format_args!("is longer than {MAX_PROSE} letters")));
        }
        Ok(Some(text))
    }

    /// The identifier of an app, a service or a hub.
    pub fn identifier(&self, name: &str) -> Result<Option<String>, Fault> {
        match self.text(name)? {
            None => Ok(None),
            Some(text) if is_identifier(text) => Ok(Some(text.to_owned())),
            Some(text) => Err(self.fault(
                name,
                format_args!(
                    "is {}, but must be 1 to 200 letters, digits and . _ - : / @ +, and begin with a letter, a digit or @",
                    quote(text)
                ),
            )),
        }
    }

    /// Something that opens a door; no message repeats it.
    pub fn secret(&self, name: &str) -> Result<Option<Secret>, Fault> {
        match self.text(name)?.filter(|text| !text.is_empty()) {
            None => Ok(None),
            Some(text)
                if text.len() <= MAX_SECRET && text.bytes().all(|b| b.is_ascii_graphic()) =>
            {
                Ok(Some(Secret::new(text.to_owned())))
            }
            Some(_) => Err(self.fault(name, "is nothing that was issued here")),
        }
    }

    /// A boolean.
    pub fn flag(&self, name: &str) -> Result<Option<bool>, Fault> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(_) => Err(self.fault(name, "must be true or false")),
        }
    }

    /// A number; fractions are cut off, and what is too large becomes the largest.
    pub fn number(&self, name: &str) -> Result<Option<i64>, Fault> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::Number(number)) => Ok(number
                .as_i64()
                // A float is clamped by the cast, and so is what is beyond i64.
                .or_else(|| number.as_f64().map(|float| float as i64))),
            Some(_) => Err(self.fault(name, "must be a number")),
        }
    }

    /// One of the words of `T`.
    pub fn word<T: FromStr<Err = Fault>>(&self, name: &str) -> Result<Option<T>, Fault> {
        self.text(name)?
            .map(|text| text.parse().map_err(|fault: Fault| self.fault(name, fault)))
            .transpose()
    }

    /// The items of a list, each with its place; an absent list is empty.
    pub fn list(&self, name: &str, max: usize) -> Result<Vec<(String, &'a Value)>, Fault> {
        match self.get(name) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) if items.len() > max => {
                Err(self.fault(name, format_args!("has more than {max} entries")))
            }
            Some(Value::Array(items)) => Ok(items
                .iter()
                .enumerate()
                .map(|(index, item)| (format!("{}[{index}]", self.name(name)), item))
                .collect()),
            Some(_) => Err(self.fault(name, "must be a list")),
        }
    }

    /// The items of a list of texts, each with its place.
    pub fn texts(&self, name: &str, max: usize) -> Result<Vec<(String, &'a str)>, Fault> {
        self.list(name, max)?
            .into_iter()
            .map(|(path, item)| match item {
                Value::String(text) => Ok((path, text.as_str())),
                _ => Err(Fault::new(format!("{path} must be a string"))),
            })
            .collect()
    }

    /// The items of a list of objects.
    pub fn objects(&self, name: &str, max: usize) -> Result<Vec<Fields<'a>>, Fault> {
        self.list(name, max)?
            .into_iter()
            .map(|(path, item)| Fields::of(item, path))
            .collect()
    }

    /// An object.
    pub fn object(&self, name: &str) -> Result<Option<Fields<'a>>, Fault> {
        self.get(name)
            .map(|value| Fields::of(value, self.name(name)))
            .transpose()
    }
}

/// Whether `text` is one line that shows what it is: no controls, and nothing that turns or hides letters.
pub(super) fn is_line(text: &str) -> bool {
    !text.chars().any(|c| c.is_control() || is_deceptive(c))
}

/// Letters that change how others are shown: an app could dress its name up on the page where a person decides.
fn is_deceptive(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// `text` without controls (line ends and tabs stay), deceptive letters, and blanks around it.
pub(super) fn clean(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|&c| matches!(c, '\n' | '\t' | '\r') || !(c.is_control() || is_deceptive(c)))
        .collect();
    kept.trim().to_owned()
}

/// Whether `text` can be an identifier: `my-app`, `live.arkitekt.rekuest`, `@scope/name`.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    let first = |b: &u8| b.is_ascii_alphanumeric() || *b == b'@';
    text.len() <= MAX_NAME
        && text.as_bytes().first().is_some_and(first)
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._-:/@+".contains(&b))
}

/// Whether `text` can be a key of a role or the name of a scope (RFC 6749 3.3).
pub(super) fn is_token(text: &str) -> bool {
    text.len() <= MAX_KEY && is_scope(text)
}

/// An address of the web that a page can link to; `None`: it is no such.
pub(super) fn web_url(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let fit = matches!(url.scheme(), "http" | "https")
        && url.username().is_empty()
        && url.password().is_none()
        && url.as_str().len() <= MAX_URL;
    fit.then(|| url.into())
}

/// The address of an image, or the image itself; `None`: it is no such.
pub(super) fn logo(text: &str) -> Option<String> {
    let inline = text.len() <= MAX_URL
        && text.starts_with("data:image/")
        && text.bytes().all(|b| b.is_ascii_graphic());
    if inline {
        Some(text.to_owned())
    } else {
        web_url(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn members_are_read_by_type() {
        let value = json!({"null": null, "text": "a", "flag": true, "number": 3, "float": 2.9, "huge": 1e300,
            "list": ["a"], "object": {"inner": 1}});
        let fields = Fields::of(&value, String::new()).expect("object");
        assert_eq!(fields.text("null"), Ok(None));
        assert_eq!(fields.text("absent"), Ok(None));
        assert_eq!(fields.flag("flag"), Ok(Some(true)));
        assert_eq!(fields.number("number"), Ok(Some(3)));
        assert_eq!(fields.number("float"), Ok(Some(2)));
        assert_eq!(fields.number("huge"), Ok(Some(i64::MAX)));
        assert_eq!(fields.texts("null", 1), Ok(Vec::new()));
        let inner = fields.object("object").expect("object").expect("there");
        assert_eq!(
            inner.text("inner"),
            Err(Fault::new("object.inner must be a string"))
        );
        assert!(fields.text("flag").is_err());
        assert!(fields.flag("text").is_err());
        assert!(fields.number("text").is_err());
        assert!(fields.texts("text", 1).is_err());
        assert!(fields.texts("list", 0).is_err());
        assert!(fields.objects("list", 1).is_err());
    }

    #[test]
    fn identifiers_lines_and_addresses() {
        for good in [
            "my-app",
            "live.arkitekt.rekuest",
            "A_1",
            "@jhnnsrs/orkestrator",
            "a+b:c",
        ] {
            assert!(is_identifier(good), "{good}");
        }
        for bad in ["", " a", "a b", "a\n", "ä", ".a", "-a", &"a".repeat(201)] {
            assert!(!is_identifier(bad), "{bad:?}");
        }
        for bad in [
            "a\nb",
            "a\u{7f}",
            "a\u{85}b",
            "safe\u{202e}gpj",
            "a\u{200b}b",
        ] {
            assert!(!is_line(bad), "{bad:?}");
        }
        assert!(is_line("Größe 1 – 👩‍🔬"));
        assert_eq!(clean(" a\u{202e}\nb\u{1b} "), "a\nb");
        for good in [
            "https://a.example/l.png",
            "http://127.0.0.1:8000/l",
            "data:image/png;base64,AAAA",
        ] {
            assert_eq!(logo(good).as_deref(), Some(good));
        }
        let long = format!("https://a.example/{}", "x".repeat(MAX_URL));
        for bad in [
            "",
            "x",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "https://u:p@a.example/",
            &long,
        ] {
            assert_eq!(logo(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_is_done_once(text in "[ a\n\u{1b}\u{202e}]{0,6}|\\PC{0,6}") {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }

        #[test]
        fn addresses_are_stable(text in "(?i:https?)://[a-zA-Zé]{1,9}(:[0-9]{1,4})?/?[ -~é]{0,20}") {
            if let Some(url) = web_url(&text) {
                prop_assert_eq!(web_url(&url), Some(url));
            }
        }
    }
}
