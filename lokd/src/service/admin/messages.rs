//! What people are shown until they say that they have read it.

use super::notify::paragraphs;
use super::{Managed, Saved, count, labels, members, metadata, needed, object, orgs, text};
use crate::crypto::seal::Sealer;
use crate::service::notify::{self, Kind, Notice};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::messages::{self, Message as Row};
use crate::store::{Db, Json, Page, PageOf, memberships, organizations, users};
use lok_common::admin::ObjectOf;
use lok_common::admin::notify::message::{
    Message, MessageDraft, MessageFilter, MessageSpec, MessageStatus,
};
use lok_common::admin::role::AdminRole;
use lok_common::{Problem, Time};
use serde_json::json;
use std::sync::Arc;

impl Managed for Message {
    type Prepared = Arc<Sealer>;
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["message.create", "message.update", "message.delete"];

    async fn prepare(lok: &Lok, _draft: &mut MessageDraft) -> Result<Arc<Sealer>, Failure> {
        Ok(Arc::clone(&lok.sealer))
    }

    fn natural_key(_draft: &MessageDraft) -> Option<String> {
        None
    }

    fn list(
        db: &mut Db,
        _filter: &MessageFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let found = messages::list(db, page)?;
        let mut rows = Vec::with_capacity(found.rows.len());
        for row in found.rows {
            rows.push(view(db, row)?);
        }
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        match messages::by_id(db, key)? {
            Some(row) => Ok(Some(view(db, row)?)),
            None => Ok(None),
        }
    }

    fn create(
        db: &mut Db,
        draft: MessageDraft,
        sealer: Arc<Sealer>,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let title = needed(draft.title, "spec.title", "--title")?;
        let body = needed(draft.body, "spec.body", "--body-file")?;
        let (organization, user) = match (draft.organization, draft.user, draft.all) {
            (Some(key), None, false) => (Some(orgs::demand(db, &key)?.id), None),
            (None, Some(key), false) => (None, Some(members::demand_user(db, &key)?.id)),
            (None, None, true) => (None, None),
            _ => {
                return Err(Problem::invalid("spec.user", "it is not clear for whom it is")
                    .why("a message is for one user, for the members of an organization, or for everybody")
                    .fix("give one of --user, --org and --all")
                    .into());
            }
        };
        let row = Row {
            id: fresh.id(),
            organization_id: organization,
            user_id: user,
            title: text(&title, "spec.title", 200)?,
            body: paragraphs(&body, "spec.body")?,
            created_by: fresh.actor.name.clone(),
            labels: Json(labels(draft.labels.unwrap_or_default())?),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
            expires_at: ahead(draft.expires_at.flatten(), fresh)?,
        };
        tell(db, &sealer, fresh, &row)?;
        let id = row.id.clone();
        messages::insert(db, row)?;
        Ok(Saved::id(&id))
    }

    fn update(db: &mut Db, id: &str, draft: MessageDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some(before) = messages::by_id(db, id)? else {
            return Ok(Saved::id(id));
        };
        let mut after = before.clone();
        if let Some(title) = draft.title {
            after.title = text(&title, "spec.title", 200)?;
        }
        if let Some(body) = draft.body {
            after.body = paragraphs(&body, "spec.body")?;
        }
        if let Some(wanted) = draft.expires_at {
            after.expires_at = ahead(wanted, fresh)?;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            messages::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        Ok(messages::delete(db, id)?)
    }

    /// What one person is told is theirs; what many are told is not about anybody.
    fn redact(object: &mut ObjectOf<Self>, role: AdminRole) {
        if !role.sees_people() && object.spec.user.is_some() {
            object.spec.title = String::new();
            object.spec.body = String::new();
        }
    }
}

/// Tells everybody whom a message is for, in the transaction that makes it.
fn tell(db: &mut Db, sealer: &Sealer, fresh: &Fresh, message: &Row) -> Result<(), Failure> {
    let people = match (&message.user_id, &message.organization_id) {
        (Some(user), _) => vec![user.clone()],
        (None, Some(organization)) => memberships::active_users(db, Some(organization))?,
        (None, None) => memberships::active_users(db, None)?,
    };
    for user_id in people {
        let notice = Notice {
            kind: Kind::MessagePost,
            user_id: Some(user_id),
            address: None,
            data: json!({ "title": message.title, "text": message.body, "shown": true }),
        };
        notify::tell(db, fresh, sealer, notice)?;
    }
    Ok(())
}

fn ahead(at: Option<Time>, fresh: &Fresh) -> Result<Option<i64>, Failure> {
    match at {
        Some(Time(at)) if at <= fresh.now => {
            Err(Problem::invalid("spec.expires_at", "this moment is over")
                .why("nobody would be shown the message")
                .fix("name a moment that is to come, or none")
                .into())
        }
        other => Ok(other.map(|Time(at)| at)),
    }
}

fn view(db: &mut Db, row: Row) -> Result<ObjectOf<Message>, Failure> {
    let organization = match &row.organization_id {
        Some(id) => organizations::by_id(db, id)?.map(|found| found.slug),
        None => None,
    };
    let user = match &row.user_id {
        Some(id) => users::by_id(db, id)?.map(|found| found.username),
        None => None,
    };
    let acknowledged = messages::acknowledged(db, &row.id)?;
    Ok(object::<Message>(
        metadata(
            &row.id,
            &row.id,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        MessageSpec {
            title: row.title,
            body: row.body,
            organization,
            user,
            expires_at: row.expires_at.map(Time),
        },
        MessageStatus {
            created_by: row.created_by,
            acknowledged: count(acknowledged),
        },
    ))
}
