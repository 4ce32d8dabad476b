//! Table `consents`: what a person allowed an app in an organization.

use super::schema::{consents, organizations, users};
use super::{Db, Json, StoreResult};
use diesel::prelude::*;

/// A consent.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = consents)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Consent {
    pub id: String,
    pub user_id: String,
    pub client_id: String,
    pub organization_id: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub scopes: Json<Vec<String>>,
    pub granted_at: i64,
}

/// What a person allowed an app in an organization.
///
/// # Errors
/// Those of the database.
pub fn find(
    db: &mut Db,
    user_id: &str,
    client_id: &str,
    organization_id: &str,
) -> StoreResult<Option<Consent>> {
    Ok(consents::table
        .filter(consents::user_id.eq(user_id))
        .filter(consents::client_id.eq(client_id))
        .filter(consents::organization_id.eq(organization_id))
        .first(db)
        .optional()?)
}

/// Writes a consent in place of the one before.
///
/// # Errors
/// Those of the database.
pub fn put(db: &mut Db, consent: Consent) -> StoreResult<()> {
    diesel::delete(
        consents::table
            .filter(consents::user_id.eq(consent.user_id.clone()))
            .filter(consents::client_id.eq(consent.client_id.clone()))
            .filter(consents::organization_id.eq(consent.organization_id.clone())),
    )
    .execute(db)?;
    diesel::insert_into(consents::table)
        .values(consent)
        .execute(db)?;
    Ok(())
}

/// Every consent to an app with username and organization slug, newest first.
///
/// # Errors
/// Those of the database.
pub fn of_client(db: &mut Db, client_id: &str) -> StoreResult<Vec<(Consent, String, String)>> {
    Ok(consents::table
        .inner_join(users::table)
        .inner_join(organizations::table)
        .filter(consents::client_id.eq(client_id))
        .order(consents::granted_at.desc())
        .select((consents::all_columns, users::username, organizations::slug))
        .load(db)?)
}

/// What a person allowed.
///
/// # Errors
/// Those of the database.
pub fn of_user(db: &mut Db, user_id: &str) -> StoreResult<Vec<Consent>> {
    Ok(consents::table
        .filter(consents::user_id.eq(user_id))
        .order(consents::id)
        .load(db)?)
}

/// Withdraws what a person allowed in an organization. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn delete_of_member(db: &mut Db, organization_id: &str, user_id: &str) -> StoreResult<usize> {
    Ok(diesel::delete(
        consents::table
            .filter(consents::organization_id.eq(organization_id))
            .filter(consents::user_id.eq(user_id)),
    )
    .execute(db)?)
}

/// Withdraws the consents to an app, one user's or everybody's. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, client_id: &str, user_id: Option<&str>) -> StoreResult<usize> {
    let of_client = consents::table.filter(consents::client_id.eq(client_id));
    Ok(match user_id {
        Some(user) => diesel::delete(of_client.filter(consents::user_id.eq(user))).execute(db)?,
        None => diesel::delete(of_client).execute(db)?,
    })
}
