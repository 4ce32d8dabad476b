//! Reload: everything that was checked, or nothing.

use super::{PATIENCE, is_ready, page, sample};
use lok_tests::lokd::Lokd;
use lok_tests::poll::eventually;
use lok_tests::ports;
use lok_tests::tls::Certificate;
use reqwest::Client;
use reqwest::tls::TlsInfo;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

/// A client of the node's own authority.
fn client(lokd: &Lokd) -> Client {
    let authority = lokd.authority().unwrap().pem();
    let root = reqwest::Certificate::from_pem(authority.as_bytes()).unwrap();
    Client::builder()
        .tls_certs_only([root])
        .tls_info(true)
        .timeout(PATIENCE)
        .build()
        .unwrap()
}

/// The certificate (DER) that a client sees.
async fn seen(client: &Client, lokd: &Lokd) -> Vec<u8> {
    let answer = client.get(lokd.url("/health/live")).send().await.unwrap();
    assert_eq!(answer.status(), 204);
    let info: &TlsInfo = answer.extensions().get().unwrap();
    info.peer_certificate().unwrap().to_vec()
}

/// The certificate of a new connection.
async fn served(lokd: &Lokd) -> Vec<u8> {
    seen(&client(lokd), lokd).await
}

#[tokio::test]
async fn a_certificate_that_is_not_good_is_refused_and_the_old_one_stays() {
    let port = ports::free();
    let config = format!("[metrics]\nlisten = [\"127.0.0.1:{port}\"]");
    let lokd = Lokd::builder().tls().nodes(1).config(&config).start().await;
    let old = served(&lokd).await;
    let make = || lokd.authority().unwrap().certificate(&["127.0.0.1"]);
    let (good, other) = (make(), make());
    let half = |text: &str| text[..text.len() / 2].to_owned();
    let elsewhere = lokd
        .authority()
        .unwrap()
        .certificate(&["elsewhere.example"]);
    let expired = lokd.authority().unwrap().expired(&["127.0.0.1"]);
    let (cert, key) = (good.cert.clone(), good.key.clone());
    let pair = |cert: &str, key: &str| Certificate {
        cert: cert.to_owned(),
        key: key.to_owned(),
    };
    let last = "success";
    for (broken, why) in [
        (pair(&half(&cert), &key), "cert.pem"),
        (pair("", &key), "cert.pem"),
        (pair(&cert, &half(&key)), "key.pem"),
        (pair(&cert, ""), "key.pem"),
        (pair(&key, &cert), "cert.pem"),
        (
            pair(&cert, &other.key),
            "does not belong to the certificate",
        ),
        (elsewhere, "does not name 127.0.0.1"),
        (expired, "not valid now"),
    ] {
        lokd.install(&broken);
        let refused = lokd.ctl(&["reload", "--wait"]).await;
        assert_eq!(refused.code, 7, "{why}: {refused:?}");
        assert!(refused.stderr.contains(why), "{why}: {refused:?}");
        assert!(
            refused.stderr.contains("the old configuration stays"),
            "{refused:?}"
        );
        assert!(!refused.stderr.contains("PRIVATE"), "{refused:?}");
        assert_eq!(served(&lokd).await, old, "{why}");
        let told = page(&lokd, port).await;
        assert_eq!(
            sample(&told, "lokd_config_last_reload_success"),
            Some(0.0),
            "{last}: {why}"
        );
        // It is said to whoever looks, and keeps nobody away.
        let status = lokd.ctl(&["status"]).await;
        assert_eq!(status.code, 11, "{status:?}");
        assert!(
            status
                .stdout
                .contains("configuration\twarning: the files were refused"),
            "{status:?}"
        );
        assert!(status.stderr.contains("lokctl reload --wait"), "{status:?}");
        assert_eq!(is_ready(&lokd.nodes()[0]).await, Some(true));
    }
    std::fs::remove_file(lokd.path("cert.pem")).unwrap();
    assert_eq!(lokd.ctl(&["reload", "--wait"]).await.code, 7);
    lokd.install(&good);
    lokd.ctl(&["reload", "--wait"]).await.ok();
    assert_ne!(served(&lokd).await, old);
    let told = page(&lokd, port).await;
    assert_eq!(sample(&told, "lokd_config_last_reload_success"), Some(1.0));
    let status = lokd.ctl(&["status"]).await.ok();
    assert!(!status.stdout.contains("refused"), "{status:?}");
    // Refused and done, both are audited.
    let events = lokd
        .admin("GET", "/v1/audit?action=config.reload", Value::Null)
        .await
        .ok();
    let outcomes: Vec<&str> = events["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["outcome"].as_str().unwrap())
        .collect();
    assert_eq!(outcomes[0], "ok");
    assert_eq!(
        outcomes
            .iter()
            .filter(|outcome| **outcome == "refused")
            .count(),
        9
    );
}

#[tokio::test]
async fn a_configuration_with_a_mistake_changes_nothing_at_all() {
    let lokd = Lokd::builder().tls().nodes(1).start().await;
    let node = &lokd.nodes()[0];
    let old = served(&lokd).await;
    let config = std::fs::read_to_string(&node.config).unwrap();
    // A new certificate and a level beside the mistake: neither is taken.
    let renewed = lokd.authority().unwrap().certificate(&["127.0.0.1"]);
    lokd.install(&renewed);
    let level = config.replace("\"debug\"", "\"warn\"");
    for (broken, says) in [
        (
            level.replace("[http]", "[http]\nlisten_on = 1"),
            "http.listen_on",
        ),
        (format!("{level}\n[nonsense]\nkey = 1\n"), "nonsense.key"),
        (level[..level.len() / 2].to_owned(), "config"),
        (level.replace("127.0.0.1", "not an address"), "http.listen"),
    ] {
        std::fs::write(&node.config, broken).unwrap();
        let refused = lokd.ctl(&["reload", "--wait"]).await;
        assert_eq!(refused.code, 7, "{says}: {refused:?}");
        assert!(refused.stderr.contains(says), "{says}: {refused:?}");
        assert_eq!(served(&lokd).await, old, "{says}");
    }
    // The level is the old one: this is said below it.
    let from = lokd.logs().len();
    lokd.get("/health/live").await;
    eventually("a line of the old level", PATIENCE, async || {
        lokd.logs()[from..].contains("lokd::access").then_some(())
    })
    .await;

    let mended = level.replace("[http]", "[http]\ndrain_delay = \"1s\"");
    std::fs::write(&node.config, &mended).unwrap();
    let done = lokd
        .ctl(&["reload", "--wait", "-o", "json"])
        .await
        .ok()
        .json();
    assert_eq!(done["changed"], json!(["log.level"]), "{done}");
    assert_eq!(
        done["restart_required"],
        json!(["http.drain_delay"]),
        "{done}"
    );
    assert_ne!(served(&lokd).await, old);
    // For a person, and without waiting.
    let told = lokd.ctl(&["reload", "--wait"]).await.ok().stdout;
    assert!(told.contains("needs a restart\thttp.drain_delay"), "{told}");
    let told = lokd.ctl(&["reload"]).await.ok().stdout;
    assert!(told.contains("asked for"), "{told}");
}

#[tokio::test]
async fn a_renewed_certificate_is_noticed_within_a_minute() {
    let lokd = Lokd::builder().tls().nodes(1).start().await;
    let old = served(&lokd).await;
    let minute = Duration::from_secs(61);
    let renewed = lokd.authority().unwrap().certificate(&["127.0.0.1"]);
    // Half of a renewal: the key is still the old one's.
    std::fs::write(lokd.path("cert.pem"), &renewed.cert).unwrap();
    lokd.advance(minute).await;
    eventually("half of it is refused", PATIENCE, async || {
        lokd.logs()
            .contains("does not belong to the certificate")
            .then_some(())
    })
    .await;
    assert_eq!(served(&lokd).await, old);
    lokd.install(&renewed);
    lokd.advance(minute).await;
    eventually("the renewed one", PATIENCE, async || {
        (served(&lokd).await != old).then_some(())
    })
    .await;
}

/// The certificate is one matter and the configuration another.
#[tokio::test]
async fn a_renewed_certificate_hides_no_refused_configuration() {
    let port = ports::free();
    let config = format!("[metrics]\nlisten = [\"127.0.0.1:{port}\"]");
    let lokd = Lokd::builder().tls().nodes(1).config(&config).start().await;
    let (node, old) = (&lokd.nodes()[0], served(&lokd).await);
    let good = std::fs::read_to_string(&node.config).unwrap();
    std::fs::write(&node.config, format!("{good}\n[nonsense]\nkey = 1\n")).unwrap();
    assert_eq!(lokd.ctl(&["reload", "--wait"]).await.code, 7);
    let is_told = async || {
        let status = lokd.ctl(&["status"]).await;
        let told = page(&lokd, port).await;
        let success = sample(&told, "lokd_config_last_reload_success");
        assert_eq!(status.code == 11, success == Some(0.0), "{status:?}");
        status.stdout.contains("nonsense.key")
    };
    assert!(is_told().await);
    lokd.install(&lokd.authority().unwrap().certificate(&["127.0.0.1"]));
    lokd.advance(Duration::from_secs(61)).await;
    eventually("the renewed one", PATIENCE, async || {
        (served(&lokd).await != old).then_some(())
    })
    .await;
    eventually("what is said of it", PATIENCE, async || {
        lokd.logs()
            .contains("the certificate was renewed")
            .then_some(())
    })
    .await;
    assert!(is_told().await);
    std::fs::write(&node.config, good).unwrap();
    lokd.ctl(&["reload", "--wait"]).await.ok();
    assert!(!is_told().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_reloads_under_load_disturb_nobody() {
    let lokd = Arc::new(Lokd::builder().tls().nodes(1).start().await);
    let (over, answered) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicUsize::new(0)),
    );
    // Two that keep their connection, and two that make a new one each time.
    let load: Vec<_> = (0..4)
        .map(|number| {
            let (lokd, over, answered) =
                (Arc::clone(&lokd), Arc::clone(&over), Arc::clone(&answered));
            tokio::spawn(async move {
                let kept = client(&lokd);
                let first = seen(&kept, &lokd).await;
                while !over.load(Ordering::Relaxed) {
                    if number < 2 {
                        assert_eq!(
                            seen(&kept, &lokd).await,
                            first,
                            "the connection was replaced"
                        );
                    } else {
                        served(&lokd).await;
                    }
                    answered.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    let make = || lokd.authority().unwrap().certificate(&["127.0.0.1"]);
    let certificates = [make(), make()];
    let mut last = Vec::new();
    for number in 0..100 {
        lokd.install(&certificates[number % 2]);
        lokd.admin("POST", "/v1/reload", json!({ "wait": true }))
            .await
            .ok();
        if number % 20 == 0 {
            let now = served(&lokd).await;
            assert_eq!(now == last, number > 0, "a new handshake sees the new one");
            last = now;
        }
    }
    assert!(answered.load(Ordering::Relaxed) > 20);
    over.store(true, Ordering::Relaxed);
    for one in load {
        one.await.expect("nobody is disturbed");
    }
}
