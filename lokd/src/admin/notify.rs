//! The routes of how people are told of things.

use super::answer::{self, Answer, Json, Refusal};
use super::caller::Caller;
use super::endpoint::{Endpoint, change};
use super::resource::{self, Needs, call, verb};
use crate::service::Lok;
use crate::service::admin::{channels, deliveries, notify, templates, transports};
use crate::service::notify::trial;
use axum::Extension;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use http::HeaderMap;
use lok_common::admin::List;
use lok_common::admin::notify::channel::{Channel, ChannelState};
use lok_common::admin::notify::message::Message;
use lok_common::admin::notify::outbox::{Delivery, Purge, Purged};
use lok_common::admin::notify::send::{Queued, Send};
use lok_common::admin::notify::template::{Preview, Template};
use lok_common::admin::notify::test::{Step, Test};
use lok_common::admin::notify::transport::{Transport, TransportState};
use lok_common::admin::role::Permission::{NotifyRead, NotifyWrite};
use std::sync::Arc;

/// What every kind needs here.
const NEEDS: Needs = Needs {
    read: NotifyRead,
    write: NotifyWrite,
    delete: NotifyWrite,
};

/// The list.
pub fn endpoints() -> Vec<Endpoint> {
    [
        resource::endpoints::<Transport>(NEEDS),
        of_transports(),
        resource::endpoints::<Channel>(NEEDS),
        of_channels(),
        resource::endpoints::<Delivery>(NEEDS),
        of_deliveries(),
        resource::endpoints::<Message>(NEEDS),
        resource::endpoints::<Template>(NEEDS),
        // It changes nothing, and asks with a body.
        vec![verb(
            "/v1/notify/templates/{key}/preview",
            NotifyRead,
            |lok, _, key, body| async move {
                let wish: Preview = answer::body(&body)?;
                Ok::<_, Refusal>(templates::preview(&lok, key, wish).await?)
            },
        )],
        vec![change("/v1/notify/send", NotifyWrite, send)],
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of_transports() -> Vec<Endpoint> {
    let put = |path, state| {
        verb(path, NotifyWrite, move |lok, call, key, _| async move {
            Ok::<_, Refusal>(transports::set_state(&lok, call, key, state).await?)
        })
    };
    vec![
        put(
            "/v1/notify/transports/{key}/enable",
            TransportState::Enabled,
        ),
        put(
            "/v1/notify/transports/{key}/disable",
            TransportState::Disabled,
        ),
        verb(
            "/v1/notify/transports/{key}/test",
            NotifyWrite,
            |lok, _, key, body| async move {
                let Test { to } = answer::body(&body)?;
                let steps = trial::run(&lok, key, to).await?;
                Ok::<List<Step>, Refusal>(List::new("Step", steps, None))
            },
        ),
    ]
}

fn of_channels() -> Vec<Endpoint> {
    let put = |path, state| {
        verb(path, NotifyWrite, move |lok, call, key, _| async move {
            Ok::<_, Refusal>(channels::set_state(&lok, call, key, state).await?)
        })
    };
    vec![
        put("/v1/notify/channels/{key}/enable", ChannelState::Enabled),
        put("/v1/notify/channels/{key}/disable", ChannelState::Disabled),
    ]
}

fn of_deliveries() -> Vec<Endpoint> {
    vec![
        verb(
            "/v1/notify/outbox/{key}/retry",
            NotifyWrite,
            |lok, call, key, _| async move {
                Ok::<_, Refusal>(deliveries::retry(&lok, call, key).await?)
            },
        ),
        verb(
            "/v1/notify/outbox/{key}/cancel",
            NotifyWrite,
            |lok, call, key, _| async move {
                Ok::<_, Refusal>(deliveries::cancel(&lok, call, key).await?)
            },
        ),
        change("/v1/notify/outbox/purge", NotifyWrite, purge),
    ]
}

async fn purge(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<Purged> {
    let call = call(&caller, query.as_deref(), &headers)?;
    let wish: Purge = answer::body(&body)?;
    Ok(Json(deliveries::purge(&lok, call, wish).await?))
}

async fn send(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<Queued> {
    let call = call(&caller, query.as_deref(), &headers)?;
    let wish: Send = answer::body(&body)?;
    Ok(Json(notify::send(&lok, call, wish).await?))
}
