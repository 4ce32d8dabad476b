//! Full disks and damaged ones.

use super::{Disk, create, fails, names, restore};
use crate::store::look;
use lok_tests::lokd::{Database, Lokd};
use lok_tests::poll::eventually;
use serde_json::{Value, json};
use std::io::{Seek, SeekFrom, Write};
use std::time::Duration;

#[tokio::test]
async fn a_full_disk_refuses_writes_and_nothing_else() {
    let Some(disk) = Disk::of("12m") else { return };
    let url = format!("sqlite://{}", disk.path("lok.db").display());
    let lokd = Lokd::builder()
        .database(Database::Sqlite)
        .config(&format!("[database]\nurl = \"{url}\""))
        .start()
        .await;
    let mut acknowledged = Vec::new();
    for round in 0..2 {
        disk.fill();
        // The log of what is written may have some room in its last page still.
        let mut refused = 0;
        for index in 0..400 {
            let username = format!("full-{round}-{index}");
            let answer = lokd
                .admin("POST", "/v1/users", json!({ "username": username }))
                .await;
            match answer.status {
                503 => refused += 1,
                _ => {
                    answer.ok();
                    acknowledged.push(username);
                }
            }
            if refused == 5 {
                break;
            }
        }
        assert_eq!(refused, 5, "the disk does not get full");
        let users = lokd.admin("GET", "/v1/users", Value::Null).await.ok();
        assert!(users["items"].is_array());
        let jwks: Value = lokd.get("/jwks").await.json().await.unwrap();
        assert!(!jwks["keys"].as_array().unwrap().is_empty());
        // A backup needs no room here but that of its audit event: without that, nothing leaves.
        let backup = lokd.path(&format!("full{round}.backup"));
        let output = lokd
            .ctl(&["backup", "create", "--out", backup.to_str().unwrap()])
            .await;
        match output.code {
            0 => drop(super::verify(&backup).ok()),
            code => assert_eq!((code, backup.exists()), (1, false), "{output:?}"),
        }

        disk.empty();
        let username = format!("room-{round}");
        eventually("writes again", Duration::from_secs(10), async || {
            let body = json!({ "username": username });
            let answer = lokd.admin("POST", "/v1/users", body).await;
            (answer.status == 200).then_some(())
        })
        .await;
        acknowledged.push(username);
        create(&lokd, &format!("round{round}.backup")).await;
    }
    let there = look(&url, "SELECT username AS line FROM users");
    let lost: Vec<&String> = acknowledged
        .iter()
        .filter(|name| !there.contains(name))
        .collect();
    assert_eq!(lost, [""; 0]);
    assert_eq!(
        look(
            &url,
            "SELECT integrity_check AS line FROM pragma_integrity_check"
        ),
        ["ok"]
    );
    let chain = lokd
        .admin("GET", "/v1/audit/verify", Value::Null)
        .await
        .ok();
    assert_eq!(chain["intact"], true);
    lokd.stop();
}

#[tokio::test]
async fn a_backup_onto_a_full_disk_leaves_nothing() {
    let Some(disk) = Disk::of("256k") else { return };
    let lokd = Lokd::start().await;
    let body = json!({ "username": "ada", "about": "x".repeat(400) });
    lokd.admin("POST", "/v1/users", body).await;
    disk.fill();
    let file = disk.path("lok.backup");
    let output = lokd
        .ctl(&["backup", "create", "--out", file.to_str().unwrap()])
        .await;
    assert_eq!(output.code, 1, "{output:?}");
    assert!(output.stderr.contains("make room"), "{output:?}");
    assert_eq!(disk.names(), ["filler"]);
    disk.empty();
    lokd.ctl(&["backup", "create", "--out", file.to_str().unwrap()])
        .await
        .ok();
    assert_eq!(disk.names(), ["lok.backup"]);
}

#[tokio::test]
async fn a_restore_onto_a_full_disk_changes_nothing() {
    let Some(disk) = Disk::of("4m") else { return };
    let url = format!("sqlite://{}", disk.path("lok.db").display());
    let lokd = Lokd::builder()
        .database(Database::Sqlite)
        .config(&format!("[database]\nurl = \"{url}\""))
        .start()
        .await;
    let file = create(&lokd, "lok.backup").await;
    lokd.user("later").create().await;
    lokd.stop();
    disk.fill();
    let before = disk.names();
    let output = restore(&lokd.nodes()[0], &file, &["--confirm", "127.0.0.1"]);
    fails(&output, 74);
    assert_eq!(disk.names(), before);
    disk.empty();
    let users = look(&url, "SELECT username AS line FROM users");
    assert_eq!(users, ["later"]);
    restore(&lokd.nodes()[0], &file, &["--confirm", "127.0.0.1"]).ok();
    assert_eq!(look(&url, "SELECT username AS line FROM users"), [""; 0]);
}

#[tokio::test]
async fn a_damaged_page_is_found_at_start_and_a_restore_mends_it() {
    let lokd = Lokd::builder().database(Database::Sqlite).start().await;
    lokd.user("ada").create().await;
    let backup = create(&lokd, "lok.backup").await;
    lokd.stop();
    let node = &lokd.nodes()[0];
    let database = lokd.path("lok.db");
    let root: u64 = look(
        lokd.database_url(),
        "SELECT CAST(rootpage AS TEXT) AS line FROM sqlite_schema WHERE name = 'users'",
    )[0]
    .parse()
    .unwrap();
    let mut file = std::fs::File::options()
        .write(true)
        .open(&database)
        .unwrap();
    file.seek(SeekFrom::Start((root - 1) * 4096)).unwrap();
    file.write_all(&[0xa5; 512]).unwrap();
    drop(file);
    let folder = names(&node.data);
    for verb in ["serve", "migrate"] {
        let output = lok_tests::lokd::run(node.command(verb), "");
        assert_eq!(output.code, 69, "{verb}: {output:?}");
        assert!(output.stderr.contains("is damaged"), "{output:?}");
        assert!(output.stderr.contains("lokd restore"), "{output:?}");
    }
    assert_eq!(names(&node.data), folder);
    restore(node, &backup, &["--confirm", "127.0.0.1"]).ok();
    lokd.start_again().await;
    assert_eq!(
        look(lokd.database_url(), "SELECT username AS line FROM users"),
        ["ada"]
    );
    lokd.stop();
    // Not a database at all.
    std::fs::write(&database, "nonsense ".repeat(2_000)).unwrap();
    let output = lok_tests::lokd::run(node.command("serve"), "");
    assert_eq!(output.code, 69, "{output:?}");
    assert!(output.stderr.contains("is damaged"), "{output:?}");
    restore(node, &backup, &["--confirm", "127.0.0.1"]).ok();
    lokd.start_again().await;
}
