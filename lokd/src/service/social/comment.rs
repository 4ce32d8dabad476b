//! Comments on objects that services keep, replies to them, and the people that they mention.

use super::texts::line;
use super::{Caller, Reader, Slice, not_found};
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::protocol::remark::{self, Node};
use crate::service::audit::{self, Event};
use crate::service::notify::{self, Kind, Notice};
use crate::service::{Failure, Fresh, Lok};
use crate::store::comments::{self as rows, Comment as Row};
use crate::store::{Db, StoreResult, throttles, users};
use lok_common::{ErrorCode, Problem};
use serde_json::json;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// The longest name of an object, and of its kind.
const MOST_NAME: usize = 200;
/// How deep replies to replies go.
const MOST_LEVELS: usize = 16;
/// How many replies a comment has.
const MOST_REPLIES: i64 = 500;
/// Comments that are read with one query.
const AT_ONCE: usize = 500;
/// How many people one author tells within an hour that they are mentioned.
const MOST_TOLD: i64 = 300;
/// An hour.
const HOUR: Millis = 3_600_000;

/// A comment.
#[derive(Clone, Debug)]
pub struct Comment {
    /// The id.
    pub id: String,
    /// In which organization (id).
    pub organization_id: String,
    /// Who wrote it (id).
    pub user_id: String,
    /// What it replies to (id).
    pub parent_id: Option<String>,
    /// The kind of the object.
    pub identifier: String,
    /// The object, as its service knows it.
    pub object: String,
    /// What is said.
    pub descendants: Arc<Vec<Node>>,
    /// Since when it is there.
    pub created_at: Millis,
    /// Since when it is resolved.
    pub resolved_at: Option<Millis>,
    /// Who resolved it (id).
    pub resolved_by: Option<String>,
}

/// What somebody wants to say.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Of what: kind and object; `None` for a reply, which is about what its parent is about.
    pub about: Option<(String, String)>,
    /// What it replies to (id).
    pub parent_id: Option<String>,
    /// What is said.
    pub descendants: Vec<Node>,
}

/// Writes a comment, and tells those whom it mentions.
///
/// # Errors
/// A tree that is none or too big, a parent that is not there or is resolved, somebody who is no member, too many mentions
/// in too short a time, and those of the database.
pub async fn create(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    draft: Draft,
) -> Result<Comment, Failure> {
    let about = match draft.about {
        Some((identifier, object)) => Some((
            line(&identifier, "identifier", MOST_NAME)?,
            line(&object, "object", MOST_NAME)?,
        )),
        None => None,
    };
    let descendants = remark::check(draft.descendants).map_err(|fault| {
        Problem::invalid("descendants", fault.to_string())
            .why("comments are shown in full wherever their object is")
            .fix("say it in fewer or other words")
    })?;
    let (sealer, parent_id) = (Arc::clone(&lok.sealer), draft.parent_id);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let author = caller.standing(db)?.user;
            let parent = match &parent_id {
                Some(id) => Some(parent(db, &caller.organization_id, id)?),
                None => None,
            };
            let (identifier, object) = match (&about, &parent) {
                (Some((identifier, object)), Some(parent))
                    if *identifier != parent.identifier || *object != parent.object =>
                {
                    return Err(
                        Problem::invalid("parent", "the parent is about another object")
                            .why("a reply is about what its parent is about")
                            .fix("name the same object, or no parent")
                            .into(),
                    );
                }
                (Some(about), _) => about.clone(),
                (None, Some(parent)) => (parent.identifier.clone(), parent.object.clone()),
                (None, None) => return Err(not_found("comment", "")),
            };
            let row = Row {
                id: fresh.id(),
                organization_id: caller.organization_id.clone(),
                user_id: author.id.clone(),
                parent_id: parent.map(|parent| parent.id),
                identifier,
                object,
                descendants: json!(descendants).to_string(),
                created_at: fresh.now,
                resolved_at: None,
                resolved_by: None,
            };
            rows::insert(db, row.clone())?;
            let called = author.name.as_ref().unwrap_or(&author.username);
            mention(db, &sealer, &fresh, &row, &descendants, called)?;
            let event = Event::ok("comment.create")
                .object("comments", &row.id)
                .organization(&row.organization_id)
                .detail(json!({
                    "identifier": row.identifier, "object": row.object, "parent_id": row.parent_id,
                }));
            audit::record(db, &fresh, event)?;
            Ok(view(row))
        })
        .await
}

