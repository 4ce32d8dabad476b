//! What a write must have before it starts: the moment, who acts, and randomness that never repeats.

use crate::crypto::random::{self, Random};
use crate::crypto::token::{self, TokenHash, TokenKind};
use crate::protocol::Millis;
use aws_lc_rs::hmac;
use lok_common::Secret;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use zeroize::Zeroizing;

/// Who acts, and from where.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// `uid:0`, `user:…`, `client:…`, `lokd`.
    pub name: String,
    /// The address it came from.
    pub ip: Option<String>,
    /// The request, as the log names it.
    pub request_id: Option<String>,
}

impl Actor {
    /// Lok itself.
    #[must_use]
    pub fn lokd() -> Self {
        Self {
            name: "lokd".to_owned(),
            ..Self::default()
        }
    }
}

/// The moment, the actor, and a stream of randomness. Clones draw from the same stream, each block of it once: what one
/// write made can neither come again in the next nor be told from what the next shows. A transaction that runs again
/// draws anew; of what it drew before, nothing was kept.
#[derive(Clone)]
pub struct Fresh {
    /// The moment at which all of it happens.
    pub now: Millis,
    /// Who acts.
    pub actor: Actor,
    stream: Arc<Stream>,
}

struct Stream {
    seed: Zeroizing<[u8; 32]>,
    drawn: AtomicU64,
}

impl Fresh {
    /// From 256 random bits.
    #[must_use]
    pub fn new(now: Millis, seed: [u8; 32], actor: Actor) -> Self {
        let stream = Arc::new(Stream {
            seed: Zeroizing::new(seed),
            drawn: AtomicU64::new(0),
        });
        Self { now, actor, stream }
    }

    /// An id.
    pub fn id(&self) -> String {
        random::id(self.now, self)
    }

    /// A token and what to store of it.
    pub fn mint(&self, kind: TokenKind) -> (Secret, TokenHash) {
        token::mint(kind, self)
    }
}

impl Random for Fresh {
    fn fill(&self, bytes: &mut [u8]) {
        // HMAC under a secret seed is a pseudo-random function of the counter.
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.stream.seed.as_ref());
        for chunk in bytes.chunks_mut(32) {
            let counter = self.stream.drawn.fetch_add(1, Ordering::Relaxed);
            let block = hmac::sign(&key, &counter.to_be_bytes());
            chunk.copy_from_slice(&block.as_ref()[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_goes_on_where_the_stream_is() {
        let fresh = Fresh::new(1_000, [7; 32], Actor::lokd());
        let again = fresh.clone();
        let drawn = [fresh.id(), again.id(), fresh.clone().id(), fresh.id()];
        let different: std::collections::BTreeSet<&String> = drawn.iter().collect();
        assert_eq!(different.len(), drawn.len(), "{drawn:?}");
        assert_ne!(Fresh::new(1_000, [8; 32], Actor::lokd()).id(), drawn[0]);
    }
}
