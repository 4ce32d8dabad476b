//! `/consent`: whether an app may act for a person.

use super::login::expired;
use super::pages::{Consent, Destination, Scope};
use super::visit::{Answer, Visit, both, client};
use crate::service::authorize::{self, Look};
use crate::service::transaction::Goal;
use axum::http::StatusCode;
use axum::response::Response;

/// The page that asks.
pub async fn get(mut visit: Visit) -> Response {
    both(ask(&mut visit).await)
}

/// What was pressed.
pub async fn post(mut visit: Visit) -> Response {
    both(decide(&mut visit))
}

async fn ask(visit: &mut Visit) -> Answer {
    let params = visit.query().unwrap_or_default();
    let Some(mut transaction) = visit.transaction(&params, "t") else {
        return expired(visit);
    };
    let session = visit.session().await?;
    let Goal::Authorize(authorization) = &mut transaction.goal else {
        return expired(visit);
    };
    let look = authorize::look(&visit.lok, authorization, session.as_ref()).await;
    let face = authorize::face(&visit.lok, &authorization.request.client_id).await;
    let (Look::Consent(ask), Some(session), Some(face)) =
        (visit.stored(look)?, session, visit.stored(face)?)
    else {
        return Ok(visit.go_on("/authorize", &transaction));
    };
    let Some(destination) = Destination::of_redirect(&ask.redirect_uri) else {
        return expired(visit);
    };
    // What is allowed is what was shown, whatever changes meanwhile.
    authorization.shown = Some(ask.shown);
    let view = Consent {
        chrome: visit.chrome(),
        form: visit.form_to("/consent", transaction.seal(&visit.lok, &visit.browser)),
        client: client(&face),
        third_party: face.third_party,
        destination,
        username: session.username.into(),
        organization: Some(ask.organization.into()),
        scopes: scopes(&ask.scopes),
    };
    Ok(visit.page_to(StatusCode::OK, &view, Some(&transaction)))
}

/// Scopes as pages show them.
pub fn scopes(described: &[(String, String)]) -> Vec<Scope> {
    described
        .iter()
        .map(|(name, words)| {
            Scope::new(name, Some(words.as_str()).filter(|words| !words.is_empty()))
        })
        .collect()
}

fn decide(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let Some(mut transaction) = visit.transaction(&params, "transaction") else {
        return expired(visit);
    };
    let Goal::Authorize(authorization) = &mut transaction.goal else {
        return expired(visit);
    };
    // Whatever is not a clear yes is a no.
    authorization.allowed = Some(params.one("decision") == Ok(Some("allow")));
    Ok(visit.go_on("/authorize", &transaction))
}
