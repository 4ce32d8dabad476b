//! The ways that are no mail, each received by what people really have there.

use super::{PATIENCE, Steps, tell, transport};
use lok_tests::lokd::Lokd;
use lok_tests::mailbox::Mailbox;
use lok_tests::poll::eventually;
use lok_tests::receiver::Receiver;
use serde_json::{Value, json};
use std::time::Duration;

/// A lokd that may ask this machine, and by people's wish the receiver there; and somebody to tell.
async fn start() -> (Lokd, Receiver) {
    let receiver = Receiver::start().await;
    let private = format!("\"127.0.0.0/8\", \"127.0.0.1:{}\"", receiver.port);
    let config = format!("[outbound]\nallow_private = [{private}]\ntimeout = \"2s\"");
    let lokd = Lokd::builder().config(&config).start().await;
    lokd.user("ada").create().await;
    (lokd, receiver)
}

async fn make(lokd: &Lokd, transport: Value) {
    let path = "/v1/notify/transports/ensure";
    lokd.admin("POST", path, transport).await.ok();
}

/// Makes a channel of ada's by lokctl; what it answers.
async fn channel(lokd: &Lokd, transport: &str, name: &str, address: &str) -> Value {
    channel_of(lokd, "ada", transport, name, address).await
}

async fn channel_of(lokd: &Lokd, user: &str, transport: &str, name: &str, address: &str) -> Value {
    let arguments = [
        "notify",
        "channels",
        "ensure",
        "--user",
        user,
        "--transport",
        transport,
        "--name",
        name,
        "--address-file",
        "-",
        "-o",
        "json",
    ];
    lokd.ctl_with(&arguments, address).await.ok().json()
}

async fn channels(lokd: &Lokd) -> Vec<Value> {
    let found = lokd.admin("GET", "/v1/notify/channels", Value::Null).await;
    found.ok()["items"].as_array().unwrap().clone()
}

