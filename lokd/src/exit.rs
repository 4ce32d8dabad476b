//! How a command of `lokd` ends when it fails: three lines and a code of sysexits.h.

use std::fmt::{self, Display};
use std::process::ExitCode;

/// The class of a failure (sysexits.h; `keys` is `EX_NOPERM`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Class {
    /// The command line is wrong.
    Usage = 64,
    /// What was given to read is not what it has to be.
    Data = 65,
    /// What was given to read is not there.
    NoInput = 66,
    /// The database cannot be used.
    Database = 69,
    /// A defect, or the system refused something.
    Software = 70,
    /// There is no room, or a disk fails.
    Io = 74,
    /// Another lokd holds what this one needs.
    Locked = 75,
    /// The keys cannot be opened.
    Keys = 77,
    /// The configuration is wrong.
    Config = 78,
}

impl Class {
    /// The exit code.
    #[must_use]
    pub fn code(self) -> ExitCode {
        ExitCode::from(self as u8)
    }
}

/// A failure that ends the program.
#[derive(Clone, Debug)]
pub struct Exit {
    /// The class, which gives the code.
    pub class: Class,
    /// What failed.
    pub message: String,
    /// Why.
    pub why: String,
    /// What to do.
    pub fix: String,
}

impl Exit {
    /// A failure in three lines.
    pub fn new(
        class: Class,
        message: impl Into<String>,
        why: impl Display,
        fix: impl Into<String>,
    ) -> Self {
        Self {
            class,
            message: message.into(),
            why: why.to_string(),
            fix: fix.into(),
        }
    }

    /// A failure of the system or of lokd itself.
    pub fn internal(message: impl Into<String>, why: impl Display) -> Self {
        Self::new(
            Class::Software,
            message,
            why,
            "look at the log of the system, then start lokd again",
        )
    }

    /// Writes the three lines to stderr.
    #[expect(
        clippy::print_stderr,
        reason = "the one place that ends the program with a message"
    )]
    pub fn print(&self) {
        eprintln!("{self}");
    }
}

impl Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        for line in self.why.lines() {
            write!(f, "\n  why: {line}")?;
        }
        write!(f, "\n  fix: {}", self.fix)
    }
}

impl std::error::Error for Exit {}
