//! `/device`: a person enters a device's code, looks at what asks, and decides (RFC 8628 3.3).

use super::consent::scopes;
use super::factor;
use super::login::{organizations, retry_after};
use super::pages::{Device, DeviceConfirm, DeviceDone, Shown};
use super::visit::{Answer, Visit, both, client};
use crate::service::device_approval::{self, Decided, Entered};
use crate::service::session::Session;
use crate::service::transaction::{Goal, Transaction};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

pub const GONE: &str = "This code has expired, or was used already. Start again on your device.";

/// The page that takes a code. One that came in a link is filled in, and must still be sent.
pub async fn get(mut visit: Visit) -> Response {
    both(show(&mut visit).await)
}

/// `/configure/?device_code=…`: the page that Fakts v1 apps open.
pub async fn get_configure(mut visit: Visit) -> Response {
    let params = visit.query().unwrap_or_default();
    let code = params.one("device_code").ok().flatten().map(str::to_owned);
    both(fill_in(&mut visit, code.as_deref()).await)
}

/// `/configure/{code}`: the same for later ones.
pub async fn get_configure_code(Path(code): Path<String>, mut visit: Visit) -> Response {
    both(fill_in(&mut visit, Some(&code)).await)
}

/// The code.
pub async fn post(mut visit: Visit) -> Response {
    both(enter(&mut visit).await)
}

/// The page that shows what asks.
pub async fn get_confirm(mut visit: Visit) -> Response {
    both(ask(&mut visit).await)
}

/// What was pressed.
pub async fn post_confirm(mut visit: Visit) -> Response {
    both(decide(&mut visit).await)
}

/// The page after it.
pub async fn done(visit: Visit) -> Response {
    let params = visit.query().unwrap_or_default();
    match visit.transaction(&params, "t").map(|each| each.goal) {
        Some(Goal::DeviceDecided { client, approved }) => {
            let view = DeviceDone {
                chrome: visit.chrome(),
                client: client.into(),
                approved,
            };
            visit.page(StatusCode::OK, &view)
        }
        _ => visit.go("/device"),
    }
}

async fn show(visit: &mut Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    let code = params.one("code").ok().flatten().map(str::to_owned);
    fill_in(visit, code.as_deref()).await
}

async fn fill_in(visit: &mut Visit, code: Option<&str>) -> Answer {
    match visit.session().await? {
        Some(_) => Ok(page(visit, StatusCode::OK, code.unwrap_or_default(), None)),
        None => Ok(sign_in_first(visit, code)),
    }
}

pub fn sign_in_first(visit: &Visit, code: Option<&str>) -> Response {
    let goal = Goal::Device {
        code: code.map(str::to_owned),
    };
    visit.go_on("/login", &Transaction::new(goal, visit.lok.clock.now()))
}

pub fn page(visit: &Visit, status: StatusCode, code: &str, error: Option<&str>) -> Response {
    let view = Device {
        chrome: visit.chrome(),
        form: visit.form_to("/device", None),
        code: Shown::input(code),
        error: error.map(Into::into),
    };
    visit.page(status, &view)
}

async fn enter(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let typed = params.one("code").ok().flatten().unwrap_or_default();
    let Some(session) = visit.session().await? else {
        return Ok(sign_in_first(visit, Some(typed)));
    };
    let entered = device_approval::enter(&visit.lok, &session, visit.ip, typed).await;
    Ok(match visit.stored(entered)? {
        Entered::Found(code) => {
            let goal = Goal::DeviceRequest {
                code,
                session_id: session.id,
            };
            let now = visit.lok.clock.now();
            visit.go_on("/device/confirm", &Transaction::new(goal, now))
        }
        Entered::Fakts(code) => {
            let goal = Goal::FaktsRequest {
                code,
                session_id: session.id,
                shown: None,
            };
            let now = visit.lok.clock.now();
            visit.go_on("/configure/confirm", &Transaction::new(goal, now))
        }
        Entered::Unknown => {
            let error = "No device waits for this code. Check it, or start again on your device.";
            page(visit, StatusCode::BAD_REQUEST, typed, Some(error))
        }
        Entered::Wait(seconds) => {
            let minutes = seconds.div_ceil(60);
            let unit = if minutes == 1 { "minute" } else { "minutes" };
            let error = format!("Too many codes were wrong. Try again in {minutes} {unit}.");
            let page = page(visit, StatusCode::TOO_MANY_REQUESTS, "", Some(&error));
            retry_after(page, seconds)
        }
    })
}

