//! The audit log: events written with the change they tell of, and the chain of hashes over them.

use super::{Fresh, Lok, login};
use crate::measure;
use crate::store::{Db, StoreResult, audit_events as rows};
use aws_lc_rs::digest;
use lok_common::Time;
use lok_common::admin::audit::{AuditEvent, AuditFilter, AuditVerify};
use lok_common::admin::role::AdminRole;
use serde_json::Value;

/// How an event ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Ok,
    /// It was asked for and cannot be.
    Refused,
    /// Who asked for it may not.
    Denied,
}

impl Outcome {
    /// The word in the log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Refused => "refused",
            Self::Denied => "denied",
        }
    }
}

/// What happened. Who, when and from where come from [`Fresh`].
#[derive(Clone, Debug)]
pub struct Event {
    /// `noun.verb`.
    pub action: &'static str,
    /// How it ended.
    pub outcome: Outcome,
    /// To what: `users/…`.
    pub object: Option<String>,
    /// In which organization (id).
    pub organization_id: Option<String>,
    /// More; never a secret.
    pub detail: Value,
}

impl Event {
    /// Something was done.
    #[must_use]
    pub fn ok(action: &'static str) -> Self {
        Self {
            action,
            outcome: Outcome::Ok,
            object: None,
            organization_id: None,
            detail: Value::Null,
        }
    }

    /// With another outcome.
    #[must_use]
    pub fn outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome;
        self
    }

    /// To what.
    #[must_use]
    pub fn object(mut self, path: &str, id: &str) -> Self {
        self.object = Some(format!("{path}/{id}"));
        self
    }

    /// In which organization.
    #[must_use]
    pub fn organization(mut self, id: &str) -> Self {
        self.organization_id = Some(id.to_owned());
        self
    }

    /// More; never a secret.
    #[must_use]
    pub fn detail(mut self, detail: Value) -> Self {
        self.detail = detail;
        self
    }
}

/// Writes an event, in the transaction of the change that it tells of.
///
/// # Errors
/// Those of the database: then the change is not made either.
pub fn record(db: &mut Db, fresh: &Fresh, event: Event) -> StoreResult<()> {
    rows::insert(
        db,
        rows::AuditEvent {
            id: fresh.id(),
            at: fresh.now,
            action: event.action.to_owned(),
            outcome: event.outcome.as_str().to_owned(),
            actor: fresh.actor.name.clone(),
            object: event.object,
            organization_id: event.organization_id,
            ip: fresh.actor.ip.clone(),
            request_id: fresh.actor.request_id.clone(),
            detail: event.detail.to_string(),
            seq: None,
            prev_hash: None,
            hash: None,
        },
    )
}

