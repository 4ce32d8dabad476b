//! The store on whichever database this run is about: SQLite and PostgreSQL must not be told apart.

mod batches;
mod chain;
mod paging;
mod postgres;
mod races;
mod removal;
mod rows;
mod schema;
mod social;
mod sqlite;

use diesel::connection::SimpleConnection as _;
use diesel::deserialize::QueryableByName;
use diesel::prelude::*;
use lok_tests::lokd::Database;
use lok_tests::times::Timed;
use lokd::store::{MigrateMode, Settings, Store, StoreResult, sqlite_file};
use std::future::{poll_fn, ready};
use std::ops::Deref;
use std::sync::mpsc;
use std::task::Poll;
use tempfile::TempDir;
use tokio::task::JoinHandle;

/// The moment at which everything here happens.
const NOW: i64 = 1_800_000_000_000;

/// A database of its own with an open store on it.
struct Opened {
    store: Store,
    url: String,
    _dir: TempDir,
    _timed: Timed,
}

impl Deref for Opened {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}

/// A line of text that a statement selects as `line`.
#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = diesel::sql_types::Text)]
    line: String,
}

impl Opened {
    /// On this run's database, with several connections.
    fn new() -> Self {
        Self::on(Database::of_this_run(), 8)
    }

    /// On this run's database, with a single thread that writes.
    fn with_one_writer() -> Self {
        Self::on(Database::of_this_run(), 2)
    }

    fn on(database: Database, pool: usize) -> Self {
        let timed = Timed::start();
        let (dir, url) = empty(database);
        Self {
            store: open(&url, pool, MigrateMode::Auto).unwrap(),
            url,
            _dir: dir,
            _timed: timed,
        }
    }

    /// What a statement selects as `line`, past the store.
    fn look(&self, sql: &str) -> Vec<String> {
        look(&self.url, sql)
    }

    /// How many rows a table has, past the store.
    fn count(&self, table: &str) -> usize {
        self.look(&format!(
            "SELECT CAST(count(*) AS TEXT) AS line FROM {table}"
        ))[0]
            .parse()
            .unwrap()
    }

    /// Executes statements, past the store.
    fn meddle(&self, sql: &str) {
        meddle(&self.url, sql);
    }

    /// Keeps one writer busy until the answer is let go, so that further writes wait together.
    async fn hold(&self) -> Held {
        let (release, released) = mpsc::channel::<()>();
        let (begin, mut begun) = tokio::sync::mpsc::unbounded_channel();
        let store = self.store.clone();
        let busy = tokio::spawn(async move {
            store
                .write(move |_| {
                    begin.send(()).ok();
                    released.recv().ok();
                    StoreResult::Ok(())
                })
                .await
        });
        begun.recv().await.expect("the writer is busy");
        Held { release, busy }
    }
}

/// A writer that is kept busy as long as this lives.
struct Held {
    release: mpsc::Sender<()>,
    busy: JoinHandle<StoreResult<()>>,
}

impl Held {
    /// Lets the writer go on.
    async fn release(self) {
        drop(self.release);
        self.busy.await.unwrap().unwrap();
    }
}

/// Goes with a call as far as it gets now, which is into the queue; a task waits for the rest.
async fn queued<F>(call: F) -> JoinHandle<F::Output>
where
    F: Future<Output: Send> + Send + 'static,
{
    let mut call = Box::pin(call);
    match poll_fn(|context| Poll::Ready(call.as_mut().poll(context))).await {
        Poll::Ready(answer) => tokio::spawn(ready(answer)),
        Poll::Pending => tokio::spawn(call),
    }
}

/// A new, empty database, and the folder that it may live in.
fn empty(database: Database) -> (TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let url = match database {
        Database::Sqlite => format!("sqlite://{}/lok.db", dir.path().display()),
        Database::Postgres => lok_tests::postgres::database(),
    };
    (dir, url)
}

fn open(url: &str, pool: usize, migrate: MigrateMode) -> StoreResult<Store> {
    let settings = Settings {
        url: url.to_owned(),
        readers: 2,
        pool,
        migrate,
    };
    Store::open(&settings, &mut |_| {})
}

/// What a statement selects as `line` in a database.
pub fn look(url: &str, sql: &str) -> Vec<String> {
    let lines: Vec<Line> = match sqlite_file(url) {
        Some(file) => {
            let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            connection
                .batch_execute("PRAGMA busy_timeout = 5000")
                .unwrap();
            diesel::sql_query(sql).load(&mut connection).unwrap()
        }
        None => {
            let mut connection = PgConnection::establish(url).unwrap();
            diesel::sql_query(sql).load(&mut connection).unwrap()
        }
    };
    lines.into_iter().map(|line| line.line).collect()
}

/// Executes statements in a database.
pub fn meddle(url: &str, sql: &str) {
    match sqlite_file(url) {
        Some(file) => {
            let mut connection = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
            connection
                .batch_execute(&format!("PRAGMA busy_timeout = 5000; {sql}"))
                .unwrap();
        }
        None => PgConnection::establish(url)
            .unwrap()
            .batch_execute(sql)
            .unwrap(),
    }
}

/// Waits for every task, in order.
async fn all<T>(tasks: Vec<JoinHandle<T>>) -> Vec<T> {
    let mut answers = Vec::with_capacity(tasks.len());
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers
}
