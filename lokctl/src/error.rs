//! How lokctl fails: three lines for a person, one JSON document for a program, one number for a script.

use crate::output::escape;
use lok_common::Problem;
use serde::Serialize;
use std::io::Write;

/// The exit codes that are not [`lok_common::ErrorCode::exit`]'s (lokctl(1), EXIT STATUS).
pub mod exit {
    /// The command failed in a way that has no number of its own.
    pub const FAILED: u8 = 1;
    /// The command line is wrong.
    pub const USAGE: u8 = 2;
    /// Nothing of that name.
    pub const NOT_FOUND: u8 = 3;
    /// Something stands in the way.
    pub const CONFLICT: u8 = 4;
    /// The caller may not.
    pub const NOT_PERMITTED: u8 = 5;
    /// No daemon answers.
    pub const UNREACHABLE: u8 = 6;
    /// A value cannot be what it is.
    pub const INVALID: u8 = 7;
    /// Cancelled, or a confirmation was needed and could not be asked for.
    pub const CANCELLED: u8 = 8;
    /// A check found trouble.
    pub const TROUBLE: u8 = 11;
    /// Changes are pending.
    pub const PENDING: u8 = 20;
    /// A defect of lokctl.
    pub const BUG: u8 = 70;
    /// Ended by SIGINT.
    pub const INTERRUPTED: u8 = 130;
    /// The reader of stdout went away.
    pub const PIPE: u8 = 141;
    /// Ended by SIGTERM.
    pub const TERMINATED: u8 = 143;
}

/// As many reasons are told to a person.
const SHOWN: usize = 50;

/// One failure; boxed, because every result carries room for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(Box<Report>);

impl std::ops::Deref for Failure {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.0
    }
}

/// What there is to say of a failure: the value of `error` in the JSON on stderr.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The class, as one word.
    pub code: String,
    /// The exit code.
    pub exit: u8,
    /// What failed.
    pub message: String,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Each of several reasons, where `why` has the first of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<String>,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
    /// The field at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The request, as the daemon's log names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

impl Failure {
    /// A failure of the class `code` that ends the program with `exit`.
    pub fn new(exit: u8, code: &str, message: impl Into<String>) -> Self {
        Self(Box::new(Report {
            code: code.to_owned(),
            exit,
            message: message.into(),
            why: None,
            problems: Vec::new(),
            fix: None,
            field: None,
            request_id: None,
        }))
    }

    /// The command line does not make sense (exit 2).
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(exit::USAGE, "usage", message)
    }

    /// A value cannot be what it is (exit 7).
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(exit::INVALID, "invalid_input", message)
    }

    /// Cancelled, or unable to ask (exit 8).
    pub fn cancelled(message: impl Into<String>) -> Self {
        Self::new(exit::CANCELLED, "cancelled", message)
    }

    /// The machine refused something (exit 1).
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(exit::FAILED, "failed", message)
    }

    /// Says why.
    pub fn why(mut self, why: impl Into<String>) -> Self {
        self.0.why = Some(why.into());
        self
    }

    /// Says what to do.
    pub fn fix(mut self, fix: impl Into<String>) -> Self {
        self.0.fix = Some(fix.into());
        self
    }

    /// Says why, as often as there is a reason: a person is told the first ones, a program all.
    pub fn all_of(mut self, problems: impl IntoIterator<Item = String>) -> Self {
        // Each is a line of its own, whatever is in it.
        let problems: Vec<String> = problems.into_iter().map(|each| escape(&each)).collect();
        let mut shown: Vec<&str> = problems.iter().take(SHOWN).map(String::as_str).collect();
        let more = problems.len().saturating_sub(SHOWN);
        let rest = format!("and {more} more; -o json has all of them");
        if more > 0 {
            shown.push(&rest);
        }
        self.0.why = Some(shown.join("\n"));
        self.0.problems = problems;
        self
    }

    /// The three lines for a person, without an end of line.
    fn lines(&self, red: bool) -> String {
        let (on, off) = if red {
            ("\x1b[1;31m", "\x1b[0m")
        } else {
            ("", "")
        };
        let mut text = format!("{on}error:{off} {}", escape(&self.message));
        // Of use where only the daemon's log can tell more; a program gets it always.
        let request = self
            .request_id
            .as_ref()
            .filter(|_| self.exit == exit::FAILED)
            .map(|id| format!("request {id}"));
        for (word, line) in [("why", &self.why), ("fix", &self.fix), ("log", &request)] {
            if let Some(line) = line {
                // More than one line is only ever lokctl's own doing, and each is escaped by itself.
                let line: Vec<String> = line.lines().map(escape).collect();
                text.push_str(&format!("\n  {word}: {}", line.join("\n       ")));
            }
        }
        text
    }

    /// Tells stderr of it, and answers the exit code. A closed stderr changes nothing.
    pub fn report(&self, json: bool, red: bool) -> u8 {
        // Nothing is wrong: the answer has been printed, and its number says the rest.
        if self.exit == exit::PENDING {
            return self.exit;
        }
        let text = if json {
            serde_json::json!({ "error": *self.0 }).to_string()
        } else {
            self.lines(red)
        };
        let _ = writeln!(std::io::stderr(), "{text}");
        self.exit
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self(Box::new(Report {
            code: problem.code.as_str().to_owned(),
            exit: problem.code.exit(),
            message: problem.message,
            why: problem.why,
            problems: Vec::new(),
            fix: problem.fix,
            field: problem.field,
            request_id: problem.request_id,
        }))
    }
}

/// Makes a panic tell where it happened and a report id, and nothing of the values at hand: they may be secret.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|info| {
        let now = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or_default();
        let id = format!("{:x}-{:x}", now.as_millis(), std::process::id());
        let place = info
            .location()
            .map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
        let _ = writeln!(
            std::io::stderr(),
            "error: lokctl {} failed in a way that is its own fault\n  why: a defect at {place} (report {id})\n  fix: report it with this text; what was changed before it is kept",
            env!("CARGO_PKG_VERSION")
        );
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use lok_common::ErrorCode;

    #[test]
    fn a_problem_keeps_its_lines_and_its_exit_code() {
        let failure = Failure::from(
            Problem::new(ErrorCode::NotFound, "no user is called \"a\u{1b}[2J\"")
                .why("neither a name nor an id matches")
                .fix("list what there is: lokctl users list"),
        );
        assert_eq!(failure.exit, exit::NOT_FOUND);
        assert_eq!(
            failure.lines(false),
            "error: no user is called \"a\\u{1b}[2J\"\n  why: neither a name nor an id matches\n  fix: list what there is: lokctl users list"
        );
    }

    #[test]
    fn every_exit_code_is_in_the_manual() {
        for code in [
            exit::FAILED,
            exit::USAGE,
            exit::NOT_FOUND,
            exit::CONFLICT,
            exit::NOT_PERMITTED,
            exit::UNREACHABLE,
            exit::INVALID,
            exit::CANCELLED,
            exit::TROUBLE,
            exit::PENDING,
            exit::BUG,
            exit::INTERRUPTED,
            exit::PIPE,
            exit::TERMINATED,
        ] {
            assert!(
                crate::manual::EXIT_STATUS
                    .iter()
                    .any(|(listed, _)| *listed == code),
                "{code}"
            );
        }
    }
}
