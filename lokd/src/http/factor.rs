//! `/login/factor`, `/login/enrol` and `/login/passkey`: the second step of a sign-in, and the way in without a first.

use super::login::{entered, expired, retry_after};
use super::pages::{self, Enrol, Factor, Form, PageHeaders, Passkey, RecoveryCodes};
use super::visit::{Answer, Visit, both};
use crate::crypto::random::{OsRandom, Random};
use crate::crypto::token;
use crate::protocol::oauth::Params;
use crate::service::factors::passkey::{self, Asked, Response as Answered};
use crate::service::factors::step::{self, Enrolled, New, Proof, Proved};
use crate::service::factors::{self, totp};
use crate::service::login::Entered;
use crate::service::session::{Origin, Session};
use crate::service::transaction::{SecondStep, Transaction, Why};
use axum::http::{StatusCode, header};
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use lok_common::Secret;
use qrcode::{EcLevel, QrCode, render::svg};

/// What a wrong code is told.
const WRONG: &str = "This is not right, or was used already.";

/// What is said over the recovery codes, which come with the first factor.
pub(super) const SET_UP: &str = "The second factor is set up. Other browsers are signed out.";

/// The page that asks for a second factor.
pub async fn get(mut visit: Visit) -> Response {
    both(ask(&mut visit).await)
}

/// A code.
pub async fn post(mut visit: Visit) -> Response {
    both(take(&mut visit).await)
}

/// The page that sets one up.
pub async fn get_enrol(mut visit: Visit) -> Response {
    both(ask_enrol(&mut visit))
}

/// Its first code.
pub async fn post_enrol(mut visit: Visit) -> Response {
    both(take_enrol(&mut visit).await)
}

/// A wish for a passkey, or what the browser answered.
pub async fn post_passkey(mut visit: Visit) -> Response {
    both(show_passkey(&mut visit).await)
}

/// Leads somebody who is signed in to a second factor, or to enrol one, and then goes on with the transaction. Enrolling
/// needs a fresh sign-in.
pub async fn step_up(
    visit: &Visit,
    session: &Session,
    transaction: Transaction,
    why: Why,
) -> Answer {
    let found = factors::of(&visit.lok, &session.user_id).await;
    let enrol = !visit.stored(found)?.any();
    if enrol && !visit.is_recent(session) {
        return Ok(visit.go_on("/login", &transaction));
    }
    let step = Some(step::up(session, why, enrol, visit.lok.clock.now()));
    let path = if enrol {
        "/login/enrol"
    } else {
        "/login/factor"
    };
    Ok(visit.go_on(
        path,
        &Transaction {
            step,
            ..transaction
        },
    ))
}

/// The transaction of a page and its step, of the kind that the page is for.
fn waiting(
    visit: &Visit,
    params: &Params,
    name: &str,
    enrol: bool,
) -> Option<(Transaction, SecondStep)> {
    let transaction = visit.transaction(params, name)?;
    let step = transaction
        .step
        .clone()
        .filter(|step| step.enrol == enrol)?;
    Some((transaction, step))
}

/// Who demands a second factor, as a sentence.
fn sentence(why: &Why) -> Option<String> {
    match why {
        Why::Own | Why::Request => None,
        Why::Account => Some("Your account needs a second factor.".to_owned()),
        Why::Organization(name) => Some(format!("{name} needs a second factor.")),
        Why::App(name) => Some(format!("{name} needs a second factor.")),
    }
}

async fn ask(visit: &mut Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    match waiting(visit, &params, "t", false) {
        Some((transaction, step)) => page(visit, &transaction, &step, StatusCode::OK, None).await,
        None => expired(visit),
    }
}

async fn page(
    visit: &Visit,
    transaction: &Transaction,
    step: &SecondStep,
    status: StatusCode,
    error: Option<&str>,
) -> Answer {
    let found = factors::of(&visit.lok, &step.user_id).await;
    let found = visit.stored(found)?;
    let sealed = transaction.seal(&visit.lok, &visit.browser);
    let view = Factor {
        chrome: visit.chrome(),
        form: visit.form_to("/login/factor", sealed),
        username: step.username.as_str().into(),
        why: sentence(&step.why).map(Into::into),
        totp: found.totp.is_some(),
        passkeys: !found.passkeys.is_empty() && passkey::site(&visit.config).is_some(),
        recovery: found.recovery_codes > 0,
        error: error.map(Into::into),
    };
    Ok(visit.page_to(status, &view, Some(transaction)))
}

