//! What can be read, and by whom.

use super::{acme, text};
use lok_tests::graphql::{Api, Tenant, manifest, service};
use lok_tests::lokd::Lokd;
use lok_tests::person::Person;
use lok_tests::picture;
use lok_tests::wire::Wire;
use serde_json::{Value, json};

/// An app of another member.
pub(super) async fn app_of(lokd: &Lokd, username: &str) -> Api {
    let hub = lokd.hub("acme", "lab");
    let key = hub.mandate(username, &format!("--user {username}")).await;
    let manifest =
        json!({ "identifier": "org.example.other", "version": "1", "scopes": ["openid"] });
    let wire = Wire::discover(lokd).await;
    let body = wire.mandate(&manifest, &key).await.ok();
    Api::new(lokd, &lokd.secret(text(&body, "/access_token")))
}

#[tokio::test]
async fn people_see_each_other_and_not_each_others_addresses() {
    let (lokd, acme) = acme().await;
    let bob = lokd
        .user("bob")
        .role("user")
        .set("name", json!("Bob van Dam"));
    let bob = bob.create().await;
    lokd.user("gone").role("user").create().await;
    lokd.ctl(&["users", "disable", "gone", "--yes"]).await.ok();
    let of_bob = app_of(&lokd, "bob").await;
    let document = "{ users { username email firstName lastName avatar profile { id name avatar { presignedUrl } } } }";
    let seen = of_bob.data(document, &json!({})).await;
    let expected = json!({ "users": [
        { "username": "ada", "email": null, "firstName": "Ada", "lastName": null, "avatar": null,
          "profile": { "id": acme.owner.id, "name": "Ada", "avatar": null } },
        { "username": "bob", "email": "bob@example.org", "firstName": "Bob van", "lastName": "Dam", "avatar": null,
          "profile": { "id": bob.id, "name": "Bob van Dam", "avatar": null } },
    ]});
    assert_eq!(seen, expected);
    // Whoever leads the organization sees the addresses.
    let seen = acme.api.data("{ users { email } }", &json!({})).await;
    assert_eq!(seen["users"][1]["email"], "bob@example.org");
    let one = "query($id: ID!) { user(id: $id) { username groups { name } } }";
    for key in [&bob.id, &bob.subject] {
        let seen = acme.api.data(one, &json!({ "id": key })).await;
        assert_eq!(
            seen["user"],
            json!({ "username": "bob", "groups": [{ "name": "user" }] })
        );
    }
    let document = "query($s: String, $ids: [ID!], $p: OffsetPaginationInput) \
                    { users(filters: { search: $s, ids: $ids }, pagination: $p) { username } }";
    let by_name = "query($f: UserFilter) { users(filters: $f) { username } }";
    for (lookup, expected) in [
        (json!({ "exact": "bob" }), vec!["bob"]),
        (json!({ "iExact": "BOB" }), vec!["bob"]),
        (json!({ "exact": "bo" }), vec![]),
        (json!({ "startsWith": "a", "endsWith": "a" }), vec!["ada"]),
        (json!({ "contains": "b", "iContains": "O" }), vec!["bob"]),
        (
            json!({ "startsWith": "%", "regex": null, "inList": null }),
            vec![],
        ),
    ] {
        let filter = json!({ "f": { "username": lookup } });
        let data = acme.api.data(by_name, &filter).await;
        let expected: Vec<Value> = expected
            .iter()
            .map(|name| json!({ "username": name }))
            .collect();
        assert_eq!(data["users"], json!(expected), "{lookup}");
    }
    for refused in [
        json!({ "username": { "regex": ".*" } }),
        json!({ "NOT": {} }),
    ] {
        let told = acme.api.error(by_name, &json!({ "f": refused })).await;
        assert!(told.contains("here"), "{told}");
    }
    // As the older clients send it.
    let nulls = json!({ "search": "bo", "username": null, "ids": null, "AND": null, "OR": null, "NOT": null, "DISTINCT": null });
    let data = acme.api.data(by_name, &json!({ "f": nulls })).await;
    assert_eq!(data["users"], json!([{ "username": "bob" }]));
    let names = async |variables: Value| -> Vec<String> {
        let data = acme.api.data(document, &variables).await;
        let users = data["users"].as_array().unwrap();
        users
            .iter()
            .map(|user| text(user, "/username").to_owned())
            .collect()
    };
    assert_eq!(names(json!({ "s": "BO" })).await, ["bob"]);
    assert_eq!(names(json!({ "s": "%" })).await, [""; 0]);
    assert_eq!(names(json!({ "s": null, "ids": [bob.id] })).await, ["bob"]);
    assert_eq!(names(json!({ "ids": [] })).await, [""; 0]);
    assert_eq!(names(json!({ "p": { "offset": 1 } })).await, ["bob"]);
    assert_eq!(names(json!({ "p": { "limit": 1 } })).await, ["ada"]);
    assert_eq!(names(json!({ "p": { "limit": 0 } })).await, [""; 0]);
}

