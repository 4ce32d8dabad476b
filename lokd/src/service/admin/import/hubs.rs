//! Hubs, with their instances and addresses.

use super::super::orgs;
use super::{Made, Run};
use crate::protocol::fakts::composition::{Composition, StagingInstance};
use crate::protocol::fakts::import::File;
use crate::protocol::fakts::service::StagingAlias;
use crate::protocol::fakts::{Access, AddressKind};
use crate::service::audit::{self, Event};
use crate::service::{Failure, Fresh, fakts};
use crate::store::aliases::{self, Alias};
use crate::store::hubs::{self, Hub};
use crate::store::instances::{self, Instance};
use crate::store::{Db, Json, StoreResult};
use lok_common::admin::fakts::import::Outcome;
use serde_json::json;
use std::collections::HashSet;

/// Makes the hubs of the file, and those that every organization of the file gets.
pub(super) fn all(run: &mut Run<'_>, file: &File) -> StoreResult<()> {
    let mut seen: HashSet<(String, String)> = HashSet::new();
    for entry in &file.hubs {
        if let Ok(said) = &entry.said {
            seen.insert(named(&said.organization, &said.hub));
        }
        run.entry(entry, |db, fresh, said| {
            hub(db, fresh, &said.organization, &said.hub)
        })?;
    }
    for entry in &file.partners {
        let (section, name) = (entry.section, &entry.name);
        let partner = match &entry.said {
            Ok(partner) => partner,
            Err(_) => {
                // There is nothing to be made, only to be said.
                run.entry(entry, |_, _, _| Ok(Made::new(Outcome::Skipped)))?;
                continue;
            }
        };
        let (Some(found), None) = (&partner.hub, partner.not_for_all) else {
            run.skip(section, name, partner.not_for_all.unwrap_or_default());
            continue;
        };
        let organizations = file.organizations.iter();
        let organizations = organizations.filter_map(|entry| entry.said.as_ref().ok());
        let mut any = false;
        for organization in organizations.filter(|each| each.auto_configure) {
            any = true;
            let name = format!("{name} in {}", organization.slug);
            if seen.insert(named(&organization.slug, found)) {
                let made = hub(run.db, run.fresh, &organization.slug, found);
                run.report_made(section, &name, made)?;
            } else {
                run.skip(
                    section,
                    &name,
                    "the organization has a hub of that name by the same file",
                );
            }
        }
        if !any {
            run.skip(section, name, "no organization of the file gets its hub");
        }
    }
    Ok(())
}

fn named(organization: &str, hub: &Composition) -> (String, String) {
    let name = hub.identifier.clone().unwrap_or_default();
    (organization.to_lowercase(), name)
}

/// Makes a hub, or what is missing or different in it. What else it has stays.
fn hub(
    db: &mut Db,
    fresh: &Fresh,
    organization: &str,
    said: &Composition,
) -> Result<Made, Failure> {
    let organization = orgs::demand(db, organization)?;
    let name = said.identifier.as_deref().unwrap_or("default");
    let (found, is_new) = ensure_hub(
        db,
        fresh,
        &organization.id,
        name,
        said.description.as_deref(),
    )?;
    let mut changes = 0_usize;
    for each in &said.instances {
        changes += instance(db, fresh, &found, each)?;
    }
    let outcome = match (is_new, changes) {
        (true, _) => Outcome::Created,
        (false, 0) => Outcome::Unchanged,
        (false, _) => Outcome::Changed,
    };
    if outcome != Outcome::Unchanged {
        let action = if is_new { "hub.create" } else { "hub.update" };
        let event = Event::ok(action)
            .object("fakts/hubs", &found.id)
            .organization(&organization.id)
            .detail(json!({ "name": found.name, "instances": said.instances.len() }));
        audit::record(db, fresh, event)?;
    }
    let made = Made::new(outcome);
    Ok(match said.instances.len() {
        0 => made.note("without instances"),
        1 => made.note("1 instance"),
        many => made.note(format!("{many} instances")),
    })
}

/// The hub of a name, and whether it is new.
pub(super) fn ensure_hub(
    db: &mut Db,
    fresh: &Fresh,
    organization_id: &str,
    name: &str,
    description: Option<&str>,
) -> StoreResult<(Hub, bool)> {
    if let Some(found) = hubs::by_name(db, organization_id, name)? {
        return Ok((found, false));
    }
    let hub = Hub {
        id: fresh.id(),
        organization_id: organization_id.to_owned(),
        name: name.to_owned(),
        description: description.map(str::to_owned),
        token_hash: None,
        labels: Json::default(),
        etag: 1,
        created_at: fresh.now,
        updated_at: fresh.now,
    };
    hubs::insert(db, hub.clone())?;
    Ok((hub, true))
}

/// Makes an instance without a token: it has to register itself to get one. Answers how much is new or different.
fn instance(db: &mut Db, fresh: &Fresh, hub: &Hub, said: &StagingInstance) -> StoreResult<usize> {
    let manifest = &said.manifest;
    let description = manifest.description.as_deref();
    let service = fakts::service::service(db, &manifest.identifier, description, fresh)?;
    fakts::service::declare(db, &hub.organization_id, manifest, fresh)?;
    let mut changes = 0;
    let row = match instances::by_name(db, &hub.id, &service.id, &said.identifier)? {
        Some(before) if before.version.as_ref() == Some(&manifest.version) => before,
        Some(before) => {
            changes += 1;
            let after = Instance {
                version: Some(manifest.version.clone()),
                etag: before.etag + 1,
                updated_at: fresh.now,
                ..before
            };
            instances::update(db, after.clone())?;
            after
        }
        None => {
            changes += 1;
            let new = Instance {
                id: fresh.id(),
                hub_id: hub.id.clone(),
                service_id: service.id,
                name: said.identifier.clone(),
                version: Some(manifest.version.clone()),
                challenge_key: manifest.challenge_key.map(|key| key.to_base64()),
                priority: 0,
                access: Json(Access::default()),
                token_hash: None,
                state: instances::ENABLED.to_owned(),
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
            };
            instances::insert(db, new.clone())?;
            new
        }
    };
    for (each, position) in said.aliases.iter().zip(0..) {
        changes += usize::from(alias(db, fresh, hub, &row.id, each, position)?);
    }
    Ok(changes)
}

/// Makes an address, or says anew where it is. Answers whether it is new or different.
fn alias(
    db: &mut Db,
    fresh: &Fresh,
    hub: &Hub,
    instance_id: &str,
    said: &StagingAlias,
    position: i64,
) -> StoreResult<bool> {
    let address = &said.address;
    let layer = fakts::service::layer(db, &hub.organization_id, address.layer, fresh)?;
    let before = aliases::by_name(db, instance_id, &said.id)?;
    let base = before.clone().unwrap_or_else(|| Alias {
        id: fresh.id(),
        instance_id: instance_id.to_owned(),
        layer_id: String::new(),
        name: said.id.clone(),
        kind: String::new(),
        host: None,
        port: None,
        ssl: false,
        path: None,
        challenge: String::new(),
        priority: position,
        working: None,
        checked_at: None,
        reason: None,
        labels: Json::default(),
        etag: 1,
        created_at: fresh.now,
        updated_at: fresh.now,
    });
    let mut row = Alias {
        layer_id: layer.id,
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
        ..base
    };
    match before {
        None => aliases::insert(db, row)?,
        Some(before) if before == row => return Ok(false),
        Some(_) => {
            row.etag += 1;
            row.updated_at = fresh.now;
            aliases::update(db, row)?;
        }
    }
    Ok(true)
}
