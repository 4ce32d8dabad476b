//! The servers, browsers and foreign clients that other tests rely on.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use lok_tests::browser::Browser;
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
