//! Nothing that was acknowledged is lost, however lokd ends.

use crate::store::look;
use lok_tests::lokd::{Database, Lokd};
use lok_tests::person::Person;
use lok_tests::rp::{RelyingParty, Request};
use lokd::crypto::token::hash;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// As many acknowledged writes between two kills, at the least.
const WRITES: usize = 20;
/// As many writers at a time, so that the kill finds some in flight.
const WRITERS: usize = 4;

/// Where people come back to; nobody has to listen there.
const REDIRECT: &str = "https://app.example.org/callback";

/// What a round was told that it holds.
struct Acknowledged {
    users: Vec<String>,
    request: Request,
    code: String,
    /// One that was used, and the one that came of it.
    refresh_tokens: [String; 2],
}

/// Writes from several sides, one code redeemed and one refresh token rotated among it, until the kill.
async fn round(lokd: &Lokd, rp: &RelyingParty, person: &Person, number: usize) -> Acknowledged {
    let node = &lokd.nodes()[0];
    let request = rp.begin("openid offline_access");
    let callback = person.sign_in(&request.url).await;
    let code = rp.code(&request, &callback).unwrap();

    let written = Arc::new(AtomicUsize::new(0));
    let users = Mutex::new(Vec::new());
    let writers = (0..WRITERS).map(|writer| {
        let (users, written) = (&users, &written);
        async move {
            for index in 0.. {
                let username = format!("round{number}-{writer}-{index}");
                let body = json!({ "username": username });
                match node.try_admin("POST", "/v1/users", body).await {
                    Ok(answer) => {
                        answer.ok();
                        users.lock().unwrap().push(username);
                        written.fetch_add(1, Ordering::SeqCst);
                    }
                    Err(_) => return,
                }
            }
        }
    });
    let writers = futures_all(writers.collect());
    let redeemer = async {
        let tokens = rp.redeem(&request, &code).await.ok();
        let first = tokens["refresh_token"].as_str().unwrap().to_owned();
        let tokens = rp.refresh(&first).await.ok();
        let second = tokens["refresh_token"].as_str().unwrap().to_owned();
        // Here the writers are in the middle of it.
        while written.load(Ordering::SeqCst) < WRITES {
            tokio::task::yield_now().await;
        }
        node.kill();
        [first, second]
    };
    let (refresh_tokens, ()) = tokio::join!(redeemer, writers);
    Acknowledged {
        users: users.into_inner().unwrap(),
        request,
        code,
        refresh_tokens,
    }
}

/// Runs all of them at once.
async fn futures_all<F: Future<Output = ()>>(futures: Vec<F>) {
    let mut futures: Vec<_> = futures.into_iter().map(Box::pin).collect();
    std::future::poll_fn(|context| {
        futures.retain_mut(|future| future.as_mut().poll(context).is_pending());
        if futures.is_empty() {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
}

async fn kill_under_writes(rounds: usize) {
    let lokd = Lokd::builder().database(Database::Sqlite).start().await;
    let user = lokd.user("ada").create().await;
    let app = lokd.app("app").redirect(REDIRECT).create().await;
    let person = Person::new(&lokd, &user);
    let mut acknowledged = Vec::new();
    for number in 0..rounds {
        let rp = RelyingParty::discover(&lokd, &app).await;
        let told = round(&lokd, &rp, &person, number).await;
        assert!(told.users.len() >= WRITES, "{}", told.users.len());
        acknowledged.extend(told.users.iter().cloned());

        let url = lokd.database_url();
        lokd.start_again().await;
        let integrity = look(
            url,
            "SELECT integrity_check AS line FROM pragma_integrity_check",
        );
        assert_eq!(integrity, ["ok"], "round {number}");
        let there: BTreeSet<String> = look(url, "SELECT username AS line FROM users")
            .into_iter()
            .collect();
        let lost: Vec<&String> = acknowledged
            .iter()
            .filter(|name| !there.contains(*name))
            .collect();
        assert_eq!(lost, [""; 0], "round {number}: acknowledged and lost");
        let chain = lokd
            .admin("GET", "/v1/audit/verify", Value::Null)
            .await
            .ok();
        assert_eq!(chain["intact"], true, "round {number}: {chain}");

        let [used, live] = &told.refresh_tokens;
        // Here and not by a replay: the first replay ends the grant, after which everything is refused in any case.
        for (table, text) in [
            ("authorization_codes", &told.code),
            ("refresh_tokens", used),
        ] {
            let hash = hash(text);
            let marked = look(
                url,
                &format!(
                    "SELECT client_id AS line FROM {table} WHERE used_at IS NOT NULL AND hash = '{}'",
                    hash.as_str()
                ),
            );
            assert_eq!(marked, ["app"], "round {number}: {table} forgot a use");
        }
        rp.refresh(live).await.ok();
        let replayed = rp.refresh(used).await;
        assert_eq!(replayed.error(), "invalid_grant", "round {number}");
        let replayed = rp.redeem(&told.request, &told.code).await;
        assert_eq!(replayed.error(), "invalid_grant", "round {number}");
        // The grant has ended by now, so the refusals alone say little: both must have been refused as used before.
        for action in ["refresh.reuse", "code.replay"] {
            let events = look(
                url,
                &format!("SELECT action AS line FROM audit_events WHERE action = '{action}'"),
            );
            assert_eq!(events.len(), number + 1, "round {number}: {action}");
        }
    }
}

#[tokio::test]
async fn five_kills_lose_nothing() {
    kill_under_writes(5).await;
}

#[tokio::test]
#[ignore = "takes minutes: tests/run --torture kill"]
async fn kill() {
    kill_under_writes(50).await;
}

#[tokio::test]
#[ignore = "takes minutes: tests/run --torture backup"]
async fn backup() {
    for (from, into) in [
        (Database::Sqlite, Database::Sqlite),
        (Database::Sqlite, Database::Postgres),
        (Database::Postgres, Database::Postgres),
        (Database::Postgres, Database::Sqlite),
    ] {
        crate::backup::there_and_back(from, into, 12).await;
    }
}
