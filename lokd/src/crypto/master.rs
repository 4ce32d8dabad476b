//! The master key: 32 bytes from a file, a systemd credential or the keyring of the operating system.

use super::random::Random;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rustix::process::geteuid;
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;
use zeroize::Zeroizing;

/// How long the keyring may take; a locked one waits for a person for ever.
const KEYRING_TIMEOUT: Duration = Duration::from_secs(5);

/// Where the master key is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file of mode 0600.
    File(PathBuf),
    /// A systemd credential of this name (systemd.exec(5), `LoadCredential=`).
    Credential(String),
    /// An entry in the keyring of the operating system.
    Keyring {
        /// The entry's service.
        service: String,
        /// The entry's account.
        account: String,
    },
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "file {}", path.display()),
            Self::Credential(name) => write!(f, "systemd credential {name}"),
            Self::Keyring { service, account } => {
                write!(f, "keyring entry {service:?} of {account:?}")
            }
        }
    }
}

/// The master key and whether it is new.
pub struct Master {
    /// The key.
    pub key: Zeroizing<[u8; 32]>,
    /// Whether it was made by this call.
    pub created: bool,
}

impl fmt::Debug for Master {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Master {{ key: [redacted], created: {} }}", self.created)
    }
}

/// Why there is no master key; the text says which, why and what to do.
#[derive(Debug, thiserror::Error)]
pub enum MasterError {
    /// There is none, and none may be made: data sealed under it exists.
    #[error(
        "the master key is missing: {source} has none; restore it from where backups of keys are kept, the data cannot be read without it"
    )]
    Missing {
        /// Where it was looked for.
        #[source]
        source: Absent,
    },
    /// Others than its owner can reach the file.
    #[error(
        "{path} can be read by others (mode {mode:04o}); run `chmod 600 {path}`, and make a new key if others may have read it"
    )]
    Exposed {
        /// The file.
        path: String,
        /// Its permission bits.
        mode: u32,
    },
    /// The file belongs to somebody else, who could change it.
    #[error(
        "{path} belongs to {owner}, and this runs as {user}; run it as that user: sudo -u {owner}, or give the file to the one that lokd runs as"
    )]
    Foreign {
        /// The file.
        path: String,
        /// Its owner.
        owner: String,
        /// Whose it may be.
        user: String,
    },
    /// It is not 32 bytes in base64url.
    #[error("the master key in {place} is not 32 bytes in base64url (43 characters)")]
    Malformed {
        /// Where it was read.
        place: String,
    },
    /// A credential is configured, and lokd was not started with credentials.
    #[error(
        "the master key is configured as the systemd credential {name:?}, and CREDENTIALS_DIRECTORY is not set; start lokd by systemd with `LoadCredential={name}:PATH`, and run a command by hand as root with CREDENTIALS_DIRECTORY set to the directory of PATH"
    )]
    NoCredentials {
        /// The credential's name.
        name: String,
    },
    /// A name that would leave the credentials' directory.
    #[error("{name:?} is not the name of a systemd credential; a name has no slash")]
    CredentialName {
        /// The credential's name.
        name: String,
    },
    /// Reading or writing failed.
    #[error("{path}: {error}")]
    Io {
        /// The file.
        path: String,
        /// The failure.
        error: io::Error,
    },
    /// The keyring does not answer, or refuses.
    #[error(
        "the keyring of this system cannot be used ({why}); unlock it, or configure a file or a systemd credential for the master key"
    )]
    Keyring {
        /// What it said.
        why: String,
    },
}

/// Where no master key was found.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Absent(String);

