//! The endpoints that apps call without a browser.

use super::reached::reached;
use super::{answer, bearer, cors, params};
use crate::measure;
use crate::protocol::oauth::Params;
use crate::service::{Lok, Refusal, device, introspect, revoke as revocation, token as tokens};
use axum::extract::{Request, State};
use axum::response::Response;
use http::request::Parts;
use http::{StatusCode, header};
use lok_common::admin::app::GrantType;
use serde::Serialize;
use serde_json::json;
use std::sync::Arc;

/// `POST /token` (RFC 6749 3.2).
pub async fn token(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let allowed = cors::origin(&lok, request.headers());
    allowed.on(match read(request).await {
        Err(response) => response,
        Ok(call) => {
            let actor = params::actor(&call.parts);
            let reached = reached(&call.parts, &lok.config());
            let (authorization, form) = (call.authorization(), &call.form);
            let done = tokens::exchange(&lok, authorization, form, &reached, actor).await;
            count(form, done.as_ref().err());
            call.render(done)
        }
    })
}

/// Counts a token request by how it ended.
fn count(form: &Params, refusal: Option<&Refusal>) {
    let grant = form.one("grant_type").ok().flatten();
    let grant = grant.and_then(|grant| grant.parse::<GrantType>().ok());
    let grant = grant.map_or("other", GrantType::as_str);
    match refusal {
        None => measure::token_issued(grant),
        Some(Refusal::OAuth(error)) => measure::token_denied(grant, error.code.as_str()),
        Some(Refusal::Throttled { .. }) => measure::token_denied(grant, "rate_limited"),
        Some(Refusal::Store(_)) => measure::token_denied(grant, "temporarily_unavailable"),
    }
}

/// `POST /introspect` (RFC 7662 2).
pub async fn introspect(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    match read(request).await {
        Err(response) => response,
        Ok(call) => {
            let done = introspect::introspect(&lok, call.authorization(), &call.form).await;
            call.render(done)
        }
    }
}

/// `POST /revoke` (RFC 7009 2).
pub async fn revoke(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let allowed = cors::origin(&lok, request.headers());
    allowed.on(match read(request).await {
        Err(response) => response,
        Ok(call) => {
            let actor = params::actor(&call.parts);
            match revocation::revoke(&lok, call.authorization(), &call.form, actor).await {
                // Fakts apps read an object; nobody else reads the body (RFC 7009 2.2).
                Ok(()) => answer::json(StatusCode::OK, &json!({})),
                Err(refusal) => call.refuse(refusal),
            }
        }
    })
}

/// `POST /device_authorization` (RFC 8628 3.1).
pub async fn device_authorization(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    match read(request).await {
        Err(response) => response,
        Ok(call) => {
            let (ip, actor) = (params::ip(&call.parts), params::actor(&call.parts));
            let done = device::start(&lok, call.authorization(), &call.form, ip, actor).await;
            call.render(done)
        }
    }
}

/// `GET` and `POST /userinfo` (OpenID Connect Core 5.3.1).
pub async fn userinfo(State(lok): State<Arc<Lok>>, request: Request) -> Response {
    let allowed = cors::origin(&lok, request.headers());
    allowed.on(match bearer::token(request).await {
        Err(why) => bearer::missing(why),
        Ok(token) => match crate::service::userinfo::userinfo(&lok, token.expose()).await {
            Ok(claims) => answer::json(StatusCode::OK, &claims),
            Err(refusal) => bearer::refusal(refusal),
        },
    })
}

/// `GET /o/revoked`: the ids of access tokens that services must refuse.
pub async fn revoked(State(lok): State<Arc<Lok>>) -> Response {
    match revocation::list(&lok).await {
        Ok(list) => answer::json(StatusCode::OK, &list),
        Err(refusal) => answer::refusal(refusal),
    }
}

/// A request that could be read.
struct Call {
    parts: Parts,
    form: Params,
}

async fn read(request: Request) -> Result<Call, Response> {
    let (parts, form) = params::form(request)
        .await
        .map_err(|(_, error)| answer::error(&error))?;
    params::authorization(&parts.headers).map_err(|error| answer::error(&error))?;
    Ok(Call { parts, form })
}

impl Call {
    fn authorization(&self) -> Option<&str> {
        params::authorization(&self.parts.headers).ok().flatten()
    }

    fn render(&self, done: Result<impl Serialize, Refusal>) -> Response {
        match done {
            Ok(body) => answer::json(StatusCode::OK, &body),
            Err(refusal) => self.refuse(refusal),
        }
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        let basic = self.parts.headers.contains_key(header::AUTHORIZATION);
        answer::client_refusal(refusal, basic)
    }
}
