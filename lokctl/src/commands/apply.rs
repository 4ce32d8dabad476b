//! `lokctl apply`, `lokctl diff` and `lokctl export`: what is to be, and what is, in files.

use crate::client::{Guard, path, query};
use crate::credential::{SecretOut, Sink};
use crate::error::{Failure, exit};
use crate::manifest::{self, Fault, Object};
use crate::output::{Format, View, json, of_kind};
use crate::prompt::Tier;
use crate::resource::{Session, document, from_answer};
use clap::Args;
use lok_common::ErrorCode;
use lok_common::admin::apply::{
    Apply as Body, COLUMNS, EXPORT_PATH, ExportFilter, Exported, Kind, Line, OWNER_LABEL, Outcome,
    PATH, Report,
};
use serde_json::{Value, json as value};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

const LINES: View = View {
    path: "objects",
    name: "/name",
    columns: COLUMNS,
};

/// The largest manifest that is sent, in bytes.
const MAX_BODY: usize = 8 * 1024 * 1024;

/// What is applied, and as whose.
#[derive(Debug, Args)]
struct Source {
    /// A manifest, a directory of manifests (.toml, .json), or - for standard input
    #[arg(short = 'f', long = "file", value_name = "FILE|DIR|-", required = true)]
    files: Vec<PathBuf>,
    /// Whose the objects are: each gets the label managed-by=NAME
    #[arg(long, value_name = "NAME")]
    owner: Option<String>,
    /// The same as --owner NAME
    #[arg(long, value_name = "managed-by=NAME", conflicts_with = "owner", value_parser = owner_of)]
    selector: Option<String>,
    /// Delete what the owner has and the manifest has not
    #[arg(long)]
    prune: bool,
    /// Change what another owner has, too
    #[arg(long)]
    take_over: bool,
}

fn owner_of(text: &str) -> Result<String, String> {
    match text.split_once('=') {
        Some((OWNER_LABEL, owner)) if !owner.is_empty() => Ok(owner.to_owned()),
        _ => Err(format!("only {OWNER_LABEL}=NAME selects")),
    }
}

/// A manifest that was read.
struct Manifest {
    objects: Vec<Object>,
    body: Body,
}

impl Source {
    fn read(self, session: &Session) -> Result<Manifest, Failure> {
        let owner = self.owner.or(self.selector);
        if self.prune && owner.is_none() {
            return Err(Failure::usage("--prune needs an owner")
                .why("only what a manifest owns is ever deleted by one")
                .fix("name it: --owner NAME"));
        }
        let objects = manifest::read(session, &self.files)?;
        let declared = objects.iter().map(|object| object.declaration.clone());
        let body = Body {
            objects: declared.collect(),
            owner,
            prune: self.prune,
            agreed: None,
            take_over: self.take_over,
        };
        if document(&body)?.to_string().len() > MAX_BODY {
            return Err(Failure::invalid("the manifest is too large")
                .why("at most 8 MiB are sent")
                .fix("apply it in parts"));
        }
        Ok(Manifest { objects, body })
    }
}

impl Manifest {
    /// Makes the call. What is refused is a failure.
    fn call(&self, session: &Session, dry_run: bool) -> Result<Report, Failure> {
        let count = self.objects.len();
        let what = match dry_run {
            true => format!("comparing {count} objects with what there is"),
            false => format!("applying {count} objects"),
        };
        let answer =
            session
                .client
                .post(&path(&[PATH]), &self.body, &Guard::dry(dry_run), &what)?;
        let report: Report = from_answer(answer)?;
        match report.totals.refused {
            0 => Ok(report),
            _ => Err(self.refused(&report)),
        }
    }

