//! The audit log: linked, whole, and telling when it is not.

use super::{Opened, all};
use lok_common::admin::audit::{AuditFilter, AuditVerify};
use lok_common::admin::role::AdminRole;
use lokd::config::Config;
use lokd::crypto::clock::SystemClock;
use lokd::crypto::password::{Parameters, PasswordPool};
use lokd::crypto::random::OsRandom;
use lokd::crypto::seal::Sealer;
use lokd::outbound::Outbound;
use lokd::service::audit::{self, Event, Outcome};
use lokd::service::{Actor, Lok};
use lokd::store::{StoreError, StoreResult};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// A lok on the store, as one node has it.
fn node(store: &Opened) -> Lok {
    let dir = std::path::Path::new("/nonexistent");
    let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 1));
    let parameters = Parameters {
        memory_kib: 64,
        iterations: 1,
        parallelism: 1,
        workers: 1,
        queue: 1,
    };
    let config = Config::defaults_for_dev(dir, listen, Some(store.url.clone()));
    let outbound = Outbound::new(&config.outbound, &[], Arc::new(SystemClock)).unwrap();
    Lok::new(
        config,
        (**store).clone(),
        Arc::new(SystemClock),
        PasswordPool::new(parameters, Arc::new(OsRandom)).unwrap(),
        Sealer::new([7; 32].into()),
        outbound,
    )
}

async fn record(lok: &Lok, event: Event) {
    let fresh = lok.fresh(Actor::lokd());
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            audit::record(db, &fresh, event.clone())
        })
        .await
        .unwrap();
}

/// A linked chain of five.
async fn five() -> (Opened, Lok) {
    let store = Opened::new();
    let lok = node(&store);
    for name in ["ada", "bob", "cyd", "dan", "eve"] {
        let event = Event::ok("user.create")
            .object("users", name)
            .detail(serde_json::json!({ "username": name }));
        record(&lok, event).await;
    }
    assert!(verify(&lok).await.intact);
    (store, lok)
}

async fn verify(lok: &Lok) -> AuditVerify {
    audit::verify(lok).await.unwrap()
}

#[tokio::test]
async fn events_are_linked_in_order_and_verify() {
    let (store, lok) = five().await;
    let found = verify(&lok).await;
    assert_eq!((found.events, found.first_bad_seq), (5, None));
    let chain = store.look(
        "SELECT CAST(seq AS TEXT) || ' ' || prev_hash || ' ' || hash AS line FROM audit_events ORDER BY seq",
    );
    let mut previous = String::new();
    for (index, line) in chain.iter().enumerate() {
        let parts: Vec<&str> = line.split(' ').collect();
        assert_eq!(parts[0], (index + 1).to_string());
        assert_eq!(parts[1], previous);
        assert_eq!(parts[2].len(), 64);
        previous = parts[2].to_owned();
    }
    assert_eq!(found.head, Some(previous));

    record(&lok, Event::ok("user.delete").object("users", "ada")).await;
    assert_eq!(verify(&lok).await.events, 6);
}

#[tokio::test]
async fn a_changed_event_is_found() {
    for change in [
        "at = at + 1",
        "action = 'user.delete'",
        "outcome = 'denied'",
        "actor = 'uid:0'",
        "object = NULL",
        "organization_id = 'acme'",
        "ip = '127.0.0.1'",
        "request_id = 'r'",
        "detail = '{}'",
        "id = 'other'",
        "hash = prev_hash",
    ] {
        let (store, lok) = five().await;
        store.meddle(&format!("UPDATE audit_events SET {change} WHERE seq = 3"));
        let found = verify(&lok).await;
        assert_eq!(
            (found.intact, found.first_bad_seq),
            (false, Some(3)),
            "{change}"
        );
    }
}

#[tokio::test]
async fn a_removed_event_is_found() {
    let (store, lok) = five().await;
    store.meddle("DELETE FROM audit_events WHERE seq = 2");
    let found = verify(&lok).await;
    assert_eq!((found.intact, found.first_bad_seq), (false, Some(3)));

    // Moving the others up does not hide it.
    store.meddle(
        "UPDATE audit_events SET seq = -seq; UPDATE audit_events SET seq = CASE WHEN seq = -1 THEN 1 ELSE -seq - 1 END",
    );
    let found = verify(&lok).await;
    assert_eq!((found.intact, found.first_bad_seq), (false, Some(2)));
}

