//! `/login` and the pages that belong to it: sign in, change the password, choose an organization.

use super::pages::{ChangePassword, Organization, OrganizationChoice, Shown, SignIn, SignInError};
use super::upstream;
use super::visit::{Answer, Visit, both, client};
use crate::service::authorize::{self, Look};
use crate::service::factors::passkey;
use crate::service::login::{self, Attempt, Change, Entered, SignIn as Outcome};
use crate::service::signup;
use crate::service::transaction::{Goal, Transaction};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use lok_common::Secret;

/// The sign-in page.
pub async fn get(mut visit: Visit) -> Response {
    both(show(&mut visit).await)
}

/// A try to sign in.
pub async fn post(mut visit: Visit) -> Response {
    both(sign_in(&mut visit).await)
}

/// The page that asks for a new password.
pub async fn get_password(visit: Visit) -> Response {
    both(ask_password(&visit))
}

/// The new password.
pub async fn post_password(mut visit: Visit) -> Response {
    both(set_password(&mut visit).await)
}

/// The page that asks for an organization.
pub async fn get_organization(mut visit: Visit) -> Response {
    both(ask_organization(&mut visit).await)
}

/// The chosen organization.
pub async fn post_organization(mut visit: Visit) -> Response {
    both(choose_organization(&mut visit))
}

async fn show(visit: &mut Visit) -> Answer {
    let Ok(params) = visit.query() else {
        return expired(visit);
    };
    if !params.has("t") {
        if visit.session().await?.is_some() {
            return Ok(visit.go("/"));
        }
        return page(visit, None, "", false, None).await;
    }
    match visit.transaction(&params, "t") {
        Some(transaction) => {
            let hint = transaction
                .authorization()
                .and_then(|each| each.request.login_hint.clone());
            page(
                visit,
                Some(&transaction),
                &hint.unwrap_or_default(),
                false,
                None,
            )
            .await
        }
        None => expired(visit),
    }
}

async fn sign_in(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let transaction = visit.transaction(&params, "transaction");
    if params.has("transaction") && transaction.is_none() {
        return expired(visit);
    }
    let text = |name: &str| {
        params
            .one(name)
            .ok()
            .flatten()
            .unwrap_or_default()
            .to_owned()
    };
    let (username, remember) = (text("username"), params.has("remember"));
    let before = visit.session().await?.map(|session| session.id);
    let attempt = Attempt {
        username: username.clone(),
        password: Secret::new(text("password")),
        ip: visit.ip,
        origin: visit.origin(before, remember),
    };
    let tried = login::sign_in(&visit.lok, visit.fresh(None), attempt).await;
    let error = match visit.stored(tried)? {
        Outcome::Entered(Entered::Refused) => SignInError::Refused,
        Outcome::Entered(admitted) => {
            return Ok(entered(visit, admitted, transaction, remember));
        }
        Outcome::Wait(seconds) => SignInError::Wait(seconds),
        Outcome::Busy => SignInError::Busy,
    };
    page(
        visit,
        transaction.as_ref(),
        &username,
        remember,
        Some(error),
    )
    .await
}

/// Goes on after whatever way to sign in: into the session, to a step that is still missing, or back to the beginning.
pub fn entered(
    visit: &mut Visit,
    entered: Entered,
    transaction: Option<Transaction>,
    remember: bool,
) -> Response {
    let now = visit.lok.clock.now();
    let begun = |transaction: Option<Transaction>| Transaction {
        change: None,
        step: None,
        ..transaction.unwrap_or_else(|| Transaction::new(Goal::Home, now))
    };
    match entered {
        Entered::Done(cookie) => {
            visit.sign_in(&cookie, remember);
            visit.resume(transaction.map(|each| begun(Some(each))).as_ref())
        }
        Entered::MustChange(change) => {
            let change = Some(change);
            let begun = begun(transaction);
            visit.go_on("/login/password", &Transaction { change, ..begun })
        }
        Entered::Factor(step) => {
            let path = if step.enrol {
                "/login/enrol"
            } else {
                "/login/factor"
            };
            let step = Some(*step);
            let begun = begun(transaction);
            visit.go_on(path, &Transaction { step, ..begun })
        }
        Entered::Refused => visit.error(
            StatusCode::FORBIDDEN,
            "You cannot sign in",
            "The account is not there any more, or may not sign in.",
        ),
    }
}

async fn page(
    visit: &Visit,
    transaction: Option<&Transaction>,
    username: &str,
    remember: bool,
    error: Option<SignInError>,
) -> Answer {
    let face = match transaction.and_then(Transaction::authorization) {
        Some(each) => {
            let face = authorize::face(&visit.lok, &each.request.client_id).await;
            visit.stored(face)?
        }
        None => None,
    };
    let sealed = transaction.and_then(|each| each.seal(&visit.lok, &visit.browser));
    let view = SignIn {
        chrome: visit.chrome(),
        form: visit.form_to("/login", sealed),
        client: face.as_ref().map(client),
        username: Shown::input(username),
        remember,
        signup: signup::is_open(&visit.lok),
        passkeys: passkey::site(&visit.config).is_some(),
        error,
        providers: upstream::buttons(visit).await?,
    };
    let (status, wait) = match error {
        None => (StatusCode::OK, None),
        Some(SignInError::Refused) => (StatusCode::FORBIDDEN, None),
        Some(SignInError::Expired) => (StatusCode::BAD_REQUEST, None),
        Some(SignInError::Wait(seconds)) => (StatusCode::TOO_MANY_REQUESTS, Some(seconds)),
        Some(SignInError::Busy) => (StatusCode::SERVICE_UNAVAILABLE, Some(1)),
    };
    let response = visit.page_to(status, &view, transaction);
    Ok(match wait {
        Some(seconds) => retry_after(response, seconds),
        None => response,
    })
}

