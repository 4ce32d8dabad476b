//! A running lokd: one node on SQLite, or two behind a balancer on PostgreSQL.

use crate::process;
use crate::proxy::Proxy;
use crate::times::Timed;
use crate::tls::{Authority, Certificate};
use lok_common::socket::{API_HEADER, API_HOST, API_VERSION};
use reqwest::Client;
use rustix::process::Signal;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long a node may take to be ready, and to end. Long, because other tests run beside it, and others may build there:
/// 90 seconds have been seen.
const PATIENCE: Duration = Duration::from_secs(180);

/// What a lokd stores in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Database {
    /// A file of its own, and one node.
    Sqlite,
    /// A database of its own on a server of the tests, and two nodes.
    Postgres,
}

impl Database {
    /// What `$LOK_TEST_DATABASE` says; SQLite unless it says `postgres`.
    #[must_use]
    pub fn of_this_run() -> Self {
        match std::env::var("LOK_TEST_DATABASE").as_deref() {
            Ok("postgres") => Self::Postgres,
            _ => Self::Sqlite,
        }
    }
}

/// How a lokd is started.
#[derive(Clone, Debug)]
pub struct Builder {
    database: Database,
    nodes: Option<usize>,
    tls: bool,
    host: Option<&'static str>,
    config: Vec<String>,
    environment: Vec<(&'static str, String)>,
    program: &'static str,
}

impl Builder {
    /// Another program than the one whose clock can be moved: the one that is shipped.
    #[must_use]
    pub fn program(mut self, name: &'static str) -> Self {
        self.program = name;
        self
    }

    /// Another database than this run's.
    #[must_use]
    pub fn database(mut self, database: Database) -> Self {
        self.database = database;
        self
    }

    /// So many nodes on PostgreSQL. SQLite has one.
    #[must_use]
    pub fn nodes(mut self, nodes: usize) -> Self {
        self.nodes = Some(nodes);
        self
    }

    /// HTTPS, with a certificate of the tests' own authority.
    #[must_use]
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// An issuer of this name instead of 127.0.0.1: browsers know `localhost` as a secure place with a name.
    #[must_use]
    pub fn host(mut self, name: &'static str) -> Self {
        self.host = Some(name);
        self
    }

    /// Configuration in TOML, laid over the harness's own key by key. `{port}` is the node's port, `{dir}` the test's
    /// folder, `{issuer}` the issuer.
    #[must_use]
    pub fn config(mut self, toml: &str) -> Self {
        self.config.push(toml.to_owned());
        self
    }

    /// A variable of its environment, filled in as the configuration is.
    #[must_use]
    pub fn env(mut self, name: &'static str, value: &str) -> Self {
        self.environment.push((name, value.to_owned()));
        self
    }

    /// Starts it, and waits until every node is ready.
    ///
    /// # Panics
    ///
    /// When a node ends before it is ready; with its log.
    pub async fn start(self) -> Lokd {
        let lokd = self.prepare();
        lokd.start_again().await;
        lokd
    }

