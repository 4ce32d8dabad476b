//! What a person decides about a device that asks (RFC 8628 3.3): the code is typed, the request shown, then decided.

use super::audit::{self, Event, Outcome};
use super::authorize::{Choice, Face, choices, demand, described, granted, of};
use super::clients::{self, Known};
use super::session::{self, Session};
use super::transaction::Why;
use super::{Fresh, Lok, throttle};
use crate::crypto::token;
use crate::protocol::Millis;
use crate::protocol::fakts::code;
use crate::protocol::oauth::ScopeSet;
use crate::protocol::oauth::device::{format_user_code, normalize_user_code};
use crate::store::device_codes::{self, DENIED, DeviceCode, GRANTED, PENDING};
use crate::store::{StoreResult, clients as client_rows, memberships, throttles};
use lok_common::admin::app::AppState;
use serde_json::json;
use std::net::IpAddr;
use std::sync::Arc;

/// Wrong codes that a session may type.
const WRONG: i64 = 5;
/// How long it must wait after them.
const PAUSE: Millis = 10 * 60_000;

/// What came of a typed code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered {
    /// A device waits for it; the code as it is shown.
    Found(String),
    /// A Fakts app, service or hub waits for it; the code as it is shown.
    Fakts(String),
    /// No device does, or no more.
    Unknown,
    /// Too many wrong ones; the next is taken after so many seconds.
    Wait(u64),
}

/// A device's request, as it is shown.
#[derive(Clone, Debug)]
pub struct Request {
    /// The client that runs on the device.
    pub face: Face,
    /// The code as it is shown.
    pub code: String,
    /// The address that it came from.
    pub address: String,
    /// Whether that is in the network of the person.
    pub same_network: bool,
    /// Whole minutes since it came.
    pub minutes_ago: u32,
    /// Where the person can use the client.
    pub organizations: Vec<Choice>,
    /// The scopes, with the words of who declared them.
    pub scopes: Vec<(String, String)>,
}

/// What came of a decision.
#[derive(Clone, Debug)]
pub enum Decided {
    /// It is done; the client's name.
    Done(String),
    /// The organization is none of those that can be chosen.
    NoOrganization,
    /// A second factor is demanded first.
    Factor(Why),
    /// It was decided before, or took too long.
    Gone,
}

/// Takes a typed code. Wrong ones are counted for each session, each network and all together.
///
/// # Errors
/// Those of the database.
pub async fn enter(
    lok: &Lok,
    session: &Session,
    ip: Option<IpAddr>,
    typed: &str,
) -> StoreResult<Entered> {
    let now = lok.clock.now();
    if let Some(ip) = ip
        && let Err(seconds) = lok.networks.take(ip, now)
    {
        return Ok(Entered::Wait(seconds));
    }
    if let Some(seconds) = lok.guesses.wait(now) {
        return Ok(Entered::Wait(seconds));
    }
    let code = code::normalize(typed);
    let budget = format!("device:{}", session.id);
    let entered = lok
        .store
        .write(move |db| {
            let failures = match throttles::find(db, &budget)? {
                Some(before) if before.blocked_until > now => {
                    let left = u64::try_from(before.blocked_until - now).unwrap_or(0);
                    return StoreResult::Ok(Entered::Wait(left.div_ceil(1_000)));
                }
                Some(before) if before.blocked_until > 0 => 0,
                Some(before) => before.failures,
                None => 0,
            };
            let found = match &code {
                Some(code) => device_codes::by_user_code_hash(db, token::hash(code).as_str())?,
                None => None,
            };
            if let (Some(row), Some(code)) = (found, &code)
                && is_open(&row, now)
            {
                let shown = format_user_code(code);
                return Ok(match row.protocol.as_str() {
                    device_codes::OAUTH => Entered::Found(shown),
                    _ => Entered::Fakts(shown),
                });
            }
            let failures = failures + 1;
            let until = if failures >= WRONG { now + PAUSE } else { 0 };
            throttles::put(db, &budget, failures, until, now)?;
            Ok(Entered::Unknown)
        })
        .await?;
    if entered == Entered::Unknown {
        lok.guesses.wrong(now);
    }
    Ok(entered)
}

fn is_open(row: &DeviceCode, now: Millis) -> bool {
    row.state == PENDING && now < row.expires_at
}

async fn open(lok: &Lok, code: &str) -> StoreResult<Option<(DeviceCode, Arc<Known>)>> {
    let Some(code) = normalize_user_code(code) else {
        return Ok(None);
    };
    let now = lok.clock.now();
    let row = lok
        .store
        .read(move |db| device_codes::by_user_code_hash(db, token::hash(&code).as_str()))
        .await?
        .filter(|row| is_open(row, now) && row.protocol == device_codes::OAUTH);
    let Some(row) = row else { return Ok(None) };
    let client_id = row.client_id.as_deref().unwrap_or_default();
    let known = clients::find(lok, client_id).await?;
    Ok(known
        .filter(|known| known.client.state.0 == AppState::Enabled)
        .map(|known| (row, known)))
}

