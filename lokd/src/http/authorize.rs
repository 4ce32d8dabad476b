//! `/authorize` (RFC 6749 4.1, OpenID Connect Core 3.1.2).

use super::factor;
use super::pages::{AuthorizationError, FormAction, FormPost, PageHeaders, WebLink};
use super::visit::{Answer, Visit, both};
use crate::crypto::random::{OsRandom, Random};
use crate::protocol::oauth::Error;
use crate::protocol::oauth::authorize::{ResponseMode, redirect_url};
use crate::service::authorize::{self, Look, Refused};
use crate::service::transaction::{Authorization, Goal, Transaction};
use axum::http::StatusCode;
use axum::response::Response;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use url::form_urlencoded;

/// A new request, or one that goes on after a page (`t`).
pub async fn get(mut visit: Visit) -> Response {
    both(begin_or_resume(&mut visit).await)
}

/// A request that comes as a form. It is posted by the app's page, so the session's cookie is not with it; the browser
/// is sent here again to bring it.
pub async fn post(visit: Visit) -> Response {
    both(again(&visit).await)
}

async fn begin_or_resume(visit: &mut Visit) -> Answer {
    let params = match visit.query() {
        Ok(params) => params,
        Err(error) => return Ok(refused(visit, &error)),
    };
    // An app may send parameters that nobody knows (RFC 6749 3.1), this one among them.
    if params.has("t") && !params.has("client_id") {
        return match visit.transaction(&params, "t").map(|each| each.goal) {
            Some(Goal::Authorize(authorization)) => go_on(visit, authorization).await,
            _ => super::login::expired(visit),
        };
    }
    let begun = authorize::begin(&visit.lok, &params).await;
    match visit.stored(begun)? {
        Ok(authorization) => go_on(visit, authorization).await,
        Err(refusal) => Ok(refuse(visit, refusal)),
    }
}

async fn again(visit: &Visit) -> Answer {
    let params = match visit.body() {
        Ok(_) if !visit.raw_query().is_empty() => Err(Error::request(
            "parameters come in the address or in the form, not in both",
        )),
        other => other,
    };
    let params = match params {
        Ok(params) => params,
        Err(error) => return Ok(refused(visit, &error)),
    };
    let begun = authorize::begin(&visit.lok, &params).await;
    if let Err(refusal) = visit.stored(begun)? {
        return Ok(refuse(visit, refusal));
    }
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(params.iter())
        .finish();
    if query.len() > LONGEST {
        return Ok(refused(visit, &Error::request("the request is too long")));
    }
    Ok(visit.go(&format!("/authorize?{query}")))
}

/// What fits into an address beside the path.
const LONGEST: usize = 8_000;

async fn go_on(visit: &mut Visit, authorization: Box<Authorization>) -> Answer {
    let session = visit.session().await?;
    let look = authorize::look(&visit.lok, &authorization, session.as_ref()).await;
    let page = match visit.stored(look)? {
        Look::SignIn => "/login",
        Look::Factor(why) => {
            let Some(session) = session else {
                return super::login::expired(visit);
            };
            let now = visit.lok.clock.now();
            let transaction = Transaction::new(Goal::Authorize(authorization), now);
            return factor::step_up(visit, &session, transaction, why).await;
        }
        Look::Organization(_) => "/login/organization",
        Look::Consent(_) => "/consent",
        Look::Ready(ready) => {
            let fresh = visit.fresh(session.as_ref());
            let done = authorize::finish(&visit.lok, fresh, *ready).await;
            let answer = visit.stored(done)?;
            return Ok(respond(visit, answer));
        }
        Look::Refused(refusal) => return Ok(refuse(visit, refusal)),
    };
    let now = visit.lok.clock.now();
    Ok(visit.go_on(page, &Transaction::new(Goal::Authorize(authorization), now)))
}

fn refuse(visit: &Visit, refusal: Refused) -> Response {
    match refusal {
        Refused::Page(error) => refused(visit, &error),
        Refused::Answer(answer) => respond(visit, answer),
    }
}

/// The error page: nothing is sent anywhere.
fn refused(visit: &Visit, error: &Error) -> Response {
    let page = AuthorizationError {
        chrome: visit.chrome(),
        code: error.code.as_str().into(),
        detail: error.description.as_str().into(),
        request_id: visit.request_id().into(),
    };
    visit.page(StatusCode::BAD_REQUEST, &page)
}

/// The answer, by redirect or by a form that posts itself.
fn respond(visit: &Visit, answer: authorize::Answer) -> Response {
    let uri = &answer.target.redirect_uri;
    if answer.target.response_mode == ResponseMode::Query {
        return visit.go(&redirect_url(uri, &answer.fields));
    }
    let Some(target) = WebLink::parse(uri) else {
        let error = Error::request("response_mode=form_post needs a web address to post to");
        return refused(visit, &error);
    };
    let mut nonce = [0; 16];
    OsRandom.fill(&mut nonce);
    let nonce = URL_SAFE_NO_PAD.encode(nonce);
    let page = FormPost {
        chrome: visit.chrome(),
        client: answer.client_name.into(),
        target,
        parameters: answer.fields,
        script_nonce: nonce.clone(),
    };
    let headers = PageHeaders {
        form_action: FormAction::of_redirect(uri),
        script_nonce: Some(nonce),
        worker: false,
    };
    visit.page_with(StatusCode::OK, &page, &headers)
}
