//! The device that polls (RFC 8628 3.4, 3.5).

use super::{Carried, Outcome, Ready, narrow, next_refresh_token};
use crate::crypto::token;
use crate::protocol::oauth::device::{self, Decision, Poll, Request};
use crate::protocol::oauth::{Code, Error, ScopeSet};
use crate::service::audit::{self, Event};
use crate::service::clients::Known;
use crate::service::{Fresh, Lok, Refusal, grant, person};
use crate::store::Db;
use crate::store::device_codes::{self, DeviceCode};
use crate::store::grants::{self, Grant};
use lok_common::Secret;
use serde_json::json;
use std::sync::Arc;

/// Answers a poll; the first one after a person said yes gets the tokens.
///
/// `asker` is the client id that the device has. A Fakts app has one before there is a client: `known` is the client
/// behind the request, once there is one.
pub(in crate::service) async fn poll(
    lok: &Lok,
    asker: &str,
    known: Option<Arc<Known>>,
    presented: &Secret,
    fresh: &Fresh,
) -> Result<Outcome, Refusal> {
    let hash = token::hash(presented.expose()).into_string();
    let (config, asker, fresh) = (lok.config(), asker.to_owned(), fresh.clone());
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let found = device_codes::by_device_hash(db, &hash)?;
            let Some(row) = found.filter(|row| is_askers(row, &asker)) else {
                return Ok(Outcome::refused());
            };
            match device::poll(&request(&row), fresh.now) {
                Poll::Issue => {}
                Poll::Pending => {
                    device_codes::polled(db, &row.id, fresh.now, row.poll_interval)?;
                    return Ok(refuse(Code::AuthorizationPending, "nobody decided yet"));
                }
                Poll::SlowDown { interval } => {
                    device_codes::polled(db, &row.id, fresh.now, i64::from(interval))?;
                    return Ok(refuse(Code::SlowDown, "wait longer between two polls"));
                }
                Poll::Denied => return Ok(refuse(Code::AccessDenied, "the person said no")),
                Poll::Expired => return Ok(refuse(Code::ExpiredToken, "the code has expired")),
                Poll::Used => return Ok(Outcome::refused()),
            }
            let (Some(user_id), Some(organization_id)) =
                (row.user_id.clone(), row.organization_id.clone())
            else {
                return Ok(Outcome::refused());
            };
            // Between finding the client and now it was approved: the next poll finds it.
            let Some(client) = &known else {
                return Ok(refuse(Code::AuthorizationPending, "nobody decided yet"));
            };
            if row.client_id.as_deref() != Some(client.client.id.as_str()) {
                return Ok(Outcome::refused());
            }
            let grant = Grant {
                id: fresh.id(),
                user_id: Some(user_id),
                client_id: client.client.id.clone(),
                session_id: row.session_id.clone(),
                organization_id,
                scopes: row.scopes.clone(),
                created_at: fresh.now,
                revoked_at: None,
                revoked_reason: None,
            };
            let Some(live) = grant::live(db, &grant, fresh.now)? else {
                return Ok(Outcome::refused());
            };
            let mut used = row.clone();
            used.state = device_codes::USED.to_owned();
            if !device_codes::advance(db, device_codes::GRANTED, used)? {
                return Ok(Outcome::refused());
            }
            create(db, &grant, &fresh)?;
            let scope = ScopeSet::from_names(row.scopes.0.iter().map(String::as_str))?;
            let auth_time = row.auth_time.unwrap_or(row.created_at);
            let amr: Vec<String> = row
                .amr
                .as_deref()
                .and_then(|text| serde_json::from_str(text).ok())
                .unwrap_or_default();
            let carried = Carried {
                grant: &grant,
                generation: 0,
                scopes: &row.scopes.0,
                resources: &[],
                auth_time,
                amr: &amr,
            };
            let refresh_token = next_refresh_token(db, &config, client, &carried, None, &fresh)?;
            Ok(Outcome::Issue(Box::new(Ready {
                person: person::read(db, &live, &scope, config.server.issuer())?,
                scope,
                audience: narrow(&config, client, &[], &[])?,
                auth_time,
                amr,
                nonce: None,
                refresh_token,
                grant,
                live,
            })))
        })
        .await
}

/// Whether a request belongs to whoever says this client id.
fn is_askers(row: &DeviceCode, asker: &str) -> bool {
    let id = match row.protocol.as_str() {
        device_codes::V2 => &row.offered_client_id,
        device_codes::OAUTH => &row.client_id,
        _ => return false,
    };
    id.as_deref() == Some(asker)
}

fn create(db: &mut Db, grant: &Grant, fresh: &Fresh) -> crate::store::StoreResult<()> {
    grants::insert(db, grant.clone())?;
    let event = Event::ok("grant.create")
        .object("grants", &grant.id)
        .organization(&grant.organization_id)
        .detail(json!({ "client_id": grant.client_id, "user_id": grant.user_id, "by": "device" }));
    audit::record(db, fresh, event)
}

fn request(row: &DeviceCode) -> Request {
    Request {
        decision: match row.state.as_str() {
            device_codes::GRANTED => Decision::Granted,
            device_codes::DENIED => Decision::Denied,
            device_codes::USED => Decision::Used,
            _ => Decision::Pending,
        },
        expires_at: row.expires_at,
        polled_at: row.last_polled_at,
        interval: u32::try_from(row.poll_interval).unwrap_or(device::INTERVAL),
    }
}

fn refuse(code: Code, why: &str) -> Outcome {
    Outcome::Refused(Error::new(code, why))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Json;

    #[test]
    fn a_row_is_read_by_its_state() {
        let row = |state: &str| DeviceCode {
            id: "d".into(),
            kind: "client".into(),
            protocol: "oauth".into(),
            device_hash: "a".into(),
            user_code_hash: "b".into(),
            client_id: Some("c".into()),
            offered_client_id: None,
            request: None,
            scopes: Json(Vec::new()),
            state: state.into(),
            user_id: None,
            organization_id: None,
            hub_id: None,
            session_id: None,
            auth_time: None,
            amr: None,
            poll_interval: 5,
            last_polled_at: None,
            delivered_at: None,
            ip: None,
            network: None,
            created_at: 0,
            expires_at: 1,
            decided_at: None,
        };
        for (state, decision) in [
            ("pending", Decision::Pending),
            ("granted", Decision::Granted),
            ("denied", Decision::Denied),
            ("used", Decision::Used),
        ] {
            assert_eq!(request(&row(state)).decision, decision);
        }
    }
}