/// Waits until ada has so many channels.
async fn are_left(lokd: &Lokd, count: usize) {
    eventually("channels that are left", PATIENCE, async || {
        (channels(lokd).await.len() == count).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_webhook_is_signed_tried_again_and_removed_when_it_is_gone() {
    let (lokd, receiver) = start().await;
    make(&lokd, json!({ "name": "hooks", "kind": "webhook" })).await;
    let made = channel(
        &lokd,
        "hooks",
        "mine",
        &receiver.url("/hook?key=of-ada-only"),
    )
    .await;
    let secret = lokd.secret(made["secret"].as_str().unwrap());
    lokd.secret("of-ada-only");
    assert!(secret.starts_with("whsec_"), "{made}");
    assert_eq!(made["object"]["status"]["address"], "http://127.0.0.1/…");
    let path = "/hook?key=of-ada-only";
    receiver.control(&json!({ "secrets": { path: secret }, "manner": { path: 500 } }));
    tell(&lokd, "ada", "Hello").await;

    let first = receiver.first(path).await;
    assert_eq!(first["verified"], true, "{first}");
    assert_eq!(first["body"]["type"], "message.post");
    assert_eq!(first["body"]["data"]["title"], "Hello");
    receiver.control(&json!({ "secrets": { path: secret } }));
    eventually("the refusal is noted", PATIENCE, async || {
        let queued = "/v1/notify/outbox?transport=hooks&state=queued";
        let list = lokd.admin("GET", queued, Value::Null).await.ok();
        list["items"][0]["status"]["last_error"]
            .is_string()
            .then_some(())
    })
    .await;
    // The first wait is 30 seconds, and a part of it more.
    lokd.advance(Duration::from_secs(120)).await;
    let again = eventually("another try", PATIENCE, async || {
        receiver
            .got(path)
            .into_iter()
            .find(|got| got["status"] == 200)
    })
    .await;
    // The test's clock is ahead of the receiver's, so it does not verify; the id is what makes it known.
    assert_eq!(
        again["headers"]["webhook-id"],
        first["headers"]["webhook-id"]
    );

    receiver.control(&json!({ "manner": { path: 410 } }));
    tell(&lokd, "ada", "Hello again").await;
    are_left(&lokd, 0).await;
}

#[tokio::test]
async fn ntfy_gets_a_topic_and_a_token() {
    let (lokd, receiver) = start().await;
    let token = lokd.secret("tk_the-token-of-ntfy");
    let draft =
        json!({ "name": "ntfy", "kind": "ntfy", "server": receiver.url(""), "secret": token });
    make(&lokd, draft).await;
    channel(&lokd, "ntfy", "door", "the-door-of-ada").await;
    tell(&lokd, "ada", "Hello").await;
    let got = receiver.first("/").await;
    assert_eq!(got["body"]["topic"], "the-door-of-ada");
    assert_eq!(got["body"]["title"], "Hello");
    assert_eq!(got["headers"]["authorization"], format!("Bearer {token}"));
}

#[tokio::test]
async fn expo_gives_tickets_and_a_phone_that_is_gone_is_removed_by_either_answer() {
    let (lokd, receiver) = start().await;
    make(
        &lokd,
        json!({ "name": "phones", "kind": "expo", "server": receiver.url("") }),
    )
    .await;
    for name in ["here", "gone", "later"] {
        let token = lokd.secret(format!("ExponentPushToken[{name}-0123456789]"));
        channel(&lokd, "phones", name, &token).await;
    }
    tell(&lokd, "ada", "Hello").await;
    // One says so at once, the other by its receipt.
    are_left(&lokd, 2).await;
    let mut steps = Steps::new();
    eventually("the receipts", PATIENCE, async || {
        steps.take(&lokd, Duration::from_secs(20 * 60)).await;
        (channels(&lokd).await.len() == 1).then_some(())
    })
    .await;
    assert_eq!(channels(&lokd).await[0]["metadata"]["name"], "ada:here");
    let sent = receiver.got("/--/api/v2/push/send");
    let to: Vec<_> = sent
        .iter()
        .flat_map(|got| got["body"].as_array().unwrap())
        .collect();
    assert_eq!(to.len(), 3, "nothing is sent twice: {to:?}");
    assert!(to.iter().all(|each| each["title"] == "Hello"), "{to:?}");
}

#[tokio::test]
async fn a_browser_reads_what_only_it_can_read() {
    let (lokd, receiver) = start().await;
    let draft = json!({ "name": "browsers", "kind": "webpush", "contact": "admin@example.org" });
    make(&lokd, draft).await;
    let key = transport(&lokd, "browsers").await["status"]["public_key"].clone();
    let address = receiver.subscription("/push/of-ada").to_string();
    channel(&lokd, "browsers", "here", &address).await;
    tell(&lokd, "ada", "Hello").await;

    let got = receiver.first("/push/of-ada").await;
    assert_eq!(got["error"], Value::Null, "{got}");
    assert_eq!(got["body"]["title"], "Hello");
    assert_eq!(got["claims"]["sub"], "mailto:admin@example.org");
    assert_eq!(got["claims"]["aud"], receiver.url(""));
    assert_eq!(got["key"], key);
    assert_eq!(got["headers"]["ttl"], "86400");
    receiver.control(&json!({ "manner": { "/push/of-ada": 410 } }));
    tell(&lokd, "ada", "Hello again").await;
    are_left(&lokd, 0).await;
}

#[tokio::test]
async fn a_webhook_that_hangs_or_talks_nonsense_keeps_nobody_waiting() {
    let (lokd, receiver) = start().await;
    let mailbox = Mailbox::of(&lokd).await;
    make(&lokd, json!({ "name": "hooks", "kind": "webhook" })).await;
    for (name, manner) in [("hangs", "hang"), ("talks", "nonsense")] {
        channel(&lokd, "hooks", name, &receiver.url(&format!("/{name}"))).await;
        receiver.control(&json!({ "manner": { "/hangs": manner, "/talks": "nonsense" } }));
    }
    receiver.control(&json!({ "manner": { "/hangs": "hang", "/talks": "nonsense" } }));
    for number in 0..5 {
        tell(&lokd, "ada", &format!("number {number}")).await;
    }
    eventually("five mails", PATIENCE, async || {
        (mailbox.mails().len() == 5).then_some(())
    })
    .await;
    let states = lokd
        .ctl(&[
            "notify",
            "outbox",
            "list",
            "--transport",
            "hooks",
            "--state",
            "queued",
            "-o",
            "json",
        ])
        .await
        .ok()
        .json();
    assert_eq!(states["items"].as_array().unwrap().len(), 10, "{states}");
}

#[tokio::test]
async fn no_channel_leads_to_where_lok_must_not_ask() {
    // What an operator lets apps and providers ask is not let to everybody who has an account.
    let lokd = Lokd::builder()
        .config("[outbound]\nallow_private = [\"127.0.0.0/8\", \"localhost\"]")
        .start()
        .await;
    lokd.user("ada").create().await;
    let receiver = Receiver::start().await;
    make(&lokd, json!({ "name": "hooks", "kind": "webhook" })).await;
    let browsers = json!({ "name": "browsers", "kind": "webpush", "contact": "a@example.org" });
    make(&lokd, browsers).await;
    let named = format!("http://localhost:{}/hook", receiver.port);
    channel(&lokd, "hooks", "inside", &receiver.url("/hook")).await;
    channel(&lokd, "hooks", "named", &named).await;
    let subscription = receiver.subscription("/push/inside").to_string();
    channel(&lokd, "browsers", "here", &subscription).await;
    tell(&lokd, "ada", "Hello").await;
    for (name, count) in [("hooks", 2), ("browsers", 1)] {
        let status = eventually("the delivery is given up", PATIENCE, async || {
            let status = transport(&lokd, name).await["status"].clone();
            (status["dead"] == count).then_some(status)
        })
        .await;
        let trouble = status["trouble"].as_str().unwrap();
        assert!(trouble.contains("exactly this host and port"), "{trouble}");
    }
    assert_eq!(receiver.got("/hook").len(), 0);
    assert_eq!(receiver.got("/push/inside").len(), 0);
}

#[tokio::test]
async fn a_topic_that_is_forbidden_stops_no_other() {
    let (lokd, receiver) = start().await;
    lokd.user("eve").create().await;
    let server = receiver.url("");
    make(
        &lokd,
        json!({ "name": "ntfy", "kind": "ntfy", "server": server }),
    )
    .await;
    channel_of(&lokd, "eve", "ntfy", "not-hers", "forbidden").await;
    channel(&lokd, "ntfy", "door", "the-door-of-ada").await;
    receiver.control(&json!({ "topics": { "forbidden": 403 } }));
    for number in 0..5 {
        tell(&lokd, "eve", &format!("number {number}")).await;
    }
    eventually("five refusals", PATIENCE, async || {
        (receiver.got("/").len() >= 5).then_some(())
    })
    .await;
    tell(&lokd, "ada", "Hello").await;
    let got = eventually("a message to ada", PATIENCE, async || {
        let mut all = receiver.got("/").into_iter();
        all.find(|got| got["body"]["topic"] == "the-door-of-ada")
    })
    .await;
    assert_eq!(got["status"], 200);
    let path = "/v1/notify/outbox?transport=ntfy&state=queued&user=eve";
    let waits = lokd.admin("GET", path, Value::Null).await.ok();
    assert_eq!(waits["items"].as_array().unwrap().len(), 5, "{waits}");
}

#[tokio::test]
async fn a_receipt_that_nobody_has_is_asked_for_now_and_then() {
    let (lokd, receiver) = start().await;
    let server = receiver.url("");
    make(
        &lokd,
        json!({ "name": "phones", "kind": "expo", "server": server }),
    )
    .await;
    let token = lokd.secret("ExponentPushToken[unheard-0123456789]");
    channel(&lokd, "phones", "here", &token).await;
    let sent = |count: usize| {
        let (lokd, receiver) = (&lokd, &receiver);
        async move {
            tell(lokd, "ada", "Hello").await;
            eventually("a message", PATIENCE, async || {
                (receiver.got("/--/api/v2/push/send").len() == count).then_some(())
            })
            .await;
        }
    };
    sent(1).await;
    eventually("the delivery is noted", PATIENCE, async || {
        (transport(&lokd, "phones").await["status"]["queued"] == 0).then_some(())
    })
    .await;
    lokd.advance(Duration::from_secs(16 * 60)).await;
    let asked = || receiver.got("/--/api/v2/push/getReceipts").len();
    eventually("the receipt is asked for", PATIENCE, async || {
        (asked() > 0).then_some(())
    })
    .await;
    // Each of these takes a round of the job, which would ask again.
    for count in 2..5 {
        sent(count).await;
    }
    assert_eq!(asked(), 1);
}

#[tokio::test]
async fn a_channel_can_be_led_elsewhere() {
    let (lokd, receiver) = start().await;
    make(&lokd, json!({ "name": "hooks", "kind": "webhook" })).await;
    let made = channel(&lokd, "hooks", "mine", &receiver.url("/old")).await;
    let secret = lokd.secret(made["secret"].as_str().unwrap());
    let same = channel(&lokd, "hooks", "mine", &receiver.url("/old")).await;
    assert_eq!(same["changed"], false, "{same}");
    let moved = channel(&lokd, "hooks", "mine", &receiver.url("/new")).await;
    assert_eq!(moved["changed"], true, "{moved}");
    receiver.control(&json!({ "secrets": { "/new": secret } }));
    tell(&lokd, "ada", "Hello").await;
    assert_eq!(receiver.first("/new").await["verified"], true);
    assert_eq!(receiver.got("/old").len(), 0);
}
