//! The admin API's use cases: list, get, create, ensure, update and delete, once for every kind.
//!
//! A kind says in its own file what its rows mean ([`Managed`]); the transaction, the dry run, the etag, the audit
//! event and the answer are the same for all of them.

pub mod aliases;
pub mod apply;
pub mod apps;
pub mod channels;
pub mod deliveries;
pub mod devices;
pub mod fakts_apps;
pub mod fakts_clients;
pub mod hubs;
pub mod import;
pub mod instances;
pub mod invites;
pub mod keys;
pub mod layers;
pub mod mandates;
pub mod members;
pub mod messages;
pub mod notify;
pub mod orgs;
pub mod providers;
pub mod releases;
pub mod requests;
pub mod roles;
pub mod scopes;
pub mod services;
pub mod templates;
pub mod transports;
pub mod users;

use super::audit::{self, Event};
use super::versions::{self, Kept};
use super::{Actor, Failure, Fresh, Lok};
use crate::crypto::seal::Sealer;
use crate::store::{Db, Keep, Page, PageOf, StoreResult};
use lok_common::admin::role::AdminRole;
use lok_common::admin::{API, Change, ChangeOf, List, Metadata, Object, ObjectOf, Resource, words};
use lok_common::{ErrorCode, Problem, Secret, Time};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;

/// How a mutating call is meant.
#[derive(Clone, Debug)]
pub struct Call {
    /// Who calls.
    pub actor: Actor,
    /// What the caller may do.
    pub role: AdminRole,
    /// Whether it is kept.
    pub keep: Keep,
    /// The etag that the object must still have.
    pub if_match: Option<String>,
}

/// What a kind's own function did.
#[derive(Default)]
pub struct Saved {
    /// The id of the object.
    pub id: String,
    /// A new secret, to be shown once.
    pub secret: Option<Secret>,
    /// What the operator should know of.
    pub warnings: Vec<String>,
}

impl Saved {
    /// Nothing but the id.
    #[must_use]
    pub fn id(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            ..Self::default()
        }
    }
}

