//! A relying party written by hand, which can do every step right, or wrong.

use crate::builders::App;
use crate::lokd::Lokd;
use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{DecodingKey, Validation, decode, decode_header};
use reqwest::Client;
use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use url::Url;

/// An app of lok, with what it read from the discovery document.
#[derive(Clone, Debug)]
pub struct RelyingParty {
    /// The HTTP client; its cookies are not a person's.
    pub http: Client,
    /// The discovery document (OpenID Connect Discovery 1.0 3).
    pub metadata: Value,
    /// The `client_id`.
    pub client_id: String,
    /// The secret, unless it is a public client.
    pub client_secret: Option<String>,
    /// Where people come back to.
    pub redirect_uri: String,
}

/// A sign-in that was begun.
#[derive(Clone, Debug)]
pub struct Request {
    /// Where to send the person.
    pub url: Url,
    /// Must come back.
    pub state: String,
    /// Must be in the ID token.
    pub nonce: String,
    /// Proves at the token endpoint who began (RFC 7636 4.1).
    pub verifier: String,
}

impl Request {
    /// Replaces a parameter, or removes it.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Option<&'static str>>) -> Self {
        let kept = self.url.query_pairs().filter(|(key, _)| key != name);
        let mut pairs: Vec<(String, String)> = kept.map(|(k, v)| (k.into(), v.into())).collect();
        pairs.extend(
            value
                .into()
                .map(|value| (name.to_owned(), value.to_owned())),
        );
        self.url.query_pairs_mut().clear().extend_pairs(pairs);
        self
    }
}

/// An answer of an endpoint.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The JSON body; null when there is none.
    pub body: Value,
}

impl Reply {
    /// The body, if the status is 200.
    ///
    /// # Panics
    ///
    /// When it is not.
    #[track_caller]
    pub fn ok(self) -> Value {
        assert_eq!(self.status, 200, "{}", self.body);
        self.body
    }

    /// The error code of a refusal (RFC 6749 5.2).
    ///
    /// # Panics
    ///
    /// When it is none.
    #[must_use]
    #[track_caller]
    pub fn error(&self) -> &str {
        assert!(self.status >= 400, "{}: {}", self.status, self.body);
        self.body["error"].as_str().expect("an error code")
    }
}

impl RelyingParty {
    /// The app, after reading the discovery document.
    ///
    /// # Panics
    ///
    /// When there is none.
    pub async fn discover(lokd: &Lokd, app: &App) -> Self {
        let metadata = lokd.get("/.well-known/openid-configuration").await;
        Self {
            http: lokd.http(),
            metadata: metadata.error_for_status().unwrap().json().await.unwrap(),
            client_id: app.client_id.clone(),
            client_secret: app.client_secret.clone(),
            redirect_uri: app.redirect_uris.first().cloned().unwrap_or_default(),
        }
    }

    /// An endpoint from the discovery document: `token_endpoint`.
    ///
    /// # Panics
    ///
    /// When it is not in there.
    #[must_use]
    pub fn endpoint(&self, name: &str) -> &str {
        self.metadata[name]
            .as_str()
            .unwrap_or_else(|| panic!("no {name}: {}", self.metadata))
    }

