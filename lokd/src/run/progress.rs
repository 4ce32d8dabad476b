//! A sign of life on stderr while work takes longer than a person likes to wait.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

/// Work that takes less is done before anybody wonders.
const PATIENCE: Duration = Duration::from_millis(400);

/// A bar, or a spinner if the number of steps is not known. Shown on a terminal only; elsewhere the log tells.
pub struct Progress {
    bar: ProgressBar,
    _ended: Sender<()>,
}

impl Progress {
    /// Begins.
    #[must_use]
    pub fn start(message: &'static str) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        bar.set_message(message);
        let (ended, wait) = mpsc::channel();
        if std::io::stderr().is_terminal() {
            let bar = bar.clone();
            std::thread::spawn(move || {
                if wait.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                    bar.set_draw_target(ProgressDrawTarget::stderr());
                    bar.enable_steady_tick(PATIENCE / 4);
                }
            });
        }
        Self { bar, _ended: ended }
    }

    /// Step `number` of `of` begins.
    pub fn step(&self, number: usize, of: usize) {
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
            self.bar.set_style(style);
        }
        self.bar.set_length(of as u64);
        self.bar.set_position(number.saturating_sub(1) as u64);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
