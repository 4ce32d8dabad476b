//! `/account/sessions`: the browsers that are signed in.

use super::nav;
use crate::http::home;
use crate::http::pages::When;
use crate::http::pages::account::{Browser, Section, Sessions as Page};
use crate::http::visit::{Answer, Visit, both};
use crate::protocol::agent;
use crate::service::account::sessions;
use axum::http::StatusCode;
use axum::response::Response;

/// The page.
pub async fn get(mut visit: Visit) -> Response {
    both(show(&mut visit).await)
}

/// Which one to end.
pub async fn post(mut visit: Visit) -> Response {
    both(end(&mut visit).await)
}

async fn show(visit: &mut Visit) -> Answer {
    let session = visit.signed_in().await?;
    let found = sessions::list(&visit.lok, session.user_id).await;
    let now = visit.lok.clock.now();
    let mut browsers: Vec<Browser> = visit
        .stored(found)?
        .into_iter()
        .map(|each| Browser {
            this: each.id == session.id,
            id: each.id,
            name: agent::describe(each.user_agent.as_deref()).into(),
            ip: each.ip.map(Into::into),
            since: When::new(each.since, now),
            seen: When::new(each.seen, now),
            remembered: each.remembered,
        })
        .collect();
    // The order among the others stays.
    browsers.sort_by_key(|each| !each.this);
    let view = Page {
        chrome: visit.chrome(),
        nav: nav(visit, Section::Sessions),
        form: visit.form_to("/account/sessions", None),
        browsers,
    };
    Ok(visit.page(StatusCode::OK, &view))
}

async fn end(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let session = visit.signed_in().await?;
    let wanted = params.one("end").ok().flatten().unwrap_or_default();
    let fresh = visit.fresh(Some(&session));
    if wanted == "others" {
        let ended = sessions::end_others(&visit.lok, fresh, session.user_id, session.id).await;
        visit.stored(ended)?;
        return Ok(visit.go("/account/sessions?done=others"));
    }
    let this = wanted == session.id;
    let ended = sessions::end(&visit.lok, fresh, session.user_id, wanted.to_owned()).await;
    if !visit.stored(ended)? {
        return Ok(home::nowhere(visit));
    }
    if this {
        visit.sign_out();
        return Ok(visit.go("/logout/done"));
    }
    Ok(visit.go("/account/sessions?done=ended"))
}
