//! One HTTP/1.1 call over the admin socket at a time.

use crate::error::{Failure, exit};
use crate::progress;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::{Method, Request, StatusCode, header};
use hyper_util::rt::TokioIo;
use lok_common::admin::part;
use lok_common::error::ProblemBody;
use lok_common::socket::{API_HEADER, API_HOST, API_VERSION};
use serde::Serialize;
use serde_json::Value;
use std::future::Future;
use std::io::Write;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tokio::net::UnixStream;
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};

/// The largest answer that is read, in bytes.
const MAX_ANSWER: usize = 64 * 1024 * 1024;

/// How a call is made, beside what it says.
#[derive(Clone, Debug)]
pub struct Manner {
    /// The sockets to try, in this order.
    pub sockets: Vec<PathBuf>,
    /// A call that takes longer has failed.
    pub timeout: Duration,
    /// Sent as `X-Request-Id`.
    pub request_id: Option<String>,
    /// Say nothing but errors.
    pub quiet: bool,
    /// Tell of every call on stderr.
    pub verbose: bool,
    /// Tell of every body as well, with secrets left out.
    pub debug: bool,
}

/// Whether and under which condition a change is made.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Guard {
    /// Check everything and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Only if the object still has this etag
    #[arg(long, value_name = "ETAG")]
    pub if_match: Option<String>,
}

impl Guard {
    /// Without a condition.
    pub fn dry(dry_run: bool) -> Self {
        Self {
            dry_run,
            if_match: None,
        }
    }
}

/// What the daemon answered.
struct Answer {
    status: StatusCode,
    /// The request, as the daemon's log names it.
    request_id: Option<String>,
    body: Bytes,
}

/// Takes a piece of what is fetched, and answers how much there was so far, in thousandths, as soon as it knows.
pub type Take<'a> = dyn FnMut(&[u8]) -> Result<Option<u64>, Failure> + 'a;

/// The way to the daemon.
#[derive(Debug)]
pub struct Client {
    runtime: Runtime,
    manner: Manner,
}

