//! Stashes: what people keep by them, and nobody else sees.

use super::{Lab, refused, text};
use lok_tests::graphql::Api;
use serde_json::{Value, json};

const CREATE: &str = "mutation($name: String, $description: String) { \
    createStash(input: {name: $name, description: $description}) { id name description owner { username } } }";
const ADD: &str = "mutation($stash: ID!, $items: [StashItemInput!]!) { \
    addItemsToStash(input: {stash: $stash, items: $items}) { id identifier object description } }";
const TAKE: &str = "mutation($items: [ID!]!) { deleteStashItems(input: {items: $items}) }";
const DELETE: &str = "mutation($stash: ID!) { deleteStash(input: {stash: $stash}) }";
const UPDATE: &str = "mutation($stash: ID!, $name: String!) { \
    updateStash(input: {stash: $stash, name: $name}) { id name description } }";
const MINE: &str = "{ stashes { id name items { id object } } }";
const ONE: &str = "query($id: ID!) { stash(id: $id) { id } }";
const ITEM: &str = "query($id: ID!) { stashItem(id: $id) { id } }";

async fn stash(api: &Api, name: &str) -> String {
    let data = api.data(CREATE, &json!({ "name": name })).await;
    text(&data, "/createStash/id").to_owned()
}

fn items(objects: &[&str]) -> Value {
    let item = |object: &&str| json!({ "identifier": "@mikro/image", "object": object });
    objects.iter().map(item).collect()
}

async fn add(api: &Api, stash: &str, objects: &[&str]) -> Vec<String> {
    let variables = json!({ "stash": stash, "items": items(objects) });
    let data = api.data(ADD, &variables).await;
    let added = data["addItemsToStash"].as_array().expect("a list");
    added
        .iter()
        .map(|item| text(item, "/id").to_owned())
        .collect()
}

#[tokio::test]
async fn things_are_put_into_a_stash_once_and_taken_out() {
    let lab = Lab::start().await;
    let later = stash(lab.ada(), "Later").await;
    let first = add(lab.ada(), &later, &["1", "2"]).await;
    let again = add(lab.ada(), &later, &["2", "3"]).await;
    assert_eq!(again[0], first[1], "what is there stays");
    let data = lab.ada().data(MINE, &json!({})).await;
    let objects = |data: &Value| -> Vec<String> {
        let items = data["stashes"][0]["items"].as_array().expect("a list");
        items
            .iter()
            .map(|item| text(item, "/object").to_owned())
            .collect()
    };
    assert_eq!(objects(&data), ["1", "2", "3"]);
    let taken = lab
        .ada()
        .data(TAKE, &json!({ "items": [first[0], again[1]] }))
        .await;
    assert_eq!(taken["deleteStashItems"], json!([first[0], again[1]]));
    assert_eq!(objects(&lab.ada().data(MINE, &json!({})).await), ["2"]);
    let renamed = lab
        .ada()
        .data(UPDATE, &json!({ "stash": later, "name": "Sooner" }))
        .await;
    assert_eq!(renamed["updateStash"]["name"], "Sooner");
    let gone = lab.ada().data(DELETE, &json!({ "stash": later })).await;
    assert_eq!(gone["deleteStash"], *later);
    assert_eq!(lab.ada().data(MINE, &json!({})).await["stashes"], json!([]));
}

#[tokio::test]
async fn nobody_else_sees_or_changes_a_stash() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let hers = stash(lab.ada(), "Hers").await;
    let items_of_hers = add(lab.ada(), &hers, &["1"]).await;
    let his = stash(&lab.bobs, "His").await;
    let item_of_his = add(&lab.bobs, &his, &["1"]).await;
    for (who, api) in [("a member", &lab.bobs), ("a stranger", &globex.api)] {
        for (document, variables, noun) in [
            (ONE, json!({ "id": hers }), "no stash"),
            (ITEM, json!({ "id": items_of_hers[0] }), "no item"),
            (
                ADD,
                json!({ "stash": hers, "items": items(&["2"]) }),
                "no stash",
            ),
            (TAKE, json!({ "items": items_of_hers }), "no item"),
            (UPDATE, json!({ "stash": hers, "name": who }), "no stash"),
            (DELETE, json!({ "stash": hers }), "no stash"),
        ] {
            refused(api, document, variables, noun).await;
        }
    }
    // One of somebody else's among one's own: nothing is taken.
    let both = json!({ "items": [item_of_his[0], items_of_hers[0]] });
    refused(&lab.bobs, TAKE, both, "no item").await;
    let data = lab.bobs.data(MINE, &json!({})).await;
    assert_eq!(data["stashes"].as_array().map(Vec::len), Some(1), "{data}");
    assert_eq!(data["stashes"][0]["items"][0]["id"], *item_of_his[0]);
    let data = lab.ada().data(MINE, &json!({})).await;
    assert_eq!(data["stashes"][0]["items"][0]["id"], *items_of_hers[0]);
}

#[tokio::test]
async fn stashes_are_bounded() {
    let lab = Lab::start().await;
    for name in ["", "a\u{7}b", &"n".repeat(121)] {
        refused(
            lab.ada(),
            CREATE,
            json!({ "name": name }),
            "name has 1 to 120",
        )
        .await;
    }
    let strange = "\u{202e}<script>";
    let data = lab.ada().data(CREATE, &json!({ "name": strange })).await;
    assert_eq!(data["createStash"]["name"], strange);
    let unnamed = lab.ada().data(CREATE, &json!({})).await;
    assert_eq!(unnamed["createStash"]["name"], "Stash");
    let stash = stash(lab.ada(), "Full").await;
    let objects: Vec<String> = (0..501).map(|n| n.to_string()).collect();
    let objects: Vec<&str> = objects.iter().map(String::as_str).collect();
    let many = json!({ "stash": stash, "items": items(&objects) });
    refused(lab.ada(), ADD, many, "more than 500").await;
    let nameless = json!({ "stash": stash, "items": items(&[""]) });
    refused(lab.ada(), ADD, nameless, "object has 1 to 200").await;
}
