//! Manifests: files of objects, read with every problem of all of them, and written.

mod files;
mod node;
mod objects;
mod write;

pub use files::read;
pub use write::{json, toml};

use lok_common::admin::apply::Declaration;
use std::fmt;

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, or `standard input`.
    pub file: String,
    /// The line, where it is known.
    pub line: Option<usize>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}", self.file),
            None => f.write_str(&self.file),
        }
    }
}

/// What is wrong somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

/// An object, and where it stands.
#[derive(Clone, Debug)]
pub struct Object {
    /// Where.
    pub place: Place,
    /// What it is to be.
    pub declaration: Declaration,
}
