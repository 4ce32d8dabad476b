//! What a request asks for and what it would get: the same facts for the page and for the command line.

use super::Refused;
use super::demand::Demand;
use super::register::{self, Place};
use crate::crypto::token;
use crate::protocol::fakts::composition::CompositionStart;
use crate::protocol::fakts::request::ClientRequest;
use crate::protocol::fakts::resolve::{Resolution, refusal};
use crate::protocol::fakts::service::{ServiceManifest, ServiceStart, StagingAlias};
use crate::protocol::fakts::{AddressKind, Manifest, PublicSource, Requirement, code};
use crate::service::Lok;
use crate::service::session::Session;
use crate::store::device_codes::{self, DeviceCode, OAUTH};
use crate::store::hubs::{self, Hub};
use crate::store::memberships::{self, WithRoles};
use crate::store::users::{self, User};
use crate::store::{Db, StoreResult, organizations, scopes};
use lok_common::Time;
use lok_common::admin::fakts::request::{
    RequestRequirement, RequestScope, RequestSpec, RequestStatus,
};

/// Which request.
#[derive(Clone, Debug)]
pub enum Which {
    /// The one of a code, as it was typed.
    Code(String),
    /// The one of an id or a code.
    Key(String),
}

/// The request of a code or an id.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, which: &Which) -> StoreResult<Option<DeviceCode>> {
    let typed = match which {
        Which::Key(key) => {
            if let Some(row) = device_codes::by_id(db, key)? {
                return Ok(Some(row).filter(|row| row.protocol != OAUTH));
            }
            key
        }
        Which::Code(typed) => typed,
    };
    let Some(code) = code::normalize(typed) else {
        return Ok(None);
    };
    let row = device_codes::by_user_code_hash(db, token::hash(&code).as_str())?;
    Ok(row.filter(|row| row.protocol != OAUTH))
}

/// Whom a request is looked at for, and where.
#[derive(Clone)]
pub struct Viewer {
    /// The person.
    pub user: User,
    /// The membership.
    pub member: WithRoles,
    /// The hub; `None`: the organization has none, or the request makes one.
    pub hub: Option<Hub>,
}

impl Viewer {
    /// Whether the person may let a request of this `device_codes.kind` in: an app acts for whoever lets it in, a service or
    /// a hub is for everybody in the organization.
    ///
    /// # Errors
    /// [`Refused::NotInCharge`].
    pub fn may_decide(&self, kind: &str) -> Result<(), Refused> {
        let in_charge = |role: &String| role == "owner" || role == "admin";
        if kind == "client" || self.member.roles.iter().any(in_charge) {
            Ok(())
        } else {
            Err(Refused::NotInCharge)
        }
    }
}

/// The person as a member of an organization, and one of its hubs.
///
/// # Errors
/// Those of the database.
pub fn viewer(
    db: &mut Db,
    user_id: &str,
    organization_id: &str,
    hub: Option<&str>,
) -> StoreResult<Option<Viewer>> {
    let Some(user) = users::by_id(db, user_id)?.filter(User::is_active) else {
        return Ok(None);
    };
    let Some(member) = memberships::with_roles(db, organization_id, user_id)? else {
        return Ok(None);
    };
    let all = hubs::of_organization(db, organization_id)?;
    let hub = match hub {
        Some(wanted) => all
            .into_iter()
            .find(|hub| hub.id == wanted || hub.name == wanted),
        None => all.into_iter().next(),
    };
    Ok(Some(Viewer { user, member, hub }))
}

/// A request with everything that is known of it.
#[derive(Clone, Debug)]
pub struct Look {
    /// Its row.
    pub row: DeviceCode,
    /// What is asked.
    pub spec: RequestSpec,
    /// What lok observed.
    pub status: RequestStatus,
}

/// Puts the facts together. Without a viewer nothing is said of what requirements would get.
///
/// # Errors
/// Those of the database.
pub fn look(
    db: &mut Db,
    row: DeviceCode,
    viewer: Option<&Viewer>,
    declined: &[String],
    now: i64,
) -> StoreResult<Look> {
    let demand = Demand::of(&row);
    let mut status = RequestStatus {
        state: state(&row, now).to_owned(),
        ip: row.ip.clone(),
        expires_at: Some(Time(row.expires_at)),
        decided_at: row.decided_at.map(Time),
        client_id: row.client_id.clone(),
        ..RequestStatus::default()
    };
    match viewer {
        Some(viewer) => {
            status.user = Some(viewer.user.username.clone());
            status.organization = Some(viewer.member.organization.slug.clone());
            status.hub = viewer.hub.as_ref().map(|hub| hub.name.clone());
        }
        None => {
            if let Some(id) = &row.user_id {
                status.user = users::by_id(db, id)?.map(|user| user.username);
            }
            if let Some(id) = &row.organization_id {
                status.organization = organizations::by_id(db, id)?.map(|one| one.slug);
            }
            if let Some(id) = &row.hub_id {
                status.hub = hubs::by_id(db, id)?.map(|hub| hub.name);
            }
        }
    }
    let mut spec = RequestSpec {
        kind: row.kind.clone(),
        protocol: row.protocol.clone(),
        ..RequestSpec::default()
    };
    match &demand {
        Ok(Demand::Client(request)) => {
            of_client(db, request, viewer, declined, &mut spec, &mut status)?;
        }
        Ok(Demand::Service(request)) => of_service(request, &mut spec),
        Ok(Demand::Hub(request)) => of_hub(request, &mut spec),
        Err(fault) => status.missing.push(fault.message.clone()),
    }
    if let Some(Err(refused)) = viewer.map(|viewer| viewer.may_decide(&row.kind)) {
        status.missing.push(refused.to_string());
    }
    if let Some(viewer) = viewer
        && viewer.hub.is_none()
        && row.kind != "hub"
    {
        status.missing.push(format!(
            "the organization {} has no hub",
            viewer.member.organization.slug
        ));
    }
    Ok(Look { row, spec, status })
}

