//! `/email`: the link that proves an address, in whatever browser it is opened.

use super::links::{gone, token};
use super::pages::{ConfirmEmail, EmailConfirmed};
use super::visit::{Answer, Visit, both};
use crate::service::email;
use axum::http::StatusCode;
use axum::response::Response;
use lok_common::Secret;

/// The page with the button. It changes nothing: programs that look at mail open links as well.
pub async fn get(visit: Visit) -> Response {
    both(show(&visit).await)
}

/// The button.
pub async fn post(mut visit: Visit) -> Response {
    both(confirm(&mut visit).await)
}

async fn show(visit: &Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    if params.has("done") {
        let view = EmailConfirmed {
            chrome: visit.chrome(),
        };
        return Ok(visit.page(StatusCode::OK, &view));
    }
    let token = token(&params);
    let found = email::look(&visit.lok, token.clone()).await;
    let Some((username, email)) = visit.stored(found)? else {
        return Ok(gone(visit));
    };
    let view = ConfirmEmail {
        chrome: visit.chrome(),
        form: visit.form_to("/email", None),
        token: Secret::new(token),
        username: username.into(),
        email: email.into(),
    };
    Ok(visit.page(StatusCode::OK, &view))
}

async fn confirm(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let fresh = visit.fresh(None);
    let confirmed = email::confirm(&visit.lok, fresh, token(&params)).await;
    Ok(match visit.stored(confirmed)? {
        Some(_) => visit.go("/email?done=1"),
        None => gone(visit),
    })
}
