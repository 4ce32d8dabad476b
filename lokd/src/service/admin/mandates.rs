//! What a mandate is, and its keys. Its ceilings are held where a key is used, and nowhere else.

use super::{
    Call, Done, Managed, Saved, count, demand_person, devices as device_views, fixed,
    hubs as hub_views, identifier, labels, metadata, needed, object, short_name, text,
};
use crate::crypto::token::TokenKind;
use crate::service::audit::{self, Event};
use crate::service::fakts::{Refused, look, mandate as rules, not_a_member};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Keep, Lok};
use crate::store::{
    Db, Json, Page, PageOf, hubs,
    mandate_keys::{self, MandateKey},
    mandates::{self, Mandate as Row},
    users,
};
use lok_common::admin::fakts::client::ClientRole;
use lok_common::admin::fakts::mandate::{
    Issue, KeyInfo, Mandate, MandateDraft, MandateFilter, MandateSpec, MandateStatus, Purged,
    Revoke,
};
use lok_common::admin::role::AdminRole;
use lok_common::admin::{ChangeOf, ObjectOf, Resource};
use lok_common::{ErrorCode, Problem, Secret, Time};
use serde_json::json;

/// Names in one ceiling.
const MOST_NAMES: usize = 100;
/// Characters of a key that are kept: its kind, and 6 of 43.
const PREFIX: usize = 13;
/// The longest that a mandate or a key can be given, in seconds.
const LONGEST: u64 = 10 * 366 * 86_400;

/// Why a mandate ended: somebody ended it.
pub const REVOKED: &str = "revoked";
/// Why a mandate ended: the one above it was ended.
pub const PARENT_REVOKED: &str = "parent_revoked";

impl Managed for Mandate {
    type Prepared = ();
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["mandate.create", "mandate.update", "mandate.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut MandateDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(draft: &MandateDraft) -> Option<String> {
        Some(format!("{}:{}", draft.hub.as_ref()?, draft.name.as_ref()?))
    }

    fn admit(draft: &MandateDraft, role: AdminRole) -> Result<(), Failure> {
        demand_person(role, draft.user.as_ref(), "spec.user", "--user")
    }

    fn list(
        db: &mut Db,
        filter: &MandateFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let hub = match &filter.hub {
            Some(key) => Some(hub_views::demand(db, key)?.0.id),
            None => None,
        };
        let found = mandates::list(db, hub.as_deref(), page)?;
        let rows = found
            .rows
            .into_iter()
            .map(|(row, slug, hub)| view(db, row, &slug, &hub))
            .collect::<Result<_, _>>()?;
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        let mut found = mandates::find(db, key)?;
        if found.is_none()
            && let Some((hub, name)) = key.rsplit_once(':')
            && let Some((hub, slug)) = hub_views::find(db, hub)?
        {
            found = mandates::find(db, &format!("{slug}:{}:{name}", hub.name))?;
        }
        found
            .map(|(row, slug, hub)| view(db, row, &slug, &hub))
            .transpose()
    }

    fn create(db: &mut Db, draft: MandateDraft, (): (), fresh: &Fresh) -> Result<Saved, Failure> {
        let hub = needed(draft.hub.clone(), "spec.hub", "--hub")?;
        let (hub, _) = hub_views::demand(db, &hub)?;
        let name = needed(draft.name.clone(), "spec.name", "--name")?;
        let user_id = hub_views::on_behalf(db, &hub.organization_id, draft.user.as_deref())?;
        if look::viewer(db, &user_id, &hub.organization_id, Some(&hub.id))?.is_none() {
            return Err(not_a_member("--user").field("spec.user").into());
        }
        let name = short_name(&name, "spec.name")?;
        let row = Row {
            max_clients: Some(1),
            expires_at: draft.ttl.map(|ttl| ends(ttl, "ttl", fresh)).transpose()?,
            ..Row::new(fresh.id(), hub.id, user_id, name, fresh.now)
        };
        let row = patched(db, row, &hub.organization_id, draft)?;
        let id = row.id.clone();
        mandates::insert(db, row)?;
        let (_, key) = add_key(db, &id, None, None, fresh)?;
        Ok(Saved {
            secret: Some(key),
            ..Saved::id(&id)
        })
    }

