//! `/login/with/{provider}`, `/login/callback/{provider}` and `/login/join`: sign-in elsewhere.

use super::login;
use super::pages::{Join, Onward, ProviderButton, Shown, Stopped};
use super::visit::{Answer, Visit, both};
use crate::service::login::Entered;
use crate::service::transaction::{Goal, Transaction};
use crate::service::upstream::enter::{self, Back, Finished, Joined, Pending, Stop};
use crate::service::upstream::{self, Begun, Purpose};
use axum::http::{StatusCode, header};
use axum::response::Response;

/// Begins a sign-in elsewhere.
pub async fn post(mut visit: Visit) -> Response {
    both(start(&mut visit).await)
}

/// Somebody comes back.
pub async fn callback(mut visit: Visit) -> Response {
    both(come_back(&mut visit).await)
}

/// The page that asks for the name of a new account.
pub async fn get_join(visit: Visit) -> Response {
    both(ask_name(&visit).await)
}

/// The name.
pub async fn post_join(mut visit: Visit) -> Response {
    both(join(&mut visit).await)
}

/// The providers that can be signed in with, as buttons.
///
/// # Errors
/// The page that says that the database is unavailable.
pub async fn buttons(visit: &Visit) -> Result<Vec<ProviderButton>, Response> {
    let found = visit.stored(upstream::buttons(&visit.lok).await)?;
    Ok(found.into_iter().map(button).collect())
}

/// A provider as a button.
pub fn button(provider: upstream::Button) -> ProviderButton {
    ProviderButton {
        name: provider.name,
        title: provider.title.into(),
    }
}

async fn start(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let transaction = visit.transaction(&params, "transaction");
    if params.has("transaction") && transaction.is_none() {
        return login::expired(visit);
    }
    // Whoever is signed in already is asked again for a reason; and an app may want that as well.
    let again = visit.session().await?.is_some();
    let wanted = transaction
        .as_ref()
        .and_then(Transaction::authorization)
        .is_some_and(|each| each.request.prompt.login || each.request.max_age.is_some());
    let name = last_part(visit);
    go(visit, &name, Purpose::SignIn, transaction, again || wanted).await
}

/// Sends the browser to a provider.
///
/// # Errors
/// The page that says that the database is unavailable.
pub async fn go(
    visit: &mut Visit,
    name: &str,
    purpose: Purpose,
    transaction: Option<Transaction>,
    anew: bool,
) -> Answer {
    let links = purpose != Purpose::SignIn;
    let kept = transaction.clone();
    let (lok, browser) = (&visit.lok, &visit.browser);
    let begun = upstream::begin(lok, browser, name, purpose, transaction, anew).await;
    match visit.stored(begun)? {
        Begun::Go {
            url,
            title,
            waiting,
        } => {
            visit.keep_waiting(waiting.as_deref());
            let view = Onward {
                chrome: visit.chrome(),
                title: Some(title.into()),
                to: url.into(),
            };
            Ok(visit.page(StatusCode::OK, &view))
        }
        Begun::Nowhere => stopped(visit, kept, links, Stop::Refused),
        Begun::Failed(title) => stopped(visit, kept, links, Stop::Failed(title)),
        Begun::TooLong => Ok(visit.error(
            StatusCode::BAD_REQUEST,
            "The request is too long",
            "The app asks for more than a browser keeps. Tell the people who run it.",
        )),
    }
}

async fn come_back(visit: &mut Visit) -> Answer {
    let Ok(params) = visit.query() else {
        return login::expired(visit);
    };
    let session = visit.session().await?;
    let name = last_part(visit);
    let waiting = visit.waiting().map(str::to_owned);
    let back = Back {
        browser: &visit.browser,
        provider: &name,
        params: &params,
        waiting: waiting.as_deref(),
        ip: visit.ip,
        origin: visit.origin(session.as_ref().map(|session| session.id.clone()), false),
        session: session.clone(),
    };
    let fresh = visit.fresh(session.as_ref());
    let finished = enter::finish(&visit.lok, fresh, back).await;
    let finished = visit.stored(finished)?;
    // What waits for another way than this one stays.
    if finished.transaction().is_some() {
        visit.keep_waiting(None);
    }
    match finished {
        Finished::Entered(transaction, entered) => {
            let response = entered_by(visit, transaction.as_ref(), entered)?;
            Ok(onward(visit, transaction.as_ref(), response))
        }
        Finished::Known(transaction, cookie, title) => {
            visit.sign_in(&cookie, false);
            stopped(visit, transaction, false, Stop::NotAnew(title))
        }
        Finished::Linked => Ok(visit.go("/account/identities?done=linked")),
        Finished::Join(pending) => match pending.seal(&visit.lok, &visit.browser) {
            Some(sealed) => Ok(visit.go(&format!("/login/join?t={sealed}"))),
            None => login::expired(visit),
        },
        Finished::Expired => login::expired(visit),
        Finished::Wait(seconds) => Ok(wait(visit, seconds)),
        Finished::Stopped {
            transaction,
            links,
            stop,
        } => stopped(visit, transaction, links, stop),
    }
}

/// What follows when it is known who came: the session, and where it goes on.
fn entered_by(visit: &mut Visit, transaction: Option<&Transaction>, entered: Entered) -> Answer {
    match entered {
        Entered::Refused => stopped(visit, transaction.cloned(), false, Stop::Refused),
        admitted => Ok(login::entered(visit, admitted, transaction.cloned(), false)),
    }
}

