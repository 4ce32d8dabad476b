//! Instances that owners and administrators make and open to people, through the API.

use super::mandate_change::hub_of;
use super::{Caller, not_found};
use crate::protocol::fakts::Access;
use crate::service::admin::{identifier, short_name};
use crate::service::audit::{self, Event};
use crate::service::fakts::service as kinds;
use crate::service::{Failure, Fresh, Lok};
use crate::store::instances::{self, Instance as Row};
use crate::store::services::Service;
use crate::store::{Db, Json, comments, hubs, reads, roles};
use lok_common::Problem;
use serde_json::json;

/// People or groups on one list.
const MOST: usize = 1_000;

/// Who may use an instance, and who may not; `None` stays as it is.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// People who may (ids).
    pub allowed_users: Option<Vec<String>>,
    /// People who may not (ids).
    pub denied_users: Option<Vec<String>>,
    /// Groups that may (ids).
    pub allowed_groups: Option<Vec<String>>,
    /// Groups that may not (ids).
    pub denied_groups: Option<Vec<String>>,
}

/// Makes an instance of a service, in the hub of the caller's app. Answers its id.
///
/// # Errors
/// The caller may not, a name that is none, people or groups of elsewhere, and those of the database.
pub async fn create(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    name: String,
    service_id: String,
    lists: Lists,
) -> Result<String, Failure> {
    let name = short_name(&name, "identifier")?;
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            caller.in_charge(db, "make service instances")?;
            let service = service(db, &caller, &service_id, &fresh)?;
            let row = Row {
                id: fresh.id(),
                hub_id: hub_of(db, &caller, None)?,
                service_id: service.id,
                name: name.clone(),
                version: None,
                challenge_key: None,
                priority: 0,
                access: Json(changed(db, &caller, Access::default(), &lists)?),
                token_hash: None,
                state: instances::ENABLED.to_owned(),
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
            };
            instances::insert(db, row.clone())?;
            record(db, &fresh, &caller, "instance.create", &row)?;
            Ok(row.id)
        })
        .await
}

/// The service of an id, if the organization has it, or of an identifier, whoever has it.
fn service(db: &mut Db, caller: &Caller, key: &str, fresh: &Fresh) -> Result<Service, Failure> {
    if !lok_common::id::is_id(key) {
        return Ok(kinds::service(
            db,
            &identifier(key, "service")?,
            None,
            fresh,
        )?);
    }
    let keys = [key.to_owned()];
    let mut found = reads::services_by_id(db, &caller.organization_id, &keys)?;
    found.pop().ok_or_else(|| not_found("service", key))
}

/// Changes who may use an instance. Answers its id.
///
/// # Errors
/// It is not there, the caller may not, people or groups of elsewhere, and those of the database.
pub async fn update(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    id: String,
    lists: Lists,
) -> Result<String, Failure> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let mut row = instances::find(db, &id)?
                .map(|(row, _)| row)
                .ok_or_else(|| not_found("service instance", &id))?;
            let hub = hubs::by_id(db, &row.hub_id)?;
            if row.id != id || hub.is_none_or(|hub| hub.organization_id != caller.organization_id) {
                return Err(not_found("service instance", &id));
            }
            caller.in_charge(db, "change service instances")?;
            let access = changed(db, &caller, row.access.0.clone(), &lists)?;
            if access != row.access.0 {
                row.access = Json(access);
                row.etag += 1;
                row.updated_at = fresh.now;
                instances::update(db, row.clone())?;
                record(db, &fresh, &caller, "instance.update", &row)?;
            }
            Ok(row.id)
        })
        .await
}

fn record(
    db: &mut Db,
    fresh: &Fresh,
    caller: &Caller,
    action: &'static str,
    row: &Row,
) -> Result<(), Failure> {
    let event = Event::ok(action)
        .object("fakts/instances", &row.id)
        .organization(&caller.organization_id)
        .detail(json!({ "name": row.name, "access": row.access.0 }));
    Ok(audit::record(db, fresh, event)?)
}

fn changed(
    db: &mut Db,
    caller: &Caller,
    mut access: Access,
    lists: &Lists,
) -> Result<Access, Failure> {
    if let Some(ids) = &lists.allowed_users {
        access.allow_users = people(db, caller, ids, &access.allow_users)?;
    }
    if let Some(ids) = &lists.denied_users {
        access.deny_users = people(db, caller, ids, &access.deny_users)?;
    }
    if let Some(ids) = &lists.allowed_groups {
        access.allow_roles = groups(db, caller, ids)?;
    }
    if let Some(ids) = &lists.denied_groups {
        access.deny_roles = groups(db, caller, ids)?;
    }
    Ok(access)
}

/// Members; whoever was on the list may stay there.
fn people(
    db: &mut Db,
    caller: &Caller,
    ids: &[String],
    before: &[String],
) -> Result<Vec<String>, Failure> {
    let ids = unique(ids)?;
    let known = comments::members_among(db, &caller.organization_id, &ids)?;
    match ids
        .iter()
        .find(|id| !known.contains(id) && !before.contains(id))
    {
        Some(id) => Err(not_found("user", id)),
        None => Ok(ids),
    }
}

/// The names of roles of the organization.
fn groups(db: &mut Db, caller: &Caller, ids: &[String]) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for id in unique(ids)? {
        let role = roles::find(db, &id)?
            .map(|(role, _)| role)
            .filter(|role| role.id == id && role.organization_id == caller.organization_id);
        names.push(role.ok_or_else(|| not_found("group", &id))?.name);
    }
    Ok(names)
}

fn unique(ids: &[String]) -> Result<Vec<String>, Failure> {
    if ids.len() > MOST {
        return Err(
            Problem::invalid("input", format!("more than {MOST} on one list"))
                .why("they are read whenever an app asks for the instance")
                .fix("give the people a group, and name that")
                .into(),
        );
    }
    let mut kept: Vec<String> = Vec::new();
    for id in ids {
        if !kept.contains(id) {
            kept.push(id.clone());
        }
    }
    Ok(kept)
}