fn parent(db: &mut Db, organization_id: &str, id: &str) -> Result<Row, Failure> {
    let parent = rows::by_id(db, organization_id, id)?.ok_or_else(|| not_found("comment", id))?;
    let refused = |message: &str, fix: &str| {
        let problem = Problem::new(ErrorCode::Conflict, message).field("parent");
        Failure::from(problem.fix(fix))
    };
    let is_open = |row: &Row| {
        if row.resolved_at.is_none() {
            return Ok(());
        }
        let text = if row.id == id {
            "the comment is resolved, and takes no replies"
        } else {
            "a comment above it is resolved, and takes no replies"
        };
        Err(refused(text, "begin another"))
    };
    is_open(&parent)?;
    if rows::count_replies(db, id)? >= MOST_REPLIES {
        return Err(refused(
            &format!("the comment has {MOST_REPLIES} replies already"),
            "begin another",
        ));
    }
    let mut above = parent.parent_id.clone();
    for _ in 2..MOST_LEVELS {
        let Some(id) = above else {
            return Ok(parent);
        };
        above = match rows::by_id(db, organization_id, &id)? {
            Some(row) => {
                is_open(&row)?;
                row.parent_id
            }
            None => None,
        };
    }
    match above {
        None => Ok(parent),
        Some(_) => Err(refused(
            &format!("replies to replies go {MOST_LEVELS} levels deep at most"),
            "reply further up",
        )),
    }
}

/// Notes whom a new comment mentions, and tells them, but nobody of their own words.
fn mention(
    db: &mut Db,
    sealer: &Sealer,
    fresh: &Fresh,
    row: &Row,
    descendants: &[Node],
    author: &str,
) -> Result<(), Failure> {
    let mentioned = remark::mentioned(descendants);
    if mentioned.is_empty() {
        return Ok(());
    }
    let known = rows::members_among(db, &row.organization_id, &mentioned)?;
    if known.len() < mentioned.len() {
        return Err(Problem::new(
            ErrorCode::NotFound,
            "somebody who is mentioned is no member of your organization",
        )
        .why("a mention names a member by their id")
        .fix("look who is there, and mention one of them")
        .field("descendants")
        .into());
    }
    let mut names = BTreeMap::new();
    for id in &mentioned {
        rows::mention(db, &row.id, id, fresh.now)?;
        if let Some(user) = users::by_id(db, id)? {
            names.insert(id.clone(), user.username);
        }
    }
    let told = mentioned.iter().filter(|id| **id != row.user_id);
    let told: Vec<&String> = told.collect();
    if told.is_empty() {
        return Ok(());
    }
    let many = i64::try_from(told.len()).unwrap_or(MOST_TOLD);
    if !take(db, &row.user_id, many, fresh.now)? {
        return Err(Problem::new(
            ErrorCode::RateLimited,
            "you mentioned too many people within an hour",
        )
        .why("each of them is told")
        .fix("try again in an hour, or mention nobody")
        .into());
    }
    let text = remark::plain(descendants, &|id| {
        names.get(id).cloned().unwrap_or_else(|| id.to_owned())
    });
    for id in told {
        let notice = Notice {
            kind: Kind::CommentMention,
            user_id: Some(id.clone()),
            address: None,
            data: json!({
                "author": author, "object": format!("{}:{}", row.identifier, row.object), "text": text,
            }),
        };
        notify::tell(db, fresh, sealer, notice)?;
    }
    Ok(())
}

/// Takes some of what an author may tell within an hour: false when there is not as much left.
fn take(db: &mut Db, user_id: &str, many: i64, now: Millis) -> StoreResult<bool> {
    let id = format!("mention:{user_id}");
    let (told, until) = match throttles::find(db, &id)? {
        Some(budget) if budget.blocked_until > now => (budget.failures, budget.blocked_until),
        _ => (0, now + HOUR),
    };
    if told + many > MOST_TOLD {
        return Ok(false);
    }
    throttles::put(db, &id, told + many, until, now)?;
    Ok(true)
}

/// Resolves a comment; one that is resolved stays as it is.
///
/// # Errors
/// It is not there, and those of the database.
pub async fn resolve(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    id: String,
) -> Result<Comment, Failure> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let by = caller.standing(db)?.user;
            let row = rows::by_id(db, &caller.organization_id, &id)?;
            let row = row.ok_or_else(|| not_found("comment", &id))?;
            if !rows::resolve(db, &row.id, &by.id, fresh.now)? {
                return Ok(view(row));
            }
            let event = Event::ok("comment.resolve")
                .object("comments", &row.id)
                .organization(&row.organization_id);
            audit::record(db, &fresh, event)?;
            Ok(view(Row {
                resolved_at: Some(fresh.now),
                resolved_by: Some(by.id),
                ..row
            }))
        })
        .await
}