    fn refused(&self, report: &Report) -> Failure {
        let mut codes: Vec<ErrorCode> = Vec::new();
        let mut faults = Vec::new();
        for line in &report.items {
            let Some(problem) = &line.problem else {
                continue;
            };
            codes.push(problem.code);
            let why = problem.why.iter().map(|why| format!(" ({why})"));
            let fix = problem.fix.iter().map(|fix| format!("; {fix}"));
            let message = format!(
                "{} {}: {}{}",
                line.kind.word(),
                line.name,
                problem.message,
                why.chain(fix).collect::<String>()
            );
            let object = line.index.and_then(|index| self.objects.get(index));
            faults.push(match object {
                Some(object) => Fault {
                    place: object.place.clone(),
                    message,
                }
                .to_string(),
                None => message,
            });
        }
        let all = |wanted: &[ErrorCode]| codes.iter().all(|code| wanted.contains(code));
        let code = if all(&[ErrorCode::Conflict]) {
            ErrorCode::Conflict
        } else if all(&[ErrorCode::NotPermitted]) {
            ErrorCode::NotPermitted
        } else {
            ErrorCode::InvalidInput
        };
        let count = match faults.len() {
            1 => "1 object is refused".to_owned(),
            many => format!("{many} objects are refused"),
        };
        Failure::new(
            code.exit(),
            code.as_str(),
            format!("{count}; nothing was applied"),
        )
        .all_of(faults)
        .fix("mend the manifest; it is applied as a whole or not at all")
    }
}

/// The flags of `apply`.
#[derive(Debug, Args)]
pub struct Apply {
    /// What.
    #[command(flatten)]
    source: Source,
    /// Check everything and change nothing
    #[arg(long)]
    dry_run: bool,
    /// With --dry-run: end with 20 if changes are pending
    #[arg(long, requires = "dry_run")]
    detailed_exitcode: bool,
    /// The owner's name again, instead of being asked for it, if something is to be deleted
    #[arg(long, value_name = "NAME", requires = "prune")]
    confirm: Option<String>,
    /// Write each new secret into a new file (mode 0600) of this directory instead of printing it
    #[arg(long, value_name = "DIR")]
    secrets_out: Option<PathBuf>,
}

impl Apply {
    /// Carries it out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let mut manifest = self.source.read(session)?;
        if self.dry_run {
            let report = manifest.call(session, true)?;
            print(session, &report)?;
            tell(session, &report);
            return match self.detailed_exitcode && report.totals.pending() > 0 {
                true => Err(pending()),
                false => Ok(()),
            };
        }
        let mut sinks = Vec::new();
        if manifest.body.prune || self.secrets_out.is_some() {
            let plan = manifest.call(session, true)?;
            confirm(session, &manifest.body, &plan, self.confirm.as_deref())?;
            let doomed = plan
                .items
                .iter()
                .filter(|line| line.outcome == Outcome::Deleted);
            let agreed = doomed.map(|line| (line.kind, line.name.clone())).collect();
            manifest.body.agreed = Some(agreed);
            if let Some(directory) = &self.secrets_out {
                sinks = places(directory, &plan)?;
            }
        }
        let mut report = manifest.call(session, false)?;
        // Kept before anything is printed: whatever goes wrong then, the secrets are safe.
        let kept = keep(&mut sinks, &mut report);
        let printed = print(session, &report);
        show_secrets(session, &report);
        tell(session, &report);
        kept.and(printed)
    }
}

/// Asks before something is deleted, and says what.
fn confirm(
    session: &Session,
    body: &Body,
    plan: &Report,
    confirm: Option<&str>,
) -> Result<(), Failure> {
    let doomed = plan
        .items
        .iter()
        .filter(|line| line.outcome == Outcome::Deleted);
    for line in doomed {
        session.out.notice(&format!(
            "to be deleted: {} {}",
            line.kind.word(),
            line.name
        ));
    }
    let owner = body.owner.as_deref().unwrap_or_default();
    match plan.totals.deleted {
        0 => Ok(()),
        count => {
            let deed = format!("delete {count} objects of {owner}");
            session.answers.confirm(Tier::Type, &deed, owner, confirm)
        }
    }
}

/// A place for the secret of an object, ready before it is made.
struct Place {
    kind: Kind,
    name: String,
    sink: Sink,
}

fn places(directory: &Path, plan: &Report) -> Result<Vec<Place>, Failure> {
    let with_secret = plan.items.iter().filter(|line| line.secret_shown_once);
    with_secret
        .map(|line| {
            let file = directory.join(file_name(line.kind, &line.name));
            Ok(Place {
                kind: line.kind,
                name: line.name.clone(),
                sink: Sink::open(&SecretOut::File(file))?,
            })
        })
        .collect()
}

