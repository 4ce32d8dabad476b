//! The walk: takes one key after the other out of the table, and notes every problem instead of stopping at the first.

use super::layers::Layers;
use super::problem::{ConfigProblem, Warning};
use lok_common::admin::app::Alg;
use lok_common::time::{format_duration, parse_duration};
use std::fmt::Display;
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;
use toml::{Table, Value};

/// The state of a walk over the merged table.
pub(super) struct Walk {
    layers: Layers,
    known: Vec<String>,
    warnings: Vec<Warning>,
}

impl Walk {
    pub fn new(layers: Layers) -> Self {
        Self {
            layers,
            known: Vec::new(),
            warnings: Vec::new(),
        }
    }

    pub fn has(&self, section: &str) -> bool {
        self.layers.table.contains_key(section)
    }

    /// Takes a section out; what its reader leaves in it is put back, for `refuse_unknown`.
    pub fn section(&mut self, name: &'static str) -> Section<'_> {
        let table = match self.layers.table.remove(name) {
            None => Table::new(),
            Some(Value::Table(table)) => table,
            Some(other) => {
                self.problem(
                    name,
                    Some(show(&other)),
                    format!("is not a section; write [{name}] and its keys below"),
                );
                Table::new()
            }
        };
        Section {
            name,
            table,
            walk: self,
        }
    }

    /// Names keys of a section that was not read, so that they can be suggested.
    pub fn know(&mut self, section: &str, keys: &[&str]) {
        self.known
            .extend(keys.iter().map(|key| format!("{section}.{key}")));
    }

    pub fn problem(&mut self, key: &str, value: Option<String>, message: impl Into<String>) {
        self.layers.problems.push(ConfigProblem {
            origin: self.layers.origins.get(key).cloned().unwrap_or_default(),
            key: key.to_owned(),
            value,
            message: message.into(),
        });
    }

    pub fn warn(&mut self, key: &str, message: impl Into<String>) {
        self.warnings.push(Warning {
            key: key.to_owned(),
            message: message.into(),
        });
    }

    /// Everything that no reader took is a mistake.
    pub fn refuse_unknown(&mut self) {
        for (section, value) in std::mem::take(&mut self.layers.table) {
            let paths: Vec<String> = match &value {
                Value::Table(keys) if !keys.is_empty() => {
                    keys.keys().map(|key| format!("{section}.{key}")).collect()
                }
                _ => vec![section],
            };
            for path in paths {
                let message = match nearest(&path, &self.known) {
                    Some(known) => format!("is not a key; the nearest one is {known}"),
                    None => "is not a key; see lokd.toml(5)".to_owned(),
                };
                self.problem(&path, None, message);
            }
        }
    }

    pub fn finish<T>(self, config: T) -> Result<(T, Vec<Warning>), Vec<ConfigProblem>> {
        if self.layers.problems.is_empty() {
            Ok((config, self.warnings))
        } else {
            Err(self.layers.problems)
        }
    }
}

/// One section while it is being read.
pub(super) struct Section<'a> {
    name: &'static str,
    table: Table,
    walk: &'a mut Walk,
}

impl Section<'_> {
    pub fn path(&self, key: &str) -> String {
        format!("{}.{key}", self.name)
    }

    /// Takes the raw value of a key out.
    pub fn take(&mut self, key: &str) -> Option<Value> {
        let path = self.path(key);
        if !self.walk.known.contains(&path) {
            self.walk.known.push(path);
        }
        self.table.remove(key)
    }

    /// The value of a key, or nothing when it is absent or wrong.
    pub fn optional<T: Setting>(&mut self, key: &str) -> Option<T> {
        let value = self.take(key)?;
        match T::parse(&value) {
            Ok(parsed) => Some(parsed),
            Err(message) => {
                self.problem(key, Some(show(&value)), message);
                None
            }
        }
    }

    /// The value of a key, or its default.
    pub fn or<T: Setting>(&mut self, key: &str, default: T) -> T {
        self.optional(key).unwrap_or(default)
    }

    /// The value of a key inside its bounds, or its default.
    pub fn within<T: Setting + PartialOrd + Copy>(
        &mut self,
        key: &str,
        default: T,
        bounds: RangeInclusive<T>,
    ) -> T {
        match self.optional::<T>(key) {
            None => default,
            Some(value) if bounds.contains(&value) => value,
            Some(value) => {
                let message = format!(
                    "must be between {} and {}",
                    bounds.start().show(),
                    bounds.end().show()
                );
                self.problem(key, Some(value.show()), message);
                default
            }
        }
    }

    /// The value of a key that there is no default for.
    pub fn required<T: Setting>(&mut self, key: &str, example: &str) -> Option<T> {
        if !self.table.contains_key(key) {
            self.take(key);
            self.problem(
                key,
                None,
                format!("is missing; write for example {example}"),
            );
            return None;
        }
        self.optional(key)
    }

    /// A secret, given as `KEY` or as the path `KEY_file`; its value is in no message.
    pub fn secret(&mut self, key: &str) -> Option<String> {
        let file_key = format!("{key}_file");
        let inline = self.take(key);
        let file = self.optional::<PathBuf>(&file_key);
        if inline.is_some() && file.is_some() {
            self.problem(
                key,
                None,
                format!("is given twice: keep {key} or {file_key}"),
            );
            return None;
        }
        if let Some(path) = file {
            let path = match &self.walk.layers.credentials {
                Some(directory) if path.is_relative() => directory.join(path),
                _ => path,
            };
            return match read_secret(&path) {
                Ok(secret) => Some(secret),
                Err(message) => {
                    self.problem(&file_key, Some(path.display().to_string()), message);
                    None
                }
            };
        }
        match inline? {
            Value::String(secret) => Some(secret),
            _ => {
                self.problem(key, None, "must be a text");
                None
            }
        }
    }

    pub fn problem(&mut self, key: &str, value: Option<String>, message: impl Into<String>) {
        let path = self.path(key);
        self.walk.problem(&path, value, message);
    }

    pub fn warn(&mut self, key: &str, message: impl Into<String>) {
        let path = self.path(key);
        self.walk.warn(&path, message);
    }
}

