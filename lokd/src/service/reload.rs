//! Reading the configuration anew: whoever asks, one at a time, and answered by the part of lokd that knows the files.

use super::audit::{self, Event, Outcome};
use super::{Actor, Lok};
use lok_common::admin::server::Reload;
use lok_common::{ErrorCode, Problem};
use serde_json::json;
use std::sync::{Mutex, PoisonError};
use tokio::sync::{mpsc, oneshot};

/// How a reload ended.
pub type Answer = Result<Reload, Problem>;

/// More wait for their turn than people and managers ever ask for.
const WAITING: usize = 64;

/// Those who ask, and how the last one was answered.
pub struct Reloads {
    asked: mpsc::Sender<Ask>,
    asks: Mutex<Option<mpsc::Receiver<Ask>>>,
    refused: Mutex<[Option<String>; 2]>,
}

/// What is taken up while lokd runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The configuration's files, and the certificate that they name.
    Configuration,
    /// The certificate alone, which is renewed without a reload.
    Certificate,
}

/// Somebody who waits for a reload.
pub struct Ask(oneshot::Sender<Answer>);

impl Ask {
    /// Tells them how it ended.
    pub fn answer(self, answer: Answer) {
        // Whoever asked may be gone.
        let _ = self.0.send(answer);
    }
}

impl Default for Reloads {
    fn default() -> Self {
        let (asked, asks) = mpsc::channel(WAITING);
        Self {
            asked,
            asks: Mutex::new(Some(asks)),
            refused: Mutex::default(),
        }
    }
}

impl Reloads {
    /// Those who ask from now on, for the one who answers; the second one gets nothing.
    #[must_use]
    pub fn asks(&self) -> Option<mpsc::Receiver<Ask>> {
        self.asks
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    /// Keeps in mind why a part was refused; `None`: what is in its files is in use.
    pub fn note(&self, part: Part, refused: Option<String>) {
        let mut kept = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        kept[part as usize] = refused;
    }

    /// Why what is in the files is not in use.
    #[must_use]
    pub fn refused(&self) -> Option<String> {
        let kept = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        let all: Vec<&str> = kept.iter().flatten().map(String::as_str).collect();
        (!all.is_empty()).then(|| all.join("; "))
    }

    async fn ask(&self) -> Answer {
        let (reply, answer) = oneshot::channel();
        let busy = || {
            Problem::new(ErrorCode::Unavailable, "lokd does not reload now")
                .why("it starts, stops, or has too many reloads to do")
                .fix("try again in a moment")
        };
        self.asked.try_send(Ask(reply)).map_err(|_| busy())?;
        answer.await.map_err(|_| busy())?
    }
}

/// Reads the configuration and the certificate anew, and takes up all of it or nothing. That it cannot be audited is no
/// reason to go on with an old certificate: then the log alone has it.
///
/// # Errors
/// Every problem of the configuration, in one.
pub async fn reload(lok: &Lok, actor: Actor) -> Answer {
    let answer = lok.reloads.ask().await;
    let event = Event::ok("config.reload");
    let event = match &answer {
        Ok(done) => event
            .detail(json!({ "changed": done.changed, "restart_required": done.restart_required })),
        Err(problem) => event
            .outcome(Outcome::Refused)
            .detail(json!({ "message": problem.message })),
    };
    let fresh = lok.fresh(actor);
    let written = lok
        .store
        .write(move |db| audit::record(db, &fresh.clone(), event.clone()))
        .await;
    if let Err(error) = written {
        tracing::error!(%error, "a reload could not be audited");
    }
    answer
}
