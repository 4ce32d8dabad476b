//! Every operation beside its floor, in turns.

use crate::floor::{Bare, Costs};
use crate::machine;
use crate::measure::{Sample, cpu, drive, median};
use crate::table::Row;
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http_body_util::Full;
use hyper::Request;
use lok_tests::builders::{App, User};
use lok_tests::hub::REKUEST;
use lok_tests::instance::Instance;
use lok_tests::lokd::{Database, Lokd};
use lok_tests::person::Person;
use lok_tests::rp::RelyingParty;
use lok_tests::wire::Wire;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

const ROUNDS: usize = 3;
const CONNECTIONS: usize = 16;
const OPERATIONS: usize = 4_000;
/// For what is so cheap that the ticks of the CPU clock would show.
const CHEAP: usize = 40_000;
const CODES: usize = 320;
const LOGINS: usize = 24;
const REDIRECT: &str = "http://127.0.0.1:9/callback";

/// A lokd with what every row needs.
struct Stage {
    lokd: Lokd,
    address: SocketAddr,
    pid: u32,
    host: String,
    rs256: App,
    es256: App,
    web: App,
    user: User,
}

impl Stage {
    async fn set() -> Result<Self> {
        let lokd = Lokd::builder()
            .database(Database::Sqlite)
            .program("lokd")
            .config("[password]\nmemory_kib = 19456\niterations = 2\n[log]\nlevel = \"warn\"")
            .start()
            .await;
        let user = lokd
            .user("ada")
            .role("owner")
            .password("correct horse battery")
            .create()
            .await;
        let hub = lokd.hub("acme", "lab").create().await;
        hub.serve(REKUEST, &Instance::start("rekuest"), true).await;
        let rs256 = lokd.app("load-rs256").kind("service").create().await;
        let es256 = lokd
            .app("load-es256")
            .kind("service")
            .set("alg", json!("ES256"))
            .create()
            .await;
        let web = lokd
            .app("load-web")
            .redirect(REDIRECT)
            .set("alg", json!("ES256"))
            .create()
            .await;
        let node = lokd.nodes().first().context("a node")?;
        Ok(Self {
            address: lokd.address(),
            pid: node.pid().context("a process")?,
            host: lokd.address().to_string(),
            lokd,
            rs256,
            es256,
            web,
            user,
        })
    }

