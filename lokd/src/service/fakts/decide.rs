//! Somebody decides a request: a person on the page, or a script on a person's behalf.

use super::demand::Demand;
use super::look::{self, Which};
use super::register::{self, Place, Wish};
use super::{Refused, service};
use crate::service::audit::{self, Event, Outcome};
use crate::service::{Fresh, Lok, factors, versions};
use crate::store::claim_tokens::{self, ClaimToken};
use crate::store::device_codes::{self, DENIED, DeviceCode, GRANTED, PENDING, V1};
use crate::store::{Db, Json, Keep, organizations};
use serde_json::json;
use std::sync::Arc;

/// How a request is approved.
#[derive(Clone, Debug)]
pub struct Approval {
    /// The member for whom.
    pub user_id: String,
    /// The organization.
    pub organization_id: String,
    /// The hub, by id or name; `None`: the only one, or the one that a hub's own request makes.
    pub hub: Option<String>,
    /// Keys of optional requirements that it shall not get.
    pub declined: Vec<String>,
    /// When the person signed in, and how (RFC 8176); `None`: a script approved.
    pub sign_in: Option<(i64, Vec<String>)>,
}

/// What an approval made.
#[derive(Clone, Debug)]
pub struct Approved {
    /// The request.
    pub id: String,
    /// The identifier of what was approved.
    pub name: String,
}

/// Approves a request: everything that follows is made in one transaction, or nothing is.
///
/// # Errors
/// Why not; then the request waits on.
pub async fn approve(
    lok: &Lok,
    fresh: Fresh,
    which: Which,
    approval: Approval,
    keep: Keep,
) -> Result<Approved, Refused> {
    let sealer = Arc::clone(&lok.sealer);
    let approved = lok
        .store
        .write_if(keep, move |db| {
            let fresh = fresh.clone();
            let row = open(db, &which, &fresh)?;
            let demand =
                Demand::of(&row).map_err(|fault| Refused::Unreadable(fault.message.clone()))?;
            let hub = approval.hub.as_deref();
            let viewer = look::viewer(db, &approval.user_id, &approval.organization_id, hub)?
                .ok_or(Refused::NotAMember)?;
            viewer.may_decide(&row.kind)?;
            if let Some((_, amr)) = &approval.sign_in
                && !factors::is_strong(amr)
                && let Some(organization) = organizations::by_id(db, &approval.organization_id)?
                && organization.require_mfa
            {
                return Err(Refused::SecondFactor(organization.name));
            }
            let made = match &demand {
                Demand::Client(request) => {
                    let hub = viewer.hub.as_ref().ok_or(Refused::NoHub)?;
                    let place = Place {
                        user_id: &viewer.user.id,
                        member: &viewer.member,
                        hub,
                    };
                    let wish = Wish {
                        manifest: &request.manifest,
                        kind: request.kind,
                        role: request.role,
                        redirect_uris: &request.redirect_uris,
                        declined: &approval.declined,
                        offered_client_id: row.offered_client_id.as_deref(),
                        mandate_id: None,
                        most_scopes: None,
                    };
                    let client = register::client(db, &sealer, &place, &wish, &fresh)?;
                    if row.protocol == V1 {
                        let (_, hash) = register::claim_token(&sealer, "request", &row.id);
                        let token = ClaimToken {
                            hash,
                            client_id: client.client_id.clone(),
                            created_at: fresh.now,
                        };
                        claim_tokens::insert(db, token)?;
                    }
                    Made {
                        name: request.manifest.identifier.clone(),
                        client_id: Some(client.client_id),
                        scopes: client.scopes,
                        hub_id: Some(hub.id.clone()),
                    }
                }
                Demand::Service(request) => {
                    let hub = viewer.hub.as_ref().ok_or(Refused::NoHub)?;
                    service::register(db, &sealer, hub, &row.id, request, &fresh)?;
                    Made::of(&request.manifest.identifier, Some(hub.id.clone()))
                }
                Demand::Hub(request) => {
                    let hub = service::compose(
                        db,
                        &sealer,
                        &viewer,
                        approval.hub.as_deref(),
                        &row.id,
                        request,
                        &fresh,
                    )?;
                    Made::of(&hub.name, Some(hub.id.clone()))
                }
            };
            let granted = DeviceCode {
                state: GRANTED.to_owned(),
                request: Some(demand.decided().to_text()),
                client_id: made.client_id.clone(),
                scopes: Json(made.scopes.clone()),
                user_id: Some(viewer.user.id.clone()),
                organization_id: Some(approval.organization_id.clone()),
                hub_id: made.hub_id.clone(),
                auth_time: Some(approval.sign_in.as_ref().map_or(fresh.now, |(at, _)| *at)),
                amr: approval
                    .sign_in
                    .as_ref()
                    .map(|(_, amr)| json!(amr).to_string()),
                decided_at: Some(fresh.now),
                ..row.clone()
            };
            if !device_codes::advance(db, PENDING, granted)? {
                return Err(Refused::Gone);
            }
            let event = Event::ok("request.approve")
                .object("fakts/requests", &row.id)
                .organization(&approval.organization_id)
                .detail(json!({
                    "kind": row.kind, "identifier": made.name, "client_id": made.client_id,
                    "scopes": made.scopes, "hub": made.hub_id, "declined": approval.declined,
                    "asked_from": row.ip, "on_behalf_of": viewer.user.username,
                }));
            audit::record(db, &fresh, event)?;
            Ok(Approved {
                id: row.id,
                name: made.name,
            })
        })
        .await?;
    if keep == Keep::Yes
        && let Err(error) = versions::notice(lok).await
    {
        tracing::warn!(%error, "what is kept in memory could not be loaded again");
    }
    Ok(approved)
}

