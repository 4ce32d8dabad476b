//! Saying that it takes a while: a spinner for a person, a line every ten seconds for a log.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::future::Future;
use std::io::{IsTerminal, Write};
use std::time::Duration;

/// Nothing is drawn before this much time has passed.
const PATIENCE: Duration = Duration::from_millis(400);
/// A log is told this often.
const LOG_EVERY: Duration = Duration::from_secs(10);

/// Waits for `work`, and meanwhile tells stderr what is being waited for.
pub async fn wait<T>(what: &str, quiet: bool, work: impl Future<Output = T>) -> T {
    let spinner = tell(what, quiet);
    tokio::pin!(work, spinner);
    tokio::select! {
        biased;
        done = &mut work => done,
        never = &mut spinner => match never {},
    }
}

/// Draws until it is dropped.
async fn tell(what: &str, quiet: bool) -> std::convert::Infallible {
    if quiet {
        return std::future::pending().await;
    }
    if std::io::stderr().is_terminal() {
        tokio::time::sleep(PATIENCE).await;
        let bar = Cleared(ProgressBar::with_draw_target(
            None,
            ProgressDrawTarget::stderr(),
        ));
        bar.0.set_style(ProgressStyle::default_spinner());
        bar.0.set_message(what.to_owned());
        bar.0.enable_steady_tick(Duration::from_millis(120));
        return std::future::pending().await;
    }
    loop {
        tokio::time::sleep(LOG_EVERY).await;
        let _ = writeln!(std::io::stderr(), "still {what}");
    }
}

/// A spinner that leaves no trace.
struct Cleared(ProgressBar);

impl Drop for Cleared {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
