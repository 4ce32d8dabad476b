//! The routes of the Fakts catalogue.

use super::answer::{self, Answer, Json, Refusal};
use super::caller::Caller;
use super::endpoint::{Endpoint, change, show};
use super::resource::{self, Needs, call, verb};
use crate::service::Lok;
use crate::service::admin::instances::AccessWish;
use crate::service::admin::{devices, fakts_clients, hubs, instances, mandates};
use axum::Extension;
use axum::extract::{Path, RawQuery, State};
use http::HeaderMap;
use lok_common::admin::app::AppState;
use lok_common::admin::fakts::alias::Alias;
use lok_common::admin::fakts::app::FaktsApp;
use lok_common::admin::fakts::client::{FaktsClient, Mapping, Render, Rendered};
use lok_common::admin::fakts::device::{Device, Lookup};
use lok_common::admin::fakts::hub::{Hub, Resolve};
use lok_common::admin::fakts::instance::{ChangeAccess, Instance, InstanceState};
use lok_common::admin::fakts::layer::Layer;
use lok_common::admin::fakts::mandate::{Issue, Mandate, Purged, Revoke};
use lok_common::admin::fakts::release::Release;
use lok_common::admin::fakts::service::Service;
use lok_common::admin::role::Permission::{AppsRead, AppsWrite};
use lok_common::admin::{List, ObjectOf, part};
use std::sync::Arc;

/// What every kind of the catalogue needs: whoever sets up apps sets up what they are composed of.
const NEEDS: Needs = Needs {
    read: AppsRead,
    write: AppsWrite,
    delete: AppsWrite,
};

/// The list.
pub fn endpoints() -> Vec<Endpoint> {
    [
        resource::endpoints::<Hub>(NEEDS),
        resource::endpoints::<Service>(NEEDS),
        resource::endpoints::<Instance>(NEEDS),
        resource::endpoints::<Alias>(NEEDS),
        resource::endpoints::<Layer>(NEEDS),
        resource::endpoints::<Device>(NEEDS),
        resource::endpoints::<FaktsApp>(NEEDS),
        resource::endpoints::<Release>(NEEDS),
        resource::endpoints::<FaktsClient>(NEEDS),
        resource::endpoints::<Mandate>(NEEDS),
        of_hubs_and_devices(),
        of_instances(),
        of_clients(),
        of_mandates(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of_hubs_and_devices() -> Vec<Endpoint> {
    vec![
        // It changes nothing, and asks with a body: a manifest is too long for a query.
        verb(
            "/v1/fakts/hubs/{key}/resolve",
            AppsRead,
            |lok, _, key, body| async move {
                let wish: Resolve = answer::body(&body)?;
                Ok::<_, Refusal>(hubs::resolve(&lok, key, wish).await?)
            },
        ),
        show("/v1/fakts/devices/lookup", AppsRead, lookup),
    ]
}

fn of_instances() -> Vec<Endpoint> {
    let put = |path, state| {
        verb(path, AppsWrite, move |lok, call, key, _| async move {
            Ok::<_, Refusal>(instances::set_state(&lok, call, key, state).await?)
        })
    };
    let access = |path, wish| {
        verb(path, AppsWrite, move |lok, call, key, body| async move {
            let whom: ChangeAccess = answer::body(&body)?;
            Ok::<_, Refusal>(instances::access(&lok, call, key, wish, whom).await?)
        })
    };
    vec![
        put("/v1/fakts/instances/{key}/enable", InstanceState::Enabled),
        put("/v1/fakts/instances/{key}/disable", InstanceState::Disabled),
        access("/v1/fakts/instances/{key}/access/allow", AccessWish::Allow),
        access("/v1/fakts/instances/{key}/access/deny", AccessWish::Deny),
        access("/v1/fakts/instances/{key}/access/clear", AccessWish::Clear),
        verb(
            "/v1/fakts/instances/{key}/probe",
            AppsWrite,
            |lok, call, key, _| async move {
                Ok::<_, Refusal>(instances::probe(&lok, call, key).await?)
            },
        ),
    ]
}

fn of_clients() -> Vec<Endpoint> {
    let put = |path, state| {
        verb(path, AppsWrite, move |lok, call, key, _| async move {
            Ok::<_, Refusal>(fakts_clients::set_state(&lok, call, key, state).await?)
        })
    };
    vec![
        put("/v1/fakts/clients/{key}/enable", AppState::Enabled),
        put("/v1/fakts/clients/{key}/disable", AppState::Disabled),
        show("/v1/fakts/clients/{key}/mappings", AppsRead, mappings),
        show("/v1/fakts/clients/{key}/render", AppsRead, render),
        verb(
            "/v1/fakts/clients/{key}/rotate-token",
            AppsWrite,
            |lok, call, key, _| async move {
                Ok::<_, Refusal>(fakts_clients::rotate_token(&lok, call, key).await?)
            },
        ),
    ]
}

fn of_mandates() -> Vec<Endpoint> {
    vec![
        verb(
            "/v1/fakts/mandates/{key}/issue",
            AppsWrite,
            |lok, call, key, body| async move {
                let wish: Issue = answer::body(&body)?;
                Ok::<_, Refusal>(mandates::issue(&lok, call, key, wish).await?)
            },
        ),
        verb(
            "/v1/fakts/mandates/{key}/revoke",
            AppsWrite,
            |lok, call, key, body| async move {
                let wish: Revoke = answer::body(&body)?;
                Ok::<_, Refusal>(mandates::revoke(&lok, call, key, wish).await?)
            },
        ),
        change("/v1/fakts/mandates/purge-expired", AppsWrite, purge_expired),
    ]
}

async fn lookup(
    State(lok): State<Arc<Lok>>,
    RawQuery(query): RawQuery,
) -> Answer<List<ObjectOf<Device>>> {
    let wish: Lookup = answer::query(query.as_deref())?;
    Ok(Json(devices::lookup(&lok, wish).await?))
}

async fn mappings(State(lok): State<Arc<Lok>>, Path(key): Path<String>) -> Answer<List<Mapping>> {
    let key = part::unescape(&key);
    Ok(Json(fakts_clients::mapped(&lok, key).await?))
}

async fn render(
    State(lok): State<Arc<Lok>>,
    Path(key): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer<Rendered> {
    let wish: Render = answer::query(query.as_deref())?;
    let key = part::unescape(&key);
    Ok(Json(fakts_clients::render(&lok, key, wish).await?))
}

async fn purge_expired(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Answer<Purged> {
    let call = call(&caller, query.as_deref(), &headers)?;
    Ok(Json(mandates::purge_expired(&lok, call).await?))
}