    fn update(db: &mut Db, id: &str, draft: MandateDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some(before) = mandates::by_id(db, id)? else {
            return Ok(Saved::id(id));
        };
        let why = "clients that came of it act for the one in the other";
        if let Some(hub) = &draft.hub
            && hub_views::demand(db, hub)?.0.id != before.hub_id
        {
            return Err(fixed(Self::NOUN, &before.name, "spec.hub", why));
        }
        let organization_id = hubs::by_id(db, &before.hub_id)?
            .map(|hub| hub.organization_id)
            .unwrap_or_default();
        if let Some(user) = draft.user.as_deref()
            && hub_views::on_behalf(db, &organization_id, Some(user))? != before.user_id
        {
            return Err(fixed(Self::NOUN, &before.name, "spec.user", why));
        }
        let mut after = before.clone();
        if let Some(name) = draft.name.as_ref().filter(|name| **name != before.name) {
            after.name = short_name(name, "spec.name")?;
        }
        let after = patched(db, after, &organization_id, draft)?;
        if after != before {
            write(db, after, fresh)?;
        }
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        Ok(mandates::delete(db, id)?)
    }
}

fn write(db: &mut Db, mut row: Row, fresh: &Fresh) -> Result<(), Failure> {
    row.etag += 1;
    row.updated_at = fresh.now;
    Ok(mandates::update(db, row)?)
}

fn patched(
    db: &mut Db,
    mut row: Row,
    organization_id: &str,
    draft: MandateDraft,
) -> Result<Row, Failure> {
    if let Some(wanted) = draft.app {
        row.identifier = wanted.map(|app| identifier(&app, "spec.app")).transpose()?;
    }
    if let Some(wanted) = draft.app_version {
        row.version = wanted
            .map(|version| text(&version, "spec.app_version", 100))
            .transpose()?;
    }
    if let Some(wanted) = draft.device {
        row.device_id = match wanted {
            Some(id) => Some(device_views::demand(db, organization_id, &id, "spec.device")?.id),
            None => None,
        };
    }
    if let Some(role) = draft.role {
        row.role = role.as_str().to_owned();
    }
    if let Some(wanted) = draft.scopes {
        row.scopes = ceiling(wanted, "spec.scopes")?;
    }
    if let Some(wanted) = draft.requirements {
        row.requirements = ceiling(wanted, "spec.requirements")?;
    }
    if let Some(wanted) = draft.max_clients {
        row.max_clients = wanted.map(most).transpose()?;
    }
    if let Some(wanted) = draft.expires_at {
        row.expires_at = wanted.map(|time| time.0);
    }
    if let Some(wanted) = draft.allow_changed_manifest {
        row.allow_changed_manifest = wanted;
    }
    if let Some(wanted) = draft.labels {
        row.labels = Json(labels(wanted)?);
    }
    if row.version.is_some() && row.identifier.is_none() {
        return Err(
            Problem::invalid("spec.app_version", "a version is one of an app")
                .why("the mandate names no app")
                .fix("name it as well: --app IDENTIFIER")
                .into(),
        );
    }
    Ok(row)
}

fn ceiling(names: Option<Vec<String>>, field: &str) -> Result<Option<String>, Failure> {
    let Some(names) = names else {
        return Ok(None);
    };
    if names.len() > MOST_NAMES {
        return Err(
            Problem::invalid(field, format!("more than {MOST_NAMES} names"))
                .why("they are read whenever a key is used")
                .fix("leave the ceiling out, or name fewer")
                .into(),
        );
    }
    let names = names
        .iter()
        .map(|name| text(name, field, 200))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Some(json!(names).to_string()))
}

