//! `[log]`: what is logged.

use super::section::{Section, Setting, from_text};
use serde::Serialize;
use std::str::FromStr;

/// What is logged.
#[derive(Clone, Debug, Serialize)]
pub struct Log {
    /// A level (`info`) or a filter (`info,lokd::store=debug`).
    pub level: String,
    /// How a line looks.
    pub format: LogFormat,
}

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// For people on a terminal, JSON elsewhere.
    Auto,
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

impl FromStr for LogFormat {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "auto" => Ok(Self::Auto),
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err(()),
        }
    }
}

impl Setting for LogFormat {
    fn parse(value: &toml::Value) -> Result<Self, String> {
        from_text(value, "one of auto, json, text")
    }
}

impl Log {
    pub(super) fn read(section: &mut Section) -> Self {
        let level = section.or("level", "info".to_owned());
        let misspelt = level.split(',').map(str::trim).any(is_no_level);
        if misspelt || tracing_subscriber::EnvFilter::try_new(&level).is_err() {
            section.problem(
                "level",
                Some(format!("{level:?}")),
                "must be error, warn, info, debug, trace, or a filter such as info,lokd::store=debug",
            );
        }
        Self {
            level,
            format: section.or("format", LogFormat::Auto),
        }
    }
}

/// Whether a part of a filter is one bare word that is no level. A filter takes it for the name of a module, of which everything
/// is logged, and of all others nothing: so would a misspelt level silence the log.
fn is_no_level(part: &str) -> bool {
    let levels = ["off", "error", "warn", "info", "debug", "trace"];
    let bare = !part.is_empty() && !part.contains(['=', '[', '{', '}', ']']);
    bare && !levels.iter().any(|level| level.eq_ignore_ascii_case(part))
}
