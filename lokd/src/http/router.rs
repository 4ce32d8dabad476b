//! Every public route, in one readable list.

use super::{
    account, answer, authorize, configure, consent, cors, device, discovery, email, factor, fakts,
    graphql, health, home, invite, login, logo, logout, oauth, reset, signup, upstream,
};
use crate::protocol::oidc::discovery::path;
use crate::service::Lok;
use axum::Router;
use axum::routing::{MethodRouter, get, post};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The routes that take a form with a file.
pub const UPLOADS: &[&str] = &["/account/picture"];

/// One handler and all the names it has.
pub struct Endpoint {
    /// The methods that it answers, besides `HEAD` and `OPTIONS`.
    pub methods: &'static [&'static str],
    /// Its paths, without a slash at the end.
    pub paths: &'static [&'static str],
    /// Whether it answers below the mount prefix as well, as apps of the older world expect.
    pub mounted: bool,
    /// Whether `lokd dev` alone has it.
    pub dev: bool,
    handler: MethodRouter<Arc<Lok>>,
}

/// A handler of the protocols: also below the mount prefix.
fn protocol(
    methods: &'static [&'static str],
    paths: &'static [&'static str],
    handler: MethodRouter<Arc<Lok>>,
) -> Endpoint {
    Endpoint {
        methods,
        paths,
        mounted: true,
        dev: false,
        handler: handler.fallback(answer::not_allowed),
    }
}

/// What an app posts before lok knows it, from whatever page it runs in.
fn from_anywhere(paths: &'static [&'static str], handler: MethodRouter<Arc<Lok>>) -> Endpoint {
    let handler = handler.options(cors::preflight_any);
    protocol(&["POST"], paths, handler)
}

/// What is for browsers and probes, at the root only.
fn page(
    methods: &'static [&'static str],
    paths: &'static [&'static str],
    handler: MethodRouter<Arc<Lok>>,
) -> Endpoint {
    Endpoint {
        methods,
        paths,
        mounted: false,
        dev: false,
        handler: handler.fallback(home::not_allowed),
    }
}

