//! What is installed: the Debian package, the container image, and the workflow that builds them.

use lok_tests::lokd::{Output, run};
use lok_tests::machine::Machine;
use lok_tests::{package, paths, skip};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

fn dpkg_deb(words: &[&str]) -> String {
    let mut command = Command::new("dpkg-deb");
    command.args(words).arg(package::file());
    run(command, "").ok().stdout
}

/// The fields of the package's control file.
fn control() -> BTreeMap<String, String> {
    dpkg_deb(&["--field"])
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn names(folder: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(paths::root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A machine that sees the package; `None`, and said so, where there can be none.
fn machine() -> Option<Machine> {
    match Machine::builder().folder(&paths::root()).start() {
        Ok(machine) => {
            let copy = format!("cp {} lok.deb", package::file().display());
            machine.run(&copy).ok();
            Some(machine)
        }
        Err(why) => {
            skip::skip(&why);
            None
        }
    }
}

#[test]
fn the_package_says_what_it_is_and_needs() {
    let control = control();
    let said = |name: &str| control[name].as_str();
    assert_eq!(said("Package"), "lok");
    assert_eq!(said("Version"), concat!(env!("CARGO_PKG_VERSION"), "-1"));
    let native = run(
        {
            let mut command = Command::new("dpkg");
            command.arg("--print-architecture");
            command
        },
        "",
    );
    assert_eq!(said("Architecture"), native.ok().stdout.trim());
    let needs = said("Depends");
    for name in ["libc6 (>= ", "systemd | systemd-standalone-sysusers"] {
        assert!(needs.contains(name), "{needs}");
    }
    // Everything else is in the programs: another library would be one more to keep up to date.
    for library in ["libssl", "libpq", "libsqlite", "libstdc"] {
        assert!(!needs.contains(library), "{needs}");
    }
    assert_eq!(said("Recommends"), "ca-certificates");
    assert!(!said("Maintainer").is_empty() && !said("Description").is_empty());
    let size = fs::metadata(package::file()).unwrap().len();
    // Past libtest, which keeps to itself what a test that passes prints.
    let told = format!("the package of this build has {} KiB\n", size / 1024);
    std::io::stdout().write_all(told.as_bytes()).unwrap();
}

/// What lintian would look at first, as far as it can be wrong here.
#[test]
fn what_is_in_the_package_is_in_its_place() {
    let list = dpkg_deb(&["--contents"]);
    let mut modes = BTreeMap::new();
    for line in list.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(words[1], "0/0", "{line}");
        modes.insert(words[5].trim_start_matches("./"), words[0]);
    }
    for (path, mode) in &modes {
        let wanted = match *path {
            "usr/bin/lokd" | "usr/bin/lokctl" => "-rwxr-xr-x",
            "etc/lok/lokd.toml" => "-rw-r-----",
            folder if folder.ends_with('/') => "drwxr-xr-x",
            _ => "-rw-r--r--",
        };
        assert_eq!(*mode, wanted, "{path}");
    }
    let has = |path: &str| assert!(modes.contains_key(path), "{path} is not in\n{list}");
    for page in names("man") {
        let section = page.rsplit('.').next().unwrap();
        has(&format!("usr/share/man/man{section}/{page}.gz"));
    }
    for program in ["lokd", "lokctl"] {
        has(&format!("usr/share/bash-completion/completions/{program}"));
        has(&format!("usr/share/zsh/vendor-completions/_{program}"));
        has(&format!(
            "usr/share/fish/vendor_completions.d/{program}.fish"
        ));
    }
    for name in names("lokd/packaging") {
        match name.rsplit_once('.').map_or("", |(_, kind)| kind) {
            "service" | "socket" => has(&format!("usr/lib/systemd/system/{name}")),
            "sysusers" => has("usr/lib/sysusers.d/lokd.conf"),
            "tmpfiles" => has("usr/lib/tmpfiles.d/lokd.conf"),
            _ => {}
        }
    }
    has("usr/share/doc/lok/copyright");
    has("usr/share/doc/lok/changelog.gz");
    assert_eq!(dpkg_deb(&["--info"]).matches("/etc/lok").count(), 0);
    let conffiles = run(
        {
            let mut command = Command::new("dpkg-deb");
            command.arg("--info").arg(package::file()).arg("conffiles");
            command
        },
        "",
    );
    assert_eq!(conffiles.ok().stdout, "/etc/lok/lokd.toml\n");
    let folder = package::unpacked();
    let lokd = fs::read(folder.join("usr/bin/lokd")).unwrap();
    let clock = b"/v1/test/clock";
    assert!(
        !lokd.windows(clock.len()).any(|piece| piece == clock),
        "a clock that tests move"
    );
}

#[test]
fn the_scripts_of_the_package_are_scripts() {
    for name in ["postinst", "prerm", "postrm"] {
        let path = paths::root().join("lokd/packaging/deb").join(name);
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o755, "{name}");
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.starts_with("#!/bin/sh\n") && text.contains("\nset -e\n"),
            "{name}"
        );
        let mut shell = Command::new("sh");
        shell.arg("-n").arg(&path);
        run(shell, "").ok();
    }
}

