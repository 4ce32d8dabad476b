//! The schema changes: a copy is kept, there has to be room, and whoever is killed leaves the old schema or the new one.

use super::{Disk, fails, limited, names, restore};
use crate::store::look;
use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use lok_tests::lokd::{Database, Lokd, Node, Output, run};
use lok_tests::poll::eventually;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

/// The migrations of a database, oldest first: name and statements.
fn migrations(database: Database) -> Vec<(String, String)> {
    let folder = match database {
        Database::Sqlite => "lokd/migrations/sqlite",
        Database::Postgres => "lokd/migrations/postgres",
    };
    let folder = lok_tests::paths::root().join(folder);
    names(&folder)
        .into_iter()
        .map(|name| {
            let up = std::fs::read_to_string(folder.join(&name).join("up.sql")).unwrap();
            (name, up)
        })
        .collect()
}

/// What makes the schema of some migrations in an empty database, with a person in it.
fn old_schema(database: Database, steps: usize) -> String {
    let mut sql =
        "CREATE TABLE __diesel_schema_migrations (version VARCHAR(50) PRIMARY KEY NOT NULL, \
                   run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP);"
            .to_owned();
    for (name, up) in &migrations(database)[..steps] {
        sql.push_str(up);
        let version: String = name
            .split('_')
            .next()
            .unwrap()
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        sql.push_str(&format!(
            "INSERT INTO __diesel_schema_migrations (version) VALUES ('{version}');"
        ));
    }
    sql.push_str(
        "INSERT INTO users (id, subject, username, username_folded, email_verified, must_change_password, state, labels, \
         etag, created_at, updated_at) VALUES ('u', 'u', 'ada', 'ada', false, false, 'active', '{}', 1, 1, 1);",
    );
    sql
}

/// Executes statements, past lokd.
pub(super) fn lay(url: &str, sql: &str) {
    match url.strip_prefix("sqlite://") {
        Some(file) => SqliteConnection::establish(file)
            .unwrap()
            .batch_execute(sql)
            .unwrap(),
        None => PgConnection::establish(url)
            .unwrap()
            .batch_execute(sql)
            .unwrap(),
    }
}

fn migrate(node: &Node) -> Output {
    run(node.command("migrate"), "")
}

/// The versions that a database says it has, and the tables that it has.
fn state(url: &str) -> (Vec<String>, Vec<String>) {
    let versions = look(
        url,
        "SELECT version AS line FROM __diesel_schema_migrations ORDER BY version",
    );
    let tables = if url.starts_with("sqlite") {
        "SELECT name || ' ' || sql AS line FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY type, name"
    } else {
        "SELECT table_name || '.' || column_name AS line FROM information_schema.columns \
         WHERE table_schema = 'public' ORDER BY table_name, column_name"
    };
    (versions, look(url, tables))
}

/// The state after each migration, the first one's at the beginning.
fn states(database: Database) -> Vec<(Vec<String>, Vec<String>)> {
    (1..=migrations(database).len())
        .map(|steps| {
            let dir = tempfile::tempdir().unwrap();
            let url = match database {
                Database::Sqlite => format!("sqlite://{}/lok.db", dir.path().display()),
                Database::Postgres => lok_tests::postgres::database(),
            };
            lay(&url, &old_schema(database, steps));
            state(&url)
        })
        .collect()
}

fn file(lokd: &Lokd) -> PathBuf {
    PathBuf::from(lokd.database_url().strip_prefix("sqlite://").unwrap())
}

#[tokio::test]
async fn a_copy_of_the_old_schema_is_kept_and_is_whole() {
    let lokd = Lokd::builder().database(Database::Sqlite).prepare();
    let database = file(&lokd);
    lay(lokd.database_url(), &old_schema(Database::Sqlite, 1));
    // From earlier changes.
    for old in [
        "2024-01-01-000000_a",
        "2024-02-01-000000_b",
        "2024-03-01-000000_c",
        "2024-04-01-000000_d.part",
    ] {
        std::fs::write(lokd.path(&format!("lok.db.before-{old}")), old).unwrap();
    }
    std::fs::write(lokd.path("lok.db.before-restore"), "a person put it there").unwrap();
    migrate(&lokd.nodes()[0]).ok();
    let next = &migrations(Database::Sqlite)[1].0;
    let kept: Vec<String> = names(database.parent().unwrap())
        .into_iter()
        .filter(|name| name.starts_with("lok.db.before-"))
        .collect();
    let copy = format!("lok.db.before-{next}");
    assert_eq!(
        kept,
        [
            "lok.db.before-2024-02-01-000000_b",
            "lok.db.before-2024-03-01-000000_c",
            copy.as_str(),
            "lok.db.before-restore"
        ]
    );
    let copy = lokd.path(&copy);
    let mode = std::fs::metadata(&copy).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o600);
    let url = format!("sqlite://{}", copy.display());
    assert_eq!(state(&url), states(Database::Sqlite)[0]);
    assert_eq!(look(&url, "SELECT username AS line FROM users"), ["ada"]);
    // A new database has nothing to keep, and one that is up to date is not copied again.
    let new = Lokd::builder().database(Database::Sqlite).prepare();
    migrate(&new.nodes()[0]).ok();
    migrate(&new.nodes()[0]).ok();
    let left = names(file(&new).parent().unwrap());
    assert!(!left.iter().any(|name| name.contains("before")), "{left:?}");
}

