//! Backups: made while lokd goes on, verified without it, restored elsewhere; and the bad days of all of that.

mod bad;
mod disk;
mod migrate;
mod moved;

pub use moved::there_and_back;

use lok_tests::lokd::{Database, Lokd, Node, Output, run};
use lok_tests::paths;
use lok_tests::skip::skip;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

/// Makes a backup of a running lokd in its own folder.
async fn create(lokd: &Lokd, name: &str) -> PathBuf {
    let file = lokd.path(name);
    lokd.ctl(&["backup", "create", "--out", file.to_str().unwrap()])
        .await
        .ok();
    file
}

/// `lokd backup verify`, without a configuration.
fn verify(file: &Path) -> Output {
    let mut command = Command::new(paths::program("lokd"));
    command.env_clear().args(["backup", "verify"]).arg(file);
    run(command, "")
}

/// `lokd restore` with a node's configuration.
fn restore(node: &Node, file: &Path, more: &[&str]) -> Output {
    let mut command = node.command("restore");
    command.arg(file).args(more);
    run(command, "")
}

/// Gives every node of one lokd the master key of another.
fn hand_over_master(from: &Lokd, to: &Lokd) {
    for node in to.nodes() {
        std::fs::copy(
            from.nodes()[0].data.join("master.key"),
            node.data.join("master.key"),
        )
        .unwrap();
    }
}

/// Runs a command until it would make a file longer than so many blocks of 512 bytes; there the kernel ends it (SIGXFSZ).
/// As the limit is raised, each write is once the one at which it ends.
fn limited(command: &Command, blocks: u32) -> ExitStatus {
    let mut limited = Command::new("sh");
    limited
        .args(["-c", &format!("ulimit -f {blocks}; exec \"$@\""), "sh"])
        .arg(command.get_program())
        .args(command.get_args())
        .env_clear()
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    limited.status().unwrap()
}

/// The other database.
fn other(database: Database) -> Database {
    match database {
        Database::Sqlite => Database::Postgres,
        Database::Postgres => Database::Sqlite,
    }
}

/// A failure is three parts: what, why and what to do; and says nothing on stdout.
#[track_caller]
fn fails(output: &Output, code: i32) {
    assert_eq!(output.code, code, "{output:?}");
    assert_eq!(output.stdout, "", "{output:?}");
    for part in ["error: ", "\n  why: ", "\n  fix: "] {
        assert!(output.stderr.contains(part), "{part}: {output:?}");
    }
}

/// A small file system of its own, or nothing (and the test is skipped) when this does not run as root.
struct Disk {
    folder: tempfile::TempDir,
}

impl Disk {
    fn of(size: &str) -> Option<Self> {
        if !rustix::process::getuid().is_root() {
            skip("it mounts a small file system, which only root can");
            return None;
        }
        let folder = tempfile::Builder::new()
            .prefix("lok-disk-")
            .tempdir()
            .unwrap();
        let mut mount = Command::new("mount");
        mount
            .args([
                "-t",
                "tmpfs",
                "-o",
                &format!("size={size},mode=700"),
                "tmpfs",
            ])
            .arg(folder.path());
        let mounted = run(mount, "");
        if mounted.code != 0 {
            skip("it mounts a small file system, which this machine refuses");
            return None;
        }
        Some(Self { folder })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Takes all the room that is left.
    fn fill(&self) {
        use std::io::Write;
        let mut file = std::fs::File::options()
            .create(true)
            .append(true)
            .open(self.path("filler"))
            .unwrap();
        for size in [64 * 1024, 4096, 1] {
            while file.write_all(&vec![0; size]).is_ok() {}
        }
    }

    /// Lets so many bytes of it go again.
    fn give_back(&self, bytes: u64) {
        let filler = std::fs::File::options()
            .write(true)
            .open(self.path("filler"))
            .unwrap();
        filler
            .set_len(filler.metadata().unwrap().len() - bytes)
            .unwrap();
    }

    fn empty(&self) {
        std::fs::remove_file(self.path("filler")).unwrap();
    }

    /// The names in it.
    fn names(&self) -> Vec<String> {
        names(self.folder.path())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let mut umount = Command::new("umount");
        umount.arg("--lazy").arg(self.folder.path());
        let _ = run(umount, "");
    }
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// What people and apps are, without what passes: the objects of the admin API.
async fn objects(lokd: &Lokd) -> Value {
    let mut all = serde_json::Map::new();
    for kind in ["apps", "roles", "scopes", "keys"] {
        // Every person has an organization of their own, with roles: those of the one that was made for a purpose.
        let narrow = if kind == "roles" { "&org=acme" } else { "" };
        let path = format!("/v1/{kind}?limit=200{narrow}");
        let mut list = lokd.admin("GET", &path, Value::Null).await.ok();
        let mut items = list["items"].take();
        for item in items.as_array_mut().unwrap() {
            // When somebody was here last.
            item.as_object_mut().unwrap().remove("status");
        }
        all.insert(kind.to_owned(), items);
    }
    all.into()
}

/// The keys that verify, as everybody sees them.
async fn jwks(lokd: &Lokd) -> Value {
    lokd.get("/jwks").await.json().await.unwrap()
}
