//! How members give mandates, and end them.

use super::mandate::{self, LABEL, Mandate};
use super::texts::{full, line};
use super::{Caller, not_found};
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::protocol::fakts::Manifest;
use crate::service::admin::mandates::{PARENT_REVOKED, REVOKED, add_key};
use crate::service::audit::{self, Event};
use crate::service::fakts::{mandate as rules, register};
use crate::service::{Failure, Fresh, Lok};
use crate::store::mandates::{self as rows, Mandate as Row};
use crate::store::{Db, Json, StoreResult, fakts_clients, hubs, mandate_keys, users};
use lok_common::{ErrorCode, Problem, Secret};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Mandates that hold, of one member in one organization.
const MOST_LIVE: i64 = 1_000;
/// Days that a key of an app lasts at the most.
const MOST_KEY_DAYS: i64 = 30;
/// Days that anything else lasts at the most.
pub(super) const MOST_DAYS: i64 = 365;
/// Clients that one key may make at the most, if that is bounded.
const MOST_MADE: i64 = 100_000;
/// A day.
pub(super) const DAY: Millis = 86_400_000;
/// The longest label.
const MOST_LABEL: usize = 100;
/// The longest attestation.
const MOST_ATTESTATION: usize = 500;

/// A mandate with a key, which is shown once.
pub struct Issued {
    /// The mandate.
    pub mandate: Mandate,
    /// The key.
    pub key: Secret,
}

/// What a mandate is to admit.
#[derive(Clone, Debug)]
pub struct Subject {
    /// What the app says of itself.
    pub manifest: Value,
    /// The hub (id); `None`: the one of the app through which it is given.
    pub hub: Option<String>,
    /// How many clients or keys it makes.
    pub max_clients: Option<i32>,
    /// What the member calls it.
    pub label: Option<String>,
}

/// Which app may hand out keys below a mandate.
#[derive(Clone, Debug)]
pub struct Agent {
    /// The identifier of the app.
    pub identifier: String,
    /// As whom it has to act (user id); `None`: as the member.
    pub user: Option<String>,
    /// The raw id of the device on which it has to run.
    pub device: Option<String>,
    /// What the approving service writes to it.
    pub attestation: Option<String>,
}

/// A key below a mandate.
#[derive(Clone, Debug)]
pub struct Child {
    /// Below which (id).
    pub mandate: String,
    /// The raw id of the device that it is for.
    pub device: String,
    /// Days until it ends, if that is before the mandate does.
    pub days: Option<i32>,
    /// What the app calls it.
    pub label: Option<String>,
}

/// Gives a mandate below which an app hands out keys.
///
/// # Errors
/// More than the caller's app has, a manifest, agent or number that is none, and those of the database.
pub async fn create(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    subject: Subject,
    agent: Agent,
    days: Option<i32>,
) -> Result<Mandate, Failure> {
    let manifest = manifest(&subject.manifest)?;
    let identifier = crate::service::admin::identifier(&agent.identifier, "agent")?;
    let attestation = agent
        .attestation
        .map(|text| line(&text, "attestation", MOST_ATTESTATION))
        .transpose()?;
    let days = days.map(|days| bounded(days, MOST_DAYS)).transpose()?;
    let sealer = Arc::clone(&lok.sealer);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let mut row = draft(db, &caller, &subject, &manifest, &fresh)?;
            row.expires_at = days.map(|days| fresh.now.saturating_add(days * DAY));
            row.version = Some(manifest.version.clone());
            row.agent = Some(identifier.clone());
            row.attestation.clone_from(&attestation);
            row.agent_user_id = Some(match &agent.user {
                Some(id) => member(db, &caller, id)?,
                None => caller.user_id.clone(),
            });
            row.agent_device_id = device(db, &sealer, &caller, agent.device.as_deref(), &fresh)?;
            rows::insert(db, row.clone())?;
            record(db, &fresh, &caller, "mandate.create", &row)?;
            mandate::view(db, row, fresh.now)
        })
        .await
}

