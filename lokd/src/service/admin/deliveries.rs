//! What waits in the outbox, what was sent, and what was given up.

use super::{
    Call, Done, Managed, Saved, count, members, metadata, object, transports as transport_views,
};
use crate::service::audit::{self, Event};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Keep, Lok};
use crate::store::outbox::{self, Delivery as Row, Filter};
use crate::store::{Db, Page, PageOf, channels, transports, users};
use lok_common::admin::notify::outbox::{
    Delivery, DeliveryDraft, DeliveryFilter, DeliverySpec, DeliveryState, DeliveryStatus, Purge,
    Purged,
};
use lok_common::admin::role::AdminRole;
use lok_common::admin::{ChangeOf, ObjectOf};
use lok_common::{ErrorCode, Problem, Time};
use serde_json::json;
use std::collections::BTreeMap;

impl Managed for Delivery {
    type Prepared = ();
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["delivery.create", "delivery.update", "delivery.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut DeliveryDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(_draft: &DeliveryDraft) -> Option<String> {
        None
    }

    fn list(
        db: &mut Db,
        filter: &DeliveryFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let filter = Filter {
            state: filter.state.map(|state| state.as_str().to_owned()),
            user_id: match &filter.user {
                Some(key) => Some(members::demand_user(db, key)?.id),
                None => None,
            },
            topic: match &filter.transport {
                Some(key) => Some(transport_views::demand(db, key)?.topic()),
                None => None,
            },
            event: filter.event.clone(),
        };
        let found = outbox::list(db, &filter, page)?;
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
        match outbox::by_id(db, key)? {
            Some(row) => Ok(Some(view(db, row)?)),
            None => Ok(None),
        }
    }

    fn create(_: &mut Db, _: DeliveryDraft, (): (), _: &Fresh) -> Result<Saved, Failure> {
        Err(
            Problem::new(ErrorCode::Unsupported, "no delivery is created by hand")
                .why("it comes of something that happened")
                .fix("tell somebody something: lokctl notify send --user USER --title TITLE --text TEXT")
                .into(),
        )
    }

    fn update(_: &mut Db, id: &str, _: DeliveryDraft, _: &Fresh) -> Result<Saved, Failure> {
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        Ok(outbox::delete(db, id)?)
    }

    /// What a server says of an address can have the address in it.
    fn redact(object: &mut ObjectOf<Self>, role: AdminRole) {
        if !role.sees_people() {
            object.status.last_error = None;
        }
    }
}

/// Queues anew what was given up.
///
/// # Errors
/// `not_found`, `conflict` for what was sent and is forgotten or is under way, and those of the database.
pub async fn retry(lok: &Lok, call: Call, key: String) -> Result<ChangeOf<Delivery>, Failure> {
    super::verb::<Delivery, _>(lok, call, key, "delivery.retry", move |db, id, fresh| {
        let row = outbox::by_id(db, id)?;
        if row.as_ref().is_some_and(|row| row.is_under_way(fresh.now)) {
            return Err(Problem::new(ErrorCode::Conflict, "it is under way")
                .why("whoever receives it has not answered yet; to try again would be to deliver twice")
                .fix("see how it ends: lokctl notify outbox get")
                .into());
        }
        match row
            .as_ref()
            .map(|row| (row.state.as_str(), row.sealed.is_some()))
        {
            Some((outbox::SENT, _) | (_, false)) => Err(Problem::new(
                ErrorCode::Conflict,
                "what was sent is not sent again",
            )
            .why("what it said is forgotten once it is delivered")
            .fix("let it be told anew by whatever told it")
            .into()),
            _ => Ok(Done::changed(outbox::retry(db, id, fresh.now)?)),
        }
    })
    .await
}

/// Gives up what waits.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn cancel(lok: &Lok, call: Call, key: String) -> Result<ChangeOf<Delivery>, Failure> {
    super::verb::<Delivery, _>(lok, call, key, "delivery.cancel", move |db, id, fresh| {
        let waits = outbox::by_id(db, id)?.is_some_and(|row| row.state == outbox::QUEUED);
        if waits {
            outbox::give_up(db, id, "it was cancelled", fresh.now)?;
        }
        Ok(Done::changed(waits))
    })
    .await
}

/// Removes what was sent or given up.
///
/// # Errors
/// `invalid_input` for what waits, and those of the database.
pub async fn purge(lok: &Lok, call: Call, wish: Purge) -> Result<Purged, Failure> {
    if wish.state == DeliveryState::Queued {
        return Err(Problem::invalid("state", "what waits is not purged")
            .why("somebody was to be told of it")
            .fix("cancel it one by one: lokctl notify outbox cancel ID")
            .into());
    }
    let fresh = lok.fresh(call.actor);
    let dry_run = call.keep == Keep::No;
    lok.store
        .write_if(call.keep, move |db| {
            let fresh = fresh.clone();
            let removed = outbox::remove(db, wish.state.as_str())?;
            if removed > 0 {
                let detail = json!({ "state": wish.state, "removed": removed });
                audit::record(db, &fresh, Event::ok("delivery.purge").detail(detail))?;
            }
            Ok(Purged {
                removed: u64::try_from(removed).unwrap_or_default(),
                dry_run,
            })
        })
        .await
}

fn view(db: &mut Db, row: Row) -> Result<ObjectOf<Delivery>, Failure> {
    let user = match &row.user_id {
        Some(id) => users::by_id(db, id)?.map(|user| user.username),
        None => None,
    };
    let transport = match row.topic.split_once(':') {
        Some((_, id)) => transports::by_id(db, id)?.map(|transport| transport.name),
        None => None,
    };
    let channel = match &row.channel_id {
        Some(id) => channels::by_id(db, id)?.map(|channel| channel.name),
        None => None,
    };
    let state = row.state.parse().unwrap_or(DeliveryState::Dead);
    Ok(object::<Delivery>(
        metadata(
            &row.id,
            &row.id,
            row.updated_at,
            row.created_at,
            row.updated_at,
            &BTreeMap::new(),
        ),
        DeliverySpec {
            event: row.event.unwrap_or_default(),
            user,
            transport,
            channel,
        },
        DeliveryStatus {
            state,
            tries: count(row.attempts),
            next_try_at: (state == DeliveryState::Queued).then_some(Time(row.next_attempt_at)),
            last_error: row.last_error,
        },
    ))
}