/// A kind that the admin API manages.
pub trait Managed: Resource {
    /// What has to be done before the transaction (a password hash).
    type Prepared: Clone + Send + Sync + 'static;
    /// What nodes keep of this kind in memory.
    const KEPT: Option<Kept>;
    /// Whether an update changes what is shown nowhere, so that only the etag tells of it.
    const UNSEEN: bool = false;
    /// The audit names of create, update and delete.
    const ACTIONS: [&'static str; 3];

    /// Does what has to be done before the transaction.
    fn prepare(
        lok: &Lok,
        draft: &mut Self::Draft,
    ) -> impl Future<Output = Result<Self::Prepared, Failure>> + Send;

    /// The name by which `ensure` finds an object.
    fn natural_key(draft: &Self::Draft) -> Option<String>;

    /// A page of objects.
    ///
    /// # Errors
    /// A filter that names what is not there, and those of the database.
    fn list(
        db: &mut Db,
        filter: &Self::Filter,
        page: &Page,
        now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure>
    where
        Self: Sized;

    /// The object of an id or a name.
    ///
    /// # Errors
    /// Those of the database.
    fn get(db: &mut Db, key: &str, now: i64) -> Result<Option<ObjectOf<Self>>, Failure>
    where
        Self: Sized;

    /// Makes an object.
    ///
    /// # Errors
    /// Whatever is wrong with the draft, and those of the database.
    fn create(
        db: &mut Db,
        draft: Self::Draft,
        prepared: Self::Prepared,
        fresh: &Fresh,
    ) -> Result<Saved, Failure>;

    /// Changes the named fields of an object, if they are different.
    ///
    /// # Errors
    /// Whatever is wrong with the draft, and those of the database.
    fn update(db: &mut Db, id: &str, draft: Self::Draft, fresh: &Fresh) -> Result<Saved, Failure>;

    /// [`Managed::update`], for a kind that cannot do it without what was prepared.
    ///
    /// # Errors
    /// As [`Managed::update`].
    fn update_with(
        db: &mut Db,
        id: &str,
        draft: Self::Draft,
        _prepared: &Self::Prepared,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        Self::update(db, id, draft, fresh)
    }

    /// Refuses what only a verb of its own changes.
    ///
    /// # Errors
    /// A problem that names the field.
    fn check_update(_draft: &Self::Draft) -> Result<(), Failure> {
        Ok(())
    }

    /// Takes of `ensure` what an update does not say, and writes it down. Answers whether anything is different.
    ///
    /// # Errors
    /// Those of the database.
    fn ensured(
        _db: &mut Db,
        _id: &str,
        _prepared: &Self::Prepared,
        _fresh: &Fresh,
    ) -> Result<bool, Failure> {
        Ok(false)
    }

    /// Removes an object.
    ///
    /// # Errors
    /// What stands in the way, and those of the database.
    fn delete(db: &mut Db, id: &str, fresh: &Fresh) -> Result<(), Failure>;

    /// [`Managed::delete`], for a kind of which people are told. Answers what the operator should know of.
    ///
    /// # Errors
    /// As [`Managed::delete`].
    fn delete_and_tell(
        db: &mut Db,
        id: &str,
        _sealer: &Sealer,
        fresh: &Fresh,
    ) -> Result<Vec<String>, Failure> {
        Self::delete(db, id, fresh)?;
        Ok(Vec::new())
    }

    /// Refuses a new object that a caller of this role may not make as it is.
    ///
    /// # Errors
    /// What is missing or too much.
    fn admit(_draft: &Self::Draft, _role: AdminRole) -> Result<(), Failure> {
        Ok(())
    }

    /// Takes from a filter what a caller of this role must not find anything by.
    fn restrict(_filter: &mut Self::Filter, _role: AdminRole) {}

    /// Whether a caller of this role may ask for an object by this key.
    fn known_by(_key: &str, _role: AdminRole) -> bool {
        true
    }

    /// Takes from an object what a caller of this role must not see.
    fn redact(_object: &mut ObjectOf<Self>, _role: AdminRole)
    where
        Self: Sized,
    {
    }
}

/// Puts an object together.
pub fn object<R: Resource>(
    metadata: Metadata,
    spec: R::Spec,
    status: R::Status,
) -> Object<R::Spec, R::Status> {
    Object {
        api_version: API.to_owned(),
        kind: R::KIND.to_owned(),
        metadata,
        spec,
        status,
    }
}

/// What every row says of itself.
#[must_use]
pub fn metadata(
    id: &str,
    name: &str,
    etag: i64,
    created_at: i64,
    updated_at: i64,
    labels: &BTreeMap<String, String>,
) -> Metadata {
    Metadata {
        id: id.to_owned(),
        name: name.to_owned(),
        created_at: Time(created_at),
        updated_at: Time(updated_at),
        etag: etag.to_string(),
        labels: labels.clone(),
    }
}

/// A page of objects.
///
/// # Errors
/// A filter that names what is not there, and those of the database.
pub async fn list<R: Managed>(
    lok: &Lok,
    role: AdminRole,
    mut filter: R::Filter,
    page: Page,
) -> Result<List<ObjectOf<R>>, Failure>
where
    R::Filter: Sync,
{
    R::restrict(&mut filter, role);
    let now = lok.clock.now();
    let mut found = lok
        .store
        .read(move |db| R::list(db, &filter, &page, now))
        .await?;
    found
        .rows
        .iter_mut()
        .for_each(|object| R::redact(object, role));
    Ok(List::new(R::KIND, found.rows, found.next))
}

/// The object of an id or a name.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn get<R: Managed>(
    lok: &Lok,
    role: AdminRole,
    key: String,
) -> Result<ObjectOf<R>, Failure> {
    if !R::known_by(&key, role) {
        return Err(not_found::<R>(&key));
    }
    let now = lok.clock.now();
    let mut object = lok
        .store
        .read(move |db| R::get(db, &key, now)?.ok_or_else(|| not_found::<R>(&key)))
        .await?;
    R::redact(&mut object, role);
    Ok(object)
}

fn not_found<R: Resource>(key: &str) -> Failure {
    Problem::not_found(R::NOUN, R::PATH, key).into()
}

/// Makes an object.
///
/// # Errors
/// Whatever is wrong with the draft, `conflict`, and those of the database.
pub async fn create<R: Managed>(
    lok: &Lok,
    call: Call,
    mut draft: R::Draft,
) -> Result<ChangeOf<R>, Failure>
where
    R::Draft: Clone,
{
    R::admit(&draft, call.role)?;
    let prepared = R::prepare(lok, &mut draft).await?;
    transact::<R, _>(lok, call, move |db, fresh, _| {
        let saved = R::create(db, draft.clone(), prepared.clone(), fresh)?;
        created::<R>(db, saved, fresh)
    })
    .await
}

/// Makes an object, or changes the named fields of the one that is there, or does nothing.
///
/// # Errors
/// As [`create`] and [`update`].
pub async fn ensure<R: Managed>(
    lok: &Lok,
    call: Call,
    mut draft: R::Draft,
) -> Result<ChangeOf<R>, Failure>
where
    R::Draft: Clone,
{
    let Some(key) = R::natural_key(&draft) else {
        return Err(Problem::new(
            ErrorCode::InvalidInput,
            format!("ensure needs the name of the {}", R::NOUN),
        )
        .why("it finds what is there by its name")
        .fix("name it, or use create")
        .into());
    };
    let prepared = R::prepare(lok, &mut draft).await?;
    let role = call.role;
    transact::<R, _>(lok, call, move |db, fresh, if_match| {
        match R::get(db, &key, fresh.now)? {
            Some(before) => {
                let change = changed::<R>(db, before, draft.clone(), &prepared, fresh, if_match)?;
                let id = change.object.metadata.id.clone();
                if !R::ensured(db, &id, &prepared, fresh)? {
                    return Ok(change);
                }
                Ok(Change {
                    object: reread::<R>(db, &id, fresh)?,
                    changed: true,
                    ..change
                })
            }
            None => {
                R::admit(&draft, role)?;
                let saved = R::create(db, draft.clone(), prepared.clone(), fresh)?;
                created::<R>(db, saved, fresh)
            }
        }
    })
    .await
}

/// Changes the named fields of an object.
///
/// # Errors
/// `not_found`, `precondition_failed`, whatever is wrong with the draft, and those of the database.
pub async fn update<R: Managed>(
    lok: &Lok,
    call: Call,
    key: String,
    mut draft: R::Draft,
) -> Result<ChangeOf<R>, Failure>
where
    R::Draft: Clone,
{
    R::check_update(&draft)?;
    let prepared = R::prepare(lok, &mut draft).await?;
    transact::<R, _>(lok, call, move |db, fresh, if_match| {
        let before = R::get(db, &key, fresh.now)?.ok_or_else(|| not_found::<R>(&key))?;
        changed::<R>(db, before, draft.clone(), &prepared, fresh, if_match)
    })
    .await
}

/// Removes an object.
///
/// # Errors
/// `not_found`, `precondition_failed`, what stands in the way, and those of the database.
pub async fn delete<R: Managed>(
    lok: &Lok,
    call: Call,
    key: String,
) -> Result<ChangeOf<R>, Failure> {
    let sealer = Arc::clone(&lok.sealer);
    transact::<R, _>(lok, call, move |db, fresh, if_match| {
        let object = R::get(db, &key, fresh.now)?.ok_or_else(|| not_found::<R>(&key))?;
        check_etag::<R>(&object.metadata, if_match)?;
        let warnings = R::delete_and_tell(db, &object.metadata.id, &sealer, fresh)?;
        done::<R>(db, fresh, R::ACTIONS[2], &object.metadata, Value::Null)?;
        // What is kept for a while is shown as it is now; what is gone, as it was.
        let kept = R::get(db, &object.metadata.id, fresh.now)?;
        Ok(Change {
            warnings,
            ..change(kept.unwrap_or(object), true)
        })
    })
    .await
}

/// What is a noun's own: `f` changes something of the object `key` and says whether; the event is named `action`.
///
/// # Errors
/// `not_found`, `precondition_failed`, what `f` answers, and those of the database.
pub async fn verb<R, F>(
    lok: &Lok,
    call: Call,
    key: String,
    action: &'static str,
    mut f: F,
) -> Result<ChangeOf<R>, Failure>
where
    R: Managed,
    F: FnMut(&mut Db, &str, &Fresh) -> Result<Done, Failure> + Send + 'static,
{
    transact::<R, _>(lok, call, move |db, fresh, if_match| {
        let before = R::get(db, &key, fresh.now)?.ok_or_else(|| not_found::<R>(&key))?;
        check_etag::<R>(&before.metadata, if_match)?;
        let outcome = f(db, &before.metadata.id, fresh)?;
        if outcome.changed {
            done::<R>(db, fresh, action, &before.metadata, outcome.detail)?;
        }
        let after = reread::<R>(db, &before.metadata.id, fresh)?;
        Ok(Change {
            secret_shown_once: outcome.secret.is_some(),
            secret: outcome.secret,
            warnings: outcome.warnings,
            ..change(after, outcome.changed)
        })
    })
    .await
}

/// What a noun's own verb did.
#[derive(Default)]
pub struct Done {
    /// Whether anything is different.
    pub changed: bool,
    /// For the audit; never a secret.
    pub detail: Value,
    /// A new secret, to be shown once.
    pub secret: Option<Secret>,
    /// What the operator should know of.
    pub warnings: Vec<String>,
}

impl Done {
    /// It is different now, or not.
    #[must_use]
    pub fn changed(changed: bool) -> Self {
        Self {
            changed,
            ..Self::default()
        }
    }
}

async fn transact<R, F>(lok: &Lok, call: Call, mut f: F) -> Result<ChangeOf<R>, Failure>
where
    R: Managed,
    F: FnMut(&mut Db, &Fresh, Option<&str>) -> Result<ChangeOf<R>, Failure> + Send + 'static,
{
    let Call {
        actor,
        keep,
        if_match,
        role: _,
    } = call;
    let fresh = lok.fresh(actor);
    let mut change = lok
        .store
        .write_if(keep, move |db| f(db, &fresh.clone(), if_match.as_deref()))
        .await?;
    change.dry_run = keep == Keep::No;
    if change.changed && keep == Keep::Yes {
        // What this node keeps is out of date now; if this fails, the job that watches does it in two seconds.
        if let Err(error) = versions::notice(lok).await {
            tracing::warn!(%error, "what is kept in memory could not be loaded again");
        }
    }
    Ok(change)
}

fn change<O>(object: O, changed: bool) -> Change<O> {
    Change {
        object,
        changed,
        created: false,
        dry_run: false,
        secret: None,
        secret_shown_once: false,
        warnings: Vec::new(),
    }
}

fn created<R: Managed>(db: &mut Db, saved: Saved, fresh: &Fresh) -> Result<ChangeOf<R>, Failure> {
    let object = reread::<R>(db, &saved.id, fresh)?;
    let spec = serde_json::to_value(&object.spec).unwrap_or_default();
    done::<R>(
        db,
        fresh,
        R::ACTIONS[0],
        &object.metadata,
        json!({ "after": spec }),
    )?;
    Ok(Change {
        created: true,
        secret_shown_once: saved.secret.is_some(),
        secret: saved.secret,
        warnings: saved.warnings,
        ..change(object, true)
    })
}

fn changed<R: Managed>(
    db: &mut Db,
    before: ObjectOf<R>,
    draft: R::Draft,
    prepared: &R::Prepared,
    fresh: &Fresh,
    if_match: Option<&str>,
) -> Result<ChangeOf<R>, Failure> {
    check_etag::<R>(&before.metadata, if_match)?;
    let saved = R::update_with(db, &before.metadata.id, draft, prepared, fresh)?;
    let after = reread::<R>(db, &saved.id, fresh)?;
    let unseen = R::UNSEEN && before.metadata.etag != after.metadata.etag;
    let detail =
        difference(&facts::<R>(&before), &facts::<R>(&after)).or_else(|| unseen.then(|| json!({})));
    let Some(detail) = detail else {
        return Ok(Change {
            warnings: saved.warnings,
            ..change(after, false)
        });
    };
    done::<R>(db, fresh, R::ACTIONS[1], &after.metadata, detail)?;
    Ok(Change {
        warnings: saved.warnings,
        ..change(after, true)
    })
}

/// What an update can change, as JSON.
fn facts<R: Resource>(object: &ObjectOf<R>) -> Value {
    json!({
        "spec": object.spec,
        "status": object.status,
        "labels": object.metadata.labels,
    })
}

/// The fields that differ, before and after; `None` when none does.
fn difference(before: &Value, after: &Value) -> Option<Value> {
    let (mut was, mut is) = (Map::new(), Map::new());
    for part in ["spec", "status", "labels"] {
        let names = before[part]
            .as_object()
            .into_iter()
            .chain(after[part].as_object())
            .flat_map(Map::keys);
        for name in names {
            let (old, new) = (&before[part][name], &after[part][name]);
            if old != new {
                was.insert(format!("{part}.{name}"), old.clone());
                is.insert(format!("{part}.{name}"), new.clone());
            }
        }
    }
    (!is.is_empty()).then(|| json!({ "before": was, "after": is }))
}

fn reread<R: Managed>(db: &mut Db, id: &str, fresh: &Fresh) -> Result<ObjectOf<R>, Failure> {
    R::get(db, id, fresh.now)?.ok_or_else(|| not_found::<R>(id))
}

fn check_etag<R: Resource>(metadata: &Metadata, if_match: Option<&str>) -> Result<(), Failure> {
    let Some(wanted) = if_match else {
        return Ok(());
    };
    if wanted.trim_matches('"') == metadata.etag {
        return Ok(());
    }
    Err(Problem::new(
        ErrorCode::PreconditionFailed,
        format!("{} {:?} changed since it was read", R::NOUN, metadata.name),
    )
    .why(format!("its etag is {} and not {wanted}", metadata.etag))
    .fix(format!(
        "read it again: lokctl {} get {}",
        words(R::PATH),
        metadata.name
    ))
    .into())
}

fn done<R: Managed>(
    db: &mut Db,
    fresh: &Fresh,
    action: &'static str,
    metadata: &Metadata,
    detail: Value,
) -> StoreResult<()> {
    audit::record(
        db,
        fresh,
        Event::ok(action)
            .object(R::PATH, &metadata.id)
            .detail(detail),
    )?;
    match R::KEPT {
        Some(kept) => versions::bump(db, fresh, kept),
        None => Ok(()),
    }
}

/// Refuses to choose a person for a caller who does not see people: an owner, whom others may have chosen by saying nothing,
/// can do everything in the organization.
///
/// # Errors
/// A problem that names the field and the flag.
pub fn demand_person<T>(
    role: AdminRole,
    user: Option<T>,
    field: &str,
    flag: &str,
) -> Result<(), Failure> {
    if user.is_some() || role.sees_people() {
        return Ok(());
    }
    Err(
        Problem::invalid(field, "for whom the app acts is not said")
            .why(format!(
                "an owner of the organization is taken for who administers people, and the role {} does not",
                role.as_str()
            ))
            .fix(format!("name a member with {flag}"))
            .into(),
    )
}

/// The value of a field that a draft must name.
///
/// # Errors
/// A problem that names the field and the flag.
pub fn needed<T>(value: Option<T>, field: &str, flag: &str) -> Result<T, Failure> {
    value.ok_or_else(|| {
        Problem::invalid(
            field,
            format!("{} is needed", field.trim_start_matches("spec.")),
        )
        .fix(format!("give it with {flag}"))
        .into()
    })
}

/// A text that people read: no control characters, not empty, `most` characters at the most.
///
/// # Errors
/// A problem that names the field.
pub fn text(value: &str, field: &str, most: usize) -> Result<String, Failure> {
    let value = value.trim();
    let length = value.chars().count();
    if length == 0 || length > most {
        return Err(
            Problem::invalid(field, format!("{field} has 1 to {most} characters"))
                .why(format!("this has {length}"))
                .fix("give a text of that length")
                .into(),
        );
    }
    if value.chars().any(char::is_control) {
        return Err(
            Problem::invalid(field, format!("{field} contains a control character"))
                .why("it could act on a terminal or hide what is there")
                .fix("leave it out")
                .into(),
        );
    }
    Ok(value.to_owned())
}

/// Labels: keys `[a-z0-9][a-z0-9._/-]*` of 63 characters at most, values of 255 at most.
///
/// # Errors
/// A problem that names the label.
pub fn labels(labels: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Failure> {
    if labels.len() > 32 {
        return Err(Problem::invalid("metadata.labels", "more than 32 labels")
            .why("they are read with every object")
            .fix("leave some out")
            .into());
    }
    for (key, value) in &labels {
        let right = (1..=63).contains(&key.len())
            && key.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && key.chars().all(|c| {
                c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_' | '-' | '/')
            });
        if !right || value.len() > 255 || value.chars().any(char::is_control) {
            return Err(Problem::invalid(
                "metadata.labels",
                format!("label {key:?} cannot be kept"),
            )
            .why("keys are [a-z0-9._/-], 63 characters at most; values have 255 at most")
            .fix("choose another, such as managed-by=ci")
            .into());
        }
    }
    Ok(labels)
}

/// Whether a text in it has a NUL, which no database takes.
#[must_use]
pub fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(has_nul),
        Value::Object(fields) => fields
            .iter()
            .any(|(name, value)| name.contains('\0') || has_nul(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// What is said of a NUL in something.
#[must_use]
pub fn nul(what: &str) -> Problem {
    Problem::new(ErrorCode::InvalidInput, format!("{what} has a NUL in it"))
        .why("no text here has one")
        .fix("leave it out")
}

/// A text that people read and that may be missing.
///
/// # Errors
/// A problem that names the field.
pub fn prose(value: Option<String>, field: &str) -> Result<Option<String>, Failure> {
    value.map(|value| text(&value, field, 500)).transpose()
}

/// A name that stands in the keys of commands: letters, digits and `. _ - + @`, 100 characters at the most.
///
/// # Errors
/// A problem that names the field.
pub fn short_name(name: &str, field: &str) -> Result<String, Failure> {
    let right = (1..=100).contains(&name.chars().count())
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '@'))
        && !lok_common::id::is_id(name);
    if right {
        return Ok(name.to_owned());
    }
    Err(
        Problem::invalid(field, format!("{name:?} cannot be a name here"))
            .why("it has to have 1 to 100 letters, digits and . _ - + @")
            .fix("choose another, such as main")
            .into(),
    )
}

/// The identifier of an app or a service.
///
/// # Errors
/// A problem that names the field.
pub fn identifier(text: &str, field: &str) -> Result<String, Failure> {
    if crate::protocol::fakts::is_identifier(text) {
        return Ok(text.to_owned());
    }
    Err(
        Problem::invalid(field, format!("{text:?} cannot be an identifier"))
            .why("it has 1 to 200 letters, digits and . _ - : / @ +, and begins with a letter, a digit or @")
            .fix("for example org.example.storage")
            .into(),
    )
}

/// What cannot change once it is there.
fn fixed(noun: &str, name: &str, field: &str, why: &str) -> Failure {
    let what = field.trim_start_matches("spec.");
    Problem::new(
        ErrorCode::Conflict,
        format!("the {what} of {noun} {name:?} cannot change"),
    )
    .why(why)
    .fix(format!("create another {noun}"))
    .field(field)
    .into()
}

/// A count of rows.
fn count(rows: i64) -> u64 {
    u64::try_from(rows).unwrap_or_default()
}

/// What comes of requests that are approved, and of mandates, and is not created by hand.
fn not_by_hand(noun: &str) -> Failure {
    Problem::new(
        ErrorCode::Unsupported,
        format!("no {noun} is created by hand"),
    )
    .why("it comes of a request that somebody approves, or of a mandate")
    .fix("start the app and approve it: lokctl fakts requests list")
    .into()
}
