//! The caller as they are now: a connection may last longer than a membership.

use super::Caller;
use crate::service::Failure;
use crate::store::users::{self, User};
use crate::store::{Db, memberships};
use lok_common::{ErrorCode, Problem};

/// A caller as they are now.
pub struct Standing {
    /// The person.
    pub user: User,
    /// Whether they are an owner or an administrator of the organization.
    pub leads: bool,
}

impl Caller {
    /// The caller as they are now, in the transaction of what they do.
    ///
    /// # Errors
    /// They are a member no more; and those of the database.
    pub fn standing(&self, db: &mut Db) -> Result<Standing, Failure> {
        let user = users::by_id(db, &self.user_id)?.filter(User::is_active);
        let member = memberships::with_roles(db, &self.organization_id, &self.user_id)?;
        let (Some(user), Some(member)) = (user, member) else {
            return Err(
                Problem::new(ErrorCode::NotPermitted, "you are no member any more")
                    .why("the membership or the account has ended")
                    .fix("sign in again")
                    .into(),
            );
        };
        let leads = |role: &String| role == "owner" || role == "admin";
        Ok(Standing {
            user,
            leads: member.roles.iter().any(leads),
        })
    }

    /// [`Caller::standing`] of an owner or an administrator, who alone may `what`.
    ///
    /// # Errors
    /// They are neither; and as [`Caller::standing`].
    pub fn in_charge(&self, db: &mut Db, what: &str) -> Result<Standing, Failure> {
        let standing = self.standing(db)?;
        if standing.leads {
            return Ok(standing);
        }
        Err(Problem::new(
            ErrorCode::NotPermitted,
            format!("only owners and administrators of the organization {what}"),
        )
        .why("you have neither role")
        .fix("ask one of them")
        .into())
    }
}
