//! What a user is, and what an administrator may do to one.

use super::members::{self, Wish};
use super::{Call, Done, Managed, Saved, labels, metadata, needed, object, orgs, providers, text};
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::service::account::{picture, profile};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::service::{email, factors, login, password as rules, reset, throttle};
use crate::store::{
    Db, Json, Page, PageOf, StoreResult, avatars,
    grants::{self, Of},
    identities, links, memberships, organizations, recovery_codes, sessions, throttles,
    users::{self, State, User as Row},
};
use lok_common::admin::role::AdminRole;
use lok_common::admin::user::{
    Factor, Mfa, RequireMfa, ResetLink, SetPassword, User, UserDraft, UserFilter, UserSpec,
    UserState, UserStatus,
};
use lok_common::admin::{ChangeOf, ObjectOf, Resource};
use lok_common::{ErrorCode, Problem, Secret, Time};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The hash of a first password, if one was given, what is to be said of the password, and what seals a notice.
#[derive(Clone, Default)]
pub struct PasswordHash {
    hash: Option<String>,
    warnings: Vec<String>,
    sealer: Option<Arc<Sealer>>,
}

impl PasswordHash {
    /// Of a password of which there is nothing to say.
    #[must_use]
    pub(in crate::service) fn of(hash: Option<String>) -> Self {
        Self {
            hash,
            ..Self::default()
        }
    }
}

impl Managed for User {
    type Prepared = PasswordHash;
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["user.create", "user.update", "user.delete"];

    async fn prepare(lok: &Lok, draft: &mut UserDraft) -> Result<PasswordHash, Failure> {
        let sealer = Some(Arc::clone(&lok.sealer));
        let Some(password) = draft.password.take() else {
            return Ok(PasswordHash {
                sealer,
                ..PasswordHash::default()
            });
        };
        check_password(lok, &password)?;
        let names: Vec<&str> = draft.username.as_deref().into_iter().collect();
        Ok(PasswordHash {
            warnings: rules::warnings(&password, &names),
            hash: Some(lok.passwords.hash(password).await?),
            sealer,
        })
    }

    fn natural_key(draft: &UserDraft) -> Option<String> {
        draft.username.clone()
    }

    fn list(
        db: &mut Db,
        filter: &UserFilter,
        page: &Page,
        now: Millis,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        if filter.role.is_some() && filter.org.is_none() {
            return Err(
                Problem::invalid("role", "a role belongs to an organization")
                    .fix("name it as well: --org SLUG")
                    .into(),
            );
        }
        let filter = users::Filter {
            organization_id: match &filter.org {
                Some(key) => Some(orgs::demand(db, key)?.id),
                None => None,
            },
            role: filter.role.clone(),
            state: filter.status,
            search: filter.search.clone(),
            names_only: filter.names_only,
        };
        let found = users::list(db, &filter, page)?;
        let rows = found
            .rows
            .into_iter()
            .map(|row| view(db, row, now))
            .collect::<Result<_, _>>()?;
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, now: Millis) -> Result<Option<ObjectOf<Self>>, Failure> {
        users::find(db, key)?
            .map(|row| view(db, row, now))
            .transpose()
    }

    fn create(
        db: &mut Db,
        draft: UserDraft,
        password: PasswordHash,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let (organization, roles) = (draft.organization.clone(), draft.roles.clone());
        let warnings = password.warnings.clone();
        let user = make(db, draft, password, fresh)?;
        join(db, &user, organization, roles, true, fresh)?;
        Ok(Saved {
            warnings,
            ..Saved::id(&user.id)
        })
    }

    fn update(db: &mut Db, id: &str, draft: UserDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some(before) = users::by_id(db, id)? else {
            return Ok(Saved::id(id));
        };
        refuse_deleted(&before)?;
        let mut after = before.clone();
        if let Some(wanted) = draft.username {
            after.username = username(&wanted)?;
            after.username_folded = users::fold(&after.username);
        }
        if let Some(wanted) = draft.email {
            after.email = wanted.map(|email| address(&email)).transpose()?;
            after.email_folded = after.email.as_deref().map(users::fold);
            // Another address is nobody's until it is shown to be the user's.
            if after.email_folded != before.email_folded {
                after.email_verified = false;
                links::end(db, links::Kind::VerifyEmail, links::Of::User(id))?;
            }
        }
        if let Some(verified) = draft.email_verified {
            after.email_verified = verified && after.email.is_some();
        }
        if let Some(wanted) = draft.name {
            after.name = optional(wanted, "spec.name")?;
        }
        if let Some(wanted) = draft.locale {
            after.locale = wanted.map(|tag| locale(&tag)).transpose()?;
        }
        if let Some(wanted) = draft.about {
            after.about = wanted.map(|text| about(&text)).transpose()?.flatten();
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            users::update(db, after.clone())?;
        }
        if draft.organization.is_some() {
            join(db, &after, draft.organization, draft.roles, false, fresh)?;
        }
        Ok(Saved::id(id))
    }

