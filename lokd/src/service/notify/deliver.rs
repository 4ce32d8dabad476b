//! The way out: each transport has a turn of its own, so that one that is slow or dead keeps nobody else waiting.

use super::address::Address;
use super::circuit::{Circuit, Leave};
use super::courier::{Courier, Outcome};
use super::letter::{House, Letter};
use super::{Kind, LABEL, TRIES, back_off, fan_out, transport_secret};
use crate::outbound::VERDICT;
use crate::service::audit::{self, Event};
use crate::service::{Actor, Fresh, Lok};
use crate::store::channels;
use crate::store::outbox::{self, Delivery, Ended};
use crate::store::transports::{self, Transport};
use crate::store::{Db, StoreError, StoreResult};
use lok_common::admin::notify::transport::{TransportKind, TransportState};
use serde_json::json;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{Instant, timeout, timeout_at};

/// Deliveries that a turn looks at, at a time: few, so that what is urgent is soon seen.
const BATCH: i64 = 16;
/// Deliveries of a transport at once.
const LANES: usize = 4;
/// For how long a delivery is one node's own. Longer than any try takes.
const LEASE: i64 = 120_000;
/// The same of a mail, whose server may take long to answer.
const MAIL_LEASE: i64 = LEASE + VERDICT.as_secs().cast_signed() * 1_000;
/// How often a turn looks for what is due while others of its deliveries are under way.
const LOOK: Duration = Duration::from_secs(1);
/// For how long an address is left alone that was not asked.
const PAUSE: i64 = 30_000;
/// How long Expo takes to know what became of a message, and after which it is asked again.
const RECEIPT: i64 = 15 * 60_000;
/// Receipts that are asked for at once; Expo allows 1000.
const RECEIPTS: i64 = 300;
/// How long what is under way may take to end once lok is to stop: as long as requests may.
const PATIENCE: Duration = Duration::from_secs(25);
/// How long it may take at the least, whenever requests had ended; and how long it takes to be noted.
const LEAST: Duration = Duration::from_secs(5);

/// What is under way in this process.
#[derive(Debug, Default)]
pub struct Deliveries {
    running: Mutex<HashMap<String, JoinHandle<()>>>,
    /// By transport, each with the etag that it had.
    circuits: Mutex<HashMap<String, (i64, Circuit)>>,
    /// Since when lok is to stop.
    stopping: OnceLock<Instant>,
    /// What is under way is broken off.
    over: watch::Sender<bool>,
}

impl Deliveries {
    /// Begins no other delivery.
    pub fn wind_down(&self) {
        self.stopping.get_or_init(Instant::now);
    }

    /// Begins no other delivery, and waits for those that are under way, though not for ever.
    pub async fn stop(&self) {
        let since = *self.stopping.get_or_init(Instant::now);
        let end = (since + PATIENCE).max(Instant::now() + LEAST);
        let mut running: Vec<_> = lock(&self.running).drain().map(|(_, turn)| turn).collect();
        let ended = timeout_at(end, async {
            for turn in &mut running {
                // How it ended is in the log.
                let _ = turn.await;
            }
        });
        if ended.await.is_ok() {
            return;
        }
        self.over.send_replace(true);
        running.retain(|turn| !turn.is_finished());
        for mut turn in running {
            if timeout(LEAST, &mut turn).await.is_err() {
                turn.abort();
            }
        }
    }

