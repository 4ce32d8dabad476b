//! A backup under load, verified without a server, restored elsewhere: everything is there, and what was used stays used.

use super::migrate::lay;
use super::{create, fails, hand_over_master, jwks, objects, other, restore, verify};
use crate::store::look;
use lok_tests::lokd::{Database, Lokd, run};
use lok_tests::person::Person;
use lok_tests::rp::{RelyingParty, Request};
use lokd::crypto::token::hash;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

const REDIRECT: &str = "https://app.example.org/callback";

/// A lokd with a person, an app, and what came of one sign-in.
struct Lived {
    lokd: Lokd,
    user: lok_tests::builders::User,
    app: lok_tests::builders::App,
    request: Request,
    code: String,
    /// One that was used, and the one that came of it.
    refresh_tokens: [String; 2],
}

impl Lived {
    async fn on(database: Database) -> Self {
        let lokd = Lokd::builder().database(database).start().await;
        let user = lokd.user("ada").create().await;
        let app = lokd.app("app").redirect(REDIRECT).create().await;
        let person = Person::new(&lokd, &user);
        let rp = RelyingParty::discover(&lokd, &app).await;
        let request = rp.begin("openid offline_access");
        let callback = person.sign_in(&request.url).await;
        let code = rp.code(&request, &callback).unwrap();
        let tokens = rp.redeem(&request, &code).await.ok();
        let first = tokens["refresh_token"].as_str().unwrap().to_owned();
        let tokens = rp.refresh(&first).await.ok();
        let second = tokens["refresh_token"].as_str().unwrap().to_owned();
        Self {
            lokd,
            user,
            app,
            request,
            code,
            refresh_tokens: [first, second],
        }
    }
}

/// Makes a backup while others write. Answers how many writes were acknowledged meanwhile.
async fn under_load(lokd: &Lokd, file: &Path) -> usize {
    let (done, written) = (AtomicBool::new(false), AtomicUsize::new(0));
    let round = file.file_stem().unwrap().to_str().unwrap();
    let writer = async |name: &str| {
        for index in 0.. {
            if done.load(Ordering::SeqCst) {
                return;
            }
            let body = json!({ "username": format!("{round}-{name}-{index}") });
            lokd.admin("POST", "/v1/users", body).await.ok();
            written.fetch_add(1, Ordering::SeqCst);
        }
    };
    let backup = async {
        while written.load(Ordering::SeqCst) < 10 {
            tokio::task::yield_now().await;
        }
        let before = written.load(Ordering::SeqCst);
        lokd.ctl(&["backup", "create", "--out", file.to_str().unwrap()])
            .await
            .ok();
        let during = written.load(Ordering::SeqCst) - before;
        done.store(true, Ordering::SeqCst);
        during
    };
    let ((), (), during) = tokio::join!(writer("a"), writer("b"), backup);
    during
}

/// Backups from `from` into `into`, `rounds` times.
pub async fn there_and_back(from: Database, into: Database, rounds: usize) {
    let lived = Lived::on(from).await;
    let lokd = &lived.lokd;
    for round in 0..rounds {
        let file = lokd.path(&format!("round{round}.backup"));
        let during = under_load(lokd, &file).await;
        assert!(during > 0, "round {round}: nothing was written meanwhile");
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o7777, 0o600);
        let text = verify(&file).ok().stdout;
        assert!(text.contains(" is good: "), "{text}");
        restored(&lived, &file, into, round % 2 == 1).await;
    }
}

