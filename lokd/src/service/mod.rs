//! Use cases: what lok does, told without HTTP.
//!
//! Must not import: http, admin, jobs, server.

pub mod access;
pub mod account;
pub mod admin;
pub mod audit;
pub mod authorize;
pub mod backup;
pub mod client_auth;
pub mod clients;
pub mod clock;
pub mod dev;
pub mod device;
pub mod device_approval;
pub mod email;
pub mod factors;
pub mod failure;
pub mod fakts;
pub mod fresh;
pub mod grant;
pub mod introspect;
pub mod invites;
pub mod issue;
pub mod keys;
pub mod links;
pub mod login;
pub mod logout;
pub mod measures;
pub mod notify;
pub mod origins;
pub mod own_password;
pub mod password;
pub mod person;
pub mod published;
pub mod purge;
pub mod reached;
pub mod refusal;
pub mod reload;
pub mod reset;
pub mod revoke;
pub mod scopes;
pub mod session;
pub mod signup;
pub mod social;
pub mod status;
pub mod throttle;
pub mod token;
pub mod transaction;
pub mod upstream;
pub mod userinfo;
pub mod versions;

pub use crate::store::{Keep, Page, StoreError};
pub use failure::Failure;
pub use fresh::{Actor, Fresh};
pub use reached::Reached;
pub use refusal::Refusal;

use crate::config::Config;
use crate::crypto::clock::Clock;
use crate::crypto::password::PasswordPool;
use crate::crypto::random::{OsRandom, Random};
use crate::crypto::seal::Sealer;
use crate::outbound::Outbound;
use crate::protocol::Millis;
use crate::store::Store;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

/// Everything that a use case needs. One for a process.
pub struct Lok {
    config: RwLock<Arc<Config>>,
    /// The database.
    pub store: Store,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Password hashing, bounded.
    pub passwords: PasswordPool,
    /// Seals what the database may keep but not know.
    pub sealer: Arc<Sealer>,
    /// Asks addresses that others name.
    pub outbound: Outbound,
    /// Signing keys, parsed.
    pub keys: keys::Keyring,
    /// Clients, in memory.
    pub clients: clients::Clients,
    /// Scopes, in memory.
    pub scopes: scopes::Scopes,
    /// What providers say of themselves, in memory.
    pub upstream: upstream::Documents,
    /// Web origins of apps in the browser, in memory.
    pub origins: origins::Origins,
    /// What is published, rendered.
    pub published: published::Published,
    /// Budgets by network, in memory.
    pub networks: throttle::Networks,
    /// Budgets of Fakts requests by network, in memory.
    pub requests: throttle::Networks,
    /// Budgets by network for devices that begin, which take nothing from those of people who sign in.
    pub device_starts: throttle::Networks,
    /// Budgets by network for pages that mail something or make an account, which take nothing from those of sign-in.
    pub mails: throttle::Networks,
    /// Turns of pictures that are decoded.
    pub pictures: tokio::sync::Semaphore,
    /// Wrong codes that people typed.
    pub guesses: throttle::Guesses,
    /// Denied calls of the admin socket that the log was told of.
    pub denials: throttle::Lines,
    /// What this process knows of the versions in the database.
    pub versions: versions::Versions,
    /// The newest moment in the database.
    pub newest: clock::Newest,
    /// What the database said lately.
    pub looks: status::Looks,
    /// Mentions of people who watch.
    pub mentions: social::live::Mentions,
    /// Open sockets.
    pub sockets: Arc<social::Sockets>,
    /// Turns of backups that are read.
    pub backups: Arc<tokio::sync::Semaphore>,
    /// Deliveries to people that are under way.
    pub deliveries: notify::Deliveries,
    /// Those who want the configuration to be read anew.
    pub reloads: reload::Reloads,
    /// When this process started.
    pub started_at: Millis,
    /// What `lokd dev` made to try out; `None` for `lokd serve`.
    pub dev: Option<dev::DevFacts>,
    draining: AtomicBool,
    /// When the certificate in use ends, in seconds since 1970; 0: there is none.
    certificate_end: AtomicU64,
}