/// Reads the master key; where there is none and `create` is true, makes and keeps one.
///
/// Pass `create` only when nothing was sealed yet. A credential is never made. It may block for five seconds.
///
/// # Errors
/// [`MasterError`]: each ends the start with exit code 77.
pub fn load(source: &Source, create: bool, random: &dyn Random) -> Result<Master, MasterError> {
    if let Some(key) = read(source, geteuid().as_raw())? {
        return Ok(Master {
            key,
            created: false,
        });
    }
    if !create {
        return Err(missing(source));
    }
    let mut key = Zeroizing::new([0; 32]);
    random.fill(key.as_mut());
    let text = Zeroizing::new(URL_SAFE_NO_PAD.encode(key.as_ref()));
    match source {
        Source::File(path) => {
            create_file(path, &text, random).map_err(|error| io_error(path, error))?;
        }
        Source::Credential(_) => return Err(missing(source)),
        Source::Keyring { service, account } => {
            in_keyring(service, account, move |entry| entry.set_password(&text))?;
        }
    }
    Ok(Master { key, created: true })
}

/// Reads the master key that is there, for a command that root runs on what belongs to the user with the uid `owner`.
///
/// # Errors
/// As [`load`].
pub fn known(source: &Source, owner: u32) -> Result<Zeroizing<[u8; 32]>, MasterError> {
    let user = geteuid();
    let user = if user.is_root() { owner } else { user.as_raw() };
    read(source, user)?.ok_or_else(|| missing(source))
}

fn missing(source: &Source) -> MasterError {
    MasterError::Missing {
        source: Absent(source.to_string()),
    }
}

fn read(source: &Source, user: u32) -> Result<Option<Zeroizing<[u8; 32]>>, MasterError> {
    match source {
        Source::File(path) => read_file(path, user),
        Source::Credential(name) => read_credential(name),
        Source::Keyring { service, account } => read_keyring(service, account),
    }
}

/// A user by name, or by number if it has none.
fn user_name(uid: u32) -> String {
    match nix::unistd::User::from_uid(uid.into()) {
        Ok(Some(user)) => user.name,
        _ => format!("#{uid}"),
    }
}

/// The file has to belong to `user` or to root.
fn read_file(path: &Path, user: u32) -> Result<Option<Zeroizing<[u8; 32]>>, MasterError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(io_error(path, error)),
    };
    // Of the open file, not of the path: nobody can swap it in between.
    let metadata = file.metadata().map_err(|error| io_error(path, error))?;
    if metadata.mode() & 0o077 != 0 {
        return Err(MasterError::Exposed {
            path: path.display().to_string(),
            mode: metadata.mode() & 0o7777,
        });
    }
    let owner = metadata.uid();
    if owner != 0 && owner != user {
        return Err(MasterError::Foreign {
            path: path.display().to_string(),
            owner: user_name(owner),
            user: user_name(geteuid().as_raw()),
        });
    }
    let text = read_capped(file).map_err(|error| io_error(path, error))?;
    decode(&text, path.display().to_string()).map(Some)
}

fn read_credential(name: &str) -> Result<Option<Zeroizing<[u8; 32]>>, MasterError> {
    if name.is_empty() || name.contains('/') || name == "." || name == ".." {
        return Err(MasterError::CredentialName { name: name.into() });
    }
    let directory = std::env::var_os("CREDENTIALS_DIRECTORY")
        .ok_or_else(|| MasterError::NoCredentials { name: name.into() })?;
    let path = PathBuf::from(directory).join(name);
    match File::open(&path).and_then(read_capped) {
        // systemd guards the directory; the file's own mode differs between its versions.
        Ok(text) => decode(&text, path.display().to_string()).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io_error(&path, error)),
    }
}

fn read_keyring(service: &str, account: &str) -> Result<Option<Zeroizing<[u8; 32]>>, MasterError> {
    let found = in_keyring(service, account, |entry| match entry.get_password() {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(error),
    })?;
    found
        .map(|text| decode(text.as_bytes(), "the keyring".into()))
        .transpose()
}

