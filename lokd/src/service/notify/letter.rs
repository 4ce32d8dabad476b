//! What people read: a title and a text of plain words, filled in once and delivered by every way.

use super::Kind;
use crate::protocol::Millis;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The longest value that is filled in, in characters; of `text`, ten times as long.
const LONGEST: usize = 500;
/// The longest title.
const LONGEST_TITLE: usize = 200;

/// What is delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The word of its kind.
    pub event: String,
    /// The mail address; nothing for a channel, which has its own.
    pub to: Option<String>,
    /// One line.
    pub title: String,
    /// Paragraphs, with an empty line between two.
    pub text: String,
    /// Where to go.
    pub link: Option<String>,
    /// When it happened.
    pub at: Millis,
    /// What it was filled with.
    pub data: BTreeMap<String, String>,
}

/// Who writes.
#[derive(Clone, Debug)]
pub struct House {
    /// `server.name`.
    pub server: String,
    /// The issuer, without a slash at its end.
    pub issuer: String,
}

/// What a letter is made from: texts with `{{name}}` where a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern<'a> {
    /// For the title.
    pub subject: &'a str,
    /// For the text.
    pub body: &'a str,
}

/// Why a text is no pattern.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// A `{{` without an end.
    #[error("a {{{{ has no }}}} behind it")]
    Open,
    /// A name that has no value.
    #[error("{{{{{0}}}}} is not known here")]
    Unknown(String),
}

/// What any pattern can be filled with.
pub const COMMON: [&str; 3] = ["server", "issuer", "person"];

/// Fills a pattern in.
#[must_use]
pub fn write(
    kind: Kind,
    pattern: Pattern<'_>,
    house: &House,
    person: &str,
    data: &Value,
    at: Millis,
) -> Letter {
    let values = data;
    let data = self::values(kind, house, values);
    let mut all = data.clone();
    all.insert("server".to_owned(), line(&house.server, LONGEST));
    all.insert("issuer".to_owned(), house.issuer.clone());
    all.insert("person".to_owned(), harmless(&line(person, LONGEST)));
    all.remove("shown");
    if kind.fields().contains(&"shown") && values["shown"] == true {
        all.insert("shown".to_owned(), shown(house));
    }
    Letter {
        event: kind.as_str().to_owned(),
        to: None,
        title: line(&fill(pattern.subject, &all), LONGEST_TITLE),
        text: tidy(&fill(pattern.body, &all)),
        link: data.get("link").cloned(),
        at,
        data,
    }
}

/// What a message says that is shown until somebody has read it.
fn shown(house: &House) -> String {
    format!(
        "It is shown on your account's pages until you confirm that you have read it:\n\n{}/account",
        house.issuer
    )
}

/// Checks that a text can be filled in for a kind.
///
/// # Errors
/// What is wrong with it.
pub fn check(kind: Kind, text: &str) -> Result<(), PatternError> {
    let mut rest = text;
    while let Some((_, behind)) = rest.split_once("{{") {
        let (name, after) = behind.split_once("}}").ok_or(PatternError::Open)?;
        let name = name.trim();
        if !COMMON.contains(&name) && !kind.fields().contains(&name) {
            return Err(PatternError::Unknown(name.chars().take(40).collect()));
        }
        rest = after;
    }
    Ok(())
}

/// Puts values where their names are. A value is never looked at again, so that nobody writes patterns by being called
/// `{{link}}`.
fn fill(text: &str, values: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("{{") {
        out.push_str(before);
        let Some((name, after)) = behind.split_once("}}") else {
            rest = behind;
            continue;
        };
        out.push_str(values.get(name.trim()).map_or("", String::as_str));
        rest = after;
    }
    out.push_str(rest);
    out
}

/// What of the data of a notice is told: the fields of its kind, as texts.
fn values(kind: Kind, house: &House, data: &Value) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for name in kind.fields() {
        let text = match &data[*name] {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => continue,
        };
        let text = match *name {
            "link" if !ours(kind, house, &text) => continue,
            "link" => text,
            // An operator's own words; everything else may be named by a stranger.
            "text" | "title" if kind == Kind::MessagePost => lines(&text, 10 * LONGEST),
            "text" => plain(&text),
            _ => harmless(&line(&text, LONGEST)),
        };
        values.insert((*name).to_owned(), text);
    }
    values
}

