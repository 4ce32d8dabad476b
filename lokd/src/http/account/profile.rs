//! `/account`: the profile.

use super::identities::line;
use super::nav;
use crate::http::pages::Shown;
use crate::http::pages::account::{Language, Profile as Page, Section};
use crate::http::visit::{Answer, Visit, both};
use crate::protocol::oauth::Params;
use crate::service::account::profile::{self, Fields, MOST_ABOUT, MOST_NAME, Wrong};
use crate::service::session::Session;
use crate::service::upstream::linked;
use axum::http::StatusCode;
use axum::response::Response;

/// The page.
pub async fn get(mut visit: Visit) -> Response {
    both(open(&mut visit).await)
}

/// What was changed.
pub async fn post(mut visit: Visit) -> Response {
    both(save(&mut visit).await)
}

async fn open(visit: &mut Visit) -> Answer {
    let session = visit.signed_in().await?;
    show(visit, &session, StatusCode::OK, None, None).await
}

/// The page, with what is wrong with a picture.
pub(super) async fn refuse_picture(
    visit: &mut Visit,
    session: &Session,
    status: StatusCode,
    why: &str,
) -> Answer {
    show(visit, session, status, None, Some(why.to_owned())).await
}

async fn save(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let session = visit.signed_in().await?;
    let typed = Typed::of(&params);
    let fields = match Fields::read(&typed.name, &typed.locale, &typed.about) {
        Ok(fields) => fields,
        Err(wrong) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let text = sentence(wrong);
            return show(visit, &session, status, Some(typed), Some(text)).await;
        }
    };
    let fresh = visit.fresh(Some(&session));
    let saved = profile::save(&visit.lok, fresh, session.user_id, fields).await;
    visit.stored(saved)?;
    Ok(visit.go("/account?done=saved"))
}

/// What stands in the fields.
struct Typed {
    name: String,
    locale: String,
    about: String,
}

impl Typed {
    fn of(params: &Params) -> Self {
        let text = |name: &str| {
            params
                .one(name)
                .ok()
                .flatten()
                .unwrap_or_default()
                .to_owned()
        };
        Self {
            name: text("name"),
            locale: text("locale"),
            about: text("about"),
        }
    }
}

async fn show(
    visit: &mut Visit,
    session: &Session,
    status: StatusCode,
    typed: Option<Typed>,
    error: Option<String>,
) -> Answer {
    let found = profile::read(&visit.lok, session.user_id.clone()).await;
    let Some(profile) = visit.stored(found)? else {
        return Ok(visit.go("/"));
    };
    let linked = visit.stored(linked::list(&visit.lok, &session.user_id).await)?;
    let now = visit.lok.clock.now();
    let typed = typed.unwrap_or(Typed {
        name: profile.fields.name.unwrap_or_default(),
        locale: profile.fields.locale.unwrap_or_default(),
        about: profile.fields.about.unwrap_or_default(),
    });
    let chosen = Some(typed.locale.as_str()).filter(|tag| !tag.is_empty());
    let view = Page {
        chrome: visit.chrome(),
        nav: nav(visit, Section::Profile),
        form: visit.form_to("/account", None),
        username: profile.username.into(),
        picture: profile.picture,
        name: Shown::input(&typed.name),
        languages: Language::choices(chosen),
        about: typed.about,
        email: profile.email.map(Into::into),
        email_verified: profile.email_verified,
        identities: linked.into_iter().map(|each| line(each, now)).collect(),
        error: error.map(Into::into),
    };
    Ok(visit.page(status, &view))
}

fn sentence(wrong: Wrong) -> String {
    match wrong {
        Wrong::Name => format!("The name has at most {MOST_NAME} characters, all on one line."),
        Wrong::Locale => "Choose one of the languages.".to_owned(),
        Wrong::About => format!("What you say about yourself has at most {MOST_ABOUT} characters."),
    }
}
