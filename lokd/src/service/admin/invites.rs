//! The invites of an organization: made, listed and withdrawn by whoever administers it.

use super::{count, members, orgs, users as user_views};
use crate::crypto::token::TokenKind;
use crate::service::audit::{self, Event};
use crate::service::notify::{self, Kind, Notice};
use crate::service::{Actor, Failure, Keep, Lok, links};
use crate::store::invites::{self, Invite as Row};
use crate::store::{Db, Json};
use lok_common::admin::Change;
use lok_common::admin::invite::{Invite, InviteDraft, InviteState};
use lok_common::admin::role::AdminRole;
use lok_common::{ErrorCode, Problem, Time};
use serde_json::json;

/// How long an invite is good unless it is said, in seconds.
const USUAL: u64 = 7 * 86_400;
/// The longest that one can be given.
const LONGEST: u64 = 366 * 86_400;
/// The most people who can join by one.
const MOST_USES: u64 = 10_000;

/// The invites of an organization, newest first.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn list(
    lok: &Lok,
    role: AdminRole,
    organization: String,
) -> Result<Vec<Invite>, Failure> {
    let now = lok.clock.now();
    lok.store
        .read(move |db| {
            let organization = orgs::demand(db, &organization)?;
            let rows = invites::of_organization(db, &organization.id)?;
            let redacted = |mut invite: Invite| {
                if !role.sees_people() {
                    invite.email = None;
                }
                invite
            };
            Ok(rows
                .into_iter()
                .map(|row| redacted(view(row, &organization.slug, now)))
                .collect())
        })
        .await
}

/// Makes an invite. The answer's secret is its link, unless it is sent by mail.
///
/// # Errors
/// `not_found` for the organization or a role, whatever is wrong with the draft, and those of the database.
pub async fn create(
    lok: &Lok,
    actor: Actor,
    keep: Keep,
    organization: String,
    draft: InviteDraft,
) -> Result<Change<Invite>, Failure> {
    let terms = terms(draft)?;
    let (fresh, issuer, sealer) = (lok.fresh(actor), lok.issuer(), lok.sealer.clone());
    lok.store
        .write_if(keep, move |db| {
            let fresh = fresh.clone();
            let organization = orgs::demand(db, &organization)?;
            members::role_ids(db, &organization, &terms.roles)?;
            let (token, hash) = fresh.mint(TokenKind::Invite);
            let row = Row {
                id: fresh.id(),
                organization_id: organization.id.clone(),
                token_hash: hash.into_string(),
                email: terms.email.clone(),
                mailed: terms.send,
                roles: Json(terms.roles.clone()),
                max_uses: terms.max_uses,
                uses: 0,
                created_by: fresh.actor.name.clone(),
                created_at: fresh.now,
                expires_at: fresh.now.saturating_add(terms.ttl * 1_000),
                revoked_at: None,
            };
            invites::insert(db, row.clone())?;
            let link = links::url(&issuer, links::INVITE, &token);
            if terms.send {
                let notice = Notice {
                    kind: Kind::Invite,
                    user_id: None,
                    address: terms.email.clone(),
                    data: json!({
                        "organization": organization.name,
                        "link": link.expose(),
                        "lasts": lasts(terms.ttl),
                        "days": (terms.ttl / 86_400).max(1).to_string(),
                    }),
                };
                notify::tell(db, &fresh, &sealer, notice)?;
            }
            let invite = view(row, &organization.slug, fresh.now);
            audit::record(
                db,
                &fresh,
                Event::ok("invite.create")
                    .object("invites", &invite.id)
                    .organization(&organization.id)
                    .detail(json!({
                        "email": invite.email, "mailed": invite.mailed, "roles": invite.roles,
                        "max_uses": invite.max_uses, "expires_at": invite.expires_at,
                    })),
            )?;
            let secret = (!terms.send).then_some(link);
            Ok(Change {
                object: invite,
                changed: true,
                created: true,
                dry_run: keep == Keep::No,
                secret_shown_once: secret.is_some(),
                secret,
                warnings: Vec::new(),
            })
        })
        .await
}

