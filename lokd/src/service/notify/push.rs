//! The ways over HTTP: webhooks (Standard Webhooks), ntfy, Expo's push service, push services of browsers (RFC 8030).

use super::address::Address;
use super::courier::Outcome;
use super::letter::Letter;
use crate::outbound::{Ask, Outbound, OutboundError, Rules, Why};
use crate::protocol::Millis;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use lok_common::{Secret, Time};
use serde_json::{Value, json};
use standardwebhooks::Webhook;
use url::Url;
use web_push_native::Auth;
use web_push_native::p256::PublicKey;

/// How long a push service keeps what a browser has not fetched, in seconds.
const TTL: u32 = 86_400;
/// For how long a push service believes one signature, in seconds. RFC 8292 allows a day.
const BELIEVED: Millis = 12 * 3_600;
/// The longest text in a push message: all of it has to fit into 4096 bytes.
const LONGEST: usize = 1_500;
const JSON: &str = "application/json";

/// A request to one address.
struct Message {
    url: String,
    content_type: &'static str,
    body: Vec<u8>,
    headers: Vec<(&'static str, String)>,
    authorization: Option<Secret>,
}

/// Delivers to a webhook.
pub async fn webhook(
    outbound: &Outbound,
    address: &Address,
    letter: &Letter,
    key: &str,
    now: Millis,
) -> Outcome {
    let body = json!({
        "type": letter.event,
        "timestamp": Time(letter.at),
        "data": data(letter),
    })
    .to_string();
    let secret = address.secret.as_deref().unwrap_or_default();
    // The id and its signature are parted by dots.
    let (id, at) = (key.replace('.', ":"), now / 1_000);
    let signed = Webhook::new(secret).and_then(|hook| hook.sign(&id, at, body.as_bytes()));
    let Ok(signature) = signed else {
        return Outcome::Refused("its secret cannot be used".to_owned());
    };
    let message = Message {
        url: address.to.clone(),
        content_type: JSON,
        body: body.into_bytes(),
        headers: vec![
            ("webhook-id", id),
            ("webhook-timestamp", at.to_string()),
            ("webhook-signature", signature),
        ],
        authorization: None,
    };
    match post(outbound, message, &Rules::webhook()).await {
        Ok(_) => Outcome::Sent(None),
        Err(error) => match error.why() {
            Why::Status(410) => Outcome::Gone("the webhook says that it is gone".to_owned()),
            _ => of_an_address(&error),
        },
    }
}

/// Delivers to a browser, by its push service.
pub async fn browser(
    outbound: &Outbound,
    address: &Address,
    letter: &Letter,
    vapid: &Vapid,
    now: Millis,
) -> Outcome {
    let Some(body) = encrypted(address, letter) else {
        return Outcome::Refused("its subscription cannot be used".to_owned());
    };
    let Some(authorization) = vapid.authorization(&address.to, now) else {
        return Outcome::Down("the key of the transport cannot be used".to_owned());
    };
    let message = Message {
        url: address.to.clone(),
        content_type: "application/octet-stream",
        body,
        headers: vec![
            ("content-encoding", "aes128gcm".to_owned()),
            ("ttl", TTL.to_string()),
            ("urgency", "normal".to_owned()),
        ],
        authorization: Some(authorization),
    };
    match post(outbound, message, &Rules::browser()).await {
        Ok(_) => Outcome::Sent(None),
        Err(error) => match error.why() {
            Why::Status(404 | 410) => Outcome::Gone("the browser is subscribed no more".to_owned()),
            Why::Status(status @ (400 | 401 | 403 | 413)) => {
                Outcome::Refused(format!("the push service answers {status}"))
            }
            _ => of_an_address(&error),
        },
    }
}

/// Publishes to a topic of an ntfy server. The server shows what comes twice once, by its sequence.
pub async fn ntfy(
    outbound: &Outbound,
    server: &str,
    token: Option<&Secret>,
    address: &Address,
    letter: &Letter,
    key: &str,
) -> Outcome {
    let body = json!({
        "topic": address.to,
        "title": letter.title,
        "message": short(&letter.text),
        "click": letter.link,
        "sequence_id": sequence(key),
    });
    let message = Message {
        url: server.to_owned(),
        content_type: JSON,
        body: body.to_string().into_bytes(),
        headers: Vec::new(),
        authorization: token.map(bearer),
    };
    match post(outbound, message, &Rules::push()).await {
        Ok(_) => Outcome::Sent(None),
        Err(error) => of_a_server(&error),
    }
}

/// Hands a message to Expo, which answers with a ticket.
pub async fn expo(
    outbound: &Outbound,
    server: &str,
    token: Option<&Secret>,
    address: &Address,
    letter: &Letter,
    key: &str,
) -> Outcome {
    let body = json!([{
        "to": address.to,
        "title": letter.title,
        "body": short(&letter.text),
        "data": { "type": letter.event, "link": letter.link, "id": key },
    }]);
    let message = Message {
        url: format!("{server}/--/api/v2/push/send"),
        content_type: JSON,
        body: body.to_string().into_bytes(),
        headers: Vec::new(),
        authorization: token.map(bearer),
    };
    let answer = match post(outbound, message, &Rules::push()).await {
        Ok(answer) => answer,
        Err(error) => return of_a_server(&error),
    };
    let ticket = match &answer["data"] {
        Value::Array(tickets) => tickets.first().cloned().unwrap_or_default(),
        other => other.clone(),
    };
    match (ticket["status"].as_str(), ticket["id"].as_str()) {
        (Some("ok"), Some(id)) if id.len() <= 200 => Outcome::Sent(Some(id.to_owned())),
        (Some("error"), _) => complaint(&ticket),
        _ => Outcome::Later("the server answers what makes no sense".to_owned()),
    }
}

/// What became of what was handed to Expo, by ticket: nothing while it does not know.
///
/// # Errors
/// The server cannot be asked.
pub async fn receipts(
    outbound: &Outbound,
    server: &str,
    token: Option<&Secret>,
    tickets: &[String],
) -> Result<Vec<(String, Outcome)>, Outcome> {
    let message = Message {
        url: format!("{server}/--/api/v2/push/getReceipts"),
        content_type: JSON,
        body: json!({ "ids": tickets }).to_string().into_bytes(),
        headers: Vec::new(),
        authorization: token.map(bearer),
    };
    let answer = post(outbound, message, &Rules::push())
        .await
        .map_err(|error| of_a_server(&error))?;
    let told = tickets.iter().filter_map(|ticket| {
        let receipt = &answer["data"][ticket];
        match receipt["status"].as_str()? {
            "ok" => Some((ticket.clone(), Outcome::Sent(None))),
            "error" => Some((ticket.clone(), complaint(receipt))),
            _ => None,
        }
    });
    Ok(told.collect())
}

/// What Expo says of a message that it does not deliver.
fn complaint(of: &Value) -> Outcome {
    match of["details"]["error"].as_str() {
        Some("DeviceNotRegistered") => {
            Outcome::Gone("the phone is not registered any more".to_owned())
        }
        Some("MessageRateExceeded") => {
            Outcome::Later("the phone gets too many messages".to_owned())
        }
        Some(word @ ("MessageTooBig" | "MismatchSenderId" | "InvalidCredentials")) => {
            Outcome::Refused(format!("Expo says {word}"))
        }
        _ => Outcome::Refused("Expo refuses the message".to_owned()),
    }
}

/// Posts, and reads the answer as JSON if it is some.
async fn post(
    outbound: &Outbound,
    message: Message,
    rules: &Rules,
) -> Result<Value, OutboundError> {
    let url = match Url::parse(&message.url) {
        Ok(url) => url,
        // Everything that is kept was read before.
        Err(_) => return Err(OutboundError::unreadable()),
    };
    let ask = Ask {
        body: Some((message.content_type, message.body.into())),
        headers: message.headers,
        authorization: message.authorization,
        ..Ask::default()
    };
    let fetched = outbound.send(&url, &ask, rules).await?;
    Ok(serde_json::from_slice(&fetched.body).unwrap_or_default())
}

/// What a failure means where each address is a server of its own.
fn of_an_address(error: &OutboundError) -> Outcome {
    match error.why() {
        Why::Url(_) | Why::Forbidden(_) => Outcome::Refused(error.inside()),
        Why::Busy | Why::Open => Outcome::Untried(error.inside()),
        _ => Outcome::Later(error.inside()),
    }
}

/// What a failure means where all addresses are behind one server. An answer to one address says nothing of the others,
/// unless the server knows lok no more or does not work.
fn of_a_server(error: &OutboundError) -> Outcome {
    let said = error.inside();
    match error.why() {
        Why::Status(400 | 404 | 413 | 422) => Outcome::Refused(said),
        Why::Status(status @ 400..500) if *status != 401 => Outcome::Later(said),
        Why::Busy | Why::Open => Outcome::Untried(said),
        _ => Outcome::Down(said),
    }
}

fn bearer(token: &Secret) -> Secret {
    Secret::new(format!("Bearer {}", token.expose()))
}

/// The text, without what no small screen shows.
fn short(text: &str) -> String {
    text.chars().take(LONGEST / 3).collect()
}

/// ntfy takes letters, digits, `-` and `_`, 64 of them.
fn sequence(key: &str) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, key.as_bytes());
    URL_SAFE_NO_PAD.encode(digest.as_ref())
}

