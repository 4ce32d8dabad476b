//! The guides of section 7: every example is run, in the order of its page, on a machine of its own.
//!
//! Above each `.EX` a comment says what the block is:
//!
//! * `run` is a script for bash, which ends with 0; `run: exits N` with N, and `run: as USER` is run by somebody else than
//!   root. `run: answers WORDS` is run on a terminal, where a password is asked for. `run: until TEXT` is a program that is
//!   ended when it has printed TEXT.
//! * `prints` is what the run before it printed, or else what it said to standard error: every line, but for `...`, which is
//!   any part of a line or any lines.
//! * `file: PATH` is written down.
//!
//! A comment `check: SCRIPT` is run as well, and not shown.

use lok_tests::lokd::Output;
use lok_tests::machine::Machine;
use lok_tests::tls::Authority;
use lok_tests::{machine, package, paths, skip};
use std::process::Command;

/// The guides, as they are named in the pages that lead to them.
const GUIDES: [&str; 5] = [
    "lok-quickstart",
    "lok-apps",
    "lok-ci",
    "lok-operate",
    "lok-keys",
];

/// What the guides call the server.
const HOST: &str = "id.example.org";

#[derive(Debug, PartialEq)]
enum What {
    Run {
        user: String,
        exits: i32,
        answers: Option<String>,
        until: Option<String>,
    },
    Prints,
    File(String),
    Check,
}

struct Block {
    what: What,
    text: String,
}

fn source(guide: &str) -> String {
    std::fs::read_to_string(paths::root().join(format!("man/{guide}.7"))).unwrap()
}

/// What a reader sees of a line of the source.
fn seen(line: &str) -> String {
    line.strip_prefix("\\&")
        .unwrap_or(line)
        .replace("\\-", "-")
        .replace("\\(aq", "'")
        .replace("\\(dq", "\"")
        .replace("\\(ha", "^")
        .replace("\\(ti", "~")
        .replace("\\(ga", "`")
        .replace("\\e", "\\")
}

fn what(comment: &str) -> Option<What> {
    let (word, rest) = comment.split_once(':').unwrap_or((comment, ""));
    let rest = rest.trim();
    let mut run = (String::from("root"), 0, None, None);
    Some(match word {
        "run" => {
            if let Some(code) = rest.strip_prefix("exits ") {
                run.1 = code.parse().expect("an exit code");
            } else if let Some(user) = rest.strip_prefix("as ") {
                // `as ci, exits 20`
                let (user, exits) = user.split_once(", exits ").unwrap_or((user, "0"));
                run.0 = user.to_owned();
                run.1 = exits.parse().expect("an exit code");
            } else if let Some(words) = rest.strip_prefix("answers ") {
                run.2 = Some(words.to_owned());
            } else if let Some(text) = rest.strip_prefix("until ") {
                run.3 = Some(text.to_owned());
            } else {
                assert_eq!(rest, "", "{comment}");
            }
            let (user, exits, answers, until) = run;
            What::Run {
                user,
                exits,
                answers,
                until,
            }
        }
        "prints" => What::Prints,
        "file" => What::File(rest.to_owned()),
        "check" => What::Check,
        _ => return None,
    })
}

/// The blocks of a page, in their order.
fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut said = None;
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(comment) = line.strip_prefix(".\\\" ") {
            match what(comment) {
                Some(What::Check) => blocks.push(Block {
                    what: What::Check,
                    text: comment["check:".len()..].trim().to_owned(),
                }),
                said_here => said = said_here.or(said),
            }
        } else if line == ".EX" {
            let text: Vec<String> = lines
                .by_ref()
                .take_while(|line| *line != ".EE")
                .map(seen)
                .collect();
            let text = text.join("\n") + "\n";
            let what = said
                .take()
                .unwrap_or_else(|| panic!("nothing says what this is: {text}"));
            blocks.push(Block { what, text });
        }
    }
    blocks
}

