//! One lokd for one data directory and one SQLite file: an advisory lock that the kernel frees, however the process ends.

use crate::exit::{Class, Exit};
use rustix::fs::{FlockOperation, flock};
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// The lock on a data directory or a database, held as long as this lives.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock `DATA/lokd.lock`, and writes into it who holds it.
    ///
    /// # Errors
    /// Another lokd holds it (75), or the file cannot be opened.
    pub fn take(data: &Path) -> Result<Self, Exit> {
        Self::on(&data.join("lokd.lock"), data)
    }

    /// Takes the lock beside an SQLite file, which two data directories may name.
    ///
    /// # Errors
    /// As [`Lock::take`].
    pub fn beside(database: &Path) -> Result<Self, Exit> {
        let file = database
            .canonicalize()
            .unwrap_or_else(|_| database.to_owned());
        let mut name = file.clone().into_os_string();
        name.push(".lock");
        Self::on(Path::new(&name), &file)
    }

    fn on(path: &Path, what: &Path) -> Result<Self, Exit> {
        let failed = |why: std::io::Error| {
            let message = format!("{} cannot be locked", path.display());
            let fix = "put server.data_dir and the database on a local file system, owned by the user that lokd runs as";
            Exit::new(Class::Config, message, why, fix)
        };
        let mut file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(path)
            .map_err(failed)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(rustix::io::Errno::WOULDBLOCK) => return Err(held(&mut file, what)),
            Err(error) => return Err(failed(error.into())),
        }
        // For the message of whoever finds it taken. A full disk is no reason not to start.
        let _ = file.set_len(0).and_then(|()| {
            writeln!(
                file,
                "{}\n{}\n{}",
                std::process::id(),
                jiff::Timestamp::now(),
                boot_id()
            )
        });
        give_to_its_owner(&file, path);
        Ok(Self { _file: file })
    }
}

/// What root locks, for a command that it runs, lokd's own user has to be able to lock afterwards.
fn give_to_its_owner(file: &File, path: &Path) {
    use std::os::unix::fs::{MetadataExt, fchown};
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let (Ok(own), Ok(folder)) = (file.metadata(), folder.unwrap_or(Path::new(".")).metadata())
        && own.uid() == 0
        && folder.uid() != 0
    {
        // Fails only where lokd could not have used the file in any case.
        let _ = fchown(file, Some(folder.uid()), Some(folder.gid()));
    }
}

/// The content is for this message only; the kernel's lock decides.
fn held(file: &mut File, what: &Path) -> Exit {
    let mut text = String::new();
    let _ = file.rewind().and_then(|()| file.read_to_string(&mut text));
    let mut lines = text.lines();
    let holder = match (lines.next(), lines.next()) {
        (Some(pid), Some(since)) => format!("locked by pid {pid} since {since}"),
        _ => "locked by another process".to_owned(),
    };
    Exit::new(
        Class::Locked,
        format!("another lokd uses {}", what.display()),
        holder,
        "stop it first, or give this one another server.data_dir and database.url",
    )
}

fn boot_id() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
        .map(|id| id.trim().to_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_one_learns_who_holds_it() {
        let data = tempfile::tempdir().expect("a directory");
        let lock = Lock::take(data.path()).expect("free");
        let exit = Lock::take(data.path()).expect_err("held");
        assert_eq!(exit.class, Class::Locked);
        assert!(
            exit.why
                .starts_with(&format!("locked by pid {} since 2", std::process::id())),
            "{exit}"
        );
        drop(lock);
        Lock::take(data.path()).expect("free again");
    }
}
