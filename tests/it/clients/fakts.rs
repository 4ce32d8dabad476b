//! Apps with the Fakts clients of four generations, which log in, look for their service, and act for a person.

use lok_tests::builders::User;
use lok_tests::fakts::{FaktsClient, manifest};
use lok_tests::hub::{Hub, REKUEST};
use lok_tests::instance::Instance;
use lok_tests::lokd::Lokd;
use lok_tests::python;
use lok_tests::wire::Wire;
use serde_json::{Value, json};

/// A lokd with one person, who owns an organization with a hub, in which one service runs.
struct Lab {
    lokd: Lokd,
    ada: User,
    rekuest: Instance,
}

impl Lab {
    /// The service signs its challenge.
    async fn start() -> Self {
        Self::with(true).await
    }

    async fn with(signs: bool) -> Self {
        let lab = Self::empty().await;
        lab.hub().serve(REKUEST, &lab.rekuest, signs).await;
        lab
    }

    /// The service is not known yet.
    async fn empty() -> Self {
        let lokd = Lokd::start().await;
        let ada = lokd.user("ada").role("owner").create().await;
        lokd.hub("acme", "lab").create().await;
        Self {
            rekuest: Instance::start("rekuest"),
            ada,
            lokd,
        }
    }

    fn hub(&self) -> Hub<'_> {
        self.lokd.hub("acme", "lab")
    }

    /// An app that waits for a person.
    fn device(&self, client: &str) -> FaktsClient {
        self.launch(client, "device", &json!({}))
    }

    fn launch(&self, client: &str, mode: &str, more: &Value) -> FaktsClient {
        let url = self.lokd.issuer();
        FaktsClient::launch(client, mode, url, &manifest("my-app"), more)
    }

    /// An app that waits for a person and is let in: what it got.
    async fn let_in(&self, client: &str, options: &str) -> Value {
        let app = self.device(client);
        let code = app.code().await;
        let page = format!("{}{}", self.lokd.url("/configure/"), code.code);
        assert_eq!(plain(&code.browser), plain(&page), "{}", code.step);
        self.hub().approve(&code.code, options).await;
        app.outcome_at(&self.lokd).await
    }

    /// What a service reads from a token of an app that acts for Ada.
    async fn is_ada_s(&self, outcome: &Value) {
        let jwks = self.lokd.url("/jwks");
        let input =
            json!({ "token": outcome["token"], "issuer": self.lokd.issuer(), "jwks_uri": jwks });
        let answer = python::run("authentikate", "verify.py", &input).await;
        let read = &answer["token"];
        assert_eq!(read["sub"], *self.ada.subject, "{answer}");
        assert_eq!(read["preferred_username"], "ada", "{answer}");
        assert_eq!(read["client_id"], outcome["client_id"], "{answer}");
        assert!(read["active_org"].is_string(), "{answer}");
        let roles = read["roles"].as_array().expect("roles");
        assert!(roles.contains(&json!("owner")), "{answer}");
    }

    /// The service was found, the other one was not, and lok was told.
    fn is_composed(&self, outcome: &Value) {
        let alias = self.lokd.issuer();
        assert_eq!(outcome["self_url"], format!("{alias}/lok/graphql"));
        assert_eq!(outcome["self"]["deployment_name"], "Lok of the tests");
        let rekuest = &outcome["instances"]["rekuest"];
        assert_eq!(rekuest["service"], REKUEST, "{outcome}");
        assert_eq!(
            outcome["statuses"],
            json!({ "rekuest": "granted", "kab": "unavailable" })
        );
        let chosen = &outcome["chosen"];
        assert_eq!(chosen["rekuest"]["challenge"], self.rekuest.challenge());
        assert_eq!(chosen["rekuest"]["id"], rekuest["aliases"][0], "{outcome}");
        assert_eq!(chosen.get("kab"), None, "{outcome}");
    }

    /// The service was asked for a signature, and that was in order.
    fn is_signed(&self, outcome: &Value) {
        assert_eq!(outcome["instances"]["rekuest"]["signs"], true, "{outcome}");
        assert_eq!(outcome["signatures"], json!([true]), "{outcome}");
        let visits = self.rekuest.visits();
        assert!(
            visits
                .iter()
                .any(|url| url.query().is_some_and(|query| query.starts_with("nonce="))),
            "{visits:?}"
        );
    }
}

/// An address without what is only there to be read.
fn plain(url: &str) -> String {
    url.replace('-', "")
}

