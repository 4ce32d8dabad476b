//! The word that it is time to stop, as every connection hears it.

use tokio::sync::watch;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
enum Phase {
    Running,
    Draining,
    Aborted,
}

/// Says that it is time to stop. When it is dropped, everything stops at once.
#[derive(Debug)]
pub struct ShutdownHandle(watch::Sender<Phase>);

/// Hears that it is time to stop.
#[derive(Clone, Debug)]
pub struct Shutdown(watch::Receiver<Phase>);

impl Shutdown {
    /// A pair of mouth and ear.
    #[must_use]
    pub fn new() -> (ShutdownHandle, Self) {
        let (sender, receiver) = watch::channel(Phase::Running);
        (ShutdownHandle(sender), Self(receiver))
    }

    /// Waits until nothing new may begin.
    pub async fn draining(&self) {
        self.reached(Phase::Draining).await;
    }

    /// Waits until nothing may go on.
    pub async fn aborted(&self) {
        self.reached(Phase::Aborted).await;
    }

    /// Nothing new may begin.
    #[must_use]
    pub fn is_draining(&self) -> bool {
        *self.0.borrow() >= Phase::Draining
    }

    async fn reached(&self, phase: Phase) {
        // An error means that the handle is gone, and then it is time as well.
        let _ = self.0.clone().wait_for(|now| *now >= phase).await;
    }
}

impl ShutdownHandle {
    /// Stops accepting, and lets requests in flight end.
    pub fn drain(&self) {
        self.0.send_replace(Phase::Draining);
    }

    /// Ends everything at once.
    pub fn abort(&self) {
        self.0.send_replace(Phase::Aborted);
    }
}
