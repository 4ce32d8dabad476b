//! `[database]`: where the data is kept.

use super::database_url::{self, redact_url};
use super::section::{Section, Setting, from_text};
use serde::Serialize;
use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// Where the data is kept.
#[derive(Clone, Serialize)]
pub struct Database {
    /// `sqlite:///path/to/file` or `postgres://…`. It may hold a password, so it is neither printed nor serialized.
    #[serde(skip)]
    pub url: String,
    /// What to do with an older schema at start.
    pub migrate: Migrate,
    /// Reader threads on SQLite.
    pub readers: usize,
    /// Connections to PostgreSQL.
    pub pool: usize,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database")
            .field("url", &redact_url(&self.url))
            .field("migrate", &self.migrate)
            .field("readers", &self.readers)
            .field("pool", &self.pool)
            .finish()
    }
}

/// What to do with an older schema at start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Migrate {
    /// Bring it up to date.
    Auto,
    /// Refuse to start.
    Check,
    /// Do not look.
    Off,
}

impl FromStr for Migrate {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "auto" => Ok(Self::Auto),
            "check" => Ok(Self::Check),
            "off" => Ok(Self::Off),
            _ => Err(()),
        }
    }
}

impl Setting for Migrate {
    fn parse(value: &toml::Value) -> Result<Self, String> {
        from_text(value, "one of auto, check, off")
    }
}

impl Database {
    pub(super) fn read(section: &mut Section, data_dir: &Path) -> Self {
        let url = section
            .secret("url")
            .unwrap_or_else(|| default_url(data_dir));
        let known = ["sqlite://", "postgres://", "postgresql://"];
        if !known.iter().any(|scheme| url.starts_with(scheme)) {
            // Not shown: without a scheme a password could be anywhere in it.
            section.problem(
                "url",
                None,
                "must be sqlite:///path/to/lok.db or postgres://user@host/database",
            );
        } else if url == "sqlite://" {
            section.problem("url", None, "names no file; write sqlite:///path/to/lok.db");
        } else if let Err(why) = database_url::check(&url) {
            section.problem("url", None, why);
        }
        let cores = super::password::cores();
        Self {
            url,
            migrate: section.or("migrate", Migrate::Auto),
            readers: section.within("readers", cores.clamp(2, 8), 1..=64),
            pool: section.within("pool", 10, 1..=256),
        }
    }
}

pub(super) fn default_url(data_dir: &Path) -> String {
    format!("sqlite://{}", data_dir.join("lok.db").display())
}
