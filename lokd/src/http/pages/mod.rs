//! The web pages: one view struct per page, their shared parts, and the one function that renders them.
//!
//! Every element name and id of a template is a contract that scripts rely on; none is ever renamed.
//! This module knows no service and no store: a handler fills a view and hands it to [`render`].

pub mod account;
mod assets;
mod authorization_error;
mod change_password;
mod configure;
mod confirm_email;
mod consent;
mod dev_callback;
mod device;
mod device_confirm;
mod device_done;
mod enrol;
mod error;
mod factor;
mod form_post;
mod home;
mod invite;
mod logout;
mod logout_error;
mod mail_sent;
mod not_found;
mod organization;
mod parts;
mod passkey;
mod policy;
mod recovery_codes;
mod reset;
mod sign_in;
mod sign_up;
mod sign_up_account;
mod signed_out;
mod text;
mod upstream;
mod when;

#[cfg(test)]
mod tests;

pub use assets::{asset, passkey_path};
pub use authorization_error::AuthorizationError;
pub use change_password::ChangePassword;
pub use configure::{Configure, Pick, Requirement};
pub use confirm_email::{ConfirmEmail, EmailConfirmed};
pub use consent::Consent;
pub use dev_callback::DevCallback;
pub use device::Device;
pub use device_confirm::DeviceConfirm;
pub use device_done::DeviceDone;
pub use enrol::Enrol;
pub use error::ErrorPage;
pub use factor::Factor;
pub use form_post::FormPost;
pub use home::{Account, Home};
pub use invite::{Invite, InviteWay};
pub use logout::Logout;
pub use logout_error::{LogoutError, LogoutRefusal};
pub use mail_sent::MailSent;
pub use not_found::NotFound;
pub use organization::Organization;
pub use parts::{Chrome, Client, Destination, Form, OrganizationChoice, Scope};
pub use passkey::Passkey;
pub use policy::FormAction;
pub use recovery_codes::RecoveryCodes;
pub use reset::{Reset, ResetPassword};
pub use sign_in::{SignIn, SignInError};
pub use sign_up::SignUp;
pub use sign_up_account::SignUpAccount;
pub use signed_out::SignedOut;
pub use text::{Shown, WebLink};
pub use upstream::{Join, Onward, ProviderButton, Stopped};
pub use when::When;

use askama::Template;
use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue, REFERRER_POLICY,
};
use axum::http::{Response, StatusCode};

/// What a page's headers need to know beyond the page itself.
#[derive(Debug, Default, Clone)]
pub struct PageHeaders {
    /// Where the form of this page may end up besides lok: the redirect target of its own transaction.
    pub form_action: Option<FormAction>,
    /// The nonce of the page's one script, base64url text; none means that no script may run.
    pub script_nonce: Option<String>,
    /// Whether the page may register the service worker.
    pub worker: bool,
}

/// Renders a page with its Content-Security-Policy; a page is never cached and sends no referrer.
///
/// A template that fails to render (it cannot, short of a failing `Display`) answers 500 in plain text.
pub fn render<T: Template>(status: StatusCode, page: &T, headers: &PageHeaders) -> Response<Body> {
    let (status, kind, body) = match page.render() {
        Ok(html) => (status, "text/html; charset=utf-8", html),
        Err(error) => {
            tracing::error!(%error, page = std::any::type_name::<T>(), "page did not render");
            let text = "The page could not be shown.\n".to_owned();
            (
                StatusCode::INTERNAL_SERVER_ERROR,
                "text/plain; charset=utf-8",
                text,
            )
        }
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let map = response.headers_mut();
    map.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    map.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    map.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    map.insert(
        CONTENT_SECURITY_POLICY,
        policy::content_security_policy(headers),
    );
    response
}
