//! Sessions of browsers: found by their cookie, begun by a sign-in, ended by a sign-out.
//!
//! The cookie holds 256 random bits; the database knows their SHA-256 only.

use super::audit::{self, Event};
use super::{Fresh, Lok, factors};
use crate::config::Login;
use crate::crypto::token::{self, TokenKind};
use crate::protocol::Millis;
use crate::store::grants::{self, Of};
use crate::store::sessions::{self, Session as Row};
use crate::store::users::{self, User};
use crate::store::{Db, Json, StoreResult};
use lok_common::Secret;
use serde_json::json;
use std::time::Duration;

/// How long a sign-in counts as recent.
pub const RECENT: Millis = 10 * 60_000;
/// How often the time of last use is written at the most.
const TOUCH: Millis = 60_000;
/// The longest text of a `User-Agent` that is kept.
pub(super) const MAX_AGENT: usize = 256;

/// A session that is alive, and whose it is.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its id: the `sid` of tokens.
    pub id: String,
    /// The user's id.
    pub user_id: String,
    /// The user's `sub`.
    pub subject: String,
    /// The login name.
    pub username: String,
    /// What pages call the user.
    pub shown_name: String,
    /// When the credentials were checked.
    pub auth_time: Millis,
    /// How (RFC 8176).
    pub amr: Vec<String>,
    /// Whether the browser stays signed in.
    pub remember: bool,
    /// The organization in which the user acted the last time.
    pub last_organization_id: Option<String>,
}

impl Session {
    /// Whether several factors were shown.
    #[must_use]
    pub fn is_strong(&self) -> bool {
        factors::is_strong(&self.amr)
    }
}

/// The browser in which a session begins.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// Its address.
    pub ip: Option<String>,
    /// How it calls itself.
    pub user_agent: Option<String>,
    /// The hash of its mark.
    pub browser: String,
    /// The session that it had until now.
    pub session_id: Option<String>,
    /// Whether it stays signed in for `login.remember`.
    pub remember: bool,
}

/// The session of a cookie, if it is alive and its user may act. Its time of last use is written once a minute.
///
/// # Errors
/// Those of the database.
pub async fn find(lok: &Lok, cookie: &str) -> StoreResult<Option<Session>> {
    if TokenKind::of(cookie) != Some(TokenKind::Session) {
        return Ok(None);
    }
    let hash = token::hash(cookie);
    let found = lok
        .store
        .read(move |db| {
            let Some(row) = sessions::by_token_hash(db, hash.as_str())? else {
                return StoreResult::Ok(None);
            };
            let user = users::by_id(db, &row.user_id)?;
            Ok(user.map(|user| (row, user)))
        })
        .await?;
    let now = lok.clock.now();
    let Some((row, user)) = found else {
        return Ok(None);
    };
    // Who has no password has none to change.
    let must_change = user.must_change_password && user.password_hash.is_some();
    let too_weak = user.require_mfa && !factors::is_strong(&row.amr.0);
    let alive = is_alive(&row, &lok.config().login, now);
    if !alive || !user.is_active() || must_change || too_weak {
        return Ok(None);
    }
    if now - row.last_seen_at >= TOUCH {
        let id = row.id.clone();
        lok.store
            .write(move |db| sessions::touch(db, &id, now))
            .await?;
    }
    Ok(Some(Session {
        shown_name: user.name.unwrap_or_else(|| user.username.clone()),
        id: row.id,
        user_id: user.id,
        subject: user.subject,
        username: user.username,
        auth_time: row.auth_time,
        amr: row.amr.0,
        remember: row.remember,
        last_organization_id: user.last_organization_id,
    }))
}

/// Whether a session can be used at `now`: not ended, not too old, and not idle for too long unless it is remembered.
#[must_use]
pub fn is_alive(row: &Row, login: &Login, now: Millis) -> bool {
    row.revoked_at.is_none()
        && now < row.expires_at
        && (row.remember || now < row.last_seen_at.saturating_add(millis(login.session_idle)))
}

