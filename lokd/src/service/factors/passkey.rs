//! Passkeys (Web Authentication, level 2): what a browser is asked to sign, and what is made of its answer.
//!
//! A challenge is a row, good in one browser, once, for five minutes. User verification is always demanded, so that a
//! passkey stands for two factors: the key, and what unlocks it.

use super::super::audit::{self, Event, Outcome};
use super::super::login::{self, Entered, Entry};
use super::super::session::Origin;
use super::super::{Fresh, Lok};
use super::{MFA, tell};
use crate::config::Config;
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::store::passkeys::{self, Passkey as Row};
use crate::store::users::{self, User};
use crate::store::webauthn_challenges::{self, Challenge};
use crate::store::{Db, StoreError, StoreResult};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;
use url::{Host, Url};
use uuid::Uuid;
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, Passkey, PasskeyAuthentication,
    PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Webauthn,
    WebauthnBuilder, WebauthnError,
};

/// How long a challenge is good.
const LIFE: Millis = 5 * 60_000;
/// Passkeys of one person.
const MOST: usize = 20;
/// The key was shown, somebody was there, and it was unlocked (RFC 8176). Whether it is in hardware is not known.
pub const AMR: [&str; 3] = ["pop", "user", MFA];

/// What a browser is asked.
pub struct Asked {
    /// The challenge's id.
    pub id: String,
    /// The options of the call, as JSON.
    pub options: String,
}

/// What a browser answered.
#[derive(Clone, Debug)]
pub struct Response {
    /// The challenge's id.
    pub challenge: String,
    /// The credential, as JSON.
    pub credential: String,
}

/// What a challenge was made for.
#[derive(Serialize, Deserialize)]
struct State {
    browser: String,
    wait: Wait,
}

#[derive(Serialize, Deserialize)]
enum Wait {
    Enrol(PasskeyRegistration),
    Step(PasskeyAuthentication),
    Anyone(DiscoverableAuthentication),
}

/// What checks answers, if passkeys work at this issuer: it needs a name, and HTTPS or `localhost`.
#[must_use]
pub fn site(config: &Config) -> Option<Webauthn> {
    let issuer = Url::parse(config.server.issuer()).ok()?;
    let Some(Host::Domain(name)) = issuer.host() else {
        return None;
    };
    if issuer.scheme() != "https" && name != "localhost" {
        return None;
    }
    let origin = Url::parse(&issuer.origin().ascii_serialization()).ok()?;
    WebauthnBuilder::new(name, &origin)
        .ok()?
        .rp_name(&config.server.name)
        .build()
        .ok()
}

/// Asks for a new passkey of a user. `None` where passkeys do not work, or when there are too many.
///
/// # Errors
/// Those of the database.
pub async fn ask_new(
    lok: &Lok,
    fresh: Fresh,
    user_id: &str,
    username: &str,
    browser: &str,
) -> StoreResult<Option<Asked>> {
    let Some(site) = site(&lok.config()) else {
        return Ok(None);
    };
    let known = of_user(lok, user_id).await?;
    let Some(handle) = Uuid::parse_str(user_id).ok().filter(|_| known.len() < MOST) else {
        return Ok(None);
    };
    let known = known.iter().map(|key| key.cred_id().clone()).collect();
    let begun = site.start_passkey_registration(handle, username, username, Some(known));
    let (options, wait) = begun.map_err(defect)?;
    let mut options = serde_json::to_value(&options).map_err(defect)?;
    // One that can be found without a name signs in without one.
    let wish = &mut options["publicKey"]["authenticatorSelection"];
    wish["residentKey"] = Value::from("preferred");
    let user = Some(user_id.to_owned());
    keep(lok, fresh, user, browser, Wait::Enrol(wait), &options)
        .await
        .map(Some)
}

/// Asks for one of a user's passkeys. `None` if there is none that could be shown.
///
/// # Errors
/// Those of the database.
pub async fn ask_one_of(
    lok: &Lok,
    fresh: Fresh,
    user_id: &str,
    browser: &str,
) -> StoreResult<Option<Asked>> {
    let known = of_user(lok, user_id).await?;
    let Some(site) = site(&lok.config()).filter(|_| !known.is_empty()) else {
        return Ok(None);
    };
    let (options, wait) = site.start_passkey_authentication(&known).map_err(defect)?;
    let options = serde_json::to_value(&options).map_err(defect)?;
    let user = Some(user_id.to_owned());
    keep(lok, fresh, user, browser, Wait::Step(wait), &options)
        .await
        .map(Some)
}