#[test]
fn the_package_is_installed_kept_removed_and_purged() {
    let Some(machine) = machine() else { return };
    let ok = |script: &str| -> Output { machine.run(script).ok() };
    ok("dpkg -i lok.deb");
    // A first install starts nothing.
    assert_eq!(machine.run("systemctl is-active lokd").code, 3);
    let owners = ok("stat -c '%A %U %G %n' /etc/lok /etc/lok/lokd.toml /var/lib/lokd /run/lokd");
    assert_eq!(
        owners.stdout,
        "drwxr-x--- root lokd /etc/lok\n\
         -rw-r----- root lokd /etc/lok/lokd.toml\n\
         drwx------ lokd lokd /var/lib/lokd\n\
         drwxr-x--- lokd lok-admin /run/lokd\n"
    );
    ok("lokd check-config && lokd --version && lokctl --version");
    for page in ["lokctl", "lokd", "lokd.toml", "lok-operate"] {
        ok(&format!("man -w {page} | grep -F '{page}.'"));
    }
    ok("source /usr/share/bash-completion/completions/lokctl; complete -p lokctl");

    // The operator's words stay over an upgrade, and so does what lokd keeps.
    ok("echo '# ours' >>/etc/lok/lokd.toml; touch /var/lib/lokd/lok.db; dpkg -i lok.deb");
    ok("grep ours /etc/lok/lokd.toml");
    ok("dpkg -r lok; test -e /etc/lok/lokd.toml; test ! -e /usr/bin/lokd");
    ok("dpkg -i lok.deb; grep ours /etc/lok/lokd.toml");
    ok("mkdir -p /etc/systemd/system/sockets.target.wants");
    ok(
        "ln -s /usr/lib/systemd/system/lokd.socket /etc/systemd/system/sockets.target.wants/lokd.socket",
    );
    ok("echo 'key' >/etc/lok/conf.d/ours.toml; dpkg -P lok; test ! -e /etc/lok/lokd.toml");
    ok("test -e /var/lib/lokd/lok.db; test -e /etc/lok/conf.d/ours.toml; getent passwd lokd");
    ok("test ! -L /etc/systemd/system/sockets.target.wants/lokd.socket");
}

