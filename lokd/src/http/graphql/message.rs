//! Messages that people have to acknowledge, and the phones on which they are told.

use super::context::{fresh, reader};
use super::error::Result;
use super::list::nested;
use super::user::User;
use crate::service::social::channel::{self, Channel};
use crate::service::social::message::{self, Message};
use async_graphql::{Context, ID, InputObject, Object};

/// A message to the caller.
pub struct SystemMessage(Message);

#[Object]
impl SystemMessage {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// What it is about.
    async fn title(&self) -> &str {
        &self.0.title
    }

    /// What it says: plain text.
    async fn message(&self) -> &str {
        &self.0.text
    }

    /// What is asked of the person.
    async fn action(&self) -> &str {
        "acknowledge"
    }

    /// For whom it is here.
    async fn user(&self, ctx: &Context<'_>) -> Result<Option<User>> {
        Ok(reader(ctx)?.person(&self.0.user_id).await?.map(User))
    }
}

/// A way by which the caller is told of things.
pub struct ComChannel(Channel);

#[Object]
impl ComChannel {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// What it is called.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// By what it delivers: `expo`, `ntfy`, `webpush`, `webhook`.
    async fn kind(&self) -> &str {
        &self.0.kind
    }

    /// Enough of the address to know it again.
    async fn address(&self) -> &str {
        &self.0.address
    }

    /// Whose it is.
    async fn user(&self, ctx: &Context<'_>) -> Result<Option<User>> {
        Ok(reader(ctx)?.person(&self.0.user_id).await?.map(User))
    }
}

/// A message that was read.
#[derive(InputObject)]
pub struct AcknowledgeMessageInput {
    /// Which.
    pub id: ID,
    /// Whether it was read.
    pub acknowledged: bool,
}

/// A message to a member.
#[derive(InputObject)]
pub struct NotifyUserInput {
    /// To whom.
    pub user: ID,
    /// What it says.
    pub message: String,
    /// What it is about.
    pub title: Option<String>,
}

/// A phone.
#[derive(InputObject)]
pub struct RegisterComChannelInput {
    /// The push token that Expo made for the app on this phone.
    pub token: String,
}

/// Reads of messages and channels.
#[derive(Default)]
pub struct MessageQuery;

#[Object]
impl MessageQuery {
    /// What the caller has to acknowledge, the oldest first.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn my_active_messages(&self, ctx: &Context<'_>) -> Result<Vec<SystemMessage>> {
        let reader = reader(ctx)?;
        let found = message::active(reader.lok(), &reader.caller).await?;
        Ok(found.into_iter().map(SystemMessage).collect())
    }

    /// A message to the caller.
    async fn message(&self, ctx: &Context<'_>, id: ID) -> Result<SystemMessage> {
        let reader = reader(ctx)?;
        let found = message::get(reader.lok(), &reader.caller, id.0).await?;
        Ok(SystemMessage(found))
    }

    /// The ways by which the caller is told of things.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn communications(&self, ctx: &Context<'_>) -> Result<Vec<ComChannel>> {
        let reader = reader(ctx)?;
        let found = channel::mine(reader.lok(), &reader.caller).await?;
        Ok(found.into_iter().map(ComChannel).collect())
    }
}

/// Changes of messages and channels.
#[derive(Default)]
pub struct MessageMutation;

#[Object]
impl MessageMutation {
    /// Says that the caller has read a message.
    async fn acknowledge_message(
        &self,
        ctx: &Context<'_>,
        input: AcknowledgeMessageInput,
    ) -> Result<SystemMessage> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let (id, read) = (input.id.0, input.acknowledged);
        let found = message::acknowledge(reader.lok(), fresh(ctx)?, caller, id, read).await?;
        Ok(SystemMessage(found))
    }

    /// Posts a message to a member: to oneself, or as an owner or administrator.
    async fn notify_user(&self, ctx: &Context<'_>, input: NotifyUserInput) -> Result<bool> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let (to, title, text) = (input.user.0, input.title.unwrap_or_default(), input.message);
        message::post(reader.lok(), fresh(ctx)?, caller, to, title, text).await?;
        Ok(true)
    }

    /// Makes a phone a way by which the caller is told of things.
    async fn register_com_channel(
        &self,
        ctx: &Context<'_>,
        input: RegisterComChannelInput,
    ) -> Result<ComChannel> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let made = channel::register(reader.lok(), fresh(ctx)?, caller, input.token).await?;
        Ok(ComChannel(made))
    }
}
