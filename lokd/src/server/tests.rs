//! The listeners with real sockets. Time-outs are handed in short; nothing sleeps.

use super::Public;
use super::limits::Limits;
use super::middleware::Guard;
use super::shutdown::{Shutdown, ShutdownHandle};
use super::tls::{Candidate, TlsState};
use super::unix::AdminListener;
use crate::exit::Class;
use crate::request::{PeerAddr, PeerCred};
use axum::Router;
use axum::extract::Extension;
use axum::routing::{get, post};
use http_body_util::{BodyExt, Empty};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls_pki_types::{CertificateDer, ServerName};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio_rustls::TlsConnector;

const GET: &[u8] = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

struct Running {
    addr: SocketAddr,
    handle: ShutdownHandle,
    server: JoinHandle<std::io::Result<()>>,
}

fn start(router: Router, tls: Option<TlsState>, limits: Limits) -> Running {
    let listener = super::listener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("bound");
    let addr = listener.local_addr().expect("an address");
    let (handle, shutdown) = Shutdown::new();
    let router = Guard::public(Arc::new([]), false, limits.clone()).wrap(router);
    let public = vec![Public { listener, tls }];
    let server = tokio::spawn(super::serve(public, router, None, limits, shutdown));
    Running {
        addr,
        handle,
        server,
    }
}

fn hello() -> Router {
    Router::new().route("/", get(|| async { "hello" }))
}

fn short() -> Limits {
    Limits {
        handshake: Duration::from_millis(100),
        header: Duration::from_millis(100),
        body: Duration::from_millis(100),
        handler: Duration::from_millis(100),
        ..Limits::default()
    }
}

async fn talk(
    mut stream: impl AsyncRead + tokio::io::AsyncWrite + Unpin,
    request: &[u8],
) -> String {
    stream.write_all(request).await.expect("sent");
    rest(stream).await
}

async fn rest(mut stream: impl AsyncRead + Unpin) -> String {
    let mut answer = Vec::new();
    // A reset after the answer is an end as well.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

async fn connect(addr: SocketAddr) -> TcpStream {
    TcpStream::connect(addr).await.expect("connected")
}

fn write_certificate(directory: &Path) -> CertificateDer<'static> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("made");
    std::fs::write(directory.join("cert.pem"), made.cert.pem()).expect("written");
    std::fs::write(directory.join("key.pem"), made.signing_key.serialize_pem()).expect("written");
    made.cert.der().clone()
}

fn load(directory: &Path) -> TlsState {
    TlsState::load(&directory.join("cert.pem"), &directory.join("key.pem")).expect("usable")
}

async fn connect_tls(
    addr: SocketAddr,
    trusted: &CertificateDer<'static>,
    alpn: &[u8],
) -> std::io::Result<tokio_rustls::client::TlsStream<TcpStream>> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(trusted.clone()).expect("a certificate");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![alpn.to_vec()];
    let name = ServerName::try_from("localhost").expect("a name");
    TlsConnector::from(Arc::new(config))
        .connect(name, connect(addr).await)
        .await
}

#[tokio::test]
async fn an_answer_has_its_headers() {
    let running = start(hello(), None, Limits::default());
    let answer = talk(connect(running.addr).await, GET).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    for header in [
        "x-request-id: ",
        "x-content-type-options: nosniff",
        "x-frame-options: DENY",
    ] {
        assert!(answer.contains(header), "{header}: {answer}");
    }
    assert!(!answer.contains("strict-transport-security"), "{answer}");
}

#[tokio::test]
async fn half_a_head_is_dropped_and_others_are_served() {
    let running = start(hello(), None, short());
    let mut slow = connect(running.addr).await;
    slow.write_all(b"GET / HTTP/1.1\r\nHo").await.expect("sent");
    assert!(
        talk(connect(running.addr).await, GET)
            .await
            .ends_with("hello")
    );
    assert_eq!(rest(slow).await, "");
}

#[tokio::test]
async fn half_a_body_is_answered_408_and_a_big_one_413() {
    let running = start(
        Router::new().route("/", post(|| async { "done" })),
        None,
        short(),
    );
    let half = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf";
    assert!(
        talk(connect(running.addr).await, half)
            .await
            .starts_with("HTTP/1.1 408")
    );
    let big = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 65537\r\n\r\n";
    assert!(
        talk(connect(running.addr).await, big)
            .await
            .starts_with("HTTP/1.1 413")
    );
}

