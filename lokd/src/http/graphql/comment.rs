//! Comments, and who is mentioned in them.

use super::context::reader;
use super::error::Result;
use crate::service::social::{live, stands};
use async_graphql::{Context, ID, Object, Subscription};
use futures_util::{Stream, stream};

/// A remark on an object.
pub struct Comment(pub String);

#[Object]
impl Comment {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.clone())
    }
}

/// What is watched of comments.
#[derive(Default)]
pub struct MentionSubscription;

#[Subscription]
impl MentionSubscription {
    /// Comments in which the caller is mentioned, as they come.
    async fn mentions(&self, ctx: &Context<'_>) -> Result<impl Stream<Item = Comment> + use<>> {
        let reader = std::sync::Arc::clone(reader(ctx)?);
        let caller = &reader.caller;
        let watch = live::watch(reader.lok(), &caller.user_id, &caller.organization_id);
        let watch = watch.await?;
        Ok(stream::unfold(
            (watch, reader),
            |(mut watch, reader)| async {
                let comment = watch.next().await?;
                // Much may have happened since the last one.
                reader.renew();
                let good = stands(reader.lok(), &reader.caller).await;
                good.is_ok_and(|good| good)
                    .then_some((Comment(comment), (watch, reader)))
            },
        ))
    }
}
