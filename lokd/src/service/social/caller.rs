//! Who calls the API: a person through an app, in an organization, as long as everything behind the token holds.

use crate::protocol::Millis;
use crate::protocol::oauth::ScopeSet;
use crate::service::grant::{self, Live};
use crate::service::{Actor, Lok, access};
use crate::store::{Db, StoreError, StoreResult, clients, fakts_clients, tokens};
use lok_common::admin::app::Trust;

/// A person in an organization, through an app.
#[derive(Clone, Debug, PartialEq)]
pub struct Caller {
    /// The user's id.
    pub user_id: String,
    /// The user's `sub`.
    pub subject: String,
    /// The login name.
    pub username: String,
    /// The id of the organization in which the person acts.
    pub organization_id: String,
    /// Its slug.
    pub organization: String,
    /// The app's `client_id`.
    pub client_id: String,
    /// The person's roles in the organization, as they are now.
    pub roles: Vec<String>,
    /// What the app may.
    pub scopes: ScopeSet,
    /// When the token ends.
    pub expires_at: Millis,
    jti: String,
    pub(super) gid: String,
}

/// Why somebody is no caller.
#[derive(Debug)]
pub enum Stranger {
    /// The token is invalid, expired or revoked, or something that it rests on ended.
    Token,
    /// The app is neither a Fakts app nor one of the operator's own.
    App,
    /// The database.
    Store(StoreError),
}

impl From<StoreError> for Stranger {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Caller {
    /// Whether the person leads the organization.
    #[must_use]
    pub fn leads(&self) -> bool {
        self.roles
            .iter()
            .any(|role| role == "owner" || role == "admin")
    }

    /// The actor of what this caller does; the connection tells the rest.
    #[must_use]
    pub fn actor(&self, connection: Actor) -> Actor {
        Actor {
            name: format!("user:{}", self.user_id),
            ..connection
        }
    }
}

/// Who the bearer of an access token is.
///
/// # Errors
/// Why nobody.
pub async fn authenticate(lok: &Lok, token: &str) -> Result<Caller, Stranger> {
    let issuer = lok.issuer();
    let token = access::read(lok, token, Some(&issuer)).map_err(|why| {
        tracing::debug!(target: "lokd::graphql", %why, "access token refused");
        Stranger::Token
    })?;
    let bearer = Bearer {
        // Nobody is behind a client that acts for itself.
        gid: token.gid.ok_or(Stranger::Token)?,
        jti: token.jti,
        subject: token.sub,
        client_id: token.client_id,
        scopes: token.scope,
        expires_at: token.exp.saturating_mul(1_000),
    };
    behind(lok, bearer).await
}

/// Whether the caller of a while ago would be let in again as who they were, with the same roles: for what stays open.
///
/// # Errors
/// Those of the database.
pub async fn stands(lok: &Lok, caller: &Caller) -> StoreResult<bool> {
    if lok.clock.now() >= caller.expires_at {
        return Ok(false);
    }
    let bearer = Bearer {
        gid: caller.gid.clone(),
        jti: caller.jti.clone(),
        subject: caller.subject.clone(),
        client_id: caller.client_id.clone(),
        scopes: caller.scopes.clone(),
        expires_at: caller.expires_at,
    };
    match behind(lok, bearer).await {
        Ok(found) => Ok(found == *caller),
        Err(Stranger::Store(error)) => Err(error),
        Err(Stranger::Token | Stranger::App) => Ok(false),
    }
}

/// What a token says.
struct Bearer {
    gid: String,
    jti: String,
    subject: String,
    client_id: String,
    scopes: ScopeSet,
    expires_at: Millis,
}

/// Who is behind a token now.
async fn behind(lok: &Lok, bearer: Bearer) -> Result<Caller, Stranger> {
    let (jti, gid, client_id, now) = (
        bearer.jti.clone(),
        bearer.gid.clone(),
        bearer.client_id.clone(),
        lok.clock.now(),
    );
    let (live, admitted) = lok
        .store
        .read(move |db| {
            let live = standing(db, &jti, &gid, now)?;
            StoreResult::Ok((live, is_admitted(db, &client_id)?))
        })
        .await?;
    let Live { user, membership } = live
        .filter(|live| live.user.subject == bearer.subject)
        .ok_or(Stranger::Token)?;
    if !admitted {
        return Err(Stranger::App);
    }
    Ok(Caller {
        user_id: user.id,
        subject: user.subject,
        username: user.username,
        organization_id: membership.organization.id,
        organization: membership.organization.slug,
        client_id: bearer.client_id,
        roles: membership.roles,
        scopes: bearer.scopes,
        expires_at: bearer.expires_at,
        jti: bearer.jti,
        gid: bearer.gid,
    })
}

fn standing(db: &mut Db, jti: &str, gid: &str, now: Millis) -> StoreResult<Option<Live>> {
    if tokens::is_revoked(db, jti)? {
        return Ok(None);
    }
    Ok(grant::find_live(db, gid, now)?.map(|(_, live)| live))
}

/// Apps that were approved for a hub, and those of the operator. Any other app was allowed to know who somebody is, and
/// not to read and change what the organization shares.
fn is_admitted(db: &mut Db, client_id: &str) -> StoreResult<bool> {
    if fakts_clients::by_id(db, client_id)?.is_some() {
        return Ok(true);
    }
    let client = clients::by_id(db, client_id)?;
    Ok(client.is_some_and(|client| client.trust.0 == Trust::FirstParty))
}