async fn take(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let Some((transaction, step)) = waiting(visit, &params, "transaction", false) else {
        return expired(visit);
    };
    let text = |name: &str| {
        let text = params.one(name).ok().flatten().unwrap_or_default();
        Secret::new(text.to_owned())
    };
    let proof = if params.has("recovery_code") {
        Proof::Recovery(text("recovery_code"))
    } else {
        Proof::Code(text("code"))
    };
    prove(visit, transaction, step, proof).await
}

async fn prove(
    visit: &mut Visit,
    transaction: Transaction,
    second: SecondStep,
    proof: Proof,
) -> Answer {
    let origin = visit.origin(None, second.remember);
    let origin = with_session(visit, origin).await?;
    let (fresh, remember) = (visit.fresh(None), second.remember);
    let proved = step::prove(&visit.lok, fresh, second.clone(), proof, origin).await;
    match visit.stored(proved)? {
        Proved::Entered(admitted) => Ok(entered(visit, admitted, Some(transaction), remember)),
        Proved::Wrong => {
            page(
                visit,
                &transaction,
                &second,
                StatusCode::FORBIDDEN,
                Some(WRONG),
            )
            .await
        }
        Proved::Wait(seconds) => {
            let unit = if seconds == 1 { "second" } else { "seconds" };
            let text = format!("Too many tries. Try again in {seconds} {unit}.");
            let status = StatusCode::TOO_MANY_REQUESTS;
            let page = page(visit, &transaction, &second, status, Some(&text)).await?;
            Ok(retry_after(page, seconds))
        }
        Proved::Expired => expired(visit),
    }
}

/// The origin of a session that may go on from the one before.
async fn with_session(visit: &mut Visit, origin: Origin) -> Result<Origin, Response> {
    let session_id = visit.session().await?.map(|session| session.id);
    Ok(Origin {
        session_id,
        ..origin
    })
}

fn ask_enrol(visit: &mut Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    match waiting(visit, &params, "t", true) {
        Some((transaction, step)) => {
            enrol_page(visit, &transaction, &step, None, StatusCode::OK, None)
        }
        None => expired(visit),
    }
}

fn enrol_page(
    visit: &Visit,
    transaction: &Transaction,
    step: &SecondStep,
    sealed: Option<&str>,
    status: StatusCode,
    error: Option<&str>,
) -> Answer {
    let state = transaction.seal(&visit.lok, &visit.browser);
    let passkey =
        passkey::site(&visit.config).map(|_| visit.form_to("/login/passkey", state.clone()));
    let view = enrol_view(
        visit,
        (&step.user_id, &step.username),
        visit.form_to("/login/enrol", state),
        sealed,
        error,
    );
    let Some(view) = view else {
        return expired(visit);
    };
    let view = Enrol {
        passkey,
        why: sentence(&step.why).map(|why| format!("{why} You have none yet.").into()),
        back: None,
        ..view
    };
    Ok(visit.page_to(status, &view, Some(transaction)))
}

/// The page of a new secret, or of the one that the page before carried.
pub(super) fn enrol_view(
    visit: &Visit,
    (user_id, username): (&str, &str),
    form: Form,
    sealed: Option<&str>,
    error: Option<&str>,
) -> Option<Enrol> {
    let browser = token::hash(&visit.browser);
    let browser = browser.as_str();
    let enrolment = match sealed {
        Some(sealed) => totp::again(&visit.lok, user_id, username, browser, sealed),
        None => totp::begin(&visit.lok, user_id, username, browser),
    }?;
    let secret: Vec<char> = enrolment.secret.expose().chars().collect();
    let groups: Vec<String> = secret.chunks(4).map(|four| four.iter().collect()).collect();
    let picture = QrCode::with_error_correction_level(enrolment.url.expose(), EcLevel::M).ok()?;
    let picture = picture
        .render::<svg::Color<'_>>()
        .min_dimensions(220, 220)
        .build();
    Some(Enrol {
        chrome: visit.chrome(),
        form,
        passkey: None,
        username: username.into(),
        why: None,
        qr: format!("data:image/svg+xml;base64,{}", STANDARD.encode(picture)),
        secret: groups.join(" "),
        enrolment: enrolment.sealed,
        back: Some("/account/security"),
        error: error.map(Into::into),
    })
}