    /// Writes the configuration, and starts nothing.
    ///
    /// # Panics
    ///
    /// When the configuration is no TOML.
    #[must_use]
    pub fn prepare(self) -> Lokd {
        let dir = tempfile::Builder::new().prefix("lok-").tempdir().unwrap();
        let (url, count) = match self.database {
            Database::Sqlite => (format!("sqlite://{}/lok.db", dir.path().display()), 1),
            Database::Postgres => (crate::postgres::database(), self.nodes.unwrap_or(2)),
        };
        let addresses: Vec<SocketAddr> = (0..count)
            .map(|_| SocketAddr::from((Ipv4Addr::LOCALHOST, crate::ports::free())))
            .collect();
        let proxy = (count > 1).then(|| Proxy::start(addresses.clone()));
        let address = proxy.as_ref().map_or(addresses[0], Proxy::address);
        let scheme = if self.tls { "https" } else { "http" };
        let authority = self.tls.then(Authority::new);

        let mut lokd = Lokd {
            issuer: match self.host {
                Some(name) => format!("{scheme}://{name}:{}", address.port()),
                None => format!("{scheme}://{address}"),
            },
            address,
            database: self.database,
            database_url: url,
            nodes: Vec::new(),
            client: http(self.database, authority.as_ref()),
            authority,
            secrets: Mutex::default(),
            turn: AtomicUsize::new(0),
            dir,
            _proxy: proxy,
            _timed: Timed::start(),
        };
        if let Some(authority) = &lokd.authority {
            std::fs::write(lokd.path("ca.pem"), authority.pem()).unwrap();
            lokd.install(&authority.certificate(&["127.0.0.1", "localhost"]));
        }
        for (index, address) in addresses.into_iter().enumerate() {
            let node = lokd.node(index, address, &self);
            lokd.nodes.push(node);
        }
        lokd
    }
}

/// A running lokd. Dropping it ends every node and fails the test if a registered secret is in a log or in the database, a
/// node had ended by itself, or a node does not end well on SIGTERM.
#[derive(Debug)]
pub struct Lokd {
    issuer: String,
    address: SocketAddr,
    database: Database,
    database_url: String,
    nodes: Vec<Node>,
    client: Client,
    authority: Option<Authority>,
    secrets: Mutex<Vec<String>>,
    turn: AtomicUsize,
    dir: TempDir,
    _proxy: Option<Proxy>,
    _timed: Timed,
}

/// One process of a lokd.
#[derive(Debug)]
pub struct Node {
    /// Where it listens for the public.
    pub address: SocketAddr,
    /// Its configuration file.
    pub config: PathBuf,
    /// Its data directory.
    pub data: PathBuf,
    /// Its admin socket.
    pub socket: PathBuf,
    /// What it wrote to both streams, over all its starts.
    pub log: PathBuf,
    admin: Client,
    child: Mutex<Option<Child>>,
    environment: Vec<(&'static str, String)>,
    program: &'static str,
}

/// What a program answered.
#[derive(Clone, Debug)]
pub struct Output {
    /// The exit code; of a program that a signal ended, 128 and the signal.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Output {
    /// Itself, if the exit code is 0.
    ///
    /// # Panics
    ///
    /// When it is another.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.code, 0, "{}\n{}", self.stdout, self.stderr);
        self
    }

    /// Standard output as JSON.
    ///
    /// # Panics
    ///
    /// When it is none.
    #[must_use]
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}\n{}", self.stdout, self.stderr))
    }
}

/// What the admin API answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body; null when it was empty.
    pub body: Value,
}

impl Answer {
    /// The body, if the status is a success.
    ///
    /// # Panics
    ///
    /// When it is not.
    #[track_caller]
    pub fn ok(self) -> Value {
        assert!(
            (200..300).contains(&self.status),
            "{}: {}",
            self.status,
            self.body
        );
        self.body
    }
}

impl Lokd {
    /// With nothing special.
    pub async fn start() -> Self {
        Self::builder().start().await
    }

    /// To be started with something special.
    #[must_use]
    pub fn builder() -> Builder {
        Builder {
            database: Database::of_this_run(),
            nodes: None,
            tls: false,
            host: None,
            config: Vec::new(),
            environment: Vec::new(),
            program: "lokd-under-test",
        }
    }

    // --- What it is ----------------------------------------------------------------------------------------------------

