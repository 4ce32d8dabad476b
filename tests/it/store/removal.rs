//! What goes with what, and what goes when its time is over.

use super::rows::{
    code, consent, delivery, device_code, grant, refresh_token, secret, session, user,
};
use super::{NOW, Opened};
use lok_common::admin::user::UserState;
use lokd::store::{
    Store, StoreError, StoreResult, authorization_codes, client_secrets, clients, consents,
    device_codes, grants, memberships, organizations, outbox, refresh_tokens, sessions, settings,
    throttles, tokens, users,
};

/// Every table that Ada of Acme has something in.
const HERS: [&str; 13] = [
    "users",
    "organizations",
    "memberships",
    "membership_roles",
    "roles",
    "scopes",
    "clients",
    "client_secrets",
    "consents",
    "sessions",
    "grants",
    "authorization_codes",
    "refresh_tokens",
];

fn left(store: &Opened) -> Vec<&'static str> {
    HERS.into_iter()
        .filter(|table| store.count(table) > 0)
        .collect()
}

#[tokio::test]
async fn an_organization_takes_everything_of_its_own_along() {
    let store = Opened::new().with_acme().await;
    assert_eq!(left(&store), HERS);
    store
        .write(|db| organizations::delete(db, "org-acme"))
        .await
        .unwrap();
    assert_eq!(left(&store), ["users", "scopes", "sessions"]);
    assert_eq!(store.look("SELECT name AS line FROM scopes"), ["openid"]);
    assert_eq!(store.count("device_codes"), 0);
}

#[tokio::test]
async fn an_app_takes_its_secrets_consents_and_grants_along() {
    let store = Opened::new().with_acme().await;
    store.write(|db| clients::delete(db, "app")).await.unwrap();
    for table in [
        "client_secrets",
        "consents",
        "grants",
        "authorization_codes",
        "refresh_tokens",
        "device_codes",
    ] {
        assert_eq!(store.count(table), 0, "{table}");
    }
    assert_eq!(store.count("sessions"), 1);
}

#[tokio::test]
async fn a_deleted_user_is_purged_with_all_that_is_hers() {
    let store = Opened::new().with_acme().await;
    let purge = async |before: i64| {
        store
            .write(move |db| users::purge_deleted(db, before, 10))
            .await
            .unwrap()
    };
    assert_eq!(purge(i64::MAX).await, 0, "a user who is not deleted");
    store
        .write(|db| {
            let mut ada = users::by_id(db, "user-ada")?.unwrap();
            ada.state = users::State(UserState::Deleted);
            ada.deleted_at = Some(NOW);
            users::update(db, ada)
        })
        .await
        .unwrap();
    assert_eq!(purge(NOW).await, 0);
    assert_eq!(purge(NOW + 1).await, 1);
    for table in [
        "users",
        "memberships",
        "sessions",
        "consents",
        "grants",
        "refresh_tokens",
    ] {
        assert_eq!(store.count(table), 0, "{table}");
    }
    assert_eq!(store.count("organizations"), 1);
}

#[tokio::test]
async fn a_reference_to_nothing_is_refused() {
    let store = Opened::new();
    let answer = store
        .write(|db| grants::insert(db, grant("grant", "nobody", "app", "acme")))
        .await;
    assert!(
        matches!(answer, Err(StoreError::Reference(_))),
        "{answer:?}"
    );
}

/// Purges three old rows and one that is not, two at a time.
async fn purges(
    store: &Store,
    purge: impl FnMut(&mut lokd::store::Db) -> StoreResult<usize> + Clone + Send + 'static,
) -> Vec<usize> {
    let mut removed = Vec::new();
    for _ in 0..3 {
        removed.push(store.write(purge.clone()).await.unwrap());
    }
    removed
}

#[tokio::test]
async fn what_is_over_is_purged_a_few_at_a_time() {
    let store = Opened::new().with_acme().await;
    store
        .write(|db| {
            // Beside Ada's own, which last until a second from now.
            for n in 1..=3 {
                let (name, then) = (n.to_string(), NOW - n);
                authorization_codes::insert(db, code(&name, "grant", then))?;
                refresh_tokens::insert(db, refresh_token(&name, "grant", n, then))?;
                sessions::insert(db, session("ada", &name, then))?;
                device_codes::insert(db, device_code(&name, "app", then))?;
                client_secrets::insert(db, secret("app", Some(then)))?;
                throttles::put(db, &name, 1, 0, then)?;
                tokens::revoke(db, &name, "app", then, then)?;
            }
            throttles::put(db, "now", 1, 0, NOW)?;
            tokens::revoke(db, "now", "app", NOW, NOW)?;
            tokens::take_assertion(db, "now", NOW).map(drop)
        })
        .await
        .unwrap();
    let expected = [2, 1, 0];
    assert_eq!(
        purges(&store, |db| authorization_codes::purge(db, NOW, 2)).await,
        expected
    );
    assert_eq!(
        purges(&store, |db| refresh_tokens::purge(db, NOW, 2)).await,
        expected
    );
    assert_eq!(
        purges(&store, |db| sessions::purge(db, NOW, 2)).await,
        expected
    );
    assert_eq!(
        purges(&store, |db| device_codes::purge(db, NOW, 2)).await,
        expected
    );
    assert_eq!(
        purges(&store, |db| client_secrets::purge(db, NOW, 2)).await,
        expected
    );
    assert_eq!(
        purges(&store, |db| throttles::purge(db, NOW, 2)).await,
        expected
    );
    assert_eq!(
        purges(&store, |db| tokens::purge(db, NOW, 2)).await,
        expected
    );
    for table in [
        "authorization_codes",
        "refresh_tokens",
        "sessions",
        "device_codes",
        "client_secrets",
        "throttles",
        "revoked_tokens",
        "used_assertions",
    ] {
        assert_eq!(store.count(table), 1, "{table}");
    }
}

