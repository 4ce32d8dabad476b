//! The way out: each transport has a turn of its own, so that one that is slow or dead keeps nobody else waiting.

use super::address::Address;
use super::circuit::{Circuit, Leave};
use super::courier::{Courier, Outcome};
use super::letter::{House, Letter};
use super::{LABEL, TRIES, back_off, fan_out, transport_secret};
use crate::service::audit::{self, Event};
use crate::service::{Actor, Fresh, Lok};
use crate::store::channels;
use crate::store::outbox::{self, Delivery, Ended};
use crate::store::transports::{self, Transport};
use crate::store::{Db, StoreError, StoreResult};
use lok_common::admin::notify::transport::{TransportKind, TransportState};
use serde_json::json;
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::task::{JoinHandle, JoinSet};

/// Deliveries that a turn looks at, at a time.
const BATCH: i64 = 40;
/// Deliveries of a transport at once.
const LANES: usize = 4;
/// For how long a delivery is one node's own. Longer than any try takes.
const LEASE: i64 = 120_000;
/// For how long an address is left alone that was not asked.
const PAUSE: i64 = 30_000;
/// How long Expo takes to know what became of a message.
const RECEIPT: i64 = 15 * 60_000;
/// Receipts that are asked for at once; Expo allows 1000.
const RECEIPTS: i64 = 300;
/// How long a turn may take to end when lok does.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is under way in this process.
#[derive(Debug, Default)]
pub struct Deliveries {
    running: Mutex<HashMap<String, JoinHandle<()>>>,
    circuits: Mutex<HashMap<String, Circuit>>,
    stopping: AtomicBool,
}

