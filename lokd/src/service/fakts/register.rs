//! What an approval makes: devices, apps, releases and clients; services, hubs and instances. All of it inside the
//! transaction of the approval, so that nothing is ever half made.

use super::{Refused, demand, logo};
use crate::crypto::seal::Sealer;
use crate::crypto::token;
use crate::protocol::fakts::resolve::{Candidate, Resolution, Status, refusal, resolve};
use crate::protocol::fakts::{Asker, ClientKind, ClientRole, Health, Manifest, identity_key};
use crate::service::fresh::Fresh;
use crate::service::versions::{self, Kept};
use crate::store::clients::{self, Auth, Client, State, TrustWord};
use crate::store::devices::{self, Device};
use crate::store::fakts_apps::{self, FaktsApp};
use crate::store::fakts_clients::{self, FaktsClient};
use crate::store::grants::{self, Grant};
use crate::store::hubs::Hub;
use crate::store::mappings::{self, Mapping};
use crate::store::memberships::WithRoles;
use crate::store::releases::{self, Release};
use crate::store::{Db, Json, StoreResult, aliases, claim_tokens, instances, scopes};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use lok_common::admin::app::{AppLinks, AppState, AuthMethod, GrantType, Trust};
use std::collections::BTreeMap;

/// Who approves, and where.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// The person, whose `sub` the client's tokens have.
    pub user_id: &'a str,
    /// The membership in the organization, with its roles.
    pub member: &'a WithRoles,
    /// The hub.
    pub hub: &'a Hub,
}

/// What is to be a client.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// What the app says of itself.
    pub manifest: &'a Manifest,
    /// What it is.
    pub kind: ClientKind,
    /// What it does.
    pub role: ClientRole,
    /// Where sign-ins may return to.
    pub redirect_uris: &'a [String],
    /// The keys of optional requirements that it shall not get.
    pub declined: &'a [String],
    /// The client id that it was offered.
    pub offered_client_id: Option<&'a str>,
    /// The mandate that it comes of.
    pub mandate_id: Option<&'a str>,
    /// The scopes that it may have at most.
    pub most_scopes: Option<&'a [String]>,
}

/// A client, new or known.
#[derive(Clone, Debug)]
pub struct Registered {
    /// Its `client_id`.
    pub client_id: String,
    /// Its scopes.
    pub scopes: Vec<String>,
    /// Whether there was none of its identity.
    pub is_new: bool,
}

/// The instances of a hub, as requirements see them.
///
/// # Errors
/// Those of the database.
pub fn candidates(db: &mut Db, hub_id: &str) -> StoreResult<Vec<Candidate>> {
    let found = instances::of_hub(db, hub_id)?;
    let ids: Vec<String> = found.iter().map(|(row, _)| row.id.clone()).collect();
    let mut known: BTreeMap<String, Vec<Option<bool>>> = BTreeMap::new();
    for (alias, _, _) in aliases::of_instances(db, &ids)? {
        known
            .entry(alias.instance_id)
            .or_default()
            .push(alias.working);
    }
    Ok(found
        .into_iter()
        .map(|(row, service)| {
            let aliases = known.remove(&row.id).unwrap_or_default();
            Candidate {
                enabled: row.state == instances::ENABLED,
                has_alias: !aliases.is_empty(),
                health: health(&aliases),
                instance_id: row.id,
                instance_name: row.name,
                service,
                priority: row.priority,
                access: row.access.0,
            }
        })
        .collect())
}

/// One address that works is enough; all must fail to be broken.
#[must_use]
pub fn health(aliases: &[Option<bool>]) -> Health {
    if aliases.contains(&Some(true)) {
        Health::Working
    } else if !aliases.is_empty() && aliases.iter().all(|working| *working == Some(false)) {
        Health::Broken
    } else {
        Health::Unknown
    }
}

