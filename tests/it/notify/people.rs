//! What people see of it, and what operators do about it.

use super::{PATIENCE, Steps, tell, transport};
use lok_tests::lokd::Lokd;
use lok_tests::mailbox::{Mailbox, Manner};
use lok_tests::person::{Page, Person};
use lok_tests::poll::eventually;
use lok_tests::wire::Wire;
use serde_json::{Value, json};
use std::time::Duration;

/// The deliveries by the transport `mail`.
async fn deliveries(lokd: &Lokd, state: &str) -> Vec<Value> {
    let path = format!("/v1/notify/outbox?limit=1000&transport=mail&state={state}");
    let found = lokd.admin("GET", &path, Value::Null).await.ok();
    found["items"].as_array().unwrap().clone()
}

#[tokio::test]
async fn what_was_given_up_is_shown_and_tried_again_by_hand() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    let refusing = Mailbox::with(Manner::refusing()).await;
    refusing.serve(&lokd, "mail").await;
    tell(&lokd, "ada", "Hello").await;
    let dead = eventually("the delivery is given up", PATIENCE, async || {
        deliveries(&lokd, "dead").await.pop()
    })
    .await;
    assert_eq!(dead["spec"]["user"], "ada");
    assert_eq!(dead["spec"]["event"], "message.post");
    assert_eq!(dead["status"]["tries"], 1);
    let id = dead["metadata"]["id"].as_str().unwrap();

    let mailbox = Mailbox::start().await;
    mailbox.serve(&lokd, "mail").await;
    lokd.ctl(&["notify", "outbox", "retry", id]).await.ok();
    mailbox.mail("ada@example.org", "Hello").await;
    eventually("the delivery is noted", PATIENCE, async || {
        (deliveries(&lokd, "sent").await.len() == 1).then_some(())
    })
    .await;
    let again = lokd.ctl(&["notify", "outbox", "retry", id]).await;
    assert_eq!(again.code, 4, "{}", again.stderr);
    let purged = lokd
        .ctl(&["notify", "outbox", "purge", "--state", "sent", "-o", "json"])
        .await;
    assert!(purged.ok().json()["removed"].as_u64().unwrap() >= 1);
    let dead = ["notify", "outbox", "purge", "--state", "dead"];
    let refused = lokd.ctl(&dead).await;
    assert!(refused.code != 0, "{}", refused.stderr);
    assert!(refused.stderr.contains("--yes"), "{}", refused.stderr);
    lokd.ctl(&[&dead[..], &["--yes"]].concat()).await.ok();
}

#[tokio::test]
async fn what_is_under_way_is_not_tried_again_by_hand() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    let mailbox = Mailbox::with(Manner::thinking(Duration::from_secs(8))).await;
    mailbox.serve(&lokd, "mail").await;
    tell(&lokd, "ada", "Hello").await;
    mailbox.mail("ada@example.org", "Hello").await;
    let queued = deliveries(&lokd, "queued").await.pop().unwrap();
    let id = queued["metadata"]["id"].as_str().unwrap();
    let refused = lokd.ctl(&["notify", "outbox", "retry", id]).await;
    assert_eq!(refused.code, 4, "{}", refused.stderr);
    assert!(refused.stderr.contains("under way"), "{}", refused.stderr);
    eventually("the delivery is noted", PATIENCE, async || {
        (deliveries(&lokd, "sent").await.len() == 1).then_some(())
    })
    .await;
    assert_eq!(mailbox.mails().len(), 1);
}

