//! Few descriptors: whoever administers still gets in, and nothing spins.

use super::{PATIENCE, is_ready};
use lok_tests::lokd::Lokd;
use lok_tests::poll::eventually;
use lok_tests::process;
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Processor time that a process took, in ticks (proc(5)).
fn ticks(pid: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let fields: Vec<&str> = stat
        .rsplit(')')
        .next()
        .unwrap()
        .split_whitespace()
        .collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

#[tokio::test]
async fn connections_beyond_the_descriptors_wait_and_the_admin_socket_answers() {
    let lokd = Lokd::builder().nodes(1).prepare();
    let node = &lokd.nodes()[0];
    let serve = node.command("serve");
    let log = std::fs::File::create(&node.log).unwrap();
    let mut command = Command::new("prlimit");
    command.arg("--nofile=256").arg(serve.get_program());
    command.args(serve.get_args()).env_clear();
    for (name, value) in serve.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log);
    let mut child = command.spawn().unwrap();
    eventually("ready", PATIENCE, async || is_ready(node).await).await;

    // More than it has descriptors for; the kernel takes them all.
    let crowd: Vec<TcpStream> = (0..400)
        .map(|_| TcpStream::connect(node.address).unwrap())
        .collect();
    for _ in 0..20 {
        assert_eq!(is_ready(node).await, Some(true));
        lokd.ctl(&["whoami"]).await.ok();
    }
    let (before, begun) = (ticks(child.id()), std::time::Instant::now());
    // As long as it takes to see whether it spins.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let spent = ticks(child.id()) - before;
    let share = spent as f64 / (begun.elapsed().as_secs_f64() * 100.0);
    assert!(share < 0.5, "it spins: {share} of a processor");
    drop(crowd);
    let live = async || {
        let answer = lokd.http().get(lokd.url("/health/live")).send().await;
        answer
            .ok()
            .filter(|answer| answer.status() == 204)
            .map(drop)
    };
    eventually("served again", PATIENCE, live).await;
    let log = lokd.logs();
    assert!(log.contains("few descriptors"), "{log}");
    assert!(!log.contains("cannot accept"), "{log}");
    assert!(process::end(&mut child, PATIENCE).success());
}
