//! Fakts by hand, in both protocols: every step can be done right, or wrong.

use crate::lokd::Lokd;
use crate::rp::{Reply, reply};
use reqwest::Client;
use reqwest::header::{CONTENT_TYPE, HOST};
use serde_json::{Value, json};

/// The grant of a device code (RFC 8628 3.4).
pub const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// The grant of a mandate's key.
pub const MANDATE_KEY: &str = "urn:fakts:grant-type:mandate-key";
/// The grant of a redeem token.
pub const REDEEM: &str = "urn:fakts:grant-type:redeem";

/// An app, with what it read from the discovery document.
#[derive(Clone, Debug)]
pub struct Wire {
    /// The HTTP client.
    pub http: Client,
    /// The discovery document.
    pub document: Value,
}

/// A request of protocol 2 that waits for a person.
#[derive(Clone, Debug)]
pub struct Started {
    /// What the app polls with.
    pub device_code: String,
    /// What a person types.
    pub user_code: String,
    /// The client that was made for it.
    pub client_id: String,
    /// All that lok said.
    pub body: Value,
}

impl Wire {
    /// Reads the discovery document below the issuer.
    pub async fn discover(lokd: &Lokd) -> Self {
        Self::discover_as(lokd, None).await
    }

    /// Reads the discovery document as somebody who typed this name and port.
    ///
    /// # Panics
    ///
    /// When there is no document.
    pub async fn discover_as(lokd: &Lokd, host: Option<&str>) -> Self {
        let http = lokd.http();
        let mut request = http.get(lokd.url("/.well-known/fakts"));
        if let Some(host) = host {
            request = request.header(HOST, host);
        }
        let answer = request.send().await.unwrap().error_for_status().unwrap();
        Self {
            document: answer.json().await.unwrap(),
            http,
        }
    }

    /// A member of the document: `token_endpoint`.
    ///
    /// # Panics
    ///
    /// When it is not in there.
    #[must_use]
    pub fn endpoint(&self, name: &str) -> &str {
        self.document[name]
            .as_str()
            .unwrap_or_else(|| panic!("no {name}: {}", self.document))
    }

    // --- Protocol 1 ----------------------------------------------------------------------------------------------------

    /// Posts a body to `{base_url}{verb}/`.
    pub async fn v1(&self, verb: &str, body: &Value) -> Reply {
        let url = format!("{}{verb}/", self.endpoint("base_url"));
        self.post(&url, "application/json", &body.to_string()).await
    }

    /// Asks to become known: the code.
    ///
    /// # Panics
    ///
    /// When lok refuses.
    pub async fn start(&self, manifest: &Value) -> String {
        let body = json!({
            "manifest": manifest,
            "expiration_time_seconds": 300,
            "redirect_uris": [],
            "requested_client_kind": "development",
        });
        let body = self.v1("start", &body).await.ok();
        assert_eq!(body["status"], "granted", "{body}");
        string(&body, "code")
    }

    /// Asks whether the request was decided.
    pub async fn challenge(&self, code: &str) -> Reply {
        self.v1("challenge", &json!({ "code": code })).await
    }

    /// The claim token of a request that was granted.
    ///
    /// # Panics
    ///
    /// When it was not.
    pub async fn granted(&self, code: &str) -> String {
        let body = self.challenge(code).await.ok();
        assert_eq!(body["status"], "granted", "{body}");
        string(&body, "token")
    }

    /// Trades a redeem token for a claim token.
    pub async fn redeem(&self, manifest: &Value, token: &str) -> Reply {
        let body = json!({ "manifest": manifest, "token": token });
        self.v1("redeem", &body).await
    }

    /// Asks for the claim token of a public client.
    pub async fn retrieve(&self, manifest: &Value) -> Reply {
        self.v1("retrieve", &json!({ "manifest": manifest })).await
    }

    /// Asks for the configuration.
    pub async fn claim(&self, token: &str) -> Reply {
        let body = json!({ "token": token, "secure": false });
        self.v1("claim", &body).await
    }

    /// The configuration.
    ///
    /// # Panics
    ///
    /// When lok refuses.
    pub async fn config(&self, token: &str) -> Value {
        let body = self.claim(token).await.ok();
        assert_eq!(body["status"], "granted", "{body}");
        body["config"].clone()
    }

