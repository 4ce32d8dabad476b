//! The key of a mandate, or a redeem token, which is the same: whoever holds it registers as the app that the mandate
//! admits, on behalf of the member who gave it, within its ceilings.

use super::look;
use super::register::{self, Place, Registered, Wish};
use super::{Refused, demand};
use crate::crypto::seal::Sealer;
use crate::crypto::token::{self, TokenKind};
use crate::protocol::Millis;
use crate::protocol::fakts::{ClientKind, ClientRole, Manifest};
use crate::service::audit::{self, Event};
use crate::service::{Actor, Fresh, Lok, versions};
use crate::store::claim_tokens::{self, ClaimToken};
use crate::store::mandate_keys::{self, MandateKey};
use crate::store::mandates::{self, Mandate};
use crate::store::{Db, StoreResult, clients, grants, hubs};
use lok_common::Secret;
use lok_common::admin::app::AppState;
use serde_json::json;
use std::sync::Arc;

/// Claim tokens of one client that are kept: the newest.
const MOST_TOKENS: i64 = 32;

/// What comes with a key.
#[derive(Clone, Debug)]
pub struct Presented {
    /// The key.
    pub key: Secret,
    /// What the app says of itself.
    pub manifest: Manifest,
    /// What it is.
    pub kind: ClientKind,
    /// What it does.
    pub role: ClientRole,
    /// Whether a claim token is wanted (Fakts v1).
    pub claim: bool,
}

/// What came of a key.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The client.
    pub client_id: String,
    /// The claim token, if one was wanted.
    pub claim_token: Option<Secret>,
}

/// Uses a key.
///
/// # Errors
/// Why it opens nothing for this app; then nothing is made, and the key is as good as before.
pub async fn open(lok: &Lok, presented: Presented, actor: Actor) -> Result<Opened, Refused> {
    let sealer = Arc::clone(&lok.sealer);
    let fresh = lok.fresh(actor);
    let opened = lok
        .store
        .write(move |db| open_in(db, &sealer, &presented, &fresh.clone()))
        .await?;
    // The client may be new, or have other scopes than this node remembers.
    if let Err(error) = versions::notice(lok).await {
        tracing::warn!(%error, "what is kept in memory could not be loaded again");
    }
    Ok(opened)
}

fn open_in(
    db: &mut Db,
    sealer: &Sealer,
    presented: &Presented,
    fresh: &Fresh,
) -> Result<Opened, Refused> {
    let hash = token::hash(presented.key.expose());
    let key = mandate_keys::by_hash(db, hash.as_str())?
        .filter(|key| key.revoked_at.is_none() && key.expires_at.is_none_or(|end| end > fresh.now))
        .ok_or(Refused::Key)?;
    let mandate = mandates::by_id(db, &key.mandate_id)?.ok_or(Refused::Key)?;
    if !lives(db, &mandate, fresh.now)? {
        return Err(Refused::Key);
    }
    let hub = hubs::by_id(db, &mandate.hub_id)?.ok_or(Refused::Key)?;
    let viewer = look::viewer(db, &mandate.user_id, &hub.organization_id, Some(&hub.id))?
        .ok_or(Refused::NotAMember)?;
    let declined = ceilings(sealer, &mandate, &key, &hub.organization_id, presented, db)?;
    pin(db, &mandate, &key, &presented.manifest)?;
    let most_scopes = list(mandate.scopes.as_deref());
    let place = Place {
        user_id: &viewer.user.id,
        member: &viewer.member,
        hub: &hub,
    };
    let wish = Wish {
        manifest: &presented.manifest,
        kind: presented.kind,
        role: presented.role,
        redirect_uris: &[],
        declined: &declined,
        offered_client_id: None,
        mandate_id: Some(&mandate.id),
        most_scopes: most_scopes.as_deref(),
    };
    let client = register::client(db, sealer, &place, &wish, fresh)?;
    if client.is_new {
        if !mandates::take_client(db, &mandate.id)? {
            return Err(Refused::Ceiling(
                "it made all its clients already".to_owned(),
            ));
        }
        created(db, &mandate, &client, presented, fresh)?;
    }
    mandate_keys::used(db, &key.id, fresh.now)?;
    let claim_token = if presented.claim {
        let (claim, hash) = fresh.mint(TokenKind::Claim);
        let row = ClaimToken {
            hash: hash.into_string(),
            client_id: client.client_id.clone(),
            created_at: fresh.now,
        };
        claim_tokens::insert(db, row)?;
        claim_tokens::trim(db, &client.client_id, MOST_TOKENS)?;
        Some(claim)
    } else {
        None
    };
    Ok(Opened {
        client_id: client.client_id,
        claim_token,
    })
}

