//! What happens without anybody asking: a timer calls a service.
//!
//! Must not import: store, http, admin.

use crate::measure;
use crate::service::fakts::logo;
use crate::service::notify::deliver;
use crate::service::social::live;
use crate::service::{Lok, audit, clock, keys, purge, versions};
use std::fmt::Display;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval_at};

/// The running jobs.
#[derive(Debug)]
pub struct Jobs {
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

/// Starts every job.
#[must_use]
pub fn start(lok: &Arc<Lok>) -> Jobs {
    let mut jobs = Jobs {
        stop: watch::Sender::new(false),
        tasks: JoinSet::new(),
    };
    let second = Duration::from_secs(1);
    jobs.every("audit", second, lok, |lok| async move {
        audit::link(&lok).await
    });
    jobs.every("versions", 2 * second, lok, |lok| async move {
        versions::notice(&lok).await
    });
    jobs.every("clock", 2 * second, lok, |lok| async move {
        clock::watch(&lok).await
    });
    jobs.every("metrics", 5 * second, lok, |_| async {
        measure::upkeep();
        Ok::<_, std::convert::Infallible>(())
    });
    jobs.every("keys", 60 * second, lok, |lok| async move {
        keys::tend(&lok).await
    });
    jobs.every("logos", 5 * second, lok, |lok| async move {
        logo::fetch(&lok).await
    });
    jobs.every("notify", second, lok, |lok| async move {
        deliver::run(&lok).await
    });
    jobs.every("mentions", second, lok, |lok| async move {
        live::look(&lok).await
    });
    jobs.every("purge", 60 * second, lok, |lok| async move {
        purge::run(&lok).await
    });
    jobs
}

impl Jobs {
    /// Waits for the runs that have begun, and begins no other.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        while self.tasks.join_next().await.is_some() {}
    }

    /// Calls `job` again and again. A failure is no reason to end, and is told once: when it begins and when it is over.
    fn every<F, E>(
        &mut self,
        name: &'static str,
        period: Duration,
        lok: &Arc<Lok>,
        job: impl Fn(Arc<Lok>) -> F + Send + 'static,
    ) where
        F: Future<Output = Result<(), E>> + Send,
        E: Display + Send,
    {
        let lok = Arc::clone(lok);
        let mut stop = self.stop.subscribe();
        self.tasks.spawn(async move {
            let mut timer = interval_at(Instant::now() + period, period);
            timer.set_missed_tick_behavior(MissedTickBehavior::Delay);
            let mut failing = false;
            loop {
                tokio::select! {
                    _ = timer.tick() => {}
                    _ = stop.wait_for(|stop| *stop) => return,
                }
                match job(Arc::clone(&lok)).await {
                    Ok(()) if failing => {
                        failing = false;
                        tracing::info!(job = name, "the job works again");
                    }
                    Err(error) if !failing => {
                        failing = true;
                        tracing::error!(job = name, %error, "the job fails; it goes on trying");
                    }
                    Ok(()) | Err(_) => {}
                }
            }
        });
    }
}