/// The list.
#[must_use]
pub fn endpoints() -> Vec<Endpoint> {
    let post_from_apps = |handler: MethodRouter<Arc<Lok>>| handler.options(cors::preflight);
    let public = |handler: MethodRouter<Arc<Lok>>| handler.options(cors::preflight_any);
    vec![
        protocol(
            &["POST"],
            &[path::TOKEN, "/o/token"],
            post_from_apps(post(oauth::token)),
        ),
        protocol(
            &["GET", "POST"],
            &[path::USERINFO, "/o/userinfo", "/o/user_info"],
            post_from_apps(get(oauth::userinfo).post(oauth::userinfo)),
        ),
        protocol(
            &["POST"],
            &[path::REVOKE, "/o/revoke"],
            post_from_apps(post(oauth::revoke)),
        ),
        protocol(&["POST"], &[path::INTROSPECT], post(oauth::introspect)),
        protocol(
            &["POST"],
            &[path::DEVICE_AUTHORIZATION],
            post(oauth::device_authorization),
        ),
        protocol(&["GET"], &["/o/revoked"], get(oauth::revoked)),
        protocol(
            &["GET"],
            &[path::JWKS, "/o/jwks", "/.well-known/jwks.json"],
            public(get(discovery::jwks)),
        ),
        protocol(
            &["GET"],
            &[path::OPENID_CONFIGURATION],
            public(get(discovery::openid)),
        ),
        protocol(
            &["GET"],
            &[path::AUTHORIZATION_SERVER],
            public(get(discovery::authorization_server)),
        ),
        protocol(
            &["GET", "POST"],
            &[path::AUTHORIZE, "/o/authorize"],
            get(authorize::get).post(authorize::post),
        ),
        protocol(
            &["GET"],
            &["/.well-known/fakts"],
            public(get(fakts::discover)),
        ),
        protocol(
            &["GET"],
            &["/ht", "/.well-known/fakts-challenge"],
            public(get(fakts::well)),
        ),
        from_anywhere(&["/f/start"], post(fakts::start_client)),
        from_anywhere(&["/f/challenge"], post(fakts::challenge_client)),
        from_anywhere(&["/f/redeem"], post(fakts::redeem)),
        from_anywhere(&["/f/retrieve"], post(fakts::retrieve_client)),
        from_anywhere(&["/f/claim"], post(fakts::claim)),
        from_anywhere(&["/f/report"], post(fakts::take_report)),
        from_anywhere(&["/f/servicestart"], post(fakts::start_service)),
        from_anywhere(&["/f/servicechallenge"], post(fakts::challenge_service)),
        from_anywhere(&["/f/compositionstart"], post(fakts::start_hub)),
        from_anywhere(&["/f/compositionchallenge"], post(fakts::challenge_hub)),
        from_anywhere(&["/f/claimcomposition"], post(fakts::claim_composition)),
        from_anywhere(
            &["/f/device_authorization"],
            post(fakts::device_authorization),
        ),
        protocol(
            &["GET", "POST"],
            &["/graphql"],
            public(get(graphql::get).post(graphql::post)),
        ),
        protocol(&["GET"], &["/schema"], public(get(graphql::sdl))),
        page(&["GET"], &["/health/live"], get(health::live)),
        page(&["GET"], &["/"], get(home::get)),
        page(&["GET"], &["/assets/{*path}"], get(home::asset)),
        page(
            &["GET", "POST"],
            &[path::LOGIN],
            get(login::get).post(login::post),
        ),
        page(
            &["GET", "POST"],
            &["/login/password"],
            get(login::get_password).post(login::post_password),
        ),
        page(
            &["GET", "POST"],
            &["/login/factor"],
            get(factor::get).post(factor::post),
        ),
        page(
            &["GET", "POST"],
            &["/login/enrol"],
            get(factor::get_enrol).post(factor::post_enrol),
        ),
        page(&["POST"], &["/login/passkey"], post(factor::post_passkey)),
        page(
            &["GET", "POST"],
            &["/account/security"],
            get(account::security::get).post(account::security::post),
        ),
        page(
            &["GET", "POST"],
            &["/account/security/totp"],
            get(account::security::get_totp).post(account::security::post_totp),
        ),
        page(
            &["GET", "POST"],
            &["/account/security/passkey"],
            get(account::security::get_passkey).post(account::security::post_passkey),
        ),
        page(
            &["GET", "POST"],
            &["/login/organization"],
            get(login::get_organization).post(login::post_organization),
        ),
        page(&["POST"], &["/login/with/{provider}"], post(upstream::post)),
        page(
            &["GET"],
            &["/login/callback/{provider}"],
            get(upstream::callback),
        ),
        page(
            &["GET", "POST"],
            &["/login/join"],
            get(upstream::get_join).post(upstream::post_join),
        ),
        page(
            &["GET", "POST"],
            &["/account/identities"],
            get(account::identities::get).post(account::identities::post),
        ),
        page(
            &["GET", "POST"],
            &["/invite"],
            get(invite::get).post(invite::post),
        ),
        page(
            &["GET", "POST"],
            &["/invite/account"],
            get(signup::get_invited).post(signup::post_invited),
        ),
        page(
            &["GET", "POST"],
            &["/signup"],
            get(signup::get).post(signup::post),
        ),
        page(
            &["GET", "POST"],
            &["/signup/account"],
            get(signup::get_account).post(signup::post_account),
        ),
        page(
            &["GET", "POST"],
            &["/reset"],
            get(reset::get).post(reset::post),
        ),
        page(
            &["GET", "POST"],
            &["/reset/password"],
            get(reset::get_password).post(reset::post_password),
        ),
        page(
            &["GET", "POST"],
            &["/email"],
            get(email::get).post(email::post),
        ),
        page(
            &["GET", "POST"],
            &["/account/email"],
            get(account::email::get).post(account::email::post),
        ),
        page(
            &["GET", "POST"],
            &[path::CONSENT],
            get(consent::get).post(consent::post),
        ),
        page(
            &["GET", "POST"],
            &[path::LOGOUT],
            get(logout::get).post(logout::post),
        ),
        page(&["GET"], &["/logout/done"], get(logout::done)),
        page(
            &["GET", "POST"],
            &["/account"],
            get(account::profile::get).post(account::profile::post),
        ),
        page(
            &["GET", "POST"],
            &["/account/notifications"],
            get(account::notifications::get).post(account::notifications::post),
        ),
        page(&["GET"], &["/sw.js"], get(account::notifications::worker)),
        page(
            &["GET", "POST"],
            &["/account/picture"],
            get(account::picture::get).post(account::picture::post),
        ),
        page(
            &["GET"],
            &["/avatars/{user}/{hash}"],
            get(account::picture::show),
        ),
        page(&["GET"], &["/logos/{hash}"], get(logo::show)),
        page(
            &["GET", "POST"],
            &["/account/sessions"],
            get(account::sessions::get).post(account::sessions::post),
        ),
        page(
            &["GET", "POST"],
            &["/account/apps"],
            get(account::apps::get).post(account::apps::post),
        ),
        page(
            &["GET", "POST"],
            &["/account/organizations"],
            get(account::organizations::get).post(account::organizations::post),
        ),
        page(
            &["GET"],
            &["/account/activity"],
            get(account::activity::get),
        ),
        Endpoint {
            mounted: true,
            ..page(
                &["GET", "POST"],
                &[path::DEVICE, "/f/device"],
                get(device::get).post(device::post),
            )
        },
        Endpoint {
            mounted: true,
            ..page(
                &["GET"],
                &["/configure", "/f/configure"],
                get(device::get_configure),
            )
        },
        Endpoint {
            mounted: true,
            ..page(
                &["GET"],
                &["/configure/{code}", "/f/configure/{code}"],
                get(device::get_configure_code),
            )
        },
        page(
            &["GET", "POST"],
            &["/configure/confirm"],
            get(configure::get).post(configure::post),
        ),
        page(
            &["GET", "POST"],
            &["/device/confirm"],
            get(device::get_confirm).post(device::post_confirm),
        ),
        page(&["GET"], &["/device/done"], get(device::done)),
        Endpoint {
            dev: true,
            ..page(&["GET"], &["/dev/callback"], get(home::dev_callback))
        },
        Endpoint {
            dev: true,
            ..page(&["GET"], &["/dev/rekuest/ht"], get(fakts::dev_instance))
        },
    ]
}

