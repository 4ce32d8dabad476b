//! `lokctl` as a person has it before them: on a terminal.

use lok_tests::lokd::{Lokd, Output, run};
use lok_tests::paths;
use serde_json::json;
use std::process::Command;

/// Runs lokctl on a terminal, where each text is answered: what the terminal showed.
pub async fn asked(lokd: &Lokd, line: &str, answers: &[(&str, &str)]) -> Output {
    let lokctl = lokd.ctl_command();
    let mut command = Command::new("python3");
    command
        .arg(paths::root().join("tests/it/cli/terminal.py"))
        .arg(json!(answers).to_string())
        .arg("-")
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