/// Links lead to the issuer and nowhere else, whatever host a request named. Only an operator's message may lead away.
fn ours(kind: Kind, house: &House, link: &str) -> bool {
    let plain = link.len() <= 2_000 && !link.chars().any(|c| c.is_control() || c.is_whitespace());
    let inside = link
        .strip_prefix(&house.issuer)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    plain && (inside || (kind == Kind::MessagePost && link.starts_with("https://")))
}

/// The words of somebody who is no operator, as they are delivered: what is left out is gone before it is looked for what
/// would be a link.
#[must_use]
pub fn plain(text: &str) -> String {
    harmless(&lines(text, 10 * LONGEST))
}

/// A name that is an address is not made a link by whatever shows it.
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("://", ": //").chars() {
        let behind = |end: &[u8; 3]| end.eq_ignore_ascii_case(b"www");
        if c == '.' && out.as_bytes().last_chunk().is_some_and(behind) {
            out.push(' ');
        }
        out.push(c);
    }
    out
}

/// On one line.
fn line(text: &str, most: usize) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ").chars().take(most).collect()
}

/// On as many lines as it has.
fn lines(text: &str, most: usize) -> String {
    text.replace("\r\n", "\n")
        .replace('\t', " ")
        .chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .take(most)
        .collect()
}

/// Without the gaps that values leave which are not there.
fn tidy(text: &str) -> String {
    let paragraphs: Vec<&str> = text
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    paragraphs.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::notify::templates;
    use serde_json::json;

    fn house() -> House {
        House {
            server: "Lab".to_owned(),
            issuer: "https://id.example".to_owned(),
        }
    }

    fn reset(data: &Value) -> Letter {
        let kind = Kind::PasswordReset;
        write(kind, templates::built_in(kind), &house(), "Ada", data, 7)
    }

    #[test]
    fn a_letter_has_what_it_is_about() {
        let letter = reset(&json!({ "link": "https://id.example/reset/x", "minutes": 30 }));
        assert!(letter.text.contains("https://id.example/reset/x"));
        assert!(letter.text.contains("30 minutes"));
        assert_eq!(letter.link.as_deref(), Some("https://id.example/reset/x"));
        assert!(!letter.text.contains("{{"), "{}", letter.text);
    }

    #[test]
    fn links_lead_to_the_issuer_only() {
        for bad in [
            "https://evil.example/reset",
            "https://id.example.evil.example/",
            "https://id.example@evil.example/",
            "javascript:alert(1)",
            "https://id.example/a b",
            "https://id.example/\r\nBcc: x",
        ] {
            let letter = reset(&json!({ "link": bad, "minutes": 30 }));
            assert_eq!(letter.link, None, "{bad}");
            assert!(!letter.text.contains("evil"), "{bad}");
        }
    }

    #[test]
    fn what_a_stranger_names_stays_a_name() {
        let name = "A\r\nBcc: x@y.example\r\n\r\nhttps://evil.example {{issuer}}";
        let data = json!({ "name": name, "link": "https://id.example/configure/ABCD" });
        let kind = Kind::RequestWait;
        let letter = write(kind, templates::built_in(kind), &house(), "", &data, 0);
        assert!(!letter.title.contains(['\r', '\n']), "{:?}", letter.title);
        assert!(letter.title.contains("{{issuer}}"), "{:?}", letter.title);
        assert!(!letter.text.contains("https://evil"), "{}", letter.text);
    }

    #[test]
    fn a_pattern_names_only_what_there_is() {
        let check = |text| check(Kind::Invite, text);
        assert_eq!(check("{{ organization }} {{link}} {{server}}"), Ok(()));
        assert_eq!(
            check("{{agent}}"),
            Err(PatternError::Unknown("agent".to_owned()))
        );
        assert_eq!(check("{{link"), Err(PatternError::Open));
        assert_eq!(check("}} { }"), Ok(()));
    }
}