/// Asks whoever is there for any passkey: nothing is said of anybody's. `None` where passkeys do not work.
///
/// # Errors
/// Those of the database.
pub async fn ask_anyone(lok: &Lok, fresh: Fresh, browser: &str) -> StoreResult<Option<Asked>> {
    let Some(site) = site(&lok.config()) else {
        return Ok(None);
    };
    let (options, wait) = site.start_discoverable_authentication().map_err(defect)?;
    let options = serde_json::to_value(&options).map_err(defect)?;
    keep(lok, fresh, None, browser, Wait::Anyone(wait), &options)
        .await
        .map(Some)
}

async fn of_user(lok: &Lok, user_id: &str) -> StoreResult<Vec<Passkey>> {
    let user_id = user_id.to_owned();
    let rows = lok
        .store
        .read(move |db| passkeys::of_user(db, &user_id))
        .await?;
    Ok(rows
        .iter()
        .filter_map(|row| serde_json::from_str(&row.credential).ok())
        .collect())
}

async fn keep(
    lok: &Lok,
    fresh: Fresh,
    user_id: Option<String>,
    browser: &str,
    wait: Wait,
    options: &Value,
) -> StoreResult<Asked> {
    let id = fresh.id();
    let state = State {
        browser: browser.to_owned(),
        wait,
    };
    let row = Challenge {
        id: id.clone(),
        user_id,
        state: serde_json::to_string(&state).map_err(defect)?,
        created_at: fresh.now,
        expires_at: fresh.now + LIFE,
    };
    lok.store
        .write(move |db| webauthn_challenges::insert(db, row.clone()))
        .await?;
    Ok(Asked {
        id,
        options: options["publicKey"].to_string(),
    })
}

/// Takes a challenge of this browser, and of this user if it is one's.
fn take(
    db: &mut Db,
    id: &str,
    user_id: Option<&str>,
    browser: &str,
    now: Millis,
) -> StoreResult<Option<Wait>> {
    let row = webauthn_challenges::take(db, id)?
        .filter(|row| now < row.expires_at && row.user_id.as_deref() == user_id);
    let state = row.and_then(|row| serde_json::from_str::<State>(&row.state).ok());
    Ok(state
        .filter(|state| state.browser == browser)
        .map(|state| state.wait))
}

/// Keeps a new passkey. `None`: the answer is not good, too late, or the key is somebody's already.
pub(super) fn add(
    db: &mut Db,
    fresh: &Fresh,
    site: &Webauthn,
    user: &User,
    response: &Response,
    name: &str,
    browser: &str,
) -> StoreResult<Option<Row>> {
    let taken = take(db, &response.challenge, Some(&user.id), browser, fresh.now)?;
    let (Some(Wait::Enrol(wait)), Ok(credential)) = (
        taken,
        serde_json::from_str::<RegisterPublicKeyCredential>(&response.credential),
    ) else {
        return Ok(None);
    };
    let key = match site.finish_passkey_registration(&credential, &wait) {
        Ok(key) => key,
        Err(error) => {
            tracing::info!(%error, "a new passkey was refused");
            return Ok(None);
        }
    };
    let credential_id = URL_SAFE_NO_PAD.encode(key.cred_id());
    if passkeys::by_credential(db, &credential_id)?.is_some() {
        return Ok(None);
    }
    let row = Row {
        id: fresh.id(),
        user_id: user.id.clone(),
        credential_id,
        name: name.to_owned(),
        credential: serde_json::to_string(&key).map_err(defect)?,
        created_at: fresh.now,
        last_used_at: None,
    };
    passkeys::insert(db, row.clone())?;
    Ok(Some(row))
}

/// Whether an answer is one of a user's passkeys.
pub(super) fn check(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    site: &Webauthn,
    user: &User,
    response: &Response,
    browser: &str,
) -> StoreResult<bool> {
    let taken = take(db, &response.challenge, Some(&user.id), browser, fresh.now)?;
    let (Some(Wait::Step(wait)), Some(credential)) = (taken, read(response)) else {
        return Ok(false);
    };
    let id = URL_SAFE_NO_PAD.encode(credential.get_credential_id());
    let Some(row) = passkeys::by_credential(db, &id)?.filter(|row| row.user_id == user.id) else {
        return Ok(false);
    };
    // The row counts on; the challenge holds the key as it was when it was asked for.
    let Ok(key) = serde_json::from_str::<Passkey>(&row.credential) else {
        return Ok(false);
    };
    let result = site
        .finish_passkey_authentication(&credential, &wait)
        .and_then(|result| counted(&row, result));
    settle(db, fresh, sealer, row, key, result)
}

