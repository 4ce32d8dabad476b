//! Links that open something: for an invite, a new password, an address, an account.
//!
//! What opens stands in the query of the address and never in its path: lok's log has the template of a path and no
//! query, and pages send no `Referer`. A visit changes nothing, so that the programs that read mail before people do
//! use nothing up; the button on the page does.

use super::Fresh;
use crate::crypto::token::{self, TokenKind};
use crate::protocol::Millis;
use crate::store::links::{self, Kind, Link, Of};
use crate::store::{Db, StoreResult};
use lok_common::Secret;

/// The page of an invite.
pub const INVITE: &str = "/invite";
/// The page that sets a new password.
pub const RESET: &str = "/reset/password";
/// The page that confirms an address.
pub const EMAIL: &str = "/email";
/// The page that makes an account.
pub const SIGN_UP: &str = "/signup/account";

/// The address of a page with what opens it: of the issuer, whatever name the request came by.
#[must_use]
pub fn url(issuer: &str, path: &str, token: &Secret) -> Secret {
    Secret::new(format!("{issuer}{path}?token={}", token.expose()))
}

/// Whom a link is for.
#[derive(Clone, Copy, Debug)]
pub struct For<'a> {
    /// The user (id); `None` for an address that is nobody's yet.
    pub user_id: Option<&'a str>,
    /// The address that it is sent to, as it was written.
    pub email: Option<&'a str>,
}

/// Makes a link that is good once, for `life`, and ends those of the same kind that were made before.
///
/// # Errors
/// Those of the database.
pub fn make(
    db: &mut Db,
    fresh: &Fresh,
    kind: Kind,
    whom: For<'_>,
    life: Millis,
) -> StoreResult<Secret> {
    match whom {
        For {
            user_id: Some(id), ..
        } => links::end(db, kind, Of::User(id))?,
        For {
            email: Some(email), ..
        } => links::end(db, kind, Of::Address(email))?,
        _ => 0,
    };
    let (token, hash) = fresh.mint(TokenKind::Link);
    links::insert(
        db,
        Link {
            id: fresh.id(),
            kind: kind.as_str().to_owned(),
            user_id: whom.user_id.map(str::to_owned),
            email: whom.email.map(str::to_owned),
            token_hash: hash.into_string(),
            created_at: fresh.now,
            expires_at: fresh.now.saturating_add(life),
            used_at: None,
        },
    )?;
    Ok(token)
}

/// The link of a token, if it is good now; nothing is used up.
///
/// # Errors
/// Those of the database.
pub fn open(db: &mut Db, kind: Kind, token: &str, now: Millis) -> StoreResult<Option<Link>> {
    if TokenKind::of(token) != Some(TokenKind::Link) {
        return Ok(None);
    }
    links::open(db, kind, token::hash(token).as_str(), now)
}

/// Minutes as a notice tells them.
#[must_use]
pub fn minutes(life: Millis) -> String {
    (life / 60_000).max(1).to_string()
}
