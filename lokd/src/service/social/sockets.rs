//! How many sockets are open, for whom, and that they end when lok does.

use crate::service::throttle::network;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// Sockets of a process.
const ALL: usize = 4_096;
/// Sockets of one network that did not say yet who they are.
const UNKNOWN: usize = 32;
/// Sockets of one person.
const OF_PERSON: usize = 32;
/// How long sockets may take to say goodbye.
const GOODBYE: Duration = Duration::from_secs(5);

/// The open sockets of a process.
pub struct Sockets {
    open: Mutex<Open>,
    stop: watch::Sender<bool>,
}

#[derive(Default)]
struct Open {
    all: usize,
    unknown: HashMap<IpAddr, usize>,
    people: HashMap<String, usize>,
}

impl Default for Sockets {
    fn default() -> Self {
        Self {
            open: Mutex::default(),
            stop: watch::Sender::new(false),
        }
    }
}

impl Sockets {
    /// A seat for a socket from an address; `None`: there is none left, or lok stops.
    #[must_use]
    pub fn enter(self: &Arc<Self>, ip: Option<IpAddr>) -> Option<Seat> {
        if *self.stop.borrow() {
            return None;
        }
        let mut open = self.open();
        if open.all >= ALL {
            return None;
        }
        let ip = ip.map(network);
        if let Some(ip) = ip {
            let mine = open.unknown.entry(ip).or_default();
            if *mine >= UNKNOWN {
                return None;
            }
            *mine += 1;
        }
        open.all += 1;
        Some(Seat {
            sockets: Arc::clone(self),
            ip,
            person: None,
            stopped: self.stop.subscribe(),
        })
    }

    /// Tells every socket to end.
    pub fn close(&self) {
        self.stop.send_replace(true);
    }

    /// Waits until the sockets have ended, for a while.
    pub async fn ended(&self) {
        let all_gone = self.stop.closed();
        if tokio::time::timeout(GOODBYE, all_gone).await.is_err() {
            tracing::warn!("stopped before every socket had ended");
        }
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A socket's place among the open ones. It is free again when this is dropped.
pub struct Seat {
    sockets: Arc<Sockets>,
    ip: Option<IpAddr>,
    person: Option<String>,
    stopped: watch::Receiver<bool>,
}

impl Seat {
    /// From now on it is a person's; `false`: that person has too many.
    #[must_use]
    pub fn belongs_to(&mut self, user_id: &str) -> bool {
        let sockets = Arc::clone(&self.sockets);
        let mut open = sockets.open();
        let mine = open.people.entry(user_id.to_owned()).or_default();
        if *mine >= OF_PERSON {
            return false;
        }
        *mine += 1;
        self.person = Some(user_id.to_owned());
        self.known(&mut open);
        true
    }

    /// Waits until lok stops.
    pub async fn stopped(&mut self) {
        // An error means that there is nobody left who could say so.
        let _ = self.stopped.wait_for(|stopped| *stopped).await;
    }

    fn known(&mut self, open: &mut Open) {
        if let Some(ip) = self.ip.take() {
            less(&mut open.unknown, &ip);
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let sockets = Arc::clone(&self.sockets);
        let mut open = sockets.open();
        self.known(&mut open);
        if let Some(person) = self.person.take() {
            less(&mut open.people, &person);
        }
        open.all = open.all.saturating_sub(1);
    }
}

fn less<K: Eq + std::hash::Hash>(counts: &mut HashMap<K, usize>, key: &K) {
    if let Some(count) = counts.get_mut(key) {
        *count -= 1;
        if *count == 0 {
            counts.remove(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn seats_are_bounded_and_come_free() {
        let sockets = Arc::new(Sockets::default());
        let ip = Some(IpAddr::from([192, 0, 2, 1]));
        let mut seats: Vec<Seat> = (0..UNKNOWN).filter_map(|_| sockets.enter(ip)).collect();
        assert_eq!(seats.len(), UNKNOWN);
        let neighbour = Some(IpAddr::from([192, 0, 2, 2]));
        assert!(sockets.enter(neighbour).is_none(), "one network has all");
        assert!(sockets.enter(Some(IpAddr::from([192, 0, 3, 1]))).is_some());
        for seat in &mut seats {
            assert!(seat.belongs_to("ada"));
        }
        let mut more = sockets
            .enter(ip)
            .expect("those who said who they are do not count");
        assert!(!more.belongs_to("ada"));
        drop(seats.pop());
        assert!(more.belongs_to("ada"));
        sockets.close();
        more.stopped().await;
        assert!(sockets.enter(ip).is_none());
        drop((seats, more));
        sockets.ended().await;
        assert!(sockets.open().people.is_empty() && sockets.open().all == 0);
    }
}
