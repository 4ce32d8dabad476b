//! `lokctl fakts`: the catalogue.

use super::{ctl, json, ok, refused, refuses};
use lok_tests::hub::REKUEST;
use lok_tests::instance::Instance;
use lok_tests::lokd::Lokd;
use lok_tests::poll::eventually;
use lok_tests::wire::Wire;
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

const STORAGE: &str = "lab:main:org.example.storage:default";

/// An organization with an owner and a hub, in which one instance answers on the local network.
async fn lab() -> Lokd {
    let lokd = Lokd::start().await;
    for line in [
        "users create --username alice --no-password --org lab --role owner",
        "users create --username bob --no-password --org lab --role user",
        "fakts hubs create --org lab --name main",
        "fakts instances create --hub lab:main --service org.example.storage",
        "fakts layers create --org lab --name lan --kind lan",
    ] {
        ok(&lokd, line).await;
    }
    let line = format!(
        "fakts aliases create --instance {STORAGE} --name lan --layer lan --host 10.0.0.7 --port 8000 --path /data/"
    );
    ok(&lokd, &line).await;
    lokd
}

fn segmenter() -> Value {
    json!({
        "identifier": "org.example.segmenter", "version": "1.0", "device_id": "machine-7",
        "requirements": [
            { "key": "storage", "service": "org.example.storage" },
            { "key": "camera", "service": "org.example.camera", "optional": true },
        ],
    })
}

/// The id of a client that comes of a mandate.
async fn client(lokd: &Lokd) -> String {
    let key = lokd.hub("lab", "main").mandate("ci", "").await;
    let body = Wire::discover(lokd).await.mandate(&segmenter(), &key).await;
    let body = body.ok();
    lokd.secret(body["access_token"].as_str().unwrap());
    body["client_id"].as_str().unwrap().to_owned()
}

/// Whether a change created something, and whether it changed anything.
fn did(change: &Value) -> (bool, bool) {
    let flag = |name: &str| change[name].as_bool().unwrap();
    (flag("created"), flag("changed"))
}

#[tokio::test]
async fn every_kind_is_made_once_ensured_changed_and_deleted() {
    let lokd = Lokd::start().await;
    ok(
        &lokd,
        "users create --username alice --no-password --org lab --role owner",
    )
    .await;
    let storage = "lab:main:org.example.storage:default";
    for (noun, natural, rest, key, update, confirm) in [
        (
            "hubs",
            "--org lab --name main",
            "",
            "lab:main",
            "--description d",
            true,
        ),
        (
            "services",
            "--identifier org.example.storage",
            "",
            "org.example.storage",
            "--description d",
            true,
        ),
        (
            "instances",
            "--hub lab:main --service org.example.storage",
            "",
            storage,
            "--priority -1",
            false,
        ),
        (
            "layers",
            "--org lab --name lan",
            "--kind lan",
            "lab:lan",
            "--kind vpn",
            false,
        ),
        (
            "aliases",
            "--instance lab:main:org.example.storage:default --name a",
            "--layer lan --host 10.0.0.7",
            "lab:main:org.example.storage:default/a",
            "--port 81",
            false,
        ),
        (
            "mandates",
            "--hub lab:main --name ci",
            "",
            "lab:main:ci",
            "--max-clients 0",
            false,
        ),
    ] {
        let create = format!("fakts {noun} create {natural} {rest}");
        let dry = json(&lokd, &format!("{create} --dry-run")).await;
        assert_eq!(
            (did(&dry), &dry["dry_run"]),
            ((true, true), &json!(true)),
            "{noun}"
        );
        let error = refuses(&lokd, &format!("fakts {noun} get {key}"), 3).await;
        assert_eq!(
            error["fix"],
            format!("list what there is: lokctl fakts {noun} list"),
            "{noun}"
        );
        let ensured = format!("fakts {noun} ensure {natural} {rest}");
        assert_eq!(did(&json(&lokd, &ensured).await), (true, true), "{noun}");
        assert_eq!(did(&json(&lokd, &ensured).await), (false, false), "{noun}");
        assert_eq!(
            refuses(&lokd, &create, 4).await["code"],
            "conflict",
            "{noun}"
        );
        let object = json(&lokd, &format!("fakts {noun} get {key}")).await;
        assert_eq!(object["metadata"]["name"], key, "{noun}");
        let named = ok(&lokd, &format!("fakts {noun} list -o name"))
            .await
            .stdout;
        assert_eq!(named, format!("fakts/{noun}/{key}\n"));
        let id = object["metadata"]["id"].as_str().unwrap();
        assert_eq!(json(&lokd, &format!("fakts {noun} get {id}")).await, object);
        let etag = object["metadata"]["etag"].as_str().unwrap();
        let line = format!("fakts {noun} update {key} {update} --label by=ci");
        refuses(&lokd, &format!("{line} --if-match x"), 4).await;
        let change = json(&lokd, &format!("{line} --if-match {etag}")).await;
        assert_eq!(did(&change), (false, true), "{noun}");
        assert_ne!(change["object"]["metadata"]["etag"], etag, "{noun}");
        assert_eq!(
            change["object"]["metadata"]["labels"],
            json!({ "by": "ci" })
        );
        assert_eq!(did(&json(&lokd, &line).await), (false, false), "{noun}");
        let delete = format!("fakts {noun} delete {key}");
        refuses(&lokd, &delete, 8).await;
        if confirm {
            refuses(&lokd, &format!("{delete} --yes"), 8).await;
        }
        refuses(
            &lokd,
            &format!("fakts {noun} delete nosuch --confirm nosuch"),
            3,
        )
        .await;
        let singular = noun.strip_suffix("es").filter(|_| noun == "aliases");
        let singular = singular.unwrap_or(&noun[..noun.len() - 1]);
        assert_eq!(
            ok(&lokd, &format!("fakts {singular} list -o name"))
                .await
                .stdout,
            named
        );
    }
    for (noun, key) in [
        ("mandates", "lab:main:ci"),
        ("aliases", "lab:main:org.example.storage:default/a"),
        ("instances", storage),
        ("layers", "lab:lan"),
        ("services", "org.example.storage"),
        ("hubs", "lab:main"),
    ] {
        ok(&lokd, &format!("fakts {noun} delete {key} --confirm {key}")).await;
        assert_eq!(
            ctl(&lokd, &format!("fakts {noun} get {key}")).await.code,
            3,
            "{noun}"
        );
        let word = noun.strip_suffix("es").filter(|_| noun == "aliases");
        let word = word.unwrap_or(&noun[..noun.len() - 1]);
        let line = format!("audit list --action {word}.* -o value=action");
        let actions = ok(&lokd, &line).await.stdout;
        for verb in ["create", "update", "delete"] {
            assert!(actions.contains(verb), "{noun}: {actions}");
        }
    }
}

