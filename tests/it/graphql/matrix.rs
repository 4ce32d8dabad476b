//! A token of one organization and the objects of another: every root field that takes an object, found in the schema
//! itself. A field without a row here fails.

use lok_tests::graphql::{Api, Tenant};
use lok_tests::lokd::Lokd;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What somebody of another organization is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    /// That there is none.
    NotFound,
    /// An empty list.
    Empty,
}

/// A root field, a document that calls it, and the variables; `{…}` stands for an object of [`Tenant::things`].
struct Row {
    field: &'static str,
    document: &'static str,
    variables: &'static str,
    answer: Answer,
}

const fn not_found(field: &'static str, document: &'static str, variables: &'static str) -> Row {
    Row {
        field,
        document,
        variables,
        answer: Answer::NotFound,
    }
}

const fn empty(field: &'static str, document: &'static str, variables: &'static str) -> Row {
    Row {
        field,
        document,
        variables,
        answer: Answer::Empty,
    }
}

const ROWS: &[Row] = &[
    not_found(
        "user",
        "query($id: ID!) { user(id: $id) { id } }",
        r#"{"id":"{user}"}"#,
    ),
    empty(
        "users",
        "query($id: ID!) { users(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{user}"}"#,
    ),
    not_found(
        "group",
        "query($id: ID!) { group(id: $id) { id } }",
        r#"{"id":"{group}"}"#,
    ),
    empty(
        "groups",
        "query($id: ID!) { groups(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{group}"}"#,
    ),
    empty(
        "roles",
        "query($id: ID!) { roles(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{group}"}"#,
    ),
    not_found(
        "organization",
        "query($id: ID!) { organization(id: $id) { id } }",
        r#"{"id":"{organization}"}"#,
    ),
    not_found(
        "app",
        "query($id: ID!) { app(id: $id) { id } }",
        r#"{"id":"{app}"}"#,
    ),
    not_found(
        "app",
        "query($id: ID!) { app(clientId: $id) { id } }",
        r#"{"id":"{client}"}"#,
    ),
    not_found(
        "app",
        "query($id: AppIdentifier!) { app(identifier: $id) { id } }",
        r#"{"id":"{identifier}"}"#,
    ),
    empty(
        "apps",
        "query($id: ID!) { apps(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{app}"}"#,
    ),
    not_found(
        "release",
        "query($id: ID!) { release(id: $id) { id } }",
        r#"{"id":"{release}"}"#,
    ),
    not_found(
        "release",
        "query($id: ID!) { release(clientId: $id) { id } }",
        r#"{"id":"{client}"}"#,
    ),
    not_found(
        "release",
        "query($id: AppIdentifier!) { release(identifier: $id, version: \"0.1.0\") { id } }",
        r#"{"id":"{identifier}"}"#,
    ),
    not_found(
        "client",
        "query($id: ID!) { client(id: $id) { id } }",
        r#"{"id":"{client}"}"#,
    ),
    not_found(
        "client",
        "query($id: ID!) { client(clientId: $id) { id } }",
        r#"{"id":"{client}"}"#,
    ),
    empty(
        "clients",
        "query($id: ID!) { clients(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{client}"}"#,
    ),
    not_found(
        "service",
        "query($id: ID!) { service(id: $id) { id } }",
        r#"{"id":"{service}"}"#,
    ),
    empty(
        "services",
        "query($id: ID!) { services(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{service}"}"#,
    ),
    not_found(
        "serviceRelease",
        "query($id: ID!) { serviceRelease(id: $id) { id } }",
        r#"{"id":"{service_release}"}"#,
    ),
    empty(
        "serviceReleases",
        "query($id: ID!) { serviceReleases(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{service_release}"}"#,
    ),
    not_found(
        "serviceInstance",
        "query($id: ID!) { serviceInstance(id: $id) { id } }",
        r#"{"id":"{instance}"}"#,
    ),
    empty(
        "serviceInstances",
        "query($id: ID!) { serviceInstances(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{instance}"}"#,
    ),
    not_found(
        "layer",
        "query($id: ID!) { layer(id: $id) { id } }",
        r#"{"id":"{layer}"}"#,
    ),
    empty(
        "layers",
        "query($id: ID!) { layers(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{layer}"}"#,
    ),
    not_found(
        "device",
        "query($id: ID!) { device(id: $id) { id } }",
        r#"{"id":"{device}"}"#,
    ),
    empty(
        "devices",
        "query($id: ID!) { devices(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{device}"}"#,
    ),
    not_found(
        "computeNode",
        "query($id: ID!) { computeNode(id: $id) { id } }",
        r#"{"id":"{device}"}"#,
    ),
    empty(
        "computeNodes",
        "query($id: ID!) { computeNodes(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{device}"}"#,
    ),
    not_found(
        "hub",
        "query($id: ID!) { hub(id: $id) { id } }",
        r#"{"id":"{hub}"}"#,
    ),
    empty(
        "hubs",
        "query($id: ID!) { hubs(filters: {ids: [$id]}) { id } }",
        r#"{"id":"{hub}"}"#,
    ),
    // What is shared; what takes it away comes last.
    not_found(
        "comment",
        r#"query($id: ID!) { comment(id: $id) { id } }"#,
        r#"{"id":"{comment}"}"#,
    ),
    not_found(
        "stash",
        r#"query($id: ID!) { stash(id: $id) { id } }"#,
        r#"{"id":"{stash}"}"#,
    ),
    not_found(
        "stashItem",
        r#"query($id: ID!) { stashItem(id: $id) { id } }"#,
        r#"{"id":"{item}"}"#,
    ),
    not_found(
        "message",
        r#"query($id: ID!) { message(id: $id) { id } }"#,
        r#"{"id":"{message}"}"#,
    ),
    not_found(
        "mandate",
        r#"query($id: ID!) { mandate(id: $id) { id } }"#,
        r#"{"id":"{mandate}"}"#,
    ),
    not_found(
        "redeemToken",
        r#"query($id: ID!) { redeemToken(id: $id) { id } }"#,
        r#"{"id":"{redeem_token}"}"#,
    ),
    empty(
        "commentsFor",
        r#"query($id: ID!) { commentsFor(identifier: "@x/y", object: $id) { id } }"#,
        r#"{"id":"{object}"}"#,
    ),
    empty(
        "mandates",
        r#"query($id: ID!) { mandates(filters: {ids: [$id]}) { id } }"#,
        r#"{"id":"{mandate}"}"#,
    ),
    empty(
        "redeemTokens",
        r#"query($id: ID!) { redeemTokens(filters: {ids: [$id]}) { id } }"#,
        r#"{"id":"{redeem_token}"}"#,
    ),
    not_found(
        "createProfile",
        r#"mutation($id: ID!) { createProfile(input: {user: $id, name: "eve"}) { id } }"#,
        r#"{"id":"{user}"}"#,
    ),
    not_found(
        "updateProfile",
        r#"mutation($id: ID!) { updateProfile(input: {id: $id, name: "eve", avatar: ""}) { id } }"#,
        r#"{"id":"{user}"}"#,
    ),
    not_found(
        "createGroupProfile",
        r#"mutation($id: ID!) { createGroupProfile(input: {group: $id, name: "a", avatar: ""}) { id } }"#,
        r#"{"id":"{group}"}"#,
    ),
    not_found(
        "updateGroupProfile",
        r#"mutation($id: ID!) { updateGroupProfile(input: {id: $id, name: "b", avatar: ""}) { id } }"#,
        r#"{"id":"{group}"}"#,
    ),
    not_found(
        "createComment",
        r#"mutation($id: String!) { createComment(input: {identifier: "@x/y", object: "1", descendants: [{kind: MENTION, user: $id}]}) { id } }"#,
        r#"{"id":"{user}"}"#,
    ),
    not_found(
        "createComment",
        r#"mutation($id: ID!) { createComment(input: {identifier: "@x/y", object: "of the owner", parent: $id, descendants: [{kind: LEAF, text: "a"}]}) { id } }"#,
        r#"{"id":"{comment}"}"#,
    ),
    not_found(
        "replyTo",
        r#"mutation($id: ID!) { replyTo(input: {parent: $id, descendants: [{kind: LEAF, text: "a"}]}) { id } }"#,
        r#"{"id":"{comment}"}"#,
    ),
    not_found(
        "resolveComment",
        r#"mutation($id: ID!) { resolveComment(input: {id: $id}) { id } }"#,
        r#"{"id":"{comment}"}"#,
    ),
    not_found(
        "updateStash",
        r#"mutation($id: ID!) { updateStash(input: {stash: $id, name: "b"}) { id } }"#,
        r#"{"id":"{stash}"}"#,
    ),
    not_found(
        "addItemsToStash",
        r#"mutation($id: ID!) { addItemsToStash(input: {stash: $id, items: [{identifier: "@x/y", object: "2"}]}) { id } }"#,
        r#"{"id":"{stash}"}"#,
    ),
    not_found(
        "notifyUser",
        r#"mutation($id: ID!) { notifyUser(input: {user: $id, message: "a"}) }"#,
        r#"{"id":"{user}"}"#,
    ),
    not_found(
        "acknowledgeMessage",
        r#"mutation($id: ID!) { acknowledgeMessage(input: {id: $id, acknowledged: true}) { id } }"#,
        r#"{"id":"{message}"}"#,
    ),
    not_found(
        "createMandate",
        r#"mutation($id: ID!) { createMandate(input: {agent: "x", manifest: {identifier: "x", version: "1"}, hub: $id}) { id } }"#,
        r#"{"id":"{hub}"}"#,
    ),
    not_found(
        "createMandate",
        r#"mutation($id: ID!) { createMandate(input: {agent: "x", manifest: {identifier: "x", version: "1"}, agentUser: $id}) { id } }"#,
        r#"{"id":"{user}"}"#,
    ),
    not_found(
        "issueMandateKey",
        r#"mutation($id: ID!) { issueMandateKey(input: {manifest: {identifier: "x", version: "1"}, expiresInDays: 1, hub: $id}) { mandate { id } } }"#,
        r#"{"id":"{hub}"}"#,
    ),
    not_found(
        "createRedeemToken",
        r#"mutation($id: ID!) { createRedeemToken(input: {hub: $id}) { id } }"#,
        r#"{"id":"{hub}"}"#,
    ),
    not_found(
        "issueChildMandateKey",
        r#"mutation($id: ID!) { issueChildMandateKey(input: {mandate: $id, deviceId: "d"}) { mandate { id } } }"#,
        r#"{"id":"{mandate}"}"#,
    ),
    not_found(
        "createDevelopmentalClient",
        r#"mutation($id: ID!) { createDevelopmentalClient(input: {manifest: {identifier: "x", version: "1"}, composition: $id}) { id } }"#,
        r#"{"id":"{hub}"}"#,
    ),
    not_found(
        "createServiceInstance",
        r#"mutation($id: ID!) { createServiceInstance(input: {identifier: "second", service: $id}) { id } }"#,
        r#"{"id":"{service}"}"#,
    ),
    not_found(
        "updateServiceInstance",
        r#"mutation($id: ID!) { updateServiceInstance(input: {id: $id}) { id } }"#,
        r#"{"id":"{instance}"}"#,
    ),
    not_found(
        "revokeMandate",
        r#"mutation($id: ID!) { revokeMandate(input: {id: $id}) { id } }"#,
        r#"{"id":"{mandate}"}"#,
    ),
    not_found(
        "deleteStashItems",
        r#"mutation($id: ID!) { deleteStashItems(input: {items: [$id]}) }"#,
        r#"{"id":"{item}"}"#,
    ),
    not_found(
        "deleteStash",
        r#"mutation($id: ID!) { deleteStash(input: {stash: $id}) }"#,
        r#"{"id":"{stash}"}"#,
    ),
    not_found(
        "deleteComment",
        r#"mutation($id: ID!) { deleteComment(input: {id: $id}) }"#,
        r#"{"id":"{comment}"}"#,
    ),
];

