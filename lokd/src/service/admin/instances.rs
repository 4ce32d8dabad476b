//! What an instance is, and who may use it.

use super::{
    Call, Done, Managed, Saved, aliases as addresses, count, fixed, hubs as hub_views, identifier,
    labels, members, metadata, needed, object, orgs, short_name, text,
};
use crate::protocol::fakts::{self, ChallengeKey};
use crate::service::audit::{self, Event};
use crate::service::fakts::{probe, register, service};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf, aliases, hubs,
    instances::{self, Instance as Row, Place},
    mappings, organizations, services, users,
};
use lok_common::admin::fakts::instance::{
    Access, AliasInfo, ChangeAccess, Health, Instance, InstanceDraft, InstanceFilter, InstanceSpec,
    InstanceState, InstanceStatus,
};
use lok_common::admin::fakts::probe::Probe;
use lok_common::admin::fakts::service::Service;
use lok_common::admin::{ChangeOf, List, ObjectOf, Resource};
use lok_common::{Problem, Time};
use serde_json::json;
use std::sync::Arc;

/// Names on one list of who may use an instance, and who may not.
const MOST_NAMES: usize = 1_000;

impl Managed for Instance {
    type Prepared = ();
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["instance.create", "instance.update", "instance.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut InstanceDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(draft: &InstanceDraft) -> Option<String> {
        Some(format!(
            "{}:{}:{}",
            draft.hub.as_ref()?,
            draft.service.as_ref()?,
            draft.name.as_deref().unwrap_or(UNNAMED)
        ))
    }

    fn list(
        db: &mut Db,
        filter: &InstanceFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let hub = match &filter.hub {
            Some(key) => Some(hub_views::demand(db, key)?.0.id),
            None => None,
        };
        let service = match &filter.service {
            Some(key) => Some(
                services::find(db, key)?
                    .ok_or_else(|| Problem::not_found(Service::NOUN, Service::PATH, key))?
                    .id,
            ),
            None => None,
        };
        let found = instances::list(db, hub.as_deref(), service.as_deref(), page)?;
        let rows = found
            .rows
            .into_iter()
            .map(|(row, place)| view(db, row, place))
            .collect::<Result<_, _>>()?;
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        find(db, key)?
            .map(|(row, place)| view(db, row, place))
            .transpose()
    }

    fn create(db: &mut Db, draft: InstanceDraft, (): (), fresh: &Fresh) -> Result<Saved, Failure> {
        let hub = needed(draft.hub.clone(), "spec.hub", "--hub")?;
        let (hub, _) = hub_views::demand(db, &hub)?;
        let kind = needed(draft.service.clone(), "spec.service", "--service")?;
        let kind = match services::find(db, &kind)? {
            Some(kind) => kind,
            None => service::service(db, &identifier(&kind, "spec.service")?, None, fresh)?,
        };
        let name = draft.name.as_deref().unwrap_or(UNNAMED);
        let row = Row {
            id: fresh.id(),
            hub_id: hub.id,
            service_id: kind.id,
            name: short_name(name, "spec.name")?,
            version: None,
            challenge_key: None,
            priority: 0,
            access: Json::default(),
            token_hash: None,
            state: instances::ENABLED.to_owned(),
            labels: Json::default(),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
        };
        let row = patched(db, row, draft)?;
        let mut saved = Saved::id(&row.id);
        instances::insert(db, row)?;
        saved.warnings.push(format!(
            "no app is given it before it has an address: lokctl fakts aliases create --instance {} …",
            saved.id
        ));
        Ok(saved)
    }

    fn update(
        db: &mut Db,
        id: &str,
        draft: InstanceDraft,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let Some((before, place)) = instances::find(db, id)? else {
            return Ok(Saved::id(id));
        };
        let key = key(&place, &before.name);
        let why = "configurations name the instance by it";
        if let Some(hub) = &draft.hub
            && hub_views::demand(db, hub)?.0.id != before.hub_id
        {
            return Err(fixed(Self::NOUN, &key, "spec.hub", why));
        }
        if let Some(kind) = &draft.service
            && *kind != place.service
            && *kind != before.service_id
        {
            return Err(fixed(Self::NOUN, &key, "spec.service", why));
        }
        let mut after = before.clone();
        if let Some(name) = draft.name.as_ref().filter(|name| **name != before.name) {
            after.name = short_name(name, "spec.name")?;
        }
        let after = patched(db, after, draft)?;
        write(db, &before, after, fresh)?;
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        Ok(instances::delete(db, id)?)
    }
}