/// Who asks for instances.
#[must_use]
pub fn asker(user_id: &str, member: &WithRoles) -> Asker {
    Asker {
        user_id: user_id.to_owned(),
        organization_id: member.organization.id.clone(),
        roles: member.roles.clone(),
    }
}

/// What each requirement gets in a hub.
///
/// # Errors
/// A requirement that cannot be declined, and those of the database.
pub fn resolved(
    db: &mut Db,
    manifest: &Manifest,
    declined: &[String],
    place: &Place<'_>,
) -> Result<Vec<Resolution>, Refused> {
    let candidates = candidates(db, &place.hub.id)?;
    let asker = asker(place.user_id, place.member);
    resolve(&manifest.requirements, declined, &asker, &candidates)
        .map_err(|fault| Refused::Declined(fault.to_string()))
}

/// The scopes of a manifest that exist in the organization, within `most`. Unknown ones are left out.
///
/// # Errors
/// Those of the database.
pub fn known_scopes(
    db: &mut Db,
    asked: &[String],
    organization_id: &str,
    most: Option<&[String]>,
) -> StoreResult<Vec<String>> {
    let all = scopes::all(db)?;
    let exists = |name: &String| {
        all.iter().any(|scope| {
            scope.name == *name
                && scope
                    .organization_id
                    .as_ref()
                    .is_none_or(|only| only == organization_id)
        })
    };
    let mut kept: Vec<String> = Vec::new();
    for name in asked {
        let within = most.is_none_or(|most| most.contains(name));
        if within && exists(name) && !kept.contains(name) {
            kept.push(name.clone());
        }
    }
    Ok(kept)
}

/// The hash under which an organization knows a device.
#[must_use]
pub fn device_hash(sealer: &Sealer, organization_id: &str, raw: &str) -> String {
    let parts = [organization_id.as_bytes(), raw.as_bytes()];
    URL_SAFE_NO_PAD.encode(sealer.derive("fakts-device", &parts))
}

/// The device of a raw id, made when it is new.
///
/// # Errors
/// Those of the database.
pub fn device(
    db: &mut Db,
    sealer: &Sealer,
    organization_id: &str,
    raw: &str,
    fresh: &Fresh,
) -> StoreResult<Device> {
    let hash = device_hash(sealer, organization_id, raw);
    if let Some(mut device) = devices::by_hash(db, organization_id, &hash)? {
        device.last_seen_at = fresh.now;
        devices::update(db, device.clone())?;
        return Ok(device);
    }
    let device = Device {
        id: fresh.id(),
        organization_id: organization_id.to_owned(),
        device_hash: hash,
        name: None,
        last_seen_at: fresh.now,
        labels: Json::default(),
        etag: 1,
        created_at: fresh.now,
        updated_at: fresh.now,
    };
    devices::insert(db, device.clone())?;
    Ok(device)
}

/// The release of a manifest, made when it is new; its manifest is the one that was approved last.
fn release(db: &mut Db, manifest: &Manifest, fresh: &Fresh) -> StoreResult<Release> {
    let app = match fakts_apps::find(db, &manifest.identifier)? {
        Some(app) => app,
        None => {
            let app = FaktsApp {
                id: fresh.id(),
                identifier: manifest.identifier.clone(),
                description: manifest.description.clone(),
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
            };
            fakts_apps::insert(db, app.clone())?;
            app
        }
    };
    let value = manifest.to_value();
    match releases::by_version(db, &app.id, &manifest.version)? {
        Some(known) if known.manifest.0 == value => Ok(known),
        Some(mut known) => {
            known.manifest = Json(value);
            known.etag += 1;
            known.updated_at = fresh.now;
            releases::update(db, known.clone())?;
            Ok(known)
        }
        None => {
            let release = Release {
                id: fresh.id(),
                app_id: app.id,
                version: manifest.version.clone(),
                manifest: Json(value),
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
            };
            releases::insert(db, release.clone())?;
            Ok(release)
        }
    }
}