/// As images of machines are made: nothing of the machine that makes it is touched.
#[test]
fn the_package_is_installed_into_another_root() {
    let Some(machine) = machine() else { return };
    let dpkg = "dpkg --root=/home/work/root --force-depends --force-script-chrootless";
    let made = "mkdir -p root/etc root/var/lib/dpkg/info root/var/lib/dpkg/updates; \
        touch root/var/lib/dpkg/status; grep '^root' /etc/passwd >root/etc/passwd; grep '^root' /etc/group >root/etc/group";
    machine.run(made).ok();
    machine.run(&format!("{dpkg} -i lok.deb")).ok();
    let listed = machine.run(&format!("{dpkg} -L lok")).ok().stdout;
    println!("{listed}");
    for path in [
        "/usr/bin/lokd",
        "/usr/lib/systemd/system/lokd.service",
        "/usr/lib/systemd/system/lokd.socket",
        "/usr/share/man/man8/lokd.8.gz",
        "/usr/share/man/man7/lok-operate.7.gz",
        "/usr/share/bash-completion/completions/lokctl",
    ] {
        assert!(listed.lines().any(|line| line == path), "{path}");
    }
    machine
        .run("grep '^lokd:' root/etc/passwd; test -d root/var/lib/lokd")
        .ok();
    machine
        .run("test ! -e /var/lib/lokd; ! getent passwd lokd")
        .ok();
    machine
        .run(&format!("{dpkg} -P lok; test -d root/var/lib/lokd"))
        .ok();
}

// --- The container image -----------------------------------------------------------------------------------------------

/// The instructions of the last stage of the Containerfile, in their order.
fn containerfile() -> (String, Vec<(String, String)>) {
    let text = fs::read_to_string(paths::root().join("lokd/packaging/Containerfile")).unwrap();
    let instructions = text
        .replace("\\\n", " ")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (word, rest) = line.split_once(' ').expect("an instruction");
            (word.to_owned(), rest.trim().to_owned())
        })
        .collect();
    (text, instructions)
}

