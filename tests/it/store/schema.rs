//! Migrations: what they make is what the queries are compiled against, on both databases.

use super::{Opened, empty, look, meddle, open};
use lok_tests::lokd::Database;
use lokd::store::{self, Backend, MigrateMode, StoreError};
use std::collections::BTreeSet;

const SCHEMA: &str = include_str!("../../../lokd/src/store/schema.rs");

const SQLITE_COLUMNS: &str = "SELECT t.name || '.' || c.name || ' ' || c.type || \
    CASE c.\"notnull\" WHEN 1 THEN '' ELSE ' null' END AS line \
    FROM sqlite_schema t JOIN pragma_table_info(t.name) c \
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!' AND t.name NOT LIKE '!_!_%' ESCAPE '!'";

const POSTGRES_COLUMNS: &str = "SELECT table_name || '.' || column_name || ' ' || data_type || \
    CASE is_nullable WHEN 'NO' THEN '' ELSE ' null' END AS line \
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_%'";

/// `table.column type` of every column in `schema.rs`, with ` null` if it may be null.
fn declared() -> BTreeSet<String> {
    let mut table = "";
    let mut columns = BTreeSet::new();
    let tables = SCHEMA.split("diesel::joinable!").next().unwrap();
    for line in tables.lines().map(str::trim) {
        if let Some((name, kind)) = line.split_once(" -> ") {
            let kind = kind.trim_end_matches(',');
            let (kind, null) = match kind.strip_prefix("Nullable<") {
                Some(kind) => (kind.trim_end_matches('>'), " null"),
                None => (kind, ""),
            };
            columns.insert(format!("{table}.{name} {kind}{null}"));
        } else if line.ends_with(") {") && !line.starts_with("diesel::") {
            table = line.split(' ').next().unwrap();
        }
    }
    assert!(columns.len() > 150, "{columns:?}");
    columns
}

/// The same of the database as it is.
fn made(store: &Opened) -> BTreeSet<String> {
    let columns = match store.backend() {
        Backend::Sqlite => SQLITE_COLUMNS,
        Backend::Postgres => POSTGRES_COLUMNS,
    };
    let diesel = [
        ("TEXT", "Text"),
        ("text", "Text"),
        ("BIGINT", "BigInt"),
        ("bigint", "BigInt"),
        ("BOOLEAN", "Bool"),
        ("boolean", "Bool"),
        ("BLOB", "Binary"),
        ("bytea", "Binary"),
    ];
    let translate = |line: String| {
        let mut words: Vec<&str> = line.split(' ').collect();
        let known = diesel.iter().find(|(sql, _)| *sql == words[1]);
        words[1] = known.unwrap_or_else(|| panic!("unexpected: {line}")).1;
        words.join(" ")
    };
    store.look(columns).into_iter().map(translate).collect()
}

#[test]
fn migrations_make_what_the_queries_expect() {
    let (made, declared) = (made(&Opened::new()), declared());
    let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| -> Vec<String> {
        one.difference(other).cloned().collect()
    };
    assert_eq!(only(&made, &declared), [""; 0], "not in schema.rs");
    assert_eq!(only(&declared, &made), [""; 0], "not in the database");
}

#[test]
fn migrating_again_does_nothing() {
    let (_dir, url) = empty(Database::of_this_run());
    let mut steps = Vec::new();
    let done = store::migrate(&url, &mut |step| steps.push(step)).unwrap();
    assert!(done > 0);
    assert_eq!(steps.len(), done);
    let numbered = |(index, step): (usize, &store::Migration)| {
        step.number == index + 1 && step.of == done && !step.name.is_empty()
    };
    assert!(steps.iter().enumerate().all(numbered), "{steps:?}");

    assert_eq!(
        store::migrate(&url, &mut |step| panic!("{step:?}")).unwrap(),
        0
    );
    open(&url, 2, MigrateMode::Check).unwrap();
}

#[test]
fn a_schema_of_a_newer_lokd_is_refused_and_left_alone() {
    let (_dir, url) = empty(Database::of_this_run());
    let steps = store::migrate(&url, &mut |_| {}).unwrap();
    meddle(
        &url,
        "INSERT INTO __diesel_schema_migrations (version) VALUES ('99991231000000')",
    );
    for mode in [MigrateMode::Auto, MigrateMode::Check, MigrateMode::Off] {
        match open(&url, 2, mode) {
            Err(StoreError::Setup(text)) => assert!(
                text.contains("newer than this lokd") && text.contains("99991231000000"),
                "{text}"
            ),
            other => panic!("{mode:?}: {other:?}"),
        }
    }
    let versions = look(
        &url,
        "SELECT CAST(count(*) AS TEXT) AS line FROM __diesel_schema_migrations",
    );
    assert_eq!(versions, [(steps + 1).to_string()]);
}

#[test]
fn a_check_refuses_an_old_schema_and_changes_nothing() {
    let (_dir, url) = empty(Database::of_this_run());
    match open(&url, 2, MigrateMode::Check) {
        Err(StoreError::Setup(text)) => assert!(text.contains("lokd migrate"), "{text}"),
        other => panic!("{other:?}"),
    }
    match open(&url, 2, MigrateMode::Off) {
        Err(StoreError::Setup(text)) => assert!(text.contains("lokd migrate"), "{text}"),
        other => panic!("{other:?}"),
    }
    assert!(store::migrate(&url, &mut |_| {}).unwrap() > 0);
    open(&url, 2, MigrateMode::Off).unwrap();
}

#[test]
fn of_nodes_that_start_together_one_migrates() {
    let (_dir, url) = empty(Database::of_this_run());
    if Backend::of(&url) == Ok(Backend::Sqlite) {
        return; // One process has the file.
    }
    let steps: usize = std::thread::scope(|scope| {
        let nodes: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| store::migrate(&url, &mut |_| {}).unwrap()))
            .collect();
        nodes.into_iter().map(|node| node.join().unwrap()).sum()
    });
    let (_dir, other) = empty(Database::of_this_run());
    assert_eq!(steps, store::migrate(&other, &mut |_| {}).unwrap());
}
