//! What clients send: requests to become known, and the keys and tokens that stand for a decision.

use super::body::{Body, Fault, parameter};
use super::fields::{Fields, MAX_URL};
use super::kind::{ClientKind, ClientRole};
use super::manifest::Manifest;
use lok_common::Secret;
use serde_json::{Value, json};
use std::str::FromStr;

const MAX_REDIRECTS: usize = 20;
/// Seconds that an app's request waits, if it does not say.
const WAIT: u32 = 300;

/// An app that asks to become known: v1 `start/`, and v2 device authorization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientRequest {
    /// What it says of itself.
    pub manifest: Manifest,
    /// How long it waits for a person, from 60 to 1800 seconds.
    pub expiration_time_seconds: u32,
    /// Where it wants to be sent back to; not checked here.
    pub redirect_uris: Vec<String>,
    /// What it is.
    pub kind: ClientKind,
    /// What it does.
    pub role: ClientRole,
    /// It would like a key for the mesh (v2).
    pub request_auth_key: bool,
}

impl ClientRequest {
    /// Reads the body.
    ///
    /// # Errors
    /// What is missing, of the wrong type or too long.
    pub fn parse(body: &Body) -> Result<Self, Fault> {
        Self::read(&body.fields())
    }

    /// Reads what [`Self::to_value`] wrote.
    ///
    /// # Errors
    /// It was not written by it.
    pub fn from_value(value: &Value) -> Result<Self, Fault> {
        Self::read(&Fields::of(value, String::new())?)
    }

    fn read(fields: &Fields<'_>) -> Result<Self, Fault> {
        Ok(Self {
            manifest: manifest(fields)?,
            expiration_time_seconds: wait(fields, WAIT)?,
            redirect_uris: redirect_uris(fields)?,
            kind: fields
                .word("requested_client_kind")?
                .unwrap_or(ClientKind::Development),
            role: role(fields)?,
            request_auth_key: fields.flag("request_auth_key")?.unwrap_or(false),
        })
    }

    /// It as JSON, for the while that it is pending: the device is in it.
    #[must_use]
    pub fn to_value(&self) -> Value {
        json!({
            "manifest": with_device(self.manifest.to_value(), self.manifest.device_id.as_deref()),
            "expiration_time_seconds": self.expiration_time_seconds,
            "redirect_uris": self.redirect_uris,
            "requested_client_kind": self.kind.as_str(),
            "requested_client_role": self.role.as_str(),
            "request_auth_key": self.request_auth_key,
        })
    }
}

/// A redeem token for a claim token (v1 `redeem/`).
#[derive(Clone, Debug)]
pub struct Redeem {
    /// What the app says of itself.
    pub manifest: Manifest,
    /// The redeem token.
    pub token: Secret,
    /// What the app does.
    pub role: ClientRole,
}

impl Redeem {
    /// Reads the body.
    ///
    /// # Errors
    /// What is missing, of the wrong type or too long.
    pub fn parse(body: &Body) -> Result<Self, Fault> {
        let fields = body.fields();
        Ok(Self {
            manifest: manifest(&fields)?,
            token: token(&fields, "token")?,
            role: role(&fields)?,
        })
    }
}

/// An app that asks for the client that everybody may be (v1 `retrieve/`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retrieve {
    /// What the app says of itself.
    pub manifest: Manifest,
}

impl Retrieve {
    /// Reads the body.
    ///
    /// # Errors
    /// What is missing, of the wrong type or too long.
    pub fn parse(body: &Body) -> Result<Self, Fault> {
        Ok(Self {
            manifest: manifest(&body.fields())?,
        })
    }
}

/// A claim token for the configuration (v1 `claim/` and `claimcomposition/`).
#[derive(Clone, Debug)]
pub struct Claim {
    /// The claim token.
    pub token: Secret,
    /// The client reached lok over TLS, it says.
    pub secure: bool,
}

impl Claim {
    /// Reads the body.
    ///
    /// # Errors
    /// What is missing or of the wrong type.
    pub fn parse(body: &Body) -> Result<Self, Fault> {
        let fields = body.fields();
        Ok(Self {
            token: token(&fields, "token")?,
            secure: fields.flag("secure")?.unwrap_or(false),
        })
    }
}

