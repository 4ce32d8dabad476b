//! Groups: what the API calls the roles of an organization.

use super::{Filter, Person, Reader, Slice, not_found, person};
use crate::service::Failure;
use crate::store::reads;
use crate::store::roles::Role;

/// A role of the organization.
#[derive(Clone, Debug)]
pub struct Group {
    /// The id.
    pub id: String,
    /// The name, as in the claim `roles`.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Whether every organization has it.
    pub built_in: bool,
}

/// How a group shows itself.
#[derive(Clone, Debug)]
pub struct GroupProfile {
    /// The id of the group.
    pub id: String,
    /// The name that people see.
    pub name: String,
    /// A few words.
    pub bio: Option<String>,
}

impl From<Role> for Group {
    fn from(role: Role) -> Self {
        Self {
            id: role.id,
            name: role.name,
            description: role.description,
            built_in: role.built_in,
        }
    }
}

/// Groups beside their keys.
pub(super) fn keyed(_: &Reader, (key, role): (String, Role)) -> (String, Group) {
    (key, role.into())
}

impl Reader {
    /// Groups of the organization, by name.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn groups(&self, filter: &Filter, slice: Slice) -> Result<Vec<Group>, Failure> {
        let wanted = filter.wanted();
        let roles = self
            .read(move |db, organization| {
                reads::roles(db, organization, &wanted, slice.offset, slice.limit)
            })
            .await?;
        self.charged(roles.into_iter().map(Group::from).collect())
    }

    /// A group of the organization.
    ///
    /// # Errors
    /// There is none, and those of the database.
    pub async fn group(&self, id: &str) -> Result<Group, Failure> {
        let found = self
            .one(&self.groups, id, reads::roles_by_id, |_, role: Role| {
                (role.id.clone(), role.into())
            })
            .await?;
        found.ok_or_else(|| not_found("group", id))
    }

    /// The groups of these names, in this order, without those that the organization does not have.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn groups_named(&self, names: &[String]) -> Result<Vec<Group>, Failure> {
        let find = |name| {
            self.one(
                &self.groups_by_name,
                name,
                reads::roles_by_name,
                |_, role: Role| (role.name.clone(), role.into()),
            )
        };
        let mut groups = Vec::with_capacity(names.len());
        for found in futures_util::future::join_all(names.iter().map(|name| find(name))).await {
            groups.extend(found?);
        }
        self.charged(groups)
    }

    /// The members who have a group.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn people_of(&self, group_id: &str) -> Result<Vec<Person>, Failure> {
        self.many(
            &self.people_of,
            group_id,
            reads::users_of_roles,
            person::keyed,
        )
        .await
    }

    /// How a group shows itself, if somebody wrote it.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn group_profile(&self, group_id: &str) -> Result<Option<GroupProfile>, Failure> {
        self.one(
            &self.group_profiles,
            group_id,
            |db, _, ids| reads::group_profiles(db, ids),
            |_, (id, name, bio): (String, String, Option<String>)| {
                (id.clone(), GroupProfile { id, name, bio })
            },
        )
        .await
    }
}
