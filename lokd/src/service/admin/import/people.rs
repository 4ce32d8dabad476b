//! Organizations, roles, people, and who belongs where.

use super::super::users::PasswordHash;
use super::super::{Managed, Saved, changed, created, members, orgs, users as admin};
use super::{Made, Plan, ensured, subject_differs, subject_taken};
use crate::crypto::password;
use crate::protocol::fakts::import::{Entry, Membership, Organization, Password, Role, User};
use crate::service::audit::{self, Event};
use crate::service::{Failure, Fresh, Lok};
use crate::store::{Db, Keep, StoreResult, memberships, organizations, roles, users};
use lok_common::admin::fakts::import::Outcome;
use lok_common::admin::org::{Org, OrgDraft};
use lok_common::admin::role::{Role as RoleKind, RoleDraft};
use lok_common::admin::user::{User as UserKind, UserDraft};
use lok_common::{ErrorCode, Problem, Secret};
use serde_json::{Value, json};
use std::collections::HashMap;

/// Passwords that are hashed for one file at the most: each is meant to be expensive.
const MOST_PASSWORDS: usize = 200;
/// What stands for a hash in a dry run, which keeps none; nobody signs in with it.
const NO_HASH: &str = "!";

/// Hashes the passwords of those who have none yet, before the transaction.
pub(super) async fn hashes(
    lok: &Lok,
    keep: Keep,
    entries: &[Entry<User>],
) -> Result<HashMap<usize, String>, Failure> {
    let mut plain: Vec<(usize, String, Secret)> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        if let Ok(user) = &entry.said
            && let Password::Plain(password) = &user.password
            && !is_too_long(password)
        {
            plain.push((index, user.username.clone(), password.clone()));
        }
    }
    let names: Vec<(usize, String)> = plain
        .iter()
        .map(|(index, name, _)| (*index, name.clone()))
        .collect();
    let needed: Vec<usize> = lok
        .store
        .read(move |db| {
            let mut needed = Vec::new();
            for (index, name) in &names {
                let user = users::by_login(db, name)?;
                if user.is_none_or(|user| user.password_hash.is_none()) {
                    needed.push(*index);
                }
            }
            StoreResult::Ok(needed)
        })
        .await?;
    if needed.len() > MOST_PASSWORDS {
        return Err(Problem::invalid(
            "sections.users",
            format!("{} passwords would have to be hashed", needed.len()),
        )
        .why(format!(
            "each is expensive, and {MOST_PASSWORDS} are hashed for one file at the most"
        ))
        .fix("import the users in parts, or with the hashes of the reference server's database")
        .into());
    }
    let mut hashes = HashMap::new();
    for (index, _, password) in plain {
        if !needed.contains(&index) {
            continue;
        }
        let hash = match keep {
            Keep::Yes => lok.passwords.hash(password).await?,
            Keep::No => NO_HASH.to_owned(),
        };
        hashes.insert(index, hash);
    }
    Ok(hashes)
}

fn is_too_long(password: &Secret) -> bool {
    password.expose().chars().count() > password::MAX_CHARS
}

/// Makes or renames an organization.
pub(super) fn organization(
    db: &mut Db,
    fresh: &Fresh,
    said: &Organization,
) -> Result<Made, Failure> {
    if let Some(found) = organizations::find(db, &said.slug)? {
        if let Some(subject) = said.subject.as_ref().filter(|said| **said != found.subject) {
            return Err(subject_differs(&found.subject, subject));
        }
        let draft = OrgDraft {
            name: said.name.clone(),
            ..OrgDraft::default()
        };
        return ensured::<Org>(db, &found.id, draft, (), fresh);
    }
    if let Some(subject) = &said.subject
        && let Some(other) = organizations::by_subject(db, subject)?
    {
        return Err(subject_taken(subject, &other.slug));
    }
    let name = said.name.as_ref().unwrap_or(&said.slug);
    let mut row = orgs::create(db, &said.slug, name, fresh)?;
    if let Some(subject) = &said.subject {
        row.subject.clone_from(subject);
        organizations::update(db, row.clone())?;
    }
    created::<Org>(db, Saved::id(&row.id), fresh)?;
    Ok(Made::new(Outcome::Created))
}

/// Makes a role, or says anew what it means.
pub(super) fn role(db: &mut Db, fresh: &Fresh, said: &Role) -> Result<Made, Failure> {
    let organization = orgs::demand(db, &said.organization)?;
    let draft = RoleDraft {
        organization: Some(organization.slug.clone()),
        name: Some(said.name.clone()),
        description: said.description.clone().map(Some),
        ..RoleDraft::default()
    };
    let key = format!("{}:{}", organization.slug, said.name);
    ensured::<RoleKind>(db, &key, draft, (), fresh)
}

/// Makes a user, or gives one who is there what is missing: what people have is theirs.
pub(super) fn user(
    db: &mut Db,
    fresh: &Fresh,
    said: &User,
    hash: Option<&str>,
    plan: &Plan,
) -> Result<Made, Failure> {
    let (hash, short) = match &said.password {
        Password::None => (None, false),
        Password::Hash(hash) if password::is_known(hash.expose()) => {
            (Some(hash.expose().to_owned()), false)
        }
        Password::Hash(_) => {
            return Err(Problem::new(
                ErrorCode::InvalidInput,
                "the hash of the password cannot be checked",
            )
            .why("lok knows pbkdf2_sha256, pbkdf2_sha512 and argon2, within bounds")
            .into());
        }
        Password::Plain(password) if is_too_long(password) => {
            return Err(password::PoolError::TooLong.into());
        }
        Password::Plain(password) => {
            let short = password.expose().chars().count() < plan.least;
            (hash.map(str::to_owned), short)
        }
    };
    match users::by_login(db, &said.username)? {
        Some(found) => known_user(db, fresh, said, found, hash, short),
        None => new_user(db, fresh, said, hash, short, plan),
    }
}

