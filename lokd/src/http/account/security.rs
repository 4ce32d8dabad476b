//! `/account/security` and below: the password and the second factors of whoever is signed in.

use super::super::factor::{SET_UP, ceremony, enrol_view, new_totp, nowhere, response, with_codes};
use super::super::login::{entered, retry_after};
use super::super::pages::When;
use super::super::pages::account::{PasskeyRow, Section, Security};
use super::super::visit::{Answer, Visit, both};
use super::nav;
use crate::crypto::token;
use crate::protocol::oauth::Params;
use crate::service::factors::step::{self, Enrolled, New};
use crate::service::factors::{self, Removed, Which, passkey, recovery};
use crate::service::own_password::{self, Changed};
use crate::service::session::Session;
use crate::service::transaction::{Goal, Transaction, Why};
use axum::http::StatusCode;
use axum::response::Response;
use lok_common::Secret;

const PATH: &str = "/account/security";

/// The section.
pub async fn get(mut visit: Visit) -> Response {
    both(show(&mut visit).await)
}

/// What was pressed there.
pub async fn post(mut visit: Visit) -> Response {
    both(act(&mut visit).await)
}

/// The page that sets an authenticator app up.
pub async fn get_totp(mut visit: Visit) -> Response {
    both(ask_totp(&mut visit).await)
}

/// Its first code.
pub async fn post_totp(mut visit: Visit) -> Response {
    both(take_totp(&mut visit).await)
}

/// The page that asks for a passkey is made by a form only.
pub async fn get_passkey(visit: Visit) -> Response {
    visit.go(PATH)
}

/// A wish for a new passkey, or what the browser answered.
pub async fn post_passkey(mut visit: Visit) -> Response {
    both(take_passkey(&mut visit).await)
}

async fn show(visit: &mut Visit) -> Answer {
    let session = visit.signed_in().await?;
    page(visit, &session, StatusCode::OK, None).await
}

async fn page(visit: &Visit, session: &Session, status: StatusCode, error: Option<&str>) -> Answer {
    let found = factors::of(&visit.lok, &session.user_id).await;
    let found = visit.stored(found)?;
    let has_password = own_password::exists(&visit.lok, &session.user_id).await;
    let now = visit.lok.clock.now();
    let view = Security {
        chrome: visit.chrome(),
        nav: nav(visit, Section::Security),
        form: visit.form_to(PATH, None),
        passkey_form: passkey::site(&visit.config)
            .map(|_| visit.form_to("/account/security/passkey", None)),
        username: session.username.as_str().into(),
        has_password: visit.stored(has_password)?,
        min_length: visit.config.password.min_length,
        totp: found.totp.map(|(since, _)| When::new(since, now)),
        recovery: found.any().then_some(found.recovery_codes),
        passkeys: found
            .passkeys
            .into_iter()
            .map(|each| PasskeyRow {
                id: each.id,
                name: each.name.into(),
                since: When::new(each.created_at, now),
                used: each.last_used_at.map(|at| When::new(at, now)),
            })
            .collect(),
        error: error.map(Into::into),
    };
    Ok(visit.page(status, &view))
}

async fn act(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let one = |name: &str| {
        params
            .one(name)
            .ok()
            .flatten()
            .unwrap_or_default()
            .to_owned()
    };
    let action = one("action");
    if action == "password" {
        return change_password(visit, &params).await;
    }
    let session = visit.owner().await?;
    let (fresh, user_id) = (visit.fresh(Some(&session)), session.user_id.clone());
    let which = match action.as_str() {
        "remove_totp" => Which::Totp,
        "remove_passkey" => Which::Passkey(one("passkey")),
        "recovery" => {
            let made = recovery::renew(&visit.lok, fresh, user_id).await;
            let codes = visit.stored(made)?.unwrap_or_default();
            let said = "These are new. The codes before are void.";
            return Ok(with_codes(visit, said, &codes, visit.go(PATH)));
        }
        _ => {
            return Ok(visit.error(
                StatusCode::BAD_REQUEST,
                "The form could not be read",
                "Go back, reload the page, and try again.",
            ));
        }
    };
    let removed = factors::remove(&visit.lok, fresh, user_id, which).await;
    match visit.stored(removed)? {
        Removed::Done => Ok(visit.go("/account/security?done=removed")),
        Removed::Last => {
            let error = "This is your last way to sign in. Set a password, add another passkey or link an account first.";
            page(visit, &session, StatusCode::CONFLICT, Some(error)).await
        }
    }
}