/// Runs `work` on the entry in a thread of its own, which is left behind if the keyring never answers.
fn in_keyring<T: Send + 'static>(
    service: &str,
    account: &str,
    work: impl FnOnce(&keyring::Entry) -> keyring::Result<T> + Send + 'static,
) -> Result<T, MasterError> {
    let (service, account) = (service.to_owned(), account.to_owned());
    let (sender, receiver) = mpsc::channel();
    std::thread::Builder::new()
        .name("keyring".into())
        .spawn(move || {
            let done = entry(&service, &account)
                .and_then(|entry| work(&entry).map_err(|error| error.to_string()));
            // Nobody listens after the time-out, and nothing is to be done then.
            drop(sender.send(done));
        })
        .map_err(|error| MasterError::Keyring {
            why: error.to_string(),
        })?;
    receiver
        .recv_timeout(KEYRING_TIMEOUT)
        .unwrap_or_else(|_| Err(format!("no answer within {} s", KEYRING_TIMEOUT.as_secs())))
        .map_err(|why| MasterError::Keyring { why })
}

#[cfg(not(test))]
fn entry(service: &str, account: &str) -> Result<keyring::Entry, String> {
    match keyring::Entry::store_status() {
        Ok(()) => keyring::Entry::new(service, account).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(test)]
use tests::entry;

/// At most one byte more than any good key file, so that a wrong path cannot fill the memory.
fn read_capped(file: File) -> io::Result<Zeroizing<Vec<u8>>> {
    use std::io::Read;
    let mut text = Zeroizing::new(Vec::with_capacity(64));
    file.take(64).read_to_end(&mut text)?;
    Ok(text)
}

fn decode(text: &[u8], place: String) -> Result<Zeroizing<[u8; 32]>, MasterError> {
    let mut key = Zeroizing::new([0; 32]);
    match URL_SAFE_NO_PAD.decode_slice(text.trim_ascii(), key.as_mut()) {
        Ok(32) => Ok(key),
        _ => Err(MasterError::Malformed { place }),
    }
}

/// Writes beside the target and links it into place: after a crash there is the whole key or none, and never an
/// older key replaced.
fn create_file(path: &Path, text: &str, random: &dyn Random) -> io::Result<()> {
    let mut suffix = [0; 6];
    random.fill(&mut suffix);
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}", URL_SAFE_NO_PAD.encode(suffix)));
    let draft = path.with_file_name(name);
    let written = (|| {
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&draft)?;
        file.write_all(text.as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        fs::hard_link(&draft, path)
    })();
    let removed = fs::remove_file(&draft);
    written?;
    removed?;
    let directory = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    File::open(directory)?.sync_all()
}

fn io_error(path: &Path, error: io::Error) -> MasterError {
    MasterError::Io {
        path: path.display().to_string(),
        error,
    }
}

#[cfg(test)]
mod tests {
    use super::super::random::OsRandom;
    use super::*;
    use keyring_core::api::CredentialStoreApi;
    use keyring_core::mock;
    use std::os::unix::fs::PermissionsExt;
    use std::sync::{Arc, LazyLock};

    static KEYRING: LazyLock<Arc<mock::Store>> =
        LazyLock::new(|| mock::Store::new().expect("a keyring"));

    /// An entry of a keyring in memory, since a machine that tests has none.
    pub(super) fn entry(service: &str, account: &str) -> Result<keyring::Entry, String> {
        let inner = KEYRING
            .build(service, account, None)
            .map_err(|error| error.to_string())?;
        Ok(keyring::Entry { inner })
    }

    #[test]
    fn the_keyring_gets_a_key_once_and_gives_it_again() {
        let source = Source::Keyring {
            service: "lokd".into(),
            account: "once".into(),
        };
        assert!(matches!(
            load(&source, false, &OsRandom),
            Err(MasterError::Missing { .. })
        ));
        let made = load(&source, true, &OsRandom).expect("made");
        assert!(made.created);
        for create in [true, false] {
            let read = load(&source, create, &OsRandom).expect("read");
            assert!(!read.created);
            assert_eq!(*made.key, *read.key);
        }
        let kept = entry("lokd", "once").expect("there").get_password();
        assert_eq!(kept.expect("text"), URL_SAFE_NO_PAD.encode(*made.key));
    }

