//! Backups that are no good, and restores that nobody meant: refused before anything changes.

use super::{create, fails, hand_over_master, names, restore, verify};
use crate::store::look;
use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use lok_tests::lokd::{Database, Lokd, run};
use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};

/// Everything in a database that a restore would change, as one text.
fn contents(lokd: &Lokd) -> Vec<String> {
    let mut all = Vec::new();
    for sql in [
        "SELECT username AS line FROM users ORDER BY username",
        "SELECT kid AS line FROM keys ORDER BY kid",
        "SELECT id AS line FROM audit_events ORDER BY id",
    ] {
        all.extend(look(lokd.database_url(), sql));
    }
    all
}

/// A lokd that ran and was stopped, and a backup of it.
async fn stopped(database: Database) -> (Lokd, std::path::PathBuf) {
    let lokd = Lokd::builder().database(database).nodes(1).start().await;
    lokd.user("ada").create().await;
    let file = create(&lokd, "good.backup").await;
    lokd.user("later").create().await;
    lokd.stop();
    (lokd, file)
}

/// Where the database before a restore is, as it tells.
fn kept(told: &str) -> PathBuf {
    let line = told
        .lines()
        .find_map(|line| line.strip_prefix("kept: the database before it, as "))
        .unwrap_or_else(|| panic!("{told}"));
    PathBuf::from(line.split(';').next().unwrap())
}

/// The database, with a change that is in its log alone.
fn logged(lokd: &Lokd) {
    let (file, log) = (lokd.path("lok.db"), lokd.path("lok.db-wal"));
    let mut other = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
    other
        .batch_execute(
            "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; \
             UPDATE users SET username = 'logged' WHERE username = 'ada'",
        )
        .unwrap();
    // Whoever closes it would empty the log.
    for path in [&file, &log] {
        std::fs::copy(path, path.with_extension("copy")).unwrap();
        std::fs::rename(path.with_extension("copy"), path).unwrap();
    }
    drop(other);
    std::fs::remove_file(lokd.path("lok.db-shm")).ok();
}

#[tokio::test]
async fn what_is_no_whole_backup_is_refused_before_anything_changes() {
    let (lokd, good) = stopped(Database::of_this_run()).await;
    let node = &lokd.nodes()[0];
    let before = contents(&lokd);
    let folder = names(&node.data);
    let bytes = std::fs::read(&good).unwrap();
    let ends: Vec<usize> = bytes
        .iter()
        .enumerate()
        .filter_map(|(index, byte)| (*byte == b'\n').then_some(index + 1))
        .collect();
    let cut = |at: usize| bytes[..at].to_vec();
    let flipped = |at: usize| {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        changed
    };
    let text = String::from_utf8(bytes.clone()).unwrap();
    let first_row = text.find("\n[").unwrap() + 3;
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("nothing", Vec::new()),
        ("cut in its first word", cut(5)),
        ("cut in its first line", cut(ends[0] / 2)),
        ("cut behind its first line", cut(ends[0])),
        ("cut in the middle", cut(bytes.len() / 2)),
        ("cut behind a line in the middle", cut(ends[ends.len() / 2])),
        ("cut before its end", cut(ends[ends.len() - 2])),
        ("cut in its end", cut(bytes.len() - 10)),
        ("cut by its last byte", cut(bytes.len() - 1)),
        (
            "a bit of its first line",
            flipped(text.find("http").unwrap()),
        ),
        ("a bit of a row", flipped(first_row)),
        ("a bit in the middle", flipped(bytes.len() / 2)),
        ("a bit of its hash", flipped(bytes.len() - 10)),
        ("more behind its end", [&bytes[..], b"[]\n"].concat()),
        ("a row twice", {
            let line = &bytes[ends[1]..ends[2]];
            [&bytes[..ends[2]], line, &bytes[ends[2]..]].concat()
        }),
        (
            "a row less",
            [&bytes[..ends[3]], &bytes[ends[4]..]].concat(),
        ),
        ("something else", b"SQLite format 3\0and so on\n".to_vec()),
        (
            "a newer format",
            text.replacen("lok-backup 1 ", "lok-backup 2 ", 1)
                .into_bytes(),
        ),
        (
            "a newer schema",
            text.replacen(
                "\"schema\":[",
                "\"schema\":[\"9999-12-31-000000_later\",",
                1,
            )
            .into_bytes(),
        ),
        (
            "another program's schema",
            text.replacen("2026-11-25-000000_fakts", "2026-11-24-000000_other", 1)
                .into_bytes(),
        ),
    ];
    let file = lokd.path("bad.backup");
    for (what, bytes) in cases {
        assert!(bytes != std::fs::read(&good).unwrap(), "{what}");
        std::fs::write(&file, bytes).unwrap();
        let verified = verify(&file);
        fails(&verified, 65);
        let output = restore(node, &file, &["--confirm", "127.0.0.1"]);
        fails(&output, 65);
        // Behind what is logged.
        let (_, said) = output.stderr.split_once("error: ").unwrap();
        let (_, verified) = verified.stderr.split_once("error: ").unwrap();
        assert_eq!(said, verified, "{what}");
        if what.starts_with("a newer") {
            assert!(output.stderr.contains("newer"), "{what}: {output:?}");
        }
    }
    assert_eq!(contents(&lokd), before);
    assert_eq!(names(&node.data), folder, "nothing is left over");
    let missing = restore(node, Path::new("/nonexistent/backup"), &[]);
    fails(&missing, 66);
    let folder = restore(node, Path::new("/"), &[]);
    fails(&folder, 66);
    // And the good one is good.
    restore(node, &good, &["--confirm", "127.0.0.1"]).ok();
    assert_ne!(contents(&lokd), before);
}

