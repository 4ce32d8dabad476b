//! Authorities that members give in advance, acting as themselves: keys for apps, and apps that hand out keys.
//!
//! A member gives no more than the app has through which they ask, and only as themselves. What is given ends with that
//! app's grant. Who gave a mandate sees and revokes it, and so do owners and administrators.

use super::{Caller, Client, Filter, Reader, Slice, not_found};
use crate::protocol::Millis;
use crate::service::Failure;
use crate::service::fakts::mandate as rules;
use crate::store::mandates::{self as rows, Mandate as Row, Sought};
use crate::store::reads::{self, ClientRow};
use crate::store::{Db, StoreResult, grants, mandate_keys};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Clients of a mandate that are named.
const MOST_CLIENTS: i64 = 100;
/// Mandates that are looked through at once.
const AT_ONCE: i64 = 1_000;
/// The label by which a mandate keeps what a member calls it.
pub(super) const LABEL: &str = "label";

/// A mandate.
#[derive(Clone, Debug)]
pub struct Mandate {
    /// The id.
    pub id: String,
    /// The member for whom its clients act (id).
    pub grantor_id: String,
    /// The hub (id).
    pub hub_id: String,
    /// What the member calls it.
    pub label: String,
    /// How its newest key begins; nothing if it has none.
    pub key_prefix: String,
    /// The app that may hand out keys below it.
    pub agent: Option<String>,
    /// The user as whom that app has to act (id).
    pub agent_user_id: Option<String>,
    /// The device on which it has to run (id).
    pub agent_device_id: Option<String>,
    /// What the approving service wrote to it.
    pub attestation: String,
    /// The only app.
    pub identifier: Option<String>,
    /// The only version.
    pub version: Option<String>,
    /// The only device (id).
    pub device_id: Option<String>,
    /// The most scopes.
    pub scopes: Option<Vec<String>>,
    /// The most services.
    pub requirements: Option<Vec<String>>,
    /// How many clients or keys it makes.
    pub max_clients: Option<i64>,
    /// When it was given.
    pub created_at: Millis,
    /// When it ends.
    pub expires_at: Option<Millis>,
    /// When it was revoked.
    pub revoked_at: Option<Millis>,
    /// Why, in the database's word.
    pub revocation_reason: Option<String>,
    /// When a key of it was last used.
    pub last_used_at: Option<Millis>,
    /// The mandate above it (id).
    pub parent_id: Option<String>,
    /// The app through which it was given (id).
    pub issuer_id: Option<String>,
    /// Whether it holds.
    pub lives: bool,
}

impl Reader {
    /// The mandates that the caller gave or hands out keys of, the newest first; owners and administrators see all. Those
    /// that are looked through are taken from the budget.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn mandates(
        &self,
        filter: &Filter,
        live: Option<bool>,
        slice: Slice,
    ) -> Result<Vec<Mandate>, Failure> {
        let now = self.lok.clock.now();
        let sought = Sought {
            user: (!self.caller.leads()).then(|| self.caller.user_id.clone()),
            ids: filter.ids.clone(),
            live: live.map(|live| (live, now)),
            text: filter.hints(),
            below: None,
        };
        let found = if filter.is_by_name() {
            self.mandates_named(filter, sought, slice).await?
        } else {
            let (offset, limit) = (slice.offset, slice.limit);
            self.read(move |db, organization| {
                rows::of_organization(db, organization, &sought, offset, limit)
            })
            .await?
        };
        let found = self.charged(found)?;
        self.read(move |db, _| views(db, found.clone(), now)).await
    }

    /// Those of them that are called so: the database finds what may be, and each is looked at.
    async fn mandates_named(
        &self,
        filter: &Filter,
        mut sought: Sought,
        slice: Slice,
    ) -> Result<Vec<Row>, Failure> {
        let size = |number: i64| usize::try_from(number).unwrap_or_default();
        let (mut skipped, mut found) = (0, Vec::new());
        loop {
            let wish = sought.clone();
            let some = self
                .read(move |db, organization| {
                    rows::of_organization(db, organization, &wish, 0, AT_ONCE)
                })
                .await?;
            let is_last = some.len() < size(AT_ONCE);
            sought.below = some.last().map(|row| row.id.clone());
            for row in some {
                if !filter.matches(label(&row)) {
                    self.charge(1)?;
                } else if skipped < slice.offset {
                    self.charge(1)?;
                    skipped += 1;
                } else if found.len() < size(slice.limit) {
                    found.push(row);
                }
            }
            if is_last || found.len() >= size(slice.limit) {
                return Ok(found);
            }
        }
    }

    /// A mandate that the caller may see.
    ///
    /// # Errors
    /// It is not there or not for the caller to see, and those of the database.
    pub async fn mandate(&self, id: &str) -> Result<Mandate, Failure> {
        let found = self.mandates.get(id, |ids| async move {
            let (caller, now) = (self.caller.clone(), self.lok.clock.now());
            let found = self
                .read(move |db, organization| {
                    let found = rows::by_ids(db, organization, &ids)?;
                    let found = visible(db, &caller, found)?;
                    views(db, found, now)
                })
                .await?;
            let keyed = found.into_iter();
            Ok(keyed.map(|mandate| (mandate.id.clone(), mandate)).collect())
        });
        found.await?.ok_or_else(|| not_found("mandate", id))
    }

    /// The clients that came of a mandate, the first of them.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn clients_of_mandate(&self, mandate_id: &str) -> Result<Vec<Client>, Failure> {
        self.many(
            &self.clients_of_mandate,
            mandate_id,
            |db, organization, ids, limit| {
                reads::clients_of_mandates(db, organization, ids, MOST_CLIENTS, limit)
            },
            |_, row: ClientRow| (row.mandate_id.clone().unwrap_or_default(), row.into()),
        )
        .await
    }
}