/// Signs in whoever answered to [`ask_anyone`].
///
/// # Errors
/// Those of the database.
pub async fn enter(
    lok: &Lok,
    fresh: Fresh,
    response: Response,
    origin: Origin,
) -> StoreResult<Entered> {
    let Some(site) = site(&lok.config()) else {
        return Ok(Entered::Refused);
    };
    let (sealer, login) = (Arc::clone(&lok.sealer), lok.config().login.clone());
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let taken = take(db, &response.challenge, None, &origin.browser, fresh.now)?;
            // An answer to nothing is no try: anybody can send as many as they like.
            let Some(Wait::Anyone(wait)) = taken else {
                return StoreResult::Ok(Entered::Refused);
            };
            let Some(user) = whose(db, &fresh, &sealer, &site, &response, wait)? else {
                let event = Event::ok("login.fail").outcome(Outcome::Refused);
                audit::record(db, &fresh, event.detail(json!({ "method": "passkey" })))?;
                return Ok(Entered::Refused);
            };
            let entry = Entry {
                user_id: user.id.clone(),
                method: "passkey",
                amr: AMR.map(str::to_owned).to_vec(),
                fingerprint: None,
                rehashed: None,
                elsewhere: None,
                origin: origin.clone(),
            };
            login::admit(db, fresh, &sealer, &entry, user, &login)
        })
        .await
}

fn whose(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    site: &Webauthn,
    response: &Response,
    wait: DiscoverableAuthentication,
) -> StoreResult<Option<User>> {
    let Some(credential) = read(response) else {
        return Ok(None);
    };
    let Ok((handle, id)) = site.identify_discoverable_authentication(&credential) else {
        return Ok(None);
    };
    let row = passkeys::by_credential(db, &URL_SAFE_NO_PAD.encode(id))?
        .filter(|row| row.user_id == handle.to_string());
    let Some(row) = row else { return Ok(None) };
    let user = users::by_id(db, &row.user_id)?.filter(User::is_active);
    let (Some(user), Ok(key)) = (user, serde_json::from_str::<Passkey>(&row.credential)) else {
        return Ok(None);
    };
    let result = site.finish_discoverable_authentication_v2(&credential, wait, &key);
    Ok(settle(db, fresh, sealer, row, key, result)?.then_some(user))
}

fn read(response: &Response) -> Option<PublicKeyCredential> {
    serde_json::from_str(&response.credential).ok()
}

/// A key that counts has counted since its row was written, and not only since the challenge was.
fn counted(row: &Row, result: AuthenticationResult) -> Result<AuthenticationResult, WebauthnError> {
    let stored: Value = serde_json::from_str(&row.credential).unwrap_or_default();
    let before = stored["cred"]["counter"].as_u64().unwrap_or_default();
    if (before > 0 || result.counter() > 0) && u64::from(result.counter()) <= before {
        return Err(WebauthnError::CredentialPossibleCompromise);
    }
    Ok(result)
}

fn settle(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    row: Row,
    mut key: Passkey,
    result: Result<AuthenticationResult, WebauthnError>,
) -> StoreResult<bool> {
    match result {
        Ok(result) if result.user_verified() => {
            key.update_credential(&result);
            let credential = serde_json::to_string(&key).map_err(defect)?;
            passkeys::used(db, &row.id, &credential, fresh.now)?;
            Ok(true)
        }
        Ok(_) => Ok(false),
        // Two devices seem to hold the same key: neither gets in by it, and its owner is told.
        Err(WebauthnError::CredentialPossibleCompromise) => {
            let event = Event::ok("factor.suspect").outcome(Outcome::Refused);
            let detail =
                json!({ "kind": "passkey", "name": row.name, "reason": "its counter went back" });
            audit::record(
                db,
                fresh,
                event.object("users", &row.user_id).detail(detail),
            )?;
            let what = format!(
                "The passkey \u{201c}{}\u{201d} was refused because it seems to have been copied",
                row.name
            );
            tell(db, fresh, sealer, &row.user_id, &what)?;
            Ok(false)
        }
        Err(error) => {
            tracing::info!(%error, "a passkey was refused");
            Ok(false)
        }
    }
}

fn defect(error: impl std::fmt::Display) -> StoreError {
    StoreError::Unavailable(format!("passkeys: {error}"))
}
