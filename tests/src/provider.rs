//! Somebody else's sign-in: a provider that speaks OpenID Connect and GitHub's documented endpoints, and lies when asked to.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD as URL};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use url::Url;

/// What lok is registered as.
pub const CLIENT_ID: &str = "lok at the provider";
/// With what it proves itself; letters that have to be encoded among it.
pub const CLIENT_SECRET: &str = "pa:ss+wo%rd of lok";

/// What a provider does wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lie {
    /// The document names another issuer.
    Issuer,
    /// The document is none.
    Document,
    /// The token endpoint is in another place, which redirects.
    Redirects,
    /// It does not answer at the token endpoint.
    Silence,
    /// It answers with 500 at the token endpoint.
    Fails,
    /// Its answer at the token endpoint does not end.
    Huge,
    /// No ID token.
    NoIdToken,
    /// An ID token without a signature.
    AlgNone,
    /// An ID token signed with the public key as a shared secret.
    Hs256,
    /// An ID token by a key that is not published.
    OtherKey,
    /// An ID token that names another issuer.
    TokenIssuer,
    /// An ID token that ended.
    Expired,
    /// An ID token for another client.
    Audience,
    /// An ID token of another sign-in.
    Nonce,
    /// An ID token beside another access token.
    AtHash,
    /// An ID token without a subject.
    NoSubject,
    /// Userinfo about somebody else.
    OtherPerson,
    /// The answer of another issuer.
    Iss,
    /// The answer of nobody, where it promised to name itself.
    NoIss,
}

impl Lie {
    /// All that a sign-in must not survive.
    pub const ALL: &'static [Self] = &[
        Self::Issuer,
        Self::Document,
        Self::Redirects,
        Self::Silence,
        Self::Fails,
        Self::Huge,
        Self::NoIdToken,
        Self::AlgNone,
        Self::Hs256,
        Self::OtherKey,
        Self::TokenIssuer,
        Self::Expired,
        Self::Audience,
        Self::Nonce,
        Self::AtHash,
        Self::NoSubject,
        Self::OtherPerson,
        Self::Iss,
        Self::NoIss,
    ];
}

#[derive(Debug, Default)]
struct State {
    claims: Value,
    lie: Option<Lie>,
    codes: HashMap<String, HashMap<String, String>>,
    tokens: usize,
    ahead: Duration,
    rotated: bool,
    replaced: bool,
    held: bool,
    signed_in: Option<Duration>,
}

/// A provider on a port of the loopback address.
#[derive(Debug)]
pub struct Provider {
    /// Its issuer, or the address of the site.
    pub issuer: String,
    state: Arc<Mutex<State>>,
}

struct Keys {
    good: EcdsaKeyPair,
    other: EcdsaKeyPair,
}

impl Default for Provider {
    fn default() -> Self {
        Self::start()
    }
}

