//! `/logout` (OpenID Connect RP-Initiated Logout) and `/logout/done`.

use super::pages::{Logout, LogoutError, LogoutRefusal, SignedOut};
use super::visit::{Answer, Visit, both};
use crate::protocol::oauth::Params;
use crate::protocol::oidc::logout::{Decision, LogoutRequest};
use crate::service::logout;
use axum::http::StatusCode;
use axum::response::Response;
use url::form_urlencoded;

/// An app's request, or a person's.
pub async fn get(mut visit: Visit) -> Response {
    both(ask(&mut visit).await)
}

/// An app's request, or what was pressed on our own page.
pub async fn post(mut visit: Visit) -> Response {
    both(answer(&mut visit).await)
}

/// The page after it.
pub async fn done(visit: Visit) -> Response {
    let view = SignedOut {
        chrome: visit.chrome(),
        client: None,
    };
    visit.page(StatusCode::OK, &view)
}

async fn ask(visit: &mut Visit) -> Answer {
    let request = visit
        .query()
        .and_then(|params| LogoutRequest::parse(&params));
    let Ok(request) = request else {
        return Ok(unreadable(visit));
    };
    let session = visit.session().await?;
    let asked = logout::ask(&visit.lok, &request, session.as_ref()).await;
    let asked = visit.stored(asked)?;
    let reason = match asked.decision {
        Decision::BadHint => LogoutRefusal::Hint,
        Decision::HintNeeded => LogoutRefusal::HintMissing,
        Decision::BadRedirect => LogoutRefusal::ReturnAddress,
        Decision::Confirm => {
            let view = Logout {
                chrome: visit.chrome(),
                form: visit.form_to("/logout", None),
                client: asked.client_name.map(Into::into),
                username: session.map(|session| session.username.into()),
            };
            return Ok(visit.page(StatusCode::OK, &view));
        }
        Decision::SignOut { redirect } => {
            if let Some(id) = asked.session_id {
                let fresh = visit.fresh(session.as_ref());
                let ended = logout::sign_out(&visit.lok, fresh, id).await;
                visit.stored(ended)?;
            }
            visit.sign_out();
            return Ok(visit.go(redirect.as_deref().unwrap_or("/logout/done")));
        }
    };
    let view = LogoutError {
        chrome: visit.chrome(),
        reason,
        request_id: visit.request_id().into(),
    };
    Ok(visit.page(StatusCode::BAD_REQUEST, &view))
}

async fn answer(visit: &mut Visit) -> Answer {
    let params = match visit.body() {
        Ok(params) if visit.raw_query().is_empty() => params,
        _ => return Ok(unreadable(visit)),
    };
    if !params.has("csrf") && !params.has("decision") {
        return Ok(again(visit, &params));
    }
    let params = visit.form()?;
    if params.one("decision") == Ok(Some("no")) {
        return Ok(visit.go("/"));
    }
    if let Some(session) = visit.session().await? {
        let fresh = visit.fresh(Some(&session));
        let ended = logout::sign_out(&visit.lok, fresh, session.id).await;
        visit.stored(ended)?;
    }
    visit.sign_out();
    Ok(visit.go("/logout/done"))
}

/// An app's page posted this, so the session's cookie is not with it; the browser is sent here again to bring it.
fn again(visit: &Visit, params: &Params) -> Response {
    if LogoutRequest::parse(params).is_err() {
        return unreadable(visit);
    }
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(params.iter())
        .finish();
    if query.len() > 8_000 {
        return unreadable(visit);
    }
    visit.go(&format!("/logout?{query}"))
}

fn unreadable(visit: &Visit) -> Response {
    visit.error(
        StatusCode::BAD_REQUEST,
        "The request to sign out could not be read",
        "A parameter is broken, too long, or comes more than once.",
    )
}
