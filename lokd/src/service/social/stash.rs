//! Stashes: what people keep by them for later. Nobody but their owner sees or changes them.

use super::texts::{full, line, lines};
use super::{Caller, Reader, Slice, not_found};
use crate::protocol::Millis;
use crate::service::audit::{self, Event};
use crate::service::{Failure, Fresh, Lok};
use crate::store::stashes::{self as rows, Stash as Row, StashItem as ItemRow};
use crate::store::{Db, StoreResult};
use lok_common::Problem;
use serde_json::json;

/// Stashes of one person in one organization.
const MOST_STASHES: i64 = 200;
/// Things in one stash.
const MOST_ITEMS: i64 = 5_000;
/// Things that are named at once.
const MOST_AT_ONCE: usize = 500;
/// The longest name of a stash.
const MOST_NAME: usize = 120;
/// The longest text about a stash or a thing.
const MOST_DESCRIPTION: usize = 1_000;
/// The longest name of an object, and of its kind.
const MOST_OBJECT: usize = 200;

/// A stash.
#[derive(Clone, Debug)]
pub struct Stash {
    /// The id.
    pub id: String,
    /// Whose it is (id).
    pub user_id: String,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Since when it is there.
    pub created_at: Millis,
    /// When something of it was last changed.
    pub updated_at: Millis,
}

/// A thing in a stash.
#[derive(Clone, Debug)]
pub struct Item {
    /// The id.
    pub id: String,
    /// The kind of the object.
    pub identifier: String,
    /// The object, as its service knows it.
    pub object: String,
    /// Why it is there.
    pub description: Option<String>,
    /// Since when it is there.
    pub added_at: Millis,
}

/// A thing to be put into a stash.
#[derive(Clone, Debug)]
pub struct NewItem {
    /// The kind of the object.
    pub identifier: String,
    /// The object, as its service knows it.
    pub object: String,
    /// Why it is there.
    pub description: Option<String>,
}

/// Makes a stash.
///
/// # Errors
/// A name or text that is none, too many stashes, and those of the database.
pub async fn create(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    name: Option<String>,
    description: Option<String>,
) -> Result<Stash, Failure> {
    let name = line(name.as_deref().unwrap_or("Stash"), "name", MOST_NAME)?;
    let description = description.unwrap_or_default();
    let description = lines(&description, "description", MOST_DESCRIPTION)?;
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            caller.standing(db)?;
            if rows::count(db, &caller.organization_id, &caller.user_id)? >= MOST_STASHES {
                return Err(full(
                    "name",
                    format!("you have {MOST_STASHES} stashes already"),
                ));
            }
            let row = Row {
                id: fresh.id(),
                organization_id: caller.organization_id.clone(),
                user_id: caller.user_id.clone(),
                name: name.clone(),
                description: description.clone().unwrap_or_default(),
                created_at: fresh.now,
                updated_at: fresh.now,
            };
            rows::insert(db, row.clone())?;
            record(
                db,
                &fresh,
                "stash.create",
                &row,
                json!({ "name": row.name }),
            )?;
            Ok(view(row))
        })
        .await
}

/// Gives a stash another name and text.
///
/// # Errors
/// It is not the caller's, a name or text that is none, and those of the database.
pub async fn update(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    id: String,
    name: String,
    description: Option<String>,
) -> Result<Stash, Failure> {
    let name = line(&name, "name", MOST_NAME)?;
    let description = match description {
        Some(text) => Some(lines(&text, "description", MOST_DESCRIPTION)?.unwrap_or_default()),
        None => None,
    };
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let before = mine(db, &caller, &id)?;
            let after = Row {
                name: name.clone(),
                description: description
                    .clone()
                    .unwrap_or_else(|| before.description.clone()),
                ..before.clone()
            };
            if after == before {
                return Ok(view(before));
            }
            let after = touch(db, after, &fresh)?;
            record(
                db,
                &fresh,
                "stash.update",
                &after,
                json!({ "name": after.name }),
            )?;
            Ok(view(after))
        })
        .await
}

/// Puts things into a stash; what is there already stays as it is. Answers all that were named.
///
/// # Errors
/// It is not the caller's, names that are none, too many things, and those of the database.
pub async fn add(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    id: String,
    items: Vec<NewItem>,
) -> Result<Vec<Item>, Failure> {
    bounded(items.len())?;
    let items = items
        .into_iter()
        .map(checked)
        .collect::<Result<Vec<_>, _>>()?;
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let stash = mine(db, &caller, &id)?;
            let mut there = rows::count_items(db, &stash.id)?;
            let mut named = Vec::with_capacity(items.len());
            let mut added = 0;
            for item in &items {
                if let Some(row) = rows::item(db, &stash.id, &item.identifier, &item.object)? {
                    named.push(item_view(row));
                    continue;
                }
                if there >= MOST_ITEMS {
                    return Err(full(
                        "items",
                        format!("a stash has at most {MOST_ITEMS} items"),
                    ));
                }
                let row = ItemRow {
                    id: fresh.id(),
                    stash_id: stash.id.clone(),
                    identifier: item.identifier.clone(),
                    object: item.object.clone(),
                    description: item.description.clone(),
                    // A millisecond each, so that they stay in this order.
                    created_at: fresh.now.saturating_add(added),
                };
                rows::add(db, row.clone())?;
                named.push(item_view(row));
                (there, added) = (there + 1, added + 1);
            }
            if added > 0 {
                let stash = touch(db, stash, &fresh)?;
                record(db, &fresh, "stash.add", &stash, json!({ "items": added }))?;
            }
            Ok(named)
        })
        .await
}

