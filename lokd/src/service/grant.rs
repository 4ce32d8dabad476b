//! Whether a grant still holds: every code and token below it is as good as it is, and no better.

use super::Fresh;
use super::audit::{self, Event};
use crate::protocol::Millis;
use crate::store::grants::{self, Grant, Of};
use crate::store::memberships::{self, WithRoles};
use crate::store::users::{self, User};
use crate::store::{Db, StoreResult, clients, sessions};
use lok_common::admin::app::AppState;
use serde_json::json;

/// The scope of grants that outlive their session (OpenID Connect Core 11).
const OFFLINE_ACCESS: &str = "offline_access";

/// The person behind a grant that holds, with their roles as they are now.
#[derive(Clone)]
pub struct Live {
    /// The person.
    pub user: User,
    /// In which organization, as what.
    pub membership: WithRoles,
}

/// The person behind a grant; `None` unless everything that it rests on still holds: it is not revoked, the user is
/// active and a member, the app is enabled and serves the organization, and the session lasts or is not needed.
///
/// # Errors
/// Those of the database.
pub fn live(db: &mut Db, grant: &Grant, now: Millis) -> StoreResult<Option<Live>> {
    let Some(user_id) = grant
        .user_id
        .as_deref()
        .filter(|_| grant.revoked_at.is_none())
    else {
        return Ok(None);
    };
    let Some(client) = clients::by_id(db, &grant.client_id)? else {
        return Ok(None);
    };
    let serves = client
        .organization_id
        .as_ref()
        .is_none_or(|id| *id == grant.organization_id);
    if client.state.0 != AppState::Enabled || !serves {
        return Ok(None);
    }
    if let Some(id) = &grant.session_id
        && !grant.scopes.0.iter().any(|scope| scope == OFFLINE_ACCESS)
        && !sessions::by_id(db, id)?
            .is_some_and(|session| session.revoked_at.is_none() && session.expires_at > now)
    {
        return Ok(None);
    }
    let Some(user) = users::by_id(db, user_id)?.filter(User::is_active) else {
        return Ok(None);
    };
    let membership = memberships::with_roles(db, &grant.organization_id, user_id)?;
    Ok(membership.map(|membership| Live { user, membership }))
}

/// The grant of an id with the person behind it, if it holds.
///
/// # Errors
/// Those of the database.
pub fn find_live(db: &mut Db, id: &str, now: Millis) -> StoreResult<Option<(Grant, Live)>> {
    let Some(grant) = grants::by_id(db, id)? else {
        return Ok(None);
    };
    Ok(live(db, &grant, now)?.map(|live| (grant, live)))
}

/// Revokes a grant and with it everything below, and says so in the audit log.
///
/// # Errors
/// Those of the database.
pub fn revoke(db: &mut Db, fresh: &Fresh, grant: &Grant, reason: &str) -> StoreResult<()> {
    if grants::revoke(db, Of::Id(&grant.id), reason, fresh.now)? > 0 {
        let event = Event::ok("grant.revoke")
            .object("grants", &grant.id)
            .organization(&grant.organization_id)
            .detail(json!({ "client_id": grant.client_id, "reason": reason }));
        audit::record(db, fresh, event)?;
    }
    Ok(())
}