    /// The issuer, without a slash at the end. On several nodes it is the balancer's.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// A URL below the issuer; `path` begins with a slash.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.issuer)
    }

    /// Where the issuer listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What it stores in.
    #[must_use]
    pub fn database(&self) -> Database {
        self.database
    }

    /// The URL of the database.
    #[must_use]
    pub fn database_url(&self) -> &str {
        &self.database_url
    }

    /// Its processes.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// A path in the folder that ends with the test.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// The authority behind the certificate, with [`Builder::tls`].
    #[must_use]
    pub fn authority(&self) -> Option<&Authority> {
        self.authority.as_ref()
    }

    /// The authority's certificate as a file, for clients that want one, with [`Builder::tls`].
    #[must_use]
    pub fn ca_file(&self) -> Option<PathBuf> {
        self.authority.as_ref().map(|_| self.path("ca.pem"))
    }

    // --- Talking to it -------------------------------------------------------------------------------------------------

    /// A new HTTP client as a browser has it: cookies are kept; redirects are shown, not followed. On several nodes each
    /// request is a new connection, so that it goes to the next one.
    ///
    /// # Panics
    ///
    /// When the client cannot be made.
    #[must_use]
    pub fn http(&self) -> Client {
        http(self.database, self.authority.as_ref())
    }

    /// Gets a path with a client of its own.
    ///
    /// # Panics
    ///
    /// When there is no answer.
    pub async fn get(&self, path: &str) -> reqwest::Response {
        self.client.get(self.url(path)).send().await.unwrap()
    }

    /// Posts a form to a path with a client of its own.
    ///
    /// # Panics
    ///
    /// When there is no answer.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> reqwest::Response {
        self.client
            .post(self.url(path))
            .form(form)
            .send()
            .await
            .unwrap()
    }

    /// Calls the admin API of the next node. The body is left out if it is null.
    ///
    /// # Panics
    ///
    /// When there is no answer, or it is no JSON.
    pub async fn admin(&self, method: &str, path: &str, body: Value) -> Answer {
        self.next().admin(method, path, body).await
    }

    /// Runs the real lokctl on the admin socket of the next node.
    pub async fn ctl(&self, arguments: &[&str]) -> Output {
        self.ctl_with(arguments, "").await
    }

    /// Runs the real lokctl with something on its standard input.
    ///
    /// # Panics
    ///
    /// When it cannot be run.
    pub async fn ctl_with(&self, arguments: &[&str], input: &str) -> Output {
        let mut command = self.ctl_command();
        command.args(arguments);
        let input = input.to_owned();
        tokio::task::spawn_blocking(move || run(command, &input))
            .await
            .unwrap()
    }

    /// lokctl with the endpoint of the next node, and an environment of its own, to be given arguments.
    #[must_use]
    pub fn ctl_command(&self) -> Command {
        let mut command = Command::new(crate::paths::program("lokctl"));
        clean(&mut command, self.dir.path());
        let endpoint = format!("unix:{}", self.next().socket.display());
        command.args(["--endpoint", &endpoint]);
        command
    }

    fn next(&self) -> &Node {
        &self.nodes[self.turn.fetch_add(1, Ordering::Relaxed) % self.nodes.len()]
    }

    /// Moves the clock of every node on. A node that starts later begins with the real time.
    ///
    /// # Panics
    ///
    /// When lokd does not know how.
    pub async fn advance(&self, by: Duration) {
        let body = serde_json::json!({ "advance_ms": i64::try_from(by.as_millis()).unwrap() });
        for node in &self.nodes {
            node.admin("POST", "/v1/test/clock", body.clone())
                .await
                .ok();
        }
    }

    /// What its clock says, in milliseconds.
    ///
    /// # Panics
    ///
    /// When lokd does not know how.
    pub async fn now(&self) -> i64 {
        let told = self
            .admin("POST", "/v1/test/clock", serde_json::json!({}))
            .await
            .ok();
        told["now"].as_i64().expect("a moment")
    }

    /// Registers a text that must not be in any log, nor in the file of the database, when the test ends, and answers it.
    pub fn secret(&self, secret: impl Into<String>) -> String {
        let secret = secret.into();
        assert!(secret.len() >= 8, "{secret:?} could be in a log by chance");
        self.secrets.lock().unwrap().push(secret.clone());
        secret
    }

    /// The texts that were registered as secrets.
    #[must_use]
    pub fn secrets(&self) -> Vec<String> {
        self.secrets.lock().unwrap().clone()
    }

    /// Every byte of SQLite's file and its log, what was deleted and not yet overwritten among it; nothing of PostgreSQL's.
    #[must_use]
    pub fn database_bytes(&self) -> Vec<u8> {
        let Some(file) = self.database_url.strip_prefix("sqlite://") else {
            return Vec::new();
        };
        let read = |suffix| std::fs::read(format!("{file}{suffix}")).unwrap_or_default();
        [read(""), read("-wal")].concat()
    }

    /// What all nodes have logged.
    #[must_use]
    pub fn logs(&self) -> String {
        let read = |node: &Node| std::fs::read_to_string(&node.log).unwrap_or_default();
        self.nodes.iter().map(read).collect()
    }

    // --- Its life ------------------------------------------------------------------------------------------------------

    /// Kills every node (SIGKILL).
    pub fn kill(&self) {
        for node in &self.nodes {
            node.kill();
        }
    }

    /// Ends every node (SIGTERM); how each ended.
    pub fn stop(&self) -> Vec<ExitStatus> {
        self.nodes.iter().filter_map(Node::stop).collect()
    }

    /// Starts every node that does not run, and waits until all are ready.
    ///
    /// # Panics
    ///
    /// When a node ends before it is ready; with its log.
    pub async fn start_again(&self) {
        for node in &self.nodes {
            // Nodes share the key that seals keys: the first makes it, the operator hands it to the others.
            let (key, theirs) = (
                self.nodes[0].data.join("master.key"),
                node.data.join("master.key"),
            );
            if key.exists() && !theirs.exists() {
                std::fs::copy(key, theirs).unwrap();
            }
            node.launch();
            node.ready().await;
        }
    }

    /// Ends every node and starts it again.
    pub async fn restart(&self) {
        self.stop();
        self.start_again().await;
    }

    /// Writes the certificate that lokd serves; a running one takes it on SIGHUP.
    ///
    /// # Panics
    ///
    /// When it cannot be written.
    pub fn install(&self, certificate: &Certificate) {
        std::fs::write(self.path("key.pem"), &certificate.key).unwrap();
        private(&self.path("key.pem"));
        std::fs::write(self.path("cert.pem"), &certificate.cert).unwrap();
    }

    fn node(&self, index: usize, address: SocketAddr, builder: &Builder) -> Node {
        let data = self.path(&format!("node{index}"));
        std::fs::create_dir(&data).unwrap();
        let socket = data.join("admin.sock");
        let mut config = toml::Table::new();
        let mut defaults = format!(
            r#"
            [server]
            issuer = "{}"
            name = "Lok of the tests"
            data_dir = "{}"
            [http]
            listen = ["{address}"]
            [database]
            url = "{}"
            [admin_socket]
            path = "{}"
            [password]
            memory_kib = 64
            iterations = 1
            [login]
            per_network_per_minute = 100000

            [fakts]
            requests_per_network_per_minute = 100000
            [log]
            level = "debug"
            "#,
            self.issuer,
            data.display(),
            self.database_url,
            socket.display(),
        );
        if self.authority.is_some() {
            let (cert, key) = (self.path("cert.pem"), self.path("key.pem"));
            write!(
                defaults,
                "[tls]\ncert_file = {cert:?}\nkey_file = {key:?}\n"
            )
            .unwrap();
        }
        let fill = |text: &str| {
            text.replace("{port}", &address.port().to_string())
                .replace("{dir}", &self.dir.path().display().to_string())
                .replace("{issuer}", &self.issuer)
        };
        for text in std::iter::once(&defaults).chain(&builder.config) {
            lay_over(&mut config, fill(text).parse().expect("TOML"));
        }
        let file = data.join("lokd.toml");
        std::fs::write(&file, config.to_string()).unwrap();
        private(&file);
        Node {
            address,
            config: file,
            socket: socket.clone(),
            log: data.join("log"),
            data,
            admin: Client::builder()
                .unix_socket(socket)
                .tls_certs_only([])
                .timeout(Duration::from_secs(60))
                .build()
                .unwrap(),
            child: Mutex::default(),
            environment: builder
                .environment
                .iter()
                .map(|(name, value)| (*name, fill(value)))
                .collect(),
            program: builder.program,
        }
    }
}

