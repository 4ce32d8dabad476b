//! `/signup` and `/invite/account`: making an account of one's own.

use super::links::{self, NOT_THE_SAME, gone, text, token};
use super::login::retry_after;
use super::pages::{MailSent, NotFound, Shown, SignInError, SignUp, SignUpAccount};
use super::visit::{Answer, Visit, both};
use crate::service::signup::{self, Asked, Door, Ground, Made, Wish, Wrong};
use axum::http::StatusCode;
use axum::response::Response;
use lok_common::Secret;

/// The form of somebody with a link to their address.
const BY_LINK: &str = "/signup/account";
/// The form of somebody with an invite.
const BY_INVITE: &str = "/invite/account";

/// The page that asks for an address.
pub async fn get(mut visit: Visit) -> Response {
    both(begin(&mut visit).await)
}

/// The address.
pub async fn post(mut visit: Visit) -> Response {
    both(ask(&mut visit).await)
}

/// The form of a new account, by a link.
pub async fn get_account(visit: Visit) -> Response {
    both(show(&visit, Door::Link).await)
}

/// The new account, by a link.
pub async fn post_account(mut visit: Visit) -> Response {
    both(make(&mut visit, Door::Link).await)
}

/// The form of a new account, by an invite.
pub async fn get_invited(visit: Visit) -> Response {
    both(show(&visit, Door::Invite).await)
}

/// The new account, by an invite.
pub async fn post_invited(mut visit: Visit) -> Response {
    both(make(&mut visit, Door::Invite).await)
}

async fn begin(visit: &mut Visit) -> Answer {
    if !signup::is_open(&visit.lok) {
        return Ok(nowhere(visit));
    }
    let params = visit.query().unwrap_or_default();
    if params.has("sent") {
        let view = MailSent {
            chrome: visit.chrome(),
            text: "We sent a mail to the address that you gave. Open the link in it within a day.",
        };
        return Ok(visit.page(StatusCode::OK, &view));
    }
    if visit.session().await?.is_some() {
        return Ok(visit.go("/"));
    }
    Ok(page(visit, StatusCode::OK, "", None))
}

fn nowhere(visit: &Visit) -> Response {
    let view = NotFound {
        chrome: visit.chrome(),
    };
    visit.page(StatusCode::NOT_FOUND, &view)
}

fn page(visit: &Visit, status: StatusCode, email: &str, error: Option<String>) -> Response {
    let view = SignUp {
        chrome: visit.chrome(),
        form: visit.form_to("/signup", None),
        email: Shown::input(email),
        error: error.map(Into::into),
    };
    visit.page(status, &view)
}

async fn ask(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    if !signup::is_open(&visit.lok) {
        return Ok(nowhere(visit));
    }
    let email = text(&params, "email");
    let asked = signup::ask(&visit.lok, visit.fresh(None), visit.ip, &email).await;
    Ok(match visit.stored(asked)? {
        Asked::Sent => visit.go("/signup?sent=1"),
        Asked::NotAnAddress => {
            let error = Some(NO_ADDRESS.to_owned());
            page(visit, StatusCode::BAD_REQUEST, &email, error)
        }
        Asked::Wait(seconds) => {
            let error = Some(SignInError::Wait(seconds).to_string());
            let page = page(visit, StatusCode::TOO_MANY_REQUESTS, &email, error);
            retry_after(page, seconds)
        }
    })
}

/// What is said of what is no address.
pub const NO_ADDRESS: &str = "This is not an e-mail address. One looks like ada@example.org.";

async fn show(visit: &Visit, door: fn(String) -> Door) -> Answer {
    let params = visit.query().unwrap_or_default();
    let token = token(&params);
    let ground = signup::look(&visit.lok, door(token.clone())).await;
    match visit.stored(ground)? {
        Some(ground) => Ok(form(visit, door, token, ground, None)),
        None => Ok(gone(visit)),
    }
}

/// A try that made nothing.
struct Failed {
    status: StatusCode,
    wrong: &'static str,
    error: String,
    typed: [String; 3],
}

fn form(
    visit: &Visit,
    door: fn(String) -> Door,
    token: String,
    ground: Ground,
    failed: Option<Failed>,
) -> Response {
    let by_link = matches!(door(String::new()), Door::Link(_));
    let action = if by_link { BY_LINK } else { BY_INVITE };
    let status = failed
        .as_ref()
        .map_or(StatusCode::OK, |failed| failed.status);
    let typed = failed.as_ref().map(|failed| failed.typed.clone());
    let [username, name, email] = typed.unwrap_or_default();
    let proposed = match ground.email {
        Some(proposed) if by_link || failed.is_none() => proposed,
        _ => email,
    };
    let view = SignUpAccount {
        chrome: visit.chrome(),
        form: visit.form_to(action, None),
        token: Secret::new(token),
        organization: ground.organization.map(Into::into),
        username: Shown::input(&username),
        name: Shown::input(&name),
        email: Shown::input(&proposed),
        fixed: by_link,
        min_length: visit.config.password.min_length,
        wrong: failed.as_ref().map_or("", |failed| failed.wrong),
        error: failed.map(|failed| failed.error.into()),
    };
    visit.page(status, &view)
}

async fn make(visit: &mut Visit, door: fn(String) -> Door) -> Answer {
    let params = visit.form()?;
    let token = token(&params);
    let typed = ["username", "name", "email"].map(|field| text(&params, field));
    let [username, name, email] = typed.clone();
    let refused = move |status, wrong, error: String| Failed {
        status,
        wrong,
        error,
        typed,
    };
    let failed = match links::password(&params) {
        None => refused(StatusCode::BAD_REQUEST, "password", NOT_THE_SAME.to_owned()),
        Some(password) => {
            let wish = Wish {
                username,
                name,
                email,
                password,
            };
            let before = visit.session().await?.map(|session| session.id);
            let origin = visit.origin(before, false);
            let (fresh, ip) = (visit.fresh(None), visit.ip);
            let made = signup::make(&visit.lok, fresh, ip, door(token.clone()), wish, origin).await;
            match visit.stored(made)? {
                Made::Done(entered) => return links::entered(visit, entered),
                Made::Gone => return Ok(gone(visit)),
                Made::Wrong(wrong) => {
                    let (field, error) = words(wrong);
                    refused(StatusCode::BAD_REQUEST, field, error)
                }
                Made::Busy => {
                    let error = SignInError::Busy.to_string();
                    refused(StatusCode::SERVICE_UNAVAILABLE, "", error)
                }
                Made::Wait(seconds) => {
                    let error = SignInError::Wait(seconds).to_string();
                    refused(StatusCode::TOO_MANY_REQUESTS, "", error)
                }
            }
        }
    };
    let ground = signup::look(&visit.lok, door(token.clone())).await;
    Ok(match visit.stored(ground)? {
        Some(ground) => form(visit, door, token, ground, Some(failed)),
        None => gone(visit),
    })
}

/// The field that is wrong, and why.
fn words(wrong: Wrong) -> (&'static str, String) {
    match wrong {
        Wrong::Taken => (
            "username",
            "This user name is taken. Choose another.".into(),
        ),
        Wrong::Username => (
            "username",
            "A user name has 1 to 64 letters, digits and . _ - and no @.".into(),
        ),
        Wrong::Name => ("name", "A name has at most 120 characters.".into()),
        Wrong::Email => ("email", NO_ADDRESS.into()),
        Wrong::Password(weak) => ("password", weak.to_string()),
    }
}
