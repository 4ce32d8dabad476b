//! Table `mandates`: authorities given in advance.

use super::folded::folded;
use super::schema::{hubs, mandates, organizations};
use super::users::escape_like;
use super::{Db, Json, Page, PageOf, StoreResult};
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use std::collections::BTreeMap;

/// What whoever holds one of its keys may register as, and within which ceilings.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = mandates, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Mandate {
    pub id: String,
    pub hub_id: String,
    pub user_id: String,
    pub name: String,
    pub identifier: Option<String>,
    pub version: Option<String>,
    pub device_id: Option<String>,
    pub role: String,
    pub scopes: Option<String>,
    pub requirements: Option<String>,
    pub max_clients: Option<i64>,
    pub clients: i64,
    pub allow_changed_manifest: bool,
    pub expires_at: Option<i64>,
    pub revoked_at: Option<i64>,
    #[diesel(serialize_as = String, deserialize_as = String)]
    pub labels: Json<BTreeMap<String, String>>,
    pub etag: i64,
    pub created_at: i64,
    pub updated_at: i64,
    pub parent_id: Option<String>,
    pub agent: Option<String>,
    pub agent_user_id: Option<String>,
    pub agent_device_id: Option<String>,
    pub attestation: Option<String>,
    pub issuer_id: Option<String>,
    pub revocation_reason: Option<String>,
}

impl Mandate {
    /// One for any app, without a ceiling and without an end.
    #[must_use]
    pub fn new(id: String, hub_id: String, user_id: String, name: String, now: i64) -> Self {
        Self {
            id,
            hub_id,
            user_id,
            name,
            identifier: None,
            version: None,
            device_id: None,
            role: "interface".to_owned(),
            scopes: None,
            requirements: None,
            max_clients: None,
            clients: 0,
            allow_changed_manifest: false,
            expires_at: None,
            revoked_at: None,
            labels: Json::default(),
            etag: 1,
            created_at: now,
            updated_at: now,
            parent_id: None,
            agent: None,
            agent_user_id: None,
            agent_device_id: None,
            attestation: None,
            issuer_id: None,
            revocation_reason: None,
        }
    }
}

/// Adds a mandate.
///
/// # Errors
/// `Taken` when the hub has one of that name.
pub fn insert(db: &mut Db, mandate: Mandate) -> StoreResult<()> {
    diesel::insert_into(mandates::table)
        .values(mandate)
        .execute(db)?;
    Ok(())
}

/// Writes every column of a mandate that exists.
///
/// # Errors
/// `Taken` when the hub has another of that name.
pub fn update(db: &mut Db, mandate: Mandate) -> StoreResult<()> {
    diesel::update(mandates::table.find(mandate.id.clone()))
        .set(mandate)
        .execute(db)?;
    Ok(())
}

/// Removes a mandate with its keys. The clients that came of it stay.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(mandates::table.find(id)).execute(db)?;
    Ok(())
}

/// The mandate of a plain id.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Mandate>> {
    Ok(mandates::table.find(id).first(db).optional()?)
}

/// The mandate of an id, or of `SLUG:HUB:NAME`, with the slug and the hub's name.
///
/// # Errors
/// Those of the database.
pub fn find(db: &mut Db, key: &str) -> StoreResult<Option<(Mandate, String, String)>> {
    let query = mandates::table
        .inner_join(hubs::table.inner_join(organizations::table))
        .select((mandates::all_columns, organizations::slug, hubs::name));
    let parts: Vec<&str> = key.split(':').collect();
    Ok(match parts.as_slice() {
        [slug, hub, name] => query
            .filter(organizations::slug.eq(slug.to_lowercase()))
            .filter(hubs::name.eq(*hub))
            .filter(mandates::name.eq(*name))
            .first(db)
            .optional()?,
        _ => query.filter(mandates::id.eq(key)).first(db).optional()?,
    })
}

/// Mandates by id, each with the slug and the hub's name.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    hub_id: Option<&str>,
    page: &Page,
) -> StoreResult<PageOf<(Mandate, String, String)>> {
    let mut query = mandates::table
        .inner_join(hubs::table.inner_join(organizations::table))
        .select((mandates::all_columns, organizations::slug, hubs::name))
        .into_boxed();
    if let Some(hub) = hub_id {
        query = query.filter(mandates::hub_id.eq(hub.to_owned()));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(mandates::id.gt(after));
    }
    let rows = query.order(mandates::id).limit(page.limit + 1).load(db)?;
    Ok(PageOf::cut(
        rows,
        page,
        |(row, _, _): &(Mandate, String, String)| row.id.clone(),
    ))
}

/// Takes one of the clients that a mandate may make: false when there is none left.
///
/// # Errors
/// Those of the database.
pub fn take_client(db: &mut Db, id: &str) -> StoreResult<bool> {
    let left = mandates::max_clients
        .is_null()
        .or(mandates::clients.lt(mandates::max_clients.assume_not_null()));
    Ok(
        diesel::update(mandates::table.filter(mandates::id.eq(id)).filter(left))
            .set(mandates::clients.eq(mandates::clients + 1))
            .execute(db)?
            == 1,
    )
}

/// Removes the mandates whose end was before `now`, with their keys. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, now: i64) -> StoreResult<usize> {
    Ok(diesel::delete(mandates::table.filter(mandates::expires_at.le(now))).execute(db)?)
}

