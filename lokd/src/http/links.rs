//! What the pages that are opened by a link have in common.

use super::login;
use super::visit::{Answer, Visit};
use crate::protocol::oauth::Params;
use crate::service::login::Entered;
use axum::http::StatusCode;
use axum::response::Response;
use lok_common::Secret;

/// What a link brought, in the address or in the form.
pub fn token(params: &Params) -> String {
    text(params, "token")
}

/// A field of a form; empty if it is not there.
pub fn text(params: &Params, name: &str) -> String {
    let value = params.one(name).ok().flatten();
    value.unwrap_or_default().to_owned()
}

/// A path of ours with what opens it.
pub fn path(path: &str, token: &str) -> String {
    let token: String = url::form_urlencoded::byte_serialize(token.as_bytes()).collect();
    format!("{path}?token={token}")
}

/// A link that is not good: for whatever reason, one page.
pub fn gone(visit: &Visit) -> Response {
    visit.error(
        StatusCode::GONE,
        "This link cannot be used",
        "It has expired, was used already, or was withdrawn. Ask for a new one.",
    )
}

/// Both spellings of a new password, if they are the same.
pub fn password(params: &Params) -> Option<Secret> {
    let (once, again) = (
        text(params, "new_password"),
        text(params, "new_password_again"),
    );
    (once == again).then(|| Secret::new(once))
}

/// What two different ones are told.
pub const NOT_THE_SAME: &str = "The two passwords are not the same.";

/// Where somebody goes who has shown who they are.
pub fn entered(visit: &mut Visit, entered: Entered) -> Answer {
    Ok(match entered {
        Entered::Refused => visit.go("/login"),
        admitted => login::entered(visit, admitted, None, false),
    })
}
