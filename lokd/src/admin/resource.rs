//! The routes of every kind, once.

use super::answer::{self, Answer, Json, Refusal};
use super::caller::Caller;
use crate::service::Lok;
use crate::service::admin::{self, Call, Managed};
use crate::service::{Keep, Page};
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::routing::{MethodRouter, get, post};
use axum::{Extension, Router};
use http::HeaderMap;
use lok_common::Problem;
use lok_common::admin::role::Permission;
use lok_common::admin::{ChangeOf, DEFAULT_LIMIT, List, MAX_LIMIT, ObjectOf, part};
use std::sync::Arc;

/// What the routes of a kind need.
#[derive(Clone, Copy)]
pub struct Needs {
    /// To list and get.
    pub read: Permission,
    /// To create, ensure and update.
    pub write: Permission,
    /// To delete.
    pub delete: Permission,
}

/// Adds the routes of a kind.
pub fn routes<R>(router: Router<Arc<Lok>>, needs: Needs) -> Router<Arc<Lok>>
where
    R: Managed,
    R::Draft: Clone + Sync,
    R::Filter: Sync,
{
    let path = R::PATH;
    router
        .route(
            &format!("/v1/{path}"),
            get(move |State(lok), Extension(caller), RawQuery(query)| {
                list::<R>(lok, caller, needs.read, query)
            })
            .post(
                move |State(lok), Extension(caller), RawQuery(query), headers, body| {
                    create::<R>(lok, caller, needs.write, query, headers, body)
                },
            ),
        )
        .route(
            &format!("/v1/{path}/ensure"),
            post(
                move |State(lok), Extension(caller), RawQuery(query), headers, body| {
                    ensure::<R>(lok, caller, needs.write, query, headers, body)
                },
            ),
        )
        .route(
            &format!("/v1/{path}/{{key}}"),
            get(move |State(lok), Extension(caller), Path(key)| {
                get_one::<R>(lok, caller, needs.read, key)
            }),
        )
        .route(
            &format!("/v1/{path}/{{key}}/update"),
            post(
                move |State(lok), Extension(caller), Path(key), RawQuery(query), headers, body| {
                    update::<R>(lok, caller, needs.write, key, query, headers, body)
                },
            ),
        )
        .route(
            &format!("/v1/{path}/{{key}}/delete"),
            post(
                move |State(lok), Extension(caller), Path(key), RawQuery(query), headers| {
                    delete::<R>(lok, caller, needs.delete, key, query, headers)
                },
            ),
        )
}

/// A route of a noun's own: `run` gets the caller's call, the key of the path and the body.
pub fn verb<F, Fut, T>(
    permission: Permission,
    route: &'static str,
    run: F,
) -> MethodRouter<Arc<Lok>>
where
    F: Fn(Arc<Lok>, Call, String, Bytes) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<T, Refusal>> + Send,
    T: serde::Serialize + 'static,
{
    post(
        move |State(lok): State<Arc<Lok>>,
              Extension(caller): Extension<Caller>,
              Path(key): Path<String>,
              RawQuery(query): RawQuery,
              headers: HeaderMap,
              body: Bytes| {
            let run = run.clone();
            async move {
                caller.demand(&lok, permission, route).await?;
                let call = call(&caller, query.as_deref(), &headers)?;
                run(lok, call, part::unescape(&key), body).await.map(Json)
            }
        },
    )
}

/// How a mutating request is meant.
///
/// # Errors
/// A `dry_run` that is neither `true` nor `false`.
pub fn call(caller: &Caller, query: Option<&str>, headers: &HeaderMap) -> Result<Call, Refusal> {
    let keep = match answer::parameter(query, "dry_run").as_deref() {
        None | Some("false") => Keep::Yes,
        Some("true") => Keep::No,
        Some(other) => {
            return Err(Problem::invalid(
                "dry_run",
                format!("dry_run is true or false, not {other:?}"),
            )
            .into());
        }
    };
    Ok(Call {
        actor: caller.actor(),
        keep,
        if_match: headers
            .get(http::header::IF_MATCH)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned),
    })
}

/// Which page a request wants.
///
/// # Errors
/// A limit that is out of range.
pub fn page(query: Option<&str>) -> Result<Page, Refusal> {
    let limit = match answer::parameter(query, "limit") {
        None => DEFAULT_LIMIT,
        Some(text) => text
            .parse()
            .ok()
            .filter(|limit| (1..=MAX_LIMIT).contains(limit))
            .ok_or_else(|| {
                Problem::invalid("limit", format!("limit is 1 to {MAX_LIMIT}, not {text:?}"))
            })?,
    };
    Ok(Page {
        after: answer::parameter(query, "cursor"),
        limit: i64::from(limit),
    })
}

async fn list<R>(
    lok: Arc<Lok>,
    caller: Caller,
    needs: Permission,
    query: Option<String>,
) -> Answer<List<ObjectOf<R>>>
where
    R: Managed,
    R::Filter: Sync,
{
    caller.demand(&lok, needs, R::PATH).await?;
    let filter = answer::query(query.as_deref())?;
    let page = page(query.as_deref())?;
    Ok(Json(
        admin::list::<R>(&lok, caller.role, filter, page).await?,
    ))
}

async fn get_one<R: Managed>(
    lok: Arc<Lok>,
    caller: Caller,
    needs: Permission,
    key: String,
) -> Answer<ObjectOf<R>> {
    caller.demand(&lok, needs, R::PATH).await?;
    let key = part::unescape(&key);
    Ok(Json(admin::get::<R>(&lok, caller.role, key).await?))
}

async fn create<R>(
    lok: Arc<Lok>,
    caller: Caller,
    needs: Permission,
    query: Option<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<ChangeOf<R>>
where
    R: Managed,
    R::Draft: Clone,
{
    caller.demand(&lok, needs, R::PATH).await?;
    let call = call(&caller, query.as_deref(), &headers)?;
    Ok(Json(
        admin::create::<R>(&lok, call, answer::body(&body)?).await?,
    ))
}

async fn ensure<R>(
    lok: Arc<Lok>,
    caller: Caller,
    needs: Permission,
    query: Option<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<ChangeOf<R>>
where
    R: Managed,
    R::Draft: Clone,
{
    caller.demand(&lok, needs, R::PATH).await?;
    let call = call(&caller, query.as_deref(), &headers)?;
    Ok(Json(
        admin::ensure::<R>(&lok, call, answer::body(&body)?).await?,
    ))
}

async fn update<R>(
    lok: Arc<Lok>,
    caller: Caller,
    needs: Permission,
    key: String,
    query: Option<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<ChangeOf<R>>
where
    R: Managed,
    R::Draft: Clone,
{
    caller.demand(&lok, needs, R::PATH).await?;
    let call = call(&caller, query.as_deref(), &headers)?;
    let key = part::unescape(&key);
    Ok(Json(
        admin::update::<R>(&lok, call, key, answer::body(&body)?).await?,
    ))
}

async fn delete<R: Managed>(
    lok: Arc<Lok>,
    caller: Caller,
    needs: Permission,
    key: String,
    query: Option<String>,
    headers: HeaderMap,
) -> Answer<ChangeOf<R>> {
    caller.demand(&lok, needs, R::PATH).await?;
    let call = call(&caller, query.as_deref(), &headers)?;
    let key = part::unescape(&key);
    Ok(Json(admin::delete::<R>(&lok, call, key).await?))
}