async fn take_enrol(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let Some((transaction, second)) = waiting(visit, &params, "transaction", true) else {
        return expired(visit);
    };
    let new = new_totp(&params);
    let New::Totp { sealed, .. } = new.clone() else {
        return expired(visit);
    };
    let retry = |visit: &Visit, transaction: &Transaction, second: &SecondStep| {
        let status = StatusCode::FORBIDDEN;
        enrol_page(
            visit,
            transaction,
            second,
            Some(&sealed),
            status,
            Some(WRONG),
        )
    };
    enrol(visit, transaction, second, new, retry).await
}

/// The first code of an authenticator app, as a form sends it.
pub(super) fn new_totp(params: &Params) -> New {
    let text = |name: &str| {
        params
            .one(name)
            .ok()
            .flatten()
            .unwrap_or_default()
            .to_owned()
    };
    New::Totp {
        sealed: text("enrolment"),
        code: Secret::new(text("code")),
    }
}

async fn enrol(
    visit: &mut Visit,
    transaction: Transaction,
    second: SecondStep,
    new: New,
    retry: impl Fn(&Visit, &Transaction, &SecondStep) -> Answer,
) -> Answer {
    let origin = visit.origin(None, second.remember);
    let origin = with_session(visit, origin).await?;
    let (fresh, remember) = (visit.fresh(None), second.remember);
    let enrolled = step::enrol(&visit.lok, fresh, second.clone(), new, origin).await;
    match visit.stored(enrolled)? {
        Enrolled::Done {
            entered: admitted,
            codes,
        } => {
            let onward = entered(visit, admitted, Some(transaction), remember);
            Ok(with_codes(visit, SET_UP, &codes, onward))
        }
        Enrolled::Wrong => retry(visit, &transaction, &second),
        Enrolled::Taken | Enrolled::Expired => expired(visit),
    }
}

/// Shows recovery codes before it goes on, if there are new ones.
pub(super) fn with_codes(
    visit: &Visit,
    said: &'static str,
    codes: &[Secret],
    onward: Response,
) -> Response {
    let next = onward.headers().get(header::LOCATION);
    let Some(next) = next
        .and_then(|to| to.to_str().ok())
        .filter(|_| !codes.is_empty())
    else {
        return onward;
    };
    let view = RecoveryCodes {
        chrome: visit.chrome(),
        said,
        codes: codes.iter().map(|code| code.expose().to_owned()).collect(),
        next: next.to_owned(),
    };
    visit.page(StatusCode::OK, &view)
}

async fn show_passkey(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let transaction = visit.transaction(&params, "transaction");
    if params.has("transaction") && transaction.is_none() {
        return expired(visit);
    }
    match response(&params) {
        Some(response) => take_passkey(visit, &params, transaction, response).await,
        None => ask_passkey(visit, &params, transaction).await,
    }
}

/// What a browser answered, as a form sends it.
pub(super) fn response(params: &Params) -> Option<Answered> {
    let text = |name: &str| params.one(name).ok().flatten().map(str::to_owned);
    Some(Answered {
        challenge: text("challenge")?,
        credential: text("credential").unwrap_or_default(),
    })
}