impl Node {
    /// Calls the admin API of this node. The body is left out if it is null.
    ///
    /// # Panics
    ///
    /// When there is no answer, or it is no JSON.
    pub async fn admin(&self, method: &str, path: &str, body: Value) -> Answer {
        self.try_admin(method, path, body).await.unwrap()
    }

    /// Calls the admin API of this node, which may end meanwhile.
    ///
    /// # Errors
    ///
    /// When there is no whole answer.
    ///
    /// # Panics
    ///
    /// When the answer is no JSON.
    pub async fn try_admin(
        &self,
        method: &str,
        path: &str,
        body: Value,
    ) -> reqwest::Result<Answer> {
        let method = method.parse().unwrap();
        let url = format!("http://{API_HOST}{path}");
        let mut request = self
            .admin
            .request(method, url)
            .header(API_HEADER, API_VERSION);
        if !body.is_null() {
            request = request.json(&body);
        }
        let answer = request.send().await?;
        let status = answer.status().as_u16();
        let text = answer.text().await?;
        let body = match text.as_str() {
            "" => Value::Null,
            text => serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}")),
        };
        Ok(Answer { status, body })
    }

    /// lokd with its configuration, to be given a verb of its own.
    #[must_use]
    pub fn command(&self, verb: &str) -> Command {
        let mut command = Command::new(crate::paths::program(self.program));
        clean(&mut command, &self.data);
        let environment = self.environment.iter().map(|(name, value)| (name, value));
        command.envs(environment);
        command.arg(verb).arg("--config").arg(&self.config);
        command
    }

    /// Starts it if it does not run, without waiting.
    ///
    /// # Panics
    ///
    /// When it cannot be started.
    pub fn launch(&self) {
        let mut child = self.child.lock().unwrap();
        if child.is_none() {
            let log = File::options()
                .create(true)
                .append(true)
                .open(&self.log)
                .unwrap();
            let mut command = self.command("serve");
            command
                .stdin(Stdio::null())
                .stdout(log.try_clone().unwrap())
                .stderr(log);
            *child = Some(command.spawn().unwrap());
        }
    }

    /// Waits until it says that it is ready.
    ///
    /// # Panics
    ///
    /// When it ends before; with its log.
    pub async fn ready(&self) {
        let begun = Instant::now();
        loop {
            let asked = self.admin.get("http://localhost/health/ready").send().await;
            if asked.is_ok_and(|answer| answer.status().is_success()) {
                return;
            }
            let ended = self
                .child
                .lock()
                .unwrap()
                .as_mut()
                .map(|child| child.try_wait().unwrap());
            if !matches!(ended, Some(None)) || begun.elapsed() > PATIENCE {
                let log = std::fs::read_to_string(&self.log).unwrap_or_default();
                panic!("lokd is not ready ({ended:?}): {log}");
            }
            tokio::time::sleep(crate::poll::INTERVAL).await;
        }
    }

    /// Its process id, while it runs.
    #[must_use]
    pub fn pid(&self) -> Option<u32> {
        self.child.lock().unwrap().as_ref().map(Child::id)
    }

    /// Sends it a signal.
    ///
    /// # Panics
    ///
    /// When it does not run.
    pub fn signal(&self, signal: Signal) {
        process::signal(
            self.child.lock().unwrap().as_ref().expect("a running node"),
            signal,
        );
    }

    /// Waits for its end after a signal; `None` when it still runs after `deadline`.
    ///
    /// # Panics
    ///
    /// When it does not run.
    pub fn wait(&self, deadline: Duration) -> Option<ExitStatus> {
        let mut child = self.child.lock().unwrap();
        let status = process::wait(child.as_mut().expect("a running node"), deadline)?;
        *child = None;
        Some(status)
    }

    /// Ends it (SIGTERM); `None` when it did not run.
    pub fn stop(&self) -> Option<ExitStatus> {
        let mut child = self.child.lock().unwrap().take()?;
        Some(process::end(&mut child, PATIENCE))
    }

    /// Kills it (SIGKILL).
    pub fn kill(&self) {
        if let Some(mut child) = self.child.lock().unwrap().take() {
            child.kill().ok();
            child.wait().ok();
        }
    }

    /// Whether it was started and then ended by itself.
    fn ended(&self) -> Option<ExitStatus> {
        self.child.lock().unwrap().as_mut()?.try_wait().unwrap()
    }
}