impl Provider {
    /// Listens on a free port.
    ///
    /// # Panics
    ///
    /// When no port can be listened on.
    #[must_use]
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, crate::ports::free())).unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::<Mutex<State>>::default();
        let pair = || EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        let keys = Arc::new(Keys {
            good: pair(),
            other: pair(),
        });
        let (own, kept) = (issuer.clone(), state.clone());
        std::thread::spawn(move || {
            for visitor in listener.incoming().flatten() {
                let (own, kept, keys) = (own.clone(), kept.clone(), keys.clone());
                std::thread::spawn(move || serve(visitor, &own, &kept, &keys));
            }
        });
        let provider = Self { issuer, state };
        provider.person(json!({ "sub": "ada-there", "name": "Ada There" }));
        provider
    }

    /// Who comes next, by their claims; for GitHub, what `GET /user` says, with `emails` beside it.
    ///
    /// # Panics
    ///
    /// When an answer to somebody failed.
    pub fn person(&self, claims: Value) {
        self.state.lock().unwrap().claims = claims;
    }

    /// Lies from now on.
    ///
    /// # Panics
    ///
    /// When an answer to somebody failed.
    pub fn lie(&self, lie: impl Into<Option<Lie>>) {
        self.state.lock().unwrap().lie = lie.into();
    }

    /// Moves its clock on.
    ///
    /// # Panics
    ///
    /// When an answer to somebody failed.
    pub fn advance(&self, by: Duration) {
        self.state.lock().unwrap().ahead += by;
    }

    /// Signs by another key from now on, which is published.
    ///
    /// # Panics
    ///
    /// When an answer to somebody failed.
    pub fn rotate(&self) {
        self.state.lock().unwrap().rotated = true;
    }

    /// Signs by another key from now on, which has the name of the one before and takes its place.
    ///
    /// # Panics
    ///
    /// When an answer to somebody failed.
    pub fn replace(&self) {
        self.state.lock().unwrap().replaced = true;
    }

    /// Answers nobody at the token endpoint, or those who wait and everybody.
    ///
    /// # Panics
    ///
    /// When an answer to somebody failed.
    pub fn hold(&self, held: bool) {
        self.state.lock().unwrap().held = held;
    }

    /// Says from now on when the person signed in there: so long ago, by its clock.
    ///
    /// # Panics
    ///
    /// When an answer to somebody failed.
    pub fn signed_in(&self, ago: Duration) {
        self.state.lock().unwrap().signed_in = Some(ago);
    }

    /// How often the token endpoint was asked.
    ///
    /// # Panics
    ///
    /// When an answer to somebody failed.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.state.lock().unwrap().tokens
    }

    /// Goes there as a browser whose person is signed in: the address that it sends the browser back to.
    ///
    /// # Panics
    ///
    /// When it sends the browser nowhere.
    pub async fn visit(&self, url: &Url) -> Url {
        let plain = reqwest::Client::builder()
            .tls_certs_only([])
            .redirect(reqwest::redirect::Policy::none());
        let answer = plain
            .build()
            .unwrap()
            .get(url.clone())
            .send()
            .await
            .unwrap();
        let location = answer.headers().get("location");
        let location = location.unwrap_or_else(|| panic!("{} of {url}", answer.status()));
        location.to_str().unwrap().parse().unwrap()
    }
}

struct Request {
    path: String,
    params: HashMap<String, String>,
    authorization: String,
}

