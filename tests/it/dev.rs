//! `lokd dev`, the program that is shipped: everything that it prints is typed.

use lok_tests::lokd::{Database, Output, run};
use lok_tests::{paths, ports, postgres, process};
use rustix::process::Signal;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// How long a start or an end may take. Long, because other tests run beside it.
const PATIENCE: Duration = Duration::from_secs(60);

/// The place of a `lokd dev`, from start to start.
pub struct Place {
    dir: TempDir,
    port: u16,
    database: Option<String>,
}

/// A running `lokd dev`.
pub struct Dev {
    /// The lines that it printed.
    pub lines: Vec<String>,
    child: Child,
}

impl Place {
    pub fn new() -> Self {
        let postgres = Database::of_this_run() == Database::Postgres;
        Self {
            dir: tempfile::Builder::new()
                .prefix("lok-dev-")
                .tempdir()
                .unwrap(),
            port: ports::free(),
            database: postgres.then(postgres::database),
        }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn command(&self, port: u16) -> Command {
        let mut command = Command::new(paths::program("lokd"));
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.dir.path())
            .arg("dev")
            .arg("--data")
            .arg(self.path("data"))
            .arg("--summary")
            .arg(self.path("summary.json"))
            .args(["--listen", &format!("127.0.0.1:{port}")]);
        if let Some(database) = &self.database {
            command.args(["--database", database]);
        }
        command
    }

    /// Starts it, and reads what it prints.
    pub fn start(&self) -> Dev {
        let child = self
            .command(self.port)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(self.path("stderr")).unwrap())
            .spawn()
            .unwrap();
        let mut dev = Dev {
            lines: Vec::new(),
            child,
        };
        let output = BufReader::new(dev.child.stdout.take().unwrap());
        for line in output.lines() {
            dev.lines.push(line.unwrap());
            if dev.lines.last().unwrap().starts_with("# Ctrl-C") {
                return dev;
            }
        }
        let errors = std::fs::read_to_string(self.path("stderr")).unwrap();
        panic!("it ended early: {:?}\n{errors}", dev.lines);
    }

    /// The facts that `--summary` wrote.
    pub fn summary(&self) -> Value {
        serde_json::from_slice(&std::fs::read(self.path("summary.json")).unwrap()).unwrap()
    }

    /// Types a line in a shell.
    pub fn type_line(&self, line: &str) -> Output {
        let mut shell = Command::new("sh");
        shell
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.dir.path())
            .current_dir(self.dir.path())
            .args(["-c", line]);
        run(shell, "")
    }
}

impl Dev {
    /// The lines for a shell, each with the comment above it.
    fn typed(&self) -> Vec<(&str, &str)> {
        let pairs = self.lines.windows(2);
        pairs
            .filter(|pair| !pair[1].is_empty() && !pair[1].starts_with('#'))
            .map(|pair| (&*pair[0], &*pair[1]))
            .collect()
    }

    /// The link that signs in to the example app.
    pub fn link(&self) -> &str {
        let links = self.lines.iter().filter_map(|line| line.strip_prefix("# "));
        let mut links = links.filter(|line| line.contains("/authorize?"));
        links.next().expect("a link")
    }

    /// Ends it by a signal.
    pub fn end(mut self, signal: Signal) -> ExitStatus {
        process::signal(&self.child, signal);
        process::wait(&mut self.child, PATIENCE).expect("an end after the signal")
    }
}

