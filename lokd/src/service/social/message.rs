//! Messages that a member has to acknowledge, and those that members post to each other.

use super::texts::{line, lines};
use super::{Caller, not_found};
use crate::protocol::Millis;
use crate::service::audit::{self, Event};
use crate::service::notify::{self, Kind, Notice, letter};
use crate::service::{Failure, Fresh, Lok};
use crate::store::messages::{self as rows, Message as Row};
use crate::store::{Db, Json, StoreResult, comments, throttles};
use lok_common::{ErrorCode, Problem};
use serde_json::json;
use std::sync::Arc;

/// Messages that are shown at once.
const MOST_SHOWN: i64 = 100;
/// The longest title.
const MOST_TITLE: usize = 200;
/// The longest text.
const MOST_TEXT: usize = 5_000;
/// How long a message between members is shown.
const LASTS: Millis = 90 * 86_400_000;
/// Messages that one member posts within an hour.
const MOST_POSTED: i64 = 60;
/// An hour.
const HOUR: Millis = 3_600_000;

/// A message.
#[derive(Clone, Debug)]
pub struct Message {
    /// The id.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// What it says.
    pub text: String,
    /// For whom it is here: the caller (id).
    pub user_id: String,
}

/// What the caller has to acknowledge, the oldest first.
///
/// # Errors
/// Those of the database.
pub async fn active(lok: &Lok, caller: &Caller) -> StoreResult<Vec<Message>> {
    let (caller, now) = (caller.clone(), lok.clock.now());
    let found = lok
        .store
        .read(move |db| {
            let rows = rows::pending_in(
                db,
                &caller.organization_id,
                &caller.user_id,
                now,
                MOST_SHOWN,
            )?;
            StoreResult::Ok(rows.into_iter().map(|row| view(row, &caller)).collect())
        })
        .await?;
    Ok(found)
}

/// A message for the caller, acknowledged or not.
///
/// # Errors
/// It is not there, and those of the database.
pub async fn get(lok: &Lok, caller: &Caller, id: String) -> Result<Message, Failure> {
    let (caller, now) = (caller.clone(), lok.clock.now());
    lok.store
        .read(move |db| Ok(view(mine(db, &caller, &id, now)?, &caller)))
        .await
}

/// Notes that the caller has read a message; a second time changes nothing.
///
/// # Errors
/// It is not there, and those of the database.
pub async fn acknowledge(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    id: String,
    acknowledged: bool,
) -> Result<Message, Failure> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            caller.standing(db)?;
            let row = mine(db, &caller, &id, fresh.now)?;
            if acknowledged && rows::acknowledge(db, &row.id, &caller.user_id, fresh.now)? {
                let event = Event::ok("message.acknowledge").object("notify/messages", &row.id);
                audit::record(db, &fresh, event)?;
            }
            Ok(view(row, &caller))
        })
        .await
}

/// Posts a message to a member, who is told by every way that there is: to oneself, or as an owner or administrator.
///
/// # Errors
/// A text that is none, nobody of that id in the organization, the caller may not, too many messages in too short a time,
/// and those of the database.
pub async fn post(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    to: String,
    title: String,
    text: String,
) -> Result<(), Failure> {
    let title = Some(title.trim().to_owned()).filter(|title| !title.is_empty());
    let title = title
        .map(|title| line(&title, "title", MOST_TITLE))
        .transpose()?;
    let text = lines(&text, "message", MOST_TEXT)?;
    let text = text.ok_or_else(|| {
        Problem::invalid("message", "a message says something").fix("give it a text")
    })?;
    let sealer = Arc::clone(&lok.sealer);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let standing = caller.standing(db)?;
            if to != standing.user.id {
                caller.in_charge(db, "post messages to others")?;
            }
            let known =
                comments::members_among(db, &caller.organization_id, std::slice::from_ref(&to))?;
            if known.is_empty() {
                return Err(not_found("user", &to));
            }
            if !take(db, &standing.user.id, fresh.now)? {
                return Err(Problem::new(
                    ErrorCode::RateLimited,
                    "you posted too many messages within an hour",
                )
                .why("each of them is delivered")
                .fix("try again in an hour")
                .into());
            }
            let author = standing.user.name.unwrap_or(standing.user.username);
            let row = Row {
                id: fresh.id(),
                organization_id: Some(caller.organization_id.clone()),
                user_id: Some(to.clone()),
                title: title.clone().unwrap_or_else(|| format!("From {author}")),
                body: text.clone(),
                created_by: fresh.actor.name.clone(),
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
                expires_at: Some(fresh.now.saturating_add(LASTS)),
            };
            // The words of a member, unlike an operator's, are no links in what is delivered.
            let notice = Notice {
                kind: Kind::MessagePost,
                user_id: Some(to.clone()),
                address: None,
                data: json!({
                    "title": letter::plain(&row.title), "text": letter::plain(&row.body),
                    "shown": true,
                }),
            };
            notify::tell(db, &fresh, &sealer, notice)?;
            let event = Event::ok("message.create")
                .object("notify/messages", &row.id)
                .organization(&caller.organization_id)
                .detail(json!({ "user_id": to }));
            rows::insert(db, row)?;
            audit::record(db, &fresh, event)?;
            Ok(())
        })
        .await
}

/// Takes one of the messages that a member may post within an hour: false when there is none left.
fn take(db: &mut Db, user_id: &str, now: Millis) -> StoreResult<bool> {
    let id = format!("message:{user_id}");
    let (posted, until) = match throttles::find(db, &id)? {
        Some(budget) if budget.blocked_until > now => (budget.failures, budget.blocked_until),
        _ => (0, now + HOUR),
    };
    if posted >= MOST_POSTED {
        return Ok(false);
    }
    throttles::put(db, &id, posted + 1, until, now)?;
    Ok(true)
}

fn mine(db: &mut Db, caller: &Caller, id: &str, now: Millis) -> Result<Row, Failure> {
    let is = |named: &Option<String>, mine: &String| named.as_ref().is_none_or(|it| it == mine);
    let theirs = |row: &Row| {
        is(&row.user_id, &caller.user_id) && is(&row.organization_id, &caller.organization_id)
    };
    rows::by_id(db, id)?
        .filter(theirs)
        .filter(|row| row.expires_at.is_none_or(|end| end > now))
        .ok_or_else(|| not_found("message", id))
}

fn view(row: Row, caller: &Caller) -> Message {
    Message {
        id: row.id,
        title: row.title,
        text: row.body,
        user_id: caller.user_id.clone(),
    }
}
