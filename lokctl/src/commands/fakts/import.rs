//! `lokctl fakts import`: the provisioning file of the reference server.
//!
//! The file is read here, so that lokd reads no YAML; and only what lok has a use for is sent: the rest is keys and
//! passwords of databases.

use crate::client::{Guard, path};
use crate::error::Failure;
use crate::output::{Format, View, of_kind};
use crate::prompt::Tier;
use crate::resource::{Session, document, from_answer};
use crate::yaml;
use clap::Args;
use lok_common::admin::fakts::import::{
    COLUMNS, Import as Body, Outcome, PARTS, PATH, Report, SECTIONS, SETTING_COLUMNS,
};
use serde_json::{Map, Value, json};
use std::fs::File;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const LINES: View = View {
    path: PATH,
    name: "/name",
    columns: COLUMNS,
};

const SETTINGS: View = View {
    path: PATH,
    name: "/key",
    columns: SETTING_COLUMNS,
};

/// Letters of a name that is left out.
const SHOWN: usize = 80;

/// The flags of `import`.
#[derive(Debug, Args)]
pub struct Import {
    /// The YAML file with which the reference server was provisioned; - is standard input
    #[arg(long, value_name = "FILE")]
    from_lok: PathBuf,
    /// Check everything and change nothing
    #[arg(long)]
    dry_run: bool,
}

impl Import {
    /// Carries the verb out: a dry run, a question, and the same for good.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let name = match self.from_lok.as_os_str() == "-" {
            true => "standard input".to_owned(),
            false => self.from_lok.display().to_string(),
        };
        let text = read(session, &self.from_lok, &name)?;
        let body = body(yaml::read(&text, &name)?, &name)?;
        let first = call(session, &body, true)?;
        let idle = first.totals.created + first.totals.changed == 0;
        if self.dry_run || idle || first.totals.refused > 0 {
            return finish(session, &first, true);
        }
        if session.out.human() {
            print(session, &first)?;
            session.out.notice(&told(&first));
        }
        let deed = format!(
            "import {name} (to create {}, to change {})",
            first.totals.created, first.totals.changed
        );
        session.answers.confirm(Tier::Ask, &deed, &name, None)?;
        let last = call(session, &body, false)?;
        // What a person has just read is not told again, unless it came differently.
        let again = !session.out.human() || last.lines != first.lines;
        finish(session, &last, again)
    }
}

fn call(session: &Session, body: &Body, dry_run: bool) -> Result<Report, Failure> {
    let what = match dry_run {
        true => "checking what would be imported",
        false => "importing",
    };
    let parts: Vec<&str> = PATH.split('/').collect();
    let guard = Guard::dry(dry_run);
    let answer = session.client.post(&path(&parts), body, &guard, what)?;
    from_answer(answer)
}

fn finish(session: &Session, report: &Report, print_it: bool) -> Result<(), Failure> {
    if print_it {
        print(session, report)?;
    }
    session.out.notice(&told(report));
    if report.totals.refused == 0 {
        return Ok(());
    }
    let refused: Vec<String> = report
        .lines
        .iter()
        .filter(|line| line.outcome == Outcome::Refused)
        .map(|line| {
            format!("{} {}", line.section, line.name)
                .trim_end()
                .to_owned()
        })
        .take(3)
        .collect();
    Err(Failure::invalid("nothing was imported")
        .why(format!(
            "{} refused, and an import is all or nothing: {}{}",
            match report.totals.refused {
                1 => "1 line was".to_owned(),
                many => format!("{many} lines were"),
            },
            refused.join(", "),
            if report.totals.refused > 3 {
                ", …"
            } else {
                ""
            },
        ))
        .fix("mend the file, or take out of it what was refused"))
}

fn print(session: &Session, report: &Report) -> Result<(), Failure> {
    let whole = document(report)?;
    if matches!(
        session.out.format,
        Format::Json | Format::Toml | Format::Value(_)
    ) {
        return session.out.document(&of_kind("FaktsImport", &whole));
    }
    let lines = json!({ "items": whole["lines"] });
    session.out.list(LINES, &lines, true)?;
    if session.out.human() && !report.settings.is_empty() {
        let settings: Vec<Value> = report
            .settings
            .iter()
            .map(|setting| {
                let mut shown = json!(setting);
                // As it is written into the configuration.
                shown["value"] = setting.value.to_string().into();
                shown
            })
            .collect();
        session
            .out
            .list(SETTINGS, &json!({ "items": settings }), true)?;
    }
    Ok(())
}

