//! Many at once: what may happen once happens once.

use super::rows::{code, refresh_token, user};
use super::{NOW, Opened, all};
use lokd::store::{
    StoreError, StoreResult, authorization_codes, device_codes, refresh_tokens, settings, tokens,
    users,
};

/// As many as PostgreSQL's threads can collide in.
const MANY: usize = 64;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_code_is_taken_by_exactly_one() {
    let store = Opened::new().with_acme().await;
    for round in 0..5 {
        let hash = format!("code-{round}");
        let row = code(&hash, "grant", NOW + 1_000);
        store
            .write(move |db| authorization_codes::insert(db, row.clone()))
            .await
            .unwrap();
        let takers = (0..MANY).map(|taker| {
            let (store, hash) = (store.clone(), hash.clone());
            let now = NOW + i64::try_from(taker).unwrap();
            tokio::spawn(async move {
                store
                    .write(move |db| authorization_codes::take(db, &hash, now))
                    .await
                    .unwrap()
            })
        });
        let taken = all(takers.collect()).await;
        let winners: Vec<usize> = (0..MANY).filter(|taker| taken[*taker]).collect();
        assert_eq!(winners.len(), 1, "round {round}: {winners:?}");
        let row = store
            .read(move |db| authorization_codes::by_hash(db, &hash))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(row.used_at, Some(NOW + i64::try_from(winners[0]).unwrap()));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_family_of_refresh_tokens_does_not_fork() {
    let store = Opened::new().with_acme().await;
    let takers = (0..MANY).map(|taker| {
        let store = store.clone();
        tokio::spawn(async move {
            store
                .write(move |db| {
                    let won = refresh_tokens::take(db, "refresh", NOW)?;
                    if won {
                        let next = refresh_token(&format!("next-{taker}"), "grant", 2, NOW + 1_000);
                        refresh_tokens::insert(db, next)?;
                    }
                    StoreResult::Ok(won)
                })
                .await
                .unwrap()
        })
    });
    let won = all(takers.collect()).await;
    assert_eq!(won.iter().filter(|won| **won).count(), 1);
    assert_eq!(store.count("refresh_tokens"), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_address_belongs_to_the_first() {
    let store = Opened::new();
    let makers = (0..MANY).map(|maker| {
        let store = store.clone();
        tokio::spawn(async move {
            store
                .write(move |db| {
                    let mut user = user(&format!("user{maker}"));
                    user.email_folded = Some("one@example.org".to_owned());
                    users::insert(db, user)
                })
                .await
        })
    });
    let made = all(makers.collect()).await;
    assert_eq!(made.iter().filter(|made| made.is_ok()).count(), 1);
    for refused in made.into_iter().filter_map(Result::err) {
        match refused {
            StoreError::Taken(what) => assert!(what.contains("email_folded"), "{what}"),
            other => panic!("{other}"),
        }
    }
    assert_eq!(store.count("users"), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_increment_is_lost() {
    let store = Opened::new();
    let writers = (0..800).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            store
                .write(|db| {
                    let seen = settings::find(db, "counter")?;
                    let count: u32 = seen.map_or(0, |(value, _)| value.parse().unwrap());
                    settings::put(db, "counter", &(count + 1).to_string(), NOW)
                })
                .await
        })
    });
    // On PostgreSQL they race, and nobody is left behind.
    for written in all(writers.collect()).await {
        written.unwrap();
    }
    let counter = store.read(|db| settings::find(db, "counter")).await;
    assert_eq!(counter.unwrap(), Some(("800".to_owned(), 800)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_assertion_is_used_once() {
    let store = Opened::new();
    let takers = (0..MANY).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            store
                .write(|db| tokens::take_assertion(db, "jti", NOW))
                .await
                .unwrap()
        })
    });
    let taken = all(takers.collect()).await;
    assert_eq!(taken.iter().filter(|taken| **taken).count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_request_is_decided_once() {
    let store = Opened::new().with_acme().await;
    let deciders = (0..MANY).map(|decider| {
        let store = store.clone();
        let decision = [device_codes::GRANTED, device_codes::DENIED][decider % 2];
        tokio::spawn(async move {
            let won = store
                .write(move |db| {
                    let mut code = device_codes::by_device_hash(db, "device-hash-one")?.unwrap();
                    code.state = decision.to_owned();
                    code.decided_at = Some(NOW);
                    device_codes::advance(db, device_codes::PENDING, code)
                })
                .await
                .unwrap();
            won.then_some(decision)
        })
    });
    let decided: Vec<&str> = all(deciders.collect())
        .await
        .into_iter()
        .flatten()
        .collect();
    assert_eq!(decided.len(), 1, "{decided:?}");
    let code = store
        .read(|db| device_codes::by_device_hash(db, "device-hash-one"))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(code.state, decided[0]);
}
