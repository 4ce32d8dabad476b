//! Services and hubs that register themselves: approved like apps, with tokens that open their own claim and nothing else.

use super::Refused;
use super::look::Viewer;
use super::register::{self, Place, Wish};
use crate::crypto::seal::Sealer;
use crate::protocol::fakts::composition::CompositionStart;
use crate::protocol::fakts::service::{Declared, ServiceManifest, ServiceStart, StagingAlias};
use crate::protocol::fakts::{Access, AddressKind, ClientKind, ClientRole, LayerKind};
use crate::service::Fresh;
use crate::service::versions::{self, Kept};
use crate::store::aliases::{self, Alias};
use crate::store::claim_tokens::{self, ClaimToken};
use crate::store::hubs::{self, Hub};
use crate::store::instances::{self, Instance};
use crate::store::layers::{self, Layer};
use crate::store::roles::{self, Role};
use crate::store::scopes::{self, Scope};
use crate::store::services::{self, Service};
use crate::store::{Db, Json, StoreResult};

/// The hub of a composition that does not say what it is called.
const UNNAMED: &str = "default";

/// Makes or renews the instance of a service in a hub.
///
/// # Errors
/// Why it is not made.
pub fn register(
    db: &mut Db,
    sealer: &Sealer,
    hub: &Hub,
    request_id: &str,
    request: &ServiceStart,
    fresh: &Fresh,
) -> Result<Instance, Refused> {
    let (_, hash) = register::claim_token(sealer, "request", request_id);
    let (manifest, addresses) = (&request.manifest, &request.aliases);
    let name = &manifest.instance_id;
    instance(db, hub, manifest, name, addresses, |_| hash.clone(), fresh)
}

fn instance(
    db: &mut Db,
    hub: &Hub,
    manifest: &ServiceManifest,
    name: &str,
    addresses: &[StagingAlias],
    token_hash: impl Fn(&str) -> String,
    fresh: &Fresh,
) -> Result<Instance, Refused> {
    let service = service(
        db,
        &manifest.identifier,
        manifest.description.as_deref(),
        fresh,
    )?;
    declare(db, &hub.organization_id, manifest, fresh)?;
    let before = instances::by_name(db, &hub.id, &service.id, name)?;
    let id = before
        .as_ref()
        .map_or_else(|| fresh.id(), |before| before.id.clone());
    let row = Instance {
        token_hash: Some(token_hash(&id)),
        id,
        hub_id: hub.id.clone(),
        service_id: service.id,
        name: name.to_owned(),
        version: Some(manifest.version.clone()),
        challenge_key: manifest.challenge_key.map(|key| key.to_base64()),
        priority: before.as_ref().map_or(0, |before| before.priority),
        access: before
            .as_ref()
            .map_or_else(|| Json(Access::default()), |before| before.access.clone()),
        state: before.as_ref().map_or_else(
            || instances::ENABLED.to_owned(),
            |before| before.state.clone(),
        ),
        labels: before
            .as_ref()
            .map(|before| before.labels.clone())
            .unwrap_or_default(),
        etag: before.as_ref().map_or(1, |before| before.etag + 1),
        created_at: before
            .as_ref()
            .map_or(fresh.now, |before| before.created_at),
        updated_at: fresh.now,
    };
    match before {
        Some(_) => instances::update(db, row.clone())?,
        None => instances::insert(db, row.clone())?,
    }
    addresses_of(db, hub, &row.id, addresses, fresh)?;
    Ok(row)
}

/// The service of an identifier, made when it is new.
///
/// # Errors
/// Those of the database.
pub fn service(
    db: &mut Db,
    identifier: &str,
    description: Option<&str>,
    fresh: &Fresh,
) -> StoreResult<Service> {
    if let Some(service) = services::find(db, identifier)? {
        return Ok(service);
    }
    let service = Service {
        id: fresh.id(),
        identifier: identifier.to_owned(),
        description: description.map(str::to_owned),
        labels: Json::default(),
        etag: 1,
        created_at: fresh.now,
        updated_at: fresh.now,
    };
    services::insert(db, service.clone())?;
    Ok(service)
}

