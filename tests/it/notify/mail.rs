//! Mail, received by a real mail server.

use super::{PATIENCE, Steps, tell, transport};
use lok_tests::lokd::Lokd;
use lok_tests::mailbox::{Mailbox, Manner};
use lok_tests::poll::eventually;
use lok_tests::tls::Authority;
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test]
async fn a_mail_has_words_a_sender_an_id_and_nothing_more() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    let mailbox = Mailbox::of(&lokd).await;
    tell(&lokd, "ada", "Größe & <b>").await;

    let mail = mailbox.mail("ada@example.org", "Größe & <b>").await;
    assert_eq!(mail.object["from"], "lok@example.org");
    assert_eq!(
        mail.header("From"),
        Some("Lok of the tests <lok@example.org>")
    );
    assert_eq!(mail.header("To"), Some("ada@example.org"));
    assert_eq!(mail.header("Auto-Submitted"), Some("auto-generated"));
    assert!(
        mail.text().contains("About Größe & <b>."),
        "{}",
        mail.text()
    );
    assert!(mail.text().contains(lokd.issuer()), "{}", mail.text());
    assert!(
        mail.html().contains("Größe &amp; &lt;b&gt;"),
        "{}",
        mail.html()
    );
    let id = mail.header("Message-ID").expect("an id");
    assert!(id.ends_with("@127.0.0.1>"), "{id}");
    // It was delivered once, and what it said is forgotten.
    eventually("the delivery is noted", PATIENCE, async || {
        (transport(&lokd, "mail").await["status"]["queued"] == 0).then_some(())
    })
    .await;
    assert_eq!(mailbox.mails().len(), 1);
}

#[tokio::test]
async fn what_is_done_to_an_account_is_told_to_the_address_that_it_had() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    lokd.user("eve")
        .set("email_verified", json!(false))
        .create()
        .await;
    let mailbox = Mailbox::of(&lokd).await;
    let password = lokd.secret("four plain words here");
    for user in ["ada", "eve"] {
        let change = async |verb: &str, body: Value| {
            let path = format!("/v1/users/{user}/{verb}");
            lokd.admin("POST", &path, body).await.ok()
        };
        change("set-password", json!({ "password": password })).await;
        let email = format!("{user}@example.net");
        change("update", json!({ "email": email, "email_verified": true })).await;
        // The same again is no change.
        change("update", json!({ "email": email })).await;
    }
    let told = mailbox
        .mail("ada@example.org", "password was changed")
        .await;
    assert!(
        told.text().contains("by an administrator"),
        "{}",
        told.text()
    );
    mailbox.mail("ada@example.org", "address was changed").await;
    tell(&lokd, "ada", "The last").await;
    mailbox.mail("ada@example.net", "The last").await;
    let to = |address: &str| mailbox.mails_to(address).len();
    assert_eq!((to("ada@example.org"), to("ada@example.net")), (2, 1));
    assert_eq!(to("eve@example.org"), 0, "it was not known to be theirs");
}

#[tokio::test]
async fn mail_is_encrypted_and_lok_logs_in() {
    let authority = Authority::new();
    let folder = tempfile::tempdir().unwrap();
    let certificate = authority.certificate(&["localhost", "127.0.0.1"]);
    let (cert, key, ca) = (
        folder.path().join("cert.pem"),
        folder.path().join("key.pem"),
        folder.path().join("ca.pem"),
    );
    std::fs::write(&cert, &certificate.cert).unwrap();
    std::fs::write(&key, &certificate.key).unwrap();
    std::fs::write(&ca, authority.pem()).unwrap();
    let lokd = Lokd::builder()
        .config(&format!("[outbound]\nca_file = {ca:?}"))
        .start()
        .await;
    lokd.user("ada").create().await;
    let password = lokd.secret("a password for mail");
    for (name, manner) in [
        ("starttls", Manner::kind().starttls(&cert, &key)),
        ("implicit", Manner::kind().implicit(&cert, &key)),
    ] {
        let mailbox = Mailbox::with(manner.login("lok", &password)).await;
        std::fs::write(lokd.path("mail.pw"), format!("{password}\n")).unwrap();
        let port = mailbox.port.to_string();
        let file = lokd.path("mail.pw").display().to_string();
        lokd.ctl(&[
            "notify",
            "transports",
            "create",
            "--name",
            name,
            "--kind",
            "smtp",
            "--server",
            "localhost",
            "--port",
            &port,
            "--tls",
            name,
            "--username",
            "lok",
            "--password-file",
            &file,
            "--from",
            "lok@example.org",
        ])
        .await
        .ok();
        tell(&lokd, "ada", name).await;
        let mail = mailbox.mail("ada@example.org", name).await;
        assert_eq!(mail.object["tls"], true, "{name}");
        assert_eq!(mail.object["login"], "lok", "{name}");
        lokd.ctl(&["notify", "transports", "delete", name, "--confirm", name])
            .await
            .ok();
    }
}

