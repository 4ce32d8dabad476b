//! The schema: what every noun adds to the three roots.

use super::{app, catalogue, client, comment, device, group, hub, instance, layer};
use super::{mandate, media, message, meter, organization, profile, scope, service, stash, user};
use crate::service::Lok;
use async_graphql::{MergedObject, MergedSubscription, Schema};
use std::sync::OnceLock;

/// What can be read.
#[derive(MergedObject, Default)]
pub struct Query(
    user::UserQuery,
    group::GroupQuery,
    organization::OrganizationQuery,
    scope::ScopeQuery,
    app::AppQuery,
    client::ClientQuery,
    service::ServiceQuery,
    instance::InstanceQuery,
    layer::LayerQuery,
    device::DeviceQuery,
    hub::HubQuery,
    comment::CommentQuery,
    stash::StashQuery,
    message::MessageQuery,
    mandate::MandateQuery,
);

/// What can be changed.
#[derive(MergedObject, Default)]
pub struct Mutation(
    media::MediaMutation,
    profile::ProfileMutation,
    comment::CommentMutation,
    stash::StashMutation,
    message::MessageMutation,
    mandate::MandateMutation,
    catalogue::CatalogueMutation,
);

/// What can be watched.
#[derive(MergedSubscription, Default)]
pub struct Subscription(comment::MentionSubscription);

/// The schema with its limits.
pub type Api = Schema<Query, Mutation, Subscription>;

static API: OnceLock<Api> = OnceLock::new();

/// The schema. Its limits are those with which the process started.
pub fn get(lok: &Lok) -> &'static Api {
    API.get_or_init(|| {
        let limits = &lok.config().graphql;
        let schema = Schema::build(
            Query::default(),
            Mutation::default(),
            Subscription::default(),
        )
        .limit_depth(limits.max_depth)
        .limit_complexity(limits.max_complexity)
        .extension(meter::Metered);
        if limits.introspection {
            schema.finish()
        } else {
            schema
                .disable_introspection()
                .disable_suggestions()
                .finish()
        }
    })
}
