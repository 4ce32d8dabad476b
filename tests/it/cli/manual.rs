//! The man pages: clean, and their examples do what they say.

use super::ok;
use lok_tests::lokd::{Lokd, Output, run};
use lok_tests::paths;
use lok_tests::poll::eventually;
use lok_tests::wire::Wire;
use serde_json::json;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// Cannot be run here: it does not end, asks a person, wants the keyring of a desktop, or a provider that is elsewhere.
const NOT_RUN: &[&str] = &[
    "lokctl status --watch",
    "lokctl notify test mail --to admin@lab.example",
    "lokctl users create --username alice --email alice@lab.example --org lab --role owner",
    "lokctl apps rotate-secret shop --overlap 24h --secret-out keyring:shop",
    "lokctl fakts requests list --status pending --watch",
    "lokctl providers test google",
    "lokctl users identities unlink alice --provider orcid --subject 0000-0002-1825-0097 --yes",
];

/// What the examples take for granted; repeated after each of them that changes anything.
const GIVEN: &[&str] = &[
    "orgs ensure --slug lab",
    "users ensure --username alice --no-password --org lab",
    "users enable alice",
    "roles ensure --org lab --name segmenter",
    "orgs members add lab alice --role segmenter --role editor",
    "scopes ensure --name images:read --description x",
    "apps ensure --client-id shop --name Shop --kind web --redirect-uri https://shop.example/cb --redirect-uri https://shop.example/second",
    "apps ensure --client-id web --name Web --kind spa --redirect-uri https://web.example/",
    "providers ensure --name google --kind oidc --issuer https://accounts.google.com --client-id lok",
    "notify transports ensure --name mail --kind smtp --server mail.lab.example --from lok@lab.example",
    "notify transports ensure --name ntfy --kind ntfy --server https://ntfy.lab.example",
    "context set lab --endpoint unix:/run/lokd/admin.sock",
    "context use lab",
];

/// What must not be there before an example that creates it.
const REMOVED: &[(&str, &str)] = &[
    (
        "lokctl users create --username alice",
        "users delete alice --yes",
    ),
    ("lokctl orgs create", "orgs delete lab --confirm lab"),
    ("lokctl roles create", "roles delete lab:segmenter --yes"),
    ("lokctl scopes create", "scopes delete images:read --yes"),
    (
        "lokctl fakts hubs create",
        "fakts hubs delete lab:main --confirm lab:main",
    ),
    (
        "lokctl fakts services create",
        "fakts services delete org.example.archive --confirm org.example.archive",
    ),
    (
        "lokctl fakts instances create",
        "fakts instances delete lab:main:org.example.storage:default --yes",
    ),
    (
        "lokctl fakts aliases create",
        "fakts aliases delete lab:main:org.example.storage:default/lan --yes",
    ),
    (
        "lokctl fakts layers create",
        "fakts layers delete lab:vpn --yes",
    ),
    (
        "lokctl fakts mandates create",
        "fakts mandates delete lab:main:ci --yes",
    ),
];

/// What the examples of Fakts take for granted beside that.
const GIVEN_TO_FAKTS: &[&str] = &[
    "orgs members add lab alice --role owner",
    "fakts hubs ensure --org lab --name main",
    "fakts services ensure --identifier org.example.archive",
    "fakts instances ensure --hub lab:main --service org.example.storage",
    "fakts instances enable lab:main:org.example.storage:default",
    "fakts instances access clear lab:main:org.example.storage:default",
    "fakts layers ensure --org lab --name lan --kind lan",
    "fakts layers ensure --org lab --name vpn --kind vpn",
    "fakts aliases ensure --instance lab:main:org.example.storage:default --name lan --layer lan --kind absolute --host 10.0.0.7",
    "fakts mandates ensure --hub lab:main --name ci --max-clients 0",
];