/// Takes things out of the caller's stashes. Answers their ids.
///
/// # Errors
/// One of them is not in a stash of the caller's, and those of the database: then nothing is taken.
pub async fn take(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    ids: Vec<String>,
) -> Result<Vec<String>, Failure> {
    bounded(ids.len())?;
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            caller.standing(db)?;
            let found = rows::my_items(db, &caller.organization_id, &caller.user_id, &ids)?;
            let missing = ids
                .iter()
                .find(|id| found.iter().all(|item| item.id != **id));
            if let Some(id) = missing {
                return Err(not_found("item", id));
            }
            let found_ids: Vec<String> = found.iter().map(|item| item.id.clone()).collect();
            rows::take(db, &found_ids)?;
            let mut stash_ids: Vec<&String> = found.iter().map(|item| &item.stash_id).collect();
            stash_ids.sort();
            stash_ids.dedup();
            for id in stash_ids {
                let stash = mine(db, &caller, id)?;
                let stash = touch(db, stash, &fresh)?;
                let taken = found.iter().filter(|item| item.stash_id == *id).count();
                record(
                    db,
                    &fresh,
                    "stash.remove",
                    &stash,
                    json!({ "items": taken }),
                )?;
            }
            Ok(ids.clone())
        })
        .await
}

/// Removes a stash with what is in it. Answers its id.
///
/// # Errors
/// It is not the caller's, and those of the database.
pub async fn delete(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    id: String,
) -> Result<String, Failure> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let stash = mine(db, &caller, &id)?;
            rows::delete(db, &stash.id)?;
            record(
                db,
                &fresh,
                "stash.delete",
                &stash,
                json!({ "name": stash.name }),
            )?;
            Ok(stash.id)
        })
        .await
}

impl Reader {
    /// The caller's stashes, the newest first.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn stashes(&self, slice: Slice) -> Result<Vec<Stash>, Failure> {
        let user = self.caller.user_id.clone();
        let found = self
            .read(move |db, organization| {
                rows::of_user(db, organization, &user, slice.offset, slice.limit)
            })
            .await?;
        self.charged(found.into_iter().map(view).collect())
    }

    /// A stash of the caller's.
    ///
    /// # Errors
    /// There is none, and those of the database.
    pub async fn stash(&self, id: &str) -> Result<Stash, Failure> {
        let (user, asked) = (self.caller.user_id.clone(), id.to_owned());
        let found = self
            .read(move |db, organization| rows::mine(db, organization, &user, &asked))
            .await?;
        found.map(view).ok_or_else(|| not_found("stash", id))
    }

    /// What is in a stash of the caller's, in the order in which it came.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn stash_items(&self, stash_id: &str, slice: Slice) -> Result<Vec<Item>, Failure> {
        let ids = [stash_id.to_owned()];
        let found = self
            .read(move |db, _| rows::items(db, &ids, slice.offset, slice.limit))
            .await?;
        self.charged(found.into_iter().map(item_view).collect())
    }

    /// Everything in the caller's stashes, the newest first.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn all_stash_items(&self, slice: Slice) -> Result<Vec<Item>, Failure> {
        let user = self.caller.user_id.clone();
        let found = self
            .read(move |db, organization| {
                rows::all_my_items(db, organization, &user, slice.offset, slice.limit)
            })
            .await?;
        self.charged(found.into_iter().map(item_view).collect())
    }

    /// A thing in a stash of the caller's.
    ///
    /// # Errors
    /// There is none, and those of the database.
    pub async fn stash_item(&self, id: &str) -> Result<Item, Failure> {
        let (user, ids) = (self.caller.user_id.clone(), [id.to_owned()]);
        let found = self
            .read(move |db, organization| rows::my_items(db, organization, &user, &ids))
            .await?;
        let found = found.into_iter().next();
        found.map(item_view).ok_or_else(|| not_found("item", id))
    }
}

fn mine(db: &mut Db, caller: &Caller, id: &str) -> Result<Row, Failure> {
    caller.standing(db)?;
    rows::mine(db, &caller.organization_id, &caller.user_id, id)?
        .ok_or_else(|| not_found("stash", id))
}

fn touch(db: &mut Db, mut stash: Row, fresh: &Fresh) -> StoreResult<Row> {
    stash.updated_at = fresh.now;
    rows::update(db, stash.clone())?;
    Ok(stash)
}

fn record(
    db: &mut Db,
    fresh: &Fresh,
    action: &'static str,
    stash: &Row,
    detail: serde_json::Value,
) -> StoreResult<()> {
    let event = Event::ok(action)
        .object("stashes", &stash.id)
        .organization(&stash.organization_id)
        .detail(detail);
    audit::record(db, fresh, event)
}

fn bounded(many: usize) -> Result<(), Failure> {
    if many <= MOST_AT_ONCE {
        return Ok(());
    }
    Err(
        Problem::invalid("items", format!("more than {MOST_AT_ONCE} items at once"))
            .why(format!("these are {many}"))
            .fix("send them in several turns")
            .into(),
    )
}

fn checked(item: NewItem) -> Result<NewItem, Failure> {
    let description = item.description.unwrap_or_default();
    Ok(NewItem {
        identifier: line(&item.identifier, "identifier", MOST_OBJECT)?,
        object: line(&item.object, "object", MOST_OBJECT)?,
        description: lines(&description, "description", MOST_DESCRIPTION)?,
    })
}

fn view(row: Row) -> Stash {
    Stash {
        id: row.id,
        user_id: row.user_id,
        name: row.name,
        description: Some(row.description).filter(|text| !text.is_empty()),
        created_at: row.created_at,
        updated_at: row.updated_at,
    }
}

fn item_view(row: ItemRow) -> Item {
    Item {
        id: row.id,
        identifier: row.identifier,
        object: row.object,
        description: row.description,
        added_at: row.created_at,
    }
}
