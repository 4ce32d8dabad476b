//! Every admin route, in one readable list, each with the permission that it needs.

use super::answer::{self, Answer, Json, Refusal};
use super::caller::{self, Caller};
use super::resource::{self, Needs, call, page, verb};
use crate::service::admin::{apps, keys as key_views, members, users};
use crate::service::{Lok, audit, keys, status};
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use http::{HeaderMap, StatusCode};
use lok_common::admin::app::{App, AppState, RedirectUri, RevokeConsents, RotateSecret};
use lok_common::admin::audit::{AuditEvent, AuditVerify};
use lok_common::admin::key::{Key, KeyDraft, Rotate, Rotation};
use lok_common::admin::org::{Member, MemberDraft, Org};
use lok_common::admin::role::{Permission, Role};
use lok_common::admin::scope::Scope;
use lok_common::admin::server::{Status, Version, WhoAmI};
use lok_common::admin::user::{Disable, SetPassword, User};
use lok_common::admin::{Change, List, ObjectOf};
use lok_common::socket::API_VERSION;
use lok_common::{ErrorCode, Problem};
use serde_json::{Value, json};
use std::sync::Arc;

/// The routes of the admin socket.
pub fn router(lok: Arc<Lok>) -> Router {
    let router = Router::new()
        .route("/v1/status", get(show_status))
        .route("/v1/version", get(version))
        .route("/v1/whoami", get(whoami))
        .route("/v1/audit", get(audit_list))
        .route("/v1/audit/verify", get(audit_verify))
        .route("/v1/keys", get(keys_list))
        .route("/v1/keys/export", get(keys_export))
        .route("/v1/keys/generate", post(keys_generate))
        .route("/v1/keys/rotate", post(keys_rotate))
        .route("/v1/keys/{key}", get(keys_get))
        .route("/v1/keys/{key}/export", get(key_export))
        .route("/v1/orgs/{org}/members", get(members_list))
        .route("/v1/orgs/{org}/members/{user}/{wish}", post(members_change))
        .route("/v1/apps/{key}/consents", get(consents_list));
    let router = resource::routes::<User>(
        router,
        Needs {
            read: Permission::UsersRead,
            write: Permission::UsersWrite,
            delete: Permission::UsersWrite,
        },
    );
    let router = resource::routes::<Org>(
        router,
        Needs {
            read: Permission::OrgsRead,
            write: Permission::OrgsWrite,
            delete: Permission::OrgsDelete,
        },
    );
    let router = resource::routes::<Role>(router, organization_setup());
    let router = resource::routes::<Scope>(router, organization_setup());
    let router = resource::routes::<App>(
        router,
        Needs {
            read: Permission::AppsRead,
            write: Permission::AppsWrite,
            delete: Permission::AppsWrite,
        },
    );
    let router = own_verbs(router);
    #[cfg(feature = "test-clock")]
    let router = router.route("/v1/test/clock", post(advance_clock));
    router
        .fallback(unknown_route)
        .method_not_allowed_fallback(unknown_method)
        .layer(axum::middleware::from_fn_with_state(
            Arc::clone(&lok),
            caller::admit,
        ))
        // What a probe asks has no caller: it says nothing but whether lok is ready.
        .route("/health/ready", get(ready))
        .with_state(lok)
}

fn organization_setup() -> Needs {
    Needs {
        read: Permission::OrgsRead,
        write: Permission::RolesWrite,
        delete: Permission::RolesWrite,
    }
}

/// What is a noun's own.
fn own_verbs(router: Router<Arc<Lok>>) -> Router<Arc<Lok>> {
    use Permission::{AppsWrite, UsersWrite};
    router
        .route(
            "/v1/users/{key}/disable",
            verb(
                UsersWrite,
                "users/disable",
                |lok, call, key, body| async move {
                    let Disable { reason } = answer::body(&body)?;
                    Ok::<_, Refusal>(users::disable(&lok, call, key, reason).await?)
                },
            ),
        )
        .route(
            "/v1/users/{key}/enable",
            verb(UsersWrite, "users/enable", |lok, call, key, _| async move {
                Ok::<_, Refusal>(users::enable(&lok, call, key).await?)
            }),
        )
        .route(
            "/v1/users/{key}/unlock",
            verb(UsersWrite, "users/unlock", |lok, call, key, _| async move {
                Ok::<_, Refusal>(users::unlock(&lok, call, key).await?)
            }),
        )
        .route(
            "/v1/users/{key}/set-password",
            verb(
                UsersWrite,
                "users/set-password",
                |lok, call, key, body| async move {
                    let wish: SetPassword = answer::body(&body)?;
                    Ok::<_, Refusal>(users::set_password(&lok, call, key, wish).await?)
                },
            ),
        )
        .route(
            "/v1/apps/{key}/disable",
            verb(AppsWrite, "apps/disable", |lok, call, key, _| async move {
                Ok::<_, Refusal>(apps::set_state(&lok, call, key, AppState::Disabled).await?)
            }),
        )
        .route(
            "/v1/apps/{key}/enable",
            verb(AppsWrite, "apps/enable", |lok, call, key, _| async move {
                Ok::<_, Refusal>(apps::set_state(&lok, call, key, AppState::Enabled).await?)
            }),
        )
        .route(
            "/v1/apps/{key}/rotate-secret",
            verb(
                AppsWrite,
                "apps/rotate-secret",
                |lok, call, key, body| async move {
                    let wish: RotateSecret = answer::body(&body)?;
                    Ok::<_, Refusal>(apps::rotate_secret(&lok, call, key, wish).await?)
                },
            ),
        )
        .route(
            "/v1/apps/{key}/redirect-uris/add",
            verb(
                AppsWrite,
                "apps/redirect-uris/add",
                |lok, call, key, body| async move {
                    let RedirectUri { uri } = answer::body(&body)?;
                    Ok::<_, Refusal>(apps::redirect_uri(&lok, call, key, uri, true).await?)
                },
            ),
        )
        .route(
            "/v1/apps/{key}/redirect-uris/remove",
            verb(
                AppsWrite,
                "apps/redirect-uris/remove",
                |lok, call, key, body| async move {
                    let RedirectUri { uri } = answer::body(&body)?;
                    Ok::<_, Refusal>(apps::redirect_uri(&lok, call, key, uri, false).await?)
                },
            ),
        )
        .route(
            "/v1/apps/{key}/consents/revoke",
            verb(
                AppsWrite,
                "apps/consents/revoke",
                |lok, call, key, body| async move {
                    let RevokeConsents { user } = answer::body(&body)?;
                    Ok::<_, Refusal>(apps::revoke_consents(&lok, call, key, user).await?)
                },
            ),
        )
}