    /// [`Managed::update`], and the address of before is told of another one.
    fn update_with(
        db: &mut Db,
        id: &str,
        draft: UserDraft,
        prepared: &PasswordHash,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let before = users::by_id(db, id)?;
        let saved = Self::update(db, id, draft, fresh)?;
        if let (Some(before), Some(sealer)) = (before, &prepared.sealer)
            && before.email_verified
            && let Some(after) = users::by_id(db, id)?
        {
            email::tell_changed(db, fresh, sealer, &before, &after)?;
        }
        Ok(saved)
    }

    /// The row stays for a while, so that what refers to it is not dangling; the name is free at once, and so are accounts
    /// elsewhere.
    fn delete(db: &mut Db, id: &str, fresh: &Fresh) -> Result<(), Failure> {
        let Some(mut user) = users::by_id(db, id)? else {
            return Ok(());
        };
        end_everything(db, id, "user deleted", fresh.now)?;
        identities::delete_of_user(db, id)?;
        avatars::delete(db, id)?;
        user.state = State(UserState::Deleted);
        user.deleted_at = Some(fresh.now);
        user.username_folded = format!("deleted:{id}");
        user.email_folded = None;
        user.password_hash = None;
        user.etag += 1;
        user.updated_at = fresh.now;
        Ok(users::update(db, user)?)
    }

    fn restrict(filter: &mut UserFilter, role: AdminRole) {
        filter.names_only = !role.sees_people();
    }

    fn known_by(key: &str, role: AdminRole) -> bool {
        role.sees_people() || !key.contains('@')
    }

    fn redact(object: &mut ObjectOf<Self>, role: AdminRole) {
        if !role.sees_people() {
            object.spec.email = None;
            object.spec.name = None;
            object.spec.locale = None;
            object.status.identities = Vec::new();
            object.spec.about = None;
            object.status.picture = None;
            object.status.disabled_reason = None;
        }
    }
}

/// Makes a user who belongs nowhere yet.
///
/// # Errors
/// Whatever is wrong with the draft, a name or an address that is somebody's, and those of the database.
pub(in crate::service) fn make(
    db: &mut Db,
    draft: UserDraft,
    password: PasswordHash,
    fresh: &Fresh,
) -> Result<Row, Failure> {
    let username = username(&needed(draft.username, "spec.username", "--username")?)?;
    let email = draft
        .email
        .flatten()
        .map(|email| address(&email))
        .transpose()?;
    let username_folded = users::fold(&username);
    free(db, &username_folded, email.as_deref())?;
    let id = fresh.id();
    let user = Row {
        subject: id.clone(),
        username_folded: username_folded.clone(),
        username: username.clone(),
        email_folded: email.as_deref().map(users::fold),
        email_verified: draft.email_verified.unwrap_or_default() && email.is_some(),
        email,
        name: optional(draft.name.flatten(), "spec.name")?,
        locale: draft.locale.flatten().map(|tag| locale(&tag)).transpose()?,
        password_changed_at: password.hash.as_ref().map(|_| fresh.now),
        password_hash: password.hash,
        must_change_password: draft.must_change_password.unwrap_or_default(),
        state: State(UserState::Active),
        disabled_reason: None,
        last_sign_in_at: None,
        last_organization_id: None,
        deleted_at: None,
        labels: Json(labels(draft.labels.unwrap_or_default())?),
        etag: 1,
        created_at: fresh.now,
        updated_at: fresh.now,
        about: draft
            .about
            .flatten()
            .map(|text| about(&text))
            .transpose()?
            .flatten(),
        require_mfa: false,
        id: id.clone(),
    };
    users::insert(db, user.clone())?;
    Ok(user)
}

