//! Setting up by a manifest, and what there is as one.

use super::answer::{self, Answer, Json};
use super::caller::Caller;
use super::endpoint::{Endpoint, change, show};
use super::resource::call;
use crate::service::Lok;
use crate::service::admin::apply;
use axum::Extension;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use http::HeaderMap;
use lok_common::admin::apply::{Apply, EXPORT_PATH, Exported, PATH, Report};
use lok_common::admin::role::Permission::{AppsWrite, OrgsRead};
use std::sync::Arc;

/// The list. What is needed beside it depends on the kinds of the objects ([`lok_common::admin::apply::Kind::write`]).
pub fn endpoints() -> Vec<Endpoint> {
    vec![
        change(format!("/v1/{PATH}"), AppsWrite, apply_all),
        show(format!("/v1/{EXPORT_PATH}"), OrgsRead, export),
    ]
}

async fn apply_all(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Answer<Report> {
    let call = call(&caller, query.as_deref(), &headers)?;
    // The object that has a NUL is told, with its line.
    let wish: Apply = answer::body_with_nul(&body)?;
    Ok(Json(apply::apply(&lok, call, caller.role, wish).await?))
}

async fn export(
    State(lok): State<Arc<Lok>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Answer<Exported> {
    let filter = answer::query(query.as_deref())?;
    Ok(Json(apply::export(&lok, caller.role, filter).await?))
}

#[cfg(test)]
mod tests {
    use super::super::router;
    use lok_common::admin::apply::Kind;

    #[test]
    fn a_kind_needs_in_a_manifest_what_it_needs_alone() {
        let all = router::endpoints();
        let needed = |method: &str, path: String| {
            all.iter()
                .find(|endpoint| endpoint.method == method && endpoint.path == path)
                .map(|endpoint| endpoint.permission)
        };
        for kind in Kind::ALL {
            let path = kind.path();
            let read = needed("GET", format!("/v1/{path}"));
            let write = needed("POST", format!("/v1/{path}/{{key}}/update"));
            let delete = needed("POST", format!("/v1/{path}/{{key}}/delete"));
            assert_eq!(read, Some(kind.read()), "{kind}");
            // Templates have words of their own for it.
            if *kind != Kind::Template {
                assert_eq!(write, Some(kind.write()), "{kind}");
                assert_eq!(delete, Some(kind.delete()), "{kind}");
            }
        }
    }
}