fn new_user(
    db: &mut Db,
    fresh: &Fresh,
    said: &User,
    hash: Option<String>,
    short: bool,
    plan: &Plan,
) -> Result<Made, Failure> {
    if let Some(subject) = &said.subject
        && let Some(other) = users::by_subject(db, subject)?
    {
        return Err(subject_taken(subject, &other.username));
    }
    let mut made = Made::new(Outcome::Created);
    if hash.is_none() {
        made = made.note("without a password");
    }
    let draft = UserDraft {
        username: Some(said.username.clone()),
        email: Some(said.email.clone()),
        // Whom the operator writes down, the reference server takes for verified.
        email_verified: Some(true),
        name: Some(said.name.clone()),
        must_change_password: Some(short),
        ..UserDraft::default()
    };
    let mut row = admin::make(db, draft, PasswordHash::of(hash), fresh)?;
    if let Some(subject) = &said.subject {
        row.subject.clone_from(subject);
    }
    if let Some(home) = &said.home {
        let home = organizations::find(db, home)?;
        row.last_organization_id = home.map(|organization| organization.id);
    }
    users::update(db, row.clone())?;
    if !belongs(plan, &said.username) {
        admin::join(db, &row, None, None, true, fresh)?;
        made = made.note("with an organization of their own");
    }
    created::<UserKind>(db, Saved::id(&row.id), fresh)?;
    Ok(noted(made, said, short))
}

fn known_user(
    db: &mut Db,
    fresh: &Fresh,
    said: &User,
    found: users::User,
    hash: Option<String>,
    short: bool,
) -> Result<Made, Failure> {
    if let Some(subject) = said.subject.as_ref().filter(|said| **said != found.subject) {
        return Err(subject_differs(&found.subject, subject));
    }
    let email = said.email.clone().filter(|_| found.email.is_none());
    if let Some(email) = &email
        && let Some(other) = users::by_login(db, email)?
    {
        return Err(Problem::new(
            ErrorCode::Conflict,
            format!("{} has the address {email:?}", other.username),
        )
        .why("an address can be signed in with, so it is one user's")
        .into());
    }
    let draft = UserDraft {
        email_verified: email.as_ref().map(|_| true),
        email: email.map(Some),
        name: said.name.clone().filter(|_| found.name.is_none()).map(Some),
        ..UserDraft::default()
    };
    let before = UserKind::get(db, &found.id, fresh.now)?
        .ok_or_else(|| Problem::not_found("user", "users", &said.username))?;
    let nothing = PasswordHash::default();
    let mut outcome = match changed::<UserKind>(db, before, draft, &nothing, fresh, None)?.changed {
        true => Outcome::Changed,
        false => Outcome::Unchanged,
    };
    if found.password_hash.is_some() || hash.is_none() {
        return Ok(Made::new(outcome));
    }
    if let Some(mut row) = users::by_id(db, &found.id)? {
        row.password_hash = hash;
        row.password_changed_at = Some(fresh.now);
        row.must_change_password = short;
        row.etag += 1;
        row.updated_at = fresh.now;
        users::update(db, row)?;
        let event = Event::ok("user.set_password").object("users", &found.id);
        audit::record(db, fresh, event.detail(Value::from("changed")))?;
        outcome = Outcome::Changed;
    }
    Ok(noted(Made::new(outcome), said, short))
}

fn noted(made: Made, said: &User, short: bool) -> Made {
    let made = match &said.password {
        Password::Hash(_) => made.note("the next sign-in hashes the password anew"),
        _ => made,
    };
    match short {
        true => made.note("the password is too short, and has to be changed at the first sign-in"),
        false => made,
    }
}

/// Whether the file makes somebody a member of anything.
fn belongs(plan: &Plan, username: &str) -> bool {
    let name = users::fold(username);
    let memberships = plan.file.memberships.iter();
    memberships
        .filter_map(|entry| entry.said.as_ref().ok())
        .any(|membership| users::fold(&membership.user) == name)
}

/// Makes a member, or gives one who is there the roles that are missing.
pub(super) fn membership(db: &mut Db, fresh: &Fresh, said: &Membership) -> Result<Made, Failure> {
    let organization = orgs::demand(db, &said.organization)?;
    let user = members::demand_user(db, &said.user)?;
    let is_member = memberships::of(db, &organization.id, &user.id)?.is_some();
    let mut notes = Vec::new();
    for name in said.roles.iter().flatten() {
        if roles::by_name(db, &organization.id, name)?.is_none() {
            let draft = RoleDraft {
                organization: Some(organization.slug.clone()),
                name: Some(name.clone()),
                ..RoleDraft::default()
            };
            let key = format!("{}:{name}", organization.slug);
            ensured::<RoleKind>(db, &key, draft, (), fresh)?;
            notes.push(format!("the role {name} is new"));
        }
    }
    let wish = members::Wish::Add(said.roles.clone());
    let (member, changed) = members::apply(db, &organization, &user, &wish, fresh)?;
    if changed {
        let event = Event::ok("org.member_add")
            .object("users", &user.id)
            .organization(&organization.id)
            .detail(json!({ "roles": member.roles }));
        audit::record(db, fresh, event)?;
    }
    Ok(Made {
        outcome: match (is_member, changed) {
            (false, _) => Outcome::Created,
            (true, true) => Outcome::Changed,
            (true, false) => Outcome::Unchanged,
        },
        notes,
    })
}
