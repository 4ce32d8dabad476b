//! What a write must have before it starts: the moment, who acts, and randomness that repeats when the write does.

use crate::crypto::random::{self, Random};
use crate::crypto::token::{self, TokenHash, TokenKind};
use crate::protocol::Millis;
use aws_lc_rs::hmac;
use lok_common::Secret;
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

/// The moment, the actor, and a stream of randomness. A clone begins the stream anew, so that a transaction that runs
/// again draws the same ids and secrets.
pub struct Fresh {
    /// The moment at which all of it happens.
    pub now: Millis,
    /// Who acts.
    pub actor: Actor,
    seed: Zeroizing<[u8; 32]>,
    drawn: AtomicU64,
}

impl Fresh {
    /// From 256 random bits.
    #[must_use]
    pub fn new(now: Millis, seed: [u8; 32], actor: Actor) -> Self {
        Self {
            now,
            actor,
            seed: Zeroizing::new(seed),
            drawn: AtomicU64::new(0),
        }
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

impl Clone for Fresh {
    fn clone(&self) -> Self {
        Self::new(self.now, *self.seed, self.actor.clone())
    }
}

impl Random for Fresh {
    fn fill(&self, bytes: &mut [u8]) {
        // HMAC under a secret seed is a pseudo-random function of the counter.
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.seed.as_ref());
        for chunk in bytes.chunks_mut(32) {
            let counter = self.drawn.fetch_add(1, Ordering::Relaxed);
            let block = hmac::sign(&key, &counter.to_be_bytes());
            chunk.copy_from_slice(&block.as_ref()[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_draws_the_same_and_goes_on_differently() {
        let fresh = Fresh::new(1_000, [7; 32], Actor::lokd());
        let (first, second) = (fresh.id(), fresh.id());
        assert_ne!(first, second);
        let again = fresh.clone();
        assert_eq!(again.id(), first);
        assert_eq!(again.id(), second);
        assert_ne!(Fresh::new(1_000, [8; 32], Actor::lokd()).id(), first);
    }
}