/// An app that is let in by a key, and one that waits: what stands in the examples, and what is there instead.
async fn apps(lokd: &Lokd) -> Vec<(&'static str, String)> {
    let manifest = json!({
        "identifier": "org.example.segmenter", "version": "1.0", "device_id": "machine-7",
        "requirements": [
            { "key": "storage", "service": "org.example.storage" },
            { "key": "camera", "service": "org.example.camera", "optional": true },
        ],
    });
    std::fs::write(lokd.path("manifest.json"), manifest.to_string()).unwrap();
    for id in ok(lokd, "fakts clients list -o value=id")
        .await
        .stdout
        .lines()
    {
        ok(lokd, &format!("fakts clients enable {id}")).await;
    }
    let wire = Wire::discover(lokd).await;
    let issued = super::json(lokd, "fakts mandates issue lab:main:ci").await;
    let key = lokd.secret(issued["secret"].as_str().unwrap());
    let body = wire.mandate(&manifest, &key).await.ok();
    let client = body["client_id"].as_str().unwrap().to_owned();
    let device = ok(lokd, "fakts devices list -o value=id").await.stdout;
    let keys = issued["object"]["status"]["keys"].as_array().unwrap();
    let key = keys.last().unwrap()["id"].as_str().unwrap().to_owned();
    vec![
        ("k7w2mq9xr4tz", client),
        (
            "0199c1f2-2345-7abc-8def-0123456789ab",
            device.trim().to_owned(),
        ),
        ("0199c1f2-2345-7abc-8def-0123456789cd", key),
        ("/etc/machine-id", "manifest.json".to_owned()),
        ("BCDF-GHJK", wire.start(&manifest).await),
    ]
}

/// A message and a delivery that waits: what stands in the examples, and what is there instead.
async fn told(lokd: &Lokd) -> Vec<(&'static str, String)> {
    let door = lokd.path("door.txt");
    std::fs::write(&door, "alices-door").unwrap();
    let ensure = format!(
        "notify channels ensure --user alice --transport ntfy --name door --address-file {}",
        door.display()
    );
    ok(lokd, &ensure).await;
    ok(lokd, "notify channels enable alice:door").await;
    let body = lokd.path("message.txt");
    std::fs::write(&body, "Something to read.").unwrap();
    let create = format!(
        "notify messages create --title Read --user alice --body-file {}",
        body.display()
    );
    let made = super::json(lokd, &create).await;
    let message = made["object"]["metadata"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    // Its server is nowhere, so it stays to be tried.
    let list = "notify outbox list --transport ntfy --state queued --limit 1 -o value=id";
    let queued = eventually("a delivery", Duration::from_secs(60), async || {
        let id = ok(lokd, list).await.stdout.trim().to_owned();
        (!id.is_empty()).then_some(id)
    });
    let delivery = queued.await;
    vec![
        ("0199c1f2-4567-7abc-8def-0123456789ab", message),
        ("0199c1f2-3456-7abc-8def-0123456789ab", delivery),
    ]
}

/// What an example is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Fakts,
    Notices,
    Other,
}

impl About {
    fn of(example: &str) -> Self {
        if example.contains("lokctl fakts") {
            Self::Fakts
        } else if example.contains("lokctl notify") {
            Self::Notices
        } else {
            Self::Other
        }
    }
}

/// Makes what examples take for granted: what stands in them, and what is there instead.
async fn grant(lokd: &Lokd, about: About) -> Vec<(&'static str, String)> {
    for line in GIVEN {
        ok(lokd, line).await;
    }
    match about {
        About::Fakts => {
            for line in GIVEN_TO_FAKTS {
                ok(lokd, line).await;
            }
            apps(lokd).await
        }
        About::Notices => told(lokd).await,
        About::Other => Vec::new(),
    }
}

/// Whether an example changes nothing, by its verb.
fn reads(example: &str) -> bool {
    let mut words = example.split_whitespace();
    !example.contains("xargs")
        && words
            .any(|word| ["list", "get", "show", "resolve", "render", "mappings"].contains(&word))
}