#[tokio::test]
async fn pictures_are_where_they_are_said_to_be() {
    let (lokd, acme) = acme().await;
    let person = Person::new(&lokd, &acme.owner);
    let page = person.go_on(person.open(lokd.url("/account")).await).await;
    person
        .upload(&page, "lok-upload", &picture::portrait())
        .await;
    let document = "{ me { avatar profile { avatar { presignedUrl __typename } } } }";
    let me = acme.api.data(document, &json!({})).await;
    let url = text(&me, "/me/avatar");
    assert_eq!(text(&me, "/me/profile/avatar/presignedUrl"), url);
    assert_eq!(text(&me, "/me/profile/avatar/__typename"), "MediaStore");
    assert!(url.starts_with(&lokd.url("/avatars/")), "{url}");
    let answer = lokd.http().get(url).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "image/png");
    assert_eq!(lokd.get("/logos/nothing").await.status(), 404);
}

#[tokio::test]
async fn the_catalogue_is_told_as_it_is() {
    let (_lokd, acme) = acme().await;
    let things = acme.things().await;
    let data = acme
        .api
        .data(
            "query($client: ID!, $instance: ID!, $release: ID!) {
                client(clientId: $client) { id clientId token name kind role issueUrl functional
                    oauth2Client { clientId } user { username } hub { name } device { clients { id } }
                    release { version app { identifier } }
                    mappings { key optional instance { instanceId } client { id } } }
                serviceInstance(id: $instance) { instanceId release { version service { identifier name } }
                    allowedUsers { username } deniedUsers { username } allowedGroups { name } deniedGroups { name }
                    mappings { key client { id } } hub { name instances { id } } }
                serviceRelease(id: $release) { id version instances { instanceId } }
                layers { name kind identifier instances { instanceId } }
                computeNodes { id clients { id } }
                mycontext { roles scopes organization { slug } user { username } client { id } }
                scopes { value label description }
                roles { name identifier builtIn }
            }",
            &json!({
                "client": acme.client_id,
                "instance": things["instance"],
                "release": things["service_release"],
            }),
        )
        .await;
    let client = &data["client"];
    let expected = json!({
        "id": acme.client_id, "clientId": acme.client_id, "token": "", "name": client["name"],
        "kind": "DEVELOPMENT", "role": "INTERFACE", "issueUrl": "https://github.com/example/app/issues",
        "functional": null, "oauth2Client": { "clientId": acme.client_id }, "user": { "username": "ada" },
        "hub": { "name": "lab" }, "device": { "clients": [{ "id": acme.client_id }] },
        "release": { "version": "0.1.0", "app": { "identifier": "org.acme.app" } },
        "mappings": [{ "key": "thing", "optional": false, "instance": { "instanceId": "default" },
                       "client": { "id": acme.client_id } }],
    });
    assert_eq!(*client, expected);
    let expected = json!({
        "instanceId": "default",
        "release": { "version": "1.2", "service": { "identifier": service("acme"), "name": "thing" } },
        "allowedUsers": [{ "username": "ada" }], "deniedUsers": [],
        "allowedGroups": [{ "name": "owner" }], "deniedGroups": [],
        "mappings": [{ "key": "thing", "client": { "id": acme.client_id } }],
        "hub": { "name": "lab", "instances": [{ "id": things["instance"] }] },
    });
    assert_eq!(data["serviceInstance"], expected);
    let release = json!({ "id": things["service_release"], "version": "1.2",
                          "instances": [{ "instanceId": "default" }] });
    assert_eq!(data["serviceRelease"], release);
    let lan = json!({ "name": "lan", "kind": "lan", "identifier": "lan", "instances": [{ "instanceId": "default" }] });
    assert!(
        data["layers"].as_array().unwrap().contains(&lan),
        "{}",
        data["layers"]
    );
    assert_eq!(
        data["computeNodes"][0]["clients"],
        json!([{ "id": acme.client_id }])
    );
    let context = &data["mycontext"];
    assert_eq!(context["organization"]["slug"], "acme");
    assert_eq!(context["roles"], json!(["owner"]));
    assert_eq!(context["client"]["id"], json!(acme.client_id));
    let scopes = context["scopes"].as_array().unwrap();
    for scope in ["openid", "profile", "email"] {
        assert!(scopes.contains(&json!(scope)), "{scopes:?}");
    }
    assert_eq!(scopes.len(), 3);
    let scopes = data["scopes"].as_array().unwrap();
    assert!(scopes.iter().any(|scope| scope["value"] == "openid"));
    let owner = json!({ "name": "owner", "identifier": "owner", "builtIn": true });
    assert!(data["roles"].as_array().unwrap().contains(&owner));
}

