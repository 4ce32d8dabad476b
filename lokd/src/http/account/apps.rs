//! `/account/apps`: what may act for the person.

use super::nav;
use crate::http::consent::scopes;
use crate::http::home;
use crate::http::pages::When;
use crate::http::pages::account::{App, Apps as Page, Fakts, Place, Section};
use crate::http::visit::{Answer, Visit, both};
use crate::service::account::apps;
use axum::http::StatusCode;
use axum::response::Response;

/// The page.
pub async fn get(mut visit: Visit) -> Response {
    both(show(&mut visit).await)
}

/// Which one may act no more.
pub async fn post(mut visit: Visit) -> Response {
    both(withdraw(&mut visit).await)
}

async fn show(visit: &mut Visit) -> Answer {
    let session = visit.signed_in().await?;
    let found = apps::list(&visit.lok, session.user_id).await;
    let now = visit.lok.clock.now();
    let apps = visit.stored(found)?.into_iter().map(|app| App {
        client_id: app.client_id,
        name: app.name.into(),
        fakts: app.fakts.map(|fakts| Fakts {
            app: fakts.app.into(),
            version: fakts.version.into(),
            device: fakts.device.map(Into::into),
            hub: fakts.hub.into(),
        }),
        places: app
            .places
            .into_iter()
            .map(|place| Place {
                organization: place.organization.into(),
                scopes: scopes(&place.scopes),
                since: When::new(place.since, now),
            })
            .collect(),
    });
    let view = Page {
        chrome: visit.chrome(),
        apps: apps.collect(),
        nav: nav(visit, Section::Apps),
        form: visit.form_to("/account/apps", None),
    };
    Ok(visit.page(StatusCode::OK, &view))
}

async fn withdraw(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let session = visit.signed_in().await?;
    let app = params.one("app").ok().flatten().unwrap_or_default();
    let fresh = visit.fresh(Some(&session));
    let ended = apps::withdraw(&visit.lok, fresh, session.user_id, app.to_owned()).await;
    if !visit.stored(ended)? {
        return Ok(home::nowhere(visit));
    }
    Ok(visit.go("/account/apps?done=withdrawn"))
}