/// The code that was entered in this session.
fn entered(transaction: Option<Transaction>, session: &Session) -> Option<String> {
    match transaction?.goal {
        Goal::DeviceRequest { code, session_id } if session_id == session.id => Some(code),
        _ => None,
    }
}

async fn ask(visit: &mut Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    let Some(session) = visit.session().await? else {
        return Ok(sign_in_first(visit, None));
    };
    match entered(visit.transaction(&params, "t"), &session) {
        Some(code) => confirm(visit, &session, code, StatusCode::OK).await,
        None => Ok(visit.go("/device")),
    }
}

async fn confirm(visit: &Visit, session: &Session, code: String, status: StatusCode) -> Answer {
    let shown = device_approval::show(&visit.lok, session, visit.ip, &code).await;
    let Some(request) = visit.stored(shown)? else {
        return Ok(page(visit, StatusCode::BAD_REQUEST, "", Some(GONE)));
    };
    let goal = Goal::DeviceRequest {
        code,
        session_id: session.id.clone(),
    };
    let transaction = Transaction::new(goal, visit.lok.clock.now());
    let nowhere = request.organizations.is_empty();
    let error = if nowhere {
        Some("Your account is in no organization in which this app can be used.")
    } else if status.is_client_error() {
        Some("Choose one of the organizations.")
    } else {
        None
    };
    let view = DeviceConfirm {
        chrome: visit.chrome(),
        form: visit.form_to(
            "/device/confirm",
            transaction.seal(&visit.lok, &visit.browser),
        ),
        client: client(&request.face),
        username: session.username.as_str().into(),
        code: request.code.into(),
        address: request.address.into(),
        same_network: request.same_network,
        minutes_ago: request.minutes_ago,
        organizations: organizations(request.organizations),
        scopes: scopes(&request.scopes),
        error: error.map(Into::into),
    };
    Ok(visit.page(status, &view))
}

async fn decide(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let Some(session) = visit.session().await? else {
        return Ok(sign_in_first(visit, None));
    };
    let Some(code) = entered(visit.transaction(&params, "transaction"), &session) else {
        return Ok(visit.go("/device"));
    };
    let fresh = visit.fresh(Some(&session));
    // Whatever is not a clear yes is a no.
    let approved = params.one("decision") == Ok(Some("approve"));
    let decided = if approved {
        let organization = params
            .one("organization")
            .ok()
            .flatten()
            .unwrap_or_default();
        device_approval::approve(&visit.lok, fresh, &session, &code, organization).await
    } else {
        device_approval::deny(&visit.lok, fresh, &session, &code).await
    };
    match visit.stored(decided)? {
        Decided::Done(client) => {
            let goal = Goal::DeviceDecided { client, approved };
            let now = visit.lok.clock.now();
            Ok(visit.go_on("/device/done", &Transaction::new(goal, now)))
        }
        Decided::Factor(why) => {
            let goal = Goal::DeviceRequest {
                code,
                session_id: session.id.clone(),
            };
            let transaction = Transaction::new(goal, visit.lok.clock.now());
            factor::step_up(visit, &session, transaction, why).await
        }
        Decided::NoOrganization => confirm(visit, &session, code, StatusCode::BAD_REQUEST).await,
        Decided::Gone => Ok(page(visit, StatusCode::BAD_REQUEST, "", Some(GONE))),
    }
}