#[tokio::test]
async fn a_panic_and_a_hanging_handler_are_answered() {
    let router = Router::new()
        .route(
            "/panic",
            get(async || -> &'static str { panic!("on purpose") }),
        )
        .route(
            "/hang",
            get(async || std::future::pending::<&'static str>().await),
        );
    let running = start(router, None, short());
    for (path, status) in [
        ("/panic", "500"),
        ("/hang", "503"),
        ("//", "400"),
        ("/none", "404"),
    ] {
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        let answer = talk(connect(running.addr).await, request.as_bytes()).await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{path}: {answer}"
        );
        assert!(answer.contains("x-request-id: "), "{path}: {answer}");
    }
}

#[tokio::test]
async fn a_stalled_handshake_holds_nobody_up() {
    let directory = tempfile::tempdir().expect("a directory");
    let certificate = write_certificate(directory.path());
    let running = start(
        hello(),
        Some(load(directory.path())),
        Limits {
            handshake: Duration::from_millis(500),
            ..short()
        },
    );
    let stalled = connect(running.addr).await;
    let stream = connect_tls(running.addr, &certificate, b"http/1.1")
        .await
        .expect("a handshake");
    let answer = talk(stream, GET).await;
    assert!(answer.ends_with("hello"), "{answer}");
    assert!(answer.contains("strict-transport-security"), "{answer}");
    assert_eq!(rest(stalled).await, "");
}

#[tokio::test]
async fn http2_is_spoken_and_ends_gracefully() {
    let directory = tempfile::tempdir().expect("a directory");
    let certificate = write_certificate(directory.path());
    let router = Router::new().route(
        "/",
        get(|Extension(peer): Extension<PeerAddr>| async move { format!("{}", peer.tls) }),
    );
    let running = start(router, Some(load(directory.path())), Limits::default());
    let stream = connect_tls(running.addr, &certificate, b"h2")
        .await
        .expect("a handshake");
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
            .await
            .expect("HTTP/2");
    let connection = tokio::spawn(connection);
    let request = http::Request::get("https://localhost/")
        .body(Empty::<bytes::Bytes>::new())
        .expect("a request");
    let answer = sender.send_request(request).await.expect("an answer");
    assert_eq!(
        answer
            .into_body()
            .collect()
            .await
            .expect("a body")
            .to_bytes(),
        "true"
    );
    running.handle.drain();
    connection
        .await
        .expect("no panic")
        .expect("GOAWAY and a clean end");
    running.server.await.expect("no panic").expect("ended");
}

#[tokio::test]
async fn a_request_in_flight_survives_the_stop() {
    let (began, release) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (began_too, release_too) = (began.clone(), release.clone());
    let slow = get(move || async move {
        began_too.notify_one();
        release_too.notified().await;
        "finished"
    });
    let running = start(Router::new().route("/", slow), None, Limits::default());
    let mut stream = connect(running.addr).await;
    stream
        .write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        .await
        .expect("sent");
    let idle = connect(running.addr).await;
    began.notified().await;
    running.handle.drain();
    assert_eq!(rest(idle).await, "", "an idle connection is closed at once");
    assert!(
        TcpStream::connect(running.addr).await.is_err(),
        "nothing is accepted"
    );
    release.notify_one();
    let answer = rest(stream).await;
    assert!(
        answer.contains("connection: close") && answer.ends_with("finished"),
        "{answer}"
    );
    running.server.await.expect("no panic").expect("ended");
}

#[tokio::test]
async fn a_certificate_is_replaced_and_a_broken_one_is_not() {
    let directory = tempfile::tempdir().expect("a directory");
    let (cert_file, key_file) = (
        directory.path().join("cert.pem"),
        directory.path().join("key.pem"),
    );
    let old = write_certificate(directory.path());
    let state = load(directory.path());
    let running = start(hello(), Some(state.clone()), Limits::default());

    let new = write_certificate(directory.path());
    let whole = std::fs::read(&cert_file).expect("read");
    std::fs::write(&cert_file, &whole[..whole.len() / 2]).expect("half written");
    Candidate::read(&cert_file, &key_file).expect_err("half a file");
    std::fs::write(&cert_file, "").expect("emptied");
    Candidate::read(&cert_file, &key_file).expect_err("an empty file");
    std::fs::write(&cert_file, &whole).expect("written");
    std::fs::write(
        &key_file,
        rcgen::KeyPair::generate().expect("a key").serialize_pem(),
    )
    .expect("written");
    Candidate::read(&cert_file, &key_file).expect_err("another key");
    connect_tls(running.addr, &old, b"h2")
        .await
        .expect("the old one is still there");

    let made = write_certificate(directory.path());
    state.take_up(Candidate::read(&cert_file, &key_file).expect("whole"));
    // rcgen's end, 4095-12-31, and the second in which it ends.
    assert!(state.not_after().is_some_and(|end| end > 4_000_000_000));
    connect_tls(running.addr, &made, b"h2")
        .await
        .expect("the new one");
    connect_tls(running.addr, &new, b"h2")
        .await
        .expect_err("never served");
    connect_tls(running.addr, &old, b"h2")
        .await
        .expect_err("gone");
}

#[test]
fn a_certificate_out_of_its_dates_is_refused() {
    let directory = tempfile::tempdir().expect("a directory");
    let key = rcgen::KeyPair::generate().expect("a key");
    let mut params = rcgen::CertificateParams::new(["localhost".to_owned()]).expect("params");
    params.not_before = rcgen::date_time_ymd(2000, 1, 1);
    params.not_after = rcgen::date_time_ymd(2001, 1, 1);
    let cert = params.self_signed(&key).expect("signed");
    let (cert_file, key_file) = (
        directory.path().join("cert.pem"),
        directory.path().join("key.pem"),
    );
    std::fs::write(&cert_file, cert.pem()).expect("written");
    std::fs::write(&key_file, key.serialize_pem()).expect("written");
    let error = TlsState::load(&cert_file, &key_file).expect_err("expired");
    assert!(matches!(error, super::tls::TlsError::Dates(_)), "{error}");
}

#[tokio::test]
async fn the_admin_socket_knows_its_peer() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("admin.sock");
    // What a lokd that was killed leaves behind.
    drop(std::os::unix::net::UnixListener::bind(&path).expect("bound"));
    let socket = AdminListener::bind(&path, 0o600, None).expect("a dead socket is replaced");
    let exit = AdminListener::bind(&path, 0o600, None).expect_err("a living one is not");
    assert_eq!(exit.class, Class::Locked);

    let router = Router::new().route(
        "/",
        get(|Extension(peer): Extension<PeerCred>| async move {
            format!("{} {} {:?}", peer.uid, peer.gid, peer.groups)
        }),
    );
    let (handle, shutdown) = Shutdown::new();
    let router = Guard::admin(Limits::default()).wrap(router);
    let server = tokio::spawn(super::serve(
        vec![],
        Router::new(),
        Some((socket, router)),
        Limits::default(),
        shutdown,
    ));
    let answer = talk(UnixStream::connect(&path).await.expect("connected"), GET).await;
    let groups: Vec<u32> = nix::unistd::getgroups()
        .expect("groups")
        .iter()
        .map(|gid| gid.as_raw())
        .collect();
    let expected = format!(
        "{} {} {groups:?}",
        nix::unistd::geteuid(),
        nix::unistd::getegid()
    );
    assert!(answer.ends_with(&expected), "{expected}: {answer}");
    handle.drain();
    server.await.expect("no panic").expect("ended");
    assert!(!path.exists());
}

#[tokio::test]
async fn an_unsafe_place_for_the_socket_is_refused() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let directory = tempfile::tempdir().expect("a directory");
    let real = directory.path().join("real");
    std::fs::create_dir(&real).expect("made");
    symlink(&real, directory.path().join("link")).expect("linked");
    AdminListener::bind(&directory.path().join("link/s"), 0o600, None)
        .expect_err("a linked parent");
    symlink("/nowhere", real.join("s")).expect("linked");
    AdminListener::bind(&real.join("s"), 0o600, None).expect_err("a link");
    std::fs::write(real.join("f"), "").expect("written");
    AdminListener::bind(&real.join("f"), 0o600, None).expect_err("a file");
    for mode in [0o777, 0o1777] {
        std::fs::set_permissions(&real, PermissionsExt::from_mode(mode)).expect("opened");
        AdminListener::bind(&real.join("t"), 0o600, None).expect_err("everyone's directory");
    }
}
