//! What happens to the server itself: slow and broken peers, signals, certificates, and a second lokd.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use lok_tests::lokd::{Database, Lokd, Node, Output, run};
use lok_tests::poll::eventually;
use lok_tests::raw::Raw;
use lok_tests::rp::RelyingParty;
use reqwest::Client;
use reqwest::tls::TlsInfo;
use rustix::process::Signal;
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// Longer than any limit of a connection, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Whether the node answers a request that is in order.
async fn goes_on(lokd: &Lokd) {
    let begun = Instant::now();
    let answer = lokd.get("/health/live").await;
    assert!(answer.status().is_success(), "{answer:?}");
    assert!(begun.elapsed() < Duration::from_secs(5), "others wait");
}

/// A node's own log says this, in what it wrote after the first `from` bytes.
async fn logs(node: &Node, from: usize, text: &str) {
    eventually(text, PATIENCE, async || {
        let log = std::fs::read_to_string(&node.log).unwrap();
        log[from..].contains(text).then_some(())
    })
    .await;
}

// --- Slow and broken peers -------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_request_in_flight_gets_its_whole_answer_on_sigterm() {
    let lokd = Lokd::start().await;
    let node = &lokd.nodes()[0];
    let mut slow = Raw::connect(node.address).await;
    slow.send(
        "POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: 21\r\nExpect: 100-continue\r\n\r\n",
    )
    .await;
    // Said when the handler waits for the body.
    let go_on = slow.read(PATIENCE).await;
    assert!(go_on.starts_with(b"HTTP/1.1 100"), "{go_on:?}");
    slow.send("grant_type").await;

    node.signal(Signal::TERM);
    eventually("no new connection", PATIENCE, async || {
        TcpStream::connect(node.address).err()
    })
    .await;
    assert_eq!(node.wait(Duration::ZERO), None, "it waits for the request");
    assert!(slow.send("=nonsense_x").await);
    let answer = slow.until_closed(PATIENCE).await.expect("an end");
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").expect("a whole head");
    assert!(head.starts_with("HTTP/1.1 4"), "{answer}");
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse::<usize>().unwrap())
    });
    assert_eq!(length, Some(body.len()), "{answer}");
    assert!(node.wait(PATIENCE).expect("an end").success());
    assert!(!node.socket.exists(), "the socket's file goes with lokd");
}

#[tokio::test]
async fn half_a_header_is_dropped_and_holds_nobody_up() {
    let lokd = Lokd::start().await;
    let address = lokd.nodes()[0].address;
    let mut halves = Vec::new();
    for _ in 0..100 {
        let mut half = Raw::connect(address).await;
        assert!(half.send("GET /health/live HTTP/1.1\r\nHost: lo").await);
        halves.push(half);
    }
    goes_on(&lokd).await;
    for half in &mut halves {
        let said = half.until_closed(PATIENCE).await.expect("dropped");
        assert!(
            said.is_empty() || said.starts_with(b"HTTP/1.1 408"),
            "{said:?}"
        );
    }
    goes_on(&lokd).await;
}

#[tokio::test]
async fn half_a_body_is_refused_and_holds_nobody_up() {
    let lokd = Lokd::start().await;
    let address = lokd.nodes()[0].address;
    let mut halves = Vec::new();
    for _ in 0..100 {
        let mut half = Raw::connect(address).await;
        let head = "POST /token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\ngrant_ty";
        assert!(half.send(head).await);
        halves.push(half);
    }
    goes_on(&lokd).await;
    for half in &mut halves {
        let said = half.until_closed(PATIENCE).await.expect("closed");
        assert!(said.starts_with(b"HTTP/1.1 408"), "{said:?}");
    }
    goes_on(&lokd).await;
}

#[tokio::test]
async fn a_stalled_handshake_is_dropped_and_holds_nobody_up() {
    let lokd = Lokd::builder().tls().start().await;
    let address = lokd.nodes()[0].address;
    let mut stalled = Vec::new();
    for index in 0..100 {
        let mut one = Raw::connect(address).await;
        // Half of them say nothing at all, the others begin a record of 512 bytes.
        if index % 2 == 0 {
            assert!(one.send(b"\x16\x03\x01\x02\x00\x01").await);
        }
        stalled.push(one);
    }
    goes_on(&lokd).await;
    for one in &mut stalled {
        one.until_closed(PATIENCE).await.expect("dropped");
    }
    goes_on(&lokd).await;
}