/// Restores a backup into a new lokd and looks whether all is there.
async fn restored(lived: &Lived, file: &Path, into: Database, keep: bool) {
    let new = Lokd::builder().database(into).prepare();
    let node = &new.nodes()[0];
    // Without the master key it cannot be restored, and says so.
    let keyless = restore(node, file, &["--other-issuer"]);
    fails(&keyless, 77);
    hand_over_master(&lived.lokd, &new);
    let mut flags = vec!["--other-issuer"];
    flags.extend(keep.then_some("--keep-sessions"));
    let told = restore(node, file, &flags).ok().stdout;
    assert!(told.starts_with("restored "), "{told}");
    assert_eq!(told.contains("ended: "), !keep, "{told}");

    new.start_again().await;
    let (here, there) = (objects(&lived.lokd).await, objects(&new).await);
    for kind in ["apps", "roles", "scopes", "keys"] {
        assert!(!here[kind].as_array().unwrap().is_empty(), "{kind}");
        assert_eq!(here[kind], there[kind], "{kind}");
    }
    let people = |of: &Lokd| -> BTreeSet<String> {
        let all = "SELECT username || ' ' || id AS line FROM users \
                   UNION ALL SELECT slug || ' ' || id FROM organizations";
        look(of.database_url(), all).into_iter().collect()
    };
    assert!(people(&lived.lokd).is_superset(&people(&new)));
    assert!(people(&new).len() > 10);
    assert_eq!(jwks(&lived.lokd).await, jwks(&new).await);
    let chain = new.admin("GET", "/v1/audit/verify", Value::Null).await.ok();
    assert_eq!(chain["intact"], true, "{chain}");
    let events = new
        .admin("GET", "/v1/audit?action=backup.*", Value::Null)
        .await
        .ok();
    let actions: Vec<&str> = events["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["action"].as_str().unwrap())
        .collect();
    assert_eq!(
        actions[..2],
        ["backup.restore", "backup.create"],
        "{events}"
    );

    let rp = RelyingParty::discover(&new, &lived.app).await;
    let [used, live] = &lived.refresh_tokens;
    let url = new.database_url();
    for (table, text) in [
        ("authorization_codes", &lived.code),
        ("refresh_tokens", used),
    ] {
        let hash = hash(text);
        let marked = look(
            url,
            &format!(
                "SELECT client_id AS line FROM {table} WHERE used_at IS NOT NULL AND hash = '{}'",
                hash.as_str()
            ),
        );
        assert_eq!(marked, ["app"], "{table} forgot a use");
    }
    let alive = look(
        url,
        "SELECT id AS line FROM sessions WHERE revoked_at IS NULL",
    );
    if keep {
        assert!(!alive.is_empty());
        rp.refresh(live).await.ok();
    } else {
        assert_eq!(alive, [""; 0]);
        assert_eq!(rp.refresh(live).await.error(), "invalid_grant");
    }
    assert_eq!(rp.refresh(used).await.error(), "invalid_grant");
    let replayed = rp.redeem(&lived.request, &lived.code).await;
    assert_eq!(replayed.error(), "invalid_grant");

    // The same person comes in by the same password, to the same app by the same secret.
    let person = Person::new(&new, &lived.user);
    let request = rp.begin("openid offline_access");
    let callback = person.sign_in(&request.url).await;
    let code = rp.code(&request, &callback).unwrap();
    rp.redeem(&request, &code).await.ok();
}

#[tokio::test]
async fn a_backup_under_load_is_restored_elsewhere() {
    let database = Database::of_this_run();
    there_and_back(database, database, 2).await;
}

#[tokio::test]
async fn a_backup_of_one_database_is_restored_into_the_other() {
    let database = Database::of_this_run();
    there_and_back(database, other(database), 1).await;
}

/// The lines of a backup that are no first and no last one, of tables that nothing changes by itself.
fn rows(file: &Path) -> BTreeSet<String> {
    let text = std::fs::read_to_string(file).unwrap();
    let mut table = String::new();
    let mut rows = BTreeSet::new();
    for line in text.lines().skip(1) {
        if let Some(head) = line.strip_prefix("{\"table\":\"") {
            table = head.split('"').next().unwrap().to_owned();
            rows.insert(line.to_owned());
        } else if !["audit_events", "outbox", "settings", "throttles"].contains(&table.as_str())
            && !line.starts_with("{\"end\"")
        {
            // Both databases write JSON, each in its own way.
            let row: Value = serde_json::from_str(line).unwrap();
            rows.insert(format!("{table} {}", row.to_string().to_lowercase()));
        }
    }
    rows
}

#[tokio::test]
async fn every_value_survives_the_way_through_both_databases() {
    let from = Database::of_this_run();
    let lived = Lived::on(from).await;
    // Every kind of value: nothing, text of all sorts, numbers, what is true, bytes.
    let name = "Ada \"λ\" \\ 🔑 Lovelace'; --";
    let body = json!({ "name": name });
    lived
        .lokd
        .admin("POST", "/v1/users/ada/update", body)
        .await
        .ok();
    let first = create(&lived.lokd, "first.backup").await;
    let there = Lokd::builder().database(other(from)).prepare();
    hand_over_master(&lived.lokd, &there);
    let flags = ["--other-issuer", "--keep-sessions"];
    restore(&there.nodes()[0], &first, &flags).ok();
    there.start_again().await;
    let second = create(&there, "second.backup").await;
    assert_eq!(rows(&first), rows(&second));
    let back = Lokd::builder().database(from).prepare();
    hand_over_master(&lived.lokd, &back);
    restore(&back.nodes()[0], &second, &flags).ok();
    back.start_again().await;
    assert_eq!(rows(&first), rows(&create(&back, "third.backup").await));
    let user = back.admin("GET", "/v1/users/ada", Value::Null).await.ok();
    assert_eq!(user["spec"]["name"], name);
}

#[tokio::test]
async fn no_table_is_forgotten() {
    let lokd = Lokd::start().await;
    let file = create(&lokd, "lok.backup").await;
    let text = std::fs::read_to_string(file).unwrap();
    let mut backed_up: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("{\"table\":\""))
        .map(|line| line.split('"').next().unwrap())
        .collect();
    backed_up.sort_unstable();
    let sql = match lokd.database() {
        Database::Sqlite => {
            "SELECT name AS line FROM sqlite_schema WHERE type = 'table' \
             AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '!_!_%' ESCAPE '!'"
        }
        Database::Postgres => {
            "SELECT tablename::text AS line FROM pg_tables WHERE schemaname = 'public' \
             AND tablename NOT LIKE '\\_\\_%'"
        }
    };
    let mut there = look(lokd.database_url(), sql);
    there.sort_unstable();
    assert_eq!(backed_up, there);
}