/// What an instance is called that nobody names.
const UNNAMED: &str = "default";

/// Writes what differs. Answers whether anything does.
fn write(db: &mut Db, before: &Row, mut after: Row, fresh: &Fresh) -> Result<bool, Failure> {
    if after == *before {
        return Ok(false);
    }
    after.etag += 1;
    after.updated_at = fresh.now;
    instances::update(db, after)?;
    Ok(true)
}

fn patched(db: &mut Db, mut row: Row, draft: InstanceDraft) -> Result<Row, Failure> {
    if let Some(wanted) = draft.version {
        row.version = wanted
            .map(|version| text(&version, "spec.version", 100))
            .transpose()?;
    }
    if let Some(wanted) = draft.challenge_key {
        row.challenge_key = wanted.as_deref().map(challenge_key).transpose()?;
    }
    if let Some(wanted) = draft.priority {
        row.priority = wanted;
    }
    if let Some(wanted) = draft.access {
        row.access = Json(by_id(db, wanted)?);
    }
    if let Some(wanted) = draft.labels {
        row.labels = Json(labels(wanted)?);
    }
    Ok(row)
}

fn challenge_key(text: &str) -> Result<String, Failure> {
    let read = ChallengeKey::parse(text).map_err(|fault| {
        Problem::invalid("spec.challenge_key", "this is no challenge key")
            .why(format!("it {}", fault.message))
            .fix("give the public key alone, without a heading, in base64")
    })?;
    Ok(read.to_base64())
}

/// Names of people and organizations as their ids, which stay when the names change.
fn by_id(db: &mut Db, access: Access) -> Result<fakts::Access, Failure> {
    let mut user_ids = |keys: Vec<String>| -> Result<Vec<String>, Failure> {
        unique(keys, |key| Ok(members::demand_user(db, &key)?.id))
    };
    let (allow_users, deny_users) = (user_ids(access.allow_users)?, user_ids(access.deny_users)?);
    let mut organization_ids = |keys: Vec<String>| -> Result<Vec<String>, Failure> {
        unique(keys, |key| Ok(orgs::demand(db, &key)?.id))
    };
    let allow_organizations = organization_ids(access.allow_organizations)?;
    let deny_organizations = organization_ids(access.deny_organizations)?;
    // A role belongs to each organization by its name, and may come later.
    let names = |names| unique(names, |name| text(&name, "spec.access", 63));
    Ok(fakts::Access {
        allow_users,
        deny_users,
        allow_roles: names(access.allow_roles)?,
        deny_roles: names(access.deny_roles)?,
        allow_organizations,
        deny_organizations,
    })
}

fn unique(
    names: Vec<String>,
    mut read: impl FnMut(String) -> Result<String, Failure>,
) -> Result<Vec<String>, Failure> {
    if names.len() > MOST_NAMES {
        return Err(
            Problem::invalid("spec.access", format!("more than {MOST_NAMES} names"))
                .why("they are read whenever an app asks for the instance")
                .fix("give the people a role, and name that")
                .into(),
        );
    }
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        let read = read(name)?;
        if !kept.contains(&read) {
            kept.push(read);
        }
    }
    Ok(kept)
}

/// Ids as names; what is gone keeps its id.
fn by_name(db: &mut Db, access: fakts::Access) -> Result<Access, Failure> {
    let mut usernames = |ids: Vec<String>| {
        ids.into_iter()
            .map(|id| Ok(users::by_id(db, &id)?.map_or(id, |user| user.username)))
            .collect::<Result<Vec<_>, Failure>>()
    };
    let (allow_users, deny_users) = (
        usernames(access.allow_users)?,
        usernames(access.deny_users)?,
    );
    let mut slugs = |ids: Vec<String>| {
        ids.into_iter()
            .map(|id| Ok(organizations::by_id(db, &id)?.map_or(id, |one| one.slug)))
            .collect::<Result<Vec<_>, Failure>>()
    };
    Ok(Access {
        allow_users,
        deny_users,
        allow_roles: access.allow_roles,
        deny_roles: access.deny_roles,
        allow_organizations: slugs(access.allow_organizations)?,
        deny_organizations: slugs(access.deny_organizations)?,
    })
}

