//! `/account/identities`: accounts elsewhere, linked and unlinked by their owner.

use super::nav;
use crate::http::pages::account::{Identities, IdentityLine, Section};
use crate::http::pages::{WebLink, When};
use crate::http::upstream;
use crate::http::visit::{Answer, Visit, both};
use crate::protocol::Millis;
use crate::service::session::Session;
use crate::service::upstream::linked::{self, Linked, Unlinked};
use crate::service::upstream::{self as service, Purpose};
use axum::http::StatusCode;
use axum::response::Response;

/// The list.
pub async fn get(mut visit: Visit) -> Response {
    both(show(&mut visit).await)
}

/// A wish to link or to unlink.
pub async fn post(mut visit: Visit) -> Response {
    both(change(&mut visit).await)
}

async fn show(visit: &mut Visit) -> Answer {
    let session = visit.signed_in().await?;
    page(visit, &session, StatusCode::OK, None).await
}

async fn page(visit: &Visit, session: &Session, status: StatusCode, error: Option<&str>) -> Answer {
    let found = visit.stored(linked::list(&visit.lok, &session.user_id).await)?;
    let providers = visit.stored(service::buttons(&visit.lok).await)?;
    let now = visit.lok.clock.now();
    let view = Identities {
        chrome: visit.chrome(),
        nav: nav(visit, Section::Identities),
        form: visit.form_to(Section::Identities.path(), None),
        identities: found.into_iter().map(|each| line(each, now)).collect(),
        providers: providers
            .into_iter()
            .filter(|provider| provider.links)
            .map(upstream::button)
            .collect(),
        error: error.map(Into::into),
    };
    Ok(visit.page(status, &view))
}

/// One of them as pages show it.
pub(super) fn line(linked: Linked, now: Millis) -> IdentityLine {
    IdentityLine {
        id: linked.id,
        title: linked.title.into(),
        account: linked.account.into(),
        name: linked.name.map(Into::into),
        page: linked.page.as_deref().and_then(WebLink::parse),
        picture: linked.picture,
        linked: When::new(linked.created_at, now),
        used: linked.last_used_at.map(|at| When::new(at, now)),
        enabled: linked.enabled,
    }
}

async fn change(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let session = visit.owner().await?;
    let one = |name: &str| params.one(name).ok().flatten().unwrap_or_default();
    match one("action") {
        "link" => {
            let purpose = Purpose::Link {
                user_id: session.user_id,
                session_id: session.id,
            };
            let name = one("provider").to_owned();
            upstream::go(visit, &name, purpose, None, false).await
        }
        "unlink" => {
            let fresh = visit.fresh(Some(&session));
            let id = one("identity").to_owned();
            let unlinked = linked::unlink(&visit.lok, fresh, session.user_id.clone(), id).await;
            match visit.stored(unlinked)? {
                Unlinked::Done => Ok(visit.go("/account/identities?done=unlinked")),
                Unlinked::Last => {
                    let error = "This is your last way to sign in. Set a password, add a passkey or link another account first.";
                    page(visit, &session, StatusCode::CONFLICT, Some(error)).await
                }
            }
        }
        _ => Ok(visit.error(
            StatusCode::BAD_REQUEST,
            "The form could not be read",
            "Go back, reload the page, and try again.",
        )),
    }
}