/// Gives a mandate with a key for an app.
///
/// # Errors
/// As [`create`].
pub async fn issue(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    subject: Subject,
    days: i32,
    any_version: bool,
) -> Result<Issued, Failure> {
    let manifest = manifest(&subject.manifest)?;
    let days = bounded(days, MOST_KEY_DAYS)?;
    let sealer = Arc::clone(&lok.sealer);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let mut row = draft(db, &caller, &subject, &manifest, &fresh)?;
            row.expires_at = Some(fresh.now.saturating_add(days * DAY));
            row.version = Some(manifest.version.clone()).filter(|_| !any_version);
            row.device_id = device(db, &sealer, &caller, manifest.device_id.as_deref(), &fresh)?;
            with_key(db, &fresh, &caller, row)
        })
        .await
}

/// Hands out a key below a mandate, as the app that it names: for one device, and for no longer than the mandate.
///
/// # Errors
/// The caller's app is another, the mandate is over or has handed out all its keys, and those of the database.
pub async fn issue_child(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    wish: Child,
) -> Result<Issued, Failure> {
    let id = wish.mandate;
    let raw = line(&wish.device, "deviceId", 500)?;
    let days = wish.days.map(|days| bounded(days, MOST_DAYS)).transpose()?;
    let label = wish
        .label
        .map(|text| line(&text, "label", MOST_LABEL))
        .transpose()?;
    let sealer = Arc::clone(&lok.sealer);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            caller.standing(db)?;
            let above = rows::in_organization(db, &caller.organization_id, &id)?;
            let above = above.ok_or_else(|| not_found("mandate", &id))?;
            if !is_agent(db, &caller, &above)? {
                // Whoever may see it is told why; nobody else learns of it.
                return Err(if mandate::may_see(db, &caller, &above)? {
                    Problem::new(ErrorCode::NotPermitted, "the mandate names another app")
                        .why("only the app that it names hands out keys, as the user and on the device that it names")
                        .fix("ask through that app")
                        .into()
                } else {
                    not_found("mandate", &id)
                });
            }
            if !rules::lives(db, &above, fresh.now)? {
                return Err(Problem::new(ErrorCode::Conflict, "the mandate is over")
                    .why("it was revoked, or has ended, or the app through which it was given may act no more")
                    .fix("ask the member for another")
                    .into());
            }
            if let Some(most) = above.max_clients
                && rows::live_below(db, &above.id, fresh.now)? >= most
            {
                return Err(full("mandate", format!("the mandate allows {most} keys at once")));
            }
            let ends = days.map(|days| fresh.now.saturating_add(days * DAY));
            let row = Row {
                id: fresh.id(),
                name: name(above.identifier.as_deref().unwrap_or("app"), &fresh),
                device_id: device(db, &sealer, &caller, Some(&raw), &fresh)?,
                max_clients: Some(1),
                clients: 0,
                expires_at: ends.into_iter().chain(above.expires_at).min(),
                labels: labels(label.as_deref()),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
                parent_id: Some(above.id.clone()),
                agent: None,
                agent_user_id: None,
                agent_device_id: None,
                issuer_id: Some(caller.gid.clone()),
                ..above
            };
            with_key(db, &fresh, &caller, row)
        })
        .await
}

/// Ends a mandate with its keys and those below it. The clients that came of it stay.
///
/// # Errors
/// It is not there or not for the caller to see, and those of the database.
pub async fn revoke(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    id: String,
) -> Result<Mandate, Failure> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let standing = caller.standing(db)?;
            let mut row = rows::in_organization(db, &caller.organization_id, &id)?
                .filter(|row| standing.leads || row.user_id == caller.user_id)
                .ok_or_else(|| not_found("mandate", &id))?;
            if row.revoked_at.is_none() {
                row.revoked_at = Some(fresh.now);
                row.revocation_reason = Some(REVOKED.to_owned());
                row.etag += 1;
                row.updated_at = fresh.now;
                mandate_keys::revoke(db, &row.id, None, fresh.now)?;
                rows::revoke_below(db, &row.id, PARENT_REVOKED, fresh.now)?;
                rows::update(db, row.clone())?;
                record(db, &fresh, &caller, "mandate.revoke", &row)?;
            }
            mandate::view(db, row, fresh.now)
        })
        .await
}