/// A session of protocol 2: with a refresh token, or with a key that logs in again.
async fn is_session(lab: &Lab, outcome: &Value, refreshes: bool) {
    assert_eq!(outcome["expires_in"], 3600, "{outcome}");
    let scopes = outcome["scopes"].as_array().expect("scopes");
    for scope in ["openid", "profile", "email"] {
        assert!(scopes.contains(&json!(scope)), "{scope}: {outcome}");
    }
    assert_eq!(outcome["report"], 200, "{outcome}");
    let refreshed = &outcome["refreshed"];
    assert_ne!(refreshed["token"], outcome["token"]);
    assert_eq!(refreshed["client_id"], outcome["client_id"]);
    if !refreshes {
        assert_eq!(outcome["refresh_token"], Value::Null);
        return;
    }
    let (old, new) = (&outcome["refresh_token"], &refreshed["refresh_token"]);
    assert_ne!(old, new, "a refresh token is used once");
    assert_eq!(outcome["logout"], 200, "{outcome}");
    // After the logout neither is of use to anybody.
    let wire = Wire::discover(&lab.lokd).await;
    let client = outcome["client_id"].as_str().unwrap();
    for token in [old, new] {
        let reply = wire.refresh(client, token.as_str().unwrap()).await;
        assert_eq!(reply.error(), "invalid_grant");
    }
}

/// An app of protocol 1 that has its token.
fn is_claimed(outcome: &Value) {
    let config = outcome["config"].as_array().expect("members");
    for name in ["auth", "instances", "lok", "self", "statuses"] {
        assert!(config.contains(&json!(name)), "{name}: {config:?}");
    }
    assert_eq!(outcome["expires_in"], 3600, "{outcome}");
    assert_ne!(outcome["refreshed"], outcome["token"]);
}

// --- fakts 6 -----------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn fakts_6_is_let_in_by_a_person() {
    let lab = Lab::start().await;
    let outcome = lab.let_in("fakts6", "").await;
    lab.is_composed(&outcome);
    lab.is_signed(&outcome);
    lab.is_ada_s(&outcome).await;
    is_session(&lab, &outcome, true).await;
}

#[tokio::test]
async fn fakts_6_logs_in_by_a_key() {
    let lab = Lab::start().await;
    let key = lab.hub().mandate("ci", "").await;
    let key = json!({ "key": key });
    let first = lab.launch("fakts6", "mandate", &key);
    let first = first.outcome_at(&lab.lokd).await;
    lab.is_composed(&first);
    lab.is_signed(&first);
    lab.is_ada_s(&first).await;
    is_session(&lab, &first, false).await;
    // The same app on the same machine is the same client.
    let second = lab.launch("fakts6", "mandate", &key);
    let second = second.outcome_at(&lab.lokd).await;
    assert_eq!(second["client_id"], first["client_id"]);

    let wrong = json!({ "key": "nobody-has-this-key" });
    let (error, step) = lab.launch("fakts6", "mandate", &wrong).failure().await;
    assert_eq!(error, "NeedsReauthenticationError", "{step}");
}

#[tokio::test]
async fn fakts_6_finds_lok_by_a_bare_name() {
    let lab = Lab::start().await;
    let key = json!({ "key": lab.hub().mandate("ci", "").await });
    let address = lab.lokd.address().to_string();
    let app = FaktsClient::launch("fakts6", "mandate", &address, &manifest("my-app"), &key);
    lab.is_composed(&app.outcome_at(&lab.lokd).await);
}

#[tokio::test]
async fn fakts_6_takes_the_address_that_answers() {
    let lab = Lab::start().await;
    let dead = lok_tests::ports::free();
    let options =
        format!("--kind absolute --host 127.0.0.1 --port {dead} --path rekuest --challenge ht");
    lab.hub().alias(REKUEST, "dead", &options).await;
    let outcome = lab.let_in("fakts6", "").await;
    let aliases = outcome["instances"]["rekuest"]["aliases"].as_array();
    assert_eq!(aliases.map(Vec::len), Some(2), "{outcome}");
    lab.is_composed(&outcome);
}

#[tokio::test]
async fn fakts_6_does_not_take_a_stranger_for_its_service() {
    let lab = Lab::empty().await;
    let hub = lab.hub();
    // Somebody else listens where the service was.
    hub.instance(REKUEST, Some(&Instance::start("rekuest").key))
        .await;
    let options = format!(
        "--kind absolute --host 127.0.0.1 --port {} --path rekuest --challenge ht",
        lab.rekuest.port
    );
    hub.alias(REKUEST, "main", &options).await;
    let outcome = lab.let_in("fakts6", "").await;
    assert_eq!(outcome["signatures"], json!([false]), "{outcome}");
    assert_eq!(outcome["chosen"], json!({}), "{outcome}");
    assert_eq!(outcome["report"], 200, "{outcome}");
}

// --- fakts 5, which cannot verify signatures ---------------------------------------------------------------------------

#[tokio::test]
async fn fakts_5_is_let_in_by_a_person() {
    let lab = Lab::with(false).await;
    let outcome = lab.let_in("fakts5", "").await;
    lab.is_composed(&outcome);
    lab.is_ada_s(&outcome).await;
    is_session(&lab, &outcome, true).await;
}

#[tokio::test]
async fn fakts_5_redeems_a_token() {
    let lab = Lab::with(false).await;
    let token = lab.hub().mandate("ci", "").await;
    let app = lab.launch("fakts5", "redeem", &json!({ "token": token }));
    let outcome = app.outcome_at(&lab.lokd).await;
    lab.is_composed(&outcome);
    is_session(&lab, &outcome, true).await;
    let wrong = json!({ "token": "nobody-has-this-token" });
    let (error, step) = lab.launch("fakts5", "redeem", &wrong).failure().await;
    assert_eq!(error, "RetrieveError", "{step}");
}