fn told(report: &Report) -> String {
    let totals = report.totals;
    format!(
        "{} created, {} changed, {} unchanged, {} skipped, {} refused{}",
        totals.created,
        totals.changed,
        totals.unchanged,
        totals.skipped,
        totals.refused,
        if report.kept {
            ""
        } else {
            " (nothing was kept)"
        }
    )
}

/// The whole file. Passwords are in it, so that others should not be able to read it.
fn read(session: &Session, file: &Path, name: &str) -> Result<Zeroizing<String>, Failure> {
    let cannot = |error: std::io::Error| {
        Failure::invalid(format!("cannot read {name}"))
            .why(error.to_string())
            .fix("name the YAML file of the reference server, or - for standard input")
    };
    if file.as_os_str() == "-" {
        return take(std::io::stdin().lock(), name);
    }
    let open = File::open(file).map_err(cannot)?;
    let meta = open.metadata().map_err(cannot)?;
    if meta.is_file() && meta.mode() & 0o077 != 0 {
        session.out.warn(&format!(
            "{name} can be read by others (mode {:04o}); chmod 600 {name}",
            meta.mode() & 0o7777
        ));
    }
    take(open, name)
}

fn take(from: impl Read, name: &str) -> Result<Zeroizing<String>, Failure> {
    let mut text = Zeroizing::new(String::new());
    let most = u64::try_from(yaml::MAX_FILE).unwrap_or(u64::MAX);
    from.take(most + 1)
        .read_to_string(&mut text)
        .map_err(|error| {
            Failure::invalid(format!("cannot read {name}"))
                .why(error.to_string())
                .fix("give a file of text in UTF-8")
        })?;
    if text.len() > yaml::MAX_FILE {
        return Err(Failure::invalid(format!("{name} is too large"))
            .why("at most 8 MiB are read")
            .fix("import it in parts"));
    }
    Ok(text)
}

/// What is sent of a file.
fn body(file: Value, name: &str) -> Result<Body, Failure> {
    let Value::Object(all) = file else {
        return Err(nothing(name, "it is no mapping of sections"));
    };
    let mut body = Body::default();
    for (key, value) in all {
        let section = key.to_lowercase();
        let part = PARTS.iter().find(|(part, _)| *part == section);
        let kept = match (part, value) {
            (Some((_, members)), Value::Object(of)) => {
                let (taken, left): (Map<_, _>, Map<_, _>) = of
                    .into_iter()
                    .partition(|(member, _)| members.contains(&member.as_str()));
                let left = left
                    .keys()
                    .map(|member| shown(&format!("{section}.{member}")));
                body.left_out.extend(left);
                Value::Object(taken)
            }
            (None, value) if SECTIONS.contains(&section.as_str()) => value,
            _ => {
                body.left_out.push(shown(&key));
                continue;
            }
        };
        if body.sections.insert(section, kept).is_some() {
            return Err(nothing(name, &format!("it has {key} twice")));
        }
    }
    if body.sections.is_empty() {
        return Err(nothing(
            name,
            "it has none of the sections that are imported",
        ));
    }
    Ok(body)
}

fn shown(name: &str) -> String {
    name.chars().take(SHOWN).collect()
}

fn nothing(name: &str, why: &str) -> Failure {
    Failure::invalid(format!("{name} is no provisioning file"))
        .why(why.to_owned())
        .fix(format!("it has one or more of {}", SECTIONS.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lok_has_a_use_for_is_sent() {
        let file = json!({
            "Users": [{"username": "ada"}], "private_key": "PEM", "datalayer": {"secret_key": "x"},
            "django": {"secret_key": "x", "admin": {"username": "root"}}, "lok": "nonsense",
            "authentikate": {"issuers": [{"iss": "lok"}], "static_tokens": {"a": {}}},
        });
        let body = body(file, "x").expect("read");
        assert_eq!(
            Value::Object(body.sections),
            json!({
                "users": [{"username": "ada"}], "django": {"admin": {"username": "root"}},
                "authentikate": {"issuers": [{"iss": "lok"}]},
            })
        );
        let left = [
            "private_key",
            "datalayer",
            "django.secret_key",
            "lok",
            "authentikate.static_tokens",
        ];
        assert_eq!(body.left_out, left);
    }

    #[test]
    fn what_is_no_provisioning_file_says_so() {
        for (file, part) in [
            (json!(null), "no mapping"),
            (json!([1]), "no mapping"),
            (json!({"services": {}}), "none of the sections"),
            (json!({"users": [], "USERS": []}), "USERS twice"),
        ] {
            let failure = body(file, "x").err().expect(part);
            assert_eq!(failure.exit, 7);
            assert!(
                failure.why.as_deref().is_some_and(|why| why.contains(part)),
                "{failure:?}"
            );
        }
    }
}