impl Drop for Section<'_> {
    fn drop(&mut self) {
        let left = std::mem::take(&mut self.table);
        if !left.is_empty() {
            self.walk
                .layers
                .table
                .insert(self.name.to_owned(), Value::Table(left));
        }
    }
}

fn read_secret(path: &Path) -> Result<String, String> {
    use std::os::unix::fs::PermissionsExt;
    let metadata = std::fs::metadata(path).map_err(|error| format!("cannot be read: {error}"))?;
    if metadata.permissions().mode() & 0o007 != 0 {
        return Err("can be opened by everyone; chmod o= it".to_owned());
    }
    let text = std::fs::read_to_string(path).map_err(|error| format!("cannot be read: {error}"))?;
    match text.trim_end_matches(['\r', '\n']) {
        "" => Err("is empty".to_owned()),
        secret => Ok(secret.to_owned()),
    }
}

/// A type that a value of the configuration can be read as.
///
/// Environment and `--set` give texts only, so every type reads a text as well.
pub(super) trait Setting: Sized {
    fn parse(value: &Value) -> Result<Self, String>;

    /// As it would be written, for messages.
    fn show(&self) -> String {
        String::new()
    }
}

impl Setting for String {
    fn parse(value: &Value) -> Result<Self, String> {
        value
            .as_str()
            .filter(|text| !text.is_empty() && !text.chars().any(char::is_control))
            .map(str::to_owned)
            .ok_or_else(|| "must be a text on one line".to_owned())
    }
}

impl Setting for bool {
    fn parse(value: &Value) -> Result<Self, String> {
        match value {
            Value::Boolean(flag) => Some(*flag),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
        .ok_or_else(|| "must be true or false".to_owned())
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Setting for $number {
            fn parse(value: &Value) -> Result<Self, String> {
                match value {
                    Value::Integer(number) => <$number>::try_from(*number).ok(),
                    Value::String(text) => text.parse().ok(),
                    _ => None,
                }
                .ok_or_else(|| format!("must be a whole number from 0 to {}", <$number>::MAX))
            }

            fn show(&self) -> String {
                self.to_string()
            }
        }
    )*};
}
numbers!(u32, usize);

impl Setting for Duration {
    fn parse(value: &Value) -> Result<Self, String> {
        match value {
            Value::Integer(seconds) => u64::try_from(*seconds).ok(),
            Value::String(text) => parse_duration(text).ok(),
            _ => None,
        }
        .map(Duration::from_secs)
        // 100 years: beyond it sums of moments overflow, and nobody means it.
        .filter(|duration| duration.as_secs() <= 3_155_760_000)
        .ok_or_else(|| "must be a duration such as 90s, 15m, 24h or 30d".to_owned())
    }

    fn show(&self) -> String {
        format_duration(self.as_secs())
    }
}

impl Setting for PathBuf {
    fn parse(value: &Value) -> Result<Self, String> {
        String::parse(value)
            .map(PathBuf::from)
            .map_err(|_| "must be a path".to_owned())
    }
}

impl Setting for SocketAddr {
    fn parse(value: &Value) -> Result<Self, String> {
        from_text(
            value,
            "an address with a port such as 127.0.0.1:8080 or [::1]:8080",
        )
    }
}

impl Setting for Alg {
    fn parse(value: &Value) -> Result<Self, String> {
        from_text(value, "one of RS256, ES256")
    }
}

impl<T: Setting> Setting for Vec<T> {
    fn parse(value: &Value) -> Result<Self, String> {
        match value {
            Value::Array(values) => values.iter().map(T::parse).collect(),
            Value::String(text) => text
                .split(',')
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(|part| T::parse(&Value::String(part.to_owned())))
                .collect(),
            single => Ok(vec![T::parse(single)?]),
        }
        .map_err(|message| format!("each entry {message}"))
    }
}

/// Reads a text by `FromStr`.
pub(super) fn from_text<T: FromStr>(value: &Value, allowed: impl Display) -> Result<T, String> {
    value
        .as_str()
        .and_then(|text| text.trim().parse().ok())
        .ok_or_else(|| format!("must be {allowed}"))
}

/// A value as it was written, cut to what fits in a message.
pub(super) fn show(value: &Value) -> String {
    let text = match value {
        Value::String(text) => format!("{text:?}"),
        other => other.to_string(),
    };
    match text.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// The known key that an unknown one most likely means.
fn nearest<'k>(unknown: &str, known: &'k [String]) -> Option<&'k String> {
    let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
    known
        .iter()
        .map(|key| {
            // The right key in the wrong section is one step away.
            let distance = if last(key) == last(unknown) {
                1
            } else {
                lok_common::nearest::distance(unknown, key)
            };
            (distance, key)
        })
        .filter(|(distance, key)| *distance <= 1 + key.len() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, key)| key)
}