#[tokio::test]
async fn a_server_that_refuses_hangs_or_talks_nonsense_loses_nothing() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    let port = lok_tests::ports::free();
    for (manner, trouble) in [
        (Manner::busy(), "recipient: the server answers 451"),
        (Manner::nonsense(), "connect"),
        (Manner::silent(), "connect: no answer within 10 seconds"),
    ] {
        let mailbox = Mailbox::with(manner.port(port)).await;
        mailbox.serve(&lokd, "mail").await;
        tell(&lokd, "ada", trouble).await;
        eventually(trouble, PATIENCE, async || {
            let status = &transport(&lokd, "mail").await["status"];
            let said = status["trouble"].as_str().unwrap_or_default();
            said.starts_with(trouble).then_some(())
        })
        .await;
        assert_eq!(mailbox.mails().len(), 0);
    }
    // Nobody listens, and then somebody does.
    tell(&lokd, "ada", "the last").await;
    let mailbox = Mailbox::with(Manner::kind().port(port)).await;
    let mut steps = Steps::new();
    eventually("all mails", PATIENCE, async || {
        steps.take(&lokd, Duration::from_secs(400)).await;
        (mailbox.mails().len() == 4).then_some(())
    })
    .await;
    let mut ids: Vec<_> = mailbox
        .mails()
        .iter()
        .map(|mail| mail.header("Message-ID").map(str::to_owned))
        .collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 4, "nothing came twice");
}

#[tokio::test]
async fn a_server_that_thinks_about_a_mail_gets_it_once() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    lokd.user("bob").create().await;
    let mailbox = Mailbox::with(Manner::thinking(Duration::from_secs(11))).await;
    mailbox.serve(&lokd, "mail").await;
    tell(&lokd, "ada", "Hello").await;
    mailbox.mail("ada@example.org", "Hello").await;
    // What comes up meanwhile does not wait for it, and no other node takes it.
    tell(&lokd, "bob", "Hello").await;
    mailbox.mail("bob@example.org", "Hello").await;
    lokd.advance(Duration::from_secs(180)).await;
    eventually("both deliveries are noted", PATIENCE, async || {
        (transport(&lokd, "mail").await["status"]["queued"] == 0).then_some(())
    })
    .await;
    assert_eq!(transport(&lokd, "mail").await["status"]["dead"], 0);
    assert_eq!(mailbox.mails().len(), 2);
}

#[tokio::test]
async fn a_stop_waits_for_a_mail_that_is_under_way() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    let mailbox = Mailbox::with(Manner::thinking(Duration::from_secs(7))).await;
    mailbox.serve(&lokd, "mail").await;
    tell(&lokd, "ada", "Hello").await;
    mailbox.mail("ada@example.org", "Hello").await;
    lokd.stop();
    lokd.start_again().await;
    let status = transport(&lokd, "mail").await["status"].clone();
    assert_eq!(
        (&status["queued"], &status["dead"]),
        (&json!(0), &json!(0)),
        "{status}"
    );
    assert_eq!(mailbox.mails().len(), 1);
}

#[tokio::test]
async fn a_refused_address_is_not_tried_again() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    let mailbox = Mailbox::with(Manner::refusing()).await;
    mailbox.serve(&lokd, "mail").await;
    tell(&lokd, "ada", "nobody").await;
    let status = eventually("the delivery is given up", PATIENCE, async || {
        let status = transport(&lokd, "mail").await["status"].clone();
        (status["dead"] == 1).then_some(status)
    })
    .await;
    let trouble = status["trouble"].as_str().unwrap();
    assert!(trouble.contains("550"), "{trouble}");
    assert!(!trouble.contains("ada@example.org"), "{trouble}");
}

#[tokio::test]
async fn a_transport_that_cannot_work_is_refused() {
    let lokd = Lokd::start().await;
    let smtp = json!({ "name": "m", "kind": "smtp", "server": "mail.example.org", "from": "a@example.org" });
    for (field, value, named) in [
        ("server", json!("https://mail.example.org"), "spec.server"),
        ("server", json!("a b"), "spec.server"),
        ("server", Value::Null, "spec.server"),
        ("from", json!("nobody"), "spec.from"),
        (
            "from",
            json!("a@example.org\r\nBcc: b@example.org"),
            "spec.from",
        ),
        ("from", Value::Null, "spec.from"),
        ("contact", json!("a@example.org"), "spec.contact"),
        ("username", json!("lok"), "spec.secret"),
        ("name", json!("a b"), "spec.name"),
        ("kind", Value::Null, "spec.kind"),
    ] {
        let mut draft = smtp.clone();
        draft[field] = value.clone();
        if value.is_null() {
            draft.as_object_mut().unwrap().remove(field);
        }
        let answer = lokd.admin("POST", "/v1/notify/transports", draft).await;
        assert_eq!(answer.status, 400, "{field} {value}: {}", answer.body);
        assert_eq!(
            answer.body["error"]["field"], named,
            "{field} {value}: {}",
            answer.body
        );
    }
    let mut clear = smtp.clone();
    for (field, value) in [("tls", "none"), ("username", "lok"), ("secret", "a secret")] {
        clear[field] = json!(value);
    }
    let answer = lokd.admin("POST", "/v1/notify/transports", clear).await;
    assert_eq!(answer.body["error"]["field"], "spec.tls", "{}", answer.body);
}