/// Whether a line is the one that is shown, where `...` is any part of it.
fn fits(line: &str, shown: &str) -> bool {
    let parts: Vec<&str> = shown.split("...").collect();
    let [first, between @ .., last] = parts.as_slice() else {
        return line == shown;
    };
    let Some(mut rest) = line.strip_prefix(first) else {
        return false;
    };
    for part in between {
        match rest.split_once(part) {
            Some((_, behind)) => rest = behind,
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// Whether these lines are those that are shown, where a line `...` is any lines.
fn fit(lines: &[&str], shown: &[&str]) -> bool {
    match shown {
        [] => lines.is_empty(),
        ["...", after @ ..] => (0..=lines.len()).any(|at| fit(&lines[at..], after)),
        [first, after @ ..] => lines
            .split_first()
            .is_some_and(|(line, rest)| fits(line.trim_end(), first) && fit(rest, after)),
    }
}

/// A script that answers a question for a new password.
fn on_a_terminal(script: &str, answer: &str) -> String {
    let quoted = script.replace('\'', r"'\''");
    let terminal = paths::root().join("tests/it/cli/terminal.py");
    let steps = serde_json::json!([
        ["New password", format!("{answer}\r")],
        ["Again", format!("{answer}\r")]
    ]);
    format!(
        "python3 -B {} '{steps}' - /bin/bash -euo pipefail -c '{quoted}'",
        terminal.display()
    )
}

/// A script that runs a program until it has printed a text.
fn as_far_as(script: &str, text: &str) -> String {
    format!(
        "exec {script} >printed & pid=$!\n\
         until grep -qF '{text}' printed; do kill -0 $pid; sleep 0.05; done\n\
         kill $pid; wait $pid; cat printed"
    )
}

/// Runs every block of a guide.
fn follow(guide: &str, machine: &Machine) {
    let blocks = blocks(&source(guide));
    assert!(blocks.len() >= 6, "{guide} has {} blocks", blocks.len());
    let mut printed: Option<Output> = None;
    for Block { what, text } in blocks {
        match what {
            What::Run {
                user,
                exits,
                answers,
                until,
            } => {
                let script = match (&answers, &until) {
                    (Some(answer), _) => on_a_terminal(text.trim_end(), answer),
                    (_, Some(end)) => as_far_as(text.trim_end(), end),
                    _ => text.clone(),
                };
                let output = machine.run_as(&user, &script);
                let log = machine.run("journalctl -u lokd | tail -n 20").stdout;
                assert_eq!(output.code, exits, "{guide}: {text}{output:?}\n{log}");
                printed = Some(output);
            }
            What::Prints => {
                let output = printed.take().expect("a run before what it prints");
                let all = if output.stdout.is_empty() {
                    output.stderr
                } else {
                    output.stdout
                };
                let lines: Vec<&str> = all.lines().collect();
                let shown: Vec<&str> = text.lines().collect();
                assert!(fit(&lines, &shown), "{guide} shows\n{text}but it is\n{all}");
            }
            What::File(path) => {
                let path = if path.starts_with('/') {
                    path
                } else {
                    format!("/home/work/{path}")
                };
                machine.write(&path, &text);
            }
            What::Check => {
                let output = machine.run(&text);
                assert_eq!(output.code, 0, "{guide}: {text}\n{output:?}");
            }
        }
    }
}

/// A machine that sees the repository and what `tests/run` installed; `None`, and said so, where there can be none.
fn machine(builder: machine::Builder) -> Option<Machine> {
    let clients = paths::installed("python/authlib");
    let programs = paths::program("lokd");
    let programs = programs.parent().unwrap();
    let started = builder
        .name(HOST)
        .folder(&paths::root())
        .folder(&clients)
        .folder(programs)
        .start();
    match started {
        Ok(mut machine) => {
            // What is installed comes before what was built.
            let path = format!(
                "{}/bin:/usr/bin:/bin:/usr/sbin:/sbin:{}",
                clients.display(),
                programs.display()
            );
            machine.set("PATH", &path);
            Some(machine)
        }
        Err(why) => {
            skip::skip(&why);
            None
        }
    }
}

/// A machine on which the package is installed and lokd runs at `https://id.example.org`, as lok-operate(7) has it, with
/// the organization `my-lab` and its owner `ada`.
fn served() -> Option<Machine> {
    let mut machine = machine(Machine::builder())?;
    // As dpkg does it, but in a tenth of the time.
    let unpacked = package::unpacked().display();
    machine.run(&format!("cp -a {unpacked}/. /")).ok();
    let scripts = paths::root().join("lokd/packaging/deb");
    machine
        .run(&format!("{}/postinst configure", scripts.display()))
        .ok();
    certify(&mut machine);
    machine
        .run("mkdir /etc/lok/tls; install -m 640 -g lokd *.pem /etc/lok/tls")
        .ok();
    let site = blocks(&source("lok-operate"))
        .into_iter()
        .find(|block| block.what == What::File("/etc/lok/conf.d/site.toml".to_owned()))
        .expect("the configuration of the guide");
    machine.write("/etc/lok/conf.d/site.toml", &site.text);
    machine
        .run("systemctl enable --now lokd lokd-https.socket")
        .ok();
    let create = "lokctl users create --username ada --email ada@example.org --org my-lab --role owner --password-stdin";
    machine
        .run(&format!("echo four plain words here | {create}"))
        .ok();
    Some(machine)
}

/// Gives a machine a certificate of its name, and programs on it that believe in it.
fn certify(machine: &mut Machine) {
    let authority = Authority::new();
    let certificate = authority.certificate(&[HOST]);
    machine.write("/home/work/fullchain.pem", &certificate.cert);
    machine.write("/home/work/privkey.pem", &certificate.key);
    machine.write("/etc/ssl/tests.pem", authority.pem());
    for name in ["CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"] {
        machine.set(name, "/etc/ssl/tests.pem");
    }
}

#[test]
fn lok_quickstart_is_followed() {
    let Some(machine) = machine(Machine::builder()) else {
        return;
    };
    let package = package::file().display().to_string();
    machine.run(&format!("cp {package} .")).ok();
    follow("lok-quickstart", &machine);
}

#[test]
fn lok_apps_is_followed() {
    let Some(machine) = served() else { return };
    follow("lok-apps", &machine);
}

#[test]
fn lok_ci_is_followed() {
    let Some(machine) = served() else { return };
    machine.run("useradd ci; install -d -o ci /home/ci").ok();
    follow("lok-ci", &machine);
}

#[test]
fn lok_operate_is_followed() {
    let Some(mut machine) = machine(Machine::builder()) else {
        return;
    };
    let package = package::file().display().to_string();
    machine.run(&format!("cp {package} .")).ok();
    machine.run("useradd bea").ok();
    certify(&mut machine);
    follow("lok-operate", &machine);
}

#[test]
fn lok_keys_is_followed() {
    let Some(machine) = served() else { return };
    follow("lok-keys", &machine);
}

#[test]
fn what_is_shown_is_compared() {
    for (line, shown) in [
        ("a", "a"),
        ("abc", "a..."),
        ("abc", "...c"),
        ("a1b2c", "a...b...c"),
    ] {
        assert!(fits(line, shown), "{line} {shown}");
    }
    for (line, shown) in [
        ("ab", "a"),
        ("abc", "b..."),
        ("abc", "...b"),
        ("ab", "a...c...b"),
    ] {
        assert!(!fits(line, shown), "{line} {shown}");
    }
    assert!(fit(&["a", "b", "c"], &["a", "...", "c"]));
    assert!(fit(&["a"], &["a", "..."]));
    assert!(!fit(&["a", "b"], &["a"]));
    assert!(!fit(&["a"], &["a", "b"]));
}

/// What a reader copies from the page is what is run: no character is another one, and no line is broken.
#[test]
fn the_page_shows_what_is_run() {
    for guide in GUIDES {
        let page = paths::root().join(format!("man/{guide}.7"));
        let output = Command::new("man")
            .args(["-E", "UTF-8", "-l", "-P", "cat"])
            .arg(&page)
            .env("MANWIDTH", "80")
            .env("LC_ALL", "C.UTF-8")
            .output()
            .unwrap();
        let rendered = String::from_utf8(output.stdout).unwrap();
        let rendered: Vec<&str> = rendered.lines().map(str::trim_end).collect();
        for Block { what, text } in blocks(&source(guide)) {
            match &what {
                What::Check => continue,
                // Readers have to know where it goes, and that a script is to fail.
                What::File(path) => {
                    let named = rendered.iter().any(|line| line.contains(path));
                    assert!(named, "{guide} does not name {path}");
                }
                What::Run { exits, .. } if *exits != 0 => {
                    let told = format!("exits with {exits}");
                    let flat = rendered.join(" ");
                    let flat: Vec<&str> = flat.split_whitespace().collect();
                    assert!(flat.join(" ").contains(&told), "{guide}: {told}");
                }
                _ => {}
            }
            for line in text.lines().filter(|line| !line.is_empty()) {
                assert!(
                    line.chars().count() <= 69,
                    "{guide}: too long for a terminal: {line}"
                );
                let shown = rendered
                    .iter()
                    .any(|shown| shown.strip_prefix("           ") == Some(line));
                assert!(shown, "{guide} does not show {line}");
            }
        }
    }
}

/// The arguments of a program are seen by everybody on the machine; curl hides what comes with `-u`, and nothing else.
#[test]
fn no_secret_stands_in_the_arguments_of_curl() {
    let mut calls = 0;
    for guide in GUIDES {
        for Block { what, text } in blocks(&source(guide)) {
            if !matches!(what, What::Run { .. }) {
                continue;
            }
            let whole = text.replace("\\\n", " ");
            for call in whole
                .split(['|', '\n'])
                .filter(|call| call.contains("curl "))
            {
                calls += 1;
                let rest = match call.split_once("-u \"") {
                    Some((before, after)) => {
                        format!("{before}{}", after.split_once('"').unwrap().1)
                    }
                    None => call.to_owned(),
                };
                assert!(!rest.contains(['$', '`']), "{guide}: {call}");
            }
        }
    }
    assert!(calls > 4, "{calls}");
}

#[test]
fn every_guide_is_named_where_readers_begin() {
    let read = |path: &str| std::fs::read_to_string(paths::root().join(path)).unwrap();
    let plain = |text: String| text.replace('\\', "");
    for guide in GUIDES {
        for page in ["man/lokd.8", "man/lokctl.1", "man/lokd.toml.5"] {
            let text = plain(read(page));
            let named =
                text.contains(&format!("{guide}(7)")) || text.contains(&format!("{guide} (7)"));
            assert!(named, "{page} does not name {guide}(7)");
        }
        let link = format!("man/{guide}.7");
        assert!(
            read("README.md").contains(&link),
            "README.md does not name {link}"
        );
    }
}