/// Those of some mandates that a caller may see: their own, those of which they hand out keys, and what came of them.
fn visible(db: &mut Db, caller: &Caller, rows: Vec<Row>) -> StoreResult<Vec<Row>> {
    if caller.leads() {
        return Ok(rows);
    }
    let is_party = |row: &Row| {
        row.user_id == caller.user_id || row.agent_user_id.as_ref() == Some(&caller.user_id)
    };
    let above: BTreeSet<String> = rows
        .iter()
        .filter(|row| !is_party(row))
        .filter_map(|row| row.parent_id.clone())
        .collect();
    let above: Vec<String> = above.into_iter().collect();
    let above = rows::by_ids(db, &caller.organization_id, &above)?;
    let agents: HashMap<String, Option<String>> = above
        .into_iter()
        .map(|row| (row.id, row.agent_user_id))
        .collect();
    let hands_out = |row: &Row| {
        let agent = row.parent_id.as_ref().and_then(|id| agents.get(id));
        agent.is_some_and(|agent| agent.as_ref() == Some(&caller.user_id))
    };
    let is_seen = |row: &Row| is_party(row) || hands_out(row);
    Ok(rows.into_iter().filter(is_seen).collect())
}

/// Whether a caller may see a mandate.
pub(super) fn may_see(db: &mut Db, caller: &Caller, row: &Row) -> StoreResult<bool> {
    Ok(!visible(db, caller, vec![row.clone()])?.is_empty())
}

fn label(row: &Row) -> &str {
    row.labels.0.get(LABEL).unwrap_or(&row.name)
}

/// A mandate with what is known of its keys and of the app through which it was given.
pub(super) fn view(db: &mut Db, row: Row, now: Millis) -> Result<Mandate, Failure> {
    let id = row.id.clone();
    let found = views(db, vec![row], now)?.pop();
    found.ok_or_else(|| not_found("mandate", &id))
}

/// As [`view`], in the same order, with as many queries for many as for one.
fn views(db: &mut Db, rows: Vec<Row>, now: Millis) -> StoreResult<Vec<Mandate>> {
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let live: BTreeSet<String> = rows::live_among(db, &ids, now)?.into_iter().collect();
    let issuers: BTreeSet<String> = rows
        .iter()
        .filter_map(|row| row.issuer_id.clone())
        .collect();
    let issuers: Vec<String> = issuers.into_iter().collect();
    let issuers: BTreeMap<String, String> = grants::clients_of(db, &issuers)?.into_iter().collect();
    let mut keys: HashMap<String, Keys> = HashMap::new();
    for key in mandate_keys::of_mandates(db, &ids)? {
        let of = keys.entry(key.mandate_id).or_default();
        of.prefix = key.prefix.unwrap_or_default();
        of.last_used_at = of.last_used_at.max(key.last_used_at);
    }
    let with = |row: Row| {
        let keys = keys.remove(&row.id).unwrap_or_default();
        Mandate {
            lives: live.contains(&row.id),
            issuer_id: row
                .issuer_id
                .as_ref()
                .and_then(|id| issuers.get(id))
                .cloned(),
            key_prefix: keys.prefix,
            last_used_at: keys.last_used_at,
            label: label(&row).to_owned(),
            scopes: rules::list(row.scopes.as_deref()),
            requirements: rules::list(row.requirements.as_deref()),
            id: row.id,
            grantor_id: row.user_id,
            hub_id: row.hub_id,
            agent: row.agent,
            agent_user_id: row.agent_user_id,
            agent_device_id: row.agent_device_id,
            attestation: row.attestation.unwrap_or_default(),
            identifier: row.identifier,
            version: row.version,
            device_id: row.device_id,
            max_clients: row.max_clients,
            created_at: row.created_at,
            expires_at: row.expires_at,
            revoked_at: row.revoked_at,
            revocation_reason: row.revocation_reason,
            parent_id: row.parent_id,
        }
    };
    Ok(rows.into_iter().map(with).collect())
}

/// What is known of the keys of a mandate.
#[derive(Default)]
struct Keys {
    /// How the newest begins.
    prefix: String,
    last_used_at: Option<Millis>,
}
