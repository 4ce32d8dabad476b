//! The client with real sockets, towards sites that behave badly. Times are short; nothing sleeps.

use super::*;
use crate::config::Allowed;
use crate::protocol::Millis;
use resolve::Addresses;
use rustls_pki_types::PrivateKeyDer;
use std::collections::VecDeque;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use url::Host;

const JSON: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
const IMAGE: &str = "HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 1\r\n\r\nx";

/// What a site does with a request.
#[derive(Clone)]
enum Answer {
    /// These bytes, and the end.
    Text(String),
    /// The first, and the second for ever; nothing for ever is silence.
    Endless(&'static str, &'static str),
    /// Nothing.
    Silence,
    /// The end, without having read.
    Reset,
}

/// A site on loopback.
struct Site {
    address: SocketAddr,
    answer: Arc<Mutex<Answer>>,
    hits: Arc<AtomicUsize>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Site {
    async fn new(answer: Answer) -> Self {
        Self::start(answer, None).await
    }

    async fn text(text: &str) -> Self {
        Self::new(Answer::Text(text.to_owned())).await
    }

    async fn start(answer: Answer, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("bound");
        let site = Self {
            address: listener.local_addr().expect("an address"),
            answer: Arc::new(Mutex::new(answer)),
            hits: Arc::default(),
            requests: Arc::default(),
        };
        let (answer, hits, requests) = (
            site.answer.clone(),
            site.hits.clone(),
            site.requests.clone(),
        );
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                hits.fetch_add(1, Ordering::SeqCst);
                let answer = answer.lock().expect("whole").clone();
                let (requests, tls) = (requests.clone(), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => serve(stream, answer, &requests).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                let name = stream.get_ref().1.server_name().map(str::to_owned);
                                requests.lock().expect("whole").extend(name);
                                serve(stream, answer, &requests).await;
                            }
                        }
                    }
                });
            }
        });
        site
    }

    fn url(&self) -> Url {
        url(&format!("http://{}/c?nonce=1#part", self.address))
    }

    fn hits(&self) -> usize {
        self.hits.load(Ordering::SeqCst)
    }
}

async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: Answer,
    requests: &Mutex<Vec<String>>,
) {
    if matches!(answer, Answer::Reset) {
        return;
    }
    let mut request = Vec::new();
    // What does not begin like HTTP is answered at once.
    while !request.ends_with(b"\r\n\r\n") && request.first().is_none_or(u8::is_ascii_uppercase) {
        match stream.read_u8().await {
            Ok(byte) => request.push(byte),
            Err(_) => return,
        }
    }
    let text = String::from_utf8_lossy(&request).into_owned();
    requests.lock().expect("whole").push(text);
    match answer {
        Answer::Text(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
        Answer::Endless(first, then) => {
            let mut next = first;
            while stream.write_all(next.as_bytes()).await.is_ok() && !then.is_empty() {
                next = then;
            }
            // Until the other side has had enough.
            drop(stream.read_u8().await);
        }
        _ => drop(stream.read_u8().await),
    }
}

/// Answers what it is told to, in turn.
#[derive(Default)]
struct Scripted {
    answers: Mutex<VecDeque<Vec<SocketAddr>>>,
    asked: Arc<AtomicUsize>,
}

impl Resolve for Scripted {
    fn resolve<'a>(&'a self, _: &'a Host<String>, _: u16) -> Addresses<'a> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let answer = self.answers.lock().expect("whole").pop_front();
        Box::pin(async { answer.ok_or_else(|| Why::Resolve("asked too often".to_owned())) })
    }
}

#[derive(Default)]
struct Hand(AtomicI64);

impl Clock for Hand {
    fn now(&self) -> Millis {
        self.0.load(Ordering::SeqCst)
    }
}

fn url(text: &str) -> Url {
    Url::parse(text).expect("a URL")
}

fn client(allowed: &[&str]) -> Outbound {
    client_that_trusts(allowed, None).expect("a client")
}

fn client_that_trusts(allowed: &[&str], ca_file: Option<&Path>) -> Result<Outbound, SetupError> {
    let config = config::Outbound {
        allow_private: allowed
            .iter()
            .map(|text| text.parse::<Allowed>().expect("an entry"))
            .collect(),
        timeout: Duration::from_secs(5),
        ca_file: ca_file.map(Path::to_owned),
    };
    Outbound::new(&config, &[], Arc::new(Hand::default()))
}

