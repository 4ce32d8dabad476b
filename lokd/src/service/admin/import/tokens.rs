//! Redeem tokens: each becomes the key of a mandate of its own.

use super::super::{members, orgs};
use super::{Made, apps::SHORT, hubs::ensure_hub};
use crate::crypto::token as tokens;
use crate::protocol::fakts::import::Token;
use crate::service::audit::{self, Event};
use crate::service::{Failure, Fresh};
use crate::store::mandate_keys::{self, MandateKey};
use crate::store::mandates::{self, Mandate};
use crate::store::organizations::Organization;
use crate::store::users::User;
use crate::store::{Db, hubs, memberships};
use lok_common::admin::fakts::import::Outcome;
use lok_common::{ErrorCode, Problem};
use serde_json::json;

/// The hub of tokens that name none, in an organization that has none.
const HUB: &str = "default";
const DAY: i64 = 86_400_000;

/// Makes a mandate that the token opens. A token that is known opens what it opens: it may have been revoked.
pub(super) fn token(db: &mut Db, fresh: &Fresh, said: &Token) -> Result<Made, Failure> {
    let Some(token) = &said.token else {
        return Ok(Made::new(Outcome::Skipped)
            .note("the file has no token, which the reference server made by itself"));
    };
    let user = members::demand_user(db, &said.user)?;
    let organization = place(db, said, &user)?;
    let hash = tokens::hash(token.expose()).into_string();
    if mandate_keys::by_hash(db, &hash)?.is_some() {
        return Ok(Made::new(Outcome::Unchanged));
    }
    let mut made = Made::new(Outcome::Created);
    let (hub, is_new) = match &said.hub {
        Some(name) => ensure_hub(db, fresh, &organization.id, name, None)?,
        None => {
            let mut all = hubs::of_organization(db, &organization.id)?;
            match (all.pop(), all.len()) {
                (None, _) => ensure_hub(db, fresh, &organization.id, HUB, None)?,
                (Some(only), 0) => (only, false),
                (Some(_), _) => {
                    return Err(Problem::new(
                        ErrorCode::InvalidInput,
                        format!("{} has several hubs", organization.slug),
                    )
                    .why("a token opens one of them: say which, as hub")
                    .into());
                }
            }
        }
    };
    made = made.note(format!("for the hub {}", hub.name));
    if is_new {
        made = made.note("which is new");
    }
    let name = free_name(db, &organization, &hub.name, &user)?;
    let mandate = Mandate {
        max_clients: said.clients,
        expires_at: said.days.map(|days| fresh.now + days * DAY),
        ..Mandate::new(fresh.id(), hub.id, user.id, name, fresh.now)
    };
    mandates::insert(db, mandate.clone())?;
    mandate_keys::insert(
        db,
        MandateKey {
            id: fresh.id(),
            mandate_id: mandate.id.clone(),
            hash,
            device_id: None,
            manifest_hash: None,
            created_at: fresh.now,
            expires_at: None,
            last_used_at: None,
            revoked_at: None,
            prefix: None,
        },
    )?;
    let event = Event::ok("mandate.create")
        .object("fakts/mandates", &mandate.id)
        .organization(&organization.id)
        .detail(json!({ "name": mandate.name, "user_id": mandate.user_id }));
    audit::record(db, fresh, event)?;
    made = made.note(format!("as the mandate {}", mandate.name));
    if mandate.expires_at.is_none() {
        made = made.note("it never ends");
    }
    if token.expose().len() < SHORT {
        made = made.note("the token is short, and may be guessed: replace it soon");
    }
    Ok(made)
}

/// The organization that is named; else the only one that the user belongs to.
fn place(db: &mut Db, said: &Token, user: &User) -> Result<Organization, Failure> {
    let organization = match &said.organization {
        Some(slug) => orgs::demand(db, slug)?,
        None => {
            let mut all = memberships::of_user(db, &user.id)?;
            let home = user.last_organization_id.as_deref();
            let home = all
                .iter()
                .position(|each| Some(&*each.organization.id) == home);
            match (home, all.len()) {
                (Some(index), _) => all.swap_remove(index).organization,
                (None, 1) => all.swap_remove(0).organization,
                _ => {
                    return Err(Problem::new(
                        ErrorCode::InvalidInput,
                        format!("{} does not belong to one organization", user.username),
                    )
                    .why("a token acts in one: say which, as organization")
                    .into());
                }
            }
        }
    };
    if memberships::of(db, &organization.id, &user.id)?.is_none() {
        return Err(Problem::new(
            ErrorCode::InvalidInput,
            format!("{} is no member of {}", user.username, organization.slug),
        )
        .why("a token acts for a member")
        .into());
    }
    Ok(organization)
}

/// `redeem-ada`, or the same with a number behind it.
fn free_name(
    db: &mut Db,
    organization: &Organization,
    hub: &str,
    user: &User,
) -> Result<String, Failure> {
    let base = format!(
        "redeem-{}",
        orgs::slug_of(&user.username).unwrap_or_else(|| "user".to_owned())
    );
    let mut name = base.clone();
    let mut number = 1;
    while mandates::find(db, &format!("{}:{hub}:{name}", organization.slug))?.is_some() {
        number += 1;
        name = format!("{base}-{number}");
    }
    Ok(name)
}
