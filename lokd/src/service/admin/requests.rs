//! Fakts requests, as administrators list, look at and decide them.

use super::{Call, demand_person, orgs};
use crate::service::fakts::decide::{self, Approval};
use crate::service::fakts::look::{self, Look, Viewer, Which};
use crate::service::{Failure, Keep, Lok, Page};
use crate::store::{Db, StoreResult, device_codes, hubs, memberships, organizations, users};
use lok_common::admin::fakts::hub::Hub;
use lok_common::admin::fakts::request::{Decide, KIND, RequestFilter, RequestSpec, RequestStatus};
use lok_common::admin::role::AdminRole;
use lok_common::admin::{API, Change, List, Metadata, Object, Resource};
use lok_common::{ErrorCode, Problem, Time};
use std::collections::BTreeMap;

/// A request as the admin API shows it.
pub type RequestObject = Object<RequestSpec, RequestStatus>;

fn object(look: Look, role: AdminRole) -> RequestObject {
    let row = look.row;
    let mut status = look.status;
    if !role.sees_people() {
        status.ip = None;
    }
    Object {
        api_version: API.to_owned(),
        kind: KIND.to_owned(),
        metadata: Metadata {
            name: row.id.clone(),
            id: row.id,
            created_at: Time(row.created_at),
            updated_at: Time(row.decided_at.unwrap_or(row.created_at)),
            etag: row.state,
            labels: BTreeMap::new(),
        },
        spec: look.spec,
        status,
    }
}

/// A page of requests, newest first.
///
/// # Errors
/// A filter with another word, and those of the database.
pub async fn list(
    lok: &Lok,
    role: AdminRole,
    filter: RequestFilter,
    page: Page,
) -> Result<List<RequestObject>, Failure> {
    let now = lok.clock.now();
    let one_of = |field: &str, value: &Option<String>, words: &[&str]| match value {
        Some(word) if !words.contains(&word.as_str()) => Err(Problem::invalid(
            field,
            format!("{word:?} is not one of {}", words.join(", ")),
        )),
        _ => Ok(()),
    };
    one_of("kind", &filter.kind, &["client", "service", "hub"])?;
    let states = ["pending", "granted", "denied", "used", "expired"];
    one_of("state", &filter.state, &states)?;
    let narrowed = device_codes::Filter {
        kind: filter.kind,
        state: match filter.state.as_deref() {
            Some("expired") => Some(device_codes::PENDING.to_owned()),
            _ => filter.state.clone(),
        },
        expired: match filter.state.as_deref() {
            Some("expired") => Some((true, now)),
            Some("pending") => Some((false, now)),
            _ => None,
        },
    };
    let (items, next) = lok
        .store
        .read(move |db| {
            let found = device_codes::list(db, &narrowed, &page)?;
            let items = found
                .rows
                .into_iter()
                .map(|row| Ok(object(look::look(db, row, None, &[], now)?, role)))
                .collect::<StoreResult<Vec<_>>>()?;
            Ok::<_, Failure>((items, found.next))
        })
        .await?;
    Ok(List::new(KIND, items, next))
}

/// A request of an id or a code. With an organization, or if there is only one to choose, it says what it would get.
///
/// # Errors
/// `not_found`, names of nothing, and those of the database.
pub async fn show(
    lok: &Lok,
    role: AdminRole,
    key: String,
    wish: Decide,
) -> Result<RequestObject, Failure> {
    let now = lok.clock.now();
    lok.store
        .read(move |db| {
            let row = look::find(db, &Which::Key(key.clone()))?.ok_or_else(|| unknown(&key))?;
            let decided = row.state != device_codes::PENDING;
            let place = if decided { None } else { place(db, &wish)? };
            let viewer = match &place {
                Some((organization_id, user_id)) => {
                    let hub = wish.hub.as_deref();
                    let found = viewer(db, user_id, organization_id, hub)?;
                    (row.kind == "hub" || found.hub.is_some()).then_some(found)
                }
                None => None,
            };
            let look = look::look(db, row, viewer.as_ref(), &wish.declined, now)?;
            Ok(object(look, role))
        })
        .await
}