    /// A request with a form, proven by Basic.
    fn form(&self, path: &str, app: &App, form: &str) -> Request<Full<Bytes>> {
        let secret = app.client_secret.as_deref().unwrap_or_default();
        let basic = BASE64_STANDARD.encode(format!("{}:{secret}", app.client_id));
        Request::post(path)
            .header("host", &self.host)
            .header("authorization", format!("Basic {basic}"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Full::from(form.to_owned()))
            .expect("a request")
    }

    fn get(&self, path: &str, bearer: Option<&str>) -> Request<Full<Bytes>> {
        let mut request = Request::get(path).header("host", &self.host);
        if let Some(token) = bearer {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        request.body(Full::default()).expect("a request")
    }

    /// The same request over and over.
    async fn repeat(&self, request: Request<Full<Bytes>>, operations: usize) -> Result<Sample> {
        drive(
            self.address,
            self.pid,
            CONNECTIONS,
            operations,
            move |_, _, _| Some(request.clone()),
        )
        .await
    }

    /// Token answers of as many sign-ins, from one session.
    async fn codes(&self, count: usize) -> Result<Vec<(String, String)>> {
        let party = RelyingParty::discover(&self.lokd, &self.web).await;
        let person = Person::new(&self.lokd, &self.user);
        let mut codes = Vec::new();
        for _ in 0..count {
            let request = party.begin("openid profile offline_access");
            let callback = person.sign_in(request.url.as_str()).await;
            let code = party
                .code(&request, &callback)
                .map_err(anyhow::Error::msg)?;
            codes.push((code, request.verifier.clone()));
        }
        Ok(codes)
    }

    fn redeem(&self, code: &str, verifier: &str) -> Request<Full<Bytes>> {
        let form = format!(
            "grant_type=authorization_code&code={code}&code_verifier={verifier}&redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2Fcallback"
        );
        self.form("/token", &self.web, &form)
    }
}

/// The requests that the bare server is asked.
async fn bare(bare: &Bare) -> Result<f64> {
    let host = bare.address.to_string();
    let sample = drive(
        bare.address,
        bare.pid(),
        CONNECTIONS,
        OPERATIONS * 2,
        move |_, _, _| {
            Request::get("/")
                .header("host", &host)
                .body(Full::default())
                .ok()
        },
    )
    .await?;
    Ok(sample.cpu)
}

/// One row's figures, round by round.
struct Turns {
    name: &'static str,
    floor_name: &'static str,
    target: &'static str,
    lokd: Vec<Sample>,
    floor: Vec<f64>,
}

impl Turns {
    fn row(self) -> Option<Row> {
        if self.floor.is_empty() || self.lokd.is_empty() {
            return None;
        }
        let of = |pick: fn(&Sample) -> f64| median(self.lokd.iter().map(pick).collect());
        Some(Row {
            name: self.name.to_owned(),
            floor_name: self.floor_name.to_owned(),
            unit: "CPU µs",
            lokd: of(|sample| sample.cpu),
            floor: median(self.floor),
            target: self.target,
            speed: Some((of(|s| s.rate), of(|s| s.p50), of(|s| s.p99))),
        })
    }
}

/// Whether a row is measured: all are, unless `only` is a part of some names.
pub fn wanted(only: Option<&str>, row: &str) -> bool {
    only.is_none_or(|only| row.contains(only))
}

/// Everything that is wanted.
pub async fn all(only: Option<&str>) -> Result<Vec<Row>> {
    let mut rows = requests(only).await?;
    rows.extend(machine::rows(only).await?);
    Ok(rows)
}

/// What is asked by HTTP.
async fn requests(only: Option<&str>) -> Result<Vec<Row>> {
    let mut turns: Vec<Turns> = [
        (
            "client_credentials RS256",
            "one RS256 signature",
            "≤ 1.15 ×",
        ),
        (
            "client_credentials ES256",
            "one ES256 signature + 6 × bare hyper",
            "≤ 1 ×",
        ),
        ("JWKS", "bare hyper, as many bytes", "≤ 1.1 ×"),
        ("discovery", "bare hyper, 1,000 bytes", "≤ 1.1 ×"),
        ("introspection", "one verification + bare hyper", "≤ 2 ×"),
        (
            "userinfo",
            "one verification + one row + bare hyper",
            "≤ 2 ×",
        ),
        (
            "refresh, durable",
            "two ES256 signatures",
            "≤ floor + 250 µs; 32 connections ≥ 3,000/s",
        ),
        (
            "code exchange, durable",
            "two ES256 signatures",
            "≤ floor + 400 µs",
        ),
        ("password login", "one argon2id hash", "≤ 1.05 ×"),
        (
            "Fakts v1 claim",
            "one row + bare hyper",
            "≤ an RS256 signature + 150 µs",
        ),
        (
            "Fakts v2 token with configuration",
            "one RS256 signature",
            "≤ floor + 150 µs",
        ),
    ]
    .into_iter()
    .filter(|(name, _, _)| wanted(only, name))
    .map(|(name, floor_name, target)| Turns {
        name,
        floor_name,
        target,
        lokd: Vec::new(),
        floor: Vec::new(),
    })
    .collect();
    if turns.is_empty() {
        return Ok(Vec::new());
    }

    let stage = Arc::new(Stage::set().await?);
    let jwks_bytes = stage.lokd.get("/jwks").await.bytes().await?.len();
    let small = Bare::start(1_000)?;
    let as_jwks = Bare::start(jwks_bytes)?;
    for _ in 0..ROUNDS {
        let costs = Costs::measure()?;
        for turn in &mut turns {
            let hyper = bare(&small).await?;
            let floor = match turn.name {
                "client_credentials RS256" => costs.rs256,
                "client_credentials ES256" => costs.es256 + 6.0 * hyper,
                "JWKS" => bare(&as_jwks).await?,
                "discovery" => hyper,
                "introspection" => costs.verify + hyper,
                "userinfo" => costs.verify + costs.row + hyper,
                // The access token and the ID token, and the app asks for ES256.
                "refresh, durable" | "code exchange, durable" => 2.0 * costs.es256,
                "Fakts v1 claim" => costs.row + hyper,
                "Fakts v2 token with configuration" => costs.rs256,
                _ => costs.hash,
            };
            turn.floor.push(floor);
            turn.lokd.push(one(&stage, turn.name).await?);
        }
    }
    Ok(turns.into_iter().filter_map(Turns::row).collect())
}

async fn one(stage: &Arc<Stage>, name: &str) -> Result<Sample> {
    const CREDENTIALS: &str = "grant_type=client_credentials";
    match name {
        "client_credentials RS256" => {
            stage
                .repeat(stage.form("/token", &stage.rs256, CREDENTIALS), OPERATIONS)
                .await
        }
        "client_credentials ES256" => {
            stage
                .repeat(
                    stage.form("/token", &stage.es256, CREDENTIALS),
                    OPERATIONS * 4,
                )
                .await
        }
        "JWKS" => stage.repeat(stage.get("/jwks", None), CHEAP).await,
        "discovery" => {
            stage
                .repeat(stage.get("/.well-known/openid-configuration", None), CHEAP)
                .await
        }
        "introspection" => {
            let party = RelyingParty::discover(&stage.lokd, &stage.rs256).await;
            let token = party
                .token(&[("grant_type", "client_credentials")])
                .await
                .ok();
            let token = token["access_token"]
                .as_str()
                .context("a token")?
                .to_owned();
            stage
                .repeat(
                    stage.form("/introspect", &stage.rs256, &format!("token={token}")),
                    OPERATIONS,
                )
                .await
        }
        "userinfo" => {
            let tokens = tokens(stage, 1).await?;
            let token = tokens[0]["access_token"]
                .as_str()
                .context("a token")?
                .to_owned();
            stage
                .repeat(stage.get("/userinfo", Some(&token)), OPERATIONS)
                .await
        }
        "refresh, durable" => refresh(stage).await,
        "code exchange, durable" => {
            let codes = Arc::new(stage.codes(CODES).await?);
            let each = CODES / CONNECTIONS;
            let maker = Arc::clone(stage);
            drive(
                stage.address,
                stage.pid,
                CONNECTIONS,
                CODES,
                move |connection, number, _| {
                    let (code, verifier) = codes.get(connection * each + number)?;
                    Some(maker.redeem(code, verifier))
                },
            )
            .await
        }
        "Fakts v1 claim" => claims(stage).await,
        "Fakts v2 token with configuration" => configured_tokens(stage).await,
        _ => logins(stage).await,
    }
}

/// One client of the first protocol, over and over.
async fn claims(stage: &Stage) -> Result<Sample> {
    let wire = Wire::discover(&stage.lokd).await;
    let code = wire.start(&fakts_manifest()).await;
    stage.lokd.hub("acme", "lab").approve(&code, "").await;
    let body = json!({ "token": wire.granted(&code).await, "secure": false }).to_string();
    let claim = Request::post("/lok/f/claim/")
        .header("host", &stage.host)
        .header("content-type", "application/json")
        .body(Full::from(body))?;
    stage.repeat(claim, OPERATIONS).await
}

/// Clients of the second protocol, each refreshed one token after another: rotated durably, with its configuration.
async fn configured_tokens(stage: &Arc<Stage>) -> Result<Sample> {
    const FAMILIES: usize = 16;
    let wire = Wire::discover(&stage.lokd).await;
    let mut first = Vec::new();
    for _ in 0..FAMILIES {
        let started = wire.begin(&fakts_manifest()).await;
        let hub = stage.lokd.hub("acme", "lab");
        hub.approve(&started.user_code, "").await;
        let body = wire.poll(&started).await.ok();
        let text = |name: &str| body[name].as_str().map(str::to_owned).context("a member");
        first.push((text("client_id")?, text("refresh_token")?));
    }
    let host = stage.host.clone();
    drive(
        stage.address,
        stage.pid,
        FAMILIES,
        FAMILIES * 60,
        move |family, _, last| {
            let (client, token) = first.get(family)?;
            let token = match last {
                None => token.clone(),
                Some(body) => {
                    let answer: Value = serde_json::from_slice(body).ok()?;
                    answer["refresh_token"].as_str()?.to_owned()
                }
            };
            let form = format!("grant_type=refresh_token&refresh_token={token}&client_id={client}");
            Request::post("/lok/o/token/")
                .header("host", &host)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Full::from(form))
                .ok()
        },
    )
    .await
}

/// An app that needs one service. Without `openid`, so that there is one token to sign.
fn fakts_manifest() -> Value {
    json!({
        "identifier": "org.example.load", "version": "1",
        "requirements": [{ "key": "rekuest", "service": REKUEST }],
    })
}

/// Token answers of fresh sign-ins.
async fn tokens(stage: &Stage, count: usize) -> Result<Vec<Value>> {
    let party = RelyingParty::discover(&stage.lokd, &stage.web).await;
    let mut tokens = Vec::new();
    for (code, verifier) in stage.codes(count).await? {
        let form = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("code_verifier", &verifier),
            ("redirect_uri", REDIRECT),
        ];
        tokens.push(party.token(&form).await.ok());
    }
    Ok(tokens)
}

