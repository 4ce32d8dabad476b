//! What people and groups show of themselves, as they change it.

use super::context::{fresh, reader};
use super::error::Result;
use super::group::GroupProfile;
use super::user::Profile;
use crate::service::social::profile::{self, Change};
use crate::service::social::{Caller, group_profile};
use async_graphql::{Context, ID, InputObject, Object};

/// The profile of the caller, which is there from the beginning.
#[derive(InputObject)]
pub struct CreateProfileInput {
    /// The caller's id.
    pub user: ID,
    /// The name that others see.
    pub name: String,
    /// What the person says of themselves.
    pub bio: Option<String>,
}

/// What of the caller's profile changes.
#[derive(InputObject)]
pub struct UpdateProfileInput {
    /// The id of the profile, which is the caller's.
    pub id: ID,
    /// The name that others see.
    pub name: Option<String>,
    /// What the person says of themselves.
    pub bio: Option<String>,
    /// A PNG or JPEG as a `data:` URL; an empty text leaves the picture as it is.
    pub avatar: Option<ID>,
}

/// The profile of a group.
#[derive(InputObject)]
pub struct CreateGroupProfileInput {
    /// The group.
    pub group: ID,
    /// The name that people see.
    pub name: String,
    /// A few words.
    pub bio: Option<String>,
    /// Groups have no picture: an empty text.
    pub avatar: Option<ID>,
}

/// What of the profile of a group changes.
#[derive(InputObject)]
pub struct UpdateGroupProfileInput {
    /// The id of the profile, which is the group's.
    pub id: ID,
    /// The name that people see.
    pub name: String,
    /// A few words.
    pub bio: Option<String>,
    /// Groups have no picture: an empty text.
    pub avatar: Option<ID>,
}

/// Changes of profiles.
#[derive(Default)]
pub struct ProfileMutation;

impl ProfileMutation {
    async fn save(ctx: &Context<'_>, id: ID, change: Change) -> Result<Profile> {
        let reader = reader(ctx)?;
        let caller: Caller = (*reader.caller).clone();
        profile::save(reader.lok(), fresh(ctx)?, caller, id.0, change).await?;
        reader.renew();
        Ok(Profile(reader.me().await?))
    }

    async fn save_group(
        ctx: &Context<'_>,
        id: ID,
        name: String,
        bio: Option<String>,
        avatar: Option<ID>,
    ) -> Result<GroupProfile> {
        let reader = reader(ctx)?;
        let caller: Caller = (*reader.caller).clone();
        let words = group_profile::Words {
            name,
            bio,
            avatar: avatar.map(|avatar| avatar.0),
        };
        let saved = group_profile::save(reader.lok(), fresh(ctx)?, caller, id.0, words).await?;
        reader.renew();
        Ok(GroupProfile(saved))
    }
}

#[Object]
impl ProfileMutation {
    /// Says how the caller shows themselves.
    async fn create_profile(
        &self,
        ctx: &Context<'_>,
        input: CreateProfileInput,
    ) -> Result<Profile> {
        let change = Change {
            name: Some(input.name),
            bio: input.bio,
            avatar: None,
        };
        Self::save(ctx, input.user, change).await
    }

    /// Changes how the caller shows themselves.
    async fn update_profile(
        &self,
        ctx: &Context<'_>,
        input: UpdateProfileInput,
    ) -> Result<Profile> {
        let change = Change {
            name: input.name,
            bio: input.bio,
            avatar: input.avatar.map(|avatar| avatar.0),
        };
        Self::save(ctx, input.id, change).await
    }

    /// Says how a group shows itself: for owners and administrators.
    async fn create_group_profile(
        &self,
        ctx: &Context<'_>,
        input: CreateGroupProfileInput,
    ) -> Result<GroupProfile> {
        Self::save_group(ctx, input.group, input.name, input.bio, input.avatar).await
    }

    /// Changes how a group shows itself: for owners and administrators.
    async fn update_group_profile(
        &self,
        ctx: &Context<'_>,
        input: UpdateGroupProfileInput,
    ) -> Result<GroupProfile> {
        Self::save_group(ctx, input.id, input.name, input.bio, input.avatar).await
    }
}