#[tokio::test]
async fn a_backup_of_another_master_key_or_issuer_is_refused() {
    let database = Database::of_this_run();
    let (theirs, file) = stopped(database).await;
    let (ours, _) = stopped(database).await;
    let node = &ours.nodes()[0];
    let before = contents(&ours);
    let confirmed = ["--confirm", "127.0.0.1"];
    let output = restore(node, &file, &confirmed);
    fails(&output, 77);
    assert!(output.stderr.contains("master key"), "{output:?}");
    let mut command = node.command("backup");
    command = {
        let config = command.get_args().last().unwrap().to_owned();
        let mut verify = std::process::Command::new(command.get_program());
        verify.env_clear();
        verify
            .args(["backup", "verify", "--config"])
            .arg(config)
            .arg(&file);
        verify
    };
    fails(&lok_tests::lokd::run(command, ""), 77);

    std::fs::remove_file(node.data.join("master.key")).unwrap();
    hand_over_master(&theirs, &ours);
    let output = restore(node, &file, &confirmed);
    fails(&output, 65);
    assert!(output.stderr.contains("--other-issuer"), "{output:?}");
    assert_eq!(contents(&ours), before);
    restore(node, &file, &[&confirmed[..], &["--other-issuer"]].concat()).ok();
}

#[tokio::test]
async fn what_is_there_is_replaced_only_when_somebody_named_it() {
    let (lokd, file) = stopped(Database::of_this_run()).await;
    let node = &lokd.nodes()[0];
    let before = contents(&lokd);
    for flags in [&[][..], &["--confirm", "yes"], &["--confirm", "lok.db"]] {
        let output = restore(node, &file, flags);
        fails(&output, 64);
        assert!(output.stderr.contains("--confirm 127.0.0.1"), "{output:?}");
    }
    assert_eq!(contents(&lokd), before);
    let told = restore(node, &file, &["--confirm", "127.0.0.1"])
        .ok()
        .stdout;
    let users = look(lokd.database_url(), "SELECT username AS line FROM users");
    assert_eq!(users, ["ada"]);
    if lokd.database() == Database::Sqlite {
        // The one before is there, whole, and can be put back; also after another restore.
        let old = kept(&told);
        let again = restore(node, &file, &["--confirm", "127.0.0.1"]).ok();
        assert_ne!(kept(&again.stdout), old);
        let url = format!("sqlite://{}", old.display());
        let users = look(&url, "SELECT username AS line FROM users");
        assert!(users.contains(&"later".to_owned()), "{users:?}");
    }
    lokd.start_again().await;
}

