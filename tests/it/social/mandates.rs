//! Authorities that members give through the API: how far they go, and how they end.

use super::{Lab, app_of, manifest, refused, text};
use lok_tests::graphql::{Api, Tenant};
use lok_tests::lokd::Lokd;
use lok_tests::wire::Wire;
use serde_json::{Value, json};
use std::time::Duration;

const FIELDS: &str = "{ id label keyPrefix claimant origin isLive revocationReason agentIdentifier maxClients \
    subject { identifier version deviceId scopes requirements { service } } grantor { username } parent { id } \
    expiresAt clients { clientId } }";

fn issue() -> String {
    format!(
        "mutation($input: IssueMandateKeyInput!) {{ issueMandateKey(input: $input) {{ key mandate {FIELDS} }} }}"
    )
}

fn create() -> String {
    format!("mutation($input: CreateMandateInput!) {{ createMandate(input: $input) {FIELDS} }}")
}

fn child() -> String {
    format!(
        "mutation($input: IssueChildMandateKeyInput!) {{ issueChildMandateKey(input: $input) {{ key mandate {FIELDS} }} }}"
    )
}

fn one() -> String {
    format!("query($id: ID!) {{ mandate(id: $id) {FIELDS} }}")
}

const REVOKE: &str =
    "mutation($id: ID!) { revokeMandate(input: {id: $id}) { isLive revocationReason } }";
const LIST: &str = "query($filters: MandateFilter) { mandates(filters: $filters) { id } }";
const REDEEM: &str = "mutation($input: RedeemTokenInput!) { createRedeemToken(input: $input) { id token user { username } } }";
const TOKENS: &str = "{ redeemTokens { id token user { username } client { id } } }";

/// Whether a key lets an app in.
async fn opens(lab: &Lab, manifest: &Value, key: &str) -> bool {
    let answer = Wire::discover(&lab.lokd).await.mandate(manifest, key).await;
    if answer.status == 200 {
        lab.lokd.secret(text(&answer.body, "/access_token"));
        return true;
    }
    assert_eq!(answer.error(), "invalid_grant");
    false
}

async fn ids(api: &Api, filters: Value) -> Vec<String> {
    let data = api.data(LIST, &json!({ "filters": filters })).await;
    let list = data["mandates"].as_array().expect("a list");
    list.iter()
        .map(|each| text(each, "/id").to_owned())
        .collect()
}

#[tokio::test]
async fn a_key_lets_one_app_in_as_the_member_until_it_ends() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let app = manifest("org.acme.job");
    let input = json!({ "manifest": app, "expiresInDays": 7, "label": "Nightly", "maxClients": 1 });
    let data = lab.bobs.data(&issue(), &json!({ "input": input })).await;
    let issued = &data["issueMandateKey"];
    let key = lab.lokd.secret(text(issued, "/key"));
    let mandate = &issued["mandate"];
    let id = text(mandate, "/id");
    assert!(key.starts_with(text(mandate, "/keyPrefix")) && key.len() > 40);
    assert_eq!(mandate["grantor"]["username"], "bob");
    assert_eq!(mandate["label"], "Nightly");
    assert_eq!(mandate["claimant"], "KEY");
    assert_eq!(mandate["isLive"], true);
    assert_eq!(mandate["subject"]["scopes"], json!(["openid", "profile"]));

    assert!(!opens(&lab, &manifest("org.acme.other"), &key).await);
    assert!(opens(&lab, &app, &key).await);
    let after = lab.bobs.data(&one(), &json!({ "id": id })).await;
    assert_eq!(
        after["mandate"]["clients"].as_array().map(Vec::len),
        Some(1)
    );

    // Ada is in charge and sees it; a stranger does not.
    assert!(
        ids(lab.ada(), json!({ "ids": [id] }))
            .await
            .contains(&id.to_owned())
    );
    refused(&globex.api, &one(), json!({ "id": id }), "no mandate").await;
    refused(&globex.api, REVOKE, json!({ "id": id }), "no mandate").await;
    let ended = lab.ada().data(REVOKE, &json!({ "id": id })).await;
    assert_eq!(
        ended["revokeMandate"],
        json!({ "isLive": false, "revocationReason": "REVOKED" })
    );
    assert!(!opens(&lab, &app, &key).await);
    assert_eq!(
        ids(&lab.bobs, json!({ "ids": [id], "live": true })).await,
        [""; 0]
    );
}