/// The word for where a request stands.
#[must_use]
pub fn state(row: &DeviceCode, now: i64) -> &str {
    if row.state == device_codes::PENDING && row.expires_at <= now {
        "expired"
    } else {
        &row.state
    }
}

fn of_client(
    db: &mut Db,
    request: &ClientRequest,
    viewer: Option<&Viewer>,
    declined: &[String],
    spec: &mut RequestSpec,
    status: &mut RequestStatus,
) -> StoreResult<()> {
    let manifest = &request.manifest;
    spec.identifier.clone_from(&manifest.identifier);
    spec.version = Some(manifest.version.clone());
    spec.description.clone_from(&manifest.description);
    spec.logo.clone_from(&manifest.logo);
    spec.sources = sources(&manifest.public_sources);
    spec.client_kind = Some(request.kind.as_str().to_owned());
    spec.client_role = Some(request.role.as_str().to_owned());
    spec.redirect_uris.clone_from(&request.redirect_uris);
    spec.scopes = scopes_of(db, manifest, viewer)?;
    let resolved = match viewer.and_then(|viewer| Some((viewer, viewer.hub.as_ref()?))) {
        None => None,
        Some((viewer, hub)) => {
            let place = Place {
                user_id: &viewer.user.id,
                member: &viewer.member,
                hub,
            };
            match register::resolved(db, manifest, declined, &place) {
                Ok(resolved) => Some(resolved),
                Err(Refused::Store(error)) => return Err(error),
                Err(refused) => {
                    status.missing.push(refused.to_string());
                    None
                }
            }
        }
    };
    match resolved {
        Some(resolved) => {
            status.missing.extend(refusal(&resolved));
            spec.requirements = manifest
                .requirements
                .iter()
                .zip(&resolved)
                .map(|(asked, got)| requirement(asked, Some(got)))
                .collect();
        }
        None => {
            let asked = manifest.requirements.iter();
            spec.requirements = asked.map(|asked| requirement(asked, None)).collect();
        }
    }
    Ok(())
}

fn scopes_of(
    db: &mut Db,
    manifest: &Manifest,
    viewer: Option<&Viewer>,
) -> StoreResult<Vec<RequestScope>> {
    let all = scopes::all(db)?;
    let organization = viewer.map(|viewer| viewer.member.organization.id.as_str());
    Ok(manifest
        .scopes
        .iter()
        .map(|name| {
            let known = all.iter().find(|scope| {
                scope.name == *name
                    && (scope.organization_id.is_none()
                        || organization.is_none()
                        || scope.organization_id.as_deref() == organization)
            });
            RequestScope {
                name: name.clone(),
                description: known
                    .map(|scope| scope.description.clone())
                    .unwrap_or_default(),
                granted: known.is_some(),
            }
        })
        .collect())
}

fn requirement(asked: &Requirement, got: Option<&Resolution>) -> RequestRequirement {
    let mut shown = RequestRequirement {
        key: asked.key.clone(),
        service: asked.service.clone(),
        optional: asked.optional,
        description: asked.description.clone(),
        status: None,
        instance: None,
        reason: "choose an organization and a hub".to_owned(),
        others: Vec::new(),
    };
    if let Some(got) = got {
        shown.status = Some(got.status.as_str().to_owned());
        shown.instance = got.reason.instance().map(str::to_owned);
        shown.reason = got.reason.to_string();
        shown.others = got
            .others
            .iter()
            .map(|other| format!("{}: {}", other.instance_name, other.why))
            .collect();
    }
    shown
}

/// What each requirement of a manifest would get, as the command line prints it.
#[must_use]
pub fn requirements(manifest: &Manifest, resolved: &[Resolution]) -> Vec<RequestRequirement> {
    manifest
        .requirements
        .iter()
        .zip(resolved)
        .map(|(asked, got)| requirement(asked, Some(got)))
        .collect()
}

fn sources(sources: &[PublicSource]) -> Vec<String> {
    sources.iter().map(|source| source.url.clone()).collect()
}

