//! The browsers in which a person is signed in.

use crate::protocol::Millis;
use crate::service::{Fresh, Lok, session};
use crate::store::{StoreResult, sessions};

/// A browser that is signed in.
#[derive(Clone, Debug)]
pub struct Browser {
    /// The session's id.
    pub id: String,
    /// How it calls itself.
    pub user_agent: Option<String>,
    /// The address at which it signed in.
    pub ip: Option<String>,
    /// Since when.
    pub since: Millis,
    /// When it was last used.
    pub seen: Millis,
    /// Whether it stays signed in when it is closed.
    pub remembered: bool,
}

/// The browsers of a person that are signed in, the one used last first.
///
/// # Errors
/// Those of the database.
pub async fn list(lok: &Lok, user_id: String) -> StoreResult<Vec<Browser>> {
    let (login, now) = (lok.config().login.clone(), lok.clock.now());
    let rows = lok
        .store
        .read(move |db| sessions::of_user(db, &user_id, now))
        .await?;
    Ok(rows
        .into_iter()
        .filter(|row| session::is_alive(row, &login, now))
        .map(|row| Browser {
            id: row.id,
            user_agent: row.user_agent,
            ip: row.ip,
            since: row.created_at,
            seen: row.last_seen_at,
            remembered: row.remember,
        })
        .collect())
}

/// Ends one of a person's own sessions. Answers whether it is one.
///
/// # Errors
/// Those of the database.
pub async fn end(lok: &Lok, fresh: Fresh, user_id: String, id: String) -> StoreResult<bool> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let own = sessions::by_id(db, &id)?.filter(|row| row.user_id == user_id);
            match own {
                Some(row) => session::close(db, &fresh, &row.id).map(|()| true),
                None => StoreResult::Ok(false),
            }
        })
        .await
}

/// Ends all of a person's sessions but one.
///
/// # Errors
/// Those of the database.
pub async fn end_others(lok: &Lok, fresh: Fresh, user_id: String, keep: String) -> StoreResult<()> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            for row in sessions::of_user(db, &user_id, fresh.now)? {
                if row.id != keep {
                    session::close(db, &fresh, &row.id)?;
                }
            }
            StoreResult::Ok(())
        })
        .await
}