#[tokio::test]
async fn whoever_tries_again_by_hand_does_not_wait_until_a_pause_ends() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    let port = lok_tests::ports::free();
    let draft = json!({
        "name": "mail", "kind": "smtp", "server": "127.0.0.1", "port": port, "tls": "none",
        "from": "lok@example.org",
    });
    lokd.admin("POST", "/v1/notify/transports", draft)
        .await
        .ok();
    for number in 0..4 {
        tell(&lokd, "ada", &format!("number {number}")).await;
    }
    let tries = async || -> u64 {
        let queued = deliveries(&lokd, "queued").await;
        let tries = queued.iter().map(|each| each["status"]["tries"].as_u64());
        tries.map(Option::unwrap_or_default).sum()
    };
    // The more of them fail, the longer is the pause: in the end longer than this test waits.
    let mut steps = Steps::new();
    eventually("eight tries", PATIENCE, async || {
        steps.take(&lokd, Duration::from_secs(600)).await;
        (tries().await >= 8).then_some(())
    })
    .await;
    let mailbox = Mailbox::with(Manner::kind().port(port)).await;
    let queued = deliveries(&lokd, "queued").await.pop().unwrap();
    let id = queued["metadata"]["id"].as_str().unwrap();
    lokd.ctl(&["notify", "outbox", "retry", id]).await.ok();
    mailbox.mail("ada@example.org", "number").await;
}

#[tokio::test]
async fn what_happens_while_mail_is_off_is_told_later_and_who_waits_comes_first() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    lokd.user("bob").create().await;
    let mailbox = Mailbox::of(&lokd).await;
    lokd.ctl(&["notify", "transports", "disable", "mail", "--yes"])
        .await
        .ok();
    for number in 0..30 {
        tell(&lokd, "bob", &format!("number {number}")).await;
    }
    // A sign-in from a new browser is one of the things that nobody can switch off.
    let person = Person::new(&lokd, &ada);
    person.go_on(person.open(lokd.url("/account")).await).await;
    let draft = json!({ "email": "eve@example.org", "send": true, "ttl": 3_600 });
    let made = lokd.admin("POST", "/v1/orgs/acme/invites", draft).await;
    if made.status != 200 {
        panic!("{}", made.body);
    }
    eventually("all deliveries wait", PATIENCE, async || {
        (transport(&lokd, "mail").await["status"]["queued"].as_u64() >= Some(31)).then_some(())
    })
    .await;
    lokd.ctl(&["notify", "transports", "enable", "mail"])
        .await
        .ok();
    let invite = mailbox.mail("eve@example.org", "acme").await;
    assert!(invite.text().contains("for 1 hour."), "{}", invite.text());
    eventually("all mails", PATIENCE, async || {
        (transport(&lokd, "mail").await["status"]["queued"] == 0).then_some(())
    })
    .await;
    let mails = mailbox.mails();
    let place = mails.iter().position(|mail| mail.to() == "eve@example.org");
    // Each node delivers four at once.
    assert!(place.unwrap() < 8, "{place:?}");
}

#[tokio::test]
async fn a_person_has_only_so_many_tests() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let mailbox = Mailbox::of(&lokd).await;
    let person = Person::new(&lokd, &ada);
    let path = lokd.url("/account/notifications");
    let mut page = person.go_on(person.open(&path).await).await;
    for _ in 0..5 {
        page = person.press(&page, "lok-test", &[]).await;
        assert!(!page.text().contains("five tests"), "{}", page.text());
    }
    let page = person.press(&page, "lok-test", &[]).await;
    assert!(page.text().contains("five tests"), "{}", page.text());
    let mail = mailbox.mail("ada@example.org", "Test of").await;
    assert!(!mail.text().contains("is shown on"), "{}", mail.text());
    let found = lokd
        .admin(
            "GET",
            "/v1/notify/outbox?limit=1000&event=message.post&user=ada",
            Value::Null,
        )
        .await
        .ok();
    let notices = found["items"].as_array().unwrap().iter();
    let notices = notices.filter(|each| each["spec"]["transport"] == Value::Null);
    assert_eq!(notices.count(), 5, "{found}");
}