impl Deliveries {
    /// Begins no other turn, and waits for those that run, though not for long.
    pub async fn stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
        let running: Vec<_> = lock(&self.running).drain().collect();
        for (_, mut turn) in running {
            if tokio::time::timeout(PATIENCE, &mut turn).await.is_err() {
                turn.abort();
            }
        }
    }

    fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    /// Begins the turn of a transport, unless one runs.
    fn begin(&self, lok: &Arc<Lok>, transport: Transport) {
        let mut running = lock(&self.running);
        running.retain(|_, turn| !turn.is_finished());
        if running.contains_key(&transport.id) {
            return;
        }
        let (id, lok) = (transport.id.clone(), Arc::clone(lok));
        let turn = tokio::spawn(async move {
            if let Err(error) = turn(&lok, &transport).await {
                tracing::warn!(transport = transport.name, %error, "a delivery could not be noted");
            }
        });
        running.insert(id, turn);
    }

    fn leave(&self, transport: &str, now: i64) -> Leave {
        let circuits = lock(&self.circuits);
        circuits
            .get(transport)
            .map_or(Leave::All, |circuit| circuit.leave(now))
    }

    fn tell(&self, transport: &str, works: bool, now: i64) {
        let mut circuits = lock(&self.circuits);
        circuits
            .entry(transport.to_owned())
            .or_default()
            .tell(works, now);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes deliveries of the notices that are due, and begins a turn for each transport.
///
/// # Errors
/// Those of the database.
pub async fn run(lok: &Arc<Lok>) -> StoreResult<()> {
    fan_out::run(lok).await?;
    let transports = lok.store.read(transports::enabled).await?;
    for transport in transports {
        if !lok.deliveries.is_stopping() {
            lok.deliveries.begin(lok, transport);
        }
    }
    Ok(())
}

/// Delivers what is due by one transport until nothing is, or it does not work.
async fn turn(lok: &Arc<Lok>, transport: &Transport) -> StoreResult<()> {
    let house = super::house(lok);
    receipts(lok, transport, &house).await?;
    let mut couriers: Vec<Courier> = Vec::new();
    while !lok.deliveries.is_stopping() {
        let now = lok.clock.now();
        let (most, lanes) = match lok.deliveries.leave(&transport.id, now) {
            Leave::All => (BATCH, LANES),
            Leave::One => (1, 1),
            Leave::Nothing => break,
        };
        let Some(due) = due(lok, transport, now, most).await? else {
            break;
        };
        let queue = Arc::new(Mutex::new(VecDeque::from(due)));
        let mut running = JoinSet::new();
        for _ in 0..lanes {
            let courier = couriers.pop().unwrap_or_else(|| {
                Courier::new(transport, transport_secret(&lok.sealer, transport), &house)
            });
            running.spawn(lane(
                Arc::clone(lok),
                transport.clone(),
                house.clone(),
                Arc::clone(&queue),
                courier,
            ));
        }
        let mut failed = None;
        while let Some(ended) = running.join_next().await {
            match ended {
                Ok(Ok(courier)) => couriers.push(courier),
                Ok(Err(error)) => failed = Some(error),
                Err(error) => failed = Some(StoreError::Defect(error.to_string())),
            }
        }
        if let Some(error) = failed {
            return Err(error);
        }
    }
    for courier in couriers {
        courier.close().await;
    }
    Ok(())
}

/// What is due by a transport; nothing when that is nothing, or when the transport is not what it was.
async fn due(
    lok: &Lok,
    transport: &Transport,
    now: i64,
    most: i64,
) -> StoreResult<Option<Vec<Delivery>>> {
    let before = transport.clone();
    lok.store
        .read(move |db| {
            let same = transports::by_id(db, &before.id)?.is_some_and(|after| {
                after.state.0 == TransportState::Enabled && after.etag == before.etag
            });
            let due = if same {
                outbox::due(db, &before.topic(), now, most)?
            } else {
                Vec::new()
            };
            StoreResult::Ok(Some(due).filter(|due| !due.is_empty()))
        })
        .await
}

/// Delivers one after the other of what is in the queue.
async fn lane(
    lok: Arc<Lok>,
    transport: Transport,
    house: House,
    queue: Arc<Mutex<VecDeque<Delivery>>>,
    mut courier: Courier,
) -> StoreResult<Courier> {
    loop {
        let next = lock(&queue).pop_front();
        let Some(delivery) = next else {
            return Ok(courier);
        };
        let paused = lok.deliveries.leave(&transport.id, lok.clock.now()) == Leave::Nothing;
        if paused || lok.deliveries.is_stopping() {
            return Ok(courier);
        }
        attempt(&lok, &transport, &house, delivery, &mut courier).await?;
    }
}

async fn attempt(
    lok: &Lok,
    transport: &Transport,
    house: &House,
    delivery: Delivery,
    courier: &mut Courier,
) -> StoreResult<()> {
    let now = lok.clock.now();
    let (id, seen) = (delivery.id.clone(), delivery.next_attempt_at);
    let channel = delivery.channel_id.clone();
    let taken = lok
        .store
        .write(move |db| {
            // Another node may have taken it.
            if !outbox::take(db, &id, seen, now.saturating_add(LEASE), now)? {
                return Ok(None);
            }
            StoreResult::Ok(Some(match &channel {
                Some(channel) => channels::by_id(db, channel)?,
                None => None,
            }))
        })
        .await?;
    let Some(channel) = taken else {
        return Ok(());
    };
    let address = channel
        .filter(|channel| channel.state == channels::ENABLED)
        .and_then(|channel| Address::open(&lok.sealer, &channel));
    if delivery.channel_id.is_some() && address.is_none() {
        let outcome = Outcome::Refused("the channel is not used any more".to_owned());
        return settle(lok, delivery, outcome, now).await;
    }
    let outcome = match open(lok, &delivery) {
        Some(letter) => {
            let key = &delivery.idempotency_key;
            let to = address.as_ref();
            courier
                .carry(&lok.outbound, house, &letter, to, key, now, &mut |_, _| {})
                .await
        }
        None => Outcome::Refused("it cannot be read".to_owned()),
    };
    let now = lok.clock.now();
    match &outcome {
        Outcome::Down(why) => {
            tracing::warn!(transport = transport.name, why, "a transport does not work");
            lok.deliveries.tell(&transport.id, false, now);
        }
        Outcome::Untried(_) => {}
        _ => lok.deliveries.tell(&transport.id, true, now),
    }
    settle(lok, delivery, outcome, now).await
}

fn open(lok: &Lok, delivery: &Delivery) -> Option<Letter> {
    let sealed = delivery.sealed.as_deref()?;
    let plain = lok
        .sealer
        .open(LABEL, delivery.id.as_bytes(), sealed)
        .ok()?;
    serde_json::from_slice(&plain).ok()
}

/// Notes how a try ended.
async fn settle(lok: &Lok, delivery: Delivery, outcome: Outcome, now: i64) -> StoreResult<()> {
    let fresh = lok.fresh(Actor::lokd());
    let next = now.saturating_add(back_off(delivery.attempts));
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let id = delivery.id.as_str();
            let channel = delivery.channel_id.as_deref();
            let error = match &outcome {
                Outcome::Sent(receipt) => {
                    outbox::sent(db, id, receipt.clone(), now)?;
                    None
                }
                Outcome::Later(why) | Outcome::Down(why) => {
                    if delivery.attempts + 1 >= TRIES {
                        outbox::give_up(db, id, why, now)?;
                    } else {
                        outbox::again(db, id, ended(why, true), next, now)?;
                    }
                    Some(why)
                }
                Outcome::Refused(why) => {
                    outbox::give_up(db, id, why, now)?;
                    Some(why)
                }
                Outcome::Gone(why) => {
                    outbox::give_up(db, id, why, now)?;
                    if let Some(channel) = channel {
                        gone(db, &fresh, channel, why)?;
                    }
                    return Ok(());
                }
                Outcome::Untried(why) => {
                    let until = now.saturating_add(PAUSE);
                    outbox::again(db, id, ended(why, false), until, now)?;
                    if let Some(channel) = channel {
                        outbox::postpone(db, channel, until, now)?;
                    }
                    return Ok(());
                }
            };
            if let Some(channel) = channel {
                channels::note(db, channel, error.map(String::as_str), now)?;
            }
            StoreResult::Ok(())
        })
        .await
}

