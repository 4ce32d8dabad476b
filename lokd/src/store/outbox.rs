//! Table `outbox`: what has to be delivered elsewhere, written with the change that causes it.

use super::schema::outbox;
use super::{Db, Page, PageOf, StoreResult};
use diesel::prelude::*;

/// The state of what is to be delivered.
pub const QUEUED: &str = "queued";
/// The state of what was delivered.
pub const SENT: &str = "sent";
/// The state of what was given up.
pub const DEAD: &str = "dead";

/// In `payload` of what goes to people: it is being delivered, until its next try is due.
const UNDER_WAY: &str = "under way";
/// In `payload` of what goes to people: somebody wants it tried now.
const BY_HAND: &str = "by hand";

/// Something to deliver.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, Identifiable)]
#[diesel(table_name = outbox)]
#[expect(missing_docs, reason = "the columns of the table, in its words")]
pub struct Delivery {
    pub id: String,
    pub topic: String,
    pub payload: String,
    pub state: String,
    pub attempts: i64,
    pub next_attempt_at: i64,
    pub idempotency_key: String,
    pub created_at: i64,
    pub updated_at: i64,
    pub event: Option<String>,
    pub user_id: Option<String>,
    pub channel_id: Option<String>,
    pub sealed: Option<Vec<u8>>,
    pub receipt: Option<String>,
    pub last_error: Option<String>,
}

impl Delivery {
    /// Whether some node delivers it at this moment.
    #[must_use]
    pub fn is_under_way(&self, now: i64) -> bool {
        self.payload == UNDER_WAY && self.next_attempt_at > now
    }
}

/// Adds a delivery.
///
/// # Errors
/// `Taken` when its idempotency key is there already.
pub fn insert(db: &mut Db, delivery: Delivery) -> StoreResult<()> {
    diesel::insert_into(outbox::table)
        .values(delivery)
        .execute(db)?;
    Ok(())
}

/// What of a topic is due at `now`, oldest first; before all others what is of an `urgent` event, whatever waits longer.
///
/// # Errors
/// Those of the database.
pub fn due_before(
    db: &mut Db,
    topic: &str,
    urgent: &[&str],
    now: i64,
    most: i64,
) -> StoreResult<Vec<Delivery>> {
    let mut found: Vec<Delivery> = outbox::table
        .filter(outbox::topic.eq(topic))
        .filter(outbox::state.eq(QUEUED))
        .filter(outbox::next_attempt_at.le(now))
        .filter(outbox::event.eq_any(urgent.iter().copied()))
        .order(outbox::next_attempt_at)
        .limit(most)
        .load(db)?;
    let left = most - i64::try_from(found.len()).unwrap_or(most);
    let others: Vec<Delivery> = outbox::table
        .filter(outbox::topic.eq(topic))
        .filter(outbox::state.eq(QUEUED))
        .filter(outbox::next_attempt_at.le(now))
        .filter(
            outbox::event
                .is_null()
                .or(outbox::event.ne_all(urgent.iter().copied())),
        )
        .order(outbox::next_attempt_at)
        .limit(left)
        .load(db)?;
    found.extend(others);
    Ok(found)
}

/// What of a topic is due at `now`, oldest first.
///
/// # Errors
/// Those of the database.
pub fn due(db: &mut Db, topic: &str, now: i64, most: i64) -> StoreResult<Vec<Delivery>> {
    Ok(outbox::table
        .filter(outbox::topic.eq(topic))
        .filter(outbox::state.eq(QUEUED))
        .filter(outbox::next_attempt_at.le(now))
        .order(outbox::next_attempt_at)
        .limit(most)
        .load(db)?)
}

/// What of a topic somebody wants tried now.
///
/// # Errors
/// Those of the database.
pub fn by_hand(db: &mut Db, topic: &str, now: i64, most: i64) -> StoreResult<Vec<Delivery>> {
    Ok(outbox::table
        .filter(outbox::topic.eq(topic))
        .filter(outbox::state.eq(QUEUED))
        .filter(outbox::next_attempt_at.le(now))
        .filter(outbox::payload.eq(BY_HAND))
        .order(outbox::next_attempt_at)
        .limit(most)
        .load(db)?)
}

/// The delivery of an idempotency key, in whatever state.
///
/// # Errors
/// Those of the database.
pub fn by_key(db: &mut Db, idempotency_key: &str) -> StoreResult<Option<Delivery>> {
    Ok(outbox::table
        .filter(outbox::idempotency_key.eq(idempotency_key))
        .first(db)
        .optional()?)
}

