//! Messages that have to be read, and the phones on which people are told.

use super::{Lab, app_in, refused, text};
use lok_tests::builders::User;
use lok_tests::graphql::Api;
use lok_tests::lokd::Lokd;
use lok_tests::person::Person;
use lok_tests::receiver::Receiver;
use serde_json::{Value, json};

const ACTIVE: &str = "{ myActiveMessages { id title message action user { username } } }";
const ONE: &str = "query($id: ID!) { message(id: $id) { id title } }";
const READ: &str = "mutation($id: ID!, $read: Boolean!) { \
    acknowledgeMessage(input: {id: $id, acknowledged: $read}) { id } }";
const NOTIFY: &str = "mutation($user: ID!, $message: String!, $title: String) { \
    notifyUser(input: {user: $user, message: $message, title: $title}) }";
const PHONE: &str = "mutation($token: String!) { registerComChannel(input: {token: $token}) { id user { username } } }";

async fn active(api: &Api) -> Vec<Value> {
    let data = api.data(ACTIVE, &json!({})).await;
    data["myActiveMessages"].as_array().expect("a list").clone()
}

#[tokio::test]
async fn a_message_waits_until_it_is_read() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    for (title, to) in [
        ("For Ada", json!({ "user": "ada" })),
        ("For acme", json!({ "organization": "acme" })),
        ("For globex", json!({ "organization": "globex" })),
    ] {
        let mut draft = json!({ "title": title, "body": "Read this." });
        for (name, value) in to.as_object().expect("an object") {
            draft[name] = value.clone();
        }
        lab.lokd
            .admin("POST", "/v1/notify/messages", draft)
            .await
            .ok();
    }
    let hers = active(lab.ada()).await;
    let titles: Vec<_> = hers.iter().map(|each| text(each, "/title")).collect();
    assert_eq!(titles, ["For Ada", "For acme"]);
    assert_eq!(hers[0]["user"]["username"], "ada");
    let his = active(&lab.bobs).await;
    assert_eq!(his.len(), 1);
    let id = text(&hers[0], "/id");
    for api in [&lab.bobs, &globex.api] {
        refused(api, ONE, json!({ "id": id }), "no message").await;
        refused(api, READ, json!({ "id": id, "read": true }), "no message").await;
    }
    lab.ada()
        .data(READ, &json!({ "id": id, "read": false }))
        .await;
    assert_eq!(active(lab.ada()).await.len(), 2);
    for _ in 0..2 {
        lab.ada()
            .data(READ, &json!({ "id": id, "read": true }))
            .await;
        assert_eq!(active(lab.ada()).await.len(), 1);
    }
    lab.ada().data(ONE, &json!({ "id": id })).await;
}

#[tokio::test]
async fn members_post_to_themselves_and_those_in_charge_to_members() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let (ada, bob, eve) = (&lab.acme.owner.id, &lab.bob.id, &globex.owner.id);
    let post = |to: &str, text: &str| json!({ "user": to, "message": text });
    let words = "See https://evil.example \u{202e}now";
    assert_eq!(
        lab.ada().data(NOTIFY, &post(bob, words)).await["notifyUser"],
        true
    );
    assert_eq!(
        lab.bobs.data(NOTIFY, &post(bob, "Mine")).await["notifyUser"],
        true
    );
    let his = active(&lab.bobs).await;
    assert_eq!(his[0]["message"], words);
    assert_eq!(his[0]["title"], "From Ada");
    refused(
        &lab.bobs,
        NOTIFY,
        post(ada, "x"),
        "only owners and administrators",
    )
    .await;
    refused(lab.ada(), NOTIFY, post(eve, "x"), "no user").await;
    refused(lab.ada(), NOTIFY, post(bob, ""), "says something").await;
    refused(lab.ada(), NOTIFY, post(bob, "a\u{7}"), "control characters").await;
    refused(
        lab.ada(),
        NOTIFY,
        post(bob, &"x".repeat(5_001)),
        "at most 5000",
    )
    .await;
    // Sixty an hour.
    for _ in 1..60 {
        lab.bobs.data(NOTIFY, &post(bob, "Again")).await;
    }
    refused(&lab.bobs, NOTIFY, post(bob, "Again"), "too many messages").await;
    assert_eq!(active(lab.ada()).await, [Value::Null; 0]);
}