/// The request of a code that was entered, if it is still open.
///
/// # Errors
/// Those of the database.
pub async fn show(
    lok: &Lok,
    session: &Session,
    ip: Option<IpAddr>,
    code: &str,
) -> StoreResult<Option<Request>> {
    let Some((row, known)) = open(lok, code).await? else {
        return Ok(None);
    };
    let organizations = choices(lok, session.user_id.clone(), &known, session).await?;
    let scopes = match organizations.as_slice() {
        [only] => scopes_of(lok, &row, &known, &only.id),
        // Before it is known where, everything is shown that it could be.
        _ => row.scopes.0.clone(),
    };
    let from: Option<IpAddr> = row.ip.as_deref().and_then(|ip| ip.parse().ok());
    let same = |a: IpAddr, b: IpAddr| throttle::network(a) == throttle::network(b);
    let minutes = lok.clock.now().saturating_sub(row.created_at).max(0) / 60_000;
    Ok(Some(Request {
        face: of(&known),
        code: normalize_user_code(code)
            .map(|code| format_user_code(&code))
            .unwrap_or_default(),
        address: row
            .ip
            .clone()
            .unwrap_or_else(|| "an unknown address".to_owned()),
        same_network: from.zip(ip).is_some_and(|(from, ip)| same(from, ip)),
        minutes_ago: u32::try_from(minutes).unwrap_or(u32::MAX),
        organizations,
        scopes: described(lok, &scopes),
    }))
}

fn scopes_of(lok: &Lok, row: &DeviceCode, known: &Known, organization_id: &str) -> Vec<String> {
    let asked = ScopeSet::from_names(row.scopes.0.iter().map(String::as_str)).unwrap_or_default();
    granted(lok, &asked, known, organization_id)
}

/// Lets a device in.
///
/// # Errors
/// Those of the database.
pub async fn approve(
    lok: &Lok,
    fresh: Fresh,
    session: &Session,
    code: &str,
    organization_id: &str,
) -> StoreResult<Decided> {
    let Some((row, known)) = open(lok, code).await? else {
        return Ok(Decided::Gone);
    };
    let organizations = choices(lok, session.user_id.clone(), &known, session).await?;
    let chosen = organizations.iter().find(|each| each.id == organization_id);
    let Some(chosen) = chosen else {
        return Ok(Decided::NoOrganization);
    };
    if let Some(why) = demand(&known, chosen).filter(|_| !session.is_strong()) {
        return Ok(Decided::Factor(why));
    }
    let scopes = scopes_of(lok, &row, &known, organization_id);
    let granted = DeviceCode {
        scopes: crate::store::Json(scopes),
        state: GRANTED.to_owned(),
        organization_id: Some(organization_id.to_owned()),
        auth_time: Some(session.auth_time),
        amr: Some(json!(session.amr).to_string()),
        ..decided(row, session, &fresh)
    };
    decide(lok, fresh, granted, &known).await
}

/// Sends a device away.
///
/// # Errors
/// Those of the database.
pub async fn deny(lok: &Lok, fresh: Fresh, session: &Session, code: &str) -> StoreResult<Decided> {
    let Some((row, known)) = open(lok, code).await? else {
        return Ok(Decided::Gone);
    };
    let denied = DeviceCode {
        state: DENIED.to_owned(),
        ..decided(row, session, &fresh)
    };
    decide(lok, fresh, denied, &known).await
}

fn decided(row: DeviceCode, session: &Session, fresh: &Fresh) -> DeviceCode {
    DeviceCode {
        user_id: Some(session.user_id.clone()),
        session_id: Some(session.id.clone()),
        decided_at: Some(fresh.now),
        ..row
    }
}

async fn decide(lok: &Lok, fresh: Fresh, row: DeviceCode, known: &Known) -> StoreResult<Decided> {
    let name = known.client.name.clone();
    let done = lok
        .store
        .write(move |db| {
            let fresh = fresh.clone();
            let Some(now) = device_codes::by_user_code_hash(db, &row.user_code_hash)?
                .filter(|now| now.id == row.id && is_open(now, fresh.now))
            else {
                return StoreResult::Ok(false);
            };
            let mut event = Event::ok("request.deny").outcome(Outcome::Denied);
            if row.state == GRANTED {
                let (user, organization) = (row.user_id.as_deref(), row.organization_id.as_deref());
                let (Some(user), Some(organization)) = (user, organization) else {
                    return Ok(false);
                };
                let client_id = row.client_id.as_deref().unwrap_or_default();
                let enabled = client_rows::by_id(db, client_id)?
                    .is_some_and(|client| client.state.0 == AppState::Enabled);
                let session_id = row.session_id.as_deref().unwrap_or_default();
                if !enabled
                    || !session::stands(db, session_id)?
                    || memberships::of(db, organization, user)?.is_none()
                {
                    return Ok(false);
                }
                event = Event::ok("request.approve").organization(organization);
            }
            // A poll may have come between: its time and interval stay.
            let row = DeviceCode {
                last_polled_at: now.last_polled_at,
                poll_interval: now.poll_interval,
                ..row.clone()
            };
            let (id, client_id, scopes) =
                (row.id.clone(), row.client_id.clone(), row.scopes.0.clone());
            let (from, kind) = (row.ip.clone(), row.kind.clone());
            if !device_codes::advance(db, PENDING, row)? {
                return Ok(false);
            }
            audit::record(
                db,
                &fresh,
                event.object("requests", &id).detail(json!({
                    "client_id": client_id, "scopes": scopes, "asked_from": from, "kind": kind,
                })),
            )?;
            Ok(true)
        })
        .await?;
    Ok(if done {
        Decided::Done(name)
    } else {
        Decided::Gone
    })
}
