//! `lokd restore`: the database becomes what a backup holds, or stays as it is.

use super::backup::{file, look, no_room, read, shown};
use super::progress::Progress;
use super::start;
use crate::config::{Config, redact_url};
use crate::crypto::clock::Clock;
use crate::crypto::random::{OsRandom, Random};
use crate::exit::{Class, Exit};
use crate::server::lifecycle;
use crate::server::lock::Lock;
use crate::service::backup::{Wish, prepare};
use crate::service::{Actor, Fresh};
use crate::store::backup::{self, BackupError, Ended, Kept, Staged};
use crate::store::{StoreError, sqlite_file};
use clap::ArgMatches;
use std::fs;
use std::io::{IsTerminal, Write};
use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};

/// Replaces the database by a backup; answers what was done, for the person who asked.
///
/// # Errors
/// The backup is no good (65, 66, 77), a lokd runs (75), nobody confirmed (64), there is no room (74), or the database
/// cannot be used (69). Then the database is as it was.
pub fn restore(config: &Config, matches: &ArgMatches, clock: &dyn Clock) -> Result<String, Exit> {
    lifecycle::harden();
    let data = &config.server.data_dir;
    fs::create_dir_all(data).map_err(|why| start::directory_exit(data, why))?;
    let url = &config.database.url;
    let sqlite = sqlite_file(url);
    let _locks = (Lock::take(data)?, start::lock_database(url)?);
    if let Some(file) = &sqlite {
        backup::put_back(file)
            .map_err(|why| not_replaced(file, StoreError::Unavailable(why.to_string())))?;
    } else {
        backup::refuse_company(url).map_err(|error| start::database_exit(url, error))?;
    }
    let sealer = start::known_master(config)?;

    let file = file(matches);
    let draft = sqlite.as_deref().map(Draft::beside).transpose()?;
    let mut staged = read(&file, draft.as_ref().map(|draft| draft.0.as_path()))?;
    look(&file, &mut staged, Some(&sealer))?;
    same_issuer(config, &staged, matches.get_flag("other-issuer"))?;
    let from = (
        staged.manifest.created_at.to_string(),
        staged.manifest.rows(),
    );
    confirm(config, &from.0, matches.get_one("confirm"))?;

    staged.migrate().map_err(no_room)?;
    let mut seed = [0; 32];
    OsRandom.fill(&mut seed);
    let fresh = Fresh::new(clock.now(), seed, Actor::lokd());
    let wish = Wish {
        keep_sessions: matches.get_flag("keep-sessions"),
    };
    let ended = prepare(&mut staged, &fresh, wish).map_err(no_room)?;
    let kept = match (&sqlite, draft) {
        (Some(database), Some(draft)) => replace(staged, database, &draft, clock)?,
        _ => {
            pour(&mut staged, url, from.1)?;
            Kept::Nothing
        }
    };
    Ok(told(&file, url, &from, wish, ended, &kept))
}

/// The database that is made, beside the one that it will replace; gone with this handle if it has not.
struct Draft(PathBuf);

impl Draft {
    fn beside(database: &Path) -> Result<Self, Exit> {
        let mut name = database.as_os_str().to_os_string();
        name.push(".restoring");
        let draft = PathBuf::from(name);
        // Of a restore that was killed. The lock says that none is running.
        backup::discard(&draft).map_err(|why| {
            Exit::new(
                Class::Io,
                format!("{} cannot be removed", draft.display()),
                why,
                "remove it; it is what an earlier restore left behind",
            )
        })?;
        Ok(Self(draft))
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        let _ = backup::discard(&self.0);
    }
}

fn replace(
    staged: Staged,
    database: &Path,
    draft: &Draft,
    clock: &dyn Clock,
) -> Result<Kept, Exit> {
    staged.seal(&draft.0).map_err(|error| match error {
        BackupError::Store(error) => no_room(error),
        other => Exit::internal("what was restored is not sound", other),
    })?;
    let now = jiff::Timestamp::from_millisecond(clock.now()).unwrap_or_default();
    let now = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    give_to_its_owner(&draft.0, database)
        .map_err(|error| StoreError::Unavailable(error.to_string()))
        .and_then(|()| backup::replace_file(&draft.0, database, &now))
        .map_err(|error| not_replaced(database, error))
}