/// Removes a comment: its author's while nobody replied; owners and administrators remove any, with its replies.
///
/// # Errors
/// It is not there or not the caller's, it has replies, and those of the database.
pub async fn delete(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    id: String,
) -> Result<String, Failure> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let standing = caller.standing(db)?;
            let row = rows::by_id(db, &caller.organization_id, &id)?;
            let row = row.ok_or_else(|| not_found("comment", &id))?;
            if !standing.leads {
                if row.user_id != standing.user.id {
                    return Err(Problem::new(
                        ErrorCode::NotPermitted,
                        "the comment is somebody else's",
                    )
                    .why("its author, owners and administrators may remove it")
                    .fix("resolve it instead")
                    .into());
                }
                if rows::count_replies(db, &row.id)? > 0 {
                    return Err(Problem::new(ErrorCode::Conflict, "the comment has replies")
                        .why("they would go with it")
                        .fix("resolve it instead")
                        .into());
                }
            }
            rows::delete(db, &row.id)?;
            let event = Event::ok("comment.delete")
                .object("comments", &row.id)
                .organization(&row.organization_id)
                .detail(json!({ "user_id": row.user_id }));
            audit::record(db, &fresh, event)?;
            Ok(row.id)
        })
        .await
}

impl Reader {
    /// What is said of an object, without the replies, the oldest first.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn comments_for(
        &self,
        identifier: String,
        object: String,
        slice: Slice,
    ) -> Result<Vec<Comment>, Failure> {
        let listed = self
            .read(move |db, organization| {
                let (offset, limit) = (slice.offset, slice.limit);
                rows::of_object(db, organization, &identifier, &object, offset, limit)
            })
            .await?;
        self.comments_listed(listed).await
    }

    /// The comments that mention the caller, the newest first.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn my_mentions(&self, slice: Slice) -> Result<Vec<Comment>, Failure> {
        let user = self.caller.user_id.clone();
        let listed = self
            .read(move |db, organization| {
                rows::mentioning(db, organization, &user, slice.offset, slice.limit)
            })
            .await?;
        self.comments_listed(listed).await
    }

    /// A comment of the organization.
    ///
    /// # Errors
    /// There is none, and those of the database, and the budget.
    pub async fn comment(&self, id: &str) -> Result<Comment, Failure> {
        let found = self.comments.get(id, |ids| async move {
            let listed = self
                .read(move |db, organization| rows::listed(db, organization, &ids))
                .await?;
            let found = self.comments_listed(listed).await?.into_iter();
            Ok(found.map(|comment| (comment.id.clone(), comment)).collect())
        });
        found.await?.ok_or_else(|| not_found("comment", id))
    }

    /// The replies to a comment, the oldest first.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn replies(&self, id: &str) -> Result<Vec<Comment>, Failure> {
        let found = self.replies.get(id, |ids| async move {
            let worth = self.worth();
            let listed = self
                .read(move |db, organization| rows::replies(db, organization, &ids, worth))
                .await?;
            let mut replies: HashMap<String, Vec<Comment>> = HashMap::new();
            for reply in self.comments_listed(listed).await? {
                let above = reply.parent_id.clone().unwrap_or_default();
                replies.entry(above).or_default().push(reply);
            }
            Ok(replies)
        });
        self.charged(found.await?.unwrap_or_default())
    }

    /// Reads the comments of a list, in its order, if the budget has as much.
    async fn comments_listed(&self, listed: Vec<rows::Listed>) -> Result<Vec<Comment>, Failure> {
        let listed = self.charged(listed)?;
        let letters = listed.iter().map(|(_, letters)| usize::try_from(*letters));
        self.weigh(letters.filter_map(Result::ok).sum())?;
        let ids: Vec<String> = listed.into_iter().map(|(id, _)| id).collect();
        let mut comments = Vec::with_capacity(ids.len());
        for some in ids.chunks(AT_ONCE) {
            let wanted = some.to_vec();
            let found = self
                .read(move |db, organization| rows::by_ids(db, organization, &wanted))
                .await?;
            let mut found: HashMap<String, Row> =
                found.into_iter().map(|row| (row.id.clone(), row)).collect();
            comments.extend(some.iter().filter_map(|id| found.remove(id)).map(view));
        }
        Ok(comments)
    }
}

fn view(row: Row) -> Comment {
    Comment {
        id: row.id,
        organization_id: row.organization_id,
        user_id: row.user_id,
        parent_id: row.parent_id,
        identifier: row.identifier,
        object: row.object,
        // It was checked before it was stored; what cannot be read says nothing.
        descendants: Arc::new(serde_json::from_str(&row.descendants).unwrap_or_default()),
        created_at: row.created_at,
        resolved_at: row.resolved_at,
        resolved_by: row.resolved_by,
    }
}