fn manifest(value: &Value) -> Result<Manifest, Failure> {
    Manifest::from_value(value).map_err(|fault| {
        Problem::invalid("manifest", "this is no manifest of an app")
            .why(fault.to_string())
            .fix("give an identifier and a version")
            .into()
    })
}

/// What the caller's app may, which bounds what it gives.
pub(super) fn held(caller: &Caller) -> Vec<String> {
    caller.scopes.iter().map(str::to_owned).collect()
}

/// A mandate for the app of a manifest, within what the caller's app may.
fn draft(
    db: &mut Db,
    caller: &Caller,
    subject: &Subject,
    manifest: &Manifest,
    fresh: &Fresh,
) -> Result<Row, Failure> {
    let beyond = manifest
        .scopes
        .iter()
        .find(|scope| !caller.scopes.contains(scope));
    if let Some(scope) = beyond {
        return Err(Problem::new(
            ErrorCode::NotPermitted,
            format!("your app does not have the scope {scope:?}"),
        )
        .why("a member gives no more than the app has through which they ask")
        .fix("leave it out, or let your app ask for it")
        .field("manifest.scopes")
        .into());
    }
    let mut row = empty(
        db,
        caller,
        subject.hub.as_deref(),
        &manifest.identifier,
        fresh,
    )?;
    row.identifier = Some(manifest.identifier.clone());
    row.scopes = Some(json!(manifest.scopes).to_string());
    let services: Vec<&String> = manifest
        .requirements
        .iter()
        .map(|each| &each.service)
        .collect();
    row.requirements = Some(json!(services).to_string());
    row.max_clients = subject.max_clients.map(made).transpose()?;
    if let Some(label) = &subject.label {
        row.labels = labels(Some(&line(label, "label", MOST_LABEL)?));
    }
    Ok(row)
}

/// A mandate of the caller without any ceiling.
pub(super) fn empty(
    db: &mut Db,
    caller: &Caller,
    hub: Option<&str>,
    called: &str,
    fresh: &Fresh,
) -> Result<Row, Failure> {
    caller.standing(db)?;
    let organization = &caller.organization_id;
    if rows::live_of_user(db, organization, &caller.user_id, fresh.now)? >= MOST_LIVE {
        return Err(full(
            "manifest",
            format!("you gave {MOST_LIVE} mandates that hold"),
        ));
    }
    let hub_id = hub_of(db, caller, hub)?;
    let (user_id, name) = (caller.user_id.clone(), name(called, fresh));
    Ok(Row {
        issuer_id: Some(caller.gid.clone()),
        ..Row::new(fresh.id(), hub_id, user_id, name, fresh.now)
    })
}

/// The hub of an id or name in the caller's organization; the one of the caller's app, or the first.
pub(super) fn hub_of(
    db: &mut Db,
    caller: &Caller,
    wanted: Option<&str>,
) -> Result<String, Failure> {
    let hubs = hubs::of_organization(db, &caller.organization_id)?;
    let own = match wanted {
        Some(_) => None,
        None => fakts_clients::by_id(db, &caller.client_id)?.map(|client| client.hub_id),
    };
    let found = match wanted.or(own.as_deref()) {
        Some(key) => hubs.iter().find(|hub| hub.id == key || hub.name == key),
        None => hubs.first(),
    };
    let found = found.map(|hub| hub.id.clone());
    found.ok_or_else(|| not_found("hub", wanted.unwrap_or_default()))
}