#[tokio::test]
async fn nobody_gives_more_than_their_app_has() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let input = |name: &str, value: Value| {
        let mut input = json!({ "manifest": manifest("org.acme.job"), "expiresInDays": 7 });
        input[name] = value;
        json!({ "input": input })
    };
    let mut greedy = manifest("org.acme.job");
    greedy["scopes"] = json!(["openid", "email"]);
    let mut strange = manifest("org.acme.job");
    strange["identifier"] = json!("a b");
    let hub = globex.things().await["hub"].clone();
    for (name, value, words) in [
        ("manifest", greedy, "does not have the scope \"email\""),
        ("manifest", strange, "no manifest"),
        ("expiresInDays", json!(0), "1 to 30 days"),
        ("expiresInDays", json!(31), "1 to 30 days"),
        ("maxClients", json!(0), "clients"),
        ("label", json!("a\nb"), "label has"),
        ("allowMesh", json!(true), "mesh"),
        ("hub", json!(hub), "no hub"),
    ] {
        refused(&lab.bobs, &issue(), input(name, value), words).await;
    }
    // A member who is not in charge sees nothing of others.
    let hers = lab
        .ada()
        .data(&issue(), &input("label", json!("Hers")))
        .await;
    lab.lokd.secret(text(&hers, "/issueMandateKey/key"));
    let id = text(&hers, "/issueMandateKey/mandate/id");
    refused(&lab.bobs, &one(), json!({ "id": id }), "no mandate").await;
    refused(&lab.bobs, REVOKE, json!({ "id": id }), "no mandate").await;
    assert!(!ids(&lab.bobs, Value::Null).await.contains(&id.to_owned()));
}

#[tokio::test]
async fn a_mandate_ends_with_the_app_through_which_it_was_given() {
    let lab = Lab::start().await;
    let app = manifest("org.acme.job");
    let input = json!({ "input": { "manifest": app, "expiresInDays": 7 } });
    let data = lab.bobs.data(&issue(), &input).await;
    let key = lab.lokd.secret(text(&data, "/issueMandateKey/key"));
    assert!(opens(&lab, &app, &key).await);
    let me = "{ mycontext { client { clientId } } }";
    let mine = lab.bobs.data(me, &json!({})).await;
    let client = text(&mine, "/mycontext/client/clientId");
    lab.lokd
        .ctl(&["apps", "disable", client, "--yes"])
        .await
        .ok();
    assert!(!opens(&lab, &app, &key).await);
    // What it was allowed has ended, and what was given through it.
    lab.lokd.ctl(&["apps", "enable", client]).await.ok();
    assert!(!opens(&lab, &app, &key).await);
    let id = json!({ "id": text(&data, "/issueMandateKey/mandate/id") });
    let after = lab.ada().data(&one(), &id).await;
    assert_eq!(after["mandate"]["isLive"], false);
    for (live, listed) in [(true, false), (false, true)] {
        let found = ids(lab.ada(), json!({ "live": live })).await;
        assert_eq!(found.contains(&text(&id, "/id").to_owned()), listed);
    }
}

#[tokio::test]
async fn an_app_hands_out_narrower_keys_until_the_mandate_ends() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let deployer = app_of(&lab.lokd, "bob", "deployer").await;
    let app = manifest("org.acme.worker");
    let input = json!({
        "agent": "org.acme.deployer", "manifest": app, "attestation": "sha256:0",
        "maxClients": 1, "expiresInDays": 5,
    });
    let data = lab.bobs.data(&create(), &json!({ "input": input })).await;
    let above = &data["createMandate"];
    let id = text(above, "/id");
    assert_eq!(above["claimant"], "AGENT");
    assert_eq!(above["keyPrefix"], "");
    assert_eq!(above["agentIdentifier"], "org.acme.deployer");

    let wish = |device: &str, days: Value| json!({ "input": { "mandate": id, "deviceId": device, "expiresInDays": days } });
    refused(
        &lab.bobs,
        &child(),
        wish("m1", Value::Null),
        "names another app",
    )
    .await;
    // An app of that name that acts for another is another app, and does not learn of it.
    lab.lokd.user("carol").role("user").create().await;
    let hers = lab
        .lokd
        .hub("acme", "lab")
        .mandate("carol", "--user carol")
        .await;
    let body = Wire::discover(&lab.lokd)
        .await
        .mandate(&manifest("org.acme.deployer"), &hers)
        .await
        .ok();
    let carols = Api::new(&lab.lokd, &lab.lokd.secret(text(&body, "/access_token")));
    refused(&carols, &child(), wish("m1", Value::Null), "no mandate").await;
    refused(&globex.api, &child(), wish("m1", Value::Null), "no mandate").await;

    let data = deployer.data(&child(), &wish("m1", json!(300))).await;
    let issued = &data["issueChildMandateKey"];
    let key = lab.lokd.secret(text(issued, "/key"));
    assert_eq!(issued["mandate"]["parent"]["id"], id);
    assert_eq!(
        issued["mandate"]["expiresAt"], above["expiresAt"],
        "no longer than the mandate"
    );
    assert_eq!(
        issued["mandate"]["subject"]["scopes"],
        above["subject"]["scopes"]
    );
    assert_eq!(issued["mandate"]["grantor"]["username"], "bob");
    refused(
        &deployer,
        &child(),
        wish("m2", Value::Null),
        "1 keys at once",
    )
    .await;

    let on = |device: &str| {
        let mut app = app.clone();
        app["device_id"] = json!(device);
        app
    };
    assert!(!opens(&lab, &on("m2"), &key).await);
    assert!(opens(&lab, &on("m1"), &key).await);
    lab.bobs.data(REVOKE, &json!({ "id": id })).await;
    assert!(!opens(&lab, &on("m1"), &key).await);
    let below = json!({ "id": text(issued, "/mandate/id") });
    let after = lab.bobs.data(&one(), &below).await;
    assert_eq!(after["mandate"]["revocationReason"], "PARENT_REVOKED");
    refused(&deployer, &child(), wish("m3", Value::Null), "is over").await;
}

