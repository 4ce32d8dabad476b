//! What people are told while they watch: mentions, from whichever node they come.
//!
//! A row of `comment_mentions` is the message. Each node that somebody watches on looks for new ones once a second, and at
//! once after it wrote some itself.

use crate::protocol::Millis;
use crate::service::Lok;
use crate::store::{StoreResult, reads};
use std::collections::HashMap;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::{Mutex, mpsc};

/// How far back each look goes: a transaction may end later than one that began after it, and clocks differ.
const OVERLAP: Millis = 30_000;
/// Mentions of one person that wait for a watcher.
const WAITING: usize = 4_096;

/// The mentions that this process tells of.
#[derive(Default)]
pub struct Mentions {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// By user and organization (ids), so that nobody waits behind what is said to others.
    watchers: HashMap<(String, String), Vec<mpsc::Sender<String>>>,
    seen: Option<Seen>,
}

/// What was told already.
struct Seen {
    since: Millis,
    known: HashMap<(String, String), Millis>,
}

/// The mentions of one person in one organization, as they come.
pub struct Watch {
    receiver: mpsc::Receiver<String>,
}

impl Watch {
    /// The comment in which the person is mentioned next; `None`: nothing more will come, because too many wait.
    pub async fn next(&mut self) -> Option<String> {
        self.receiver.recv().await
    }
}

/// Watches for mentions of a person in an organization that come from now on.
///
/// # Errors
/// Those of the database.
pub async fn watch(lok: &Lok, user_id: &str, organization_id: &str) -> StoreResult<Watch> {
    let (sender, receiver) = mpsc::channel(WAITING);
    let mut state = lok.mentions.state.lock().await;
    let whose = (user_id.to_owned(), organization_id.to_owned());
    state.watchers.entry(whose).or_default().push(sender);
    state.look(lok).await?;
    Ok(Watch { receiver })
}

/// Looks for mentions that nobody was told of. Whoever wrote some calls it after the transaction.
///
/// # Errors
/// Those of the database.
pub async fn look(lok: &Lok) -> StoreResult<()> {
    lok.mentions.state.lock().await.look(lok).await
}

impl State {
    async fn look(&mut self, lok: &Lok) -> StoreResult<()> {
        self.watchers.retain(|_, senders| {
            senders.retain(|sender| !sender.is_closed());
            !senders.is_empty()
        });
        if self.watchers.is_empty() {
            self.seen = None;
            return Ok(());
        }
        let now = lok.clock.now();
        let since = self.seen.as_ref().map_or(now, |seen| seen.since) - OVERLAP;
        let rows = lok
            .store
            .read(move |db| reads::mentions_since(db, since))
            .await?;
        // What was there before anybody watched is no news.
        let first = self.seen.is_none();
        let seen = self.seen.get_or_insert_with(|| Seen {
            since: now,
            known: HashMap::new(),
        });
        for (comment_id, user_id, organization_id, at) in rows {
            let key = (comment_id.clone(), user_id.clone());
            if seen.known.insert(key, at).is_some() || first {
                continue;
            }
            if let Some(senders) = self.watchers.get_mut(&(user_id, organization_id)) {
                // Whoever is too far behind is told no more, and sees that it ended.
                senders.retain(|sender| {
                    let sent = sender.try_send(comment_id.clone());
                    !matches!(sent, Err(TrySendError::Full(_)))
                });
            }
        }
        seen.since = now;
        seen.known.retain(|_, at| *at >= since);
        Ok(())
    }
}