/// Takes a try of a delivery that was seen to be due at `seen`, and puts the next one off until `next`: true for exactly
/// one caller.
///
/// # Errors
/// Those of the database.
pub fn take(db: &mut Db, id: &str, seen: i64, next: i64, now: i64) -> StoreResult<bool> {
    Ok(diesel::update(
        outbox::table
            .find(id)
            .filter(outbox::state.eq(QUEUED))
            .filter(outbox::next_attempt_at.eq(seen)),
    )
    .set((
        outbox::attempts.eq(outbox::attempts + 1),
        outbox::next_attempt_at.eq(next),
        outbox::updated_at.eq(now),
    ))
    .execute(db)?
        == 1)
}

/// [`take`] of what goes to people, which is under way until it has [`landed`] or `next` has come.
///
/// # Errors
/// Those of the database.
pub fn lease(db: &mut Db, id: &str, seen: i64, next: i64, now: i64) -> StoreResult<bool> {
    let taken = take(db, id, seen, next, now)?;
    if taken {
        diesel::update(outbox::table.find(id))
            .set(outbox::payload.eq(UNDER_WAY))
            .execute(db)?;
    }
    Ok(taken)
}

/// Notes that a delivery is under way no more, however that ended.
///
/// # Errors
/// Those of the database.
pub fn landed(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::update(outbox::table.find(id).filter(outbox::payload.eq(UNDER_WAY)))
        .set(outbox::payload.eq(""))
        .execute(db)?;
    Ok(())
}

/// Ends a delivery: `sent` or `dead`.
///
/// # Errors
/// Those of the database.
pub fn end(db: &mut Db, id: &str, state: &str, now: i64) -> StoreResult<()> {
    diesel::update(outbox::table.find(id))
        .set((outbox::state.eq(state), outbox::updated_at.eq(now)))
        .execute(db)?;
    Ok(())
}

/// What came of a try.
#[derive(Clone, Debug, Default)]
pub struct Ended {
    /// What the other side calls it, to ask for later.
    pub receipt: Option<String>,
    /// What went wrong, for operators.
    pub error: Option<String>,
    /// Whether the try counts: what was not asked was no try.
    pub counts: bool,
}

