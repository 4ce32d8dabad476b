//! Every admin route, in one readable list, each with the permission that it needs.

use super::answer::{self, Answer, Json, Refusal};
use super::caller::{self, Caller};
use super::endpoint::{self, Endpoint, change, show};
use super::resource::{self, Needs, call, page, verb};
use super::{apply, backup, fakts, notify, private, providers};
use crate::service::admin::{apps, import, invites, keys as key_views, members, requests, users};
use crate::service::{Lok, audit, keys, reload, status};
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};
use http::{HeaderMap, StatusCode};
use lok_common::admin::app::{App, AppState, RedirectUri, RevokeConsents, RotateSecret};
use lok_common::admin::audit::{AuditEvent, AuditVerify};
use lok_common::admin::fakts::import::{Import, Report};
use lok_common::admin::fakts::request::{Decide, Show};
use lok_common::admin::invite::{Invite, InviteDraft};
use lok_common::admin::key::{Key, KeyDraft, Revoke, Rotate, Rotation};
use lok_common::admin::org::{Member, MemberDraft, Org};
use lok_common::admin::role::{Permission, Role};
use lok_common::admin::scope::Scope;
use lok_common::admin::server::{Reload, ReloadWish, Status, Version, WhoAmI};
use lok_common::admin::user::{Disable, Factor, RequireMfa, ResetLink, SetPassword, User};
use lok_common::admin::{Change, List, ObjectOf};
use lok_common::socket::API_VERSION;
use lok_common::{ErrorCode, Problem};
use serde_json::Value;
use std::sync::Arc;

/// The list.
#[must_use]
pub fn endpoints() -> Vec<Endpoint> {
    use Permission::{
        AppsRead, AppsWrite, AuditRead, KeysRead, KeysWrite, OrgsDelete, OrgsRead, OrgsWrite,
        RolesWrite, StatusRead, UsersRead, UsersWrite,
    };
    let needs = |read, write, delete| Needs {
        read,
        write,
        delete,
    };
    let mut all = vec![
        show("/v1/status", StatusRead, show_status),
        show("/v1/version", StatusRead, version),
        show("/v1/whoami", StatusRead, whoami),
        show("/metrics", StatusRead, private::metrics),
        change(caller::RELOAD, Permission::Reload, reload_now),
        show("/v1/audit", AuditRead, audit_list),
        show("/v1/audit/verify", AuditRead, audit_verify),
        show("/v1/keys", KeysRead, keys_list),
        show("/v1/keys/export", KeysRead, keys_export),
        show("/v1/keys/{key}", KeysRead, keys_get),
        show("/v1/keys/{key}/export", KeysRead, key_export),
        change("/v1/keys/generate", KeysWrite, keys_generate),
        change("/v1/keys/rotate", KeysWrite, keys_rotate),
        change("/v1/keys/{key}/revoke", KeysWrite, keys_revoke),
        show("/v1/orgs/{org}/members", UsersRead, members_list),
        change(
            "/v1/orgs/{org}/members/{user}/{wish}",
            UsersWrite,
            members_change,
        ),
        show("/v1/orgs/{org}/invites", UsersRead, invites_list),
        change("/v1/orgs/{org}/invites", UsersWrite, invites_create),
        change(
            "/v1/orgs/{org}/invites/{id}/revoke",
            UsersWrite,
            invites_revoke,
        ),
        show("/v1/users/{key}/mfa", UsersRead, factors_list),
        // Who uses which app is about people.
        show("/v1/apps/{key}/consents", UsersRead, consents_list),
        // People, organizations and apps at once: whoever may change people may change the others too.
        change("/v1/fakts/import", UsersWrite, fakts_import),
        show("/v1/fakts/requests", AppsRead, requests_list),
        show("/v1/fakts/requests/{key}", AppsRead, requests_get),
    ];
    all.extend(resource::endpoints::<User>(needs(
        UsersRead, UsersWrite, UsersWrite,
    )));
    all.extend(resource::endpoints::<Org>(needs(
        OrgsRead, OrgsWrite, OrgsDelete,
    )));
    all.extend(resource::endpoints::<Role>(needs(
        OrgsRead, RolesWrite, RolesWrite,
    )));
    all.extend(resource::endpoints::<Scope>(needs(
        OrgsRead, RolesWrite, RolesWrite,
    )));
    all.extend(resource::endpoints::<App>(needs(
        AppsRead, AppsWrite, AppsWrite,
    )));
    all.extend(providers::endpoints());
    all.extend(own_verbs());
    all.extend(apply::endpoints());
    all.extend(fakts::endpoints());
    all.extend(notify::endpoints());
    all.extend(backup::endpoints());
    all
}