#[tokio::test]
async fn a_hub_is_found_by_its_name_alone_while_only_one_has_it() {
    let lokd = lab().await;
    assert_eq!(
        json(&lokd, "fakts hubs get main").await["metadata"]["name"],
        "lab:main"
    );
    let short = json(
        &lokd,
        "fakts instances get main:org.example.storage:default",
    )
    .await;
    assert_eq!(short["metadata"]["name"], STORAGE);
    assert_eq!(
        did(&json(
            &lokd,
            "fakts instances ensure --hub main --service org.example.storage"
        )
        .await),
        (false, false)
    );
    ok(&lokd, "orgs create --slug uni").await;
    ok(&lokd, "fakts compositions create --org uni --name main").await;
    let error = refuses(&lokd, "fakts hubs get main", 7).await;
    assert_eq!(error["why"], "one is in lab, and one in uni");
    let names = ok(&lokd, "fakts hubs list --org uni -o value=organization")
        .await
        .stdout;
    assert_eq!(names, "uni\n");
    for name in ["a:b", "a/b", "a b", "0199c1f2-2345-7abc-8def-0123456789ab"] {
        let arguments = ["fakts", "hubs", "create", "--org", "lab", "--name", name];
        assert_eq!(
            refused(&lokd, &arguments, 7).await["field"],
            "spec.name",
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_name_may_have_a_slash_in_it() {
    let lokd = lab().await;
    for identifier in ["@example/storage", "a/b:c"] {
        let line = format!("fakts instances create --hub lab:main --service {identifier} --name x");
        let name = json(&lokd, &line).await["object"]["metadata"]["name"].clone();
        assert_eq!(name, format!("lab:main:{identifier}:x"));
        for line in [
            format!("fakts services update {identifier} --description d"),
            format!("fakts instances update lab:main:{identifier}:x --priority 3"),
        ] {
            assert_eq!(did(&json(&lokd, &line).await), (false, true), "{line}");
        }
    }
    let line = "fakts services create --identifier a~1b";
    assert_eq!(refuses(&lokd, line, 7).await["field"], "spec.identifier");
    refuses(&lokd, "fakts services get a~1b:c", 3).await;
}

#[tokio::test]
async fn resolving_says_what_an_app_would_get_and_why_not() {
    let lokd = lab().await;
    let second = "fakts instances create --hub lab:main --service org.example.storage --name second --priority 5";
    ok(&lokd, second).await;
    let file = lokd.path("manifest.json");
    std::fs::write(&file, segmenter().to_string()).unwrap();
    let file = file.display();
    let resolve = format!("fakts hubs resolve main --manifest {file}");
    let document = json(&lokd, &resolve).await;
    assert_eq!(document["kind"], "FaktsRequirementList");
    let of = |document: &Value, index: usize, name: &str| document["items"][index][name].clone();
    assert_eq!(of(&document, 0, "key"), "storage");
    assert_eq!(of(&document, 0, "status"), "granted");
    assert_eq!(of(&document, 0, "instance"), "default");
    assert_eq!(
        of(&document, 0, "others"),
        json!(["second: no address of it is known"])
    );
    assert_eq!(of(&document, 1, "status"), "unavailable");

    let deny = format!("fakts instances access deny {STORAGE} --user bob");
    assert_eq!(did(&json(&lokd, &deny).await), (false, true));
    let output = ctl(&lokd, &format!("{resolve} --as bob -o json")).await;
    assert_eq!(output.code, 11, "{}", output.stderr);
    assert_eq!(of(&output.json(), 0, "status"), "denied");
    assert_eq!(of(&output.json(), 0, "instance"), Value::Null);
    let others = of(&output.json(), 0, "others").to_string();
    assert!(
        others.contains("default: the user may not use it"),
        "{others}"
    );
    let output = ctl(&lokd, &format!("{resolve} --as bob")).await;
    assert_eq!(output.code, 11);
    assert!(
        output
            .stderr
            .contains("why: storage (org.example.storage): "),
        "{}",
        output.stderr
    );
    ok(&lokd, &format!("{resolve} --as alice")).await;

    ok(&lokd, "users create --username eve --no-password").await;
    assert_eq!(
        refuses(&lokd, &format!("{resolve} --as eve"), 5).await["code"],
        "not_permitted"
    );
    assert_eq!(ctl(&lokd, &format!("{resolve} --as nobody")).await.code, 3);
    for (input, exit) in [
        (segmenter().to_string(), 0),
        ("{}".to_owned(), 7),
        ("no JSON".to_owned(), 7),
        (format!("\"{}\"", "x".repeat(70_000)), 7),
    ] {
        let arguments = ["fakts", "hubs", "resolve", "main", "--manifest", "-"];
        let output = lokd.ctl_with(&arguments, &input).await;
        assert_eq!(output.code, exit, "{}", output.stderr);
    }
    ok(&lokd, "roles revoke alice --org lab --role owner --yes").await;
    refuses(&lokd, &resolve, 4).await;
}

#[tokio::test]
async fn an_instance_says_who_may_use_it_and_how_it_fares() {
    let lokd = lab().await;
    let access = async |line: &str| {
        let line = line.replace("INSTANCE", STORAGE);
        json(&lokd, &format!("fakts instances access {line}")).await
    };
    let change = access("allow INSTANCE --user bob --role editor --org lab").await;
    let spec = &change["object"]["spec"]["access"];
    assert_eq!(spec["allow_users"], json!(["bob"]));
    assert_eq!(spec["allow_roles"], json!(["editor"]));
    assert_eq!(spec["allow_organizations"], json!(["lab"]));
    let change = access("allow INSTANCE --user bob").await;
    assert_eq!(did(&change), (false, false));
    // A name follows its owner, and who may not may no more.
    ok(&lokd, "orgs update lab --name L").await;
    let spec =
        access("deny INSTANCE --user bob --org lab").await["object"]["spec"]["access"].clone();
    assert_eq!(spec["allow_users"], json!([]));
    assert_eq!(spec["deny_users"], json!(["bob"]));
    assert_eq!(spec["deny_organizations"], json!(["lab"]));
    let spec = access("clear INSTANCE --role editor").await["object"]["spec"]["access"].clone();
    assert_eq!(
        (&spec["allow_roles"], &spec["deny_users"]),
        (&json!([]), &json!(["bob"]))
    );
    let spec = access("clear INSTANCE").await["object"]["spec"]["access"].clone();
    assert!(
        spec.as_object()
            .unwrap()
            .values()
            .all(|list| *list == json!([])),
        "{spec}"
    );
    refuses(&lokd, &format!("fakts instances access allow {STORAGE}"), 7).await;
    for flags in ["--user nobody", "--org nowhere"] {
        refuses(
            &lokd,
            &format!("fakts instances access deny {STORAGE} {flags}"),
            3,
        )
        .await;
    }

    let object = json(&lokd, &format!("fakts instances get {STORAGE}")).await;
    let status = &object["status"];
    assert_eq!(
        (&status["state"], &status["health"]),
        (&json!("enabled"), &json!("unknown"))
    );
    assert_eq!(status["clients"], 0);
    let alias = &status["aliases"][0];
    assert_eq!(
        (&alias["name"], &alias["layer"]),
        (&json!("lan"), &json!("lan"))
    );
    assert_eq!(alias["url"], "http://10.0.0.7:8000/data");

    let client = client(&lokd).await;
    let wire = Wire::discover(&lokd).await;
    let key = json(&lokd, "fakts mandates issue lab:main:ci").await;
    let key = lokd.secret(key["secret"].as_str().unwrap());
    let token = wire.redeem(&segmenter(), &key).await.ok();
    let token = lokd.secret(token["token"].as_str().unwrap());
    let report = json!({
        "token": token, "functional": false,
        "alias_reports": { "storage": { "alias_id": alias["id"], "valid": false, "reason": "no route" } },
    });
    wire.report(&report, None).await;
    let status = json(&lokd, &format!("fakts instances get {STORAGE}")).await["status"].clone();
    assert_eq!(
        (&status["health"], &status["clients"]),
        (&json!("broken"), &json!(1)),
        "{status}"
    );
    assert_eq!(status["aliases"][0]["reason"], "no route");
    let broken = ok(&lokd, "fakts clients list --broken -o value=id")
        .await
        .stdout;
    assert_eq!(broken.trim(), client);
    // What was found out was found out of the address that it had.
    let line = format!("fakts aliases update {STORAGE}/lan --port 8001");
    assert_eq!(
        json(&lokd, &line).await["object"]["status"]["working"],
        Value::Null
    );

    refuses(&lokd, &format!("fakts instances disable {STORAGE}"), 8).await;
    for (verb, state) in [("disable", "disabled"), ("enable", "enabled")] {
        let line = format!("fakts instances {verb} {STORAGE} --yes");
        let change = json(&lokd, &line).await;
        assert_eq!(change["object"]["status"]["state"], state);
        assert_eq!(did(&change), (false, true));
        assert_eq!(did(&json(&lokd, &line).await), (false, false));
    }
    let key = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let line = format!("fakts instances update {STORAGE} --challenge-key");
    let stored = json(&lokd, &format!("{line} {key}")).await;
    assert_eq!(stored["object"]["spec"]["challenge_key"], format!("{key}="));
    let error = refuses(&lokd, &format!("{line} AAAA"), 7).await;
    assert_eq!(error["field"], "spec.challenge_key");
    let unnamed = "fakts instances ensure --hub lab:main --service .org";
    assert_eq!(refuses(&lokd, unnamed, 7).await["field"], "spec.service");
    refuses(
        &lokd,
        "fakts services delete org.example.storage --confirm org.example.storage",
        4,
    )
    .await;
}

#[tokio::test]
async fn an_address_is_checked_as_a_whole() {
    let lokd = lab().await;
    let create = format!("fakts aliases create --instance {STORAGE} --name b");
    for (flags, field) in [
        ("--layer lan", "spec.host"),
        ("--layer lan --host http://h", "spec.host"),
        ("--layer lan --host 127.1", "spec.host"),
        ("--layer lan --kind relative --host h", "spec.host"),
        ("--layer lan --host h --path a?b", "spec.path"),
        ("--layer lan --host h --challenge ../x", "spec.challenge"),
    ] {
        let error = refuses(&lokd, &format!("{create} {flags}"), 7).await;
        assert_eq!(error["field"], field, "{flags}: {error}");
    }
    let error = refuses(&lokd, &format!("{create} --layer mesh --host h"), 3).await;
    assert_eq!(
        error["fix"],
        "make it: lokctl fakts layers create --org lab --name mesh --kind lan"
    );
    let layers = ok(&lokd, "fakts layers list -o value=name").await.stdout;
    assert_eq!(layers, "lan\n");
    let relative = json(
        &lokd,
        &format!("{create} --layer lan --kind relative --path storage"),
    )
    .await;
    let object = &relative["object"];
    assert_eq!(object["status"]["url"], Value::Null);
    assert_eq!(object["spec"]["challenge"], "ht");
    let update = format!("fakts aliases update {STORAGE}/b");
    let arguments: Vec<&str> = update.split(' ').collect();
    let now = [
        arguments.as_slice(),
        &[
            "--kind",
            "absolute",
            "--host",
            "Files.Lab.Example",
            "--ssl",
            "true",
            "--path",
            "",
        ],
    ]
    .concat();
    let output = lokd
        .ctl(&[now.as_slice(), &["-o", "json"]].concat())
        .await
        .ok()
        .json();
    assert_eq!(
        output["object"]["status"]["url"],
        "https://files.lab.example"
    );
    let table = ok(&lokd, &format!("fakts aliases list --instance {STORAGE}"))
        .await
        .stdout;
    assert_eq!(table.lines().count(), 3, "{table}");
    let error = refuses(&lokd, "fakts layers delete lab:lan --yes", 4).await;
    assert_eq!(error["message"], "2 aliases are on the layer");
}

#[tokio::test]
async fn a_client_is_shown_told_stopped_and_deleted() {
    let lokd = lab().await;
    let client = client(&lokd).await;
    let object = json(&lokd, &format!("fakts clients get {client}")).await;
    let status = &object["status"];
    for (name, is) in [
        ("app", json!("org.example.segmenter")),
        ("version", json!("1.0")),
        ("user", json!("alice")),
        ("organization", json!("lab")),
        ("hub", json!("lab:main")),
        ("role", json!("interface")),
        ("kind", json!("development")),
        ("state", json!("enabled")),
        ("functional", Value::Null),
        ("mappings", json!(1)),
    ] {
        assert_eq!(status[name], is, "{name}: {status}");
    }
    assert!(
        status["device"].is_string() && status["mandate"].is_string(),
        "{status}"
    );
    for (flags, found) in [
        ("", true),
        ("--hub main --role interface --kind development", true),
        ("--role agent", false),
        ("--kind website", false),
        ("--broken", false),
    ] {
        let list = json(&lokd, &format!("fakts clients list {flags}")).await;
        assert_eq!(
            list["items"].as_array().unwrap().len(),
            usize::from(found),
            "{flags}"
        );
    }
    let mapped = json(&lokd, &format!("fakts clients mappings {client}")).await;
    assert_eq!(mapped["items"][0]["instance"], STORAGE);
    assert_eq!(mapped["items"][1]["status"], "unavailable");

    let wire = Wire::discover(&lokd).await;
    let key = json(&lokd, "fakts mandates issue lab:main:ci").await;
    let key = lokd.secret(key["secret"].as_str().unwrap());
    let redeemed = wire.redeem(&segmenter(), &key).await.ok();
    let token = lokd.secret(redeemed["token"].as_str().unwrap());
    let config = wire.config(&token).await;
    let secret = lokd.secret(config["auth"]["client_secret"].as_str().unwrap());
    let render = format!("fakts clients render {client} --origin http://192.168.1.20:8080");
    let told = ok(&lokd, &format!("{render} -o json")).await;
    assert!(!told.stdout.contains(&secret) && !told.stdout.contains(&token));
    let told = told.json();
    assert_eq!(told["v1"]["auth"]["client_secret"], "[redacted]");
    assert_eq!(told["v1"]["auth"]["client_token"], "[redacted]");
    assert_eq!(told["v1"]["lok"]["client_secret"], "[redacted]");
    assert_eq!(told["v1"]["self"]["alias"]["host"], "192.168.1.20");
    assert_eq!(told["v1"]["instances"], config["instances"]);
    assert_eq!(told["v2"]["statuses"], config["statuses"]);
    assert!(told["v2"]["self"]["sub"].is_string());
    refuses(
        &lokd,
        &format!("fakts clients render {client} --origin nowhere"),
        7,
    )
    .await;

    refuses(&lokd, &format!("fakts clients rotate-token {client}"), 8).await;
    ok(
        &lokd,
        &format!("fakts clients rotate-token {client} --dry-run --yes"),
    )
    .await;
    wire.config(&token).await;
    ok(&lokd, &format!("fakts clients rotate-token {client} --yes")).await;
    assert_ne!(wire.claim(&token).await.body["status"], "granted");
    // Another node may remember the secret for a moment.
    eventually(
        "the end of the secret",
        Duration::from_secs(10),
        async || (wire.client_credentials(&config).await.status >= 400).then_some(()),
    )
    .await;

    let publish = format!("fakts clients update {client} --published");
    assert_ne!(wire.retrieve(&segmenter()).await.body["status"], "granted");
    assert_eq!(
        did(&json(&lokd, &format!("{publish} true")).await),
        (false, true)
    );
    assert_eq!(
        did(&json(&lokd, &format!("{publish} true")).await),
        (false, false)
    );
    let everybody = wire.retrieve(&segmenter()).await.ok();
    lokd.secret(everybody["token"].as_str().unwrap());
    ok(&lokd, &format!("{publish} false")).await;
    assert_ne!(wire.retrieve(&segmenter()).await.body["status"], "granted");

    refuses(&lokd, &format!("fakts clients disable {client}"), 8).await;
    let disabled = json(&lokd, &format!("fakts clients disable {client} --yes")).await;
    assert_eq!(disabled["object"]["kind"], "FaktsClient");
    assert_eq!(disabled["object"]["status"]["state"], "disabled");
    assert!(wire.mandate(&segmenter(), &key).await.status >= 400);
    refuses(&lokd, &render, 4).await;
    ok(&lokd, &format!("fakts clients enable {client}")).await;
    let again = wire.mandate(&segmenter(), &key).await.ok();
    lokd.secret(again["access_token"].as_str().unwrap());
    assert_eq!(again["client_id"], client.as_str());
    ok(&lokd, &format!("fakts instances delete {STORAGE} --yes")).await;
    let mapped = json(&lokd, &format!("fakts clients mappings {client}")).await;
    assert_eq!(mapped["items"][0]["status"], "unavailable");
    assert_eq!(mapped["items"][0]["reason"], "its instance was deleted");
    refuses(&lokd, &format!("fakts clients delete {client}"), 8).await;
    ok(&lokd, &format!("fakts clients delete {client} --yes")).await;
    for noun in ["fakts clients", "apps"] {
        refuses(&lokd, &format!("{noun} get {client}"), 3).await;
    }
    refuses(&lokd, &format!("fakts clients mappings {client}"), 3).await;
}

#[tokio::test]
async fn what_a_client_is_part_of_takes_it_along() {
    let lokd = lab().await;
    let gone = async |client: &str| ctl(&lokd, &format!("apps get {client}")).await.code == 3;
    let let_in = async || {
        ctl(&lokd, "fakts mandates delete lab:main:ci --yes").await;
        client(&lokd).await
    };
    let first = let_in().await;
    let app = json(&lokd, "fakts apps get org.example.segmenter").await;
    assert_eq!(app["status"], json!({ "releases": 1, "clients": 1 }));
    let release = json(&lokd, "fakts releases get org.example.segmenter@1.0").await;
    assert_eq!(
        release["spec"]["manifest"]["requirements"][0]["key"],
        "storage"
    );
    assert_eq!(release["spec"]["manifest"].get("device_id"), None);
    let names = ok(
        &lokd,
        "fakts releases list --app org.example.segmenter -o name",
    )
    .await;
    assert_eq!(names.stdout, "fakts/releases/org.example.segmenter@1.0\n");
    refuses(&lokd, "fakts releases list --app nosuch", 3).await;
    refuses(&lokd, "fakts releases delete org.example.segmenter@1.0", 8).await;
    ok(
        &lokd,
        "fakts releases delete org.example.segmenter@1.0 --yes",
    )
    .await;
    assert!(gone(&first).await);

    let second = let_in().await;
    let delete = "fakts apps delete org.example.segmenter";
    refuses(&lokd, &format!("{delete} --yes"), 8).await;
    ok(&lokd, &format!("{delete} --confirm org.example.segmenter")).await;
    assert!(gone(&second).await);

    let third = let_in().await;
    let device =
        json(&lokd, &format!("fakts clients get {third}")).await["status"]["device"].clone();
    let device = device.as_str().unwrap();
    let found = ok(&lokd, "fakts devices lookup machine-7 -o value=id")
        .await
        .stdout;
    assert_eq!(found.trim(), device);
    let by_input = lokd
        .ctl_with(
            &[
                "fakts", "nodes", "lookup", "-", "--org", "lab", "-o", "value=id",
            ],
            "machine-7\n",
        )
        .await
        .ok();
    assert_eq!(by_input.stdout, found);
    assert_eq!(
        ok(&lokd, "fakts devices lookup machine-8 -o name")
            .await
            .stdout,
        ""
    );
    let named = json(
        &lokd,
        &format!("fakts devices update {device} --name microscope"),
    )
    .await;
    assert_eq!(
        named["object"]["spec"],
        json!({ "organization": "lab", "name": "microscope" })
    );
    assert_eq!(named["object"]["status"]["clients"], 1);
    let made = lokd
        .admin("POST", "/v1/fakts/devices", json!({ "name": "x" }))
        .await;
    assert_eq!(
        (made.status, &made.body["error"]["code"]),
        (501, &json!("unsupported"))
    );
    for verb in ["create", "ensure"] {
        assert_eq!(ctl(&lokd, &format!("fakts devices {verb}")).await.code, 2);
    }
    refuses(&lokd, &format!("fakts devices delete {device} --yes"), 8).await;
    ok(
        &lokd,
        &format!("fakts devices delete {device} --confirm {device}"),
    )
    .await;
    assert!(gone(&third).await);

    let fourth = let_in().await;
    refuses(&lokd, "fakts hubs delete lab:main --yes", 8).await;
    ok(&lokd, "fakts hubs delete lab:main --confirm lab:main").await;
    assert!(gone(&fourth).await);
    assert_eq!(
        json(&lokd, "fakts instances list").await["items"],
        json!([])
    );
    assert_eq!(json(&lokd, "fakts mandates list").await["items"], json!([]));
}

#[tokio::test]
async fn an_organization_takes_everything_along() {
    let lokd = lab().await;
    let client = client(&lokd).await;
    ok(&lokd, "orgs delete lab --confirm lab").await;
    assert_eq!(ctl(&lokd, &format!("apps get {client}")).await.code, 3);
    for noun in [
        "hubs",
        "instances",
        "aliases",
        "layers",
        "devices",
        "clients",
        "mandates",
    ] {
        let list = json(&lokd, &format!("fakts {noun} list")).await;
        assert_eq!(list["items"], json!([]), "{noun}");
    }
}

#[tokio::test]
async fn a_mandate_shows_its_key_once_and_ends_when_it_is_told_to() {
    let lokd = lab().await;
    let wire = Wire::discover(&lokd).await;
    let lets_in = async |key: &str| {
        let reply = wire.mandate(&segmenter(), key).await;
        if let Some(token) = reply.body["access_token"].as_str() {
            lokd.secret(token);
        }
        reply.status == 200
    };
    let create =
        "fakts redeem-tokens create --hub main --name ci --max-clients 0 --ttl 24h --scope openid";
    let made = json(&lokd, create).await;
    assert_eq!(made["secret_shown_once"], true);
    let first = lokd.secret(made["secret"].as_str().unwrap());
    assert!(first.starts_with("lok_mk_"));
    let spec = &made["object"]["spec"];
    assert_eq!(
        (&spec["user"], &spec["hub"]),
        (&json!("alice"), &json!("lab:main"))
    );
    assert_eq!(
        (&spec["max_clients"], &spec["scopes"]),
        (&Value::Null, &json!(["openid"]))
    );
    assert!(lets_in(&first).await);
    let everything = ok(&lokd, "fakts mandates list -o json").await.stdout;
    assert!(!everything.contains(&first));
    let ensured = json(&lokd, &create.replace("create", "ensure")).await;
    assert_eq!(
        (did(&ensured), &ensured["secret"]),
        ((false, false), &Value::Null)
    );
    for (flags, exit, field) in [
        ("--user bob", 4, "spec.user"),
        (
            "--device 0199c1f2-2345-7abc-8def-0123456789ab",
            3,
            "spec.device",
        ),
        ("--app-version 1", 7, "spec.app_version"),
        ("--app bad:id?", 7, "spec.app"),
    ] {
        let error = refuses(
            &lokd,
            &format!("fakts mandates ensure --hub main --name ci {flags}"),
            exit,
        )
        .await;
        assert_eq!(error["field"], field, "{flags}: {error}");
    }
    ok(&lokd, "users create --username eve --no-password").await;
    let stranger = "fakts mandates create --hub main --name x --user eve";
    assert_eq!(refuses(&lokd, stranger, 5).await["code"], "not_permitted");

    // A further key goes into a new file that is nobody else's.
    let file = lokd.path("ci.key");
    let issue = format!(
        "fakts mandates issue lab:main:ci --secret-out {}",
        file.display()
    );
    let dry = ok(&lokd, &format!("{issue} --dry-run")).await;
    assert!(
        !file.exists() && !dry.stdout.contains("lok_mk_"),
        "{}",
        dry.stdout
    );
    let issued = ok(&lokd, &issue).await;
    let second = lokd.secret(std::fs::read_to_string(&file).unwrap());
    assert_eq!(
        std::fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert!(!issued.stdout.contains(&second) && second != first);
    refuses(&lokd, &issue, 7).await;
    let keys = json(&lokd, "fakts mandates get main:ci").await["status"]["keys"].clone();
    assert_eq!(keys.as_array().unwrap().len(), 2, "{keys}");
    assert!(
        keys[0]["last_used_at"].is_string() && keys[1]["last_used_at"].is_null(),
        "{keys}"
    );
    assert!(lets_in(&second).await);
    let device = ok(&lokd, "fakts devices list -o value=id").await.stdout;
    let bound = json(
        &lokd,
        &format!(
            "fakts mandates issue main:ci --ttl 1h --device {}",
            device.trim()
        ),
    )
    .await;
    let bound = lokd.secret(bound["secret"].as_str().unwrap());
    assert!(lets_in(&bound).await);

    let revoke = "fakts mandates revoke lab:main:ci";
    refuses(&lokd, revoke, 8).await;
    refuses(&lokd, &format!("{revoke} --key nosuch --yes"), 3).await;
    let one = format!("{revoke} --key {} --yes", keys[0]["id"].as_str().unwrap());
    assert_eq!(did(&json(&lokd, &one).await), (false, true));
    assert_eq!(did(&json(&lokd, &one).await), (false, false));
    assert!(!lets_in(&first).await && lets_in(&second).await);

    // Keys end before their mandate, and are removed by themselves.
    lokd.advance(Duration::from_secs(2 * 3_600)).await;
    assert!(!lets_in(&bound).await);
    let dry = json(&lokd, "fakts mandates purge-expired --dry-run").await;
    assert_eq!((&dry["keys"], &dry["dry_run"]), (&json!(1), &json!(true)));
    let purged = json(&lokd, "fakts mandates purge-expired").await;
    assert_eq!(
        (&purged["mandates"], &purged["keys"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(json(&lokd, "fakts mandates purge-expired").await["keys"], 0);

    let whole = format!("{revoke} --yes");
    let revoked = json(&lokd, &whole).await;
    assert!(
        revoked["object"]["status"]["revoked_at"].is_string(),
        "{revoked}"
    );
    assert_eq!(did(&json(&lokd, &whole).await), (false, false));
    assert!(!lets_in(&second).await);
    assert_eq!(
        refuses(&lokd, "fakts mandates issue main:ci", 4).await["code"],
        "conflict"
    );
    lokd.advance(Duration::from_secs(23 * 3_600)).await;
    let purged = json(&lokd, "fakts mandates purge-expired").await;
    assert_eq!(purged["mandates"], 1, "{purged}");
    refuses(&lokd, "fakts mandates get main:ci", 3).await;
    let actions = ok(&lokd, "audit list --action mandate.* -o value=action")
        .await
        .stdout;
    for verb in ["create", "use", "issue", "revoke", "purge"] {
        assert!(
            actions.contains(&format!("mandate.{verb}\n")),
            "{verb}: {actions}"
        );
    }
}

/// What lokd itself finds when it asks the addresses of an instance.
#[tokio::test]
async fn probing_asks_each_address_as_an_app_does() {
    let lokd = Lokd::builder()
        .config("[outbound]\nallow_private = [\"127.0.0.1\"]")
        .start()
        .await;
    ok(
        &lokd,
        "users create --username ada --no-password --org acme --role owner",
    )
    .await;
    let rekuest = Instance::start("rekuest");
    let hub = lokd.hub("acme", "lab").create().await;
    hub.serve(REKUEST, &rekuest, true).await;
    let at = |port: u16, path: &str| {
        format!("--kind absolute --host 127.0.0.1 --port {port} --path {path} --challenge ht")
    };
    let closed = lok_tests::ports::free();
    for (name, options) in [
        ("closed", at(closed, "rekuest")),
        ("elsewhere", at(rekuest.port, "nowhere")),
        (
            "private",
            "--kind absolute --host 10.0.0.7 --port 80".to_owned(),
        ),
    ] {
        hub.alias(REKUEST, name, &options).await;
    }
    let instance = format!("acme:lab:{REKUEST}:default");
    let probe = format!("fakts instances probe {instance}");
    let of = |told: &Value, name: &str| {
        let items = told["items"].as_array().unwrap().iter();
        let item = items.clone().find(|item| item["name"] == name);
        item.unwrap_or_else(|| panic!("{name}: {told}")).clone()
    };

    // Nothing is noted in a dry run.
    json(&lokd, &format!("{probe} --dry-run")).await;
    let shown = json(&lokd, &format!("fakts instances get {instance}")).await;
    assert_eq!(shown["status"]["health"], "unknown", "{shown}");

    let told = json(&lokd, &probe).await;
    assert_eq!(told["kind"], "ProbeList");
    assert_eq!(told["items"].as_array().map(Vec::len), Some(4), "{told}");
    let main = of(&told, "main");
    assert_eq!(main["url"], rekuest.challenge(), "{main}");
    assert_eq!(
        (&main["working"], &main["signature"]),
        (&json!(true), &json!(true))
    );
    assert!(main["elapsed_ms"].is_u64(), "{main}");
    assert_eq!(main["reason"], Value::Null);
    for (name, reason) in [
        ("closed", "refused"),
        ("elsewhere", "404"),
        ("private", "outbound.allow_private"),
    ] {
        let found = of(&told, name);
        assert_eq!(found["working"], false, "{found}");
        let said = found["reason"].as_str().unwrap_or_default();
        assert!(said.contains(reason), "{found}");
    }
    let shown = json(&lokd, &format!("fakts instances get {instance}")).await;
    assert_eq!(shown["status"]["health"], "working", "{shown}");
    let addresses = shown["status"]["aliases"].as_array().unwrap();
    for each in addresses {
        assert_eq!(each["working"], each["name"] == "main", "{each}");
        assert!(each["checked_at"].is_string(), "{each}");
    }
    let event = json(&lokd, "audit list --action instance.probe").await;
    assert_eq!(event["items"].as_array().map(Vec::len), Some(1), "{event}");
    assert_eq!(
        event["items"][0]["detail"],
        json!({ "aliases": 4, "working": 1 })
    );

    // Somebody else answers where the instance was.
    let other = Instance::start("other").key.clone();
    let line = format!("fakts instances update {instance} --challenge-key {other}");
    ok(&lokd, &line).await;
    let stranger = of(&json(&lokd, &probe).await, "main");
    assert_eq!(stranger["signature"], false, "{stranger}");
    assert_eq!(stranger["working"], false, "{stranger}");
    let table = ok(&lokd, &probe).await.stdout;
    assert!(
        table.starts_with("NAME\tURL\tWORKING\tMS\tSIGNED\tREASON\n"),
        "{table}"
    );
    refuses(&lokd, "fakts instances probe acme:lab:nosuch:default", 3).await;
}
