//! Groups: the roles of the organization.

use super::context::reader;
use super::error::Result;
use super::list::{GroupFilter, OffsetPaginationInput, cost, nested, slice};
use super::media::MediaStore;
use super::user::User;
use crate::service::social;
use async_graphql::{Context, ID, Object};

/// A role of the organization, with those who have it.
pub struct Group(pub social::Group);

#[Object]
impl Group {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The name, as in the claim `roles`.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What it is for.
    async fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// The members who have it.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn users(&self, ctx: &Context<'_>) -> Result<Vec<User>> {
        let people = reader(ctx)?.people_of(&self.0.id).await?;
        Ok(people.into_iter().map(User).collect())
    }

    /// How it shows itself.
    async fn profile(&self, ctx: &Context<'_>) -> Result<Option<GroupProfile>> {
        let found = reader(ctx)?.group_profile(&self.0.id).await?;
        Ok(found.map(GroupProfile))
    }
}

/// How a group shows itself. Its id is that of the group.
pub struct GroupProfile(pub social::GroupProfile);

#[Object]
impl GroupProfile {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The name that people see.
    async fn name(&self) -> Option<&str> {
        Some(&self.0.name)
    }

    /// A few words.
    async fn bio(&self) -> Option<&str> {
        self.0.bio.as_deref()
    }

    /// Groups have no picture.
    async fn avatar(&self) -> Option<MediaStore> {
        None
    }
}

/// A role, as lok calls it.
pub struct Role(pub social::Group);

#[Object]
impl Role {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The name, as in the claim `roles`.
    async fn identifier(&self) -> &str {
        &self.0.name
    }

    /// The name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What it is for.
    async fn description(&self) -> Option<&str> {
        self.0.description.as_deref()
    }

    /// Whether every organization has it.
    async fn built_in(&self) -> bool {
        self.0.built_in
    }
}

/// Reads of groups.
#[derive(Default)]
pub struct GroupQuery;

#[Object]
impl GroupQuery {
    /// A group of the organization.
    async fn group(&self, ctx: &Context<'_>, id: ID) -> Result<Group> {
        Ok(Group(reader(ctx)?.group(&id).await?))
    }

    /// The groups of the organization, by name.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn groups(
        &self,
        ctx: &Context<'_>,
        filters: Option<GroupFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Group>> {
        let (filter, slice) = (GroupFilter::read(filters)?, slice(pagination)?);
        let found = reader(ctx)?.groups(&filter, slice).await?;
        Ok(found.into_iter().map(Group).collect())
    }

    /// The roles of the organization, by name.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn roles(
        &self,
        ctx: &Context<'_>,
        filters: Option<GroupFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Role>> {
        let (filter, slice) = (GroupFilter::read(filters)?, slice(pagination)?);
        let found = reader(ctx)?.groups(&filter, slice).await?;
        Ok(found.into_iter().map(Role).collect())
    }
}
