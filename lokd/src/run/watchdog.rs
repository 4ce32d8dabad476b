//! A sign of life for the service manager, given by what was just seen to work.

use crate::server::lifecycle;
use crate::service::{Lok, keys, status};
use std::sync::Arc;
use std::time::Duration;

/// Gives a sign thrice in each `interval`, as long as the runtime turns and the keys sign.
///
/// The database is asked as well, with a time-out of its own. That it does not answer is said by the readiness alone: lokd
/// started again would not answer any better.
pub async fn watch(lok: Arc<Lok>, interval: Duration) {
    loop {
        tokio::time::sleep(interval / 3).await;
        // A task of its own, so that another thread has to take it up.
        if tokio::spawn(async {}).await.is_err() {
            continue;
        }
        let _ = tokio::time::timeout(interval / 3, status::checks(&lok)).await;
        match keys::try_each(&lok) {
            Ok(()) => lifecycle::alive(),
            Err(error) => {
                tracing::error!(%error, "a signing key does not sign: no sign of life is given")
            }
        }
    }
}
