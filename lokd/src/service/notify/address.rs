//! Where a channel leads: read once, kept sealed, and shown in a form that is good for nothing.

use crate::crypto::random::OsRandom;
use crate::crypto::seal::Sealer;
use crate::store::channels::Channel;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use lok_common::admin::notify::transport::TransportKind;
use serde::{Deserialize, Serialize};
use url::Url;
use web_push_native::p256::PublicKey;

/// What addresses are sealed for.
const LABEL: &str = "channel";
/// The longest address.
const LONGEST: usize = 2_000;

/// Where a channel leads. It has no `Debug`: whoever knows it can write to the person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// A URL, a topic, a token, or the endpoint of a subscription.
    pub to: String,
    /// webhook: what signs; `whsec_…`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// webpush: the public key of the browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p256dh: Option<String>,
    /// webpush: the secret that the browser shares.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth: Option<String>,
}

/// A subscription as browsers write it.
#[derive(Deserialize)]
struct Subscription {
    endpoint: String,
    keys: Keys,
}

#[derive(Deserialize)]
struct Keys {
    p256dh: String,
    auth: String,
}

impl Address {
    /// Reads what somebody says of where a channel of a kind leads.
    ///
    /// # Errors
    /// What such an address looks like.
    pub fn read(kind: TransportKind, text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        if text.len() > LONGEST || text.chars().any(|c| c.is_control() && c != '\n') {
            return Err("an address has 2000 characters at most");
        }
        match kind {
            TransportKind::Smtp => {
                Err("mail goes to the user's own address: lokctl users update USER --email ADDRESS")
            }
            TransportKind::Webhook => {
                let url = web(text).ok_or("a webhook is an https URL without a user")?;
                Ok(Self::plain(url))
            }
            TransportKind::Ntfy => {
                let right = (1..=64).contains(&text.len())
                    && text
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
                right
                    .then(|| Self::plain(text.to_owned()))
                    .ok_or("a topic has 1 to 64 letters, digits, - and _")
            }
            TransportKind::Expo => {
                let inside = ["ExponentPushToken[", "ExpoPushToken["]
                    .iter()
                    .find_map(|begin| text.strip_prefix(begin)?.strip_suffix(']'));
                let right = inside.is_some_and(|inside| {
                    (1..=200).contains(&inside.len())
                        && inside
                            .bytes()
                            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b':'))
                });
                right
                    .then(|| Self::plain(text.to_owned()))
                    .ok_or("a push token looks like ExponentPushToken[…]")
            }
            TransportKind::Webpush => {
                let odd = "a subscription is the JSON that a browser makes of it";
                let found: Subscription = serde_json::from_str(text).map_err(|_| odd)?;
                let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('='));
                let key = bytes(&found.keys.p256dh).map_err(|_| odd)?;
                PublicKey::from_sec1_bytes(&key).map_err(|_| odd)?;
                let auth = bytes(&found.keys.auth).map_err(|_| odd)?;
                if auth.len() != 16 {
                    return Err(odd);
                }
                Ok(Self {
                    to: web(&found.endpoint).ok_or(odd)?,
                    secret: None,
                    p256dh: Some(URL_SAFE_NO_PAD.encode(key)),
                    auth: Some(URL_SAFE_NO_PAD.encode(auth)),
                })
            }
        }
    }

    fn plain(to: String) -> Self {
        Self {
            to,
            secret: None,
            p256dh: None,
            auth: None,
        }
    }

    /// Two addresses that lead to the same place have the same; nobody finds the place by it.
    #[must_use]
    pub fn hash(&self, sealer: &Sealer, transport_id: &str) -> String {
        let parts = [transport_id.as_bytes(), self.to.as_bytes()];
        URL_SAFE_NO_PAD.encode(sealer.derive(LABEL, &parts))
    }

    /// Enough to know it again.
    #[must_use]
    pub fn masked(&self) -> String {
        if let Ok(url) = Url::parse(&self.to)
            && let Some(host) = url.host_str()
        {
            return format!("{}://{host}/…", url.scheme());
        }
        let token = self.to.trim_end_matches(']');
        let begin: String = match self.to.split_once('[') {
            Some((begin, _)) => format!("{begin}["),
            None => String::new(),
        };
        let count = token.chars().count();
        let end: String = token.chars().skip(count.saturating_sub(3)).collect();
        format!("{begin}…{}", if count > 8 { end } else { String::new() })
    }

    /// Seals it for a channel.
    ///
    /// # Errors
    /// Only if the library refuses.
    pub fn seal(&self, sealer: &Sealer, channel_id: &str) -> Result<Vec<u8>, String> {
        let plain = serde_json::to_vec(self).map_err(|error| error.to_string())?;
        sealer
            .seal(LABEL, channel_id.as_bytes(), &plain, &OsRandom)
            .map_err(|error| error.to_string())
    }

    /// Opens that of a channel.
    #[must_use]
    pub fn open(sealer: &Sealer, channel: &Channel) -> Option<Self> {
        let plain = sealer
            .open(LABEL, channel.id.as_bytes(), &channel.sealed_address)
            .ok()?;
        serde_json::from_slice(&plain).ok()
    }
}

/// A URL that may be asked as far as its text tells; whether it is, the guard of requests decides.
fn web(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let plain = url.username().is_empty() && url.password().is_none() && url.has_host();
    let scheme = matches!(url.scheme(), "https" | "http");
    (plain && scheme && url.fragment().is_none()).then(|| url.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_of_their_kind() {
        use TransportKind::{Expo, Ntfy, Smtp, Webhook, Webpush};
        for (kind, text) in [
            (Webhook, "https://hooks.example/x?y=z"),
            (Ntfy, "lab_door-7"),
            (Expo, "ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]"),
        ] {
            assert!(Address::read(kind, text).is_ok(), "{text}");
        }
        for (kind, text) in [
            (Smtp, "ada@example.org"),
            (Webhook, "ftp://hooks.example/"),
            (Webhook, "https://user@hooks.example/"),
            (Webhook, "hooks"),
            (Ntfy, "a/b"),
            (Ntfy, ""),
            (Expo, "ExponentPushToken[]"),
            (Expo, "ExponentPushToken[a b]"),
            (Webpush, "{}"),
            (
                Webpush,
                r#"{"endpoint":"https://p.example/1","keys":{"p256dh":"AAAA","auth":"AAAA"}}"#,
            ),
        ] {
            assert!(Address::read(kind, text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_shown_is_good_for_nothing() {
        let masked = |kind, text| Address::read(kind, text).map(|address| address.masked());
        assert_eq!(
            masked(TransportKind::Webhook, "https://hooks.example/secret?a=b").as_deref(),
            Ok("https://hooks.example/…")
        );
        assert_eq!(
            masked(TransportKind::Expo, "ExponentPushToken[abcdefghijkl]").as_deref(),
            Ok("ExponentPushToken[…jkl]".trim_end_matches(']'))
        );
        assert_eq!(masked(TransportKind::Ntfy, "door").as_deref(), Ok("…"));
    }
}
