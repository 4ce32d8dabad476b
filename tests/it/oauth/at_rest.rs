//! What somebody finds who has the database and nothing else: no secret that opens a door, and no private key.

use super::*;
use aws_lc_rs::encoding::AsDer as _;
use aws_lc_rs::rsa::{KeyPair as RsaKeyPair, KeySize};
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use lok_tests::lokd::Database;

/// PKCS#8: version 0 and the algorithm, `rsaEncryption` and a key of P-256 (RFC 5208 5, RFC 5958 2).
const RSA: &[u8] = b"\x02\x01\x00\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00";
const EC: &[u8] =
    b"\x02\x01\x00\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07";
/// The same in base64 from its beginning.
const RSA_TEXT: &[u8] = b"IBADANBgkqhkiG9w0BAQEFAASC";
const EC_TEXT: &[u8] = b"MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHB";
/// PEM, and the private members of a JWK (RFC 7518 6).
const TEXTS: [&[u8]; 7] = [
    b"PRIVATE KEY",
    b"\"d\":",
    b"\"dp\":",
    b"\"dq\":",
    b"\"qi\":",
    b"\"p\":\"",
    b"\"k\":\"",
];

fn has(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[test]
fn the_marks_of_a_private_key_are_in_private_keys() {
    let rsa = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
    let rsa = rsa.as_der().unwrap();
    let ec = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
    let ec = ec.to_pkcs8v1().unwrap();
    for (key, mark, text) in [(rsa.as_ref(), RSA, RSA_TEXT), (ec.as_ref(), EC, EC_TEXT)] {
        assert!(has(key, mark));
        assert!(has(BASE64_STANDARD.encode(key).as_bytes(), text));
    }
}

#[tokio::test]
async fn the_database_tells_no_secret() {
    let world = World::with(Lokd::builder().database(Database::Sqlite)).await;
    let lokd = &world.lokd;
    // Somebody signs in at an app, which refreshes; the code is shown again; the secrets are changed.
    let (request, code) = world.code("openid profile offline_access").await;
    lokd.secret(request.verifier.as_str());
    let tokens = world.keep(world.rp.redeem(&request, &code).await);
    world.keep(world.rp.refresh(&tokens.refresh).await);
    world.code("openid").await;
    let rotated = world
        .change("/v1/apps/app/rotate-secret", json!({ "overlap": 3600 }))
        .await;
    lokd.secret(text(&rotated["secret"]));
    let generated = world.change("/v1/users/ada/set-password", json!({})).await;
    lokd.secret(text(&generated["secret"]));
    // A service acts for itself.
    let worker = lokd.app("worker").kind("service").create().await;
    let worker = RelyingParty::discover(lokd, &worker).await;
    let form = [("grant_type", "client_credentials")];
    world.keep(worker.token(&form).await);
    // A device waits, and a browser is signed in.
    let console = lokd
        .app("console")
        .kind("native")
        .redirect("http://127.0.0.1/callback")
        .create()
        .await;
    let console = RelyingParty::discover(lokd, &console).await;
    let device = console
        .post("device_authorization_endpoint", &[("scope", "openid")])
        .await
        .ok();
    lokd.secret(text(&device["device_code"]));
    let user_code = lokd.secret(text(&device["user_code"]));
    lokd.secret(user_code.replace('-', ""));
    let password = text(&generated["secret"]);
    let person = Person::new(lokd, &world.user).typing(password);
    let page = person.open(lokd.url("/login")).await;
    let form = page.form_with("lok-login").unwrap();
    let values = [("username", "ada"), ("password", password)];
    let answer = person
        .http()
        .post(lokd.url("/login"))
        .form(&form.filled(Some("lok-login"), &values))
        .send()
        .await
        .unwrap();
    let cookies = answer.headers().get_all("set-cookie").iter();
    let session = cookies
        .filter_map(|cookie| cookie.to_str().unwrap().strip_prefix("lok_s="))
        .find_map(|cookie| cookie.split(';').next())
        .expect("a session");
    lokd.secret(session);

    let secrets = lokd.secrets();
    assert!(secrets.len() >= 15, "{}", secrets.len());
    let kids = lokd.admin("GET", "/v1/keys", Value::Null).await.ok();
    let kid = text(&kids["items"][0]["metadata"]["id"]).to_owned();
    let check = |bytes: &[u8]| {
        // What is no secret is found, so the search is one.
        for known in [kid.as_str(), "worker", "ada@example.org"] {
            assert!(has(bytes, known.as_bytes()), "{known}");
        }
        for secret in &secrets {
            assert!(!has(bytes, secret.as_bytes()), "{secret}");
        }
        for mark in [RSA, EC, RSA_TEXT, EC_TEXT].iter().chain(&TEXTS) {
            assert!(!has(bytes, mark), "{}", mark.escape_ascii());
        }
    };
    check(&lokd.database_bytes());
    lokd.stop();
    check(&lokd.database_bytes());
}
