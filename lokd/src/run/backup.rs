//! `lokd backup verify`, and how a backup is read.

use super::progress::Progress;
use super::{Source, start};
use crate::crypto::seal::Sealer;
use crate::exit::{Class, Exit};
use crate::service::backup::{self, Findings, Wrong};
use crate::store::StoreError;
use crate::store::backup::{BackupError, Staged, stage};
use clap::ArgMatches;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

/// Checks a backup; answers what was checked, for the person who asked.
///
/// # Errors
/// It is no good (65), cannot be read (66), or belongs to another master key (77).
pub fn verify(matches: &ArgMatches) -> Result<String, Exit> {
    let file = file(matches);
    let sealer = match matches.contains_id("config") {
        true => {
            let (config, _) = Source::of(matches).load()?;
            Some(start::known_master(&config)?)
        }
        false => None,
    };
    let mut staged = read(&file, None)?;
    let found = look(&file, &mut staged, sealer.as_ref())?;
    Ok(told(&file, &staged, found))
}

/// The file that the command line names.
pub(super) fn file(matches: &ArgMatches) -> PathBuf {
    matches.get_one("file").cloned().unwrap_or_default()
}

/// Reads a backup into a database of its own.
pub(super) fn read(file: &Path, place: Option<&Path>) -> Result<Staged, Exit> {
    let mut input: Box<dyn BufRead> = if file == Path::new("-") {
        Box::new(BufReader::new(std::io::stdin()))
    } else {
        let opened = File::open(file).and_then(|opened| {
            if opened.metadata()?.is_dir() {
                return Err(std::io::ErrorKind::IsADirectory.into());
            }
            Ok(opened)
        });
        Box::new(BufReader::with_capacity(
            256 * 1024,
            opened.map_err(|why| unreadable(file, why))?,
        ))
    };
    let progress = Progress::start("reading the backup");
    let step = |read: u64, of: u64| progress.step(clamped(read), clamped(of));
    stage(&mut input, place, &mut { step }).map_err(|error| match error {
        BackupError::Read(why) => unreadable(file, why),
        BackupError::Broken(why) => unusable(file, why),
        BackupError::Store(why) => no_room(why),
    })
}

/// Looks through a backup that was read.
pub(super) fn look(
    file: &Path,
    staged: &mut Staged,
    sealer: Option<&Sealer>,
) -> Result<Findings, Exit> {
    backup::look(staged, sealer).map_err(|wrong| match wrong {
        Wrong::Broken(why) => unusable(file, why),
        Wrong::Master(why) => Exit::new(
            Class::Keys,
            format!("{} does not open with this master key", shown(file)),
            why,
            "put the master key that belongs to the backup where keys.master_key_file says (or _credential, _keyring); it is kept apart from backups",
        ),
        Wrong::Store(why) => no_room(why),
    })
}

/// What a backup holds and what was checked of it.
pub(super) fn told(file: &Path, staged: &Staged, found: Findings) -> String {
    let manifest = &staged.manifest;
    let of = |table: &str| manifest.tables.get(table).copied().unwrap_or_default();
    let schema = manifest.schema.last().map_or("", String::as_str);
    let keys = match found.keys {
        Some(keys) => format!(
            "{keys} signing keys open with master key {}",
            manifest.master_key
        ),
        None => format!(
            "not checked: whether its keys open with master key {}; name a configuration with --config",
            manifest.master_key
        ),
    };
    format!(
        "{} is good: {} of {}, from {} by lokd {}\n\
         rows: {} in {} tables, as many as it says; {} users, {} organizations, {} apps\n\
         integrity: the hash, every reference and {} audit events are as they were written\n\
         schema: {schema}, known to this lokd\n\
         keys: {keys}",
        shown(file),
        manifest.issuer,
        manifest.created_at,
        manifest.backend,
        manifest.lok,
        manifest.rows(),
        manifest.tables.len(),
        of("users"),
        of("organizations"),
        of("clients"),
        found.events,
    )
}

/// How a person calls the file.
pub(super) fn shown(file: &Path) -> String {
    if file == Path::new("-") {
        "the backup".to_owned()
    } else {
        file.display().to_string()
    }
}

/// The database that a backup is read into fails; most often the disk is full.
pub(super) fn no_room(error: StoreError) -> Exit {
    match error {
        StoreError::Unavailable(_) => Exit::new(
            Class::Io,
            "the backup could not be read in",
            error,
            "make room where it is read into (TMPDIR, or beside the SQLite file); nothing was changed",
        ),
        other => Exit::internal("the backup could not be read in", other),
    }
}

fn unusable(file: &Path, why: String) -> Exit {
    let (why, fix) = why
        .split_once("; ")
        .unwrap_or((&why, "take another backup; nothing was changed"));
    Exit::new(
        Class::Data,
        format!("{} cannot be used", shown(file)),
        why,
        fix,
    )
}

fn unreadable(file: &Path, why: std::io::Error) -> Exit {
    Exit::new(
        Class::NoInput,
        format!("{} cannot be read", shown(file)),
        why,
        "name a file that lokctl backup create wrote, or - to read standard input",
    )
}

fn clamped(rows: u64) -> usize {
    usize::try_from(rows).unwrap_or(usize::MAX)
}
