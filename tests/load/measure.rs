//! Requests over kept connections, and the CPU time of the process that answers them.

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::net::TcpStream;

/// What some operations took.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    /// Microseconds of CPU of the server for each operation.
    pub cpu: f64,
    /// Operations in a second.
    pub rate: f64,
    /// Half of them were answered within so many microseconds.
    pub p50: f64,
    /// 99 of 100 of them were.
    pub p99: f64,
}

/// One request after another on each of several connections. `make` is told the number of the connection and what it was
/// answered before, and ends the connection's part with `None`.
pub async fn drive<F>(
    address: SocketAddr,
    pid: u32,
    connections: usize,
    operations: usize,
    make: F,
) -> Result<Sample>
where
    F: Fn(usize, usize, Option<&Bytes>) -> Option<Request<Full<Bytes>>> + Clone + Send + 'static,
{
    let before = cpu(pid)?;
    let start = Instant::now();
    let mut tasks = Vec::new();
    for connection in 0..connections {
        let make = make.clone();
        let share = operations / connections;
        tasks.push(tokio::spawn(async move {
            one(address, connection, share, make).await
        }));
    }
    let mut latencies: Vec<Duration> = Vec::new();
    for task in tasks {
        latencies.extend(task.await??);
    }
    let wall = start.elapsed();
    let spent = cpu(pid)? - before;
    latencies.sort();
    let done = latencies.len();
    ensure!(done > 0, "nothing was done");
    let at = |part: f64| {
        let index = ((done - 1) as f64 * part) as usize;
        latencies[index].as_secs_f64() * 1e6
    };
    Ok(Sample {
        cpu: spent.as_secs_f64() * 1e6 / done as f64,
        rate: done as f64 / wall.as_secs_f64(),
        p50: at(0.5),
        p99: at(0.99),
    })
}

async fn one<F>(
    address: SocketAddr,
    connection: usize,
    operations: usize,
    make: F,
) -> Result<Vec<Duration>>
where
    F: Fn(usize, usize, Option<&Bytes>) -> Option<Request<Full<Bytes>>>,
{
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (mut sender, driver) = http1::handshake(TokioIo::new(stream)).await?;
    let driver = tokio::spawn(driver);
    let mut latencies = Vec::with_capacity(operations);
    let mut last: Option<Bytes> = None;
    for number in 0..operations {
        let Some(request) = make(connection, number, last.as_ref()) else {
            break;
        };
        let start = Instant::now();
        let answer = sender.send_request(request).await?;
        let status = answer.status();
        let body = answer.into_body().collect().await?.to_bytes();
        latencies.push(start.elapsed());
        ensure!(
            status.is_success(),
            "{status}: {}",
            String::from_utf8_lossy(&body)
        );
        last = Some(body);
    }
    drop(sender);
    driver.await??;
    Ok(latencies)
}

/// The CPU time that a process has used, user and system.
pub fn cpu(pid: u32) -> Result<Duration> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    let fields: Vec<&str> = text
        .rsplit(')')
        .next()
        .context("a stat line")?
        .split_whitespace()
        .collect();
    let ticks: u64 = fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
    let a_second = rustix::param::clock_ticks_per_second();
    Ok(Duration::from_secs_f64(ticks as f64 / a_second as f64))
}

/// The middle of three or more.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