/// Writes the addresses of an instance anew; what is known of one that stays is kept.
fn addresses_of(
    db: &mut Db,
    hub: &Hub,
    instance_id: &str,
    addresses: &[StagingAlias],
    fresh: &Fresh,
) -> StoreResult<()> {
    let ids = [instance_id.to_owned()];
    for (alias, _, _) in aliases::of_instances(db, &ids)? {
        if !addresses.iter().any(|each| each.id == alias.name) {
            aliases::delete(db, &alias.id)?;
        }
    }
    for (each, position) in addresses.iter().zip(0..) {
        let address = &each.address;
        let layer = layer(db, &hub.organization_id, address.layer, fresh)?;
        let before = aliases::by_name(db, instance_id, &each.id)?;
        let row = Alias {
            id: before
                .as_ref()
                .map_or_else(|| fresh.id(), |before| before.id.clone()),
            instance_id: instance_id.to_owned(),
            layer_id: layer.id,
            name: each.id.clone(),
            kind: match address.kind {
                AddressKind::Absolute => aliases::ABSOLUTE,
                AddressKind::Relative => aliases::RELATIVE,
            }
            .to_owned(),
            host: address.host.clone(),
            port: address.port.map(i64::from),
            ssl: address.ssl,
            path: address.path.clone(),
            challenge: address.challenge.clone(),
            priority: position,
            working: before.as_ref().and_then(|before| before.working),
            checked_at: before.as_ref().and_then(|before| before.checked_at),
            reason: before.as_ref().and_then(|before| before.reason.clone()),
            labels: before
                .as_ref()
                .map(|before| before.labels.clone())
                .unwrap_or_default(),
            etag: before.as_ref().map_or(1, |before| before.etag + 1),
            created_at: before
                .as_ref()
                .map_or(fresh.now, |before| before.created_at),
            updated_at: fresh.now,
        };
        match before {
            Some(_) => aliases::update(db, row)?,
            None => aliases::insert(db, row)?,
        }
    }
    Ok(())
}

/// The layer of a kind in an organization, by the name of its kind; made when there is none.
///
/// # Errors
/// Those of the database.
pub fn layer(
    db: &mut Db,
    organization_id: &str,
    kind: LayerKind,
    fresh: &Fresh,
) -> StoreResult<Layer> {
    if let Some(layer) = layers::by_name(db, organization_id, kind.as_str())? {
        return Ok(layer);
    }
    let layer = Layer {
        id: fresh.id(),
        organization_id: organization_id.to_owned(),
        name: kind.as_str().to_owned(),
        kind: kind.as_str().to_owned(),
        description: None,
        labels: Json::default(),
        etag: 1,
        created_at: fresh.now,
        updated_at: fresh.now,
    };
    layers::insert(db, layer.clone())?;
    Ok(layer)
}

/// Makes the roles and scopes that a service declares, where the organization has none of the name.
///
/// # Errors
/// Those of the database.
pub fn declare(
    db: &mut Db,
    organization_id: &str,
    manifest: &ServiceManifest,
    fresh: &Fresh,
) -> StoreResult<()> {
    for role in &manifest.roles {
        if roles::by_name(db, organization_id, &role.key)?.is_none() {
            roles::insert(
                db,
                Role {
                    id: fresh.id(),
                    organization_id: organization_id.to_owned(),
                    name: role.key.clone(),
                    description: role.description.clone(),
                    built_in: false,
                    labels: Json::default(),
                    etag: 1,
                    created_at: fresh.now,
                    updated_at: fresh.now,
                },
            )?;
        }
    }
    for scope in &manifest.scopes {
        declare_scope(db, organization_id, scope, fresh)?;
    }
    Ok(())
}