/// No registry is asked here, so the image itself is not built; what can be wrong in its file is looked at.
#[test]
fn the_containerfile_is_made_of_what_is_there() {
    let (_, instructions) = containerfile();
    let known = [
        "FROM",
        "RUN",
        "WORKDIR",
        "COPY",
        "ENV",
        "USER",
        "VOLUME",
        "EXPOSE",
        "HEALTHCHECK",
        "ENTRYPOINT",
        "CMD",
    ];
    let mut stages = Vec::new();
    for (word, rest) in &instructions {
        assert!(known.contains(&word.as_str()), "{word}");
        let words: Vec<&str> = rest.split_whitespace().collect();
        match word.as_str() {
            "FROM" => {
                let (_, tag) = words[0].rsplit_once(':').expect("a tag");
                assert_ne!(tag, "latest");
                stages.push(words.get(2).copied().unwrap_or_default());
            }
            "COPY" => {
                let from = words.iter().find_map(|word| word.strip_prefix("--from="));
                let sources = words.iter().filter(|word| !word.starts_with("--"));
                let sources: Vec<_> = sources.collect();
                for source in &sources[..sources.len() - 1] {
                    match from {
                        Some(stage) => assert!(stages.contains(&stage), "{rest}"),
                        None => assert!(paths::root().join(source).exists(), "{source}"),
                    }
                }
            }
            _ => {}
        }
    }
    assert_eq!(stages.len(), 2);
    // The build needs every member of the workspace, and the version that Cargo.toml needs.
    let manifest = fs::read_to_string(paths::root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    for member in manifest["workspace"]["members"].as_array().unwrap() {
        let member = member.as_str().unwrap();
        assert!(
            instructions.contains(&("COPY".to_owned(), format!("{member} {member}"))),
            "{member}"
        );
    }
    let needed = manifest["workspace"]["package"]["rust-version"]
        .as_str()
        .unwrap();
    let build = &instructions[0].1;
    assert!(build.contains(&format!("rust:{needed}.")), "{build}");
}

/// What the image runs, run as it would be: as its user, with nothing to write to but its volume.
#[test]
fn what_the_container_runs_needs_no_privilege_and_writes_to_its_volume_only() {
    let Some(machine) = machine() else { return };
    let (_, instructions) = containerfile();
    let last = |name: &str| -> &str {
        let found = instructions.iter().rfind(|(word, _)| word == name);
        found.expect(name).1.as_str()
    };
    let words = |text: &str| -> String {
        let list: Vec<String> = serde_json::from_str(text).expect("a list of words");
        list.join(" ")
    };
    let (uid, gid) = last("USER").split_once(':').unwrap();
    assert_ne!(uid, "0");
    let volume = last("VOLUME");
    let programs = package::unpacked().join("usr/bin").display().to_string();
    let root = paths::root().display().to_string();
    let prepare = format!(
        "install {programs}/lokd {programs}/lokctl /usr/bin; mkdir {volume}; mount -t tmpfs -o mode=700,uid={uid},gid={gid} tmpfs {volume}
        install -D -m 644 {root}/lokd/packaging/container.toml /etc/lok/lokd.toml
        for place in / /tmp /run; do mount -o remount,ro $place; done; ! touch /written"
    );
    machine.run(&prepare).ok();
    let within = format!(
        "setpriv --reuid={uid} --regid={gid} --clear-groups --no-new-privs --bounding-set=-all env -i {} \
         LOKD__SERVER__ISSUER=https://id.example.org LOKD__HTTP__TRUSTED_PROXIES=10.0.0.0/8",
        last("ENV")
    );
    let serve = format!("{} {}", words(last("ENTRYPOINT")), words(last("CMD")));
    let (_, health) = last("HEALTHCHECK").split_once("CMD ").unwrap();
    let health = words(health);
    let script = format!(
        "{within} {serve} >{volume}/log 2>&1 & pid=$!
        until {within} {health} >/dev/null 2>&1; do kill -0 $pid || {{ cat {volume}/log; exit 1; }}; sleep 0.05; done
        {within} /usr/bin/lokctl users create --username ada --org my-lab --role owner --no-password
        kill $pid; wait $pid; ls {volume}; ! {within} {health}"
    );
    let output = machine.run(&script).ok();
    for name in ["lok.db", "master.key"] {
        assert!(output.stdout.contains(name), "{output:?}");
    }
}

// --- The workflow ------------------------------------------------------------------------------------------------------

fn steps(job: &Value) -> Vec<&Value> {
    job["steps"].as_array().expect("steps").iter().collect()
}

#[test]
fn the_workflow_runs_what_a_contributor_can_run() {
    let path = paths::root().join(".github/workflows/ci.yml");
    let workflow: Value = serde_saphyr::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let jobs = workflow["jobs"].as_object().unwrap();
    let mut ran = Vec::new();
    for (name, job) in jobs {
        assert!(job["timeout-minutes"].as_u64().unwrap() <= 60, "{name}");
        for step in steps(job) {
            if let Some(action) = step["uses"].as_str() {
                let (_, version) = action.split_once('@').expect("a version");
                let exact = version.starts_with('v') && version.matches('.').count() == 2;
                assert!(exact || version.len() == 40, "{action}");
            } else {
                ran.push(step["run"].as_str().unwrap());
            }
        }
    }
    for line in &ran {
        let script = line.split_whitespace().next().unwrap();
        if script == "rustup" {
            continue;
        }
        let path = paths::root().join(script);
        let mode = fs::metadata(&path)
            .unwrap_or_else(|_| panic!("{script}"))
            .permissions()
            .mode();
        assert_ne!(mode & 0o111, 0, "{script}");
        bash_reads(&path);
    }
    assert!(
        ran.contains(&".ci/run") && ran.contains(&".ci/packages"),
        "{ran:?}"
    );
    let tags = workflow["on"]["push"]["tags"].as_array();
    assert_eq!(tags.unwrap(), &["v*"]);
    assert_eq!(workflow["permissions"]["contents"], "read");
}

fn bash_reads(script: &Path) {
    let mut bash = Command::new("bash");
    bash.arg("-n").arg(script);
    run(bash, "").ok();
}
