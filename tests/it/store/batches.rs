//! What is kept of a write, and what its neighbours notice of it.

use super::rows::user;
use super::{NOW, Opened, queued};
use lok_tests::poll::eventually;
use lokd::store::{Keep, StoreError, StoreResult, TxFailure, settings, users};
use std::time::Duration;

/// A failure of a use case.
#[derive(Debug)]
enum Refused {
    ByRule,
    ByStore(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::ByStore(error)
    }
}

impl TxFailure for Refused {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::ByRule => None,
            Self::ByStore(error) => Some(error),
        }
    }
}

#[tokio::test]
async fn a_dry_write_answers_and_leaves_nothing() {
    let store = Opened::new();
    let seen = store
        .write_if(Keep::No, |db| {
            users::insert(db, user("ada"))?;
            users::by_id(db, "user-ada")
        })
        .await
        .unwrap();
    assert_eq!(seen.unwrap().username, "ada");
    assert_eq!(store.count("users"), 0);
    store
        .write(|db| users::insert(db, user("ada")))
        .await
        .unwrap();
    assert_eq!(store.count("users"), 1);
}

#[tokio::test]
async fn a_read_cannot_write() {
    let store = Opened::new();
    let written = store.read(|db| users::insert(db, user("ada"))).await;
    assert!(written.is_err());
    assert_eq!(store.count("users"), 0);
}

#[tokio::test]
async fn an_error_leaves_nothing() {
    let store = Opened::new();
    let answer: Result<(), Refused> = store
        .write(|db| {
            users::insert(db, user("ada"))?;
            Err(Refused::ByRule)
        })
        .await;
    assert!(matches!(answer, Err(Refused::ByRule)));
    let answer: Result<(), Refused> = store
        .write(|db| {
            users::insert(db, user("ada"))?;
            Ok(users::insert(db, user("ada"))?)
        })
        .await;
    assert!(
        matches!(answer, Err(Refused::ByStore(StoreError::Taken(_)))),
        "{answer:?}"
    );
    assert_eq!(store.count("users"), 0);
}

#[tokio::test]
async fn a_refusal_that_is_an_answer_is_remembered() {
    let store = Opened::new();
    let refused = store
        .write(|db| {
            settings::put(db, "tries", "1", NOW)?;
            StoreResult::Ok(Err::<(), _>("wrong"))
        })
        .await
        .unwrap();
    assert_eq!(refused, Err("wrong"));
    assert_eq!(store.count("settings"), 1);
}

#[tokio::test]
async fn a_panic_harms_no_neighbour() {
    let store = Opened::with_one_writer();
    let held = store.hold().await;
    let write = |name: &'static str, panics: bool| {
        let store = store.clone();
        queued(async move {
            store
                .write(move |db| {
                    users::insert(db, user(name))?;
                    assert!(!panics, "on purpose");
                    StoreResult::Ok(())
                })
                .await
        })
    };
    let tasks = [
        write("ada", false).await,
        write("bob", true).await,
        write("cyd", false).await,
        write("dan", true).await,
        write("eve", false).await,
    ];
    held.release().await;
    for (index, task) in tasks.into_iter().enumerate() {
        match (index % 2, task.await.unwrap()) {
            (0, Ok(())) => {}
            (1, Err(StoreError::Defect(text))) => assert!(text.contains("panicked"), "{text}"),
            (_, other) => panic!("{index}: {other:?}"),
        }
    }
    let names = store.look("SELECT username AS line FROM users ORDER BY username");
    assert_eq!(names, ["ada", "cyd", "eve"]);
}

#[tokio::test]
async fn a_panic_in_a_read_harms_nobody() {
    let store = Opened::with_one_writer();
    for _ in 0..8 {
        let answer: StoreResult<()> = store.read(|_| panic!("on purpose")).await;
        assert!(matches!(answer, Err(StoreError::Defect(_))), "{answer:?}");
    }
    assert_eq!(store.read(users::count).await.unwrap(), 0);
}

#[tokio::test]
async fn a_full_queue_refuses_at_once() {
    let store = Opened::with_one_writer();
    let held = store.hold().await;
    let mut tasks = Vec::new();
    for _ in 0..4_096 {
        let store = store.clone();
        tasks.push(queued(async move { store.write(|_| StoreResult::Ok(())).await }).await);
    }
    // The writer is still held, so only a refusal can come.
    match store.write(|_| StoreResult::Ok(())).await {
        Err(StoreError::Unavailable(text)) => assert!(text.contains("waiting"), "{text}"),
        other => panic!("{other:?}"),
    }
    assert!(tasks.iter().all(|task| !task.is_finished()));
    held.release().await;
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    store.write(|_| StoreResult::Ok(())).await.unwrap();
}

#[tokio::test]
async fn a_write_that_nobody_waits_for_is_kept_whole() {
    let store = Opened::with_one_writer();
    let held = store.hold().await;
    let given_up = {
        let store = store.clone();
        queued(async move { store.write(|db| users::insert(db, user("ada"))).await }).await
    };
    given_up.abort();
    held.release().await;
    eventually("the write", Duration::from_secs(10), async || {
        (store.count("users") == 1).then_some(())
    })
    .await;
}
