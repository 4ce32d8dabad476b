//! `lokctl` as a person has it before them: on a terminal.

use super::ok;
use lok_tests::lokd::{Lokd, Output, run};
use lok_tests::paths;
use rustix::process::Signal;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

/// Runs lokctl on a terminal, where each text is answered.
pub async fn asked(lokd: &Lokd, line: &str, answers: &[(&str, &str)]) -> Output {
    shown(lokd, line, &json!(answers), None).await
}

/// Runs lokctl on a terminal, by the steps of `terminal.py`: what the terminal showed. `stdout` is a file instead of the
/// terminal.
async fn shown(lokd: &Lokd, line: &str, steps: &Value, stdout: Option<&Path>) -> Output {
    let lokctl = lokd.ctl_command();
    let mut command = Command::new("python3");
    command
        .arg(paths::root().join("tests/it/cli/terminal.py"))
        .arg(steps.to_string())
        .arg(stdout.unwrap_or_else(|| Path::new("-")))
        .arg(lokctl.get_program())
        .args(lokctl.get_args())
        .args(line.split(' '))
        .env_clear()
        .env("TERM", "xterm")
        .env("HOME", lokd.path(""))
        .env("PATH", std::env::var_os("PATH").unwrap());
    tokio::task::spawn_blocking(move || run(command, ""))
        .await
        .unwrap()
}

/// The daemon stands still until the terminal shows that it is waited for, so that no machine is too fast for this.
#[tokio::test]
async fn what_takes_a_while_is_shown_on_stderr_only() {
    const WAITING: &str = "waiting for lokd to generate the key";
    let lokd = Lokd::builder().nodes(1).start().await;
    let node = &lokd.nodes()[0];
    let generate = "keys generate --alg RS256 --bits 4096";
    let stdout = lokd.path("stdout");
    node.signal(Signal::STOP);
    let steps = json!([[WAITING, node.pid()]]);
    let line = format!("{generate} -o json");
    let output = shown(&lokd, &line, &steps, Some(&stdout)).await.ok();
    let (_, after) = output.stdout.rsplit_once(WAITING).expect("progress");
    assert!(after.contains("\u{1b}[2K"), "it is wiped off: {after:?}");
    let printed = std::fs::read_to_string(&stdout).unwrap();
    let printed: Value = serde_json::from_str(&printed).expect(&printed);
    assert_eq!(printed["object"]["spec"]["bits"], 4096, "{printed}");

    // Nothing moves where nobody looks.
    let unseen = ok(&lokd, generate).await;
    assert!(!unseen.stderr.contains(WAITING), "{}", unseen.stderr);
}