/// The way back to an app leads over a page: what brought the browser here may have been a form of the provider's, and
/// the redirects after that are held against where the provider lets its forms go.
fn onward(visit: &Visit, transaction: Option<&Transaction>, response: Response) -> Response {
    let to_app = transaction.is_some_and(|each| matches!(each.goal, Goal::Authorize(_)));
    let target = response.headers().get(header::LOCATION);
    let Some(to) = target.and_then(|to| to.to_str().ok()).filter(|_| to_app) else {
        return response;
    };
    let view = Onward {
        chrome: visit.chrome(),
        title: None,
        to: to.to_owned(),
    };
    visit.page(StatusCode::OK, &view)
}

async fn ask_name(visit: &Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    let sealed = params.one("t").ok().flatten();
    match sealed.and_then(|text| Pending::open(&visit.lok, &visit.browser, text)) {
        Some(pending) => {
            let suggestion = pending.suggestion();
            join_page(visit, StatusCode::OK, &pending, &suggestion, None).await
        }
        None => login::expired(visit),
    }
}

async fn join_page(
    visit: &Visit,
    status: StatusCode,
    pending: &Pending,
    username: &str,
    error: Option<String>,
) -> Answer {
    let welcome = enter::welcome(&visit.lok, pending).await;
    let welcome = match visit.stored(welcome)? {
        Ok(welcome) => welcome,
        Err(stop) => return stopped(visit, pending.transaction.clone(), false, stop),
    };
    let sealed = pending.seal(&visit.lok, &visit.browser);
    let view = Join {
        chrome: visit.chrome(),
        form: visit.form_to("/login/join", sealed),
        title: welcome.title.into(),
        name: pending.name().map(Into::into),
        email: welcome.email.map(Into::into),
        username: Shown::input(username),
        error: error.map(Into::into),
    };
    Ok(visit.page_to(status, &view, pending.transaction.as_ref()))
}

async fn join(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let sealed = params.one("transaction").ok().flatten();
    let pending = sealed.and_then(|text| Pending::open(&visit.lok, &visit.browser, text));
    let Some(pending) = pending else {
        return login::expired(visit);
    };
    let username = params.one("username").ok().flatten().unwrap_or_default();
    let before = visit.session().await?.map(|session| session.id);
    let (fresh, origin) = (visit.fresh(None), visit.origin(before, false));
    let joined = enter::join(
        &visit.lok,
        fresh,
        pending.clone(),
        username.to_owned(),
        visit.ip,
        origin,
    )
    .await;
    match visit.stored(joined)? {
        Joined::Entered(entered) => entered_by(visit, pending.transaction.as_ref(), entered),
        Joined::Wrong(why) => {
            let status = StatusCode::BAD_REQUEST;
            join_page(visit, status, &pending, username, Some(why)).await
        }
        Joined::Stopped(stop) => stopped(visit, pending.transaction, false, stop),
        Joined::Wait(seconds) => Ok(wait(visit, seconds)),
    }
}

fn wait(visit: &Visit, seconds: u64) -> Response {
    let page = visit.error(
        StatusCode::TOO_MANY_REQUESTS,
        "Too many tries",
        "Too many sign-ins came from your network. Wait a moment, and try again.",
    );
    login::retry_after(page, seconds)
}

/// The page that says why it ends. `links`: whoever reads it is signed in, and goes back to the account page.
fn stopped(visit: &Visit, transaction: Option<Transaction>, links: bool, stop: Stop) -> Answer {
    let (status, title, detail) = match stop {
        Stop::Denied(title) => (
            StatusCode::FORBIDDEN,
            "That did not work",
            format!("{title} did not say who you are, or you said no there. Try again, or sign in another way."),
        ),
        Stop::Failed(title) => (
            StatusCode::BAD_GATEWAY,
            "That did not work",
            format!("{title} does not answer, or not as it should. Try again in a moment, or sign in another way."),
        ),
        Stop::Refused => (
            StatusCode::FORBIDDEN,
            "You cannot sign in with that",
            "No account here that may sign in is linked to the one that you came with. If you have an account here, sign in to it another way, and link that one on your account page. Otherwise ask the people who run this site.".to_owned(),
        ),
        Stop::PasswordFirst(title) => (
            StatusCode::FORBIDDEN,
            "Your password comes first",
            format!("Your account needs a new password. Sign in with the one that you have, choose a new one, and then {title} will do."),
        ),
        Stop::Foreign(title) => (
            StatusCode::CONFLICT,
            "That account cannot be linked",
            format!("This account of {title} is linked to somebody else here, or may not be linked. Unlink it there first, or use another one."),
        ),
        Stop::OtherSession(title) => (
            StatusCode::FORBIDDEN,
            "You are not signed in any more",
            format!("Sign in again, and then link your account of {title}."),
        ),
        Stop::NotAnew(title) => (
            StatusCode::FORBIDDEN,
            "One thing more",
            format!("You are signed in. {title} does not tell whether you signed in there just now, and what you are about to do asks for that. Go back, and go on with your password."),
        ),
        Stop::AddressTaken(title) => (
            StatusCode::CONFLICT,
            "You have an account here already",
            format!("An account here has the address that {title} tells of you. Sign in to it another way, and link {title} on your account page."),
        ),
    };
    let sealed = transaction.and_then(|each| each.seal(&visit.lok, &visit.browser));
    let view = Stopped {
        chrome: visit.chrome(),
        title: title.into(),
        detail: Shown::limited(&detail, 400),
        request_id: visit.request_id().into(),
        back: match (links, sealed) {
            (true, _) => "/account/identities".to_owned(),
            (false, Some(sealed)) => format!("/login?t={sealed}"),
            (false, None) => "/login".to_owned(),
        },
        signed_in: links,
    };
    Ok(visit.page(status, &view))
}

/// The provider's name: the last part of the path, with or without the slash at the end.
fn last_part(visit: &Visit) -> String {
    let path = visit.path().trim_end_matches('/');
    path.rsplit('/').next().unwrap_or_default().to_owned()
}
