//! Apps with the Fakts clients of four generations start against `lokd dev`, with the keys that it hands out, and find the
//! instance for which it answers.

use crate::dev::{Dev, Place};
use lok_tests::fakts::{FaktsClient, manifest};
use lok_tests::paths;
use serde_json::{Value, json};
use std::process::Command;

/// A running `lokd dev`, whose hub has one instance that signs its challenges.
struct Lab {
    place: Place,
    facts: Value,
    _dev: Dev,
}

impl Lab {
    fn start() -> Self {
        let place = Place::new();
        let dev = place.start();
        let facts = place.summary();
        Self {
            place,
            facts,
            _dev: dev,
        }
    }

    fn launch(&self, client: &str, mode: &str, secret: &str) -> FaktsClient {
        let url = self.facts["issuer"].as_str().unwrap();
        let more = match mode {
            "mandate" => json!({ "key": self.facts[secret] }),
            "redeem" => json!({ "token": self.facts[secret] }),
            _ => json!({}),
        };
        FaktsClient::launch(client, mode, url, &manifest("my-app"), &more)
    }

    /// Runs `lokctl fakts requests …`, whatever comes of it.
    fn requests(&self, words: &[&str]) -> std::process::Output {
        Command::new(paths::program("lokctl"))
            .env_clear()
            .env("HOME", self.place.path(""))
            .arg("--endpoint")
            .arg(format!("unix:{}", self.facts["socket"].as_str().unwrap()))
            .args(["-o", "json", "fakts", "requests"])
            .args(words)
            .output()
            .unwrap()
    }

    fn approve(&self, code: &str) {
        let shown = self.requests(&["show", code, "--org", "demo", "--hub", "demo"]);
        let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
        let requirements = &shown["spec"]["requirements"];
        assert_eq!(requirements[0]["status"], "granted", "{shown}");
        assert_eq!(requirements[1]["status"], "unavailable", "{shown}");
        let approved = self.requests(&["approve", code, "--org", "demo", "--hub", "demo"]);
        let errors = String::from_utf8_lossy(&approved.stderr);
        assert!(approved.status.success(), "{errors}");
        // Once only.
        let again = self.requests(&["approve", code, "--org", "demo", "--hub", "demo"]);
        assert_eq!(again.status.code(), Some(4));
    }

    /// What a client got that was let in: by a person's code, or by its key.
    async fn outcome(&self, client: &str, mode: &str, secret: &str) -> Value {
        let app = self.launch(client, mode, secret);
        if mode == "device" {
            let code = app.code().await;
            self.approve(&code.code);
        }
        app.outcome().await
    }
}

#[tokio::test]
async fn the_newest_client_logs_in_reports_refreshes_and_logs_out() {
    let lab = Lab::start();
    for mode in ["device", "mandate"] {
        let got = lab.outcome("fakts6", mode, "mandate_key").await;
        let statuses = json!({ "rekuest": "granted", "kab": "unavailable" });
        assert_eq!(got["statuses"], statuses, "{got}");
        assert!(got["chosen"]["rekuest"]["id"].is_string(), "{got}");
        assert_ne!(got["refreshed"]["token"], got["token"], "{got}");
    }
}

#[tokio::test]
async fn a_client_of_the_redeem_grant_gets_its_tokens() {
    let lab = Lab::start();
    let got = lab.outcome("fakts5", "redeem", "redeem_token").await;
    assert_eq!(got["statuses"]["rekuest"], "granted", "{got}");
    assert!(got["refresh_token"].is_string(), "{got}");
}

#[tokio::test]
async fn clients_of_the_first_protocol_claim_and_get_tokens() {
    let lab = Lab::start();
    for client in ["fakts04", "fakts_next4"] {
        for mode in ["device", "redeem", "retrieve"] {
            let got = lab.outcome(client, mode, "redeem_token").await;
            assert!(got["token"].is_string(), "{client} {mode}: {got}");
            if client == "fakts_next4" {
                assert!(
                    got["chosen"]["rekuest"]["id"].is_string(),
                    "{client} {mode}: {got}"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_client_that_is_denied_stops() {
    let lab = Lab::start();
    for client in ["fakts6", "fakts_next4", "fakts04"] {
        let app = lab.launch(client, "device", "");
        let code = app.code().await;
        assert!(lab.requests(&["deny", &code.code]).status.success());
        let (error, step) = app.failure().await;
        assert!(!error.is_empty(), "{client}: {step}");
    }
}
