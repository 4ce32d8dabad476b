//! The servers, browsers and foreign clients that other tests rely on.

use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use lok_tests::browser::Browser;
use lok_tests::fakts::{FaktsClient, manifest};
use lok_tests::instance::Instance;
use lok_tests::python;
use lok_tests::tls::Authority;
use lok_tests::{ports, postgres};
use serde_json::json;
use std::net::{Ipv4Addr, TcpStream};

#[test]
fn postgres_gives_each_test_a_database() {
    let (one, two) = (postgres::database(), postgres::database());
    assert_eq!(
        postgres::sql(
            &one,
            "CREATE TABLE t (n int); INSERT INTO t VALUES (1); SELECT n FROM t"
        ),
        "1"
    );
    assert_eq!(postgres::sql(&two, "SELECT to_regclass('t') IS NULL"), "t");
}

#[test]
fn a_free_port_is_given_once() {
    let port = ports::free();
    assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
    assert_ne!(port, ports::free());
}

#[test]
fn a_certificate_is_made() {
    let certificate = Authority::new().certificate(&["localhost", "127.0.0.1"]);
    assert!(certificate.cert.starts_with("-----BEGIN CERTIFICATE"));
    assert!(certificate.key.starts_with("-----BEGIN PRIVATE KEY"));
}

const GOOD: &str = "data:text/html,<!doctype html><html lang=en><meta name=viewport content='width=device-width'>\
    <meta name=color-scheme content='light dark'><title>Good</title><main><h1>Good day</h1></main>";
const BAD: &str =
    "data:text/html,<!doctype html><html><main><h1>No language</h1><img src=x></main>";

#[tokio::test]
async fn chromium_shows_pages_and_axe_judges_them() {
    let browser = Browser::start().await;
    browser.open(GOOD).await;
    assert_eq!(browser.text().await, "Good day");
    browser.check_page("environment").await;
    let shown = |name: &str| {
        let path = lok_tests::paths::target("screenshots").join(name);
        std::fs::read(path).unwrap()
    };
    assert_ne!(
        shown("environment-light-360.png"),
        shown("environment-dark-360.png")
    );

    browser.open(BAD).await;
    let browser = std::sync::Arc::new(browser);
    let judged = tokio::spawn({
        let browser = browser.clone();
        async move { browser.axe().await }
    });
    let complaint = judged.await.unwrap_err().into_panic();
    let complaint = complaint.downcast_ref::<String>().unwrap();
    assert!(
        complaint.contains("html-has-lang") && complaint.contains("image-alt"),
        "{complaint}"
    );
}

#[tokio::test]
async fn authentikate_runs_and_refuses_an_unsigned_token() {
    let part = |value: serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let token = format!(
        "{}.{}.",
        part(json!({"alg": "none", "kid": "k"})),
        part(json!({"sub": "s"}))
    );
    let input = json!({ "token": token, "issuer": "http://i", "jwks": { "keys": [{ "kid": "k", "kty": "oct", "k": "AAAA" }] } });
    let answer = python::run("authentikate", "verify.py", &input).await;
    assert_eq!(answer["error"], "InvalidJwtTokenError", "{answer}");
}

#[tokio::test]
async fn authlib_listens_as_a_relying_party() {
    let input = json!({ "issuer": "http://127.0.0.1:1", "client_id": "c", "client_secret": null });
    let script = python::Script::launch("authlib", "rp.py", &input);
    let url = script.answer().await["url"].as_str().unwrap().to_owned();
    let answer = reqwest::get(format!("{url}/nowhere")).await.unwrap();
    assert_eq!(answer.status(), 404);
}

#[tokio::test]
async fn fakts_clients_of_four_generations_run_and_say_that_nobody_is_there() {
    let url = format!("http://127.0.0.1:{}", ports::free());
    let secrets = json!({ "key": "a-key", "token": "a-token" });
    for (client, modes) in [
        ("fakts6", &["device", "mandate"][..]),
        ("fakts5", &["device", "redeem"]),
        ("fakts_next4", &["device", "redeem", "retrieve"]),
        ("fakts04", &["device", "redeem", "retrieve"]),
    ] {
        for mode in modes {
            let app = FaktsClient::launch(client, mode, &url, &manifest("my-app"), &secrets);
            let (_, step) = app.failure().await;
            let said = step["message"].as_str().unwrap_or_default();
            assert!(said.contains("Cannot connect"), "{client} {mode}: {step}");
            assert_eq!(step["requests"], json!([]), "{client} {mode}");
        }
    }
}

#[tokio::test]
async fn an_instance_signs_the_nonce_of_a_challenge() {
    let (instance, other) = (Instance::start("rekuest"), Instance::start("rekuest"));
    let plain = reqwest::get(instance.challenge()).await.unwrap();
    assert_eq!(plain.status(), 200);
    let url = format!("{}?nonce=a-nonce", instance.challenge());
    let answer = reqwest::get(&url).await.unwrap();
    let answer: serde_json::Value = answer.json().await.unwrap();
    let decode = |text: &str| BASE64_STANDARD.decode(text).unwrap();
    let signature = decode(answer["signature"].as_str().unwrap());
    let verified = |key: &str, signed: &str| {
        let key = UnparsedPublicKey::new(&ED25519, decode(key));
        key.verify(signed.as_bytes(), &signature).is_ok()
    };
    assert!(verified(&instance.key, "fakts-challenge-v1:a-nonce"));
    assert!(!verified(&instance.key, "fakts-challenge-v1:another"));
    assert!(!verified(&other.key, "fakts-challenge-v1:a-nonce"));
    assert_eq!(instance.visits().len(), 2);
    let elsewhere = format!("http://127.0.0.1:{}/ht", instance.port);
    assert_eq!(reqwest::get(elsewhere).await.unwrap().status(), 404);
}