async fn change_password(visit: &mut Visit, params: &Params) -> Answer {
    let session = visit.signed_in().await?;
    let has_password = own_password::exists(&visit.lok, &session.user_id).await;
    // The old password stands for a fresh sign-in, and not for a second factor.
    let session = match visit.stored(has_password)? {
        true => visit.strong(session).await?,
        false => visit.owner().await?,
    };
    let one = |name: &str| {
        params
            .one(name)
            .ok()
            .flatten()
            .unwrap_or_default()
            .to_owned()
    };
    let (old, new) = (Secret::new(one("old_password")), one("new_password"));
    if new != one("new_password_again") {
        let error = "The two passwords are not the same.";
        return page(visit, &session, StatusCode::BAD_REQUEST, Some(error)).await;
    }
    let (fresh, new) = (visit.fresh(Some(&session)), Secret::new(new));
    let origin = visit.origin(Some(session.id.clone()), session.remember);
    let changed = own_password::change(&visit.lok, fresh, &session, old, new, origin).await;
    let (status, error, wait) = match visit.stored(changed)? {
        Changed::Done(cookie) => {
            visit.sign_in(&cookie, session.remember);
            return Ok(visit.go("/account/security?done=password"));
        }
        Changed::Expired => return Ok(visit.go(PATH)),
        Changed::Wrong => {
            let text = "The present password is not right.".to_owned();
            (StatusCode::FORBIDDEN, text, None)
        }
        Changed::Refused(why) => (StatusCode::BAD_REQUEST, why, None),
        Changed::Wait(seconds) => {
            let text = format!("Too many tries. Try again in {seconds} s.");
            (StatusCode::TOO_MANY_REQUESTS, text, Some(seconds))
        }
        Changed::Busy => {
            let text = "Many people are signing in just now. Try again in a moment.".to_owned();
            (StatusCode::SERVICE_UNAVAILABLE, text, Some(1))
        }
    };
    let page = page(visit, &session, status, Some(&error)).await?;
    Ok(match wait {
        Some(seconds) => retry_after(page, seconds),
        None => page,
    })
}

async fn ask_totp(visit: &mut Visit) -> Answer {
    let session = visit.owner().await?;
    let found = factors::of(&visit.lok, &session.user_id).await;
    if visit.stored(found)?.totp.is_some() {
        return Ok(visit.go(PATH));
    }
    totp_page(visit, &session, None, StatusCode::OK, None)
}

fn totp_page(
    visit: &Visit,
    session: &Session,
    sealed: Option<&str>,
    status: StatusCode,
    error: Option<&str>,
) -> Answer {
    let form = visit.form_to("/account/security/totp", None);
    let who = (session.user_id.as_str(), session.username.as_str());
    match enrol_view(visit, who, form, sealed, error) {
        Some(view) => Ok(visit.page(status, &view)),
        None => Ok(visit.go("/account/security/totp")),
    }
}

async fn take_totp(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let session = visit.owner().await?;
    let new = new_totp(&params);
    let sealed = params.one("enrolment").ok().flatten().unwrap_or_default();
    match enrol(visit, &session, new, "totp").await? {
        Ok(answer) => Ok(answer),
        Err(()) => {
            let error = "This is not the code that the app shows now. Try again.";
            totp_page(
                visit,
                &session,
                Some(sealed),
                StatusCode::FORBIDDEN,
                Some(error),
            )
        }
    }
}

async fn take_passkey(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let session = visit.owner().await?;
    let name = params
        .one("name")
        .ok()
        .flatten()
        .unwrap_or_default()
        .to_owned();
    if let Some(response) = response(&params) {
        let new = New::Passkey { response, name };
        return match enrol(visit, &session, new, "passkey").await? {
            Ok(answer) => Ok(answer),
            Err(()) => Ok(visit.error(
                StatusCode::FORBIDDEN,
                "The passkey was not accepted",
                "Go back to your account, and try again.",
            )),
        };
    }
    let (fresh, browser) = (visit.fresh(Some(&session)), token::hash(&visit.browser));
    let (id, username) = (session.user_id.as_str(), session.username.as_str());
    let asked = passkey::ask_new(&visit.lok, fresh, id, username, browser.as_str()).await;
    let Some(asked) = visit.stored(asked)? else {
        return Ok(nowhere(visit));
    };
    let form = visit.form_to("/account/security/passkey", None);
    let fields = vec![("name", step::named(&name))];
    Ok(ceremony(
        visit,
        asked,
        form,
        true,
        fields,
        PATH.to_owned(),
        None,
    ))
}

/// Keeps a new factor. `Err`: it is not right.
async fn enrol(
    visit: &mut Visit,
    session: &Session,
    new: New,
    done: &str,
) -> Result<Result<Response, ()>, Response> {
    let step = step::up(session, Why::Own, true, visit.lok.clock.now());
    let origin = visit.origin(Some(session.id.clone()), session.remember);
    let fresh = visit.fresh(Some(session));
    let enrolled = step::enrol(&visit.lok, fresh, step, new, origin).await;
    Ok(match visit.stored(enrolled)? {
        Enrolled::Done {
            entered: admitted,
            codes,
        } => {
            let path = format!("{PATH}?done={done}");
            let here = Transaction::new(Goal::Account { path }, visit.lok.clock.now());
            let onward = entered(visit, admitted, Some(here), session.remember);
            Ok(with_codes(visit, SET_UP, &codes, onward))
        }
        Enrolled::Wrong => Err(()),
        Enrolled::Taken | Enrolled::Expired => Ok(visit.go(PATH)),
    })
}
