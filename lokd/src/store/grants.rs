//! Table `grants`: what every code and token descends from. Revoking a grant ends all of them.

use super::schema::{authorization_codes, fakts_clients, grants, refresh_tokens};
use super::{Db, Json, StoreResult, device_codes};
use diesel::prelude::*;

/// A grant.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = grants)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Grant {
    pub id: String,
    pub user_id: Option<String>,
    pub client_id: String,
    pub session_id: Option<String>,
    pub organization_id: String,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub scopes: Json<Vec<String>>,
    pub created_at: i64,
    pub revoked_at: Option<i64>,
    pub revoked_reason: Option<String>,
}

/// Adds a grant.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, grant: Grant) -> StoreResult<()> {
    diesel::insert_into(grants::table)
        .values(grant)
        .execute(db)?;
    Ok(())
}

/// The grant of an id, revoked or not.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Grant>> {
    Ok(grants::table.find(id).first(db).optional()?)
}

/// The clients of grants, beside these.
///
/// # Errors
/// Those of the database.
pub fn clients_of(db: &mut Db, ids: &[String]) -> StoreResult<Vec<(String, String)>> {
    Ok(grants::table
        .filter(grants::id.eq_any(ids))
        .select((grants::id, grants::client_id))
        .load(db)?)
}

/// The grants of a user that are not revoked.
///
/// # Errors
/// Those of the database.
pub fn of_user(db: &mut Db, user_id: &str) -> StoreResult<Vec<Grant>> {
    Ok(grants::table
        .filter(grants::user_id.eq(user_id))
        .filter(grants::revoked_at.is_null())
        .order(grants::id)
        .load(db)?)
}

/// Which grants to revoke.
#[derive(Clone, Copy, Debug)]
pub enum Of<'a> {
    /// This one.
    Id(&'a str),
    /// Every one of a user.
    User(&'a str),
    /// Every one of a client.
    Client(&'a str),
    /// Those of a user with a client.
    UserAndClient(&'a str, &'a str),
    /// Those that end with a session, except the ones with `offline_access`.
    Session(&'a str),
    /// Those of a user in an organization.
    Membership {
        /// The user's id.
        user_id: &'a str,
        /// The organization's id.
        organization_id: &'a str,
    },
}

/// Revokes grants, and denies what was granted to devices that have not fetched it yet. Answers how many there were.
///
/// # Errors
/// Those of the database.
pub fn revoke(db: &mut Db, of: Of<'_>, reason: &str, now: i64) -> StoreResult<usize> {
    let query = grants::table
        .filter(grants::revoked_at.is_null())
        .select((grants::id, grants::scopes))
        .into_boxed();
    let query = match of {
        Of::Id(id) => query.filter(grants::id.eq(id.to_owned())),
        Of::User(id) => query.filter(grants::user_id.eq(id.to_owned())),
        Of::Client(id) => query.filter(grants::client_id.eq(id.to_owned())),
        Of::Session(id) => query.filter(grants::session_id.eq(id.to_owned())),
        Of::UserAndClient(user, client) => query
            .filter(grants::user_id.eq(user.to_owned()))
            .filter(grants::client_id.eq(client.to_owned())),
        Of::Membership {
            user_id,
            organization_id,
        } => query
            .filter(grants::user_id.eq(user_id.to_owned()))
            .filter(grants::organization_id.eq(organization_id.to_owned())),
    };
    let found: Vec<(String, String)> = query.load(db)?;
    let ids: Vec<String> = found
        .into_iter()
        .filter(|(_, scopes)| {
            !matches!(of, Of::Session(_)) || !scopes.contains("\"offline_access\"")
        })
        .map(|(id, _)| id)
        .collect();
    let mut revoked = device_codes::withdraw(db, of)?;
    for some in ids.chunks(500) {
        revoked += diesel::update(grants::table.filter(grants::id.eq_any(some.to_vec())))
            .set((
                grants::revoked_at.eq(now),
                grants::revoked_reason.eq(reason),
            ))
            .execute(db)?;
    }
    Ok(revoked)
}

/// Removes grants that were made before `before` and were revoked before it or have neither code nor refresh token left
/// and are no Fakts client's own, `most` at the most. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let childless = diesel::dsl::not(
        grants::id
            .eq_any(refresh_tokens::table.select(refresh_tokens::grant_id))
            .or(grants::id.eq_any(authorization_codes::table.select(authorization_codes::grant_id)))
            .or(grants::id.eq_any(fakts_clients::table.select(fakts_clients::grant_id))),
    );
    let ids: Vec<String> = grants::table
        .filter(grants::created_at.lt(before))
        .filter(
            grants::revoked_at
                .lt(before)
                .assume_not_null()
                .or(childless),
        )
        .select(grants::id)
        .limit(most)
        .load(db)?;
    Ok(diesel::delete(grants::table.filter(grants::id.eq_any(ids))).execute(db)?)
}
