//! A mail server that keeps what it is given, and servers that are none.

use crate::lokd::Lokd;
use crate::poll::eventually;
use crate::python::Script;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

/// How long a mail may take. Long, because other tests run beside it.
const PATIENCE: Duration = Duration::from_secs(60);

/// How a mail server behaves.
#[derive(Clone, Debug, Default)]
pub struct Manner {
    mode: &'static str,
    thinks: Duration,
    port: Option<u16>,
    login: Option<(String, String)>,
    certificate: Option<(String, String)>,
}

impl Manner {
    /// It takes everything.
    #[must_use]
    pub fn kind() -> Self {
        Self {
            mode: "kind",
            ..Self::default()
        }
    }

    /// It knows no recipient (550), for good.
    #[must_use]
    pub fn refusing() -> Self {
        Self {
            mode: "refuse",
            ..Self::default()
        }
    }

    /// It takes no mail now (451).
    #[must_use]
    pub fn busy() -> Self {
        Self {
            mode: "busy",
            ..Self::default()
        }
    }

    /// It keeps a mail, and answers after so long.
    #[must_use]
    pub fn thinking(span: Duration) -> Self {
        Self {
            thinks: span,
            ..Self::kind()
        }
    }

    /// It takes a connection and says nothing.
    #[must_use]
    pub fn silent() -> Self {
        Self {
            mode: "silent",
            ..Self::default()
        }
    }

    /// It answers what no mail server says.
    #[must_use]
    pub fn nonsense() -> Self {
        Self {
            mode: "nonsense",
            ..Self::default()
        }
    }

    /// On this port.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// Only for whoever logs in.
    #[must_use]
    pub fn login(mut self, username: &str, password: &str) -> Self {
        self.login = Some((username.to_owned(), password.to_owned()));
        self
    }

    /// Only encrypted, with the files of a certificate and its key: by STARTTLS.
    #[must_use]
    pub fn starttls(mut self, certificate: &Path, key: &Path) -> Self {
        self.certificate = Some((certificate.display().to_string(), key.display().to_string()));
        self
    }

    /// Only encrypted, from the first byte on.
    #[must_use]
    pub fn implicit(mut self, certificate: &Path, key: &Path) -> Self {
        self.mode = "implicit";
        self.starttls(certificate, key)
    }
}

/// A running mail server. It ends with this.
#[derive(Debug)]
pub struct Mailbox {
    /// Where it listens, on 127.0.0.1.
    pub port: u16,
    folder: TempDir,
    _script: Script,
}

/// A mail as it was received.
#[derive(Clone, Debug)]
pub struct Mail {
    /// All that the server knows of it.
    pub object: Value,
}

impl Mailbox {
    /// One that takes everything.
    pub async fn start() -> Self {
        Self::with(Manner::kind()).await
    }

    /// One that takes everything, and is the transport by which this lokd sends mail.
    pub async fn of(lokd: &Lokd) -> Self {
        let mailbox = Self::start().await;
        mailbox.serve(lokd, "mail").await;
        mailbox
    }

    /// One that behaves in this way.
    ///
    /// # Panics
    ///
    /// When it does not listen.
    pub async fn with(manner: Manner) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = manner.port.unwrap_or_else(crate::ports::free);
        let (username, password) = manner.login.unzip();
        let (cert, key) = manner.certificate.unzip();
        let wish = json!({
            "folder": folder.path(), "port": port, "mode": manner.mode, "thinks": manner.thinks.as_secs_f64(),
            "username": username, "password": password, "cert": cert, "key": key,
        });
        let script = Script::launch("mail", "mailbox.py", &wish);
        assert_eq!(script.answer().await["port"], port);
        Self {
            port,
            folder,
            _script: script,
        }
    }

    /// Makes it a transport of a lokd, under a name.
    pub async fn serve(&self, lokd: &Lokd, name: &str) {
        let draft = json!({
            "name": name, "kind": "smtp", "server": "127.0.0.1", "port": self.port, "tls": "none",
            "from": "Lok of the tests <lok@example.org>",
        });
        lokd.admin("POST", "/v1/notify/transports/ensure", draft)
            .await
            .ok();
    }

    /// What it was given until now, in order.
    ///
    /// # Panics
    ///
    /// When what it wrote cannot be read.
    #[must_use]
    pub fn mails(&self) -> Vec<Mail> {
        let mut files: Vec<_> = std::fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|end| end == "json"))
            .collect();
        files.sort();
        let read = |path| serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        files
            .into_iter()
            .map(|path| Mail { object: read(path) })
            .collect()
    }

    /// What it was given for an address, in order.
    #[must_use]
    pub fn mails_to(&self, address: &str) -> Vec<Mail> {
        let mut mails = self.mails();
        mails.retain(|mail| mail.to() == address);
        mails
    }

    /// The newest mail to an address whose subject contains a text, waited for.
    pub async fn mail(&self, address: &str, subject: &str) -> Mail {
        let what = format!("a mail to {address} about {subject:?}");
        eventually(&what, PATIENCE, async || {
            self.mails_to(address)
                .into_iter()
                .rev()
                .find(|mail| mail.subject().contains(subject))
        })
        .await
    }
}

impl Mail {
    /// The recipient of the envelope.
    #[must_use]
    pub fn to(&self) -> &str {
        self.object["to"][0].as_str().unwrap_or_default()
    }

    /// The subject.
    #[must_use]
    pub fn subject(&self) -> &str {
        self.header("Subject").unwrap_or_default()
    }

    /// The plain text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.object["text"].as_str().unwrap_or_default()
    }

    /// The HTML.
    #[must_use]
    pub fn html(&self) -> &str {
        self.object["html"].as_str().unwrap_or_default()
    }

    /// A header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let headers = self.object["headers"].as_array()?;
        let found = headers.iter().find(|pair| pair[0] == name)?;
        found[1].as_str()
    }

    /// The first link that stands on a line of its own.
    ///
    /// # Panics
    ///
    /// When there is none.
    #[must_use]
    #[track_caller]
    pub fn link(&self) -> &str {
        self.text()
            .lines()
            .find(|line| line.starts_with("http"))
            .unwrap_or_else(|| panic!("no link: {}", self.text()))
            .trim()
    }
}
