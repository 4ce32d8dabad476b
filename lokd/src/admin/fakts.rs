//! The routes of the Fakts catalogue.

use super::answer::{self, Answer, Json, Refusal};
use super::caller::Caller;
use super::resource::{self, Needs, call, verb};
use crate::service::Lok;
use crate::service::admin::instances::AccessWish;
use crate::service::admin::{devices, fakts_clients, hubs, instances, mandates};
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::routing::{get, post};
use axum::{Extension, Router};
use http::HeaderMap;
use lok_common::admin::app::AppState;
use lok_common::admin::fakts::alias::Alias;
use lok_common::admin::fakts::app::FaktsApp;
use lok_common::admin::fakts::client::{FaktsClient, Mapping, Render};
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

/// Adds the routes of the catalogue.
pub fn routes(router: Router<Arc<Lok>>) -> Router<Arc<Lok>> {
    let router = resource::routes::<Hub>(router, NEEDS);
    let router = resource::routes::<Service>(router, NEEDS);
    let router = resource::routes::<Instance>(router, NEEDS);
    let router = resource::routes::<Alias>(router, NEEDS);
    let router = resource::routes::<Layer>(router, NEEDS);
    let router = resource::routes::<Device>(router, NEEDS);
    let router = resource::routes::<FaktsApp>(router, NEEDS);
    let router = resource::routes::<Release>(router, NEEDS);
    let router = resource::routes::<FaktsClient>(router, NEEDS);
    let router = resource::routes::<Mandate>(router, NEEDS);
    let router = of_instances(of_hubs_and_devices(router));
    of_mandates(of_clients(router))
}

fn of_hubs_and_devices(router: Router<Arc<Lok>>) -> Router<Arc<Lok>> {
    router
        .route(
            "/v1/fakts/hubs/{key}/resolve",
            verb(
                AppsRead,
                "fakts/hubs/resolve",
                |lok, _, key, body| async move {
                    let wish: Resolve = answer::body(&body)?;
                    Ok::<_, Refusal>(hubs::resolve(&lok, key, wish).await?)
                },
            ),
        )
        .route("/v1/fakts/devices/lookup", post(lookup))
}

fn of_instances(mut router: Router<Arc<Lok>>) -> Router<Arc<Lok>> {
    for (route, name, state) in [
        (
            "/v1/fakts/instances/{key}/enable",
            "fakts/instances/enable",
            InstanceState::Enabled,
        ),
        (
            "/v1/fakts/instances/{key}/disable",
            "fakts/instances/disable",
            InstanceState::Disabled,
        ),
    ] {
        router = router.route(
            route,
            verb(AppsWrite, name, move |lok, call, key, _| async move {
                Ok::<_, Refusal>(instances::set_state(&lok, call, key, state).await?)
            }),
        );
    }
    for (route, wish) in [
        (
            "/v1/fakts/instances/{key}/access/allow",
            AccessWish::Allow,
        ),
        ("/v1/fakts/instances/{key}/access/deny", AccessWish::Deny),
        (
            "/v1/fakts/instances/{key}/access/clear",
            AccessWish::Clear,
        ),
    ] {
        let name = "fakts/instances/access";
        router = router.route(
            route,
            verb(AppsWrite, name, move |lok, call, key, body| async move {
                let whom: ChangeAccess = answer::body(&body)?;
                Ok::<_, Refusal>(instances::access(&lok, call, key, wish, whom).await?)
            }),
        );
    }
    router
}

fn of_clients(mut router: Router<Arc<Lok>>) -> Router<Arc<Lok>> {
    for (route, name, state) in [
        (
            "/v1/fakts/clients/{key}/enable",
            "fakts/clients/enable",
            AppState::Enabled,
        ),
        (
            "/v1/fakts/clients/{key}/disable",
            "fakts/clients/disable",
            AppState::Disabled,
        ),
    ] {
        router = router.route(
            route,
            verb(AppsWrite, name, move |lok, call, key, _| async move {
                Ok::<_, Refusal>(fakts_clients::set_state(&lok, call, key, state).await?)
            }),
        );
    }
    router
        .route("/v1/fakts/clients/{key}/mappings", get(mappings))
        .route(
            "/v1/fakts/clients/{key}/render",
            verb(
                AppsRead,
                "fakts/clients/render",
                |lok, _, key, body| async move {
                    let wish: Render = answer::body(&body)?;
                    Ok::<_, Refusal>(fakts_clients::render(&lok, key, wish).await?)
                },
            ),
        )
        .route(
            "/v1/fakts/clients/{key}/rotate-token",
            verb(
                AppsWrite,
                "fakts/clients/rotate-token",
                |lok, call, key, _| async move {
                    Ok::<_, Refusal>(fakts_clients::rotate_token(&lok, call, key).await?)
                },
            ),
        )
}

fn of_mandates(router: Router<Arc<Lok>>) -> Router<Arc<Lok>> {
    router
        .route(
            "/v1/fakts/mandates/{key}/issue",
            verb(
                AppsWrite,
                "fakts/mandates/issue",
                |lok, call, key, body| async move {
                    let wish: Issue = answer::body(&body)?;
                    Ok::<_, Refusal>(mandates::issue(&lok, call, key, wish).await?)
                },
            ),
        )
        .route(
            "/v1/fakts/mandates/{key}/revoke",
            verb(
                AppsWrite,
                "fakts/mandates/revoke",
                |lok, call, key, body| async move {
                    let wish: Revoke = answer::body(&body)?;
                    Ok::<_, Refusal>(mandates::revoke(&lok, call, key, wish).await?)
                },
            ),
        )
        .route("/v1/fakts/mandates/purge-expired", post(purge_expired))
}

async fn lookup(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    body: Bytes,
) -> Answer<List<ObjectOf<Device>>> {
    caller
        .demand(&lok, AppsRead, "fakts/devices/lookup")
        .await?;
    let wish: Lookup = answer::body(&body)?;
    Ok(Json(devices::lookup(&lok, wish).await?))
}

async fn mappings(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(key): Path<String>,
) -> Answer<List<Mapping>> {
    caller
        .demand(&lok, AppsRead, "fakts/clients/mappings")
        .await?;
    let key = part::unescape(&key);
    Ok(Json(fakts_clients::mapped(&lok, key).await?))
}

async fn purge_expired(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Answer<Purged> {
    caller
        .demand(&lok, AppsWrite, "fakts/mandates/purge-expired")
        .await?;
    let call = call(&caller, query.as_deref(), &headers)?;
    Ok(Json(mandates::purge_expired(&lok, call).await?))
}
