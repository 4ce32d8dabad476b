//! The apps that may act for a person, and how that ends.

use crate::protocol::Millis;
use crate::service::audit::{self, Event};
use crate::service::{Fresh, Lok};
use crate::store::grants::{self, Grant, Of};
use crate::store::{
    Db, StoreResult, clients, consents, devices, fakts_clients, organizations, sessions,
};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The scope of grants that outlive their session.
const OFFLINE_ACCESS: &str = "offline_access";

/// An app that may act for a person.
#[derive(Clone, Debug)]
pub struct App {
    /// The `client_id`.
    pub client_id: String,
    /// Its name.
    pub name: String,
    /// What Fakts knows of it.
    pub fakts: Option<Fakts>,
    /// Where it may act, by the organization's name.
    pub places: Vec<Place>,
}

/// Of what an app is an instance, and where it runs.
#[derive(Clone, Debug)]
pub struct Fakts {
    /// The app's identifier.
    pub app: String,
    /// Its version.
    pub version: String,
    /// The device, as far as it has a name.
    pub device: Option<String>,
    /// The hub that it is connected to.
    pub hub: String,
}

/// What an app may do in an organization.
#[derive(Clone, Debug)]
pub struct Place {
    /// The organization's name.
    pub organization: String,
    /// Scopes with their words.
    pub scopes: Vec<(String, String)>,
    /// Since when.
    pub since: Millis,
}

/// What was allowed to one client in one organization.
#[derive(Default)]
struct Allowed {
    scopes: BTreeSet<String>,
    since: Option<Millis>,
}

impl Allowed {
    fn add(&mut self, scopes: &[String], at: Millis) {
        self.scopes.extend(scopes.iter().cloned());
        self.since = Some(self.since.map_or(at, |since| since.min(at)));
    }
}

/// The apps of a person, by name: those with a grant that holds or a consent that lasts.
///
/// # Errors
/// Those of the database.
pub async fn list(lok: &Lok, user_id: String) -> StoreResult<Vec<App>> {
    let (words, now) = (lok.scopes.all(), lok.clock.now());
    let describe = move |name: String| {
        let words = words.get(&name).map(|scope| scope.description.clone());
        (name, words.unwrap_or_default())
    };
    lok.store
        .read(move |db| {
            let mut apps = Vec::new();
            for (client_id, places) in allowed(db, &user_id, now)? {
                let Some(client) = clients::by_id(db, &client_id)? else {
                    continue;
                };
                let mut named = Vec::new();
                for (id, allowed) in places {
                    let organization = organizations::by_id(db, &id)?;
                    named.push(Place {
                        organization: organization.map_or(id, |organization| organization.name),
                        scopes: allowed.scopes.into_iter().map(&describe).collect(),
                        since: allowed.since.unwrap_or_default(),
                    });
                }
                named.sort_by(|a, b| a.organization.cmp(&b.organization));
                apps.push(App {
                    fakts: fakts(db, &client_id)?,
                    name: client.name,
                    client_id,
                    places: named,
                });
            }
            apps.sort_by(|a, b| (&a.name, &a.client_id).cmp(&(&b.name, &b.client_id)));
            StoreResult::Ok(apps)
        })
        .await
}

/// What is allowed, by client and organization.
fn allowed(
    db: &mut Db,
    user_id: &str,
    now: Millis,
) -> StoreResult<BTreeMap<String, BTreeMap<String, Allowed>>> {
    let live = sessions::of_user(db, user_id, now)?;
    let live: BTreeSet<String> = live.into_iter().map(|session| session.id).collect();
    let holds = |grant: &Grant| {
        let session = grant.session_id.as_ref();
        let offline = grant.scopes.0.iter().any(|scope| scope == OFFLINE_ACCESS);
        offline || session.is_none_or(|id| live.contains(id))
    };
    let mut all: BTreeMap<String, BTreeMap<String, Allowed>> = BTreeMap::new();
    let mut add = |client: String, organization: String, scopes: &[String], at| {
        let places = all.entry(client).or_default();
        places.entry(organization).or_default().add(scopes, at);
    };
    for grant in grants::of_user(db, user_id)?.into_iter().filter(holds) {
        add(
            grant.client_id,
            grant.organization_id,
            &grant.scopes.0,
            grant.created_at,
        );
    }
    for consent in consents::of_user(db, user_id)? {
        add(
            consent.client_id,
            consent.organization_id,
            &consent.scopes.0,
            consent.granted_at,
        );
    }
    Ok(all)
}

fn fakts(db: &mut Db, client_id: &str) -> StoreResult<Option<Fakts>> {
    let Some((row, facts)) = fakts_clients::find(db, client_id)? else {
        return Ok(None);
    };
    let device = match &row.device_id {
        Some(id) => devices::find(db, id)?.and_then(|(device, _)| device.name),
        None => None,
    };
    Ok(Some(Fakts {
        app: facts.app,
        version: facts.version,
        device,
        hub: facts.hub,
    }))
}

/// Withdraws all that a person allowed an app: its next request is refused. Answers whether there was anything.
///
/// # Errors
/// Those of the database.
pub async fn withdraw(
    lok: &Lok,
    fresh: Fresh,
    user_id: String,
    client_id: String,
) -> StoreResult<bool> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let withdrawn = consents::delete(db, &client_id, Some(&user_id))?;
            let of = Of::UserAndClient(&user_id, &client_id);
            let ended = grants::revoke(db, of, "withdrawn by the person", fresh.now)?;
            if withdrawn + ended == 0 {
                return StoreResult::Ok(false);
            }
            let event = Event::ok("consent.withdraw")
                .object("apps", &client_id)
                .detail(json!({
                    "client_id": client_id, "consents": withdrawn, "grants": ended,
                }));
            audit::record(db, &fresh, event)?;
            Ok(true)
        })
        .await
}
