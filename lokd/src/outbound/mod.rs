//! The one HTTP client for addresses that others name: a logo, an alias of an instance, a provider that
//! people sign in with.
//!
//! A name is resolved once, every address is checked, and the connection goes to a checked address. Nothing is
//! followed, no proxy and no cookie is used, sizes and times are bounded, and whoever named the address learns from an
//! error only that it is one. Knows neither the store nor a transport of lok's own.

mod address;
mod breaker;
mod error;
mod exchange;
mod policy;
mod resolve;
mod rules;
mod smtp;
mod target;
mod tls;
mod turns;

pub use error::{OutboundError, Why};
pub use policy::Refusal;
pub use rules::{Purpose, Rules, Schemes};
pub use smtp::{MailFailure, MailRoots, MailServer, MailSession, MailStep, VERDICT};
pub use tls::SetupError;

use crate::config;
use crate::crypto::clock::Clock;
use crate::measure;
use crate::protocol::Millis;
use breaker::Breaker;
use bytes::Bytes;
use lok_common::Secret;
use policy::Policy;
use resolve::{Resolve, SystemResolver};
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use target::Target;
use tls::Tls;
use tokio::time::{Instant, timeout, timeout_at};
use turns::Turns;
use url::Url;

/// Who may go now, and what is left alone, of one purpose: what a person names keeps nobody from a provider.
#[derive(Default)]
struct Lane {
    turns: Turns,
    breaker: Breaker,
}

/// A lane for each purpose.
#[derive(Default)]
struct Lanes {
    logo: Lane,
    probe: Lane,
    provider: Lane,
    webhook: Lane,
    push: Lane,
}

impl Lanes {
    fn of(&self, purpose: Purpose) -> &Lane {
        match purpose {
            Purpose::Logo => &self.logo,
            Purpose::Probe => &self.probe,
            Purpose::Provider => &self.provider,
            Purpose::Webhook => &self.webhook,
            Purpose::Push => &self.push,
        }
    }
}

/// The client. One for the whole program: it counts what runs at once.
pub struct Outbound {
    policy: Policy,
    resolver: Box<dyn Resolve>,
    tls: Tls,
    lanes: Lanes,
    clock: Arc<dyn Clock>,
    timeout: Duration,
    mail_roots: MailRoots,
}

/// What is sent to an address beside the question itself. It has no `Debug`: both may hold secrets.
#[derive(Clone, Default)]
pub struct Ask {
    /// A form that is posted; without one the address is asked by `GET`.
    pub form: Option<Secret>,
    /// Something else that is posted, with its media type.
    pub body: Option<(&'static str, Bytes)>,
    /// Headers of the protocol that is spoken.
    pub headers: Vec<(&'static str, String)>,
    /// The value of `Authorization`.
    pub authorization: Option<Secret>,
}

/// What an address answered. Its `Debug` shows nothing of the body, which may hold secrets.
#[derive(Clone)]
pub struct Fetched {
    /// The status; one of success, unless the rules take refusals.
    pub status: u16,
    /// The media type in lower case, without parameters.
    pub content_type: Option<String>,
    /// When it answered, by its own clock.
    pub date: Option<Millis>,
    /// The whole body.
    pub body: Bytes,
    /// How long it took, from the name to the last byte.
    pub elapsed: Duration,
    /// It came over TLS, from the host that the URL names.
    pub tls: bool,
}

impl fmt::Debug for Fetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetched")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

impl Outbound {
    /// A client that keeps to the configuration; `own` are the addresses that lokd itself listens on.
    ///
    /// # Errors
    /// `outbound.ca_file` cannot be used.
    pub fn new(
        config: &config::Outbound,
        own: &[SocketAddr],
        clock: Arc<dyn Clock>,
    ) -> Result<Self, SetupError> {
        Ok(Self {
            policy: Policy::new(&config.allow_private, own),
            resolver: Box::new(SystemResolver::default()),
            tls: Tls::new(config.ca_file.as_deref())?,
            lanes: Lanes::default(),
            clock,
            timeout: config.timeout,
            mail_roots: MailRoots::read(config.ca_file.as_deref())?,
        })
    }

    /// Fetches what is at an address that somebody else named.
    ///
    /// # Errors
    /// Its text is for anybody; what happened is in the log and in [`OutboundError::inside`], for operators.
    pub async fn get(&self, url: &Url, rules: &Rules) -> Result<Fetched, OutboundError> {
        self.send(url, &Ask::default(), rules).await
    }

    /// Sends something to an address that somebody else named, and takes the answer.
    ///
    /// # Errors
    /// As [`Outbound::get`].
    pub async fn send(
        &self,
        url: &Url,
        ask: &Ask,
        rules: &Rules,
    ) -> Result<Fetched, OutboundError> {
        let outcome = match Target::read(url, rules) {
            Ok(target) => self.ask(&target, ask, rules).await,
            Err(why) => Err(why),
        };
        measure::outbound(
            rules.purpose.name(),
            outcome.as_ref().map_or_else(Why::word, |_| "ok"),
        );
        outcome.map_err(|why| {
            if let Why::Forbidden(refusal) = &why {
                measure::outbound_blocked(refusal.word());
            }
            let error = OutboundError::new(url, why);
            tracing::info!(
                purpose = rules.purpose.name(),
                why = error.inside(),
                "an address cannot be used"
            );
            error
        })
    }

    /// Opens a session with a mail server of the operator's choice. `done` hears of each step that is behind it.
    ///
    /// # Errors
    /// The first step that fails.
    pub async fn mail(
        &self,
        server: &MailServer,
        done: &mut (dyn FnMut(MailStep, String) + Send),
    ) -> Result<MailSession, MailFailure> {
        MailSession::open(server, &self.mail_roots, done).await
    }

    async fn ask(&self, target: &Target, ask: &Ask, rules: &Rules) -> Result<Fetched, Why> {
        let patience = rules
            .time
            .map_or(self.timeout, |time| time.min(self.timeout));
        let lane = self.lanes.of(rules.purpose);
        let _turn = timeout(patience, lane.turns.take(&target.name))
            .await
            .map_err(|_| Why::Busy)?;
        // Who waited for a turn has all the time to ask: what is broken off in the middle may be asked twice.
        let deadline = Instant::now() + patience;
        if !lane.breaker.ask(&target.authority, self.clock.now()) {
            return Err(Why::Open);
        }
        let started = Instant::now();
        let outcome = timeout_at(deadline, self.exchange(target, ask, rules, deadline))
            .await
            .unwrap_or(Err(Why::Timeout(patience)));
        let verdict = outcome.as_ref().map_or_else(Why::verdict, |_| Some(true));
        lane.breaker
            .tell(&target.authority, verdict, self.clock.now());
        outcome.map(|mut fetched| {
            fetched.elapsed = started.elapsed();
            fetched
        })
    }

    /// Resolves, checks, connects and asks, each once.
    async fn exchange(
        &self,
        target: &Target,
        ask: &Ask,
        rules: &Rules,
        deadline: Instant,
    ) -> Result<Fetched, Why> {
        let addresses = self.resolver.resolve(&target.host, target.port).await?;
        for address in &addresses {
            self.policy
                .admit(
                    target,
                    rules,
                    *address,
                    resolve::is_this_machine(address.ip()),
                )
                .map_err(Why::Forbidden)?;
        }
        let stream = exchange::connect(&addresses, deadline).await?;
        if target.tls {
            let stream = self.tls.connect(&target.host, stream).await?;
            exchange::send(stream, target, ask, rules).await
        } else {
            exchange::send(stream, target, ask, rules).await
        }
    }
}

#[cfg(test)]
mod tests;
