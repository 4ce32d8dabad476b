//! Starts a device authorization (RFC 8628 3.1): two codes, one for the device and one for a person to type.

use super::{Actor, Lok, Refusal, client_auth, token as tokens};
use crate::crypto::token::{self, TokenKind};
use crate::protocol::oauth::device::{INTERVAL, format_user_code};
use crate::protocol::oauth::{Code, Error, Params, ScopeSet};
use crate::protocol::oidc::discovery::path;
use crate::store::device_codes::{self, DeviceCode};
use crate::store::{Json, StoreError};
use lok_common::Secret;
use lok_common::admin::app::GrantType;
use serde::Serialize;
use std::net::IpAddr;

/// Requests of one client that may wait at a time.
const MOST_PENDING: i64 = 100;
/// How often other codes are drawn when somebody has these.
const TRIES: usize = 3;

/// The answer to a device (RFC 8628 3.2).
#[derive(Debug, Serialize)]
pub struct DeviceAuthorization {
    /// What the device polls with.
    pub device_code: Secret,
    /// What the person types.
    pub user_code: Secret,
    /// Where.
    pub verification_uri: String,
    /// Where, with the code in it, for a QR code.
    pub verification_uri_complete: Secret,
    /// Seconds until both end.
    pub expires_in: u64,
    /// Seconds between two polls.
    pub interval: u32,
}

/// Starts a device authorization.
///
/// # Errors
/// The error of RFC 6749 5.2, too many requests, and those of the database.
pub async fn start(
    lok: &Lok,
    authorization: Option<&str>,
    form: &Params,
    ip: Option<IpAddr>,
    mut actor: Actor,
) -> Result<DeviceAuthorization, Refusal> {
    let now = lok.clock.now();
    if let Some(ip) = ip {
        lok.device_starts
            .take(ip, now)
            .map_err(|seconds| Refusal::Throttled { seconds })?;
    }
    let client = client_auth::authenticate(lok, authorization, form).await?;
    if !client.client.grants.0.contains(&GrantType::DeviceCode) {
        let why = "the client may not use this grant type";
        return Err(Refusal::new(Code::UnauthorizedClient, why));
    }
    let allowed = tokens::allowed(&client)?;
    let scope = match form.one("scope")?.map(ScopeSet::parse).transpose()? {
        None => allowed,
        Some(asked) if asked.is_subset(&allowed) => asked,
        Some(_) => {
            let why = "a scope is not one that the client may ask for";
            return Err(Refusal::new(Code::InvalidScope, why));
        }
    };
    let scopes: Vec<String> = scope.iter().map(str::to_owned).collect();
    actor.name = format!("client:{}", client.client.id);
    let life = lok.config().tokens.device_ttl;
    let issuer = lok.issuer();
    for _ in 0..TRIES {
        let fresh = lok.fresh(actor.clone());
        let (device_code, device_hash) = fresh.mint(TokenKind::DeviceCode);
        let user_code = token::user_code(&fresh);
        let row = DeviceCode {
            id: fresh.id(),
            kind: "client".to_owned(),
            protocol: "oauth".to_owned(),
            device_hash: device_hash.into_string(),
            user_code_hash: token::hash(&user_code).into_string(),
            client_id: Some(client.client.id.clone()),
            offered_client_id: None,
            request: None,
            scopes: Json(scopes.clone()),
            state: device_codes::PENDING.to_owned(),
            user_id: None,
            organization_id: None,
            hub_id: None,
            session_id: None,
            auth_time: None,
            amr: None,
            poll_interval: i64::from(INTERVAL),
            last_polled_at: None,
            delivered_at: None,
            ip: fresh.actor.ip.clone(),
            network: None,
            created_at: fresh.now,
            expires_at: fresh
                .now
                .saturating_add(i64::try_from(life.as_millis()).unwrap_or(i64::MAX)),
            decided_at: None,
        };
        let written = lok
            .store
            .write(move |db| {
                let client_id = row.client_id.as_deref().unwrap_or_default();
                let waiting = device_codes::count_pending(db, client_id, row.created_at)?;
                if waiting >= MOST_PENDING {
                    let why = "too many requests of this client are waiting for a person";
                    let error = Error::new(Code::TemporarilyUnavailable, why);
                    return Err(Refusal::OAuth(error));
                }
                Ok(device_codes::insert(db, row.clone())?)
            })
            .await;
        match written {
            Err(Refusal::Store(StoreError::Taken(_))) => {}
            Err(refusal) => return Err(refusal),
            Ok(()) => {
                let shown = format_user_code(&user_code);
                let page = format!("{issuer}{}", path::DEVICE);
                return Ok(DeviceAuthorization {
                    device_code,
                    verification_uri_complete: Secret::new(format!("{page}?code={shown}")),
                    verification_uri: page,
                    user_code: Secret::new(shown),
                    expires_in: life.as_secs(),
                    interval: INTERVAL,
                });
            }
        }
    }
    let why = "no code is free; try again";
    Err(Refusal::new(Code::TemporarilyUnavailable, why))
}