#[tokio::test]
async fn an_old_assertion_is_forgotten_and_a_live_one_is_not() {
    let store = Opened::new();
    let take = async |expires_at: i64| {
        store
            .write(move |db| tokens::take_assertion(db, "jti", expires_at))
            .await
            .unwrap()
    };
    assert!(take(NOW).await);
    assert!(!take(NOW).await);
    assert_eq!(
        store.write(|db| tokens::purge(db, NOW, 9)).await.unwrap(),
        0
    );
    assert!(!take(NOW).await);
    assert_eq!(
        store
            .write(|db| tokens::purge(db, NOW + 1, 9))
            .await
            .unwrap(),
        1
    );
    assert!(take(NOW).await);
}

#[tokio::test]
async fn a_delivery_is_queued_once_for_each_key() {
    let store = Opened::new();
    let queue = async |id: &'static str, key: &'static str, at: i64| {
        store
            .write(move |db| outbox::insert(db, delivery(id, key, at)))
            .await
    };
    queue("1", "logout-one", NOW + 1).await.unwrap();
    queue("2", "logout-two", NOW).await.unwrap();
    let again = queue("3", "logout-one", NOW).await;
    match again {
        Err(StoreError::Taken(what)) => assert!(what.contains("idempotency_key"), "{what}"),
        other => panic!("{other:?}"),
    }
    let due = async |now: i64| -> Vec<String> {
        let rows = store
            .read(move |db| outbox::due(db, "backchannel_logout", now, 10))
            .await
            .unwrap();
        rows.into_iter().map(|row| row.id).collect()
    };
    assert_eq!(due(NOW - 1).await, [""; 0]);
    assert_eq!(due(NOW).await, ["2"]);
    assert_eq!(due(NOW + 1).await, ["2", "1"]);
}

#[tokio::test]
async fn a_setting_counts_its_changes() {
    let store = Opened::new();
    let find = async || store.read(|db| settings::find(db, "a")).await.unwrap();
    assert_eq!(find().await, None);
    for version in 1..=3 {
        let value = format!("value {version}");
        let put = value.clone();
        store
            .write(move |db| settings::put(db, "a", &put, NOW))
            .await
            .unwrap();
        assert_eq!(find().await, Some((value, version)));
    }
    store
        .write(|db| settings::put(db, "b", "", NOW))
        .await
        .unwrap();
    let versions = store.read(settings::versions).await.unwrap();
    assert_eq!(versions, [("a".to_owned(), 3), ("b".to_owned(), 1)]);
}

#[tokio::test]
async fn revoking_ends_just_the_grants_that_are_meant() {
    let store = Opened::new().with_acme().await;
    store
        .write(|db| {
            users::insert(db, user("bob"))?;
            let mut of_session = grant("session", "ada", "app", "acme");
            of_session.session_id = Some("session-one".to_owned());
            let mut offline = of_session.clone();
            offline.id = "offline".to_owned();
            offline.scopes.0.push("offline_access".to_owned());
            grants::insert(db, of_session)?;
            grants::insert(db, offline)?;
            grants::insert(db, grant("bob", "bob", "app", "acme"))
        })
        .await
        .unwrap();
    let live = || store.look("SELECT id AS line FROM grants WHERE revoked_at IS NULL ORDER BY id");
    let revoke = async |of: fn() -> grants::Of<'static>| {
        store
            .write(move |db| grants::revoke(db, of(), "test", NOW))
            .await
            .unwrap()
    };
    assert_eq!(revoke(|| grants::Of::Session("session-one")).await, 1);
    assert_eq!(live(), ["bob", "grant", "offline"]);
    assert_eq!(revoke(|| grants::Of::Id("grant")).await, 1);
    assert_eq!(revoke(|| grants::Of::Id("grant")).await, 0);
    assert_eq!(
        revoke(|| grants::Of::UserAndClient("user-ada", "other")).await,
        0
    );
    assert_eq!(
        revoke(|| grants::Of::Membership {
            user_id: "user-ada",
            organization_id: "org-acme"
        })
        .await,
        1
    );
    assert_eq!(live(), ["bob"]);
    assert_eq!(revoke(|| grants::Of::User("user-ada")).await, 0);
    assert_eq!(revoke(|| grants::Of::Client("app")).await, 1);
    assert_eq!(live(), [""; 0]);
}

#[tokio::test]
async fn a_member_is_a_member_once_and_a_consent_replaces_the_one_before() {
    let store = Opened::new().with_acme().await;
    let again = store
        .write(|db| {
            let mut again = super::rows::membership("acme", "ada");
            again.id = "another".to_owned();
            memberships::insert(db, again)
        })
        .await;
    assert!(matches!(again, Err(StoreError::Taken(_))), "{again:?}");

    store
        .write(|db| {
            let mut wider = consent("ada", "app", "acme");
            wider.id = "another".to_owned();
            wider.scopes.0.push("email".to_owned());
            consents::put(db, wider)
        })
        .await
        .unwrap();
    let found = store
        .read(|db| consents::find(db, "user-ada", "app", "org-acme"))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.scopes.0, ["openid", "email"]);
    assert_eq!(store.count("consents"), 1);
}
