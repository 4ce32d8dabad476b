//! Stashes: what people keep by them for later. Nobody but their owner sees or changes them.

use super::context::{fresh, reader};
use super::error::Result;
use super::list::{OffsetPaginationInput, cost, nested, slice};
use super::time::Time;
use super::user::User;
use crate::service::social::stash::{self, Item, NewItem, Stash as Found};
use async_graphql::{Context, ID, InputObject, Object};

/// A pile of things.
pub struct Stash(Found);

#[Object]
impl Stash {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// What it is called.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What it is for.
    async fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// When it was made.
    async fn created_at(&self) -> Time {
        Time(self.0.created_at)
    }

    /// When something of it was last changed.
    async fn updated_at(&self) -> Time {
        Time(self.0.updated_at)
    }

    /// Whose it is.
    async fn owner(&self, ctx: &Context<'_>) -> Result<Option<User>> {
        Ok(reader(ctx)?.person(&self.0.user_id).await?.map(User))
    }

    /// What is in it, in the order in which it came.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn items(
        &self,
        ctx: &Context<'_>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<StashItem>> {
        let items = reader(ctx)?.stash_items(&self.0.id, slice(pagination)?);
        Ok(items.await?.into_iter().map(StashItem).collect())
    }
}

/// A thing in a stash.
pub struct StashItem(Item);

#[Object]
impl StashItem {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The kind of the object.
    async fn identifier(&self) -> &str {
        &self.0.identifier
    }

    /// The object, as its service knows it.
    async fn object(&self) -> &str {
        &self.0.object
    }

    /// Why it is there.
    async fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// When it was put there.
    async fn added_at(&self) -> Time {
        Time(self.0.added_at)
    }

    /// Things do not change.
    async fn updated_at(&self) -> Time {
        Time(self.0.added_at)
    }
}

/// A stash to be made.
#[derive(InputObject)]
pub struct CreateStashInput {
    /// What it is called.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
}

/// What of a stash changes.
#[derive(InputObject)]
pub struct UpdateStashInput {
    /// Which.
    pub stash: ID,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
}

/// A thing to be put into a stash.
#[derive(InputObject)]
pub struct StashItemInput {
    /// The kind of the object.
    pub identifier: String,
    /// Why it is there.
    pub description: Option<String>,
    /// The object, as its service knows it.
    pub object: String,
}

/// Things to be put into a stash.
#[derive(InputObject)]
pub struct AddItemToStashInput {
    /// Which.
    pub stash: ID,
    /// What, at most 500 at once.
    pub items: Vec<StashItemInput>,
}

/// Things to be taken out of stashes.
#[derive(InputObject)]
pub struct DeleteStashItems {
    /// Which, at most 500 at once.
    pub items: Vec<ID>,
}

/// A stash to be removed.
#[derive(InputObject)]
pub struct DeleteStashInput {
    /// Which.
    pub stash: ID,
}

/// Reads of stashes.
#[derive(Default)]
pub struct StashQuery;

#[Object]
impl StashQuery {
    /// The caller's stashes, the newest first.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn stashes(
        &self,
        ctx: &Context<'_>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Stash>> {
        let found = reader(ctx)?.stashes(slice(pagination)?).await?;
        Ok(found.into_iter().map(Stash).collect())
    }

    /// The caller's stashes, as `stashes` has them.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn my_stashes(&self, ctx: &Context<'_>) -> Result<Vec<Stash>> {
        let found = reader(ctx)?.stashes(slice(None)?).await?;
        Ok(found.into_iter().map(Stash).collect())
    }

    /// A stash of the caller's.
    async fn stash(&self, ctx: &Context<'_>, id: ID) -> Result<Stash> {
        Ok(Stash(reader(ctx)?.stash(&id).await?))
    }

    /// Everything in the caller's stashes, the newest first.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn stash_items(
        &self,
        ctx: &Context<'_>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<StashItem>> {
        let found = reader(ctx)?.all_stash_items(slice(pagination)?).await?;
        Ok(found.into_iter().map(StashItem).collect())
    }

    /// A thing in a stash of the caller's.
    async fn stash_item(&self, ctx: &Context<'_>, id: ID) -> Result<StashItem> {
        Ok(StashItem(reader(ctx)?.stash_item(&id).await?))
    }
}

/// Changes of stashes.
#[derive(Default)]
pub struct StashMutation;

#[Object]
impl StashMutation {
    /// Makes a stash of the caller's.
    async fn create_stash(&self, ctx: &Context<'_>, input: CreateStashInput) -> Result<Stash> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let (name, description) = (input.name, input.description);
        let made = stash::create(reader.lok(), fresh(ctx)?, caller, name, description).await?;
        Ok(Stash(made))
    }

    /// Gives a stash of the caller's another name.
    async fn update_stash(&self, ctx: &Context<'_>, input: UpdateStashInput) -> Result<Stash> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let (id, name, description) = (input.stash.0, input.name, input.description);
        let saved = stash::update(reader.lok(), fresh(ctx)?, caller, id, name, description).await?;
        Ok(Stash(saved))
    }

    /// Puts things into a stash of the caller's. Answers them, with those that were there.
    async fn add_items_to_stash(
        &self,
        ctx: &Context<'_>,
        input: AddItemToStashInput,
    ) -> Result<Vec<StashItem>> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let items = input.items.into_iter().map(|item| NewItem {
            identifier: item.identifier,
            object: item.object,
            description: item.description,
        });
        let items = items.collect();
        let added = stash::add(reader.lok(), fresh(ctx)?, caller, input.stash.0, items).await?;
        Ok(added.into_iter().map(StashItem).collect())
    }

    /// Takes things out of the caller's stashes. Answers their ids.
    async fn delete_stash_items(
        &self,
        ctx: &Context<'_>,
        input: DeleteStashItems,
    ) -> Result<Vec<ID>> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let ids = input.items.into_iter().map(|id| id.0).collect();
        let taken = stash::take(reader.lok(), fresh(ctx)?, caller, ids).await?;
        Ok(taken.into_iter().map(ID).collect())
    }

    /// Removes a stash of the caller's with what is in it. Answers its id.
    async fn delete_stash(&self, ctx: &Context<'_>, input: DeleteStashInput) -> Result<ID> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let id = stash::delete(reader.lok(), fresh(ctx)?, caller, input.stash.0).await?;
        Ok(ID(id))
    }
}
