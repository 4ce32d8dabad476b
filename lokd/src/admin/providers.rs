//! The routes of providers, and of the accounts that people have there.

use super::answer::{self, Answer, Json, Refusal};
use super::caller::Caller;
use super::endpoint::{Endpoint, show};
use super::resource::{self, Needs, verb};
use crate::service::Lok;
use crate::service::admin::providers;
use axum::Extension;
use axum::extract::{Path, State};
use lok_common::admin::provider::{
    Identity, Provider, ProviderState, RotateProviderSecret, Unlink,
};
use lok_common::admin::role::Permission::{ProvidersRead, ProvidersWrite, UsersRead, UsersWrite};
use lok_common::admin::{List, part};
use std::sync::Arc;

/// The list.
pub fn endpoints() -> Vec<Endpoint> {
    let mut all = resource::endpoints::<Provider>(Needs {
        read: ProvidersRead,
        write: ProvidersWrite,
        delete: ProvidersWrite,
    });
    let put = |path, state| {
        verb(path, ProvidersWrite, move |lok, call, key, _| async move {
            Ok::<_, Refusal>(providers::set_state(&lok, call, key, state).await?)
        })
    };
    all.extend([
        put("/v1/providers/{key}/enable", ProviderState::Enabled),
        put("/v1/providers/{key}/disable", ProviderState::Disabled),
        verb(
            "/v1/providers/{key}/rotate-secret",
            ProvidersWrite,
            |lok, call, key, body| async move {
                let wish: RotateProviderSecret = answer::body(&body)?;
                Ok::<_, Refusal>(providers::rotate_secret(&lok, call, key, wish).await?)
            },
        ),
        // It changes nothing, but it asks others, and shows lok's secret to the provider.
        verb(
            "/v1/providers/{key}/test",
            ProvidersWrite,
            |lok, _, key, _| async move { Ok::<_, Refusal>(providers::test(&lok, key).await?) },
        ),
        show("/v1/users/{key}/identities", UsersRead, identities),
        verb(
            "/v1/users/{key}/identities/unlink",
            UsersWrite,
            |lok, call, key, body| async move {
                let wish: Unlink = answer::body(&body)?;
                Ok::<_, Refusal>(providers::unlink(&lok, call, key, wish).await?)
            },
        ),
    ]);
    all
}

async fn identities(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(key): Path<String>,
) -> Answer<List<Identity>> {
    let key = part::unescape(&key);
    Ok(Json(
        providers::identities_of(&lok, caller.role, key).await?,
    ))
}
