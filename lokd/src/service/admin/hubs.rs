//! What a hub is, and what an app would get in it.

use super::{
    Managed, Saved, count, labels, members, metadata, needed, object, orgs, prose, short_name,
};
use crate::protocol::fakts::Manifest;
use crate::service::fakts::register::{self, Place};
use crate::service::fakts::{Refused, look};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf, fakts_clients,
    hubs::{self, Hub as Row},
    memberships, organizations,
};
use lok_common::admin::fakts::hub::{Hub, HubDraft, HubFilter, HubSpec, HubStatus, Resolve};
use lok_common::admin::fakts::request::RequestRequirement;
use lok_common::admin::{List, ObjectOf, Resource};
use lok_common::{ErrorCode, Problem};

impl Managed for Hub {
    type Prepared = ();
    const KEPT: Option<Kept> = Some(Kept::Clients);
    const ACTIONS: [&'static str; 3] = ["hub.create", "hub.update", "hub.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut HubDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(draft: &HubDraft) -> Option<String> {
        Some(format!(
            "{}:{}",
            draft.organization.as_ref()?,
            draft.name.as_ref()?
        ))
    }

    fn list(
        db: &mut Db,
        filter: &HubFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let organization = match &filter.org {
            Some(key) => Some(orgs::demand(db, key)?.id),
            None => None,
        };
        let found = hubs::list(db, organization.as_deref(), page)?;
        let rows = found
            .rows
            .into_iter()
            .map(|(row, slug)| view(db, row, slug))
            .collect::<Result<_, _>>()?;
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        find(db, key)?
            .map(|(row, slug)| view(db, row, slug))
            .transpose()
    }

    fn create(db: &mut Db, draft: HubDraft, (): (), fresh: &Fresh) -> Result<Saved, Failure> {
        let organization = needed(draft.organization, "spec.organization", "--org")?;
        let organization = orgs::demand(db, &organization)?;
        let name = needed(draft.name, "spec.name", "--name")?;
        let row = Row {
            id: fresh.id(),
            organization_id: organization.id,
            name: short_name(&name, "spec.name")?,
            description: prose(draft.description.flatten(), "spec.description")?,
            token_hash: None,
            labels: Json(labels(draft.labels.unwrap_or_default())?),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
        };
        let id = row.id.clone();
        hubs::insert(db, row)?;
        Ok(Saved::id(&id))
    }

    fn update(db: &mut Db, id: &str, draft: HubDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some(before) = hubs::by_id(db, id)? else {
            return Ok(Saved::id(id));
        };
        let mut after = before.clone();
        if let Some(name) = draft.name.filter(|name| *name != before.name) {
            after.name = short_name(&name, "spec.name")?;
        }
        if let Some(wanted) = draft.description {
            after.description = prose(wanted, "spec.description")?;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            hubs::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    /// The clients first: they are nothing without their hub.
    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        fakts_clients::remove(db, fakts_clients::Of::Hub(id.to_owned()))?;
        Ok(hubs::delete(db, id)?)
    }
}

fn view(db: &mut Db, row: Row, slug: String) -> Result<ObjectOf<Hub>, Failure> {
    let (instances, clients) = hubs::counts(db, &row.id)?;
    Ok(object::<Hub>(
        metadata(
            &row.id,
            &format!("{slug}:{}", row.name),
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        HubSpec {
            organization: slug,
            name: row.name,
            description: row.description,
        },
        HubStatus {
            instances: count(instances),
            clients: count(clients),
            registered: row.token_hash.is_some(),
        },
    ))
}

/// The hub of an id, of `ORGANIZATION:NAME`, or of a name that only one hub has; with its organization's slug.
///
/// # Errors
/// A name that several hubs have, and those of the database.
pub fn find(db: &mut Db, key: &str) -> Result<Option<(Row, String)>, Failure> {
    if let Some((organization, name)) = key.split_once(':') {
        let Some(organization) = organizations::find(db, organization)? else {
            return Ok(None);
        };
        let found = hubs::by_name(db, &organization.id, name)?;
        return Ok(found.map(|hub| (hub, organization.slug)));
    }
    if let Some(found) = hubs::find(db, key)? {
        return Ok(Some(found));
    }
    let mut named = hubs::named(db, key)?;
    if let [(_, first), (_, second)] = named.as_slice() {
        return Err(
            Problem::invalid("hub", format!("several hubs are called {key:?}"))
                .why(format!("one is in {first}, and one in {second}"))
                .fix(format!("name its organization as well: {first}:{key}"))
                .into(),
        );
    }
    Ok(named.pop())
}

/// The hub of a key, with its organization's slug.
///
/// # Errors
/// `not_found`, a name that several hubs have, and those of the database.
pub fn demand(db: &mut Db, key: &str) -> Result<(Row, String), Failure> {
    find(db, key)?.ok_or_else(|| Problem::not_found(Hub::NOUN, Hub::PATH, key).into())
}

/// The id of the member for whom something is done in an organization: the one that is named, or an owner.
///
/// # Errors
/// `not_found`, an organization without an owner, and those of the database.
pub fn on_behalf(
    db: &mut Db,
    organization_id: &str,
    user: Option<&str>,
) -> Result<String, Failure> {
    if let Some(key) = user {
        return Ok(members::demand_user(db, key)?.id);
    }
    memberships::first_with_role(db, organization_id, "owner")?.ok_or_else(|| {
        Problem::new(
            ErrorCode::Conflict,
            "the organization has no owner who is active",
        )
        .why("an app acts for a member, and nobody is named")
        .fix("name a member; or make one an owner: lokctl roles grant USER --org ORG --role owner")
        .into()
    })
}

/// What each requirement of a manifest would get in a hub, and why not another instance.
///
/// # Errors
/// `not_found`, a manifest that is none, a user who is no member, and those of the database.
pub async fn resolve(
    lok: &Lok,
    key: String,
    wish: Resolve,
) -> Result<List<RequestRequirement>, Failure> {
    let manifest = Manifest::from_value(&wish.manifest).map_err(|fault| {
        Problem::invalid("manifest", fault.message)
            .why("a manifest says which app it is of, which version, and what the app needs")
            .fix("for example {\"identifier\":\"org.example.app\",\"version\":\"1\",\"requirements\":[]}")
    })?;
    lok.store
        .read(move |db| {
            let (hub, _) = demand(db, &key)?;
            let user = on_behalf(db, &hub.organization_id, wish.user.as_deref())?;
            let viewer = look::viewer(db, &user, &hub.organization_id, Some(&hub.id))?
                .ok_or(Refused::NotAMember)?;
            let place = Place {
                user_id: &viewer.user.id,
                member: &viewer.member,
                hub: &hub,
            };
            let resolved = register::resolved(db, &manifest, &[], &place)?;
            let items = look::requirements(&manifest, &resolved);
            Ok(List::new("FaktsRequirement", items, None))
        })
        .await
}
