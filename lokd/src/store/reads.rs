//! Reads for the API: sets of rows of one organization, so that a list costs one query and not one for each row.
//!
//! Every function but [`people`], whom an object may still name when they left, narrows by the organization itself.

use super::clients::Kind;
use super::devices::Device;
use super::fakts_apps::FaktsApp;
use super::folded::folded;
use super::hubs::Hub;
use super::instances::Instance;
use super::layers::Layer;
use super::mappings::Mapping;
use super::releases::Release;
use super::roles::Role;
use super::schema::{
    aliases, avatars, claim_tokens, clients, comment_mentions, comments, devices, fakts_apps,
    fakts_clients, group_profiles, hubs, instances, layers, logos, mappings, membership_roles,
    memberships, releases, roles, services, users,
};
use super::services::Service;
use super::users::{User, escape_like};
use super::{Db, StoreResult};
use diesel::dsl::{count_star, exists};
use diesel::prelude::*;

/// What a list is narrowed by.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// What the name has to be like, all of it; without regard to case.
    pub names: Vec<Like>,
    /// Only these ids.
    pub ids: Option<Vec<String>>,
}

/// A text that is a name, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Like {
    /// The text.
    pub text: String,
    /// Whether the name begins with it.
    pub at_start: bool,
    /// Whether the name ends with it.
    pub at_end: bool,
}

impl Wanted {
    /// These alone.
    fn of(ids: &[String]) -> Self {
        Self {
            ids: Some(ids.to_vec()),
            ..Self::default()
        }
    }

    /// The patterns for folded names.
    pub(super) fn patterns(&self) -> impl Iterator<Item = String> + use<'_> {
        self.names.iter().map(|like| {
            let any = |fixed: bool| if fixed { "" } else { "%" };
            let text = escape_like(&like.text.to_lowercase());
            format!("{}{text}{}", any(like.at_start), any(like.at_end))
        })
    }
}

/// A client with what its app says of it.
#[derive(Clone, Debug, Queryable)]
#[expect(missing_docs, reason = "the columns of the tables, in their words")]
pub struct ClientRow {
    pub id: String,
    pub name: String,
    #[diesel(deserialize_as = String)]
    pub kind: Kind,
    pub role: String,
    pub user_id: String,
    pub release_id: String,
    pub hub_id: String,
    pub device_id: Option<String>,
    pub functional: Option<bool>,
    pub created_at: i64,
    pub mandate_id: Option<String>,
}

/// Users of ids, whoever they are, and whether they are members.
///
/// # Errors
/// Those of the database.
pub fn people(db: &mut Db, organization: &str, ids: &[String]) -> StoreResult<Vec<(User, bool)>> {
    let found: Vec<User> = users::table
        .filter(users::id.eq_any(ids.to_vec()))
        .load(db)?;
    let members = members_among(db, organization, ids)?;
    let beside = |user: User| {
        let is_member = members.contains(&user.id);
        (user, is_member)
    };
    Ok(found.into_iter().map(beside).collect())
}

fn members_among(db: &mut Db, organization: &str, ids: &[String]) -> StoreResult<Vec<String>> {
    Ok(memberships::table
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq_any(ids.to_vec()))
        .select(memberships::user_id)
        .load(db)?)
}

