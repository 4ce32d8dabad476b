//! Apps that get to know lok by Fakts: real ones, each with a client of another generation, and what they say of themselves.

use crate::lokd::Lokd;
use crate::python::Script;
use serde_json::{Value, json};

/// A running app with a real client.
#[derive(Debug)]
pub struct FaktsClient {
    script: Script,
}

/// The code of a client that waits for a person.
#[derive(Clone, Debug)]
pub struct Code {
    /// The code as the client shows it.
    pub code: String,
    /// The page that the client opens.
    pub browser: String,
    /// All that the client said.
    pub step: Value,
}

impl FaktsClient {
    /// Starts `tests/clients/{client}/app.py` with a mode (`device`, `mandate`, `redeem`, `retrieve`), the address that the
    /// person typed, a manifest, and what else the mode needs.
    ///
    /// # Panics
    ///
    /// When it cannot be started.
    #[must_use]
    pub fn launch(client: &str, mode: &str, url: &str, manifest: &Value, more: &Value) -> Self {
        let mut input = json!({ "url": url, "mode": mode, "manifest": manifest });
        for (name, value) in more.as_object().into_iter().flatten() {
            input[name] = value.clone();
        }
        Self {
            script: Script::launch(client, "app.py", &input),
        }
    }

    /// The code that it hands to a person; it goes on asking by itself.
    ///
    /// # Panics
    ///
    /// When it says something else.
    pub async fn code(&self) -> Code {
        let step = self.script.answer().await;
        assert_eq!(step["step"], "code", "{step}");
        let text = |name: &str| step[name].as_str().unwrap_or_default().to_owned();
        Code {
            code: text("code"),
            browser: text("browser"),
            step,
        }
    }

    /// What it got, at the end.
    ///
    /// # Panics
    ///
    /// When it failed.
    pub async fn outcome(&self) -> Value {
        let step = self.script.answer().await;
        assert_eq!(step["step"], "done", "{step}\n{}", self.script.errors());
        step
    }

    /// What it got, at the end; no token of it may be logged.
    pub async fn outcome_at(&self, lokd: &Lokd) -> Value {
        let outcome = self.outcome().await;
        let tokens = [
            &outcome["token"],
            &outcome["refresh_token"],
            &outcome["client_token"],
            &outcome["refreshed"],
            &outcome["refreshed"]["token"],
            &outcome["refreshed"]["refresh_token"],
            &outcome["herre"]["token"],
        ];
        for token in tokens.into_iter().filter_map(Value::as_str) {
            lokd.secret(token);
        }
        outcome
    }

    /// With what error it ended: the name, and the whole step.
    ///
    /// # Panics
    ///
    /// When it did not fail.
    pub async fn failure(&self) -> (String, Value) {
        let step = self.script.answer().await;
        let error = step["error"].as_str();
        (
            error.unwrap_or_else(|| panic!("{step}")).to_owned(),
            step.clone(),
        )
    }
}

/// An app that needs `live.arkitekt.rekuest`, and could use a service that is nowhere.
#[must_use]
pub fn manifest(identifier: &str) -> Value {
    json!({
        "identifier": identifier,
        "version": "0.1.0",
        "scopes": ["openid", "profile", "email"],
        "requirements": [
            { "key": "rekuest", "service": crate::hub::REKUEST },
            { "key": "kab", "service": "live.x.missing", "optional": true },
        ],
    })
}
