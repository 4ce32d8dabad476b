//! Joining an organization by an invite, as somebody who has an account.

use super::admin::members::{self, Wish};
use super::audit::{self, Event};
use super::session::Session;
use super::{Failure, Fresh, Lok};
use crate::crypto::token::{self, TokenKind};
use crate::protocol::Millis;
use crate::store::invites::{self, Invite};
use crate::store::organizations::{self, Organization};
use crate::store::users::{self, User};
use crate::store::{Db, StoreResult, memberships, roles};
use serde_json::json;

/// What an invite offers, for its page.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The name of the organization.
    pub organization: String,
    /// What the person who made it is called; `None`: whoever runs this lok.
    pub inviter: Option<String>,
    /// The address that it is for.
    pub email: Option<String>,
    /// Until when it is good.
    pub expires_at: Millis,
    /// Whether the one who asks has all of it already.
    pub is_member: bool,
}

/// What became of an acceptance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// The person belongs there now, or did already.
    Joined,
    /// The invite is not good, or not any more.
    Gone,
}

/// What the invite of a token offers; `None` when it is not good. Nothing is used up.
///
/// # Errors
/// Those of the database.
pub async fn look(
    lok: &Lok,
    token: String,
    session: Option<&Session>,
) -> Result<Option<Offer>, Failure> {
    let now = lok.clock.now();
    let user_id = session.map(|session| session.user_id.clone());
    lok.store
        .read(move |db| {
            let Some((invite, organization)) = find(db, &token, now)? else {
                return Ok(None);
            };
            let is_member = match &user_id {
                Some(id) => has_all(db, &invite, id)?,
                None => false,
            };
            let inviter = match invite.created_by.strip_prefix("user:") {
                Some(id) => users::by_id(db, id)?.map(|user| user.name.unwrap_or(user.username)),
                None => None,
            };
            Ok::<_, Failure>(Some(Offer {
                organization: organization.name,
                inviter,
                email: invite.email,
                expires_at: invite.expires_at,
                is_member,
            }))
        })
        .await
}

/// Joins the organization of an invite. Whoever belongs there with all its roles already uses nothing up.
///
/// # Errors
/// Those of the database.
pub async fn accept(
    lok: &Lok,
    fresh: Fresh,
    token: String,
    user_id: String,
) -> Result<Accepted, Failure> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let Some((invite, organization)) = find(db, &token, fresh.now)? else {
                return Ok(Accepted::Gone);
            };
            let Some(user) = users::by_id(db, &user_id)?.filter(User::is_active) else {
                return Ok(Accepted::Gone);
            };
            if has_all(db, &invite, &user.id)? {
                return Ok(Accepted::Joined);
            }
            if admit(db, &fresh, &invite, &organization, &user)? {
                Ok::<_, Failure>(Accepted::Joined)
            } else {
                Ok(Accepted::Gone)
            }
        })
        .await
}

/// The invite of a token with its organization, if somebody can join by it at `now`.
///
/// # Errors
/// Those of the database.
pub(super) fn find(
    db: &mut Db,
    token: &str,
    now: Millis,
) -> StoreResult<Option<(Invite, Organization)>> {
    if TokenKind::of(token) != Some(TokenKind::Invite) {
        return Ok(None);
    }
    let found = invites::by_token_hash(db, token::hash(token).as_str())?;
    let Some(invite) = found.filter(|invite| invite.is_open(now)) else {
        return Ok(None);
    };
    let organization = organizations::by_id(db, &invite.organization_id)?;
    Ok(organization.map(|organization| (invite, organization)))
}

/// Counts a use and makes the user a member: false when the last use was somebody else's.
///
/// # Errors
/// Those of the database.
pub(super) fn admit(
    db: &mut Db,
    fresh: &Fresh,
    invite: &Invite,
    organization: &Organization,
    user: &User,
) -> Result<bool, Failure> {
    if !invites::take(db, &invite.id, fresh.now)? {
        return Ok(false);
    }
    let roles = wanted(db, invite)?;
    members::apply(
        db,
        organization,
        user,
        &Wish::Add(Some(roles.clone())),
        fresh,
    )?;
    audit::record(
        db,
        fresh,
        Event::ok("invite.accept")
            .object("invites", &invite.id)
            .organization(&organization.id)
            .detail(json!({ "user": user.id, "username": user.username, "roles": roles })),
    )?;
    Ok(true)
}

/// The roles of an invite that are still there.
fn wanted(db: &mut Db, invite: &Invite) -> StoreResult<Vec<String>> {
    let mut names = Vec::new();
    for name in &invite.roles.0 {
        if roles::by_name(db, &invite.organization_id, name)?.is_some() {
            names.push(name.clone());
        }
    }
    if names.is_empty() {
        names.push(members::DEFAULT_ROLE.to_owned());
    }
    Ok(names)
}

fn has_all(db: &mut Db, invite: &Invite, user_id: &str) -> StoreResult<bool> {
    let Some(membership) = memberships::of(db, &invite.organization_id, user_id)? else {
        return Ok(false);
    };
    if invite.roles.0.is_empty() {
        return Ok(true);
    }
    let has = memberships::role_names(db, &membership.id)?;
    Ok(wanted(db, invite)?.iter().all(|role| has.contains(role)))
}
