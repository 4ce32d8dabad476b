//! Tables `memberships` and `membership_roles`: who is in which organization, as what.

use super::organizations::Organization;
use super::schema::{membership_roles, memberships, organizations, roles, users};
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A user in an organization.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = memberships)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Membership {
    pub id: String,
    pub organization_id: String,
    pub user_id: String,
    pub created_at: i64,
}

/// A membership with the names of its roles, sorted.
#[derive(Clone, Debug)]
pub struct WithRoles {
    /// The membership.
    pub membership: Membership,
    /// The organization.
    pub organization: Organization,
    /// The names of the roles.
    pub roles: Vec<String>,
}

/// Adds a membership.
///
/// # Errors
/// `Taken` when the user is a member already.
pub fn insert(db: &mut Db, membership: Membership) -> StoreResult<()> {
    diesel::insert_into(memberships::table)
        .values(membership)
        .execute(db)?;
    Ok(())
}

/// Ends a membership.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(memberships::table.find(id)).execute(db)?;
    Ok(())
}

/// A user's membership in an organization.
///
/// # Errors
/// Those of the database.
pub fn of(db: &mut Db, organization_id: &str, user_id: &str) -> StoreResult<Option<Membership>> {
    Ok(memberships::table
        .filter(memberships::organization_id.eq(organization_id))
        .filter(memberships::user_id.eq(user_id))
        .first(db)
        .optional()?)
}

/// A user's membership in an organization, with its roles.
///
/// # Errors
/// Those of the database.
pub fn with_roles(
    db: &mut Db,
    organization_id: &str,
    user_id: &str,
) -> StoreResult<Option<WithRoles>> {
    let found: Option<(Membership, Organization)> = memberships::table
        .inner_join(organizations::table)
        .filter(memberships::organization_id.eq(organization_id))
        .filter(memberships::user_id.eq(user_id))
        .first(db)
        .optional()?;
    found
        .map(|(membership, organization)| {
            let roles = role_names(db, &membership.id)?;
            Ok(WithRoles {
                membership,
                organization,
                roles,
            })
        })
        .transpose()
}

/// Every membership of a user, by the organization's slug.
///
/// # Errors
/// Those of the database.
pub fn of_user(db: &mut Db, user_id: &str) -> StoreResult<Vec<WithRoles>> {
    let found: Vec<(Membership, Organization)> = memberships::table
        .inner_join(organizations::table)
        .filter(memberships::user_id.eq(user_id))
        .order(organizations::slug)
        .load(db)?;
    found
        .into_iter()
        .map(|(membership, organization)| {
            let roles = role_names(db, &membership.id)?;
            Ok(WithRoles {
                membership,
                organization,
                roles,
            })
        })
        .collect()
}

/// Every member of an organization with username and roles, by username.
///
/// # Errors
/// Those of the database.
pub fn of_organization(
    db: &mut Db,
    organization_id: &str,
) -> StoreResult<Vec<(Membership, String, Vec<String>)>> {
    let found: Vec<(Membership, String)> = memberships::table
        .inner_join(users::table)
        .filter(memberships::organization_id.eq(organization_id))
        .filter(users::state.ne("deleted"))
        .order(users::username_folded)
        .select((memberships::all_columns, users::username))
        .load(db)?;
    let mut names: std::collections::HashMap<String, Vec<String>> =
        std::collections::HashMap::new();
    let roles: Vec<(String, String)> = membership_roles::table
        .inner_join(roles::table)
        .inner_join(memberships::table)
        .filter(memberships::organization_id.eq(organization_id))
        .order(roles::name)
        .select((membership_roles::membership_id, roles::name))
        .load(db)?;
    for (membership, role) in roles {
        names.entry(membership).or_default().push(role);
    }
    Ok(found
        .into_iter()
        .map(|(membership, username)| {
            let roles = names.remove(&membership.id).unwrap_or_default();
            (membership, username, roles)
        })
        .collect())
}

/// The user (id) who has a role in an organization for the longest time, and is active.
///
/// # Errors
/// Those of the database.
pub fn first_with_role(
    db: &mut Db,
    organization_id: &str,
    role: &str,
) -> StoreResult<Option<String>> {
    Ok(memberships::table
        .inner_join(users::table)
        .inner_join(membership_roles::table.inner_join(roles::table))
        .filter(memberships::organization_id.eq(organization_id))
        .filter(roles::name.eq(role))
        .filter(users::state.eq("active"))
        .order(memberships::id)
        .select(users::id)
        .first(db)
        .optional()?)
}

/// Everybody (user id) who has a role in whatever organization, and is active; `most` at the most.
///
/// # Errors
/// Those of the database.
pub fn anywhere_with_role(db: &mut Db, role: &str, most: i64) -> StoreResult<Vec<String>> {
    Ok(memberships::table
        .inner_join(users::table)
        .inner_join(membership_roles::table.inner_join(roles::table))
        .filter(roles::name.eq(role))
        .filter(users::state.eq("active"))
        .select(users::id)
        .distinct()
        .order(users::id)
        .limit(most)
        .load(db)?)
}

/// Everybody (user id) who is active: the members of an organization, or all.
///
/// # Errors
/// Those of the database.
pub fn active_users(db: &mut Db, organization_id: Option<&str>) -> StoreResult<Vec<String>> {
    Ok(match organization_id {
        Some(id) => memberships::table
            .inner_join(users::table)
            .filter(memberships::organization_id.eq(id))
            .filter(users::state.eq("active"))
            .select(users::id)
            .order(users::id)
            .load(db)?,
        None => users::table
            .filter(users::state.eq("active"))
            .select(users::id)
            .order(users::id)
            .load(db)?,
    })
}

/// Whether anybody but this user has a role in an organization, and is active.
///
/// # Errors
/// Those of the database.
pub fn others_have_role(
    db: &mut Db,
    organization_id: &str,
    role: &str,
    user_id: &str,
) -> StoreResult<bool> {
    let other: Option<String> = memberships::table
        .inner_join(users::table)
        .inner_join(membership_roles::table.inner_join(roles::table))
        .filter(memberships::organization_id.eq(organization_id))
        .filter(roles::name.eq(role))
        .filter(users::state.eq("active"))
        .filter(users::id.ne(user_id))
        .select(users::id)
        .first(db)
        .optional()?;
    Ok(other.is_some())
}

/// The names of a membership's roles, sorted.
///
/// # Errors
/// Those of the database.
pub fn role_names(db: &mut Db, membership_id: &str) -> StoreResult<Vec<String>> {
    Ok(membership_roles::table
        .inner_join(roles::table)
        .filter(membership_roles::membership_id.eq(membership_id))
        .order(roles::name)
        .select(roles::name)
        .load(db)?)
}

/// Gives a membership exactly these roles (ids).
///
/// # Errors
/// Those of the database.
pub fn set_roles(db: &mut Db, membership_id: &str, role_ids: &[String]) -> StoreResult<()> {
    diesel::delete(
        membership_roles::table.filter(membership_roles::membership_id.eq(membership_id)),
    )
    .execute(db)?;
    for role_id in role_ids {
        diesel::insert_into(membership_roles::table)
            .values((
                membership_roles::membership_id.eq(membership_id),
                membership_roles::role_id.eq(role_id),
            ))
            .execute(db)?;
    }
    Ok(())
}
