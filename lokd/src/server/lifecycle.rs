//! Signals, what the service manager is told, and what the process gives up at start.

use super::shutdown::ShutdownHandle;
use sd_notify::NotifyState;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// No core files, no debugger of other users, and no file that others can open.
pub fn harden() {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    if let Err(error) =
        rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)
    {
        tracing::warn!(%error, "core files cannot be switched off");
    }
}

/// How much longer the service manager is asked to wait for a start that goes on, and how often.
const LONGER: (Duration, Duration) = (Duration::from_secs(60), Duration::from_secs(15));

/// Work at start that may take longer than the service manager waits; it ends with this.
pub struct Starting(Option<(mpsc::Sender<()>, JoinHandle<()>)>);

/// Tells the service manager, until the answer is dropped, that lokd has not started yet and is not stuck.
#[must_use]
pub fn starting() -> Starting {
    if std::env::var_os("NOTIFY_SOCKET").is_none() {
        return Starting(None);
    }
    let (ended, wait) = mpsc::channel();
    let tell = move || {
        loop {
            let more = u32::try_from(LONGER.0.as_micros()).unwrap_or(u32::MAX);
            notify(&[NotifyState::ExtendTimeoutUsec(more)]);
            if wait.recv_timeout(LONGER.1) != Err(RecvTimeoutError::Timeout) {
                return;
            }
        }
    };
    let thread = std::thread::Builder::new().name("lok-start".to_owned());
    Starting(thread.spawn(tell).ok().map(|thread| (ended, thread)))
}

impl Drop for Starting {
    fn drop(&mut self) {
        if let Some((ended, thread)) = self.0.take() {
            drop(ended);
            // Nothing is said after it, such as after READY=1.
            let _ = thread.join();
        }
    }
}

/// Tells the service manager that lokd serves.
pub fn ready() {
    notify(&[NotifyState::Ready, NotifyState::Status("serving")]);
}

/// Tells the service manager that the configuration is being read anew; [`reloaded`] says that it is over.
pub fn reloading() {
    let mut states = vec![NotifyState::Reloading];
    // Type=notify-reload wants the moment with it (sd_notify(3)).
    states.extend(NotifyState::monotonic_usec_now());
    notify(&states);
}

/// Tells the service manager that lokd goes on after a reload, and how it went.
pub fn reloaded(how: &str) {
    notify(&[NotifyState::Ready, NotifyState::Status(how)]);
}

/// Tells the service manager that lokd is alive.
pub fn alive() {
    notify(&[NotifyState::Watchdog]);
}

/// How often the service manager wants to hear from lokd at least; `None` if it does not ask.
#[must_use]
pub fn watchdog() -> Option<Duration> {
    sd_notify::watchdog_enabled().filter(|interval| !interval.is_zero())
}

fn notify(states: &[NotifyState]) {
    // A manager that is gone is gone for good: one line is enough.
    static TOLD: AtomicBool = AtomicBool::new(false);
    if let Err(error) = sd_notify::notify(states)
        && !TOLD.swap(true, Ordering::Relaxed)
    {
        tracing::warn!(%error, "the service manager cannot be told");
    }
}

/// The signals that lokd listens to.
#[derive(Debug)]
pub struct Signals {
    terminate: Signal,
    interrupt: Signal,
    hangup: Signal,
}

impl Signals {
    /// Begins to listen; from here on a SIGHUP no longer ends the process.
    ///
    /// # Errors
    /// The system refuses.
    pub fn install() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hangup: signal(SignalKind::hangup())?,
        })
    }

    /// SIGHUP reloads; SIGTERM or SIGINT drains after `drain_delay`; the second one ends everything at once.
    /// `on_stop` is called before the delay, so that a balancer can learn of it.
    pub async fn watch(
        mut self,
        shutdown: ShutdownHandle,
        drain_delay: Duration,
        mut on_reload: impl FnMut(),
        on_stop: impl FnOnce(),
    ) {
        loop {
            tokio::select! {
                _ = self.hangup.recv() => on_reload(),
                _ = self.terminate.recv() => break,
                _ = self.interrupt.recv() => break,
            }
        }
        on_stop();
        notify(&[
            NotifyState::Stopping,
            NotifyState::Status("finishing requests in flight"),
        ]);
        tokio::select! {
            () = tokio::time::sleep(drain_delay) => shutdown.drain(),
            () = self.stop() => return shutdown.abort(),
        }
        self.stop().await;
        shutdown.abort();
    }

    async fn stop(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}
