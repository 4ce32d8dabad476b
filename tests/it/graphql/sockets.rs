//! What is watched over WebSockets, and sockets that do not behave.

use super::reads::app_of;
use super::{acme, status};
use lok_tests::graphql::Tenant;
use lok_tests::lokd::Lokd;
use lok_tests::socket::{BINARY, Frame, Socket, TEXT};
use lok_tests::wire::Wire;
use serde_json::json;
use std::time::Duration;

const WATCH: &str = "subscription { mentions { id } }";

#[tokio::test]
async fn a_socket_answers_whoever_said_who_they_are() {
    let (lokd, acme) = acme().await;
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    socket.start("1", "{ me { username } }").await;
    let payload = json!({ "data": { "me": { "username": "ada" } } });
    assert_eq!(
        socket.message().await,
        json!({ "type": "data", "id": "1", "payload": payload })
    );
    assert_eq!(
        socket.message().await,
        json!({ "type": "complete", "id": "1" })
    );
    socket
        .send(&json!({ "type": "ping", "payload": { "a": 1 } }))
        .await;
    assert_eq!(
        socket.message().await,
        json!({ "type": "pong", "payload": { "a": 1 } })
    );
    // A subscription goes on until it is stopped; its id is free again then.
    for _ in 0..2 {
        socket.start("2", WATCH).await;
        socket.send(&json!({ "type": "stop", "id": "2" })).await;
        assert_eq!(
            socket.message().await,
            json!({ "type": "complete", "id": "2" })
        );
    }
    socket.start("3", "{ nothing }").await;
    let answer = socket.message().await;
    assert!(
        answer["payload"]["errors"][0]["message"].is_string(),
        "{answer}"
    );
    assert_eq!(socket.message().await["type"], "complete");
    socket
        .send(&json!({ "type": "connection_terminate" }))
        .await;
    assert_eq!(socket.closed().await, 0);
}

#[tokio::test]
async fn a_socket_speaks_graphql_ws_at_every_address_or_is_none() {
    let (lokd, acme) = acme().await;
    for path in ["/graphql", "/graphql/", "/lok/graphql", "/lok/graphql/"] {
        let socket = Socket::try_open(&lokd, path, Some("graphql-ws")).await;
        let mut socket = socket.expect("a socket");
        socket.introduce(&acme.api.token).await;
        assert_eq!(socket.message().await["type"], "connection_ack", "{path}");
    }
    let offered =
        Socket::try_open(&lokd, "/graphql", Some("graphql-transport-ws, graphql-ws")).await;
    assert!(offered.is_ok());
    for protocol in [None, Some("graphql-transport-ws"), Some("mqtt")] {
        let refused = Socket::try_open(&lokd, "/graphql", protocol).await;
        assert!(
            refused.is_err_and(|head| head.contains(" 400 ")),
            "{protocol:?}"
        );
    }
    assert_eq!(lokd.get("/graphql").await.status(), 400);
}

#[tokio::test]
async fn nobody_watches_without_a_good_token() {
    let (lokd, acme) = acme().await;
    for token in ["", "a.b.c", &acme.key] {
        let mut socket = Socket::open(&lokd).await;
        socket.introduce(token).await;
        let refused = socket.message().await;
        assert_eq!(refused["type"], "connection_error", "{refused}");
        assert_eq!(socket.closed().await, 4403);
    }
    let mut socket = Socket::open(&lokd).await;
    socket.start("1", WATCH).await;
    assert_eq!(socket.closed().await, 4403, "connection_init comes first");
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    socket.introduce(&acme.api.token).await;
    assert_eq!(socket.closed().await, 4429, "and once");
}