/// Makes a user a member: of the organization that was named, else of one of their own. With the very first user, who is
/// `new`, an organization that is named and not there is made.
///
/// # Errors
/// `not_found` for the organization or a role, and those of the database.
pub(in crate::service) fn join(
    db: &mut Db,
    user: &Row,
    organization: Option<String>,
    roles: Option<Vec<String>>,
    new: bool,
    fresh: &Fresh,
) -> Result<(), Failure> {
    let (organization, roles) = match organization {
        Some(key) => {
            let found = organizations::find(db, &key)?;
            let organization = match found {
                Some(organization) => organization,
                None if new && !users::any_beside(db, &user.id)? => {
                    orgs::create(db, &key, &key, fresh)?
                }
                None => orgs::demand(db, &key)?,
            };
            (organization, roles)
        }
        None => {
            let near = orgs::slug_of(&user.username).unwrap_or_else(|| "user".to_owned());
            let taken = organizations::find(db, &near)?.is_some();
            let slug = if taken {
                format!("{near}-{}", &user.id[user.id.len() - 6..])
            } else {
                near
            };
            let own = orgs::create(db, &slug, &user.username, fresh)?;
            (own, roles.or_else(|| Some(vec!["owner".to_owned()])))
        }
    };
    members::apply(db, &organization, user, &Wish::Add(roles), fresh)?;
    Ok(())
}

fn view(db: &mut Db, row: Row, now: Millis) -> Result<ObjectOf<User>, Failure> {
    let memberships = memberships::of_user(db, &row.id)?;
    let picture = picture::path_of(db, &row.id)?;
    let budget = throttles::find(db, &throttle::account(&row.id))?;
    let factors = factors::read(db, &row.id)?;
    let roles: BTreeMap<String, Vec<String>> = memberships
        .into_iter()
        .map(|membership| (membership.organization.slug, membership.roles))
        .collect();
    Ok(object::<User>(
        metadata(
            &row.id,
            &row.username,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        UserSpec {
            username: row.username,
            email: row.email,
            email_verified: row.email_verified,
            name: row.name,
            locale: row.locale,
            about: row.about,
        },
        UserStatus {
            state: row.state.0,
            disabled_reason: row.disabled_reason,
            subject: row.subject,
            picture,
            organizations: roles.keys().cloned().collect(),
            roles,
            has_password: row.password_hash.is_some(),
            must_change_password: row.must_change_password,
            mfa: Mfa {
                required: row.require_mfa,
                totp: factors.totp.is_some(),
                passkeys: u64::try_from(factors.passkeys.len()).unwrap_or_default(),
                recovery_codes: u64::try_from(factors.recovery_codes).unwrap_or_default(),
            },
            last_sign_in_at: row.last_sign_in_at.map(Time),
            identities: providers::identities(db, &row.id)?,
            failed_sign_ins: budget
                .as_ref()
                .map(|budget| u32::try_from(budget.failures).unwrap_or(u32::MAX))
                .unwrap_or_default(),
            throttled_until: budget
                .map(|budget| budget.blocked_until)
                .filter(|until| *until > now)
                .map(Time),
        },
    ))
}

/// Nobody else has the name or the address. The unique indexes say the same, less kindly.
fn free(db: &mut Db, username_folded: &str, email: Option<&str>) -> Result<(), Failure> {
    if users::by_login(db, username_folded)?.is_some() {
        return Err(Problem::new(
            ErrorCode::Conflict,
            format!("a user is called {username_folded:?} already"),
        )
        .why("names are compared without regard to case")
        .fix(format!(
            "choose another, or: lokctl users update {username_folded}"
        ))
        .field("spec.username")
        .into());
    }
    if let Some(email) = email
        && users::by_login(db, email)?.is_some()
    {
        return Err(Problem::new(
            ErrorCode::Conflict,
            format!("a user has the address {email:?} already"),
        )
        .why("an address can be signed in with, so it is one user's")
        .fix(format!("see who: lokctl users get {email}"))
        .field("spec.email")
        .into());
    }
    Ok(())
}

/// A login name: letters, digits and `. _ -`; never an `@`, so that nobody is called like somebody's address.
fn username(name: &str) -> Result<String, Failure> {
    let name = name.trim();
    let right = (1..=64).contains(&name.chars().count())
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-'))
        && !lok_common::id::is_id(name);
    if right {
        return Ok(name.to_owned());
    }
    Err(
        Problem::invalid("spec.username", format!("{name:?} cannot be a username"))
            .why("it has 1 to 64 letters, digits and . _ -")
            .fix("an e-mail address goes into --email")
            .into(),
    )
}

/// An e-mail address, as far as it can be told without sending to it (RFC 5321 4.5.3.1).
///
/// # Errors
/// A problem that names the field.
pub fn address(email: &str) -> Result<String, Failure> {
    let email = email.trim();
    let right = email.split_once('@').is_some_and(|(local, domain)| {
        (1..=64).contains(&local.len())
            && (1..=190).contains(&domain.len())
            && !domain.contains('@')
            && !domain.starts_with('.')
            && !domain.ends_with('.')
    }) && !email
        .chars()
        .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | ',' | ';'));
    if right {
        return Ok(email.to_owned());
    }
    Err(
        Problem::invalid("spec.email", format!("{email:?} is not an e-mail address"))
            .why("it has to have one @ between a name and a domain, and no spaces")
            .fix("for example ada@example.org")
            .into(),
    )
}

