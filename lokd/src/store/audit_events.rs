//! Table `audit_events`: written with the change it tells of, linked into a chain of hashes right after.
//!
//! The row is inserted in the transaction of the change, without a place in the chain, so that concurrent changes do
//! not wait for each other on the chain's end; [`link`] then gives the new rows their places, one linker at a time.

use super::schema::{audit_events, grants};
use super::{Db, StoreResult};
use diesel::prelude::*;

/// An event.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = audit_events)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct AuditEvent {
    pub id: String,
    pub at: i64,
    pub action: String,
    pub outcome: String,
    pub actor: String,
    pub object: Option<String>,
    pub organization_id: Option<String>,
    pub ip: Option<String>,
    pub request_id: Option<String>,
    pub detail: String,
    pub seq: Option<i64>,
    pub prev_hash: Option<String>,
    pub hash: Option<String>,
}

/// What a list of events is narrowed by.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// This action; with `.*` at its end all of a noun.
    pub action: Option<String>,
    /// By this actor.
    pub actor: Option<String>,
    /// To this object.
    pub object: Option<String>,
    /// With this outcome.
    pub outcome: Option<String>,
    /// At or after.
    pub since: Option<i64>,
    /// Before.
    pub until: Option<i64>,
}

/// Adds an event.
///
/// # Errors
/// Those of the database.
pub fn insert(db: &mut Db, event: AuditEvent) -> StoreResult<()> {
    diesel::insert_into(audit_events::table)
        .values(event)
        .execute(db)?;
    Ok(())
}

/// Links up to `most` new events into the chain with `hash(previous hash, event)`. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn link(
    db: &mut Db,
    most: i64,
    hash: &dyn Fn(&str, &AuditEvent) -> String,
) -> StoreResult<Vec<AuditEvent>> {
    let mut new: Vec<AuditEvent> = audit_events::table
        .filter(audit_events::seq.is_null())
        .order(audit_events::id)
        .limit(most)
        .load(db)?;
    if new.is_empty() {
        return Ok(new);
    }
    let (mut seq, mut previous) = head(db)?;
    for event in &mut new {
        seq += 1;
        event.seq = Some(seq);
        let this = hash(&previous, event);
        diesel::update(audit_events::table.find(&event.id))
            .set((
                audit_events::seq.eq(seq),
                audit_events::prev_hash.eq(&previous),
                audit_events::hash.eq(&this),
            ))
            .execute(db)?;
        previous = this;
    }
    Ok(new)
}

/// The place and the hash of the last linked event; 0 and nothing at the beginning.
///
/// # Errors
/// Those of the database.
pub fn head(db: &mut Db) -> StoreResult<(i64, String)> {
    let last: Option<(Option<i64>, Option<String>)> = audit_events::table
        .filter(audit_events::seq.is_not_null())
        .order(audit_events::seq.desc())
        .select((audit_events::seq, audit_events::hash))
        .first(db)
        .optional()?;
    Ok(match last {
        Some((Some(seq), Some(hash))) => (seq, hash),
        _ => (0, String::new()),
    })
}

/// Linked events after a place, in order.
///
/// # Errors
/// Those of the database.
pub fn chain(db: &mut Db, after: i64, most: i64) -> StoreResult<Vec<AuditEvent>> {
    Ok(audit_events::table
        .filter(audit_events::seq.gt(after))
        .order(audit_events::seq)
        .limit(most)
        .load(db)?)
}

/// Grants of a user whose events are looked for, the newest.
const GRANTS: i64 = 500;

/// Events that concern a user, linked or not, newest first: by them, about them, and about what they allowed. Those before
/// the event of this id.
///
/// # Errors
/// Those of the database.
pub fn of_user(
    db: &mut Db,
    user_id: &str,
    before: Option<&str>,
    limit: i64,
) -> StoreResult<Vec<AuditEvent>> {
    let allowed: Vec<String> = grants::table
        .filter(grants::user_id.eq(user_id))
        .order(grants::id.desc())
        .select(grants::id)
        .limit(GRANTS)
        .load(db)?;
    let mut objects: Vec<String> = allowed.iter().map(|id| format!("grants/{id}")).collect();
    objects.push(format!("users/{user_id}"));
    // Two questions, each with an index of its own, instead of one that would read the whole table.
    let mut found = Vec::new();
    for own in [true, false] {
        let mut query = audit_events::table.into_boxed();
        query = if own {
            query.filter(audit_events::actor.eq(format!("user:{user_id}")))
        } else {
            query.filter(audit_events::object.eq_any(objects.clone()))
        };
        if let Some(before) = before {
            query = query.filter(audit_events::id.lt(before.to_owned()));
        }
        let rows: Vec<AuditEvent> = query.order(audit_events::id.desc()).limit(limit).load(db)?;
        found.extend(rows);
    }
    found.sort_by(|a, b| b.id.cmp(&a.id));
    found.dedup_by(|a, b| a.id == b.id);
    found.truncate(usize::try_from(limit).unwrap_or_default());
    Ok(found)
}

/// Linked events before a place, newest first.
///
/// # Errors
/// Those of the database.
pub fn list(
    db: &mut Db,
    filter: &Filter,
    before: Option<i64>,
    limit: i64,
) -> StoreResult<Vec<AuditEvent>> {
    let mut query = audit_events::table
        .filter(audit_events::seq.is_not_null())
        .into_boxed();
    if let Some(before) = before {
        query = query.filter(audit_events::seq.lt(before));
    }
    if let Some(action) = &filter.action {
        query = match action.strip_suffix('*') {
            Some(prefix) => query.filter(
                audit_events::action
                    .ge(prefix.to_owned())
                    .and(audit_events::action.lt(format!("{prefix}\u{7f}"))),
            ),
            None => query.filter(audit_events::action.eq(action.clone())),
        };
    }
    if let Some(actor) = filter.actor.clone() {
        query = query.filter(audit_events::actor.eq(actor));
    }
    if let Some(object) = filter.object.clone() {
        query = query.filter(audit_events::object.eq(object));
    }
    if let Some(outcome) = filter.outcome.clone() {
        query = query.filter(audit_events::outcome.eq(outcome));
    }
    if let Some(since) = filter.since {
        query = query.filter(audit_events::at.ge(since));
    }
    if let Some(until) = filter.until {
        query = query.filter(audit_events::at.lt(until));
    }
    Ok(query
        .order(audit_events::seq.desc())
        .limit(limit)
        .load(db)?)
}
