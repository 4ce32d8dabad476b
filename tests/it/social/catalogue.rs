//! Instances and clients that members make through the API.

use super::{Lab, manifest, refused, text};
use lok_tests::wire::Wire;
use serde_json::{Value, json};

const CREATE: &str = "mutation($input: CreateServiceInstanceInput!) { createServiceInstance(input: $input) \
    { id instanceId allowedUsers { username } allowedGroups { name } } }";
const UPDATE: &str = "mutation($input: UpdateServiceInstanceInput!) { updateServiceInstance(input: $input) \
    { id allowedUsers { username } deniedUsers { username } allowedGroups { name } } }";
const DEVELOP: &str = "mutation($input: DevelopmentClientInput!) { createDevelopmentalClient(input: $input) \
    { id token kind user { username } } }";

#[tokio::test]
async fn those_in_charge_make_instances_and_open_them() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let (ours, theirs) = (lab.acme.things().await, globex.things().await);
    let input = |name: &str| json!({ "input": { "identifier": name, "service": ours["service"], "allowedUsers": [lab.bob.id] } });
    refused(
        &lab.bobs,
        CREATE,
        input("mine"),
        "only owners and administrators",
    )
    .await;
    refused(lab.ada(), CREATE, input("a b"), "cannot be a name").await;
    let made = lab.ada().data(CREATE, &input("second")).await;
    let made = &made["createServiceInstance"];
    assert_eq!(made["instanceId"], "second");
    assert_eq!(made["allowedUsers"], json!([{ "username": "bob" }]));

    let id = text(made, "/id");
    let change = |name: &str, value: Value| json!({ "input": { "id": id, name: value } });
    let denied = lab
        .ada()
        .data(UPDATE, &change("deniedUsers", json!([lab.bob.id])))
        .await;
    assert_eq!(
        denied["updateServiceInstance"]["deniedUsers"],
        json!([{ "username": "bob" }])
    );
    assert_eq!(
        denied["updateServiceInstance"]["allowedUsers"],
        json!([{ "username": "bob" }]),
        "left alone"
    );
    let groups = lab
        .ada()
        .data(UPDATE, &change("allowedGroups", json!([ours["group"]])))
        .await;
    assert_eq!(
        groups["updateServiceInstance"]["allowedGroups"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
    refused(
        lab.ada(),
        UPDATE,
        change("allowedUsers", json!([theirs["user"]])),
        "no user",
    )
    .await;
    refused(
        lab.ada(),
        UPDATE,
        change("allowedGroups", json!([theirs["group"]])),
        "no group",
    )
    .await;
    refused(
        &lab.bobs,
        UPDATE,
        change("allowedUsers", json!([])),
        "only owners and administrators",
    )
    .await;
    refused(
        &globex.api,
        UPDATE,
        change("allowedUsers", json!([])),
        "no service instance",
    )
    .await;
}

#[tokio::test]
async fn a_client_for_development_claims_its_configuration() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let mut app = manifest("org.acme.draft");
    app["scopes"] = json!(["openid", "profile", "email"]);
    let input = json!({ "input": { "manifest": app } });
    let made = lab.bobs.data(DEVELOP, &input).await;
    let made = &made["createDevelopmentalClient"];
    let token = lab.lokd.secret(text(made, "/token"));
    assert_eq!(made["kind"], "DEVELOPMENT");
    assert_eq!(made["user"]["username"], "bob");
    let wire = Wire::discover(&lab.lokd).await;
    let config = wire.config(&token).await;
    lab.lokd.secret(text(&config, "/auth/client_secret"));
    assert_eq!(config["auth"]["client_id"], made["id"]);
    assert_eq!(
        config["auth"]["scopes"],
        json!(["openid", "profile"]),
        "no more than Bob's app has"
    );
    // It is shown once.
    let again = "query($id: ID!) { client(id: $id) { token } }";
    let again = lab.bobs.data(again, &json!({ "id": made["id"] })).await;
    assert_eq!(again["client"]["token"], "");
    let theirs = globex.things().await["hub"].clone();
    let elsewhere = json!({ "input": { "manifest": manifest("x"), "composition": theirs } });
    refused(&lab.bobs, DEVELOP, elsewhere, "no hub").await;
}