/// Whether a text is a language tag, by its alphabet (RFC 5646 2.1).
#[must_use]
pub fn is_locale(tag: &str) -> bool {
    (2..=35).contains(&tag.len())
        && tag.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

fn locale(tag: &str) -> Result<String, Failure> {
    if is_locale(tag) {
        return Ok(tag.to_owned());
    }
    Err(
        Problem::invalid("spec.locale", format!("{tag:?} is not a language tag"))
            .why("it has to be letters and digits in parts joined by - (RFC 5646)")
            .fix("for example en or de-CH")
            .into(),
    )
}

/// What somebody says of themselves: several lines.
fn about(text: &str) -> Result<Option<String>, Failure> {
    match profile::Fields::read("", "", text) {
        Ok(fields) => Ok(fields.about),
        Err(_) => Err(
            Problem::invalid("spec.about", "the text is too long or cannot be shown")
                .why(format!(
                    "it has to have at most {} characters, and none that acts on a terminal",
                    profile::MOST_ABOUT
                ))
                .fix("shorten it, or leave such characters out")
                .into(),
        ),
    }
}

fn optional(value: Option<String>, field: &str) -> Result<Option<String>, Failure> {
    value.map(|value| text(&value, field, 120)).transpose()
}

/// The rules of a new password: length, and nothing else (NIST SP 800-63B 3.1.1).
///
/// # Errors
/// What is wrong with it, without the password.
pub fn check_password(lok: &Lok, password: &Secret) -> Result<(), Failure> {
    let least = lok.config().password.min_length;
    let length = password.expose().chars().count();
    if length < least {
        return Err(
            Problem::invalid("spec.password", "the password is too short")
                .why(format!(
                    "it has {length} characters, and {least} are needed (password.min_length)"
                ))
                .fix("use a longer one; a few words with spaces are good")
                .into(),
        );
    }
    Ok(())
}

/// Ends every session and every grant of a user, and what was begun in them and is not finished.
///
/// # Errors
/// Those of the database.
pub fn end_everything(db: &mut Db, user_id: &str, reason: &str, now: Millis) -> StoreResult<()> {
    sessions::revoke_of_user(db, user_id, now)?;
    end_granted(db, user_id, reason, now)
}

/// [`end_everything`], except for one session.
///
/// # Errors
/// Those of the database.
pub fn end_everything_else(
    db: &mut Db,
    user_id: &str,
    session_id: &str,
    reason: &str,
    now: Millis,
) -> StoreResult<()> {
    sessions::revoke_others(db, user_id, session_id, now)?;
    end_granted(db, user_id, reason, now)
}

/// A link that was asked for before needs no session to be opened, so it ends as well.
fn end_granted(db: &mut Db, user_id: &str, reason: &str, now: Millis) -> StoreResult<()> {
    for kind in [links::Kind::VerifyEmail, links::Kind::ResetPassword] {
        links::end(db, kind, links::Of::User(user_id))?;
    }
    grants::revoke(db, Of::User(user_id), reason, now)?;
    Ok(())
}

/// Lets a user in no more: sessions and grants end in the same transaction.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn disable(
    lok: &Lok,
    call: Call,
    key: String,
    reason: Option<String>,
) -> Result<ChangeOf<User>, Failure> {
    let reason = optional(reason, "reason")?;
    super::verb::<User, _>(lok, call, key, "user.disable", move |db, id, fresh| {
        set_state(db, id, UserState::Disabled, reason.clone(), fresh)
    })
    .await
}

/// Lets a user in again.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn enable(lok: &Lok, call: Call, key: String) -> Result<ChangeOf<User>, Failure> {
    super::verb::<User, _>(lok, call, key, "user.enable", |db, id, fresh| {
        set_state(db, id, UserState::Active, None, fresh)
    })
    .await
}

