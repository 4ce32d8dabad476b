//! Exit codes, and what lokctl says when it cannot.

use super::{ctl, ok};
use lok_tests::lokd::{Lokd, Output, run};
use lok_tests::poll::eventually;
use rustix::process::Signal;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::process::Stdio;
use std::time::Duration;

#[tokio::test]
async fn every_exit_code_is_what_the_manual_says() {
    let lokd = Lokd::start().await;
    ok(
        &lokd,
        "users create --username alice --no-password --org lab",
    )
    .await;
    for (line, exit) in [
        ("users list", 0),
        ("users ensure --username alice", 0),
        ("--help", 0),
        ("--version", 0),
        ("users list --timeout 0", 2),
        ("users list --nosuch", 2),
        ("", 2),
        ("users get nobody", 3),
        ("users create --username alice --no-password", 4),
        ("users update alice --name A --if-match x", 4),
        ("orgs list --endpoint unix:/nowhere/admin.sock", 6),
        ("users create --username a@b --no-password", 7),
        ("users get alice -o value=nosuch", 7),
        ("users disable alice", 8),
        ("users delete alice --no-input", 8),
        ("orgs delete lab --yes", 8),
    ] {
        let output = ctl(&lokd, line).await;
        assert_eq!(output.code, exit, "{line}: {}", output.stderr);
        assert_eq!(
            output.stdout.is_empty(),
            exit != 0,
            "{line}: {}",
            output.stdout
        );
        let listed = lokctl::manual::EXIT_STATUS;
        assert!(
            listed.iter().any(|(code, _)| i32::from(*code) == exit),
            "{exit}"
        );
    }
}

#[tokio::test]
async fn a_mistyped_word_gets_a_hint() {
    let lokd = Lokd::start().await;
    for (line, hint) in [
        ("users lst", "'list'"),
        ("usrs list", "'users'"),
        ("apps rotate-secrets x", "'rotate-secret'"),
        ("users list --serch x", "'--search'"),
        ("users list --status actve", "'active'"),
    ] {
        let output = ctl(&lokd, line).await;
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{line}");
        assert!(output.stderr.contains(hint), "{line}: {}", output.stderr);
    }
}

#[tokio::test]
async fn a_fix_names_the_options_of_its_command() {
    let lokd = Lokd::start().await;
    for line in [
        "orgs create --slug lab",
        "fakts hubs create --org lab --name main",
        "users create --username zed --no-password",
    ] {
        ok(&lokd, line).await;
    }
    for (line, exit, fix) in [
        (
            "fakts mandates create --hub lab:main --name m --user zed",
            5,
            "name another with --user, or: lokctl orgs members add ORG USER",
        ),
        (
            "users reset-link zed --send",
            4,
            "lokctl users update zed --email-verified true",
        ),
    ] {
        let output = ctl(&lokd, line).await;
        assert_eq!(output.code, exit, "{line}: {}", output.stderr);
        assert!(output.stderr.contains(fix), "{line}: {}", output.stderr);
    }
}

fn at(lokd: &Lokd, socket: &str, json: bool) -> Output {
    let mut command = lokd.ctl_command();
    command.args(["users", "list", "--endpoint", socket]);
    if json {
        command.args(["-o", "json"]);
    }
    run(command, "")
}

#[tokio::test]
async fn a_daemon_that_is_down_is_told_with_its_socket() {
    let lokd = Lokd::builder().prepare();
    let socket = lokd.path("stale.sock").display().to_string();
    let missing = at(&lokd, &socket, false);
    assert_eq!(missing.code, 6, "{}", missing.stderr);
    for word in [
        &socket,
        "does not exist",
        "systemctl start lokd",
        "--endpoint",
        "lokd dev",
    ] {
        assert!(missing.stderr.contains(word), "{word}: {}", missing.stderr);
    }
    assert_eq!(missing.stderr.lines().count(), 3, "{}", missing.stderr);

    drop(UnixListener::bind(&socket).unwrap());
    std::fs::set_permissions(&socket, PermissionsExt::from_mode(0o660)).unwrap();
    let file = lokd.path("plain").display().to_string();
    std::fs::write(&file, "").unwrap();
    let folder = lokd.path("").display().to_string();
    for (path, what) in [(file, "no socket"), (folder, "a folder and no socket")] {
        let wrong = at(&lokd, &path, false);
        assert_eq!(wrong.code, 6, "{}", wrong.stderr);
        assert!(wrong.stderr.contains(what), "{what}: {}", wrong.stderr);
    }
    let refused = at(&lokd, &socket, false);
    assert_eq!(refused.code, 6, "{}", refused.stderr);
    for word in [socket.as_str(), "srw-rw----", "root", "refused"] {
        assert!(refused.stderr.contains(word), "{word}: {}", refused.stderr);
    }
    let told: serde_json::Value = serde_json::from_str(&at(&lokd, &socket, true).stderr).unwrap();
    assert_eq!(told["error"]["code"], "unreachable");
    assert_eq!(told["error"]["exit"], 6);
    let relative = at(&lokd, "unix:relative.sock", false);
    assert!([2, 7].contains(&relative.code), "{}", relative.stderr);
    // Its own version is known without lokd.
    let mut version = lokd.ctl_command();
    version.args(["version", "--endpoint", &socket]);
    let version = run(version, "");
    assert_eq!(version.code, 6);
    assert!(version.stdout.starts_with("lokctl\t"), "{}", version.stdout);
}

