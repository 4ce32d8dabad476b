//! What only SQLite does.

use super::rows::user;
use super::{Line, NOW, Opened, queued};
use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use lok_tests::lokd::Database;
use lok_tests::poll::eventually;
use lokd::store::{StoreError, StoreResult, settings, users};
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

/// SQLite ends the whole transaction by itself when the disk is full or an I/O error happens; `OR ROLLBACK` does the same.
#[tokio::test]
async fn a_rollback_of_the_whole_batch_costs_only_the_guilty_one() {
    let store = Opened::on(Database::Sqlite, 2);
    let held = store.hold().await;
    let write = |name: &'static str| {
        let store = store.clone();
        queued(async move { store.write(move |db| users::insert(db, user(name))).await })
    };
    let before = [write("ada").await, write("bob").await];
    let guilty = {
        let store = store.clone();
        queued(async move {
            store
                .write(|db| {
                    users::insert(db, user("mallory"))?;
                    db.batch_execute(
                        "INSERT INTO settings VALUES ('k', '', 1, 0);\
                         INSERT OR ROLLBACK INTO settings VALUES ('k', '', 1, 0);",
                    )?;
                    StoreResult::Ok(())
                })
                .await
        })
        .await
    };
    let after = [write("cyd").await, write("dan").await];
    held.release().await;

    for task in before.into_iter().chain(after) {
        task.await.unwrap().unwrap();
    }
    let refused = guilty.await.unwrap();
    assert!(
        matches!(refused, Err(StoreError::Unavailable(_))),
        "{refused:?}"
    );
    let names = store.look("SELECT username AS line FROM users ORDER BY username");
    assert_eq!(names, ["ada", "bob", "cyd", "dan"]);
    assert_eq!(store.count("settings"), 0);
    store
        .write(|db| users::insert(db, user("eve")))
        .await
        .unwrap();
}

#[test]
fn the_file_and_its_logs_are_the_owners_alone() {
    let store = Opened::on(Database::Sqlite, 2);
    let file = lokd::store::sqlite_file(&store.url).unwrap();
    for suffix in ["", "-wal", "-shm"] {
        let path = format!("{}{suffix}", file.display());
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{path}");
    }
}

/// Of the connection that writes: how it waits for the disk is its own, and no file says it.
#[tokio::test]
async fn every_commit_is_on_the_disk() {
    let store = Opened::on(Database::Sqlite, 2);
    let pragmas = store
        .write(|db| {
            let lokd::store::Db::Sqlite(connection) = db else {
                panic!("another database");
            };
            let lines: Vec<Line> = diesel::sql_query(
                "SELECT journal_mode AS line FROM pragma_journal_mode UNION ALL \
                 SELECT CAST(synchronous AS TEXT) FROM pragma_synchronous",
            )
            .load(connection)?;
            StoreResult::Ok(lines.into_iter().map(|line| line.line).collect::<Vec<_>>())
        })
        .await
        .unwrap();
    // 2 is FULL: a commit is told when the log is on the disk.
    assert_eq!(pragmas, ["wal", "2"]);
}

/// The log is as long as what is in it, so that not every write after the first long one begins a checkpoint.
#[tokio::test]
async fn a_log_that_grew_is_short_again() {
    const MIB: usize = 1024 * 1024;
    let store = Opened::on(Database::Sqlite, 2);
    let log = format!(
        "{}-wal",
        lokd::store::sqlite_file(&store.url).unwrap().display()
    );
    let length = || std::fs::metadata(&log).unwrap().len();
    for round in 0..8 {
        let key = format!("big{round}");
        let write = move |db: &mut _| settings::put(db, &key, &"x".repeat(MIB), NOW);
        store.write(write).await.unwrap();
    }
    assert!(length() > 4 * 1024 * 1024);
    eventually("a short log", Duration::from_secs(30), async || {
        store
            .write(|db| settings::put(db, "small", "x", NOW))
            .await
            .unwrap();
        (length() <= 4 * 1024 * 1024).then_some(())
    })
    .await;
}
