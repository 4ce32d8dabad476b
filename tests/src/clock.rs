//! The clock of `lokd-under-test`, which `POST /v1/test/clock` moves. No program that is shipped has it.

use axum::extract::State;
use lok_common::admin::role::Permission;
use lokd::Parts;
use lokd::admin::answer::{self, Answer, Json};
use lokd::admin::endpoint::change;
use lokd::crypto::clock::{Clock, SystemClock};
use lokd::service::{Failure, Lok, audit, clock, fakts, keys, purge, versions};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// The clock of the machine, and how far it was moved, in milliseconds.
#[derive(Default)]
struct Moved(AtomicI64);

impl Clock for Moved {
    fn now(&self) -> i64 {
        SystemClock.now() + self.0.load(Ordering::SeqCst)
    }
}

/// What makes lokd one whose clock moves.
#[must_use]
pub fn parts() -> Parts {
    let clock = Arc::new(Moved::default());
    let moved = Arc::clone(&clock);
    let route = change(
        "/v1/test/clock",
        Permission::KeysWrite,
        move |State(lok): State<Arc<Lok>>, body: axum::body::Bytes| {
            let moved = Arc::clone(&moved);
            async move {
                let body: Value = answer::body(&body)?;
                let millis = body["advance_ms"].as_i64().unwrap_or_default();
                moved.0.fetch_add(millis, Ordering::SeqCst);
                catch_up(&lok).await?;
                Answer::Ok(Json(json!({ "now": lok.clock.now() })))
            }
        },
    );
    Parts {
        clock,
        admin: vec![route],
    }
}

/// Does what the jobs would have done meanwhile.
async fn catch_up(lok: &Arc<Lok>) -> Result<(), Failure> {
    clock::watch(lok).await?;
    versions::notice(lok).await?;
    keys::tend(lok).await?;
    audit::link(lok).await?;
    purge::run(lok).await?;
    Ok(fakts::logo::fetch(lok).await?)
}
