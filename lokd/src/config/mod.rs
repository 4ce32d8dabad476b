//! The configuration: one file per section, read from defaults, files, environment and `--set`, in this order of rising weight.
//!
//! Every problem is reported at once, by an own walk over the table. Nothing here may import the store or a transport.

mod admin_socket;
mod cidr;
mod database;
mod database_url;
mod fakts;
mod graphql;
mod http;
mod keys;
mod layers;
mod log;
mod login;
mod metrics;
mod outbound;
mod password;
mod problem;
mod section;
mod server;
mod tls;
mod tokens;

pub use admin_socket::{AdminSocket, AllowRule, Who, is_overflow_gid, is_overflow_uid};
pub use cidr::Cidr;
pub use database::{Database, Migrate};
pub use database_url::{check as check_database_url, redact_url, with_defaults};
pub use fakts::Fakts;
pub use graphql::Graphql;
pub use http::Http;
pub use keys::{Keys, MasterKey};
pub use log::{Log, LogFormat};
pub use login::{Login, Signup};
pub use metrics::Metrics;
pub use outbound::{Allowed, Outbound};
pub use password::Password;
pub use problem::{Change, ConfigProblem, Warning};
pub use server::{Server, is_private};
pub use tls::Tls;
pub use tokens::Tokens;

use layers::Layers;
use section::Walk;
use serde::Serialize;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;

/// Everything that `lokd` is told.
#[derive(Clone, Debug, Serialize)]
pub struct Config {
    /// Who this server is.
    pub server: Server,
    /// The public listener.
    pub http: Http,
    /// The certificate; without one the public listener speaks plain HTTP.
    pub tls: Option<Tls>,
    /// Where the data is kept.
    pub database: Database,
    /// The socket of `lokctl`.
    pub admin_socket: AdminSocket,
    /// Signing keys and the key that seals them.
    pub keys: Keys,
    /// What is issued, and how long it lives.
    pub tokens: Tokens,
    /// How passwords are hashed.
    pub password: Password,
    /// Sessions and the throttle of sign-in.
    pub login: Login,
    /// Apps that ask where their services live.
    pub fakts: Fakts,
    /// The API for people and apps.
    pub graphql: Graphql,
    /// Requests to addresses that others name.
    pub outbound: Outbound,
    /// What is logged.
    pub log: Log,
    /// A private listener for readiness and metrics.
    pub metrics: Metrics,
}

/// Keys that a reload takes up; every other key needs a restart.
const RELOADED: &[&str] = &[
    "log.level",
    "tls.cert_file",
    "tls.key_file",
    "admin_socket.allow",
    "login.session_idle",
    "login.session_absolute",
    "login.remember",
    "login.free_tries",
    "login.max_delay",
    "login.per_network_per_minute",
    "login.signup",
    "fakts.access_ttl",
    "fakts.refresh_grace",
    "fakts.requests_per_network_per_minute",
    "fakts.token_issuer",
];

/// Reads the configuration from `file` with its `conf.d`, the variables `LOKD__SECTION__KEY` and texts `section.key=value`.
///
/// # Errors
/// Every problem that was found, in the order of the sections.
pub fn load(
    file: Option<&Path>,
    env: impl Iterator<Item = (String, String)>,
    sets: &[String],
) -> Result<(Config, Vec<Warning>), Vec<ConfigProblem>> {
    let layers = Layers::collect(file, env, sets);
    let mut walk = Walk::new(layers);
    let config = Config::walk(&mut walk);
    walk.refuse_unknown();
    config.cross_check(&mut walk);
    walk.finish(config)
}

