//! Sockets that the service manager holds: a restart loses nobody, and what is not understood is refused.

use super::manager::Manager;
use super::{PATIENCE, is_ready};
use lok_tests::lokd::Lokd;
use lok_tests::poll::eventually;
use lok_tests::ports;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_with_sockets_that_are_held_loses_no_connection() {
    let lokd = Lokd::builder().tls().nodes(1).prepare();
    let node = &lokd.nodes()[0];
    let plain = format!("127.0.0.1:{}", ports::free());
    let sockets = [
        ("admin", "unix", node.socket.to_str().unwrap(), true),
        ("https", "tcp", &node.address.to_string(), true),
        ("http", "tcp", &plain, true),
    ];
    let mut manager = Manager::new(node, &sockets, json!({}));
    manager.start();
    eventually("ready", PATIENCE, async || is_ready(node).await).await;

    let (over, answered) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicUsize::new(0)),
    );
    let client = || {
        let root =
            reqwest::Certificate::from_pem(lokd.authority().unwrap().pem().as_bytes()).unwrap();
        reqwest::Client::builder()
            .tls_certs_only([root])
            .pool_max_idle_per_host(0)
            .timeout(PATIENCE)
            .build()
            .unwrap()
    };
    let load: Vec<_> = [lokd.url("/jwks"), format!("http://{plain}/jwks")]
        .into_iter()
        .cycle()
        .take(4)
        .map(|url| {
            let (client, over, answered) = (client(), Arc::clone(&over), Arc::clone(&answered));
            tokio::spawn(async move {
                while !over.load(Ordering::Relaxed) {
                    // Each is a connection of its own, and the first that fails is reported.
                    let answer = client.get(&url).send().await.unwrap();
                    assert_eq!(answer.status(), 200);
                    answer.bytes().await.unwrap();
                    answered.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    for _ in 0..3 {
        let seen = answered.load(Ordering::Relaxed);
        eventually("answers", PATIENCE, async || {
            (answered.load(Ordering::Relaxed) > seen + 20).then_some(())
        })
        .await;
        assert_eq!(tokio::task::block_in_place(|| manager.stop()), 0);
        manager.start();
    }
    let seen = answered.load(Ordering::Relaxed);
    eventually("answers", PATIENCE, async || {
        (answered.load(Ordering::Relaxed) > seen + 20).then_some(())
    })
    .await;
    over.store(true, Ordering::Relaxed);
    for one in load {
        one.await.expect("no connection is lost");
    }
    assert!(node.socket.exists(), "the socket's file is the manager's");
    // What was handed over stands in for http.listen, and is no change at a reload.
    let done = node
        .admin("POST", "/v1/reload", json!({ "wait": true }))
        .await
        .ok();
    assert_eq!(
        done,
        json!({ "changed": [], "restart_required": [], "done": true })
    );
    assert_eq!(tokio::task::block_in_place(|| manager.stop()), 0);
    assert!(node.socket.exists());
}

#[tokio::test]
async fn only_the_admin_socket_may_be_handed_over() {
    let lokd = Lokd::builder().nodes(1).prepare();
    let node = &lokd.nodes()[0];
    let sockets = [("admin", "unix", node.socket.to_str().unwrap(), true)];
    let mut manager = Manager::new(node, &sockets, json!({}));
    manager.start();
    eventually("ready", PATIENCE, async || is_ready(node).await).await;
    assert_eq!(lokd.get("/health/live").await.status(), 204);
    assert_eq!(manager.stop(), 0);
    // Variables that are meant for somebody else, further up.
    let others = json!({ "LISTEN_PID": "1", "LISTEN_FDNAMES": "mystery" });
    std::fs::remove_file(&node.socket).unwrap();
    let mut manager = Manager::new(node, &[], others);
    manager.start();
    eventually("ready", PATIENCE, async || is_ready(node).await).await;
    assert_eq!(manager.stop(), 0);
}

#[tokio::test]
async fn what_is_handed_over_and_not_understood_is_refused() {
    let lokd = Lokd::builder().nodes(1).prepare();
    let node = &lokd.nodes()[0];
    let file = lokd.path("handed.sock");
    let unix = file.to_str().unwrap();
    type Case<'a> = (&'a [(&'a str, &'a str, &'a str, bool)], Value, &'a str);
    let cases: [Case<'_>; 8] = [
        (
            &[("mystery", "tcp", "127.0.0.1:0", true)],
            json!({}),
            "no socket of the name \"mystery\"",
        ),
        (
            &[("", "tcp", "127.0.0.1:0", true)],
            json!({}),
            "no socket of the name \"\"",
        ),
        (
            &[("http", "tcp", "127.0.0.1:0", true)],
            json!({ "LISTEN_FDNAMES": null }),
            "no socket of the name \"\"",
        ),
        (
            &[("http", "tcp", "127.0.0.1:0", true)],
            json!({ "LISTEN_FDNAMES": "http:http" }),
            "LISTEN_FDNAMES names 2",
        ),
        (
            &[("http", "tcp", "127.0.0.1:0", true)],
            json!({ "LISTEN_FDS": "999999999" }),
            "no number of sockets",
        ),
        (
            &[("admin", "tcp", "127.0.0.1:0", true)],
            json!({}),
            "the socket \"admin\"",
        ),
        (
            &[("http", "tcp", "127.0.0.1:0", false)],
            json!({}),
            "it does not listen",
        ),
        (
            &[("https", "tcp", "127.0.0.1:0", true)],
            json!({}),
            "the section [tls] is missing",
        ),
    ];
    for (sockets, more, expected) in cases {
        std::fs::write(&node.log, "").unwrap();
        let mut manager = Manager::new(node, sockets, more);
        manager.start();
        assert_eq!(manager.wait(), 78, "{expected}");
        let log = std::fs::read_to_string(&node.log).unwrap();
        assert!(log.contains(expected), "{expected}: {log}");
        assert!(log.contains("fix: "), "{log}");
    }
    // A unix socket is no public one.
    let mut manager = Manager::new(node, &[("http", "unix", unix, true)], json!({}));
    manager.start();
    assert_eq!(manager.wait(), 78);
}
