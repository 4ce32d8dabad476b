//! Where lines go: a bounded queue and a thread that writes, so that a pipe that nobody reads stops that thread alone.

use crate::measure;
use std::io::Write as _;
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};

/// Lines that wait. What comes beyond is dropped and counted.
const QUEUE: usize = 2_048;
/// As many bytes are written at once.
const BATCH: usize = 64 * 1024;
/// How long the end of the program waits for its last lines.
const PATIENCE: Duration = Duration::from_secs(1);

static QUEUED: OnceLock<SyncSender<Note>> = OnceLock::new();

enum Note {
    Line(String),
    Flush(SyncSender<()>),
}

/// The way in.
pub(super) struct Sink(SyncSender<Note>);

impl Sink {
    /// Hands a line over, or drops it: never waits.
    pub fn put(&self, line: String) {
        if self.0.try_send(Note::Line(line)).is_err() {
            measure::log_dropped(1);
        }
    }
}

/// Starts the thread.
///
/// # Errors
/// A sentence: the system gives no thread.
pub(super) fn start() -> Result<Sink, String> {
    let (queue, notes) = sync_channel(QUEUE);
    std::thread::Builder::new()
        .name("lok-log".to_owned())
        .spawn(move || write(&notes))
        .map_err(|error| error.to_string())?;
    let _ = QUEUED.set(queue.clone());
    Ok(Sink(queue))
}

/// Waits until what was said so far is written, a second at the most.
pub fn flush() {
    let Some(queue) = QUEUED.get() else {
        return;
    };
    let (done, wait) = sync_channel(1);
    let deadline = Instant::now() + PATIENCE;
    let mut note = Note::Flush(done);
    while let Err(TrySendError::Full(back)) = queue.try_send(note) {
        if Instant::now() >= deadline {
            return;
        }
        note = back;
        std::thread::sleep(Duration::from_millis(10));
    }
    let _ = wait.recv_timeout(deadline.saturating_duration_since(Instant::now()));
}

fn write(notes: &Receiver<Note>) {
    let mut text = Vec::new();
    while let Ok(first) = notes.recv() {
        let (mut lines, mut flushed) = (0, Vec::new());
        let mut next = Some(first);
        while let Some(note) = next {
            match note {
                Note::Line(line) => {
                    lines += 1;
                    text.extend_from_slice(line.as_bytes());
                    text.push(b'\n');
                }
                Note::Flush(done) => flushed.push(done),
            }
            next = (text.len() < BATCH)
                .then(|| notes.try_recv().ok())
                .flatten();
        }
        if std::io::stderr().write_all(&text).is_err() {
            measure::log_dropped(lines);
        }
        text.clear();
        for done in flushed {
            let _ = done.try_send(());
        }
    }
}