#[tokio::test]
async fn what_members_post_stays_in_their_organization() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let add = ["orgs", "members", "add", "globex", "bob", "--role", "user"];
    lab.lokd.ctl(&add).await.ok();
    let elsewhere = app_in(&lab.lokd, "globex", "bob", "desk").await;
    let variables = json!({ "user": lab.bob.id, "title": "Ours", "message": "Of acme." });
    lab.ada().data(NOTIFY, &variables).await;
    let draft = json!({ "user": "bob", "title": "Operator", "body": "To Bob." });
    lab.lokd
        .admin("POST", "/v1/notify/messages", draft)
        .await
        .ok();
    let titles = async |api: &Api| -> Vec<String> {
        let found = active(api).await;
        let titles = found.iter().map(|each| text(each, "/title").to_owned());
        titles.collect()
    };
    assert_eq!(titles(&lab.bobs).await, ["Ours", "Operator"]);
    assert_eq!(titles(&elsewhere).await, ["Operator"]);
    for api in [lab.ada(), &globex.api] {
        assert_eq!(titles(api).await, [""; 0]);
    }
    let id = active(&lab.bobs).await[0]["id"].clone();
    for api in [&elsewhere, lab.ada(), &globex.api] {
        refused(api, ONE, json!({ "id": id }), "no message").await;
        refused(api, READ, json!({ "id": id, "read": true }), "no message").await;
    }
    // On their own page people see what waits for them anywhere, and nobody what waits for others.
    let page = async |who: &User| {
        let person = Person::new(&lab.lokd, who);
        let page = person.open(lab.lokd.url("/account")).await;
        person.go_on(page).await.text()
    };
    let his = page(&lab.bob).await;
    assert!(his.contains("Of acme.") && his.contains("To Bob."), "{his}");
    let hers = page(&lab.acme.owner).await;
    assert!(!hers.contains("Of acme."), "{hers}");
    lab.bobs
        .data(READ, &json!({ "id": id, "read": true }))
        .await;
    assert_eq!(titles(&lab.bobs).await, ["Operator"]);
}

#[tokio::test]
async fn the_words_of_members_are_delivered_without_links() {
    let config = "[outbound]\nallow_private = [\"127.0.0.0/8\"]";
    let lab = Lab::on(Lokd::builder().config(config).start().await).await;
    let receiver = Receiver::start().await;
    let ntfy = json!({ "name": "ntfy", "kind": "ntfy", "server": receiver.url("") });
    lab.lokd
        .admin("POST", "/v1/notify/transports", ntfy)
        .await
        .ok();
    let channel =
        json!({ "user": "bob", "transport": "ntfy", "name": "door", "address": "door-of-bob" });
    lab.lokd
        .admin("POST", "/v1/notify/channels", channel)
        .await
        .ok();
    let words =
        "https:\t//evil.example/x http://evil.example wWw.evil.example\nwww.www.evil.example";
    let variables =
        json!({ "user": lab.bob.id, "title": "See WWW.evil.example", "message": words });
    lab.ada().data(NOTIFY, &variables).await;
    let got = receiver.first("/").await;
    let told = format!(
        "{} {}",
        text(&got["body"], "/title"),
        text(&got["body"], "/message")
    );
    // Behind it is where the account is.
    let (told, _) = told.split_once("It is shown").expect("the words of lok");
    assert!(told.contains("evil.example/x"), "{told}");
    let small = told.to_lowercase();
    assert!(!small.contains("://") && !small.contains("www."), "{told}");
    // They are shown as they were written.
    assert_eq!(active(&lab.bobs).await[0]["message"], words);
}

#[tokio::test]
async fn a_phone_is_registered_once_and_only_where_phones_are_reached() {
    let lab = Lab::start().await;
    let token = lab.lokd.secret("ExponentPushToken[phone-of-ada-0123]");
    let phone = json!({ "token": token });
    refused(lab.ada(), PHONE, phone.clone(), "reaches no phones").await;
    let draft = json!({ "name": "phones", "kind": "expo" });
    lab.lokd
        .admin("POST", "/v1/notify/transports", draft)
        .await
        .ok();
    let first = lab.ada().data(PHONE, &phone).await;
    assert_eq!(first["registerComChannel"]["user"]["username"], "ada");
    assert_eq!(lab.ada().data(PHONE, &phone).await, first);
    for token in ["", "phone", "ExponentPushToken[]", "ExponentPushToken[a b]"] {
        refused(lab.ada(), PHONE, json!({ "token": token }), "no push token").await;
    }
    let list = "{ communications { id kind address user { username } } }";
    let mine = lab.ada().data(list, &json!({})).await;
    assert_eq!(
        mine["communications"].as_array().map(Vec::len),
        Some(1),
        "{mine}"
    );
    assert!(!mine.to_string().contains("phone-of-ada"), "{mine}");
    assert_eq!(
        lab.bobs.data(list, &json!({})).await["communications"],
        json!([])
    );
}
