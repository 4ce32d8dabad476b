//! What the service manager is told.

use super::{PATIENCE, is_ready, page, sample};
use lok_tests::lokd::{Database, Lokd, Node, run};
use lok_tests::poll::{self, eventually};
use lok_tests::{paths, ports, postgres};
use rustix::process::Signal;
use serde_json::Value;
use socket2::{SockFilter, SockRef};
use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::os::unix::net::UnixDatagram;
use std::sync::atomic::{AtomicBool, Ordering};
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
    // However long the schema takes.
    ear.hears("EXTEND_TIMEOUT_USEC=60000000").await;
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

/// Passes connections on until it is shut, holds what comes while it is frozen, or loses it as a broken network does.
struct Gate {
    address: SocketAddr,
    listener: TcpListener,
    frozen: Arc<AtomicBool>,
    open: Arc<Mutex<Option<Vec<TcpStream>>>>,
}

impl Gate {
    fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let incoming = listener.try_clone().unwrap();
        let open = Arc::new(Mutex::new(Some(Vec::new())));
        let kept = Arc::clone(&open);
        let frozen = Arc::new(AtomicBool::new(false));
        let holds = Arc::clone(&frozen);
        std::thread::spawn(move || {
            for one in incoming.incoming().flatten() {
                let mut kept = kept.lock().unwrap();
                let Some(all) = kept.as_mut() else { continue };
                let other = TcpStream::connect(server).unwrap();
                all.extend([one.try_clone().unwrap(), other.try_clone().unwrap()]);
                for (from, to) in [
                    (one.try_clone().unwrap(), other.try_clone().unwrap()),
                    (other, one),
                ] {
                    let frozen = Arc::clone(&holds);
                    std::thread::spawn(move || pass(from, to, &frozen));
                }
            }
        });
        Self {
            address,
            listener,
            frozen,
            open,
        }
    }

    fn freeze(&self, frozen: bool) {
        self.frozen.store(frozen, Ordering::Relaxed);
    }

    fn shut(&self) {
        for one in self.open.lock().unwrap().take().unwrap_or_default() {
            one.shutdown(Shutdown::Both).ok();
        }
    }

    /// Loses every packet, so that not even its arrival is confirmed.
    fn lose(&self) {
        // Takes no byte of any.
        let nothing = [SockFilter::new(0x06, 0, 0, 0)];
        SockRef::from(&self.listener)
            .attach_filter(&nothing)
            .unwrap();
        for one in self.open.lock().unwrap().iter().flatten() {
            SockRef::from(one).attach_filter(&nothing).unwrap();
        }
    }

    /// Passes new connections on. Nobody hears again of those that were lost.
    fn forget(&self) {
        SockRef::from(&self.listener).detach_filter().unwrap();
    }

    fn open(&self) {
        *self.open.lock().unwrap() = Some(Vec::new());
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, frozen: &AtomicBool) {
    let mut buffer = [0; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        while frozen.load(Ordering::Relaxed) {
            std::thread::sleep(poll::INTERVAL);
        }
        if to.write_all(&buffer[..length]).is_err() {
            break;
        }
    }
    to.shutdown(Shutdown::Both).ok();
}

/// A database of PostgreSQL behind a gate: its URL.
fn gated() -> (Gate, url::Url) {
    let mut url: url::Url = postgres::database().parse().unwrap();
    let server = format!("127.0.0.1:{}", url.port().unwrap());
    let gate = Gate::before(server.parse().unwrap());
    url.set_port(Some(gate.address.port())).unwrap();
    (gate, url)
}

/// Waits until a node is ready, or is not.
async fn turns(node: &Node, ready: bool) {
    eventually("another readiness", PATIENCE, async || {
        (is_ready(node).await == Some(ready)).then_some(())
    })
    .await;
}

/// A database that is away makes lokd unready and is no reason to start it again.
#[tokio::test]
async fn signs_of_life_go_on_while_the_database_is_away() {
    if Database::of_this_run() != Database::Postgres {
        return;
    }
    let (gate, through) = gated();
    let port = ports::free();
    let config =
        format!("[database]\nurl = \"{through}\"\n[metrics]\nlisten = [\"127.0.0.1:{port}\"]");
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

    let turns = async |ready: bool| turns(node, ready).await;
    // It hangs: nobody who asks how lokd is does so as well.
    gate.freeze(true);
    turns(false).await;
    let told = page(&lokd, port).await;
    assert_eq!(sample(&told, "lokd_db_up"), Some(0.0), "{told}");
    ear.forget();
    ear.hears("WATCHDOG=1").await;
    eventually("health that names it", PATIENCE, async || {
        let mut health = std::process::Command::new(paths::program("lokd"));
        health.args(["health", "--socket"]).arg(&node.socket);
        let told = run(health, "");
        (told.code == 1 && told.stdout.contains("database: ")).then_some(())
    })
    .await;
    gate.freeze(false);
    turns(true).await;

    // It is gone.
    gate.shut();
    turns(false).await;
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
    turns(true).await;
    let told = page(&lokd, port).await;
    assert_eq!(sample(&told, "lokd_db_up"), Some(1.0), "{told}");
}

/// A server that is gone without a word, with its machine or its network: the kernel would go on sending for a quarter of
/// an hour, and the threads would wait for it although another one has its place.
#[tokio::test]
async fn connections_that_are_lost_hold_nobody_for_long() {
    if Database::of_this_run() != Database::Postgres {
        return;
    }
    let (gate, through) = gated();
    let config = format!("[database]\nurl = \"{through}\"\npool = 2");
    let lokd = Lokd::builder().nodes(1).config(&config).start().await;
    let node = &lokd.nodes()[0];
    gate.lose();
    turns(node, false).await;
    gate.forget();
    turns(node, true).await;
    lokd.user("ada").create().await;
}