/// The routes of the admin socket, and `more` that the program brings along.
pub fn router(lok: Arc<Lok>, more: Vec<Endpoint>) -> Router {
    let all = endpoints().into_iter().chain(more).collect();
    endpoint::router(&lok, all)
        .fallback(unknown_route)
        .method_not_allowed_fallback(unknown_method)
        .layer(axum::middleware::from_fn(answer::refuse_nul))
        .layer(axum::middleware::from_fn_with_state(
            Arc::clone(&lok),
            caller::admit,
        ))
        // What a probe asks has no caller: it says nothing but whether lok is ready.
        .route("/health/ready", get(private::ready))
        .with_state(lok)
}

/// What is a noun's own.
fn own_verbs() -> Vec<Endpoint> {
    use Permission::{AppsWrite, UsersWrite};
    vec![
        verb(
            "/v1/users/{key}/disable",
            UsersWrite,
            |lok, call, key, body| async move {
                let Disable { reason } = answer::body(&body)?;
                Ok::<_, Refusal>(users::disable(&lok, call, key, reason).await?)
            },
        ),
        verb(
            "/v1/users/{key}/enable",
            UsersWrite,
            |lok, call, key, _| async move { Ok::<_, Refusal>(users::enable(&lok, call, key).await?) },
        ),
        verb(
            "/v1/users/{key}/unlock",
            UsersWrite,
            |lok, call, key, _| async move { Ok::<_, Refusal>(users::unlock(&lok, call, key).await?) },
        ),
        verb(
            "/v1/users/{key}/remove-picture",
            UsersWrite,
            |lok, call, key, _| async move {
                Ok::<_, Refusal>(users::remove_picture(&lok, call, key).await?)
            },
        ),
        verb(
            "/v1/users/{key}/reset-mfa",
            UsersWrite,
            |lok, call, key, _| async move {
                Ok::<_, Refusal>(users::reset_mfa(&lok, call, key).await?)
            },
        ),
        verb(
            "/v1/users/{key}/require-mfa",
            UsersWrite,
            |lok, call, key, body| async move {
                let wish: RequireMfa = answer::body(&body)?;
                Ok::<_, Refusal>(users::require_mfa(&lok, call, key, wish).await?)
            },
        ),
        verb(
            "/v1/users/{key}/set-password",
            UsersWrite,
            |lok, call, key, body| async move {
                let wish: SetPassword = answer::body(&body)?;
                Ok::<_, Refusal>(users::set_password(&lok, call, key, wish).await?)
            },
        ),
        verb(
            "/v1/users/{key}/reset-link",
            UsersWrite,
            |lok, call, key, body| async move {
                let wish: ResetLink = answer::body(&body)?;
                Ok::<_, Refusal>(users::reset_link(&lok, call, key, wish).await?)
            },
        ),
        verb(
            "/v1/fakts/requests/{key}/approve",
            AppsWrite,
            |lok, call, key, body| async move {
                let wish: Decide = answer::body(&body)?;
                Ok::<_, Refusal>(requests::approve(&lok, call, key, wish).await?)
            },
        ),
        verb(
            "/v1/fakts/requests/{key}/deny",
            AppsWrite,
            |lok, call, key, _| async move { Ok::<_, Refusal>(requests::deny(&lok, call, key).await?) },
        ),
        verb(
            "/v1/apps/{key}/disable",
            AppsWrite,
            |lok, call, key, _| async move {
                Ok::<_, Refusal>(apps::set_state(&lok, call, key, AppState::Disabled).await?)
            },
        ),
        verb(
            "/v1/apps/{key}/enable",
            AppsWrite,
            |lok, call, key, _| async move {
                Ok::<_, Refusal>(apps::set_state(&lok, call, key, AppState::Enabled).await?)
            },
        ),
        verb(
            "/v1/apps/{key}/rotate-secret",
            AppsWrite,
            |lok, call, key, body| async move {
                let wish: RotateSecret = answer::body(&body)?;
                Ok::<_, Refusal>(apps::rotate_secret(&lok, call, key, wish).await?)
            },
        ),
        verb(
            "/v1/apps/{key}/redirect-uris/add",
            AppsWrite,
            |lok, call, key, body| async move {
                let RedirectUri { uri } = answer::body(&body)?;
                Ok::<_, Refusal>(apps::redirect_uri(&lok, call, key, uri, true).await?)
            },
        ),
        verb(
            "/v1/apps/{key}/redirect-uris/remove",
            AppsWrite,
            |lok, call, key, body| async move {
                let RedirectUri { uri } = answer::body(&body)?;
                Ok::<_, Refusal>(apps::redirect_uri(&lok, call, key, uri, false).await?)
            },
        ),
        verb(
            "/v1/apps/{key}/consents/revoke",
            AppsWrite,
            |lok, call, key, body| async move {
                let RevokeConsents { user } = answer::body(&body)?;
                Ok::<_, Refusal>(apps::revoke_consents(&lok, call, key, user).await?)
            },
        ),
    ]
}

