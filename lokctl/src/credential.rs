//! Secrets on their way in, never through argv, and on their way out, once.

use crate::error::Failure;
use crate::prompt::Answers;
use lok_common::Secret;
use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;
use zeroize::Zeroizing;

/// The longest secret that is read, in bytes.
const MAX_SECRET: u64 = 64 * 1024;
/// How long the keyring may take to answer.
const KEYRING_PATIENCE: Duration = Duration::from_secs(5);
/// The service under which secrets are in the keyring.
const KEYRING_SERVICE: &str = "lokctl";

/// Where a password comes from.
#[derive(Clone, Debug, Default, clap::Args)]
#[group(id = "password_source", multiple = false)]
pub struct PasswordFlags {
    /// Read the password from standard input
    #[arg(long)]
    pub password_stdin: bool,
    /// Read the password from a file; - is standard input
    #[arg(long, value_name = "PATH")]
    pub password_file: Option<PathBuf>,
    /// Read the password from an environment variable
    #[arg(long, value_name = "NAME")]
    pub password_env: Option<String>,
}

impl PasswordFlags {
    /// The password, if one of the flags says where it is. `warn` is told of a file that others can read.
    pub fn read(&self, strict: bool, warn: &dyn Fn(&str)) -> Result<Option<Secret>, Failure> {
        let secret = if self.password_stdin || self.password_file.as_deref() == Some(Path::new("-"))
        {
            take(std::io::stdin().lock(), "standard input")?
        } else if let Some(path) = &self.password_file {
            from_file(path, strict, warn)?
        } else if let Some(name) = &self.password_env {
            secret_of_env(name)?
        } else {
            return Ok(None);
        };
        Ok(Some(secret))
    }

    /// The password by flag, or by asking for it.
    pub fn read_or_ask(
        &self,
        answers: Answers,
        strict: bool,
        warn: &dyn Fn(&str),
    ) -> Result<Secret, Failure> {
        match self.read(strict, warn)? {
            Some(secret) => Ok(secret),
            None => answers.new_password(),
        }
    }
}

/// A secret from a file; - is standard input. `warn` is told of a file that others can read.
pub fn secret_of_file(path: &Path, strict: bool, warn: &dyn Fn(&str)) -> Result<Secret, Failure> {
    if path == Path::new("-") {
        return take(std::io::stdin().lock(), "standard input");
    }
    from_file(path, strict, warn)
}

/// A secret from an environment variable.
pub fn secret_of_env(name: &str) -> Result<Secret, Failure> {
    let text = match std::env::var(name) {
        Ok(text) => Zeroizing::new(text),
        Err(_) => {
            let message = format!("the environment variable {name} holds no secret");
            return Err(Failure::invalid(message)
                .why("it is not set, or not UTF-8")
                .fix("export it (sudo drops variables), or name a file"));
        }
    };
    checked(text, name)
}

fn from_file(path: &Path, strict: bool, warn: &dyn Fn(&str)) -> Result<Secret, Failure> {
    let name = path.display().to_string();
    let cannot = |error: std::io::Error| {
        Failure::invalid(format!("cannot read a secret from {name}"))
            .why(error.to_string())
            .fix("name a file that is there and yours to read, or - for standard input")
    };
    let file = File::open(path).map_err(cannot)?;
    let meta = file.metadata().map_err(cannot)?;
    // A pipe handed over as /dev/fd/N is nobody else's, whatever its mode says.
    if meta.is_file() && meta.mode() & 0o077 != 0 {
        let open = format!(
            "{name} can be read by others (mode {:04o})",
            meta.mode() & 0o7777
        );
        if strict {
            return Err(Failure::invalid(open).fix(format!("chmod 600 {name}")));
        }
        warn(&format!("{open}; chmod 600 {name}"));
    }
    take(file, &name)
}

fn take(from: impl Read, name: &str) -> Result<Secret, Failure> {
    let mut text = Zeroizing::new(String::new());
    from.take(MAX_SECRET + 1)
        .read_to_string(&mut text)
        .map_err(|error| {
            Failure::invalid(format!("cannot read a secret from {name}")).why(error.to_string())
        })?;
    checked(text, name)
}