#[tokio::test]
async fn nonsense_instead_of_a_request_is_refused() {
    let lokd = Lokd::start().await;
    let address = lokd.nodes()[0].address;
    let long_target = format!(
        "GET /{} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "a".repeat(9_000)
    );
    let long_head = format!(
        "GET / HTTP/1.1\r\nHost: a\r\nX: {}\r\n\r\n",
        "a".repeat(70_000)
    );
    for (request, expected) in [
        (
            "\x16\x03\x01\x02\x00\x01\x00\x01\u{1}\r\n\r\n",
            &["400"][..],
        ),
        ("GET\r\n\r\n", &["400"]),
        (
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
            &["400"],
        ),
        ("GET / HTTP/1.1\r\nHost a\r\n\r\n", &["400"]),
        (&long_target, &["414"]),
        (&long_head, &["431", "400"]),
    ] {
        let answer = Raw::exchange(address, request).await;
        let status = answer.split(' ').nth(1).unwrap_or_default();
        assert!(expected.contains(&status), "{expected:?}: {answer}");
    }
    goes_on(&lokd).await;
}

// --- TLS -------------------------------------------------------------------------------------------------------------------

/// A client of the node's own authority.
fn https(lokd: &Lokd, change: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Client {
    let authority = lokd.authority().unwrap().pem();
    let root = reqwest::Certificate::from_pem(authority.as_bytes()).unwrap();
    let builder = Client::builder()
        .tls_certs_only([root])
        .tls_info(true)
        .timeout(Duration::from_secs(30));
    change(builder).build().unwrap()
}

/// The node's certificate (DER) as a client sees it, and the version of HTTP.
async fn seen(client: &Client, address: SocketAddr) -> (Vec<u8>, reqwest::Version) {
    let url = format!("https://{address}/health/live");
    let answer = client.get(url).send().await.unwrap();
    assert!(answer.status().is_success(), "{answer:?}");
    let info: &TlsInfo = answer.extensions().get().unwrap();
    (info.peer_certificate().unwrap().to_vec(), answer.version())
}

#[tokio::test]
async fn a_new_certificate_is_taken_up_and_old_connections_live() {
    let lokd = Lokd::builder().tls().start().await;
    let node = &lokd.nodes()[0];
    let stays = https(&lokd, |builder| builder);
    let (old, _) = seen(&stays, node.address).await;

    let certificate = lokd.authority().unwrap().certificate(&["127.0.0.1"]);
    lokd.install(&certificate);
    node.signal(Signal::HUP);
    let new = eventually("the new certificate", PATIENCE, async || {
        let (now, _) = seen(&https(&lokd, |builder| builder), node.address).await;
        (now != old).then_some(now)
    })
    .await;
    // The connection from before is still the one that answers: it shows the certificate that it began with.
    assert_eq!(seen(&stays, node.address).await.0, old);

    // One for another name is refused: it was somebody's mistake.
    let from = usize::try_from(std::fs::metadata(&node.log).unwrap().len()).unwrap();
    let other = lokd
        .authority()
        .unwrap()
        .certificate(&["elsewhere.example"]);
    lokd.install(&other);
    node.signal(Signal::HUP);
    logs(node, from, "does not name 127.0.0.1").await;
    let from = usize::try_from(std::fs::metadata(&node.log).unwrap().len()).unwrap();
    lokd.install(&certificate);
    node.signal(Signal::HUP);
    logs(node, from, "configuration reloaded").await;

    // One that does not fit its key is refused, and the last good one stays.
    let from = std::fs::metadata(&node.log).unwrap().len();
    std::fs::write(lokd.path("cert.pem"), "nonsense").unwrap();
    node.signal(Signal::HUP);
    logs(node, usize::try_from(from).unwrap(), "reload refused").await;
    assert_eq!(
        seen(&https(&lokd, |builder| builder), node.address).await.0,
        new
    );
    lokd.install(&certificate);
}

#[tokio::test]
async fn http_2_is_agreed_on_by_alpn() {
    let lokd = Lokd::builder().tls().start().await;
    let address = lokd.nodes()[0].address;
    let both = https(&lokd, |builder| builder);
    assert_eq!(seen(&both, address).await.1, reqwest::Version::HTTP_2);
    let old = https(&lokd, reqwest::ClientBuilder::http1_only);
    assert_eq!(seen(&old, address).await.1, reqwest::Version::HTTP_11);
    let unsafe_version = reqwest::tls::Version::TLS_1_2;
    let tls_1_2 = https(&lokd, |builder| builder.tls_version_max(unsafe_version));
    assert_eq!(seen(&tls_1_2, address).await.1, reqwest::Version::HTTP_2);
}

#[tokio::test]
async fn plain_http_on_the_tls_port_is_not_answered_with_a_page() {
    let lokd = Lokd::builder().tls().start().await;
    let request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let answer = Raw::exchange(lokd.nodes()[0].address, request).await;
    assert!(!answer.contains("<html"), "{answer}");
    goes_on(&lokd).await;
}

// --- A second one, a wrong key, a broken configuration ---------------------------------------------------------------------

/// `lokd serve` with a node's configuration and something else, to its end.
fn serve(node: &Node, sets: &[String]) -> Output {
    let mut command = node.command("serve");
    for set in sets {
        command.args(["--set", set]);
    }
    run(command, "")
}

#[tokio::test]
async fn a_second_lokd_on_the_same_file_says_who_holds_it() {
    let lokd = Lokd::builder().database(Database::Sqlite).start().await;
    let node = &lokd.nodes()[0];
    let holder = format!("pid {}", node.pid().unwrap());
    let port = lok_tests::ports::free();
    let elsewhere = [
        format!("http.listen=127.0.0.1:{port}"),
        format!("server.data_dir={}", lokd.path("second").display()),
        format!(
            "admin_socket.path={}",
            lokd.path("second/admin.sock").display()
        ),
    ];
    for sets in [&[][..], &elsewhere] {
        let output = serve(node, sets);
        assert_eq!(output.code, 75, "{sets:?}: {output:?}");
        assert!(output.stderr.contains(&holder), "{holder}: {output:?}");
        assert!(output.stderr.contains("fix:"), "{output:?}");
        goes_on(&lokd).await;
        assert!(node.socket.exists());
    }
    lokd.stop();
    lokd.start_again().await;
}

#[tokio::test]
async fn a_wrong_master_key_ends_lokd_and_changes_nothing() {
    let lokd = Lokd::start().await;
    let user = lokd.user("ada").create().await;
    lokd.stop();
    let node = &lokd.nodes()[0];
    let contents = || {
        let tables = [
            ("keys", "kid || public_jwk || etag || updated_at"),
            ("settings", "key || value || version"),
            ("users", "id || etag"),
            ("audit_events", "id || COALESCE(hash, '')"),
        ];
        tables.map(|(table, columns)| {
            let sql = format!("SELECT {columns} AS line FROM {table} ORDER BY 1");
            crate::store::look(lokd.database_url(), &sql)
        })
    };
    let before = contents();

    let file = node.data.join("master.key");
    let key = std::fs::read(&file).unwrap();
    let other = BASE64_URL_SAFE_NO_PAD.encode([7; 32]);
    for wrong in [Some(other.as_str()), Some("nonsense"), None] {
        match wrong {
            Some(wrong) => std::fs::write(&file, wrong).unwrap(),
            None => std::fs::remove_file(&file).unwrap(),
        }
        let output = serve(node, &[]);
        assert_eq!(output.code, 77, "{wrong:?}: {output:?}");
        assert!(output.stderr.contains("fix:"), "{output:?}");
        assert!(!output.stderr.contains(&other), "{output:?}");
        assert_eq!(contents(), before, "{wrong:?}");
        assert_eq!(
            file.exists(),
            wrong.is_some(),
            "no key is made in its place"
        );
        if wrong.is_none() {
            // Made anew as it was: only its owner may read it.
            let source = lokd.path("master.key");
            std::fs::write(&source, &key).unwrap();
            private(&source);
            std::fs::rename(source, &file).unwrap();
        }
    }
    lokd.start_again().await;
    let path = format!("/v1/users/{}", user.id);
    lokd.admin("GET", &path, serde_json::Value::Null).await.ok();
}

/// As systemd hands it over: a file in a folder that a variable names.
#[tokio::test]
async fn the_master_key_comes_from_a_systemd_credential() {
    let lokd = Lokd::builder()
        .config("[keys]\nmaster_key_credential = \"lok.master\"")
        .env("CREDENTIALS_DIRECTORY", "{dir}/credentials")
        .prepare();
    let node = &lokd.nodes()[0];
    let credential = lokd.path("credentials/lok.master");
    std::fs::create_dir(lokd.path("credentials")).unwrap();
    let none = serve(node, &[]);
    assert_eq!(none.code, 77, "{none:?}");
    assert!(!credential.exists(), "a credential is never made");

    let key = lokd.secret(BASE64_URL_SAFE_NO_PAD.encode([3; 32]));
    std::fs::write(&credential, &key).unwrap();
    lokd.start_again().await;
    let app = lokd.app("worker").kind("service").create().await;
    let form = [("grant_type", "client_credentials")];
    // After the restart the private keys are opened again by the same credential.
    for _ in 0..2 {
        let party = RelyingParty::discover(&lokd, &app).await;
        party.token(&form).await.ok();
        lokd.restart().await;
    }
    for node in lokd.nodes() {
        assert!(!node.data.join("master.key").exists());
    }

    lokd.stop();
    std::fs::write(&credential, BASE64_URL_SAFE_NO_PAD.encode([4; 32])).unwrap();
    assert_eq!(serve(node, &[]).code, 77);
    // Not started by systemd.
    let mut bare = node.command("serve");
    bare.env_remove("CREDENTIALS_DIRECTORY");
    let bare = run(bare, "");
    assert_eq!(bare.code, 77, "{bare:?}");
    assert!(bare.stderr.contains("LoadCredential="), "{bare:?}");
}

fn private(file: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).unwrap();
}