/// A name that no other mandate of the hub has.
fn name(called: &str, fresh: &Fresh) -> String {
    let plain: String = called
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '.' {
                c
            } else {
                '-'
            }
        })
        .take(60)
        .collect();
    let id = fresh.id();
    let end = id.rsplit('-').next().unwrap_or_default();
    format!("{plain}-{end}")
}

fn labels(label: Option<&str>) -> Json<BTreeMap<String, String>> {
    let label = label.map(|text| (LABEL.to_owned(), text.to_owned()));
    Json(label.into_iter().collect())
}

pub(super) fn bounded(days: i32, most: i64) -> Result<i64, Failure> {
    let days = i64::from(days);
    if (1..=most).contains(&days) {
        return Ok(days);
    }
    Err(
        Problem::invalid("expiresInDays", format!("this lasts 1 to {most} days"))
            .why(format!("{days} is something else"))
            .fix("choose a number between them")
            .into(),
    )
}

pub(super) fn made(clients: i32) -> Result<i64, Failure> {
    let clients = i64::from(clients);
    if (1..=MOST_MADE).contains(&clients) {
        return Ok(clients);
    }
    Err(
        Problem::invalid("maxClients", format!("this makes 1 to {MOST_MADE} clients"))
            .why("one that makes none is of no use")
            .fix("choose a number between them, or leave it out")
            .into(),
    )
}

fn member(db: &mut Db, caller: &Caller, id: &str) -> Result<String, Failure> {
    let user = users::by_id(db, id)?.filter(users::User::is_active);
    let is_member = crate::store::memberships::of(db, &caller.organization_id, id)?.is_some();
    user.filter(|_| is_member)
        .map(|user| user.id)
        .ok_or_else(|| not_found("user", id))
}

fn device(
    db: &mut Db,
    sealer: &Sealer,
    caller: &Caller,
    raw: Option<&str>,
    fresh: &Fresh,
) -> Result<Option<String>, Failure> {
    let Some(raw) = raw else {
        return Ok(None);
    };
    let raw = line(raw, "deviceId", 500)?;
    let device = register::device(db, sealer, &caller.organization_id, &raw, fresh)?;
    Ok(Some(device.id))
}

pub(super) fn with_key(
    db: &mut Db,
    fresh: &Fresh,
    caller: &Caller,
    row: Row,
) -> Result<Issued, Failure> {
    rows::insert(db, row.clone())?;
    let (_, key) = add_key(db, &row.id, None, row.expires_at, fresh)?;
    record(db, fresh, caller, "mandate.issue", &row)?;
    Ok(Issued {
        mandate: mandate::view(db, row, fresh.now)?,
        key,
    })
}

fn record(
    db: &mut Db,
    fresh: &Fresh,
    caller: &Caller,
    action: &'static str,
    row: &Row,
) -> StoreResult<()> {
    let event = Event::ok(action)
        .object("fakts/mandates", &row.id)
        .organization(&caller.organization_id)
        .detail(json!({
            "name": row.name, "user_id": row.user_id, "client_id": caller.client_id,
            "identifier": row.identifier, "agent": row.agent, "parent_id": row.parent_id,
        }));
    audit::record(db, fresh, event)
}

/// Whether the caller's app is the one that hands out keys below a mandate.
fn is_agent(db: &mut Db, caller: &Caller, row: &Row) -> StoreResult<bool> {
    if row.agent.is_none() || row.agent_user_id.as_ref() != Some(&caller.user_id) {
        return Ok(false);
    }
    let Some((client, facts)) = fakts_clients::find(db, &caller.client_id)? else {
        return Ok(false);
    };
    let on_device = row
        .agent_device_id
        .as_ref()
        .is_none_or(|only| client.device_id.as_ref() == Some(only));
    Ok(on_device && row.agent.as_ref() == Some(&facts.app))
}