/// A scope that another organization declared as well becomes everybody's: its name can mean one thing only.
fn declare_scope(
    db: &mut Db,
    organization_id: &str,
    scope: &Declared,
    fresh: &Fresh,
) -> StoreResult<()> {
    match scopes::find(db, &scope.key)? {
        Some(known)
            if known
                .organization_id
                .as_ref()
                .is_none_or(|only| only == organization_id) =>
        {
            return Ok(());
        }
        Some(mut known) => {
            known.organization_id = None;
            known.etag += 1;
            known.updated_at = fresh.now;
            scopes::update(db, known)?;
        }
        None => scopes::insert(
            db,
            Scope {
                id: fresh.id(),
                name: scope.key.clone(),
                organization_id: Some(organization_id.to_owned()),
                description: scope
                    .description
                    .clone()
                    .unwrap_or_else(|| scope.key.clone()),
                built_in: false,
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
            },
        )?,
    }
    versions::bump(db, fresh, Kept::Scopes)
}

/// Makes or renews a hub with its instances and clients.
///
/// # Errors
/// Why it is not made.
pub fn compose(
    db: &mut Db,
    sealer: &Sealer,
    viewer: &Viewer,
    name: Option<&str>,
    request_id: &str,
    request: &CompositionStart,
    fresh: &Fresh,
) -> Result<Hub, Refused> {
    let composition = &request.composition;
    let organization_id = &viewer.member.organization.id;
    let name = composition
        .identifier
        .as_deref()
        .or(name)
        .unwrap_or(UNNAMED);
    let (_, token_hash) = register::claim_token(sealer, "request", request_id);
    let before = hubs::by_name(db, organization_id, name)?;
    let hub = Hub {
        id: before
            .as_ref()
            .map_or_else(|| fresh.id(), |before| before.id.clone()),
        organization_id: organization_id.clone(),
        name: name.to_owned(),
        description: composition.description.clone().or_else(|| {
            before
                .as_ref()
                .and_then(|before| before.description.clone())
        }),
        token_hash: Some(token_hash),
        labels: before
            .as_ref()
            .map(|before| before.labels.clone())
            .unwrap_or_default(),
        etag: before.as_ref().map_or(1, |before| before.etag + 1),
        created_at: before
            .as_ref()
            .map_or(fresh.now, |before| before.created_at),
        updated_at: fresh.now,
    };
    match before {
        Some(_) => hubs::update(db, hub.clone())?,
        None => hubs::insert(db, hub.clone())?,
    }
    for each in &composition.instances {
        let hash = |id: &str| part_token(sealer, &hub, "instance", id).1;
        let (manifest, addresses) = (&each.manifest, &each.aliases);
        instance(db, &hub, manifest, &each.identifier, addresses, hash, fresh)?;
    }
    // Only now, because clients may need the instances that came with them.
    for each in &composition.clients {
        let place = Place {
            user_id: &viewer.user.id,
            member: &viewer.member,
            hub: &hub,
        };
        let wish = Wish {
            manifest: &each.manifest,
            kind: ClientKind::Hub,
            role: ClientRole::Agent,
            redirect_uris: &[],
            declined: &[],
            offered_client_id: None,
            mandate_id: None,
            most_scopes: None,
        };
        let client = register::client(db, sealer, &place, &wish, fresh)?;
        let token = ClaimToken {
            hash: part_token(sealer, &hub, "client", &client.client_id).1,
            client_id: client.client_id,
            created_at: fresh.now,
        };
        claim_tokens::insert(db, token)?;
    }
    Ok(hub)
}

/// The token of an instance or a client that came with a hub: the same at every claim of the hub's present token.
#[must_use]
pub fn part_token(
    sealer: &Sealer,
    hub: &Hub,
    kind: &str,
    id: &str,
) -> (lok_common::Secret, String) {
    let generation = hub.token_hash.as_deref().unwrap_or_default();
    register::claim_token(sealer, kind, &format!("{generation}\n{id}"))
}
