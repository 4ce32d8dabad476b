//! From a notice to its deliveries: one for each way by which the person is told.

use super::letter::{self, House, Letter, Pattern};
use super::{Kind, LABEL, Sealed, TOPIC, TRIES, back_off, templates};
use crate::crypto::random::OsRandom;
use crate::crypto::seal::Sealer;
use crate::service::{Actor, Fresh, Lok};
use crate::store::channels;
use crate::store::outbox::{self, Delivery, Ended};
use crate::store::templates::{self as rows, Template};
use crate::store::transports;
use crate::store::users::{self, User};
use crate::store::{Db, StoreError, StoreResult};
use std::sync::Arc;

/// Notices of one transaction.
const MOST: i64 = 50;

/// Makes deliveries of all notices that are due.
///
/// # Errors
/// Those of the database.
pub async fn run(lok: &Lok) -> StoreResult<()> {
    loop {
        let now = lok.clock.now();
        let due = lok
            .store
            .read(move |db| outbox::due_before(db, TOPIC, &Kind::awaited(), now, MOST))
            .await?;
        let full = i64::try_from(due.len()).unwrap_or_default() == MOST;
        if due.is_empty() {
            return Ok(());
        }
        let (sealer, house) = (Arc::clone(&lok.sealer), super::house(lok));
        let fresh = lok.fresh(Actor::lokd());
        lok.store
            .write(move |db| {
                let fresh = fresh.clone();
                for notice in &due {
                    // Another node may have taken it.
                    if outbox::take(db, &notice.id, notice.next_attempt_at, fresh.now, fresh.now)? {
                        fan_out(db, &sealer, &fresh, &house, notice)?;
                    }
                }
                StoreResult::Ok(())
            })
            .await?;
        if !full {
            return Ok(());
        }
    }
}

fn fan_out(
    db: &mut Db,
    sealer: &Sealer,
    fresh: &Fresh,
    house: &House,
    notice: &Delivery,
) -> StoreResult<()> {
    let now = fresh.now;
    let kind = notice.event.as_deref().and_then(Kind::parse);
    let (Some(kind), Some(sealed)) = (kind, open(sealer, notice)) else {
        return outbox::give_up(db, &notice.id, "it cannot be read", now);
    };
    let user = match &notice.user_id {
        Some(id) => match users::by_id(db, id)?.filter(User::is_active) {
            Some(user) => Some(user),
            None => return outbox::give_up(db, &notice.id, "the user is not active", now),
        },
        None => None,
    };
    let mut letter = write(db, kind, house, user.as_ref(), &sealed, notice.created_at)?;
    let mut ways = Vec::new();
    if !kind.is_private()
        && let Some(user) = &user
    {
        for (channel, by) in channels::used(db, &user.id)? {
            let topic = format!("{by}:{}", channel.transport_id);
            ways.push((topic, Some(channel.id)));
        }
    }
    for (topic, channel) in ways {
        insert(db, sealer, fresh, notice, topic, channel, &letter)?;
    }
    if let Some(address) = address(db, kind, user.as_ref(), sealed.address)? {
        match transports::for_mail(db)? {
            Some(transport) => {
                letter.to = Some(address);
                insert(db, sealer, fresh, notice, transport.topic(), None, &letter)?;
            }
            // Whoever waits for a link would wait for ever; an operator may make a transport meanwhile.
            None if kind.is_private() => return wait(db, notice, now),
            None => {}
        }
    }
    outbox::sent(db, &notice.id, None, now)
}

/// The letter, in the words that there are for its kind.
fn write(
    db: &mut Db,
    kind: Kind,
    house: &House,
    user: Option<&User>,
    sealed: &Sealed,
    at: i64,
) -> StoreResult<Letter> {
    let person = user.map_or("", |user| user.name.as_deref().unwrap_or(&user.username));
    let own = own_words(db, kind, user.and_then(|user| user.locale.as_deref()))?;
    let pattern = match &own {
        Some(own) => Pattern {
            subject: &own.subject,
            body: &own.body,
        },
        None => templates::built_in(kind),
    };
    Ok(letter::write(
        kind,
        pattern,
        house,
        person,
        &sealed.data,
        at,
    ))
}

/// An operator's words for a kind: in the user's language, in that without its country, or in everybody's.
fn own_words(db: &mut Db, kind: Kind, locale: Option<&str>) -> StoreResult<Option<Template>> {
    let locale = locale.unwrap_or_default();
    let language = locale.split('-').next().unwrap_or_default();
    for locale in [locale, language, ""] {
        if let Some(found) = rows::find(db, kind.as_str(), locale)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The mail address: the one of the notice; else the person's own, if it is known to be theirs and they want mail.
fn address(
    db: &mut Db,
    kind: Kind,
    user: Option<&User>,
    named: Option<String>,
) -> StoreResult<Option<String>> {
    if named.is_some() {
        return Ok(named);
    }
    let Some(user) = user.filter(|user| user.email_verified) else {
        return Ok(None);
    };
    if !kind.is_about_safety() && !kind.is_private() && channels::refuses_mail(db, &user.id)? {
        return Ok(None);
    }
    Ok(user.email.clone())
}

fn wait(db: &mut Db, notice: &Delivery, now: i64) -> StoreResult<()> {
    let why = "there is no transport that carries mail";
    if notice.attempts + 1 >= TRIES {
        return outbox::give_up(db, &notice.id, why, now);
    }
    let ended = Ended {
        error: Some(why.to_owned()),
        counts: true,
        ..Ended::default()
    };
    let next = now.saturating_add(back_off(notice.attempts));
    outbox::again(db, &notice.id, ended, next, now)
}

fn insert(
    db: &mut Db,
    sealer: &Sealer,
    fresh: &Fresh,
    notice: &Delivery,
    topic: String,
    channel_id: Option<String>,
    letter: &Letter,
) -> StoreResult<()> {
    let id = fresh.id();
    let plain =
        serde_json::to_vec(letter).map_err(|error| StoreError::Defect(error.to_string()))?;
    let sealed = sealer
        .seal(LABEL, id.as_bytes(), &plain, &OsRandom)
        .map_err(|error| StoreError::Defect(error.to_string()))?;
    outbox::insert(
        db,
        Delivery {
            idempotency_key: format!("{}:{}", notice.id, channel_id.as_deref().unwrap_or("mail")),
            id,
            topic,
            payload: String::new(),
            state: outbox::QUEUED.to_owned(),
            attempts: 0,
            next_attempt_at: fresh.now,
            created_at: notice.created_at,
            updated_at: fresh.now,
            event: notice.event.clone(),
            user_id: notice.user_id.clone(),
            channel_id,
            sealed: Some(sealed),
            receipt: None,
            last_error: None,
        },
    )
}

fn open(sealer: &Sealer, notice: &Delivery) -> Option<Sealed> {
    let plain = sealer
        .open(LABEL, notice.id.as_bytes(), notice.sealed.as_deref()?)
        .ok()?;
    serde_json::from_slice(&plain).ok()
}
