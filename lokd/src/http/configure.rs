//! `/configure/confirm`: a person looks at what a Fakts app, a service or a hub asks for, and decides.

use super::device::{GONE, page, sign_in_first};
use super::factor;
use super::pages::{Configure, Pick, Requirement, Scope, Shown, WebLink};
use super::visit::{Answer, Visit, both};
use crate::service::fakts::decide::{self, Approval};
use crate::service::fakts::look::{self, Choice, Which};
use crate::service::fakts::{Refused, logo};
use crate::service::session::Session;
use crate::service::throttle::network;
use crate::service::transaction::{Goal, Transaction, Why};
use crate::service::{Failure, Keep};
use axum::http::StatusCode;
use axum::response::Response;
use lok_common::admin::fakts::request::RequestRequirement;
use std::net::IpAddr;

/// There is no such request any more, or nobody for whom the person could decide it.
const NOTHING: &str = "This code has expired, or was used already, or you are in no organization that could let it in.";

/// The page.
pub async fn get(mut visit: Visit) -> Response {
    both(ask(&mut visit).await)
}

/// What was chosen and pressed.
pub async fn post(mut visit: Visit) -> Response {
    both(take(&mut visit).await)
}

/// The code that was entered in this session, and what was shown for it.
fn entered(
    transaction: Option<Transaction>,
    session: &Session,
) -> Option<(String, Option<(String, String)>)> {
    match transaction?.goal {
        Goal::FaktsRequest {
            code,
            session_id,
            shown,
        } if session_id == session.id => Some((code, shown)),
        _ => None,
    }
}

async fn ask(visit: &mut Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    let Some(session) = visit.session().await? else {
        return Ok(sign_in_first(visit, None));
    };
    match entered(visit.transaction(&params, "t"), &session) {
        Some((code, _)) => {
            let choice = Choice::default();
            show(visit, &session, code, choice, StatusCode::OK, None).await
        }
        None => Ok(visit.go("/device")),
    }
}

async fn take(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let Some(session) = visit.session().await? else {
        return Ok(sign_in_first(visit, None));
    };
    let Some((code, shown)) = entered(visit.transaction(&params, "transaction"), &session) else {
        return Ok(visit.go("/device"));
    };
    let one = |name: &str| params.one(name).ok().flatten().map(str::to_owned);
    let choice = Choice {
        organization_id: one("organization"),
        hub_id: one("hub"),
        declined: params.all("decline").map(str::to_owned).collect(),
    };
    let chosen = (
        choice.organization_id.clone().unwrap_or_default(),
        choice.hub_id.clone().unwrap_or_default(),
    );
    match one("decision").as_deref() {
        Some("look") => show(visit, &session, code, choice, StatusCode::OK, None).await,
        // What is approved is what was shown.
        Some("approve") if shown.as_ref() != Some(&chosen) => {
            let why = "You chose another organization or hub. Look at what it would get there.";
            let status = StatusCode::BAD_REQUEST;
            show(visit, &session, code, choice, status, Some(why)).await
        }
        Some("approve") => approve(visit, session, code, choice).await,
        // Whatever is not a clear yes is a no.
        _ => {
            let (fresh, which) = (visit.fresh(Some(&session)), Which::Code(code));
            let user = Some(session.user_id.clone());
            let decided = decide::deny(&visit.lok, fresh, which, user, Keep::Yes).await;
            Ok(match decided {
                Ok(denied) => done(visit, denied.name, false),
                Err(refused) => refusal(visit, refused)?,
            })
        }
    }
}

async fn approve(visit: &Visit, session: Session, code: String, choice: Choice) -> Answer {
    let approval = Approval {
        user_id: session.user_id.clone(),
        organization_id: choice.organization_id.clone().unwrap_or_default(),
        hub: choice.hub_id.clone(),
        declined: choice.declined.clone(),
        sign_in: Some((session.auth_time, session.amr.clone())),
    };
    let (fresh, which) = (visit.fresh(Some(&session)), Which::Code(code.clone()));
    match decide::approve(&visit.lok, fresh, which, approval, Keep::Yes).await {
        Ok(approved) => Ok(done(visit, approved.name, true)),
        Err(Refused::SecondFactor(organization)) => {
            let goal = Goal::FaktsRequest {
                code,
                session_id: session.id.clone(),
                shown: None,
            };
            let transaction = Transaction::new(goal, visit.lok.clock.now());
            let why = Why::Organization(organization);
            factor::step_up(visit, &session, transaction, why).await
        }
        Err(refused @ (Refused::Store(_) | Refused::Unknown | Refused::Gone)) => {
            refusal(visit, refused)
        }
        Err(refused) => {
            let why = refused.to_string();
            let status = StatusCode::BAD_REQUEST;
            show(visit, &session, code, choice, status, Some(&why)).await
        }
    }
}