/// `app-shop.secret`. Names have no `/` in them; what comes from elsewhere is not trusted to.
fn file_name(kind: Kind, name: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "._-+@:".contains(c);
    let name: String = name
        .chars()
        .map(|c| if plain(c) { c } else { '_' })
        .collect();
    format!("{}-{name}.secret", kind.word())
}

/// Puts secrets into their places. One that has none, because somebody else changed something meanwhile, is shown.
fn keep(places: &mut [Place], report: &mut Report) -> Result<(), Failure> {
    let mut outcome = Ok(());
    for line in &mut report.items {
        let place = places
            .iter_mut()
            .find(|place| place.kind == line.kind && place.name == line.name);
        if let (Some(place), Some(secret)) = (place, &line.secret) {
            match place.sink.keep(secret) {
                Ok(()) => line.secret = None,
                Err(failure) => outcome = Err(failure),
            }
        }
    }
    outcome
}

/// Shows new secrets, each on a line with the name of whose it is; programs find them in the answer.
fn show_secrets(session: &Session, report: &Report) {
    let mut any = false;
    for line in &report.items {
        let Some(secret) = &line.secret else {
            continue;
        };
        let shown = format!("{}\t{}\t{}", line.kind.word(), line.name, secret.expose());
        match session.out.format {
            Format::Table | Format::Wide => {
                session.out.text(&shown);
                any = true;
            }
            Format::Json | Format::JsonLines | Format::Toml => {}
            Format::Name | Format::Value(_) => session.out.warn(&format!(
                "the secret is shown this once, here: {}",
                shown.replace('\t', " ")
            )),
        }
    }
    if any {
        session
            .out
            .notice("the lines above with secrets are shown this once");
    }
}

/// The flags of `diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// What.
    #[command(flatten)]
    source: Source,
}

impl Diff {
    /// Shows what would change.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let manifest = self.source.read(session)?;
        let report = manifest.call(session, true)?;
        match session.out.human() {
            true => session.out.lines(&differences(&report)),
            false => print(session, &report)?,
        }
        tell(session, &report);
        match report.totals.pending() {
            0 => Ok(()),
            _ => Err(pending()),
        }
    }
}

fn pending() -> Failure {
    Failure::new(exit::PENDING, "pending", "changes are pending")
}

/// Field by field, in the order in which it would be made.
fn differences(report: &Report) -> String {
    let mut text = String::new();
    for line in &report.items {
        let sign = match line.outcome {
            Outcome::Created => '+',
            Outcome::Updated => '~',
            Outcome::Deleted => '-',
            Outcome::Unchanged | Outcome::Refused => continue,
        };
        text.push_str(&format!("{sign} {} {}\n", line.kind.word(), line.name));
        for one in &line.differences {
            let (before, after) = (json(&one.before, false), json(&one.after, false));
            text.push_str(&match (&one.before, &one.after) {
                (Value::Null, Value::Null) => format!("    {}: (another)\n", one.field),
                (Value::Null, _) => format!("    {}: {after}\n", one.field),
                (_, Value::Null) => format!("    {}: {before} -> nothing\n", one.field),
                _ => format!("    {}: {before} -> {after}\n", one.field),
            });
        }
    }
    text
}

/// A plan for a person has what is different; a program gets all of it.
fn print(session: &Session, report: &Report) -> Result<(), Failure> {
    let mut whole = document(report)?;
    for line in whole["items"].as_array_mut().into_iter().flatten() {
        let names: Vec<Value> = line["differences"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|one| one["field"].clone())
            .collect();
        line["fields"] = match line["outcome"] == "created" {
            // All of them.
            true => Value::Null,
            false => names.into(),
        };
    }
    match session.out.format {
        Format::Json | Format::Toml | Format::Value(_) => {
            for line in whole["items"].as_array_mut().into_iter().flatten() {
                line.as_object_mut().map(|line| line.remove("fields"));
            }
            session.out.document(&of_kind("ApplyReport", &whole))
        }
        Format::Name => {
            let lines = report.items.iter();
            for line in lines.filter(|line| line.outcome != Outcome::Unchanged) {
                let path = line.kind.path();
                session.out.line(View { path, ..LINES }, &document(line)?)?;
            }
            Ok(())
        }
        _ => {
            if let Some(lines) = whole["items"].as_array_mut() {
                lines.retain(|line| line["outcome"] != "unchanged");
            }
            if whole["items"].as_array().is_none_or(Vec::is_empty) {
                return Ok(());
            }
            let lines = value!({ "items": whole["items"] });
            session.out.list(LINES, &lines, true)
        }
    }
}

