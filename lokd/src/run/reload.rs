//! Takes files up that changed while lokd runs: the configuration and the certificate, all that was checked or nothing.

use crate::config::{Config, Tls};
use crate::exit::Exit;
use crate::measure;
use crate::run::serve::tls_exit;
use crate::server::lifecycle;
use crate::server::tls::{Candidate, TlsError, TlsState};
use crate::service::Lok;
use crate::service::reload::{Ask, Part};
use crate::telemetry::Telemetry;
use lok_common::Problem;
use lok_common::admin::server::Reload;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::Receiver;

/// How often the certificate's files are looked at, in milliseconds.
const LOOK_EVERY: i64 = 60_000;

/// Everything that a reload touches.
pub struct Reloader<F> {
    /// What reads the configuration, which may be any mistake.
    pub load: F,
    /// Who serves.
    pub lok: Arc<Lok>,
    /// The log.
    pub telemetry: Telemetry,
    /// The certificate in use.
    pub tls: Option<TlsState>,
    /// The certificate's files as they were when they were last read.
    pub seen: Stamp,
}

impl<F: FnMut() -> Result<Config, Exit> + Send> Reloader<F> {
    /// Serves those who ask, and looks at the certificate, until lokd ends.
    pub async fn run(mut self, mut asks: Receiver<Ask>) {
        measure::reloaded(true);
        let mut second = tokio::time::interval(Duration::from_secs(1));
        let mut looked = self.lok.clock.now();
        loop {
            tokio::select! {
                ask = asks.recv() => match ask {
                    Some(ask) => self.serve(ask),
                    None => return,
                },
                _ = second.tick() => {
                    let now = self.lok.clock.now();
                    if !(0..LOOK_EVERY).contains(&(now - looked)) {
                        looked = now;
                        tokio::task::block_in_place(|| self.look());
                    }
                }
            }
        }
    }

    fn serve(&mut self, ask: Ask) {
        lifecycle::reloading();
        // Files are read, which may take a moment.
        match tokio::task::block_in_place(|| self.reload()) {
            Ok(done) => {
                self.lok.reloads.note(Part::Certificate, None);
                self.tell(Part::Configuration, None);
                lifecycle::reloaded("serving");
                ask.answer(Ok(done));
            }
            Err((part, exit)) => {
                self.tell(part, Some(&exit));
                let message = format!(
                    "reload refused, the old configuration stays: {}",
                    exit.message
                );
                lifecycle::reloaded(&message);
                ask.answer(Err(Problem::invalid("config", message)
                    .why(exit.why)
                    .fix(exit.fix)));
            }
        }
    }

    /// Reads and checks everything, and only then takes it up.
    fn reload(&mut self) -> Result<Reload, (Part, Exit)> {
        let configuration = |exit| (Part::Configuration, exit);
        let new = (self.load)().map_err(configuration)?;
        let seen = Stamp::of(new.tls.as_ref());
        let candidate = self
            .candidate(new.tls.as_ref())
            .map_err(|error| (Part::Certificate, tls_exit(error)))?;
        let current = self.lok.config();
        let changes = current.changes(&new);
        let next = current.reloaded(new);
        super::check(&next).map_err(configuration)?;
        self.telemetry
            .set_level(&next.log.level)
            .map_err(|why| configuration(Exit::internal("the log level cannot be changed", why)))?;
        // From here on nothing fails.
        self.take_up(candidate, seen);
        self.lok.reconfigure(next);
        let mut done = Reload {
            done: true,
            ..Reload::default()
        };
        for change in changes {
            tracing::info!(
                event = "config.change",
                key = change.key,
                restart_required = change.needs_restart,
                "configuration changed"
            );
            if change.needs_restart {
                done.restart_required.push(change.key);
            } else {
                done.changed.push(change.key);
            }
        }
        tracing::info!(
            event = "config.reload",
            changes = done.changed.len(),
            restart_required = done.restart_required.len(),
            "configuration reloaded"
        );
        Ok(done)
    }

    /// Takes a certificate up that was renewed without a word.
    fn look(&mut self) {
        let config = self.lok.config();
        let seen = Stamp::of(config.tls.as_ref());
        if self.tls.is_none() || seen == self.seen {
            return;
        }
        match self.candidate(config.tls.as_ref()) {
            Ok(candidate) => {
                self.take_up(candidate, seen);
                self.tell(Part::Certificate, None);
                tracing::info!(event = "certificate.reload", "the certificate was renewed");
            }
            Err(error) => {
                // Half of a renewal, it may be: the other half changes the files once more.
                self.seen = seen;
                self.tell(Part::Certificate, Some(&tls_exit(error)));
            }
        }
    }

    /// Reads and checks the certificate of a configuration, also one that takes a restart.
    fn candidate(&self, files: Option<&Tls>) -> Result<Option<Candidate>, TlsError> {
        let Some(files) = files else {
            return Ok(None);
        };
        let candidate = Candidate::read(&files.cert_file, &files.key_file)?;
        let config = self.lok.config();
        let host = config.server.issuer.host_str().unwrap_or_default();
        if !candidate.covers(host) {
            // Whoever started with such a one meant it.
            if self.tls.as_ref().is_some_and(|tls| tls.covers(host)) {
                return Err(TlsError::Host(host.to_owned()));
            }
            tracing::warn!(
                key = "tls.cert_file",
                "the certificate does not name {host}, the host of the issuer"
            );
        }
        Ok(Some(candidate))
    }

    fn take_up(&mut self, candidate: Option<Candidate>, seen: Stamp) {
        if let (Some(tls), Some(candidate)) = (&self.tls, candidate) {
            tls.take_up(candidate);
            self.lok.set_certificate_end(tls.not_after());
            self.seen = seen;
        }
    }

    /// Says how it went to whoever looks later.
    fn tell(&self, part: Part, refused: Option<&Exit>) {
        let why = refused.map(|exit| format!("{}: {}", exit.message, exit.why.replace('\n', "; ")));
        self.lok.reloads.note(part, why);
        measure::reloaded(self.lok.reloads.refused().is_none());
        if let Some(exit) = refused {
            tracing::error!(
                event = "config.reload",
                outcome = "refused",
                error = exit.why,
                "reload refused, the old configuration stays: {}",
                exit.message
            );
        }
    }
}

/// What tells one state of the certificate's files from the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp(Vec<Option<[i64; 4]>>);

impl Stamp {
    /// Of the files as they are. Taken before they are read, so that a change meanwhile is seen next time.
    #[must_use]
    pub fn of(files: Option<&Tls>) -> Self {
        let stamp = |path: &Path| {
            let found = std::fs::metadata(path).ok()?;
            let inode = i64::try_from(found.ino()).unwrap_or_default();
            let size = i64::try_from(found.size()).unwrap_or_default();
            Some([inode, size, found.mtime(), found.mtime_nsec()])
        };
        Self(files.map_or_else(Vec::new, |files| {
            vec![stamp(&files.cert_file), stamp(&files.key_file)]
        }))
    }
}