// --- fakts_next 4 and herre_next ---------------------------------------------------------------------------------------

#[tokio::test]
async fn fakts_next_4_is_let_in_by_a_person() {
    let lab = Lab::start().await;
    let outcome = lab.let_in("fakts_next4", "").await;
    lab.is_composed(&outcome);
    lab.is_signed(&outcome);
    lab.is_ada_s(&outcome).await;
    is_claimed(&outcome);
    assert_eq!(outcome["report"]["status"], 200, "{outcome}");
    assert_eq!(outcome["report"]["body"]["status"], "reported", "{outcome}");
    // What herre_next reads from the same answer.
    assert_eq!(outcome["herre"]["scopes"], outcome["scopes"]);
    assert_eq!(outcome["userinfo"]["sub"], *lab.ada.subject, "{outcome}");
}

#[tokio::test]
async fn fakts_next_4_redeems_a_token() {
    let lab = Lab::start().await;
    let token = json!({ "token": lab.hub().mandate("ci", "").await });
    let first = lab.launch("fakts_next4", "redeem", &token);
    let first = first.outcome_at(&lab.lokd).await;
    lab.is_composed(&first);
    is_claimed(&first);
    let second = lab.launch("fakts_next4", "redeem", &token);
    let second = second.outcome_at(&lab.lokd).await;
    assert_eq!(second["client_id"], first["client_id"]);
}

// --- fakts 0.4 and herre -----------------------------------------------------------------------------------------------

#[tokio::test]
async fn fakts_0_4_is_let_in_by_a_person() {
    let lab = Lab::start().await;
    let app = lab.device("fakts04");
    let code = app.code().await;
    let base = lab.lokd.url("/lok/f/");
    let page = format!(
        "{base}configure/?device_code={}&grant=device_code",
        code.code
    );
    assert_eq!(code.browser, page);
    assert_eq!(code.step["typed"], format!("{base}device"));
    lab.hub().approve(&code.code, "").await;
    let outcome = app.outcome_at(&lab.lokd).await;
    is_claimed(&outcome);
    is_ada(&lab, &outcome);
}

#[tokio::test]
async fn fakts_0_4_redeems_a_token() {
    let lab = Lab::start().await;
    let token = json!({ "token": lab.hub().mandate("ci", "").await });
    let outcome = lab.launch("fakts04", "redeem", &token);
    let outcome = outcome.outcome_at(&lab.lokd).await;
    is_claimed(&outcome);
    is_ada(&lab, &outcome);
}

fn is_ada(lab: &Lab, outcome: &Value) {
    assert_eq!(
        outcome["userinfo"],
        json!({ "sub": lab.ada.subject, "preferred_username": "ada", "email": "ada@example.org" })
    );
    let root = lab.lokd.issuer();
    assert_eq!(outcome["lok"]["base_url"], format!("{root}/lok/o"));
}

// --- Each of them ------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn every_generation_ends_when_a_person_says_no() {
    let lab = Lab::start().await;
    for (client, error) in [
        ("fakts6", "UserDeniedError"),
        ("fakts5", "UserDeniedError"),
        ("fakts_next4", "DeviceCodeError"),
        ("fakts04", "DeviceCodeError"),
    ] {
        let app = lab.device(client);
        let code = app.code().await;
        lab.hub().deny(&code.code).await;
        let (said, step) = app.failure().await;
        assert_eq!(said, error, "{client}: {step}");
        let polls = step["requests"].as_array().expect("requests");
        let last = &polls[polls.len() - 1];
        assert_eq!(
            (&last[0], &last[2]),
            (&json!("POST"), &json!(400)),
            "{client}"
        );
    }
}

#[tokio::test]
async fn typed_clients_learn_what_a_person_declined() {
    let lab = Lab::with(false).await;
    let kab = Instance::start("kab");
    lab.hub().serve("live.x.missing", &kab, false).await;
    for client in ["fakts6", "fakts_next4"] {
        let outcome = lab.let_in(client, "--decline kab").await;
        assert_eq!(
            outcome["statuses"],
            json!({ "rekuest": "granted", "kab": "denied" }),
            "{client}"
        );
    }
    assert!(kab.visits().is_empty(), "nobody may look for it");
    let outcome = lab.let_in("fakts6", "").await;
    assert_eq!(
        outcome["chosen"]["kab"]["challenge"],
        kab.challenge(),
        "{outcome}"
    );
}

#[tokio::test]
async fn an_app_that_nobody_made_public_cannot_be_retrieved() {
    let lab = Lab::start().await;
    for client in ["fakts_next4", "fakts04"] {
        let (error, step) = lab.launch(client, "retrieve", &json!({})).failure().await;
        assert_eq!(error, "RetrieveError", "{client}: {step}");
        let requests = step["requests"].as_array().expect("requests");
        let last = &requests[requests.len() - 1];
        assert_eq!(last[1], "/lok/f/retrieve/", "{client}: {step}");
    }
}
