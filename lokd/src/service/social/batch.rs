//! Rows of many siblings with one query: a list of a hundred clients asks for their users once.

use crate::service::Failure;
use std::collections::{BTreeSet, HashMap};
use std::future::Future;
use std::mem;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What was found by key in one request, and what is asked for meanwhile.
pub(super) struct Batch<T> {
    state: Mutex<State<T>>,
    turn: tokio::sync::Mutex<()>,
}

struct State<T> {
    wanted: BTreeSet<String>,
    known: HashMap<String, Option<T>>,
}

impl<T> Default for Batch<T> {
    fn default() -> Self {
        Self {
            state: Mutex::new(State {
                wanted: BTreeSet::new(),
                known: HashMap::new(),
            }),
            turn: tokio::sync::Mutex::default(),
        }
    }
}

impl<T: Clone + Send> Batch<T> {
    /// What belongs to a key. Whoever comes first loads for everybody who asks at the same time.
    pub async fn get<F>(
        &self,
        key: &str,
        load: impl FnOnce(Vec<String>) -> F + Send,
    ) -> Result<Option<T>, Failure>
    where
        F: Future<Output = Result<HashMap<String, T>, Failure>> + Send,
    {
        {
            let mut state = self.state();
            if let Some(known) = state.known.get(key) {
                return Ok(known.clone());
            }
            state.wanted.insert(key.to_owned());
        }
        // The siblings get their word in.
        tokio::task::yield_now().await;
        let _turn = self.turn.lock().await;
        let mut keys = {
            let mut state = self.state();
            if let Some(known) = state.known.get(key) {
                return Ok(known.clone());
            }
            mem::take(&mut state.wanted)
        };
        keys.insert(key.to_owned());
        let mut found = load(keys.iter().cloned().collect()).await?;
        let mut state = self.state();
        for key in keys {
            let value = found.remove(&key);
            state.known.insert(key, value);
        }
        Ok(state.known.get(key).cloned().flatten())
    }

    /// Forgets everything: the next answer is about another moment.
    pub fn forget(&self) {
        self.state().known.clear();
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[tokio::test]
    async fn siblings_are_loaded_at_once() {
        let batch = Batch::<String>::default();
        let loads = AtomicUsize::new(0);
        let ask = async |key: &'static str| {
            let loaded = batch.get(key, |keys| async {
                loads.fetch_add(1, Ordering::Relaxed);
                let known = keys.into_iter().filter(|key| key != "nobody");
                Ok(known.map(|key| (key.clone(), format!("{key}!"))).collect())
            });
            loaded.await.expect("an answer")
        };
        let all = futures_util::future::join_all(["a", "b", "a", "nobody"].map(ask)).await;
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(all, [text("a!"), text("b!"), text("a!"), None]);
        assert_eq!(ask("nobody").await, None);
        assert_eq!(loads.load(Ordering::Relaxed), 1);
        batch.forget();
        assert_eq!(ask("a").await, text("a!"));
        assert_eq!(loads.load(Ordering::Relaxed), 2);
    }
}
