//! A machine of its own for what an operator does: a copy of this one, which ends with the test.
//!
//! It sees the files of this machine and writes to memory; it has its own processes, and a network with nothing but
//! loopback. So packages are installed, users made and ports bound as the manual says, and nothing of it is left. Making
//! one needs root.

use crate::lokd::Output;
use crate::paths;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;
use tempfile::TempDir;

/// How a machine is made.
#[derive(Debug, Default)]
pub struct Builder {
    names: Vec<String>,
    folders: Vec<PathBuf>,
}

/// A running machine.
#[derive(Debug)]
pub struct Machine {
    child: Child,
    pipes: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
    environment: serde_json::Map<String, Value>,
    errors: PathBuf,
    _base: TempDir,
}

impl Builder {
    /// A name by which the machine reaches itself.
    #[must_use]
    pub fn name(mut self, name: &str) -> Self {
        self.names.push(name.to_owned());
        self
    }

    /// A folder of this machine that is there as well, wherever it is mounted.
    #[must_use]
    pub fn folder(mut self, folder: &Path) -> Self {
        self.folders.push(folder.to_owned());
        self
    }

    /// Starts it.
    ///
    /// # Errors
    ///
    /// What keeps this machine from making one: nobody but root may, and some containers let nobody.
    ///
    /// # Panics
    ///
    /// When it ends before it runs, with what it said.
    pub fn start(self) -> Result<Machine, String> {
        if !rustix::process::getuid().is_root() {
            return Err("only root can make a machine".to_owned());
        }
        let namespaces = ["--mount", "--pid", "--net", "--fork", "--kill-child"];
        let allowed = Command::new("unshare")
            .args(namespaces)
            .args(["mount", "--make-rprivate", "/"])
            .output()
            .expect("unshare of util-linux");
        if !allowed.status.success() {
            return Err("this container lets nobody mount anything".to_owned());
        }
        let base = tempfile::Builder::new()
            .prefix("lok-machine-")
            .tempdir()
            .unwrap();
        let errors = base.path().join("errors");
        let mut child = Command::new("unshare")
            .args(namespaces)
            .arg(paths::root().join("tests/machine/start"))
            .arg(base.path())
            .arg(self.names.join(" "))
            .args(&self.folders)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(&errors).unwrap())
            .spawn()
            .unwrap();
        let pipes = (
            child.stdin.take().unwrap(),
            BufReader::new(child.stdout.take().unwrap()),
        );
        let machine = Machine {
            child,
            pipes: Mutex::new(pipes),
            environment: serde_json::Map::new(),
            errors,
            _base: base,
        };
        assert_eq!(machine.line(&mut machine.pipes.lock().unwrap().1), "ready");
        Ok(machine)
    }
}

impl Machine {
    /// To be made with something special.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// A variable of the environment of every script.
    pub fn set(&mut self, name: &str, value: &str) {
        self.environment.insert(name.to_owned(), json!(value));
    }

    /// Runs a script with `bash -euo pipefail` in `/home/work`, as root.
    pub fn run(&self, script: &str) -> Output {
        self.run_as("root", script)
    }

    /// Runs a script with `bash -euo pipefail` in `/home/work`, as somebody who lives there.
    ///
    /// # Panics
    ///
    /// When the machine has ended.
    pub fn run_as(&self, user: &str, script: &str) -> Output {
        let asked = json!({
            "script": script,
            "user": user,
            "directory": "/home/work",
            "environment": self.environment,
        });
        let mut pipes = self.pipes.lock().unwrap();
        writeln!(pipes.0, "{asked}").unwrap();
        let told = self.line(&mut pipes.1);
        let text = |name: &str| told[name].as_str().unwrap().to_owned();
        Output {
            code: i32::try_from(told["code"].as_i64().unwrap()).unwrap(),
            stdout: text("stdout"),
            stderr: text("stderr"),
        }
    }

    /// Writes a file of the machine, and the folders above it.
    ///
    /// # Panics
    ///
    /// When that fails.
    pub fn write(&self, path: &str, text: &str) {
        let quoted = text.replace('\'', r"'\''");
        let script = format!("mkdir -p \"$(dirname '{path}')\"; printf %s '{quoted}' >'{path}'");
        self.run(&script).ok();
    }

    fn line(&self, stream: &mut BufReader<ChildStdout>) -> Value {
        let mut line = String::new();
        stream.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|_| {
            let errors = std::fs::read_to_string(&self.errors).unwrap_or_default();
            panic!("the machine has ended: {line}{errors}")
        })
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        // Its first process dies with `unshare`, and every other with that.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