fn not_replaced(database: &Path, error: StoreError) -> Exit {
    let text = error.to_string();
    let (class, why, fix) = match (&error, text.rsplit_once("; ")) {
        (StoreError::Setup(_), Some((why, fix))) => (Class::Locked, why, fix),
        _ => (
            Class::Io,
            text.as_str(),
            "mend what the disk says, and restore again",
        ),
    };
    let what = format!("{} could not be replaced", database.display());
    Exit::new(class, what, why, fix)
}

/// What root restores belongs to whom the database or its directory belongs to: lokd has to open it.
fn give_to_its_owner(draft: &Path, database: &Path) -> std::io::Result<()> {
    let folder = match database.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let owner = fs::metadata(database).or_else(|_| fs::metadata(folder))?;
    let own = fs::metadata(draft)?;
    if (own.uid(), own.gid()) == (owner.uid(), owner.gid()) || own.uid() != 0 {
        return Ok(());
    }
    chown(draft, Some(owner.uid()), Some(owner.gid()))
}

fn pour(staged: &mut Staged, url: &str, rows: u64) -> Result<(), Exit> {
    let progress = Progress::start("restoring");
    let of = usize::try_from(rows).unwrap_or(usize::MAX);
    let step = |poured: u64| progress.step(usize::try_from(poured).unwrap_or(of).min(of), of);
    backup::pour(staged, url, &mut { step }).map_err(|error| start::database_exit(url, error))
}

fn same_issuer(config: &Config, staged: &Staged, other: bool) -> Result<(), Exit> {
    let (ours, theirs) = (config.server.issuer(), &staged.manifest.issuer);
    if ours == theirs || other {
        return Ok(());
    }
    Err(Exit::new(
        Class::Data,
        "the backup is of another issuer",
        format!(
            "it is of {theirs}, and server.issuer is {ours}: tokens name the issuer, and apps look for it"
        ),
        "change server.issuer, or say --other-issuer if it shall have a new one; nothing was changed",
    ))
}

/// What a database holds is not replaced before somebody has named it.
fn confirm(config: &Config, created_at: &str, given: Option<&String>) -> Result<(), Exit> {
    let url = &config.database.url;
    let empty = match sqlite_file(url) {
        Some(file) if !file.exists() => true,
        // One that cannot be looked at may hold anything.
        _ => matches!(backup::holds_data(url), Ok(false)),
    };
    if empty {
        return Ok(());
    }
    let host = config.server.issuer.host_str().unwrap_or_default();
    let refused = |why: String| {
        Exit::new(
            Class::Usage,
            format!(
                "the database {} holds data, and would be replaced",
                redact_url(url)
            ),
            why,
            format!("say --confirm {host} if that is meant; nothing was changed"),
        )
    };
    match given {
        Some(given) if given == host => Ok(()),
        Some(given) => Err(refused(format!("{given:?} is not the host of its issuer"))),
        None if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() => {
            let mut typed = String::new();
            let _ = write!(
                std::io::stderr(),
                "everything in {} is replaced by what it was at {created_at}.\nType {host} to go on: ",
                redact_url(url)
            );
            let _ = std::io::stdin().read_line(&mut typed);
            if typed.trim() == host {
                return Ok(());
            }
            Err(refused("something else was typed".to_owned()))
        }
        None => Err(refused("nobody can be asked".to_owned())),
    }
}

fn told(
    file: &Path,
    url: &str,
    (created_at, rows): &(String, u64),
    wish: Wish,
    ended: Ended,
    kept: &Kept,
) -> String {
    let mut text = format!(
        "restored {} into {}: {rows} rows, as they were at {created_at}",
        shown(file),
        redact_url(url)
    );
    text.push_str(&if wish.keep_sessions {
        "\nsessions, codes, links and tokens are as they were then".to_owned()
    } else {
        format!(
            "\nended: {} sessions, {} grants with their refresh tokens, {} codes and links that nobody had used, {} notices that waited",
            ended.sessions, ended.grants, ended.openers, ended.notices
        )
    });
    text.push_str("\nnot known: which invites, mandate keys and recovery codes were used since");
    if let Kept::As(old) = kept {
        text.push_str(&format!(
            "\nkept: the database before it, as {}; remove it when all is well",
            old.display()
        ));
    }
    text.push_str("\nnext: start lokd, then lokctl status");
    text
}
