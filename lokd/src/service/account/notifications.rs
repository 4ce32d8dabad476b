//! How a person is told of things, as they see and change it themselves.

use crate::protocol::Millis;
use crate::service::audit::{self, Event};
use crate::service::notify::address::Address;
use crate::service::notify::channel::{self, New};
use crate::service::notify::{self, Kind, Notice};
use crate::service::{Failure, Fresh, Lok, throttle};
use crate::store::{StoreResult, channels, messages, transports, users};
use lok_common::admin::notify::transport::{TransportKind, TransportState};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Messages that are shown at once.
const MOST_SHOWN: i64 = 5;

/// What a person sees.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The mail address, if it is known to be theirs.
    pub email: Option<String>,
    /// Whether they want no mail about what happens.
    pub refuses_mail: bool,
    /// Their channels.
    pub channels: Vec<Mine>,
    /// What they can add.
    pub ways: Vec<Way>,
}

/// A channel of a person.
#[derive(Clone, Debug)]
pub struct Mine {
    /// The id.
    pub id: String,
    /// What they call it.
    pub name: String,
    /// The kind of the transport.
    pub kind: TransportKind,
    /// Enough of the address to know it again.
    pub address: String,
    /// Whether it is used.
    pub enabled: bool,
    /// When something was last delivered.
    pub last_sent_at: Option<Millis>,
    /// Whether the last try failed. What happened is for operators: it would tell of other machines.
    pub fails: bool,
}

/// A way by which a person can be told.
#[derive(Clone, Debug)]
pub struct Way {
    /// The transport's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: TransportKind,
    /// ntfy: where it is.
    pub server: Option<String>,
    /// webpush: the key that a browser subscribes with.
    pub public_key: Option<String>,
}

/// What a person sees.
///
/// # Errors
/// Those of the database.
pub async fn read(lok: &Lok, user_id: String) -> StoreResult<Overview> {
    lok.store
        .read(move |db| {
            let user = users::by_id(db, &user_id)?;
            let mine = channels::of_user(db, &user_id)?.into_iter();
            let mine = mine.map(|(channel, kind, _)| Mine {
                enabled: channel.state == channels::ENABLED,
                fails: channel.last_error.is_some(),
                kind: kind.parse().unwrap_or(TransportKind::Webhook),
                id: channel.id,
                name: channel.name,
                address: channel.shown,
                last_sent_at: channel.last_sent_at,
            });
            let channels = mine.collect();
            let ways = transports::enabled(db)?.into_iter();
            let ways = ways.map(|transport| Way {
                id: transport.id,
                name: transport.name,
                kind: transport.kind.0,
                server: transport.config.0.server,
                public_key: transport.config.0.public_key,
            });
            // Phones are brought by their apps.
            let ways = ways
                .filter(|way| !matches!(way.kind, TransportKind::Smtp | TransportKind::Expo))
                .collect();
            StoreResult::Ok(Overview {
                email: user
                    .filter(|user| user.email_verified)
                    .and_then(|user| user.email),
                refuses_mail: channels::refuses_mail(db, &user_id)?,
                channels,
                ways,
            })
        })
        .await
}

/// Switches mail about what happens off or on.
///
/// # Errors
/// Those of the database.
pub async fn refuse_mail(
    lok: &Lok,
    fresh: Fresh,
    user_id: String,
    refuse: bool,
) -> StoreResult<()> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            if channels::refuse_mail(db, &user_id, refuse, fresh.now)? {
                let event = Event::ok("notify.mail")
                    .object("users", &user_id)
                    .detail(json!({ "on": !refuse }));
                audit::record(db, &fresh, event)?;
            }
            StoreResult::Ok(())
        })
        .await
}