    #[test]
    fn a_keyring_with_nonsense_or_trouble_is_told_and_left_alone() {
        let source = Source::Keyring {
            service: "lokd".into(),
            account: "trouble".into(),
        };
        let kept = entry("lokd", "trouble").expect("an entry");
        kept.set_password("nonsense").expect("kept");
        let refused = load(&source, true, &OsRandom);
        assert!(
            matches!(refused, Err(MasterError::Malformed { .. })),
            "{refused:?}"
        );
        assert_eq!(kept.get_password().expect("text"), "nonsense");
        let credential: &mock::Cred = kept.inner.as_any().downcast_ref().expect("a mock");
        credential.set_error(keyring::Error::Invalid("it".into(), "is locked".into()));
        let refused = load(&source, true, &OsRandom).expect_err("it is locked");
        assert!(refused.to_string().contains("is locked"), "{refused}");
        assert_eq!(kept.get_password().expect("text"), "nonsense");
    }

    struct Directory(PathBuf);

    impl Directory {
        fn new() -> Self {
            let path = std::env::temp_dir().join(super::super::random::id(0, &OsRandom));
            fs::create_dir(&path).expect("a directory");
            Self(path)
        }

        fn file(&self) -> PathBuf {
            self.0.join("master.key")
        }

        fn write(&self, text: &str, mode: u32) {
            fs::write(self.file(), text).expect("written");
            fs::set_permissions(self.file(), fs::Permissions::from_mode(mode)).expect("set");
        }
    }

    impl Drop for Directory {
        fn drop(&mut self) {
            drop(fs::remove_dir_all(&self.0));
        }
    }

    #[test]
    fn a_file_is_made_once_and_read_again() {
        let directory = Directory::new();
        let source = Source::File(directory.file());
        assert!(matches!(
            load(&source, false, &OsRandom),
            Err(MasterError::Missing { .. })
        ));
        let made = load(&source, true, &OsRandom).expect("made");
        assert!(made.created);
        let mode = fs::metadata(directory.file()).expect("there").mode();
        assert_eq!(mode & 0o7777, 0o600);
        let read = load(&source, true, &OsRandom).expect("read");
        assert!(!read.created);
        assert_eq!(*made.key, *read.key);
        assert_eq!(fs::read_dir(&directory.0).expect("listed").count(), 1);
        assert!(!format!("{read:?}").contains(&format!("{:?}", read.key)));
    }

    #[test]
    fn bad_files_are_refused_and_left_alone() {
        let directory = Directory::new();
        let source = Source::File(directory.file());
        let good = URL_SAFE_NO_PAD.encode([7; 32]);
        for (text, mode) in [
            (good.as_str(), 0o640),
            (good.as_str(), 0o604),
            ("", 0o600),
            (&good[..42], 0o600),
            (&"A".repeat(100), 0o600),
            ("not base64url!", 0o600),
        ] {
            directory.write(text, mode);
            let error = load(&source, true, &OsRandom).expect_err(text);
            assert!(!error.to_string().contains(&good), "{error}");
            assert_eq!(fs::read_to_string(directory.file()).expect("there"), text);
        }
        directory.write(&format!("{good}\n"), 0o400);
        assert_eq!(*load(&source, false, &OsRandom).expect("read").key, [7; 32]);
    }

    #[test]
    fn credential_names_stay_in_their_directory() {
        for name in ["", "..", "a/b", "/etc/passwd"] {
            let source = Source::Credential(name.into());
            assert!(matches!(
                load(&source, true, &OsRandom),
                Err(MasterError::CredentialName { .. })
            ));
        }
    }
}