#[tokio::test]
async fn a_test_says_at_which_step_it_ends_and_what_to_do() {
    let lokd = Lokd::start().await;
    let mailbox = Mailbox::of(&lokd).await;
    let test = ["notify", "test", "mail", "--to", "admin@example.org"];
    let works = lokd.ctl(&test).await.ok();
    for step in ["resolve", "connect", "message"] {
        assert!(works.stdout.contains(step), "{}", works.stdout);
    }
    mailbox.mail("admin@example.org", "Test of").await;
    let odd = lokd
        .ctl(&["notify", "test", "mail", "--to", "nobody"])
        .await;
    assert_eq!(odd.code, 7, "{}", odd.stderr);

    for (manner, step, fix) in [
        (Manner::refusing(), "recipient", "the address exists"),
        (Manner::nonsense(), "connect", "the server runs there"),
        (
            Manner::silent(),
            "connect: no answer",
            "the server runs there",
        ),
    ] {
        let server = Mailbox::with(manner).await;
        server.serve(&lokd, "mail").await;
        let fails = lokd.ctl(&test).await;
        assert_eq!(fails.code, 11, "{}", fails.stderr);
        assert!(fails.stderr.contains(step), "{}", fails.stderr);
        assert!(fails.stderr.contains(fix), "{}", fails.stderr);
    }
    let gone = json!({ "name": "mail", "kind": "smtp", "port": lok_tests::ports::free() });
    lokd.admin("POST", "/v1/notify/transports/ensure", gone)
        .await
        .ok();
    let fails = lokd.ctl(&test).await;
    assert_eq!(fails.code, 11, "{}", fails.stderr);
    assert!(fails.stderr.contains("connect"), "{}", fails.stderr);
}

#[tokio::test]
async fn words_of_an_operators_own_are_checked_and_used() {
    let lokd = Lokd::start().await;
    lokd.user("ada").create().await;
    let mailbox = Mailbox::of(&lokd).await;
    let set = ["notify", "templates", "set", "message.post", "-f", "-"];
    for (words, wrong) in [
        ("Subject: {{title}}\n\n{{agent}}", "{{agent}} is not known"),
        ("Subject: {{title}}\n\n{{text", "has no }}"),
        ("Hello", "begins with a line"),
    ] {
        let refused = lokd.ctl_with(&set, words).await;
        assert_eq!(refused.code, 7, "{}", refused.stderr);
        assert!(refused.stderr.contains(wrong), "{}", refused.stderr);
    }
    let words = "Subject: To {{person}}: {{title}}\n\nRead this: {{text}}\n";
    lokd.ctl_with(&set, words).await.ok();
    tell(&lokd, "ada", "Hello").await;
    let mail = mailbox.mail("ada@example.org", "To Ada: Hello").await;
    assert!(
        mail.text().contains("Read this: About Hello."),
        "{}",
        mail.text()
    );

    let reset = ["notify", "templates", "reset", "message.post", "--yes"];
    lokd.ctl(&reset).await.ok();
    let preview = ["notify", "templates", "preview", "password.reset"];
    let shown = lokd.ctl(&preview).await.ok().stdout;
    assert!(shown.contains("Set a new password"), "{shown}");
    assert!(shown.contains("30 minutes"), "{shown}");
}