/// Root fields with an argument that is named like an object and names none.
const NO_OBJECT: &[&str] = &[];

/// What an organization is, to see that nothing of it changed.
const STATE: &str = "{
    organization { id slug name }
    users { id username email groups { id name } profile { name bio } }
    groups { id name description users { id } profile { name bio } }
    apps { id identifier releases { id version } }
    clients { id name kind role functional mappings { id key instance { id } } }
    services { id identifier releases { id } }
    serviceInstances { id instanceId allowedUsers { id } deniedUsers { id } allowedGroups { id } deniedGroups { id } }
    layers { id name instances { id } }
    devices { id name }
    hubs { id name description }
    commentsFor(identifier: \"@x/y\", object: \"of the owner\") { id resolved children { id } }
    stashes { id name items { id } }
    myActiveMessages { id }
    mandates { id isLive }
    redeemTokens { id }
}";

const TYPES: &str = "{ __schema {
    queryType { name } mutationType { name } subscriptionType { name }
    types { name kind
        fields { name args { name type { ...T } } }
        inputFields { name type { ...T } } }
} }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

fn fill(text: &str, things: &BTreeMap<String, String>) -> Value {
    let mut text = text.to_owned();
    for (name, id) in things {
        text = text.replace(&format!("{{{name}}}"), id);
    }
    let filled: Value = serde_json::from_str(&text).expect("JSON");
    assert!(
        !filled.to_string().contains("\"{"),
        "nothing stands for {filled}"
    );
    filled
}

