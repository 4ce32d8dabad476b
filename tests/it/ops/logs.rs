//! The log: lines of JSON that nobody can forge, on a sink that may be stuck or broken.

use super::{PATIENCE, is_ready, sample};
use lok_tests::lokd::{Lokd, Node, run};
use lok_tests::poll::eventually;
use lok_tests::{ports, process};
use serde_json::Value;
use std::io::Read as _;
use std::process::{Child, Stdio};

#[tokio::test]
async fn every_line_is_an_object_that_names_its_request() {
    let lokd = Lokd::start().await;
    let app = lokd.app("machine").kind("service").create().await;
    let secret = app.client_secret.clone().unwrap();
    let answer = lokd
        .http()
        .post(lokd.url("/token"))
        .basic_auth(&app.client_id, Some(&secret))
        .form(&[("grant_type", "client_credentials")])
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    let id = answer.headers()["x-request-id"]
        .to_str()
        .unwrap()
        .to_owned();
    let told = eventually("the line of the token", PATIENCE, async || {
        let logs = lokd.logs();
        let mut lines = logs.lines().filter(|line| line.contains("token issued"));
        lines
            .next()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
    })
    .await;
    assert_eq!(told["request_id"], id, "{told}");
    assert_eq!(told["client_id"], app.client_id, "{told}");
    assert_eq!(told["target"], "lokd::oauth", "{told}");
    // What is audited is in the log as well, by its stable name.
    let made = eventually("the line of the event", PATIENCE, async || {
        let logs = lokd.logs();
        let mut lines = logs.lines().filter(|line| line.contains("app.create"));
        lines
            .next()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
    })
    .await;
    assert_eq!(
        (&made["event"], &made["outcome"]),
        (&"app.create".into(), &"ok".into()),
        "{made}"
    );
    for line in lokd.logs().lines() {
        let line: Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        for name in ["ts", "level", "target", "msg"] {
            assert!(line[name].is_string(), "{name}: {line}");
        }
        assert!(line["ts"].as_str().unwrap().ends_with('Z'), "{line}");
    }
}

/// The node, with a pipe for its log.
fn piped(node: &Node) -> Child {
    let mut command = node.command("serve");
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    command.spawn().unwrap()
}

#[tokio::test]
async fn a_log_that_nobody_reads_holds_nothing_up() {
    let port = ports::free();
    let config = format!("[metrics]\nlisten = [\"127.0.0.1:{port}\"]\n[log]\nlevel = \"trace\"");
    let lokd = Lokd::builder().nodes(1).config(&config).prepare();
    let mut child = piped(&lokd.nodes()[0]);
    let ready = async || is_ready(&lokd.nodes()[0]).await;
    eventually("ready", PATIENCE, ready).await;
    let (http, url) = (lokd.http(), lokd.url("/nothing-is-here"));
    let dropped = async || {
        for _ in 0..200 {
            assert_eq!(http.get(&url).send().await.unwrap().status(), 404);
        }
        let page = super::page(&lokd, port).await;
        sample(&page, "lokd_log_lines_dropped_total").filter(|lines| *lines > 0.0)
    };
    eventually("dropped lines", PATIENCE * 2, dropped).await;
    assert!(process::end(&mut child, PATIENCE).success());
}

#[tokio::test]
async fn a_log_that_is_broken_stops_nothing() {
    let lokd = Lokd::builder().nodes(1).prepare();
    let node = &lokd.nodes()[0];
    let mut child = piped(node);
    let mut pipe = child.stderr.take().unwrap();
    pipe.read_exact(&mut [0]).unwrap();
    drop(pipe);
    eventually("ready", PATIENCE, async || is_ready(node).await).await;
    for _ in 0..20 {
        assert_eq!(lokd.get("/health/live").await.status(), 204);
    }
    lokd.ctl(&["reload", "--wait"]).await.ok();
    assert!(process::end(&mut child, PATIENCE).success());
}

#[tokio::test]
async fn a_reload_changes_the_level_and_text_is_for_people() {
    let lokd = Lokd::builder()
        .nodes(1)
        .config("[log]\nformat = \"text\"\nlevel = \"info\"")
        .start()
        .await;
    let node = &lokd.nodes()[0];
    lokd.get("/health/live").await;
    let log = lokd.logs();
    assert!(
        log.contains(" INFO lokd::run::serve: ready issuer=http"),
        "{log}"
    );
    assert!(!log.contains("lokd::access"), "{log}");
    let config = std::fs::read_to_string(&node.config).unwrap();
    std::fs::write(&node.config, config.replace("\"info\"", "\"debug\"")).unwrap();
    let done = lokd
        .ctl(&["reload", "--wait", "-o", "json"])
        .await
        .ok()
        .json();
    assert_eq!(done["changed"], serde_json::json!(["log.level"]), "{done}");
    lokd.get("/health/live").await;
    eventually("the access log", PATIENCE, async || {
        lokd.logs()
            .contains("DEBUG lokd::access: request request_id=")
            .then_some(())
    })
    .await;
}

/// libpq takes a piece of a password that is not encoded for a host or a port, and says which.
#[tokio::test]
async fn a_password_that_is_not_encoded_is_refused_and_not_shown() {
    let lokd = Lokd::builder().nodes(1).prepare();
    let node = &lokd.nodes()[0];
    for url in [
        "postgres://lok:pa@hunter2:w0rd@127.0.0.1:1/lok",
        "postgres://lok:hunter2:cret/x@127.0.0.1:1/lok",
        "postgres://lok:hunter2%zz@127.0.0.1:1/lok",
    ] {
        for (name, exit) in [("check-config", 78), ("serve", 78), ("migrate", 78)] {
            let mut command = node.command(name);
            command.args(["--set", &format!("database.url={url}")]);
            let output = run(command, "");
            assert_eq!(output.code, exit, "{name}: {output:?}");
            assert!(output.stderr.contains("percent-encode"), "{output:?}");
            let all = [output.stdout, output.stderr].concat();
            assert!(!all.contains("hunter2"), "{all}");
        }
    }
}
