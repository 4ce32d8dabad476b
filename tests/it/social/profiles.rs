//! What people and groups show of themselves, and who says it.

use super::{Lab, refused, text};
use base64::{Engine, engine::general_purpose::STANDARD};
use lok_tests::picture::portrait;
use serde_json::{Value, json};

const SAVE: &str = "mutation($input: UpdateProfileInput!) { \
    updateProfile(input: $input) { id name bio avatar { presignedUrl } } }";
const CREATE: &str =
    "mutation($input: CreateProfileInput!) { createProfile(input: $input) { id name } }";
const GROUP: &str = "mutation($input: UpdateGroupProfileInput!) { \
    updateGroupProfile(input: $input) { id name bio avatar { presignedUrl } } }";

#[tokio::test]
async fn people_say_how_they_show_themselves() {
    let lab = Lab::start().await;
    let me = &lab.acme.owner.id;
    let made = lab
        .ada()
        .data(CREATE, &json!({ "input": { "user": me, "name": "Ada" } }))
        .await;
    assert_eq!(made["createProfile"]["name"], "Ada");
    let picture = format!("data:image/png;base64,{}", STANDARD.encode(portrait()));
    let input = json!({ "id": me, "name": "Ada L.", "bio": "one\r\ntwo", "avatar": picture });
    let saved = lab.ada().data(SAVE, &json!({ "input": input })).await;
    let saved = &saved["updateProfile"];
    assert_eq!(saved["name"], "Ada L.");
    assert_eq!(saved["bio"], "one\ntwo");
    let url = text(saved, "/avatar/presignedUrl").to_owned();
    assert_eq!(
        lab.lokd.http().get(&url).send().await.unwrap().status(),
        200
    );
    // An empty text leaves the picture; the others see all of it.
    let input = json!({ "id": me, "name": "Ada", "avatar": "" });
    lab.ada().data(SAVE, &json!({ "input": input })).await;
    let seen = "query($id: ID!) { user(id: $id) { profile { name bio avatar { presignedUrl } } } }";
    let seen = lab.bobs.data(seen, &json!({ "id": me })).await;
    assert_eq!(seen["user"]["profile"]["name"], "Ada");
    assert_eq!(text(&seen, "/user/profile/avatar/presignedUrl"), url);
}

#[tokio::test]
async fn nobody_says_it_for_another() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let me = &lab.acme.owner.id;
    let input = |id: &str| json!({ "input": { "id": id, "name": "x", "avatar": "" } });
    for id in [&lab.bob.id, &globex.owner.id, "nobody"] {
        refused(lab.ada(), SAVE, input(id), "no profile of yours").await;
    }
    for (name, value, words) in [
        ("name", json!("a\nb"), "name has 1 to 120"),
        ("name", json!(""), "name has 1 to 120"),
        ("bio", json!("a".repeat(501)), "at most 500"),
        ("avatar", json!("17"), "no media store"),
        ("avatar", json!("data:image/png;base64,AAAA"), "no picture"),
        ("avatar", json!("data:text/html,<script>"), "no picture"),
    ] {
        let mut variables = input(me);
        variables["input"][name] = value;
        refused(lab.ada(), SAVE, variables, words).await;
    }
}

#[tokio::test]
async fn owners_say_how_a_group_shows_itself() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let group = lab.acme.things().await["group"].clone();
    let input = |id: &str, avatar: &str| {
        let bio = "\u{202e}who leads";
        json!({ "input": { "id": id, "name": "Leads", "bio": bio, "avatar": avatar } })
    };
    let saved = lab.ada().data(GROUP, &input(&group, "")).await;
    assert_eq!(saved["updateGroupProfile"]["id"], *group);
    assert_eq!(saved["updateGroupProfile"]["avatar"], Value::Null);
    let seen = "query($id: ID!) { group(id: $id) { profile { name bio } } }";
    let seen = lab.bobs.data(seen, &json!({ "id": group })).await;
    assert_eq!(
        seen["group"]["profile"],
        json!({ "name": "Leads", "bio": "\u{202e}who leads" })
    );
    refused(
        &lab.bobs,
        GROUP,
        input(&group, ""),
        "only owners and administrators",
    )
    .await;
    refused(&globex.api, GROUP, input(&group, ""), "no group").await;
    refused(lab.ada(), GROUP, input(&group, "17"), "no picture here").await;
}