struct Made {
    name: String,
    client_id: Option<String>,
    scopes: Vec<String>,
    hub_id: Option<String>,
}

impl Made {
    fn of(name: &str, hub_id: Option<String>) -> Self {
        Self {
            name: name.to_owned(),
            client_id: None,
            scopes: Vec::new(),
            hub_id,
        }
    }
}

/// Sends whoever asks away.
///
/// # Errors
/// Why not.
pub async fn deny(
    lok: &Lok,
    fresh: Fresh,
    which: Which,
    user_id: Option<String>,
    keep: Keep,
) -> Result<Approved, Refused> {
    lok.store
        .write_if(keep, move |db| {
            let fresh = fresh.clone();
            let row = open(db, &which, &fresh)?;
            let demand = Demand::of(&row).ok();
            let name = match &demand {
                Some(Demand::Client(request)) => request.manifest.identifier.clone(),
                Some(Demand::Service(request)) => request.manifest.identifier.clone(),
                Some(Demand::Hub(request)) => {
                    request.composition.identifier.clone().unwrap_or_default()
                }
                None => String::new(),
            };
            let denied = DeviceCode {
                state: DENIED.to_owned(),
                request: demand.map(|demand| demand.decided().to_text()),
                user_id: user_id.clone(),
                decided_at: Some(fresh.now),
                ..row.clone()
            };
            if !device_codes::advance(db, PENDING, denied)? {
                return Err(Refused::Gone);
            }
            let event = Event::ok("request.deny")
                .outcome(Outcome::Denied)
                .object("fakts/requests", &row.id)
                .detail(json!({ "kind": row.kind, "identifier": name, "asked_from": row.ip }));
            audit::record(db, &fresh, event)?;
            Ok(Approved { id: row.id, name })
        })
        .await
}

/// The request, if it waits.
fn open(db: &mut Db, which: &Which, fresh: &Fresh) -> Result<DeviceCode, Refused> {
    let row = look::find(db, which)?.ok_or(Refused::Unknown)?;
    if row.state != PENDING || row.expires_at <= fresh.now {
        return Err(Refused::Gone);
    }
    Ok(row)
}