fn tell(session: &Session, report: &Report) {
    let warned = |line: &Line| line.outcome != Outcome::Unchanged;
    for line in report.items.iter().filter(|line| warned(line)) {
        for warning in &line.warnings {
            session
                .out
                .warn(&format!("{} {}: {warning}", line.kind.word(), line.name));
        }
    }
    let totals = report.totals;
    session.out.notice(&format!(
        "{} created, {} updated, {} unchanged, {} deleted{}",
        totals.created,
        totals.updated,
        totals.unchanged,
        totals.deleted,
        if report.kept {
            ""
        } else {
            " (nothing was kept)"
        }
    ));
}

/// The flags of `export`.
#[derive(Debug, Args)]
pub struct Export {
    /// Only these kinds, by their words in a manifest: app,hub
    #[arg(long, value_name = "KIND,…")]
    kinds: Option<String>,
    /// Only what belongs to this organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// Write into this file (mode 0600) instead of printing
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Export {
    /// Writes what there is.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        if matches!(session.out.format, Format::Name | Format::Value(_)) {
            return Err(Failure::usage("a manifest is TOML or JSON")
                .why("this format has no place for whole objects")
                .fix("use -o toml or -o json"));
        }
        let filter = ExportFilter {
            kinds: self.kinds,
            org: self.org,
        };
        let what = "reading what there is";
        let answer = session
            .client
            .get(&path(&[EXPORT_PATH]), &query(&filter), what)?;
        let exported: Exported = from_answer(answer)?;
        for left_out in &exported.left_out {
            session.out.notice(&format!("left out: {left_out}"));
        }
        let text = match session.out.format {
            Format::Json | Format::JsonLines => {
                let pretty = session.out.format == Format::Json;
                json(&manifest::json(exported), pretty) + "\n"
            }
            _ => manifest::toml(exported)?,
        };
        let Some(file) = &self.out else {
            session.out.lines(&text);
            return Ok(());
        };
        write(file, &text).map_err(|error| {
            Failure::failed(format!("cannot write {}", file.display()))
                .why(error.to_string())
                .fix("name a file in a directory that you may write")
        })
    }
}

/// Writes a file whole or not at all.
fn write(file: &Path, text: &str) -> std::io::Result<()> {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".{}", std::process::id()));
    let beside = PathBuf::from(name);
    let written = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&beside)
        .and_then(|mut open| {
            open.write_all(text.as_bytes())?;
            open.sync_all()?;
            std::fs::rename(&beside, file)
        });
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use lok_common::admin::apply::Difference;

    #[test]
    fn a_secret_stays_in_its_directory() {
        assert_eq!(file_name(Kind::App, "shop"), "app-shop.secret");
        assert_eq!(file_name(Kind::App, "../x"), "app-.._x.secret");
        assert_eq!(
            file_name(Kind::Mandate, "lab:main:ci"),
            "mandate-lab:main:ci.secret"
        );
    }

    #[test]
    fn a_difference_is_told_field_by_field() {
        let mut report = Report::default();
        let difference = |field: &str, before: Value, after: Value| Difference {
            field: field.to_owned(),
            before,
            after,
        };
        report.add(Line {
            differences: vec![
                difference(
                    "redirect_uris",
                    value!(["https://a"]),
                    value!(["https://b"]),
                ),
                difference("secret", Value::Null, Value::Null),
                difference("organization", value!("lab"), Value::Null),
            ],
            ..Line::new(Outcome::Updated, Kind::App, "web")
        });
        report.add(Line::new(Outcome::Unchanged, Kind::Hub, "lab:main"));
        report.add(Line::new(Outcome::Deleted, Kind::App, "old"));
        assert_eq!(
            differences(&report),
            "~ app web\n    redirect_uris: [\"https://a\"] -> [\"https://b\"]\n    secret: (another)\n    organization: \"lab\" -> nothing\n- app old\n"
        );
        assert_eq!(report.totals.pending(), 2);
    }
}