    /// Gets an access token as clients of protocol 1 do: with the secret in the header and in the form at once.
    ///
    /// # Panics
    ///
    /// When the configuration lacks something.
    pub async fn client_credentials(&self, config: &Value) -> Reply {
        let auth = &config["auth"];
        let (id, secret) = (string(auth, "client_id"), string(auth, "client_secret"));
        let scopes = auth["scopes"].as_array().expect("scopes").iter();
        let scopes: Vec<&str> = scopes.filter_map(Value::as_str).collect();
        let form = [
            ("grant_type", "client_credentials"),
            ("client_secret", &secret),
            ("scope", &scopes.join(" ")),
        ];
        let request = self.http.post(string(auth, "token_url"));
        let request = request.basic_auth(id, Some(&secret)).form(&form);
        reply(request.send().await.unwrap()).await
    }

    // --- Protocol 2 ----------------------------------------------------------------------------------------------------

    /// Asks for a device code.
    pub async fn device_authorization(&self, manifest: &Value) -> Reply {
        let body = json!({
            "manifest": manifest,
            "expiration_time_seconds": 300,
            "redirect_uris": [],
            "requested_client_kind": "development",
            "requested_client_role": "interface",
        });
        let url = self.endpoint("device_authorization_endpoint");
        self.post(url, "application/json", &body.to_string()).await
    }

    /// Asks for a device code, which is given.
    pub async fn begin(&self, manifest: &Value) -> Started {
        let body = self.device_authorization(manifest).await.ok();
        Started {
            device_code: string(&body, "device_code"),
            user_code: string(&body, "user_code"),
            client_id: string(&body, "client_id"),
            body,
        }
    }

    /// Polls.
    pub async fn poll(&self, started: &Started) -> Reply {
        self.token(&[
            ("grant_type", DEVICE_CODE),
            ("device_code", &started.device_code),
            ("client_id", &started.client_id),
        ])
        .await
    }

    /// Redeems a refresh token.
    pub async fn refresh(&self, client_id: &str, refresh_token: &str) -> Reply {
        self.token(&[
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh_token),
            ("client_id", client_id),
        ])
        .await
    }

    /// Logs in with a mandate's key.
    pub async fn mandate(&self, manifest: &Value, key: &str) -> Reply {
        self.token(&[
            ("grant_type", MANDATE_KEY),
            ("key", key),
            ("manifest", &manifest.to_string()),
            ("requested_client_kind", "development"),
            ("requested_client_role", "interface"),
            ("request_auth_key", "false"),
        ])
        .await
    }

    /// Logs in with a redeem token.
    pub async fn redeem_grant(&self, manifest: &Value, token: &str) -> Reply {
        self.token(&[
            ("grant_type", REDEEM),
            ("redeem_token", token),
            ("manifest", &manifest.to_string()),
            ("requested_client_role", "interface"),
        ])
        .await
    }

    /// Ends a session.
    pub async fn revoke(&self, client_id: &str, refresh_token: &str) -> Reply {
        let form = [
            ("token", refresh_token),
            ("token_type_hint", "refresh_token"),
            ("client_id", client_id),
        ];
        self.form("revocation_endpoint", &form).await
    }

    /// Posts a form to the token endpoint, without proof of the client.
    pub async fn token(&self, form: &[(&str, &str)]) -> Reply {
        self.form("token_endpoint", form).await
    }

    // --- Both ----------------------------------------------------------------------------------------------------------

    /// Reports what became of the aliases; with an access token in protocol 2.
    ///
    /// # Panics
    ///
    /// When there is no answer.
    pub async fn report(&self, body: &Value, access_token: Option<&str>) -> Reply {
        let url = format!("{}report/", self.endpoint("base_url"));
        let mut request = self.http.post(url).json(body);
        if let Some(token) = access_token {
            request = request.bearer_auth(token);
        }
        reply(request.send().await.unwrap()).await
    }

    /// Posts a text, whatever its type.
    ///
    /// # Panics
    ///
    /// When the answer is none in JSON.
    pub async fn post(&self, url: &str, media: &str, body: &str) -> Reply {
        let request = self.http.post(url).header(CONTENT_TYPE, media);
        let answer = request.body(body.to_owned()).send().await.unwrap();
        let media = answer.headers().get(CONTENT_TYPE).cloned();
        assert_eq!(
            media.as_ref().and_then(|media| media.to_str().ok()),
            Some("application/json"),
            "{url}: {}",
            answer.status()
        );
        reply(answer).await
    }

    async fn form(&self, endpoint: &str, form: &[(&str, &str)]) -> Reply {
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        let body = body.extend_pairs(form).finish();
        let media = "application/x-www-form-urlencoded";
        self.post(self.endpoint(endpoint), media, &body).await
    }
}

/// A member that is a text.
fn string(body: &Value, name: &str) -> String {
    body[name]
        .as_str()
        .unwrap_or_else(|| panic!("no {name}: {body}"))
        .to_owned()
}