#[tokio::test]
async fn two_events_in_each_others_place_are_found() {
    let (store, lok) = five().await;
    store.meddle(
        "UPDATE audit_events SET seq = -seq WHERE seq IN (2, 3); UPDATE audit_events SET seq = 5 + seq WHERE seq < 0",
    );
    let found = verify(&lok).await;
    assert_eq!((found.intact, found.first_bad_seq), (false, Some(2)));
}

/// The end can be cut off only in front of somebody who did not keep the head.
#[tokio::test]
async fn the_head_tells_of_a_cut() {
    let (store, lok) = five().await;
    let head = verify(&lok).await.head;
    store.meddle("DELETE FROM audit_events WHERE seq = 5");
    assert_ne!(verify(&lok).await.head, head);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_nodes_link_one_chain() {
    let store = Opened::new();
    let nodes = [Arc::new(node(&store)), Arc::new(node(&store))];
    let writers = (0..40).map(|number| {
        let lok = nodes[number % 2].clone();
        tokio::spawn(async move {
            record(&lok, Event::ok("login.fail").outcome(Outcome::Refused)).await;
            audit::link(&lok).await.unwrap();
        })
    });
    all(writers.collect()).await;
    let found = verify(&nodes[0]).await;
    assert_eq!((found.intact, found.events), (true, 40));
}

#[tokio::test]
async fn an_event_and_its_change_stand_or_fall_together() {
    let store = Opened::new();
    let lok = node(&store);
    let fresh = lok.fresh(Actor::lokd());
    let answer = lok
        .store
        .write(move |db| {
            let fresh = fresh.clone();
            audit::record(db, &fresh, Event::ok("user.create"))?;
            Err::<(), _>(StoreError::Defect("the change failed".to_owned()))
        })
        .await;
    assert!(answer.is_err());
    assert_eq!(store.count("audit_events"), 0);
}

#[tokio::test]
async fn a_list_shows_every_event_once_newest_first_and_narrows() {
    let (_store, lok) = five().await;
    record(&lok, Event::ok("login.fail").outcome(Outcome::Refused)).await;
    let (mut seen, mut before) = (Vec::new(), None);
    loop {
        let (page, next) = audit::list(&lok, AdminRole::Owner, AuditFilter::default(), before, 4)
            .await
            .unwrap();
        assert!(page.len() <= 4);
        seen.extend(page.into_iter().map(|event| event.seq));
        match next {
            Some(next) => before = Some(next.parse().unwrap()),
            None => break,
        }
    }
    assert_eq!(seen, [6, 5, 4, 3, 2, 1]);

    let count = async |filter: AuditFilter| {
        let (page, _) = audit::list(&lok, AdminRole::Owner, filter, None, 100)
            .await
            .unwrap();
        page.len()
    };
    let none = AuditFilter::default;
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(
        count(AuditFilter {
            action: text("user.*"),
            ..none()
        })
        .await,
        5
    );
    assert_eq!(
        count(AuditFilter {
            action: text("user.create"),
            ..none()
        })
        .await,
        5
    );
    assert_eq!(
        count(AuditFilter {
            action: text("use"),
            ..none()
        })
        .await,
        0
    );
    assert_eq!(
        count(AuditFilter {
            object: text("users/cyd"),
            ..none()
        })
        .await,
        1
    );
    assert_eq!(
        count(AuditFilter {
            outcome: text("refused"),
            ..none()
        })
        .await,
        1
    );
    assert_eq!(
        count(AuditFilter {
            actor: text("lokd"),
            ..none()
        })
        .await,
        6
    );
    let later = Some(lok_common::Time(lok.started_at + 3_600_000));
    assert_eq!(
        count(AuditFilter {
            since: later,
            ..none()
        })
        .await,
        0
    );
    assert_eq!(
        count(AuditFilter {
            until: later,
            ..none()
        })
        .await,
        6
    );
}

#[tokio::test]
async fn a_dry_write_leaves_no_event() {
    let store = Opened::new();
    let lok = node(&store);
    let fresh = lok.fresh(Actor::lokd());
    lok.store
        .write_if(lokd::store::Keep::No, move |db| {
            audit::record(db, &fresh.clone(), Event::ok("user.create"))?;
            StoreResult::Ok(())
        })
        .await
        .unwrap();
    assert_eq!(verify(&lok).await.events, 0);
}