impl Drop for Dev {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn every_line_that_dev_prints_works_as_it_is() {
    let place = Place::new();
    let dev = place.start();
    let facts = place.summary();
    let admin = facts["admin"]["username"].as_str().unwrap();
    let organization = facts["organization"].as_str().unwrap();
    let typed = dev.typed();
    assert_eq!(typed.len(), 6, "{:#?}", dev.lines);
    for (comment, line) in typed {
        let output = place.type_line(line);
        assert_eq!(output.code, 0, "{comment}\n{line}\n{output:?}");
        let answer = &output.stdout;
        match comment {
            "# Is everything well?" => {
                assert!(
                    answer.contains(facts["issuer"].as_str().unwrap()),
                    "{answer}"
                );
            }
            "# Who can sign in?" => assert!(answer.contains(admin), "{answer}"),
            "# Who belongs to the organization?" => {
                assert!(
                    answer.contains(admin) && answer.contains("owner"),
                    "{answer}"
                );
                assert!(line.contains(organization), "{line}");
            }
            "# A token for a service that acts for itself:" => {
                let tokens = output.json();
                assert_eq!(tokens["token_type"], "Bearer", "{tokens}");
                let claims = lok_tests::rp::claims(tokens["access_token"].as_str().unwrap());
                assert_eq!(claims["sub"], facts["service"]["client_id"], "{claims}");
            }
            "# Start a Fakts app, approve it, and fetch its claim token:" => {
                let claim = answer.lines().last().unwrap();
                let claim: Value = serde_json::from_str(claim).unwrap();
                assert_eq!(claim["status"], "granted", "{answer}");
                assert!(claim["token"].is_string(), "{answer}");
            }
            "# Tokens and configuration of a Fakts app, by the key of a mandate:" => {
                let tokens = output.json();
                assert_eq!(tokens["statuses"]["rekuest"], "granted", "{tokens}");
                let claims = lok_tests::rp::claims(tokens["access_token"].as_str().unwrap());
                assert_eq!(claims["client_id"], tokens["client_id"], "{claims}");
                assert_eq!(claims["preferred_username"], admin, "{claims}");
            }
            other => panic!("nothing is known of {other}: {line}"),
        }
    }
    assert!(dev.link().starts_with(facts["issuer"].as_str().unwrap()));
    assert!(dev.end(Signal::TERM).success());
}

#[test]
fn dev_keeps_its_facts_to_its_owner_and_from_start_to_start() {
    let place = Place::new();
    let first = place.start();
    let facts = place.summary();
    for fact in [
        "/issuer",
        "/socket",
        "/admin/username",
        "/admin/password",
        "/organization",
        "/app/client_id",
        "/app/client_secret",
        "/app/redirect_uri",
        "/hub",
        "/mandate_key",
        "/redeem_token",
    ] {
        let said = facts.pointer(fact).and_then(Value::as_str);
        assert!(said.is_some_and(|text| !text.is_empty()), "{fact}: {facts}");
    }
    let issuer = format!("http://127.0.0.1:{}", place.port);
    assert_eq!(facts["issuer"], issuer);
    assert_eq!(
        facts["app"]["redirect_uri"],
        json!(format!("{issuer}/dev/callback"))
    );
    for name in ["issuer", "organization"] {
        let text = facts[name].as_str().unwrap();
        assert!(first.lines.iter().any(|line| line.contains(text)), "{text}");
    }
    let password = facts["admin"]["password"].as_str().unwrap();
    assert!(first.lines.iter().any(|line| line.contains(password)));
    assert_eq!(mode(&place.path("summary.json")), 0o600);
    assert_eq!(mode(&place.path("data/dev.json")), 0o600);
    assert_eq!(mode(&place.path("data")), 0o700);
    let errors = std::fs::read_to_string(place.path("stderr")).unwrap();
    assert!(!errors.contains(password), "the log has the password");

    // A second one on the same data says who holds it.
    let second = run(place.command(ports::free()), "");
    assert_eq!(second.code, 75, "{second:?}");
    let holder = format!("pid {}", first.child.id());
    assert!(second.stderr.contains(&holder), "{holder}: {second:?}");
    assert!(second.stderr.contains("fix:"), "{second:?}");
    assert_eq!(place.summary(), facts);

    // What somebody turned off is on again.
    let status = first.typed().remove(0).1.to_owned();
    let lokctl = status.strip_suffix(" status").unwrap();
    for off in [
        "users disable admin --yes",
        "apps disable dev-service --yes",
        "apps disable dev-app --yes",
    ] {
        place.type_line(&format!("{lokctl} {off}")).ok();
    }
    let lines = first.lines.clone();
    assert!(first.end(Signal::INT).success());
    let again = place.start();
    assert_eq!(again.lines, lines);
    assert_eq!(place.summary(), facts);
    for (comment, line) in again
        .typed()
        .into_iter()
        .filter(|(_, line)| line.contains("curl "))
    {
        let output = place.type_line(line);
        assert_eq!(output.code, 0, "{comment}: {output:?}");
        let answer: Value = serde_json::from_str(output.stdout.lines().last().unwrap()).unwrap();
        let given = answer["access_token"].is_string() || answer["token"].is_string();
        assert!(given, "{comment}: {output:?}");
        // Everybody on the machine sees the arguments of a program; curl hides what comes with -u, and a shell has printf built in.
        let key = facts["mandate_key"].as_str().unwrap();
        let shown = line
            .split(" | ")
            .filter(|part| !part.starts_with("printf "));
        assert!(!shown.collect::<String>().contains(key), "{line}");
    }
    assert!(again.end(Signal::TERM).success());
}