impl Config {
    fn walk(walk: &mut Walk) -> Self {
        let server = Server::read(&mut walk.section("server"));
        let http = Http::read(&mut walk.section("http"));
        let tls = walk
            .has("tls")
            .then(|| Tls::read(&mut walk.section("tls")))
            .flatten();
        walk.know("tls", &["cert_file", "key_file"]);
        let database = Database::read(&mut walk.section("database"), &server.data_dir);
        let admin_socket = AdminSocket::read(&mut walk.section("admin_socket"));
        let keys = Keys::read(&mut walk.section("keys"), &server.data_dir);
        let tokens = Tokens::read(&mut walk.section("tokens"), &keys.algs);
        let password = Password::read(&mut walk.section("password"));
        let login = Login::read(&mut walk.section("login"));
        let fakts = Fakts::read(&mut walk.section("fakts"));
        let graphql = Graphql::read(&mut walk.section("graphql"));
        let outbound = Outbound::read(&mut walk.section("outbound"));
        let log = Log::read(&mut walk.section("log"));
        let metrics = Metrics::read(&mut walk.section("metrics"));
        Self {
            server,
            http,
            tls,
            database,
            admin_socket,
            keys,
            tokens,
            password,
            login,
            fakts,
            graphql,
            outbound,
            log,
            metrics,
        }
    }

    fn cross_check(&self, walk: &mut Walk) {
        server::check_issuer(&self.server, &self.http, walk);
        http::check_plain(&self.http, self.tls.is_some(), walk);
    }

    /// The configuration of `lokd dev`: everything below `data`, the caller's own uid as owner.
    ///
    /// `listen` is the address that was bound, so that the issuer names its port.
    #[must_use]
    pub fn defaults_for_dev(data: &Path, listen: SocketAddr, database: Option<String>) -> Self {
        let mut walk = Walk::new(Layers::default());
        let mut config = Self::walk(&mut walk);
        config.server = Server::dev(data, listen);
        config.http.listen = vec![listen];
        config.http.insecure_lan = !listen.ip().is_loopback();
        config.database.url = database.unwrap_or_else(|| database::default_url(data));
        config.admin_socket.path = data.join("admin.sock");
        config.keys.master = MasterKey::File(data.join("master.key"));
        config.outbound.dev(listen);
        config.log.format = LogFormat::Text;
        config
    }

    /// This configuration with what a running lokd takes up of `new`.
    #[must_use]
    pub fn reloaded(&self, new: Self) -> Self {
        let mut config = self.clone();
        config.log.level = new.log.level;
        config.admin_socket.allow = new.admin_socket.allow;
        config.login = new.login;
        config.fakts = new.fakts;
        if config.tls.is_some() && new.tls.is_some() {
            config.tls = new.tls;
        }
        config
    }

    /// The keys whose values differ, with whether a running lokd takes them up. Values are not told: some are secret.
    #[must_use]
    pub fn changes(&self, new: &Self) -> Vec<Change> {
        let (old_leaves, new_leaves) = (self.leaves(), new.leaves());
        let keys: std::collections::BTreeSet<&String> =
            old_leaves.keys().chain(new_leaves.keys()).collect();
        let mut changes: Vec<Change> = keys
            .into_iter()
            .filter(|key| old_leaves.get(*key) != new_leaves.get(*key))
            .map(|key| Change {
                key: key.clone(),
                // TLS that comes or goes changes what the listener is; another certificate does not.
                needs_restart: !RELOADED.contains(&key.as_str())
                    || (key.starts_with("tls.") && self.tls.is_some() != new.tls.is_some()),
            })
            .collect();
        // The URL is never serialized, because it may hold a password.
        if self.database.url != new.database.url {
            changes.push(Change {
                key: "database.url".into(),
                needs_restart: true,
            });
        }
        changes
    }

    fn leaves(&self) -> BTreeMap<String, serde_json::Value> {
        let mut leaves = BTreeMap::new();
        // Plain structs of strings and numbers always serialize.
        if let Ok(serde_json::Value::Object(sections)) = serde_json::to_value(self) {
            for (section, value) in sections {
                if let serde_json::Value::Object(keys) = value {
                    for (key, value) in keys {
                        leaves.insert(format!("{section}.{key}"), value);
                    }
                }
            }
        }
        leaves
    }
}

#[cfg(test)]
mod tests;