/// Holds a key against the ceilings of its mandate. Answers the optional requirements beyond them, which are declined.
fn ceilings(
    sealer: &Sealer,
    mandate: &Mandate,
    key: &MandateKey,
    organization_id: &str,
    presented: &Presented,
    db: &mut Db,
) -> Result<Vec<String>, Refused> {
    let manifest = &presented.manifest;
    let beyond = |what: &str| Refused::Ceiling(what.to_owned());
    if mandate
        .identifier
        .as_ref()
        .is_some_and(|only| *only != manifest.identifier)
    {
        return Err(beyond("it is for another app"));
    }
    if mandate
        .version
        .as_ref()
        .is_some_and(|only| *only != manifest.version)
    {
        return Err(beyond("it is for another version of the app"));
    }
    // What a member gives through the API is for one app, whatever it does.
    if mandate.issuer_id.is_none() && mandate.role != presented.role.as_str() {
        return Err(beyond("it is for clients of another role"));
    }
    for device_id in [&mandate.device_id, &key.device_id].into_iter().flatten() {
        let raw = manifest.device_id.as_deref();
        let known = match raw.map(|raw| register::device_hash(sealer, organization_id, raw)) {
            Some(hash) => crate::store::devices::by_hash(db, organization_id, &hash)?,
            None => None,
        };
        if known.is_none_or(|device| device.id != *device_id) {
            return Err(beyond("it is for another device"));
        }
    }
    let Some(allowed) = list(mandate.requirements.as_deref()) else {
        return Ok(Vec::new());
    };
    let mut declined = Vec::new();
    for each in &manifest.requirements {
        if allowed.contains(&each.service) || allowed.contains(&each.key) {
            continue;
        }
        if !each.optional {
            return Err(beyond("the app requires a service that it does not cover"));
        }
        declined.push(each.key.clone());
    }
    Ok(declined)
}

/// A mandate that names no app belongs to the one that uses its key first.
fn pin(
    db: &mut Db,
    mandate: &Mandate,
    key: &MandateKey,
    manifest: &Manifest,
) -> Result<(), Refused> {
    if mandate.identifier.is_some() || mandate.allow_changed_manifest {
        return Ok(());
    }
    let hash = manifest.hash();
    let fits = match &key.manifest_hash {
        Some(pinned) => *pinned == hash,
        None => mandate_keys::pin(db, &key.id, &hash)?,
    };
    if fits {
        Ok(())
    } else {
        Err(Refused::Ceiling(
            "it was used with another manifest before".to_owned(),
        ))
    }
}

fn created(
    db: &mut Db,
    mandate: &Mandate,
    client: &Registered,
    presented: &Presented,
    fresh: &Fresh,
) -> Result<(), Refused> {
    let event = Event::ok("mandate.use")
        .object("fakts/mandates", &mandate.id)
        .detail(json!({
            "client_id": client.client_id, "identifier": presented.manifest.identifier,
            "version": presented.manifest.version, "scopes": client.scopes,
            "kind": demand::app_kind(presented.kind),
        }));
    Ok(audit::record(db, fresh, event)?)
}

/// Whether a mandate holds, with the one above it, and the apps that asked for them.
///
/// # Errors
/// Those of the database.
pub fn lives(db: &mut Db, mandate: &Mandate, now: Millis) -> StoreResult<bool> {
    let above = match &mandate.parent_id {
        Some(id) => match mandates::by_id(db, id)? {
            Some(above) => Some(above),
            None => return Ok(false),
        },
        None => None,
    };
    for each in [Some(mandate), above.as_ref()].into_iter().flatten() {
        let over = each.revoked_at.is_some() || each.expires_at.is_some_and(|end| end <= now);
        if over || !issuer_lives(db, each.issuer_id.as_deref())? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether the app by whose grant a mandate was given may still act.
fn issuer_lives(db: &mut Db, grant_id: Option<&str>) -> StoreResult<bool> {
    let Some(id) = grant_id else {
        return Ok(true);
    };
    let Some(grant) = grants::by_id(db, id)?.filter(|grant| grant.revoked_at.is_none()) else {
        return Ok(false);
    };
    let client = clients::by_id(db, &grant.client_id)?;
    Ok(client.is_some_and(|client| client.state.0 == AppState::Enabled))
}

/// A stored list of names; `None`: no ceiling.
#[must_use]
pub fn list(text: Option<&str>) -> Option<Vec<String>> {
    text.map(|text| serde_json::from_str(text).unwrap_or_default())
}