#[tokio::test]
async fn a_backup_goes_through_pipes() {
    let lokd = Lokd::start().await;
    let piped = lokd.ctl(&["backup", "create", "--out", "-"]).await.ok();
    assert!(piped.stdout.starts_with("lok-backup 1 {"), "{piped:?}");
    let mut command = std::process::Command::new(lok_tests::paths::program("lokd"));
    command.env_clear().args(["backup", "verify", "-"]);
    let told = run(command, &piped.stdout).ok();
    assert!(told.stdout.starts_with("the backup is good: "), "{told:?}");
    let whole = lokd
        .ctl(&["backup", "create", "--out", "lok.backup", "-o", "json"])
        .await
        .ok();
    let document: Value = serde_json::from_str(&whole.stdout).unwrap();
    assert_eq!(document["file"], "lok.backup");
    assert_eq!(document["issuer"], lokd.issuer());
}

#[tokio::test]
async fn one_backup_at_a_time_and_what_was_broken_off_is_none() {
    let lokd = Lokd::builder().nodes(1).start().await;
    // More than fits between lokd and somebody who does not read.
    lay(
        lokd.database_url(),
        "INSERT INTO throttles (id, failures, blocked_until, updated_at) \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) \
         SELECT 'a place that holds nothing but a long name, so that the backup becomes long as well ' || i, 1, 1, \
         4000000000000 FROM n",
    );
    let mut command = lokd.ctl_command();
    command
        .args(["backup", "create", "--out", "-"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It has begun, and cannot go on before somebody reads.
    let mut begun = [0; 16];
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut begun).unwrap();
    let file = lokd.path("second.backup");
    let second = lokd
        .ctl(&["backup", "create", "--out", file.to_str().unwrap()])
        .await;
    assert_eq!(second.code, 4, "{second:?}");
    // Everybody else goes on.
    lokd.user("meanwhile").create().await;
    lokd.kill();
    let mut half = begun.to_vec();
    stdout.read_to_end(&mut half).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("broke off"), "{said}");
    std::fs::write(&file, &half).unwrap();
    fails(&verify(&file), 65);
    lokd.start_again().await;
    verify(&create(&lokd, "third.backup").await).ok();
}