async fn show_status(State(lok): State<Arc<Lok>>) -> Answer<Status> {
    Ok(Json(status::status(&lok).await))
}

async fn version() -> Answer<Version> {
    Ok(Json(Version {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        api_min: API_VERSION,
        api_max: API_VERSION,
    }))
}

async fn reload_now(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    body: Bytes,
) -> Answer<Reload> {
    let ReloadWish { wait } = answer::body(&body)?;
    let actor = caller.actor();
    if wait {
        return Ok(Json(reload::reload(&lok, actor).await?));
    }
    // How it went is in the log.
    tokio::spawn(async move { reload::reload(&lok, actor).await.is_ok() });
    Ok(Json(Reload::default()))
}

async fn whoami(Extension(caller): Extension<Caller>) -> Answer<WhoAmI> {
    Ok(Json(WhoAmI {
        role: caller.role,
        uid: caller.uid,
        gid: caller.gid,
        rule: caller.rule,
    }))
}

async fn audit_list(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Answer<List<AuditEvent>> {
    let filter = answer::query(query.as_deref())?;
    let page = page(query.as_deref())?;
    let before = match page.after.as_deref() {
        None => None,
        Some(text) => Some(
            text.parse()
                .map_err(|_| Problem::invalid("cursor", "this is no cursor of a list of events"))?,
        ),
    };
    let limit = u32::try_from(page.limit).unwrap_or(lok_common::admin::DEFAULT_LIMIT);
    let (items, next) = audit::list(&lok, caller.role, filter, before, limit)
        .await
        .map_err(crate::service::Failure::from)?;
    Ok(Json(List::new("AuditEvent", items, next)))
}

async fn audit_verify(State(lok): State<Arc<Lok>>) -> Answer<AuditVerify> {
    let found = audit::verify(&lok)
        .await
        .map_err(crate::service::Failure::from)?;
    Ok(Json(found))
}

async fn keys_list(
    State(lok): State<Arc<Lok>>,
    RawQuery(query): RawQuery,
) -> Answer<List<ObjectOf<Key>>> {
    let filter = answer::query(query.as_deref())?;
    Ok(Json(key_views::list(&lok, filter).await?))
}

async fn keys_get(State(lok): State<Arc<Lok>>, Path(kid): Path<String>) -> Answer<ObjectOf<Key>> {
    Ok(Json(key_views::get(&lok, kid).await?))
}

async fn keys_export(State(lok): State<Arc<Lok>>, RawQuery(query): RawQuery) -> Answer<Value> {
    let format = answer::parameter(query.as_deref(), "format");
    let keys = key_views::published(&lok).await?;
    Ok(Json(key_views::export(keys, format.as_deref(), true)?))
}

async fn key_export(
    State(lok): State<Arc<Lok>>,
    Path(kid): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer<Value> {
    let format = answer::parameter(query.as_deref(), "format");
    let key = key_views::get(&lok, kid).await?;
    Ok(Json(key_views::export(
        vec![key.status.jwk],
        format.as_deref(),
        false,
    )?))
}

async fn keys_generate(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<Change<ObjectOf<Key>>> {
    let call = call(&caller, query.as_deref(), &headers)?;
    let draft: KeyDraft = answer::body(&body)?;
    Ok(Json(key_views::generate(&lok, call, draft).await?))
}

async fn keys_rotate(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<List<Rotation>> {
    let call = call(&caller, query.as_deref(), &headers)?;
    let wish: Rotate = answer::body(&body)?;
    let items = keys::rotate(&lok, call.actor, wish, call.keep).await?;
    Ok(Json(List::new("Rotation", items, None)))
}

async fn keys_revoke(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(kid): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<Change<ObjectOf<Key>>> {
    let call = call(&caller, query.as_deref(), &headers)?;
    let wish: Revoke = answer::body(&body)?;
    Ok(Json(key_views::revoke(&lok, call, kid, wish).await?))
}

async fn members_list(
    State(lok): State<Arc<Lok>>,
    Path(organization): Path<String>,
) -> Answer<List<Member>> {
    let items = members::list(&lok, organization).await?;
    Ok(Json(List::new("Member", items, None)))
}

async fn members_change(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path((organization, user, wish)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<Change<Member>> {
    let call = call(&caller, query.as_deref(), &headers)?;
    let MemberDraft { roles } = answer::body(&body)?;
    let needed = |roles: Option<Vec<String>>| {
        roles.ok_or_else(|| {
            Refusal(Problem::invalid("roles", "roles are needed").fix("name one with --role"))
        })
    };
    let wish = match wish.as_str() {
        "add" => members::Wish::Add(roles),
        "remove" => members::Wish::Remove,
        "set-roles" => members::Wish::SetRoles(needed(roles)?),
        "grant" => members::Wish::Grant(needed(roles)?),
        "revoke" => members::Wish::Revoke(needed(roles)?),
        _ => return Err(no_route()),
    };
    let change = members::change(&lok, call.actor, call.keep, organization, user, wish).await?;
    Ok(Json(change))
}

async fn invites_list(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(organization): Path<String>,
) -> Answer<List<Invite>> {
    let items = invites::list(&lok, caller.role, organization).await?;
    Ok(Json(List::new("Invite", items, None)))
}

async fn invites_create(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(organization): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<Change<Invite>> {
    let call = call(&caller, query.as_deref(), &headers)?;
    let draft: InviteDraft = answer::body(&body)?;
    let change = invites::create(&lok, call.actor, call.keep, organization, draft).await?;
    Ok(Json(change))
}

async fn invites_revoke(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path((organization, id)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Answer<Change<Invite>> {
    let call = call(&caller, query.as_deref(), &headers)?;
    let change = invites::revoke(&lok, call.actor, call.keep, organization, id).await?;
    Ok(Json(change))
}

async fn fakts_import(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<Report> {
    let call = call(&caller, query.as_deref(), &headers)?;
    let wish: Import = answer::body(&body)?;
    Ok(Json(import::import(&lok, call, wish).await?))
}

async fn requests_list(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Answer<List<requests::RequestObject>> {
    let filter = answer::query(query.as_deref())?;
    let page = page(query.as_deref())?;
    Ok(Json(requests::list(&lok, caller.role, filter, page).await?))
}

async fn requests_get(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(key): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer<requests::RequestObject> {
    let Show {
        organization,
        hub,
        user,
        declined,
    } = answer::query(query.as_deref())?;
    let declined = match declined {
        None => Vec::new(),
        Some(list) => serde_json::from_str(&list)
            .map_err(|_| Problem::invalid("declined", "declined is no JSON list of keys"))?,
    };
    let wish = Decide {
        organization,
        hub,
        user,
        declined,
    };
    Ok(Json(requests::show(&lok, caller.role, key, wish).await?))
}

async fn factors_list(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(key): Path<String>,
) -> Answer<List<Factor>> {
    let items = users::factors(&lok, caller.role, key).await?;
    Ok(Json(List::new("Factor", items, None)))
}

async fn consents_list(
    State(lok): State<Arc<Lok>>,
    Path(key): Path<String>,
) -> Answer<List<lok_common::admin::app::Consent>> {
    Ok(Json(apps::consents(&lok, key).await?))
}

async fn unknown_route() -> Response {
    no_route().into_response()
}

async fn unknown_method() -> Response {
    let problem = Problem::new(ErrorCode::Unsupported, "not with this method")
        .why("changes are POST, everything else is GET");
    let mut response = Refusal(problem).into_response();
    *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    response
}

fn no_route() -> Refusal {
    Refusal(
        Problem::new(ErrorCode::NotFound, "lokd has no such route")
            .fix("use the lokctl of the same release"),
    )
}