/// The question whether a request was decided (v1 `challenge/` and its kin).
#[derive(Clone, Debug)]
pub struct Challenge {
    /// The code as it was sent; for services and hubs it is the secret that came with the code.
    pub code: Secret,
}

impl Challenge {
    /// Reads the body.
    ///
    /// # Errors
    /// What is missing or of the wrong type.
    pub fn parse(body: &Body) -> Result<Self, Fault> {
        Ok(Self {
            code: token(&body.fields(), "code")?,
        })
    }
}

/// The grant `urn:fakts:grant-type:mandate-key` (v2).
#[derive(Clone, Debug)]
pub struct MandateKeyGrant {
    /// The key of the mandate.
    pub key: Secret,
    /// What the app says of itself.
    pub manifest: Manifest,
    /// What it is.
    pub kind: ClientKind,
    /// What it does.
    pub role: ClientRole,
    /// It would like a key for the mesh.
    pub request_auth_key: bool,
}

impl MandateKeyGrant {
    /// Reads the parameters of the form.
    ///
    /// # Errors
    /// What is malformed; it becomes an `invalid_request`.
    pub fn from_form(
        key: Secret,
        manifest: &str,
        kind: Option<&str>,
        role: Option<&str>,
        request_auth_key: Option<&str>,
    ) -> Result<Self, Fault> {
        let request_auth_key = match request_auth_key.unwrap_or_default() {
            word if word.eq_ignore_ascii_case("true") => true,
            word if word.is_empty() || word.eq_ignore_ascii_case("false") => false,
            _ => return Err(Fault::new("request_auth_key must be true or false")),
        };
        Ok(Self {
            key,
            manifest: form_manifest(manifest)?,
            kind: form_word("requested_client_kind", kind)?.unwrap_or(ClientKind::Development),
            role: form_word("requested_client_role", role)?.unwrap_or(ClientRole::Interface),
            request_auth_key,
        })
    }
}

/// The grant `urn:fakts:grant-type:redeem` (v2, until fakts 5.5).
#[derive(Clone, Debug)]
pub struct RedeemGrant {
    /// The redeem token.
    pub redeem_token: Secret,
    /// What the app says of itself.
    pub manifest: Manifest,
    /// What it does.
    pub role: ClientRole,
}

impl RedeemGrant {
    /// Reads the parameters of the form.
    ///
    /// # Errors
    /// What is malformed; it becomes an `invalid_request`.
    pub fn from_form(
        redeem_token: Secret,
        manifest: &str,
        role: Option<&str>,
    ) -> Result<Self, Fault> {
        Ok(Self {
            redeem_token,
            manifest: form_manifest(manifest)?,
            role: form_word("requested_client_role", role)?.unwrap_or(ClientRole::Interface),
        })
    }
}

/// How long a request waits; what is too short or too long becomes the shortest or longest.
pub(super) fn wait(fields: &Fields<'_>, default: u32) -> Result<u32, Fault> {
    let asked = fields.number("expiration_time_seconds")?;
    let seconds = asked.unwrap_or(i64::from(default)).clamp(60, 1800);
    Ok(u32::try_from(seconds).unwrap_or(default))
}

/// A stored manifest with the device that only a pending request keeps.
pub(super) fn with_device(mut manifest: Value, device_id: Option<&str>) -> Value {
    manifest["device_id"] = json!(device_id);
    manifest
}

fn manifest(fields: &Fields<'_>) -> Result<Manifest, Fault> {
    Manifest::read(&fields.required("manifest", fields.object("manifest")?)?)
}

pub(super) fn token(fields: &Fields<'_>, name: &str) -> Result<Secret, Fault> {
    fields.required(name, fields.secret(name)?)
}

fn role(fields: &Fields<'_>) -> Result<ClientRole, Fault> {
    Ok(fields
        .word("requested_client_role")?
        .unwrap_or(ClientRole::Interface))
}

