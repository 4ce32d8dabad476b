//! `tests/run` itself: how it ends when nothing can be tested, and what it counts.

use lok_tests::lokd::{Output, run};
use lok_tests::paths;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// What it installs for `--quick` where it is missing.
const NEEDED: [&str; 9] = [
    "cc",
    "perl",
    "make",
    "python3",
    "npm",
    "jq",
    "curl",
    "man",
    "systemd-analyze",
];

/// A copy of it, on a machine that has these programs and those of coreutils.
struct Machine {
    dir: TempDir,
}

impl Machine {
    fn new(programs: &[(&str, &str)]) -> Self {
        let machine = Self {
            dir: tempfile::tempdir().unwrap(),
        };
        let open = std::fs::Permissions::from_mode(0o777);
        std::fs::set_permissions(machine.dir.path(), open).unwrap();
        for folder in ["bin", "tests"] {
            std::fs::create_dir(machine.path(folder)).unwrap();
        }
        std::fs::copy(paths::root().join("tests/run"), machine.path("tests/run")).unwrap();
        for tool in [
            "awk", "cat", "dirname", "head", "id", "mkdir", "rm", "sort", "tee", "wc",
        ] {
            symlink(find(tool), machine.path("bin").join(tool)).unwrap();
        }
        for (name, script) in programs {
            let path = machine.path("bin").join(name);
            std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Runs it as somebody who is not root.
    fn quick(&self) -> Output {
        let mut command = if rustix::process::getuid().is_root() {
            let mut command = Command::new(find("setpriv"));
            command.args(["--reuid=20001", "--regid=20001", "--clear-groups"]);
            command.arg("/bin/bash");
            command
        } else {
            Command::new("/bin/bash")
        };
        command
            .env_clear()
            .env("PATH", self.path("bin"))
            .current_dir(self.dir.path())
            .args(["tests/run", "--quick"]);
        run(command, "")
    }
}

fn find(tool: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap();
    let mut found = std::env::split_paths(&path).map(|folder| folder.join(tool));
    found.find(|path| Path::exists(path)).expect(tool)
}

/// Every program that is needed, doing nothing.
fn needed(cargo: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut programs: Vec<_> = NEEDED.iter().map(|name| (*name, "exit 0")).collect();
    programs.push(("cargo", cargo));
    programs
}

#[test]
fn what_only_root_can_install_is_named_and_no_registry_is_blamed() {
    let output = Machine::new(&[]).quick();
    assert_eq!(output.code, 1, "{output:?}");
    for text in ["only root can install", "jq", "python3-venv", "man-db"] {
        assert!(output.stderr.contains(text), "{text}: {output:?}");
    }
    assert!(!output.stderr.contains("registry"), "{output:?}");
}

#[test]
fn a_registry_that_does_not_answer_is_no_failed_test() {
    let cargo = "echo 'error: could not resolve host' >&2; exit 101";
    let output = Machine::new(&needed(cargo)).quick();
    assert_eq!(output.code, 75, "{output:?}");
    assert!(
        output.stderr.contains("registry did not answer"),
        "{output:?}"
    );
    assert!(!output.stdout.contains(" passed, "), "{output:?}");
}

#[test]
fn what_was_skipped_is_told_and_not_counted_as_passed() {
    let cargo = "[ \"$1\" = test ] || exit 0
        echo 'test result: ok. 5 passed; 0 failed; 0 ignored'
        echo \"somewhere::a_test: nobody is root\" >>\"$LOK_TEST_SKIPS/$$\"";
    let output = Machine::new(&needed(cargo)).quick();
    assert_eq!(output.code, 0, "{output:?}");
    // Of two runs of five tests, one in each was skipped.
    assert!(
        output.stdout.ends_with("\n8 passed, 0 failed\n"),
        "{output:?}"
    );
    let told = "== Skipped (2)\n  somewhere::a_test: nobody is root\n";
    assert!(output.stdout.contains(told), "{output:?}");
}