#[tokio::test]
async fn names_are_found_without_regard_to_case_in_any_alphabet() {
    let (lokd, acme) = acme().await;
    for name in ["Ärzte", "ÖRTE", "Москва"] {
        let line = format!("layers create --org acme --name {name} --kind lan");
        lokd.fakts(&line).await;
    }
    let document = "query($s: String!) { layers(filters: { search: $s }) { name } }";
    for (search, found) in [
        ("Ärzte", vec!["Ärzte"]),
        ("ÄRZTE", vec!["Ärzte"]),
        ("ärz", vec!["Ärzte"]),
        ("rte", vec!["ÖRTE"]),
        ("örte", vec!["ÖRTE"]),
        ("МОСКВА", vec!["Москва"]),
        ("москва", vec!["Москва"]),
        ("örzte", vec![]),
        ("ä%", vec![]),
        ("ä_zte", vec![]),
    ] {
        let data = acme.api.data(document, &json!({ "s": search })).await;
        let found: Vec<Value> = found.iter().map(|name| json!({ "name": name })).collect();
        assert_eq!(data["layers"], json!(found), "{search}");
    }
    // Devices may have no name.
    let document = "{ devices(filters: { search: \"ä\" }) { id } }";
    let data = acme.api.data(document, &json!({})).await;
    assert_eq!(data["devices"], json!([]));
}

