//! Whoever receives what is no mail: a webhook, an ntfy server, Expo's push API, the push service of a browser.

use crate::poll::eventually;
use crate::python::Script;
use serde_json::{Value, json};
use std::time::Duration;
use tempfile::TempDir;

/// How long a request may take. Long, because other tests run beside it.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running receiver. It ends with this.
#[derive(Debug)]
pub struct Receiver {
    /// Where it listens, on 127.0.0.1.
    pub port: u16,
    keys: Value,
    folder: TempDir,
    _script: Script,
}

impl Receiver {
    /// One that takes everything.
    pub async fn start() -> Self {
        Self::at(crate::ports::free()).await
    }

    /// One on this port.
    ///
    /// # Panics
    ///
    /// When it does not listen.
    pub async fn at(port: u16) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let wish = json!({ "folder": folder.path(), "port": port });
        let script = Script::launch("mail", "receiver.py", &wish);
        let keys = script.answer().await;
        assert_eq!(keys["port"], port);
        Self {
            port,
            keys,
            folder,
            _script: script,
        }
    }

    /// A URL of it; `path` begins with a slash.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The subscription of its browser, below a path.
    #[must_use]
    pub fn subscription(&self, path: &str) -> Value {
        let keys = json!({ "p256dh": self.keys["p256dh"], "auth": self.keys["auth"] });
        json!({ "endpoint": self.url(path), "keys": keys })
    }

    /// How it behaves from now on: `{"secrets": {PATH: SECRET}, "manner": {PATH: STATUS or "hang" or "nonsense"},
    /// "topics": {TOPIC: STATUS}}`.
    ///
    /// # Panics
    ///
    /// When that cannot be written.
    pub fn control(&self, how: &Value) {
        let file = self.folder.path().join("control");
        std::fs::write(&file, how.to_string()).unwrap();
        std::fs::rename(file, self.folder.path().join("control.json")).unwrap();
    }

    /// What it was given at a path, in order.
    ///
    /// # Panics
    ///
    /// When what it wrote cannot be read.
    #[must_use]
    pub fn got(&self, path: &str) -> Vec<Value> {
        let mut files: Vec<_> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|end| end == "got"))
            .collect();
        files.sort();
        files
            .into_iter()
            .map(|path| serde_json::from_slice::<Value>(&std::fs::read(path).unwrap()).unwrap())
            .filter(|got| got["path"] == path)
            .collect()
    }

    /// The first of what it is given at a path, waited for.
    pub async fn first(&self, path: &str) -> Value {
        let what = format!("a request at {path}");
        eventually(&what, PATIENCE, async || self.got(path).into_iter().next()).await
    }
}