/// Method and path of every route of `lokd serve`, in every spelling.
#[must_use]
pub fn routes(mount_prefix: &str) -> Vec<(&'static str, String)> {
    endpoints()
        .iter()
        .filter(|endpoint| !endpoint.dev)
        .flat_map(|endpoint| {
            let paths = spellings(endpoint, mount_prefix);
            endpoint
                .methods
                .iter()
                .flat_map(move |method| paths.clone().into_iter().map(|path| (*method, path)))
        })
        .collect()
}

/// The public routes. Every spelling answers by itself, never by a redirect, which a POST does not survive.
pub fn router(lok: Arc<Lok>) -> Router {
    let prefix = lok.config().http.mount_prefix.clone();
    let mut taken = BTreeSet::new();
    let mut router = Router::new();
    let here = |endpoint: &Endpoint| !endpoint.dev || lok.dev.is_some();
    for endpoint in endpoints().into_iter().filter(here) {
        for path in spellings(&endpoint, &prefix) {
            // A prefix such as /o makes some names meet.
            if taken.insert(path.clone()) {
                router = router.route(&path, endpoint.handler.clone());
            }
        }
    }
    router.fallback(home::not_found).with_state(lok)
}

/// With and without the slash at the end, at the root and below the prefix.
fn spellings(endpoint: &Endpoint, prefix: &str) -> Vec<String> {
    let mut all = Vec::new();
    for path in endpoint.paths {
        let mounted = endpoint.mounted.then_some(prefix);
        for start in std::iter::once("").chain(mounted) {
            let path = format!("{start}{}", path.trim_end_matches('/'));
            if !path.is_empty() {
                all.push(path.clone());
            }
            // What takes the rest of a path takes its slash too.
            if !path.contains("{*") {
                all.push(format!("{path}/"));
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_a_route() {
        let routes = routes("/lok");
        for (method, path) in [
            ("POST", "/token"),
            ("POST", "/token/"),
            ("POST", "/o/token/"),
            ("POST", "/lok/o/token/"),
            ("POST", "/lok/o/token"),
            ("GET", "/lok/o/user_info/"),
            ("POST", "/userinfo"),
            ("GET", "/.well-known/jwks.json"),
            ("GET", "/lok/.well-known/openid-configuration"),
            ("GET", "/lok/o/revoked/"),
        ] {
            assert!(
                routes.contains(&(method, path.to_owned())),
                "{method} {path}"
            );
        }
        for path in UPLOADS {
            assert!(routes.contains(&("POST", (*path).to_owned())), "{path}");
        }
        for section in crate::http::pages::account::Section::ALL {
            let route = ("GET", section.path().to_owned());
            assert!(routes.contains(&route), "no page behind {section:?}");
        }
        let distinct: BTreeSet<_> = routes.iter().collect();
        assert_eq!(distinct.len(), routes.len());
    }
}