fn most(clients: u64) -> Result<i64, Failure> {
    let clients = i64::try_from(clients).ok().filter(|clients| *clients > 0);
    clients.ok_or_else(|| {
        Problem::invalid("spec.max_clients", "a mandate makes at least one client")
            .why("one that makes none is of no use")
            .fix("for no limit give null, or --max-clients 0")
            .into()
    })
}

fn ends(ttl: u64, field: &str, fresh: &Fresh) -> Result<i64, Failure> {
    if !(1..=LONGEST).contains(&ttl) {
        return Err(
            Problem::invalid(field, format!("{ttl} s is too short or too long"))
                .why("it is good for a while, or without end")
                .fix("choose between 1s and 3660d, or leave it out")
                .into(),
        );
    }
    let millis = i64::try_from(ttl).unwrap_or_default() * 1_000;
    Ok(fresh.now.saturating_add(millis))
}

/// Makes a key of a mandate: its id, and the key.
///
/// # Errors
/// Those of the database.
pub fn add_key(
    db: &mut Db,
    mandate_id: &str,
    device_id: Option<String>,
    expires_at: Option<i64>,
    fresh: &Fresh,
) -> Result<(String, Secret), Failure> {
    let (key, hash) = fresh.mint(TokenKind::MandateKey);
    let row = MandateKey {
        id: fresh.id(),
        mandate_id: mandate_id.to_owned(),
        hash: hash.into_string(),
        device_id,
        manifest_hash: None,
        created_at: fresh.now,
        expires_at,
        last_used_at: None,
        revoked_at: None,
        prefix: Some(prefix(&key)),
    };
    let id = row.id.clone();
    mandate_keys::insert(db, row)?;
    Ok((id, key))
}

/// Enough of a key to know it again, and too little to use it.
#[must_use]
pub fn prefix(key: &Secret) -> String {
    key.expose().chars().take(PREFIX).collect()
}

