//! What people are told while they watch: mentions, from whichever node they come.
//!
//! A row of `comment_mentions` is the message. Each node that somebody watches on looks for new ones once a second, and at
//! once after it wrote some itself.

use crate::protocol::Millis;
use crate::service::Lok;
use crate::store::{StoreResult, reads};
use std::collections::HashMap;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{Mutex, broadcast};

/// How far back each look goes: a transaction may end later than one that began after it, and clocks differ.
const OVERLAP: Millis = 30_000;
/// Mentions that a watcher may be behind.
const BEHIND: usize = 256;

/// Somebody was mentioned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// In this comment.
    pub comment_id: String,
    /// Who.
    pub user_id: String,
    /// In which organization.
    pub organization_id: String,
}

/// The mentions that this process tells of.
pub struct Mentions {
    sender: broadcast::Sender<Mention>,
    seen: Mutex<Option<Seen>>,
}

/// What was told already.
struct Seen {
    since: Millis,
    known: HashMap<(String, String), Millis>,
}

impl Default for Mentions {
    fn default() -> Self {
        Self {
            sender: broadcast::Sender::new(BEHIND),
            seen: Mutex::default(),
        }
    }
}

/// The mentions of one person in one organization, as they come.
pub struct Watch {
    receiver: broadcast::Receiver<Mention>,
    user_id: String,
    organization_id: String,
}

impl Watch {
    /// The comment in which the person is mentioned next; `None`: nothing more will come.
    pub async fn next(&mut self) -> Option<String> {
        loop {
            match self.receiver.recv().await {
                Ok(mention)
                    if mention.user_id == self.user_id
                        && mention.organization_id == self.organization_id =>
                {
                    return Some(mention.comment_id);
                }
                // Whoever is that far behind goes on with what is there.
                Ok(_) | Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    }
}

/// Watches for mentions of a person in an organization that come from now on.
///
/// # Errors
/// Those of the database.
pub async fn watch(lok: &Lok, user_id: &str, organization_id: &str) -> StoreResult<Watch> {
    let receiver = lok.mentions.sender.subscribe();
    look(lok).await?;
    Ok(Watch {
        receiver,
        user_id: user_id.to_owned(),
        organization_id: organization_id.to_owned(),
    })
}

/// Looks for mentions that nobody was told of. Whoever wrote some calls it after the transaction.
///
/// # Errors
/// Those of the database.
pub async fn look(lok: &Lok) -> StoreResult<()> {
    let mut seen = lok.mentions.seen.lock().await;
    if lok.mentions.sender.receiver_count() == 0 {
        *seen = None;
        return Ok(());
    }
    let now = lok.clock.now();
    let since = seen.as_ref().map_or(now, |seen| seen.since) - OVERLAP;
    let rows = lok
        .store
        .read(move |db| reads::mentions_since(db, since))
        .await?;
    // What was there before anybody watched is no news.
    let first = seen.is_none();
    let state = seen.get_or_insert_with(|| Seen {
        since: now,
        known: HashMap::new(),
    });
    for (comment_id, user_id, organization_id, at) in rows {
        let key = (comment_id.clone(), user_id.clone());
        if state.known.insert(key, at).is_none() && !first {
            // Nobody may be left to hear it.
            let _ = lok.mentions.sender.send(Mention {
                comment_id,
                user_id,
                organization_id,
            });
        }
    }
    state.since = now;
    state.known.retain(|_, at| *at >= since);
    Ok(())
}