impl Client {
    /// A client; nothing is connected yet.
    pub fn new(manner: Manner) -> Result<Self, Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| Failure::failed("cannot start").why(error.to_string()))?;
        Ok(Self { runtime, manner })
    }

    /// Reads; `what` says what for ("reading users").
    pub fn get(
        &self,
        path: &str,
        query: &[(String, String)],
        what: &str,
    ) -> Result<Value, Failure> {
        let target = with_query(path, query);
        self.call(what, Method::GET, &target, None, None)
    }

    /// Changes; `what` says what for ("creating user").
    pub fn post(
        &self,
        path: &str,
        body: &impl Serialize,
        guard: &Guard,
        what: &str,
    ) -> Result<Value, Failure> {
        let query: &[(String, String)] = if guard.dry_run {
            &[("dry_run".to_owned(), "true".to_owned())]
        } else {
            &[]
        };
        let body = serde_json::to_vec(body)
            .map_err(|error| Failure::invalid("cannot write the call").why(error.to_string()))?;
        let target = with_query(path, query);
        self.call(
            what,
            Method::POST,
            &target,
            Some(body),
            guard.if_match.as_deref(),
        )
    }

    /// Fetches what may be of any length, by a call that changes. The time-out is that of each piece.
    pub fn fetch(&self, path: &str, what: &str, take: &mut Take<'_>) -> Result<(), Failure> {
        let request = self.request(Method::POST, path, Some(Vec::new()), None)?;
        let started = Instant::now();
        let work = self.stream(request, what, take);
        let length = self.runtime.block_on(or_signal(work))?;
        if self.manner.verbose || self.manner.debug {
            tell(&format!(
                "POST {path} -> {length} bytes in {} ms",
                started.elapsed().as_millis()
            ));
        }
        Ok(())
    }

    async fn stream(
        &self,
        request: Request<Full<Bytes>>,
        what: &str,
        take: &mut Take<'_>,
    ) -> Result<u64, Failure> {
        let timeout = self.manner.timeout;
        let slow = |_| Err(self.too_slow());
        let (stream, socket) = self.connect().await?;
        let begun = async {
            let (mut sender, connection) =
                hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
            tokio::spawn(connection);
            sender.send_request(request).await
        };
        let begun = async {
            match begun.await {
                Ok(answer) => Ok(answer),
                Err(error) => Err(cut_off(&socket, &error).await),
            }
        };
        let answer = tokio::time::timeout(timeout, begun)
            .await
            .unwrap_or_else(slow)?;
        let status = answer.status();
        let id = answer.headers().get("x-request-id");
        let request_id = id.and_then(|id| Some(id.to_str().ok()?.to_owned()));
        let mut body = answer.into_body();
        if !status.is_success() {
            let body = Limited::new(body, MAX_ANSWER).collect().await;
            let body = body.map(|body| body.to_bytes()).unwrap_or_default();
            return Err(problem(status, &body, request_id));
        }
        let bar = progress::Bar::start(what, self.manner.quiet);
        let mut length = 0;
        loop {
            let piece = tokio::time::timeout(timeout, body.frame()).await;
            let Some(piece) = piece.map_err(|_| self.too_slow())? else {
                return Ok(length);
            };
            let piece = piece.map_err(|error| {
                Failure::failed("lokd broke off in the middle of it")
                    .why(error.to_string())
                    .fix("look at lokd's log, and try again")
            })?;
            if let Some(data) = piece.data_ref() {
                length += u64::try_from(data.len()).unwrap_or_default();
                bar.at(take(data)?);
            }
        }
    }

    /// Waits, and ends early when the user wants to stop.
    pub fn pause(&self, time: Duration) -> Result<(), Failure> {
        self.runtime.block_on(or_signal(async {
            tokio::time::sleep(time).await;
            Ok(())
        }))
    }

    fn call(
        &self,
        what: &str,
        method: Method,
        target: &str,
        body: Option<Vec<u8>>,
        if_match: Option<&str>,
    ) -> Result<Value, Failure> {
        let manner = &self.manner;
        let started = Instant::now();
        if manner.debug
            && let Some(body) = &body
        {
            tell(&format!("> {}", redacted(body)));
        }
        let line = format!("{method} {target}");
        let request = self.request(method, target, body, if_match)?;
        let work = async {
            tokio::time::timeout(manner.timeout, self.exchange(request))
                .await
                .unwrap_or_else(|_| Err(self.too_slow()))
        };
        let Answer {
            status,
            request_id,
            body: bytes,
        } = self
            .runtime
            .block_on(or_signal(progress::wait(what, manner.quiet, work)))?;
        if manner.verbose || manner.debug {
            tell(&format!(
                "{line} -> {} in {} ms",
                status.as_u16(),
                started.elapsed().as_millis()
            ));
        }
        if manner.debug {
            tell(&format!("< {}", redacted(&bytes)));
        }
        if status.is_success() {
            return serde_json::from_slice(&bytes).map_err(|error| {
                Failure::failed("lokd's answer makes no sense")
                    .why(error.to_string())
                    .fix("see that the socket is lokd's, and lokctl of the same release: lokctl version")
            });
        }
        Err(problem(status, &bytes, request_id))
    }

    fn request(
        &self,
        method: Method,
        target: &str,
        body: Option<Vec<u8>>,
        if_match: Option<&str>,
    ) -> Result<Request<Full<Bytes>>, Failure> {
        let mut request = Request::builder()
            .method(method)
            .uri(target)
            .header(header::HOST, API_HOST)
            .header(API_HEADER, API_VERSION)
            .header(
                header::USER_AGENT,
                concat!("lokctl/", env!("CARGO_PKG_VERSION")),
            )
            .header(header::ACCEPT, "application/json");
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        if let Some(id) = &self.manner.request_id {
            request = request.header("x-request-id", id);
        }
        if let Some(etag) = if_match {
            request = request.header(header::IF_MATCH, format!("\"{}\"", etag.trim_matches('"')));
        }
        request
            .body(Full::from(body.unwrap_or_default()))
            .map_err(|error| {
                Failure::invalid("the call cannot be made of these values").why(error.to_string())
            })
    }

    async fn exchange(&self, request: Request<Full<Bytes>>) -> Result<Answer, Failure> {
        let (stream, socket) = self.connect().await?;
        let answer = async {
            let (mut sender, connection) =
                hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
            tokio::spawn(connection);
            let answer = sender.send_request(request).await?;
            let (parts, body) = answer.into_parts();
            let body = Limited::new(body, MAX_ANSWER).collect().await?;
            let id = parts.headers.get("x-request-id");
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>(Answer {
                status: parts.status,
                request_id: id.and_then(|id| Some(id.to_str().ok()?.to_owned())),
                body: body.to_bytes(),
            })
        };
        match answer.await {
            Ok(answer) => Ok(answer),
            Err(error) => Err(cut_off(&socket, error.as_ref()).await),
        }
    }

    async fn connect(&self) -> Result<(UnixStream, PathBuf), Failure> {
        let mut tried = Vec::new();
        let mut forbidden = false;
        for path in &self.manner.sockets {
            match UnixStream::connect(path).await {
                Ok(stream) => return Ok((stream, path.clone())),
                Err(error) => {
                    forbidden |= error.kind() == std::io::ErrorKind::PermissionDenied;
                    tried.push(format!("{} {}", path.display(), found(path, &error)));
                }
            }
        }
        Err(unreachable(&tried, forbidden))
    }

    fn too_slow(&self) -> Failure {
        Failure::new(
            exit::FAILED,
            "unavailable",
            format!(
                "lokd did not answer within {} s",
                self.manner.timeout.as_secs()
            ),
        )
        .why("whether the call was carried out is not known")
        .fix("look at lokd's log, or wait longer: --timeout 2m")
    }
}