#[tokio::test]
async fn without_room_for_the_copy_nothing_changes() {
    let Some(disk) = Disk::of("3m") else { return };
    let url = format!("sqlite://{}", disk.path("lok.db").display());
    lay(&url, &old_schema(Database::Sqlite, 1));
    let lokd = Lokd::builder()
        .database(Database::Sqlite)
        .config(&format!("[database]\nurl = \"{url}\""))
        .prepare();
    let size = std::fs::metadata(disk.path("lok.db")).unwrap().len();
    for left in [0, size + size / 2] {
        disk.fill();
        disk.give_back(left);
        let output = migrate(&lokd.nodes()[0]);
        fails(&output, 69);
        assert!(output.stderr.contains("make room"), "{output:?}");
        assert_eq!(
            output.stderr.contains("MiB are free"),
            left > 0,
            "{output:?}"
        );
        disk.empty();
    }
    assert_eq!(state(&url), states(Database::Sqlite)[0]);
    assert_eq!(
        disk.names()
            .iter()
            .filter(|name| name.contains("before"))
            .count(),
        0
    );
    migrate(&lokd.nodes()[0]).ok();
}

#[tokio::test]
async fn killed_at_any_write_sqlite_has_the_old_schema_or_the_new() {
    let states = states(Database::Sqlite);
    let lokd = Lokd::builder().database(Database::Sqlite).prepare();
    let base = tempfile::tempdir().unwrap();
    let base = base.path().join("lok.db");
    lay(
        &format!("sqlite://{}", base.display()),
        &old_schema(Database::Sqlite, 1),
    );
    let database = file(&lokd);
    let (mut killed, mut reached) = (0, vec![0; states.len()]);
    let mut blocks = 8;
    loop {
        for name in names(database.parent().unwrap()) {
            if name.starts_with("lok.db") {
                std::fs::remove_file(lokd.path(&name)).unwrap();
            }
        }
        std::fs::copy(&base, &database).unwrap();
        let status = limited(&lokd.nodes()[0].command("migrate"), blocks);
        let now = state(lokd.database_url());
        let at = states.iter().position(|state| *state == now);
        let at = at.unwrap_or_else(|| panic!("{blocks} blocks left something between: {now:?}"));
        reached[at] += 1;
        assert_eq!(
            look(
                lokd.database_url(),
                "SELECT integrity_check AS line FROM pragma_integrity_check"
            ),
            ["ok"]
        );
        assert_eq!(
            look(lokd.database_url(), "SELECT username AS line FROM users"),
            ["ada"]
        );
        if status.success() {
            assert_eq!(at, states.len() - 1);
            break;
        }
        assert_eq!(status.signal(), Some(25), "{blocks}: {status:?}");
        killed += 1;
        // And the next start goes on.
        migrate(&lokd.nodes()[0]).ok();
        assert_eq!(state(lokd.database_url()), states[states.len() - 1]);
        blocks += blocks / 8 + 8;
    }
    assert!(killed > 10, "{killed}");
    // Kills before the first migration, and between two of them.
    assert!(
        reached[0] > 0 && reached[1..states.len() - 1].iter().any(|times| *times > 0),
        "{reached:?}"
    );
}

/// A table that somebody holds stops the migrations at the statement that needs it; there lokd is killed.
#[tokio::test]
async fn killed_at_a_statement_postgres_has_the_old_schema_or_the_new() {
    let states = states(Database::Postgres);
    let old = old_schema(Database::Postgres, 1);
    let mut stopped = 0;
    for table in [
        "users",
        "organizations",
        "clients",
        "outbox",
        "device_codes",
        "__diesel_schema_migrations",
    ] {
        let lokd = Lokd::builder()
            .database(Database::Postgres)
            .nodes(1)
            .prepare();
        let (url, node) = (lokd.database_url(), &lokd.nodes()[0]);
        lay(url, &old);
        let mut holder = PgConnection::establish(url).unwrap();
        holder
            .batch_execute(&format!("BEGIN; LOCK TABLE {table} IN SHARE MODE"))
            .unwrap();
        let mut command = node.command("migrate");
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let waits = "SELECT query AS line FROM pg_stat_activity WHERE datname = current_database() \
                     AND wait_event_type = 'Lock'";
        let waited = eventually(
            "it waits, or is done",
            Duration::from_secs(60),
            async || {
                let done = child.try_wait().unwrap().is_some();
                (done || !look(url, waits).is_empty()).then_some(!done)
            },
        )
        .await;
        stopped += usize::from(waited);
        child.kill().ok();
        child.wait().unwrap();
        holder.batch_execute("ROLLBACK").unwrap();
        // The server ends what nobody waits for.
        let now = eventually(
            "one schema or the other",
            Duration::from_secs(60),
            async || {
                let now = state(url);
                states.contains(&now).then_some(now)
            },
        )
        .await;
        assert!(!now.0.is_empty(), "{table}");
        migrate(node).ok();
        assert_eq!(state(url), states[states.len() - 1], "{table}");
        assert_eq!(look(url, "SELECT username AS line FROM users"), ["ada"]);
    }
    assert!(stopped >= 4, "{stopped}");
}

