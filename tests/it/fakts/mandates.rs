//! Keys that were handed out in advance: what they open, how far, and how often.

use super::{World, text};
use lok_tests::fakts::manifest;
use serde_json::{Value, json};

/// The client that a key made; its tokens may not be logged.
fn client(world: &World, answer: &Value) -> String {
    world.lokd.secret(text(&answer["access_token"]));
    text(&answer["client_id"]).to_owned()
}

#[tokio::test]
async fn a_key_for_one_client_makes_one_however_many_use_it_at_once() {
    let world = World::start().await;
    let key = world
        .hub()
        .mandate("once", "--app my-app --max-clients 1")
        .await;
    let app = manifest("my-app");
    let (wire, key) = (&world.wire, key.as_str());
    let calls = (0..64).map(|device| {
        let mut app = app.clone();
        // Half of them are the same app on the same machine.
        app["device_id"] = json!(format!(
            "machine-{}",
            if device % 2 == 0 { 0 } else { device }
        ));
        async move {
            let mut answer = wire.mandate(&app, key).await;
            // Whoever loses too many races at once is told to come again, and does.
            for _ in 0..20 {
                if answer.status != 503 {
                    break;
                }
                answer = wire.mandate(&app, key).await;
            }
            answer
        }
    });
    let answers = futures(calls).await;
    let mut clients = std::collections::BTreeSet::new();
    let mut refused = 0;
    for answer in &answers {
        match answer.status {
            200 => drop(clients.insert(client(&world, &answer.body))),
            400 => {
                assert_eq!(answer.error(), "invalid_grant");
                refused += 1;
            }
            status => panic!("{status}: {}", answer.body),
        }
    }
    assert_eq!(clients.len(), 1, "{clients:?}");
    assert!(refused >= 31, "{refused}");
    let list = world.lokd.fakts("clients list --hub acme:lab").await;
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1), "{list}");
}

async fn futures<T: Send + 'static>(
    calls: impl Iterator<Item = impl Future<Output = T>>,
) -> Vec<T> {
    let mut all: Vec<_> = calls.map(Box::pin).collect();
    let mut done: Vec<Option<T>> = all.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        let mut waits = false;
        for (call, answer) in all.iter_mut().zip(&mut done) {
            if answer.is_none() {
                match call.as_mut().poll(context) {
                    std::task::Poll::Ready(value) => *answer = Some(value),
                    std::task::Poll::Pending => waits = true,
                }
            }
        }
        if waits {
            std::task::Poll::Pending
        } else {
            std::task::Poll::Ready(())
        }
    })
    .await;
    done.into_iter().flatten().collect()
}

#[tokio::test]
async fn a_key_reaches_as_far_as_its_mandate() {
    let world = World::start().await;
    let hub = world.hub();
    let app = manifest("my-app");
    let refused = async |key: &str, app: &Value| {
        let answer = world.wire.mandate(app, key).await;
        assert_eq!(
            (answer.status, answer.error()),
            (400, "invalid_grant"),
            "{app}"
        );
        text(&answer.body["error_description"]).to_owned()
    };
    let key = hub.mandate("app", "--app other-app").await;
    assert!(refused(&key, &app).await.contains("another app"));
    let key = hub.mandate("version", "--app my-app --app-version 9").await;
    assert!(refused(&key, &app).await.contains("another version"));
    let key = hub.mandate("role", "--app my-app --role agent").await;
    assert!(refused(&key, &app).await.contains("another role"));
    let key = hub
        .mandate("needs", "--app my-app --requirement live.other")
        .await;
    assert!(refused(&key, &app).await.contains("does not cover"));
    let key = hub.mandate("scopes", "--app my-app --scope openid").await;
    let answer = world.wire.mandate(&app, &key).await.ok();
    client(&world, &answer);
    assert_eq!(answer["scope"], "openid", "{answer}");
    assert!(answer.get("refresh_token").is_none(), "{answer}");

    // Whoever names no app is bound by the first use.
    let key = hub.mandate("open", "--max-clients 0").await;
    client(&world, &world.wire.mandate(&app, &key).await.ok());
    let mut changed = app.clone();
    changed["version"] = json!("0.2.0");
    assert!(refused(&key, &changed).await.contains("another manifest"));
    client(&world, &world.wire.mandate(&app, &key).await.ok());

    // What ends, ends at once: by time, by hand, and with the member.
    let key = hub.mandate("short", "--app my-app --ttl 60s").await;
    client(&world, &world.wire.mandate(&app, &key).await.ok());
    world.lokd.advance(std::time::Duration::from_secs(61)).await;
    refused(&key, &app).await;
    let key = hub.mandate("revoked", "--app my-app").await;
    client(&world, &world.wire.mandate(&app, &key).await.ok());
    world
        .lokd
        .fakts("mandates revoke acme:lab:revoked --yes")
        .await;
    refused(&key, &app).await;
    let bob = world.lokd.user("bob").create().await;
    let key = hub
        .mandate("bobs", &format!("--app my-app --user {}", bob.username))
        .await;
    let answer = world.wire.mandate(&app, &key).await.ok();
    let token = client(&world, &answer);
    assert!(!token.is_empty());
    let leave = ["orgs", "members", "remove", "acme", "bob", "--yes"];
    world.lokd.ctl(&leave).await.ok();
    refused(&key, &app).await;
}