/// So many seconds, in words.
fn lasts(seconds: i64) -> String {
    let (count, unit) = match seconds {
        _ if seconds % 86_400 == 0 => (seconds / 86_400, "day"),
        _ if seconds % 3_600 == 0 => (seconds / 3_600, "hour"),
        _ => (seconds / 60, "minute"),
    };
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// Withdraws an invite. Who joined by it stays.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn revoke(
    lok: &Lok,
    actor: Actor,
    keep: Keep,
    organization: String,
    id: String,
) -> Result<Change<Invite>, Failure> {
    let fresh = lok.fresh(actor);
    lok.store
        .write_if(keep, move |db| {
            let fresh = fresh.clone();
            let organization = orgs::demand(db, &organization)?;
            demand(db, &organization.id, &organization.slug, &id)?;
            let changed = invites::revoke(db, &id, fresh.now)?;
            if changed {
                let event = Event::ok("invite.revoke").object("invites", &id);
                audit::record(db, &fresh, event.organization(&organization.id))?;
            }
            let row = demand(db, &organization.id, &organization.slug, &id)?;
            Ok(Change {
                object: view(row, &organization.slug, fresh.now),
                changed,
                created: false,
                dry_run: keep == Keep::No,
                secret: None,
                secret_shown_once: false,
                warnings: Vec::new(),
            })
        })
        .await
}

/// What an invite is to be, checked.
struct Terms {
    email: Option<String>,
    roles: Vec<String>,
    ttl: i64,
    max_uses: i64,
    send: bool,
}

fn terms(draft: InviteDraft) -> Result<Terms, Failure> {
    let email = draft
        .email
        .map(|email| user_views::address(&email))
        .transpose()
        .map_err(|failure| renamed(failure, "email"))?;
    let (ttl, max_uses) = (draft.ttl.unwrap_or(USUAL), draft.max_uses.unwrap_or(1));
    let seconds = i64::try_from(ttl).ok();
    let Some(seconds) = seconds.filter(|_| (60..=LONGEST).contains(&ttl)) else {
        return Err(
            Problem::invalid("ttl", format!("{ttl} s is too short or too long"))
                .why("an invite is good for a while, and then no more")
                .fix("choose between 1m and 366d")
                .into(),
        );
    };
    let uses = i64::try_from(max_uses).ok();
    let Some(uses) = uses.filter(|_| (1..=MOST_USES).contains(&max_uses)) else {
        return Err(Problem::invalid(
            "max_uses",
            format!("{max_uses} people cannot join by one invite"),
        )
        .why(format!("it is for 1 to {MOST_USES}"))
        .fix("choose a number between them")
        .into());
    };
    if email.is_some() && uses != 1 {
        return Err(
            Problem::invalid("max_uses", "an invite to an address is for one person")
                .why("the address is one person's")
                .fix("leave --email or --max-uses out")
                .into(),
        );
    }
    if draft.send && email.is_none() {
        return Err(
            Problem::invalid("email", "there is no address to send it to")
                .why("a link that is sent is not printed")
                .fix("name the address as well: --email ADDRESS")
                .into(),
        );
    }
    let mut roles = draft.roles.unwrap_or_default();
    roles.sort();
    roles.dedup();
    Ok(Terms {
        email,
        roles,
        ttl: seconds,
        max_uses: uses,
        send: draft.send,
    })
}

/// The same problem at another field.
fn renamed(failure: Failure, field: &str) -> Failure {
    match failure {
        Failure::Refused(problem) => problem.field(field).into(),
        other => other,
    }
}

fn demand(db: &mut Db, organization_id: &str, slug: &str, id: &str) -> Result<Row, Failure> {
    invites::by_id(db, organization_id, id)?.ok_or_else(|| {
        Problem::new(ErrorCode::NotFound, format!("{slug} has no invite {id:?}"))
            .why("an invite is named by its id, not by its link")
            .fix(format!("list them: lokctl orgs invites list {slug}"))
            .into()
    })
}

fn view(row: Row, slug: &str, now: i64) -> Invite {
    let state = match &row {
        row if row.revoked_at.is_some() => InviteState::Revoked,
        row if row.uses >= row.max_uses => InviteState::Used,
        row if row.expires_at <= now => InviteState::Expired,
        _ => InviteState::Open,
    };
    Invite {
        id: row.id,
        organization: slug.to_owned(),
        email: row.email,
        mailed: row.mailed,
        roles: row.roles.0,
        max_uses: count(row.max_uses),
        uses: count(row.uses),
        state,
        created_by: row.created_by,
        created_at: Time(row.created_at),
        expires_at: Time(row.expires_at),
        revoked_at: row.revoked_at.map(Time),
    }
}