fn read(visitor: &TcpStream) -> Option<Request> {
    visitor.set_read_timeout(Some(Duration::from_secs(5))).ok();
    let mut lines = BufReader::new(visitor);
    let mut line = String::new();
    lines.read_line(&mut line).ok()?;
    let target = line.split(' ').nth(1)?;
    let url = Url::parse("http://x").unwrap().join(target).ok()?;
    let (mut length, mut authorization) = (0, String::new());
    loop {
        let mut header = String::new();
        if lines.read_line(&mut header).ok()? <= 2 {
            break;
        }
        let (name, value) = header.split_once(':')?;
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.trim().parse().ok()?,
            "authorization" => value.trim().clone_into(&mut authorization),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    lines.read_exact(&mut body).ok()?;
    let params = url
        .query_pairs()
        .chain(url::form_urlencoded::parse(&body))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    Some(Request {
        path: url.path().to_owned(),
        params,
        authorization,
    })
}

fn serve(mut visitor: TcpStream, issuer: &str, state: &Mutex<State>, keys: &Keys) {
    let Some(request) = read(&visitor) else {
        return;
    };
    let lie = state.lock().unwrap().lie;
    let token = matches!(&*request.path, "/token" | "/login/oauth/access_token");
    if token {
        state.lock().unwrap().tokens += 1;
        while state.lock().unwrap().held {
            std::thread::sleep(Duration::from_millis(10));
        }
    }
    match lie.filter(|_| token) {
        // Until the other side gives up.
        Some(Lie::Silence) => {
            visitor.set_read_timeout(None).ok();
            visitor.read_exact(&mut [0]).ok();
            return;
        }
        Some(Lie::Huge) => {
            let head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"access_token\":\"";
            let mut sent = visitor.write_all(head.as_bytes());
            while sent.is_ok() {
                sent = visitor.write_all(&[b'x'; 4096]);
            }
            return;
        }
        _ => {}
    }
    let (status, more, body) = answer(&request, lie, issuer, state, keys);
    let date = http_date();
    write!(
        visitor,
        "HTTP/1.1 {status} X\r\nDate: {date}\r\nContent-Type: application/json; charset=utf-8\r\n{more}Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .ok();
}

/// The real moment, in the form of RFC 9110 5.6.7.
fn http_date() -> String {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let days = seconds / 86_400;
    let weekday =
        ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][usize::try_from(days % 7).unwrap()];
    // Days to a civil date, by the years of 365.2425 days that begin in March.
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let names = [
        "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb",
    ];
    let year = year_of_era + era * 400 + u64::from(month >= 10);
    let (hour, minute, second) = (seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    let name = names[usize::try_from(month).unwrap()];
    format!("{weekday}, {day:02} {name} {year} {hour:02}:{minute:02}:{second:02} GMT")
}

type Said = (u16, String, String);

fn said(status: u16, body: &Value) -> Said {
    (status, String::new(), body.to_string())
}

fn answer(
    request: &Request,
    lie: Option<Lie>,
    issuer: &str,
    state: &Mutex<State>,
    keys: &Keys,
) -> Said {
    let param = |name: &str| request.params.get(name).cloned().unwrap_or_default();
    match &*request.path {
        "/.well-known/openid-configuration" => match lie {
            Some(Lie::Document) => (200, String::new(), "[]".to_owned()),
            _ => said(200, &document(issuer, lie)),
        },
        "/jwks" => {
            let state = state.lock().unwrap();
            let mut published = match state.replaced {
                true => vec![jwk(&keys.other, "one")],
                false => vec![jwk(&keys.good, "one")],
            };
            if state.rotated {
                published.push(jwk(&keys.other, "two"));
            }
            said(200, &json!({ "keys": published }))
        }
        "/authorize" | "/login/oauth/authorize" => {
            let code = crate::rp::random();
            let mut url: Url = param("redirect_uri").parse().unwrap();
            url.query_pairs_mut()
                .append_pair("code", &code)
                .append_pair("state", &param("state"));
            let iss = match lie {
                Some(Lie::Iss) => Some("https://elsewhere.example"),
                Some(Lie::NoIss) => None,
                _ => (request.path == "/authorize").then_some(issuer),
            };
            if let Some(iss) = iss {
                url.query_pairs_mut().append_pair("iss", iss);
            }
            let kept = request.params.clone();
            state.lock().unwrap().codes.insert(code, kept);
            (302, format!("Location: {url}\r\n"), String::new())
        }
        "/token" if lie == Some(Lie::Redirects) => (
            307,
            format!("Location: {issuer}/elsewhere\r\n"),
            String::new(),
        ),
        "/token" if lie == Some(Lie::Fails) => said(500, &json!({ "error": "server_error" })),
        "/token" => {
            let encoded = |text: &str| {
                url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>()
            };
            let pair = format!("{}:{}", encoded(CLIENT_ID), encoded(CLIENT_SECRET));
            if request.authorization != format!("Basic {}", BASE64_STANDARD.encode(pair)) {
                return said(401, &json!({ "error": "invalid_client" }));
            }
            let Some(begun) = redeemed(request, state) else {
                return said(400, &json!({ "error": "invalid_grant" }));
            };
            let access = "an access token of the provider";
            let (claims, now, rotated, replaced) = {
                let state = state.lock().unwrap();
                let mut claims = state.claims.clone();
                let now = SystemTime::now() + state.ahead;
                if let Some(ago) = state.signed_in {
                    let at = (now - ago).duration_since(UNIX_EPOCH).unwrap().as_secs();
                    claims["auth_time"] = at.into();
                }
                (claims, now, state.rotated, state.replaced)
            };
            let mut tokens = json!({ "access_token": access, "token_type": "Bearer" });
            if lie != Some(Lie::NoIdToken) {
                let nonce = begun.get("nonce").cloned().unwrap_or_default();
                let making = Making {
                    issuer,
                    nonce: &nonce,
                    access,
                    lie,
                    now,
                    rotated,
                    replaced,
                };
                let token = id_token(&claims, &making, keys);
                tokens["id_token"] = token.into();
            }
            said(200, &tokens)
        }
        "/userinfo" => {
            let mut claims = state.lock().unwrap().claims.clone();
            if lie == Some(Lie::OtherPerson) {
                claims["sub"] = "somebody-else".into();
            }
            said(200, &claims)
        }
        "/login/oauth/access_token" => {
            if (param("client_id"), param("client_secret"))
                != (CLIENT_ID.to_owned(), CLIENT_SECRET.to_owned())
            {
                return said(200, &json!({ "error": "incorrect_client_credentials" }));
            }
            match redeemed(request, state) {
                Some(_) => said(
                    200,
                    &json!({ "access_token": "gho_of_the_provider", "token_type": "bearer", "scope": "" }),
                ),
                None => said(200, &json!({ "error": "bad_verification_code" })),
            }
        }
        path @ ("/api/v3/user" | "/api/v3/user/emails") => {
            if request.authorization != "Bearer gho_of_the_provider" {
                return said(401, &json!({ "message": "Bad credentials" }));
            }
            let mut claims = state.lock().unwrap().claims.clone();
            let emails = claims["emails"].take();
            match path {
                "/api/v3/user" => said(200, &claims),
                _ if emails.is_null() => said(404, &json!({ "message": "Not Found" })),
                _ => said(200, &emails),
            }
        }
        _ => said(404, &json!({ "error": "not found" })),
    }
}

/// What a code was given for, once, to whoever has the verifier and the same redirect address.
fn redeemed(request: &Request, state: &Mutex<State>) -> Option<HashMap<String, String>> {
    let begun = state
        .lock()
        .unwrap()
        .codes
        .remove(request.params.get("code")?)?;
    let verifier = request.params.get("code_verifier")?;
    let challenge = URL.encode(digest(&SHA256, verifier.as_bytes()));
    let fits = begun.get("code_challenge") == Some(&challenge)
        && begun.get("redirect_uri") == request.params.get("redirect_uri")
        && begun.get("client_id").is_some_and(|id| id == CLIENT_ID);
    fits.then_some(begun)
}

fn document(issuer: &str, lie: Option<Lie>) -> Value {
    json!({
        "issuer": match lie {
            Some(Lie::Issuer) => format!("{issuer}/"),
            _ => issuer.to_owned(),
        },
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/jwks"),
        "userinfo_endpoint": format!("{issuer}/userinfo"),
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": true,
    })
}

fn jwk(pair: &EcdsaKeyPair, kid: &str) -> Value {
    let point = pair.public_key().as_ref();
    json!({
        "kty": "EC", "crv": "P-256", "kid": kid, "use": "sig", "alg": "ES256",
        "x": URL.encode(&point[1..33]), "y": URL.encode(&point[33..]),
    })
}

/// What an ID token is made with.
struct Making<'a> {
    issuer: &'a str,
    nonce: &'a str,
    access: &'a str,
    lie: Option<Lie>,
    now: SystemTime,
    rotated: bool,
    replaced: bool,
}

fn id_token(person: &Value, making: &Making<'_>, keys: &Keys) -> String {
    let &Making {
        issuer,
        nonce,
        access,
        lie,
        now,
        rotated,
        replaced,
    } = making;
    let now = now.duration_since(UNIX_EPOCH).unwrap().as_secs();
    let beside = match lie {
        Some(Lie::AtHash) => "another access token",
        _ => access,
    };
    let mut claims = json!({
        "iss": match lie {
            Some(Lie::TokenIssuer) => "https://elsewhere.example",
            _ => issuer,
        },
        "aud": match lie {
            Some(Lie::Audience) => "another client",
            _ => CLIENT_ID,
        },
        "nonce": match lie {
            Some(Lie::Nonce) => "another nonce",
            _ => nonce,
        },
        "iat": now - 3_600 * u64::from(lie == Some(Lie::Expired)),
        "exp": if lie == Some(Lie::Expired) { now - 600 } else { now + 600 },
        "at_hash": URL.encode(&digest(&SHA256, beside.as_bytes()).as_ref()[..16]),
    });
    if lie != Some(Lie::NoSubject) {
        claims["sub"] = person["sub"].clone();
    }
    if let Some(at) = person.get("auth_time") {
        claims["auth_time"] = at.clone();
    }
    let alg = match lie {
        Some(Lie::AlgNone) => "none",
        Some(Lie::Hs256) => "HS256",
        _ => "ES256",
    };
    let part = |value: &Value| URL.encode(value.to_string());
    let kid = if rotated { "two" } else { "one" };
    let header = json!({ "alg": alg, "typ": "JWT", "kid": kid });
    let signed = format!("{}.{}", part(&header), part(&claims));
    let by = |pair: &EcdsaKeyPair| {
        let signature = pair.sign(&SystemRandom::new(), signed.as_bytes());
        URL.encode(signature.unwrap())
    };
    let signature = match lie {
        Some(Lie::AlgNone) => String::new(),
        Some(Lie::Hs256) => {
            let secret = keys.good.public_key().as_ref();
            let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, secret);
            URL.encode(aws_lc_rs::hmac::sign(&key, signed.as_bytes()))
        }
        Some(Lie::OtherKey) => by(&keys.other),
        _ if rotated || replaced => by(&keys.other),
        _ => by(&keys.good),
    };
    format!("{signed}.{signature}")
}