#[tokio::test]
async fn nothing_is_restored_below_a_lokd_that_runs() {
    let (lokd, file) = stopped(Database::of_this_run()).await;
    lokd.start_again().await;
    let before = look(lokd.database_url(), "SELECT username AS line FROM users");
    let output = restore(&lokd.nodes()[0], &file, &["--confirm", "127.0.0.1"]);
    fails(&output, 75);
    let users = look(lokd.database_url(), "SELECT username AS line FROM users");
    assert_eq!(users, before);
    if lokd.database() == Database::Postgres {
        // Another machine with the same database has a lock of its own.
        let elsewhere = tempfile::tempdir().unwrap();
        let data = format!("server.data_dir={}", elsewhere.path().display());
        let output = restore(
            &lokd.nodes()[0],
            &file,
            &["--confirm", "127.0.0.1", "--set", &data],
        );
        fails(&output, 69);
        assert!(output.stderr.contains("stop every node"), "{output:?}");
    }
}

#[tokio::test]
async fn killed_at_any_write_a_restore_has_changed_nothing() {
    let (lokd, file) = stopped(Database::Sqlite).await;
    let before = contents(&lokd);
    let mut command = lokd.nodes()[0].command("restore");
    command.arg(&file).args(["--confirm", "127.0.0.1"]);
    let (mut killed, mut blocks) = (0, 1);
    while !super::limited(&command, blocks).success() {
        killed += 1;
        blocks += blocks / 2 + 16;
        assert_eq!(contents(&lokd), before, "{blocks}");
    }
    assert!(killed > 4, "{killed}");
    let users = look(lokd.database_url(), "SELECT username AS line FROM users");
    assert_eq!(users, ["ada"]);
    let left = names(&lokd.path(""));
    assert!(
        !left.iter().any(|name| name.contains("restoring")),
        "{left:?}"
    );
    lokd.start_again().await;
}

/// Who has it open would go on with a file that is there no longer, and keeps the log from being emptied.
#[tokio::test]
async fn what_another_program_has_open_is_not_replaced() {
    let (lokd, file) = stopped(Database::Sqlite).await;
    let before = contents(&lokd);
    let path = lokd.path("lok.db");
    let mut reader = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    reader
        .batch_execute("BEGIN; SELECT count(*) FROM users")
        .unwrap();
    let confirmed = ["--confirm", "127.0.0.1"];
    let output = restore(&lokd.nodes()[0], &file, &confirmed);
    fails(&output, 75);
    assert!(
        output.stderr.contains("another program has it open"),
        "{output:?}"
    );
    assert_eq!(contents(&lokd), before);
    let left = names(&lokd.path(""));
    let new = |name: &String| name.contains("restor");
    assert!(!left.iter().any(new), "{left:?}");
    drop(reader);
    restore(&lokd.nodes()[0], &file, &confirmed).ok();
}

/// Of a database with a log, that moves first: a restore that is ended there has not replaced anything yet.
#[tokio::test]
async fn the_log_of_a_restore_that_was_ended_is_put_back() {
    let (lokd, file) = stopped(Database::Sqlite).await;
    let users = || look(lokd.database_url(), "SELECT username AS line FROM users");
    let old = lokd.path("lok.db.before-restore-20261130T120000Z");
    let old_log = lokd.path("lok.db.before-restore-20261130T120000Z-wal");
    let ended = || {
        logged(&lokd);
        std::fs::hard_link(lokd.path("lok.db"), &old).unwrap();
        std::fs::rename(lokd.path("lok.db-wal"), &old_log).unwrap();
    };
    ended();
    // By the next restore, which nobody has confirmed.
    fails(&restore(&lokd.nodes()[0], &file, &[]), 64);
    assert!(users().contains(&"logged".to_owned()), "{:?}", users());
    assert!(!old.exists() && !old_log.exists());
    // By the next start.
    lokd::store::backup::put_back(&lokd.path("lok.db")).unwrap();
    let ada = "UPDATE users SET username = 'ada' WHERE username = 'logged'";
    super::migrate::lay(lokd.database_url(), ada);
    ended();
    run(lokd.nodes()[0].command("migrate"), "").ok();
    assert!(users().contains(&"logged".to_owned()), "{:?}", users());
    assert!(!old.exists() && !old_log.exists());

    // And by a restore itself that fails behind it. A log stays where SQLite cannot work.
    super::migrate::lay(lokd.database_url(), ada);
    logged(&lokd);
    let before = names(&lokd.path(""));
    std::fs::create_dir(lokd.path("lok.db-shm")).unwrap();
    let log = std::fs::read(lokd.path("lok.db-wal")).unwrap();
    let (path, draft) = (lokd.path("lok.db"), lokd.path("nothing"));
    lokd::store::backup::replace_file(&draft, &path, "20261130T120000Z").unwrap_err();
    std::fs::remove_dir(lokd.path("lok.db-shm")).unwrap();
    assert_eq!(names(&lokd.path("")), before);
    assert_eq!(std::fs::read(lokd.path("lok.db-wal")).unwrap(), log);
    assert!(users().contains(&"logged".to_owned()), "{:?}", users());
}