/// What a client of Fakts may do at the token endpoint.
fn grant_types(redirect_uris: &[String]) -> Vec<GrantType> {
    let mut grants = vec![
        GrantType::DeviceCode,
        GrantType::RefreshToken,
        GrantType::ClientCredentials,
        GrantType::MandateKey,
        GrantType::Redeem,
    ];
    if !redirect_uris.is_empty() {
        grants.push(GrantType::AuthorizationCode);
    }
    grants
}

/// The services and instances that tokens of a client may be shown to.
fn audiences(resolved: &[Resolution]) -> Vec<String> {
    let mut names = Vec::new();
    for each in resolved {
        if let (Status::Granted, Some(instance)) = (each.status, &each.instance_id) {
            for name in [&each.service, instance] {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
        }
    }
    names
}

/// Makes or finds the client of an identity, and writes anew what it is given.
///
/// # Errors
/// Why it is not made; then nothing is.
pub fn client(
    db: &mut Db,
    sealer: &Sealer,
    place: &Place<'_>,
    wish: &Wish<'_>,
    fresh: &Fresh,
) -> Result<Registered, Refused> {
    let organization = &place.member.organization;
    let manifest = wish.manifest;
    let resolved = resolved(db, manifest, wish.declined, place)?;
    let missing = refusal(&resolved);
    if !missing.is_empty() {
        return Err(Refused::Requirements(missing));
    }
    let scopes = known_scopes(db, &manifest.scopes, &organization.id, wish.most_scopes)?;
    let device = match &manifest.device_id {
        Some(raw) => Some(device(db, sealer, &organization.id, raw, fresh)?),
        None => None,
    };
    let device_id = device.map(|device| device.id);
    let release = release(db, manifest, fresh)?;
    let identity = identity_key(
        &release.id,
        place.user_id,
        &organization.id,
        device_id.as_deref(),
        &place.hub.id,
    );
    let known = fakts_clients::by_identity(db, &identity)?;
    let is_new = known.is_none();
    let client_id = match &known {
        Some(known) => known.client_id.clone(),
        None => match wish.offered_client_id {
            Some(offered) => offered.to_owned(),
            None => fresh_client_id(fresh),
        },
    };
    let before = clients::by_id(db, &client_id)?;
    if before
        .as_ref()
        .is_some_and(|client| client.state.0 != AppState::Enabled)
    {
        return Err(Refused::Disabled);
    }
    let client = Client {
        id: client_id.clone(),
        name: manifest.identifier.clone(),
        kind: clients::Kind(demand::app_kind(wish.kind)),
        organization_id: Some(organization.id.clone()),
        trust: TrustWord(Trust::ThirdParty),
        auth_method: Auth(AuthMethod::None),
        redirect_uris: Json(wish.redirect_uris.to_vec()),
        post_logout_redirect_uris: Json::default(),
        grants: Json(grant_types(wish.redirect_uris)),
        scopes: Json(scopes.clone()),
        audiences: Json(audiences(&resolved)),
        roles: Json::default(),
        jwks: None,
        alg: before.as_ref().and_then(|client| client.alg.clone()),
        access_token_ttl: before.as_ref().and_then(|client| client.access_token_ttl),
        refresh_token_ttl: before.as_ref().and_then(|client| client.refresh_token_ttl),
        links: Json(AppLinks::default()),
        state: State(AppState::Enabled),
        labels: before
            .as_ref()
            .map(|client| client.labels.clone())
            .unwrap_or_default(),
        etag: before.as_ref().map_or(1, |client| client.etag + 1),
        created_at: before
            .as_ref()
            .map_or(fresh.now, |client| client.created_at),
        updated_at: fresh.now,
        require_mfa: before.as_ref().is_some_and(|client| client.require_mfa),
    };
    match before {
        Some(_) => clients::update(db, client)?,
        None => clients::insert(db, client)?,
    }
    let ended = match &known {
        Some(known) => {
            grants::by_id(db, &known.grant_id)?.is_none_or(|grant| grant.revoked_at.is_some())
        }
        None => false,
    };
    if ended {
        // What was handed out under the grant that ended opens nothing under the one that is made now.
        claim_tokens::delete_of(db, &client_id)?;
    }
    let grant_id = base_grant(db, known.as_ref(), place, &client_id, &scopes, fresh)?;
    let row = FaktsClient {
        client_id: client_id.clone(),
        identity_key: identity,
        release_id: release.id,
        user_id: place.user_id.to_owned(),
        device_id,
        hub_id: place.hub.id.clone(),
        role: wish.role.as_str().to_owned(),
        manifest: Json(manifest.to_value()),
        grant_id,
        mandate_id: wish.mandate_id.map(str::to_owned),
        epoch: known
            .as_ref()
            .map_or(1, |known| known.epoch + i64::from(ended)),
        published: known.as_ref().is_some_and(|known| known.published),
        functional: known.as_ref().and_then(|known| known.functional),
        reported_at: known.as_ref().and_then(|known| known.reported_at),
        configured_at: known.as_ref().and_then(|known| known.configured_at),
    };
    match known {
        Some(_) => fakts_clients::update(db, row)?,
        None => fakts_clients::insert(db, row)?,
    }
    if let Some(url) = &manifest.logo {
        logo::want(db, url, fresh)?;
    }
    map(db, &client_id, &resolved, fresh)?;
    versions::bump(db, fresh, Kept::Clients)?;
    Ok(Registered {
        client_id,
        scopes,
        is_new,
    })
}

/// The grant that v1 tokens and tokens of mandates descend from: kept while it says the same and holds.
fn base_grant(
    db: &mut Db,
    known: Option<&FaktsClient>,
    place: &Place<'_>,
    client_id: &str,
    scopes: &[String],
    fresh: &Fresh,
) -> StoreResult<String> {
    if let Some(known) = known
        && let Some(grant) = grants::by_id(db, &known.grant_id)?
        && grant.revoked_at.is_none()
        && grant.scopes.0 == scopes
    {
        return Ok(grant.id);
    }
    let grant = Grant {
        id: fresh.id(),
        user_id: Some(place.user_id.to_owned()),
        client_id: client_id.to_owned(),
        session_id: None,
        organization_id: place.member.organization.id.clone(),
        scopes: Json(scopes.to_vec()),
        created_at: fresh.now,
        revoked_at: None,
        revoked_reason: None,
    };
    grants::insert(db, grant.clone())?;
    Ok(grant.id)
}

fn map(db: &mut Db, client_id: &str, resolved: &[Resolution], fresh: &Fresh) -> StoreResult<()> {
    let rows = resolved
        .iter()
        .zip(0..)
        .map(|(each, position)| Mapping {
            id: fresh.id(),
            client_id: client_id.to_owned(),
            key: each.key.clone(),
            service: each.service.clone(),
            position,
            optional: each.optional,
            status: each.status.as_str().to_owned(),
            instance_id: each.instance_id.clone(),
            reason: each.reason.to_string(),
        })
        .collect();
    mappings::replace(db, client_id, rows)
}

/// A client id for a client that was offered none.
fn fresh_client_id(fresh: &Fresh) -> String {
    crate::crypto::random::text_code(demand::ID_LETTERS, demand::ID_LENGTH, fresh)
}

/// The claim token of a request or a key: the same whenever it is asked for, and kept as its hash.
#[must_use]
pub fn claim_token(sealer: &Sealer, purpose: &str, id: &str) -> (lok_common::Secret, String) {
    let bytes = sealer.derive("fakts-claim", &[purpose.as_bytes(), id.as_bytes()]);
    let (token, hash) = token::from_bytes(token::TokenKind::Claim, &bytes);
    (token, hash.into_string())
}
