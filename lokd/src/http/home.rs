//! `/`, the static files, and the page for what is nowhere.

use super::pages::{self, DevCallback, Home, NotFound};
use super::visit::{Answer, Visit, both};
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The start page.
pub async fn get(mut visit: Visit) -> Response {
    both(show(&mut visit).await)
}

async fn show(visit: &mut Visit) -> Answer {
    visit.session().await?;
    let view = Home {
        chrome: visit.chrome(),
        account: visit.account(),
    };
    Ok(visit.page(StatusCode::OK, &view))
}

/// A static file.
pub async fn asset(visit: Visit) -> Response {
    pages::asset(visit.path(), visit.header("if-none-match"))
}

/// What is nowhere: a page for browsers, a line for programs.
pub async fn not_found(visit: Visit) -> Response {
    if visit
        .header("accept")
        .is_some_and(|accept| accept.contains("text/html"))
    {
        return nowhere(&visit);
    }
    let json = HeaderValue::from_static("application/json");
    let body = Body::from(r#"{"error":"not_found"}"#);
    (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, json)], body).into_response()
}

/// The page for what is nowhere, or is not theirs who ask.
pub fn nowhere(visit: &Visit) -> Response {
    let view = NotFound {
        chrome: visit.chrome(),
    };
    visit.page(StatusCode::NOT_FOUND, &view)
}

/// 405; the router adds `Allow`.
pub async fn not_allowed(visit: Visit) -> Response {
    visit.error(
        StatusCode::METHOD_NOT_ALLOWED,
        "This cannot be done here",
        "The page exists, but not for this kind of request. Go back, and try again.",
    )
}

/// Where the example app of `lokd dev` receives its answer.
pub async fn dev_callback(visit: Visit) -> Response {
    let params = visit.query().unwrap_or_default();
    let text = |name: &str| params.one(name).ok().flatten().map(str::to_owned);
    let (code, state) = (text("code"), text("state"));
    // Only an answer to the link that was printed: the command has the example app's secret in it.
    let facts = visit
        .lok
        .dev
        .as_ref()
        .filter(|facts| state.as_deref().is_some_and(|state| facts.is_state(state)));
    let command = facts
        .zip(code.as_deref())
        .map(|(facts, code)| facts.redeem_command(code));
    let view = DevCallback {
        chrome: visit.chrome(),
        code,
        state: state.map(Into::into),
        error: text("error").map(Into::into),
        command,
    };
    visit.page(StatusCode::OK, &view)
}
