//! What is wrong with a configuration, what is merely risky, and what a reload changes.

use std::fmt;

/// One problem of the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// The key path (`http.listen`), or the file.
    pub key: String,
    /// The value as it was written; absent for secrets and missing keys.
    pub value: Option<String>,
    /// The file, variable or option that gave it; empty for a default.
    pub origin: String,
    /// What is wrong and what is allowed, as one sentence.
    pub message: String,
}

impl fmt::Display for ConfigProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.key)?;
        if let Some(value) = &self.value {
            write!(f, " = {value}")?;
        }
        write!(f, ": {}", self.message)?;
        if !self.origin.is_empty() {
            write!(f, " ({})", self.origin)?;
        }
        Ok(())
    }
}

/// Something that is allowed and still worth a line at start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The key path.
    pub key: String,
    /// What follows from the value.
    pub message: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.key, self.message)
    }
}

/// A key whose value differs between two configurations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The key path.
    pub key: String,
    /// The running lokd cannot take it up.
    pub needs_restart: bool,
}
