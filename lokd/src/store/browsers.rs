//! Table `browsers`: in which browsers somebody has signed in, by the hash of their mark.

use super::schema::browsers;
use super::{Db, StoreResult};
use diesel::prelude::*;

/// A browser in which a user signed in.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = browsers, primary_key(user_id, hash))]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Browser {
    pub user_id: String,
    pub hash: String,
    pub user_agent: Option<String>,
    pub created_at: i64,
    pub last_seen_at: i64,
}

/// Whether a user has signed in in this browser before.
///
/// # Errors
/// Those of the database.
pub fn knows(db: &mut Db, user_id: &str, hash: &str) -> StoreResult<bool> {
    Ok(browsers::table
        .find((user_id, hash))
        .select(browsers::hash)
        .first::<String>(db)
        .optional()?
        .is_some())
}

/// Notes a sign-in in a browser. Answers whether it was the first there.
///
/// # Errors
/// Those of the database.
pub fn seen(db: &mut Db, browser: Browser) -> StoreResult<bool> {
    let known = browsers::table.find((&browser.user_id, &browser.hash));
    let updated = diesel::update(known)
        .set((
            browsers::user_agent.eq(&browser.user_agent),
            browsers::last_seen_at.eq(browser.last_seen_at),
        ))
        .execute(db)?;
    if updated == 0 {
        diesel::insert_into(browsers::table)
            .values(browser)
            .execute(db)?;
    }
    Ok(updated == 0)
}

/// Forgets browsers in which nobody signed in since `before`. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, before: i64, most: i64) -> StoreResult<usize> {
    let old: Vec<(String, String)> = browsers::table
        .filter(browsers::last_seen_at.lt(before))
        .select((browsers::user_id, browsers::hash))
        .limit(most)
        .load(db)?;
    for (user_id, hash) in &old {
        diesel::delete(browsers::table.find((user_id, hash))).execute(db)?;
    }
    Ok(old.len())
}