/// Puts a delivery that was taken back for another try at `next`.
///
/// # Errors
/// Those of the database.
pub fn again(db: &mut Db, id: &str, ended: Ended, next: i64, now: i64) -> StoreResult<()> {
    let back = i64::from(!ended.counts);
    diesel::update(outbox::table.find(id).filter(outbox::state.eq(QUEUED)))
        .set((
            outbox::attempts.eq(outbox::attempts - back),
            outbox::next_attempt_at.eq(next),
            outbox::last_error.eq(ended.error),
            outbox::updated_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Ends a delivery that was taken as `sent`, and forgets what it said.
///
/// # Errors
/// Those of the database.
pub fn sent(db: &mut Db, id: &str, receipt: Option<String>, now: i64) -> StoreResult<()> {
    diesel::update(outbox::table.find(id))
        .set((
            outbox::state.eq(SENT),
            outbox::receipt.eq(receipt),
            outbox::next_attempt_at.eq(now),
            outbox::last_error.eq(None::<String>),
            outbox::sealed.eq(None::<Vec<u8>>),
            outbox::updated_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Gives a delivery up.
///
/// # Errors
/// Those of the database.
pub fn give_up(db: &mut Db, id: &str, error: &str, now: i64) -> StoreResult<()> {
    diesel::update(outbox::table.find(id).filter(outbox::state.eq(QUEUED)))
        .set((
            outbox::state.eq(DEAD),
            outbox::last_error.eq(error),
            outbox::updated_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Puts off until `until` what is queued for a channel. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn postpone(db: &mut Db, channel_id: &str, until: i64, now: i64) -> StoreResult<usize> {
    Ok(diesel::update(
        outbox::table
            .filter(outbox::channel_id.eq(channel_id))
            .filter(outbox::state.eq(QUEUED))
            .filter(outbox::next_attempt_at.lt(until)),
    )
    .set((
        outbox::next_attempt_at.eq(until),
        outbox::updated_at.eq(now),
    ))
    .execute(db)?)
}

/// Gives up what is queued for a channel. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn give_up_channel(db: &mut Db, channel_id: &str, error: &str, now: i64) -> StoreResult<usize> {
    Ok(diesel::update(
        outbox::table
            .filter(outbox::channel_id.eq(channel_id))
            .filter(outbox::state.eq(QUEUED)),
    )
    .set((
        outbox::state.eq(DEAD),
        outbox::last_error.eq(error),
        outbox::updated_at.eq(now),
    ))
    .execute(db)?)
}

/// Gives up what is queued of a topic. Answers how many.
///
/// # Errors
/// Those of the database.
pub fn give_up_topic(db: &mut Db, topic: &str, error: &str, now: i64) -> StoreResult<usize> {
    Ok(diesel::update(
        outbox::table
            .filter(outbox::topic.eq(topic))
            .filter(outbox::state.eq(QUEUED)),
    )
    .set((
        outbox::state.eq(DEAD),
        outbox::last_error.eq(error),
        outbox::updated_at.eq(now),
    ))
    .execute(db)?)
}

/// The newest error of a topic that is not made good.
///
/// # Errors
/// Those of the database.
pub fn last_error(db: &mut Db, topic: &str) -> StoreResult<Option<String>> {
    let found: Option<Option<String>> = outbox::table
        .filter(outbox::topic.eq(topic))
        .filter(outbox::state.ne(SENT))
        .filter(outbox::last_error.is_not_null())
        .order(outbox::updated_at.desc())
        .select(outbox::last_error)
        .first(db)
        .optional()?;
    Ok(found.flatten())
}

/// How much of a topic is queued, and how much is dead.
///
/// # Errors
/// Those of the database.
pub fn counts(db: &mut Db, topic: &str) -> StoreResult<(i64, i64)> {
    let mut count = |state: &str| -> StoreResult<i64> {
        Ok(outbox::table
            .filter(outbox::topic.eq(topic))
            .filter(outbox::state.eq(state))
            .count()
            .get_result(db)?)
    };
    Ok((count(QUEUED)?, count(DEAD)?))
}

/// Removes of what people were told what was sent before `sent`, and what was given up before `dead`. Answers how much,
/// `most` at the most.
///
/// # Errors
/// Those of the database.
pub fn purge(db: &mut Db, sent: i64, dead: i64, most: i64) -> StoreResult<usize> {
    let old: Vec<String> = outbox::table
        .filter(outbox::event.is_not_null())
        .filter(
            outbox::state
                .eq(SENT)
                .and(outbox::updated_at.lt(sent))
                .or(outbox::state.eq(DEAD).and(outbox::updated_at.lt(dead))),
        )
        .select(outbox::id)
        .limit(most)
        .load(db)?;
    Ok(diesel::delete(outbox::table.filter(outbox::id.eq_any(old))).execute(db)?)
}

/// Gives up what people should have been told before `before`. Answers how much, `most` at the most.
///
/// # Errors
/// Those of the database.
pub fn expire(db: &mut Db, before: i64, most: i64, now: i64) -> StoreResult<usize> {
    let old: Vec<String> = outbox::table
        .filter(outbox::event.is_not_null())
        .filter(outbox::state.eq(QUEUED))
        .filter(outbox::created_at.lt(before))
        .select(outbox::id)
        .limit(most)
        .load(db)?;
    Ok(diesel::update(outbox::table.filter(outbox::id.eq_any(old)))
        .set((
            outbox::state.eq(DEAD),
            outbox::last_error.eq("it waited for too long"),
            outbox::updated_at.eq(now),
        ))
        .execute(db)?)
}

/// What a list of deliveries to people is narrowed by.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// In this state.
    pub state: Option<String>,
    /// To this user (id).
    pub user_id: Option<String>,
    /// Of this topic.
    pub topic: Option<String>,
    /// Of this event.
    pub event: Option<String>,
}

/// Deliveries to people, newest first.
///
/// # Errors
/// Those of the database.
pub fn list(db: &mut Db, filter: &Filter, page: &Page) -> StoreResult<PageOf<Delivery>> {
    let mut query = outbox::table
        .filter(outbox::event.is_not_null())
        .into_boxed();
    if let Some(state) = filter.state.clone() {
        query = query.filter(outbox::state.eq(state));
    }
    if let Some(user) = filter.user_id.clone() {
        query = query.filter(outbox::user_id.eq(user));
    }
    if let Some(topic) = filter.topic.clone() {
        query = query.filter(outbox::topic.eq(topic));
    }
    if let Some(event) = filter.event.clone() {
        query = query.filter(outbox::event.eq(event));
    }
    if let Some(after) = page.after.clone() {
        query = query.filter(outbox::id.lt(after));
    }
    let rows = query
        .order(outbox::id.desc())
        .limit(page.limit + 1)
        .load(db)?;
    Ok(PageOf::cut(rows, page, |row: &Delivery| row.id.clone()))
}

/// The delivery to people of an id.
///
/// # Errors
/// Those of the database.
pub fn by_id(db: &mut Db, id: &str) -> StoreResult<Option<Delivery>> {
    Ok(outbox::table
        .find(id)
        .filter(outbox::event.is_not_null())
        .first(db)
        .optional()?)
}

/// Removes a delivery.
///
/// # Errors
/// Those of the database.
pub fn delete(db: &mut Db, id: &str) -> StoreResult<()> {
    diesel::delete(outbox::table.find(id)).execute(db)?;
    Ok(())
}

/// Removes of what people were told what is in a state. Answers how much.
///
/// # Errors
/// Those of the database.
pub fn remove(db: &mut Db, state: &str) -> StoreResult<usize> {
    let gone = outbox::table
        .filter(outbox::event.is_not_null())
        .filter(outbox::state.eq(state));
    Ok(diesel::delete(gone).execute(db)?)
}

/// Queues a delivery anew that was given up, or brings its next try forward. Answers whether there was one.
///
/// # Errors
/// Those of the database.
pub fn retry(db: &mut Db, id: &str, now: i64) -> StoreResult<bool> {
    Ok(
        diesel::update(outbox::table.find(id).filter(outbox::state.ne(SENT)))
            .set((
                outbox::state.eq(QUEUED),
                outbox::payload.eq(BY_HAND),
                outbox::attempts.eq(0),
                outbox::next_attempt_at.eq(now),
                outbox::created_at.eq(now),
                outbox::updated_at.eq(now),
            ))
            .execute(db)?
            == 1,
    )
}

/// Something that was taken, and of which more will be known.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// The delivery.
    pub id: String,
    /// What the other side calls it.
    pub ticket: String,
    /// The channel.
    pub channel_id: Option<String>,
    /// When it was taken.
    pub taken_at: i64,
}

/// What of a topic has a receipt to ask for, and was taken or asked for before `before`, each with its channel.
///
/// # Errors
/// Those of the database.
pub fn receipts(db: &mut Db, topic: &str, before: i64, most: i64) -> StoreResult<Vec<Receipt>> {
    let found: Vec<Delivery> = outbox::table
        .filter(outbox::topic.eq(topic))
        .filter(outbox::state.eq(SENT))
        .filter(outbox::receipt.is_not_null())
        .filter(outbox::next_attempt_at.lt(before))
        .order(outbox::next_attempt_at)
        .limit(most)
        .load(db)?;
    let with = |row: Delivery| {
        Some(Receipt {
            id: row.id,
            ticket: row.receipt?,
            channel_id: row.channel_id,
            taken_at: row.updated_at,
        })
    };
    Ok(found.into_iter().filter_map(with).collect())
}

/// [`receipts`], and nobody else asks for them for a while.
///
/// # Errors
/// Those of the database.
pub fn ask(
    db: &mut Db,
    topic: &str,
    before: i64,
    most: i64,
    now: i64,
) -> StoreResult<Vec<Receipt>> {
    let found = receipts(db, topic, before, most)?;
    let ids: Vec<String> = found.iter().map(|each| each.id.clone()).collect();
    diesel::update(outbox::table.filter(outbox::id.eq_any(ids)))
        .set(outbox::next_attempt_at.eq(now))
        .execute(db)?;
    Ok(found)
}

/// Notes what a receipt said, so that it is not asked for again. True for exactly one caller.
///
/// # Errors
/// Those of the database.
pub fn receipted(db: &mut Db, id: &str, error: Option<&str>) -> StoreResult<bool> {
    Ok(
        diesel::update(outbox::table.find(id).filter(outbox::receipt.is_not_null()))
            .set((
                outbox::receipt.eq(None::<String>),
                outbox::last_error.eq(error),
            ))
            .execute(db)?
            == 1,
    )
}

/// Whether a user was told of an event since then.
///
/// # Errors
/// Those of the database.
pub fn was_told(db: &mut Db, user_id: &str, event: &str, since: i64) -> StoreResult<bool> {
    let found: i64 = outbox::table
        .filter(outbox::user_id.eq(user_id))
        .filter(outbox::event.eq(event))
        .filter(outbox::created_at.ge(since))
        .count()
        .get_result(db)?;
    Ok(found > 0)
}

/// How many deliveries are in each state.
///
/// # Errors
/// Those of the database.
pub fn by_state(db: &mut Db) -> StoreResult<Vec<(String, i64)>> {
    use diesel::dsl::count_star;
    Ok(outbox::table
        .group_by(outbox::state)
        .select((outbox::state, count_star()))
        .order(outbox::state)
        .load(db)?)
}
