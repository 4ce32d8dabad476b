//! Who belongs to an organization, and as what.

use super::orgs;
use crate::service::audit::{self, Event};
use crate::service::{Actor, Failure, Fresh, Lok};
use crate::store::{
    Db, Keep, consents,
    grants::{self, Of},
    memberships::{self, Membership},
    organizations::Organization,
    roles,
    users::{self, User},
};
use lok_common::admin::Change;
use lok_common::admin::org::Member;
use lok_common::{ErrorCode, Problem, Time};
use serde_json::json;

/// The role of a member for whom none is named.
pub const DEFAULT_ROLE: &str = "user";

/// What to do to a membership.
#[derive(Clone, Debug)]
pub enum Wish {
    /// Be a member with these roles; a member already gets these added.
    Add(Option<Vec<String>>),
    /// Have exactly these roles.
    SetRoles(Vec<String>),
    /// Have these roles besides.
    Grant(Vec<String>),
    /// Have these roles no more.
    Revoke(Vec<String>),
    /// Be no member.
    Remove,
}

impl Wish {
    pub(super) fn action(&self) -> &'static str {
        match self {
            Self::Add(_) => "org.member_add",
            Self::SetRoles(_) => "org.member_set_roles",
            Self::Grant(_) => "role.grant",
            Self::Revoke(_) => "role.revoke",
            Self::Remove => "org.member_remove",
        }
    }
}

/// The members of an organization, by username.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn list(lok: &Lok, organization: String) -> Result<Vec<Member>, Failure> {
    lok.store
        .read(move |db| {
            let organization = orgs::demand(db, &organization)?;
            let members = memberships::of_organization(db, &organization.id)?;
            Ok(members
                .into_iter()
                .map(|(membership, username, roles)| Member {
                    username,
                    user_id: membership.user_id,
                    organization: organization.slug.clone(),
                    roles,
                    created_at: Time(membership.created_at),
                })
                .collect())
        })
        .await
}

/// Changes a membership.
///
/// # Errors
/// `not_found` for the organization, the user, a role or the membership, and those of the database.
pub async fn change(
    lok: &Lok,
    actor: Actor,
    keep: Keep,
    organization: String,
    user: String,
    wish: Wish,
) -> Result<Change<Member>, Failure> {
    let fresh = lok.fresh(actor);
    lok.store
        .write_if(keep, move |db| {
            let fresh = fresh.clone();
            let organization = orgs::demand(db, &organization)?;
            let user = demand_user(db, &user)?;
            super::users::refuse_deleted(&user)?;
            let (member, changed) = apply(db, &organization, &user, &wish, &fresh)?;
            if changed {
                audit::record(
                    db,
                    &fresh,
                    Event::ok(wish.action())
                        .object("users", &user.id)
                        .organization(&organization.id)
                        .detail(json!({ "roles": member.roles })),
                )?;
            }
            Ok(Change {
                object: member,
                changed,
                created: changed && matches!(wish, Wish::Add(_)),
                dry_run: keep == Keep::No,
                secret: None,
                secret_shown_once: false,
                warnings: Vec::new(),
            })
        })
        .await
}

/// Does it, inside a transaction. Answers the membership as it is now (as it was, when it ends) and whether it changed.
///
/// # Errors
/// `not_found` for a role or the membership, and those of the database.
pub fn apply(
    db: &mut Db,
    organization: &Organization,
    user: &User,
    wish: &Wish,
    fresh: &Fresh,
) -> Result<(Member, bool), Failure> {
    let existing = memberships::of(db, &organization.id, &user.id)?;
    let before = match &existing {
        Some(membership) => memberships::role_names(db, &membership.id)?,
        None => Vec::new(),
    };
    let member = |membership: &Membership, roles: Vec<String>| Member {
        username: user.username.clone(),
        user_id: user.id.clone(),
        organization: organization.slug.clone(),
        roles,
        created_at: Time(membership.created_at),
    };
    let (membership, made) = match (existing, wish) {
        (Some(membership), _) => (membership, false),
        (None, Wish::Add(_)) => {
            let membership = Membership {
                id: fresh.id(),
                organization_id: organization.id.clone(),
                user_id: user.id.clone(),
                created_at: fresh.now,
            };
            memberships::insert(db, membership.clone())?;
            (membership, true)
        }
        (None, _) => {
            return Err(Problem::new(
                ErrorCode::NotFound,
                format!("{} is no member of {}", user.username, organization.slug),
            )
            .why("only a member can have roles in it, and only a member can leave")
            .fix(format!(
                "make it one: lokctl orgs members add {} {}",
                organization.slug, user.username
            ))
            .into());
        }
    };
    let mut after = match wish {
        Wish::Remove => {
            memberships::delete(db, &membership.id)?;
            consents::delete_of_member(db, &organization.id, &user.id)?;
            grants::revoke(
                db,
                Of::Membership {
                    user_id: &user.id,
                    organization_id: &organization.id,
                },
                "membership ended",
                fresh.now,
            )?;
            return Ok((member(&membership, before), true));
        }
        Wish::SetRoles(roles) => roles.clone(),
        Wish::Revoke(roles) => before
            .iter()
            .filter(|role| !roles.contains(role))
            .cloned()
            .collect(),
        Wish::Add(Some(roles)) | Wish::Grant(roles) => [before.as_slice(), roles].concat(),
        Wish::Add(None) if made => vec![DEFAULT_ROLE.to_owned()],
        Wish::Add(None) => before.clone(),
    };
    after.sort();
    after.dedup();
    if after != before {
        let ids = role_ids(db, organization, &after)?;
        memberships::set_roles(db, &membership.id, &ids)?;
    }
    let changed = made || after != before;
    Ok((member(&membership, after), changed))
}

/// The ids of roles of an organization, by their names.
///
/// # Errors
/// `not_found` for the first that is not there, and those of the database.
pub(super) fn role_ids(
    db: &mut Db,
    organization: &Organization,
    names: &[String],
) -> Result<Vec<String>, Failure> {
    names
        .iter()
        .map(|name| match roles::by_name(db, &organization.id, name)? {
            Some(role) => Ok(role.id),
            None => Err(Problem::new(
                ErrorCode::NotFound,
                format!("{} has no role {name:?}", organization.slug),
            )
            .why("a role belongs to one organization")
            .fix(format!(
                "list them: lokctl roles list --org {}",
                organization.slug
            ))
            .field("roles")
            .into()),
        })
        .collect()
}

/// The user of an id, a name or an address.
///
/// # Errors
/// `not_found`, and those of the database.
pub fn demand_user(db: &mut Db, key: &str) -> Result<User, Failure> {
    users::find(db, key)?.ok_or_else(|| Problem::not_found("user", "users", key).into())
}
