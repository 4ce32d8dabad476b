//! From a staged SQLite database into PostgreSQL.

use super::shape::{self, quoted};
use super::{Line, dump, stage};
use crate::store::{Db, StoreError, StoreResult, migrate};
use diesel::prelude::*;

/// Rows are added in lists of this many bytes, or of one longer row.
const LIST: usize = 256 * 1024;

/// Every foreign key: what removes it and what makes it again, with a tab between them.
const REFERENCES: &str = "\
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) || E'\\t' || \
        format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS line \
    FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY oid";

const COMPANY: &str = "\
    SELECT CAST(count(*) AS TEXT) AS line FROM pg_stat_activity \
    WHERE datname = current_database() AND application_name = 'lokd' AND pid <> pg_backend_pid()";

/// Refuses while a lokd is connected.
pub(super) fn refuse_company(target: &mut Db) -> StoreResult<()> {
    let lines: Vec<Line> = diesel::sql_query(COMPANY).load(target)?;
    match lines.first().map(|line| line.line.as_str()) {
        Some("0") | None => Ok(()),
        Some(count) => Err(StoreError::Setup(format!(
            "lokd is connected to it ({count} connections); stop every node first"
        ))),
    }
}

/// In one transaction: whatever fails, the database is as it was.
pub(super) fn pour(
    staged: &mut Db,
    target: &mut Db,
    heard: &mut dyn FnMut(u64),
) -> StoreResult<()> {
    target
        .batch("SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; BEGIN")?;
    let done = fill(staged, target, heard);
    match done {
        Ok(()) => target.batch("COMMIT"),
        Err(error) => {
            let _ = target.batch("ROLLBACK");
            Err(error)
        }
    }
}

fn fill(staged: &mut Db, target: &mut Db, heard: &mut dyn FnMut(u64)) -> StoreResult<()> {
    let tables = shape::tables(&migrate::names()?)?;
    let names: Vec<String> = tables.iter().map(|table| quoted(&table.name)).collect();
    target.batch(&format!("TRUNCATE {}", names.join(", ")))?;
    // Rows come in no order that their references would like; all of these are checked when they are made again.
    let references: Vec<Line> = diesel::sql_query(REFERENCES).load(target)?;
    let (drop, make): (Vec<&str>, Vec<&str>) = references
        .iter()
        .filter_map(|reference| reference.line.split_once('\t'))
        .unzip();
    for statement in drop {
        target.batch(statement)?;
    }
    let mut poured = 0_u64;
    for table in &tables {
        let insert = table.insert(target);
        let mut list = String::new();
        dump::each(staged, table, &mut |line| {
            if !list.is_empty() && list.len() + line.len() > LIST {
                stage::add(target, &insert, &list)?;
                list.clear();
            }
            if !list.is_empty() {
                list.push(',');
            }
            list.push_str(&line);
            poured += 1;
            if poured.is_multiple_of(1_000) {
                heard(poured);
            }
            Ok(())
        })?;
        if !list.is_empty() {
            stage::add(target, &insert, &list)?;
        }
    }
    for statement in make {
        target.batch(statement)?;
    }
    Ok(())
}
