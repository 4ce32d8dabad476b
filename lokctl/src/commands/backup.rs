//! `lokctl backup`.

use crate::error::{Failure, exit};
use crate::resource::Session;
use clap::Subcommand;
use lok_common::backup::{END, Last, Manifest, read_first_line};
use serde_json::json;
use std::fs::{File, OpenOptions};
use std::io::{self, IsTerminal, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// The verbs of backups.
#[derive(Debug, Subcommand)]
pub enum Backup {
    /// Write everything that lokd keeps into a file, while it goes on
    Create {
        /// A file that is not there yet, which only you may read; - for standard output
        #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
        out: PathBuf,
    },
}

impl Backup {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let Self::Create { out } = self;
        if out == Path::new("-") {
            return to_stdout(session);
        }
        to_file(session, &out)
    }
}

fn to_stdout(session: &Session) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    if stdout.is_terminal() {
        return Err(Failure::usage("a backup is nothing to read on a terminal")
            .why("standard output is one")
            .fix("name a file, or send it on: lokctl backup create --out - | age -r RECIPIENT > FILE"));
    }
    fetch(session, &mut stdout, &|error| match error.kind() {
        io::ErrorKind::BrokenPipe => {
            Failure::new(exit::PIPE, "cancelled", "whoever reads the backup has gone")
        }
        _ => unwritten("standard output", error),
    })
    .map(drop)
}

/// Under its name there is a whole backup or nothing.
fn to_file(session: &Session, out: &Path) -> Result<(), Failure> {
    let name = out.display().to_string();
    let failed = |error: &io::Error| unwritten(&name, error);
    if out.symlink_metadata().is_ok() {
        return Err(taken(&name));
    }
    let mut part = out.as_os_str().to_os_string();
    part.push(format!(".{}.part", std::process::id()));
    let part = Part(PathBuf::from(part));
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&part.0)
        .map_err(|error| failed(&error))?;
    let (manifest, bytes) = fetch(session, &mut file, &|error| failed(error))?;
    file.sync_all().map_err(|error| failed(&error))?;
    drop(file);
    part.becomes(out).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => taken(&name),
        _ => failed(&error),
    })?;
    let document = json!({
        "file": name,
        "bytes": bytes,
        "rows": manifest.rows(),
        "created_at": manifest.created_at,
        "issuer": manifest.issuer,
        "schema": manifest.schema.last(),
        "master_key": manifest.master_key,
    });
    session.out.pairs(
        "Backup",
        &document,
        &[
            ("file", name.clone()),
            ("bytes", bytes.to_string()),
            ("rows", manifest.rows().to_string()),
            ("created", manifest.created_at.to_string()),
            ("issuer", manifest.issuer.clone()),
            ("master key", manifest.master_key.clone()),
        ],
    )?;
    session.out.notice(&format!(
        "the master key is not in it: keep that apart. Check the backup: lokd backup verify {name}"
    ));
    Ok(())
}

/// Fetches a backup, and looks that it is whole. Answers what it says of itself, and its length.
fn fetch(
    session: &Session,
    to: &mut dyn Write,
    failed: &dyn Fn(&io::Error) -> Failure,
) -> Result<(Manifest, u64), Failure> {
    let mut seen = Seen::default();
    session
        .client
        .fetch("/v1/backup", "reading the backup", &mut |piece: &[u8]| {
            seen.bytes(piece);
            to.write_all(piece).map_err(|error| failed(&error))?;
            Ok(seen.share())
        })?;
    to.flush().map_err(|error| failed(&error))?;
    seen.whole()
}

/// What passes by.
#[derive(Default)]
struct Seen {
    length: u64,
    lines: u64,
    first: Vec<u8>,
    /// The line at hand.
    line: Vec<u8>,
    manifest: Option<Manifest>,
}

/// The last line is short, and so much of any line tells which it is.
const KEPT: usize = 4 * 1024;

impl Seen {
    fn bytes(&mut self, piece: &[u8]) {
        self.length += u64::try_from(piece.len()).unwrap_or_default();
        for part in piece.split_inclusive(|byte| *byte == b'\n') {
            if self.lines == 0 {
                self.first.extend_from_slice(part);
            }
            if self.line.last() == Some(&b'\n') {
                self.line.clear();
            }
            let room = KEPT.saturating_sub(self.line.len());
            self.line.extend_from_slice(&part[..part.len().min(room)]);
            if part.ends_with(b"\n") {
                self.lines += 1;
                if self.line.last() != Some(&b'\n') {
                    self.line.push(b'\n');
                }
            }
        }
        if self.manifest.is_none() && self.lines > 0 {
            self.manifest = read_first_line(&self.first).ok();
        }
    }

    /// How much of it has passed, in thousandths.
    fn share(&self) -> Option<u64> {
        let rows = self.manifest.as_ref()?.rows();
        Some(self.lines.min(rows) * 1_000 / rows.max(1))
    }

    fn whole(self) -> Result<(Manifest, u64), Failure> {
        let last = self.line.strip_suffix(b"\n");
        let last = last.filter(|line| line.starts_with(END));
        let last: Option<Last> = last.and_then(|line| serde_json::from_slice(line).ok());
        match (self.manifest, last) {
            (Some(manifest), Some(last)) if manifest.rows() == last.end.rows => {
                Ok((manifest, self.length))
            }
            _ => Err(Failure::failed("the backup is not whole")
                .why("lokd broke it off")
                .fix("look at lokd's log, and try again")),
        }
    }
}

/// A file that is being written; gone with this handle unless it got its name.
struct Part(PathBuf);

impl Part {
    fn becomes(&self, name: &Path) -> io::Result<()> {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, &self.0, CWD, name, RenameFlags::NOREPLACE) {
            // A file system that cannot do both at once.
            Err(rustix::io::Errno::INVAL) => std::fs::hard_link(&self.0, name)?,
            done => done?,
        }
        let folder = match name.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        File::open(folder)?.sync_all()
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn taken(name: &str) -> Failure {
    Failure::new(
        exit::CONFLICT,
        "conflict",
        format!("{name} is there already"),
    )
    .why("a backup never replaces a file")
    .fix("give it another name")
}

fn unwritten(name: &str, error: &io::Error) -> Failure {
    Failure::failed(format!("cannot write the backup to {name}"))
        .why(error.to_string())
        .fix("make room, or name a file in a directory that you may write; nothing is left of this one")
}
