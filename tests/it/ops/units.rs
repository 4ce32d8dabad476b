//! The files of the package that the system reads.

use lok_tests::paths;
use std::path::PathBuf;
use std::process::Command;

const UNITS: [&str; 4] = [
    "lokd.service",
    "lokd.socket",
    "lokd-http.socket",
    "lokd-https.socket",
];

fn packaging() -> PathBuf {
    paths::root().join("lokd/packaging")
}

/// What a program says on both streams, and whether it is content.
fn ask(command: &mut Command) -> (bool, String) {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{command:?}: {error}; tests/run installs Debian's package systemd")
    });
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

#[test]
fn the_exposure_is_at_most_1_5() {
    let mut analyze = Command::new("systemd-analyze");
    analyze
        .args(["security", "--offline=true", "--no-pager", "--threshold=15"])
        .arg(packaging().join("lokd.service"));
    let (content, text) = ask(&mut analyze);
    let said = text
        .lines()
        .find(|line| line.contains("exposure level"))
        .unwrap_or(&text);
    println!("{said}");
    assert!(content, "{text}");
    let level: f64 = said
        .split_whitespace()
        .find_map(|word| word.parse().ok())
        .unwrap_or_else(|| panic!("no level: {said}"));
    assert!(level <= 1.5, "{said}");
}

#[test]
fn the_units_are_understood() {
    let folder = tempfile::tempdir().unwrap();
    for unit in UNITS {
        // Verified with the programs that were built instead of those that are not installed.
        let text = std::fs::read_to_string(packaging().join(unit)).unwrap();
        let text = ["lokd", "lokctl"].iter().fold(text, |text, name| {
            let built = paths::program(name).display().to_string();
            text.replace(&format!("/usr/bin/{name} "), &format!("{built} "))
        });
        std::fs::write(folder.path().join(unit), text).unwrap();
    }
    let mut analyze = Command::new("systemd-analyze");
    analyze.args(["verify", "--man=no"]);
    analyze.args(UNITS.map(|unit| folder.path().join(unit)));
    let (content, text) = ask(&mut analyze);
    // A machine's own units may have faults of their own.
    let ours: Vec<&str> = text.lines().filter(|line| line.contains("lokd")).collect();
    assert!(ours.is_empty(), "{ours:?}");
    assert!(content, "{text}");
}

#[test]
fn the_service_reloads_and_starts_by_commands_that_exist() {
    let unit = std::fs::read_to_string(packaging().join("lokd.service")).unwrap();
    let command = |key: &str| {
        let line = unit
            .lines()
            .find_map(|line| line.strip_prefix(key))
            .unwrap();
        line.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    lokd::cli::command()
        .try_get_matches_from(command("ExecStart="))
        .unwrap();
    lokctl::command()
        .try_get_matches_from(command("ExecReload="))
        .unwrap();
    // Every key of the section is one that systemd knows: an unknown one would only be a warning in its journal.
    for setting in [
        "Type=notify",
        "WatchdogSec=30s",
        "NoNewPrivileges=yes",
        "CapabilityBoundingSet=\n",
    ] {
        assert!(unit.contains(setting), "{setting}");
    }
}

/// A database that is away for a while must not be the end of the service: only what an operator can mend is.
#[test]
fn the_service_is_started_again_until_it_runs() {
    let unit = std::fs::read_to_string(packaging().join("lokd.service")).unwrap();
    for setting in [
        "StartLimitIntervalSec=0\n",
        "Restart=on-failure\n",
        "RestartPreventExitStatus=64 77 78\n",
    ] {
        assert!(unit.contains(setting), "{setting}");
    }
    assert!(!unit.contains("StartLimitBurst"), "{unit}");
    let after: Vec<&str> = unit
        .lines()
        .filter_map(|line| line.strip_prefix("After="))
        .flat_map(str::split_whitespace)
        .collect();
    assert!(after.contains(&"postgresql.service"), "{after:?}");
}

/// The users and folders of the package in a root of their own; only root may make them.
#[test]
fn users_and_folders_are_made() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let at = format!("--root={}", root.path().display());
    std::fs::create_dir_all(root.path().join("etc/lok")).unwrap();
    std::fs::write(root.path().join("etc/lok/lokd.toml"), "").unwrap();
    let place = |folder: &str, file: &str| {
        let folder = root.path().join(folder);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::copy(packaging().join(file), folder.join("lokd.conf")).unwrap();
    };
    place("usr/lib/sysusers.d", "lokd.sysusers");
    place("usr/lib/tmpfiles.d", "lokd.tmpfiles");
    let (content, text) = ask(Command::new("systemd-sysusers").arg(&at));
    assert!(content, "{text}");
    let users = std::fs::read_to_string(root.path().join("etc/passwd")).unwrap();
    assert!(users.contains("lokd:"), "{users}");
    let groups = std::fs::read_to_string(root.path().join("etc/group")).unwrap();
    assert!(groups.contains("lok-admin:"), "{groups}");
    let mut tmpfiles = Command::new("systemd-tmpfiles");
    let (content, text) = ask(tmpfiles.args([at.as_str(), "--create", "lokd.conf"]));
    assert!(content, "{text}");
    use std::os::unix::fs::PermissionsExt as _;
    for (path, mode) in [
        ("run/lokd", 0o750),
        ("var/lib/lokd", 0o700),
        ("etc/lok", 0o750),
        ("etc/lok/lokd.toml", 0o640),
    ] {
        let found = std::fs::metadata(root.path().join(path)).unwrap();
        assert_eq!(found.permissions().mode() & 0o777, mode, "{path}");
    }
}

/// The example configuration is one that lokd takes, but for a group and a user that this machine has not.
#[test]
fn the_example_configuration_is_good() {
    let text = std::fs::read_to_string(packaging().join("lokd.toml")).unwrap();
    let text = text
        .replace("user = \"lokd\"", "user = \"nobody-of-this-name\"")
        .replace("group = \"lok-admin\"", "group = \"root\"");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lokd.toml");
    std::fs::write(&file, text).unwrap();
    let none = std::iter::empty::<(String, String)>;
    let problems = lokd::config::load(Some(&file), none(), &[]).expect_err("that user");
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(
        said.len() == 1 && said[0].contains("nobody-of-this-name"),
        "{said:?}"
    );
    // What is commented out is good as well.
    let text = std::fs::read_to_string(&file).unwrap();
    let text = text.replace("user = \"nobody-of-this-name\"", "user = \"root\"");
    let shown: Vec<&str> = text
        .lines()
        .map(|line| {
            line.strip_prefix("# ")
                .filter(|rest| is_toml(rest))
                .unwrap_or(line)
        })
        .collect();
    std::fs::write(&file, shown.join("\n")).unwrap();
    let problems = lokd::config::load(Some(&file), none(), &[]).expect_err("no such file");
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(
        said.len() == 1 && said[0].contains("database.url"),
        "{said:?}"
    );
}

fn is_toml(line: &str) -> bool {
    line.starts_with('[')
        || line
            .split_once(" = ")
            .is_some_and(|(key, _)| !key.contains(' '))
}