/// Approves a request on behalf of a member.
///
/// # Errors
/// `not_found`, what stands in the way, and those of the database.
pub async fn approve(
    lok: &Lok,
    call: Call,
    key: String,
    wish: Decide,
) -> Result<Change<RequestObject>, Failure> {
    demand_person(call.role, wish.user.as_ref(), "user", "--as")?;
    let (asked, wanted, role) = (key.clone(), wish.clone(), call.role);
    let (organization_id, user_id) = lok
        .store
        .read(move |db| {
            let row = look::find(db, &Which::Key(asked.clone()))?.ok_or_else(|| unknown(&asked))?;
            let (organization_id, user_id) = place(db, &wanted)?.ok_or_else(needs_organization)?;
            let viewer = viewer(db, &user_id, &organization_id, wanted.hub.as_deref())?;
            let several = hubs::of_organization(db, &organization_id)?.len() > 1;
            if row.kind != "hub" && viewer.hub.is_none() && several {
                return Err(needs_hub());
            }
            Ok((organization_id, user_id))
        })
        .await?;
    let approval = Approval {
        user_id,
        organization_id,
        hub: wish.hub,
        declined: wish.declined,
        sign_in: None,
    };
    let (keep, fresh) = (call.keep, lok.fresh(call.actor));
    let approved = decide::approve(lok, fresh, Which::Key(key), approval, keep).await?;
    changed(lok, role, approved.id, keep).await
}

/// Denies a request.
///
/// # Errors
/// `not_found`, that it was decided before, and those of the database.
pub async fn deny(lok: &Lok, call: Call, key: String) -> Result<Change<RequestObject>, Failure> {
    let (keep, role) = (call.keep, call.role);
    let fresh = lok.fresh(call.actor);
    let denied = decide::deny(lok, fresh, Which::Key(key), None, keep).await?;
    changed(lok, role, denied.id, keep).await
}

async fn changed(
    lok: &Lok,
    role: AdminRole,
    id: String,
    keep: Keep,
) -> Result<Change<RequestObject>, Failure> {
    Ok(Change {
        object: show(lok, role, id, Decide::default()).await?,
        changed: true,
        created: false,
        dry_run: keep == Keep::No,
        secret: None,
        secret_shown_once: false,
        warnings: Vec::new(),
    })
}

fn unknown(key: &str) -> Failure {
    Problem::not_found("request", "fakts requests", key).into()
}

fn needs_organization() -> Failure {
    Problem::invalid("organization", "which organization approves is not said")
        .why("there are several")
        .fix("name it with --org")
        .into()
}

fn needs_hub() -> Failure {
    Problem::invalid("hub", "against which hub the app is composed is not said")
        .why("the organization has several")
        .fix("name it with --hub; list them: lokctl fakts hubs list")
        .into()
}

/// The organization and the member (ids): those that are named, else the only one and its owner.
fn place(db: &mut Db, wish: &Decide) -> Result<Option<(String, String)>, Failure> {
    let organization = match &wish.organization {
        Some(key) => orgs::demand(db, key)?,
        None => {
            let two = Page {
                after: None,
                limit: 2,
            };
            let mut all = organizations::list(db, None, &two)?.rows;
            match (all.pop(), all.pop()) {
                (Some(only), None) => only,
                _ => return Ok(None),
            }
        }
    };
    let user_id = match &wish.user {
        Some(key) => {
            users::find(db, key)?
                .ok_or_else(|| Problem::not_found("user", "users", key))?
                .id
        }
        None => memberships::first_with_role(db, &organization.id, "owner")?.ok_or_else(|| {
            Problem::new(
                ErrorCode::Conflict,
                format!("the organization {:?} has no owner", organization.slug),
            )
            .why("an app acts for a member, and unless one is named that is an owner")
            .fix("name one with --as, or: lokctl roles grant USER --org ORG --role owner")
        })?,
    };
    Ok(Some((organization.id, user_id)))
}

fn viewer(
    db: &mut Db,
    user_id: &str,
    organization_id: &str,
    hub: Option<&str>,
) -> Result<Viewer, Failure> {
    let found = look::viewer(db, user_id, organization_id, hub)?;
    let viewer = found.ok_or(crate::service::fakts::Refused::NotAMember)?;
    if let (Some(wanted), None) = (hub, &viewer.hub) {
        let key = format!("{}:{wanted}", viewer.member.organization.slug);
        return Err(Problem::not_found(Hub::NOUN, Hub::PATH, &key).into());
    }
    if hub.is_none() && hubs::of_organization(db, organization_id)?.len() > 1 {
        return Ok(Viewer {
            hub: None,
            ..viewer
        });
    }
    Ok(viewer)
}