fn pages() -> Vec<PathBuf> {
    let mut pages: Vec<PathBuf> = std::fs::read_dir(paths::root().join("man"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    pages.sort();
    pages
}

/// The pages of lok that a page names, such as `lokd.8`.
fn references(page: &str) -> Vec<String> {
    let plain = page.replace('\\', "").replace("fR", "").replace("fB", "");
    let words: Vec<&str> = plain
        .split([' ', '\n', ',', ';'])
        .filter(|word| !word.is_empty())
        .collect();
    let name = |word: &str| word.starts_with("lok") && !word.contains(['(', '/', '=']);
    let section = |word: &str| -> Option<char> {
        let mut letters = word.strip_prefix('(')?.chars();
        let digit = letters.next().filter(char::is_ascii_digit)?;
        (letters.next() == Some(')')).then_some(digit)
    };
    let apart = words.windows(2).filter_map(|pair| {
        let section = section(pair[1])?;
        name(pair[0]).then(|| format!("{}.{section}", pair[0]))
    });
    let joined = words.iter().filter_map(|word| {
        let at = word.find('(')?;
        let section = section(&word[at..])?;
        name(&word[..at]).then(|| format!("{}.{section}", &word[..at]))
    });
    apart.chain(joined).collect()
}

/// The lines below EXAMPLES of a page, as a reader sees them.
fn examples(page: &str) -> Vec<String> {
    page.lines()
        .skip_while(|line| *line != ".SH EXAMPLES")
        .skip(1)
        .take_while(|line| !line.starts_with(".SH"))
        .filter(|line| !line.starts_with('.'))
        .map(|line| {
            line.replace("\\-", "-")
                .replace("\\*(Aq", "'")
                .replace("\\&", "")
                .replace("\\\\", "\\")
        })
        .collect()
}

/// Runs a line in a shell whose lokctl is ours and talks to this lokd.
async fn shell(lokd: &Lokd, line: &str) -> Output {
    let bin = paths::program("lokctl").parent().unwrap().to_owned();
    let lokctl = lokd.ctl_command();
    let endpoint = lokctl.get_args().nth(1).unwrap().to_owned();
    let mut shell = Command::new("bash");
    shell.args(["-euo", "pipefail", "-c", line]);
    for (name, value) in lokctl.get_envs() {
        shell.env(name, value.unwrap());
    }
    let mut programs = lokd.path("bin").into_os_string();
    programs.push(":");
    programs.push(&bin);
    programs.push(":/usr/local/bin:/usr/bin:/bin");
    shell
        .env("PATH", programs)
        .env("LOKCTL_ENDPOINT", endpoint)
        .current_dir(lokd.path(""));
    tokio::task::spawn_blocking(move || run(shell, ""))
        .await
        .unwrap()
}

#[tokio::test]
async fn every_example_of_lokctl_runs() {
    let lokd = Lokd::start().await;
    let path = |name: &str| lokd.path(name);
    std::fs::create_dir_all(path(".local/share/bash-completion/completions")).unwrap();
    std::fs::create_dir(path("bin")).unwrap();
    std::fs::write(path("bin/pass"), "#!/bin/sh\necho four plain words here\n").unwrap();
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(path("bin/pass"), mode).unwrap();
    std::fs::create_dir(path("lok")).unwrap();
    std::fs::write(path("lok/config.yaml"), include_str!("reference.yaml")).unwrap();
    std::fs::create_dir(path("secrets")).unwrap();
    std::fs::write(path("lok.toml"), "[[organization]]\nslug = 'lab'\n").unwrap();
    let kid = ok(&lokd, "keys list -o value=id").await.stdout;
    let kid = kid.lines().next().unwrap();
    let (mut count, mut standing) = (0, None);
    for page in pages() {
        let name = page.file_name().unwrap().to_string_lossy().into_owned();
        if !name.starts_with("lokctl-") {
            continue;
        }
        let found = examples(&std::fs::read_to_string(&page).unwrap());
        assert!(!found.is_empty(), "{name} has no example");
        for example in found {
            if NOT_RUN.contains(&example.as_str()) {
                continue;
            }
            // What only reads leaves what is taken for granted as it is.
            let about = About::of(&example);
            if standing.as_ref().is_none_or(|(of, _)| *of != about) {
                standing = Some((about, grant(&lokd, about).await));
            }
            let mut line = example.replace("Zk3vQmW0", kid);
            for (name, there) in standing.iter().flat_map(|(_, names)| names) {
                line = line.replace(name, there);
            }
            if example.contains("invites revoke") {
                let made = super::json(&lokd, "orgs invites create lab").await;
                lokd.secret(made["secret"].as_str().unwrap());
                let id = made["object"]["id"].as_str().unwrap();
                line = line.replace("0199c1f2-2345-7abc-8def-0123456789ef", id);
            }
            for (_, line) in REMOVED.iter().filter(|(begin, _)| example.contains(begin)) {
                ok(&lokd, line).await;
            }
            std::fs::remove_file(path("ci.key")).ok();
            let output = shell(&lokd, &line).await;
            // What is pending is an answer.
            let fine =
                [0, 20].contains(&output.code) && (output.code == 0 || line.contains(" diff "));
            assert!(fine, "{name}: {line}: {}\n{}", output.code, output.stderr);
            standing = standing.filter(|_| reads(&example));
            count += 1;
        }
    }
    let all = lokctl::manual::EXAMPLES.len();
    assert_eq!(count + NOT_RUN.len(), all, "examples that no page has");
}

/// The shell blocks of the README, in their order.
fn readme() -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(paths::root().join("README.md")).unwrap();
    text.split("\n```sh\n")
        .skip(1)
        .map(|block| {
            let (lines, _) = block.split_once("\n```").expect("its end");
            lines.lines().map(str::to_owned).collect()
        })
        .collect()
}

/// "Does nothing twice" is said above these lines, so what ensures something is typed twice.
#[tokio::test]
async fn the_lines_of_the_readme_run() {
    let mut blocks = readme();
    // The first two build lok and run this: lokd dev has tests of its own.
    let begin: Vec<_> = blocks.drain(..2).collect();
    assert_eq!(
        begin,
        [
            ["cargo build --release && target/release/lokd dev"],
            ["tests/run"]
        ]
    );
    assert!(paths::root().join("tests/run").exists());
    let lokd = Lokd::start().await;
    ok(&lokd, "orgs create --slug my-lab").await;
    lokd.user("ada").create().await;
    let (mut ran, mut ensured) = (0, 0);
    for line in blocks.into_iter().flatten() {
        // A password store of the reader's own.
        let line = line.replace("pass lok/orcid", "echo not-a-secret");
        shell(&lokd, &line).await.ok();
        if line.contains(" ensure ") && line.contains("jq .changed") {
            let again = shell(&lokd, &line).await.ok();
            assert_eq!(again.stdout, "false\n", "{line}");
            ensured += 1;
        }
        ran += 1;
    }
    assert!(ran >= 7 && ensured == 1, "{ran} {ensured}");
}

/// What the README is for stands where it is seen without scrolling.
#[test]
fn the_first_screen_of_the_readme_says_what_how_and_where() {
    let text = std::fs::read_to_string(paths::root().join("README.md")).unwrap();
    let screen: String = text.lines().take(40).collect::<Vec<_>>().join("\n");
    for words in [
        "identity server",
        "lokd dev",
        "\ntests/run\n",
        "## Read on",
        "man/lok-keys.7",
    ] {
        assert!(screen.contains(words), "{words}");
    }
}

#[test]
fn the_pages_have_their_sections_and_no_mistakes() {
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        let name = page.display();
        // Of files and guides, whose pages have sections of their own.
        let free = |section: &std::ffi::OsStr| section == "5" || section == "7";
        if !page.extension().is_some_and(free) {
            for section in [
                "NAME",
                "SYNOPSIS",
                "DESCRIPTION",
                "OPTIONS",
                "EXIT STATUS",
                "ENVIRONMENT",
                "FILES",
                "EXAMPLES",
                "SEE ALSO",
            ] {
                let plain = text.contains(&format!(".SH {section}\n"));
                let quoted = text.contains(&format!(".SH \"{section}\"\n"));
                assert!(plain || quoted, "{name} has no {section}");
            }
        }
        // Pages that are named are there, at the end and on the way.
        for named in references(&text) {
            let there = paths::root().join("man").join(&named).exists();
            assert!(there, "{name} names {named}, which is not there");
        }
        // Of man-db, which tests/run installs where it is missing.
        let mut command = Command::new("man");
        command
            .args(["--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z"])
            .arg(&page)
            .env("MANWIDTH", "80")
            .env("LC_ALL", "C.UTF-8");
        let output = run(command, "").ok();
        assert_eq!(output.stderr, "", "{name}");
    }
}