/// What an answer that is no success says.
fn problem(status: StatusCode, body: &[u8], request_id: Option<String>) -> Failure {
    match serde_json::from_slice::<ProblemBody>(body) {
        Ok(ProblemBody { mut error }) => {
            error.request_id = error.request_id.or(request_id);
            error.into()
        }
        Err(_) if status == StatusCode::BAD_REQUEST => {
            Failure::invalid("lokd does not take such a name")
                .why("no name has \\ ; or NUL in it, or ends with a full stop")
                .fix("list what there is, and use its id")
        }
        Err(_) => Failure::failed(format!("lokd answered {status} and no reason"))
            .why("what answers on the socket may not be lokd"),
    }
}

/// The path of a call below `/v1`: the kind's own path, and each part behind it as a name that may be any text.
pub fn path(parts: &[&str]) -> String {
    let mut path = "/v1".to_owned();
    for (index, name) in parts.iter().enumerate() {
        path.push('/');
        if index == 0 {
            path.push_str(name);
        } else {
            encode(&part::escape(name), &mut path);
        }
    }
    path
}

/// Percent-encodes (RFC 3986 2.1).
fn encode(text: &str, into: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            into.push(char::from(byte));
        } else {
            into.push_str(&format!("%{byte:02X}"));
        }
    }
}

fn with_query(path: &str, query: &[(String, String)]) -> String {
    let mut target = path.to_owned();
    for (index, (name, value)) in query.iter().enumerate() {
        target.push(if index == 0 { '?' } else { '&' });
        encode(name, &mut target);
        target.push('=');
        encode(value, &mut target);
    }
    target
}

/// The fields of a filter as a query.
pub fn query(filter: &impl Serialize) -> Vec<(String, String)> {
    let Ok(Value::Object(fields)) = serde_json::to_value(filter) else {
        return Vec::new();
    };
    fields
        .into_iter()
        .filter_map(|(name, value)| match value {
            Value::Null => None,
            Value::String(text) => Some((name, text)),
            other => Some((name, other.to_string())),
        })
        .collect()
}

async fn or_signal<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let cannot =
        |error: std::io::Error| Failure::failed("cannot listen for signals").why(error.to_string());
    let mut interrupt = signal(SignalKind::interrupt()).map_err(cannot)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(cannot)?;
    let stopped = |exit| {
        Err(
            Failure::new(exit, "cancelled", "stopped while waiting for lokd")
                .why("whether the call was carried out is not known"),
        )
    };
    tokio::select! {
        done = work => done,
        _ = interrupt.recv() => stopped(exit::INTERRUPTED),
        _ = terminate.recv() => stopped(exit::TERMINATED),
    }
}

/// The daemon hung up. It does so to callers that no rule allows anything; or it died.
async fn cut_off(socket: &Path, error: &(dyn std::error::Error + Send + Sync)) -> Failure {
    let lives = UnixStream::connect(socket).await.is_ok();
    let (exit, code) = if lives {
        (exit::NOT_PERMITTED, "not_permitted")
    } else {
        (exit::UNREACHABLE, "unreachable")
    };
    let failure = Failure::new(exit, code, "lokd closed the connection without an answer");
    if lives {
        let uid = rustix::process::getuid().as_raw();
        failure
            .why(format!(
                "most likely no [[admin_socket.allow]] rule names uid {uid} or its groups ({error})"
            ))
            .fix("add a rule for yourself to lokd's configuration, or use sudo")
    } else {
        failure
            .why(format!(
                "it stopped ({error}); whether the call was carried out is not known"
            ))
            .fix("see why: journalctl -u lokd; then start it: systemctl start lokd")
    }
}