fn scripted(allowed: &[&str], answers: &[&[SocketAddr]]) -> (Outbound, Arc<AtomicUsize>) {
    let mut client = client(allowed);
    let resolver = Scripted {
        answers: Mutex::new(answers.iter().map(|answer| answer.to_vec()).collect()),
        asked: Arc::default(),
    };
    let asked = resolver.asked.clone();
    client.resolver = Box::new(resolver);
    (client, asked)
}

/// As for a logo, but in the clear and soon impatient.
fn plain() -> Rules {
    Rules {
        schemes: Schemes::Http,
        any_listed_port: true,
        most_bytes: 1_000,
        time: Some(Duration::from_millis(300)),
        ..Rules::logo()
    }
}

async fn why(client: &Outbound, url: &Url, rules: &Rules) -> Why {
    match client.get(url, rules).await {
        Ok(fetched) => panic!("{url}: {fetched:?}"),
        Err(error) => error.why().clone(),
    }
}

#[tokio::test]
async fn an_answer_is_taken_and_the_request_says_little() {
    let site = Site::text(JSON).await;
    let fetched = client(&["127.0.0.0/8"])
        .get(&site.url(), &Rules::probe())
        .await
        .expect("an answer");
    assert_eq!((fetched.status, fetched.tls), (200, false));
    assert_eq!(fetched.content_type.as_deref(), Some("application/json"));
    assert_eq!(fetched.body, "{}");
    assert!(fetched.elapsed > Duration::ZERO);
    let requests = site.requests.lock().expect("whole").clone();
    let wanted = format!(
        "GET /c?nonce=1 HTTP/1.1\r\nhost: {}\r\nuser-agent: lokd/{}\r\naccept: application/json\r\n\
         accept-encoding: identity\r\nconnection: close\r\n\r\n",
        site.address,
        env!("CARGO_PKG_VERSION")
    );
    assert_eq!(requests, [wanted]);
}

#[tokio::test]
async fn other_answers_are_refused() {
    let client = client(&["127.0.0.0/8"]);
    let image = |rest: &str| format!("HTTP/1.1 200 OK\r\ncontent-type: image/png\r\n{rest}");
    let with_status = |line: &str| {
        format!("HTTP/1.1 {line}\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n")
    };
    let typed = |line: &str| format!("HTTP/1.1 200 OK\r\n{line}content-length: 1\r\n\r\nx");
    for (text, wanted) in [
        (with_status("301 Moved"), Why::Redirect(301)),
        (with_status("302 Found"), Why::Redirect(302)),
        (with_status("304 Not Modified"), Why::Redirect(304)),
        (with_status("307 Temporary"), Why::Redirect(307)),
        (with_status("404 Not Found"), Why::Status(404)),
        (with_status("401 Unauthorized"), Why::Status(401)),
        (with_status("500 Error"), Why::Status(500)),
        (typed(""), Why::Type(None)),
        (
            typed("content-type: text/html\r\n"),
            Why::Type(Some("text/html".to_owned())),
        ),
        (typed("content-type: image\r\n"), Why::Type(None)),
        (
            typed("content-type: text/html; image/png\r\n"),
            Why::Type(Some("text/html".to_owned())),
        ),
        (
            typed("content-type: image/png\r\ncontent-type: text/html\r\n"),
            Why::Type(None),
        ),
        (
            typed("content-type: imagery/png\r\n"),
            Why::Type(Some("imagery/png".to_owned())),
        ),
        (
            image("content-encoding: gzip\r\ncontent-length: 1\r\n\r\nx"),
            Why::Encoded,
        ),
        (image("content-length: 1001\r\n\r\n"), Why::TooLarge(1_000)),
        (
            image("content-length: 9223372036854775807\r\n\r\n"),
            Why::TooLarge(1_000),
        ),
        (
            image(&format!("\r\n{}", "x".repeat(1_001))),
            Why::TooLarge(1_000),
        ),
        (
            image(&format!(
                "transfer-encoding: chunked\r\n\r\n3e9\r\n{}\r\n0\r\n\r\n",
                "x".repeat(1_001)
            )),
            Why::TooLarge(1_000),
        ),
    ] {
        let site = Site::text(&text).await;
        assert_eq!(why(&client, &site.url(), &plain()).await, wanted, "{text}");
        assert_eq!(site.hits(), 1, "{text}");
    }
    // Exactly as much as is taken.
    for text in [
        image(&format!("content-length: 1000\r\n\r\n{}", "x".repeat(1_000))),
        image(&format!("transfer-encoding: chunked\r\n\r\n3e8\r\n{}\r\n0\r\n\r\n", "x".repeat(1_000))),
        "HTTP/1.1 200 OK\r\ncontent-type: Image/PNG; charset=x\r\ncontent-encoding: Identity\r\n\r\nx".to_owned(),
        format!("HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n{IMAGE}"),
    ] {
        let site = Site::text(&text).await;
        let fetched = client.get(&site.url(), &plain()).await;
        assert_eq!(fetched.map_err(|error| error.inside()).expect("taken").content_type.as_deref(), Some("image/png"));
    }
}

