//! One PostgreSQL server for all tests of a process, and a database of its own for each.

use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// The server.
#[derive(Debug)]
struct Server {
    programs: PathBuf,
    port: u16,
    /// Its standard input is open as long as this process lives; then, however that ended, the keeper stops the server.
    _keeper: Child,
}

/// A new, empty database: its URL.
///
/// # Panics
///
/// When PostgreSQL is not installed or does not start.
#[must_use]
pub fn database() -> String {
    let name = format!("lok_{:016x}", rand::random::<u64>());
    let server = server();
    sql("postgres", &format!("CREATE DATABASE {name}"));
    format!("postgres://lok@127.0.0.1:{}/{name}", server.port)
}

/// Runs a statement in a database of the server, given by its name or URL; answers the rows, unaligned, without header.
///
/// # Panics
///
/// When the statement fails.
pub fn sql(database: &str, statement: &str) -> String {
    let server = server();
    let url = if database.contains("://") {
        database.to_owned()
    } else {
        format!("postgres://lok@127.0.0.1:{}/{database}", server.port)
    };
    let output = Command::new(server.programs.join("psql"))
        .args(["--no-psqlrc", "--tuples-only", "--no-align", "--quiet"])
        .args(["--set", "ON_ERROR_STOP=1", "--command", statement, &url])
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{statement}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    text.trim_end().to_owned()
}

fn server() -> &'static Server {
    static SERVER: LazyLock<Server> = LazyLock::new(Server::start);
    &SERVER
}

impl Server {
    fn start() -> Self {
        let programs = programs();
        let folder = tempfile::Builder::new()
            .prefix("lok-postgres-")
            .tempdir()
            .unwrap()
            .keep();
        let port = crate::ports::free();
        // The shell stays the server's parent, and removes everything when its standard input ends.
        let script = r#"
            bin=$1 dir=$2 port=$3
            "$bin/initdb" --pgdata="$dir/data" --username=lok --auth=trust --encoding=UTF8 --locale=C --no-sync || exit
            "$bin/postgres" -D "$dir/data" -k "$dir" -h 127.0.0.1 -p "$port" -c max_connections=300 -c fsync=off \
                -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=64MB -c timezone=Pacific/Chatham &
            read -r _
            kill -QUIT $!
            wait $!
            rm -rf "$dir"
        "#;
        let mut keeper = Command::new("sh");
        keeper
            .args(["-c", script, "sh"])
            .args([&programs, &folder])
            .arg(port.to_string())
            .current_dir(&folder)
            .stdin(Stdio::piped());
        let log = folder.join("log");
        let file = std::fs::File::create(&log).unwrap();
        keeper.stdout(file.try_clone().unwrap()).stderr(file);
        if rustix::process::getuid().is_root() {
            // PostgreSQL refuses to run as root.
            let (uid, gid) = unprivileged();
            chown(&folder, Some(uid), Some(gid)).unwrap();
            keeper.uid(uid).gid(gid);
        }
        // A group of its own: an interrupt from the terminal must not end the keeper before it has cleaned up.
        let mut keeper = keeper.process_group(0).spawn().unwrap();

        let begun = Instant::now();
        let ready = || {
            Command::new(programs.join("pg_isready"))
                .args(["--quiet", "--host=127.0.0.1", "--port"])
                .arg(port.to_string())
                .status()
                .is_ok_and(|status| status.success())
        };
        while !ready() {
            let ended = keeper.try_wait().unwrap();
            assert!(
                ended.is_none() && begun.elapsed() < Duration::from_secs(60),
                "PostgreSQL did not start: {}",
                std::fs::read_to_string(&log).unwrap_or_default()
            );
            std::thread::sleep(Duration::from_millis(50));
        }
        Self {
            programs,
            port,
            _keeper: keeper,
        }
    }
}

/// The newest installed server's programs.
fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten();
    versions
        .flatten()
        .map(|version| version.path().join("bin"))
        .filter(|bin| bin.join("initdb").exists())
        .max_by_key(|bin| version(bin))
        .expect("a PostgreSQL server below /usr/lib/postgresql: tests/run installs it")
}

fn version(bin: &Path) -> Option<u32> {
    bin.parent()?.file_name()?.to_str()?.parse().ok()
}

/// The uid and gid of `postgres`, or of `nobody`.
fn unprivileged() -> (u32, u32) {
    let passwd = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let of = |name: &str| {
        passwd.lines().find_map(|line| {
            let mut fields = line.split(':');
            (fields.next()? == name).then_some(())?;
            Some((fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?))
        })
    };
    of("postgres")
        .or_else(|| of("nobody"))
        .unwrap_or((65534, 65534))
}