fn redirect_uris(fields: &Fields<'_>) -> Result<Vec<String>, Fault> {
    fields
        .texts("redirect_uris", MAX_REDIRECTS)?
        .into_iter()
        .map(|(path, uri)| {
            let fit =
                (1..=MAX_URL).contains(&uri.len()) && uri.bytes().all(|b| b.is_ascii_graphic());
            if fit {
                Ok(uri.to_owned())
            } else {
                Err(Fault::new(format!(
                    "{path} is no URI of at most {MAX_URL} letters"
                )))
            }
        })
        .collect()
}

fn form_manifest(text: &str) -> Result<Manifest, Fault> {
    Manifest::from_value(&Value::Object(parameter("manifest", text)?))
}

fn form_word<T: FromStr<Err = Fault>>(name: &str, word: Option<&str>) -> Result<Option<T>, Fault> {
    word.filter(|word| !word.is_empty())
        .map(|word| {
            word.parse()
                .map_err(|fault: Fault| Fault::new(format!("{name} {fault}")))
        })
        .transpose()
}

#[cfg(test)]
mod tests {
    use super::super::manifest::tests::sample;
    use super::*;
    use proptest::prelude::*;

    fn body(value: &Value) -> Body {
        Body::read(value.to_string().as_bytes()).expect("body")
    }

    fn start(value: &Value) -> Result<ClientRequest, Fault> {
        ClientRequest::parse(&body(value))
    }

    #[test]
    fn starts_of_every_generation_are_read() {
        let oldest = start(&json!({"manifest": sample()})).expect("read");
        assert_eq!(oldest.expiration_time_seconds, 300);
        assert_eq!(
            (oldest.kind, oldest.role),
            (ClientKind::Development, ClientRole::Interface)
        );
        let old = json!({"manifest": sample(), "expiration_time_seconds": 300, "redirect_uris": [],
            "requested_client_kind": "development", "supported_layers": [], "request_public": false});
        assert_eq!(start(&old), Ok(oldest.clone()));
        let script = json!({"manifest": sample(), "requested_client_kind": "website", "requested_public": true,
            "redirect_uris": null, "headers": {"Content-Type": "application/json"}});
        assert_eq!(start(&script).expect("read").kind, ClientKind::Website);
        let new = json!({"manifest": sample(), "expiration_time_seconds": 300, "redirect_uris": [],
            "requested_client_kind": "hub", "requested_client_role": "agent", "request_auth_key": true});
        let new = start(&new).expect("read");
        assert_eq!(
            (new.kind, new.role, new.request_auth_key),
            (ClientKind::Hub, ClientRole::Agent, true)
        );
    }

    #[test]
    fn a_wait_is_clamped() {
        for (asked, seconds) in [
            (json!(null), 300),
            (json!(0), 60),
            (json!(-1e300), 60),
            (json!(61), 61),
            (json!(600.5), 600),
            (json!(1800), 1800),
            (json!(u64::MAX), 1800),
        ] {
            let request = start(&json!({"manifest": sample(), "expiration_time_seconds": asked}));
            assert_eq!(
                request.expect("read").expiration_time_seconds,
                seconds,
                "{asked}"
            );
        }
    }

    #[test]
    fn faults_name_the_member() {
        for (name, value, part) in [
            ("manifest", json!(null), "manifest is required"),
            ("manifest", json!("{}"), "manifest must be an object"),
            ("expiration_time_seconds", json!("300"), "must be a number"),
            ("redirect_uris", json!("http://a"), "must be a list"),
            (
                "redirect_uris",
                json!(["a b"]),
                "redirect_uris[0] is no URI",
            ),
            (
                "redirect_uris",
                json!(["x".repeat(2049)]),
                "redirect_uris[0] is no URI",
            ),
            ("redirect_uris", json!(vec!["http://a"; 21]), "more than 20"),
            (
                "requested_client_kind",
                json!("native"),
                "requested_client_kind is \"native\", which is no kind",
            ),
            ("requested_client_role", json!(1), "must be a string"),
        ] {
            let mut request = json!({"manifest": sample()});
            request[name] = value;
            let fault = start(&request).expect_err(name);
            assert!(fault.message.contains(part), "{name}: {fault}");
        }
    }