#[tokio::test]
async fn broken_answers_are_failures() {
    let client = client(&["127.0.0.0/8"]);
    for answer in [
        Answer::Reset,
        Answer::Text(String::new()),
        Answer::Text("HTTP/1.1 200 OK\r\ncontent-".to_owned()),
        Answer::Text("SSH-2.0-OpenSSH_9.2\r\n".to_owned()),
        Answer::Text("HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 9\r\n\r\nshort".to_owned()),
        Answer::Text("HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ntransfer-encoding: chunked\r\n\r\n5\r\nshort\r\n".to_owned()),
        Answer::Text("HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx".to_owned()),
        Answer::Text(format!("HTTP/1.1 200 OK\r\nx: {}\r\n\r\n", "x".repeat(100_000))),
        Answer::Text(format!("HTTP/1.1 200 OK\r\n{}\r\n", "x: y\r\n".repeat(100))),
        Answer::Text("HTTP/1.1 200 OK\r\ncontent-length: 18446744073709551615\r\n\r\n".to_owned()),
        Answer::Endless("HTTP/1.1 200 OK\r\n", "x: y\r\n"),
    ] {
        let site = Site::new(answer).await;
        let why = why(&client, &site.url(), &plain()).await;
        assert!(matches!(why, Why::Http(_)), "{why}");
    }
    let closed = Site::text(JSON).await.address;
    let gone = std::net::TcpListener::bind("127.0.0.1:0")
        .expect("bound")
        .local_addr()
        .expect("an address");
    assert_ne!(closed, gone);
    let why = why(&client, &url(&format!("http://{gone}/")), &plain()).await;
    assert!(matches!(why, Why::Connect(_)), "{why}");
}

#[tokio::test]
async fn endless_answers_end() {
    let client = client(&["127.0.0.0/8"]);
    let chunked =
        "HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ntransfer-encoding: chunked\r\n\r\n";
    let site = Site::new(Answer::Endless(chunked, "5\r\nimage\r\n")).await;
    assert_eq!(
        why(&client, &site.url(), &plain()).await,
        Why::TooLarge(1_000)
    );
    let late = Why::Timeout(Duration::from_millis(300));
    for answer in [
        Answer::Silence,
        Answer::Endless("", "HTTP/1.1 100 Continue\r\n\r\n"),
        Answer::Endless(chunked, ""),
    ] {
        let site = Site::new(answer).await;
        assert_eq!(why(&client, &site.url(), &plain()).await, late);
    }
    // What the configuration grants is the most.
    let mut client = client;
    client.timeout = Duration::from_millis(100);
    let site = Site::new(Answer::Silence).await;
    let late = Why::Timeout(Duration::from_millis(100));
    assert_eq!(why(&client, &site.url(), &plain()).await, late);
    let rules = Rules {
        time: None,
        ..plain()
    };
    assert_eq!(why(&client, &site.url(), &rules).await, late);
}