/// How adding a channel ended.
#[derive(Clone, Debug)]
pub enum Added {
    /// It is there; for a webhook with the secret, which is shown once.
    Done(Option<String>),
    /// What is wrong, for the person.
    Wrong(&'static str),
}

/// Adds a channel.
///
/// # Errors
/// Those of the database.
pub async fn add(
    lok: &Lok,
    fresh: Fresh,
    user_id: String,
    way: String,
    name: String,
    address: String,
) -> Result<Added, Failure> {
    let sealer = Arc::clone(&lok.sealer);
    let name = name.trim().to_owned();
    let length = name.chars().count();
    if !(1..=40).contains(&length) || name.chars().any(|c| c.is_control() || c == ':') {
        return Ok(Added::Wrong(
            "Give it a name of 1 to 40 characters, without a colon.",
        ));
    }
    let added = lok
        .store
        .write(move |db| {
            let fresh = fresh.clone();
            let transport = transports::by_id(db, &way)?.filter(|transport| {
                transport.state.0 == TransportState::Enabled
                    && !matches!(transport.kind.0, TransportKind::Smtp | TransportKind::Expo)
            });
            let Some(transport) = transport else {
                return Ok(Added::Wrong("That way is not there any more."));
            };
            let kind = transport.kind.0;
            let Ok(address) = Address::read(kind, &address) else {
                return Ok(Added::Wrong(match kind {
                    TransportKind::Webhook => "A webhook is an address that begins with https://.",
                    TransportKind::Ntfy => {
                        "A topic has letters, digits, - and _ only, 64 at the most."
                    }
                    _ => "The browser did not say how to reach it. Try again.",
                }));
            };
            let (id, secret) = channel::make(
                db,
                &sealer,
                &fresh,
                New {
                    user_id: user_id.clone(),
                    transport_id: transport.id,
                    kind,
                    name: name.clone(),
                    address,
                    labels: BTreeMap::new(),
                },
            )?;
            let event = Event::ok("channel.create")
                .object("notify/channels", &id)
                .detail(json!({ "kind": kind, "name": name }));
            audit::record(db, &fresh, event)?;
            Ok::<_, Failure>(Added::Done(secret))
        })
        .await;
    match added {
        Err(Failure::Refused(_)) => Ok(Added::Wrong(
            "You have one of that name or with that address already, or too many of them.",
        )),
        other => other,
    }
}

/// Removes a channel of a person's own. Answers whether there was one.
///
/// # Errors
/// Those of the database.
pub async fn remove(lok: &Lok, fresh: Fresh, user_id: String, id: String) -> StoreResult<bool> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let mine = channels::by_id(db, &id)?.is_some_and(|channel| channel.user_id == user_id);
            if mine {
                channel::remove(db, &id, fresh.now)?;
                let event = Event::ok("channel.delete").object("notify/channels", &id);
                audit::record(db, &fresh, event)?;
            }
            StoreResult::Ok(mine)
        })
        .await
}

/// Sends a person a test, by every way that they have. Answers false when they had too many within the hour.
///
/// # Errors
/// Those of the database.
pub async fn test(lok: &Lok, fresh: Fresh, user_id: String) -> StoreResult<bool> {
    let sealer = Arc::clone(&lok.sealer);
    let server = lok.config().server.name.clone();
    lok.store
        .write(move |db| {
            if !throttle::take_test(db, &user_id, fresh.now)? {
                return Ok(false);
            }
            let notice = Notice {
                kind: Kind::MessagePost,
                user_id: Some(user_id.clone()),
                address: None,
                data: json!({
                    "title": format!("Test of {server}"),
                    "text": "This is a test that you asked for. It arrives by every way by which you are told of things.",
                }),
            };
            notify::tell(db, &fresh.clone(), &sealer, notice)?;
            StoreResult::Ok(true)
        })
        .await
}

/// Id, title and text of what a person has to acknowledge.
///
/// # Errors
/// Those of the database.
pub async fn messages(lok: &Lok, user_id: String) -> StoreResult<Vec<(String, String, String)>> {
    let now = lok.clock.now();
    let found = lok
        .store
        .read(move |db| messages::pending(db, &user_id, now, MOST_SHOWN))
        .await?;
    let shown = found.into_iter();
    Ok(shown
        .map(|message| (message.id, message.title, message.body))
        .collect())
}

/// Notes that a person has read a message.
///
/// # Errors
/// Those of the database.
pub async fn acknowledge(lok: &Lok, fresh: Fresh, user_id: String, id: String) -> StoreResult<()> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            // Only what is shown to them, so that nobody learns which ids there are.
            let shown = messages::pending(db, &user_id, fresh.now, MOST_SHOWN)?;
            let theirs = shown.iter().any(|message| message.id == id);
            if theirs && messages::acknowledge(db, &id, &user_id, fresh.now)? {
                let event = Event::ok("message.acknowledge").object("notify/messages", &id);
                audit::record(db, &fresh, event)?;
            }
            StoreResult::Ok(())
        })
        .await
}
