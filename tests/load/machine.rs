//! What is not a request: memory, starting, building.

use crate::floor::Bare;
use crate::measure::median;
use crate::rows::wanted;
use crate::table::Row;
use anyhow::{Context, Result, ensure};
use lok_tests::lokd::{Database, Lokd};
use lok_tests::paths;
use std::net::{SocketAddr, TcpStream};
use std::process::Command;
use std::time::{Duration, Instant};

/// Memory when nothing happens.
pub const MEMORY: &str = "idle memory, TLS on";
/// The time to the first answer, when lokd was there before.
pub const START_PRESENT: &str = "start, database present";
/// The time to the first answer of a new lokd, which makes its keys before.
pub const START_FRESH: &str = "start, fresh";
/// The time that somebody waits who follows the README.
pub const COLD_BUILD: &str = "cold build of the first README command";

/// Memory, and the time from the start to the first answer, as far as wanted.
pub async fn rows(only: Option<&str>) -> Result<Vec<Row>> {
    let names = [MEMORY, START_PRESENT, START_FRESH];
    if !names.iter().any(|name| wanted(only, name)) {
        return Ok(Vec::new());
    }
    let (mut memory, mut bare_memory) = (Vec::new(), Vec::new());
    let (mut fresh, mut present, mut bare_start) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..3 {
        let start = Instant::now();
        let bare = Bare::start(1_000)?;
        first_answer(bare.address)?;
        bare_start.push(start.elapsed().as_secs_f64() * 1e3);
        bare_memory.push(pss(bare.pid())?);
        drop(bare);

        let lokd = Lokd::builder()
            .database(Database::Sqlite)
            .program("lokd")
            .config("[password]\nmemory_kib = 19456\niterations = 2\n[log]\nlevel = \"info\"")
            .prepare();
        let node = lokd.nodes().first().context("a node")?;
        for times in [&mut fresh, &mut present] {
            let start = Instant::now();
            node.launch();
            first_answer(node.address)?;
            times.push(start.elapsed().as_secs_f64() * 1e3);
            node.ready().await;
            node.stop();
        }

        let lokd = Lokd::builder()
            .database(Database::Sqlite)
            .program("lokd")
            .tls()
            .config("[password]\nmemory_kib = 19456\niterations = 2\n[log]\nlevel = \"info\"")
            .start()
            .await;
        let node = lokd.nodes().first().context("a node")?;
        memory.push(pss(node.pid().context("a process")?)?);
    }
    let row = |name: &str, unit, lokd, floor, target, floor_name: &str| Row {
        name: name.to_owned(),
        floor_name: floor_name.to_owned(),
        unit,
        lokd,
        floor,
        target,
        speed: None,
    };
    let server = "a bare hyper server";
    let bare_start = median(bare_start);
    let mut rows = vec![
        row(
            MEMORY,
            "MiB",
            median(memory),
            median(bare_memory),
            "≤ 10 MiB",
            server,
        ),
        row(
            START_PRESENT,
            "ms",
            median(present),
            bare_start,
            "≤ 60 ms",
            server,
        ),
        row(
            START_FRESH,
            "ms",
            median(fresh),
            bare_start,
            "≤ 500 ms",
            server,
        ),
    ];
    rows.retain(|row| wanted(only, &row.name));
    Ok(rows)
}

/// Waits until something answers there.
fn first_answer(address: SocketAddr) -> Result<()> {
    use std::io::{Read, Write};
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        if let Ok(mut stream) = TcpStream::connect(address) {
            stream.write_all(b"GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
            let mut answer = [0; 12];
            if stream.read_exact(&mut answer).is_ok() && answer.starts_with(b"HTTP/1.1 20") {
                return Ok(());
            }
        }
        ensure!(Instant::now() < deadline, "nothing answers at {address}");
        std::thread::yield_now();
    }
}

/// The memory of a process in MiB, its share of what it shares (proc(5), `Pss`).
fn pss(pid: u32) -> Result<f64> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup"))?;
    let line = text
        .lines()
        .find(|line| line.starts_with("Pss:"))
        .context("a line Pss")?;
    let kib: f64 = line
        .split_whitespace()
        .nth(1)
        .context("a number")?
        .parse()?;
    Ok(kib / 1024.0)
}

/// Builds everything in a new folder, and then only lok's own crates once more: the difference is the dependencies.
pub fn cold_build() -> Result<Row> {
    let target = tempfile::tempdir()?;
    let build = || -> Result<f64> {
        let start = Instant::now();
        let status = Command::new("cargo")
            .args(["build", "--release", "--locked", "--quiet"])
            .current_dir(paths::root())
            .env("CARGO_TARGET_DIR", target.path())
            .status()?;
        ensure!(status.success(), "the build failed");
        Ok(start.elapsed().as_secs_f64() / 60.0)
    };
    let whole = build()?;
    let status = Command::new("cargo")
        .args([
            "clean",
            "--release",
            "-p",
            "lokd",
            "-p",
            "lokctl",
            "-p",
            "lok-common",
        ])
        .current_dir(paths::root())
        .env("CARGO_TARGET_DIR", target.path())
        .status()?;
    ensure!(status.success(), "cleaning failed");
    let own = build()?;
    Ok(Row {
        name: COLD_BUILD.to_owned(),
        floor_name: "its dependencies alone".to_owned(),
        unit: "min",
        lokd: whole,
        floor: whole - own,
        target: "≤ 10 min",
        speed: None,
    })
}
