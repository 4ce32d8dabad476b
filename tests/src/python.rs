//! Real clients that are written in Python, each with the environment that `tests/run` made for it.

use crate::process;
use serde_json::Value;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use tempfile::TempDir;

/// How long a script may take for an answer. Long, because other tests run beside it.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running script. It ends with this.
#[derive(Debug)]
pub struct Script {
    child: Child,
    lines: Mutex<Receiver<String>>,
    errors: PathBuf,
    _dir: TempDir,
}

/// Runs `tests/clients/{client}/{script}` with one line of JSON on its standard input; its answer, one line of JSON.
///
/// # Panics
///
/// When it does not answer in time; with what it wrote to standard error.
pub async fn run(client: &str, script: &str, input: &Value) -> Value {
    Script::launch(client, script, input).answer().await
}

impl Script {
    /// Starts a script, to be asked for more than one answer.
    ///
    /// # Panics
    ///
    /// When it cannot be started.
    #[must_use]
    pub fn launch(client: &str, script: &str, input: &Value) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let errors = dir.path().join("stderr");
        let python = crate::paths::installed(&format!("python/{client}")).join("bin/python");
        let file = crate::paths::root()
            .join("tests/clients")
            .join(client)
            .join(script);
        let mut child = Command::new(python)
            .args(["-B", "-u"])
            .arg(file)
            .env_remove("PYTHONPATH")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(&errors).unwrap())
            .spawn()
            .unwrap();
        writeln!(child.stdin.take().unwrap(), "{input}").ok();
        let output = BufReader::new(child.stdout.take().unwrap());
        let (send, lines) = channel();
        std::thread::spawn(move || {
            output
                .lines()
                .map_while(Result::ok)
                .try_for_each(|line| send.send(line))
        });
        Self {
            child,
            lines: Mutex::new(lines),
            errors,
            _dir: dir,
        }
    }

    /// The next line of JSON on its standard output.
    ///
    /// # Panics
    ///
    /// When none comes in time; with what it wrote to standard error.
    pub async fn answer(&self) -> Value {
        // A script that has ended will not answer any more.
        let next = async || match self.lines.lock().unwrap().try_recv() {
            Ok(line) => Some(line),
            Err(std::sync::mpsc::TryRecvError::Empty) => None,
            Err(error) => panic!("{error}: {}", self.errors()),
        };
        let line = crate::poll::eventually("an answer of the script", PATIENCE, next).await;
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }

    /// What it wrote to standard error.
    #[must_use]
    pub fn errors(&self) -> String {
        std::fs::read_to_string(&self.errors).unwrap_or_default()
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        process::end(&mut self.child, Duration::from_secs(5));
        if std::thread::panicking() {
            println!("--- standard error of the script\n{}", self.errors());
        }
    }
}