/// Begins a session of `user`, who showed at `auth_time` who they are. Answers what the cookie holds.
///
/// The id in the cookie is new at every sign-in. Where the same user signs in again, the session itself goes on, so
/// that the apps which were opened in it stay signed in; another user's ends. `amr` says how (RFC 8176).
///
/// # Errors
/// Those of the database.
pub fn begin(
    db: &mut Db,
    fresh: &Fresh,
    user: &User,
    origin: &Origin,
    login: &Login,
    amr: &[String],
    auth_time: Millis,
) -> StoreResult<Secret> {
    let (cookie, hash) = fresh.mint(TokenKind::Session);
    let before = match &origin.session_id {
        Some(id) => sessions::by_id(db, id)?.filter(|row| row.revoked_at.is_none()),
        None => None,
    };
    let life = if origin.remember {
        login.remember
    } else {
        login.session_absolute
    };
    let mut row = Row {
        id: fresh.id(),
        token_hash: hash.into_string(),
        user_id: user.id.clone(),
        created_at: fresh.now,
        last_seen_at: fresh.now,
        auth_time,
        amr: Json(amr.to_vec()),
        remember: origin.remember,
        expires_at: fresh.now.saturating_add(millis(life)),
        revoked_at: None,
        ip: origin.ip.clone(),
        user_agent: origin
            .user_agent
            .as_ref()
            .map(|agent| agent.chars().take(MAX_AGENT).collect()),
    };
    match before {
        Some(before) if before.user_id == user.id => {
            row.id = before.id;
            row.created_at = before.created_at;
            row.auth_time = auth_time.max(before.auth_time);
            sessions::renew(db, row)?;
        }
        Some(before) => {
            close(db, fresh, &before.id)?;
            sessions::insert(db, row)?;
        }
        None => sessions::insert(db, row)?,
    }
    Ok(cookie)
}

/// Notes that more was shown in a session. The id in the cookie is new, and the time of the sign-in is as it was.
/// Answers what the cookie holds; `None` if the session has ended.
///
/// # Errors
/// Those of the database.
pub fn raise(db: &mut Db, fresh: &Fresh, id: &str, amr: &[String]) -> StoreResult<Option<Secret>> {
    let Some(mut row) = sessions::by_id(db, id)?.filter(|row| row.revoked_at.is_none()) else {
        return Ok(None);
    };
    let (cookie, hash) = fresh.mint(TokenKind::Session);
    row.token_hash = hash.into_string();
    row.amr = Json(amr.to_vec());
    row.last_seen_at = fresh.now;
    let event = Event::ok("session.raise").object("sessions", id);
    audit::record(db, fresh, event.detail(json!({ "amr": amr })))?;
    sessions::renew(db, row)?;
    Ok(Some(cookie))
}

/// Ends a session and what was granted in it, except offline access.
///
/// # Errors
/// Those of the database.
pub async fn end(lok: &Lok, fresh: Fresh, id: String) -> StoreResult<()> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            close(db, &fresh, &id)
        })
        .await
}

/// [`end`], inside a transaction.
///
/// # Errors
/// Those of the database.
pub fn close(db: &mut Db, fresh: &Fresh, id: &str) -> StoreResult<()> {
    if sessions::revoke(db, id, fresh.now)? {
        grants::revoke(db, Of::Session(id), "signed out", fresh.now)?;
        audit::record(db, fresh, Event::ok("session.end").object("sessions", id))?;
    }
    Ok(())
}

/// Whether nobody has ended a session: for what is done in it, in the transaction that does it.
///
/// # Errors
/// Those of the database.
pub fn stands(db: &mut Db, id: &str) -> StoreResult<bool> {
    Ok(sessions::by_id(db, id)?.is_some_and(|row| row.revoked_at.is_none()))
}

/// A duration of the configuration in the unit of lok's times.
#[must_use]
pub fn millis(span: Duration) -> Millis {
    Millis::try_from(span.as_millis()).unwrap_or(Millis::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_end_by_idleness_age_and_hand() {
        let login = Login {
            session_idle: Duration::from_secs(10),
            session_absolute: Duration::from_secs(100),
            remember: Duration::from_secs(1_000),
            free_tries: 5,
            max_delay: Duration::from_secs(60),
            per_network_per_minute: 20,
            signup: crate::config::Signup::Off,
        };
        let row = Row {
            id: "s".into(),
            token_hash: String::new(),
            user_id: "u".into(),
            created_at: 0,
            last_seen_at: 50_000,
            auth_time: 0,
            amr: Json(Vec::new()),
            remember: false,
            expires_at: 100_000,
            revoked_at: None,
            ip: None,
            user_agent: None,
        };
        assert!(is_alive(&row, &login, 59_999));
        assert!(!is_alive(&row, &login, 60_000));
        let remembered = Row {
            remember: true,
            ..row.clone()
        };
        assert!(is_alive(&remembered, &login, 99_999));
        assert!(!is_alive(&remembered, &login, 100_000));
        let ended = Row {
            revoked_at: Some(1),
            ..row
        };
        assert!(!is_alive(&ended, &login, 51_000));
    }
}