fn done(visit: &Visit, client: String, approved: bool) -> Response {
    let goal = Goal::DeviceDecided { client, approved };
    let now = visit.lok.clock.now();
    visit.go_on("/device/done", &Transaction::new(goal, now))
}

fn refusal(visit: &Visit, refused: Refused) -> Answer {
    match refused {
        Refused::Store(_) => visit.stored(Err(Failure::from(refused))),
        _ => Ok(page(visit, StatusCode::BAD_REQUEST, "", Some(GONE))),
    }
}

async fn show(
    visit: &Visit,
    session: &Session,
    code: String,
    choice: Choice,
    status: StatusCode,
    error: Option<&str>,
) -> Answer {
    let declined = choice.declined.clone();
    let found = look::for_person(&visit.lok, session, &code, choice).await;
    let Some(shown) = visit.stored(found)? else {
        return Ok(page(visit, StatusCode::BAD_REQUEST, "", Some(NOTHING)));
    };
    let goal = Goal::FaktsRequest {
        code: code.clone(),
        session_id: session.id.clone(),
        shown: Some((shown.organization_id.clone(), shown.hub_id.clone())),
    };
    let transaction = Transaction::new(goal, visit.lok.clock.now());
    let (spec, state) = (&shown.look.spec, &shown.look.status);
    let from: Option<IpAddr> = state.ip.as_deref().and_then(|ip| ip.parse().ok());
    let here = from
        .zip(visit.ip)
        .is_some_and(|(from, ip)| network(from) == network(ip));
    let texts = |list: &[String]| list.iter().map(|text| text.as_str().into()).collect();
    let mut parts: Vec<Shown> = texts(&spec.parts);
    parts.extend(
        spec.declared_roles
            .iter()
            .map(|role| format!("the role {role}").into()),
    );
    parts.extend(
        spec.declared_scopes
            .iter()
            .map(|scope| format!("the scope {scope}").into()),
    );
    let view = Configure {
        chrome: visit.chrome(),
        form: visit.form_to(
            "/configure/confirm",
            transaction.seal(&visit.lok, &visit.browser),
        ),
        what: match spec.kind.as_str() {
            "service" => "service",
            "hub" => "hub",
            _ => "app",
        },
        name: spec.identifier.as_str().into(),
        version: spec.version.as_deref().map(Into::into),
        logo: visit.stored(logo::data_uri(&visit.lok, spec.logo.as_deref()).await)?,
        description: spec
            .description
            .as_deref()
            .map(|text| Shown::limited(text, 500)),
        sources: spec
            .sources
            .iter()
            .filter_map(|url| WebLink::parse(url))
            .collect(),
        kind: spec.client_kind.as_ref().map(|kind| {
            let role = spec.client_role.as_deref().unwrap_or("interface");
            format!("{kind}, {role}").into()
        }),
        username: session.username.as_str().into(),
        code: code.into(),
        address: state.ip.as_deref().unwrap_or("an unknown address").into(),
        same_network: here,
        minutes_ago: shown.minutes_ago,
        redirect_uris: texts(&spec.redirect_uris),
        organizations: picks(&shown.organizations, &shown.organization_id),
        hubs: picks(&shown.hubs, &shown.hub_id),
        scopes: spec
            .scopes
            .iter()
            .filter(|scope| scope.granted)
            .map(|scope| Scope::new(&scope.name, Some(&scope.description)))
            .collect(),
        unknown_scopes: spec
            .scopes
            .iter()
            .filter(|scope| !scope.granted)
            .map(|scope| scope.name.as_str().into())
            .collect(),
        requirements: spec
            .requirements
            .iter()
            .map(|each| requirement(each, &declined))
            .collect(),
        addresses: texts(&spec.addresses),
        parts,
        missing: texts(&state.missing),
        error: error.map(|text| Shown::limited(text, 500)),
    };
    Ok(visit.page(status, &view))
}

fn picks(all: &[(String, String)], chosen: &str) -> Vec<Pick> {
    all.iter()
        .map(|(id, name)| Pick {
            id: id.clone(),
            name: name.as_str().into(),
            selected: id == chosen,
        })
        .collect()
}

fn requirement(each: &RequestRequirement, declined: &[String]) -> Requirement {
    Requirement {
        key: each.key.as_str().into(),
        service: each.service.as_str().into(),
        description: each.description.as_deref().map(Into::into),
        optional: each.optional,
        declined: declined.contains(&each.key),
        status: each.status.as_deref().unwrap_or_default().into(),
        reason: each.reason.as_str().into(),
    }
}