/// Removes a channel whose address is nobody's any more, with what waits for it.
fn gone(db: &mut Db, fresh: &Fresh, channel: &str, why: &str) -> StoreResult<()> {
    outbox::give_up_channel(db, channel, why, fresh.now)?;
    channels::delete(db, channel)?;
    let event = Event::ok("channel.gone")
        .object("notify/channels", channel)
        .detail(json!({ "why": why }));
    audit::record(db, fresh, event)
}

/// Asks what became of what was taken a while ago, and removes the channels that are nobody's.
async fn receipts(lok: &Lok, transport: &Transport, house: &House) -> StoreResult<()> {
    if transport.kind.0 != TransportKind::Expo {
        return Ok(());
    }
    let (topic, before) = (transport.topic(), lok.clock.now().saturating_sub(RECEIPT));
    let waiting = lok
        .store
        .read(move |db| outbox::receipts(db, &topic, before, RECEIPTS))
        .await?;
    if waiting.is_empty() {
        return Ok(());
    }
    let tickets: Vec<String> = waiting.iter().map(|each| each.ticket.clone()).collect();
    let secret = transport_secret(&lok.sealer, transport);
    let courier = Courier::new(transport, secret, house);
    let told = match courier.receipts(&lok.outbound, &tickets).await {
        Ok(told) => told,
        Err(why) => {
            tracing::info!(transport = transport.name, why, "no receipt can be had");
            return Ok(());
        }
    };
    let fresh = lok.fresh(Actor::lokd());
    // A day later Expo knows nothing of it any more.
    let over = fresh.now.saturating_sub(24 * 3_600_000);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            for each in &waiting {
                let outcome = told.iter().find(|(told, _)| *told == each.ticket);
                let error = match outcome.map(|(_, outcome)| outcome) {
                    None if each.taken_at > over => continue,
                    None | Some(Outcome::Sent(_)) => None,
                    Some(
                        Outcome::Gone(why)
                        | Outcome::Refused(why)
                        | Outcome::Later(why)
                        | Outcome::Down(why)
                        | Outcome::Untried(why),
                    ) => Some(why.as_str()),
                };
                // Another node may have been told before.
                if !outbox::receipted(db, &each.id, error)? {
                    continue;
                }
                if let (Some((_, Outcome::Gone(why))), Some(channel)) = (outcome, &each.channel_id)
                {
                    gone(db, &fresh, channel, why)?;
                }
            }
            StoreResult::Ok(())
        })
        .await
}

fn ended(why: &str, counts: bool) -> Ended {
    Ended {
        error: Some(why.to_owned()),
        counts,
        ..Ended::default()
    }
}
