//! What happened to a person's account, from the audit log: what they did, what was done to them, what their apps did.

use crate::protocol::Millis;
use crate::service::Lok;
use crate::store::audit_events::{self, AuditEvent};
use crate::store::{Db, StoreResult, clients, organizations};
use serde_json::Value;

/// Events of a page.
pub const PAGE: usize = 25;

/// Who did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The person.
    Them,
    /// An administrator.
    Administrator,
    /// Another person.
    Another,
    /// An app.
    App,
    /// Somebody who did not show who they are.
    Somebody,
    /// Lok.
    Lok,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Entry {
    /// When.
    pub at: Millis,
    /// `noun.verb`.
    pub action: String,
    /// Whether it was done; else it was refused.
    pub ok: bool,
    /// By whom.
    pub by: By,
    /// From where, if that is the person's business.
    pub ip: Option<String>,
    /// In which browser.
    pub browser: Option<String>,
    /// The app's name.
    pub app: Option<String>,
    /// The organization's name.
    pub organization: Option<String>,
    /// More, as the event says it.
    pub detail: Value,
}

/// Events, newest first.
#[derive(Clone, Debug)]
pub struct Page {
    /// The events.
    pub entries: Vec<Entry>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// A page of what concerns a person: the events before the one of this id.
///
/// # Errors
/// Those of the database.
pub async fn list(lok: &Lok, user_id: String, before: Option<String>) -> StoreResult<Page> {
    lok.store
        .read(move |db| {
            let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
            let mut rows = audit_events::of_user(db, &user_id, before.as_deref(), limit)?;
            let more = rows.len() > PAGE;
            rows.truncate(PAGE);
            let next = rows.last().filter(|_| more).map(|row| row.id.clone());
            let entries = rows
                .into_iter()
                .map(|row| entry(db, row, &user_id))
                .collect::<StoreResult<_>>()?;
            StoreResult::Ok(Page { entries, next })
        })
        .await
}

fn entry(db: &mut Db, row: AuditEvent, user_id: &str) -> StoreResult<Entry> {
    let by = by(&row.actor, user_id);
    let detail: Value = serde_json::from_str(&row.detail).unwrap_or_default();
    let text = |name: &str| detail.get(name).and_then(Value::as_str).map(str::to_owned);
    let app = match text("client_id") {
        Some(id) => Some(clients::by_id(db, &id)?.map_or(id, |client| client.name)),
        None => text("identifier"),
    };
    let organization = match &row.organization_id {
        Some(id) => organizations::by_id(db, id)?.map(|organization| organization.name),
        None => None,
    };
    Ok(Entry {
        at: row.at,
        ok: row.outcome == "ok",
        // Where an administrator or another person is, is theirs.
        ip: row
            .ip
            .filter(|_| matches!(by, By::Them | By::Somebody | By::App)),
        browser: text("browser"),
        action: row.action,
        by,
        app,
        organization,
        detail,
    })
}

fn by(actor: &str, user_id: &str) -> By {
    match actor.split_once(':') {
        Some(("user", id)) if id == user_id => By::Them,
        Some(("user", _)) => By::Another,
        Some(("uid", _)) => By::Administrator,
        Some(("client", _)) => By::App,
        _ if actor == "lokd" => By::Lok,
        _ => By::Somebody,
    }
}