impl Lok {
    /// Puts the parts together; nothing is loaded yet ([`versions::notice`] does it).
    #[must_use]
    pub fn new(
        config: Config,
        store: Store,
        clock: Arc<dyn Clock>,
        passwords: PasswordPool,
        sealer: Sealer,
        outbound: Outbound,
    ) -> Self {
        let started_at = clock.now();
        let networks = |name| throttle::Networks::new(name, config.login.per_network_per_minute);
        let (networks, device_starts) = (networks("sign_in"), networks("device"));
        let mails = throttle::Networks::new("mail", config.login.per_network_per_minute);
        let fakts = config.fakts.requests_per_network_per_minute;
        let requests = throttle::Networks::new("fakts", fakts);
        Self {
            config: RwLock::new(Arc::new(config)),
            store,
            clock,
            passwords,
            sealer: Arc::new(sealer),
            outbound,
            keys: keys::Keyring::default(),
            clients: clients::Clients::default(),
            scopes: scopes::Scopes::default(),
            upstream: upstream::Documents::default(),
            origins: origins::Origins::default(),
            published: published::Published::default(),
            networks,
            requests,
            device_starts,
            mails,
            pictures: tokio::sync::Semaphore::new(account::picture::AT_ONCE),
            guesses: throttle::Guesses::default(),
            denials: throttle::Lines::default(),
            versions: versions::Versions::default(),
            newest: clock::Newest::default(),
            looks: status::Looks::default(),
            mentions: social::live::Mentions::default(),
            sockets: Arc::default(),
            backups: Arc::new(tokio::sync::Semaphore::new(backup::AT_ONCE)),
            deliveries: notify::Deliveries::default(),
            reloads: reload::Reloads::default(),
            started_at,
            dev: None,
            draining: AtomicBool::new(false),
            certificate_end: AtomicU64::new(0),
        }
    }

    /// The configuration as it is now.
    #[must_use]
    pub fn config(&self) -> Arc<Config> {
        Arc::clone(&self.config.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes another configuration up.
    pub fn reconfigure(&self, config: Config) {
        let limit = config.login.per_network_per_minute;
        self.networks.set_limit(limit);
        self.device_starts.set_limit(limit);
        self.mails.set_limit(limit);
        self.requests
            .set_limit(config.fakts.requests_per_network_per_minute);
        *self.config.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(config);
    }

    /// From now on lok says that it is not ready, so that a balancer sends nothing new. Sockets end: whoever watches goes on
    /// elsewhere.
    pub fn drain(&self) {
        self.sockets.close();
        self.deliveries.wind_down();
        self.draining.store(true, Ordering::Relaxed);
    }

    /// Whether lok is about to stop.
    #[must_use]
    pub fn is_draining(&self) -> bool {
        self.draining.load(Ordering::Relaxed)
    }

    /// Says when the certificate in use ends, in seconds since 1970.
    pub fn set_certificate_end(&self, end: Option<u64>) {
        self.certificate_end
            .store(end.unwrap_or_default(), Ordering::Relaxed);
    }

    /// When the certificate in use ends, in seconds since 1970.
    #[must_use]
    pub fn certificate_end(&self) -> Option<u64> {
        Some(self.certificate_end.load(Ordering::Relaxed)).filter(|end| *end > 0)
    }

    /// The issuer, without a slash at its end.
    #[must_use]
    pub fn issuer(&self) -> String {
        self.config().server.issuer().to_owned()
    }

    /// The moment, and everything unpredictable that one use case needs.
    #[must_use]
    pub fn fresh(&self, actor: Actor) -> Fresh {
        let mut seed = [0; 32];
        OsRandom.fill(&mut seed);
        Fresh::new(self.clock.now(), seed, actor)
    }
}
