//! Readiness and metrics: on private listeners only, true, and without anybody's name.

use super::{PATIENCE, page, sample};
use lok_common::socket::{API_HEADER, API_HOST, API_VERSION};
use lok_tests::lokd::{Database, Lokd, Node, run};
use lok_tests::person::Person;
use lok_tests::poll::eventually;
use lok_tests::rp::RelyingParty;
use lok_tests::{paths, ports};
use serde_json::Value;
use std::collections::BTreeSet;

const REDIRECT: &str = "https://app.example.org/callback";

/// A lokd of one node with a private listener, and its port.
async fn start() -> (Lokd, u16) {
    let port = ports::free();
    let config = format!("[metrics]\nlisten = [\"127.0.0.1:{port}\"]");
    (Lokd::builder().nodes(1).config(&config).start().await, port)
}

/// `/metrics` on the admin socket: status and text.
async fn on_the_socket(node: &Node, headers: bool) -> (u16, String) {
    let client = reqwest::Client::builder()
        .unix_socket(node.socket.clone())
        .build()
        .unwrap();
    let mut request = client.get(format!("http://{API_HOST}/metrics"));
    if headers {
        request = request.header(API_HEADER, API_VERSION);
    }
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

/// Every line is a comment or a sample whose metric was announced; the names.
fn names(page: &str) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for line in page.lines().filter(|line| !line.is_empty()) {
        if let Some(rest) = line.strip_prefix("# TYPE ") {
            let (name, kind) = rest.split_once(' ').unwrap();
            assert!(["counter", "gauge", "histogram"].contains(&kind), "{line}");
            assert!(known.insert(name.to_owned()), "announced twice: {line}");
            continue;
        }
        if line.starts_with("# HELP ") {
            continue;
        }
        let (series, value) = line.rsplit_once(' ').unwrap();
        assert!(value.parse::<f64>().is_ok(), "{line}");
        let name = series.split('{').next().unwrap();
        let bare = ["_bucket", "_sum", "_count"]
            .iter()
            .find_map(|end| name.strip_suffix(end));
        let announced = known.contains(name) || bare.is_some_and(|name| known.contains(name));
        assert!(announced, "not announced: {line}");
    }
    known
}

#[tokio::test]
async fn what_happens_is_counted() {
    let (lokd, port) = start().await;
    let user = lokd.user("ada-the-countess").create().await;
    let app = lokd.app("counted-app").redirect(REDIRECT).create().await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let person = Person::new(&lokd, &user);
    let before = page(&lokd, port).await;
    assert_eq!(
        sample(&before, "lokd_code_replay_detected_total"),
        Some(0.0)
    );

    let request = rp.begin("openid offline_access");
    let back = person.sign_in(request.url.as_str()).await;
    let code = rp.code(&request, &back).unwrap();
    rp.redeem(&request, &code).await.ok();
    let again = rp.redeem(&request, &code).await;
    assert_eq!(again.error(), "invalid_grant");
    lokd.get("/configure/ABCD-SECRET-CODE").await;
    lokd.get("/no-such-page/with-a-name").await;
    lokd.get("/jwks").await;
    let method = reqwest::Method::from_bytes(b"BREWING").unwrap();
    lokd.http()
        .request(method, lokd.url("/token"))
        .send()
        .await
        .unwrap();

    // What is audited is counted when it is linked into the chain.
    let told = eventually("the replay", PATIENCE, async || {
        let told = page(&lokd, port).await;
        let seen = ["lokd_code_replay_detected_total", "lokd_sessions_active"]
            .iter()
            .all(|name| sample(&told, name) == Some(1.0));
        seen.then_some(told)
    })
    .await;
    for (name, expected) in [
        ("lokd_token_issued_total{grant=\"authorization_code\"}", 1.0),
        (
            "lokd_token_denied_total{grant=\"authorization_code\",error=\"invalid_grant\"}",
            1.0,
        ),
        (
            "lokd_auth_attempts_total{method=\"password\",outcome=\"ok\"}",
            1.0,
        ),
        (
            "lokd_audit_events_total{action=\"code.replay\",outcome=\"denied\"}",
            1.0,
        ),
        ("lokd_ready", 1.0),
        ("lokd_db_up", 1.0),
        ("lokd_sessions_active", 1.0),
        ("lokd_check{check=\"database\"}", 1.0),
        ("lokd_config_last_reload_success", 1.0),
        (
            "lokd_http_requests_total{route=\"none\",method=\"GET\",code=\"404\"}",
            1.0,
        ),
        (
            "lokd_http_requests_total{route=\"/token\",method=\"other\",code=\"405\"}",
            1.0,
        ),
        (
            "lokd_http_requests_total{route=\"/token\",method=\"POST\",code=\"200\"}",
            1.0,
        ),
        ("lokd_notify_outbox{state=\"dead\"}", 0.0),
        ("lokd_argon2_queue_depth", 0.0),
        ("lokd_refresh_reuse_detected_total", 0.0),
    ] {
        assert_eq!(sample(&told, name), Some(expected), "{name}: {told}");
    }
    assert!(sample(&told, "lokd_jwks_requests_total").unwrap() >= 1.0);
    assert!(sample(&told, "lokd_db_query_duration_seconds_count{op=\"write\"}").unwrap() > 1.0);
    assert!(sample(&told, "lokd_argon2_seconds_count").unwrap() >= 1.0);
    assert!(
        sample(
            &told,
            "lokd_signing_key_next_transition_seconds{alg=\"RS256\"}"
        )
        .unwrap()
            > 0.0
    );
    assert!(sample(&told, "process_resident_memory_bytes").unwrap() > 1e6);
    assert!(sample(&told, "process_cpu_seconds_total").unwrap() > 0.0);
    let wal = sample(&told, "lokd_sqlite_wal_bytes");
    assert_eq!(wal.is_some(), lokd.database() == Database::Sqlite);
    assert!(
        told.contains("lokd_http_requests_total{route=\"/configure/{code}\""),
        "{told}"
    );
    for name in [
        "SECRET",
        "countess",
        "counted-app",
        &user.id,
        "127.0.0.1",
        "with-a-name",
        "BREWING",
    ] {
        assert!(!told.contains(name), "{name}: {told}");
    }
    let known = names(&told);
    assert!(known.len() > 30, "{known:?}");

    // The alerts ask for what there is. A certificate and the log of SQLite are not here always.
    let rules =
        std::fs::read_to_string(paths::root().join("lokd/packaging/lokd.rules.yml")).unwrap();
    let named: BTreeSet<&str> = rules
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| word.starts_with("lokd_"))
        .collect();
    assert!(named.len() > 10, "{named:?}");
    for name in named {
        let elsewhere =
            ["lokd_tls_cert_not_after_seconds", "lokd_sqlite_wal_bytes"].contains(&name);
        assert!(
            elsewhere || known.contains(name),
            "{name} is not told: {known:?}"
        );
    }
}