fn unreachable(tried: &[String], forbidden: bool) -> Failure {
    let why = format!("tried {}", tried.join("\nand "));
    if forbidden {
        return Failure::new(
            exit::NOT_PERMITTED,
            "not_permitted",
            "you may not open lokd's admin socket",
        )
        .why(why)
        .fix("join the socket's group, or use sudo");
    }
    Failure::new(exit::UNREACHABLE, "unreachable", "no lokd answers")
        .why(why)
        .fix(
            "start it: systemctl start lokd; or say where it is: --endpoint unix:/path/admin.sock, which lokd dev prints",
        )
}

/// What is at `path`: mode and owner as `ls -l` has them, and what connecting said.
fn found(path: &Path, error: &std::io::Error) -> String {
    match std::fs::metadata(path) {
        Err(missing) if missing.kind() == std::io::ErrorKind::NotFound => {
            "(does not exist)".to_owned()
        }
        Err(hidden) => format!("({hidden})"),
        Ok(meta) => {
            let (kind, error) = if meta.file_type().is_socket() {
                ('s', error.to_string())
            } else if meta.is_dir() {
                ('d', "a folder and no socket".to_owned())
            } else {
                ('-', "no socket".to_owned())
            };
            let mode: String = (0..9)
                .rev()
                .zip("rwxrwxrwx".chars())
                .map(|(bit, letter)| {
                    if meta.mode() & (1 << bit) == 0 {
                        '-'
                    } else {
                        letter
                    }
                })
                .collect();
            let user = nix::unistd::User::from_uid(meta.uid().into())
                .ok()
                .flatten()
                .map_or_else(|| meta.uid().to_string(), |user| user.name);
            let group = nix::unistd::Group::from_gid(meta.gid().into())
                .ok()
                .flatten()
                .map_or_else(|| meta.gid().to_string(), |group| group.name);
            format!("({kind}{mode} {user}:{group}: {error})")
        }
    }
}

fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "{}", crate::output::escape(line));
}