/// A transaction that took too long, or was begun in another browser: it does not go on here.
pub fn expired(visit: &Visit) -> Answer {
    let view = SignIn {
        chrome: visit.chrome(),
        form: visit.form_to("/login", None),
        client: None,
        username: Shown::default(),
        remember: false,
        signup: signup::is_open(&visit.lok),
        passkeys: passkey::site(&visit.config).is_some(),
        error: Some(SignInError::Expired),
        providers: Vec::new(),
    };
    Ok(visit.page(StatusCode::BAD_REQUEST, &view))
}

/// Says when to try again.
pub fn retry_after(mut response: Response, seconds: u64) -> Response {
    let value = HeaderValue::from(seconds);
    response.headers_mut().insert(header::RETRY_AFTER, value);
    response
}

fn ask_password(visit: &Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    match visit.transaction(&params, "t") {
        Some(transaction) => password_page(visit, &transaction, StatusCode::OK, None),
        None => expired(visit),
    }
}

fn password_page(
    visit: &Visit,
    transaction: &Transaction,
    status: StatusCode,
    error: Option<&str>,
) -> Answer {
    let Some(change) = &transaction.change else {
        return expired(visit);
    };
    let view = ChangePassword {
        chrome: visit.chrome(),
        form: visit.form_to(
            "/login/password",
            transaction.seal(&visit.lok, &visit.browser),
        ),
        username: change.username.as_str().into(),
        min_length: visit.config.password.min_length,
        error: error.map(Into::into),
    };
    Ok(visit.page_to(status, &view, Some(transaction)))
}

async fn set_password(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let Some(transaction) = visit.transaction(&params, "transaction") else {
        return expired(visit);
    };
    let Some(change) = transaction.change.clone() else {
        return expired(visit);
    };
    let text = |name: &str| params.one(name).ok().flatten().unwrap_or_default();
    let (once, again) = (text("new_password"), text("new_password_again"));
    if once != again {
        let error = "The two passwords are not the same.";
        return password_page(visit, &transaction, StatusCode::BAD_REQUEST, Some(error));
    }
    let before = visit.session().await?.map(|session| session.id);
    let origin = visit.origin(before, change.remember);
    let (remember, password) = (change.remember, Secret::new(once.to_owned()));
    let changed =
        login::change_password(&visit.lok, visit.fresh(None), change, password, origin).await;
    match visit.stored(changed)? {
        Change::Entered(admitted) => Ok(entered(visit, admitted, Some(transaction), remember)),
        Change::Refused(why) => {
            password_page(visit, &transaction, StatusCode::BAD_REQUEST, Some(&why))
        }
        Change::Busy => {
            let error = SignInError::Busy.to_string();
            let status = StatusCode::SERVICE_UNAVAILABLE;
            password_page(visit, &transaction, status, Some(&error))
                .map(|page| retry_after(page, 1))
        }
        Change::Expired => expired(visit),
    }
}

async fn ask_organization(visit: &mut Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    let Some(transaction) = visit.transaction(&params, "t") else {
        return expired(visit);
    };
    let Some(authorization) = transaction.authorization() else {
        return expired(visit);
    };
    let session = visit.session().await?;
    let look = authorize::look(&visit.lok, authorization, session.as_ref()).await;
    let (Look::Organization(choices), Some(session)) = (visit.stored(look)?, session) else {
        return Ok(visit.go_on("/authorize", &transaction));
    };
    let face = authorize::face(&visit.lok, &authorization.request.client_id).await;
    let view = Organization {
        chrome: visit.chrome(),
        form: visit.form_to(
            "/login/organization",
            transaction.seal(&visit.lok, &visit.browser),
        ),
        client: visit.stored(face)?.as_ref().map(client),
        username: session.username.into(),
        organizations: organizations(choices),
        error: None,
    };
    Ok(visit.page_to(StatusCode::OK, &view, Some(&transaction)))
}

/// Organizations as pages show them: the last used is chosen, or the first.
pub fn organizations(choices: Vec<authorize::Choice>) -> Vec<OrganizationChoice> {
    let chosen = choices.iter().position(|choice| choice.last_used);
    choices
        .into_iter()
        .enumerate()
        .map(|(at, choice)| OrganizationChoice {
            id: choice.id,
            name: choice.name.into(),
            selected: at == chosen.unwrap_or(0),
            last_used: choice.last_used,
        })
        .collect()
}

fn choose_organization(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let Some(mut transaction) = visit.transaction(&params, "transaction") else {
        return expired(visit);
    };
    let Goal::Authorize(authorization) = &mut transaction.goal else {
        return expired(visit);
    };
    authorization.organization = params.one("organization").ok().flatten().map(str::to_owned);
    Ok(visit.go_on("/authorize", &transaction))
}
