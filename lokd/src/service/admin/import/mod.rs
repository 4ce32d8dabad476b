//! Moving in from the reference server: its whole file in one transaction, all of it or nothing.
//!
//! Whoever and whatever is there already stays as it is, but for what the file alone decides (names of organizations,
//! meanings of roles, addresses of apps and instances); so a second run changes nothing.

mod apps;
mod hubs;
mod people;
mod settings;
mod tokens;

use super::{Call, Managed};
use crate::protocol::fakts::import::{self as reading, Entry, File};
use crate::service::audit::{self, Event};
use crate::service::{Failure, Fresh, Lok, versions};
use crate::store::{Db, Keep, StoreError, StoreResult, TxFailure};
use lok_common::admin::fakts::import::{Import, Line, Outcome, Report};
use lok_common::{ErrorCode, Problem};
use serde_json::json;
use std::collections::HashMap;

/// What became of one entry.
struct Made {
    outcome: Outcome,
    notes: Vec<String>,
}

impl Made {
    fn new(outcome: Outcome) -> Self {
        Self {
            outcome,
            notes: Vec::new(),
        }
    }

    fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }
}

/// Why an import ends without anything kept.
enum Ended {
    /// Something in the file cannot be.
    Refused(Box<Report>),
    /// The database.
    Store(StoreError),
}

impl From<StoreError> for Ended {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl TxFailure for Ended {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Refused(_) => None,
        }
    }
}

/// What is known before the transaction.
struct Plan {
    file: File,
    left_out: Vec<String>,
    /// The hash of each user's first password, by the place in the file.
    hashes: HashMap<usize, String>,
    /// The fewest letters that a password has.
    least: usize,
}

/// Makes what a file says, and reports line by line. A line that is refused leaves nothing behind.
///
/// # Errors
/// A file that is too large, and those of the database.
pub async fn import(lok: &Lok, call: Call, wish: Import) -> Result<Report, Failure> {
    let file = File::read(&wish.sections);
    if file.len() > reading::MOST {
        return Err(
            Problem::invalid("sections", format!("the file has {} entries", file.len()))
                .why(format!(
                    "{} are made in one transaction at the most",
                    reading::MOST
                ))
                .fix("import it in parts")
                .into(),
        );
    }
    let settings = settings::needed(&lok.config(), &file.settings);
    let plan = Plan {
        hashes: people::hashes(lok, call.keep, &file.users).await?,
        least: lok.config().password.min_length,
        left_out: wish.left_out,
        file,
    };
    let fresh = lok.fresh(call.actor);
    let ended = lok
        .store
        .write_long(call.keep, move |db| run(db, &plan, &fresh.clone()))
        .await;
    let mut report = match ended {
        Ok(report) => Report {
            kept: call.keep == Keep::Yes,
            ..report
        },
        Err(Ended::Refused(report)) => *report,
        Err(Ended::Store(error)) => return Err(error.into()),
    };
    report.settings = settings;
    if report.kept
        && let Err(error) = versions::notice(lok).await
    {
        tracing::warn!(%error, "what is kept in memory could not be loaded again");
    }
    Ok(report)
}

fn run(db: &mut Db, plan: &Plan, fresh: &Fresh) -> Result<Report, Ended> {
    let file = &plan.file;
    let mut run = Run {
        db,
        fresh,
        report: Report::default(),
    };
    for entry in &file.organizations {
        run.entry(entry, people::organization)?;
    }
    for entry in &file.roles {
        run.entry(entry, people::role)?;
    }
    for (index, entry) in file.users.iter().enumerate() {
        let hash = plan.hashes.get(&index).map(String::as_str);
        run.entry(entry, |db, fresh, user| {
            people::user(db, fresh, user, hash, plan)
        })?;
    }
    for entry in &file.memberships {
        run.entry(entry, people::membership)?;
    }
    for entry in &file.apps {
        run.entry(entry, apps::app)?;
    }
    hubs::all(&mut run, file)?;
    for entry in &file.tokens {
        run.entry(entry, tokens::token)?;
    }
    for aside in &file.asides {
        run.skip(&aside.section, &aside.name, aside.why);
    }
    for name in &plan.left_out {
        run.skip(name, "", "it is not for lok, and was not sent");
    }
    let report = run.report;
    let totals = report.totals;
    if totals.refused > 0 {
        return Err(Ended::Refused(Box::new(report)));
    }
    if totals.created + totals.changed > 0 {
        let event = Event::ok("fakts.import").detail(json!({ "totals": totals }));
        audit::record(db, fresh, event)?;
    }
    Ok(report)
}

/// An import under way.
struct Run<'a> {
    db: &'a mut Db,
    fresh: &'a Fresh,
    report: Report,
}

impl Run<'_> {
    /// Makes what an entry says, and reports it.
    ///
    /// Whoever makes something asks before it writes: after a failed write PostgreSQL takes nothing more, and the import
    /// could not go on to the next line.
    fn entry<T>(
        &mut self,
        entry: &Entry<T>,
        make: impl FnOnce(&mut Db, &Fresh, &T) -> Result<Made, Failure>,
    ) -> StoreResult<()> {
        let made = match &entry.said {
            Ok(said) => make(self.db, self.fresh, said),
            Err(fault) => {
                let problem = Problem::new(ErrorCode::InvalidInput, fault.message.clone());
                Err(problem.into())
            }
        };
        self.report_made(entry.section, &entry.name, made)
    }

    fn report_made(
        &mut self,
        section: &str,
        name: &str,
        made: Result<Made, Failure>,
    ) -> StoreResult<()> {
        let (outcome, notes) = match made {
            Ok(Made { outcome, notes }) => (outcome, notes),
            Err(Failure::Refused(problem)) => {
                let why = problem.why.filter(|why| !why.is_empty());
                let notes = std::iter::once(problem.message).chain(why);
                (Outcome::Refused, notes.collect())
            }
            Err(Failure::Store(error)) => return Err(error),
        };
        self.report.add(Line {
            section: section.to_owned(),
            name: name.to_owned(),
            outcome,
            detail: Some(notes.join("; ")).filter(|detail| !detail.is_empty()),
        });
        Ok(())
    }

    fn skip(&mut self, section: &str, name: &str, why: &str) {
        self.report.add(Line {
            section: section.to_owned(),
            name: name.to_owned(),
            outcome: Outcome::Skipped,
            detail: Some(why.to_owned()),
        });
    }
}

/// Makes an object, or changes the named fields of the one that is there.
fn ensured<R: Managed>(
    db: &mut Db,
    key: &str,
    draft: R::Draft,
    prepared: R::Prepared,
    fresh: &Fresh,
) -> Result<Made, Failure> {
    Ok(Made::new(match R::get(db, key, fresh.now)? {
        Some(before) => {
            match super::changed::<R>(db, before, draft, &prepared, fresh, None)?.changed {
                true => Outcome::Changed,
                false => Outcome::Unchanged,
            }
        }
        None => {
            let saved = R::create(db, draft, prepared, fresh)?;
            super::created::<R>(db, saved, fresh)?;
            Outcome::Created
        }
    }))
}

/// Services know another by this subject.
fn subject_taken(subject: &str, by: &str) -> Failure {
    Problem::new(
        ErrorCode::Conflict,
        format!("services know {by} by the subject {subject:?}"),
    )
    .why("a subject is one's for good")
    .into()
}

/// Services know it by another subject than the file says.
fn subject_differs(here: &str, there: &str) -> Failure {
    Problem::new(
        ErrorCode::Conflict,
        format!("services know it by the subject {here:?}, and the file says {there:?}"),
    )
    .why("a subject is one's for good")
    .into()
}