/// Members who are active, by login name.
///
/// # Errors
/// Those of the database.
pub fn members(
    db: &mut Db,
    organization: &str,
    wanted: &Wanted,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<User>> {
    let members = memberships::table
        .filter(memberships::organization_id.eq(organization.to_owned()))
        .select(memberships::user_id);
    let mut query = users::table
        .filter(users::id.eq_any(members))
        .filter(users::state.eq("active"))
        .into_boxed();
    for pattern in wanted.patterns() {
        query = query.filter(users::username_folded.like(pattern).escape('\\'));
    }
    if let Some(ids) = wanted.ids.clone() {
        query = query.filter(users::id.eq_any(ids));
    }
    Ok(query
        .order(users::username_folded)
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// A member who is active, by id or `sub`.
///
/// # Errors
/// Those of the database.
pub fn member(db: &mut Db, organization: &str, key: &str) -> StoreResult<Option<User>> {
    let members = memberships::table
        .filter(memberships::organization_id.eq(organization.to_owned()))
        .select(memberships::user_id);
    Ok(users::table
        .filter(users::id.eq_any(members))
        .filter(users::state.eq("active"))
        .filter(users::id.eq(key).or(users::subject.eq(key)))
        .order(users::id)
        .first(db)
        .optional()?)
}

/// The hashes of pictures of members, beside them.
///
/// # Errors
/// Those of the database.
pub fn avatars(
    db: &mut Db,
    organization: &str,
    user_ids: &[String],
) -> StoreResult<Vec<(String, String)>> {
    let members = members_among(db, organization, user_ids)?;
    Ok(avatars::table
        .filter(avatars::user_id.eq_any(members))
        .select((avatars::user_id, avatars::hash))
        .load(db)?)
}

/// The roles of users, beside them.
///
/// # Errors
/// Those of the database.
pub fn roles_of_users(
    db: &mut Db,
    organization: &str,
    user_ids: &[String],
    limit: i64,
) -> StoreResult<Vec<(String, Role)>> {
    Ok(membership_roles::table
        .inner_join(memberships::table)
        .inner_join(roles::table)
        .filter(memberships::organization_id.eq(organization))
        .filter(memberships::user_id.eq_any(user_ids.to_vec()))
        .select((memberships::user_id, roles::all_columns))
        .order(roles::name)
        .limit(limit)
        .load(db)?)
}

/// The active members who have roles, beside these.
///
/// # Errors
/// Those of the database.
pub fn users_of_roles(
    db: &mut Db,
    organization: &str,
    role_ids: &[String],
    limit: i64,
) -> StoreResult<Vec<(String, User)>> {
    Ok(membership_roles::table
        .inner_join(memberships::table.inner_join(users::table))
        .filter(memberships::organization_id.eq(organization))
        .filter(membership_roles::role_id.eq_any(role_ids.to_vec()))
        .filter(users::state.eq("active"))
        .select((membership_roles::role_id, users::all_columns))
        .order(users::username_folded)
        .limit(limit)
        .load(db)?)
}

/// Roles, by name.
///
/// # Errors
/// Those of the database.
pub fn roles(
    db: &mut Db,
    organization: &str,
    wanted: &Wanted,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Role>> {
    let mut query = roles::table
        .filter(roles::organization_id.eq(organization.to_owned()))
        .into_boxed();
    for pattern in wanted.patterns() {
        query = query.filter(folded(roles::name, &pattern).like(pattern).escape('\\'));
    }
    if let Some(ids) = wanted.ids.clone() {
        query = query.filter(roles::id.eq_any(ids));
    }
    Ok(query
        .order(roles::name)
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// Roles of ids.
///
/// # Errors
/// Those of the database.
pub fn roles_by_id(db: &mut Db, organization: &str, ids: &[String]) -> StoreResult<Vec<Role>> {
    Ok(roles::table
        .filter(roles::organization_id.eq(organization))
        .filter(roles::id.eq_any(ids.to_vec()))
        .load(db)?)
}

/// Roles of names.
///
/// # Errors
/// Those of the database.
pub fn roles_by_name(db: &mut Db, organization: &str, names: &[String]) -> StoreResult<Vec<Role>> {
    Ok(roles::table
        .filter(roles::organization_id.eq(organization))
        .filter(roles::name.eq_any(names.to_vec()))
        .load(db)?)
}

/// How roles show themselves: id, name and a few words.
///
/// # Errors
/// Those of the database.
pub fn group_profiles(
    db: &mut Db,
    role_ids: &[String],
) -> StoreResult<Vec<(String, String, Option<String>)>> {
    Ok(group_profiles::table
        .filter(group_profiles::role_id.eq_any(role_ids.to_vec()))
        .select((
            group_profiles::role_id,
            group_profiles::name,
            group_profiles::bio,
        ))
        .load(db)?)
}

/// Apps of which the organization has a client, by identifier.
///
/// # Errors
/// Those of the database.
pub fn apps(
    db: &mut Db,
    organization: &str,
    wanted: &Wanted,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<FaktsApp>> {
    let mut query = fakts_apps::table
        .filter(
            fakts_apps::id.eq_any(
                releases::table
                    .inner_join(fakts_clients::table.inner_join(hubs::table))
                    .filter(hubs::organization_id.eq(organization.to_owned()))
                    .select(releases::app_id),
            ),
        )
        .into_boxed();
    for pattern in wanted.patterns() {
        query = query.filter(
            folded(fakts_apps::identifier, &pattern)
                .like(pattern)
                .escape('\\'),
        );
    }
    if let Some(ids) = wanted.ids.clone() {
        query = query.filter(fakts_apps::id.eq_any(ids));
    }
    Ok(query
        .order(fakts_apps::identifier)
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// Apps of ids.
///
/// # Errors
/// Those of the database.
pub fn apps_by_id(db: &mut Db, organization: &str, ids: &[String]) -> StoreResult<Vec<FaktsApp>> {
    let wanted = Wanted::of(ids);
    apps(db, organization, &wanted, 0, i64::MAX)
}

/// The app of an identifier.
///
/// # Errors
/// Those of the database.
pub fn app_named(
    db: &mut Db,
    organization: &str,
    identifier: &str,
) -> StoreResult<Option<FaktsApp>> {
    let found: Option<FaktsApp> = fakts_apps::table
        .filter(fakts_apps::identifier.eq(identifier))
        .first(db)
        .optional()?;
    match found {
        Some(app) => Ok(apps_by_id(db, organization, &[app.id])?.pop()),
        None => Ok(None),
    }
}

/// Which releases.
enum OfRelease<'a> {
    Any,
    Ids(&'a [String]),
    Apps(&'a [String]),
}

fn some_releases(
    db: &mut Db,
    organization: &str,
    of: &OfRelease<'_>,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Release>> {
    let clients = fakts_clients::table
        .inner_join(hubs::table)
        .filter(hubs::organization_id.eq(organization.to_owned()))
        .filter(fakts_clients::release_id.eq(releases::id));
    let mut query = releases::table.filter(exists(clients)).into_boxed();
    match of {
        OfRelease::Any => {}
        OfRelease::Ids(ids) => query = query.filter(releases::id.eq_any(ids.to_vec())),
        OfRelease::Apps(ids) => query = query.filter(releases::app_id.eq_any(ids.to_vec())),
    }
    Ok(query
        .order(releases::id)
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// Releases of which the organization has a client, by id.
///
/// # Errors
/// Those of the database.
pub fn releases(
    db: &mut Db,
    organization: &str,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Release>> {
    some_releases(db, organization, &OfRelease::Any, offset, limit)
}

/// Releases of ids.
///
/// # Errors
/// Those of the database.
pub fn releases_by_id(
    db: &mut Db,
    organization: &str,
    ids: &[String],
) -> StoreResult<Vec<Release>> {
    some_releases(db, organization, &OfRelease::Ids(ids), 0, i64::MAX)
}

/// Releases of apps.
///
/// # Errors
/// Those of the database.
pub fn releases_of_apps(
    db: &mut Db,
    organization: &str,
    app_ids: &[String],
    limit: i64,
) -> StoreResult<Vec<Release>> {
    some_releases(db, organization, &OfRelease::Apps(app_ids), 0, limit)
}

/// The pictures of these keys that are there.
///
/// # Errors
/// Those of the database.
pub fn logos(db: &mut Db, keys: &[String]) -> StoreResult<Vec<String>> {
    Ok(logos::table
        .filter(logos::url_hash.eq_any(keys.to_vec()))
        .select(logos::url_hash)
        .load(db)?)
}

/// Which clients.
#[derive(Default)]
struct OfClient<'a> {
    ids: Option<&'a [String]>,
    releases: Option<&'a [String]>,
    devices: Option<&'a [String]>,
    hubs: Option<&'a [String]>,
    mandates: Option<&'a [String]>,
    names: Vec<String>,
    role: Option<&'a str>,
    user: Option<&'a str>,
    kind: Option<&'a str>,
    newest: bool,
}

fn some_clients(
    db: &mut Db,
    organization: &str,
    of: OfClient<'_>,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<ClientRow>> {
    let mut query = fakts_clients::table
        .inner_join(clients::table)
        .inner_join(hubs::table)
        .filter(hubs::organization_id.eq(organization.to_owned()))
        .select((
            clients::id,
            clients::name,
            clients::kind,
            fakts_clients::role,
            fakts_clients::user_id,
            fakts_clients::release_id,
            fakts_clients::hub_id,
            fakts_clients::device_id,
            fakts_clients::functional,
            clients::created_at,
            fakts_clients::mandate_id,
        ))
        .into_boxed();
    if let Some(ids) = of.ids {
        query = query.filter(clients::id.eq_any(ids.to_vec()));
    }
    if let Some(ids) = of.releases {
        query = query.filter(fakts_clients::release_id.eq_any(ids.to_vec()));
    }
    if let Some(ids) = of.devices {
        query = query.filter(fakts_clients::device_id.eq_any(ids.to_vec()));
    }
    if let Some(ids) = of.hubs {
        query = query.filter(fakts_clients::hub_id.eq_any(ids.to_vec()));
    }
    if let Some(ids) = of.mandates {
        query = query.filter(fakts_clients::mandate_id.eq_any(ids.to_vec()));
    }
    for pattern in of.names {
        query = query.filter(folded(clients::name, &pattern).like(pattern).escape('\\'));
    }
    if let Some(role) = of.role {
        query = query.filter(fakts_clients::role.eq(role.to_owned()));
    }
    if let Some(user) = of.user {
        query = query.filter(fakts_clients::user_id.eq(user.to_owned()));
    }
    if let Some(kind) = of.kind {
        query = query.filter(clients::kind.eq(kind.to_owned()));
    }
    query = if of.newest {
        query.order((clients::created_at.desc(), clients::id.desc()))
    } else {
        query.order(clients::id)
    };
    Ok(query.offset(offset).limit(limit).load(db)?)
}

/// Clients, by id.
///
/// # Errors
/// Those of the database.
pub fn clients(
    db: &mut Db,
    organization: &str,
    wanted: &Wanted,
    role: Option<&str>,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<ClientRow>> {
    let of = OfClient {
        ids: wanted.ids.as_deref(),
        names: wanted.patterns().collect(),
        role,
        ..OfClient::default()
    };
    some_clients(db, organization, of, offset, limit)
}

/// Clients of ids.
///
/// # Errors
/// Those of the database.
pub fn clients_by_id(
    db: &mut Db,
    organization: &str,
    ids: &[String],
) -> StoreResult<Vec<ClientRow>> {
    let of = OfClient {
        ids: Some(ids),
        ..OfClient::default()
    };
    some_clients(db, organization, of, 0, i64::MAX)
}

/// Clients of releases.
///
/// # Errors
/// Those of the database.
pub fn clients_of_releases(
    db: &mut Db,
    organization: &str,
    ids: &[String],
    limit: i64,
) -> StoreResult<Vec<ClientRow>> {
    let of = OfClient {
        releases: Some(ids),
        ..OfClient::default()
    };
    some_clients(db, organization, of, 0, limit)
}

/// Clients on devices.
///
/// # Errors
/// Those of the database.
pub fn clients_of_devices(
    db: &mut Db,
    organization: &str,
    ids: &[String],
    limit: i64,
) -> StoreResult<Vec<ClientRow>> {
    let of = OfClient {
        devices: Some(ids),
        ..OfClient::default()
    };
    some_clients(db, organization, of, 0, limit)
}

/// Clients of hubs.
///
/// # Errors
/// Those of the database.
pub fn clients_of_hubs(
    db: &mut Db,
    organization: &str,
    ids: &[String],
    limit: i64,
) -> StoreResult<Vec<ClientRow>> {
    let of = OfClient {
        hubs: Some(ids),
        ..OfClient::default()
    };
    some_clients(db, organization, of, 0, limit)
}

/// Clients that came of mandates: of each the first ones, `each` at the most.
///
/// # Errors
/// Those of the database.
pub fn clients_of_mandates(
    db: &mut Db,
    organization: &str,
    ids: &[String],
    each: i64,
    limit: i64,
) -> StoreResult<Vec<ClientRow>> {
    let counts: Vec<(Option<String>, i64)> = fakts_clients::table
        .filter(fakts_clients::mandate_id.eq_any(ids))
        .group_by(fakts_clients::mandate_id)
        .select((fakts_clients::mandate_id, count_star()))
        .load(db)?;
    let (few, many): (Vec<_>, Vec<_>) = counts.into_iter().partition(|(_, count)| *count <= each);
    let few: Vec<String> = few.into_iter().filter_map(|(id, _)| id).collect();
    let of = OfClient {
        mandates: Some(few.as_slice()),
        ..OfClient::default()
    };
    let mut found = some_clients(db, organization, of, 0, limit)?;
    for id in many.into_iter().filter_map(|(id, _)| id) {
        if i64::try_from(found.len()).is_ok_and(|found| found >= limit) {
            break;
        }
        let one = [id];
        let of = OfClient {
            mandates: Some(one.as_slice()),
            ..OfClient::default()
        };
        found.extend(some_clients(db, organization, of, 0, each)?);
    }
    Ok(found)
}

/// The clients of a user and a kind, the newest first.
///
/// # Errors
/// Those of the database.
pub fn clients_of_user(
    db: &mut Db,
    organization: &str,
    user_id: &str,
    kind: &str,
    limit: i64,
) -> StoreResult<Vec<ClientRow>> {
    let of = OfClient {
        user: Some(user_id),
        kind: Some(kind),
        newest: true,
        ..OfClient::default()
    };
    some_clients(db, organization, of, 0, limit)
}

/// Whether a client came in by the first protocol of Fakts, and has a claim token therefore.
///
/// # Errors
/// Those of the database.
pub fn has_claim_token(db: &mut Db, client_id: &str) -> StoreResult<bool> {
    let claims = claim_tokens::table.filter(claim_tokens::client_id.eq(client_id));
    Ok(claims.count().get_result::<i64>(db)? > 0)
}

/// The requirements of clients that got an instance, in the order of the manifests.
///
/// # Errors
/// Those of the database.
pub fn mappings_of_clients(
    db: &mut Db,
    organization: &str,
    client_ids: &[String],
    limit: i64,
) -> StoreResult<Vec<Mapping>> {
    Ok(mappings::table
        .filter(mappings::client_id.eq_any(client_ids.to_vec()))
        .filter(mappings::instance_id.eq_any(in_hubs(organization)))
        .order((mappings::client_id, mappings::position))
        .limit(limit)
        .load(db)?)
}

/// The requirements that instances meet.
///
/// # Errors
/// Those of the database.
pub fn mappings_of_instances(
    db: &mut Db,
    organization: &str,
    instance_ids: &[String],
    limit: i64,
) -> StoreResult<Vec<Mapping>> {
    let clients = fakts_clients::table
        .inner_join(hubs::table)
        .filter(hubs::organization_id.eq(organization.to_owned()))
        .select(fakts_clients::client_id);
    Ok(mappings::table
        .filter(mappings::instance_id.eq_any(instance_ids.to_vec()))
        .filter(mappings::client_id.eq_any(clients))
        .order(mappings::id)
        .limit(limit)
        .load(db)?)
}

/// The ids of the instances of an organization, for a column that may be null.
#[diesel::dsl::auto_type(no_type_alias)]
fn in_hubs(organization: &str) -> _ {
    let organization: String = organization.to_owned();
    instances::table
        .inner_join(hubs::table)
        .filter(hubs::organization_id.eq(organization))
        .select(instances::id.nullable())
}

/// Services that hubs of the organization run, by identifier.
///
/// # Errors
/// Those of the database.
pub fn services(
    db: &mut Db,
    organization: &str,
    wanted: &Wanted,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Service>> {
    let run = instances::table
        .inner_join(hubs::table)
        .filter(hubs::organization_id.eq(organization.to_owned()))
        .select(instances::service_id);
    let mut query = services::table
        .filter(services::id.eq_any(run))
        .into_boxed();
    for pattern in wanted.patterns() {
        query = query.filter(
            folded(services::identifier, &pattern)
                .like(pattern)
                .escape('\\'),
        );
    }
    if let Some(ids) = wanted.ids.clone() {
        query = query.filter(services::id.eq_any(ids));
    }
    Ok(query
        .order(services::identifier)
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// Services of ids.
///
/// # Errors
/// Those of the database.
pub fn services_by_id(
    db: &mut Db,
    organization: &str,
    ids: &[String],
) -> StoreResult<Vec<Service>> {
    let wanted = Wanted::of(ids);
    services(db, organization, &wanted, 0, i64::MAX)
}

/// Services (ids) and the versions of them that instances run.
///
/// # Errors
/// Those of the database.
pub fn service_versions(
    db: &mut Db,
    organization: &str,
    wanted: &Wanted,
) -> StoreResult<Vec<(String, Option<String>)>> {
    let mut query = instances::table
        .inner_join(hubs::table)
        .inner_join(services::table)
        .filter(hubs::organization_id.eq(organization.to_owned()))
        .select((instances::service_id, instances::version))
        .distinct()
        .into_boxed();
    for pattern in wanted.patterns() {
        query = query.filter(
            folded(services::identifier, &pattern)
                .like(pattern)
                .escape('\\'),
        );
    }
    Ok(query
        .order((instances::service_id, instances::version))
        .load(db)?)
}

/// Which instances.
#[derive(Default)]
struct OfInstance<'a> {
    ids: Option<&'a [String]>,
    services: Option<&'a [String]>,
    hubs: Option<&'a [String]>,
    names: Vec<String>,
}

fn some_instances(
    db: &mut Db,
    organization: &str,
    of: OfInstance<'_>,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Instance>> {
    let mut query = instances::table
        .inner_join(hubs::table)
        .filter(hubs::organization_id.eq(organization.to_owned()))
        .select(instances::all_columns)
        .into_boxed();
    if let Some(ids) = of.ids {
        query = query.filter(instances::id.eq_any(ids.to_vec()));
    }
    if let Some(ids) = of.services {
        query = query.filter(instances::service_id.eq_any(ids.to_vec()));
    }
    if let Some(ids) = of.hubs {
        query = query.filter(instances::hub_id.eq_any(ids.to_vec()));
    }
    for pattern in of.names {
        query = query.filter(folded(instances::name, &pattern).like(pattern).escape('\\'));
    }
    Ok(query
        .order(instances::id)
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// Instances, by id.
///
/// # Errors
/// Those of the database.
pub fn instances(
    db: &mut Db,
    organization: &str,
    wanted: &Wanted,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Instance>> {
    let of = OfInstance {
        ids: wanted.ids.as_deref(),
        names: wanted.patterns().collect(),
        ..OfInstance::default()
    };
    some_instances(db, organization, of, offset, limit)
}

/// Instances of ids.
///
/// # Errors
/// Those of the database.
pub fn instances_by_id(
    db: &mut Db,
    organization: &str,
    ids: &[String],
) -> StoreResult<Vec<Instance>> {
    let of = OfInstance {
        ids: Some(ids),
        ..OfInstance::default()
    };
    some_instances(db, organization, of, 0, i64::MAX)
}

/// Instances of services.
///
/// # Errors
/// Those of the database.
pub fn instances_of_services(
    db: &mut Db,
    organization: &str,
    ids: &[String],
    limit: i64,
) -> StoreResult<Vec<Instance>> {
    let of = OfInstance {
        services: Some(ids),
        ..OfInstance::default()
    };
    some_instances(db, organization, of, 0, limit)
}

/// Instances of hubs.
///
/// # Errors
/// Those of the database.
pub fn instances_of_hubs(
    db: &mut Db,
    organization: &str,
    ids: &[String],
    limit: i64,
) -> StoreResult<Vec<Instance>> {
    let of = OfInstance {
        hubs: Some(ids),
        ..OfInstance::default()
    };
    some_instances(db, organization, of, 0, limit)
}

/// Instances with an address on layers, beside these, each once.
///
/// # Errors
/// Those of the database.
pub fn instances_of_layers(
    db: &mut Db,
    organization: &str,
    layer_ids: &[String],
    limit: i64,
) -> StoreResult<Vec<(String, Instance)>> {
    let mut found: Vec<(String, Instance)> = aliases::table
        .inner_join(instances::table.inner_join(hubs::table))
        .filter(hubs::organization_id.eq(organization))
        .filter(aliases::layer_id.eq_any(layer_ids.to_vec()))
        .select((aliases::layer_id, instances::all_columns))
        .order((aliases::layer_id, instances::id))
        .limit(limit)
        .load(db)?;
    found.dedup_by(|a, b| a.0 == b.0 && a.1.id == b.1.id);
    Ok(found)
}

/// Layers, by name.
///
/// # Errors
/// Those of the database.
pub fn layers(
    db: &mut Db,
    organization: &str,
    wanted: &Wanted,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Layer>> {
    let mut query = layers::table
        .filter(layers::organization_id.eq(organization.to_owned()))
        .into_boxed();
    for pattern in wanted.patterns() {
        query = query.filter(folded(layers::name, &pattern).like(pattern).escape('\\'));
    }
    if let Some(ids) = wanted.ids.clone() {
        query = query.filter(layers::id.eq_any(ids));
    }
    Ok(query
        .order(layers::name)
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// Layers of ids.
///
/// # Errors
/// Those of the database.
pub fn layers_by_id(db: &mut Db, organization: &str, ids: &[String]) -> StoreResult<Vec<Layer>> {
    let wanted = Wanted::of(ids);
    layers(db, organization, &wanted, 0, i64::MAX)
}

/// Devices, by id.
///
/// # Errors
/// Those of the database.
pub fn devices(
    db: &mut Db,
    organization: &str,
    wanted: &Wanted,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Device>> {
    let mut query = devices::table
        .filter(devices::organization_id.eq(organization.to_owned()))
        .into_boxed();
    for pattern in wanted.patterns() {
        query = query.filter(
            folded(devices::name.assume_not_null(), &pattern)
                .like(pattern)
                .escape('\\'),
        );
    }
    if let Some(ids) = wanted.ids.clone() {
        query = query.filter(devices::id.eq_any(ids));
    }
    Ok(query
        .order(devices::id)
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// Devices of ids.
///
/// # Errors
/// Those of the database.
pub fn devices_by_id(db: &mut Db, organization: &str, ids: &[String]) -> StoreResult<Vec<Device>> {
    let wanted = Wanted::of(ids);
    devices(db, organization, &wanted, 0, i64::MAX)
}

/// Hubs, by name.
///
/// # Errors
/// Those of the database.
pub fn hubs(
    db: &mut Db,
    organization: &str,
    wanted: &Wanted,
    offset: i64,
    limit: i64,
) -> StoreResult<Vec<Hub>> {
    let mut query = hubs::table
        .filter(hubs::organization_id.eq(organization.to_owned()))
        .into_boxed();
    for pattern in wanted.patterns() {
        query = query.filter(folded(hubs::name, &pattern).like(pattern).escape('\\'));
    }
    if let Some(ids) = wanted.ids.clone() {
        query = query.filter(hubs::id.eq_any(ids));
    }
    Ok(query
        .order(hubs::name)
        .offset(offset)
        .limit(limit)
        .load(db)?)
}

/// Hubs of ids.
///
/// # Errors
/// Those of the database.
pub fn hubs_by_id(db: &mut Db, organization: &str, ids: &[String]) -> StoreResult<Vec<Hub>> {
    let wanted = Wanted::of(ids);
    hubs(db, organization, &wanted, 0, i64::MAX)
}

/// Mentions since a moment: comment, user, organization and when.
///
/// # Errors
/// Those of the database.
pub fn mentions_since(db: &mut Db, since: i64) -> StoreResult<Vec<(String, String, String, i64)>> {
    Ok(comment_mentions::table
        .inner_join(comments::table.on(comments::id.eq(comment_mentions::comment_id)))
        .filter(comment_mentions::created_at.ge(since))
        .select((
            comment_mentions::comment_id,
            comment_mentions::user_id,
            comments::organization_id,
            comment_mentions::created_at,
        ))
        .order((comment_mentions::created_at, comment_mentions::comment_id))
        .load(db)?)
}
