//! PostgreSQL: a pool of threads, each with a connection of its own, and SERIALIZABLE transactions that are tried again
//! when they lose a race, and alone when they lose again.

use super::work::{self, Gate, Outcome, Queue, Threads, Work};
use super::{Db, Migration, Settings, StoreError, StoreResult, migrate};
use std::time::Duration;

/// A transaction that lost this many races is refused.
const TRIES: u32 = 10;
/// A transaction that lost this many races is tried alone, while others wait: among many that change the same row, as
/// the audit log's last one, somebody could lose each time.
const TRIES_AMONG_OTHERS: u32 = 2;
/// A transaction that failed for a reason that is not understood is tried this often, and then answers the reason.
const UNCLEAR_TRIES: u32 = 3;

pub(super) fn open(
    settings: &Settings,
    progress: &mut dyn FnMut(Migration),
) -> StoreResult<(Gate, Gate, Threads)> {
    let mut first = Db::open(&settings.url)?;
    migrate::run(&mut first, None, settings.migrate, progress)?;
    let mut threads = Threads::default();
    let (reads, read_queue) = Gate::new();
    let (writes, write_queue) = Gate::new();
    let each = settings.pool.max(2).div_ceil(2);
    for number in 0..each {
        for (kind, queue) in [(&READ, &read_queue), (&WRITE, &write_queue)] {
            let queue = Queue::clone(queue);
            let url = settings.url.clone();
            threads.start(&format!("lok-{}-{number}", kind.name), move || {
                serve(&url, &queue, kind);
            })?;
        }
    }
    Ok((reads, writes, threads))
}

/// How transactions begin.
struct Kind {
    name: &'static str,
    begin: Begin,
    /// Those of which there is one at a time.
    long: Begin,
}

/// How a transaction begins.
struct Begin {
    among_others: &'static str,
    /// With no other that writes beside it.
    alone: &'static str,
}

const READ: Kind = Kind {
    name: "read",
    begin: SNAPSHOT,
    long: SNAPSHOT,
};
const SNAPSHOT: Begin = Begin {
    among_others: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    alone: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
};

/// Who writes among others holds a lock that its like may hold too; who writes alone, one that nobody else may hold. `LOCK`
/// takes no snapshot: what is read after the waiting is what the others have left. The table is any that nobody
/// writes to but a migration, and is not read for it.
///
/// Who writes much holds one that others may hold too, but not its like, and is given longer to wait for it: the second
/// of two would not get past the first row that both have.
const WRITE: Kind = Kind {
    name: "write",
    begin: Begin {
        among_others: "BEGIN ISOLATION LEVEL SERIALIZABLE; \
            LOCK TABLE __diesel_schema_migrations IN ROW EXCLUSIVE MODE",
        alone: "BEGIN ISOLATION LEVEL SERIALIZABLE; \
            LOCK TABLE __diesel_schema_migrations IN SHARE ROW EXCLUSIVE MODE",
    },
    long: Begin {
        among_others: "BEGIN ISOLATION LEVEL SERIALIZABLE; \
            SET LOCAL statement_timeout = '20s'; SET LOCAL lock_timeout = '20s'; \
            LOCK TABLE __diesel_schema_migrations IN SHARE UPDATE EXCLUSIVE MODE",
        alone: "BEGIN ISOLATION LEVEL SERIALIZABLE; \
            SET LOCAL statement_timeout = '20s'; SET LOCAL lock_timeout = '20s'; \
            LOCK TABLE __diesel_schema_migrations IN SHARE ROW EXCLUSIVE MODE",
    },
};

/// Serves jobs on one connection, and connects again after it broke.
fn serve(url: &str, queue: &Queue, kind: &Kind) {
    let mut connection = None;
    while let Some(mut job) = work::next(queue) {
        match transact(&mut connection, url, kind, job.as_mut()) {
            Ok(()) => job.answer(),
            Err(error) => job.refuse(error),
        }
    }
}

/// `Ok`: the job's own answer stands. A connection that turns out to be dead before anything was done is replaced once.
fn transact(
    connection: &mut Option<Db>,
    url: &str,
    kind: &Kind,
    job: &mut dyn Work,
) -> StoreResult<()> {
    let how = if job.is_long() {
        &kind.long
    } else {
        &kind.begin
    };
    for attempt in 0..TRIES {
        let begin = if attempt < TRIES_AMONG_OTHERS {
            how.among_others
        } else {
            how.alone
        };
        let db = match connection {
            Some(db) => db,
            None => connection.insert(Db::open(url)?),
        };
        if let Err(error) = db.batch(begin) {
            *connection = None;
            if attempt == 0 {
                continue;
            }
            return Err(StoreError::Unavailable(error.to_string()));
        }
        match job.run(db) {
            Outcome::Keep => match db.batch("COMMIT") {
                Ok(()) => return Ok(()),
                Err(StoreError::Again) => {
                    let _ = db.batch("ROLLBACK");
                }
                Err(error) => {
                    // Whether it was committed is not known: the caller must not be told that it was.
                    *connection = None;
                    return Err(StoreError::Unavailable(error.to_string()));
                }
            },
            Outcome::Undo => {
                if db.batch("ROLLBACK").is_err() {
                    *connection = None;
                }
                return Ok(());
            }
            Outcome::Again => {
                let _ = db.batch("ROLLBACK");
            }
            Outcome::Unclear => {
                if db.batch("ROLLBACK").is_err() {
                    *connection = None;
                }
                if attempt + 1 >= UNCLEAR_TRIES {
                    return Ok(());
                }
            }
            Outcome::Broken => {
                *connection = None;
                return Ok(());
            }
        }
        back_off(attempt);
    }
    Err(StoreError::Unavailable(
        "too many others change the same thing".to_owned(),
    ))
}

/// Waits a little, by chance, so that two losers do not meet again.
fn back_off(attempt: u32) {
    let mut byte = [0];
    let _ = aws_lc_rs::rand::fill(&mut byte);
    let micros = (u64::from(byte[0]) + 1) * 20 * (1 << attempt.min(6));
    std::thread::sleep(Duration::from_micros(micros));
}