#[tokio::test]
async fn a_backup_of_an_older_schema_is_brought_up_to_date() {
    let lokd = Lokd::start().await;
    let good = super::create(&lokd, "good.backup").await;
    let text = std::fs::read_to_string(&good).unwrap();
    // As the release before would have written it: without the tables and columns of the newest migration.
    let known = migrations(Database::Sqlite);
    let (newest, up) = known.last().unwrap();
    let made: Vec<&str> = up
        .split("CREATE TABLE ")
        .skip(1)
        .map(|rest| rest.split(&[' ', '('][..]).next().unwrap())
        .collect();
    let added: Vec<(&str, &str)> = up
        .split("ALTER TABLE ")
        .skip(1)
        .map(|rest| rest.split_once(" ADD COLUMN ").unwrap())
        .map(|(table, rest)| (table, rest.split(' ').next().unwrap()))
        .collect();
    assert!(made.len() > 1 && added.len() > 1, "{made:?} {added:?}");
    let mut old = String::new();
    let (mut skipping, mut wider) = (false, false);
    for line in text.lines() {
        let head = line.strip_prefix("{\"table\":\"");
        let head = head.and_then(|head| head.split('"').next());
        if let Some(table) = head {
            skipping = made.contains(&table);
            wider = added.iter().any(|(of, _)| *of == table);
        }
        if line.starts_with("{\"end\"") {
            break;
        }
        if skipping || wider {
            assert!(!line.starts_with('['), "it has rows already: {line}");
        }
        if skipping {
            continue;
        }
        let mut line = line.to_owned();
        for (_, column) in added.iter().filter(|(of, _)| head == Some(*of)) {
            line = line.replace(&format!(",\"{column}\""), "");
        }
        if old.is_empty() {
            line = line.replace(&format!(",\"{newest}\""), "");
            for table in &made {
                line = line.replace(&format!("\"{table}\":0,"), "");
                line = line.replace(&format!(",\"{table}\":0"), "");
            }
        }
        old.push_str(&line);
        old.push('\n');
    }
    let rows = old.lines().filter(|line| line.starts_with('[')).count();
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, old.as_bytes());
    let hash: String = digest
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    old.push_str(&format!(
        "{{\"end\":{{\"rows\":{rows},\"sha256\":\"{hash}\"}}}}\n"
    ));
    let file: &Path = &lokd.path("old.backup");
    std::fs::write(file, old).unwrap();
    super::verify(file).ok();

    let new = Lokd::builder().prepare();
    super::hand_over_master(&lokd, &new);
    restore(&new.nodes()[0], file, &["--other-issuer"]).ok();
    let schema = state(new.database_url()).0;
    assert_eq!(schema.len(), known.len());
    new.start_again().await;
}

/// Before the first start it makes the file, which is as private as one that `serve` makes.
#[tokio::test]
async fn what_it_makes_is_nobody_elses() {
    let lokd = Lokd::builder().database(Database::Sqlite).prepare();
    let (node, database) = (&lokd.nodes()[0], file(&lokd));
    let command = node.command("migrate");
    let mut open = std::process::Command::new("sh");
    open.env_clear()
        .args(["-c", "umask 022; exec \"$@\"", "sh"])
        .arg(command.get_program())
        .args(command.get_args());
    run(open, "").ok();
    let mode = || std::fs::metadata(&database).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(), 0o600);
    std::fs::set_permissions(&database, PermissionsExt::from_mode(0o644)).unwrap();
    migrate(node).ok();
    assert_eq!(mode(), 0o600);
    if !rustix::process::getuid().is_root() {
        lok_tests::skip::skip("it gives a folder to somebody else, which only root can");
        return;
    }
    // What root makes belongs to whom the folder belongs to.
    std::fs::remove_file(&database).unwrap();
    std::os::unix::fs::chown(database.parent().unwrap(), Some(30_001), Some(30_002)).unwrap();
    migrate(node).ok();
    let made = std::fs::metadata(&database).unwrap();
    assert_eq!((made.uid(), made.gid()), (30_001, 30_002));
}