/// 32 families, each refreshed one token after another.
async fn refresh(stage: &Arc<Stage>) -> Result<Sample> {
    const FAMILIES: usize = 32;
    let first: Vec<String> = tokens(stage, FAMILIES)
        .await?
        .iter()
        .filter_map(|answer| answer["refresh_token"].as_str().map(str::to_owned))
        .collect();
    let maker = Arc::clone(stage);
    drive(
        stage.address,
        stage.pid,
        FAMILIES,
        FAMILIES * 60,
        move |family, _, last| {
            let token = match last {
                None => first.get(family)?.clone(),
                Some(body) => {
                    let answer: Value = serde_json::from_slice(body).ok()?;
                    answer["refresh_token"].as_str()?.to_owned()
                }
            };
            let form = format!("grant_type=refresh_token&refresh_token={token}");
            Some(maker.form("/token", &maker.web, &form))
        },
    )
    .await
}

/// People with new browsers, one after another.
async fn logins(stage: &Stage) -> Result<Sample> {
    let party = RelyingParty::discover(&stage.lokd, &stage.web).await;
    let before = cpu(stage.pid)?;
    let start = Instant::now();
    let mut times = Vec::new();
    for _ in 0..LOGINS {
        let person = Person::new(&stage.lokd, &stage.user);
        let request = party.begin("openid");
        let begun = Instant::now();
        person.sign_in(request.url.as_str()).await;
        times.push(begun.elapsed().as_secs_f64() * 1e6);
    }
    let spent = cpu(stage.pid)? - before;
    times.sort_by(f64::total_cmp);
    Ok(Sample {
        cpu: spent.as_secs_f64() * 1e6 / LOGINS as f64,
        rate: LOGINS as f64 / start.elapsed().as_secs_f64(),
        p50: times[LOGINS / 2],
        p99: times[LOGINS - 1],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_by_a_part_of_its_name() {
        assert!(wanted(None, machine::COLD_BUILD));
        assert!(wanted(Some("idle memory"), machine::MEMORY));
        assert!(wanted(Some("start"), machine::START_FRESH));
        assert!(!wanted(
            Some("idle memory, TLS on and more"),
            machine::MEMORY
        ));
        assert!(!wanted(Some("memory"), machine::START_PRESENT));
    }
}