/// Which mandates of an organization.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Only those that this user gave or may give keys of.
    pub user: Option<String>,
    /// Only these.
    pub ids: Option<Vec<String>>,
    /// Only those that hold at a moment, or only those that do not.
    pub live: Option<(bool, i64)>,
    /// Only those that may have all of these in their labels, as JSON in small letters, or in their name.
    pub text: Vec<String>,
    /// Only those that are older than this one.
    pub below: Option<String>,
}

/// The mandates of an organization by id, newest first.
///
/// # Errors
/// Those of the database.
pub fn of_organization(
    db: &mut Db,
    organization_id: &str,
    sought: &Sought,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Mandate>> {
    let mut query = mandates::table
        .inner_join(hubs::table)
        .filter(hubs::organization_id.eq(organization_id.to_owned()))
        .select(mandates::all_columns)
        .into_boxed();
    if let Some(user) = sought.user.clone() {
        query = query.filter(
            mandates::user_id
                .eq(user.clone())
                .or(mandates::agent_user_id.eq(user).assume_not_null()),
        );
    }
    if let Some(ids) = sought.ids.clone() {
        query = query.filter(mandates::id.eq_any(ids));
    }
    if let Some((live, now)) = sought.live {
        query = query.filter(holds(live, now));
    }
    for text in &sought.text {
        let pattern = format!("%{}%", escape_like(text));
        query = query.filter(
            folded(mandates::labels, &pattern)
                .like(pattern.clone())
                .escape('\\')
                .or(folded(mandates::name, &pattern).like(pattern).escape('\\')),
        );
    }
    if let Some(below) = sought.below.clone() {
        query = query.filter(mandates::id.lt(below));
    }
    Ok(query
        .order(mandates::id.desc())
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// Whether a mandate holds, with the one above it, and the apps that asked for them: what
/// `service::fakts::mandate::lives` says of one. In SQL, because a mandate is looked at within a query of mandates.
fn holds(live: bool, now: i64) -> SqlLiteral<Bool> {
    let each = |table: &str| {
        format!(
            "{table}.revoked_at IS NULL AND ({table}.expires_at IS NULL OR {table}.expires_at > {now}) \
             AND ({table}.issuer_id IS NULL OR EXISTS (SELECT 1 FROM grants \
             JOIN clients ON clients.id = grants.client_id WHERE grants.id = {table}.issuer_id \
             AND grants.revoked_at IS NULL AND clients.state = 'enabled'))"
        )
    };
    let not = if live { "" } else { "NOT " };
    sql(&format!(
        "{not}({} AND (mandates.parent_id IS NULL OR EXISTS (SELECT 1 FROM mandates AS above \
         WHERE above.id = mandates.parent_id AND {})))",
        each("mandates"),
        each("above"),
    ))
}

/// Those of the mandates that hold.
///
/// # Errors
/// Those of the database.
pub fn live_among(db: &mut Db, ids: &[String], now: i64) -> StoreResult<Vec<String>> {
    Ok(mandates::table
        .filter(mandates::id.eq_any(ids))
        .filter(holds(true, now))
        .select(mandates::id)
        .load(db)?)
}

/// Mandates of an organization by their ids.
///
/// # Errors
/// Those of the database.
pub fn by_ids(db: &mut Db, organization_id: &str, ids: &[String]) -> StoreResult<Vec<Mandate>> {
    Ok(mandates::table
        .inner_join(hubs::table)
        .filter(hubs::organization_id.eq(organization_id))
        .filter(mandates::id.eq_any(ids))
        .select(mandates::all_columns)
        .load(db)?)
}

/// A mandate of an organization.
///
/// # Errors
/// Those of the database.
pub fn in_organization(
    db: &mut Db,
    organization_id: &str,
    id: &str,
) -> StoreResult<Option<Mandate>> {
    Ok(mandates::table
        .inner_join(hubs::table)
        .filter(hubs::organization_id.eq(organization_id))
        .filter(mandates::id.eq(id))
        .select(mandates::all_columns)
        .first(db)
        .optional()?)
}

/// How many mandates of an organization a user gave that are neither revoked nor over.
///
/// # Errors
/// Those of the database.
pub fn live_of_user(
    db: &mut Db,
    organization_id: &str,
    user_id: &str,
    now: i64,
) -> StoreResult<i64> {
    Ok(mandates::table
        .inner_join(hubs::table)
        .filter(hubs::organization_id.eq(organization_id))
        .filter(mandates::user_id.eq(user_id))
        .filter(mandates::revoked_at.is_null())
        .filter(
            mandates::expires_at
                .is_null()
                .or(mandates::expires_at.gt(now)),
        )
        .count()
        .get_result(db)?)
}

/// How many mandates below another are neither revoked nor over.
///
/// # Errors
/// Those of the database.
pub fn live_below(db: &mut Db, parent_id: &str, now: i64) -> StoreResult<i64> {
    Ok(mandates::table
        .filter(mandates::parent_id.eq(parent_id))
        .filter(mandates::revoked_at.is_null())
        .filter(
            mandates::expires_at
                .is_null()
                .or(mandates::expires_at.gt(now)),
        )
        .count()
        .get_result(db)?)
}

/// Revokes the mandates below another, for a reason.
///
/// # Errors
/// Those of the database.
pub fn revoke_below(db: &mut Db, parent_id: &str, reason: &str, now: i64) -> StoreResult<usize> {
    Ok(diesel::update(
        mandates::table
            .filter(mandates::parent_id.eq(parent_id))
            .filter(mandates::revoked_at.is_null()),
    )
    .set((
        mandates::revoked_at.eq(now),
        mandates::revocation_reason.eq(reason),
        mandates::updated_at.eq(now),
        mandates::etag.eq(mandates::etag + 1),
    ))
    .execute(db)?)
}
