//! One event as one line. Whatever a value holds, it stays in its line and in its place.

use super::sink::Sink;
use crate::request;
use serde_json::{Map, Value};
use std::fmt::{Debug, Write as _};
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::Context;

/// More of a text than this helps nobody.
const MOST: usize = 4_096;

/// Writes every event into the sink.
pub(super) struct Lines {
    text: bool,
    colour: bool,
    sink: Sink,
}

impl Lines {
    pub fn new(text: bool, colour: bool, sink: Sink) -> Self {
        Self { text, colour, sink }
    }
}

impl<S: Subscriber> Layer<S> for Lines {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let metadata = event.metadata();
        let head = Head {
            ts: format!("{:.6}", jiff::Timestamp::now()),
            level: *metadata.level(),
            target: metadata.target(),
            request_id: request::current(),
        };
        let line = if self.text {
            text(&head, &fields, self.colour)
        } else {
            json(head, fields)
        };
        self.sink.put(line);
    }
}

/// What every line has.
struct Head<'a> {
    ts: String,
    level: Level,
    target: &'a str,
    request_id: Option<String>,
}

/// The values of one event, in the order in which they were written.
#[derive(Default)]
struct Fields {
    message: String,
    values: Vec<(&'static str, Value)>,
}

impl Fields {
    fn put(&mut self, field: &Field, value: Value) {
        self.values.push((field.name(), value));
    }

    fn put_text(&mut self, field: &Field, mut text: String) {
        if let Some((end, _)) = text.char_indices().nth(MOST) {
            text.truncate(end);
            text.push('…');
        }
        if field.name() == "message" {
            self.message = text;
        } else {
            self.put(field, Value::String(text));
        }
    }

    fn has(&self, name: &str) -> bool {
        self.values.iter().any(|(known, _)| *known == name)
    }
}

impl Visit for Fields {
    fn record_f64(&mut self, field: &Field, value: f64) {
        self.put(field, value.into());
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, value.into());
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, value.into());
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, value.into());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.put_text(field, value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.put_text(field, format!("{value:?}"));
    }
}

/// A JSON object: first what every line has, then the event's own. A name that is taken is not taken twice.
fn json(head: Head<'_>, fields: Fields) -> String {
    let mut line = Map::new();
    line.insert("ts".to_owned(), head.ts.into());
    line.insert("level".to_owned(), head.level.as_str().into());
    line.insert("target".to_owned(), head.target.into());
    let own = fields.has("request_id");
    line.insert("msg".to_owned(), fields.message.into());
    if let Some(id) = head.request_id.filter(|_| !own) {
        line.insert("request_id".to_owned(), id.into());
    }
    for (name, value) in fields.values {
        if !line.contains_key(name) {
            line.insert(name.to_owned(), value);
        }
    }
    Value::Object(line).to_string()
}

/// For people: the moment, the level, the part, the sentence, the values.
fn text(head: &Head<'_>, fields: &Fields, colour: bool) -> String {
    let level = head.level.as_str();
    let level = match (colour, head.level) {
        (true, Level::ERROR) => format!("\x1b[31m{level:>5}\x1b[0m"),
        (true, Level::WARN) => format!("\x1b[33m{level:>5}\x1b[0m"),
        (true, Level::INFO) => format!("\x1b[32m{level:>5}\x1b[0m"),
        _ => format!("{level:>5}"),
    };
    let mut line = format!("{} {level} {}: ", head.ts, head.target);
    escape(&mut line, &fields.message);
    if let Some(id) = head
        .request_id
        .as_deref()
        .filter(|_| !fields.has("request_id"))
    {
        let _ = write!(line, " request_id={id}");
    }
    for (name, value) in &fields.values {
        let _ = write!(line, " {name}=");
        match value {
            Value::String(value) if value.is_empty() || value.contains([' ', '"', '=']) => {
                line.push('"');
                escape(&mut line, &value.replace('\\', "\\\\").replace('"', "\\\""));
                line.push('"');
            }
            Value::String(value) => escape(&mut line, value),
            other => {
                let _ = write!(line, "{other}");
            }
        }
    }
    line
}

/// What could begin a line, colour it or turn it around is written as what it is.
fn escape(line: &mut String, text: &str) {
    for c in text.chars() {
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if c.is_control() || turns {
            line.extend(c.escape_default());
        } else {
            line.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Head<'static> {
        Head {
            ts: "2026-01-01T00:00:00.000000Z".to_owned(),
            level: Level::INFO,
            target: "lokd::x",
            request_id: Some("r-1".to_owned()),
        }
    }

    fn forged() -> Fields {
        Fields {
            message: "who\nlevel=ERROR".to_owned(),
            values: vec![
                ("name", "a\r\n2026 ERROR \u{1b}[31m\u{202e}".into()),
                ("ts", "now".into()),
                ("dur_ms", 7.into()),
            ],
        }
    }

    #[test]
    fn a_value_does_not_leave_its_line() {
        let line = text(&head(), &forged(), false);
        assert_eq!(
            line,
            "2026-01-01T00:00:00.000000Z  INFO lokd::x: who\\nlevel=ERROR request_id=r-1 \
             name=\"a\\r\\n2026 ERROR \\u{1b}[31m\\u{202e}\" ts=now dur_ms=7"
        );
        let line = json(head(), forged());
        assert!(!line.contains('\n'), "{line}");
        let read: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(read["ts"], "2026-01-01T00:00:00.000000Z");
        assert_eq!(read["dur_ms"], 7);
        assert_eq!(read["request_id"], "r-1");
    }
}
