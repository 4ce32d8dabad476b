//! So many requests to the outside at once, and so many to one host.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Requests at once.
pub const ALL: usize = 16;
/// Requests at once to one host.
pub const HOST: usize = 2;

/// Who may go now.
#[derive(Debug)]
pub struct Turns {
    all: Arc<Semaphore>,
    hosts: Mutex<HashMap<String, Arc<Semaphore>>>,
}

impl Default for Turns {
    fn default() -> Self {
        Self {
            all: Arc::new(Semaphore::new(ALL)),
            hosts: Mutex::default(),
        }
    }
}

/// The right to one request, until it is dropped.
#[derive(Debug)]
pub struct Turn {
    _permits: (Option<OwnedSemaphorePermit>, Option<OwnedSemaphorePermit>),
}

impl Turns {
    /// Waits for a turn. Who waits for a host takes no turn from other hosts.
    pub async fn take(&self, host: &str) -> Turn {
        let semaphore = self.host(host);
        // A semaphore that is never closed always gives.
        let host = semaphore.acquire_owned().await.ok();
        let all = self.all.clone().acquire_owned().await.ok();
        Turn {
            _permits: (host, all),
        }
    }

    fn host(&self, host: &str) -> Arc<Semaphore> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        // Nobody runs or waits where the map's is the only handle: a permit and a waiter hold one.
        if hosts.len() >= 4 * ALL {
            hosts.retain(|_, semaphore| Arc::strong_count(semaphore) > 1);
        }
        hosts
            .entry(host.to_owned())
            .or_insert_with(|| Arc::new(Semaphore::new(HOST)))
            .clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::{Pin, pin};
    use std::task::{Context, Poll, Waker};

    fn poll<F: Future>(future: Pin<&mut F>) -> Option<F::Output> {
        match future.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => Some(output),
            Poll::Pending => None,
        }
    }

    fn take(turns: &Turns, host: &str) -> Option<Turn> {
        poll(pin!(turns.take(host)))
    }

    #[test]
    fn a_host_has_two_turns_at_once() {
        let turns = Turns::default();
        let first = take(&turns, "a").expect("a turn");
        let _second = take(&turns, "a").expect("a turn");
        let mut third = pin!(turns.take("a"));
        assert!(poll(third.as_mut()).is_none());
        let _other = take(&turns, "b").expect("others are not kept waiting");
        drop(first);
        assert!(poll(third.as_mut()).is_some());
    }

    #[test]
    fn all_hosts_have_sixteen_turns_at_once() {
        let turns = Turns::default();
        let mut taken: Vec<Turn> = (0..ALL)
            .map(|n| take(&turns, &format!("host{}", n / 2)).expect("a turn"))
            .collect();
        let mut next = pin!(turns.take("another"));
        assert!(poll(next.as_mut()).is_none());
        taken.pop();
        assert!(poll(next.as_mut()).is_some());
    }

    #[test]
    fn hosts_that_are_done_are_forgotten_and_others_are_not() {
        let turns = Turns::default();
        let _kept = (take(&turns, "a"), take(&turns, "a"));
        for n in 0..1_000 {
            take(&turns, &n.to_string()).expect("a turn");
        }
        assert!(turns.hosts.lock().expect("whole").len() <= 4 * ALL);
        assert!(take(&turns, "a").is_none());
    }
}