impl Drop for Lokd {
    fn drop(&mut self) {
        let ended: Vec<ExitStatus> = self.nodes.iter().filter_map(Node::ended).collect();
        let stopped = self.stop();
        if std::thread::panicking() {
            for node in &self.nodes {
                let log = std::fs::read_to_string(&node.log).unwrap_or_default();
                let lines: Vec<&str> = log.lines().collect();
                let tail = &lines[lines.len().saturating_sub(60)..];
                println!("--- the end of {}\n{}", node.log.display(), tail.join("\n"));
            }
            return;
        }
        let logs = self.logs();
        assert!(ended.is_empty(), "lokd ended by itself ({ended:?}): {logs}");
        assert!(
            stopped.iter().all(ExitStatus::success),
            "lokd did not end well on SIGTERM ({stopped:?}): {logs}"
        );
        let kept = self.database_bytes();
        let kept = String::from_utf8_lossy(&kept);
        for secret in self.secrets() {
            let line = logs.lines().find(|line| line.contains(&secret));
            assert!(line.is_none(), "a secret is in the log: {line:?}");
            assert!(
                !kept.contains(&secret),
                "a secret is in the database: {secret}"
            );
        }
    }
}

/// Runs a program to its end.
///
/// # Panics
///
/// When it cannot be started.
#[must_use]
pub fn run(mut command: Command, input: &str) -> Output {
    use std::os::unix::process::ExitStatusExt;
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A program that does not read its input closes it, which is no error here.
    child.stdin.take().unwrap().write_all(input.as_bytes()).ok();
    let output = child.wait_with_output().unwrap();
    let code = output.status.code();
    Output {
        code: code.unwrap_or_else(|| 128 + output.status.signal().unwrap_or_default()),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// The machine's own authorities are not trusted: to read them takes longer than what most tests do.
fn http(database: Database, authority: Option<&Authority>) -> Client {
    let mut client = Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .cookie_store(true)
        .timeout(Duration::from_secs(30));
    if database == Database::Postgres {
        client = client.pool_max_idle_per_host(0);
    }
    let root = authority
        .map(|authority| reqwest::Certificate::from_pem(authority.pem().as_bytes()).unwrap());
    client.tls_certs_only(root).build().unwrap()
}

/// Nothing of the person who runs the tests reaches the program.
fn clean(command: &mut Command, home: &Path) {
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", home)
        .env("LANG", "C.UTF-8")
        .env("RUST_BACKTRACE", "1")
        .current_dir(home);
}

fn private(file: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).unwrap();
}

fn lay_over(below: &mut toml::Table, above: toml::Table) {
    for (key, value) in above {
        match (below.get_mut(&key), value) {
            (Some(toml::Value::Table(below)), toml::Value::Table(above)) => lay_over(below, above),
            (_, value) => {
                below.insert(key, value);
            }
        }
    }
}