/// Strips one end of line, and refuses what cannot be a secret.
fn checked(mut text: Zeroizing<String>, name: &str) -> Result<Secret, Failure> {
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    if text.is_empty() {
        return Err(Failure::invalid(format!("{name} holds no secret")).why("it is empty"));
    }
    if text.len() as u64 > MAX_SECRET {
        return Err(Failure::invalid(format!("{name} holds no secret")).why("it is too long"));
    }
    Ok(Secret::new(std::mem::take(&mut *text)))
}

/// Where a new secret goes instead of stdout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecretOut {
    /// A new file of mode 0600.
    File(PathBuf),
    /// The keyring of the desktop, under this name.
    Keyring(String),
}

impl std::str::FromStr for SecretOut {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.strip_prefix("keyring:") {
            Some("") => Err("name the secret: keyring:NAME".to_owned()),
            Some(name) => Ok(Self::Keyring(name.to_owned())),
            None if text.is_empty() => Err("name a file".to_owned()),
            None => Ok(Self::File(text.into())),
        }
    }
}

/// A place that is ready before the call is made, so that the secret in its answer cannot get lost.
#[derive(Debug)]
pub enum Sink {
    /// A file that this process created; removed again unless a secret was kept in it.
    File {
        /// The open file.
        file: File,
        /// Its path.
        path: PathBuf,
        /// Whether it holds the secret.
        kept: bool,
    },
    /// A free name in a keyring that answers.
    Keyring(String),
}

impl Sink {
    /// Makes the place ready.
    pub fn open(out: &SecretOut) -> Result<Self, Failure> {
        match out {
            SecretOut::File(path) => std::fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(path)
                .map(|file| Self::File {
                    file,
                    path: path.clone(),
                    kept: false,
                })
                .map_err(|error| {
                    Failure::invalid(format!("cannot create {} for the secret", path.display()))
                        .why(error.to_string())
                        .fix("name a file that does not exist yet, in a directory that you may write")
                }),
            SecretOut::Keyring(name) => {
                let free = in_keyring(name, |entry| match entry.get_secret() {
                    Err(keyring::Error::NoEntry) => Ok(true),
                    found => found.map(|secret| {
                        drop(Zeroizing::new(secret));
                        false
                    }),
                })?;
                if free {
                    Ok(Self::Keyring(name.clone()))
                } else {
                    Err(Failure::invalid(format!("the keyring already holds {name:?}"))
                        .fix("name another, or delete that one first"))
                }
            }
        }
    }

    /// Keeps the secret, on disk or in the keyring when this returns.
    pub fn keep(&mut self, secret: &Secret) -> Result<(), Failure> {
        match self {
            Self::File { file, path, kept } => {
                // From here on the file stays, even if only a part of the secret could be written.
                *kept = true;
                file.write_all(secret.expose().as_bytes())
                    .and_then(|()| file.sync_all())
                    .map_err(|error| {
                        Failure::failed(format!("cannot write the secret to {}", path.display()))
                            .why(error.to_string())
                    })
            }
            Self::Keyring(name) => {
                let secret = secret.clone();
                in_keyring(name, move |entry| {
                    entry.set_secret(secret.expose().as_bytes())
                })
            }
        }
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        if let Self::File {
            path, kept: false, ..
        } = self
        {
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Runs `work` on our entry of this name, where a D-Bus that does not answer cannot hold the command up.
fn in_keyring<T: Send + 'static>(
    name: &str,
    work: impl FnOnce(&keyring::Entry) -> keyring::Result<T> + Send + 'static,
) -> Result<T, Failure> {
    let name = name.to_owned();
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let result = entry(KEYRING_SERVICE, &name)
            .and_then(|entry| work(&entry).map_err(|error| error.to_string()));
        // Nobody listens any more when the time was up.
        let _ = sender.send(result);
    });
    receiver
        .recv_timeout(KEYRING_PATIENCE)
        .unwrap_or_else(|_| Err("it did not answer within 5 seconds".to_owned()))
        .map_err(|why| {
            Failure::failed("cannot use the keyring")
                .why(why)
                .fix("unlock the Secret Service of your session, or use --secret-out FILE")
        })
}