#[tokio::test]
async fn a_redeem_token_is_shown_once_and_opens_as_fakts_1_does() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let data = lab.bobs.data(REDEEM, &json!({ "input": {} })).await;
    let made = &data["createRedeemToken"];
    let token = lab.lokd.secret(text(made, "/token"));
    refused(
        &lab.bobs,
        REDEEM,
        json!({ "input": { "token": "mine" } }),
        "draws tokens itself",
    )
    .await;
    for (api, sees) in [(&lab.bobs, true), (lab.ada(), true), (&globex.api, false)] {
        let data = api.data(TOKENS, &json!({})).await;
        let list = data["redeemTokens"].as_array().expect("a list");
        let found = list.iter().find(|each| each["id"] == made["id"]);
        assert_eq!(found.is_some(), sees, "{data}");
        assert!(!data.to_string().contains(&token), "{data}");
    }
    let mine = lab
        .ada()
        .data("{ myRedeemTokens { id } }", &json!({}))
        .await;
    assert!(!mine.to_string().contains(text(made, "/id")), "{mine}");
    let wire = Wire::discover(&lab.lokd).await;
    let app = manifest("org.acme.tool");
    let granted = wire.redeem(&app, &token).await;
    assert_eq!(granted.status, 200, "{}", granted.body);
    let data = lab.bobs.data(TOKENS, &json!({})).await;
    let list = data["redeemTokens"].as_array().expect("a list");
    let found = list
        .iter()
        .find(|each| each["id"] == made["id"])
        .expect("it");
    assert!(found["client"]["id"].is_string(), "{data}");

    // It ends as it was told to.
    let data = lab
        .bobs
        .data(REDEEM, &json!({ "input": { "expiresInDays": 1 } }))
        .await;
    let short = lab.lokd.secret(text(&data, "/createRedeemToken/token"));
    lab.lokd.advance(Duration::from_secs(86_401)).await;
    let late = wire.redeem(&manifest("org.acme.late"), &short).await;
    assert_eq!(late.body["status"], "error", "{}", late.body);
}

/// Keys with these labels, the first of them first: the ids of their mandates.
async fn issued(api: &Api, labels: &[String]) -> Vec<String> {
    let mut ids = Vec::new();
    for some in labels.chunks(20) {
        let names: Vec<String> = (0..some.len()).map(|at| format!("a{at}")).collect();
        let variables = names.iter().map(|name| format!("${name}: String"));
        let fields = names.iter().map(|name| {
            format!(
                "{name}: issueMandateKey(input: {{ manifest: {{ identifier: \"org.acme.job\", version: \"1.0\" }}, \
                 expiresInDays: 7, label: ${name} }}) {{ mandate {{ id }} }}"
            )
        });
        let document = format!(
            "mutation({}) {{ {} }}",
            variables.collect::<Vec<_>>().join(", "),
            fields.collect::<Vec<_>>().join(" ")
        );
        let values: serde_json::Map<String, Value> = names
            .iter()
            .cloned()
            .zip(some.iter().map(|label| json!(label)))
            .collect();
        let data = api.data(&document, &Value::Object(values)).await;
        for name in &names {
            ids.push(text(&data[name], "/mandate/id").to_owned());
        }
    }
    ids
}

