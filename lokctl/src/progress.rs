//! Saying that it takes a while: a spinner for a person, a line every ten seconds for a log.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::Cell;
use std::future::Future;
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

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

/// How far something is, for a person.
pub struct Bar {
    bar: Option<Cleared>,
    begun: Instant,
    told: Cell<Instant>,
    what: String,
    quiet: bool,
}

impl Bar {
    /// Begins.
    pub fn start(what: &str, quiet: bool) -> Self {
        let begun = Instant::now();
        let bar = (!quiet && std::io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::with_draw_target(Some(1_000), ProgressDrawTarget::hidden());
            if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {percent} %") {
                bar.set_style(style);
            }
            bar.set_message(what.to_owned());
            Cleared(bar)
        });
        Self {
            bar,
            begun,
            told: Cell::new(begun),
            what: what.to_owned(),
            quiet,
        }
    }

    /// So many thousandths are done, if that is known.
    pub fn at(&self, thousandths: Option<u64>) {
        if let Some(Cleared(bar)) = &self.bar {
            if bar.is_hidden() && self.begun.elapsed() > PATIENCE {
                bar.set_draw_target(ProgressDrawTarget::stderr());
            }
            bar.set_position(thousandths.unwrap_or_default());
        } else if !self.quiet && self.told.get().elapsed() > LOG_EVERY {
            self.told.set(Instant::now());
            let percent = thousandths.unwrap_or_default() / 10;
            let _ = writeln!(std::io::stderr(), "still {}: {percent} %", self.what);
        }
    }
}

/// A spinner that leaves no trace.
struct Cleared(ProgressBar);

impl Drop for Cleared {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
