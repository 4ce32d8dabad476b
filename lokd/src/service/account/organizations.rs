//! Where a person belongs, and how they leave.

use crate::protocol::Millis;
use crate::service::admin::members::{self, Wish};
use crate::service::audit::{self, Event};
use crate::service::{Failure, Fresh, Lok};
use crate::store::users::{self, User};
use crate::store::{Db, StoreResult, memberships, organizations};
use serde_json::json;

/// The role without which nobody could manage an organization.
const OWNER: &str = "owner";

/// An organization to which a person belongs.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The organization's id.
    pub organization_id: String,
    /// Its name.
    pub name: String,
    /// Its slug.
    pub slug: String,
    /// The person's roles in it.
    pub roles: Vec<String>,
    /// Since when.
    pub since: Millis,
    /// Whether it asks for a second factor.
    pub require_mfa: bool,
    /// Whether the person is its only owner, who cannot leave.
    pub last_owner: bool,
}

/// How leaving ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// The person is no member any more.
    Done,
    /// They were none.
    NoMember,
    /// Nobody else could manage it. Its name.
    LastOwner(String),
}

/// The organizations of a person, by slug.
///
/// # Errors
/// Those of the database.
pub async fn list(lok: &Lok, user_id: String) -> StoreResult<Vec<Membership>> {
    lok.store
        .read(move |db| {
            let found = memberships::of_user(db, &user_id)?;
            found
                .into_iter()
                .map(|each| {
                    Ok(Membership {
                        last_owner: is_last_owner(db, &each, &user_id)?,
                        organization_id: each.organization.id,
                        name: each.organization.name,
                        slug: each.organization.slug,
                        roles: each.roles,
                        since: each.membership.created_at,
                        require_mfa: each.organization.require_mfa,
                    })
                })
                .collect::<StoreResult<_>>()
        })
        .await
}

fn is_last_owner(
    db: &mut Db,
    membership: &memberships::WithRoles,
    user_id: &str,
) -> StoreResult<bool> {
    let owns = membership.roles.iter().any(|role| role == OWNER);
    let organization_id = &membership.organization.id;
    Ok(owns && !memberships::others_have_role(db, organization_id, OWNER, user_id)?)
}

/// Ends a person's own membership, and with it what apps may do for them there.
///
/// # Errors
/// Those of the database.
pub async fn leave(
    lok: &Lok,
    fresh: Fresh,
    user_id: String,
    organization_id: String,
) -> Result<Left, Failure> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let found = memberships::with_roles(db, &organization_id, &user_id)?;
            let user = users::by_id(db, &user_id)?.filter(User::is_active);
            let (Some(membership), Some(user)) = (found, user) else {
                return Ok(Left::NoMember);
            };
            if is_last_owner(db, &membership, &user_id)? {
                return Ok(Left::LastOwner(membership.organization.name));
            }
            let Some(organization) = organizations::by_id(db, &organization_id)? else {
                return Ok(Left::NoMember);
            };
            let (member, _) = members::apply(db, &organization, &user, &Wish::Remove, &fresh)?;
            let event = Event::ok("org.member_leave")
                .object("users", &user.id)
                .organization(&organization.id)
                .detail(json!({ "roles": member.roles }));
            audit::record(db, &fresh, event)?;
            Ok::<_, Failure>(Left::Done)
        })
        .await
}