#[tokio::test]
async fn a_link_to_the_database_stays_one() {
    let (lokd, file) = stopped(Database::Sqlite).await;
    let elsewhere = tempfile::tempdir().unwrap();
    let real = elsewhere.path().join("real.db");
    std::fs::copy(lokd.path("lok.db"), &real).unwrap();
    std::fs::remove_file(lokd.path("lok.db")).unwrap();
    std::os::unix::fs::symlink(&real, lokd.path("lok.db")).unwrap();
    let told = restore(&lokd.nodes()[0], &file, &["--confirm", "127.0.0.1"]).ok();
    assert!(lokd.path("lok.db").is_symlink());
    assert!(kept(&told.stdout).starts_with(elsewhere.path().canonicalize().unwrap()));
    let users = look(
        &format!("sqlite://{}", real.display()),
        "SELECT username AS line FROM users",
    );
    assert_eq!(users, ["ada"]);
    lokd.start_again().await;
    lokd.stop();
}

/// What root restores for lokd's user is that user's, whose master key it reads; and of nobody else.
#[tokio::test]
async fn root_restores_with_the_key_of_lokds_user() {
    let (lokd, file) = stopped(Database::Sqlite).await;
    let node = &lokd.nodes()[0];
    let confirmed = ["--confirm", "127.0.0.1"];
    // A credential is where a variable says.
    let credential = [
        &confirmed[..],
        &["--set", "keys.master_key_credential=master.key"],
    ]
    .concat();
    let output = restore(node, &file, &credential);
    fails(&output, 77);
    let (_, fix) = output.stderr.split_once("\n  fix: ").unwrap();
    assert!(fix.contains("CREDENTIALS_DIRECTORY"), "{output:?}");
    let mut command = node.command("restore");
    command.arg(&file).args(&credential);
    command.env("CREDENTIALS_DIRECTORY", &node.data);
    run(command, "").ok();
    if !rustix::process::getuid().is_root() {
        lok_tests::skip::skip("it gives files to somebody else, which only root can");
        return;
    }
    let key = node.data.join("master.key");
    for path in [&node.data, &key, &lokd.path(""), &lokd.path("lok.db")] {
        chown(path, Some(30_001), Some(30_001)).unwrap();
    }
    restore(node, &file, &confirmed).ok();
    assert_eq!(
        std::fs::metadata(lokd.path("lok.db")).unwrap().uid(),
        30_001
    );
    chown(&key, Some(30_002), Some(30_002)).unwrap();
    let output = restore(node, &file, &confirmed);
    fails(&output, 77);
    assert!(output.stderr.contains("sudo -u #30002"), "{output:?}");
}

#[tokio::test]
async fn only_an_owner_gets_a_backup_and_it_replaces_no_file() {
    let config = "[[admin_socket.allow]]\nuid = 0\nrole = \"admin\"";
    if rustix::process::getuid().is_root() {
        let lokd = Lokd::builder().config(config).start().await;
        let file = lokd.path("lok.backup");
        let output = lokd
            .ctl(&["backup", "create", "--out", file.to_str().unwrap()])
            .await;
        assert_eq!(output.code, 5, "{output:?}");
        assert!(!file.exists());
    } else {
        lok_tests::skip::skip("it is root to whom a rule gives less");
    }
    let lokd = Lokd::start().await;
    let file = create(&lokd, "lok.backup").await;
    let before = std::fs::read(&file).unwrap();
    let again = lokd
        .ctl(&["backup", "create", "--out", file.to_str().unwrap()])
        .await;
    assert_eq!(again.code, 4, "{again:?}");
    assert_eq!(std::fs::read(&file).unwrap(), before);
    let nowhere = lokd
        .ctl(&["backup", "create", "--out", "/nonexistent/lok.backup"])
        .await;
    assert_eq!(nowhere.code, 1, "{nowhere:?}");
}
