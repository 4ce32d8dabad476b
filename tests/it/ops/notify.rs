//! What the service manager is told.

use super::{PATIENCE, is_ready};
use lok_tests::lokd::{Database, Lokd};
use lok_tests::poll::eventually;
use lok_tests::postgres;
use rustix::process::Signal;
use serde_json::Value;
use std::collections::VecDeque;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::os::unix::net::UnixDatagram;
use std::sync::{Arc, Mutex};

/// The other end of `NOTIFY_SOCKET`.
struct Ear {
    socket: UnixDatagram,
    /// What was said and is not heard yet.
    said: Mutex<VecDeque<String>>,
}

impl Ear {
    fn of(lokd: &Lokd) -> Self {
        let socket = UnixDatagram::bind(lokd.path("notify.sock")).unwrap();
        socket.set_nonblocking(true).unwrap();
        Self {
            socket,
            said: Mutex::default(),
        }
    }

    /// The next message.
    fn next(&self) -> Option<String> {
        let mut said = self.said.lock().unwrap();
        let mut buffer = [0; 4_096];
        while let Ok(length) = self.socket.recv(&mut buffer) {
            said.push_back(String::from_utf8(buffer[..length].to_vec()).unwrap());
        }
        said.pop_front()
    }

    /// Forgets what was said.
    fn forget(&self) {
        while self.next().is_some() {}
    }

    /// Waits for a message that has such a line; what comes before it is over.
    async fn hears(&self, line: &str) -> String {
        eventually(line, PATIENCE, async || {
            std::iter::from_fn(|| self.next())
                .find(|message| message.lines().any(|each| each.starts_with(line)))
        })
        .await
    }
}

#[tokio::test]
async fn the_manager_is_told_of_start_reload_life_and_end() {
    let lokd = Lokd::builder()
        .nodes(1)
        .env("NOTIFY_SOCKET", "{dir}/notify.sock")
        .env("WATCHDOG_USEC", "600000")
        .prepare();
    let ear = Ear::of(&lokd);
    lokd.start_again().await;
    let node = &lokd.nodes()[0];
    assert_eq!(ear.hears("READY=1").await, "READY=1\nSTATUS=serving\n");
    for _ in 0..3 {
        assert_eq!(ear.hears("WATCHDOG=1").await, "WATCHDOG=1\n");
    }
    node.signal(Signal::HUP);
    let reloading = ear.hears("RELOADING=1").await;
    assert!(reloading.contains("MONOTONIC_USEC="), "{reloading}");
    assert_eq!(ear.hears("READY=1").await, "READY=1\nSTATUS=serving\n");

    let good = std::fs::read_to_string(&node.config).unwrap();
    std::fs::write(&node.config, "[server]\nissuer = 7\n").unwrap();
    node.signal(Signal::HUP);
    let refused = ear.hears("READY=1").await;
    assert!(refused.contains("STATUS=reload refused"), "{refused}");
    std::fs::write(&node.config, good).unwrap();

    node.signal(Signal::TERM);
    let stopping = ear.hears("STOPPING=1").await;
    assert!(stopping.contains("STATUS=finishing"), "{stopping}");
    assert!(node.wait(PATIENCE).expect("an end").success());
}

#[tokio::test]
async fn a_manager_that_is_gone_is_no_reason_to_end() {
    let lokd = Lokd::builder()
        .nodes(1)
        .env("NOTIFY_SOCKET", "{dir}/nobody.sock")
        .env("WATCHDOG_USEC", "150000")
        .start()
        .await;
    let node = &lokd.nodes()[0];
    let told = "the service manager cannot be told";
    eventually(told, PATIENCE, async || {
        lokd.logs().contains(told).then_some(())
    })
    .await;
    node.signal(Signal::HUP);
    eventually("a reload", PATIENCE, async || {
        lokd.logs().contains("configuration reloaded").then_some(())
    })
    .await;
    assert_eq!(lokd.logs().matches(told).count(), 1);
    assert_eq!(lokd.get("/health/live").await.status(), 204);
}

/// Passes connections on until it is shut.
struct Gate {
    address: SocketAddr,
    open: Arc<Mutex<Option<Vec<TcpStream>>>>,
}

impl Gate {
    fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let open = Arc::new(Mutex::new(Some(Vec::new())));
        let kept = Arc::clone(&open);
        std::thread::spawn(move || {
            for one in listener.incoming().flatten() {
                let mut kept = kept.lock().unwrap();
                let Some(all) = kept.as_mut() else { continue };
                let other = TcpStream::connect(server).unwrap();
                all.extend([one.try_clone().unwrap(), other.try_clone().unwrap()]);
                for (mut from, mut to) in [
                    (one.try_clone().unwrap(), other.try_clone().unwrap()),
                    (other, one),
                ] {
                    std::thread::spawn(move || {
                        std::io::copy(&mut from, &mut to).ok();
                        to.shutdown(Shutdown::Both).ok();
                    });
                }
            }
        });
        Self { address, open }
    }

    fn shut(&self) {
        for one in self.open.lock().unwrap().take().unwrap_or_default() {
            one.shutdown(Shutdown::Both).ok();
        }
    }

    fn open(&self) {
        *self.open.lock().unwrap() = Some(Vec::new());
    }
}

/// A database that is away makes lokd unready and is no reason to start it again.
#[tokio::test]
async fn signs_of_life_go_on_while_the_database_is_away() {
    if Database::of_this_run() != Database::Postgres {
        return;
    }
    let url: url::Url = postgres::database().parse().unwrap();
    let server = format!("127.0.0.1:{}", url.port().unwrap());
    let gate = Gate::before(server.parse().unwrap());
    let mut through = url.clone();
    through.set_port(Some(gate.address.port())).unwrap();
    let config = format!("[database]\nurl = \"{through}\"");
    let lokd = Lokd::builder()
        .nodes(1)
        .config(&config)
        .env("NOTIFY_SOCKET", "{dir}/notify.sock")
        .env("WATCHDOG_USEC", "1500000")
        .prepare();
    let ear = Ear::of(&lokd);
    lokd.start_again().await;
    let node = &lokd.nodes()[0];
    ear.hears("WATCHDOG=1").await;

    gate.shut();
    eventually("not ready", PATIENCE, async || {
        (is_ready(node).await == Some(false)).then_some(())
    })
    .await;
    let answer = node.admin("GET", "/health/ready", Value::Null).await;
    let checks = answer.body["checks"].as_array().unwrap().clone();
    let database = checks.iter().find(|check| check["name"] == "database");
    let database = database.expect("a check");
    assert_eq!(database["ok"], false, "{database}");
    assert!(
        database["detail"]
            .as_str()
            .is_some_and(|why| !why.is_empty())
    );
    ear.forget();
    for _ in 0..3 {
        ear.hears("WATCHDOG=1").await;
    }
    assert_eq!(is_ready(node).await, Some(false));
    assert_eq!(lokd.get("/health/live").await.status(), 204);
    assert_eq!(lokd.get("/jwks").await.status(), 200);

    gate.open();
    eventually("ready again", PATIENCE, async || {
        (is_ready(node).await == Some(true)).then_some(())
    })
    .await;
}