/// `ORGANIZATION:HUB:SERVICE:NAME`.
#[must_use]
pub fn key(place: &Place, name: &str) -> String {
    format!(
        "{}:{}:{}:{name}",
        place.organization, place.hub, place.service
    )
}

fn view(db: &mut Db, row: Row, place: Place) -> Result<ObjectOf<Instance>, Failure> {
    let known = aliases::of_instances(db, std::slice::from_ref(&row.id))?;
    let working: Vec<Option<bool>> = known.iter().map(|(alias, _, _)| alias.working).collect();
    let clients = mappings::of_instance(db, &row.id)?;
    let access = by_name(db, row.access.0)?;
    Ok(object::<Instance>(
        metadata(
            &row.id,
            &key(&place, &row.name),
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        InstanceSpec {
            hub: format!("{}:{}", place.organization, place.hub),
            service: place.service,
            name: row.name,
            version: row.version,
            challenge_key: row.challenge_key,
            priority: row.priority,
            access,
        },
        InstanceStatus {
            state: if row.state == instances::ENABLED {
                InstanceState::Enabled
            } else {
                InstanceState::Disabled
            },
            health: match register::health(&working) {
                fakts::Health::Working => Health::Working,
                fakts::Health::Unknown => Health::Unknown,
                fakts::Health::Broken => Health::Broken,
            },
            aliases: known
                .into_iter()
                .map(|(alias, layer, kind)| AliasInfo {
                    id: alias.id.clone(),
                    name: alias.name.clone(),
                    layer,
                    working: alias.working,
                    checked_at: alias.checked_at.map(Time),
                    reason: alias.reason.clone(),
                    url: addresses::url(alias, &kind),
                })
                .collect(),
            clients: count(clients),
        },
    ))
}

/// The instance of an id, or of `HUB:SERVICE:NAME` with any key of the hub.
///
/// # Errors
/// A hub's name that several have, and those of the database.
pub fn find(db: &mut Db, key: &str) -> Result<Option<(Row, Place)>, Failure> {
    if let Some(found) = instances::find(db, key)? {
        return Ok(Some(found));
    }
    let Some((rest, name)) = key.rsplit_once(':') else {
        return Ok(None);
    };
    // Keys of hubs and identifiers of services may have colons in them as well.
    for (at, _) in rest.match_indices(':').take(8) {
        let Some(service) = services::find(db, &rest[at + 1..])? else {
            continue;
        };
        let Some((hub, _)) = hub_views::find(db, &rest[..at])? else {
            continue;
        };
        if let Some(row) = instances::by_name(db, &hub.id, &service.id, name)? {
            return Ok(instances::find(db, &row.id)?);
        }
    }
    Ok(None)
}

/// The instance of a key.
///
/// # Errors
/// `not_found`, and those of the database.
pub fn demand(db: &mut Db, key: &str) -> Result<(Row, Place), Failure> {
    find(db, key)?.ok_or_else(|| Problem::not_found(Instance::NOUN, Instance::PATH, key).into())
}

/// Asks the addresses of an instance as a client does, and notes which of them work.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn probe(lok: &Arc<Lok>, call: Call, key: String) -> Result<List<Probe>, Failure> {
    let (keep, fresh) = (call.keep, lok.fresh(call.actor));
    let (row, _) = lok.store.read(move |db| demand(db, &key)).await?;
    let items = probe::probe(lok, &row).await?;
    lok.store
        .write_if(keep, move |db| {
            for probe in &items {
                let reason = probe.reason.as_deref();
                aliases::mark(db, &probe.id, probe.working, reason, fresh.now)?;
            }
            let working = items.iter().filter(|probe| probe.working).count();
            let event = Event::ok("instance.probe")
                .object(Instance::PATH, &row.id)
                .detail(json!({ "aliases": items.len(), "working": working }));
            audit::record(db, &fresh.clone(), event)?;
            Ok::<_, Failure>(List::new("Probe", items.clone(), None))
        })
        .await
}

