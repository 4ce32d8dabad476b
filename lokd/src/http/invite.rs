//! `/invite`: what an invite offers, and joining by it.

use super::links::{gone, path, token};
use super::pages::{Invite, InviteWay};
use super::visit::{Answer, Visit, both};
use crate::service::invites::{self, Accepted};
use crate::service::signup;
use crate::service::transaction::{Goal, Transaction};
use axum::http::StatusCode;
use axum::response::Response;
use lok_common::{Secret, Time};

/// Where the page is.
const HERE: &str = "/invite";

/// The page.
pub async fn get(mut visit: Visit) -> Response {
    both(show(&mut visit).await)
}

/// The button.
pub async fn post(mut visit: Visit) -> Response {
    both(join(&mut visit).await)
}

async fn show(visit: &mut Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    let token = token(&params);
    let session = visit.session().await?;
    let offer = invites::look(&visit.lok, token.clone(), session.as_ref()).await;
    let Some(offer) = visit.stored(offer)? else {
        return Ok(gone(visit));
    };
    let way = match &session {
        Some(_) if offer.is_member => InviteWay::Member,
        Some(_) => InviteWay::Join(visit.form_to(HERE, None)),
        None => InviteWay::Enter {
            sign_in: sign_in(visit, &token),
            sign_up: signup::is_for_invited(&visit.lok).then(|| path("/invite/account", &token)),
        },
    };
    let view = Invite {
        chrome: visit.chrome(),
        token: Secret::new(token),
        organization: offer.organization.into(),
        inviter: offer.inviter.map(Into::into),
        email: offer.email.map(Into::into),
        expires: until(offer.expires_at),
        username: session.map(|session| session.username.into()),
        way,
    };
    Ok(visit.page(StatusCode::OK, &view))
}

/// The address of the sign-in page that leads back to an invite.
fn sign_in(visit: &Visit, token: &str) -> String {
    let goal = Goal::Account {
        path: path(HERE, token),
    };
    let transaction = Transaction::new(goal, visit.lok.clock.now());
    match transaction.seal(&visit.lok, &visit.browser) {
        Some(sealed) => format!("/login?t={sealed}"),
        None => "/login".to_owned(),
    }
}

/// A moment in words: `2026-12-07 15:30 UTC`.
fn until(at: i64) -> String {
    let text = Time(at).to_string();
    match (text.get(..10), text.get(11..16)) {
        (Some(day), Some(minute)) => format!("{day} {minute} UTC"),
        _ => text,
    }
}

async fn join(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let token = token(&params);
    let Some(session) = visit.session().await? else {
        return Ok(visit.go(&path(HERE, &token)));
    };
    let fresh = visit.fresh(Some(&session));
    let accepted = invites::accept(&visit.lok, fresh, token.clone(), session.user_id).await;
    Ok(match visit.stored(accepted)? {
        Accepted::Joined => visit.go("/"),
        Accepted::Gone => gone(visit),
    })
}
