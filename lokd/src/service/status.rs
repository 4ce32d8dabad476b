//! Is lok well: what `lokctl status` and `/health/ready` answer.

use super::{Lok, keys};
use crate::store::{self, StoreResult};
use lok_common::Time;
use lok_common::admin::server::{Check, Counts, Status};

/// Looks at everything.
pub async fn status(lok: &Lok) -> Status {
    let now = lok.clock.now();
    let counted = lok
        .store
        .read(move |db| {
            StoreResult::Ok(Counts {
                users: natural(store::users::count(db)?),
                organizations: natural(store::organizations::count(db)?),
                apps: natural(store::clients::count(db)?),
                sessions: natural(store::sessions::count_live(db, now)?),
            })
        })
        .await;
    let failure = counted
        .as_ref()
        .err()
        .map(ToString::to_string)
        .or_else(|| lok.newest.failure());
    let mut checks = vec![match failure {
        None => well("database", "reads and writes".to_owned()),
        Some(detail) => Check {
            name: "database".to_owned(),
            ok: false,
            detail,
            fix: Some("check that it runs, and that the disk has room".to_owned()),
        },
    }];
    checks.push(match keys::missing(lok) {
        missing if missing.is_empty() => {
            well("keys", "one active key for each algorithm".to_owned())
        }
        missing => Check {
            name: "keys".to_owned(),
            ok: false,
            detail: format!("no active key for {}", missing.join(", ")),
            fix: Some("lokctl keys generate --alg ALG".to_owned()),
        },
    });
    checks.push(match lok.newest.behind(now) {
        Some(behind) => Check {
            name: "clock".to_owned(),
            ok: false,
            detail: format!("it is {} s behind what the database has seen", behind / 1_000),
            fix: Some(
                "set the clock: nothing is signed while it is wrong; if it is right and was ahead before, delete the \
                 row clock.newest of the table settings"
                    .to_owned(),
            ),
        },
        None => well("clock", "not behind the database".to_owned()),
    });
    if lok.is_draining() {
        checks.push(Check {
            name: "serving".to_owned(),
            ok: false,
            detail: "lokd is about to stop".to_owned(),
            fix: None,
        });
    }
    Status {
        ready: checks.iter().all(|check| check.ok),
        issuer: lok.issuer(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        started_at: Time(lok.started_at),
        database: lok.store.backend().as_str().to_owned(),
        checks,
        counts: counted.unwrap_or_default(),
    }
}

fn well(name: &str, detail: String) -> Check {
    Check {
        name: name.to_owned(),
        ok: true,
        detail,
        fix: None,
    }
}

fn natural(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}