#[tokio::test]
async fn apps_and_releases_are_found_by_each_of_their_names() {
    let (_lokd, acme) = acme().await;
    let things = acme.things().await;
    let app = "query($i: AppIdentifier, $id: ID, $c: ID) { app(identifier: $i, id: $id, clientId: $c) { id } }";
    for variables in [
        json!({ "i": things["identifier"] }),
        json!({ "id": things["app"] }),
        json!({ "c": acme.client_id }),
    ] {
        assert_eq!(
            acme.api.data(app, &variables).await["app"]["id"],
            json!(things["app"])
        );
    }
    let told = acme.api.error(app, &json!({})).await;
    assert!(told.contains("identifier"), "{told}");
    let release = "query($i: AppIdentifier, $v: Version, $id: ID, $c: ID) \
                   { release(identifier: $i, version: $v, id: $id, clientId: $c) { id clients { id } } }";
    for variables in [
        json!({ "i": things["identifier"], "v": "0.1.0" }),
        json!({ "id": things["release"] }),
        json!({ "c": acme.client_id }),
    ] {
        let found = acme.api.data(release, &variables).await;
        assert_eq!(found["release"]["id"], json!(things["release"]));
        assert_eq!(found["release"]["clients"][0]["id"], json!(acme.client_id));
    }
    let mine = "query($kind: ClientKind!) { myManagedClients(kind: $kind) { id } }";
    let found = acme.api.data(mine, &json!({ "kind": "DEVELOPMENT" })).await;
    assert_eq!(found["myManagedClients"], json!([{ "id": acme.client_id }]));
    let found = acme.api.data(mine, &json!({ "kind": "WEBSITE" })).await;
    assert_eq!(found["myManagedClients"], json!([]));
    let clients = "query($f: ClientFilter) { clients(filters: $f) { id } }";
    for (filter, many) in [
        (json!({ "role": "INTERFACE" }), 1),
        (json!({ "role": "AGENT" }), 0),
        (json!({ "search": "nothing of that name" }), 0),
    ] {
        let found = acme.api.data(clients, &json!({ "f": filter })).await;
        assert_eq!(found["clients"].as_array().unwrap().len(), many, "{filter}");
    }
}

#[tokio::test]
async fn an_app_of_the_older_world_is_told_of_one_client() {
    let (lokd, acme) = acme().await;
    let wire = Wire::discover(&lokd).await;
    let code = wire.start(&manifest("acme")).await;
    lokd.hub("acme", "lab").approve(&code, "").await;
    let config = wire.config(&wire.granted(&code).await).await;
    let tokens = wire.client_credentials(&config).await.ok();
    let api = Api::new(&lokd, &lokd.secret(text(&tokens, "/access_token")));
    let mine = "query($kind: ClientKind!) { myManagedClients(kind: $kind) { kind } }";
    let found = api.data(mine, &json!({ "kind": "DEVELOPMENT" })).await;
    assert_eq!(found["myManagedClients"], json!({ "kind": "DEVELOPMENT" }));
    let told = api.error(mine, &json!({ "kind": "WEBSITE" })).await;
    assert!(told.contains("website"), "{told}");
    let found = acme.api.data("{ me { username } }", &json!({})).await;
    assert_eq!(found["me"]["username"], "ada");
}

#[tokio::test]
async fn a_list_stays_within_its_budget() {
    let lokd = Lokd::builder()
        .config("[graphql]\nmax_complexity = 400")
        .start()
        .await;
    let acme = Tenant::start(&lokd, "acme", "ada").await;
    for number in 0..25 {
        let name = format!("user{number}");
        lokd.user(&name).role("user").create().await;
    }
    let deep = "{ me { groups { users { groups { users { username } } } } } }";
    let told = acme.api.error(deep, &json!({})).await;
    assert!(told.contains("complex"), "{told}");
    let list = "{ users { groups { name } } }";
    acme.api.data(list, &json!({})).await;
    // Small to ask, and large to answer: the group has everybody, and everybody has it.
    let wide = "{ groups(filters: { search: \"USER\" }, pagination: { limit: 1 }) { users { groups { name } } } }";
    let answer = acme.api.data(wide, &json!({})).await;
    let users = answer["groups"][0]["users"].as_array().expect("a list");
    assert_eq!(users.len(), 25);
    let again: Vec<String> = (0..29).map(|at| format!("a{at}: users {{ id }}")).collect();
    let document = format!("{{ {} }}", again.join(" "));
    let told = acme.api.error(&document, &json!({})).await;
    assert!(told.contains("more than 400 objects"), "{told}");
}