    #[test]
    fn secrets_are_read_and_never_shown() {
        let redeem =
            Redeem::parse(&body(&json!({"manifest": sample(), "token": "hush"}))).expect("read");
        assert_eq!(redeem.token.expose(), "hush");
        assert!(!format!("{redeem:?}").contains("hush"));
        let claim = Claim::parse(&body(&json!({"token": "hush", "secure": true}))).expect("read");
        assert!(claim.secure && !format!("{claim:?}").contains("hush"));
        let challenge = Challenge::parse(&body(&json!({"code": "hush"}))).expect("read");
        assert!(!format!("{challenge:?}").contains("hush"));
        for bad in [
            json!({}),
            json!({"token": ""}),
            json!({"token": 1}),
            json!({"token": "hush\n"}),
            json!({"token": "h".repeat(1025)}),
        ] {
            let fault = Claim::parse(&body(&bad)).expect_err("refused");
            assert!(
                fault.message.starts_with("token ") && !fault.message.contains("hush"),
                "{fault}"
            );
        }
        assert!(Retrieve::parse(&body(&json!({"manifest": sample()}))).is_ok());
        assert!(Retrieve::parse(&body(&json!({}))).is_err());
    }

    #[test]
    fn grants_come_from_a_form() {
        let key = || Secret::new("hush".into());
        let text = sample().to_string();
        let grant =
            MandateKeyGrant::from_form(key(), &text, Some("mobile"), Some("agent"), Some("true"))
                .expect("read");
        assert_eq!(
            (grant.kind, grant.role, grant.request_auth_key),
            (ClientKind::Mobile, ClientRole::Agent, true)
        );
        assert!(!format!("{grant:?}").contains("hush"));
        let grant = MandateKeyGrant::from_form(key(), &text, None, Some(""), None).expect("read");
        assert_eq!(
            (grant.kind, grant.role, grant.request_auth_key),
            (ClientKind::Development, ClientRole::Interface, false)
        );
        assert!(RedeemGrant::from_form(key(), &text, None).is_ok());
        for bad in [
            "",
            "{",
            "[]",
            "{\"a\":1,\"a\":1}",
            "{\"identifier\":\"a\\u0000\"}",
            "{}",
        ] {
            assert!(RedeemGrant::from_form(key(), bad, None).is_err(), "{bad}");
        }
        let large = format!("{{\"x\":\"{}\"}}", "x".repeat(70_000));
        let fault = RedeemGrant::from_form(key(), &large, None).expect_err("large");
        assert_eq!(fault.message, "manifest is larger than 64 KiB");
        assert!(MandateKeyGrant::from_form(key(), &text, Some("x"), None, None).is_err());
        assert!(MandateKeyGrant::from_form(key(), &text, None, None, Some("1")).is_err());
    }

    proptest! {
        #[test]
        fn what_is_stored_reads_back(
            seconds in any::<i64>(),
            uris in proptest::collection::vec("[!-~]{1,20}", 0..4),
            kind in proptest::sample::select(ClientKind::ALL),
            role in proptest::sample::select(ClientRole::ALL),
            device in proptest::option::of("[a-z]{1,5}"),
            mesh in any::<bool>(),
        ) {
            let mut manifest = sample();
            manifest["node_id"] = json!(device);
            let request = start(&json!({"manifest": manifest, "expiration_time_seconds": seconds, "redirect_uris": uris,
                "requested_client_kind": kind.as_str(), "requested_client_role": role.as_str(), "request_auth_key": mesh})).expect("read");
            prop_assert_eq!(&request.manifest.device_id, &device);
            prop_assert!((60..=1800).contains(&request.expiration_time_seconds));
            prop_assert_eq!(ClientRequest::from_value(&request.to_value()), Ok(request));
        }

        #[test]
        fn any_json_is_survived(text in "\\PC{0,60}", name in "manifest|token|code|alias_reports", inner in "identifier|version|scopes|requirements") {
            let value = json!({&name: {&inner: [{&inner: text}]}});
            let body = body(&value);
            let _ = (ClientRequest::parse(&body), Redeem::parse(&body).is_ok(), Claim::parse(&body).is_ok());
        }
    }
}