/// The hash of an event behind `previous`: SHA-256 over both, every field with its length before it.
fn hash(previous: &str, event: &rows::AuditEvent) -> String {
    let mut context = digest::Context::new(&digest::SHA256);
    let seq = event.seq.unwrap_or_default().to_string();
    let at = event.at.to_string();
    for field in [
        Some(previous),
        Some(&seq),
        Some(&event.id),
        Some(&at),
        Some(&event.action),
        Some(&event.outcome),
        Some(&event.actor),
        event.object.as_deref(),
        event.organization_id.as_deref(),
        event.ip.as_deref(),
        event.request_id.as_deref(),
        Some(&event.detail),
    ] {
        match field {
            Some(text) => {
                context.update(text.len().to_string().as_bytes());
                context.update(b":");
                context.update(text.as_bytes());
            }
            None => context.update(b"-"),
        }
    }
    let digest = context.finish();
    digest.as_ref().iter().fold(String::new(), |mut hex, byte| {
        use std::fmt::Write as _;
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Gives new events their places in the chain. A job calls it every second; readers call it before they read.
///
/// # Errors
/// Those of the database.
pub async fn link(lok: &Lok) -> StoreResult<()> {
    loop {
        let linked = lok
            .store
            .write(|db| rows::link(db, LINKED_AT_ONCE, &hash))
            .await?;
        linked.iter().for_each(tell);
        if i64::try_from(linked.len()).unwrap_or_default() < LINKED_AT_ONCE {
            return Ok(());
        }
    }
}

/// Counts an event and says it in the log: once, by the node that linked it.
fn tell(event: &rows::AuditEvent) {
    measure::audited(&event.action, &event.outcome);
    match event.action.as_str() {
        "refresh.reuse" => measure::refresh_reuse(),
        "code.replay" => measure::code_replay(),
        "login.succeed" | "login.fail" => {
            let detail: Value = serde_json::from_str(&event.detail).unwrap_or(Value::Null);
            let method = login::method(detail["method"].as_str().unwrap_or("password"));
            let failed = event.action == "login.fail";
            measure::sign_in(method, if failed { "failed" } else { "ok" });
        }
        _ => {}
    }
    let who = |kind| event.actor.strip_prefix(kind);
    tracing::info!(
        target: "lokd::audit",
        event = event.action,
        outcome = event.outcome,
        request_id = event.request_id,
        actor = event.actor,
        client_id = who("client:"),
        user_id = who("user:"),
        object = event.object,
        seq = event.seq,
        "audit"
    );
}

/// Few enough that other writes do not wait for long.
const LINKED_AT_ONCE: i64 = 500;

/// A page of events, newest first, as a caller of this role sees them. The cursor is the place of the last one.
///
/// # Errors
/// Those of the database.
pub async fn list(
    lok: &Lok,
    role: AdminRole,
    filter: AuditFilter,
    before: Option<i64>,
    limit: u32,
) -> StoreResult<(Vec<AuditEvent>, Option<String>)> {
    link(lok).await?;
    let filter = rows::Filter {
        action: filter.action,
        actor: filter.actor,
        object: filter.object,
        outcome: filter.outcome,
        since: filter.since.map(|time| time.0),
        until: filter.until.map(|time| time.0),
    };
    let limit = i64::from(limit);
    let mut events = lok
        .store
        .read(move |db| rows::list(db, &filter, before, limit + 1))
        .await?;
    let more = i64::try_from(events.len()).unwrap_or_default() > limit;
    events.truncate(usize::try_from(limit).unwrap_or_default());
    let next = if more {
        events
            .last()
            .and_then(|event| event.seq)
            .map(|seq| seq.to_string())
    } else {
        None
    };
    let mut events: Vec<AuditEvent> = events.into_iter().map(view).collect();
    if !role.sees_people() {
        events.iter_mut().for_each(redact);
    }
    Ok((events, next))
}

/// What events tell of that is about people, as the paths of their objects begin.
const ABOUT_PEOPLE: &[&str] = &[
    "users/",
    "invites/",
    "sessions/",
    "notify/channels/",
    "notify/messages/",
    "notify/outbox/",
];

/// What the detail of such an event may say to who does not see people: names of what is lok's, ids, numbers and times.
const IMPERSONAL: &[&str] = &[
    "acknowledged",
    "amr",
    "changed",
    "client_id",
    "clients",
    "codes",
    "created_by",
    "email_verified",
    "event",
    "expires_at",
    "failed_sign_ins",
    "grants_ended",
    "has_password",
    "how",
    "invite",
    "kept_sessions",
    "kind",
    "last_sent_at",
    "last_sign_in_at",
    "mailed",
    "max_uses",
    "method",
    "mfa",
    "minutes",
    "must_change_password",
    "on",
    "organization",
    "organizations",
    "passkey",
    "provider",
    "required",
    "roles",
    "sessions_ended",
    "state",
    "throttled_until",
    "transport",
    "tries",
    "user",
    "user_id",
    "username",
    "uses",
];

/// From where somebody did something; in events of every kind.
const WHEREABOUTS: &[&str] = &["asked_from", "browser"];

/// Leaves user names of what an event tells of people.
fn redact(event: &mut AuditEvent) {
    event.ip = None;
    let object = event.object.as_deref().unwrap_or_default();
    let people = ABOUT_PEOPLE.iter().any(|path| object.starts_with(path));
    leave(&mut event.detail, &|name| match people {
        true => IMPERSONAL.contains(&name),
        false => !WHEREABOUTS.contains(&name),
    });
}

/// Drops the fields that are not to be seen, also of what was before and after.
fn leave(detail: &mut Value, seen: &impl Fn(&str) -> bool) {
    let Value::Object(fields) = detail else {
        return;
    };
    for side in ["before", "after"] {
        if let Some(of) = fields.get_mut(side) {
            leave(of, seen);
        }
    }
    fields.retain(|name, value| {
        let plain = name.rsplit('.').next().unwrap_or(name);
        let side = ["before", "after"].contains(&name.as_str()) && value.is_object();
        side || name.starts_with("labels.") || seen(plain)
    });
}

fn view(event: rows::AuditEvent) -> AuditEvent {
    AuditEvent {
        seq: event.seq.unwrap_or_default(),
        id: event.id,
        at: Time(event.at),
        action: event.action,
        outcome: event.outcome,
        actor: event.actor,
        object: event.object,
        organization: event.organization_id,
        ip: event.ip,
        request_id: event.request_id,
        detail: serde_json::from_str(&event.detail).unwrap_or(Value::Null),
        hash: event.hash.unwrap_or_default(),
    }
}

/// Reads the whole chain and checks every link.
///
/// # Errors
/// Those of the database.
pub async fn verify(lok: &Lok) -> StoreResult<AuditVerify> {
    link(lok).await?;
    let mut chain = Chain::default();
    loop {
        let seq = chain.seq;
        let some = lok
            .store
            .read(move |db| rows::chain(db, seq, READ_AT_ONCE))
            .await?;
        if some.is_empty() {
            return Ok(chain.end());
        }
        chain.follow(some);
    }
}

/// [`verify`] of a database that is not served.
///
/// # Errors
/// Those of the database.
pub fn check(db: &mut Db) -> StoreResult<AuditVerify> {
    let mut chain = Chain::default();
    loop {
        let some = rows::chain(db, chain.seq, READ_AT_ONCE)?;
        if some.is_empty() {
            return Ok(chain.end());
        }
        chain.follow(some);
    }
}

/// Events that are read at a time.
const READ_AT_ONCE: i64 = 1_000;

/// The chain as far as it was followed.
#[derive(Default)]
struct Chain {
    seq: i64,
    previous: String,
    events: u64,
    first_bad_seq: Option<i64>,
}

impl Chain {
    fn follow(&mut self, events: Vec<rows::AuditEvent>) {
        for event in events {
            let here = event.seq.unwrap_or_default();
            let right = here == self.seq + 1
                && event.prev_hash.as_deref() == Some(&self.previous)
                && event.hash.as_deref() == Some(&hash(&self.previous, &event));
            if !right && self.first_bad_seq.is_none() {
                self.first_bad_seq = Some(here);
            }
            self.events += 1;
            self.seq = here;
            self.previous = event.hash.unwrap_or_default();
        }
    }

    fn end(self) -> AuditVerify {
        AuditVerify {
            intact: self.first_bad_seq.is_none(),
            events: self.events,
            first_bad_seq: self.first_bad_seq,
            head: (!self.previous.is_empty()).then_some(self.previous),
        }
    }
}
