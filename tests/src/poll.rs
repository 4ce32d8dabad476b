//! Waiting for a fact.

use std::time::{Duration, Instant};

/// How often a fact is looked at.
pub const INTERVAL: Duration = Duration::from_millis(10);

/// Asks until the answer is `Some`.
///
/// # Panics
///
/// When the answer is still `None` after `deadline`; `what` says what was waited for.
pub async fn eventually<T>(
    what: &str,
    deadline: Duration,
    mut ask: impl AsyncFnMut() -> Option<T>,
) -> T {
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask().await {
            return answer;
        }
        assert!(
            begun.elapsed() < deadline,
            "waited {deadline:?} in vain: {what}"
        );
        tokio::time::sleep(INTERVAL).await;
    }
}
