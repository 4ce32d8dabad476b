//! Table `group_profiles`: how a role, which the API calls a group, shows itself.

use super::schema::group_profiles;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// What a role shows of itself.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = group_profiles, primary_key(role_id), treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct GroupProfile {
    pub role_id: String,
    pub name: String,
    pub bio: Option<String>,
    pub created_at: i64,
    pub updated_at: i64,
}

/// Adds the profile of a role that has none.
///
/// # Errors
/// `Taken` when it has one.
pub fn insert(db: &mut Db, profile: GroupProfile) -> StoreResult<()> {
    diesel::insert_into(group_profiles::table)
        .values(profile)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a profile that exists.
///
/// # Errors
/// Those of the database.
pub fn update(db: &mut Db, profile: GroupProfile) -> StoreResult<()> {
    diesel::update(group_profiles::table.find(profile.role_id.clone()))
        .set(profile)
        .execute(db)?;
    Ok(())
}

/// The profile of a role.
///
/// # Errors
/// Those of the database.
pub fn by_role(db: &mut Db, role_id: &str) -> StoreResult<Option<GroupProfile>> {
    Ok(group_profiles::table.find(role_id).first(db).optional()?)
}

/// The profiles of roles.
///
/// # Errors
/// Those of the database.
pub fn of_roles(db: &mut Db, role_ids: &[String]) -> StoreResult<Vec<GroupProfile>> {
    Ok(group_profiles::table
        .filter(group_profiles::role_id.eq_any(role_ids))
        .load(db)?)
}