    /// Begins a sign-in for these scopes, separated by spaces.
    ///
    /// # Panics
    ///
    /// When the authorization endpoint is no URL.
    #[must_use]
    pub fn begin(&self, scope: &str) -> Request {
        let (state, nonce, verifier) = (random(), random(), random());
        let mut url: Url = self.endpoint("authorization_endpoint").parse().unwrap();
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.client_id)
            .append_pair("redirect_uri", &self.redirect_uri)
            .append_pair("scope", scope)
            .append_pair("state", &state)
            .append_pair("nonce", &nonce)
            .append_pair("code_challenge", &challenge(&verifier))
            .append_pair("code_challenge_method", "S256");
        Request {
            url,
            state,
            nonce,
            verifier,
        }
    }

    /// The code in the address that a person came back with, or the error code.
    ///
    /// # Panics
    ///
    /// When the address, the state or the issuer (RFC 9207) is not what it must be.
    ///
    /// # Errors
    ///
    /// The parameter `error`.
    #[track_caller]
    pub fn code(&self, request: &Request, callback: &Url) -> Result<String, String> {
        let param = |name: &str| {
            let mut pairs = callback.query_pairs();
            pairs
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.into_owned())
        };
        assert!(
            callback.as_str().starts_with(&self.redirect_uri),
            "{callback}"
        );
        assert_eq!(param("state").as_ref(), Some(&request.state), "{callback}");
        assert_eq!(
            param("iss").as_deref(),
            Some(self.endpoint("issuer")),
            "{callback}"
        );
        match param("error") {
            Some(error) => Err(error),
            None => Ok(param("code").unwrap_or_else(|| panic!("no code: {callback}"))),
        }
    }

    /// Redeems a code.
    pub async fn redeem(&self, request: &Request, code: &str) -> Reply {
        self.token(&[
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &self.redirect_uri),
            ("code_verifier", &request.verifier),
        ])
        .await
    }

    /// Redeems a refresh token.
    pub async fn refresh(&self, refresh_token: &str) -> Reply {
        let form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh_token),
        ];
        self.token(&form).await
    }

    /// Asks the token endpoint, as this client.
    pub async fn token(&self, form: &[(&str, &str)]) -> Reply {
        self.post("token_endpoint", form).await
    }

    /// Posts a form to an endpoint as this client: by Basic with a secret, else with the `client_id` in the form.
    ///
    /// # Panics
    ///
    /// When there is no answer.
    pub async fn post(&self, endpoint: &str, form: &[(&str, &str)]) -> Reply {
        let mut form = form.to_vec();
        let mut request = self.http.post(self.endpoint(endpoint));
        match &self.client_secret {
            Some(secret) => request = request.basic_auth(&self.client_id, Some(secret)),
            None => form.push(("client_id", &self.client_id)),
        }
        reply(request.form(&form).send().await.unwrap()).await
    }

    /// Asks the userinfo endpoint.
    ///
    /// # Panics
    ///
    /// When there is no answer.
    pub async fn userinfo(&self, access_token: &str) -> Reply {
        let request = self.http.get(self.endpoint("userinfo_endpoint"));
        reply(request.bearer_auth(access_token).send().await.unwrap()).await
    }

    /// Verifies an ID token as OpenID Connect Core 3.1.3.7 says; its claims.
    ///
    /// # Panics
    ///
    /// When it is not in order.
    pub async fn id_token(&self, request: &Request, token: &str) -> Value {
        let claims = self
            .verify(token, &self.client_id)
            .await
            .expect("a good ID token");
        assert_eq!(claims["nonce"], *request.nonce, "{claims}");
        claims
    }

    /// Verifies a token by the published keys: signature, issuer, this audience; not the time, because tests move it.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    ///
    /// # Panics
    ///
    /// When the keys cannot be read.
    pub async fn verify(
        &self,
        token: &str,
        audience: &str,
    ) -> Result<Value, jsonwebtoken::errors::Error> {
        let keys = self
            .http
            .get(self.endpoint("jwks_uri"))
            .send()
            .await
            .unwrap();
        let keys: JwkSet = keys.error_for_status().unwrap().json().await.unwrap();
        let header = decode_header(token)?;
        let kid = header.kid.expect("a kid");
        let key = keys.find(&kid).unwrap_or_else(|| panic!("no key {kid}"));
        let mut rules = Validation::new(header.alg);
        rules.validate_exp = false;
        rules.set_audience(&[audience]);
        rules.set_issuer(&[self.endpoint("issuer")]);
        rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        Ok(decode(token, &DecodingKey::from_jwk(key)?, &rules)?.claims)
    }
}

/// The claims of a token, unverified.
///
/// # Panics
///
/// When it is no JWT.
#[must_use]
pub fn claims(token: &str) -> Value {
    let claims = token.split('.').nth(1).expect("three parts");
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap()
}

/// The S256 challenge of a verifier (RFC 7636 4.2).
#[must_use]
pub fn challenge(verifier: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()))
}

/// 256 random bits.
#[must_use]
pub fn random() -> String {
    BASE64_URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

pub(crate) async fn reply(answer: reqwest::Response) -> Reply {
    let status = answer.status().as_u16();
    let text = answer.text().await.unwrap();
    Reply {
        status,
        body: serde_json::from_str(&text).unwrap_or_default(),
    }
}

/// An app's redirect address that really answers, for browsers.
#[derive(Debug)]
pub struct Callback {
    /// The address.
    pub uri: String,
    visits: Mutex<Receiver<Url>>,
}

impl Default for Callback {
    fn default() -> Self {
        Self::listen()
    }
}

impl Callback {
    /// Listens on a free port of the loopback address.
    ///
    /// # Panics
    ///
    /// When no port can be listened on.
    #[must_use]
    pub fn listen() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, crate::ports::free())).unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let uri = format!("{origin}/callback");
        let (send, visits) = channel();
        std::thread::spawn(move || {
            for mut visitor in listener.incoming().flatten() {
                let mut line = String::new();
                // A browser may open a connection that it never uses.
                visitor.set_read_timeout(Some(Duration::from_secs(2))).ok();
                let mut lines = BufReader::new(&visitor);
                lines.read_line(&mut line).ok();
                let target = line.split(' ').nth(1).unwrap_or_default();
                let mut length = 0;
                loop {
                    let mut header = String::new();
                    if !lines.read_line(&mut header).is_ok_and(|read| read > 2) {
                        break;
                    }
                    header.make_ascii_lowercase();
                    if let Some(value) = header.strip_prefix("content-length:") {
                        length = value.trim().parse().unwrap_or(0);
                    }
                }
                // What was posted (OAuth 2.0 Form Post Response Mode) reads as what was asked for.
                let mut form = vec![0; length];
                lines.read_exact(&mut form).ok();
                let target = match String::from_utf8(form) {
                    Ok(form) if !form.is_empty() => format!("{target}?{form}"),
                    _ => target.to_owned(),
                };
                let page =
                    "<!doctype html><html lang=en><title>App</title><h1>Back at the app</h1>";
                write!(
                    visitor,
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}",
                    page.len()
                )
                .ok();
                if target.starts_with("/callback") {
                    send.send(format!("{origin}{target}").parse().unwrap()).ok();
                }
            }
        });
        Self {
            uri,
            visits: Mutex::new(visits),
        }
    }

    /// The next address that somebody came back with.
    ///
    /// # Panics
    ///
    /// When nobody comes within `deadline`.
    pub async fn visit(&self, deadline: Duration) -> Url {
        let next = async || self.visits.lock().unwrap().try_recv().ok();
        crate::poll::eventually("a visit at the callback", deadline, next).await
    }
}