/// A user that was deleted is known by its id only, and is not changed any more.
///
/// # Errors
/// `conflict`.
pub(super) fn refuse_deleted(user: &Row) -> Result<(), Failure> {
    if user.state.0 != UserState::Deleted {
        return Ok(());
    }
    Err(Problem::new(
        ErrorCode::Conflict,
        format!("user {:?} was deleted", user.username),
    )
    .why("what was deleted is kept for a while as it was")
    .fix("create the user anew")
    .into())
}

pub(super) fn set_state(
    db: &mut Db,
    id: &str,
    state: UserState,
    reason: Option<String>,
    fresh: &Fresh,
) -> Result<Done, Failure> {
    let Some(before) = users::by_id(db, id)? else {
        return Ok(Done::default());
    };
    refuse_deleted(&before)?;
    let mut after = before.clone();
    after.state = State(state);
    after.disabled_reason = reason;
    if after == before {
        return Ok(Done::default());
    }
    if state == UserState::Disabled {
        end_everything(db, id, "user disabled", fresh.now)?;
    }
    let detail = json!({ "reason": after.disabled_reason });
    after.etag += 1;
    after.updated_at = fresh.now;
    users::update(db, after)?;
    Ok(Done {
        changed: true,
        detail,
        ..Done::default()
    })
}

/// Takes a user's picture away.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn remove_picture(lok: &Lok, call: Call, key: String) -> Result<ChangeOf<User>, Failure> {
    super::verb::<User, _>(lok, call, key, "user.remove_picture", |db, id, fresh| {
        Ok(Done::changed(picture::take(db, id, fresh)?))
    })
    .await
}

/// Forgets failed sign-ins.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn unlock(lok: &Lok, call: Call, key: String) -> Result<ChangeOf<User>, Failure> {
    super::verb::<User, _>(lok, call, key, "user.unlock", |db, id, _| {
        let names = match users::by_id(db, id)? {
            Some(user) => throttle::forget(db, &user)?,
            None => false,
        };
        let sign_ins = throttles::clear_all(db, &throttle::account(id))? || names;
        let factors = throttles::clear_all(db, &format!("mfa:{id}"))?;
        Ok(Done::changed(sign_ins || factors))
    })
    .await
}

/// The user of an id or a name, for a caller of this role: who does not see addresses does not ask by them.
///
/// # Errors
/// `not_found`, and those of the database.
pub fn demand_for(db: &mut Db, key: &str, role: AdminRole) -> Result<Row, Failure> {
    let found = if User::known_by(key, role) {
        users::find(db, key)?
    } else {
        None
    };
    found.ok_or_else(|| Problem::not_found(User::NOUN, User::PATH, key).into())
}

/// The second factors of a user, without the names that people gave them for who does not see people.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn factors(lok: &Lok, role: AdminRole, key: String) -> Result<Vec<Factor>, Failure> {
    lok.store
        .read(move |db| {
            let user = demand_for(db, &key, role)?;
            let found = factors::read(db, &user.id)?;
            let mut all = Vec::new();
            if let Some((created, used)) = found.totp {
                all.push(Factor {
                    kind: "totp".to_owned(),
                    id: None,
                    name: factors::totp::NAME.to_owned(),
                    created_at: Time(created),
                    last_used_at: used.map(Time),
                });
            }
            all.extend(found.passkeys.into_iter().map(|passkey| Factor {
                kind: "passkey".to_owned(),
                id: Some(passkey.id),
                name: if role.sees_people() {
                    passkey.name
                } else {
                    "passkey".to_owned()
                },
                created_at: Time(passkey.created_at),
                last_used_at: passkey.last_used_at.map(Time),
            }));
            if let Some((created, used)) = recovery_codes::times(db, &user.id)? {
                all.push(Factor {
                    kind: "recovery_codes".to_owned(),
                    id: None,
                    name: format!("{} unused", found.recovery_codes),
                    created_at: Time(created),
                    last_used_at: used.map(Time),
                });
            }
            Ok(all)
        })
        .await
}

/// Removes every second factor of a user, and ends every session.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn reset_mfa(lok: &Lok, call: Call, key: String) -> Result<ChangeOf<User>, Failure> {
    let sealer = Arc::clone(&lok.sealer);
    super::verb::<User, _>(lok, call, key, "user.mfa_reset", move |db, id, fresh| {
        let changed = factors::reset(db, fresh, &sealer, id)?;
        if changed {
            end_everything(db, id, "second factors reset", fresh.now)?;
            throttles::clear_all(db, &format!("mfa:{id}"))?;
        }
        Ok(Done::changed(changed))
    })
    .await
}