/// The organization (id and slug) of an instance's hub.
///
/// # Errors
/// Those of the database.
pub fn organization(db: &mut Db, row: &Row, place: &Place) -> Result<(String, String), Failure> {
    let hub = hubs::by_id(db, &row.hub_id)?;
    Ok((
        hub.map(|hub| hub.organization_id).unwrap_or_default(),
        place.organization.clone(),
    ))
}

/// Keeps an instance from clients, or gives it to them again.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn set_state(
    lok: &Lok,
    call: Call,
    key: String,
    state: InstanceState,
) -> Result<ChangeOf<Instance>, Failure> {
    let action = match state {
        InstanceState::Enabled => "instance.enable",
        InstanceState::Disabled => "instance.disable",
    };
    super::verb::<Instance, _>(lok, call, key, action, move |db, id, fresh| {
        put_state(db, id, state, fresh)
    })
    .await
}

/// Does it, inside a transaction.
///
/// # Errors
/// Those of the database.
pub fn put_state(
    db: &mut Db,
    id: &str,
    state: InstanceState,
    fresh: &Fresh,
) -> Result<Done, Failure> {
    let Some((before, _)) = instances::find(db, id)? else {
        return Ok(Done::default());
    };
    let word = match state {
        InstanceState::Enabled => instances::ENABLED,
        InstanceState::Disabled => instances::DISABLED,
    };
    let after = Row {
        state: word.to_owned(),
        ..before.clone()
    };
    Ok(Done::changed(write(db, &before, after, fresh)?))
}

/// What to do to the lists of who may use an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessWish {
    /// These may.
    Allow,
    /// These may not.
    Deny,
    /// Nothing is said of these any more; of nobody, if none is named.
    Clear,
}

/// Changes who may use an instance.
///
/// # Errors
/// `not_found` for whom is named, nobody named, and those of the database.
pub async fn access(
    lok: &Lok,
    call: Call,
    key: String,
    wish: AccessWish,
    whom: ChangeAccess,
) -> Result<ChangeOf<Instance>, Failure> {
    let nobody = whom.users.is_empty() && whom.roles.is_empty() && whom.organizations.is_empty();
    if nobody && wish != AccessWish::Clear {
        return Err(Problem::invalid("access", "nobody is named")
            .why("an empty list changes nothing")
            .fix("name somebody: --user, --role or --org")
            .into());
    }
    super::verb::<Instance, _>(lok, call, key, "instance.access", move |db, id, fresh| {
        let Some((before, _)) = instances::find(db, id)? else {
            return Ok(Done::default());
        };
        let named = by_id(
            db,
            Access {
                allow_users: whom.users.clone(),
                allow_roles: whom.roles.clone(),
                allow_organizations: whom.organizations.clone(),
                ..Access::default()
            },
        )?;
        let mut access = before.access.0.clone();
        if nobody {
            access = fakts::Access::default();
        }
        for (allow, deny, names) in [
            (
                &mut access.allow_users,
                &mut access.deny_users,
                named.allow_users,
            ),
            (
                &mut access.allow_roles,
                &mut access.deny_roles,
                named.allow_roles,
            ),
            (
                &mut access.allow_organizations,
                &mut access.deny_organizations,
                named.allow_organizations,
            ),
        ] {
            // Who is on one list already stays in the place.
            let (to, from) = match wish {
                AccessWish::Allow => (Some(allow), vec![deny]),
                AccessWish::Deny => (Some(deny), vec![allow]),
                AccessWish::Clear => (None, vec![allow, deny]),
            };
            for list in from {
                list.retain(|name| !names.contains(name));
            }
            if let Some(list) = to {
                for name in names {
                    if !list.contains(&name) {
                        list.push(name);
                    }
                }
            }
        }
        let after = Row {
            access: Json(access),
            ..before.clone()
        };
        let changed = write(db, &before, after.clone(), fresh)?;
        Ok(Done {
            changed,
            detail: json!({ "after": after.access.0 }),
            ..Done::default()
        })
    })
    .await
}