/// What goes wrong for everybody at first is told with what to do.
#[tokio::test]
async fn a_first_mistake_is_told_with_its_remedy() {
    let lokd = Lokd::start().await;
    ok(
        &lokd,
        "users create --username alice --no-password --org lab",
    )
    .await;
    ok(&lokd, "fakts hubs create --org lab --name main").await;
    for line in [
        "users set-password alice --password-file /nowhere/secret",
        "users set-password alice --password-env LOK_NO_SUCH_VARIABLE",
        "fakts hubs resolve lab:main --manifest /nowhere/manifest.json",
        "notify messages create --title t --body-file /nowhere/text --all",
    ] {
        let output = ctl(&lokd, line).await;
        assert_eq!(output.code, 7, "{line}: {}", output.stderr);
        assert!(output.stderr.contains("fix: "), "{line}: {}", output.stderr);
    }

    // Contexts that cannot be read are in nobody's way who needs none.
    let home = lokd.path("home");
    std::fs::create_dir_all(home.join("lokctl/config.toml")).unwrap();
    for (endpoint, code) in [(true, 0), (false, 1)] {
        let mut command = std::process::Command::new(lok_tests::paths::program("lokctl"));
        command
            .env_clear()
            .env("XDG_CONFIG_HOME", &home)
            .arg("whoami");
        let socket = format!("unix:{}", lokd.nodes()[0].socket.display());
        if endpoint {
            command.args(["--endpoint", &socket]);
        } else {
            command.env("LOKCTL_ENDPOINT", &socket);
        }
        let output = run(command, "");
        assert_eq!(output.code, code, "{}", output.stderr);
        assert_eq!(
            output.stderr.contains("fix: "),
            code != 0,
            "{}",
            output.stderr
        );
    }
}

#[tokio::test]
async fn who_is_not_lokd_is_told_apart() {
    let lokd = Lokd::builder().prepare();
    let socket = lokd.path("other.sock").display().to_string();
    let listener = UnixListener::bind(&socket).unwrap();
    let other = std::thread::spawn(move || {
        let mut stream = listener.accept().unwrap().0;
        std::io::Read::read(&mut stream, &mut [0; 4096]).unwrap();
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi";
        std::io::Write::write_all(&mut stream, answer).unwrap();
    });
    let output = at(&lokd, &socket, false);
    other.join().unwrap();
    assert_eq!(output.code, 1, "{}", output.stderr);
    assert!(
        output.stderr.contains("fix: see that the socket is lokd's"),
        "{}",
        output.stderr
    );
}

#[tokio::test]
async fn a_silent_daemon_is_not_waited_for_and_a_signal_ends_the_waiting() {
    let lokd = Lokd::builder().prepare();
    let socket = lokd.path("silent.sock").display().to_string();
    let listener = UnixListener::bind(&socket).unwrap();
    let mut command = lokd.ctl_command();
    command.args(["users", "list", "--timeout", "1s", "--endpoint", &socket]);
    let slow = run(command, "");
    assert_eq!(slow.code, 1, "{}", slow.stderr);
    assert!(slow.stderr.contains("within 1 s"), "{}", slow.stderr);
    // The call that was given up.
    listener.accept().unwrap();
    for (signal, exit) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let mut command = lokd.ctl_command();
        command
            .args(["users", "list", "--endpoint", &socket])
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        // It has said what it wants, so it listens for signals.
        let accepted = listener.accept().unwrap().0;
        std::io::Read::read(&mut &accepted, &mut [0]).unwrap();
        lok_tests::process::signal(&child, signal);
        let status = lok_tests::process::wait(&mut child, Duration::from_secs(30));
        assert_eq!(status.unwrap().code(), Some(exit));
    }
}

#[tokio::test]
async fn a_reader_that_goes_away_is_no_panic() {
    let lokd = Lokd::start().await;
    ok(&lokd, "users create --username alice --no-password").await;
    for line in [
        "users list",
        "users list -o json",
        "completions bash",
        "--help",
        "status",
    ] {
        // A pipe whose reader is closed before lokctl writes.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut lokctl = lokd.ctl_command();
        lokctl
            .args(line.split(' '))
            .stdout(writer)
            .stderr(Stdio::piped());
        let output = lokctl.spawn().unwrap().wait_with_output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(141), "{line}: {stderr}");
        assert!(
            !stderr.contains("panic") && !stderr.contains("error"),
            "{line}: {stderr}"
        );
    }
}

#[tokio::test]
async fn a_long_call_says_so_in_a_log() {
    let lokd = Lokd::builder().prepare();
    let socket = lokd.path("slow.sock").display().to_string();
    let _listener = UnixListener::bind(&socket).unwrap();
    let mut command = lokd.ctl_command();
    command
        .args(["keys", "generate", "--bits", "4096", "--endpoint", &socket])
        .stderr(std::fs::File::create(lokd.path("stderr")).unwrap());
    let mut child = command.spawn().unwrap();
    let said = eventually("a line on stderr", Duration::from_secs(30), async || {
        let text = std::fs::read_to_string(lokd.path("stderr")).unwrap();
        (!text.is_empty()).then_some(text)
    })
    .await;
    assert_eq!(said, "still waiting for lokd to generate the key\n");
    lok_tests::process::end(&mut child, Duration::from_secs(10));
}