async fn ready(State(lok): State<Arc<Lok>>) -> Response {
    let checks = status::checks(&lok).await;
    let ready = status::is_ready(&checks);
    let code = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let body = json!({ "ready": ready, "checks": checks });
    answer::render(code, &body)
}

async fn show_status(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
) -> Answer<Status> {
    caller
        .demand(&lok, Permission::StatusRead, "status")
        .await?;
    Ok(Json(status::status(&lok).await))
}

async fn version(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
) -> Answer<Version> {
    caller
        .demand(&lok, Permission::StatusRead, "version")
        .await?;
    Ok(Json(Version {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        api_min: API_VERSION,
        api_max: API_VERSION,
    }))
}

async fn whoami(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
) -> Answer<WhoAmI> {
    caller
        .demand(&lok, Permission::StatusRead, "whoami")
        .await?;
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
    caller.demand(&lok, Permission::AuditRead, "audit").await?;
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
    let (items, next) = audit::list(&lok, filter, before, limit)
        .await
        .map_err(crate::service::Failure::from)?;
    Ok(Json(List::new("AuditEvent", items, next)))
}

async fn audit_verify(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
) -> Answer<AuditVerify> {
    caller
        .demand(&lok, Permission::AuditRead, "audit/verify")
        .await?;
    let found = audit::verify(&lok)
        .await
        .map_err(crate::service::Failure::from)?;
    Ok(Json(found))
}

async fn keys_list(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Answer<List<ObjectOf<Key>>> {
    caller.demand(&lok, Permission::KeysRead, "keys").await?;
    let filter = answer::query(query.as_deref())?;
    Ok(Json(key_views::list(&lok, filter).await?))
}

async fn keys_get(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(kid): Path<String>,
) -> Answer<ObjectOf<Key>> {
    caller.demand(&lok, Permission::KeysRead, "keys").await?;
    Ok(Json(key_views::get(&lok, kid).await?))
}

async fn keys_export(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Answer<Value> {
    caller
        .demand(&lok, Permission::KeysRead, "keys/export")
        .await?;
    let format = answer::parameter(query.as_deref(), "format");
    let keys = key_views::published(&lok);
    Ok(Json(key_views::export(keys, format.as_deref(), true)?))
}

async fn key_export(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(kid): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer<Value> {
    caller
        .demand(&lok, Permission::KeysRead, "keys/export")
        .await?;
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
    caller
        .demand(&lok, Permission::KeysWrite, "keys/generate")
        .await?;
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
    caller
        .demand(&lok, Permission::KeysWrite, "keys/rotate")
        .await?;
    let call = call(&caller, query.as_deref(), &headers)?;
    let wish: Rotate = answer::body(&body)?;
    let items = keys::rotate(&lok, call.actor, wish.alg, wish.now, call.keep).await?;
    Ok(Json(List::new("Rotation", items, None)))
}

async fn members_list(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(organization): Path<String>,
) -> Answer<List<Member>> {
    caller
        .demand(&lok, Permission::UsersRead, "orgs/members")
        .await?;
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
    caller
        .demand(&lok, Permission::UsersWrite, "orgs/members")
        .await?;
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

async fn consents_list(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(key): Path<String>,
) -> Answer<List<lok_common::admin::app::Consent>> {
    // Who uses which app is about people.
    caller
        .demand(&lok, Permission::UsersRead, "apps/consents")
        .await?;
    Ok(Json(apps::consents(&lok, key).await?))
}

#[cfg(feature = "test-clock")]
async fn advance_clock(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    body: Bytes,
) -> Answer<Value> {
    #[derive(Default, serde::Deserialize)]
    struct Advance {
        advance_ms: i64,
    }
    caller
        .demand(&lok, Permission::KeysWrite, "test/clock")
        .await?;
    let Advance { advance_ms } = answer::body(&body)?;
    let now = lok.advance(advance_ms).await;
    Ok(Json(json!({ "now": now })))
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
