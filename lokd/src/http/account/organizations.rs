//! `/account/organizations`: where the person belongs.

use super::nav;
use crate::http::home;
use crate::http::pages::account::{Membership, Organizations as Page, Section};
use crate::http::pages::{Shown, When};
use crate::http::visit::{Answer, Visit, both};
use crate::service::account::organizations::{self, Left};
use crate::service::session::Session;
use axum::http::StatusCode;
use axum::response::Response;

/// The page.
pub async fn get(mut visit: Visit) -> Response {
    both(open(&mut visit).await)
}

/// Which one to leave.
pub async fn post(mut visit: Visit) -> Response {
    both(leave(&mut visit).await)
}

async fn open(visit: &mut Visit) -> Answer {
    let session = visit.signed_in().await?;
    show(visit, &session, StatusCode::OK, None).await
}

async fn show(
    visit: &mut Visit,
    session: &Session,
    status: StatusCode,
    error: Option<Shown>,
) -> Answer {
    let found = organizations::list(&visit.lok, session.user_id.clone()).await;
    let now = visit.lok.clock.now();
    let memberships = visit.stored(found)?.into_iter().map(|each| Membership {
        id: each.organization_id,
        name: each.name.into(),
        slug: each.slug.into(),
        roles: each.roles.into_iter().map(Into::into).collect(),
        since: When::new(each.since, now),
        require_mfa: each.require_mfa,
        last_owner: each.last_owner,
    });
    let view = Page {
        chrome: visit.chrome(),
        memberships: memberships.collect(),
        nav: nav(visit, Section::Organizations),
        form: visit.form_to("/account/organizations", None),
        error,
    };
    Ok(visit.page(status, &view))
}

async fn leave(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let session = visit.signed_in().await?;
    let wanted = params.one("leave").ok().flatten().unwrap_or_default();
    let fresh = visit.fresh(Some(&session));
    let user_id = session.user_id.clone();
    let left = organizations::leave(&visit.lok, fresh, user_id, wanted.to_owned()).await;
    match visit.stored(left)? {
        Left::Done => Ok(visit.go("/account/organizations?done=left")),
        Left::NoMember => Ok(home::nowhere(visit)),
        Left::LastOwner(name) => {
            let text = format!(
                "You are the only owner of {name}. Let somebody else be an owner of it before you leave."
            );
            let text = Shown::limited(&text, 300);
            show(visit, &session, StatusCode::CONFLICT, Some(text)).await
        }
    }
}
