//! Jobs, the queue they wait in, and the threads that run them.

use super::{Db, Keep, StoreError, TxFailure};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// As many jobs wait before further ones are refused.
const QUEUE: usize = 4_096;

/// What became of a job's statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Keep them.
    Keep,
    /// Roll them back.
    Undo,
    /// Roll them back and run the job again: it lost a race.
    Again,
    /// Roll them back; the database gave a reason that is not understood. It may be a race that was lost: the words of a
    /// deadlock are in the language of the server, and its code is not handed on.
    Unclear,
    /// Roll them back; the connection may be gone.
    Broken,
}

/// A job that a thread can run, again if need be, and then answer.
pub(super) trait Work: Send {
    /// Whether it writes much.
    fn is_long(&self) -> bool;
    fn run(&mut self, db: &mut Db) -> Outcome;
    fn answer(self: Box<Self>);
    fn refuse(self: Box<Self>, error: StoreError);
}

pub(super) struct Job<F, T, E> {
    f: F,
    keep: Keep,
    long: bool,
    result: Option<Result<T, E>>,
    reply: Option<oneshot::Sender<Result<T, E>>>,
}

impl<F, T, E> Job<F, T, E>
where
    F: FnMut(&mut Db) -> Result<T, E> + Send + 'static,
    T: Send + 'static,
    E: TxFailure,
{
    pub(super) fn new(f: F, keep: Keep) -> Self {
        Self {
            f,
            keep,
            long: false,
            result: None,
            reply: None,
        }
    }

    /// It writes much.
    pub(super) fn long(self) -> Self {
        Self { long: true, ..self }
    }
}

impl<F, T, E> Work for Job<F, T, E>
where
    F: FnMut(&mut Db) -> Result<T, E> + Send,
    T: Send,
    E: TxFailure,
{
    fn is_long(&self) -> bool {
        self.long
    }

    fn run(&mut self, db: &mut Db) -> Outcome {
        let result = catch_unwind(AssertUnwindSafe(|| (self.f)(db)));
        let panicked = result.is_err();
        let result =
            result.unwrap_or_else(|_| Err(StoreError::Defect("a job panicked".to_owned()).into()));
        let outcome = match &result {
            Ok(_) if self.keep == Keep::Yes => Outcome::Keep,
            Ok(_) => Outcome::Undo,
            Err(error) => match error.store_error() {
                Some(StoreError::Again) => Outcome::Again,
                Some(StoreError::Unavailable(_)) => Outcome::Broken,
                Some(StoreError::Defect(_)) if !panicked => Outcome::Unclear,
                _ => Outcome::Undo,
            },
        };
        self.result = Some(result);
        outcome
    }

    fn answer(mut self: Box<Self>) {
        if let (Some(reply), Some(result)) = (self.reply.take(), self.result.take()) {
            // Nobody waits any more when the request was given up; what was committed stays.
            let _ = reply.send(result);
        }
    }

    fn refuse(mut self: Box<Self>, error: StoreError) {
        if let Some(reply) = self.reply.take() {
            let _ = reply.send(Err(error.into()));
        }
    }
}

/// The way in: a bounded queue.
pub(super) struct Gate {
    queue: SyncSender<Box<dyn Work>>,
}

/// The other end of a [`Gate`], shared by the threads that serve it.
pub(super) type Queue = Arc<Mutex<Receiver<Box<dyn Work>>>>;

impl Gate {
    pub(super) fn new() -> (Self, Queue) {
        let (queue, jobs) = sync_channel(QUEUE);
        (Self { queue }, Arc::new(Mutex::new(jobs)))
    }

    pub(super) async fn run<F, T, E>(&self, mut job: Job<F, T, E>) -> Result<T, E>
    where
        F: FnMut(&mut Db) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: TxFailure,
    {
        let (reply, answer) = oneshot::channel();
        job.reply = Some(reply);
        self.queue.try_send(Box::new(job)).map_err(|error| {
            StoreError::Unavailable(match error {
                TrySendError::Full(_) => "too many requests are waiting for it".to_owned(),
                TrySendError::Disconnected(_) => "it is closed".to_owned(),
            })
        })?;
        answer.await.unwrap_or_else(|_| {
            Err(StoreError::Unavailable("it was closed meanwhile".to_owned()).into())
        })
    }
}

/// Waits for the next job; `None` when every handle on the store is gone.
pub(super) fn next(queue: &Queue) -> Option<Box<dyn Work>> {
    queue
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .recv()
        .ok()
}

/// The jobs that are waiting already, `most` at the most.
pub(super) fn waiting(queue: &Queue, most: usize) -> Vec<Box<dyn Work>> {
    let jobs = queue.lock().unwrap_or_else(PoisonError::into_inner);
    jobs.try_iter().take(most).collect()
}

/// Threads that are waited for when the store closes, so that the last commit is done and the files are closed.
#[derive(Default)]
pub(super) struct Threads {
    handles: Vec<JoinHandle<()>>,
}

impl Threads {
    /// Starts a named thread.
    pub(super) fn start(
        &mut self,
        name: &str,
        body: impl FnOnce() + Send + 'static,
    ) -> Result<(), StoreError> {
        let handle = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(body)
            .map_err(|error| StoreError::Unavailable(format!("no thread for it: {error}")))?;
        self.handles.push(handle);
        Ok(())
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        for handle in self.handles.drain(..) {
            // A thread that holds the last handle on the store cannot wait for itself.
            if handle.thread().id() != std::thread::current().id() {
                let _ = handle.join();
            }
        }
    }
}