fn data(letter: &Letter) -> Value {
    let mut data = json!(letter.data);
    data["title"] = letter.title.clone().into();
    data["text"] = letter.text.clone().into();
    data["link"] = letter.link.clone().into();
    data
}

/// The letter as only the browser can read it (RFC 8291).
fn encrypted(address: &Address, letter: &Letter) -> Option<Vec<u8>> {
    let key = URL_SAFE_NO_PAD.decode(address.p256dh.as_deref()?).ok()?;
    let auth = URL_SAFE_NO_PAD.decode(address.auth.as_deref()?).ok()?;
    let key = PublicKey::from_sec1_bytes(&key).ok()?;
    let auth: [u8; 16] = auth.try_into().ok()?;
    let plain = json!({
        "type": letter.event,
        "title": letter.title,
        "body": short(&letter.text),
        "link": letter.link,
    });
    let plain = plain.to_string().into_bytes();
    web_push_native::encrypt(plain, &key, &Auth::from(auth)).ok()
}

/// By what push services know this lok (RFC 8292).
pub struct Vapid {
    pair: EcdsaKeyPair,
    contact: String,
}

impl Vapid {
    /// A new key: its secret and its public form.
    ///
    /// # Errors
    /// Only if the library has no randomness.
    pub fn generate() -> Result<(Secret, String), &'static str> {
        let cannot = "no key can be made";
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(|_| cannot)?;
        let der = pair.to_pkcs8v1().map_err(|_| cannot)?;
        let public = URL_SAFE_NO_PAD.encode(pair.public_key().as_ref());
        Ok((Secret::new(STANDARD.encode(der.as_ref())), public))
    }

    /// The key of a transport.
    #[must_use]
    pub fn read(secret: &Secret, contact: &str) -> Option<Self> {
        let der = STANDARD.decode(secret.expose()).ok()?;
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &der).ok()?;
        Some(Self {
            pair,
            contact: contact.to_owned(),
        })
    }

    /// The value of `Authorization` for one push service.
    fn authorization(&self, endpoint: &str, now: Millis) -> Option<Secret> {
        let audience = Url::parse(endpoint).ok()?.origin().ascii_serialization();
        let head = json!({ "typ": "JWT", "alg": "ES256" }).to_string();
        let claims = json!({
            "aud": audience,
            "exp": now / 1_000 + BELIEVED,
            "sub": self.contact,
        });
        let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
        let signed = format!("{}.{}", encode(&head), encode(&claims.to_string()));
        let signature = self
            .pair
            .sign(&SystemRandom::new(), signed.as_bytes())
            .ok()?;
        let (signature, key) = (
            URL_SAFE_NO_PAD.encode(signature.as_ref()),
            URL_SAFE_NO_PAD.encode(self.pair.public_key().as_ref()),
        );
        Some(Secret::new(format!(
            "vapid t={signed}.{signature}, k={key}"
        )))
    }
}
