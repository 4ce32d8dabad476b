//! The JSON bodies of Fakts: what is read of them before anything is looked at.
//!
//! The Content-Type is nobody's business here: Fakts clients send JSON under `text/plain` and as a form.

use super::fields::Fields;
use crate::protocol::jose::strict;
use serde_json::{Map, Value, json};

/// Bytes of a body that are read.
pub const MAX_BODY: usize = 64 * 1024;
/// Nested objects and lists that are read.
const DEPTH: u8 = 32;
/// Letters of the input that a message repeats.
const QUOTED: usize = 64;

/// What is wrong with a request, as a sentence for the developer of the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The sentence; it repeats at most 64 letters of the request.
    pub message: String,
}

impl Fault {
    /// A fault with this sentence.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }

    /// The body of the answer to a v1 request.
    #[must_use]
    pub fn envelope(&self) -> Value {
        failure("error", &self.message)
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

/// The body of an answer to a v1 request that is no success.
///
/// Some clients read `error`, others `message`, and the oldest fail where their one is missing.
#[must_use]
pub fn failure(status: &str, message: &str) -> Value {
    json!({"status": status, "error": message, "message": message})
}

/// A body that is one JSON object; it may carry secrets, so that it cannot be printed.
pub struct Body(Map<String, Value>);

impl Body {
    /// Reads a body, whatever its Content-Type says.
    ///
    /// # Errors
    /// Too large, not UTF-8, not JSON, no object, nested too deeply, a member named twice, or a control character.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let map = object("the body", bytes)?;
        Ok(Self(map))
    }

    /// Its members.
    pub(super) fn fields(&self) -> Fields<'_> {
        Fields::root(&self.0)
    }
}

/// Reads the JSON object in a form parameter, such as the `manifest` of a v2 grant.
pub(super) fn parameter(name: &str, text: &str) -> Result<Map<String, Value>, Fault> {
    object(name, text.as_bytes())
}

fn object(what: &str, bytes: &[u8]) -> Result<Map<String, Value>, Fault> {
    if bytes.len() > MAX_BODY {
        return Err(Fault::new(format!("{what} is larger than 64 KiB")));
    }
    if std::str::from_utf8(bytes).is_err() {
        return Err(Fault::new(format!("{what} is not UTF-8")));
    }
    let map = strict::object(bytes, DEPTH).map_err(|error| {
        Fault::new(format!(
            "{what} is not a JSON object that can be read: {error}"
        ))
    })?;
    if map
        .iter()
        .all(|(name, value)| is_clean(name) && is_clean_value(value))
    {
        Ok(map)
    } else {
        Err(Fault::new(format!("{what} contains a control character")))
    }
}

fn is_clean_value(value: &Value) -> bool {
    match value {
        Value::String(text) => is_clean(text),
        Value::Array(items) => items.iter().all(is_clean_value),
        Value::Object(map) => map
            .iter()
            .all(|(name, value)| is_clean(name) && is_clean_value(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => true,
    }
}

/// Line ends and tabs pass here; the fields that must be one line refuse them on their own.
fn is_clean(text: &str) -> bool {
    !text
        .bytes()
        .any(|byte| byte < b' ' && !matches!(byte, b'\n' | b'\t' | b'\r'))
}

/// The beginning of `text` for a message.
pub(super) fn quote(text: &str) -> String {
    let mut start: String = text.chars().take(QUOTED).collect();
    if start.len() < text.len() {
        start = start.chars().take(QUOTED - 1).collect();
        start.push('…');
    }
    format!("{start:?}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fault(body: &[u8]) -> String {
        Body::read(body)
            .err()
            .map(|fault| fault.message)
            .unwrap_or_default()
    }

    #[test]
    fn bodies_are_read_strictly() {
        assert!(Body::read(br#"{"headers":{"a":[1,null,true]},"text":"a\nb\tc\rd"}"#).is_ok());
        for (body, part) in [
            (&b""[..], "not a JSON object"),
            (b"[]", "not an object"),
            (b"null", "not an object"),
            (b"{} x", "not a JSON object"),
            (b"a=b&c=d", "not a JSON object"),
            (br#"{"a":1,"a":2}"#, "named twice"),
            (br#"{"a":{"b":1,"\u0062":2}}"#, "named twice"),
            (br#"{"a":"x\u0000"}"#, "control character"),
            (br#"{"a\u0000":1}"#, "control character"),
            (br#"{"a":[{"b":"\u001b[31m"}]}"#, "control character"),
            (b"{\"a\":\"\x00\"}", "not a JSON object"),
            (b"{\"a\":\"\xff\"}", "not UTF-8"),
            (b"\xef\xbb\xbf{}", "not a JSON object"),
            (br#"{"a":"\ud800"}"#, "not a JSON object"),
            (br#"{"a":1e999}"#, "not a JSON object"),
        ] {
            assert!(fault(body).contains(part), "{body:?}: {}", fault(body));
        }
        let nested =
            |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
        assert!(Body::read(nested(31).as_bytes()).is_ok());
        assert!(fault(nested(32).as_bytes()).contains("nested too deeply"));
        let sized = |bytes: usize| format!("{{\"a\":\"{}\"}}", "x".repeat(bytes - 8));
        assert!(Body::read(sized(MAX_BODY).as_bytes()).is_ok());
        assert!(fault(sized(MAX_BODY + 1).as_bytes()).contains("64 KiB"));
    }

    #[test]
    fn failures_carry_both_texts() {
        assert_eq!(
            Fault::new("no").envelope(),
            json!({"status": "error", "error": "no", "message": "no"})
        );
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let message = fault(&bytes);
            prop_assert!(message.chars().count() < 200);
        }

        #[test]
        fn quotes_are_short(text in "[a-zé]{0,200}") {
            let quoted = quote(&text);
            prop_assert!(quoted.chars().count() <= QUOTED + 2);
            let whole = text.chars().count() <= QUOTED;
            prop_assert_eq!(quoted.trim_matches('"') == text, whole);
        }
    }
}
