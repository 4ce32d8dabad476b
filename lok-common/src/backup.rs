//! The file of a backup: one line that says what it is, the rows of every table, and one line that says that this was all.
//!
//! ```text
//! lok-backup 1 {"lok":"0.1.0","schema":["…_first"],"issuer":"https://id.example.com",…}
//! {"table":"users","columns":["id","username",…]}
//! ["0192…","alice",…]
//! {"end":{"rows":1,"sha256":"…"}}
//! ```
//!
//! Every line is JSON. A value of a row is text, a whole number or `null`; bytes are hexadecimal, and what is true is 1.
//! The hash is that of every byte before the last line, behind which nothing comes.

use crate::Time;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// How every backup begins, with a blank and the version of the format behind it.
pub const MAGIC: &str = "lok-backup";
/// The version of the format that is written, and the newest that is read.
pub const VERSION: u32 = 1;
/// The longest line, in bytes: a row has no picture and no text that comes near it.
pub const LONGEST_LINE: usize = 64 * 1024 * 1024;
/// How the last line begins, which no other line does.
pub const END: &[u8] = b"{\"end\":";

/// What a backup is: the JSON in its first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the lokd that wrote it.
    pub lok: String,
    /// The names of the migrations that its schema is made of, oldest first.
    pub schema: Vec<String>,
    /// The issuer of the tokens.
    pub issuer: String,
    /// When it was begun; everything in it is as it was then.
    pub created_at: Time,
    /// `sqlite` or `postgres`: where it comes from. It can be restored into either.
    pub backend: String,
    /// The fingerprint of the master key, which is not in it.
    pub master_key: String,
    /// How many rows each table has.
    pub tables: BTreeMap<String, u64>,
}

impl Manifest {
    /// How many rows there are in all.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.tables
            .values()
            .fold(0, |sum, rows| sum.saturating_add(*rows))
    }
}

/// The line before a table's rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableHead {
    /// Its name.
    pub table: String,
    /// The names of the columns, in the order of the values of each row.
    pub columns: Vec<String>,
}

/// The last line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Last {
    /// What is said at the end.
    pub end: End,
}

/// What is known at the end only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    /// How many rows there were.
    pub rows: u64,
    /// SHA-256 of every byte before this line, in hexadecimal.
    pub sha256: String,
}

/// The first line of a backup, with its end of line.
#[must_use]
pub fn first_line(manifest: &Manifest) -> String {
    // Text and numbers only: it cannot fail to be written.
    let manifest = serde_json::to_string(manifest).unwrap_or_default();
    format!("{MAGIC} {VERSION} {manifest}\n")
}

/// Why the first line cannot be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoBackup {
    /// It does not begin like one.
    Foreign,
    /// A later lok wrote it.
    Newer(u32),
    /// The rest of the line makes no sense.
    Unreadable(String),
}

impl fmt::Display for NoBackup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign => write!(f, "it does not begin like a backup of lok"),
            Self::Newer(version) => write!(
                f,
                "it has format {version}, and this release reads {VERSION} at most"
            ),
            Self::Unreadable(why) => write!(f, "what it says of itself cannot be read: {why}"),
        }
    }
}

impl std::error::Error for NoBackup {}

/// Reads the first line, with or without its end of line.
///
/// # Errors
/// [`NoBackup`]: it is none, or of a later release.
pub fn read_first_line(line: &[u8]) -> Result<Manifest, NoBackup> {
    let rest = line
        .strip_prefix(MAGIC.as_bytes())
        .and_then(|rest| rest.strip_prefix(b" "))
        .ok_or(NoBackup::Foreign)?;
    let blank = rest
        .iter()
        .position(|byte| *byte == b' ')
        .ok_or(NoBackup::Foreign)?;
    let (version, manifest) = rest.split_at(blank);
    let version = std::str::from_utf8(version)
        .ok()
        .and_then(|version| version.parse().ok())
        .ok_or(NoBackup::Foreign)?;
    match version {
        VERSION => serde_json::from_slice(manifest)
            .map_err(|error| NoBackup::Unreadable(error.to_string())),
        newer => Err(NoBackup::Newer(newer)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_is_read_as_it_was_written() {
        let manifest = Manifest {
            lok: "0.1.0".into(),
            schema: vec!["2026_first".into()],
            issuer: "https://id.example.com".into(),
            created_at: Time(1_800_000_000_000),
            backend: "sqlite".into(),
            master_key: "abc".into(),
            tables: BTreeMap::from([("users".into(), 2), ("keys".into(), 3)]),
        };
        assert_eq!(manifest.rows(), 5);
        let line = first_line(&manifest);
        assert_eq!(read_first_line(line.as_bytes()), Ok(manifest));
        let newer = line.replacen(" 1 ", " 2 ", 1);
        assert_eq!(read_first_line(newer.as_bytes()), Err(NoBackup::Newer(2)));
        for foreign in [
            "",
            "lok-backup",
            "lok-backup 1",
            "SQLite format 3\0",
            "lok-backup x {}",
        ] {
            assert_eq!(
                read_first_line(foreign.as_bytes()),
                Err(NoBackup::Foreign),
                "{foreign:?}"
            );
        }
    }
}