/// A body for `--debug`: whatever may be secret is left out.
fn redacted(body: &[u8]) -> String {
    fn clean(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    let name = name.to_ascii_lowercase();
                    let secret = ["password", "secret", "token", "private", "code"]
                        .iter()
                        .any(|word| name.contains(word));
                    if secret && value.is_string() {
                        *value = "[redacted]".into();
                    } else {
                        clean(value);
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(clean),
            _ => {}
        }
    }
    match serde_json::from_slice::<Value>(body) {
        Ok(mut value) => {
            clean(&mut value);
            value.to_string()
        }
        Err(_) => format!("[{} bytes that are not JSON]", body.len()),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Read};
    use std::os::unix::net::UnixListener;
    use std::thread::JoinHandle;

    /// A daemon that gives one canned answer to each call, and tells what it was sent.
    pub struct Fake {
        directory: PathBuf,
        calls: JoinHandle<Vec<String>>,
    }

    impl Fake {
        /// Answers with these statuses and bodies, in this order; an empty body hangs up instead.
        pub fn start(name: &str, answers: Vec<(u16, String)>) -> Self {
            let directory =
                std::env::temp_dir().join(format!("lokctl-{name}-{}", std::process::id()));
            std::fs::create_dir_all(&directory).expect("a directory");
            let socket = directory.join("admin.sock");
            let _ = std::fs::remove_file(&socket);
            let listener = UnixListener::bind(socket).expect("a socket");
            let calls = std::thread::spawn(move || {
                answers
                    .into_iter()
                    .map(|(status, body)| {
                        let (stream, _) = listener.accept().expect("a call");
                        let mut reader = BufReader::new(stream);
                        let mut head = String::new();
                        while !head.ends_with("\r\n\r\n") {
                            if reader.read_line(&mut head).expect("a line") == 0 {
                                return head;
                            }
                        }
                        let length = head
                            .lines()
                            .find_map(|line| line.strip_prefix("content-length: "))
                            .map_or(0, |length| length.parse().expect("a length"));
                        let mut sent = vec![0; length];
                        reader.read_exact(&mut sent).expect("a body");
                        if !body.is_empty() {
                            let answer = format!(
                                "HTTP/1.1 {status} X\r\ncontent-length: {}\r\n\r\n{body}",
                                body.len()
                            );
                            reader
                                .get_mut()
                                .write_all(answer.as_bytes())
                                .expect("written");
                        }
                        head + &String::from_utf8(sent).expect("UTF-8")
                    })
                    .collect()
            });
            Self { directory, calls }
        }

        /// A client of it.
        pub fn client(&self) -> Client {
            client(self.directory.join("admin.sock"))
        }

        /// Where files of a test may be.
        pub fn directory(&self) -> &Path {
            &self.directory
        }

        /// What it was sent.
        pub fn calls(self) -> Vec<String> {
            let calls = self.calls.join().expect("the fake ended well");
            std::fs::remove_dir_all(self.directory).expect("removed");
            calls
        }
    }

    fn client(socket: PathBuf) -> Client {
        Client::new(Manner {
            sockets: vec![socket],
            timeout: Duration::from_secs(10),
            request_id: Some("r-1".into()),
            quiet: true,
            verbose: false,
            debug: false,
        })
        .expect("a client")
    }

    #[test]
    fn a_call_says_what_the_socket_wants_to_hear() {
        let fake = Fake::start("headers", vec![(200, "{\"changed\":true}".into())]);
        let guard = Guard {
            dry_run: true,
            if_match: Some("e1".into()),
        };
        let target = path(&["users", "a/b ü", "update"]);
        let body = serde_json::json!({"name": "A"});
        let answer = fake
            .client()
            .post(&target, &body, &guard, "x")
            .expect("an answer");
        assert_eq!(answer["changed"], true);
        let call = fake.calls().remove(0);
        assert!(
            call.starts_with("POST /v1/users/a~1b%20%C3%BC/update?dry_run=true HTTP/1.1\r\n"),
            "{call}"
        );
        for header in [
            "host: lokd",
            "lok-api: 1",
            "x-request-id: r-1",
            "if-match: \"e1\"",
            "content-type: application/json",
        ] {
            assert!(
                call.contains(&format!("\r\n{header}\r\n")),
                "{header} in {call}"
            );
        }
        assert!(call.ends_with("\r\n\r\n{\"name\":\"A\"}"), "{call}");
    }

    #[test]
    fn a_problem_becomes_a_failure_and_nonsense_too() {
        let problem =
            r#"{"error":{"code":"conflict","message":"there is a user alice","request_id":"r-1"}}"#;
        let fake = Fake::start(
            "problem",
            vec![
                (409, problem.into()),
                (502, "<html>".into()),
                (200, "<html>".into()),
            ],
        );
        let client = fake.client();
        let failure = client
            .get("/v1/users/alice", &[], "x")
            .expect_err("a problem");
        assert_eq!(
            (failure.exit, failure.request_id.as_deref()),
            (4, Some("r-1"))
        );
        assert_eq!(
            client
                .get("/v1/status", &[], "x")
                .expect_err("no reason")
                .exit,
            1
        );
        assert_eq!(
            client
                .get("/v1/status", &[], "x")
                .expect_err("no JSON")
                .exit,
            1
        );
        fake.calls();
    }

    #[test]
    fn hanging_up_is_5_while_it_lives_and_nobody_there_is_6() {
        let fake = Fake::start("hang-up", vec![(0, String::new()), (200, "{}".into())]);
        let client = fake.client();
        assert_eq!(
            client
                .get("/v1/status", &[], "x")
                .expect_err("hung up")
                .exit,
            5
        );
        // Its attempt to find out whether lokd lives was a connection that the fake still waits on.
        let directory = fake.directory.clone();
        drop(fake);
        std::fs::remove_dir_all(&directory).expect("removed");
        let gone = client.get("/v1/status", &[], "x").expect_err("gone");
        assert_eq!(gone.exit, 6);
        assert!(
            gone.why
                .as_deref()
                .unwrap_or_default()
                .contains("admin.sock (does not exist)")
        );
    }

    #[test]
    fn debugging_shows_no_secret() {
        let body = br#"{"password":"p","object":{"client_secret":"s","name":"n"}}"#;
        let told: Value = serde_json::from_str(&redacted(body)).expect("JSON");
        let expected = serde_json::json!({
            "password": "[redacted]", "object": {"client_secret": "[redacted]", "name": "n"},
        });
        assert_eq!(told, expected);
    }
}