#[tokio::test]
async fn a_broken_configuration_is_refused_on_sighup_and_the_old_one_stays() {
    let lokd = Lokd::start().await;
    let node = &lokd.nodes()[0];
    let good = std::fs::read_to_string(&node.config).unwrap();
    let size = || std::fs::read_to_string(&node.log).unwrap().len();
    for broken in [
        "not toml at all".to_owned(),
        String::new(),
        good.replace("[http]", "[http]\nno_such_key = 1"),
        good.replace("level = \"debug\"", "level = 7"),
    ] {
        let from = size();
        std::fs::write(&node.config, &broken).unwrap();
        node.signal(Signal::HUP);
        logs(node, from, "reload refused").await;
        goes_on(&lokd).await;
        node.admin("GET", "/v1/whoami", serde_json::Value::Null)
            .await
            .ok();
    }
    let from = size();
    std::fs::write(&node.config, good.replace("\"debug\"", "\"info\"")).unwrap();
    node.signal(Signal::HUP);
    logs(node, from, "log.level").await;
}

#[tokio::test]
async fn a_kill_leaves_nothing_in_the_way_of_the_next_start() {
    let lokd = Lokd::start().await;
    lokd.kill();
    assert!(lokd.nodes()[0].socket.exists(), "nobody removed it");
    lokd.start_again().await;
    goes_on(&lokd).await;
}

