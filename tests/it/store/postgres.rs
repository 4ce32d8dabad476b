//! What only PostgreSQL does: connections break, and transactions lose races.

use super::rows::user;
use super::{NOW, Opened};
use diesel::connection::SimpleConnection as _;
use lok_tests::lokd::Database;
use lokd::store::{StoreError, StoreResult, settings, users};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Barrier};

const KILL: &str = "SELECT CAST(count(pg_terminate_backend(pid)) AS TEXT) AS line FROM pg_stat_activity \
    WHERE datname = current_database() AND pid <> pg_backend_pid()";

/// `None` when this run is about SQLite.
fn opened() -> Option<Opened> {
    (Database::of_this_run() == Database::Postgres).then(|| Opened::on(Database::Postgres, 2))
}

#[tokio::test]
async fn the_call_after_a_broken_connection_works() {
    let Some(store) = opened() else { return };
    for round in 0..3 {
        let name = format!("user{round}");
        store
            .write(move |db| users::insert(db, user(&name)))
            .await
            .unwrap();
        assert_eq!(store.read(users::count).await.unwrap(), round + 1);
        assert!(store.look(KILL)[0].parse::<u32>().unwrap() >= 2);
    }
    assert_eq!(store.read(users::count).await.unwrap(), 3);
}

#[tokio::test]
async fn a_connection_that_breaks_within_a_write_leaves_nothing() {
    let Some(store) = opened() else { return };
    let url = store.url.clone();
    let answer = store
        .write(move |db| {
            users::insert(db, user("ada"))?;
            super::look(&url, KILL);
            users::insert(db, user("bob"))
        })
        .await;
    assert!(
        matches!(answer, Err(StoreError::Unavailable(_))),
        "{answer:?}"
    );
    assert_eq!(store.count("users"), 0);
    store
        .write(|db| users::insert(db, user("ada")))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_commit_on_a_broken_connection_is_not_said_to_be_done() {
    let Some(store) = opened() else { return };
    let url = store.url.clone();
    let answer = store
        .write(move |db| {
            users::insert(db, user("ada"))?;
            super::look(&url, KILL);
            StoreResult::Ok(())
        })
        .await;
    assert!(
        matches!(answer, Err(StoreError::Unavailable(_))),
        "{answer:?}"
    );
    assert_eq!(store.count("users"), 0);
}

#[tokio::test]
async fn a_lost_race_is_run_again() {
    let Some(store) = opened() else { return };
    let runs = Arc::new(AtomicU32::new(0));
    let (url, ran) = (store.url.clone(), runs.clone());
    store
        .write(|db| settings::put(db, "counter", "0", NOW))
        .await
        .unwrap();
    store
        .write(move |db| {
            let (value, _) = settings::find(db, "counter")?.unwrap();
            if ran.fetch_add(1, Ordering::SeqCst) == 0 {
                // Another changes the row between the read and the write.
                super::meddle(
                    &url,
                    "UPDATE settings SET value = '7' WHERE key = 'counter'",
                );
            }
            let next = value.parse::<u32>().unwrap() + 1;
            settings::put(db, "counter", &next.to_string(), NOW)
        })
        .await
        .unwrap();
    assert_eq!(runs.load(Ordering::SeqCst), 2);
    let (value, _) = store
        .read(|db| settings::find(db, "counter"))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(value, "8");
}

#[tokio::test]
async fn a_race_that_is_always_lost_is_refused() {
    let Some(store) = opened() else { return };
    let runs = Arc::new(AtomicU32::new(0));
    let (url, ran) = (store.url.clone(), runs.clone());
    store
        .write(|db| settings::put(db, "counter", "0", NOW))
        .await
        .unwrap();
    let answer = store
        .write(move |db| {
            settings::find(db, "counter")?;
            let run = ran.fetch_add(1, Ordering::SeqCst);
            let sql = format!("UPDATE settings SET value = '{run}' WHERE key = 'counter'");
            super::meddle(&url, &sql);
            settings::put(db, "counter", "mine", NOW)
        })
        .await;
    assert!(
        matches!(answer, Err(StoreError::Unavailable(_))),
        "{answer:?}"
    );
    assert_eq!(runs.load(Ordering::SeqCst), 10);
}

#[tokio::test]
async fn a_statement_that_hangs_is_ended() {
    let Some(store) = opened() else { return };
    let answer = store
        .write(|db| {
            db.batch_execute("SET LOCAL statement_timeout = '50ms'; SELECT pg_sleep(60)")?;
            StoreResult::Ok(())
        })
        .await;
    assert!(
        matches!(answer, Err(StoreError::Unavailable(_))),
        "{answer:?}"
    );
    assert_eq!(store.read(users::count).await.unwrap(), 0);
}

/// Two writes that wait for each other: the server ends one of them, and it is run again.
#[tokio::test]
async fn a_deadlock_is_run_again() {
    if Database::of_this_run() != Database::Postgres {
        return;
    }
    let store = Opened::on(Database::Postgres, 8);
    for key in ["a", "b"] {
        store
            .write(move |db| settings::put(db, key, "0", NOW))
            .await
            .unwrap();
    }
    let (met, runs) = (Arc::new(Barrier::new(2)), Arc::new(AtomicU32::new(0)));
    let write = |first: &'static str, second: &'static str| {
        let (met, runs) = (met.clone(), runs.clone());
        store.write(move |db| {
            settings::put(db, first, first, NOW)?;
            // Only the first two: the one that is run again finds nobody to wait for.
            if runs.fetch_add(1, Ordering::SeqCst) < 2 {
                met.wait();
            }
            settings::put(db, second, first, NOW)
        })
    };
    let (one, other) = tokio::join!(write("a", "b"), write("b", "a"));
    one.unwrap();
    other.unwrap();
    assert_eq!(runs.load(Ordering::SeqCst), 3);
    let values = store.look("SELECT DISTINCT value AS line FROM settings WHERE key IN ('a', 'b')");
    assert_eq!(values.len(), 1, "{values:?}");
}

/// The words of a deadlock are in the language of the server; what is not understood is tried again, and not for ever.
#[tokio::test]
async fn a_deadlock_in_another_language_is_run_again() {
    let Some(store) = opened() else { return };
    const LOCKED: &str =
        "DO $$ BEGIN RAISE EXCEPTION 'Verklemmung entdeckt' USING ERRCODE = '40P01'; END $$";
    let runs = Arc::new(AtomicU32::new(0));
    let ran = runs.clone();
    store
        .write(move |db| {
            users::insert(db, user("ada"))?;
            if ran.fetch_add(1, Ordering::SeqCst) == 0 {
                db.batch_execute(LOCKED)?;
            }
            StoreResult::Ok(())
        })
        .await
        .unwrap();
    assert_eq!(runs.load(Ordering::SeqCst), 2);
    assert_eq!(store.count("users"), 1);

    let ran = runs.clone();
    let answer = store
        .write(move |db| {
            ran.fetch_add(1, Ordering::SeqCst);
            db.batch_execute("SELECT nonsense")?;
            StoreResult::Ok(())
        })
        .await;
    assert!(matches!(answer, Err(StoreError::Defect(_))), "{answer:?}");
    assert_eq!(runs.load(Ordering::SeqCst), 2 + 3);
}