fn of_service(request: &ServiceStart, spec: &mut RequestSpec) {
    let manifest = &request.manifest;
    spec.identifier.clone_from(&manifest.identifier);
    spec.version = Some(manifest.version.clone());
    spec.description.clone_from(&manifest.description);
    spec.logo.clone_from(&manifest.logo);
    spec.sources = sources(&manifest.public_sources);
    spec.addresses = request.aliases.iter().map(address).collect();
    spec.parts = vec![format!("instance {}", manifest.instance_id)];
    declared(manifest, spec);
}

fn declared(manifest: &ServiceManifest, spec: &mut RequestSpec) {
    for role in &manifest.roles {
        spec.declared_roles.push(role.key.clone());
    }
    for scope in &manifest.scopes {
        spec.declared_scopes.push(scope.key.clone());
    }
}

fn of_hub(request: &CompositionStart, spec: &mut RequestSpec) {
    let composition = &request.composition;
    spec.identifier = composition.identifier.clone().unwrap_or_default();
    spec.description.clone_from(&composition.description);
    spec.logo.clone_from(&composition.logo);
    for instance in &composition.instances {
        spec.parts.push(format!(
            "instance {} of {}",
            instance.identifier, instance.manifest.identifier
        ));
        spec.addresses.extend(instance.aliases.iter().map(address));
        declared(&instance.manifest, spec);
    }
    for client in &composition.clients {
        spec.parts.push(format!(
            "client {} ({} {})",
            client.identifier, client.manifest.identifier, client.manifest.version
        ));
    }
}

fn address(alias: &StagingAlias) -> String {
    let address = &alias.address;
    let scheme = if address.ssl { "https" } else { "http" };
    let host = match (address.kind, &address.host) {
        (AddressKind::Absolute, Some(host)) => host.as_str(),
        _ => "(this server's name)",
    };
    let port = address
        .port
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    let path = address.path.as_deref().unwrap_or_default();
    format!(
        "{scheme}://{host}{port}/{path} on {}",
        address.layer.as_str()
    )
}

/// A request as the person sees it who may decide it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The facts, for what is chosen.
    pub look: Look,
    /// The organizations of the person (id, name), the chosen one first said.
    pub organizations: Vec<(String, String)>,
    /// The chosen organization's id.
    pub organization_id: String,
    /// The hubs of the chosen organization (id, name).
    pub hubs: Vec<(String, String)>,
    /// The chosen hub's id; empty: there is none.
    pub hub_id: String,
    /// Whole minutes since it came.
    pub minutes_ago: u32,
}

/// What a person chose on the page so far.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The organization's id.
    pub organization_id: Option<String>,
    /// The hub's id.
    pub hub_id: Option<String>,
    /// Keys of optional requirements that the app shall not get.
    pub declined: Vec<String>,
}

/// The open request of a code for a person; `None`: there is none, or the person is in no organization.
///
/// What is chosen falls back to the organization that was used last, and to its first hub.
///
/// # Errors
/// Those of the database.
pub async fn for_person(
    lok: &Lok,
    session: &Session,
    code: &str,
    choice: Choice,
) -> StoreResult<Option<Shown>> {
    let now = lok.clock.now();
    let (which, session) = (Which::Code(code.to_owned()), session.clone());
    lok.store
        .read(move |db| {
            let Some(row) = find(db, &which)?
                .filter(|row| row.state == device_codes::PENDING && row.expires_at > now)
            else {
                return StoreResult::Ok(None);
            };
            let mine = memberships::of_user(db, &session.user_id)?;
            let organizations: Vec<(String, String)> = mine
                .into_iter()
                .map(|each| (each.organization.id, each.organization.name))
                .collect();
            let is_mine = |id: &String| organizations.iter().any(|(mine, _)| mine == id);
            let wanted = [&choice.organization_id, &session.last_organization_id];
            let organization_id = wanted
                .into_iter()
                .flatten()
                .find(|id| is_mine(id))
                .or(organizations.first().map(|(id, _)| id))
                .cloned();
            let Some(organization_id) = organization_id else {
                return Ok(None);
            };
            let hubs: Vec<(String, String)> = hubs::of_organization(db, &organization_id)?
                .into_iter()
                .map(|hub| (hub.id, hub.name))
                .collect();
            let chosen = choice.hub_id.as_ref();
            let chosen = chosen.filter(|id| hubs.iter().any(|(hub, _)| hub == *id));
            let hub_id = chosen.or(hubs.first().map(|(id, _)| id)).cloned();
            let viewer = viewer(db, &session.user_id, &organization_id, hub_id.as_deref())?;
            let minutes = now.saturating_sub(row.created_at).max(0) / 60_000;
            let look = look(db, row, viewer.as_ref(), &choice.declined, now)?;
            Ok(Some(Shown {
                look,
                organizations,
                organization_id,
                hubs,
                hub_id: hub_id.unwrap_or_default(),
                minutes_ago: u32::try_from(minutes).unwrap_or(u32::MAX),
            }))
        })
        .await
}
