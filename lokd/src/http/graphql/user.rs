//! People.

use super::context::reader;
use super::error::Result;
use super::group::Group;
use super::list::{OffsetPaginationInput, UserFilter, cost, nested, slice};
use super::media::MediaStore;
use crate::service::social::Person;
use async_graphql::{Context, ID, Object};

/// A person.
pub struct User(pub Person);

#[Object]
impl User {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The subject by which services know the person.
    async fn sub(&self) -> &str {
        &self.0.subject
    }

    /// The login name.
    async fn username(&self) -> &str {
        &self.0.username
    }

    /// The address: for the person and for those who lead the organization.
    async fn email(&self) -> Option<&str> {
        self.0.email.as_deref()
    }

    /// The name without its last word.
    async fn first_name(&self) -> Option<String> {
        self.0.first_name()
    }

    /// The last word of the name.
    async fn last_name(&self) -> Option<String> {
        self.0.last_name()
    }

    /// Where the picture is.
    async fn avatar(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        Ok(reader(ctx)?.avatar(&self.0.id).await?)
    }

    /// The groups that the person is in.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn groups(&self, ctx: &Context<'_>) -> Result<Vec<Group>> {
        let groups = reader(ctx)?.groups_of(&self.0.id).await?;
        Ok(groups.into_iter().map(Group).collect())
    }

    /// How the person shows themselves.
    async fn profile(&self) -> Profile {
        Profile(self.0.clone())
    }
}

/// How a person shows themselves. Its id is that of the person.
pub struct Profile(pub Person);

#[Object]
impl Profile {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// The name that others see.
    async fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// What the person says of themselves.
    async fn bio(&self) -> Option<&str> {
        self.0.about.as_deref()
    }

    /// The picture.
    async fn avatar(&self, ctx: &Context<'_>) -> Result<Option<MediaStore>> {
        Ok(MediaStore::at(reader(ctx)?.avatar(&self.0.id).await?))
    }
}

/// Reads of people.
#[derive(Default)]
pub struct UserQuery;

#[Object]
impl UserQuery {
    /// The person for whom the app acts.
    async fn me(&self, ctx: &Context<'_>) -> Result<User> {
        Ok(User(reader(ctx)?.me().await?))
    }

    /// A member of the organization, by id or subject.
    async fn user(&self, ctx: &Context<'_>, id: ID) -> Result<User> {
        Ok(User(reader(ctx)?.member(&id).await?))
    }

    /// The members of the organization, by login name.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn users(
        &self,
        ctx: &Context<'_>,
        filters: Option<UserFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<User>> {
        let (filter, slice) = (UserFilter::read(filters)?, slice(pagination)?);
        let found = reader(ctx)?.members(&filter, slice).await?;
        Ok(found.into_iter().map(User).collect())
    }
}
