//! The commands of lokd beside `serve`, and how each of them ends: the program that is shipped, by its exit code.

use lok_tests::lokd::{Builder, Database, Lokd, Node, Output, run};
use lok_tests::{paths, ports};
use std::path::Path;
use std::process::Command;

/// With the program that is shipped.
fn shipped() -> Builder {
    Lokd::builder().program("lokd")
}

/// A command with a node's configuration and something else.
fn lokd(node: &Node, verb: &str, sets: &[&str]) -> Output {
    let mut command = node.command(verb);
    for set in sets {
        command.args(["--set", set]);
    }
    run(command, "")
}

/// A failure is three parts: what, why and what to do.
#[track_caller]
fn fails(output: &Output, code: i32) {
    assert_eq!(output.code, code, "{output:?}");
    assert_eq!(output.stdout, "", "{output:?}");
    for part in ["error: ", "\n  why: ", "\n  fix: "] {
        assert!(output.stderr.contains(part), "{part}: {output:?}");
    }
}

// --- check-config ----------------------------------------------------------------------------------------------------------

#[test]
fn every_problem_of_a_configuration_is_reported_at_once() {
    let prepared = shipped().prepare();
    let node = &prepared.nodes()[0];
    let good = lokd(node, "check-config", &[]).ok();
    let line = format!("the configuration of {} is good\n", prepared.issuer());
    assert!(good.stdout.ends_with(&line), "{good:?}");

    let wrong = [
        ("http.mount_prefix", "lok"),
        ("http.lisen", "127.0.0.1:1"),
        ("keys.rsa_bits", "1000"),
        ("tokens.access_ttl", "2h"),
        ("login.free_tries", "0"),
        ("nosuch.section", "1"),
    ];
    let sets: Vec<String> = wrong
        .iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    let sets: Vec<&str> = sets.iter().map(String::as_str).collect();
    for verb in ["check-config", "serve", "migrate"] {
        let output = lokd(node, verb, &sets);
        fails(&output, 78);
        let count = format!("has {} problems", wrong.len());
        assert!(output.stderr.contains(&count), "{verb}: {output:?}");
        for (key, _) in wrong {
            let key = key.strip_suffix(".section").unwrap_or(key);
            let told = output
                .stderr
                .lines()
                .any(|line| line.trim_start().starts_with("why: ") && line.contains(key));
            assert!(told, "{verb}: {key}: {output:?}");
        }
    }
    // The nearest key that exists is named.
    let output = lokd(node, "check-config", &["http.lisen=127.0.0.1:1"]);
    fails(&output, 78);
    assert!(output.stderr.contains("http.listen"), "{output:?}");
    assert!(!node.data.join("master.key").exists(), "nothing was begun");
}

#[test]
fn a_certificate_that_cannot_be_used_is_a_problem_of_the_configuration() {
    let prepared = shipped().tls().prepare();
    let node = &prepared.nodes()[0];
    lokd(node, "check-config", &[]).ok();
    std::fs::write(prepared.path("cert.pem"), "nonsense").unwrap();
    for verb in ["check-config", "serve"] {
        fails(&lokd(node, verb, &[]), 78);
    }
}

// --- migrate ---------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn migrate_brings_a_database_up_to_date_once() {
    let prepared = shipped()
        .config("[database]\nmigrate = \"check\"")
        .prepare();
    let node = &prepared.nodes()[0];
    // Told only to look, serve refuses what migrate has not made.
    fails(&lokd(node, "serve", &[]), 69);
    let first = lokd(node, "migrate", &[]).ok();
    assert!(first.stdout.contains("was brought up to date"), "{first:?}");
    let second = lokd(node, "migrate", &[]).ok();
    assert!(second.stdout.ends_with("is up to date\n"), "{second:?}");
    prepared.start_again().await;
    if prepared.database() == Database::Sqlite {
        let held = lokd(node, "migrate", &[]);
        fails(&held, 75);
        let holder = format!("pid {}", node.pid().unwrap());
        assert!(held.stderr.contains(&holder), "{held:?}");
    }
}

#[test]
fn a_database_that_does_not_answer_ends_lokd_and_shows_no_password() {
    let prepared = shipped().database(Database::Sqlite).prepare();
    let node = &prepared.nodes()[0];
    let url = format!(
        "database.url=postgres://lok:hunter2hunter2@127.0.0.1:{}/lok",
        ports::free()
    );
    for verb in ["serve", "migrate"] {
        let output = lokd(node, verb, &[url.as_str()]);
        fails(&output, 69);
        assert!(!output.stderr.contains("hunter2"), "{output:?}");
        assert!(output.stderr.contains("database.url"), "{output:?}");
    }
    // Which needs neither database nor network.
    let checked = lokd(node, "check-config", &[url.as_str()]).ok();
    assert!(!checked.stdout.contains("hunter2"), "{checked:?}");
}

// --- health ----------------------------------------------------------------------------------------------------------------

fn health(socket: &Path) -> Output {
    let mut command = Command::new(paths::program("lokd"));
    command
        .env_clear()
        .arg("health")
        .arg("--socket")
        .arg(socket);
    run(command, "")
}

#[tokio::test]
async fn health_asks_the_server_that_runs() {
    let prepared = shipped().nodes(1).prepare();
    let node = &prepared.nodes()[0];
    let nobody = health(&node.socket);
    assert_eq!(nobody.code, 1, "{nobody:?}");
    let line = format!("not ready: {}: ", node.socket.display());
    assert!(nobody.stdout.starts_with(&line), "{nobody:?}");
    prepared.start_again().await;
    assert_eq!(health(&node.socket).ok().stdout, "ready\n");
    prepared.stop();
    assert_eq!(health(&node.socket).code, 1);
}