#[tokio::test]
async fn readiness_and_metrics_are_private() {
    let (lokd, port) = start().await;
    for path in ["/metrics", "/health/ready", "/lok/metrics", "/v1/reload"] {
        assert_eq!(lokd.get(path).await.status(), 404, "{path}");
    }
    let private = async |path: &str| {
        let url = format!("http://127.0.0.1:{port}{path}");
        lokd.http().get(url).send().await.unwrap()
    };
    assert_eq!(private("/health/live").await.status(), 204);
    for path in ["/", "/token", "/login", "/v1/status", "/v1/users"] {
        assert_eq!(private(path).await.status(), 404, "{path}");
    }
    let answer = private("/health/ready").await;
    assert_eq!(answer.status(), 200);
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["ready"], true);
    let checks: Vec<&str> = body["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|check| check["name"].as_str().unwrap())
        .collect();
    assert_eq!(checks, ["database", "keys", "clock"]);

    let node = &lokd.nodes()[0];
    let (status, text) = on_the_socket(node, true).await;
    assert_eq!(status, 200, "{text}");
    names(&text);
    // Like everything there it is for callers that the configuration names, who speak its API.
    assert_eq!(on_the_socket(node, false).await.0, 400);

    // Nothing that says so much goes beyond private networks.
    let mut check = node.command("check-config");
    check.args(["--set", "metrics.listen=203.0.113.7:9443"]);
    let output = run(check, "");
    assert_eq!(output.code, 78, "{output:?}");
    assert!(output.stderr.contains("metrics.listen"), "{output:?}");
}

#[tokio::test]
async fn the_certificate_is_watched() {
    let port = ports::free();
    let config = format!("[metrics]\nlisten = [\"127.0.0.1:{port}\"]");
    let lokd = Lokd::builder().tls().nodes(1).config(&config).start().await;
    lokd.get("/health/live").await;
    let told = page(&lokd, port).await;
    assert!(
        sample(&told, "lokd_tls_cert_not_after_seconds").unwrap() > 1.7e9,
        "{told}"
    );
    assert!(
        sample(
            &told,
            "lokd_tls_handshakes_total{result=\"ok\",version=\"1.3\"}"
        )
        .unwrap()
            >= 1.0
    );
    let status = lokd.ctl(&["status"]).await.ok().stdout;
    assert!(status.contains("certificate\tok: good until "), "{status}");
}
