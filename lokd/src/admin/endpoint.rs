//! A route of the admin socket, which cannot be had without the permission that it needs.

use super::caller;
use crate::service::Lok;
use axum::Router;
use axum::handler::Handler;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};
use lok_common::admin::role::Permission;
use std::sync::Arc;

/// One route.
pub struct Endpoint {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Its path, with `{names}` for what varies.
    pub path: String,
    /// What a caller's role must have.
    pub permission: Permission,
    handler: MethodRouter<Arc<Lok>>,
}

/// A route that shows something.
pub fn show<H, T>(path: impl Into<String>, permission: Permission, handler: H) -> Endpoint
where
    H: Handler<T, Arc<Lok>>,
    T: 'static,
{
    Endpoint {
        method: "GET",
        path: path.into(),
        permission,
        handler: get(handler),
    }
}

/// A route that changes something.
pub fn change<H, T>(path: impl Into<String>, permission: Permission, handler: H) -> Endpoint
where
    H: Handler<T, Arc<Lok>>,
    T: 'static,
{
    Endpoint {
        method: "POST",
        path: path.into(),
        permission,
        handler: post(handler),
    }
}

/// The routes, each behind its permission: the one place where it is asked for.
pub fn router(lok: &Arc<Lok>, endpoints: Vec<Endpoint>) -> Router<Arc<Lok>> {
    let mut router = Router::new();
    for endpoint in endpoints {
        let needed = (Arc::clone(lok), endpoint.permission);
        let guarded = endpoint
            .handler
            .route_layer(from_fn_with_state(needed, caller::permit));
        router = router.route(&endpoint.path, guarded);
    }
    router
}