// --- Plain HTTP from elsewhere ---------------------------------------------------------------------------------------------

/// To have named a proxy does not open plain HTTP to everybody else.
#[tokio::test]
async fn plain_http_is_not_for_peers_from_elsewhere() {
    // An address of this machine by which it is its own neighbour.
    let own = std::net::UdpSocket::bind("0.0.0.0:0").unwrap();
    own.connect("198.51.100.1:9")
        .expect("an address beside loopback");
    let own = own.local_addr().unwrap().ip();
    let start = async |more: &str| {
        let config = format!("[http]\nlisten = [\"0.0.0.0:{{port}}\"]\n{more}");
        Lokd::builder().nodes(1).config(&config).start().await
    };
    for (more, expected) in [
        ("trusted_proxies = [\"198.51.100.0/24\"]", 403),
        ("trusted_proxies = [\"0.0.0.0/0\"]", 200),
        ("insecure_lan = true", 200),
    ] {
        let lokd = start(more).await;
        let port = lokd.nodes()[0].address.port();
        let ask = async |host: &str| {
            let url = format!("http://{host}:{port}/.well-known/openid-configuration");
            lokd.http().get(url).send().await.unwrap()
        };
        assert_eq!(ask("127.0.0.1").await.status(), 200, "{more}");
        let answer = ask(&own.to_string()).await;
        assert_eq!(answer.status(), expected, "{more}");
        if expected == 403 {
            let text = answer.text().await.unwrap();
            assert!(text.contains("http.trusted_proxies"), "{text}");
        }
    }
}
