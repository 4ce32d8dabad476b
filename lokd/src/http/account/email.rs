//! `/account/email`: the address of a person, and the way to another.

use super::nav;
use crate::http::links::text;
use crate::http::login::retry_after;
use crate::http::pages::account::{Email, Section};
use crate::http::pages::{Shown, SignInError};
use crate::http::signup::NO_ADDRESS;
use crate::http::visit::{Answer, Visit, both};
use crate::service::email::{self, Asked};
use crate::service::session::Session;
use axum::http::StatusCode;
use axum::response::Response;

/// The page.
pub async fn get(mut visit: Visit) -> Response {
    both(show(&mut visit).await)
}

/// Another address, or the same one again.
pub async fn post(mut visit: Visit) -> Response {
    both(ask(&mut visit).await)
}

async fn show(visit: &mut Visit) -> Answer {
    let session = visit.owner().await?;
    page(visit, &session, StatusCode::OK, None).await
}

async fn page(
    visit: &Visit,
    session: &Session,
    status: StatusCode,
    failed: Option<(&str, String)>,
) -> Answer {
    let address = email::address(&visit.lok, session).await;
    let address = visit.stored(address)?;
    let unproved = address.current.clone().filter(|_| !address.verified);
    let proposed = match &failed {
        Some((typed, _)) => Some((*typed).to_owned()),
        None => address.pending.clone().or(unproved),
    };
    let view = Email {
        chrome: visit.chrome(),
        nav: nav(visit, Section::Profile),
        form: visit.form_to("/account/email", None),
        current: address.current.map(Into::into),
        verified: address.verified,
        pending: address.pending.map(Into::into),
        proposed: Shown::input(&proposed.unwrap_or_default()),
        error: failed.map(|(_, error)| error.into()),
    };
    Ok(visit.page(status, &view))
}

async fn ask(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let session = visit.owner().await?;
    let wanted = text(&params, "email");
    let fresh = visit.fresh(Some(&session));
    let asked = email::ask(&visit.lok, fresh, visit.ip, &session, &wanted).await;
    match visit.stored(asked)? {
        Asked::Sent => Ok(visit.go("/account/email?done=sent")),
        Asked::NotAnAddress => {
            let failed = Some((wanted.as_str(), NO_ADDRESS.to_owned()));
            page(visit, &session, StatusCode::BAD_REQUEST, failed).await
        }
        Asked::Wait(seconds) => {
            let failed = Some((wanted.as_str(), SignInError::Wait(seconds).to_string()));
            let page = page(visit, &session, StatusCode::TOO_MANY_REQUESTS, failed).await?;
            Ok(retry_after(page, seconds))
        }
    }
}
