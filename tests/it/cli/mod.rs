//! `lokctl` as people and scripts use it, against a lokd that runs.

mod apply;
mod apply_bad;
mod apps;
mod errors;
mod fakts;
mod formats;
mod import;
mod invites;
mod keys;
mod manual;
mod orgs;
mod secrets;
mod terminal;
mod users;

use lok_tests::lokd::{Lokd, Output};
use serde_json::Value;

/// Runs lokctl with the words of a line.
async fn ctl(lokd: &Lokd, line: &str) -> Output {
    lokd.ctl(&line.split_whitespace().collect::<Vec<_>>()).await
}

/// Runs lokctl with the words of a line, which has to succeed.
#[track_caller]
fn ok(lokd: &Lokd, line: &str) -> impl Future<Output = Output> {
    let place = std::panic::Location::caller();
    let line = line.to_owned();
    async move {
        let output = ctl(lokd, &line).await;
        assert_eq!(
            output.code, 0,
            "{place}: {line}\n{}\n{}",
            output.stdout, output.stderr
        );
        output
    }
}

/// Runs lokctl with the words of a line and `-o json`: its answer.
async fn json(lokd: &Lokd, line: &str) -> Value {
    ok(lokd, &format!("{line} -o json")).await.json()
}

/// A command that is refused with this exit code: three lines for a person, and what it says to a program.
async fn refused(lokd: &Lokd, arguments: &[&str], exit: i32) -> Value {
    let output = lokd.ctl(arguments).await;
    assert_eq!(output.code, exit, "{arguments:?}: {}", output.stderr);
    assert_eq!(output.stdout, "", "{arguments:?}");
    let lines: Vec<&str> = output.stderr.lines().collect();
    let begins = ["error: ", "  why: ", "  fix: "];
    assert_eq!(
        lines.len(),
        begins.len(),
        "{arguments:?}: {}",
        output.stderr
    );
    for (line, begin) in lines.iter().zip(begins) {
        assert!(line.starts_with(begin), "{arguments:?}: {}", output.stderr);
    }
    let output = lokd.ctl(&[arguments, &["-o", "json"]].concat()).await;
    assert_eq!(output.code, exit, "{arguments:?}: {}", output.stderr);
    assert_eq!(output.stdout, "", "{arguments:?}");
    let body: Value = serde_json::from_str(&output.stderr)
        .unwrap_or_else(|error| panic!("{arguments:?}: {error}: {}", output.stderr));
    let error = body["error"].clone();
    assert_eq!(error["exit"], exit, "{arguments:?}: {error}");
    for field in ["code", "message", "why", "fix"] {
        assert!(error[field].is_string(), "{arguments:?}: {error}");
    }
    error
}

/// As [`refused`], by the words of a line.
async fn refuses(lokd: &Lokd, line: &str, exit: i32) -> Value {
    refused(lokd, &line.split_whitespace().collect::<Vec<_>>(), exit).await
}