#[tokio::test]
async fn whoever_named_the_address_learns_nothing() {
    let client = client(&["127.0.0.0/8"]);
    let mut errors = Vec::new();
    for answer in [
        Answer::Silence,
        Answer::Reset,
        Answer::Text("HTTP/1.1 404 No\r\ncontent-length: 6\r\n\r\nsecret".to_owned()),
        Answer::Text("HTTP/1.1 302 No\r\nlocation: /secret\r\n\r\n".to_owned()),
        Answer::Text(JSON.to_owned()),
    ] {
        let site = Site::new(answer).await;
        errors.push(
            client
                .get(&site.url(), &plain())
                .await
                .expect_err("refused"),
        );
    }
    for name in [
        "http://10.0.0.1/",
        "http://nowhere.invalid/",
        "ftp://127.0.0.1/",
    ] {
        errors.push(client.get(&url(name), &plain()).await.expect_err("refused"));
    }
    for error in &errors {
        assert_eq!(error.to_string(), "the address cannot be used");
        assert_eq!(format!("{error:?}"), "OutboundError");
        assert!(std::error::Error::source(error).is_none());
        assert!(!error.inside().contains("nonce"), "{}", error.inside());
    }
    let inside = errors[2].inside();
    assert!(
        inside.ends_with(": it answered 404") && inside.starts_with("http://127.0.0.1:"),
        "{inside}"
    );
}

