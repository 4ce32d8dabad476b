//! Secrets and confirmations: what others can see, and what a person is asked.

use super::terminal::asked;
use super::{json, ok};
use lok_tests::lokd::Lokd;
use lok_tests::poll::eventually;
use std::io::Write as _;
use std::process::Stdio;
use std::time::Duration;

const PASSWORD: &str = "four plain words here";

#[tokio::test]
async fn no_argument_and_no_debug_line_has_a_secret() {
    let lokd = Lokd::start().await;
    lokd.secret(PASSWORD);
    let mut command = lokd.ctl_command();
    command
        .args([
            "users",
            "create",
            "--username",
            "alice",
            "--password-stdin",
            "--debug",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(PASSWORD.as_bytes()).unwrap();
    // It waits for the end of its input.
    let file = format!("/proc/{}/cmdline", child.id());
    let arguments = eventually("the arguments", Duration::from_secs(10), async || {
        let text = std::fs::read_to_string(&file).unwrap();
        text.contains("alice").then_some(text)
    })
    .await;
    assert!(!arguments.contains(PASSWORD), "{arguments}");
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("POST /v1/users -> 200"), "{told}");
    assert!(
        told.contains("[redacted]") && !told.contains(PASSWORD),
        "{told}"
    );

    let debug = ok(&lokd, "users set-password alice --generate --debug").await;
    let secret = lokd.secret(debug.stdout.lines().last().unwrap());
    assert!(!debug.stderr.contains(&secret), "{}", debug.stderr);
    for value in ["--password", "--secret", "--token"] {
        let refused = lokd
            .ctl(&["users", "create", "--username", "x", value, PASSWORD])
            .await;
        assert_eq!(refused.code, 2, "{value}");
    }
}

#[tokio::test]
async fn a_person_is_asked_for_a_password_and_does_not_see_it() {
    let lokd = Lokd::start().await;
    lokd.secret(PASSWORD);
    let typed = format!("{PASSWORD}\r");
    let answers = [("New password", typed.as_str()), ("Again", &typed)];
    let output = asked(&lokd, "users create --username alice", &answers)
        .await
        .ok();
    assert!(!output.stdout.contains(PASSWORD), "{}", output.stdout);
    let user = json(&lokd, "users get alice").await;
    assert_eq!(user["status"]["has_password"], true);
    let unasked = asked(&lokd, "users create --username bob --no-input", &[]).await;
    assert_eq!(unasked.code, 8, "{}", unasked.stdout);
}

#[tokio::test]
async fn a_person_is_asked_before_something_ends() {
    let lokd = Lokd::start().await;
    ok(
        &lokd,
        "users create --username alice --no-password --org lab",
    )
    .await;
    let disable = "users disable alice";
    for (answer, exit, state) in [
        ("n", 8, "active"),
        ("\r", 8, "active"),
        ("y", 0, "disabled"),
    ] {
        let output = asked(&lokd, disable, &[("disable user alice?", answer)]).await;
        assert_eq!(output.code, exit, "{answer:?}: {}", output.stdout);
        assert_eq!(
            ok(&lokd, "users get alice -o value=state").await.stdout,
            state
        );
    }
    // --yes is not enough: the name is wanted.
    let delete = "orgs delete lab --yes";
    let wrong = asked(&lokd, delete, &[("type its name, lab: ", "lap\r")]).await;
    assert_eq!(wrong.code, 8, "{}", wrong.stdout);
    assert!(wrong.stdout.contains("is not its name"), "{}", wrong.stdout);
    ok(&lokd, "orgs get lab").await;
    asked(&lokd, delete, &[("type its name, lab: ", "lab\r")])
        .await
        .ok();
    assert_eq!(super::ctl(&lokd, "orgs get lab").await.code, 3);
}