fn view(db: &mut Db, row: Row, slug: &str, hub: &str) -> Result<ObjectOf<Mandate>, Failure> {
    let user = users::by_id(db, &row.user_id)?.map(|user| user.username);
    let keys = mandate_keys::of_mandate(db, &row.id)?
        .into_iter()
        .map(|key| KeyInfo {
            id: key.id,
            device: key.device_id,
            created_at: Time(key.created_at),
            expires_at: key.expires_at.map(Time),
            last_used_at: key.last_used_at.map(Time),
            revoked_at: key.revoked_at.map(Time),
        })
        .collect();
    Ok(object::<Mandate>(
        metadata(
            &row.id,
            &format!("{slug}:{hub}:{}", row.name),
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        MandateSpec {
            hub: format!("{slug}:{hub}"),
            user: user.unwrap_or(row.user_id),
            name: row.name,
            app: row.identifier,
            app_version: row.version,
            device: row.device_id,
            // The database holds it to be one of them.
            role: row.role.parse().unwrap_or(ClientRole::Agent),
            scopes: rules::list(row.scopes.as_deref()),
            requirements: rules::list(row.requirements.as_deref()),
            max_clients: row.max_clients.map(count),
            expires_at: row.expires_at.map(Time),
            allow_changed_manifest: row.allow_changed_manifest,
        },
        MandateStatus {
            clients: count(row.clients),
            revoked_at: row.revoked_at.map(Time),
            keys,
            agent: row.agent,
            by_app: row.issuer_id.is_some(),
            parent: row.parent_id,
        },
    ))
}

/// Makes a further key, and answers it once.
///
/// # Errors
/// `not_found`, a mandate that is over, a device of another organization, and those of the database.
pub async fn issue(
    lok: &Lok,
    call: Call,
    key: String,
    wish: Issue,
) -> Result<ChangeOf<Mandate>, Failure> {
    super::verb::<Mandate, _>(lok, call, key, "mandate.issue", move |db, id, fresh| {
        let Some(row) = mandates::by_id(db, id)? else {
            return Ok(Done::default());
        };
        let over = match (row.revoked_at, row.expires_at) {
            (Some(at), _) => Some(("was revoked", at)),
            (None, Some(at)) if at <= fresh.now => Some(("ended", at)),
            _ => None,
        };
        if let Some((how, at)) = over {
            return Err(Problem::new(
                ErrorCode::Conflict,
                format!("mandate {:?} is over", row.name),
            )
            .why(format!("it {how} at {}", Time(at)))
            .fix("create another: lokctl fakts mandates create")
            .into());
        }
        let device_id = match &wish.device {
            Some(device) => {
                let hub = hubs::by_id(db, &row.hub_id)?.ok_or(Refused::NoHub)?;
                Some(device_views::demand(db, &hub.organization_id, device, "device")?.id)
            }
            None => None,
        };
        let expires_at = wish.ttl.map(|ttl| ends(ttl, "ttl", fresh)).transpose()?;
        let (key_id, key) = add_key(db, id, device_id.clone(), expires_at, fresh)?;
        write(db, row, fresh)?;
        Ok(Done {
            changed: true,
            detail: json!({
                "key": key_id, "device": device_id, "expires_at": expires_at.map(Time),
            }),
            secret: Some(key),
            warnings: Vec::new(),
        })
    })
    .await
}

/// Ends a mandate with all its keys, or one key. The clients that came of it stay.
///
/// # Errors
/// `not_found` for the mandate or the key, and those of the database.
pub async fn revoke(
    lok: &Lok,
    call: Call,
    key: String,
    wish: Revoke,
) -> Result<ChangeOf<Mandate>, Failure> {
    super::verb::<Mandate, _>(lok, call, key, "mandate.revoke", move |db, id, fresh| {
        let Some(mut row) = mandates::by_id(db, id)? else {
            return Ok(Done::default());
        };
        if let Some(key) = &wish.key
            && !mandate_keys::of_mandate(db, id)?
                .iter()
                .any(|known| known.id == *key)
        {
            return Err(Problem::new(
                ErrorCode::NotFound,
                format!("mandate {:?} has no key {key:?}", row.name),
            )
            .why("a key is named by its id, not by what it opens with")
            .fix(format!(
                "see its keys: lokctl fakts mandates get {id} -o json"
            ))
            .field("key")
            .into());
        }
        let ended = mandate_keys::revoke(db, id, wish.key.as_deref(), fresh.now)?;
        let whole = wish.key.is_none() && row.revoked_at.is_none();
        if whole {
            row.revoked_at = Some(fresh.now);
            row.revocation_reason = Some(REVOKED.to_owned());
            mandates::revoke_below(db, id, PARENT_REVOKED, fresh.now)?;
        }
        if ended == 0 && !whole {
            return Ok(Done::default());
        }
        write(db, row, fresh)?;
        Ok(Done {
            changed: true,
            detail: json!({ "key": wish.key, "keys": ended }),
            ..Done::default()
        })
    })
    .await
}

/// Removes the mandates and the keys whose end has passed.
///
/// # Errors
/// Those of the database.
pub async fn purge_expired(lok: &Lok, call: Call) -> Result<Purged, Failure> {
    let (keep, fresh) = (call.keep, lok.fresh(call.actor));
    lok.store
        .write_if(keep, move |db| {
            let fresh = fresh.clone();
            let gone = mandates::purge(db, fresh.now)?;
            let keys = mandate_keys::purge(db, fresh.now)?;
            if gone + keys > 0 {
                let event =
                    Event::ok("mandate.purge").detail(json!({ "mandates": gone, "keys": keys }));
                audit::record(db, &fresh, event)?;
            }
            Ok::<_, Failure>(Purged {
                mandates: u64::try_from(gone).unwrap_or_default(),
                keys: u64::try_from(keys).unwrap_or_default(),
                dry_run: keep == Keep::No,
            })
        })
        .await
}