#[tokio::test]
async fn no_spelling_of_the_inside_is_asked() {
    let canary = std::net::TcpListener::bind("127.0.0.1:0").expect("bound");
    canary.set_nonblocking(true).expect("set");
    let port = canary.local_addr().expect("an address").port();
    let client = client(&[]);
    for host in [
        "127.0.0.1",
        "127.1",
        "127.0.1",
        "0x7f000001",
        "0x7f.1",
        "2130706433",
        "017700000001",
        "0177.0.0.1",
        "127.0.0.1.",
        "%31%32%37.0.0.1",
        "１２７.0.0.1",
        "127。0。0。1",
        "localhost",
        "LOCALHOST.",
        "0.0.0.0",
        "0",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[0:0:0:0:0:ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[2002:7f00:1::]",
        "10.0.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "[fd00::1]",
        "[fe80::1]",
        "255.255.255.255",
    ] {
        for rules in [Rules::probe(), plain()] {
            let why = why(&client, &url(&format!("http://{host}:{port}/")), &rules).await;
            assert!(
                matches!(why, Why::Forbidden(Refusal::Private(_) | Refusal::Never(_))),
                "{host}: {why}"
            );
        }
    }
    let waiting = canary.accept().map_err(|error| error.kind());
    assert_eq!(waiting.map(|_| ()), Err(std::io::ErrorKind::WouldBlock));
    // What is allowed lets nothing else in, and no name in disguise.
    let client = client_that_trusts(&["127.0.0.0/8"], None).expect("a client");
    for host in ["[::ffff:127.0.0.1]", "[::127.0.0.1]", "0.0.0.0", "[::1]"] {
        let why = why(&client, &url(&format!("http://{host}:{port}/")), &plain()).await;
        assert!(matches!(why, Why::Forbidden(_)), "{host}: {why}");
    }
    assert!(canary.accept().is_err());
}

#[tokio::test]
async fn a_name_is_resolved_once_and_the_checked_address_is_asked() {
    let (first, second) = (Site::text(JSON).await, Site::text(JSON).await);
    let address = url("http://rebind.example/");
    // The second answer would lead elsewhere: it is never asked for.
    let allowed = ["rebind.example"];
    let (client, asked) = scripted(&allowed, &[&[first.address], &[second.address]]);
    client
        .get(&address, &Rules::probe())
        .await
        .expect("an answer");
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    assert_eq!((first.hits(), second.hits()), (1, 0));
    // One address of the inside among others is one too many, wherever it is in the list.
    let public: SocketAddr = "8.8.8.8:80".parse().expect("an address");
    for answer in [[public, second.address], [second.address, public]] {
        let (client, asked) = scripted(&[], &[&answer]);
        let why = why(&client, &address, &Rules::probe()).await;
        assert!(matches!(why, Why::Forbidden(Refusal::Private(_))), "{why}");
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }
    assert_eq!(second.hits(), 0);
}

#[tokio::test]
async fn a_host_is_asked_at_its_other_address_when_one_is_silent() {
    let site = Site::text(JSON).await;
    let gone = std::net::TcpListener::bind("127.0.0.1:0")
        .expect("bound")
        .local_addr()
        .expect("an address");
    let (client, _) = scripted(&["two.example"], &[&[gone, site.address], &[gone]]);
    let address = url("http://two.example/");
    client
        .get(&address, &Rules::probe())
        .await
        .expect("an answer");
    let why = why(&client, &address, &Rules::probe()).await;
    assert!(matches!(why, Why::Connect(_)), "{why}");
}

#[tokio::test]
async fn names_of_the_machine_are_resolved() {
    let site = Site::text(JSON).await;
    let client = client(&["127.0.0.0/8", "::1"]);
    let address = url(&format!("http://localhost:{}/", site.address.port()));
    client
        .get(&address, &Rules::probe())
        .await
        .expect("an answer");
    let why = why(
        &client,
        &url("http://no-such-name.invalid/"),
        &Rules::probe(),
    )
    .await;
    assert!(matches!(why, Why::Resolve(_) | Why::Timeout(_)), "{why}");
}

#[tokio::test]
async fn what_fails_five_times_is_left_alone_for_a_while() {
    let failing = "HTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n";
    let site = Site::text(failing).await;
    let hand = Arc::new(Hand::default());
    let mut client = client(&["127.0.0.0/8"]);
    client.clock = hand.clone();
    for _ in 0..5 {
        assert_eq!(why(&client, &site.url(), &plain()).await, Why::Status(503));
    }
    *site.answer.lock().expect("whole") = Answer::Text(IMAGE.to_owned());
    for now in [0, 29_999] {
        hand.0.store(now, Ordering::SeqCst);
        assert_eq!(why(&client, &site.url(), &plain()).await, Why::Open);
    }
    assert_eq!(site.hits(), 5);
    let other = Site::text(IMAGE).await;
    client
        .get(&other.url(), &plain())
        .await
        .expect("others are not meant");
    hand.0.store(30_000, Ordering::SeqCst);
    client.get(&site.url(), &plain()).await.expect("an answer");
    client.get(&site.url(), &plain()).await.expect("an answer");
    // What is refused is no failure of the site.
    *site.answer.lock().expect("whole") = Answer::Text(JSON.to_owned());
    for _ in 0..10 {
        assert!(matches!(
            why(&client, &site.url(), &plain()).await,
            Why::Type(_)
        ));
    }
}

#[tokio::test]
async fn what_a_person_names_keeps_nobody_from_a_provider() {
    let site = Site::new(Answer::Reset).await;
    let silent = Site::new(Answer::Silence).await;
    let hosts = [&site, &silent].map(|site| site.address.to_string());
    let client = client(&["127.0.0.0/8", &hosts[0], &hosts[1]]);
    let webhook = Rules {
        time: Some(Duration::from_millis(300)),
        ..Rules::webhook()
    };
    for _ in 0..5 {
        why(&client, &site.url(), &webhook).await;
    }
    assert_eq!(why(&client, &site.url(), &webhook).await, Why::Open);
    *site.answer.lock().expect("whole") = Answer::Text(JSON.to_owned());
    let provider = Rules::provider();
    client.get(&site.url(), &provider).await.expect("an answer");

    // Nor does a webhook that hangs, on another port of the same host.
    let (address, patient) = (silent.url(), Rules::webhook());
    let hanging = async {
        tokio::join!(
            client.get(&address, &patient),
            client.get(&address, &patient)
        )
    };
    let asking = async {
        while silent.hits() < 2 {
            tokio::task::yield_now().await;
        }
        client.get(&site.url(), &provider).await.expect("an answer");
    };
    tokio::select! {
        _ = hanging => panic!("they wait"),
        () = asking => {}
    }
}

#[tokio::test]
async fn a_host_is_asked_twice_at_once_and_no_more() {
    let client = client(&["127.0.0.0/8", "localhost"]);
    let site = Site::new(Answer::Silence).await;
    let patient = Rules {
        time: None,
        ..plain()
    };
    let address = site.url();
    let many = async {
        tokio::join!(
            client.get(&address, &patient),
            client.get(&address, &patient)
        )
    };
    let third = async {
        while site.hits() < 2 {
            tokio::task::yield_now().await;
        }
        assert_eq!(why(&client, &address, &plain()).await, Why::Busy);
        assert_eq!(site.hits(), 2);
        // Another host has its own turns.
        *site.answer.lock().expect("whole") = Answer::Text(IMAGE.to_owned());
        let other = url(&format!("http://localhost:{}/", site.address.port()));
        client.get(&other, &plain()).await.expect("an answer");
    };
    tokio::select! {
        _ = many => panic!("they wait"),
        () = third => {}
    }
    // A turn ends with its request, also with one that nobody waits for any more.
    client.get(&address, &plain()).await.expect("an answer");
}

#[tokio::test]
async fn tls_is_spoken_with_the_host_of_the_url_only() {
    let directory = tempfile::tempdir().expect("a directory");
    let cert = directory.path().join("cert.pem");
    let made = rcgen::generate_simple_self_signed(["site.test".to_owned()]).expect("made");
    std::fs::write(&cert, made.cert.pem()).expect("written");
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .expect("usable");
    let tls = TlsAcceptor::from(Arc::new(tls));
    let site = Site::start(Answer::Text(IMAGE.to_owned()), Some(tls)).await;
    let port = site.address.port();
    let allowed = ["site.test", "other.test"].map(|host| format!("{host}:{port}"));
    let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
    let open = |ca_file: Option<&Path>, address: SocketAddr| {
        let mut client = client_that_trusts(&allowed, ca_file).expect("a client");
        client.resolver = Box::new(Scripted {
            answers: Mutex::new(VecDeque::from([vec![address]])),
            asked: Arc::default(),
        });
        client
    };
    let address = url(&format!("https://site.test.:{port}/"));
    let fetched = open(Some(&cert), site.address)
        .get(&address, &Rules::logo())
        .await
        .expect("an answer");
    assert!(fetched.tls);
    let seen = site.requests.lock().expect("whole").clone();
    assert_eq!(seen[0], "site.test");
    assert!(
        seen[1].contains(&format!("host: site.test:{port}\r\n")),
        "{}",
        seen[1]
    );

    let other = url(&format!("https://other.test:{port}/"));
    let plain = Site::text(IMAGE).await;
    for (client, address) in [
        (open(Some(&cert), site.address), &other),
        (open(None, site.address), &address),
        (open(Some(&cert), plain.address), &address),
    ] {
        let why = why(&client, address, &Rules::logo()).await;
        assert!(matches!(why, Why::Tls(_)), "{why}");
    }
    // Nothing was asked of whoever is not the host.
    assert_eq!(site.requests.lock().expect("whole").len(), 2);
    let insecure = url(&format!("http://site.test:{port}/"));
    let why = why(&open(Some(&cert), plain.address), &insecure, &Rules::logo()).await;
    assert!(matches!(why, Why::Url(_)), "{why}");
}

#[test]
fn a_file_of_roots_is_read_or_refused() {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("roots.pem");
    let fails = |text: &str| {
        std::fs::write(&file, text).expect("written");
        let told = client_that_trusts(&[], Some(&file))
            .map(|_| ())
            .expect_err("refused")
            .to_string();
        assert!(told.starts_with("outbound.ca_file /"), "{told}");
        told
    };
    assert!(fails("").ends_with("has no certificate in it"));
    assert!(fails("-----BEGIN CERTIFICATE-----\nAAAA").ends_with("is not whole PEM"));
    assert!(
        fails("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
            .contains("not usable")
    );
    let missing = client_that_trusts(&[], Some(&directory.path().join("none")));
    assert!(
        missing
            .map(|_| ())
            .expect_err("refused")
            .to_string()
            .contains("cannot be read")
    );
}

#[tokio::test]
async fn who_waits_for_a_turn_has_all_the_time_to_ask() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("bound");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            tokio::spawn(async move {
                let mut head = [0; 1_024];
                let _ = stream.read(&mut head).await;
                tokio::time::sleep(Duration::from_millis(1_600)).await;
                let _ = stream.write_all(IMAGE.as_bytes()).await;
            });
        }
    });
    let client = client(&["127.0.0.0/8"]);
    let rules = Rules {
        time: Some(Duration::from_secs(3)),
        ..plain()
    };
    let url = url(&format!("http://{address}/"));
    // A host has two turns: the third waits for longer than it would have left then.
    let asks = tokio::join!(
        client.get(&url, &rules),
        client.get(&url, &rules),
        client.get(&url, &rules)
    );
    for ask in [asks.0, asks.1, asks.2] {
        ask.map_err(|error| error.inside()).expect("an answer");
    }
}
