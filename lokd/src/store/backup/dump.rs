//! Writing: the rows of one snapshot, in pieces that wait for whoever takes them.

use super::shape::{self, Table};
use super::{Db, Line};
use crate::store::{StoreError, StoreResult, migrate};
use aws_lc_rs::digest::{self, Context};
use bytes::Bytes;
use diesel::connection::DefaultLoadingMode;
use diesel::prelude::*;
use lok_common::Time;
use lok_common::backup::{End, Last, Manifest, TableHead, first_line};
use serde::Serialize;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::mpsc::Sender;

/// Bytes that are handed on together.
const PIECE: usize = 64 * 1024;
/// Rows that PostgreSQL hands over at a time.
const FETCH: usize = 200;
/// Whoever takes nothing for so long is left: the snapshot keeps the database from tidying up.
const PATIENCE: Duration = Duration::from_secs(60);

/// What of a core others want is theirs (of this thread only; nice(2)).
const NICE: i32 = 15;

/// What the database does not know of its backup.
#[derive(Clone, Debug)]
pub struct About {
    /// The issuer.
    pub issuer: String,
    /// The moment.
    pub created_at: Time,
    /// The fingerprint of the master key.
    pub master_key: String,
}

/// Writes a backup into `to`, with the outcome at its end if it is a failure. The connection is its own: writers do not
/// wait, since a snapshot takes no lock on SQLite (write-ahead log) nor on PostgreSQL (repeatable read).
pub(in crate::store) fn dump(
    url: &str,
    about: About,
    to: Sender<StoreResult<Bytes>>,
    runtime: Handle,
) {
    // Whoever signs in comes first. Where a sandbox forbids that, both share.
    let _ = rustix::process::setpriority_process(None, NICE);
    let mut pipe = Pipe {
        buffer: Vec::with_capacity(PIECE * 2),
        digest: Context::new(&digest::SHA256),
        to,
        runtime,
    };
    if let Err(error) = write(url, about, &mut pipe) {
        pipe.buffer.clear();
        let _ = pipe.send(Err(error));
    }
}

fn write(url: &str, about: About, pipe: &mut Pipe) -> StoreResult<()> {
    let mut db = Db::open(url)?;
    let schema = migrate::applied(&mut db)?;
    let tables = shape::tables(&schema)?;
    let backend = match &db {
        Db::Sqlite(_) => {
            db.batch("PRAGMA query_only = ON; BEGIN")?;
            "sqlite"
        }
        Db::Postgres(_) => {
            // Whoever takes it slowly is none of the server's business.
            db.batch(
                "SET statement_timeout = '60s'; SET idle_in_transaction_session_timeout = '90s';\
                 BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
            )?;
            "postgres"
        }
    };
    let mut counts = std::collections::BTreeMap::new();
    for table in &tables {
        counts.insert(table.name.clone(), shape::count(&mut db, table)?);
    }
    let manifest = Manifest {
        lok: env!("CARGO_PKG_VERSION").to_owned(),
        schema,
        issuer: about.issuer,
        created_at: about.created_at,
        backend: backend.to_owned(),
        master_key: about.master_key,
        tables: counts,
    };
    pipe.bytes(first_line(&manifest).as_bytes())?;
    let mut rows = 0;
    for table in &tables {
        pipe.json(&TableHead {
            table: table.name.clone(),
            columns: table
                .columns
                .iter()
                .map(|column| column.name.clone())
                .collect(),
        })?;
        rows += each(&mut db, table, &mut |line| {
            pipe.bytes(line.as_bytes())?;
            pipe.bytes(b"\n")
        })?;
    }
    let _ = db.batch("ROLLBACK");
    pipe.end(rows)
}

/// Hands every row of a table over, a JSON list each, with few of them in memory. Answers how many there were.
pub(super) fn each(
    db: &mut Db,
    table: &Table,
    take: &mut dyn FnMut(String) -> StoreResult<()>,
) -> StoreResult<u64> {
    let query = table.select(db);
    let mut rows = 0;
    match db {
        Db::Sqlite(connection) => {
            let query = diesel::sql_query(query);
            for row in query.load_iter::<Line, DefaultLoadingMode>(connection)? {
                take(row?.line)?;
                rows += 1;
            }
        }
        Db::Postgres(connection) => {
            diesel::sql_query(format!("DECLARE lok_rows NO SCROLL CURSOR FOR {query}"))
                .execute(connection)?;
            loop {
                let some: Vec<Line> =
                    diesel::sql_query(format!("FETCH FORWARD {FETCH} FROM lok_rows"))
                        .load(connection)?;
                if some.is_empty() {
                    break;
                }
                for Line { line } in some {
                    take(line)?;
                    rows += 1;
                }
            }
            diesel::sql_query("CLOSE lok_rows").execute(connection)?;
        }
    }
    Ok(rows)
}

/// Bytes on their way to whoever takes them.
struct Pipe {
    buffer: Vec<u8>,
    digest: Context,
    to: Sender<StoreResult<Bytes>>,
    runtime: Handle,
}

impl Pipe {
    fn bytes(&mut self, bytes: &[u8]) -> StoreResult<()> {
        self.digest.update(bytes);
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() >= PIECE {
            self.flush()?;
        }
        Ok(())
    }

    fn json(&mut self, value: &impl Serialize) -> StoreResult<()> {
        let line =
            serde_json::to_vec(value).map_err(|error| StoreError::Defect(error.to_string()))?;
        self.bytes(&line)?;
        self.bytes(b"\n")
    }

    fn end(&mut self, rows: u64) -> StoreResult<()> {
        let sha256 = hex(self.digest.clone().finish().as_ref());
        self.json(&Last {
            end: End { rows, sha256 },
        })?;
        self.flush()
    }

    fn flush(&mut self) -> StoreResult<()> {
        let piece = Bytes::from(std::mem::replace(
            &mut self.buffer,
            Vec::with_capacity(PIECE * 2),
        ));
        self.send(Ok(piece))
    }

    fn send(&mut self, what: StoreResult<Bytes>) -> StoreResult<()> {
        let to = &self.to;
        let sent = async { tokio::time::timeout(PATIENCE, to.send(what)).await };
        match self.runtime.block_on(sent) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(StoreError::Unavailable(
                "whoever asked for the backup has gone".to_owned(),
            )),
            Err(_) => Err(StoreError::Unavailable(
                "whoever asked for the backup does not take it".to_owned(),
            )),
        }
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
