//! The routes of every kind, once.

use super::answer::{self, Answer, Json, Refusal};
use super::caller::Caller;
use super::endpoint::{Endpoint, change, show};
use crate::service::Lok;
use crate::service::admin::{self, Call, Managed};
use crate::service::{Keep, Page};
use axum::Extension;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
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

/// The routes of a kind.
pub fn endpoints<R>(needs: Needs) -> Vec<Endpoint>
where
    R: Managed,
    R::Draft: Clone + Sync,
    R::Filter: Sync,
{
    let path = R::PATH;
    vec![
        show(format!("/v1/{path}"), needs.read, list::<R>),
        show(format!("/v1/{path}/{{key}}"), needs.read, get::<R>),
        change(format!("/v1/{path}"), needs.write, create::<R>),
        change(format!("/v1/{path}/ensure"), needs.write, ensure::<R>),
        change(
            format!("/v1/{path}/{{key}}/update"),
            needs.write,
            update::<R>,
        ),
        change(
            format!("/v1/{path}/{{key}}/delete"),
            needs.delete,
            delete::<R>,
        ),
    ]
}

/// A route of a noun's own: `run` gets the caller's call, the key of the path and the body.
pub fn verb<F, Fut, T>(path: &'static str, permission: Permission, run: F) -> Endpoint
where
    F: Fn(Arc<Lok>, Call, String, Bytes) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<T, Refusal>> + Send,
    T: serde::Serialize + 'static,
{
    change(
        path,
        permission,
        move |State(lok): State<Arc<Lok>>,
              Extension(caller): Extension<Caller>,
              Path(key): Path<String>,
              RawQuery(query): RawQuery,
              headers: HeaderMap,
              body: Bytes| {
            let run = run.clone();
            async move {
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
        role: caller.role,
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
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Answer<List<ObjectOf<R>>>
where
    R: Managed,
    R::Filter: Sync,
{
    let filter = answer::query(query.as_deref())?;
    let page = page(query.as_deref())?;
    Ok(Json(
        admin::list::<R>(&lok, caller.role, filter, page).await?,
    ))
}

async fn get<R: Managed>(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(key): Path<String>,
) -> Answer<ObjectOf<R>> {
    let key = part::unescape(&key);
    Ok(Json(admin::get::<R>(&lok, caller.role, key).await?))
}

async fn create<R>(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<ChangeOf<R>>
where
    R: Managed,
    R::Draft: Clone,
{
    let call = call(&caller, query.as_deref(), &headers)?;
    Ok(Json(
        admin::create::<R>(&lok, call, answer::body(&body)?).await?,
    ))
}

async fn ensure<R>(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<ChangeOf<R>>
where
    R: Managed,
    R::Draft: Clone,
{
    let call = call(&caller, query.as_deref(), &headers)?;
    Ok(Json(
        admin::ensure::<R>(&lok, call, answer::body(&body)?).await?,
    ))
}

async fn update<R>(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(key): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<ChangeOf<R>>
where
    R: Managed,
    R::Draft: Clone,
{
    let call = call(&caller, query.as_deref(), &headers)?;
    let key = part::unescape(&key);
    Ok(Json(
        admin::update::<R>(&lok, call, key, answer::body(&body)?).await?,
    ))
}

async fn delete<R: Managed>(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    Path(key): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Answer<ChangeOf<R>> {
    let call = call(&caller, query.as_deref(), &headers)?;
    let key = part::unescape(&key);
    Ok(Json(admin::delete::<R>(&lok, call, key).await?))
}