    fn is_stopping(&self) -> bool {
        self.stopping.get().is_some()
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

    fn leave(&self, transport: &Transport, now: i64) -> Leave {
        let circuits = lock(&self.circuits);
        match circuits.get(&transport.id) {
            Some((etag, circuit)) if *etag == transport.etag => circuit.leave(now),
            _ => Leave::All,
        }
    }

    fn tell(&self, transport: &Transport, works: bool, now: i64) {
        let mut circuits = lock(&self.circuits);
        let (etag, circuit) = circuits.entry(transport.id.clone()).or_default();
        // What is known of a transport that was changed since is of no use.
        if *etag != transport.etag {
            (*etag, *circuit) = (transport.etag, Circuit::default());
        }
        circuit.tell(works, now);
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
    let mut queue = VecDeque::new();
    let mut running = JoinSet::new();
    let mut failed = None;
    loop {
        let now = lok.clock.now();
        let ends = failed.is_some() || lok.deliveries.is_stopping();
        let leave = lok.deliveries.leave(transport, now);
        let lanes = match leave {
            _ if ends => 0,
            Leave::All => LANES,
            Leave::One | Leave::Nothing => 1,
        };
        if lanes < LANES {
            queue.clear();
        }
        if queue.is_empty() && running.len() < lanes {
            queue.extend(due(lok, transport, now, leave).await?);
        }
        while running.len() < lanes
            && let Some(delivery) = queue.pop_front()
        {
            let courier = couriers.pop().unwrap_or_else(|| {
                Courier::new(transport, transport_secret(&lok.sealer, transport), &house)
            });
            running.spawn(lane(
                Arc::clone(lok),
                transport.clone(),
                house.clone(),
                delivery,
                courier,
            ));
        }
        if running.is_empty() {
            break;
        }
        // One that takes long keeps no other waiting: the lanes that are free look for what is due meanwhile.
        match timeout(LOOK, running.join_next()).await {
            Ok(Some(Ok(Ok(courier)))) => couriers.push(courier),
            Ok(Some(Ok(Err(error)))) => failed = Some(error),
            Ok(Some(Err(error))) => failed = Some(StoreError::Defect(error.to_string())),
            Ok(None) | Err(_) => {}
        }
    }
    for courier in couriers {
        courier.close().await;
    }
    failed.map_or(Ok(()), Err)
}

/// What is due by a transport; nothing when that is nothing, or when the transport is not what it was.
async fn due(
    lok: &Lok,
    transport: &Transport,
    now: i64,
    leave: Leave,
) -> StoreResult<Vec<Delivery>> {
    let before = transport.clone();
    lok.store
        .read(move |db| {
            let same = transports::by_id(db, &before.id)?.is_some_and(|after| {
                after.state.0 == TransportState::Enabled && after.etag == before.etag
            });
            if !same {
                return Ok(Vec::new());
            }
            let (topic, urgent) = (before.topic(), Kind::awaited());
            match leave {
                Leave::All => outbox::due_before(db, &topic, &urgent, now, BATCH),
                Leave::One => outbox::due_before(db, &topic, &urgent, now, 1),
                // Whoever tries again by hand has mended something.
                Leave::Nothing => outbox::by_hand(db, &topic, now, 1),
            }
        })
        .await
}

/// One delivery, and whoever carried it.
async fn lane(
    lok: Arc<Lok>,
    transport: Transport,
    house: House,
    delivery: Delivery,
    mut courier: Courier,
) -> StoreResult<Courier> {
    attempt(&lok, &transport, &house, delivery, &mut courier).await?;
    Ok(courier)
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
    let lease = match transport.kind.0 {
        TransportKind::Smtp => MAIL_LEASE,
        _ => LEASE,
    };
    let taken = lok
        .store
        .write(move |db| {
            // Another node may have taken it.
            if !outbox::lease(db, &id, seen, now.saturating_add(lease), now)? {
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
            let mut over = lok.deliveries.over.subscribe();
            let mut unheard = |_: &'static str, _: String| {};
            let carried = tokio::select! {
                outcome = courier.carry(&lok.outbound, house, &letter, to, key, now, &mut unheard) => Some(outcome),
                _ = over.wait_for(|over| *over) => None,
            };
            carried.unwrap_or_else(|| courier.broken_off())
        }
        None => Outcome::Refused("it cannot be read".to_owned()),
    };
    let now = lok.clock.now();
    match &outcome {
        Outcome::Down(why) | Outcome::Unknown(why) => {
            tracing::warn!(transport = transport.name, why, "a transport does not work");
            lok.deliveries.tell(transport, false, now);
        }
        Outcome::Untried(_) => {}
        _ => lok.deliveries.tell(transport, true, now),
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
            outbox::landed(db, id)?;
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
                    // The next try whether the transport works is another channel's: it may be this one that does not.
                    if let (Outcome::Down(_), Some(channel)) = (&outcome, channel) {
                        outbox::postpone(db, channel, now.saturating_add(PAUSE), now)?;
                    }
                    Some(why)
                }
                Outcome::Refused(why) | Outcome::Unknown(why) => {
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
    let now = lok.clock.now();
    if transport.kind.0 != TransportKind::Expo || lok.deliveries.leave(transport, now) != Leave::All
    {
        return Ok(());
    }
    let (topic, before) = (transport.topic(), now.saturating_sub(RECEIPT));
    let read = topic.clone();
    let waiting = lok
        .store
        .read(move |db| outbox::receipts(db, &read, before, 1))
        .await?;
    if waiting.is_empty() {
        return Ok(());
    }
    let waiting = lok
        .store
        .write(move |db| outbox::ask(db, &topic, before, RECEIPTS, now))
        .await?;
    if waiting.is_empty() {
        return Ok(());
    }
    let tickets: Vec<String> = waiting.iter().map(|each| each.ticket.clone()).collect();
    let secret = transport_secret(&lok.sealer, transport);
    let courier = Courier::new(transport, secret, house);
    let told = match courier.receipts(&lok.outbound, &tickets).await {
        Ok(told) => told,
        Err(outcome) => {
            tracing::info!(
                transport = transport.name,
                ?outcome,
                "no receipt can be had"
            );
            if let Outcome::Down(_) = outcome {
                lok.deliveries.tell(transport, false, now);
            }
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
                        | Outcome::Untried(why)
                        | Outcome::Unknown(why),
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