#[tokio::test]
async fn ten_thousand_deliveries_of_a_dead_transport_keep_nobody_waiting() {
    let lokd = Lokd::builder()
        .config("[outbound]\nallow_private = [\"127.0.0.0/8\"]")
        .start()
        .await;
    lokd.user("ada")
        .set("email", Value::Null)
        .set("email_verified", Value::Null)
        .create()
        .await;
    lokd.user("bob").create().await;
    let port = lok_tests::ports::free();
    let server = format!("http://127.0.0.1:{port}");
    let dead = json!({ "name": "dead", "kind": "ntfy", "server": server });
    lokd.admin("POST", "/v1/notify/transports", dead).await.ok();
    for number in 0..20 {
        let name = format!("topic{number}");
        let draft = json!({ "user": "ada", "transport": "dead", "name": name, "address": name });
        lokd.admin("POST", "/v1/notify/channels", draft).await.ok();
    }
    for number in 0..500 {
        tell(&lokd, "ada", &format!("number {number}")).await;
    }
    let queued = async || transport(&lokd, "dead").await["status"]["queued"].as_u64();
    eventually("ten thousand deliveries", PATIENCE, async || {
        (queued().await == Some(10_000)).then_some(())
    })
    .await;

    let mailbox = Mailbox::of(&lokd).await;
    let begun = std::time::Instant::now();
    tell(&lokd, "bob", "Hello").await;
    mailbox.mail("bob@example.org", "Hello").await;
    assert!(
        begun.elapsed() < Duration::from_secs(20),
        "{:?}",
        begun.elapsed()
    );
    let status = &transport(&lokd, "dead").await["status"];
    assert_eq!(status["queued"], 10_000, "nothing is lost: {status}");
    let trouble = status["trouble"].as_str().unwrap_or_default();
    let clear = ["no connection", "it failed 5 times"];
    assert!(
        clear.iter().any(|words| trouble.contains(words)),
        "a clear error: {status}"
    );
    assert!(!trouble.contains("topic"), "no address in it: {status}");
}

#[tokio::test]
async fn owners_are_told_of_a_new_signing_key() {
    let lokd = Lokd::start().await;
    lokd.user("ada").role("owner").create().await;
    lokd.user("bob").create().await;
    let mailbox = Mailbox::of(&lokd).await;
    lokd.ctl(&[
        "keys", "rotate", "--alg", "RS256", "--now", "--force", "--yes",
    ])
    .await
    .ok();
    let mail = mailbox.mail("ada@example.org", "signing key").await;
    assert!(mail.text().contains("RS256"), "{}", mail.text());
    // And of one that the schedule brings.
    let before = mailbox.mails_to("ada@example.org").len();
    lokd.advance(Duration::from_secs(91 * 86_400)).await;
    eventually("a mail about the rotation", PATIENCE, async || {
        (mailbox.mails_to("ada@example.org").len() > before).then_some(())
    })
    .await;
    assert_eq!(mailbox.mails_to("bob@example.org").len(), 0);
}