/// Demands a second factor of a user, or no more.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn require_mfa(
    lok: &Lok,
    call: Call,
    key: String,
    wish: RequireMfa,
) -> Result<ChangeOf<User>, Failure> {
    super::verb::<User, _>(lok, call, key, "user.mfa_require", move |db, id, fresh| {
        let Some(mut user) = users::by_id(db, id)? else {
            return Ok(Done::default());
        };
        refuse_deleted(&user)?;
        if user.require_mfa == wish.required {
            return Ok(Done::default());
        }
        user.require_mfa = wish.required;
        user.etag += 1;
        user.updated_at = fresh.now;
        users::update(db, user)?;
        Ok(Done {
            changed: true,
            detail: json!({ "required": wish.required }),
            ..Done::default()
        })
    })
    .await
}

/// Makes a link by which a user sets a new password: mailed, or answered once.
///
/// # Errors
/// `not_found`, a user who cannot use it, and those of the database.
pub async fn reset_link(
    lok: &Lok,
    call: Call,
    key: String,
    wish: ResetLink,
) -> Result<ChangeOf<User>, Failure> {
    let life = reset::life(wish.ttl)?;
    let (issuer, sealer) = (lok.issuer(), lok.sealer.clone());
    super::verb::<User, _>(lok, call, key, "user.reset_link", move |db, id, fresh| {
        let Some(user) = users::by_id(db, id)? else {
            return Ok(Done::default());
        };
        refuse_deleted(&user)?;
        if !user.is_active() {
            return Err(Problem::new(
                ErrorCode::Conflict,
                format!("user {:?} is disabled", user.username),
            )
            .why("whoever cannot sign in needs no password")
            .fix(format!("first: lokctl users enable {}", user.username))
            .into());
        }
        if wish.send && !reset::can_be_mailed(&user) {
            return Err(Problem::new(
                ErrorCode::Conflict,
                format!("user {:?} has no address that is known to be theirs", user.username),
            )
            .why("the link opens the account to whoever reads the mail")
            .fix(format!(
                "print the link and hand it over: --print; or vouch for the address: lokctl users update {} --email-verified true",
                user.username
            ))
            .into());
        }
        let link = reset::make(db, fresh, &issuer, &user, life)?;
        if wish.send {
            reset::mail(db, fresh, &sealer, &user, &link, life)?;
        }
        Ok(Done {
            changed: true,
            detail: json!({ "mailed": wish.send, "minutes": life / 60_000 }),
            secret: (!wish.send).then_some(link),
            warnings: Vec::new(),
        })
    })
    .await
}

/// Sets a password, or makes one and answers it. A disabled user stays disabled.
///
/// # Errors
/// `not_found`, a password that is too short, and those of the database.
pub async fn set_password(
    lok: &Lok,
    call: Call,
    key: String,
    wish: SetPassword,
) -> Result<ChangeOf<User>, Failure> {
    let (password, made) = match wish.password {
        Some(password) => (password, None),
        None => {
            let made = Secret::new(crate::crypto::random::text_code(
                b"abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789",
                20,
                &lok.fresh(call.actor.clone()),
            ));
            (made.clone(), Some(made))
        }
    };
    check_password(lok, &password)?;
    let warnings = match made {
        Some(_) => Vec::new(),
        None => rules::warnings(&password, &[&key]),
    };
    let hash = lok.passwords.hash(password).await?;
    let (revoke, sealer) = (
        wish.revoke_sessions.unwrap_or(true),
        Arc::clone(&lok.sealer),
    );
    super::verb::<User, _>(lok, call, key, "user.set_password", move |db, id, fresh| {
        let Some(mut user) = users::by_id(db, id)? else {
            return Ok(Done::default());
        };
        refuse_deleted(&user)?;
        user.password_hash = Some(hash.clone());
        user.password_changed_at = Some(fresh.now);
        user.must_change_password = wish.must_change;
        user.etag += 1;
        user.updated_at = fresh.now;
        users::update(db, user.clone())?;
        if revoke {
            end_everything(db, id, "password changed", fresh.now)?;
        }
        throttle::forget(db, &user)?;
        login::tell_password(db, fresh, &sealer, id, "by an administrator")?;
        Ok(Done {
            changed: true,
            detail: Value::from("changed"),
            secret: made.clone(),
            warnings: warnings.clone(),
        })
    })
    .await
}