#[cfg(not(test))]
fn entry(service: &str, name: &str) -> Result<keyring::Entry, String> {
    match keyring::Entry::store_status() {
        Ok(()) => keyring::Entry::new(service, name).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(test)]
use tests::entry;

#[cfg(test)]
mod tests {
    use super::*;
    use keyring_core::api::CredentialStoreApi;
    use keyring_core::mock;
    use std::os::unix::fs::PermissionsExt;
    use std::sync::{Arc, LazyLock};

    static KEYRING: LazyLock<Arc<mock::Store>> =
        LazyLock::new(|| mock::Store::new().expect("a keyring"));

    /// An entry of a keyring in memory, since a machine that tests has none.
    pub(super) fn entry(service: &str, name: &str) -> Result<keyring::Entry, String> {
        let inner = KEYRING
            .build(service, name, None)
            .map_err(|error| error.to_string())?;
        Ok(keyring::Entry { inner })
    }

    #[test]
    fn the_keyring_takes_a_secret_under_a_free_name() {
        let out: SecretOut = "keyring:shop".parse().expect("a place");
        let kept = || entry(KEYRING_SERVICE, "shop").expect("an entry");
        drop(Sink::open(&out).expect("free"));
        assert!(
            matches!(kept().get_secret(), Err(keyring::Error::NoEntry)),
            "nothing was kept in it"
        );
        let mut sink = Sink::open(&out).expect("still free");
        sink.keep(&Secret::new("s3cret".into())).expect("kept");
        assert_eq!(kept().get_secret().expect("there"), b"s3cret");
        let taken = Sink::open(&out).expect_err("it is taken");
        assert_eq!(taken.exit, 7);
        assert!(taken.message.contains("shop"), "{}", taken.message);
        assert_eq!(kept().get_secret().expect("there"), b"s3cret");

        let entry = kept();
        let credential: &mock::Cred = entry.inner.as_any().downcast_ref().expect("a mock");
        credential.set_error(keyring::Error::Invalid("it".into(), "is locked".into()));
        let locked = Sink::open(&out).expect_err("it is locked");
        assert_eq!(locked.exit, 1);
        let why = locked.why.clone().unwrap_or_default();
        assert!(why.contains("is locked"), "{why}");
    }

    fn directory(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("lokctl-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a directory");
        path
    }

    #[test]
    fn one_end_of_line_is_stripped_and_no_more() {
        for (text, secret) in [
            ("a\n", "a"),
            ("a\r\n", "a"),
            ("a\n\n", "a\n"),
            (" a ", " a "),
        ] {
            assert_eq!(
                take(text.as_bytes(), "x").expect("a secret").expose(),
                secret
            );
        }
        assert_eq!(take("\n".as_bytes(), "x").expect_err("empty").exit, 7);
        assert_eq!(take(&b"\xff"[..], "x").expect_err("not UTF-8").exit, 7);
    }

    #[test]
    fn a_file_that_others_can_read_warns_or_fails() {
        let directory = directory("in");
        let path = directory.join("password");
        std::fs::write(&path, "hunter2\n").expect("a file");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).expect("chmod");
        let warned = std::cell::Cell::new(0);
        let warn = |_: &str| warned.set(warned.get() + 1);
        assert_eq!(
            from_file(&path, false, &warn).expect("read").expose(),
            "hunter2"
        );
        assert_eq!(warned.get(), 1);
        assert_eq!(from_file(&path, true, &warn).expect_err("strict").exit, 7);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).expect("chmod");
        assert!(from_file(&path, true, &warn).is_ok());
        assert_eq!(warned.get(), 1);
        std::fs::remove_dir_all(directory).expect("removed");
    }

    #[test]
    fn a_sink_is_private_new_and_gone_when_unused() {
        let directory = directory("out");
        let path = directory.join("secret");
        let out: SecretOut = path.display().to_string().parse().expect("a place");
        drop(Sink::open(&out).expect("created"));
        assert!(!path.exists(), "nothing was kept in it");
        let mut sink = Sink::open(&out).expect("created");
        sink.keep(&Secret::new("s3cret".into())).expect("kept");
        drop(sink);
        assert_eq!(std::fs::read_to_string(&path).expect("read"), "s3cret");
        let mode = std::fs::metadata(&path).expect("there").mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(Sink::open(&out).expect_err("it exists").exit, 7);
        std::fs::remove_dir_all(directory).expect("removed");
    }
}