/// The ids of the buttons of a page that begin so.
fn buttons(page: &Page, begin: &str) -> Vec<String> {
    page.html
        .split("id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|id| id.starts_with(begin))
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn people_choose_how_they_are_told_and_nobody_chooses_for_them() {
    let lokd = Lokd::start().await;
    let (ada, eve) = (
        lokd.user("ada").create().await,
        lokd.user("eve").create().await,
    );
    let mailbox = Mailbox::of(&lokd).await;
    let hooks = json!({ "name": "hooks", "kind": "webhook" });
    lokd.admin("POST", "/v1/notify/transports", hooks)
        .await
        .ok();
    let person = Person::new(&lokd, &ada);
    let path = lokd.url("/account/notifications");
    let page = person.go_on(person.open(&path).await).await;
    assert!(
        page.text().contains("Mail goes to ada@example.org"),
        "{}",
        page.text()
    );

    let add = buttons(&page, "lok-add-").pop().expect("a way");
    let bad = [("name", "mine"), ("address", "ftp://hooks.example/")];
    let refused = person.press(&page, &add, &bad).await;
    assert!(
        refused.text().contains("begins with https://"),
        "{}",
        refused.text()
    );
    let values = [
        ("name", "mine"),
        ("address", "https://hooks.example/of-ada"),
    ];
    let added = person.press(&page, &add, &values).await;
    let secret = added.html.split("whsec_").nth(1).expect("a secret");
    lokd.secret(secret.split('<').next().unwrap());
    let again = person.press(&page, &add, &values).await;
    assert!(again.text().contains("already"), "{}", again.text());
    let page = person.open(&path).await;
    assert!(
        page.text().contains("https://hooks.example/…"),
        "{}",
        page.text()
    );
    assert!(!page.html.contains("whsec_"), "it is shown once");

    // Another person cannot remove it.
    let remove = buttons(&page, "lok-remove-").pop().expect("a channel");
    let id = remove.trim_start_matches("lok-remove-").to_owned();
    let other = Person::new(&lokd, &eve);
    let theirs = other.go_on(other.open(&path).await).await;
    let form = theirs.form_with("lok-test").expect("a form");
    let wish = [("do", "remove"), ("id", id.as_str())];
    let tried = other.submit(&theirs, &form, None, &wish).await;
    assert_eq!(tried.status, 404, "{}", tried.text());
    assert!(!tried.text().contains("Removed"), "{}", tried.text());
    assert!(person.open(&path).await.has(&remove));
    let page = person.press(&person.open(&path).await, &remove, &[]).await;
    assert!(page.text().contains("None yet"), "{}", page.text());

    let page = person.press(&page, "lok-mail-off", &[]).await;
    assert!(page.text().contains("is off"), "{}", page.text());
    tell(&lokd, "ada", "Not by mail").await;
    tell(&lokd, "eve", "By mail").await;
    mailbox.mail("eve@example.org", "By mail").await;
    assert_eq!(mailbox.mails_to("ada@example.org").len(), 0);
}

#[tokio::test]
async fn a_message_is_shown_until_it_is_acknowledged() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    lokd.user("bob").org("other").create().await;
    let mailbox = Mailbox::of(&lokd).await;
    let create = [
        "notify",
        "messages",
        "create",
        "--title",
        "Maintenance",
        "--body-file",
        "-",
        "--org",
        "acme",
        "-o",
        "json",
    ];
    let made = lokd
        .ctl_with(&create, "On Sunday.\n\nAll day.")
        .await
        .ok()
        .json();
    let id = made["object"]["metadata"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let mail = mailbox.mail("ada@example.org", "Maintenance").await;
    assert!(mail.text().contains("is shown on"), "{}", mail.text());

    let person = Person::new(&lokd, &ada);
    let page = person.go_on(person.open(lokd.url("/account")).await).await;
    assert!(page.text().contains("On Sunday."), "{}", page.text());
    let button = format!("lok-acknowledge-{id}");
    let page = person.press(&page, &button, &[]).await;
    assert!(page.text().contains("Acknowledged."), "{}", page.text());
    assert!(!person.open(lokd.url("/account")).await.has(&button));
    let shown = lokd
        .ctl(&["notify", "messages", "get", &id, "-o", "json"])
        .await
        .ok();
    assert_eq!(shown.json()["status"]["acknowledged"], 1);
    assert_eq!(mailbox.mails_to("bob@example.org").len(), 0);
}

#[tokio::test]
async fn whoever_let_an_app_in_on_a_machine_is_told_when_it_asks_again() {
    let lokd = Lokd::start().await;
    lokd.user("ada").role("owner").create().await;
    lokd.user("bob").create().await;
    let mailbox = Mailbox::of(&lokd).await;
    let hub = lokd.hub("acme", "lab").create().await;
    let wire = Wire::discover(&lokd).await;
    let app = json!({
        "identifier": "my-app", "version": "0.1.0", "device_id": "machine-7", "requirements": [],
    });
    let code = wire.start(&app).await;
    hub.approve(&code, "").await;
    assert_eq!(mailbox.mails().len(), 0, "nobody knows it yet");

    let again = wire.start(&app).await;
    let mail = mailbox.mail("ada@example.org", "waits to be let in").await;
    let link = mail.link();
    assert_eq!(link, lokd.url(&format!("/configure/{again}")));
    // However often it asks, it is told once in a while; and it is no matter of others.
    wire.start(&app).await;
    tell(&lokd, "bob", "Hello").await;
    mailbox.mail("bob@example.org", "Hello").await;
    assert_eq!(mailbox.mails_to("ada@example.org").len(), 1);
    assert_eq!(mailbox.mails_to("bob@example.org").len(), 1);
}