/// The name of the innermost type.
fn named(of: &Value) -> &str {
    match of.get("ofType") {
        Some(inner) if !inner.is_null() => named(inner),
        _ => of["name"].as_str().unwrap_or_default(),
    }
}

/// Whether a value of a type can name an object: by an id, or by what is made of letters and called an object.
fn names_object(
    name: &str,
    of: &Value,
    inputs: &BTreeMap<&str, &Value>,
    seen: &mut BTreeSet<String>,
) -> bool {
    let of = named(of);
    if matches!(of, "ID" | "AppIdentifier") {
        return true;
    }
    if matches!(name, "user" | "group" | "object" | "hub" | "agent") {
        return true;
    }
    let Some(input) = inputs.get(of) else {
        return false;
    };
    seen.insert(of.to_owned())
        && list(&input["inputFields"]).any(|field| {
            names_object(
                field["name"].as_str().unwrap_or_default(),
                &field["type"],
                inputs,
                seen,
            )
        })
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Every root field that takes an object.
async fn fields(api: &Api) -> BTreeSet<String> {
    let schema = api.data(TYPES, &json!({})).await["__schema"].take();
    let types: BTreeMap<&str, &Value> = list(&schema["types"])
        .map(|one| (one["name"].as_str().unwrap_or_default(), one))
        .collect();
    let inputs: BTreeMap<&str, &Value> = types
        .iter()
        .filter(|(_, one)| one["kind"] == "INPUT_OBJECT")
        .map(|(name, one)| (*name, *one))
        .collect();
    let mut found = BTreeSet::new();
    for root in ["queryType", "mutationType", "subscriptionType"] {
        let root = schema[root]["name"].as_str().unwrap_or_default();
        for field in types
            .get(root)
            .into_iter()
            .flat_map(|one| list(&one["fields"]))
        {
            let name = field["name"].as_str().expect("a name");
            let takes = list(&field["args"]).any(|argument| {
                let of = argument["name"].as_str().unwrap_or_default();
                names_object(of, &argument["type"], &inputs, &mut BTreeSet::new())
            });
            if takes && !NO_OBJECT.contains(&name) {
                found.insert(name.to_owned());
            }
        }
    }
    found
}

/// What a row is answered: the message, or the data.
async fn ask(api: &Api, row: &Row, things: &BTreeMap<String, String>) -> Value {
    let variables = fill(row.variables, things);
    let (status, mut answer) = api.run(row.document, &variables).await;
    assert_eq!(status, 200, "{}: {answer}", row.field);
    // Apart from the id that was asked for, every such answer is the same.
    let mut told = json!({ "data": answer["data"].take() });
    if let Some(errors) = answer["errors"].as_array() {
        let mut message = errors[0]["message"].as_str().expect("a message").to_owned();
        for id in things.values() {
            message = message.replace(id.as_str(), "…");
        }
        told = json!({ "message": message, "code": errors[0]["extensions"]["code"] });
    }
    told
}

#[tokio::test]
async fn an_object_of_another_organization_is_not_found_and_stays_as_it_is() {
    let lokd = Lokd::start().await;
    let ours = Tenant::start(&lokd, "acme", "ada").await;
    let theirs = Tenant::start(&lokd, "umbrella", "eve").await;
    let mut things = theirs.things().await;
    things.extend(theirs.shared().await);
    let nothing: BTreeMap<String, String> = things
        .keys()
        .map(|name| {
            let id = match name.as_str() {
                "service_release" => "01890000-0000-7000-8000-000000000000@1.2".to_owned(),
                "identifier" => "org.nowhere.app".to_owned(),
                _ => "01890000-0000-7000-8000-000000000000".to_owned(),
            };
            (name.clone(), id)
        })
        .collect();

    let fields = fields(&ours.api).await;
    let rows: BTreeSet<String> = ROWS.iter().map(|row| row.field.to_owned()).collect();
    let missing: Vec<_> = fields.difference(&rows).collect();
    assert!(missing.is_empty(), "no row is about {missing:?}");
    let odd: Vec<_> = rows.difference(&fields).collect();
    assert!(
        odd.is_empty(),
        "no root field that takes an object: {odd:?}"
    );

    let before = theirs.api.data(STATE, &json!({})).await;
    for row in ROWS {
        let foreign = ask(&ours.api, row, &things).await;
        match row.answer {
            Answer::NotFound => {
                assert_eq!(foreign["code"], "not_found", "{}: {foreign}", row.field);
            }
            Answer::Empty => {
                let data: &Map<String, Value> = foreign["data"].as_object().expect("data");
                assert!(
                    data.values().all(|list| *list == json!([])),
                    "{}: {foreign}",
                    row.field
                );
            }
        }
        let nowhere = ask(&ours.api, row, &nothing).await;
        assert_eq!(foreign, nowhere, "{}: the two are told apart", row.field);
    }
    assert_eq!(theirs.api.data(STATE, &json!({})).await, before);
    // The rows are good ones: whoever the object belongs to gets it.
    for row in ROWS {
        let own = ask(&theirs.api, row, &things).await;
        assert!(own.get("message").is_none(), "{}: {own}", row.field);
        assert!(
            !own["data"].to_string().contains("[]"),
            "{}: {own}",
            row.field
        );
    }
}

#[tokio::test]
async fn a_member_of_two_organizations_reads_the_one_of_the_token() {
    let lokd = Lokd::start().await;
    let ours = Tenant::start(&lokd, "acme", "ada").await;
    let theirs = Tenant::start(&lokd, "umbrella", "eve").await;
    let add = [
        "orgs", "members", "add", "umbrella", "ada", "--role", "user",
    ];
    lokd.ctl(&add).await.ok();
    // What somebody of the one posts and writes does not show in the other.
    let document = "mutation($to: ID!) { notifyUser(input: {user: $to, message: \"a\"}) }";
    let variables = json!({ "to": ours.owner.id });
    theirs.api.data(document, &variables).await;
    let waiting = "{ myActiveMessages { id } }";
    let seen = ours.api.data(waiting, &json!({})).await;
    assert_eq!(seen["myActiveMessages"], json!([]));
    let document = "{ organizations { slug } users { username } me { groups { name } } }";
    let seen = ours.api.data(document, &json!({})).await;
    let expected = json!({ "organizations": [{ "slug": "acme" }], "users": [{ "username": "ada" }],
                           "me": { "groups": [{ "name": "owner" }] } });
    assert_eq!(seen, expected);
    let seen = theirs.api.data("{ users { username } }", &json!({})).await;
    assert_eq!(
        seen["users"],
        json!([{ "username": "ada" }, { "username": "eve" }])
    );
}
