//! `/reset`: a link to a new password, and the new password.

use super::links::{self, NOT_THE_SAME, gone, text, token};
use super::login::retry_after;
use super::pages::{MailSent, Reset, ResetPassword, SignInError};
use super::visit::{Answer, Visit, both};
use crate::service::reset::{self, Asked, Reset as Outcome};
use axum::http::StatusCode;
use axum::response::Response;
use lok_common::Secret;

/// The page that asks whose password.
pub async fn get(visit: Visit) -> Response {
    let params = visit.query().unwrap_or_default();
    if params.has("sent") {
        let view = MailSent {
            chrome: visit.chrome(),
            text: "If there is such an account, and its e-mail address is confirmed, a mail is on its way. The link in it is good for 30 minutes.",
        };
        return visit.page(StatusCode::OK, &view);
    }
    page(&visit, StatusCode::OK, None)
}

/// Whose.
pub async fn post(mut visit: Visit) -> Response {
    both(ask(&mut visit).await)
}

/// The page that asks for the new password.
pub async fn get_password(visit: Visit) -> Response {
    let params = visit.query().unwrap_or_default();
    both(form(&visit, token(&params), StatusCode::OK, None).await)
}

/// The new password.
pub async fn post_password(mut visit: Visit) -> Response {
    both(set(&mut visit).await)
}

fn page(visit: &Visit, status: StatusCode, error: Option<String>) -> Response {
    let view = Reset {
        chrome: visit.chrome(),
        form: visit.form_to("/reset", None),
        error: error.map(Into::into),
    };
    visit.page(status, &view)
}

async fn ask(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let login = text(&params, "username");
    let asked = reset::ask(&visit.lok, visit.fresh(None), visit.ip, &login).await;
    Ok(match visit.stored(asked)? {
        Asked::Taken => visit.go("/reset?sent=1"),
        Asked::Wait(seconds) => {
            let error = Some(SignInError::Wait(seconds).to_string());
            let page = page(visit, StatusCode::TOO_MANY_REQUESTS, error);
            retry_after(page, seconds)
        }
    })
}

async fn form(visit: &Visit, token: String, status: StatusCode, error: Option<String>) -> Answer {
    let whose = reset::whose(&visit.lok, token.clone()).await;
    let Some(username) = visit.stored(whose)? else {
        return Ok(gone(visit));
    };
    let view = ResetPassword {
        chrome: visit.chrome(),
        form: visit.form_to("/reset/password", None),
        token: Secret::new(token),
        username: username.into(),
        min_length: visit.config.password.min_length,
        error: error.map(Into::into),
    };
    Ok(visit.page(status, &view))
}

async fn set(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let token = token(&params);
    let Some(password) = links::password(&params) else {
        let error = Some(NOT_THE_SAME.to_owned());
        return form(visit, token, StatusCode::BAD_REQUEST, error).await;
    };
    let before = visit.session().await?.map(|session| session.id);
    let origin = visit.origin(before, false);
    let (fresh, ip) = (visit.fresh(None), visit.ip);
    let outcome = reset::finish(&visit.lok, fresh, ip, token.clone(), password, origin).await;
    match visit.stored(outcome)? {
        Outcome::Done(entered) => links::entered(visit, entered),
        Outcome::Gone => Ok(gone(visit)),
        Outcome::Refused(weak) => {
            form(
                visit,
                token,
                StatusCode::BAD_REQUEST,
                Some(weak.to_string()),
            )
            .await
        }
        Outcome::Busy => {
            let error = Some(SignInError::Busy.to_string());
            let page = form(visit, token, StatusCode::SERVICE_UNAVAILABLE, error).await?;
            Ok(retry_after(page, 1))
        }
        Outcome::Wait(seconds) => {
            let error = Some(SignInError::Wait(seconds).to_string());
            let page = form(visit, token, StatusCode::TOO_MANY_REQUESTS, error).await?;
            Ok(retry_after(page, seconds))
        }
    }
}
