//! A service manager that holds sockets, in a process of its own: `manager.py`.

use lok_tests::lokd::Node;
use lok_tests::paths;
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The manager. Whatever it started ends with it.
pub struct Manager {
    child: Child,
    words: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Manager {
    /// Binds these sockets (name, kind, address, whether it listens) for a node, and starts nothing.
    pub fn new(node: &Node, sockets: &[(&str, &str, &str, bool)], more: Value) -> Self {
        let serve = node.command("serve");
        let text = |text: &OsStr| text.to_str().unwrap().to_owned();
        let command: Vec<String> = std::iter::once(serve.get_program())
            .chain(serve.get_args())
            .map(text)
            .collect();
        let mut environment: serde_json::Map<String, Value> = serve
            .get_envs()
            .filter_map(|(name, value)| Some((text(name), text(value?).into())))
            .collect();
        environment.extend(more.as_object().cloned().unwrap_or_default());
        let task = json!({
            "sockets": sockets, "command": command, "environment": environment, "log": node.log,
        });
        let mut child = Command::new("python3")
            .arg(paths::root().join("tests/it/ops/manager.py"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut words = child.stdin.take().unwrap();
        writeln!(words, "{task}").unwrap();
        let answers = BufReader::new(child.stdout.take().unwrap());
        Self {
            child,
            words: Some(words),
            answers,
        }
    }

    /// Starts the node: its pid.
    pub fn start(&mut self) -> i32 {
        self.say("start")
    }

    /// Ends the node (SIGTERM): its exit code.
    pub fn stop(&mut self) -> i32 {
        self.say("stop")
    }

    /// Waits for the node to end: its exit code.
    pub fn wait(&mut self) -> i32 {
        self.say("wait")
    }

    fn say(&mut self, word: &str) -> i32 {
        writeln!(self.words.as_mut().unwrap(), "{word}").unwrap();
        let mut line = String::new();
        self.answers.read_line(&mut line).unwrap();
        line.trim()
            .parse()
            .unwrap_or_else(|_| panic!("{word}: {line:?}"))
    }
}

impl Drop for Manager {
    fn drop(&mut self) {
        drop(self.words.take());
        self.child.wait().ok();
    }
}