async fn ask_passkey(
    visit: &mut Visit,
    params: &Params,
    transaction: Option<Transaction>,
) -> Answer {
    // A challenge is a row, and anybody may ask for one.
    if let Some(ip) = visit.ip
        && let Err(seconds) = visit.lok.networks.take(ip, visit.lok.clock.now())
    {
        return Ok(wait(visit, seconds));
    }
    let (fresh, browser) = (visit.fresh(None), token::hash(&visit.browser));
    let (lok, browser) = (&visit.lok, browser.as_str());
    let step = transaction.as_ref().and_then(|each| each.step.as_ref());
    let asked = match step {
        Some(step) if step.enrol => {
            passkey::ask_new(lok, fresh, &step.user_id, &step.username, browser).await
        }
        Some(step) => passkey::ask_one_of(lok, fresh, &step.user_id, browser).await,
        None => passkey::ask_anyone(lok, fresh, browser).await,
    };
    let Some(asked) = visit.stored(asked)? else {
        return Ok(nowhere(visit));
    };
    let make = step.is_some_and(|step| step.enrol);
    let sealed = transaction
        .as_ref()
        .and_then(|each| each.seal(&visit.lok, &visit.browser));
    let from = match step {
        Some(step) if step.enrol => "/login/enrol",
        Some(_) => "/login/factor",
        None => "/login",
    };
    let back = match &sealed {
        Some(sealed) => format!("{from}?t={sealed}"),
        None => from.to_owned(),
    };
    let mut fields = Vec::new();
    if params.has("remember") {
        fields.push(("remember", "1".to_owned()));
    }
    let form = visit.form_to("/login/passkey", sealed);
    Ok(ceremony(
        visit,
        asked,
        form,
        make,
        fields,
        back,
        transaction.as_ref(),
    ))
}

/// The page that asks the browser.
pub(super) fn ceremony(
    visit: &Visit,
    asked: Asked,
    form: Form,
    make: bool,
    fields: Vec<(&'static str, String)>,
    back: String,
    transaction: Option<&Transaction>,
) -> Response {
    let mut nonce = [0; 16];
    OsRandom.fill(&mut nonce);
    let nonce = URL_SAFE_NO_PAD.encode(nonce);
    let view = Passkey {
        chrome: visit.chrome(),
        form,
        title: if make {
            "Add a passkey"
        } else {
            "Show your passkey"
        },
        make,
        challenge: asked.id,
        options: asked.options,
        fields,
        back,
        script_path: pages::passkey_path(),
        script_nonce: nonce.clone(),
    };
    let headers = PageHeaders {
        form_action: Visit::form_action(transaction),
        script_nonce: Some(nonce),
        ..PageHeaders::default()
    };
    visit.page_with(StatusCode::OK, &view, &headers)
}

async fn take_passkey(
    visit: &mut Visit,
    params: &Params,
    transaction: Option<Transaction>,
    response: Answered,
) -> Answer {
    let step = transaction.as_ref().and_then(|each| each.step.clone());
    match (transaction, step) {
        (Some(transaction), Some(second)) if second.enrol => {
            let name = params
                .one("name")
                .ok()
                .flatten()
                .unwrap_or_default()
                .to_owned();
            let new = New::Passkey { response, name };
            let retry = |visit: &Visit, transaction: &Transaction, second: &SecondStep| {
                let text = "The passkey was not accepted. Try again.";
                let status = StatusCode::FORBIDDEN;
                enrol_page(visit, transaction, second, None, status, Some(text))
            };
            enrol(visit, transaction, second, new, retry).await
        }
        (Some(transaction), Some(second)) => {
            prove(visit, transaction, second, Proof::Passkey(response)).await
        }
        (transaction, _) => {
            if let Some(ip) = visit.ip
                && let Err(seconds) = visit.lok.networks.take(ip, visit.lok.clock.now())
            {
                return Ok(wait(visit, seconds));
            }
            let remember = params.has("remember");
            let origin = visit.origin(None, remember);
            let origin = with_session(visit, origin).await?;
            let tried = passkey::enter(&visit.lok, visit.fresh(None), response, origin).await;
            let admitted = visit.stored(tried)?;
            if matches!(admitted, Entered::Refused) {
                return Ok(visit.error(
                    StatusCode::FORBIDDEN,
                    "This passkey does not work",
                    "It is not known here, or was not shown in time. Go back, and sign in another way.",
                ));
            }
            Ok(entered(visit, admitted, transaction, remember))
        }
    }
}

fn wait(visit: &Visit, seconds: u64) -> Response {
    let page = visit.error(
        StatusCode::TOO_MANY_REQUESTS,
        "Too many tries",
        &format!("Try again in {seconds} seconds."),
    );
    retry_after(page, seconds)
}

/// Passkeys do not work at this address, or there is none to show.
pub(super) fn nowhere(visit: &Visit) -> Response {
    visit.error(
        StatusCode::BAD_REQUEST,
        "No passkey can be used here",
        "Go back, and choose another way.",
    )
}