#[tokio::test]
async fn a_page_of_mandates_has_what_is_looked_for_however_old_it_is() {
    let lab = Lab::start().await;
    let straws: Vec<String> = (0..12).map(|at| format!("Straw {at}")).collect();
    let mut made = Vec::new();
    for labels in [
        vec!["Needle \"one\"".to_owned()],
        vec!["NÄDEL".to_owned()],
        straws,
    ] {
        made.extend(issued(&lab.bobs, &labels).await);
        lab.lokd.advance(Duration::from_secs(1)).await;
    }
    let page = "query($filters: MandateFilter, $at: OffsetPaginationInput) { \
        mandates(filters: $filters, pagination: $at) { id label clients { id } } }";
    let found = async |api: &Api, filters: Value, offset: i32, limit: i32| {
        let at = json!({ "offset": offset, "limit": limit });
        let variables = json!({ "filters": filters, "at": at });
        let data = api.data(page, &variables).await;
        let list = data["mandates"].as_array().expect("a list").iter();
        list.map(|each| text(each, "/id").to_owned())
            .collect::<Vec<_>>()
    };
    for api in [&lab.bobs, lab.ada()] {
        for (search, what) in [
            ("nEEDLE", 0),
            ("\"ONE\"", 0),
            ("nädel", 1),
            ("straw 11", 13),
        ] {
            let found = found(api, json!({ "search": search }), 0, 1).await;
            assert_eq!(found, [made[what].clone()], "{search}");
        }
        for none in ["label", "%", "one_", "\\"] {
            assert_eq!(
                found(api, json!({ "search": none }), 0, 10).await,
                [""; 0],
                "{none}"
            );
        }
        let straws = found(api, json!({ "search": "straw" }), 10, 10).await;
        assert!(straws.len() == 2 && straws.iter().all(|id| made[2..].contains(id)));
    }

    // One that is over is behind many that hold, and the other way round.
    for id in &made[2..] {
        lab.bobs.data(REVOKE, &json!({ "id": id })).await;
    }
    let live = found(&lab.bobs, json!({ "live": true }), 0, 1).await;
    assert_eq!(live, [made[1].clone()]);
    let over = found(&lab.bobs, json!({ "live": false }), 11, 10).await;
    assert!(over.len() == 1 && made[2..].contains(&over[0]), "{over:?}");
    let both = json!({ "live": true, "search": "needle" });
    assert_eq!(found(&lab.bobs, both, 0, 1).await, [made[0].clone()]);
}

#[tokio::test]
async fn a_redeem_token_is_found_by_its_beginning() {
    let lab = Lab::start().await;
    for _ in 0..3 {
        let data = lab.bobs.data(REDEEM, &json!({ "input": {} })).await;
        lab.lokd.secret(text(&data, "/createRedeemToken/token"));
    }
    let all = lab.bobs.data(TOKENS, &json!({})).await;
    let oldest = &all["redeemTokens"][2];
    let document = "query($search: String) { redeemTokens(filters: { search: $search }, pagination: { limit: 1 }) \
        { id token user { username } client { id } } }";
    let shown = text(oldest, "/token");
    let short = shown.trim_end_matches('…').to_uppercase();
    for search in [shown, &short] {
        let data = lab.bobs.data(document, &json!({ "search": search })).await;
        assert_eq!(data["redeemTokens"], json!([oldest]), "{search}");
    }
}

#[tokio::test]
async fn mandates_that_are_looked_through_are_counted() {
    let lokd = Lokd::builder()
        .config("[graphql]\nmax_complexity = 100")
        .start()
        .await;
    let acme = Tenant::start(&lokd, "acme", "ada").await;
    let labels: Vec<String> = (0..30).map(|at| format!("Straw {at}")).collect();
    issued(&acme.api, &labels).await;
    let search = |many: usize| {
        let fields =
            (0..many).map(|at| format!("a{at}: mandates(filters: {{ search: \"zzz\" }}) {{ id }}"));
        format!("{{ {} }}", fields.collect::<Vec<_>>().join(" "))
    };
    // What has none of it in its labels is not even read; what has is looked at.
    let data = acme.api.data(&search(5), &json!({})).await;
    assert_eq!(data["a4"], json!([]));
    let odd = search(5).replace("zzz", "ä");
    let told = acme.api.error(&odd, &json!({})).await;
    assert!(told.contains("more than 100 objects"), "{told}");
}
