//! `/account/notifications`: how a person is told of things.

use super::nav;
use crate::crypto::random::{OsRandom, Random};
use crate::http::home;
use crate::http::pages::account::{Notifications as Page, Section, Told, ToldBy};
use crate::http::pages::{PageHeaders, When};
use crate::http::visit::{Answer, Visit, both};
use crate::service::account::notifications::{self, Added};
use crate::service::session::Session;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use lok_common::admin::notify::transport::TransportKind;

/// What shows notices in a browser.
const WORKER: &str = include_str!("../../../assets/sw.js");

/// The page.
pub async fn get(mut visit: Visit) -> Response {
    both(open(&mut visit).await)
}

/// What was pressed.
pub async fn post(mut visit: Visit) -> Response {
    both(change(&mut visit).await)
}

/// `/sw.js`.
pub async fn worker() -> Response {
    let mut response = WORKER.into_response();
    let headers = response.headers_mut();
    let set = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    for (name, value) in set {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn open(visit: &mut Visit) -> Answer {
    let session = visit.signed_in().await?;
    show(visit, &session, StatusCode::OK, None, None).await
}

async fn change(visit: &mut Visit) -> Answer {
    let params = visit.form()?;
    let text = |name: &str| {
        let found = params.one(name).ok().flatten();
        found.unwrap_or_default().to_owned()
    };
    let (wish, what) = (text("do"), text("id"));
    // What decides who learns of a danger needs more than a session that somebody left open.
    let session = match wish.as_str() {
        "add" | "mail-off" => visit.owner().await?,
        _ => visit.signed_in().await?,
    };
    let user = session.user_id.clone();
    let fresh = visit.fresh(Some(&session));
    match wish.as_str() {
        "mail-off" | "mail-on" => {
            let refuse = wish == "mail-off";
            let kept = notifications::refuse_mail(&visit.lok, fresh, user, refuse).await;
            visit.stored(kept)?;
            Ok(visit.go("/account/notifications?done=saved"))
        }
        "remove" => {
            let removed = notifications::remove(&visit.lok, fresh, user, what).await;
            if !visit.stored(removed)? {
                return Ok(home::nowhere(visit));
            }
            Ok(visit.go("/account/notifications?done=removed"))
        }
        "acknowledge" => {
            let noted = notifications::acknowledge(&visit.lok, fresh, user, what).await;
            visit.stored(noted)?;
            Ok(visit.go("/account/notifications?done=acknowledged"))
        }
        "test" => {
            let sent = notifications::test(&visit.lok, fresh, user).await;
            if !visit.stored(sent)? {
                let (status, why) = (
                    StatusCode::TOO_MANY_REQUESTS,
                    "You had five tests within the hour. Try again later.",
                );
                return show(visit, &session, status, Some(why), None).await;
            }
            Ok(visit.go("/account/notifications?done=sent"))
        }
        "add" => {
            let (name, address) = (text("name"), text("address"));
            let added =
                notifications::add(&visit.lok, fresh, user, text("way"), name, address).await;
            match visit.stored(added)? {
                Added::Done(None) => Ok(visit.go("/account/notifications?done=saved")),
                // It is nowhere but on this page.
                Added::Done(secret) => show(visit, &session, StatusCode::OK, None, secret).await,
                Added::Wrong(why) => {
                    let status = StatusCode::UNPROCESSABLE_ENTITY;
                    show(visit, &session, status, Some(why), None).await
                }
            }
        }
        _ => Ok(visit.go("/account/notifications")),
    }
}

async fn show(
    visit: &mut Visit,
    session: &Session,
    status: StatusCode,
    error: Option<&'static str>,
    secret: Option<String>,
) -> Answer {
    let found = notifications::read(&visit.lok, session.user_id.clone()).await;
    let overview = visit.stored(found)?;
    let now = visit.lok.clock.now();
    let channels = overview.channels.into_iter().map(|channel| Told {
        id: channel.id,
        name: channel.name.into(),
        kind: kind(channel.kind),
        address: channel.address.into(),
        enabled: channel.enabled,
        fails: channel.fails,
        last: channel.last_sent_at.map(|at| When::new(at, now)),
    });
    let ways = overview.ways.into_iter().map(|way| ToldBy {
        webhook: way.kind == TransportKind::Webhook,
        ntfy: way.kind == TransportKind::Ntfy,
        key: way
            .public_key
            .filter(|_| way.kind == TransportKind::Webpush),
        id: way.id,
        name: way.name.into(),
        server: way.server.map(Into::into),
    });
    let ways: Vec<ToldBy> = ways.collect();
    let nonce = nonce();
    let browser = ways.iter().any(|way| way.key.is_some());
    let headers = PageHeaders {
        script_nonce: browser.then(|| nonce.clone()),
        worker: browser,
        ..PageHeaders::default()
    };
    let view = Page {
        chrome: visit.chrome(),
        nav: nav(visit, Section::Notifications),
        form: visit.form_to("/account/notifications", None),
        email: overview.email.map(Into::into),
        refuses_mail: overview.refuses_mail,
        channels: channels.collect(),
        ways,
        script_nonce: nonce,
        secret,
        error: error.map(Into::into),
    };
    Ok(visit.page_with(status, &view, &headers))
}

fn nonce() -> String {
    let mut nonce = [0; 16];
    OsRandom.fill(&mut nonce);
    URL_SAFE_NO_PAD.encode(nonce)
}

fn kind(kind: TransportKind) -> &'static str {
    match kind {
        TransportKind::Smtp => "Mail",
        TransportKind::Webhook => "Webhook",
        TransportKind::Ntfy => "ntfy",
        TransportKind::Expo => "Phone",
        TransportKind::Webpush => "Browser",
    }
}
