//! The published client `unlok`, as it is, with the Fakts client that it comes with.

use lok_tests::fakts::FaktsClient;
use lok_tests::graphql::{Tenant, manifest};
use lok_tests::lokd::Lokd;
use serde_json::json;

#[tokio::test]
async fn unlok_5_reads_everything_that_it_knows_how_to_ask() {
    let lokd = Lokd::start().await;
    let acme = Tenant::start(&lokd, "acme", "ada").await;
    let things = acme.things().await;
    let key = lokd.hub("acme", "lab").mandate("unlok", "").await;
    let more = json!({ "key": key, "things": things });
    let app = FaktsClient::launch("unlok5", "reads", lokd.issuer(), &manifest("acme"), &more);
    let outcome = app.outcome().await;
    assert_eq!(outcome["failed"], json!({}), "{outcome}");
    assert_eq!(outcome["me"], "ada");
    let unknown = outcome["unknown"].as_str().expect("a text");
    let told = "there is no user \"nobody\" in your organization";
    assert!(unknown.contains(told), "{unknown}");
    let ran = outcome["ran"].as_array().expect("a list");
    assert!(ran.len() >= 30, "{ran:?}");
}
