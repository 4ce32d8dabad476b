//! The published clients as they are: every document that they have is answered.

use super::{Lab, text};
use base64::{Engine, engine::general_purpose::STANDARD};
use lok_tests::fakts::FaktsClient;
use lok_tests::graphql::manifest;
use lok_tests::picture::png;
use lok_tests::python;
use lok_tests::wire::Wire;
use serde_json::{Value, json};

/// What the scripts of unlok-next need; the apps that have it are of Fakts v1.
async fn input(lab: &Lab, mode: &str) -> Value {
    let wire = Wire::discover(&lab.lokd).await;
    let code = wire.start(&manifest("acme")).await;
    lab.lokd.hub("acme", "lab").approve(&code, "").await;
    let config = wire.config(&wire.granted(&code).await).await;
    lab.lokd.secret(text(&config, "/auth/client_secret"));
    let tokens = wire.client_credentials(&config).await.ok();
    let picture = STANDARD.encode(png(8, 8, |_, _| [200, 40, 40, 255]));
    json!({
        "mode": mode,
        "http": lab.acme.api.url, "ws": lab.acme.api.url.replacen("http", "ws", 1),
        "ada": lab.lokd.secret(text(&tokens, "/access_token")), "bob": lab.bobs.token,
        "picture": format!("data:image/png;base64,{picture}"),
        "things": lab.acme.things().await,
    })
}

#[tokio::test]
async fn people_talk_through_unlok_next() {
    let lab = Lab::start().await;
    let message = json!({ "title": "Welcome", "body": "Read this.", "user": "ada" });
    lab.lokd
        .admin("POST", "/v1/notify/messages", message)
        .await
        .ok();
    let said = python::run("unlok_next1", "app.py", &input(&lab, "talk").await).await;
    assert_eq!(said["error"], Value::Null, "{said}");
    assert_eq!(said["name"], "Ada Lovelace");
    assert_eq!(said["avatar"], true);
    let live = &said["live"];
    assert_eq!(live["author"], "ada", "{said}");
    assert_eq!(live["mentions"], json!(["bob"]));
    assert_eq!(live["user"], "bob");
    assert_eq!(live["text"], "Look, ");
    assert_eq!(live["bold"], true);
    assert_eq!(
        said["reply"],
        json!({ "parent": live["id"], "author": "bob" })
    );
    assert_eq!(said["resolved"], json!({ "resolved": true, "by": "bob" }));
    assert!(
        said["mentions"]
            .as_array()
            .expect("a list")
            .contains(&live["id"])
    );
    assert!(
        said["listed"]
            .as_array()
            .expect("a list")
            .contains(&json!([live["id"], 1])),
        "{said}"
    );
    assert_eq!(
        said["detail"],
        json!({ "resolved": true, "replies": ["bob"] })
    );
    assert_eq!(
        said["stash"],
        json!({
            "name": "Later", "owner": "ada", "items": ["0", "1", "2"], "taken": true,
            "left": [["Later", ["1", "2"]]], "theirs": 0, "gone": true,
        })
    );
    assert_eq!(said["messages"], json!([["Welcome", "Read this."]]));
    assert_eq!(said["acknowledged"], "Welcome");
    assert_eq!(said["left"], 0);
    let upload = said["upload"].as_str().expect("an error");
    assert!(upload.contains("keeps no files"), "{upload}");
}

#[tokio::test]
async fn every_document_of_unlok_next_is_answered() {
    let lab = Lab::start().await;
    let said = python::run("unlok_next1", "documents.py", &input(&lab, "all").await).await;
    assert_eq!(said["error"], Value::Null, "{said}");
    assert_eq!(said["failed"], json!({}), "{said}");
    let ran = said["ran"].as_array().expect("a list").len();
    assert!(ran >= 49, "{said}");
}

#[tokio::test]
async fn every_change_of_unlok_5_is_answered() {
    let lab = Lab::start().await;
    let more = json!({ "key": lab.acme.key, "things": lab.acme.things().await });
    let url = lab.lokd.issuer();
    let app = FaktsClient::launch("unlok5", "writes", url, &manifest("acme"), &more);
    let said = app.outcome().await;
    assert_eq!(said["failed"], json!({}), "{said}");
    assert_eq!(said["left"], json!([]), "{said}");
    let upload = said["upload"].as_str().expect("an error");
    assert!(upload.contains("keeps no files"), "{upload}");
}
