//! What a client found when it tried the addresses that it was told.

use crate::crypto::token;
use crate::protocol::fakts::report::Report;
use crate::service::{Lok, access, grant};
use crate::store::{Db, StoreResult, aliases, claim_tokens, fakts_clients, mappings, tokens};
use std::collections::BTreeSet;

/// Who reports: by the claim token in the body (v1), or by an access token (v2).
#[derive(Clone, Debug)]
enum Reporter {
    Claim(String),
    Access {
        jti: String,
        gid: String,
        client_id: String,
    },
}

/// Takes a report down. False: whoever reports is nobody's client.
///
/// # Errors
/// Those of the database.
pub async fn report(lok: &Lok, report: Report, bearer: Option<&str>) -> StoreResult<bool> {
    let reporter = match (&report.token, bearer) {
        (Some(token), _) => Reporter::Claim(token::hash(token.expose()).into_string()),
        (None, Some(bearer)) => match access::read(lok, bearer, None) {
            Ok(access::AccessToken {
                jti,
                client_id,
                gid: Some(gid),
                ..
            }) => Reporter::Access {
                jti,
                gid,
                client_id,
            },
            _ => return Ok(false),
        },
        (None, None) => return Ok(false),
    };
    let now = lok.clock.now();
    lok.store
        .write(move |db| {
            let Some(client_id) = client_of(db, &reporter, now)? else {
                return StoreResult::Ok(false);
            };
            note(db, &client_id, &report, now)?;
            Ok(true)
        })
        .await
}

fn client_of(db: &mut Db, reporter: &Reporter, now: i64) -> StoreResult<Option<String>> {
    match reporter {
        Reporter::Claim(hash) => claim_tokens::client_of(db, hash),
        Reporter::Access {
            jti,
            gid,
            client_id,
        } => {
            if tokens::is_revoked(db, jti)? || grant::find_live(db, gid, now)?.is_none() {
                return Ok(None);
            }
            Ok(fakts_clients::by_id(db, client_id)?.map(|client| client.client_id))
        }
    }
}

/// Only what the client was given counts: it can say nothing of other instances. Other ids are left alone.
fn note(db: &mut Db, client_id: &str, report: &Report, now: i64) -> StoreResult<()> {
    fakts_clients::reported(db, client_id, report.functional, now)?;
    let given: Vec<String> = mappings::of_client(db, client_id)?
        .into_iter()
        .filter_map(|mapping| mapping.instance_id)
        .collect();
    let known: BTreeSet<String> = aliases::of_instances(db, &given)?
        .into_iter()
        .map(|(alias, _, _)| alias.id)
        .collect();
    for each in report.alias_reports.values() {
        if let Some(id) = each.alias_id.as_ref().filter(|id| known.contains(*id)) {
            let reason = each.reason.as_deref().filter(|_| !each.valid);
            aliases::mark(db, id, each.valid, reason, now)?;
        }
    }
    Ok(())
}
