//! The document that clients of both protocols read first.

use super::*;
use lok_tests::raw::Raw;
use reqwest::header::HOST;

#[tokio::test]
async fn one_document_serves_both_protocols() {
    let lokd = Lokd::start().await;
    let answer = lokd.get("/.well-known/fakts").await;
    assert_eq!(answer.status(), 200);
    let headers = answer.headers();
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(headers["access-control-allow-origin"], "*");
    let vary = headers["vary"].to_str().unwrap().to_lowercase();
    assert!(vary.split(", ").any(|name| name == "host"), "{vary}");
    let document: Value = answer.json().await.unwrap();

    let root = lokd.issuer();
    let expected = [
        ("name", "Lok of the tests".to_owned()),
        ("protocol_version", "2".to_owned()),
        ("base_url", format!("{root}/lok/f/")),
        ("configure_url", format!("{root}/configure/")),
        ("configure", format!("{root}/configure/{{code}}")),
        ("token_endpoint", format!("{root}/lok/o/token/")),
    ];
    for (name, value) in expected {
        assert_eq!(document[name], value, "{name}");
    }
    assert!(matches!(kind(&document["version"]), "string" | "null"));
    assert!(matches!(kind(&document["description"]), "string" | "null"));
    for name in ["device_authorization_endpoint", "revocation_endpoint"] {
        let url = text(&document[name]);
        assert!(url.starts_with(&format!("{root}/")), "{name}: {url}");
    }
    for name in [
        "grant_types_supported",
        "token_endpoint_auth_methods_supported",
    ] {
        let list = document[name].as_array().expect(name);
        assert!(list.iter().all(Value::is_string), "{name}: {list:?}");
    }
    let grants = document["grant_types_supported"].as_array().unwrap();
    for grant in [
        "urn:ietf:params:oauth:grant-type:device_code",
        "urn:fakts:grant-type:mandate-key",
        "urn:fakts:grant-type:redeem",
        "refresh_token",
        "client_credentials",
    ] {
        assert!(grants.contains(&json!(grant)), "{grant}: {grants:?}");
    }
    for absent in [
        "retrieve_url",
        "claim_url",
        "ca_crt",
        "layers",
        "mesh_coord_url",
        "mesh_device_code_start",
    ] {
        assert_eq!(document.get(absent), None, "{absent}");
    }
}

#[tokio::test]
async fn the_document_is_below_the_prefix_as_well_and_never_a_redirect() {
    let lokd = Lokd::start().await;
    let document: Value = lokd.get("/.well-known/fakts").await.json().await.unwrap();
    for path in [
        "/lok/.well-known/fakts",
        "/.well-known/fakts/",
        "/lok/.well-known/fakts/",
    ] {
        let answer = lokd.get(path).await;
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(answer.json::<Value>().await.unwrap(), document, "{path}");
    }
    // What a challenge of lok itself asks for.
    for path in [
        "/lok/ht",
        "/ht",
        "/.well-known/fakts-challenge",
        "/lok/.well-known/fakts-challenge",
    ] {
        assert_eq!(lokd.get(path).await.status(), 200, "{path}");
    }
}

/// The document for somebody who typed this, and what proxies said on the way.
async fn document(lokd: &Lokd, host: &str, headers: &[(&str, &str)]) -> Value {
    let mut request = lokd.http().get(lokd.url("/.well-known/fakts"));
    request = request.header(HOST, host);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), 200, "{host}");
    answer.json().await.unwrap()
}

#[tokio::test]
async fn endpoints_are_on_the_name_that_the_client_typed() {
    let lokd = Lokd::builder()
        .config("[http]\npublic_hosts = [\"lok.lab.example\"]")
        .start()
        .await;
    let port = lokd.address().port();
    for host in [
        format!("127.0.0.1:{port}"),
        format!("localhost:{port}"),
        format!("lok.lab.example:{port}"),
        "lok.lab.example".to_owned(),
    ] {
        let document = document(&lokd, &host, &[]).await;
        for name in [
            "base_url",
            "token_endpoint",
            "device_authorization_endpoint",
            "revocation_endpoint",
            "configure_url",
        ] {
            let url = text(&document[name]);
            let begin = format!("http://{host}/");
            assert!(url.starts_with(&begin), "{host}: {name}: {url}");
        }
    }
}

#[tokio::test]
async fn a_name_that_is_not_lok_s_own_is_not_believed() {
    let lokd = Lokd::start().await;
    let root = lokd.issuer();
    let own = lokd.address().to_string();
    for (host, headers) in [
        ("evil.example", &[][..]),
        (own.as_str(), &[("X-Forwarded-Host", "evil.example")][..]),
        (own.as_str(), &[("X-Forwarded-Proto", "https")][..]),
        (own.as_str(), &[("Forwarded", "host=evil.example")][..]),
    ] {
        let document = document(&lokd, host, headers).await;
        assert_eq!(
            document["token_endpoint"],
            format!("{root}/lok/o/token/"),
            "{host} {headers:?}"
        );
    }
}

#[tokio::test]
async fn a_plain_port_refuses_a_tls_handshake_at_once() {
    let lokd = Lokd::start().await;
    let mut raw = Raw::connect(lokd.address()).await;
    // The head of a ClientHello of TLS 1.2, and the first bytes of its body.
    let hello = [
        0x16, 3, 1, 0, 0xf4, 1, 0, 0, 0xf0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
    assert!(raw.send(hello).await);
    // Clients go on with HTTP after three seconds without an answer, and so does the person's patience.
    let answer = raw.until_closed(seconds(2)).await;
    assert!(answer.is_some(), "still waiting for the rest");
}