#[tokio::test]
async fn a_socket_ends_with_its_token() {
    let (lokd, acme) = acme().await;
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    socket.start("1", WATCH).await;
    let mut silent = Socket::open(&lokd).await;
    lokd.advance(Duration::from_secs(11)).await;
    assert_eq!(silent.closed().await, 4408, "it never spoke");
    socket.start("2", "{ me { id } }").await;
    assert_eq!(socket.message().await["id"], "2", "the other goes on");
    assert_eq!(socket.message().await["type"], "complete");
    lokd.advance(Duration::from_secs(3_600)).await;
    assert_eq!(socket.closed().await, 4403);
    // A token that is revoked ends it as well.
    let api = acme.renewed(&lokd).await;
    let mut socket = Socket::hello(&lokd, &api.token).await;
    socket.start("1", WATCH).await;
    let wire = Wire::discover(&lokd).await;
    wire.revoke(&acme.client_id, &api.token).await.ok();
    assert_eq!(socket.closed().await, 4403);
}

#[tokio::test]
async fn a_socket_ends_when_the_rights_of_its_person_change() {
    let (lokd, acme) = acme().await;
    lokd.user("bob").role("admin").create().await;
    let of_bob = app_of(&lokd, "bob").await;
    let mut watching = Socket::hello(&lokd, &of_bob.token).await;
    watching.start("1", WATCH).await;
    let mut asking = Socket::hello(&lokd, &of_bob.token).await;
    let mut others = Socket::hello(&lokd, &acme.api.token).await;
    let document = "{ users { email } }";
    asking.start("1", document).await;
    let seen = asking.message().await;
    assert_eq!(
        seen["payload"]["data"]["users"][0]["email"], "ada@example.org",
        "{seen}"
    );
    assert_eq!(asking.message().await["type"], "complete");
    let demote = [
        "orgs", "members", "set-role", "acme", "bob", "--role", "user",
    ];
    lokd.ctl(&demote).await.ok();
    asking.start("2", document).await;
    assert_eq!(asking.next().await, closed_for_rights(), "at once");
    assert_eq!(watching.closed().await, 4403);
    others.start("1", "{ me { id } }").await;
    assert_eq!(others.message().await["type"], "data");
    // The token is as good as it was, with the rights that are left.
    let mut again = Socket::hello(&lokd, &of_bob.token).await;
    again.start("1", document).await;
    let seen = again.message().await;
    assert_eq!(
        seen["payload"]["data"]["users"][0]["email"],
        json!(null),
        "{seen}"
    );
}

fn closed_for_rights() -> Frame {
    let why = "the access token was revoked, or its person's rights changed";
    Frame::Close(4403, why.to_owned())
}

#[tokio::test]
async fn an_id_that_is_free_again_is_that_of_the_next_operation() {
    let (lokd, acme) = acme().await;
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    let ids: Vec<String> = (0..16).map(|at| at.to_string()).collect();
    for _ in 0..8 {
        // What these say may be on its way when they are stopped.
        for id in &ids {
            socket.start(id, "{ nothing }").await;
        }
        for id in &ids {
            socket.send(&json!({ "type": "stop", "id": id })).await;
            socket.start(id, WATCH).await;
        }
        socket.start("last", "{ me { id } }").await;
        let last = json!({ "type": "complete", "id": "last" });
        while socket.message().await != last {}
        for id in &ids {
            socket.send(&json!({ "type": "stop", "id": id })).await;
        }
        for id in &ids {
            let end = json!({ "type": "complete", "id": id });
            assert_eq!(socket.message().await, end, "it ran until it was stopped");
        }
    }
}

#[tokio::test]
async fn sockets_that_do_not_behave_are_closed() {
    let (lokd, acme) = acme().await;
    for (text, code) in [
        ("", 4400),
        ("{", 4400),
        ("[]", 4400),
        ("\"start\"", 4400),
        ("{}", 4400),
        (r#"{"type":1}"#, 4400),
        (r#"{"type":"subscribe","id":"1"}"#, 4400),
        (r#"{"type":"start"}"#, 4400),
        (r#"{"type":"start","id":{}}"#, 4400),
        (r#"{"type":"stop"}"#, 4400),
    ] {
        let mut socket = Socket::hello(&lokd, &acme.api.token).await;
        socket.frame(TEXT, text.as_bytes()).await;
        assert_eq!(socket.closed().await, code, "{text}");
    }
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    socket.frame(BINARY, b"{}").await;
    assert_eq!(socket.closed().await, 1003);
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    socket.frame(TEXT, b"\xff\xfe").await;
    assert!(matches!(
        socket.next().await,
        Frame::Close(..) | Frame::Gone
    ));
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    socket.frame(TEXT, &[b' '; 70_000]).await;
    let end = socket.closed().await;
    assert!(end == 1009 || end == 0, "{end}");
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    // A reserved kind of frame.
    socket.frame(7, b"x").await;
    assert!(matches!(
        socket.next().await,
        Frame::Close(..) | Frame::Gone
    ));
    // What cannot be run is told, and the socket goes on.
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    for payload in [json!(null), json!([]), json!({}), json!({ "query": 1 })] {
        socket
            .send(&json!({ "type": "start", "id": "1", "payload": payload }))
            .await;
        let answer = socket.message().await;
        assert_eq!(
            (&answer["type"], &answer["id"]),
            (&json!("error"), &json!("1")),
            "{answer}"
        );
        assert!(answer["payload"]["message"].is_string());
    }
    socket.start("1", "{ me { id } }").await;
    assert_eq!(socket.message().await["type"], "data");
    assert_eq!(status(&acme.api).await, 200);
}

#[tokio::test]
async fn pongs_that_nobody_reads_do_not_pile_up() {
    let (lokd, acme) = acme().await;
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    // What the systems between take is less than this; then nothing more is taken.
    for _ in 0..1_000 {
        let taken = tokio::time::timeout(Duration::from_secs(5), socket.pings(1_000)).await;
        if !matches!(taken, Ok(Ok(()))) {
            assert_eq!(status(&acme.api).await, 200);
            return;
        }
    }
    panic!("somebody keeps 125 MB of pongs");
}

#[tokio::test]
async fn one_person_has_so_many_sockets_and_one_socket_so_many_subscriptions() {
    let (lokd, acme) = acme().await;
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    for at in 0..32 {
        socket.start(&at.to_string(), WATCH).await;
    }
    socket.start("0", WATCH).await;
    let told = socket.message().await;
    assert_eq!(
        (&told["type"], &told["id"]),
        (&json!("error"), &json!("0")),
        "{told}"
    );
    socket.start("more", WATCH).await;
    let told = socket.message().await;
    assert!(
        told["payload"]["message"]
            .as_str()
            .is_some_and(|text| text.contains("32")),
        "{told}"
    );
    socket.send(&json!({ "type": "stop", "id": "7" })).await;
    assert_eq!(socket.message().await["id"], "7");
    socket.start("more", WATCH).await;
    socket.send(&json!({ "type": "ping" })).await;
    assert_eq!(socket.message().await["type"], "pong");
    // Each node counts its own.
    let most = 32 * lokd.nodes().len();
    let mut open = vec![socket];
    for _ in 1..most {
        open.push(Socket::hello(&lokd, &acme.api.token).await);
    }
    let mut refused = Socket::open(&lokd).await;
    refused.introduce(&acme.api.token).await;
    let told = refused.message().await;
    assert_eq!(told["type"], "connection_error", "{told}");
    assert_eq!(refused.closed().await, 4429);
}

#[tokio::test]
async fn sockets_are_told_when_lok_stops() {
    let lokd = Lokd::start().await;
    let acme = Tenant::start(&lokd, "acme", "ada").await;
    let mut socket = Socket::hello(&lokd, &acme.api.token).await;
    socket.start("1", WATCH).await;
    let closed = tokio::spawn(async move { socket.closed().await });
    let ended = tokio::task::spawn_blocking(move || lokd.stop());
    assert_eq!(closed.await.unwrap(), 1012);
    for status in ended.await.unwrap() {
        assert!(status.success(), "{status}");
    }
}
